"""Random and mutated submissions: `python benchmarks/fuzz.py [COUNT] [SEED]`.

None may raise, or take over 2 s or 500 MB. COUNT scripts and as many commands are tried, 10,000 without it. Most are
those of the labelled set with a few faults (lines cut, doubled, swapped and dropped; tokens exchanged and repeated;
characters put in); others are random words of Python or of the shell. Scripts get random headers, and words, variables,
volumes and packages of their own; commands are put inside each other, as quoted lines and here-documents. What the
schemas would refuse is tried all the same. Prints the slowest; exits 1 if a bound is broken.
"""

from __future__ import annotations

import random
import re
import resource
import shlex
import sys
import time
import traceback
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from guard import check
from schemas.submission import RunArgs, UvArgs, Volume
from tests.guard.labelled import cases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from schemas.report import Report

#: Seconds of processor time, and megabytes above what the process holds before the first submission.
LONGEST, LARGEST = 2.0, 500

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_PYTHON = """
def class if else elif for while try except finally with as import from return yield raise lambda not and or in is None
True False match case async await del global nonlocal assert pass break continue print open os sys push_to_hub x y 'a' 1
( ) [ ] { } , : ; . = == + - * ** / % @ -> := f'{x}'
"""
_SHELL = r"""
if then elif else fi for in do done while until case esac function { } ( ) (( )) [ ] [[ ]] ! && || | |& & ; ;;
< > >> <<E <<'E' <<-E <<< 2>&1 &> <( $( $(( ` ' " \ \0 $A ${A} ${A:-b} ${A/b/c} ${#A} "$@" $' A= A=b A=( A[0]=
* ? {a,b} ~ # E -c -m - -- --push_to_hub --output_dir a/b /data/x echo python python3 bash sh uv run uvx env sudo nohup
timeout 5 xargs
cat cd tee trap EXIT exit set -e export eval source hf upload cp hf://a/b git clone push https://huggingface.co/a/b
huggingface-cli login trl sft accelerate launch torchrun curl -T aws s3 s3://a/b tar rsync zip pip install train.py
"""
_HEADER = """
dependencies requires-python tool.uv [ ] [[ ]] { } = , . " ' "" \"\"\" ''' datasets>=4 torch ; @ https://a/b.whl >= ==
~= < 3.12 3.99 99999999999999999999 '>=3.10' "transformers[torch]; python_version < '4'" # true nan 1979-05-27
\\ exclude-newer
"""
_PYTHON_WORDS = [*_PYTHON.split(), "\n", "\n  ", "\n    "]
_SHELL_WORDS = [*_SHELL.split(), "\n", "\n", " "]
_HEADER_WORDS = [*_HEADER.split(), "\n", "\n"]
_ODD = "\0\t\r\"'\\{}()é\ud800\u2028"


def mutated(chance: random.Random, text: str) -> str:
    """A script or shell line with a few faults in it."""
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
                lines = (text[:place] + chance.choice(_ODD) + text[place:]).split("\n")
        text = "\n".join(lines)
    return text


def words(chance: random.Random, known: list[str], most: int) -> list[str]:
    """Up to `most` of these words, some of them put together, and now and then one that is odd or long."""
    found = [chance.choice(known) for _ in range(chance.randint(0, most))]
    if found and chance.random() < 0.2:
        found[chance.randrange(len(found))] *= chance.choice((0, 2, 1_000))
    if found and chance.random() < 0.1:
        found[chance.randrange(len(found))] += chance.choice(_ODD)
    return found


def shared(chance: random.Random) -> dict[str, Any]:
    """Arguments that scripts and commands have in common."""
    names = ["A", "HF_TOKEN", "PUSH", "PYTHONPATH", "UV_INDEX", "a b", "", "HF_HUB_OFFLINE"]
    mounts = ["/data", "/data/x", "/", "/mnt/a b", "/repo"]
    return {
        "env": {chance.choice(names): chance.choice(_SHELL_WORDS) for _ in range(chance.randint(0, 3))},
        "secrets": {chance.choice(names): "$HF_TOKEN" for _ in range(chance.randint(0, 2))},
        "volumes": [
            Volume.from_text("hf://buckets/alice/b:/m").model_copy(
                update={"mount": chance.choice(mounts), "read_only": chance.random() < 0.3}
            )
            for _ in range(chance.randint(0, 2))
        ],
        "outputs": words(chance, ["hf://a/b", "s3://a", "x"], 2),
        "image": chance.choice(["python:3.13", "ghcr.io/astral-sh/uv:python3.12-bookworm", "vllm/vllm-openai", ""]),
    }


