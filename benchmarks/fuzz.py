"""Random and mutated scripts: `python benchmarks/fuzz.py [COUNT] [SEED]`. None may raise, or take over 2 s or 500 MB.

Mutations are those of the labelled set's scripts (lines cut, doubled, swapped and dropped; tokens exchanged and
repeated; characters put in); a tenth are random words of Python. Prints the slowest; exits 1 if a bound is broken.
"""

from __future__ import annotations

import random
import re
import resource
import sys
import time
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from guard import check
from schemas.submission import UvArgs
from tests.guard.labelled import cases

#: Seconds of processor time, and megabytes above what the process holds before the first script.
LONGEST, LARGEST = 2.0, 500

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_PYTHON = """
def class if else elif for while try except finally with as import from return yield raise lambda not and or in is None
True False match case async await del global nonlocal assert pass break continue print open os sys push_to_hub x y 'a' 1
( ) [ ] { } , : ; . = == + - * ** / % @ -> := f'{x}'
"""
_WORDS = [*_PYTHON.split(), "\n", "\n  ", "\n    "]


def mutated(chance: random.Random, text: str) -> str:
    """A script with a few faults in it."""
    for _ in range(chance.randint(1, 5)):
        lines, tokens = text.split("\n"), _TOKEN.findall(text) or [" "]
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(7):
            case 0:
                lines[at] = lines[at][: chance.randrange(len(lines[at]) + 1)]
            case 1:
                lines.insert(at, lines[other])
            case 2:
                lines[at], lines[other] = lines[other], lines[at]
            case 3:
                del lines[at]
            case 4:
                tokens[chance.randrange(len(tokens))] = chance.choice(tokens)
                lines = "".join(tokens).split("\n")
            case 5:
                place = chance.randrange(len(tokens))
                tokens[place] *= chance.choice((2, 10, 300))
                lines = "".join(tokens).split("\n")
            case _:
                place = chance.randrange(len(text) + 1)
                lines = (text[:place] + chance.choice("\0\t\r\"'\\{}()é\ud800\u2028") + text[place:]).split("\n")
        text = "\n".join(lines)
    return text


def main() -> int:
    count, seed = [*map(int, sys.argv[1:3]), *(10_000, 1)[len(sys.argv) - 1 :]]
    chance = random.Random(seed)
    texts = [case.script for case in cases() if case.script]
    plain = UvArgs(script="x")
    check("uv", plain, texts[0])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    slowest: list[tuple[float, int]] = []
    broken = 0
    for number in range(count):
        wild = chance.random() < 0.1
        words = [chance.choice(_WORDS) for _ in range(chance.randint(1, 300))]
        script = " ".join(words) if wild else mutated(chance, chance.choice(texts))
        began = time.process_time()
        try:
            # What the schemas refuse must not break the guard either.
            report = check("uv", plain.model_copy(update={"script": script}), script)
            broken += report.verdict not in ("persists", "lost", "unknown")
        except Exception:  # noqa: BLE001 - whatever it is, it must not be
            broken += 1
            print(f"script {number}:\n{traceback.format_exc(limit=-3)}")
        slowest = sorted([*slowest, (time.process_time() - began, number)], reverse=True)[:3]
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    print(f"{count} scripts; slowest {', '.join(f'{took:.2f} s (script {number})' for took, number in slowest)}")
    print(f"memory grew by {grown} MB; {broken} broke the guard")
    return bool(broken) or slowest[0][0] > LONGEST or grown > LARGEST


if __name__ == "__main__":
    sys.exit(main())
