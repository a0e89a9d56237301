"""Whole clients as processes of their own, as people start them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from huggingface_hub import HfFileSystem

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import RunningHub


def test_the_command_line_creates_uploads_20_mb_and_downloads(embedded_hub: RunningHub, tmp_path: Path) -> None:
    data = random.Random(1).randbytes(20_000_000)
    (tmp_path / "model.bin").write_bytes(data)

    assert "alice" in embedded_hub.run("hf", "auth", "whoami")
    embedded_hub.run("hf", "repos", "create", "alice/model")
    embedded_hub.run("hf", "upload", "alice/model", str(tmp_path / "model.bin"), "weights/model.bin")
    embedded_hub.run("hf", "download", "alice/model", "--local-dir", str(tmp_path / "down"))

    assert (tmp_path / "down/weights/model.bin").read_bytes() == data
    assert "alice/model" in embedded_hub.run("hf", "models", "info", "alice/model")


PUSH = """
import pandas
from datasets import Dataset, DatasetDict
rows = Dataset.from_dict({"n": list(range(1000)), "text": [f"row {i}" for i in range(1000)]})
rows.push_to_hub("alice/rows")
rows.push_to_hub("alice/rows", split="test")
rows.select(range(10)).push_to_hub("alice/rows", config_name="few", num_shards=3)
DatasetDict(train=rows, validation=rows.select(range(5))).push_to_hub("wonderland/rows", private=True)
rows.select(range(20)).push_to_hub("alice/rows")
rows.push_to_hub("buckets/alice/results")
for where in ("hf://datasets/alice/rows", "hf://buckets/alice/results"):
    pandas.DataFrame({"n": range(1000)}).to_parquet(f"{where}/table.parquet")
"""

#: It ends without the interpreter's own end, which a thread of what has read a stream of Parquet may abort.
LOAD = """
import os
import pandas
from datasets import get_dataset_config_names, load_dataset
again = load_dataset("alice/rows")
assert {name: len(split) for name, split in again.items()} == {"train": 20, "test": 1000}, again
assert again["test"][999] == {"n": 999, "text": "row 999"}
assert len(load_dataset("alice/rows", "few", split="train")) == 10
assert sorted(get_dataset_config_names("alice/rows")) == ["default", "few"]
assert len(load_dataset("wonderland/rows", split="validation")) == 5
stream = load_dataset("alice/rows", split="test", streaming=True)
assert sum(row["n"] for row in stream) == 499500
for where in ("hf://datasets/alice/rows", "hf://buckets/alice/results"):
    assert pandas.read_parquet(f"{where}/table.parquet")["n"].sum() == 499500
os._exit(0)
"""


def test_datasets_and_pandas_push_and_load_splits_configurations_shards_and_tables(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_bucket("alice/results")

    embedded_hub.run("python", "-c", PUSH)
    embedded_hub.run("python", "-c", LOAD)

    assert "data/train-00000-of-00001.parquet" in api.list_repo_files("alice/rows", repo_type="dataset")
    titles = [commit.title for commit in api.list_repo_commits("alice/rows", repo_type="dataset")]
    assert "Upload dataset" in titles
    assert any(entry.path.startswith("data/train") for entry in api.list_bucket_tree("alice/results", recursive=True))


def test_datasets_pushes_and_loads_without_xet(embedded_hub: RunningHub) -> None:
    code = """
from datasets import Dataset, load_dataset
Dataset.from_dict({"n": list(range(1000))}).push_to_hub("alice/rows", num_shards=2)
assert sum(load_dataset("alice/rows", split="train")["n"]) == 499500
"""
    embedded_hub.run("python", "-c", code, HF_HUB_DISABLE_XET="1")

    assert not list((embedded_hub.data_dir / "xorbs" / "incoming").iterdir())
    assert len(list((embedded_hub.data_dir / "xorbs").iterdir())) == 1


def test_paths_of_the_hub_are_read_and_written_as_files(embedded_hub: RunningHub) -> None:
    embedded_hub.api.create_repo("alice/table", repo_type="dataset")
    files = HfFileSystem(endpoint=embedded_hub.endpoint, token=embedded_hub.token, skip_instance_cache=True)
    folder = "datasets/alice/table"

    with files.open(f"{folder}/notes.txt", "w") as file:
        file.write("kept")

    assert files.read_text(f"{folder}/notes.txt") == "kept"
    assert sorted(files.ls(folder, detail=False)) == [f"{folder}/.gitattributes", f"{folder}/notes.txt"]
    files.rm(f"{folder}/notes.txt")
    assert not files.exists(f"{folder}/notes.txt")


SCHEDULER = """
import os
from pathlib import Path
from huggingface_hub import CommitScheduler
folder = Path(os.environ["HOME"]) / "logs"
with CommitScheduler(repo_id="alice/logs", folder_path=folder, every=60, repo_type="dataset") as scheduler:
    (folder / "log.txt").write_text("one line")
"""


def test_a_scheduler_commits_what_a_script_leaves(embedded_hub: RunningHub) -> None:
    embedded_hub.run("python", "-c", SCHEDULER)

    assert embedded_hub.api.file_exists("alice/logs", "log.txt", repo_type="dataset")


LARGE_FILES = """
import sys
from huggingface_hub import HfApi
api = HfApi()
api.create_repo("alice/large")
api.upload_folder(repo_id="alice/large", folder_path=sys.argv[1])
api.snapshot_download("alice/large", local_dir=sys.argv[2])
"""


def test_a_folder_of_large_files_comes_back_byte_for_byte(embedded_hub: RunningHub, tmp_path: Path) -> None:
    for number in range(4):
        path = tmp_path / f"up/{number}/part.bin"
        path.parent.mkdir(parents=True)
        path.write_bytes(random.Random(number).randbytes(11_000_000))

    embedded_hub.run("python", "-c", LARGE_FILES, str(tmp_path / "up"), str(tmp_path / "down"))

    for number in range(4):
        path = f"{number}/part.bin"
        assert (tmp_path / "down" / path).read_bytes() == (tmp_path / "up" / path).read_bytes()
