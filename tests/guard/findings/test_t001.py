from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, caller, errors, found, run, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
UPLOAD = """
    from huggingface_hub import HfApi
    HfApi().upload_file(path_or_fileobj=b"{}", path_in_repo="a.json", repo_id="alice/rows", repo_type="dataset")
"""
TRAINER = """
    from transformers import Trainer, TrainingArguments
    args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/model")
    Trainer(model="base", args=args).train()
"""
BUCKET = "import pandas as pd\npd.DataFrame().to_csv('/out/rows.csv')\n"
ASSERTION = "import os\nassert 'HF_TOKEN' in os.environ, 'HF_TOKEN required!'\n" + BUCKET
MOUNT = ["hf://buckets/alice/rows:/out"]
S3 = "import boto3\nboto3.client('s3').upload_file('a.json', 'bucket', 'a.json')\n"
GIVEN = "import os\nfrom datasets import Dataset\nDataset().push_to_hub('alice/rows', token=os.environ['WRITER'])\n"

FLAGGED = [
    pytest.param(uv(PUSH, secrets={}), id="push_to_hub"),
    pytest.param(uv(UPLOAD, secrets={}), id="upload_file"),
    pytest.param(uv(TRAINER, secrets={}), id="a trainer"),
    pytest.param(uv(PUSH, secrets={"OTHER": "$OTHER"}), id="another secret"),
    pytest.param(run("hf upload alice/model out", secrets={}), id="a command"),
    pytest.param(uv(ASSERTION, secrets={}, volumes=MOUNT), id="the script asserts the token"),
]
PASSED = [
    pytest.param(uv(PUSH), id="the token is there"),
    pytest.param(uv(PUSH, secrets=["HF_TOKEN"]), id="by name"),
    pytest.param(uv(PUSH, secrets={"HUGGING_FACE_HUB_TOKEN": "$HF_TOKEN"}), id="under its old name"),
    pytest.param(uv(GIVEN, secrets={"WRITER": "$WRITER"}), id="the push is given another secret"),
    pytest.param(uv(BUCKET, secrets={}, volumes=MOUNT), id="a mounted bucket needs none"),
    pytest.param(uv(BUCKET, secrets={}), id="nothing is pushed"),
    pytest.param(uv(S3, secrets={"AWS_ACCESS_KEY_ID": "$AWS_ACCESS_KEY_ID"}), id="another store"),
    pytest.param(uv(PUSH, secrets={"HUGGINGFACE_TOKEN": "$HF_TOKEN"}), id="a misnamed secret is T004's"),
    pytest.param(uv(PUSH, secrets={}, env={"HF_TOKEN": "$HF_TOKEN"}), id="a token in env is T002's"),
]


@pytest.mark.parametrize("submission", FLAGGED)
def test_a_write_to_the_hub_without_a_token_is_lost_and_safely_mended(submission: Submission) -> None:
    assert found(submission, "T001") == [("error", "secrets", None)]
    assert submission.report.verdict == "lost"
    assert submission.fix("T001").safe
    mended = submission.mended(submission.fix("T001"))
    assert found(mended, "T001") == []
    assert mended.report.admitted


@pytest.mark.parametrize("submission", PASSED)
def test_a_job_with_a_token_or_without_need_of_one_is_left_alone(submission: Submission) -> None:
    assert found(submission, "T001") == []


def test_the_message_names_the_line_and_the_place() -> None:
    (finding,) = uv(PUSH, secrets={}, facts=caller()).findings("T001")
    assert "Line 2 " in finding.message
    assert "hf://datasets/alice/rows" in finding.message


