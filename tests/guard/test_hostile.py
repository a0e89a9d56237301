"""No input breaks the guard, or keeps it busy."""

from __future__ import annotations

import random
import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guard import check
from schemas.submission import MAX_SCRIPT_BYTES, RunArgs, UvArgs
from tests.guard.labelled import cases

#: Seconds of processor time: a machine that is busy with other tests takes no more of it.
LONGEST = 2.0

SCRIPTS = {
    "parentheses": "(" * 100_000,
    "a long sum": "x = " + "+".join(["a"] * 50_000),
    "a sum within the parser's reach": "x = " + "+".join(["a"] * 900),
    "a chain of attributes": "x" + ".a" * 900,
    "a chain of calls": "x" + ".a()" * 900,
    "a long elif": "if a: pass\n" + "".join(f"elif a{i}: pass\n" for i in range(900)),
    "nested ifs": "".join("  " * i + f"if u{i}():\n" for i in range(90)) + "  " * 90 + "pass\n",
    "functions in a circle": "".join(f"def f{i}():\n  f{(i + 1) % 100_000}()\n" for i in range(100_000)) + "f0()\n",
    "calls that double": "".join(f"def f{i}():\n  f{i + 1}();f{i + 1}()\n" for i in range(60))
    + "def f60(): pass\nf0()\n",
    "recursion": "def f(n):\n  if u(): f(n)\n  else: f(n)\n  f(n);f(n)\nf(1)\n",
    "texts that double": "a='x'*100\n" + "a=f'{a}{a}'\n" * 2000,
    "lists that double": "a=[1]\n" + "a=a+a\n" * 2000,
    "numbers that explode": "x=9**9**9**9\ny='a'*10**9\nz=1<<10**9",
    "wide formats": "x=f'{1:>1000000000}'\ny='%1000000000d'%1\nz='{:>999999999}'.format(1)",
    "a list of its own": "a=[]\na.append(a)\nfor i in a:\n  for j in i: print(j)\nimport json, "
    "copy\njson.loads(json.dumps(a))\ncopy.deepcopy(a)",
    "a property of itself": "class A:\n  @property\n  def x(self): return self.x\nA().x\n",
    "a generator of itself": "def g():\n  yield from g()\nlist(g())\n",
    "many statements on one line": "x=1;" * 100_000,
    "one long text": "x='" + "a" * (MAX_SCRIPT_BYTES - 10) + "'",
    "many elements": "x=[" + "1," * 400_000 + "]",
    "many keys": "x={" + ",".join(f"'{i}':{i}" for i in range(20_000)) + "}",
    "many pushes": "from datasets import Dataset\nd=Dataset()\n" + "d.push_to_hub('a/b')\n" * 10_000,
    "many pushes that are not reached": "def f(d):\n" + "  d.push_to_hub('a/b')\n" * 10_000,
    "null bytes": "x = 1\0",
    "a byte order mark": "\ufeffimport os\nprint(os)",
    "a lone surrogate": "x = '\ud800'",
    "a coding line": "# -*- coding: latin-1 -*-\nx = 'é'\n",
    "blank lines": "\n" * 500_000,
    "unfinished f-strings": "f'{" * 50_000,
    "a deep header": "# /// script\n# dependencies = [" + "[" * 5000 + "]" * 5000 + "]\n# ///\nx=1",
    "a header that never ends": "# /// script\n" + "# x\n" * 50_000,
    "a chain of classes": "class A0: pass\n"
    + "".join(f"class A{i}(A{i - 1}): pass\n" for i in range(1, 3000))
    + "A2999().foo()\n",
    "many branches": "".join(f"if u(): x{i}=1\nelse: x{i}=2\n" for i in range(4000)),
    "many handlers": "".join(f"try:\n  x{i}=f()\nexcept E: x{i}=None\n" for i in range(4000)),
    "an unpacking that does not fit": "a, b = 1, 2, 3",
    "a shell in a script": "import subprocess\nsubprocess.run('" + "(" * 20_000 + "', shell=True)\n",
}
COMMANDS = {
    "parentheses": ["bash", "-c", "(" * 50_000],
    "a long list": ["bash", "-c", "a && " * 20_000 + "b"],
    "substitutions": ["bash", "-c", "$(" * 5000],
    "unfinished ifs": ["bash", "-c", "if a; then " * 3000],
    "a function of itself": ["sh", "-c", "f(){ f; f; }; f"],
    "variables that double": ["bash", "-c", 'x="$x$x";' * 3000],
    "wrappers": ["env"] * 5000,
    "shells in shells": ["bash", "-c", "bash -c 'bash -c \"bash -c a\"'"],
    "traps": ["bash", "-c", "trap 'trap a EXIT' EXIT\n" * 1000],
    "a heredoc without end": ["bash", "-c", "python - <<EOF\nprint(1)"],
    "an option at the end": ["python", "-c"],
    "empty words": ["", ""],
}


def judged(script: str, **args: Any) -> str:
    # `model_construct`: what the schemas refuse must not break the guard either.
    fields = {**UvArgs(script="x").__dict__, "script": script, **args}
    return check("uv", UvArgs.model_construct(**fields), script).verdict


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_hostile_script_gets_a_verdict_in_time(name: str) -> None:
    began = time.process_time()
    assert judged(SCRIPTS[name]) in ("persists", "lost", "unknown")
    assert time.process_time() - began < LONGEST


@pytest.mark.parametrize("name", COMMANDS)
def test_a_hostile_command_gets_a_verdict_in_time(name: str) -> None:
    began = time.process_time()
    report = check("run", RunArgs(image="x", command=COMMANDS[name]))
    assert report.verdict in ("persists", "lost", "unknown")
    assert time.process_time() - began < LONGEST


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=300), st.lists(st.text(max_size=20), max_size=4))
def test_any_text_gets_a_verdict(script: str, words: list[str]) -> None:
    assert judged(script, script_args=words)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=5))
def test_any_command_gets_a_verdict(words: list[str]) -> None:
    assert check(
        "run", RunArgs.model_construct(**{**RunArgs(image="x", command=["x"]).__dict__, "command": words})
    ).verdict


@pytest.mark.parametrize("seed", range(4))
def test_a_real_script_with_lines_cut_doubled_and_swapped_gets_a_verdict(seed: int) -> None:
    chance = random.Random(seed)
    texts = [case.script for case in cases() if case.script]
    for _ in range(40):
        lines = chance.choice(texts).split("\n")
        for _ in range(chance.randint(1, 6)):
            at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
            match chance.randrange(4):
                case 0:
                    lines[at] = lines[at][: chance.randrange(len(lines[at]) + 1)]
                case 1:
                    lines.insert(at, lines[other])
                case 2:
                    lines[at], lines[other] = lines[other], lines[at]
                case _:
                    del lines[at]
            lines = lines or [""]
        assert judged("\n".join(lines))
