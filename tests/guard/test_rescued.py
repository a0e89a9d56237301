"""What a script does in the place of its work, once that has failed."""

from __future__ import annotations

import pytest

from schemas.submission import UvArgs
from tests.guard.asked import Submission
from tests.guard.asked import uv as in_image

WORK = """# /// script
# dependencies = ["huggingface_hub", "datasets", "beautifulsoup4", "requests"]
# ///
import json, traceback, requests
from bs4 import BeautifulSoup
from datasets import Dataset
from huggingface_hub import HfApi, InferenceClient
"""
READS = """
try:
    rows = json.load(open("/in/rows.json"))
    Dataset.from_list(rows).push_to_hub("alice/rows")
except {}:
    {}
"""
TELLS = (
    'HfApi().upload_file(path_or_fileobj=traceback.format_exc().encode(), path_in_repo="error.txt", repo_id="alice/a")'
)
GOES_ON = 'Dataset.from_list([{"a": 1}]).push_to_hub("alice/rows")'
SCRAPES = """
found = []
for page in range(9):
    try:
        text = requests.get(f"https://acme.example/{{page}}").text
        found.append(BeautifulSoup(text, {}).title.string)
    except Exception as error:
        print(error)
        {}
if not found:
    raise SystemExit("nothing found")
Dataset.from_dict({{"title": found}}).push_to_hub("alice/titles")
"""
PAINTS = """
def paint(client):
    for model in ("acme/a", "acme/b"):
        try:
            return client.text_to_image("a cat", model=model, {})
        except {}:
            print("not by", model)
    return None

image = paint(InferenceClient())
if image:
    image.save("/out/cat.png")
"""


def uv(script: str, **args: object) -> Submission:
    given: dict[str, object] = {"image": UvArgs.model_fields["image"].default, "timeout": "2h", **args}
    return in_image(WORK + script, **given)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("kind", "handler", "verdict"),
    [
        ("Exception", TELLS, "lost"),
        ("Exception", f"{TELLS}\n    raise", "lost"),
        ("Exception", GOES_ON, "persists"),
        ("FileNotFoundError", GOES_ON, "persists"),
        ("Exception", GOES_ON.replace("alice/rows", "alice/error-corpus"), "persists"),
        (
            "Exception",
            TELLS.replace("traceback.format_exc().encode()", "b'a'").replace("error", "failures"),
            "persists",
        ),
    ],
)
def test_word_of_a_failure_is_no_result(kind: str, handler: str, verdict: str) -> None:
    script = READS.format(kind, handler)
    assert uv(script).report.verdict == verdict
    assert uv(script, volumes=["hf://datasets/alice/in:/in"]).report.verdict == "persists"


@pytest.mark.parametrize(
    ("parser", "handler", "verdict"),
    [
        ("'lxml'", "break", "lost"),
        ("'lxml'", "continue", "lost"),
        ("'html.parser'", "break", "persists"),
        ("'lxml'", "found.append(text)", "persists"),
    ],
)
def test_a_call_that_fails_in_every_round_leaves_nothing_to_keep(parser: str, handler: str, verdict: str) -> None:
    submission = uv(SCRAPES.format(parser, handler))
    assert submission.report.verdict == verdict
    if verdict == "lost":
        assert [finding.rule for finding in submission.findings("C007")] == ["C007"]


@pytest.mark.parametrize(
    ("argument", "kind", "verdict"),
    [
        ("provider='a'", "Exception", "lost"),
        ("provider='a'", "TypeError", "lost"),
        ("provider='a'", "OSError", "lost"),
        ("width=64", "Exception", "persists"),
    ],
)
def test_a_call_that_the_library_refuses_gives_nothing_where_that_is_caught(
    argument: str, kind: str, verdict: str
) -> None:
    script = PAINTS.format(argument, kind)
    submission = uv(script, volumes=["hf://buckets/alice/out:/out"], dependencies=["pillow"])
    assert submission.report.verdict == verdict
    assert bool(submission.findings("E003")) == (verdict == "lost")


TRIES = """from transformers import AutoModelForCausalLM, BitsAndBytesConfig
def load(**settings):
    return AutoModelForCausalLM.from_pretrained("gpt2", **settings)
{}
model.push_to_hub("alice/model")
"""
ATTENTION = "attn_implementation"


@pytest.mark.parametrize(
    "lines",
    [
        (
            f"try:\n    model = load({ATTENTION}='flash_attention_2')\n"
            f"except Exception:\n    model = load({ATTENTION}='sdpa')"
        ),
        (
            "for kind in ('flash_attention_2', 'sdpa'):\n    try:\n"
            f"        model = load({ATTENTION}=kind)\n        break\n    except Exception:\n        print(kind)"
        ),
        (
            "try:\n    model = load(quantization_config=BitsAndBytesConfig(load_in_4bit=True))\n"
            "except Exception:\n    model = load(quantization_config=None)"
        ),
        (
            "def place(kind):\n    return load().to(kind)\n"
            "try:\n    model = place('gpu')\nexcept Exception:\n    model = place('cuda')"
        ),
        "try:\n    model = load(dtype='bf16')\nexcept Exception:\n    model = load(dtype='bfloat16')",
    ],
)
def test_another_try_with_other_arguments_may_work(lines: str) -> None:
    submission = uv(TRIES.format(lines), dependencies=["transformers", "torch", "accelerate"], flavor="a10g-small")
    assert [finding.rule for finding in submission.report.findings if finding.severity == "error"] == []
    assert submission.report.verdict == "persists"


PRINTED = READS.format("Exception", "traceback.print_exc()")


@pytest.mark.parametrize(
    ("script", "verdict"),
    [
        (READS.format("Exception", TELLS.replace("error.txt", "report.md")), "persists"),
        (f"{PRINTED}{TELLS.replace('error.txt', 'status.txt')}\n", "persists"),
        (READS.format("FileNotFoundError", TELLS), "persists"),
        (READS.format("Exception as problem", TELLS.replace("traceback.format_exc()", "str(problem)")), "lost"),
    ],
)
def test_only_what_is_told_of_a_failure_where_any_is_caught_is_word_of_it(script: str, verdict: str) -> None:
    assert uv(script).report.verdict == verdict


@pytest.mark.parametrize(("error", "verdict"), [("PermissionError", "persists"), ("KeyError", "lost")])
def test_an_error_of_the_system_goes_by_its_older_name_too(error: str, verdict: str) -> None:
    tried = f"try:\n    raise {error}('a')\nexcept IOError:\n    pass\n{GOES_ON}\n"
    assert uv(tried).report.verdict == verdict


@pytest.mark.parametrize(("name", "verdict"), [("acme/texts/train", "lost"), ("acme/texts", "persists")])
def test_a_folder_that_is_missing_is_missing_where_that_is_caught_as_well(name: str, verdict: str) -> None:
    loads = f"from datasets import load_dataset\ntry:\n    load_dataset('{name}').push_to_hub('alice/rows')\n"
    assert uv(f"{loads}except Exception:\n    print('no')\n").report.verdict == verdict