WITHHELD = [
    pytest.param("import os\nos.environ['HF_TOKEN'] = ''\n" + PUSH, 2, id="emptied"),
    pytest.param("import os\ndel os.environ['HF_TOKEN']\n" + PUSH, 2, id="deleted"),
    pytest.param("import os\nos.environ.pop('HF_TOKEN', None)\n" + PUSH, 2, id="taken out"),
    pytest.param(PUSH.replace("')", "', token=False)"), 2, id="not sent"),
]
SENT = [
    pytest.param(
        "import os\ntoken = os.environ.pop('HF_TOKEN')\nos.environ['HF_TOKEN'] = token\n" + PUSH, id="put back"
    ),
    pytest.param("import os, sys\nif len(sys.path) > 9:\n    os.environ.pop('HF_TOKEN', None)\n" + PUSH, id="perhaps"),
    pytest.param(PUSH + "import os\nos.environ.pop('HF_TOKEN', None)\n", id="taken out afterwards"),
    pytest.param(
        "import os\nfrom huggingface_hub import login\nlogin(os.environ.pop('HF_TOKEN'))\n" + PUSH, id="logged in with"
    ),
    pytest.param(
        "import os\ntoken = os.environ.pop('HF_TOKEN')\n" + PUSH.replace("')", "', token=token)"),
        id="given to the push",
    ),
]


