from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from guard import RULES

if TYPE_CHECKING:
    from guard.rule import Rule

ROOT = Path(__file__).parents[2]
FILES = {path.stem: path for path in (ROOT / "guard" / "rules").glob("*_*.py") if path.stem != "__init__"}


def test_every_rule_file_is_registered_under_its_code_and_name() -> None:
    assert set(FILES) == {f"{rule.code.lower()}_{rule.name.replace('-', '_')}" for rule in RULES.values()}
    assert all(code == rule.code for code, rule in RULES.items())


def test_names_are_kebab_case_and_unique() -> None:
    names = [rule.name for rule in RULES.values()]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", name) for name in names)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_page_is_complete(rule: Rule) -> None:
    assert re.fullmatch(r"[TPEDC]\d{3}", rule.code)
    for text in (rule.what, rule.why, rule.fix_safety):
        assert text.endswith(".")
        assert 20 < len(text) < 500
    assert rule.example
    assert rule.instead
    assert rule.example != rule.instead
    assert re.match(r"(Safe|Unsafe)\b", rule.fix_safety)


def test_rules_come_in_the_order_of_their_groups() -> None:
    groups = "".join(dict.fromkeys(code[0] for code in RULES))
    assert groups == "TPEDC"
    for group in groups:
        mine = [code for code in RULES if code[0] == group]
        assert mine == sorted(mine)


def test_the_tests_of_every_rule_notice_one_that_finds_nothing_or_too_much() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "mutants.py"], capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"0 of {3 * len(RULES)} mutants survive" in done.stdout
