"""Every call of `huggingface_hub` and `datasets` that writes, and its reading twin: `python -m tests.clients.calls`.

Those that the suite makes are left out. The client runs in an environment of its own, which uv makes, with pandas,
polars and tensorboardX in it; the first time this downloads some hundred megabytes.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGES = ["huggingface_hub>=2.4,<3", "datasets>=5", "pandas", "polars", "tensorboardX", "fsspec", "jinja2"]

#: Each function is one check; it raises if the call does not do what it should.
CLIENT = """
import io, os, sys, tempfile, time, traceback
from pathlib import Path

import datasets, fsspec, pandas, polars
from huggingface_hub import (
    CommitOperationAdd, CommitScheduler, HfApi, HfFileSystem, HFSummaryWriter, ModelCard, ModelCardData, ModelHubMixin,
    DatasetCard, RepoCard, metadata_update, preupload_lfs_files, create_commit, hf_hub_url,
)

api, files = HfApi(), HfFileSystem()
folder = Path(tempfile.mkdtemp())
rows = datasets.Dataset.from_dict({"n": list(range(100)), "text": [f"row {n}" for n in range(100)]})
table = pandas.DataFrame({"n": range(100), "text": [f"row {n}" for n in range(100)]})


def preupload_and_create_commit():
    large = CommitOperationAdd("w.bin", os.urandom(12_000_000))
    preupload_lfs_files("local/calls", [large])
    assert not api.file_exists("local/calls", "w.bin")
    create_commit("local/calls", [large], commit_message="w")
    assert api.get_paths_info("local/calls", "w.bin")[0].size == 12_000_000


def run_as_future():
    api.upload_file(path_or_fileobj=b"x", path_in_repo="f.txt", repo_id="local/calls", run_as_future=True).result()
    assert api.file_exists("local/calls", "f.txt")


def upload_folder_as_pull_request():
    (folder / "up/deep").mkdir(parents=True)
    (folder / "up/deep/a.txt").write_text("a")
    info = api.upload_folder(repo_id="local/calls", folder_path=folder / "up", create_pr=True)
    assert api.file_exists("local/calls", "deep/a.txt", revision=info.pr_revision)
    api.merge_pull_request("local/calls", info.pr_num)
    assert api.file_exists("local/calls", "deep/a.txt")


def upload_folder_that_replaces():
    api.upload_folder(repo_id="local/calls", folder_path=folder / "up", path_in_repo="deep2", delete_patterns="*")
    assert api.file_exists("local/calls", "deep2/deep/a.txt")


def delete_folder_and_files():
    api.delete_folder("deep2", "local/calls")
    api.delete_files("local/calls", ["deep/*"])
    assert not [path for path in api.list_repo_files("local/calls") if path.startswith("deep")]


def model_hub_mixin():
    class Net(ModelHubMixin):
        def __init__(self, size=3):
            self.size = size

        def _save_pretrained(self, path):
            (path / "net.txt").write_text(str(self.size))

        @classmethod
        def _from_pretrained(cls, *, model_id, size=3, **options):
            return cls(int(Path(api.hf_hub_download(model_id, "net.txt")).read_text()))

    Net(7).push_to_hub("local/mixin")
    Net(8).save_pretrained(folder / "net", push_to_hub=True, repo_id="local/mixin2")
    assert (Net.from_pretrained("local/mixin").size, Net.from_pretrained("local/mixin2").size) == (7, 8)


def cards():
    card = ModelCard.from_template(ModelCardData(license="mit", model_name="calls"), model_id="calls")
    card.push_to_hub("local/calls")
    assert ModelCard.load("local/calls").data.license == "mit"
    metadata_update("local/calls", {"tags": ["a-tag"]})
    assert "a-tag" in api.model_info("local/calls").tags
    DatasetCard("---\\nlicense: mit\\n---\\n# Rows\\n").push_to_hub("local/rows", repo_type="dataset")
    assert DatasetCard.load("local/rows").data.license == "mit"
    info = RepoCard("---\\nlicense: bsd\\n---\\n# Calls\\n").push_to_hub("local/calls", create_pr=True)
    proposed = api.hf_hub_download("local/calls", "README.md", revision=info.pr_revision)
    assert "license: bsd" in Path(proposed).read_text()
    assert ModelCard.load("local/calls").data.license == "mit"


