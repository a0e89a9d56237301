"""Files that a script reads or copies, and that nothing brings into its container."""

from __future__ import annotations

import re
from typing import Any

import pytest

from schemas.submission import UvArgs
from tests.guard.asked import errors, found, run, uv

DEFAULT_IMAGE = UvArgs.model_fields["image"].default
PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
#: Readers of a file `data/a`, and what each raises where there is none.
READERS = [
    ("gzip.open('data/a')", "FileNotFoundError"),
    ("zipfile.ZipFile('data/a')", "FileNotFoundError"),
    ("tarfile.open('data/a', 'r:gz')", "FileNotFoundError"),
    ("np.loadtxt('data/a')", "FileNotFoundError"),
    ("np.genfromtxt(fname='data/a')", "FileNotFoundError"),
    ("pq.read_table('data/a')", "FileNotFoundError"),
    ("pq.ParquetFile('data/a')", "FileNotFoundError"),
    ("ElementTree.parse('data/a')", "FileNotFoundError"),
    ("tomllib.load(open('data/a', 'rb'))", "FileNotFoundError"),
    ("Dataset.from_json('data/a')", "FileNotFoundError"),
    ("load_dataset('imagefolder', data_dir='data/a')", "FileNotFoundError"),
    ("load_dataset('pdffolder', data_dir='data/a')", "FileNotFoundError"),
    ("load_dataset('./data/a')", "FileNotFoundError"),
    ("h5py.File('data/a', 'r')", "FileNotFoundError"),
    ("librosa.load('data/a')", "FileNotFoundError"),
    ("load_file('data/a')", "FileNotFoundError"),
    ("safe_open('data/a', framework='pt')", "FileNotFoundError"),
    ("faiss.read_index('data/a')", "RuntimeError"),
    ("AutoModel.from_pretrained('./data/a')", "OSError"),
    ("PeftModel.from_pretrained(AutoModel.from_pretrained('gpt2'), './data/a')", "OSError"),
    ("ColQwen2.from_pretrained('./data/a')", "an exception"),
    ("ColQwen2.from_pretrained(model_name='./data/a')", "an exception"),
    ("SentenceTransformer('./data/a')", "FileNotFoundError"),
    ("shutil.copy2('data/a', 'b')", "FileNotFoundError"),
    ("shutil.copytree(Path('data/a'), Path('b'), dirs_exist_ok=True)", "FileNotFoundError"),
    ("shutil.move('data/a', Path(tempfile.mkdtemp()) / 'b')", "FileNotFoundError"),
    ("os.rename('data/a', 'b')", "FileNotFoundError"),
]
IMPORTS = (
    "import faiss, gzip, h5py, librosa, os, shutil, tarfile, tempfile, tomllib, zipfile\nimport numpy as np\n"
    "import pyarrow.parquet as pq\nfrom datasets import Dataset, load_dataset\nfrom pathlib import Path\n"
    "from colpali_engine.models import ColQwen2\nfrom colpali_engine.loss import ColbertLoss\n"
    "from peft import PeftModel\nfrom safetensors import safe_open\nfrom safetensors.torch import load_file\n"
    "from sentence_transformers import SentenceTransformer\nfrom transformers import AutoModel\n"
    "from xml.etree import ElementTree\n"
)
READING: dict[str, Any] = {
    "dependencies": [
        *("datasets", "faiss-cpu", "h5py", "librosa", "numpy", "peft", "pyarrow", "safetensors"),
        *("colpali-engine", "sentence-transformers", "torch", "transformers"),
    ]
}


