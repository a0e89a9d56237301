"""How long the guard takes beside the parser: `check` over `ast.parse` of the same text.

    python benchmarks/check.py [ROUNDS]

The scripts are the labelled ones of `tests/guard/cases`, put together to 100, 1,000 and 10,000 lines. Prints medians
of processor time and their ratio, and the median of the labelled scripts of 150 to 250 lines; exits 1 if a ratio is
over 10, or that median over 5 ms.
"""

from __future__ import annotations

import ast
import statistics
import sys
import time
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from guard import check
from schemas.submission import UvArgs
from tests.guard.labelled import cases

LIMIT = 10.0
LIMIT_MS = 5.0


def seconds(script: str, rounds: int) -> tuple[float, float]:
    """The medians of parsing a script and of checking it."""
    parsed: list[float] = []
    checked: list[float] = []
    args = UvArgs(script="-", secrets={"HF_TOKEN": "$HF_TOKEN"})
    for _ in range(rounds):
        began = time.process_time()
        ast.parse(script)
        between = time.process_time()
        check("uv", args, script)
        checked.append(time.process_time() - between)
        parsed.append(between - began)
    return statistics.median(parsed), statistics.median(checked)


def composed(lines: int, scripts: list[str]) -> str:
    """About so many lines of realistic code: whole functions and statements of the labelled scripts, in turn.

    Each script is a function of its own that is called and may fail, so that all of them are read.
    """
    parts: list[str] = []
    length = 0
    for number, script in enumerate(cycle(scripts)):
        body = script.split("\n")
        if any(word in script for word in ("import *", "from __future__", "'''", '"""', "\\\n")):
            continue
        part = [f"def part_{number}():", *("    " + row for row in islice(body, lines - length)), "    return 0", ""]
        text = "\n".join(part)
        try:
            ast.parse(text)
        except SyntaxError:
            continue
        parts.append(f"{text}\ntry:\n    part_{number}()\nexcept BaseException:\n    pass")
        length += len(body) + 7
        if length >= lines * 0.95:
            return "\n".join(parts)
    raise AssertionError


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    scripts = [case.script for case in cases() if case.script]
    parsable = [script for script in scripts if _parses(script)]
    failed = False
    for lines in (100, 1_000, 10_000):
        script = composed(lines, parsable)
        parsed, checked = seconds(script, rounds)
        ratio = checked / parsed
        failed = failed or ratio > LIMIT
        count = script.count("\n") + 1
        print(f"{count:6} lines: parse {parsed * 1e3:8.2f} ms, check {checked * 1e3:8.2f} ms, ratio {ratio:5.2f}")
    real = [script for script in parsable if 150 <= script.count("\n") <= 250]
    times = [seconds(script, rounds) for script in real]
    median = statistics.median(checked for _, checked in times) * 1e3
    ratio = statistics.median(checked / parsed for parsed, checked in times)
    print(f"{len(real)} scripts of 150 to 250 lines: median {median:.2f} ms, median ratio {ratio:.2f}")
    return 1 if failed or median > LIMIT_MS else 0


def _parses(script: str) -> bool:
    try:
        ast.parse(script)
    except SyntaxError:
        return False
    return True


if __name__ == "__main__":
    raise SystemExit(main())
