from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, uv

HEAD = "from datasets import Dataset\nrows = Dataset.from_dict({'a': [1]})\n"
PUSH = "rows.push_to_hub('alice/rows')\n"
FATAL = [
    pytest.param("rows.push_to_hub(repo_id)\n", "repo_id", id="a destination"),
    pytest.param("row.push_to_hub('alice/rows')\n", "row", id="a misspelling"),
    pytest.param("os.makedirs('out')\n" + PUSH, "os", id="a missing import before the push"),
    pytest.param("def main():\n    rows.push_to_hub(repo)\nmain()\n", "repo", id="in a function"),
    pytest.param(
        "def main():\n    repo = 'alice/r'\n    push()\ndef push():\n    rows.push_to_hub(repo )\nmain()\n",
        "repo )",
        id="of another function",
    ),
    pytest.param("def name():\n    repo = 'a'\nname()\n" + "rows.push_to_hub(repo )\n", "repo )", id="of a function"),
]
PASSED = [
    pytest.param("repo = 'alice/rows'\nrows.push_to_hub(repo)\n", id="defined"),
    pytest.param(
        "def main():\n    rows.push_to_hub(repo)\nrepo = 'alice/rows'\nmain()\n", id="defined before the call"
    ),
    pytest.param("def unused():\n    return nowhere\n" + PUSH, id="in a function that nobody calls"),
    pytest.param(
        "def name():\n    global repo\n    repo = 'alice/rows'\nname()\nrows.push_to_hub(repo)\n",
        id="as a global",
    ),
    pytest.param(
        "def main(repo):\n    def push():\n        rows.push_to_hub(repo)\n    push()\nmain('alice/rows')\n",
        id="in the function around it",
    ),
    pytest.param(
        "def main():\n    names = [name for name in ('a', 'b')]\n    return (lambda name: names)(1)\nmain()\n" + PUSH,
        id="in its own comprehension",
    ),
    pytest.param("for i, _ in enumerate([1]):\n    pass\nprint(i)\n" + PUSH, id="by a loop"),
    pytest.param("try:\n    import json\nexcept ImportError as e:\n    print(e)\n" + PUSH, id="by a handler"),
    pytest.param("print(__name__, __file__, len)\n" + PUSH, id="by Python"),
    pytest.param("from math import *\nprint(sqrt(2))\n" + PUSH, id="by a star"),
    pytest.param("print([x for x in range(3)])\n" + PUSH, id="by a comprehension"),
    pytest.param("if (n := 3) > 2:\n    print(n)\n" + PUSH, id="by a walrus"),
]


@pytest.mark.parametrize(("script", "name"), FATAL)
def test_a_name_that_nothing_defines_is_an_error_where_nothing_is_kept(script: str, name: str) -> None:
    submission = uv(HEAD + script)
    line = 1 + next(at for at, row in enumerate((HEAD + script).split("\n")) if name in row.replace("rows", ""))
    assert found(submission, "E002") == [("error", "script", line)]
    assert errors(submission) == {"E002"}
    assert submission.report.verdict == "lost"


def test_after_the_push_it_is_a_warning() -> None:
    submission = uv(HEAD + PUSH + "print(scores)\n")
    assert found(submission, "E002") == [("warning", "script", 4)]
    assert submission.report.admitted


def test_the_nearest_name_is_offered() -> None:
    assert (
        uv(HEAD + "repository = 'alice/rows'\nrows.push_to_hub(repositry)\n").fix("E002").title == "Write `repository`"
    )


@pytest.mark.parametrize("script", PASSED)
def test_a_name_that_is_defined_or_never_used_is_left_alone(script: str) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "E002") == []
    assert submission.report.admitted
