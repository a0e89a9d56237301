"""Labels that a model has no class for, and rows without labels."""

from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import found, uv

BEFORE = """# /// script
# dependencies = ["transformers[torch]", "datasets", "peft"]
# ///
import peft
from datasets import Dataset, load_dataset
from transformers import (
    AutoModel, AutoModelForCausalLM, AutoModelForImageClassification, AutoModelForQuestionAnswering,
    AutoModelForSeq2SeqLM, AutoModelForSequenceClassification, AutoTokenizer, DataCollatorForLanguageModeling,
    DataCollatorForSeq2Seq, DataCollatorWithPadding, Trainer, TrainingArguments,
)
name = 'distilbert/distilbert-base-uncased'
tokenizer = AutoTokenizer.from_pretrained(name)
rows = load_dataset({})
args = TrainingArguments('out', push_to_hub=True, hub_model_id='alice/m')
"""
NEWS = "'fancyzhx/ag_news', split='train'"
TOKENS = "rows = rows.map(lambda r: tokenizer(r['text'], truncation=True), batched=True)\n"
MODEL = "model = AutoModelForSequenceClassification.from_pretrained({})\n"
MADE = "trainer = Trainer(model, args, train_dataset=rows, processing_class=tokenizer{})\ntrainer.train()\n"


def is_refused(rows: str, script: str, given: str = "", **args: Any) -> bool:
    script = BEFORE.format(rows) + script
    line = script.count("\n") + 1
    submission = uv(script + MADE.format(given), **{"timeout": "2h", "flavor": "a10g-small", **args})
    is_found = found(submission, "C018") == [("error", "script", line)]
    assert is_found is (submission.report.verdict == "lost")
    return is_found


@pytest.mark.parametrize(
    ("rows", "changed", "model", "right"),
    [
        (NEWS, "", "name", "name, num_labels=4"),
        (NEWS, "", "name, num_labels=3", "name, num_labels=5"),
        (NEWS, "", "name, id2label={0: 'a', 1: 'b', 2: 'c'}", "name, id2label=dict(enumerate('abcd'))"),
        ("'dair-ai/emotion', split='train[:2000]'", "", "'roberta-base'", "'acme/roberta-base'"),
        ("'nyu-mll/glue', 'mnli', split='train'", "", "name, num_labels=2", "name, num_labels=3"),
        (
            NEWS,
            "rows = rows.rename_column('label', 'labels').shuffle().select(range(99))\n",
            "name",
            "name, num_labels=4",
        ),
    ],
)
def test_a_model_needs_a_class_for_each_label(rows: str, changed: str, model: str, right: str) -> None:
    before = TOKENS.replace("r['text']", "r['premise'], r['hypothesis']") if "mnli" in rows else TOKENS
    assert is_refused(rows, before + changed + MODEL.format(model))
    assert is_refused(rows, before + changed + MODEL.format(model), flavor="cpu-upgrade")
    assert not is_refused(rows, before + changed + MODEL.format(right))


@pytest.mark.parametrize(
    ("rows", "script"),
    [
        ("'alice/news', split='train'", TOKENS + MODEL.format("name")),
        (NEWS, "rows = rows.filter(lambda r: r['label'] < 2)\n" + TOKENS + MODEL.format("name")),
        (NEWS, TOKENS + "rows = rows.map(lambda r: {'label': int(r['label'] > 1)})\n" + MODEL.format("name")),
        (NEWS, TOKENS + MODEL.format("name, config=print()")),
        (NEWS, TOKENS + MODEL.format("name") + "model.num_labels = 4\n"),
        (NEWS, TOKENS + MODEL.format("name, problem_type='regression', num_labels=2")),
        ("'nyu-mll/glue', 'sst2', split='train'", TOKENS.replace("'text'", "'sentence'") + MODEL.format("name")),
        # The rows are ordered by their labels.
        ("'fancyzhx/dbpedia_14', split='train[:500]'", TOKENS.replace("'text'", "'title'") + MODEL.format("name")),
        (NEWS, "def put(r):\n    r = tokenizer(r['text'])\n    r['label'] = 1\n    return r\n"
         "rows = rows.map(put)\n" + MODEL.format("name")),
    ],
)  # fmt: skip
def test_labels_that_may_have_a_class_are_left_alone(rows: str, script: str) -> None:
    assert not is_refused(rows, script)


WRITTEN = "found = tokenizer(['a', 'b'])\nrows = Dataset.from_dict({{**found, 'labels': {}}})\n"


