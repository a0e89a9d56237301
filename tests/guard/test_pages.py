from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from guard import RULES
from guard.pages import document, language_of, page
from guard.words import words
from tests.guard.asked import Submission, caller, named, run, uv

if TYPE_CHECKING:
    from guard.rule import Rule

DOCUMENT = Path(__file__).parents[2] / "docs" / "rules.md"
COMMAND = (
    "python -c \"import guard, guard.pages as p; print(p.document(guard.RULES.values()), end='')\" > docs/rules.md"
)

PUSH = "dataset.push_to_hub('alice/rows')\n"
#: What the examples take for granted, by the name that they use it by.
AROUND = {
    "os": "import os",
    "json": "import json",
    "subprocess": "import subprocess",
    "sys": "import sys",
    "time": "import time",
    "torch": "import torch",
    "boto3": "import boto3",
    "wandb": "import wandb",
    "LLM": "from vllm import LLM",
    "create_repo": "from huggingface_hub import create_repo",
    "login": "from huggingface_hub import login",
    "upload_file": "from huggingface_hub import upload_file",
    "load_dataset": "from datasets import load_dataset",
    "AutoModel": "from transformers import AutoModel",
    "AutoTokenizer": "from transformers import AutoTokenizer",
    "Trainer": "from transformers import Trainer",
    "TrainingArguments": "from transformers import TrainingArguments",
    "api": "from huggingface_hub import HfApi\napi = HfApi()",
    "dataset": "from datasets import Dataset\ndataset = Dataset.from_dict({})",
    "df": "import pandas as pd\ndf = pd.DataFrame()",
    "model": "from transformers import AutoModel\nmodel = AutoModel.from_pretrained('base')",
    "trainer": "from transformers import Trainer\ntrainer = Trainer(model='base')",
    "repo": "repo = 'alice/rows'",
    "token": "import os\ntoken = os.environ.get('HF_TOKEN')",
    "evaluate": "evaluate = str",
    "f": "f = len",
    "train": "train = test = list",
    "metrics": "metrics = {}",
    "loss": "loss = 0",
    "args": "import argparse\nparser = argparse.ArgumentParser()\n"
    "parser.add_argument('--push_to_hub', action='store_true')\nparser.add_argument('--epochs', type=int)\n"
    "args = parser.parse_args()",
}
#: Examples that need what cannot be shown: a token, and what preflight has seen.
FRAGMENTS = words("T003 D006")


def whole(code: str) -> str:
    """A script of an example, with what it takes for granted."""
    bound = set(re.findall(r"^(\w+) = ", code, re.MULTILINE))
    used = [line for name, line in AROUND.items() if re.search(rf"(?<![\w.'-]){name}\b", code) and name not in bound]
    return "\n".join([*used, code, ""])


def submitted(text: str) -> Submission:
    """An example as a whole submission."""
    code = text.strip()
    match language_of(code):
        case "json":
            args = json.loads(code)
            if "command" in args:
                return run(**args, facts=caller())
            script = args.pop("script", PUSH)
            if script.startswith("https://"):
                # The address of a script is read, the page about it is not.
                return named(script, **args) if "/blob/" in script else uv(whole(PUSH))
            return uv(whole(script), **args, facts=caller())
        case "bash":
            return run(code, facts=caller())
        case "python":
            return uv(code if code.startswith("# ///") else whole(code), facts=caller())


@pytest.mark.parametrize("rule", [rule for code, rule in RULES.items() if code not in FRAGMENTS], ids=lambda r: r.code)
def test_the_example_of_a_page_is_found_and_what_stands_instead_is_not(rule: Rule) -> None:
    assert submitted(rule.example).findings(rule.code)
    if not rule.instead.startswith("nothing"):
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
