"""What a shell does before and after the scripts that it writes out and runs: edits, folders, copies, packages."""

from __future__ import annotations

import pytest

from tests.guard.asked import Submission, caller, errors, run

IMAGE = "ghcr.io/astral-sh/uv:python3.12-bookworm"
PUSHES = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('acme/rows')\n"
WRITES = (
    "import json, os\nos.makedirs('/made', exist_ok=True)\njson.dump([1], open('/made/rows.json', 'w'))\n"
    "print({}.get('a', ''))\n"
)


def shell(script: str, after: str, *, before: str = "", header: str = "", **args: object) -> Submission:
    text = f"set -e\n{before}cat > /tmp/job.py <<'END'\n{header}{script}END\n{after}\n"
    given: dict[str, object] = {"timeout": "2h", "image": IMAGE, **args}
    return run(["bash", "-c", text], **given)  # pyright: ignore[reportArgumentType]


def places(submission: Submission) -> list[str]:
    return [destination.uri for destination in submission.report.destinations]


@pytest.mark.parametrize(
    ("edit", "place"),
    [
        ("sed -i 's#acme/rows#alice/rows#' /tmp/job.py", "hf://datasets/alice/rows"),
        ("sed -i 's/acme.rows/alice\\/rows/g' /tmp/job.py", "hf://datasets/alice/rows"),
        ("sed -i -e '2s/acme/alice/' -e 's/rows/texts/' /tmp/job.py", "hf://datasets/alice/texts"),
        ("sed -i '1s/acme/alice/' /tmp/job.py", "hf://datasets/acme/rows"),
        ('OWNER=alice\nsed -i "s|acme|$OWNER|" /tmp/job.py', "hf://datasets/alice/rows"),
        ("sed -i --expression='s/acme/alice/' /tmp/job.py", "hf://datasets/alice/rows"),
        ("sed -Ei 's/acme/alice/' /tmp/job.py", "hf://datasets/alice/rows"),
        ("cd /tmp\nsed 's/acme/alice/' job.py > other.py\nmv other.py job.py", "hf://datasets/acme/rows"),
    ],
)
def test_sed_changes_the_script_that_is_run(edit: str, place: str) -> None:
    assert places(shell(PUSHES, f"pip install datasets\n{edit}\npython /tmp/job.py"))[:1] == [place]


@pytest.mark.parametrize(
    "edit",
    [
        "sed -i 's/acme\\(.*\\)/alice\\1/' /tmp/job.py",
        "sed -i -f edits.sed /tmp/job.py",
        "sed -i 's/acme/alice/' /tmp/*.py",
        "find /tmp -name '*.py' -exec sed -i 's/acme/alice/' {} +",
        "grep -rl acme /tmp | xargs sed -i 's/acme/alice/'",
        "perl -pi -e 's/acme/alice/' /tmp/job.py",
        "if [ -f /in/flag ]; then sed -i 's/acme/alice/' /tmp/job.py; fi",
        "sed -i '" + "s/e/ee/g;" * 60 + "' /tmp/job.py",
    ],
)
def test_what_an_edit_makes_that_is_not_followed_is_not_known(edit: str) -> None:
    assert shell(PUSHES, f"pip install datasets\n{edit}\npython /tmp/job.py").report.verdict == "unknown"


@pytest.mark.parametrize(
    ("change", "verdict"),
    [
        ("cd /project && python /tmp/job.py", "lost"),
        ("cd project\npython /tmp/job.py", "lost"),
        ("cd /project || true\npython /tmp/job.py", "persists"),
        ("mkdir -p /project\ncd /project && python /tmp/job.py", "persists"),
        ("cd /in && python /tmp/job.py", "persists"),
        ("mkdir -p {logs,out}; cd out; python /tmp/job.py", "persists"),
        ('mkdir -p "$PWD/w"; cd w; python /tmp/job.py', "persists"),
        ("[ -d repo ] && cd repo\npython /tmp/job.py", "persists"),
        ("python -m venv made; cd made; python /tmp/job.py", "persists"),
        ("cd /workspace && python /tmp/job.py", "persists"),
        ("cd /tmp && python job.py", "persists"),
        ("git clone https://acme.example/a /project\ncd /project && python /tmp/job.py", "persists"),
    ],
)
def test_a_shell_that_enters_a_folder_which_is_not_there_ends(change: str, verdict: str) -> None:
    script = PUSHES.replace("acme", "alice")
    submission = shell(script, f"pip install datasets\n{change}", volumes=["hf://datasets/alice/x:/in"])
    assert submission.report.verdict == verdict
    assert ("C017" in errors(submission)) == (verdict == "lost")


