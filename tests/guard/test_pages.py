from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from guard import RULES
from guard.pages import document, page
from guard.words import words
from tests.guard.asked import Submission, caller, run, uv

if TYPE_CHECKING:
    from guard.rule import Rule

DOCUMENT = Path(__file__).parents[2] / "docs" / "rules.md"
COMMAND = (
    "python -c \"import guard, guard.pages as p; print(p.document(guard.RULES.values()), end='')\" > docs/rules.md"
)

PUSH = "from datasets import Dataset\nDataset().push_to_hub('alice/rows')\n"
#: What the examples take for granted.
AROUND = """\
import os, json, subprocess, sys
import boto3, wandb
import pandas as pd
from datasets import Dataset, load_dataset
from huggingface_hub import HfApi
from transformers import AutoModel, Trainer, TrainingArguments
api, dataset, df, model = HfApi(), Dataset(), pd.DataFrame(), AutoModel.from_pretrained("x")
f, train, test, metrics, loss, evaluate = len, [], [], {}, 0, str
repo = "alice/rows"
token = os.environ.get("HF_TOKEN")
"""
#: Examples that leave out what makes the difference, or that speak of more than they show.
FRAGMENTS = words("T001 T003 T009 P002 P004 P005 P006 P008 P012 E002 D004 C002 C003 C006 C014 C017 C018")


def submitted(text: str) -> Submission:
    """An example as a whole submission."""
    code = text.strip()
    if code.startswith("{"):
        return uv(PUSH, **json.loads(code), facts=caller())
    if code.startswith(("git ", "hf ", "python ", "set ")):
        return run(code, facts=caller())
    if code.startswith("# ///"):
        return uv(code + "\n", facts=caller())
    return uv(AROUND + code + "\n", facts=caller())


@pytest.mark.parametrize("rule", [rule for code, rule in RULES.items() if code not in FRAGMENTS], ids=lambda r: r.code)
def test_the_example_of_a_page_is_found_and_what_stands_instead_is_not(rule: Rule) -> None:
    assert submitted(rule.example).findings(rule.code)
    if not rule.instead.startswith("nothing") and " and " not in rule.instead:
        assert not submitted(rule.instead).findings(rule.code)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_page_shows_every_field_of_its_rule(rule: Rule) -> None:
    text = page(rule)
    shown = (rule.code, rule.name, rule.what, rule.why, rule.example.strip(), rule.instead.strip(), rule.fix_safety)
    assert all(part and part in text for part in (*shown, *rule.references))
    assert text.count("```") == 4


def test_the_document_lists_every_rule_once_and_links_to_its_page() -> None:
    text = document(RULES.values())
    for rule in RULES.values():
        assert text.count(f"](#{rule.code.lower()}-{rule.name})") == 1
        assert text.count(f"\n## {rule.code} {rule.name}\n") == 1


def test_the_document_in_the_repository_is_current() -> None:
    current = DOCUMENT.read_text(encoding="utf-8")
    assert current == document(RULES.values()), f"the rules have changed; write docs/rules.md again: {COMMAND}"
