"""Jobs that end in every way, and the receipt of each: none is fooled by what others did, or by what was said.

All of them run together on one Hub, submitted as another tool would, so that each receipt is made from the job's own
record alone.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from huggingface_hub import HfApi, Volume

from hub.command import uv_command
from hub.embedded.jobs import sandbox
from hub.embedded.testing import HubThread
from tests.agent import agent_of
from tests.bubblewrap import needs_bubblewrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hub.embedded.testing import RunningHub

ACCOUNTS = """
[users.alice.tokens.laptop]
token = "hf_alice"

[users.bob.tokens.laptop]
token = "hf_bob"

[organizations.lab]
members = { alice = "admin", bob = "write" }
"""

HEAD = """\
import os, sys, time
from huggingface_hub import HfApi
api = HfApi()
"""


def saves(repo: str, *, path: str = "weights.bin", kind: str = "model", more: str = "") -> str:
    """Statements that create a repository and upload one file to it."""
    sdk = ", space_sdk='static'" if kind == "space" else ""
    place = f"path_in_repo={path!r}, repo_id={repo!r}, repo_type={kind!r}"
    return (
        f"api.create_repo({repo!r}, repo_type={kind!r}, exist_ok=True{sdk})\n"
        f"api.upload_file(path_or_fileobj=os.urandom(20).hex().encode(), {place}{more})\n"
    )


def until(holds: str) -> str:
    """Statements that wait for what another account does meanwhile."""
    return f"for _ in range(300):\n    if {holds}:\n        break\n    time.sleep(0.1)\nelse:\n    sys.exit(1)\n"


@dataclass
class Ending:
    """One job, and what its receipt has to say.

    Attributes:
        script: After `HEAD`.
        status: Of the receipt.
        says: Words of its message, its next step or its destinations' notes.
        places: Each destination's status.
        before: Done before the job starts, by the account of the job.
        queued: Done by that account while it is queued; it is then cancelled, before it runs.
        during: Done by another account while it runs.
        after: Done when it has ended.
    """

    script: str
    status: str
    says: str = ""
    places: dict[str, str] = field(default_factory=dict)
    stage: str = "COMPLETED"
    before: Callable[[HfApi], Any] | None = None
    queued: Callable[[HfApi], Any] | None = None
    during: Callable[[HfApi], Any] | None = None
    after: Callable[[HfApi], Any] | None = None
    options: dict[str, Any] = field(default_factory=dict)


def commits(repo: str, path: str = "other.bin") -> Callable[[HfApi], Any]:
    def work(api: HfApi) -> None:
        api.create_repo(repo, exist_ok=True)
        api.upload_file(path_or_fileobj=repo.encode(), path_in_repo=path, repo_id=repo)

    return work


def fills(bucket: str, path: str) -> Callable[[HfApi], Any]:
    def work(api: HfApi) -> None:
        api.create_bucket(bucket, exist_ok=True)
        api.batch_bucket_files(bucket, add=[(b"x", path)])

    return work


def promises(*uris: str) -> dict[str, Any]:
    """What a submission with declared `outputs` puts into its record."""
    return {"env": {"HF_JOBS_OUTPUTS": " ".join(uris)}}


def mounted(bucket: str, path: str | None = None) -> dict[str, Any]:
    return {"volumes": [Volume(type="bucket", source=bucket, mount_path="/out", path=path)]}


ENDINGS: dict[str, Ending] = {
    "pushed": Ending(
        saves("alice/pushed"), "persisted", "hf download alice/pushed", {"hf://alice/pushed": "persisted"}
    ),
    "pushed a dataset": Ending(saves("alice/rows", kind="dataset"), "persisted", "--repo-type dataset"),
    "pushed a space": Ending(saves("alice/app", kind="space", path="index.html"), "persisted"),
    "pushed to an organisation": Ending(saves("lab/pushed"), "persisted"),
    "pushed, then failed": Ending(
        saves("alice/then-failed") + "raise RuntimeError('the end is missing')\n",
        "partial",
        "RuntimeError: the end is missing",
        stage="ERROR",
    ),
    "failed before the push": Ending(
        "x = {}['missing']\n" + saves("alice/never"), "lost", "KeyError: 'missing'", stage="ERROR"
    ),
    "push swallowed": Ending(
        "try:\n    api.upload_file(path_or_fileobj=b'x', path_in_repo='x', repo_id='bob/closed')\n"
        "except Exception as error:\n    print(error)\n",
        "lost",
        "hf_whoami",
        {"hf://bob/closed": "lost"},
        before=lambda api: HfApi(api.endpoint, token="hf_bob").create_repo("bob/closed"),
    ),
    "wrong repository, named by the log": Ending(
        "print(api.create_repo('alice/elsewhere'))\n"
        + saves("alice/elsewhere").replace("api.upload_file", "print(api.upload_file").rstrip()[:-1]
        + ").commit_url)\n",
        "partial",
        "alice/promised",
        {"hf://alice/promised": "lost", "hf://alice/elsewhere": "persisted"},
        options=promises("hf://alice/promised"),
    ),
    "pull request only": Ending(
        saves("alice/asked", more=", create_pr=True"), "partial", "pull request 1", {"hf://alice/asked": "partial"}
    ),
    "a branch that was promised": Ending(
        "api.create_repo('alice/branched')\napi.create_branch('alice/branched', branch='dev')\n"
        + saves("alice/branched", more=", revision='dev'"),
        "persisted",
    ),
    "card only": Ending(saves("alice/card", path="README.md"), "partial", "Only a card"),
    "empty repository": Ending(
        "api.create_repo('alice/empty')\nint(open('/proc/version').read())\n" + saves("alice/empty"),
        "partial",
        "Only a card",
        stage="ERROR",
    ),
    "bucket volume": Ending(
        "open('/out/result.txt', 'w').write('x')\n",
        "persisted",
        before=lambda api: api.create_bucket("alice/volume"),
        options=mounted("alice/volume"),
    ),
    "bucket volume that nothing was written to": Ending(
        "if len(sys.argv) > 5:\n    open('/out/result.txt', 'w').write('x')\n",
        "lost",
        before=lambda api: api.create_bucket("alice/idle"),
        options=mounted("alice/idle") | promises("hf://buckets/alice/idle"),
    ),
    "bucket with the files of another": Ending(
        until("list(api.list_bucket_tree('lab/shared', recursive=True))"),
        "lost",
        before=lambda api: api.create_bucket("lab/shared"),
        during=fills("lab/shared", "theirs/x.txt"),
        options=promises("hf://buckets/lab/shared/mine"),
    ),
    "checkpoint, then timeout": Ending(
        saves("alice/checkpoint") + "time.sleep(60)\n",
        "partial",
        "Raise `timeout`",
        stage="ERROR",
        options={"timeout": 6},
    ),
    "cancelled in the middle": Ending(
        "api.create_repo('alice/cancelled')\nprint('created', flush=True)\ntime.sleep(60)\n" + saves("alice/cancelled"),
        "partial",
        "Only a card",
        stage="CANCELED",
    ),
    "background future lost": Ending(
        "api.create_repo('alice/future')\nsys.stdout.flush()\n"
        "api.run_as_future(time.sleep, 5)\n"
        "api.upload_file(path_or_fileobj=b'x', path_in_repo='x', repo_id='alice/future', run_as_future=True)\n"
        "os._exit(0)\n",
        "partial",
        "Only a card",
    ),
    "two destinations, one missed": Ending(
        saves("alice/first")
        + "if os.environ.get('SECOND'):\n    "
        + saves("alice/second").replace("\n", "\n    ").rstrip(),
        "partial",
        "hf://alice/second",
        {"hf://alice/first": "persisted", "hf://alice/second": "lost"},
        options=promises("hf://alice/first", "hf://alice/second"),
    ),
    "two destinations": Ending(
        saves("alice/left") + saves("alice/right", kind="dataset"),
        "persisted",
        places={"hf://alice/left": "persisted", "hf://datasets/alice/right": "persisted"},
    ),
    "repository deleted after": Ending(
        saves("alice/deleted"), "lost", "it was deleted", after=lambda api: api.delete_repo("alice/deleted")
    ),
    "branch deleted after": Ending(
        "api.create_repo('alice/cut')\napi.create_branch('alice/cut', branch='dev')\n"
        + saves("alice/cut", more=", revision='dev'"),
        "lost",
        "it was deleted",
        after=lambda api: api.delete_branch("alice/cut", branch="dev"),
    ),
    "repository renamed after": Ending(
        saves("alice/old-name"), "persisted", after=lambda api: api.move_repo("alice/old-name", "alice/new-name")
    ),
    "cancelled before it ran": Ending(
        "print('never')\n",
        "lost",
        "before it ran",
        {"hf://alice/meanwhile": "lost"},
        stage="CANCELED",
        queued=commits("alice/meanwhile"),
        options=promises("hf://alice/meanwhile"),
    ),
    "commits of another account": Ending(
        until("api.file_exists('lab/common', 'theirs.bin')"),
        "lost",
        "Only other accounts",
        before=commits("lab/common"),
        during=commits("lab/common", "theirs.bin"),
        options=promises("hf://lab/common"),
    ),
    "a commit just before": Ending(
        "print('nothing')\n", "lost", before=commits("alice/before"), options=promises("hf://alice/before")
    ),
    "a commit just before, and one of the job": Ending(
        saves("alice/both"), "persisted", "1 commit", before=commits("alice/both")
    ),
    "the same files again": Ending(
        "api.upload_file(path_or_fileobj=b'alice/same', path_in_repo='other.bin', repo_id='alice/same')\n",
        "unknown",
        "were there already",
        before=commits("alice/same"),
    ),
    "elsewhere": Ending(
        "print('uploaded to s3://elsewhere/x')\n",
        "unknown",
        "cannot be asked",
        {"s3://elsewhere/x": "unknown"},
        options=promises("s3://elsewhere/x"),
    ),
    "a name that only the job knew, named by the log": Ending(
        "name = f'alice/run-{os.getpid()}'\napi.create_repo(name)\n"
        "print(api.upload_file(path_or_fileobj=b'x', path_in_repo='x', repo_id=name).commit_url)\n",
        "persisted",
        "commits on hf://alice/run-",
    ),
    "a name that nobody tells": Ending(
        "name = f'alice/secret-{os.getpid()}'\napi.create_repo(name)\n"
        "api.upload_file(path_or_fileobj=b'x', path_in_repo='x', repo_id=name)\n",
        "unknown",
        "alice/secret-",
    ),
    "printed only": Ending("print('accuracy 0.9')\n", "lost", "nothing of it was kept"),
    "promised by outputs": Ending(
        "import runpy\n" + saves("alice/declared"), "persisted", options=promises("hf://alice/declared")
    ),
    "a folder": Ending(
        "os.makedirs('d/e')\nfor n in range(3):\n    open(f'd/e/{n}.txt', 'w').write('x' * 10)\n"
        "api.create_repo('alice/folder')\napi.upload_folder(folder_path='d', repo_id='alice/folder')\n",
        "persisted",
    ),
}


def can_run(ending: Ending) -> bool:
    """Whether this machine has what the job needs: volumes are mounted by bubblewrap alone."""
    return "volumes" not in ending.options or sandbox.bubblewrap() is not None


def log_of(api: HfApi, job_id: str) -> list[str]:
    return list(api.fetch_job_logs(job_id=job_id, namespace="alice"))


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[RunningHub, dict[str, str]]]:
    """A Hub where each job has run, and their ids by name."""
    folder = tmp_path_factory.mktemp("receipts")
    (folder / "accounts.toml").write_text(ACCOUNTS)
    with HubThread(folder / "hub", accounts=folder / "accounts.toml", parallel_jobs=6) as hub:
        alice, bob = HfApi(hub.endpoint, token="hf_alice"), HfApi(hub.endpoint, token="hf_bob")
        jobs: dict[str, str] = {}
        runnable = {name: ending for name, ending in ENDINGS.items() if can_run(ending)}
        for ending in runnable.values():
            if ending.before:
                ending.before(alice)
        for name, ending in runnable.items():
            script = HEAD + ending.script
            command = uv_command(
                script, name="script.py", script_args=[], dependencies=["huggingface_hub"], python=None
            )
            made = alice.run_job(
                image="x", command=command, secrets={"HF_TOKEN": "hf_alice"}, **({"timeout": "5m"} | ending.options)
            )
            jobs[name] = made.id
            if ending.queued:
                ending.queued(alice)
                alice.cancel_job(job_id=made.id, namespace="alice")
        deadline = time.monotonic() + 100
        waiting = dict(jobs)
        while waiting:
            assert time.monotonic() < deadline, waiting
            for name, job_id in list(waiting.items()):
                stage = alice.inspect_job(job_id=job_id, namespace="alice").status.stage
                ending = ENDINGS[name]
                if stage == "RUNNING" and ending.during:
                    ending.during(bob)
                if stage == "RUNNING" and ending.stage == "CANCELED" and "created" in log_of(alice, job_id):
                    alice.cancel_job(job_id=job_id, namespace="alice")
                if stage not in ("SCHEDULING", "RUNNING"):
                    del waiting[name]
        for ending in runnable.values():
            if ending.after:
                ending.after(alice)
        yield hub, jobs


@pytest.mark.timeout(150)
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=needs_bubblewrap if "volumes" in ending.options else ())
        for name, ending in ENDINGS.items()
    ],
)
async def test_a_receipt_says_what_landed(name: str, ended: tuple[RunningHub, dict[str, str]]) -> None:
    hub, jobs = ended
    ending = ENDINGS[name]
    async with agent_of(hub.endpoint, "hf_alice") as agent:
        receipt = (await agent.jobs("verify", {"job_id": jobs[name]}))["receipt"]
        assert receipt["stage"] == ending.stage, (await agent.jobs("logs", {"job_id": jobs[name]}))["lines"]
        assert receipt["status"] == ending.status, receipt
        assert ending.says in agent.text
        assert agent.failed == (ending.status == "lost")
        for uri, status in ending.places.items():
            assert {place["uri"]: place["status"] for place in receipt["destinations"]}[uri] == status


async def test_a_diagnosis_of_a_job_that_kept_its_results_does_not_call_it_failed(
    ended: tuple[RunningHub, dict[str, str]],
) -> None:
    hub, jobs = ended
    async with agent_of(hub.endpoint, "hf_alice") as agent:
        (kept, lost) = [
            (await agent.client.get_prompt("diagnose_job", {"job_id": jobs[name]})).messages[0].content.text  # type: ignore[union-attr]
            for name in ("a folder", "printed only")
        ]
    assert "Say so, unless its log shows a fault." in kept
    assert "did not leave what it should" not in kept
    assert "did not leave what it should" in lost


async def test_a_receipt_counts_files_and_bytes(ended: tuple[RunningHub, dict[str, str]]) -> None:
    hub, jobs = ended
    async with agent_of(hub.endpoint, "hf_alice") as agent:
        receipt = (await agent.jobs("verify", {"job_id": jobs["a folder"]}))["receipt"]
        (commit,) = [
            commit for commit in receipt["destinations"][0]["commits"] if commit["files"] != [".gitattributes"]
        ]
        assert commit["files"] == ["e/0.txt", "e/1.txt", "e/2.txt"]
        assert (commit["count"], commit["bytes"]) == (3, 30)
        assert receipt["destinations"][0]["promise"].startswith("huggingface_hub.")