@pytest.mark.parametrize(
    ("copies", "verdict"),
    [
        ("cp /made/rows.json /out/", "persists"),
        ("cp -r /made /out", "persists"),
        ("cp table.json /out/", "lost"),
        ("cp /tmp/rows.json /out/rows.json", "lost"),
        ("cp *.json /out/", "persists"),
        ("cp table.json /out/ || cp /made/rows.json /out/", "persists"),
        ("./make_rows\ncp rows.json /out/", "persists"),
        ("pip wheel six -w wheels; cp -r wheels /out/", "persists"),
        ("for i in 1 2; do echo $i > f$i.txt; done; cp f2.txt /out/", "persists"),
        ("cp {rows,table}.json /out/", "persists"),
    ],
)
def test_a_copy_of_what_nothing_makes_keeps_nothing(copies: str, verdict: str) -> None:
    submission = shell(WRITES, f"python /tmp/job.py\n{copies}", volumes=["hf://buckets/alice/out:/out"])
    assert submission.report.verdict == verdict


@pytest.mark.parametrize(
    "optional",
    [
        "cp metrics.json /out/ 2>/dev/null || true",
        "cp metrics.json /out/ || echo none",
        "[ -f metrics.json ] && cp metrics.json /out/",
    ],
)
def test_a_copy_that_may_be_missing_is_no_fault(optional: str) -> None:
    after = f"python /tmp/job.py\ncp /made/rows.json /out/\n{optional}"
    submission = shell(WRITES, after, volumes=["hf://buckets/alice/out:/out"])
    assert submission.report.admitted


@pytest.mark.parametrize(
    ("header", "words", "verdict"),
    [
        ("", "uv run --with datasets", "persists"),
        ("", "uv run --with 'requests,datasets>=3'", "persists"),
        ("", "uv run --no-project --with requests", "lost"),
        ("", "uv run --with requests --with-requirements needs.txt", "persists"),
        ("# /// script\n# dependencies = ['datasets']\n# ///\n", "uv run", "persists"),
        ("# /// script\n# dependencies = ['requests']\n# ///\n", "uv run", "lost"),
        ("# /// script\n# dependencies = ['datasets']\n# ///\n", "python", "lost"),
    ],
)
def test_a_script_has_what_uv_run_is_told_to_install(header: str, words: str, verdict: str) -> None:
    submission = shell(PUSHES.replace("acme", "alice"), f"{words} /tmp/job.py", header=header)
    assert submission.report.verdict == verdict


@pytest.mark.parametrize(
    "script",
    [
        "from steps import work\nwork([1])\n",
        "import steps as ours\nours.work([1])\n",
        "from steps import *\nif __name__ == '__main__':\n    work([1])\n",
        "from steps import *\nprint(work([1]))\n",
        "def main():\n    import steps\n    steps.work(steps.ROWS)\nmain()\n",
    ],
)
@pytest.mark.parametrize(("owner", "verdict"), [("alice", "persists"), ("stranger", "lost")])
def test_a_module_beside_the_script_is_read_as_well(script: str, owner: str, verdict: str) -> None:
    module = (
        "from datasets import Dataset\nROWS = [1]\ndef work(rows):\n"
        f"    Dataset.from_dict({{'a': rows}}).push_to_hub('{owner}/rows')\n"
        "if __name__ == '__main__':\n    raise SystemExit(1)\n"
    )
    beside = f"cat > /tmp/steps.py <<'END'\n{module}END\n"
    submission = shell(script, "pip install datasets\npython /tmp/job.py", before=beside, facts=caller())
    assert places(submission) == [f"hf://datasets/{owner}/rows"]
    assert submission.report.verdict == verdict


PARSED = """import argparse
from datasets import Dataset
p = argparse.ArgumentParser()
p.add_argument("--token", required=True)
p.add_argument("--mode", choices=["create", "append"])
a = p.parse_args()
Dataset.from_dict({"a": [1]}).push_to_hub("alice/rows", token=a.token)
"""


