from __future__ import annotations

from typing import Any

import pytest

from schemas.submission import UvArgs
from tests.guard.asked import errors, found, run, uv

HEAD = """\
import os, shutil, tempfile
from pathlib import Path
import pandas as pd
from huggingface_hub import create_repo, delete_repo, upload_folder
create_repo('alice/rows', repo_type='dataset', exist_ok=True)
rows = pd.DataFrame({'a': [1]})
"""
UPLOAD = "upload_folder(folder_path={}, repo_id='alice/rows', repo_type='dataset'{})\n"
WRITE = "os.makedirs('out')\nrows.to_parquet('out/rows.parquet')\n"
TEMPORARY = "with tempfile.TemporaryDirectory() as tmp:\n    rows.to_csv(Path(tmp) / 'rows.csv')\n"
DELETE = "delete_repo('alice/rows', repo_type='dataset')\n"
EMPTIED = [
    pytest.param(WRITE + UPLOAD.format("'out'", ", ignore_patterns=['*.parquet']"), 9, id="left out"),
    pytest.param(WRITE + UPLOAD.format("'out'", ", allow_patterns='*.safetensors'"), 9, id="not let in"),
    pytest.param(WRITE + "shutil.rmtree('out')\n" + UPLOAD.format("'out'", ""), 10, id="removed"),
    pytest.param(TEMPORARY + UPLOAD.format("tmp", ""), 9, id="a temporary folder that is gone"),
    pytest.param(WRITE + UPLOAD.format("'out'", "") + DELETE, 10, id="deleted again"),
]
KEPT = [
    pytest.param(
        "from contextlib import contextmanager\n@contextmanager\ndef work():\n"
        "    with tempfile.TemporaryDirectory() as tmp:\n        yield tmp\n"
        "with work() as tmp:\n    rows.to_csv(Path(tmp) / 'rows.csv')\n    " + UPLOAD.format("tmp", ""),
        id="a temporary folder of a manager that has not ended",
    ),
    pytest.param(WRITE + UPLOAD.format("'out'", ", ignore_patterns=['checkpoint-*/', '*.tmp']"), id="of other files"),
    pytest.param(WRITE + UPLOAD.format("'out'", ", allow_patterns=['*.parquet']"), id="let in"),
    pytest.param(
        WRITE + "import tools\ntools.render('out')\n" + UPLOAD.format("'out'", ", ignore_patterns=['*.parquet']"),
        id="a library writes there too",
    ),
    pytest.param(WRITE + UPLOAD.format("'out'", "") + "shutil.rmtree('out')\n", id="removed afterwards"),
    pytest.param("os.makedirs('out')\nshutil.rmtree('out')\n" + WRITE + UPLOAD.format("'out'", ""), id="written again"),
    pytest.param(TEMPORARY + "    " + UPLOAD.format("tmp", ""), id="while it is there"),
    pytest.param(WRITE + DELETE + UPLOAD.format("'out'", ""), id="deleted before"),
    pytest.param(WRITE + UPLOAD.format("'out'", "") + "delete_repo('alice/old', repo_type='dataset')\n", id="another"),
    pytest.param(WRITE + UPLOAD.format("'out'", "") + "delete_repo('alice/rows')\n", id="the model of that name"),
]


@pytest.mark.parametrize(("script", "line"), EMPTIED)
def test_an_upload_without_the_results_keeps_none(script: str, line: int) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "P017") == [("error", "script", line)]
    assert errors(submission) == {"P017"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", KEPT)
def test_an_upload_with_the_results_is_left_alone(script: str) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "P017") == []
    assert submission.report.admitted


def test_a_folder_that_nothing_makes_is_not_found() -> None:
    image = "ghcr.io/astral-sh/uv:python3.12-bookworm"
    script = "from huggingface_hub import upload_folder\n" + UPLOAD.format("'results'", "")
    made = "import os\nos.makedirs('results')\n" + script
    submission = uv(script, image=image, dependencies=["huggingface_hub"])
    assert found(submission, "P017") == [("error", "script", 2)]
    assert found(uv(made, image=image, dependencies=["huggingface_hub"]), "P017") == []


