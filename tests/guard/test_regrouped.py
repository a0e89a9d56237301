"""Functions that are mapped on batches and give another number of rows, beside columns that stay as they were."""

from __future__ import annotations

import pytest

from tests.guard.asked import Submission, errors, uv

HEAD = """from datasets import load_dataset
from transformers import AutoTokenizer
tokenizer = AutoTokenizer.from_pretrained("openai-community/gpt2")
rows = load_dataset("alice/texts", split="train")
tokens = load_dataset("Salesforce/wikitext", "wikitext-2-raw-v1", split="train").map(
    lambda batch: tokenizer(batch["text"]), batched=True, remove_columns=["text"]
)
def split_text(text):
    return text.split()
"""
PIECES = """def cut(batch):
    pieces = []
    for text in batch["text"]:
        pieces += [text[at : at + 100] for at in range(0, len(text), 100)]
    return {"piece": pieces}
"""
PARTS = """def cut(batch):
    pieces = []
    for text in batch["text"]:
        pieces.extend(split_text(text))
    return {"piece": pieces}
"""
TURNS = """def cut(batch):
    turns, names = [], []
    turns = []
    for talk in batch["messages"]:
        for turn in talk:
            turns.append(turn["content"])
    return {"turn": turns}
"""
GROUPS = """def cut(batch):
    ids = sum(batch["input_ids"], [])
    parts = [ids[at : at + 128] for at in range(0, len(ids), 128)]
    return {"input_ids": parts, "labels": parts}
"""
ONE_EACH = """def cut(batch):
    found = []
    for text in batch["text"]:
        found += [text[:9]]
    return {"piece": found}
"""
FIRST = """def cut(batch):
    found = []
    for text in batch["text"]:
        for word in text.split():
            found.append(word)
            break
    return {"piece": found}
"""
IN_PARTS = """def cut(batch):
    found = []
    for at in range(0, len(batch["text"]), 8):
        found.extend(split_text(batch["text"][at : at + 8]))
    return {"piece": found}
"""
ONE_OF_OWN = """def split_of_one(text):
    return [text[:9]]
def cut(batch):
    found = []
    for text in batch["text"]:
        found.extend(split_of_one(text))
    return {"piece": found}
"""
ONE_ROUND = """def cut(batch):
    found = []
    for text in batch["text"]:
        for word in text.split()[:1] or [""]:
            found.append(word)
    return {"piece": found}
"""
AGAIN = """def cut(batch):
    ids = sum(batch["text"], [])
    parts = [ids[at : at + 128] for at in range(0, len(ids), 128)]
    parts = [one for part in parts for one in part]
    return {"piece": parts}
"""
SLICED = """def cut(batch):
    found = []
    for text in batch["text"]:
        found.extend(text.split())
    found = found[: len(batch["text"])]
    return {"piece": found}
"""
CHOICES = """def cut(batch):
    flat = [one for pair in batch["pair"] for one in pair]
    pairs = [flat[at : at + 2] for at in range(0, len(flat), 2)]
    return {"both": pairs}
"""
OF_OWN = """def windows(words, size=128):
    found = []
    for at in range(0, len(words), size):
        found.append(words[at : at + size])
    return found
def cut(batch):
    pieces = []
    for text in batch["text"]:
        pieces.extend(split_words(text))
    return {"piece": pieces}
def split_words(text):
    if not text:
        return [""]
    return [text[at : at + 99] for at in range(0, len(text), 99)]
"""
ALL_COLUMNS = """def cut(batch):
    joined = {name: sum(batch[name], []) for name in batch}
    return {name: [ids[at : at + 128] for at in range(0, len(ids), 128)] for name, ids in joined.items()}
"""


def asked(function: str, uses: str) -> Submission:
    packages = ["datasets", "transformers", "torch"]
    return uv(f"{HEAD}{function}made = {uses}\nmade.push_to_hub('alice/rows')\n", timeout="2h", dependencies=packages)


@pytest.mark.parametrize(
    ("function", "kept"),
    [(PIECES, "text"), (PARTS, "text"), (OF_OWN, "text"), (TURNS, "messages"), (GROUPS, "attention_mask")],
)
def test_rows_of_another_number_leave_no_room_for_older_columns(function: str, kept: str) -> None:
    of = "tokens" if function == GROUPS else "rows"
    submission = asked(function, f"{of}.map(cut, batched=True)")
    assert submission.report.verdict == "lost"
    told = submission.findings("P003")[0]
    assert f"keeps `{kept}`" in told.message
    assert told.fix is not None
    assert "remove_columns" in told.fix.title
    assert errors(asked(function, f"{of}.map(cut, batched=True, remove_columns={of}.column_names)")) == set()


@pytest.mark.parametrize("function", [ONE_EACH, FIRST, IN_PARTS, ONE_OF_OWN, ONE_ROUND, AGAIN, SLICED, CHOICES])
def test_a_value_for_each_row_is_left_alone(function: str) -> None:
    assert errors(asked(function, "rows.map(cut, batched=True)")) == set()


@pytest.mark.parametrize(
    ("before", "uses"),
    [
        ("tokenizer.model_input_names = ['input_ids']\n", "tokens.map(cut, batched=True)"),
        ("", "tokens.map(lambda row: {'n': 1}, remove_columns=['attention_mask']).map(cut, batched=True)"),
        ("def strip(out):\n    del out['attention_mask']\n", "tokens.map(cut, batched=True)"),
    ],
)
def test_a_mask_that_may_not_be_there_is_not_kept(before: str, uses: str) -> None:
    assert errors(asked(before + GROUPS, uses)) == set()


def test_a_function_that_gives_all_columns_anew_is_left_alone() -> None:
    assert errors(asked(ALL_COLUMNS, "tokens.map(cut, batched=True)")) == set()


def test_tokens_keep_the_number_of_their_rows() -> None:
    assert "E012" in errors(asked("", "tokens.select(range(40000))"))
    assert errors(asked("", "tokens.select(range(30000))")) == set()