def summary_writer():
    with HFSummaryWriter("local/board", commit_every=60) as writer:
        writer.add_scalar("loss", 0.5, 1)
    writer.scheduler.trigger().result()
    assert any("tfevents" in path for path in api.list_repo_files("local/board"))


def scheduler_of_a_dataset():
    with CommitScheduler(repo_id="local/log", folder_path=folder / "log", repo_type="dataset", every=60, private=True):
        (folder / "log/a.jsonl").write_text("{}\\n")
    assert api.file_exists("local/log", "a.jsonl", repo_type="dataset")


def file_system():
    (folder / "put").mkdir()
    (folder / "put/a.txt").write_text("a")
    files.put_file(str(folder / "put/a.txt"), "local/calls/fs/put_file.txt")
    files.put(str(folder / "put"), "local/calls/fs/put", recursive=True)
    files.pipe("local/calls/fs/pipe.txt", b"pipe")
    files.cp_file("local/calls/fs/pipe.txt", "local/calls/fs/copy.txt")
    files.mv("local/calls/fs/copy.txt", "local/calls/fs/moved.txt")
    with fsspec.open("hf://local/calls/fs/fsspec.txt", "w") as file:
        file.write("fsspec")
    with fsspec.open("hf://local/calls/fs/fsspec.txt") as file:
        assert file.read() == b"fsspec"
    found = {path.removeprefix("local/calls/fs/") for path in files.find("local/calls/fs")}
    assert found == {"put_file.txt", "put/a.txt", "pipe.txt", "moved.txt", "fsspec.txt"}, found
    assert files.cat("local/calls/fs/moved.txt") == b"pipe"
    files.get("local/calls/fs", str(folder / "got"), recursive=True)
    assert (folder / "got/put/a.txt").read_text() == "a"
    assert files.glob("local/calls/fs/*.txt") and files.isdir("local/calls/fs") and files.du("local/calls/fs") > 0
    files.rm("local/calls/fs", recursive=True)
    assert not files.exists("local/calls/fs/pipe.txt")


def pandas_through_hf():
    for where in ("hf://datasets/local/rows", "hf://buckets/local/box", "hf://local/calls"):
        table.to_parquet(f"{where}/pandas.parquet")
        table.to_csv(f"{where}/pandas.csv", index=False)
        table.to_json(f"{where}/pandas.jsonl", orient="records", lines=True)
        assert pandas.read_parquet(f"{where}/pandas.parquet").equals(table), where
        assert pandas.read_csv(f"{where}/pandas.csv").equals(table), where
        assert pandas.read_json(f"{where}/pandas.jsonl", lines=True).equals(table), where


def polars_through_an_opened_file():
    frame = polars.DataFrame(table.to_dict("list"))
    for where in ("datasets/local/rows", "buckets/local/box", "local/calls"):
        with files.open(f"{where}/polars.parquet", "wb") as file:
            frame.write_parquet(file)
        with files.open(f"{where}/polars.csv", "wb") as file:
            frame.write_csv(file)
        with files.open(f"{where}/polars.parquet", "rb") as file:
            assert polars.read_parquet(file).equals(frame), where
        with fsspec.open(f"hf://{where}/polars.csv", "rb") as file:
            assert polars.read_csv(file).equals(frame), where