def a_script(chance: random.Random, texts: list[str]) -> Callable[[], Report]:
    """A script and its arguments, to be checked."""
    if chance.random() < 0.1:
        text = " ".join(words(chance, _PYTHON_WORDS, 300))
    else:
        text = mutated(chance, chance.choice(texts))
    if chance.random() < 0.2:
        header = "".join(words(chance, _HEADER_WORDS, 30)).split("\n")
        text = "# /// script\n" + "".join(f"# {row}\n" for row in header) + "# ///\n" + text
    own = {
        "script": text,
        "script_args": words(chance, _SHELL_WORDS, 6),
        "dependencies": words(chance, _HEADER_WORDS, 4),
        "python": chance.choice([None, "3.11", "3.99", ">=3.10", "x"]),
    }
    args = UvArgs(script="x").model_copy(update={**shared(chance), **own})
    return partial(check, "uv", args, text)


def a_command(chance: random.Random, texts: list[str]) -> Callable[[], Report]:
    """A command, most often a line of the shell, to be checked."""
    if chance.random() < 0.3:
        given = words(chance, _SHELL_WORDS, 12) or [""]
    else:
        line = "".join(chance.choice(("", " ")) + word for word in words(chance, _SHELL_WORDS, 80))
        if chance.random() < 0.6:
            line = mutated(chance, chance.choice(texts))
        for _ in range(chance.choice((0, 0, 1, 2))):
            line = chance.choice(
                (
                    f"bash -c {shlex.quote(line)}",
                    f"bash <<'E'\n{line}\nE",
                    f"f() {{ {line}\n}}; f; f",
                    f"python -c {shlex.quote(f'import os; os.system({line!r})')}",
                    f"A=$({line})",
                    f"if a; then {line}\nfi",
                )
            )
        given = [chance.choice(("bash", "sh")), "-c", line]
    args = RunArgs(image="x", command=["x"]).model_copy(update={**shared(chance), "command": given})
    return partial(check, "run", args)


def trial(kind: str, submissions: Iterator[Callable[[], Report]]) -> bool:
    """Check submissions of a kind, and print what they took; whether one broke the guard or its bounds."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    slowest: list[tuple[float, int]] = []
    broken = number = 0
    for number, submission in enumerate(submissions, 1):
        began = time.process_time()
        try:
            broken += submission().verdict not in ("persists", "lost", "unknown")
        except Exception:  # noqa: BLE001 - whatever it is, it must not be
            broken += 1
            print(f"{kind} {number}:\n{traceback.format_exc(limit=-3)}")
        slowest = sorted([*slowest, (time.process_time() - began, number)], reverse=True)[:3]
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024
    print(f"{number} {kind}s; slowest {', '.join(f'{took:.2f} s ({kind} {number})' for took, number in slowest)}")
    print(f"memory grew by {grown} MB; {broken} broke the guard")
    return bool(broken) or slowest[0][0] > LONGEST or grown > LARGEST


def main() -> int:
    count, seed = [*map(int, sys.argv[1:3]), *(10_000, 1)[len(sys.argv) - 1 :]]
    chance = random.Random(seed)
    found = cases()
    scripts = [case.script for case in found if case.script]
    given = [RunArgs(**one.args).command for case in found for one in case.submissions if one.operation == "run"]
    lines = [command[-1] if command[1:2] == ["-c"] else shlex.join(command) for command in given]
    for first in (a_script(chance, scripts), a_command(chance, lines)):
        first()
    broken = trial("script", (a_script(chance, scripts) for _ in range(count)))
    return trial("command", (a_command(chance, lines) for _ in range(count))) or broken


if __name__ == "__main__":
    sys.exit(main())