def test_what_learns_makes_no_folder_but_where_it_saves() -> None:
    script = (
        "import os\nimport xgboost\nfrom huggingface_hub import upload_folder\nfrom sklearn.datasets import load_iris\n"
        "x, y = load_iris(return_X_y=True)\nmodel = xgboost.XGBClassifier().fit(x, y)\nos.makedirs('boosters')\n"
        "model.save_model('boosters/a.json')\n"
    )
    given = {"image": "ghcr.io/astral-sh/uv:python3.12-bookworm"}
    asked = ["huggingface_hub", "scikit-learn", "xgboost"]
    wrong = uv(script + UPLOAD.format("'models'", ""), dependencies=asked, **given)
    assert found(wrong, "P017") == [("error", "script", 9)]
    assert found(uv(script + UPLOAD.format("'boosters'", ""), dependencies=asked, **given), "P017") == []


def test_a_file_that_nothing_writes_is_not_uploaded_though_its_failure_is_swallowed() -> None:
    script = (
        "from huggingface_hub import HfApi\nopen('rows.csv', 'w').write('a')\ntry:\n"
        "    HfApi().upload_file(path_or_fileobj='row.csv', path_in_repo='rows.csv', repo_id='alice/rows')\n"
        "except Exception as error:\n    print(error)\n"
    )
    image = UvArgs.model_fields["image"].default
    submission = uv(script, image=image)
    assert found(submission, "P017") == [("error", "script", 4)]
    assert submission.report.verdict == "lost"
    assert found(uv(script.replace("row.csv", "rows.csv"), image=image), "P017") == []
    numbered = script.replace("open('rows.csv', 'w')", "import time\nopen(f'row-{time.time_ns()}.csv', 'w')")
    assert found(uv(numbered.replace("row.csv", "row-1.csv"), image=image), "P017") == []
    assert found(uv(numbered, image=image), "P017") == [("error", "script", 5)]


DISTILL = (
    "cat > /tmp/d.py <<'EOF'\nfrom model2vec.distill import distill\nimport os\n"
    "model = distill(model_name='BAAI/bge', pca_dims=256)\nmodel.save_pretrained({})\nEOF\n"
    "pip install -q model2vec huggingface_hub\n"
)
SAVED = DISTILL.format("'bge-256'")
UNMADE = [
    pytest.param(SAVED + "cd /tmp && python d.py\nhf upload alice/bge bge .", id="another name"),
    pytest.param(SAVED + "cd /tmp && python d.py; cd /; hf upload alice/bge bge-256", id="in another folder"),
    pytest.param(
        SAVED + "bash -c 'python /tmp/d.py'; pip install -q huggingface_hub; hf upload alice/bge ./bge",
        id="after a shell inside",
    ),
    pytest.param(
        "pip install -q sacrebleu huggingface_hub; sacrebleu /in/a -i /in/b > bleu.json; hf upload alice/bge /out.json",
        id="beside what is printed",
    ),
    pytest.param("pip install -q huggingface_hub && hf upload alice/bge /workspace/out", id="of the author's machine"),
    pytest.param(
        "pip install -q datasets && python - <<'EOF'\nfrom datasets import load_dataset\n"
        "from huggingface_hub import upload_folder\nload_dataset('acme/a').save_to_disk('rows')\n"
        "upload_folder(repo_id='alice/bge', folder_path='out')\nEOF",
        id="by a script",
    ),
]
MADE = [
    pytest.param(SAVED + "cd /tmp && python d.py\nhf upload alice/bge bge-256 .", id="saved"),
    pytest.param(SAVED + "python /tmp/d.py; hf upload alice/bge /bge-256", id="from the root"),
    pytest.param(SAVED + "python /tmp/d.py; mv bge-256 bge; hf upload alice/bge bge", id="moved"),
    pytest.param(SAVED + "mkdir bge; python /tmp/d.py; hf upload alice/bge bge", id="made by the shell"),
    pytest.param(SAVED + "python /tmp/d.py > bge; hf upload alice/bge bge", id="redirected"),
    pytest.param(SAVED + "git clone https://a.example/bge; python /tmp/d.py; hf upload alice/bge bge", id="cloned"),
    pytest.param(SAVED + "python /tmp/d.py; hf upload alice/bge '*.bin'", id="what matches"),
    pytest.param(DISTILL.format("os.environ['HOME']") + "python /tmp/d.py; hf upload alice/bge bge", id="anywhere"),
    pytest.param(
        DISTILL.format("f'out/{os.getpid()}/b'") + "python /tmp/d.py; hf upload alice/bge out/a", id="in part"
    ),
    pytest.param(
        SAVED.replace("model.s", "model.train()\nmodel.s") + "python /tmp/d.py; hf upload alice/bge bge", id="work"
    ),
    pytest.param(SAVED + "python /tmp/d.py; python -m acme; hf upload alice/bge bge", id="a program that is not here"),
]


