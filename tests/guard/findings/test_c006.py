from __future__ import annotations

import pytest

from tests.guard.asked import TOKEN, Submission, errors, found, named, uv

BLOBS = [
    ("https://github.com/alice/p/blob/main/train.py", "https://raw.githubusercontent.com/alice/p/main/train.py"),
    ("https://huggingface.co/alice/p/blob/main/train.py", "https://huggingface.co/alice/p/resolve/main/train.py"),
]


@pytest.mark.parametrize(("page", "file"), BLOBS)
def test_the_web_page_about_a_file_is_safely_replaced_by_the_file(page: str, file: str) -> None:
    submission = named(page)
    assert found(submission, "C006") == [("error", "script", None)]
    assert errors(submission) == {"C006"}
    assert submission.fix("C006").safe
    assert submission.mended(submission.fix("C006")).args["script"] == file


@pytest.mark.parametrize("path", ["train.py", "./scripts/train.py", "/home/alice/train.py", "C:\\work\\train.py"])
def test_a_path_that_is_not_here_is_an_error_that_asks_for_the_text(path: str) -> None:
    submission = named(path)
    assert found(submission, "C006") == [("error", "script", None)]
    assert not submission.report.admitted
    fix = submission.fix("C006")
    assert (fix.safe, fix.args) == (False, None)


def test_a_script_whose_text_is_here_is_left_alone() -> None:
    assert found(uv("print('see https://github.com/alice/p/blob/main/train.py')\n"), "C006") == []
    fetched = Submission("uv", {"script": "print(1)\n", "secrets": TOKEN})
    assert found(fetched, "C006") == []
