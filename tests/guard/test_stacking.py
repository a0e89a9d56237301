"""Rows that no batch can be made of, conversations without a template, and numbers that are texts."""

from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

BEFORE = """# /// script
# dependencies = ["transformers[torch]", "trl", "datasets"]
# ///
import os
import trl
from datasets import load_dataset
from transformers import (
    AutoModelForCausalLM, AutoModelForSequenceClassification, AutoTokenizer, DataCollatorForLanguageModeling,
    DataCollatorWithPadding, Trainer, TrainingArguments, default_data_collator,
)
KEPT = dict(output_dir='out', push_to_hub=True, hub_model_id='alice/m')
"""


def is_refused(script: str, at: str = "trainer =") -> bool:
    script = BEFORE + script
    line = script[: script.index(at)].count("\n") + 1
    submission = uv(script + "\ntrainer.train()\n", timeout="2h", flavor="a10g-small")
    is_found = found(submission, "C018") == [("error", "script", line)]
    assert is_found is (submission.report.verdict == "lost")
    return is_found


ROWS = """tokenizer = AutoTokenizer.from_pretrained('google-bert/bert-base-uncased')
rows = load_dataset('alice/rows', split='train')
rows = rows.map(lambda r: tokenizer(r['text']{}), batched=True)
model = AutoModelForSequenceClassification.from_pretrained('google-bert/bert-base-uncased')
trainer = Trainer(model, TrainingArguments(**KEPT{}), train_dataset=rows{})
"""


@pytest.mark.parametrize(
    "tokens", ["", ", truncation=True, max_length=99", ", padding=False", ", padding='do_not_pad'"]
)
@pytest.mark.parametrize("given", ["", ", data_collator=default_data_collator"])
def test_rows_of_several_lengths_have_to_be_padded(tokens: str, given: str) -> None:
    assert is_refused(ROWS.format(tokens, "", given))
    for padded in (", padding=True", ", padding='max_length'", ", **dict(print())"):
        assert not is_refused(ROWS.format(padded, "", given))
    assert not is_refused(ROWS.format(tokens, ", per_device_train_batch_size=1", given))


@pytest.mark.parametrize(
    "given",
    [", processing_class=tokenizer", ", data_collator=DataCollatorWithPadding(tokenizer)", ", data_collator=print"],
)
def test_what_pads_rows_makes_batches_of_them(given: str) -> None:
    assert not is_refused(ROWS.format("", "", given))


@pytest.mark.parametrize(
    "further",
    [
        "rows = rows.map(lambda r: tokenizer.pad(r))\n",
        "rows = rows.map(lambda r: {'input_ids': r['input_ids'][:9]})\n",
        "rows = rows.map(print)\n",
    ],
)
def test_rows_that_may_have_one_length_are_left_alone(further: str) -> None:
    assert not is_refused(ROWS.format("", "", "").replace("model =", f"{further}model ="))


def test_what_else_is_put_into_rows_pads_nothing() -> None:
    put = "def put(r):\n    made = tokenizer(r['text'])\n    made['labels'] = [1]\n    return made\n"
    put += "rows = rows.map(put)\n"
    script = ROWS.format("", "", "").split("\n")
    assert is_refused("\n".join([*script[:2], put, *script[3:]]))


SEQ2SEQ = """from transformers import AutoModelForSeq2SeqLM, DataCollatorForSeq2Seq
tokenizer = AutoTokenizer.from_pretrained('google-t5/t5-small')
def put(r):
    made = tokenizer(r['text'], truncation=True)
    made["labels"] = tokenizer(text_target=r['summary'], truncation=True)["input_ids"]
    return made
rows = load_dataset('alice/rows', split='train').map(put, batched=True)
model = AutoModelForSeq2SeqLM.from_pretrained('google-t5/t5-small')
trainer = Trainer(model, TrainingArguments(**KEPT{}), train_dataset=rows, data_collator={}(tokenizer))
"""


