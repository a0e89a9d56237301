"""Saves that depend on a counter of a loop."""

from __future__ import annotations

from textwrap import dedent

import pytest

from tests.guard.asked import Submission, errors, uv

HEAD = "import argparse\nparser = argparse.ArgumentParser()\nparser.add_argument('--steps', type=int, default=1000)\n"
HEAD += "parser.add_argument('--every', type=int, default=500)\nargs = parser.parse_args()\n"
SAVE = "open(f'/out/model-{step}.txt', 'w').write('x')\n"
WHILE = "step = 0\nwhile step < args.steps:\n    step += 1\n    if step % args.every == 0:\n        " + SAVE


def training(script: str, *options: str) -> Submission:
    return uv(HEAD + script, script_args=list(options), volumes=["hf://buckets/alice/runs:/out"])


def loop(numbers: str, test: str) -> str:
    return f"for step in {numbers}:\n    if {test}:\n        {SAVE}"


@pytest.mark.parametrize(
    "script",
    [
        loop("range(args.steps)", "(step + 1) % args.every == 0"),
        loop("range(1, args.steps + 1)", "step % args.every == 0"),
        loop("range(1, args.steps + 1)", "not step % args.every"),
        loop("range(args.steps)", "step > 0 and step % args.every == 0"),
        loop("range(args.steps)", "step and step % args.every == 0"),
        loop("range(args.steps)", "step != 0 and step % args.every == 0"),
        loop("range(args.steps)", "step == args.every"),
        loop("range(args.steps)", "step >= args.every"),
        loop("range(args.steps)", "args.every < step"),
        WHILE,
    ],
)
def test_a_save_that_no_round_comes_to_keeps_nothing(script: str) -> None:
    assert training(script).report.verdict == "persists"
    assert "P009" in errors(training(script, "--steps", "100"))


def test_the_report_names_the_test_that_no_round_meets() -> None:
    [finding] = training(loop("range(args.steps)", "(step + 1) % args.every == 0"), "--steps", "100").report.errors
    assert "`(step + 1) % args.every == 0` holds, and no round of the loop meets that" in finding.message


@pytest.mark.parametrize(
    "script",
    [
        loop("range(args.steps)", "step % args.every == 0"),
        loop("range(args.steps)", "step % args.every == 0 or step == args.steps - 1"),
        loop("range(args.steps)", "step == args.steps - 1"),
        loop("range(0, args.steps, 10)", "step > 0 and step % 20 == 0"),
        loop("range(args.steps)", "step >= 0 and step % args.every == 0"),
        loop("range(args.steps)", "step < args.every and step % args.every == 0"),
        loop("range(args.steps)", "(step * 10) % args.every == 0"),
        loop("reversed(range(args.steps))", "step % args.every == 0"),
        "last = 0\n" + loop("range(args.steps)", "step - last >= 50") + "        last = step\n",
        WHILE.replace("step += 1\n", "step += 1\n    step += 10\n"),
        WHILE.replace("    step += 1\n", "    for _ in range(2):\n        step += 1\n"),
        WHILE.replace("step < args.steps", "step <= args.steps + 399"),
    ],
)
def test_a_save_that_some_round_may_come_to_is_one(script: str) -> None:
    assert training(script, "--steps", "100").report.verdict == "persists"


def test_a_test_outside_any_loop_is_not_told_of_as_one_of_its_rounds() -> None:
    [finding] = training("step = args.steps\nif step % 7 == 0:\n    " + SAVE + "print(step)\n").report.errors
    assert finding.rule == "P009"
    assert "round" not in finding.message


PUSH = """\
from datasets import Dataset


def push():
    Dataset.from_dict({"a": [1]}).push_to_hub("alice/rows")


"""
#: What is added to in rounds, other than by a name in the body of the loop.
ADDED = {
    "an attribute": """
        class Saver:
            n = 0

            def add(self):
                self.n += 1
                if self.n % 50 == 0:
                    push()


        saver = Saver()
        for i in range(300):
            saver.add()
        """,
    "an item, asked after the loop": """
        counts = {"n": 0}
        for i in range(300):
            counts["n"] += 1
        if counts["n"] > 50:
            push()
        """,
    "an item, asked before it grows": """
        n = [0]
        for i in range(300):
            if n[0] == 50:
                push()
            n[0] += 1
        """,
    "a variable of the module": """
        n = 0

        def tick():
            global n
            n += 1

        for i in range(300):
            tick()
            if n == 50:
                push()
        """,
    "what is nothing in the first round": """
        before = None
        for i in range(300):
            if before is not None and before > 50:
                push()
            before = i
        """,
    "the end of the loop": """
        i, end = 0, 30
        while i < end:
            i += 1
            end = 300
            if i == 50:
                push()
        """,
    "a test that assigns": """
        i = 0
        while (i := i + 1) < 300:
            if i == 50:
                push()
        """,
    "the counter of an outer loop": """
        for i in range(300):
            j = i
            while j < 1000:
                j += 1
            if j == 1000:
                push()
        """,
    "a list of the numbers": """
        numbers = list(range(300))
        numbers[0] = 5000
        for n in numbers:
            if n == 5000:
                push()
        """,
    "numbers of two ranges": """
        def both():
            for i in range(300):
                yield i
                yield i + 5000

        for n in both():
            if n == 5000:
                push()
        """,
}


@pytest.mark.parametrize("script", [pytest.param(script, id=name) for name, script in ADDED.items()])
def test_what_rounds_add_to_by_whatever_way_is_not_known_by_the_first_of_them(script: str) -> None:
    assert uv(PUSH + dedent(script)).report.verdict == "persists"