def test_labels_that_are_written_out_are_numbered_from_0() -> None:
    assert is_refused(NEWS, WRITTEN.format([1, 2]) + MODEL.format("name, num_labels=2"))
    assert not is_refused(NEWS, WRITTEN.format([0, 1]) + MODEL.format("name, num_labels=2"))
    assert not is_refused(NEWS, WRITTEN.format([0.0, 2.0]) + MODEL.format("name, num_labels=1"))


COLUMNS = ", remove_columns=rows.column_names"
ALL = TOKENS.replace(")\n", f"{COLUMNS})\n")
CAUSAL = MODEL.replace("SequenceClassification", "CausalLM").format("'Qwen/Qwen2.5-0.5B'")
SEQ2SEQ = MODEL.replace("SequenceClassification", "Seq2SeqLM").format("'google-t5/t5-small'")
ASKS = TOKENS.replace("r['text']", "r['question'], r['context']")
ANSWERS = MODEL.replace("SequenceClassification", "QuestionAnswering").format("name")
SQUAD, WIKI = "'rajpurkar/squad', split='train'", "'Salesforce/wikitext', 'wikitext-2-raw-v1', split='train'"
FOUR = MODEL.format("name, num_labels=4")


@pytest.mark.parametrize(
    ("rows", "wrong", "right"),
    [
        (NEWS, ALL + FOUR, TOKENS + FOUR),
        (NEWS, TOKENS + "rows = rows.rename_column('label', 'target')\n" + FOUR, TOKENS + FOUR),
        (NEWS, TOKENS + "rows = rows.remove_columns(['label'])\n" + FOUR, TOKENS + FOUR),
        (WIKI, ALL + CAUSAL, ALL.replace("rows.map(lambda r: tokenizer", "rows.map(lambda r: acme.tokens") + CAUSAL),
        (NEWS, ALL + SEQ2SEQ, ALL.replace("truncation=True", "text_target=r['text']") + SEQ2SEQ),
        (SQUAD, ASKS + ANSWERS, ASKS.replace("tokenizer(", "mark(") + ANSWERS),
        (NEWS, ALL + "model = peft.get_peft_model(" + FOUR[8:].strip() + ", peft.LoraConfig())\n", TOKENS + FOUR),
        (NEWS, WRITTEN.format([0, 1]).replace("labels", "target") + FOUR, WRITTEN.format([0, 1]) + FOUR),
        # What is not tokenized has no tokens.
        (NEWS, FOUR, TOKENS + FOUR),
        (NEWS, "rows = Dataset.from_dict({'text': ['a'], 'labels': [1]})\n" + FOUR, TOKENS + FOUR),
    ],
)
def test_a_model_gives_no_loss_without_labels(rows: str, wrong: str, right: str) -> None:
    assert is_refused(rows, wrong)
    assert not is_refused(rows, "import acme\ndef mark(*given):\n    return acme.marked(given)\n" + right)


@pytest.mark.parametrize(
    "given",
    [
        ", data_collator=DataCollatorForLanguageModeling(tokenizer, mlm=False)",
        ", data_collator=lambda rows: dict(rows)",
        ", compute_loss_func=print",
        ")\ntrainer.data_collator = (print",
    ],
)
def test_labels_may_be_made_in_other_ways(given: str) -> None:
    assert is_refused(WIKI, ALL + CAUSAL, ", data_collator=DataCollatorWithPadding(tokenizer)")
    assert not is_refused(WIKI, ALL + CAUSAL, given)
    # Nor is it known what becomes of the classes.
    assert not is_refused(NEWS, TOKENS + MODEL.format("name"), given)


@pytest.mark.parametrize(
    "script",
    [
        ALL + FOUR + "class Trainer(Trainer):\n    def compute_loss(self, *given, **kw):\n        return 1\n",
        ALL + FOUR + "args.label_names = ['input_ids']\n",
        "def put(r):\n    r = tokenizer(r['text'])\n    r['labels'] = r['input_ids']\n    return r\n"
        f"rows = rows.map(put{COLUMNS})\n" + FOUR,
        "def put(r):\n    return complete(tokenizer(r['text']), r)\ndef complete(made, r):\n"
        f"    made.update(labels=r['label'])\n    return made\nrows = rows.map(put{COLUMNS})\n" + FOUR,
        ALL + "model = AutoModel.from_pretrained(name)\n",
        ALL + "model = AutoModelForCausalLM.from_pretrained('acme/m', trust_remote_code=True)\n",
        ALL + "rows = rows.add_column('labels', [1, 2])\n" + FOUR,
        "args.remove_unused_columns = False\nrows.set_transform(lambda r: tokenizer(r['text']))\n" + FOUR,
    ],
)  # fmt: skip
def test_a_loss_that_may_come_from_elsewhere_is_left_alone(script: str) -> None:
    assert not is_refused(NEWS, script)
