from __future__ import annotations

import pytest

from tests.guard.asked import TOKEN, errors, found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
FORCED = "from huggingface_hub import login\nlogin(skip_if_logged_in=False)\n"
FLAGGED = [
    ("from huggingface_hub import login\nlogin()\n", {}),
    ("import huggingface_hub\nhuggingface_hub.login(None)\n", {}),
    ("from huggingface_hub import notebook_login\nnotebook_login()\n", {}),
    ("from huggingface_hub import interpreter_login as enter\nenter()\n", {}),
    (FORCED, TOKEN),
]
PASSED = [
    "from huggingface_hub import login\nlogin()\n",
    "import os\nfrom huggingface_hub import login\nlogin(token=os.environ['HF_TOKEN'])\n",
    "import os\nfrom huggingface_hub import login\nlogin(os.environ['HF_TOKEN'])\n",
    "import wandb\nwandb.login(key=open('key').read())\n",
    "def login():\n    return 1\nlogin()\n",
]


@pytest.mark.parametrize(("login", "secrets"), FLAGGED)
def test_a_login_that_waits_for_somebody_loses_what_follows_it(login: str, secrets: dict[str, str]) -> None:
    submission = uv(login + PUSH, secrets=secrets)
    assert found(submission, "T009") == [("error", "script", 2)]
    assert submission.report.verdict == "lost"


def test_what_was_pushed_before_the_login_is_kept() -> None:
    submission = uv(PUSH + FORCED)
    assert errors(submission) == {"T009"}
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize("login", PASSED)
def test_a_login_that_returns_at_once_is_left_alone(login: str) -> None:
    submission = uv(login + PUSH)
    assert found(submission, "T009") == []
    assert submission.report.admitted
