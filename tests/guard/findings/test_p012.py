from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

API = "from huggingface_hub import CommitScheduler, HfApi\nimport os, sys, threading, time\napi = HfApi()\n"
UPLOAD = "api.upload_folder(folder_path='out', repo_id='alice/rows', repo_type='dataset'"
SCHEDULER = "CommitScheduler(repo_id='alice/rows', repo_type='dataset', folder_path='out', every=5)"
WARNED = [
    pytest.param(f"{UPLOAD}, run_as_future=True)\n", 4, id="a future that nobody reads"),
    pytest.param(f"job = {UPLOAD}, run_as_future=True)\nprint('done')\n", 4, id="a future that is only kept"),
    pytest.param(f"s = {SCHEDULER}\nopen('out/a.txt', 'w').write('x')\n", 4, id="a scheduler without `with`"),
    pytest.param(f"s = {SCHEDULER}\nopen('out/a.txt', 'w').write('x')\ns.stop()\n", 4, id="stopped by hand"),
]
BROKEN = [
    pytest.param(
        f"def up():\n    {UPLOAD})\nthreading.Thread(target=up, daemon=True).start()\n", 5, id="a daemon thread"
    ),
    pytest.param(
        f"def up():\n    {UPLOAD})\nt = threading.Thread(target=up)\nt.daemon = True\nt.start()\n",
        5,
        id="a thread that is made a daemon",
    ),
    pytest.param(
        f"def up():\n    {UPLOAD})\nt = threading.Thread(target=up)\nt.setDaemon(True)\nt.start()\n",
        5,
        id="a thread that is made a daemon in the old way",
    ),
    pytest.param(
        f"def up():\n    {UPLOAD})\nt = threading.Timer(5, up)\nt.daemon = True\nt.start()\n", 5, id="a daemon timer"
    ),
    pytest.param(
        f"import multiprocessing as mp\ndef up():\n    {UPLOAD})\nmp.Process(target=up, daemon=True).start()\n",
        6,
        id="a daemon process",
    ),
    pytest.param(f"s = {SCHEDULER}\nopen('out/a.txt', 'w').write('x')\nos._exit(0)\n", 4, id="no last turn"),
]
PASSED = [
    pytest.param(f"{UPLOAD})\n", id="in the foreground"),
    pytest.param(f"{UPLOAD}, run_as_future=True).result()\n", id="a future that is read"),
    pytest.param(f"job = {UPLOAD}, run_as_future=True)\njob.result()\n", id="a future that is read later"),
    pytest.param(f"with {SCHEDULER} as s:\n    open('out/a.txt', 'w').write('x')\n", id="a scheduler with `with`"),
    pytest.param(f"s = {SCHEDULER}\ns.trigger().result()\ns.stop()\n", id="a scheduler with a last turn"),
    pytest.param(
        f"def up():\n    {UPLOAD})\nt = threading.Thread(target=up, daemon=True)\nt.start()\nt.join()\n",
        id="a thread that is joined",
    ),
    pytest.param(f"def up():\n    {UPLOAD})\nthreading.Thread(target=up).start()\n", id="no daemon"),
    pytest.param(
        f"import multiprocessing as mp\ndef up():\n    {UPLOAD})\np = mp.Process(target=up, daemon=True)\np.start()\n"
        "p.join()\n",
        id="a process that is joined",
    ),
    pytest.param(
        f"import multiprocessing as mp\ndef up():\n    {UPLOAD})\nmp.Process(target=up).start()\n",
        id="no daemon process",
    ),
    pytest.param(
        f"def up():\n    {UPLOAD})\nt = threading.Thread(target=up, daemon=True)\nt.daemon = False\nt.start()\n",
        id="a daemon that is made none",
    ),
    pytest.param(
        f"def up():\n    {UPLOAD})\nt = threading.Timer(5, up)\nt.daemon = True\nt.start()\nt.join()\n",
        id="a timer that is joined",
    ),
]


@pytest.mark.parametrize(("script", "line"), WARNED)
def test_an_upload_whose_failure_is_silent_is_warned_of(script: str, line: int) -> None:
    submission = uv(API + script)
    assert found(submission, "P012") == [("warning", "script", line)]
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize(("script", "line"), BROKEN)
def test_an_upload_that_is_cut_off_is_an_error(script: str, line: int) -> None:
    submission = uv(API + script)
    assert found(submission, "P012") == [("error", "script", line)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", PASSED)
def test_an_upload_that_somebody_waits_for_is_left_alone(script: str) -> None:
    submission = uv(API + script)
    assert found(submission, "P012") == []
    assert submission.report.verdict == "persists"


def test_a_line_that_runs_often_is_warned_of_once() -> None:
    script = f"for part in range(3):\n    {UPLOAD}, path_in_repo=str(part), run_as_future=True)\n"
    assert found(uv(API + script), "P012") == [("warning", "script", 5)]


UPLOADED = """import json, os, tempfile
from huggingface_hub import HfApi
api = HfApi()
api.create_repo("alice/rows", exist_ok=True)
with {} as file:
    json.dump({{"a": 1}}, file)
{}
"""
SENT = "api.upload_file(path_or_fileobj={}, path_in_repo='a.json', repo_id='alice/rows')"
TEMPORARY = "tempfile.NamedTemporaryFile('w', suffix='.json', delete=False)"


@pytest.mark.parametrize(("opened", "path"), [(TEMPORARY, "file.name"), ("open('a.json', 'w')", "'a.json'")])
def test_a_file_that_is_still_written_arrives_empty(opened: str, path: str) -> None:
    inside = uv(UPLOADED.format(opened, "    " + SENT.format(path)))
    assert found(inside, "P012") == [("error", "script", 7)]
    assert inside.report.verdict == "lost"
    for end in (
        SENT.format(path),
        "    file.flush()\n    " + SENT.format(path),
        "    file.close()\n    " + SENT.format(path),
        "    " + SENT.format(path) + "\n" + SENT.format(path),
        "    def end(file):\n        file.flush()\n    end(file)\n    " + SENT.format(path),
    ):
        assert found(uv(UPLOADED.format(opened, end)), "P012") == []
