"""Methods and functions that sound right, and that no release has; and pushes of what has none."""

from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, found
from tests.guard.asked import uv as in_image

HEAD = """\
import huggingface_hub, torch
import pandas as pd
from datasets import Dataset, load_dataset
from huggingface_hub import HfApi, PyTorchModelHubMixin
from sklearn.linear_model import LogisticRegression
from torch import nn
rows, api, table = load_dataset('alice/texts', split='train'), HfApi(), pd.DataFrame({'a': [1]})
class Net(nn.Module):
    pass
class Shared(nn.Module, PyTorchModelHubMixin):
    pass
class Own(nn.Module):
    def push_to_hub(self, place):
        api.upload_file(path_or_fileobj=b'a', path_in_repo='a', repo_id=place)
"""
LINE = HEAD.count("\n") + 1


def uv(line: str) -> Submission:
    asked = ["datasets", "pandas", "torch", "scikit-learn", "peft", "accelerate", "pillow"]
    return in_image(f"{HEAD}{line}\n", image=DEFAULT_UV_IMAGE, dependencies=asked)


@pytest.mark.parametrize(
    "line",
    [
        "rows.save_to_hub('alice/rows')",
        "Dataset.from_list([{'a': 1}]).to_jsonl('a')",
        "rows.map(len).filter(bool).add_columns('a', [1])",
        "huggingface_hub.upload('a', 'alice/rows')",
    ],
)
def test_a_name_that_no_release_has_ends_the_script(line: str) -> None:
    submission = uv(f"{line}\nrows.push_to_hub('alice/rows')")
    assert found(submission, "E006") == [("error", "script", LINE)]
    assert "is in no release of" in submission.findings("E006")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "line",
    [
        "print(rows.num_rows, rows.features, rows[0]['text'].strip(), rows['text'].index('a'))",
        "load_dataset('alice/texts').items()",
        "rows[0]['image'].convert('L')",
        "Dataset.to_jsonl = print\nrows.to_jsonl('a')",
        "if hasattr(rows, 'to_jsonl'):\n    rows.to_jsonl('a')",
        "try:\n    rows.to_jsonl('a')\nexcept AttributeError:\n    rows.to_json('a')",
        "print(api.token, api.whoami(), huggingface_hub.get_token())",
    ],
)
def test_what_is_there_or_may_be_is_left_alone(line: str) -> None:
    submission = uv(f"{line}\nrows.push_to_hub('alice/rows')")
    assert found(submission, "E006") == []
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize(
    "line",
    [
        "table.push_to_hub('alice/a')",
        "pd.read_csv('https://a.example/b').push_to_hub('alice/a')",
        "nn.Linear(2, 2).push_to_hub('alice/a')",
        "LogisticRegression().push_to_hub('alice/a')",
        "model = Net()\nmodel.push_to_hub('alice/a')",
        "model = Net().to('cpu').eval()\nmodel.push_to_hub('alice/a')",
    ],
)
def test_a_push_of_what_has_none_ends_the_script(line: str) -> None:
    submission = uv(line)
    assert found(submission, "E002") == [("error", "script", LINE + line.count("\n"))]
    assert submission.report.verdict == "lost"


TRAINER = "from transformers import Trainer, TrainingArguments\ntrainer = Trainer('m', TrainingArguments('/tmp/out'))\n"


def test_a_trainer_is_not_saved_as_a_model_is() -> None:
    submission = uv(f"{TRAINER}trainer.train()\ntrainer.save_pretrained('/tmp/out')\ntrainer.push_to_hub('alice/a')")
    assert found(submission, "E002") == [("error", "script", LINE + 3)]
    assert submission.report.verdict == "lost"
    for line in ("trainer.save_model('/tmp/out')", "trainer.model.save_pretrained('/tmp/out')"):
        assert found(uv(f"{TRAINER}{line}"), "E002") == []


@pytest.mark.parametrize(
    "line",
    [
        "Shared().push_to_hub('alice/a')",
        "Shared().to('cpu').push_to_hub('alice/a')",
        "Own().push_to_hub('alice/a')",
        "table.pipe(Dataset.from_pandas).push_to_hub('alice/a')",
        "from peft import LoraConfig, get_peft_model\nget_peft_model(Net(), LoraConfig()).push_to_hub('alice/a')",
        "from acme import Mixin\nclass Mixed(nn.Module, Mixin):\n    pass\nMixed().push_to_hub('alice/a')",
    ],
)
def test_a_push_of_what_has_one_or_may_have_it_is_left_alone(line: str) -> None:
    submission = uv(line)
    assert found(submission, "E002") == []
    assert "alice/a" in " ".join(str(one.uri) for one in submission.report.destinations)
