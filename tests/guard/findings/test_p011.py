from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, uv

HEAD = "from datasets import Dataset\nrows = Dataset.from_dict({'a': [1]})\nrows.to_csv('rows.csv')\n"
FLAGGED = [
    pytest.param("# rows.push_to_hub('alice/rows')\n", 4, id="in a comment"),
    pytest.param("def push_to_hub(rows):\n    print(len(rows))\npush_to_hub(rows)\n", 4, id="a function of its own"),
    pytest.param("text = 'then call push_to_hub'\n", 4, id="in a text"),
    pytest.param("# hf upload alice/rows rows.csv\n", 4, id="a command in a comment"),
]
IMPORTED = [
    "from huggingface_hub import upload_file\n",
    "from huggingface_hub import (\n    HfApi,\n    upload_folder,\n)\n",
]
PASSED = [
    pytest.param("rows.push_to_hub('alice/rows')\n", id="a push"),
    pytest.param("# then push_to_hub\nrows.push_to_hub('alice/rows')\n", id="a comment beside a push"),
    pytest.param(
        "def push_to_hub(rows):\n    rows.push_to_hub('alice/rows')\npush_to_hub(rows)\n", id="its own function pushes"
    ),
    pytest.param("print(1)\n", id="no word of it is P001's"),
    pytest.param("if False:\n    rows.push_to_hub('alice/rows')\n", id="an unreached push is P003's"),
]


@pytest.mark.parametrize(("script", "line"), FLAGGED)
def test_the_word_for_a_push_without_a_push_is_found(script: str, line: int) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "P011") == [("error", "script", line)]
    assert submission.report.verdict == "lost"
    assert errors(submission) == {"P011"}


@pytest.mark.parametrize("script", PASSED)
def test_a_push_and_silence_about_one_are_left_alone(script: str) -> None:
    assert found(uv(HEAD + script), "P011") == []


@pytest.mark.parametrize("line", IMPORTED)
def test_an_import_that_is_not_used_is_no_word_for_a_push(line: str) -> None:
    assert errors(uv(line + HEAD)) == {"P001"}
    used = uv(line + HEAD + "# then push_to_hub\n")
    assert found(used, "P011") == [("error", "script", line.count("\n") + 4)]
