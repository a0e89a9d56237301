from __future__ import annotations

import pytest

from tests.guard.asked import caller, errors, found, invented, uv

SCRIPT = "from datasets import Dataset\nDataset.from_dict({{'a': [1]}}).push_to_hub({!r})\n"
INVALID = ["alice/my dataset", "alice/a--b", "alice/a..b", "alice/rows.git", "alice/-rows", "alice/a/b", "alice/ro$ws"]
VALID = ["alice/rows", "alice/My_Rows-1.0", "acme/rows", "rows", "alice/ROWS", "alice/" + "a" * 90]


@pytest.mark.parametrize("name", INVALID)
def test_an_id_that_the_hub_refuses_is_found(name: str) -> None:
    submission = uv(SCRIPT.format(name), facts=caller())
    assert found(submission, "D001") == [("error", "script", 2)]
    assert errors(submission) == {"D001"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("name", ["alice/my dataset", "alice/-rows", "alice/ro$ws", "alice/a--b"])
def test_the_offered_name_is_one_that_the_hub_takes(name: str) -> None:
    submission = uv(SCRIPT.format(name))
    assert not submission.fix("D001").safe
    mended = submission.mended(submission.fix("D001"))
    assert mended.report.admitted
    assert all(place.startswith("alice/") for place in invented(submission, submission.fix("D001")))


@pytest.mark.parametrize("name", VALID)
def test_a_valid_id_is_left_alone(name: str) -> None:
    submission = uv(SCRIPT.format(name), facts=caller())
    assert found(submission, "D001") == []
    assert submission.report.admitted


OPTION = """\
import argparse
from huggingface_hub import create_repo, upload_folder
from datasets import Dataset
parser = argparse.ArgumentParser()
parser.add_argument("--repo-id")
args = parser.parse_args()
"""
NAMELESS = [
    ("Dataset.from_dict({'a': [1]}).push_to_hub(args.repo_id)\n", 1),
    ("upload_folder(repo_id=args.repo_id, folder_path='out')\n", 1),
    ("url = create_repo(args.repo_id, exist_ok=True)\nupload_folder(repo_id=url.repo_id, folder_path='out')\n", 1),
]


@pytest.mark.parametrize(("push", "times"), NAMELESS)
def test_an_option_that_is_not_given_leaves_no_id(push: str, times: int) -> None:
    submission = uv(OPTION + push, facts=caller())
    assert found(submission, "D001")[:times] == [("error", "script", 7)]
    assert errors(submission) == {"D001"}
    assert submission.report.verdict == "lost"
    given = uv(OPTION + push, facts=caller(), script_args=["--repo-id", "alice/rows"])
    assert found(given, "D001") == []
    assert given.report.admitted


def test_a_save_that_pushes_takes_the_folders_name_where_it_has_no_id() -> None:
    script = "from my import model\nmodel.save_pretrained('rows', push_to_hub=True, repo_id=None)\n"
    assert found(uv(script, facts=caller()), "D001") == []


def test_keys_of_other_stores_are_no_repository_ids() -> None:
    submission = uv("import boto3\nboto3.client('s3').upload_file('a b', 'my bucket', 'some key')\n")
    assert found(submission, "D001") == []


@pytest.mark.parametrize(("name", "verdict"), [("", "lost"), ("alice/rows", "persists")])
def test_a_blank_id_breaks_every_push_of_its_trainer(name: str, verdict: str) -> None:
    script = (
        "import os\nfrom transformers import Trainer, TrainingArguments\n"
        "args = TrainingArguments('out', push_to_hub=True, hub_model_id=os.environ.get('REPO', ''))\n"
        "trainer = Trainer(None, args)\ntrainer.train()\ntrainer.push_to_hub()\n"
    )
    assert uv(script, facts=caller(), env={"REPO": name}).report.verdict == verdict


@pytest.mark.parametrize(("folder", "verdict"), [("/tmp/runs/bert", "persists"), ("runs/be--rt/", "lost")])
def test_a_trainer_without_an_id_names_the_repository_by_the_last_part_of_its_folder(folder: str, verdict: str) -> None:
    script = (
        "from transformers import Trainer, TrainingArguments\n"
        f"trainer = Trainer(None, TrainingArguments({folder!r}, push_to_hub=True))\n"
        "trainer.train()\ntrainer.save_model()\ntrainer.push_to_hub()\n"
    )
    submission = uv(script, facts=caller())
    assert errors(submission) == ({"D001"} if verdict == "lost" else set())
    assert submission.report.verdict == verdict


@pytest.mark.parametrize(
    ("push", "uri"),
    [
        ("trainer.push_to_hub()", "hf://alice/lora"),
        ("trainer.model.push_to_hub('alice/m')", "hf://alice/m"),
        ("trainer.processing_class.push_to_hub('alice/m')", "hf://alice/m"),
    ],
)
def test_a_trainers_folder_is_no_repository_id(push: str, uri: str) -> None:
    script = (
        "from transformers import Trainer, TrainingArguments\ntrainer = Trainer(None, TrainingArguments('/a/b/lora'))\n"
    )
    submission = uv(f"{script}trainer.train()\n{push}\n", facts=caller())
    assert found(submission, "D001") == []
    assert [place.uri for place in submission.report.destinations] == [uri]
    named = uv(f"{script.replace('/a/b/lora', '/a/b/my lora')}{push}\n", facts=caller())
    assert bool(found(named, "D001")) == ("trainer.push" in push)


def test_a_push_to_none_after_results_are_kept_is_only_warned_of() -> None:
    script = (
        "import argparse, torch\nfrom transformers import AutoProcessor\nparser = argparse.ArgumentParser()\n"
        "parser.add_argument('--hub')\nargs = parser.parse_args()\ntorch.save({}, '/out/a.pt')\n"
        "AutoProcessor.from_pretrained('acme/a').push_to_hub(args.hub)\n"
    )
    submission = uv(script, volumes=["hf://buckets/alice/out:/out"])
    assert [severity for severity, *_ in found(submission, "D001")] == ["warning"]
    assert submission.report.verdict == "persists"
    assert [severity for severity, *_ in found(uv(script), "D001")] == ["error"]