def datasets_in_all_forms():
    rows.to_parquet("hf://datasets/local/rows/d/rows.parquet")
    rows.to_csv("hf://datasets/local/rows/d/rows.csv")
    rows.to_json("hf://datasets/local/rows/d/rows.jsonl")
    assert len(datasets.load_dataset("parquet", data_files="hf://datasets/local/rows/d/rows.parquet")["train"]) == 100
    rows.save_to_disk("hf://datasets/local/rows/disk")
    assert datasets.load_from_disk("hf://datasets/local/rows/disk")["n"] == rows["n"]
    rows.to_iterable_dataset(num_shards=2).push_to_hub("local/stream")
    assert len(datasets.load_dataset("local/stream", split="train")) == 100
    parts = datasets.IterableDatasetDict({"train": rows.to_iterable_dataset(), "test": rows.to_iterable_dataset()})
    parts.push_to_hub("local/streams", private=True)
    assert set(datasets.load_dataset("local/streams", streaming=True)) == {"train", "test"}
    rows.push_to_hub("local/streams", split="more", create_pr=True)
    rows.push_to_hub("local/streams", config_name="other", data_dir="other", max_shard_size="1KB")
    assert datasets.get_dataset_config_names("local/streams") == ["default", "other"]
    rows.push_to_hub("local/chosen", config_name="first", set_default=True, num_proc=2, num_shards=2)
    assert len(datasets.load_dataset("local/chosen", split="train")) == 100
    api.create_branch("local/streams", branch="dev", repo_type="dataset")
    both = datasets.DatasetDict({"train": rows, "test": rows.select(range(10))})
    both.push_to_hub("local/streams", config_name="dev", revision="dev", num_shards={"train": 2, "test": 1})
    assert len(datasets.load_dataset("local/streams", "dev", revision="dev", split="test")) == 10
    assert datasets.get_dataset_config_names("local/streams") == ["default", "other"]
    both.push_to_hub("local/proposed", create_pr=True)
    assert len(datasets.load_dataset("local/proposed", revision="refs/pr/1", split="test")) == 10
    parts.push_to_hub("buckets/local/box/parts")
    assert set(datasets.load_dataset("buckets/local/box/parts", streaming=True)) == {"train", "test"}
    rows.push_to_hub("buckets/local/box/pushed")
    assert sum(1 for _ in datasets.load_dataset("buckets/local/box/pushed", split="train", streaming=True)) == 100


def buckets():
    (folder / "sync").mkdir()
    (folder / "sync/a.txt").write_text("a")
    api.sync_bucket(str(folder / "sync"), "hf://buckets/local/box/sync")
    api.sync_bucket("hf://buckets/local/box/sync", str(folder / "back"), quiet=True)
    assert (folder / "back/a.txt").read_text() == "a"
    (folder / "sync/a.txt").unlink()
    (folder / "sync/b.txt").write_text("b")
    api.sync_bucket(str(folder / "sync"), "hf://buckets/local/box/sync", delete=True, quiet=True)
    assert [entry.path for entry in api.list_bucket_tree("local/box", "sync", recursive=True)] == ["sync/b.txt"]
    assert api.get_bucket_file_metadata("local/box", "sync/b.txt").size == 1
    volume = api.sync_job_volume(str(folder / "sync"), "/data", remote_name="remote")
    assert volume.source == "local/jobs-artifacts" and volume.mount_path == "/data", volume
    assert [entry.path for entry in api.list_bucket_tree("local/jobs-artifacts", recursive=True)]
    api.copy_files("hf://buckets/local/box/sync/b.txt", "hf://buckets/local/box/c.txt")
    api.move_bucket("local/box", "local/crate")
    assert api.bucket_info("local/crate").total_files > 1
    assert api.bucket_info("local/box").id == "local/crate"


