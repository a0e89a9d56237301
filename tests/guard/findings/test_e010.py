from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, errors, found
from tests.guard.asked import uv as in_image

BASE = """from datasets import load_dataset
from transformers import {names}
rows = load_dataset("alice/leaves", split="train")
column = "img"
def prepare(batch):
    return {{"pixel_values": [one.convert("RGB") for one in batch[{column}]], "labels": batch["label"]}}
{sets}
model = AutoModelForImageClassification.from_pretrained("google/vit-base-patch16-224"{model})
{made}
Trainer(model=model, args=args, train_dataset=rows).train()
"""
ARGUMENTS = "args = TrainingArguments('out', push_to_hub=True, hub_model_id='alice/m'{})"
PARSED = "(args,) = HfArgumentParser(TrainingArguments).parse_args_into_dataclasses()"
GIVEN = ["--output_dir", "out", "--push_to_hub", "--hub_model_id", "alice/m"]


def uv(
    sets: str = "rows.set_transform(prepare)",
    column: str = "'image'",
    given: str = "",
    made: str = ARGUMENTS,
    model: str = "",
    **args: object,
) -> Submission:
    names = "AutoModelForImageClassification, HfArgumentParser, Trainer, TrainingArguments"
    script = BASE.format(names=names, sets=sets, column=column, made=made.format(given), model=model)
    asked = {"image": DEFAULT_UV_IMAGE, "dependencies": ["transformers[torch]", "datasets", "pillow"], **args}
    return in_image(script, flavor="t4-small", timeout="2h", **asked)


@pytest.mark.parametrize("column", ["'image'", "'audio'", "column"])
@pytest.mark.parametrize("sets", ["rows.set_transform(prepare)", "rows = rows.with_transform(prepare)"])
def test_a_raw_column_is_gone_before_the_transform_reads_it(sets: str, column: str) -> None:
    submission = uv(sets, column)
    assert found(submission, "E010") == [("error", "script", 7)]
    assert errors(submission) == {"E010"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "kept",
    [
        {"given": ", remove_unused_columns=False"},
        {"column": "'pixels'"},
        {"sets": "shown = rows.with_transform(prepare)"},
        {"sets": "rows.set_transform(print)"},
        {"model": ", trust_remote_code=True"},
        {"sets": "class Net:\n    def forward(self, image): ...\nrows.set_transform(prepare)"},
        {"sets": "rows = list(rows)\nrows.set_transform(prepare)"},
    ],
)
def test_columns_that_stay_or_may_stay_are_left_alone(kept: dict[str, str]) -> None:
    assert found(uv(**kept), "E010") == []


def test_the_option_is_added_where_the_command_line_is_read() -> None:
    submission = uv(made=PARSED, script_args=GIVEN)
    assert found(submission, "E010") == [("error", "script", 7)]
    fix = submission.fix("E010")
    assert fix.safe
    assert fix.args == {"script_args": [*GIVEN, "--remove_unused_columns", "False"]}
    assert found(uv(made=PARSED, **fix.args), "E010") == []


CHANGE = """def change(row):
    found = []
    found.append(len(row["text"]))
    row["size"] = found
    {}
"""


def made(uses: str, gives: str = "return row") -> Submission:
    head = "import json\nfrom datasets import load_dataset\nseen, model = [], object()\n"
    head += "from transformers import Trainer, TrainingArguments\n"
    rows = "rows = load_dataset('alice/texts', split='train')\nall_rows = load_dataset('alice/texts')\n"
    asked = {"image": DEFAULT_UV_IMAGE, "dependencies": ["transformers[torch]", "datasets"]}
    return in_image(head + rows + CHANGE.format(gives) + uses, flavor="t4-small", timeout="2h", **asked)


TRAIN = "Trainer(model=model, args=TrainingArguments('out', push_to_hub=True), train_dataset={}).train()\n"


@pytest.mark.parametrize(
    ("uses", "gives"),
    [
        ("rows.add_column('size', [1] * len(rows))\nrows.push_to_hub('alice/rows')", "return row"),
        ("rows.map(change)\nrows.push_to_hub('alice/rows')", "return row"),
        ("rows.map(change)\nrows = rows.shuffle().select([0])\nrows.push_to_hub('alice/rows')", "return row"),
        ("rows.map(change)\n" + TRAIN.format("rows"), "return row"),
        ("all_rows.map(change)\n" + TRAIN.format("all_rows['train']"), "return row"),
        ("rows = rows.map(change)\nrows.push_to_hub('alice/rows')", "print(row)"),
        ("rows = rows.map(change).filter(lambda row: True)\nrows.push_to_hub('alice/rows')", "pass"),
        ("rows = all_rows.map(change)\n" + TRAIN.format("rows['train']"), "pass"),
    ],
)
def test_columns_that_are_made_and_thrown_away_are_missed(uses: str, gives: str) -> None:
    submission = made(uses, gives)
    assert errors(submission) == {"E010"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("uses", "gives"),
    [
        ("rows = rows.add_column('size', [1] * len(rows))\nrows.push_to_hub('alice/rows')", "return row"),
        ("rows = rows.map(change)\nrows.push_to_hub('alice/rows')", "return row"),
        ("rows.map(change).push_to_hub('alice/rows')", "return row"),
        ("rows.map(lambda row: seen.append(row['text']))\nrows.push_to_hub('alice/rows')", "return row"),
        ("rows.map(change)\nrows.push_to_hub('alice/rows')", "seen.append(row['size'])\n    return row"),
        ("rows.map(change)\nrows.push_to_hub('alice/rows')", "model.seen = row\n    return row"),
        ("rows.map(change)\nrows.push_to_hub('alice/rows')", "assert row\n    return row"),
        ("rows.map(change)\nrows.push_to_hub('alice/rows')", "print(row)\n    return row"),
        ("rows.map(change)\nrows.push_to_hub('alice/rows')", "json.dump(row, model)\n    return row"),
        ("rows.map(change)\nrows = rows.map(change)\nrows.push_to_hub('alice/rows')", "return row"),
        ("rows.map(change)\nload_dataset('a/b', split='train').push_to_hub('alice/rows')", "return row"),
        ("rows = rows.map(change)\nrows.push_to_hub('alice/rows')", "return None if seen else row"),
        ("rows = rows.map(change).map(len)\nrows.push_to_hub('alice/rows')", "pass"),
        ("rows.map(change)\nrows.set_transform(len)\n" + TRAIN.format("rows"), "return row"),
        ("rows.push_to_hub('alice/rows')\nrows.map(change)", "return row"),
        ("if seen:\n    rows.map(change)\nrows.push_to_hub('alice/rows')", "return row"),
    ],
)
def test_columns_that_are_kept_or_rows_that_are_only_walked_through_are_left_alone(uses: str, gives: str) -> None:
    assert "E010" not in errors(made(uses, gives))
