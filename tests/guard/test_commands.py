"""What a shell line does, as far as the place of its results depends on it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import Submission, caller, errors, run, uv

UPLOAD = 'hf upload "$REPO" out'
FILE = "cat > /tmp/w.py <<'EOF'\nopen('rows/a.csv', 'w').write('a')\nEOF\n"
BUCKET: dict[str, Any] = {"volumes": ["hf://buckets/alice/rows:/out"]}

PLACES = [
    pytest.param(f': "${{REPO:=alice/a}}"; {UPLOAD}', "alice/a", id="the null command sets it"),
    pytest.param(f': "${{OTHER:=alice}}" "${{REPO:=$OTHER/b}}"; {UPLOAD}', "alice/b", id="from another"),
    pytest.param(f"REPO=; : ${{REPO:=alice/a}}; {UPLOAD}", "alice/a", id="an empty one is set with a colon"),
    pytest.param(f"REPO=alice/c; : ${{REPO:=alice/a}}; {UPLOAD}", "alice/c", id="one that is set stays"),
    pytest.param(f"echo ${{REPO:-alice/a}}; REPO=${{REPO:-alice/d}}; {UPLOAD}", "alice/d", id="a default sets nothing"),
    pytest.param(f"set -e; [ -n '' ] && exit 1; REPO=alice/a; {UPLOAD}", "alice/a", id="a test before `&&` fails"),
    pytest.param(f"set -e; if [ -n '' ]; then exit 1; fi; REPO=alice/a; {UPLOAD}", "alice/a", id="a test of `if` does"),
    pytest.param(f"set -e; if ! true; then exit 1; fi; REPO=alice/a; {UPLOAD}", "alice/a", id="what is negated does"),
    pytest.param(f"set -e; ! true; REPO=alice/a; {UPLOAD}", "alice/a", id="and does so alone"),
    pytest.param(
        f"set -e; ready() {{ false; true; }}; if ready; then REPO=alice/a; fi; {UPLOAD}",
        "alice/a",
        id="a function that is asked goes on",
    ),
    pytest.param("until hf upload alice/a out; do sleep 9; done", "alice/a", id="a loop tries until it is there"),
    pytest.param("echo a | { read x; exit 1; }; hf upload alice/a out", "alice/a", id="`exit` in a pipeline"),
]
FOLDERS = [
    pytest.param(FILE + "cd /out && python /tmp/w.py", True, id="the shell's folder is the script's"),
    pytest.param(FILE + "cd /out && uv run /tmp/w.py", True, id="by uv"),
    pytest.param(FILE + "cd / && cd out && python /tmp/w.py", True, id="in two steps"),
    pytest.param(FILE + "cd -- /out && python /tmp/w.py", True, id="behind the end of the options"),
    pytest.param(FILE + "cd /out; cd /tmp; cd -; python /tmp/w.py", True, id="and back"),
    pytest.param(FILE + "pushd /out; pushd /tmp; popd; python /tmp/w.py", True, id="and off the stack"),
    pytest.param(FILE + "cd /out && uv run --project /tmp /tmp/w.py", True, id="by uv, with a project elsewhere"),
    pytest.param(FILE + "cd /tmp && uv run --directory=/out /tmp/w.py", True, id="uv changes it"),
    pytest.param(FILE + "cd / && uv -q --directory out run --no-project /tmp/w.py", True, id="before `run` as well"),
    pytest.param(FILE + "UV_WORKING_DIR=/out uv run python /tmp/w.py", True, id="and by its variable"),
    pytest.param(FILE + "cd /out && uv run --directory /tmp w.py", False, id="to the folder of the script"),
    pytest.param(FILE + "uv run --directory /out true; python /tmp/w.py", False, id="uv alone"),
    pytest.param(FILE + "python /tmp/w.py", False, id="none"),
    pytest.param(FILE + "cd /out; cd /tmp; python /tmp/w.py", False, id="and away"),
    pytest.param(FILE + "cd /out; pushd /tmp; python /tmp/w.py", False, id="and onto the stack"),
    pytest.param(FILE + "bash -c 'cd /out'; python /tmp/w.py", False, id="of a shell inside"),
    pytest.param(FILE + "(cd /out); python /tmp/w.py", False, id="of a subshell"),
    pytest.param(
        "cat > /tmp/w.py <<'EOF'\nimport os\nos.chdir('rows')\nopen('a.csv', 'w').write('a')\nEOF\n"
        "cd /out && python /tmp/w.py",
        True,
        id="from which the script goes on",
    ),
]

EACH = (
    "cat > /tmp/each.py <<'EOF'\nimport os, sys\nimport polars as pl\nfor name in sys.argv[1:]:\n"
    "    if os.path.exists(name):\n        pl.read_csv(name).write_parquet(name.removesuffix('.csv') + '.pq')\nEOF\n"
)
PATTERNS = [
    pytest.param("uv run /tmp/each.py /out/a/*.csv", True, id="as the shell matches it"),
    pytest.param("uv run /tmp/each.py /out/'a b'/*.csv", True, id="quoted in another part"),
    pytest.param("ALL='/out/*.csv'; uv run /tmp/each.py $ALL", True, id="out of a variable"),
    pytest.param("bash -c 'python /tmp/each.py /out/*.csv'", True, id="in a shell inside"),
    pytest.param("uv run /tmp/each.py '/out/a/*.csv'", False, id="quoted"),
    pytest.param('ALL="/out/*.csv"; uv run /tmp/each.py "$ALL"', False, id="quoted out of a variable"),
]


@pytest.mark.parametrize(("command", "is_kept"), PATTERNS)
def test_a_pattern_names_files_only_where_the_shell_sees_it(command: str, is_kept: bool) -> None:
    report = run(["bash", "-c", EACH + command], **BUCKET).report
    assert report.verdict == ("persists" if is_kept else "lost")


@pytest.mark.parametrize(("command", "repo"), PLACES)
def test_an_upload_goes_where_the_shell_says(command: str, repo: str) -> None:
    report = run(["bash", "-c", command]).report
    assert [place.uri for place in report.destinations] == [f"hf://{repo}"]
    assert report.verdict == "persists"


@pytest.mark.parametrize(("command", "is_kept"), FOLDERS)
def test_a_relative_path_lies_below_the_folder_of_the_shell(command: str, is_kept: bool) -> None:
    report = run(["bash", "-c", command], **BUCKET).report
    assert report.verdict == ("persists" if is_kept else "lost")
    assert [place.uri for place in report.destinations] == (["hf://buckets/alice/rows/rows/a.csv"] if is_kept else [])


def test_a_default_in_a_namespace_of_others_is_where_the_upload_goes() -> None:
    submission = run(["bash", "-c", f": ${{REPO:=someone/a}}; python -c 1; {UPLOAD}"], facts=caller())
    assert errors(submission) == {"D005"}
    given = Submission("run", {**submission.args, "env": {"REPO": "alice/a"}}, caller())
    assert given.report.admitted


def test_work_that_cannot_be_read_leaves_a_last_upload_certain() -> None:
    command = f"set -e; git clone https://a.example/b; cd b; python convert.py x; python train.py --out out; {UPLOAD}"
    report = run(["bash", "-c", command], env={"REPO": "alice/a"}).report
    assert report.verdict == "persists"
    assert report.admitted


def test_a_failure_that_nobody_asks_for_ends_a_strict_shell() -> None:
    assert run(["bash", "-c", f"set -e; false; REPO=alice/a; {UPLOAD}"]).report.verdict == "lost"
    assert run(["bash", "-c", f"set -e; true && false; REPO=alice/a; {UPLOAD}"]).report.verdict == "lost"
    assert run(["bash", "-c", f"false; REPO=alice/a; {UPLOAD}"]).report.verdict == "persists"


URL = "https://huggingface.co/datasets/uv-scripts/ocr/raw/main/pages.py"
SCRIPTS = {"image": "ghcr.io/astral-sh/uv:python3.12-bookworm", "volumes": ["hf://alice/scripts:/scripts"]}


@pytest.mark.parametrize("script", [URL, "/scripts/pages.py"])
@pytest.mark.parametrize(
    ("words", "uri"),
    [
        ("--input-dataset a/b --output-dataset alice/pages", "hf://datasets/alice/pages"),
        ("--output_repo_id=alice/pages --max 5", "hf://alice/pages"),
        ("--hub-output-model alice/pages", "hf://alice/pages"),
    ],
)
def test_a_script_that_is_not_here_is_told_the_repository_for_its_results(script: str, words: str, uri: str) -> None:
    submission = run(["uv", "run", script, *words.split()], facts=caller(), **SCRIPTS)
    assert submission.report.verdict == "persists"
    assert [place.uri for place in submission.report.destinations] == [uri]
    assert [finding.severity for finding in submission.findings("P015")] == ["note"]
    lacking = run(["uv", "run", script, *words.split()], facts=caller(), **{**SCRIPTS, "secrets": {}})
    assert errors(lacking) == {"T001"}


@pytest.mark.parametrize(
    "words",
    [
        "--output-model models/pages",
        "--output-dataset out/pages",
        "--dataset alice/pages",
        "--target-model alice/pages",
        "--hub-model-id alice/pages",
        "--repo-id alice/pages",
        "--output-dataset pages",
    ],
)
def test_what_may_be_a_folder_or_be_read_is_no_repository_for_results(words: str) -> None:
    submission = run(["uv", "run", URL, *words.split()], facts=caller(), **SCRIPTS)
    assert submission.report.verdict == "unknown"


def test_the_options_of_a_script_do_not_say_which_repository_a_library_writes_to() -> None:
    script = "from modelstore.hub import Api\nApi().upload_file()\n"
    submission = uv(script, script_args=["--output-repo", "alice/pages"], dependencies=["modelstore"])
    assert submission.report.verdict == "unknown"


@pytest.mark.parametrize("between", ["; ", " && ", "\n"])
def test_a_script_that_a_list_writes_with_a_here_document_is_read_where_it_lies(between: str) -> None:
    text = "from pathlib import Path\n(Path(__file__).parent / 'rows.txt').write_text('x')\n"
    command = f"mkdir -p /out/steps{between}cat > /out/steps/a.py <<'EOF'\n{text}EOF\npython /out/steps/a.py"
    kept = run(["bash", "-c", command], image="python:3.12", volumes=["hf://buckets/alice/out:/out"])
    assert kept.report.verdict == "persists"
    assert "hf://buckets/alice/out/steps/rows.txt" in [one.uri for one in kept.report.destinations]
    lost = run(["bash", "-c", command.replace("/out", "/elsewhere")], image="python:3.12")
    assert lost.report.verdict == "lost"


EXAMPLE = (
    "git clone https://github.com/huggingface/diffusers && pip install ./diffusers && "
    "accelerate launch diffusers/examples/text_to_image/train_text_to_image_lora.py --output_dir={} {}"
)


def test_an_example_of_training_pushes_only_where_it_is_told_to() -> None:
    named = run(["bash", "-c", EXAMPLE.format("lora", "--hub_model_id=alice/lora")], outputs=["hf://alice/lora"])
    assert named.report.verdict == "lost"
    told = run(["bash", "-c", EXAMPLE.format("lora", "--hub_model_id=alice/lora --push_to_hub")])
    assert told.report.verdict == "persists"
    kept = run(["bash", "-c", EXAMPLE.format("/out/lora", "")], volumes=["hf://buckets/alice/out:/out"])
    assert kept.report.verdict == "persists"


def test_axolotl_pushes_where_it_is_given_a_repository() -> None:
    train = "axolotl train examples/llama-3/lora-1b.yml"
    told = run(
        ["bash", "-c", f"axolotl fetch examples && {train} --hub-model-id alice/lora"], image="axolotlai/axolotl"
    )
    assert [one.uri for one in told.report.destinations] == ["hf://alice/lora"]
    assert told.report.verdict == "persists"
    assert run(["bash", "-c", train], image="axolotlai/axolotl").report.verdict == "unknown"


INNER = """cat > a.py <<'EOF'
import os
from datasets import load_dataset
from huggingface_hub import login
login(token=os.environ["MY_TOKEN"])
load_dataset("stanfordnlp/imdb").push_to_hub("alice/rows")
EOF
python a.py"""


def test_a_script_in_a_command_logs_in_with_a_secret_of_any_name() -> None:
    given = {"image": "pytorch/pytorch", "secrets": {"MY_TOKEN": "$HF_TOKEN"}}
    assert run(["bash", "-c", INNER], **given).report.verdict == "persists"
    silent = INNER.replace('login(token=os.environ["MY_TOKEN"])\n', "")
    assert run(["bash", "-c", silent], **given).report.verdict == "lost"


def test_words_that_a_shell_fills_in_leave_the_other_options_as_they_are() -> None:
    script = (
        "import argparse\nparser = argparse.ArgumentParser()\nparser.add_argument('--rows', nargs='+')\n"
        "parser.add_argument('--out')\nparser.add_argument('--push', action='store_true')\nargs = parser.parse_args()\n"
        "open(args.out, 'w').write('x')\nif args.push:\n    import nowhere\n    nowhere.push_to_hub('alice/rows')\n"
    )
    command = f"cat > /tmp/a.py <<'EOF'\n{script}EOF\npython /tmp/a.py --rows /in/*.jsonl --out /out/rows.txt"
    volumes = ["hf://datasets/alice/in:/in", "hf://buckets/alice/out:/out"]
    submission = run(["bash", "-c", command], image="python:3.12", volumes=volumes, secrets={})
    assert submission.report.verdict == "persists"
    assert [one.uri for one in submission.report.destinations] == ["hf://buckets/alice/out/rows.txt"]


MODELS: dict[str, Any] = {"volumes": ["hf://buckets/alice/rows:/out"], "flavor": "a10g-small"}
FETCH = "hf download acme/m --local-dir /out/m"
KEPT_OR_NOT = [
    pytest.param(FETCH, "persists", id="a copy of a model is all of the work"),
    pytest.param(f'{FETCH} && python -c \'open("/tmp/a", "w").write("a")\'', "lost", id="it is for other work"),
    pytest.param(f"{FETCH} && python train.py", "unknown", id="for work that cannot be read"),
    pytest.param(f"{FETCH} && date > /tmp/done", "persists", id="and a mark is made"),
    pytest.param("trl sft --config /cfg/a.yaml --output_dir /out/m", "persists", id="told beside a configuration"),
    pytest.param("trl sft --config /cfg/a.yaml --output_dir /tmp/m", "unknown", id="which may say more"),
    pytest.param("trl sft --config /cfg/a.yaml", "unknown", id="or all of it"),
    pytest.param(
        "lighteval accelerate model_name=a/m 'gsm8k|5' --push-to-hub --results-org alice", "persists", id="pushed"
    ),
    pytest.param("lighteval accelerate model_name=a/m 'gsm8k|5' --push-to-hub", "lost", id="pushed to nobody"),
    pytest.param("optimum-cli export onnx --model a/m --task auto /out/m", "persists", id="exported into a bucket"),
    pytest.param("optimum-cli export onnx -m a/m --opset 17 /tmp/m", "lost", id="exported into the container"),
]


@pytest.mark.parametrize(("command", "verdict"), KEPT_OR_NOT)
def test_what_a_program_is_told_decides_what_it_keeps(command: str, verdict: str) -> None:
    assert run(["bash", "-c", command], **MODELS).report.verdict == verdict


@pytest.mark.parametrize(("target", "is_kept"), [("/out/page", True), ("/tmp/page", False), ("stdout", False)])
def test_tesseract_writes_its_text_to_the_name_that_it_is_given(target: str, is_kept: bool) -> None:
    command = f"apt-get update && apt-get install -y tesseract-ocr && tesseract /in/a.png {target} -l por"
    report = run(["bash", "-c", command], **BUCKET).report
    assert report.verdict == ("persists" if is_kept else "lost")