@pytest.mark.parametrize(("call", "error"), READERS)
def test_what_reads_or_copies_a_file_that_is_nowhere_ends_the_script(call: str, error: str) -> None:
    submission = uv(f"{IMPORTS}{call}\n{PUSH}", image=DEFAULT_IMAGE, **READING)
    assert found(submission, "C017") == [("error", "script", IMPORTS.count("\n") + 1)]
    assert errors(submission) == {"C017"}
    assert f"It raises {error}," in submission.findings("C017")[0].message
    there = re.sub(r"(?:\./)?data/a", "/data/a", call)
    mounted = uv(f"{IMPORTS}{there}\n{PUSH}", image=DEFAULT_IMAGE, volumes=["hf://datasets/acme/a:/data"], **READING)
    writes = "os.makedirs('data', exist_ok=True)\nopen('data/a', 'w').write('x')\n"
    made = uv(f"{IMPORTS}{writes}{call}\n{PUSH}", image=DEFAULT_IMAGE, **READING)
    for other in (mounted, made):
        assert found(other, "C017") == []


@pytest.mark.parametrize(
    "script",
    [
        "gzip.open('data/a', 'wt').write('x')\n",
        "h5py.File('data/a', 'w')\nh5py.File('data/a', 'r')\n",
        "zipfile.ZipFile('data/a', 'w').close()\nzipfile.ZipFile('data/a')\n",
        "shutil.copytree(Path('/etc'), 'data')\nopen('data/a').read()\n",
        "shutil.copy('/etc/hosts', os.environ.get('PLACE', tempfile.mkdtemp()))\nopen('hosts').read()\n",
        "shutil.copy('/etc/hosts', tempfile.mkdtemp(dir='.'))\nopen('hosts').read()\n",
        "shutil.unpack_archive('/etc/a.zip')\nos.replace('a', 'b')\n",
        "from our_pipeline import Pipeline\nPipeline().process()\nshutil.move('data/a', 'b')\n",
        "from our_pipeline import Pipeline\nPipeline().process()\nAutoModel.from_pretrained('./model')\n",
        "AutoModel.from_pretrained('acme/a').save_pretrained('model')\nAutoModel.from_pretrained('./model')\n",
        "ColQwen2().prepare()\nColQwen2.from_pretrained('./model')\n",
        "ColbertLoss('model')\nColQwen2.from_pretrained('./model')\n",
        "ColQwen2.from_pretrained('model')\n",
        "AutoModel.from_pretrained('../usr/model')\nAutoModel.from_pretrained('..')\n",
        "AutoModel.from_pretrained('acme/a')\nload_dataset('acme/a')\n",
    ],
)
def test_what_is_read_or_copied_may_be_of_the_scripts_own_making(script: str) -> None:
    assert found(uv(IMPORTS + script + PUSH, image=DEFAULT_IMAGE, **READING), "C017") == []


def test_what_is_read_in_another_working_folder_may_be_there() -> None:
    script = f"{IMPORTS}os.chdir('/data')\nnp.loadtxt('a.txt')\n{PUSH}"
    mounted = uv(script, image=DEFAULT_IMAGE, volumes=["hf://datasets/acme/a:/data"], **READING)
    assert found(mounted, "C017") == []


@pytest.mark.parametrize(("path", "volume", "is_there"), [("../rows", "/data", False), ("../../rows/a", "/rows", True)])
def test_above_the_working_folder_is_what_the_root_has(path: str, volume: str, is_there: bool) -> None:
    script = f"{IMPORTS}AutoModel.from_pretrained('{path}')\n{PUSH}"
    submission = uv(script, image=DEFAULT_IMAGE, volumes=[f"hf://datasets/acme/a:{volume}"], **READING)
    assert bool(found(submission, "C017")) is not is_there


def test_settings_and_losses_of_any_library_make_no_files() -> None:
    script = "loss = ColbertLoss(temperature=0.02)\nColQwen2.from_pretrained('./models/base')\n" + PUSH
    assert errors(uv(IMPORTS + script, image=DEFAULT_IMAGE, **READING)) == {"C017"}