@pytest.mark.parametrize("command", UNMADE)
def test_what_no_program_of_a_command_makes_is_not_there_to_be_uploaded(command: str) -> None:
    submission = run(["bash", "-c", command], image="python:3.12")
    assert found(submission, "P017") == [("error", "command", None)]
    assert errors(submission) == {"P017"}
    assert submission.report.verdict == "lost"
    assert found(run(["bash", "-c", command], image="acme/everything:1"), "P017") == []


@pytest.mark.parametrize("command", MADE)
def test_what_a_program_of_a_command_may_have_made_is_left_alone(command: str) -> None:
    assert found(run(["bash", "-c", command], image="python:3.12"), "P017") == []


DEPLOYS = (
    "import os\nfrom pathlib import Path\nfrom huggingface_hub import HfApi, snapshot_download\n{}\n"
    "HfApi().upload_folder(folder_path={}, repo_id='alice/app', repo_type='space')\n"
)
OWN = ["'.'", "str(Path(__file__).parent)", "Path(__file__).resolve().parents[1]", "os.path.dirname(__file__)"]


@pytest.mark.parametrize("folder", OWN)
def test_the_folder_of_the_script_holds_nothing_else(folder: str) -> None:
    image = UvArgs.model_fields["image"].default
    submission = uv(DEPLOYS.format("", folder), image=image, dependencies=["huggingface_hub"])
    assert found(submission, "P017") == [("error", "script", 5)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("before", "folder", "args"),
    [
        ("open('app.py', 'w').write('a')", "'.'", {}),
        ("snapshot_download('acme/app', local_dir='app')", "'.'", {}),
        ("os.system('make app')", "'.'", {}),
        ("import sqlite3\nsqlite3.connect('rows.db')", "'.'", {}),
        ("import logging\nlogging.basicConfig(filename='app.log')", "'.'", {}),
        ("os.chdir(snapshot_download('acme/app'))", "'.'", {}),
        ("", "'.'", {"env": {"HF_HOME": "./cache"}}),
        ("", "'.'", {"volumes": ["hf://buckets/alice/app:/app"]}),
        ("", "'/'", {}),
        ("", "'.'", {"image": "acme/app:1"}),
    ],
)
def test_a_folder_that_may_hold_something_is_left_alone(before: str, folder: str, args: dict[str, Any]) -> None:
    given: dict[str, Any] = {
        "image": UvArgs.model_fields["image"].default,
        "dependencies": ["huggingface_hub"],
        **args,
    }
    assert found(uv(DEPLOYS.format(before, folder), **given), "P017") == []


TRAINED = (
    "from transformers import AutoModelForCausalLM, AutoTokenizer\nfrom huggingface_hub import HfApi\n"
    "model = AutoModelForCausalLM.from_pretrained('gpt2')\nmodel.save_pretrained('out/final'{})\n"
    "AutoTokenizer.from_pretrained('gpt2').save_pretrained('out/final')\n"
    "HfApi().upload_folder(folder_path='out/final', repo_id='alice/gpt'{})\n"
)


def test_patterns_that_leave_out_the_weights_of_a_model_upload_none() -> None:
    for patterns in (", allow_patterns=['*.json', '*.bin']", ", ignore_patterns='*.safetensors'"):
        submission = uv(TRAINED.format("", patterns))
        assert found(submission, "P017") == [("error", "script", 6)]
        assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("saved", "patterns"),
    [
        ("", ", allow_patterns=['*.json', '*.safetensors']"),
        ("", ", ignore_patterns=['checkpoint-*']"),
        (", safe_serialization=False", ", allow_patterns=['*.json', '*.bin']"),
        (")\nimport torch\ntorch.save(model.state_dict(), 'out/final/a.bin'", ", allow_patterns=['*.bin']"),
    ],
)
def test_patterns_that_let_the_weights_in_are_left_alone(saved: str, patterns: str) -> None:
    submission = uv(TRAINED.format(saved, patterns))
    assert found(submission, "P017") == []
    assert submission.report.verdict == "persists"