CLICKED = """import click
from datasets import Dataset
@click.command()
@click.option("--token", required=True)
@click.option("--mode", type=click.Choice(["create", "append"]))
def main(token, mode):
    Dataset.from_dict({"a": [1]}).push_to_hub("alice/rows", token=token)
main()
"""
TYPED = """import enum, typer
from datasets import Dataset
class Mode(str, enum.Enum):
    create = "create"
    append = "append"
def main(token: str = typer.Option(...), mode: Mode = Mode.create):
    Dataset.from_dict({"a": [1]}).push_to_hub("alice/rows", token=token)
typer.run(main)
"""


@pytest.mark.parametrize(("mode", "verdict"), [("append", "persists"), ("overwrite", "lost")])
@pytest.mark.parametrize("script", [CLICKED, TYPED])
def test_click_and_typer_know_the_other_words_beside_a_secret(script: str, mode: str, verdict: str) -> None:
    words = f'python /tmp/job.py --token "$HF_TOKEN" --mode {mode}'
    assert shell(script, f"pip install datasets click typer\n{words}").report.verdict == verdict


@pytest.mark.parametrize(("mode", "verdict"), [("append", "persists"), ("overwrite", "lost")])
@pytest.mark.parametrize("secret", ['"$HF_TOKEN"', "$HF_TOKEN", '"${HF_TOKEN}"'])
def test_a_secret_among_the_words_leaves_the_others_known(secret: str, mode: str, verdict: str) -> None:
    words = f"python /tmp/job.py --token {secret} --mode {mode}"
    submission = shell(PARSED, f"pip install datasets\n{words}")
    assert submission.report.verdict == verdict
    refused = ["invalid choice" in finding.message for finding in submission.findings("P001")]
    assert refused == [True] * (verdict == "lost")


TRAINS = """from transformers import Trainer, TrainingArguments
args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/model", {})
Trainer(model="gpt2", args=args, train_dataset=[1], eval_dataset=[1]).train()
"""


@pytest.mark.parametrize(
    ("setting", "packages", "codes"),
    [
        ("evaluation_strategy='epoch'", "transformers torch accelerate", {"E006"}),
        ("evaluation_strategy='epoch'", "'transformers==4.40.0' torch accelerate", set[str]()),
        ("eval_strategy='epoch'", "transformers torch accelerate", set[str]()),
        ("eval_strategy='epochs'", "transformers torch accelerate", {"C018"}),
        ("eval_strategy='epoch', load_best_model_at_end=True", "transformers torch accelerate", {"C018"}),
    ],
)
def test_a_script_in_a_command_is_held_to_what_it_has_installed(setting: str, packages: str, codes: set[str]) -> None:
    submission = shell(TRAINS.format(setting), f"pip install {packages}\npython /tmp/job.py", flavor="a10g-small")
    assert errors(submission) == codes
    assert submission.report.verdict == ("lost" if codes else "persists")


def test_an_upload_after_a_script_that_fails_is_not_made_in_a_strict_shell() -> None:
    script = "from huggingface_hub import HfApi\nopen('/tmp/a.txt', 'w').write('a')\nHfApi().create_repo('alice/a')\n"
    wrong = script.replace("'alice/a'", "'alice/a', repo_type='models'")
    after = "pip install huggingface_hub\npython /tmp/job.py\nhf upload alice/a /tmp/a.txt"
    assert shell(script, after).report.verdict == "persists"
    assert shell(wrong, after).report.verdict == "lost"


def test_what_an_image_of_its_own_has_is_not_known() -> None:
    script = TRAINS.format("evaluation_strategy='epoch'")
    assert errors(shell(script, "python /tmp/job.py", image="acme/training:1", flavor="a10g-small")) == set()


@pytest.mark.parametrize(
    ("tool", "verdict"),
    [
        ("uvx --from huggingface_hub hf", "persists"),
        ("uvx --from 'huggingface_hub<1' huggingface-cli", "persists"),
        ("uvx --from huggingface_hub huggingface-cli", "lost"),
        ("uvx hf", "persists"),
    ],
)
def test_a_tool_by_uvx_is_that_of_the_package_it_is_taken_from(tool: str, verdict: str) -> None:
    assert shell(WRITES, f"python /tmp/job.py\n{tool} upload alice/rows /made").report.verdict == verdict


@pytest.mark.parametrize(
    "command",
    [
        "pip install --index-url https://mirror.example/simple transformers torch accelerate\npython /tmp/job.py",
        "export PIP_CONSTRAINT=/in/c.txt\npip install transformers torch accelerate\npython /tmp/job.py",
        "uv run --python 3.8 --with transformers,torch,accelerate /tmp/job.py",
        "PACKAGES='--with transformers --with torch'\nuv run $PACKAGES /tmp/job.py",
    ],
)
def test_releases_that_are_chosen_otherwise_are_not_known(command: str) -> None:
    assert "E006" not in errors(shell(TRAINS.format("evaluation_strategy='epoch'"), command, flavor="a10g-small"))