@pytest.mark.parametrize("walk", ["os.walk(top='rows')", "os.walk(Path('rows'))", "Path('rows').walk()"])
def test_a_walk_through_a_folder_that_is_nowhere_finds_nothing(walk: str) -> None:
    script = (
        f"import os, sys\nfrom pathlib import Path\nfound = []\nfor folder, _, files in {walk}:\n"
        "    for name in files:\n        found.append(os.path.join(folder, name))\nif not found:\n    sys.exit()\n"
        + PUSH
    )
    given: dict[str, Any] = {"image": DEFAULT_IMAGE, "dependencies": ["datasets"]}
    assert uv(script, **given).report.verdict == "lost"
    other: dict[str, Any] = {**given, "image": "acme/everything:1"}
    assert uv(script, **other).report.verdict == "persists"
    mounted = uv(script.replace("'rows'", "'/rows'"), **given, volumes=["hf://datasets/alice/r:/rows"])
    assert mounted.report.verdict == "persists"


CAUGHT = [
    "open('data/a').read()",
    "Path('data/a').read_text()",
    "pd.read_csv('data/a')",
    "pl.read_parquet('data/a')",
    "load_dataset('imagefolder', data_dir='data/a', split='train')",
    "load_dataset('csv', data_files={'train': 'data/a'}, split='train')",
    "load_dataset('./data/a', split='train')",
]
CATCHING = (
    "import pandas as pd\nimport polars as pl\nfrom pathlib import Path\nfrom datasets import Dataset, load_dataset\n"
    "def main():\n    try:\n        rows = %s\n    except %s as error:\n        print(error)\n        %s\n"
    "    Dataset.from_list(list(rows)).push_to_hub('alice/rows')\nmain()\n"
)


@pytest.mark.parametrize("call", CAUGHT)
def test_where_a_read_of_what_is_nowhere_is_caught_the_script_goes_on_in_the_handler(call: str) -> None:
    given: dict[str, Any] = {"image": DEFAULT_IMAGE, "dependencies": ["datasets", "pandas", "polars"]}
    for caught in ("Exception", "FileNotFoundError", "OSError"):
        submission = uv(CATCHING % (call, caught, "return"), **given)
        assert errors(submission) == {"P003"}
        assert "line 7 reads `" in submission.findings("P003")[0].message
    assert uv(CATCHING % (call, "Exception", "rows = []"), **given).report.verdict == "persists"
    there = call.replace("./data/a", "/data/a").replace("'data/a", "'/data/a")
    volumes = ["hf://datasets/acme/a:/data"]
    assert uv(CATCHING % (there, "Exception", "return"), **given, volumes=volumes).report.verdict == "persists"
    made = CATCHING.replace("    try", "    Path('data').mkdir()\n    Path('data/a').write_text('a')\n    try")
    assert uv(made % (call, "Exception", "return"), **given).report.verdict == "persists"
    other: dict[str, Any] = {**given, "image": "acme/everything:1"}
    assert uv(CATCHING % (call, "Exception", "return"), **other).report.verdict == "persists"


@pytest.mark.parametrize(("place", "is_lost"), [("trl-lib/tldr", True), ("data/train", False), ("/data/tldr", False)])
def test_no_image_has_a_folder_of_the_name_of_a_repository(place: str, is_lost: bool) -> None:
    script = f"from datasets import load_from_disk\nload_from_disk({place!r})\n{PUSH}"
    submission = uv(script, image="vllm/vllm-openai:latest")
    assert bool(found(submission, "C017")) is is_lost


AGAIN = "load_dataset('%s', data_files='%%s').push_to_hub('alice/a')"
ANOTHER_NAME = [
    "import json\njson.dump([{'a': 1}], open('r.json', 'w'))\n" + AGAIN % "json",
    "import pandas as pd\npd.DataFrame([1]).to_csv('r.json')\n" + AGAIN % "csv",
    (
        "from tokenizers import Tokenizer, models\nfrom transformers import PreTrainedTokenizerFast as Fast\n"
        "Tokenizer(models.BPE()).save('r.json')\nFast(tokenizer_file='%s').push_to_hub('alice/a')"
    ),
]


