from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, uv

HEAD = "from huggingface_hub import HfApi\nimport concurrent.futures, os, sys, threading\napi = HfApi()\n"
UPLOAD = "api.upload_folder(folder_path='out', repo_id='alice/rows', repo_type='dataset'"
FUTURE = f"job = {UPLOAD}, run_as_future=True)\n"
THREAD = f"def up():\n    {UPLOAD})\nt = threading.Thread(target=up)\nt.start()\n"
CUT_OFF = [
    pytest.param(FUTURE + "os._exit(0)\n", 5, id="a future"),
    pytest.param(FUTURE + "os.abort()\n", 5, id="an abort"),
    pytest.param(THREAD + "os._exit(0)\n", 8, id="a thread"),
    pytest.param(FUTURE + "try:\n    os._exit(0)\nfinally:\n    job.result()\n", 6, id="waited for in finally"),
]
PASSED = [
    pytest.param(FUTURE + "sys.exit(0)\n", id="an exit that waits"),
    pytest.param(FUTURE, id="the end of the script"),
    pytest.param(FUTURE + "job.result()\nos._exit(0)\n", id="a future that is read"),
    pytest.param(FUTURE + "concurrent.futures.wait([job])\nos._exit(0)\n", id="futures that are waited for"),
    pytest.param(FUTURE + "for f in concurrent.futures.as_completed([job]):\n    print(f)\nos._exit(0)\n", id="each"),
    pytest.param(FUTURE + "if job.exception():\n    raise job.exception()\nos._exit(0)\n", id="its exception"),
    pytest.param(THREAD + "t.join()\nos._exit(0)\n", id="a thread that is joined"),
    pytest.param(f"{UPLOAD})\nos._exit(0)\n", id="in the foreground"),
]


@pytest.mark.parametrize(("script", "line"), CUT_OFF)
def test_a_push_that_an_exit_cuts_off_is_an_error(script: str, line: int) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "E007") == [("error", "script", line)]
    assert errors(submission) == {"E007"}
    assert submission.report.verdict == "lost"
    assert not submission.fix("E007").safe


@pytest.mark.parametrize("script", PASSED)
def test_an_exit_after_the_push_or_one_that_waits_is_left_alone(script: str) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "E007") == []
    assert submission.report.verdict == "persists"


def test_a_push_in_finally_does_not_outlive_an_exit_that_skips_it() -> None:
    push = f"try:\n    {{}}\nfinally:\n    {UPLOAD})\n"
    skipped = uv(HEAD + push.format("os._exit(0)"))
    assert skipped.report.verdict == "lost"
    assert skipped.report.destinations == []
    assert uv(HEAD + push.format("sys.exit(0)")).report.verdict == "persists"


def test_of_several_pushes_only_the_last_is_surely_cut_off() -> None:
    one = FUTURE.replace("rows", "first")
    several = uv(HEAD + one + FUTURE + "os._exit(0)\n")
    assert found(several, "E007") == [("error", "script", 6)]
    assert several.report.verdict == "persists"
    looped = uv(HEAD + "for row in open('a'):\n    " + FUTURE + "os._exit(0)\n")
    assert errors(looped) == {"E007"}
    assert looped.report.verdict == "persists"