def test_a_script_whose_failure_another_stands_for_is_left_alone() -> None:
    right = TRAINS.format("eval_strategy='epoch'").replace('"', "'")
    after = f'pip install transformers torch accelerate\npython /tmp/job.py || python -c "{right}"'
    assert errors(shell(TRAINS.format("evaluation_strategy='epoch'"), after, flavor="a10g-small")) == set()


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("cat >> /tmp/job.py <<'END'\nprint('done')\nEND", "persists"),
        ("cat >> /tmp/job.py <<'END'\nraise SystemExit(1)\nEND", "persists"),
        ("cat > /tmp/job.py <<'END'\nprint('done')\nEND", "lost"),
        ("sed 's/a/b/' /etc/hosts >> /tmp/job.py", "persists"),
    ],
)
def test_what_is_appended_leaves_the_rest_of_a_script(line: str, verdict: str) -> None:
    script = PUSHES.replace("acme", "alice")
    assert shell(script, f"pip install datasets\n{line}\npython /tmp/job.py").report.verdict == verdict


@pytest.mark.parametrize("option", ["case_sensitive=False", "case_sensitive=True"])
@pytest.mark.parametrize("annotated", [True, False])
def test_a_typer_option_may_take_its_choices_in_any_case(option: str, *, annotated: bool) -> None:
    declared = f"typer.Option('create', {option})"
    mode = f"Annotated[Mode, typer.Option({option})] = Mode.create" if annotated else f"Mode = {declared}"
    script = TYPED.replace("mode: Mode = Mode.create", f"mode: {mode}")
    words = 'python /tmp/job.py --token "$HF_TOKEN" --mode APPEND'
    given = shell(f"from typing import Annotated\n{script}", f"pip install datasets typer\n{words}")
    assert given.report.verdict == ("lost" if "True" in option else "persists")


def test_a_call_that_fails_in_a_module_beside_the_script_does_not_take_the_others_along() -> None:
    module = (
        "from datasets import Dataset, load_dataset\nfrom huggingface_hub import InferenceClient\n"
        "def tried():\n    try:\n        InferenceClient().text_to_image('a cat', provider='a')\n"
        "    except Exception:\n        print('no picture')\n"
        "def work():\n    Dataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
    )
    beside = f"cat > /tmp/steps.py <<'END'\n{module}END\n"
    script = "import steps\nsteps.tried()\nsteps.work()\n"
    packages = "pip install datasets huggingface_hub\npython /tmp/job.py"
    assert shell(script, packages, before=beside).report.verdict == "persists"
    own = (
        "from huggingface_hub import InferenceClient\ntry:\n    InferenceClient().text_to_image('a', provider='a')\n"
        "except Exception:\n    print('no')\nimport steps\nsteps.work()\n"
    )
    assert shell(own, packages, before=beside).report.verdict == "persists"


@pytest.mark.parametrize("edit", ["-n 's/acme/alice/' /tmp/job.py", "'s/acme/alice/' /tmp/job.py /tmp/job.py"])
def test_what_sed_prints_of_no_line_or_of_several_files_is_not_known(edit: str) -> None:
    submission = shell(PUSHES, f"pip install datasets\nsed {edit} > /tmp/other.py\npython /tmp/other.py")
    assert (submission.report.verdict, places(submission)) == ("unknown", [])
    plain = shell(PUSHES, "pip install datasets\nsed 's/acme/alice/' /tmp/job.py > /tmp/b.py\npython /tmp/b.py")
    assert places(plain) == ["hf://datasets/alice/rows"]


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("python /tmp/job.py", {"C018"}),
        ("if [ -f /in/flag ]; then python /tmp/job.py; fi", set[str]()),
        ("python /tmp/job.py || true", set[str]()),
    ],
)
def test_only_a_script_that_is_certain_to_run_is_found_wrong(line: str, codes: set[str]) -> None:
    packages = "pip install transformers torch accelerate"
    submission = shell(TRAINS.format("eval_strategy='epochs'"), f"{packages}\n{line}", flavor="a10g-small")
    assert errors(submission) & {"C018"} == codes