def test_a_file_of_another_name_is_not_uploaded_though_unknown_methods_are_called() -> None:
    script = (
        "from huggingface_hub import HfApi\nimport json\nrows = json.load(open('/in/a.json'))\nrows.to(3)\n"
        "with open('all_rows.json', 'w') as f:\n    f.write(rows.cut() + '\\n')\n"
        "HfApi().upload_file(path_or_fileobj='{}', path_in_repo='rows.json', repo_id='alice/rows')\n"
    )
    image, volumes = UvArgs.model_fields["image"].default, ["hf://datasets/alice/in:/in"]
    submission = uv(script.format("rows.json"), image=image, volumes=volumes)
    assert [severity for severity, *_ in found(submission, "P017")] == ["error"]
    for named in (script.format("all_rows.json"), script.replace("cut", "save_all").format("rows.json")):
        assert found(uv(named, image=image, volumes=volumes), "P017") == []


PLAIN = "ghcr.io/astral-sh/uv:python3.12-bookworm"
WHOLE = (
    "from transformers import AutoModel\nfrom huggingface_hub import HfApi\n"
    "AutoModel.from_pretrained('acme/m').save_pretrained('o'{})\n{}"
)
SENT = "HfApi().upload_folder(folder_path='o', repo_id='alice/m', {})\n"


@pytest.mark.parametrize(
    ("saved", "sent", "found_there"),
    [
        ("", SENT.format("allow_patterns='*.json'"), True),
        (", variant='fp16'", SENT.format("allow_patterns=['*.json', 'model.fp16.safetensors']"), False),
        ("", SENT.format("allow_patterns='*.safetensors'") + SENT.format("ignore_patterns='*.safetensors'"), False),
    ],
)
def test_patterns_leave_the_weights_out_where_no_upload_sends_them(saved: str, sent: str, found_there: bool) -> None:
    asked = ["transformers", "torch", "huggingface_hub"]
    submission = uv(WHOLE.format(saved, sent), image=PLAIN, dependencies=asked)
    assert bool(found(submission, "P017")) is found_there


COMPUTES = (
    "import multiprocessing, re, torch\nfrom huggingface_hub import HfApi\n"
    "class Net(torch.nn.Module):\n    def forward(self, x):\n        return x\nnet = Net()\n"
    "workers, pattern = multiprocessing.cpu_count(), re.compile('|'.join(re.escape(one) for one in ('E', 'M')))\n"
    "print(net(torch.zeros(1)))\ntorch.save(net.state_dict(), 'model.pt')\n"
    "HfApi().upload_file(path_or_fileobj={!r}, path_in_repo='a', repo_id='alice/m')\n"
)


def test_what_only_computes_makes_no_file() -> None:
    asked = ["torch", "huggingface_hub"]
    submission = uv(COMPUTES.format("model.safetensors"), image=PLAIN, dependencies=asked)
    assert [severity for severity, *_ in found(submission, "P017")] == ["error"]
    assert found(uv(COMPUTES.format("model.pt"), image=PLAIN, dependencies=asked), "P017") == []


PLAIN = UvArgs.model_fields["image"].default
BY_TRAINER = (
    "from transformers import Trainer, TrainingArguments\nfrom huggingface_hub import upload_folder\n"
    "t = Trainer(model='acme/m', args=TrainingArguments(output_dir='out'))\nt.train()\n{}\n"
    "upload_folder(repo_id='alice/m', folder_path={})\n"
)


@pytest.mark.parametrize("folder", ["'out/final'", "'out/final-model'", "'out/merged'", "'./out/my_merged'"])
def test_a_trainer_makes_no_folder_that_only_a_script_would_name(folder: str) -> None:
    submission = uv(
        BY_TRAINER.format("t.save_model()", folder),
        image=PLAIN,
        dependencies=["transformers[torch]", "onnxruntime-genai"],
    )
    assert found(submission, "P017") == [("error", "script", 6)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("saved", "folder"),
    [
        ("t.save_model()", "'out'"),
        ("t.save_model()", "'out/checkpoint-500'"),
        ("t.save_model()", "'out/runs'"),
        ("t.save_model('out/final')", "'out/final'"),
        ("t.tokenizer.save_pretrained('out/final/tok')", "'out/final'"),
        ("import tools\ntools.merge(t, 'out')", "'out/merged'"),
    ],
)
def test_what_a_trainer_or_the_script_may_have_made_is_left_alone(saved: str, folder: str) -> None:
    assert (
        found(
            uv(
                BY_TRAINER.format(saved, folder), image=PLAIN, dependencies=["transformers[torch]", "onnxruntime-genai"]
            ),
            "P017",
        )
        == []
    )


