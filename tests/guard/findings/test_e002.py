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


MEMORY = "import torch\nif torch.cuda.is_available():\n    print(torch.cuda.get_device_properties(0).{})\n"
CAUGHT = MEMORY.replace("if torch.cuda.is_available()", "try") + "except Exception:\n    pass\n"


def test_an_attribute_that_a_cuda_device_does_not_have_ends_the_script() -> None:
    submission = uv(HEAD + MEMORY.format("total_mem") + PUSH, flavor="a10g-small")
    assert found(submission, "E002") == [("error", "script", HEAD.count("\n") + 3)]
    assert submission.fix("E002").title == "Write `total_memory`"
    assert submission.report.verdict == "lost"
    assert "AttributeError" in submission.findings("E002")[0].message


@pytest.mark.parametrize(
    ("script", "flavor"),
    [
        (MEMORY.format("total_memory"), "a10g-small"),
        (MEMORY.format("total_mem"), "cpu-basic"),
        ("import torch\nprint(getattr(torch.cuda.get_device_properties(0), 'total_mem', 0))\n", "a10g-small"),
        (CAUGHT.format("total_mem"), "t4-small"),
    ],
    ids=["its name", "on no way", "by getattr", "caught"],
)
def test_an_attribute_that_there_is_or_that_need_not_be_there_is_left_alone(script: str, flavor: str) -> None:
    submission = uv(HEAD + script + PUSH, flavor=flavor)
    assert found(submission, "E002") == []
    assert submission.report.admitted


LIMIT = "import argparse\np = argparse.ArgumentParser()\np.add_argument('--limit', type=int)\nargs = p.parse_args()\n"
UNBOUND = [
    pytest.param(
        LIMIT + "if args.limit:\n    part = rows.select(range(args.limit))\nprint(part)\n", id="bound with an option"
    ),
    pytest.param(
        LIMIT + "def main():\n    if args.limit:\n        part = rows\n    part.save()\nmain()\n", id="in a function"
    ),
    pytest.param("total = 0\ndef count():\n    total += 1\ncount()\n", id="a local of the name of a global"),
    pytest.param("del rows\nprint(rows)\n", id="deleted"),
]
BOUND = [
    pytest.param("total = 0\ndef count():\n    global total\n    total += 1\ncount()\n", id="declared global"),
    pytest.param("for row in rows:\n    last = row\nprint(last)\n", id="in a loop"),
    pytest.param("if len(rows):\n    part = rows\nprint(part)\n", id="perhaps"),
    pytest.param("import os\nif len(rows):\n    del rows\n    rows = os.urandom(1)\nprint(rows)\n", id="bound again"),
    pytest.param(
        "try:\n    import os\nexcept ImportError as error:\n    why = error\nif not os:\n    print(why)\n",
        id="a handler",
    ),
    pytest.param(
        "def fill():\n    def inner():\n        nonlocal part\n        part = 1\n    if 0:\n        part = 0\n"
        "    inner()\n    print(part)\nfill()\n",
        id="by an inner function",
    ),
]
ROWS = "from datasets import load_dataset\nrows = load_dataset('stanfordnlp/imdb', split='train')\n"


@pytest.mark.parametrize("script", UNBOUND)
def test_a_name_that_has_no_value_on_this_way_ends_the_script(script: str) -> None:
    submission = uv(ROWS + script + "load_dataset('a/b').push_to_hub('alice/rows')\n")
    assert [severity for severity, *_ in found(submission, "E002")] == ["error"]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", BOUND)
def test_a_name_that_may_have_a_value_is_left_alone(script: str) -> None:
    submission = uv(ROWS + script + "load_dataset('a/b').push_to_hub('alice/rows')\n")
    assert found(submission, "E002") == []
    assert submission.report.verdict == "persists"


def test_the_option_that_gives_the_name_its_value_mends_it() -> None:
    script = ROWS + LIMIT + "if args.limit:\n    rows = part = rows.select([0])\npart.push_to_hub('alice/rows')\n"
    assert uv(script, script_args=["--limit", "1"]).report.verdict == "persists"


PARSED = """import argparse
from datasets import load_dataset
parser = argparse.ArgumentParser()
parser.add_argument("--name", default="imdb")
{}
def work(args):
    print(f"{{args.device}}")
    load_dataset(args.name).push_to_hub("alice/rows")
work(args)
"""
DECLARED = [
    pytest.param("parser.add_argument('--device')\nargs = parser.parse_args()", id="declared"),
    pytest.param("parser.set_defaults(device='cpu')\nargs = parser.parse_args()", id="a default"),
    pytest.param("args = parser.parse_args()\nargs.device = 'cpu'", id="set"),
    pytest.param("args = parser.parse_args()\nvars(args)['device'] = 'cpu'", id="set by its name"),
    pytest.param("args = parser.parse_args()\nfor key in open('x'):\n    setattr(args, key, 1)", id="set by any name"),
    pytest.param("import acme\nargs = parser.parse_args()\nacme.prepare(args)", id="handed to a library"),
    pytest.param("import acme\nacme.add_options(parser)\nargs = parser.parse_args()", id="declared by a library"),
    pytest.param("class Own:\n    device = 1\nargs = parser.parse_args(namespace=Own())", id="a namespace of its own"),
]


def test_an_option_that_no_parser_declares_ends_the_script_where_it_is_read() -> None:
    submission = uv(PARSED.format("args = parser.parse_args()"))
    assert found(submission, "E002") == [("error", "script", 7)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("lines", DECLARED)
def test_an_option_that_may_be_there_is_left_alone(lines: str) -> None:
    submission = uv(PARSED.format(lines))
    assert found(submission, "E002") == []
    assert submission.report.verdict == "persists"


def test_an_option_that_is_nearly_declared_is_offered() -> None:
    submission = uv(PARSED.format("parser.add_argument('--devices')\nargs = parser.parse_args()"))
    assert "devices" in submission.fix("E002").title


IN_LOOPS = [
    pytest.param("for row in rows:\n    print(clean(row))\n", id="a loop over rows"),
    pytest.param("print([clean(row) for row in rows])\n", id="a list"),
    pytest.param(
        "def read():\n    for row in rows:\n        yield clean(row)\nprint(list(read()))\n", id="a generator"
    ),
    pytest.param("rows = rows.map(lambda row: {'text': clean(row)})\n", id="a map"),
]
MAY_GO_ON = [
    pytest.param("for row in rows:\n    try:\n        clean(row)\n    except NameError:\n        pass\n", id="caught"),
    pytest.param("for row in rows:\n    if row['text'] == 'x':\n        clean(row)\n", id="for some rows"),
    pytest.param("for row in rows:\n    if len(row) > 3:\n        break\n    clean(row)\n", id="after a break"),
    pytest.param("for row in []:\n    clean(row)\n", id="no rows"),
]


@pytest.mark.parametrize("lines", IN_LOOPS)
def test_what_no_row_can_go_through_ends_the_script(lines: str) -> None:
    submission = uv(ROWS + lines + "rows.push_to_hub('alice/rows')\n")
    assert [severity for severity, *_ in found(submission, "E002")] == ["error"]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("lines", MAY_GO_ON)
def test_what_some_rows_go_past_may_end_well(lines: str) -> None:
    assert uv(ROWS + lines + "rows.push_to_hub('alice/rows')\n").report.verdict == "persists"