def test_lists_of_labels_have_to_be_padded_too() -> None:
    script = SEQ2SEQ.format("", "DataCollatorWithPadding")
    assert is_refused(script)
    assert not is_refused(script.replace("truncation", "padding='max_length', truncation"))
    assert not is_refused(SEQ2SEQ.format("", "DataCollatorForSeq2Seq"))
    assert not is_refused(SEQ2SEQ.format(", per_device_train_batch_size=1", "DataCollatorWithPadding"))
    assert not is_refused(script.replace("Seq2SeqLM", "SequenceClassification"))


CAUSAL = """tokenizer = AutoTokenizer.from_pretrained('{}')
rows = load_dataset('alice/rows', split='train')
model = AutoModelForCausalLM.from_pretrained('{}')
collator = DataCollatorForLanguageModeling(tokenizer, mlm=False)
trainer = Trainer(model, TrainingArguments(**KEPT), train_dataset=rows, data_collator=collator)
"""


def test_a_tokenizer_without_a_token_for_padding_pads_nothing() -> None:
    script = CAUSAL.format("gpt2", "gpt2")
    assert is_refused(script)
    assert not is_refused(script.replace("rows =", "tokenizer.pad_token = tokenizer.eos_token\nrows ="))
    assert not is_refused(CAUSAL.format("Qwen/Qwen2.5-0.5B", "Qwen/Qwen2.5-0.5B"))
    assert not is_refused(script.replace("train_dataset=rows", "train_dataset=open('rows')"))


SFT = """tokenizer = AutoTokenizer.from_pretrained('gpt2')
rows = load_dataset('trl-lib/Capybara', split='train')
trainer = trl.SFTTrainer({}, args=trl.SFTConfig(**KEPT), train_dataset=rows{})
"""


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (("'gpt2'", ""), ("'Qwen/Qwen2.5-0.5B'", "")),
        (("'acme/m'", ", processing_class=tokenizer"), ("'acme/m'", "")),
        (("AutoModelForCausalLM.from_pretrained('gpt2')", ""), ("'acme/m'", ", processing_class=print()")),
    ],
)
def test_conversations_need_a_template(wrong: tuple[str, str], right: tuple[str, str]) -> None:
    assert is_refused(SFT.format(*wrong))
    assert not is_refused(SFT.format(*right))
    assert not is_refused(SFT.format(*wrong).replace("rows =", "tokenizer.chat_template = 'a'\nrows ="))
    whole = "processing_class=tokenizer, data_collator=print" if "processing" in wrong[1] else "data_collator=print"
    assert not is_refused(SFT.format(wrong[0], f", {whole}"))
    texts = "rows = rows.map(lambda r: {'text': 'a'}, remove_columns=['messages'])\ntrainer ="
    assert not is_refused(SFT.format(*wrong).replace("trainer =", texts))


def test_conversations_may_be_made_by_the_script() -> None:
    made = "'alice/rows', split='train').map(lambda r: {'messages': [{'role': 'user', 'content': r['q']}]})"
    assert is_refused(SFT.format("'gpt2'", "").replace("'trl-lib/Capybara', split='train')", made))
    assert not is_refused(SFT.format("'gpt2'", "").replace("trl-lib/Capybara", "alice/rows"))


MADE = "args = {}(**KEPT, {})\ntrainer = {}('m', args=args, train_dataset=load_dataset('alice/rows', split='train'))\n"


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("learning_rate='2e-5'", "learning_rate=float('2e-5')"),
        ("learning_rate=os.environ.get('RATE', '2e-5')", "learning_rate=float(os.environ.get('RATE', '2e-5'))"),
        ("save_steps='epoch'", "save_steps='epoch', save_strategy='epoch'"),
        ("num_train_epochs='3'", "num_train_epochs=3"),
        ("eval_strategy='steps', eval_steps='50'", "eval_steps='50'"),
    ],
)
@pytest.mark.parametrize("made", [("TrainingArguments", "Trainer"), ("trl.SFTConfig", "trl.SFTTrainer")])
def test_a_text_is_no_number(wrong: str, right: str, made: tuple[str, str]) -> None:
    assert is_refused(MADE.format(made[0], wrong, made[1]), "args =")
    assert not is_refused(MADE.format(made[0], right, made[1]), "args =")