SPELT = (
    "import subprocess\nfrom huggingface_hub import upload_folder\n"
    "subprocess.run(['python', '-m', 'onnxruntime_genai.models.builder', '-o', '{}'], check=True)\n{}\n"
    "upload_folder(repo_id='alice/m', folder_path='{}')\n"
)


def test_a_folder_under_another_spelling_is_not_the_one_that_a_program_makes() -> None:
    submission = uv(
        SPELT.format("onnx-output", "", "./onnx_output"),
        image=PLAIN,
        dependencies=["transformers[torch]", "onnxruntime-genai"],
    )
    assert found(submission, "P017") == [("error", "script", 5)]
    assert submission.report.verdict == "lost"
    assert "`onnx-output`" in submission.findings("P017")[0].message
    assert (
        found(
            uv(
                SPELT.format("onnx-output", "", "onnx-output"),
                image=PLAIN,
                dependencies=["transformers[torch]", "onnxruntime-genai"],
            ),
            "P017",
        )
        == []
    )
    assert (
        found(
            uv(
                SPELT.format("onnx-output", "", "other"),
                image=PLAIN,
                dependencies=["transformers[torch]", "onnxruntime-genai"],
            ),
            "P017",
        )
        == []
    )
    moved = "import os\nos.rename('onnx-output', 'onnx_output')"
    assert (
        found(
            uv(
                SPELT.format("onnx-output", moved, "onnx_output"),
                image=PLAIN,
                dependencies=["transformers[torch]", "onnxruntime-genai"],
            ),
            "P017",
        )
        == []
    )


BY_HAND = (
    "cat > t.py <<'EOF'\nimport torch, acme\nmodel = acme.Wrapped(torch.nn.Linear(2, 2))\nmodel.train()\n"
    "model(torch.ones(2)).sum().backward()\ntorch.save(model.state_dict(), 'net_0.1.pt')\nEOF\n"
    "pip install -q torch acme huggingface_hub\npython t.py\nhf upload alice/m {}\n"
)


def test_a_library_that_is_not_known_does_not_save_under_the_shorter_name_of_a_file() -> None:
    asked = {"image": "python:3.12"}
    assert found(run(["bash", "-c", BY_HAND.format("net_.pt")], **asked), "P017") == [("error", "command", None)]
    for name in ("net_0.1.pt", "best.pt", "net_.bin"):
        assert found(run(["bash", "-c", BY_HAND.format(name)], **asked), "P017") == []


def test_the_name_of_a_run_is_no_folder() -> None:
    trained = (
        "cat > t.py <<'EOF'\nfrom transformers import Trainer, TrainingArguments\n"
        "Trainer(model='acme/m', args=TrainingArguments(output_dir='models/{0}', run_name='{0}')).train()\nEOF\n"
        "pip install -q transformers huggingface_hub\npython t.py\nhf upload alice/m {1}\n"
    )
    asked = {"image": "python:3.12"}
    assert found(run(["bash", "-c", trained.format("a-tuned", "a-tuned")], **asked), "P017") == [
        ("error", "command", None)
    ]
    assert found(run(["bash", "-c", trained.format("a-tuned", "models/a-tuned")], **asked), "P017") == []


@pytest.mark.parametrize(
    ("saved", "sent", "is_lost"),
    [
        ("phi-3.5-fp8-kv", "./phi-3.5-fp8", True),
        ("phi-3.5-fp8-kv", "phi-3.5-fp8-kv", False),
        ("out-best", "out", False),
        ("phi-3.5-fp8-kv", "results", False),
    ],
)
def test_a_folder_of_a_shorter_name_is_not_the_one_that_is_saved(saved: str, sent: str, *, is_lost: bool) -> None:
    script = (
        "from huggingface_hub import upload_folder\nfrom llmcompressor import oneshot\n"
        "from transformers import AutoModelForCausalLM\nmodel = AutoModelForCausalLM.from_pretrained('a/phi')\n"
        f"oneshot(model=model)\nmodel.save_pretrained('{saved}')\n"
        f"upload_folder(repo_id='alice/m', folder_path='{sent}')\n"
    )
    submission = uv(script, image=PLAIN, dependencies=["llmcompressor", "transformers"], flavor="a10g-large")
    assert bool(found(submission, "P017")) is is_lost
