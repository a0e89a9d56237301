from __future__ import annotations

import ast
import time

import pytest

from tests.guard.asked import errors, found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
BROKEN = [
    pytest.param("print 'done'\n" + PUSH, 1, id="Python 2"),
    pytest.param(PUSH + "if True\n    pass\n", 3, id="a missing colon"),
    pytest.param(PUSH + "x = (1,\n", 3, id="an open bracket"),
    pytest.param("def f():\nreturn 1\n", 2, id="an indent"),
    pytest.param("```python\n" + PUSH + "```\n", 1, id="a fence"),
]
MISPLACED = [
    pytest.param("return rows\n", 3, id="return"),
    pytest.param("if True:\n    return\n", 4, id="return under a condition"),
    pytest.param("class A:\n    return\n", 4, id="return in a class"),
    pytest.param("break\n", 3, id="break"),
    pytest.param("for i in []:\n    pass\nelse:\n    continue\n", 6, id="continue in the else of a loop"),
    pytest.param("for i in []:\n    def f():\n        break\n", 5, id="break in a function in a loop"),
    pytest.param("async def f(): pass\nawait f()\n", 4, id="await"),
    pytest.param("async def f(): pass\ndef g():\n    x = [1,\n      await f()]\n", 5, id="await in a plain function"),
    pytest.param("async with open('a') as f:\n    pass\n", 3, id="async with"),
    pytest.param("async for x in []:\n    pass\n", 3, id="async for"),
    pytest.param("yield 1\n", 3, id="yield"),
    pytest.param("x = {'a': (yield 1)}\n", 3, id="yield in an expression"),
]
PLACED = [
    "def f():\n    return 1\nf()\n",
    "for i in [1]:\n    if i:\n        break\n    try:\n        pass\n    finally:\n        continue\n",
    "while True:\n    match 1:\n        case 1:\n            break\n",
    "for i in []:\n    with open('a') as f:\n        break\n",
    "for i in [1]:\n    for j in []:\n        pass\n    else:\n        break\n",
    "async def f():\n    async with f() as g, f():\n        async for x in g:\n            await x\n",
    "async def f():\n    return [await y for y in []]\n",
    "def f():\n    x = yield 1\n    yield from x\n",
    "f = lambda: (yield)\n",
    "class A:\n    def f(self):\n        return [x for x in (yield)]\n",
    "word = 'return, await and yield'\n# await\n",
]
REFUSED = [
    pytest.param("print('a', end='', sep='',\n      end='')\n", 4, id="an argument given twice"),
    pytest.param("print('a', end=str(print(end='')), end='')\n", 3, id="an argument given twice around a call"),
    pytest.param("class A(metaclass=type, metaclass=type):\n    pass\n", 3, id="an argument of a class given twice"),
    pytest.param("def f(a: int, b,\n      a=1):\n    pass\n", 4, id="a parameter twice"),
    pytest.param("def f(a):\n    global a\n", 4, id="a parameter that is global"),
    pytest.param("def f():\n    a = 1\n    print(a)\n    global a\n", 6, id="global after its use"),
    pytest.param("def f():\n    a: int = 1\n    global a\n", 5, id="global after its annotation"),
    pytest.param("nonlocal a\n", 3, id="nonlocal in a module"),
    pytest.param("def f():\n    nonlocal a\n    a = 1\n", 4, id="nonlocal that no function binds"),
    pytest.param("from __future__ import annotations\n", 3, id="a future that is not at the beginning"),
    pytest.param("def f():\n    from os.path import *\n", 4, id="all of a module in a function"),
    pytest.param("a, *b, *c = [1, 2, 3]\n", 3, id="two starred targets"),
    pytest.param("for *b, a, *c in []:\n    pass\n", 3, id="two starred targets of a loop"),
    pytest.param("__debug__ = True\n", 3, id="__debug__"),
    pytest.param("match [1, 2]:\n    case [a, a]:\n        pass\n", 4, id="a name twice in a pattern"),
    pytest.param("match 1:\n    case a:\n        pass\n    case 2:\n        pass\n", 4, id="a case after the last"),
    pytest.param("a = [b := 1 for b in [1]]\n", 3, id="a loop's own name bound again"),
    pytest.param("def f():\n    return [(yield a) for a in []]\n", 4, id="yield in a comprehension"),
    pytest.param("async def f():\n    yield 1\n    return 2\n", 5, id="a value that an async generator returns"),
]
ACCEPTED = [
    "print('a', end='')\nprint('b', end='')\n",
    "print('a', end=str(dict(end='')))\n",
    "text = 'f(a=1, a=2)'\n",
    "def f(a: dict[str, int], b: dict[str, int] = {'a': 1}):\n    pass\n",
    "a = 1\ndef f():\n    global a\n    a = 2\n",
    "def f():\n    a = 1\n    def g():\n        nonlocal a\n        a = 2\n",
    "a, (*b, c), *d = [1, (2, 3), 4]\n",
    "match [1, 2]:\n    case [a, 1] | [1, a]:\n        print(a)\n    case a:\n        pass\n",
    "assert (1, 'always')\nprint(a := 1, '\\d' is a)\n",
]
NESTED = "row = {'a': 'b'}\nprint(f'{row['a']}')\n" + PUSH