@pytest.mark.parametrize("script", ANOTHER_NAME)
def test_what_is_saved_under_one_name_is_not_read_under_another(script: str) -> None:
    given: dict[str, Any] = {"image": DEFAULT_IMAGE, "dependencies": ["datasets", "pandas", "transformers[torch]"]}
    head = "from datasets import load_dataset\n"
    assert found(uv(head + script % "results.json", **given), "C017")
    assert found(uv(head + script % "r.json", **given), "C017") == []
    exported = head + "import acme\nacme.export('rows')\n" + script % "results.json"
    assert found(uv(exported, **given), "C017") == []


@pytest.mark.parametrize(
    "script",
    [
        "from transformers import pipeline\npipe = pipeline('text-generation', model='./tuned')\n",
        "from transformers import pipeline\npipe = pipeline('text-generation', './tuned')\n",
        "from vllm import LLM\nmodel = LLM('./tuned')\n",
    ],
)
def test_a_pipeline_and_an_engine_load_no_folder_that_is_not_there(script: str) -> None:
    packages = ["transformers", "torch", "vllm", "datasets"]
    args = {"dependencies": packages, "image": DEFAULT_IMAGE, "flavor": "a10g-small"}
    assert "C017" in errors(uv(script + PUSH, **args))
    made = "import os\nos.makedirs('./tuned')\n"
    for other in (made + script, script.replace("./tuned", "acme/tuned"), script.replace("./tuned", "tuned")):
        assert "C017" not in errors(uv(other + PUSH, **args))


@pytest.mark.parametrize(
    ("given", "before", "is_lost"),
    [
        ("'ds_config.json'", "", True),
        ("'ds_config.json'", "open('ds_config.json', 'w').write('{}')\n", False),
        ("{'zero_optimization': {'stage': 2}}", "", False),
        ("os.environ.get('DS_CONFIG')", "", False),
    ],
)
def test_a_training_is_configured_by_a_file_that_is_there(given: str, before: str, is_lost: bool) -> None:
    script = (
        f"import os\nfrom transformers import Trainer, TrainingArguments\n{before}"
        f"args = TrainingArguments('out', push_to_hub=True, hub_model_id='alice/m', deepspeed={given})\n"
        "Trainer(model='gpt2', args=args).train()\n"
    )
    packages = ["transformers[torch]", "deepspeed"]
    submission = uv(script, image=DEFAULT_IMAGE, dependencies=packages, timeout="2h", flavor="a10g-small")
    assert found(submission, "C017") == ([("error", "script", 3)] if is_lost else [])


@pytest.mark.parametrize(
    ("command", "is_lost"),
    [
        ("accelerate launch --config_file zero3.yaml -m trl.scripts.sft --output_dir out", True),
        ("accelerate launch --config_file=zero3.yaml train.py", True),
        ("trl sft --config sft.yaml --output_dir out", True),
        ("python -m trl.scripts.sft --config sft.yaml --output_dir out", True),
        ("accelerate config default --config_file a.yaml && trl sft --model_name a --output_dir out", False),
        ("echo 'a: b' > sft.yaml && trl sft --config sft.yaml --output_dir out", False),
        ("trl sft --config /configs/sft.yaml --output_dir out", False),
    ],
)
def test_a_command_is_configured_by_a_file_that_is_there(command: str, is_lost: bool) -> None:
    words = ["bash", "-c", f"pip install trl && {command} && hf upload alice/m out ."]
    submission = run(words, image="python:3.12", flavor="a10g-small", timeout="2h")
    assert found(submission, "C017") == ([("error", "command", None)] if is_lost else [])
    assert submission.report.verdict == ("lost" if is_lost else "persists")


def test_a_folder_that_is_made_after_a_read_does_not_bring_what_was_read_from_it() -> None:
    read, make = "text = open('data/a.txt').read()\n", "import os\nos.makedirs('data', exist_ok=True)\n"
    assert "C017" in errors(uv(read + make + PUSH, dependencies=["datasets"], image=DEFAULT_IMAGE))
    assert "C017" not in errors(uv(make + read + PUSH, dependencies=["datasets"], image=DEFAULT_IMAGE))
