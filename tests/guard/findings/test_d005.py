from __future__ import annotations

import pytest

from schemas.facts import Facts, RepoFacts
from tests.guard.asked import caller, errors, found, run, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('%s/rows')\n"
PLACE = "hf://datasets/%s/rows"


def test_a_token_that_may_only_read_loses_every_push() -> None:
    submission = uv(PUSH % "alice", facts=caller(token_role="read"))
    assert found(submission, "D005") == [("error", "secrets", None)]
    assert errors(submission) == {"D005"}
    assert submission.report.verdict == "lost"


def test_a_token_that_may_only_read_does_not_matter_to_a_mounted_bucket() -> None:
    submission = uv(
        "open('/out/a', 'w').write('x')\n", volumes=["hf://buckets/alice/b:/out"], facts=caller(token_role="read")
    )
    assert found(submission, "D005") == []
    assert submission.report.admitted


@pytest.mark.parametrize(
    ("owner", "facts"),
    [
        ("stranger", caller()),
        ("stranger", caller({PLACE % "stranger": RepoFacts(exists=True, writable=False, reason="not a member")})),
        ("acme", caller({PLACE % "acme": RepoFacts(exists=True, writable=False)})),
    ],
)
def test_a_place_that_the_caller_may_not_write_to_is_lost(owner: str, facts: Facts) -> None:
    submission = uv(PUSH % owner, facts=facts)
    assert found(submission, "D005") == [("error", "script", 2)]
    assert errors(submission) == {"D005"}
    assert submission.report.verdict == "lost"
    assert not submission.fix("D005").safe


@pytest.mark.parametrize(
    ("owner", "facts"),
    [
        ("alice", caller()),
        ("Alice", caller()),
        ("acme", caller()),
        ("stranger", caller({PLACE % "stranger": RepoFacts(exists=True, writable=True)})),
        ("stranger", None),
        ("stranger", caller(username=None, organizations=[], token_role=None)),
        ("alice", caller(token_role="fineGrained")),
    ],
)
def test_a_place_of_the_callers_or_one_that_nobody_asked_about_is_left_alone(owner: str, facts: Facts | None) -> None:
    submission = uv(PUSH % owner, facts=facts)
    assert found(submission, "D005") == []
    assert submission.report.admitted


def test_one_closed_place_leaves_the_other_open() -> None:
    submission = uv(PUSH % "alice" + PUSH % "stranger", facts=caller())
    assert errors(submission) == {"D005"}
    assert submission.report.verdict == "persists"


def test_a_command_is_held_to_the_same() -> None:
    assert errors(run("hf upload stranger/model out", facts=caller())) == {"D005"}


@pytest.mark.parametrize("owner", ["acme", "stranger"])
@pytest.mark.parametrize(
    "script",
    [
        pytest.param(
            "from lerobot.datasets.lerobot_dataset import LeRobotDataset\nLeRobotDataset('{}/a').push_to_hub()\n",
            id="a dataset that was opened",
        ),
        pytest.param(
            "from lerobot.datasets.lerobot_dataset import LeRobotDataset\n"
            "LeRobotDataset.create(repo_id='{}/a', fps=30).push_to_hub()\n",
            id="a dataset that was made",
        ),
        pytest.param(
            "from unsloth.chat_templates import train_on_responses_only\nfrom trl import SFTConfig, SFTTrainer\n"
            "trainer = SFTTrainer('m', args=SFTConfig('out', push_to_hub=True, hub_model_id='{}/a'))\n"
            "trainer = train_on_responses_only(trainer, instruction_part='u')\ntrainer.train()\n",
            id="a trainer that was wrapped",
        ),
    ],
)
def test_a_push_that_names_no_repository_goes_where_its_source_says(script: str, owner: str) -> None:
    submission = uv(script.format(owner), flavor="l4x1", facts=caller())
    mine = owner == "acme"
    assert submission.report.admitted is mine
    assert (found(submission, "D005") == []) is mine
    assert any(f"{owner}/a" in place.uri for place in submission.report.destinations)


def test_a_folder_of_a_bucket_that_is_closed_is_as_closed() -> None:
    script = "from huggingface_hub import HfApi\nHfApi().sync_bucket('out', 'hf://buckets/acme/rows/run-1')\n"
    closed = caller({"hf://buckets/acme/rows": RepoFacts(exists=True, writable=False)})
    assert found(uv(script, facts=closed), "D005") == [("error", "script", 2)]
    assert found(uv(script, facts=caller()), "D005") == []