@pytest.mark.parametrize(("script", "line"), BROKEN)
def test_a_script_that_no_python_parses_is_lost(script: str, line: int) -> None:
    submission = uv(script)
    assert found(submission, "C009") == [("error", "script", line)]
    assert errors(submission) == {"C009"}
    assert submission.report.verdict == "lost"
    assert not submission.fix("C009").safe


@pytest.mark.parametrize(("script", "line"), MISPLACED)
def test_a_statement_outside_of_what_it_belongs_to_is_found_where_it_stands(script: str, line: int) -> None:
    submission = uv(PUSH + script)
    assert found(submission, "C009") == [("error", "script", line)]
    assert errors(submission) == {"C009"}
    with pytest.raises(SyntaxError):
        compile(PUSH + script, "script.py", "exec", dont_inherit=True)


@pytest.mark.parametrize("script", PLACED)
def test_a_statement_inside_of_what_it_belongs_to_is_left_alone(script: str) -> None:
    assert found(uv(PUSH + script), "C009") == []
    compile(PUSH + script, "script.py", "exec", dont_inherit=True)


@pytest.mark.parametrize(("script", "line"), REFUSED)
def test_what_only_the_compiler_refuses_is_found_where_it_stands(script: str, line: int) -> None:
    submission = uv(PUSH + script)
    assert found(submission, "C009") == [("error", "script", line)]
    assert errors(submission) == {"C009"}
    ast.parse(PUSH + script)
    with pytest.raises(SyntaxError):
        compile(PUSH + script, "script.py", "exec", dont_inherit=True)


def test_a_future_that_there_is_none_of_is_refused() -> None:
    assert found(uv("from __future__ import annotation\n" + PUSH), "C009") == [("error", "script", 1)]
    assert found(uv("'Rows.'\nfrom __future__ import annotations, division\n" + PUSH), "C009") == []


@pytest.mark.filterwarnings("ignore::SyntaxWarning", "ignore::DeprecationWarning")
@pytest.mark.parametrize("script", ACCEPTED)
def test_what_the_compiler_accepts_is_left_alone(script: str) -> None:
    assert found(uv(PUSH + script), "C009") == []
    compile(PUSH + script, "script.py", "exec", dont_inherit=True)


def test_blocks_that_are_compiled_many_times_over_are_left_to_the_job() -> None:
    nested = "".join(f"{' ' * at}try:\n{' ' * at} a()\n{' ' * at}finally:\n" for at in range(19))
    began = time.process_time()
    assert found(uv(PUSH + "__debug__ = 1\n" + nested + " " * 19 + "a()\n"), "C009") == []
    assert time.process_time() - began < 2


def test_the_jobs_own_python_decides() -> None:
    assert found(uv(NESTED), "C009") == []
    assert uv(NESTED).report.admitted
    assert found(uv(NESTED, python="3.12"), "C009") == []
    assert found(uv(NESTED, python="3.11"), "C009") == [("error", "script", 2)]
    assert found(uv("# /// script\n# requires-python = '==3.11.*'\n# ///\n" + NESTED), "C009") == [
        ("error", "script", 5)
    ]


@pytest.mark.parametrize(
    "script", [PUSH, "\ufeff" + PUSH, PUSH.replace("\n", "\r\n"), "async def f():\n    pass\n" + PUSH]
)
def test_a_script_that_parses_is_left_alone(script: str) -> None:
    submission = uv(script)
    assert found(submission, "C009") == []
    assert submission.report.admitted