@pytest.mark.parametrize(("script", "line"), WITHHELD)
def test_a_token_that_the_script_keeps_from_its_push_is_none(script: str, line: int) -> None:
    submission = uv(script, facts=caller())
    assert found(submission, "T001") == [("error", "script", line)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", SENT)
def test_a_token_that_still_reaches_the_push_is_there(script: str) -> None:
    assert uv(script, facts=caller()).report.admitted


SKIPPED = "import os\nfrom huggingface_hub import upload_file\n{}if os.environ.get('HF_TOKEN'):\n    {}\n"
SEND = "upload_file(path_or_fileobj='/out/a.txt', path_in_repo='a.txt', repo_id='alice/m')"
WRITE = "open('/out/a.txt', 'w').write('x')\n"


def test_a_push_that_is_skipped_without_a_token_beside_a_bucket_that_keeps_the_results_is_a_warning() -> None:
    submission = uv(SKIPPED.format(WRITE, SEND), secrets={}, volumes=["hf://buckets/alice/b:/out"])
    assert found(submission, "T001") == [("warning", "secrets", None)]
    assert submission.report.admitted


@pytest.mark.parametrize(
    ("script", "volumes"),
    [
        pytest.param(SKIPPED.format(WRITE, SEND), [], id="nothing else is kept"),
        pytest.param(SKIPPED.format(WRITE, SEND) + SEND + "\n", ["hf://buckets/alice/b:/out"], id="pushed anyway"),
        pytest.param(
            SKIPPED.format("", WRITE.replace("\n", "\n    ") + SEND), ["hf://buckets/alice/b:/out"], id="both skipped"
        ),
        pytest.param(
            SKIPPED.format(WRITE, SEND) + "else:\n    raise SystemExit(1)\n", ["hf://buckets/alice/b:/out"], id="ends"
        ),
    ],
)
def test_a_push_without_a_token_is_an_error_where_nothing_makes_up_for_it(script: str, volumes: list[str]) -> None:
    submission = uv(script, secrets={}, volumes=volumes)
    assert [severity for severity, *_ in found(submission, "T001")] == ["error"]


CLONE = "git clone https://huggingface.co/alice/model m && cd m && date > a.txt && git add . && git commit -m x && "
LOGGED_IN = [
    pytest.param(CLONE.replace("https://", "https://alice:$HF_TOKEN@") + "git push", id="in the URL of the clone"),
    pytest.param(CLONE + "git push https://alice:$HF_TOKEN@huggingface.co/alice/model", id="in the URL of the push"),
    pytest.param(
        CLONE + "git remote set-url origin https://$HF_TOKEN@huggingface.co/alice/model; git push", id="of the remote"
    ),
    pytest.param("git config --global credential.helper '!f() { echo; }; f'; " + CLONE + "git push", id="a helper"),
    pytest.param(CLONE + "git -c credential.helper=store push", id="a helper for once"),
    pytest.param("hf auth login --token $HF_TOKEN --add-to-git-credential; " + CLONE + "git push", id="by hf"),
    pytest.param('echo "machine huggingface.co password $HF_TOKEN" > ~/.netrc; ' + CLONE + "git push", id="netrc"),
    pytest.param("cp /run/a ~/.git-credentials; " + CLONE + "git push", id="a file of credentials"),
    pytest.param("export GIT_ASKPASS=/opt/ask; " + CLONE + "git push", id="a program that answers"),
    pytest.param("bash login.sh; " + CLONE + "git push", id="a script that is not here"),
    pytest.param(
        "python -c 'import huggingface_hub as h; h.login(add_to_git_credential=True)'; " + CLONE + "git push",
        id="by a script in the command",
    ),
]


@pytest.mark.parametrize(
    "command",
    [
        CLONE + "git push",
        CLONE + "git push || true",
        CLONE.replace("https://", "https://alice@") + "git push",
        CLONE + "git push https://huggingface.co/datasets/alice/rows",
    ],
)
def test_git_does_not_know_the_token_by_itself(command: str) -> None:
    submission = run(command, facts=caller())
    assert found(submission, "T001") == [("error", "command", None)]
    assert submission.report.verdict == "lost"
    assert not submission.fix("T001").safe


@pytest.mark.parametrize("command", LOGGED_IN)
def test_git_pushes_with_what_it_is_told(command: str) -> None:
    submission = run(command, facts=caller())
    assert found(submission, "T001") == []
    assert submission.report.verdict == "persists"


def test_git_that_a_script_starts_knows_the_token_as_little() -> None:
    push = "import subprocess\nsubprocess.run(['git', 'push', 'https://huggingface.co/alice/m'], check=True)\n"
    assert found(uv(push, facts=caller()), "T001") == [("error", "script", 2)]
    login = "from huggingface_hub import login\nlogin(add_to_git_credential=True)\n"
    assert uv(login + push, facts=caller()).report.admitted


IMPLICIT = {"HF_HUB_DISABLE_IMPLICIT_TOKEN": "1"}
LOAD = "from datasets import load_dataset\nrows = load_dataset('stanfordnlp/imdb')\n"


def test_a_token_that_is_only_sent_where_it_is_named_is_missing_elsewhere() -> None:
    submission = uv(LOAD + "rows.push_to_hub('alice/rows')\n", env={**IMPLICIT, "A": "b"})
    assert found(submission, "T001") == [("error", "env", None)]
    assert submission.report.verdict == "lost"
    fix = submission.fix("T001")
    assert fix.safe
    assert submission.mended(fix).args["env"] == {"A": "b"}
    assert submission.mended(fix).report.admitted


@pytest.mark.parametrize("token", ["os.environ['HF_TOKEN']", "True"])
def test_a_token_that_is_named_is_sent(token: str) -> None:
    script = f"import os\n{LOAD}rows.push_to_hub('alice/rows', token={token})\n"
    assert found(uv(script, env=IMPLICIT), "T001") == []
    assert (
        found(uv(LOAD + "rows.push_to_hub('alice/rows')\n", env={"HF_HUB_DISABLE_IMPLICIT_TOKEN": "0"}), "T001") == []
    )
    allowed = "import os\nos.environ.pop('HF_HUB_DISABLE_IMPLICIT_TOKEN')\n"
    assert found(uv(f"{allowed}{LOAD}rows.push_to_hub('alice/rows')\n", env=IMPLICIT), "T001") == []


def test_a_token_of_another_service_is_none_for_the_hub() -> None:
    login = "    from kaggle_secrets import UserSecretsClient\n    login(UserSecretsClient().get_secret('HF_TOKEN'))\n"
    script = f"from huggingface_hub import login\ntry:\n{login}except Exception:\n    print('no')\n{LOAD}"
    submission = uv(script + "rows.push_to_hub('alice/rows')\n", secrets={}, image=DEFAULT_UV_IMAGE)
    assert "T001" in errors(submission)


def test_a_script_that_reads_the_token_by_its_name_needs_it_by_that_name() -> None:
    script = f"import os\n{LOAD}assert os.environ.get('HF_TOKEN')\nrows.push_to_hub('alice/rows')\n"
    assert uv(script, secrets={"HUGGING_FACE_HUB_TOKEN": "$HF_TOKEN"}).report.verdict == "lost"
    assert uv(script).report.verdict == "persists"
