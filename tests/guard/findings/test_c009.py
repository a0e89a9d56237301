from __future__ import annotations

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