def repositories():
    api.create_repo("local/first")
    api.upload_file(path_or_fileobj=b"x", path_in_repo="x", repo_id="local/first")
    api.duplicate_repo("local/first", "local/second")
    api.move_repo("local/second", "local/third")
    assert api.file_exists("local/third", "x") and api.revision_exists("local/third", "main")
    api.update_repo_settings("local/third", private=True)
    assert api.model_info("local/third").private
    api.create_repo("local/page", repo_type="space", space_sdk="static")
    assert api.space_info("local/page").sdk == "static" and [space.id for space in api.list_spaces(author="local")]
    api.create_branch("local/third", branch="b")
    api.super_squash_history("local/third", branch="b")
    assert len(api.list_repo_commits("local/third", revision="b")) == 1
    for name in ("first", "third"):
        api.delete_repo(f"local/{name}")
    assert not api.repo_exists("local/third")


def what_else_is_read():
    header = b'{"w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}'
    content = len(header).to_bytes(8, "little") + header + bytes(4)
    api.upload_file(path_or_fileobj=content, path_in_repo="model.safetensors", repo_id="local/calls")
    assert api.get_safetensors_metadata("local/calls").weight_map == {"w": "model.safetensors"}
    api.snapshot_download("local/calls", local_dir=folder / "snapshot")
    assert not api.verify_repo_checksums("local/calls", local_dir=folder / "snapshot").mismatches
    found = api.get_hf_file_metadata(url=hf_hub_url("local/calls", "model.safetensors"))
    assert (found.size, found.commit_hash) == (len(content), api.model_info("local/calls").sha)
    assert api.get_full_repo_name("calls") == "local/calls"


def jobs_of_local_files():
    (folder / "job.py").write_text("import sys; print('ran', sys.argv[1:])")
    job = api.run_uv_job(str(folder / "job.py"), script_args=["a"], namespace="local")
    assert api.wait_for_job(job.id, namespace="local", timeout=120).status.stage == "COMPLETED"
    assert "ran ['a']" in list(api.fetch_job_logs(job_id=job.id, namespace="local"))
    again = api.create_scheduled_uv_job(str(folder / "job.py"), schedule="@daily", namespace="local")
    assert api.inspect_scheduled_job(scheduled_job_id=again.id, namespace="local").job_spec.volumes
    job = api.trigger_scheduled_job(scheduled_job_id=again.id, namespace="local")
    assert api.wait_for_job(job.id, namespace="local", timeout=120).status.stage == "COMPLETED"
    api.delete_scheduled_job(scheduled_job_id=again.id, namespace="local")


def check_all():
    api.create_repo("local/calls")
    api.create_repo("local/rows", repo_type="dataset")
    api.create_bucket("local/box")
    wrong = 0
    checks = [value for value in list(globals().values()) if getattr(value, "__module__", "") == "__main__"]
    checks.remove(check_all)
    for check in checks:
        begun = time.monotonic()
        try:
            check()
            said = "ok   "
        except Exception:
            wrong += 1
            said = "WRONG"
            traceback.print_exc()
        print(said, check.__name__.replace("_", " "), f"{time.monotonic() - begun:.1f} s", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    # The processes that `datasets` starts read this file too.
    sys.exit(check_all())
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["HF_HOME"] = str(folder / "home")
        from uv import find_uv_bin

        from tests.embedded.hub_process import hub_process

        (folder / "client.py").write_text(CLIENT)
        options = [word for package in PACKAGES for word in ("--with", package)]
        quiet = dict.fromkeys(("PROGRESS_BARS", "EXPERIMENTAL_WARNING", "TELEMETRY", "UPDATE_CHECK"), "1")
        with hub_process(folder / "hub") as hub:
            done = subprocess.run(
                [find_uv_bin(), "run", "--no-project", *options, str(folder / "client.py")],
                env={
                    **os.environ,
                    "HF_ENDPOINT": hub.endpoint,
                    "HF_TOKEN": hub.token,
                    **{f"HF_HUB_DISABLE_{name}": value for name, value in quiet.items()},
                },
                cwd=folder,
                timeout=1800,
                check=False,
            )
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
