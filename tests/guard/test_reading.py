"""What the interpreter makes of a script: tables from a few lines to what is known of them."""

from __future__ import annotations

import ast

import pytest

from guard.script.header import python_version, read_header
from guard.script.newer import lowered
from guard.script.parse import parse
from guard.script.statements import Interpreter
from guard.script.values import Const, Hidden, Value, options, template
from guard.script.world import World


def read(script: str, argv: list[str] | None = None, env: dict[str, str] | None = None) -> Interpreter:
    variables: dict[str, Value] = {"HF_TOKEN": Hidden("HF_TOKEN")}
    variables |= {name: Const(value) for name, value in (env or {}).items()}
    world = World([Const(word) for word in argv or []], variables, gpu=False, username="alice")
    machine = Interpreter(script.split("\n"), world)
    machine.run(ast.parse(script))
    return machine


def seen(script: str, argv: list[str] | None = None, env: dict[str, str] | None = None) -> list[str]:
    """The first argument of each call of the library `lib`, `?` for what is not known."""
    events = read(script, argv, env).events
    calls = [event.call for event in events if event.kind == "call" and event.call.path.startswith("lib.")]
    return [template(call.args[0]) or "?" if call.args else "-" for call in calls]


TEXTS = {
    "constant": ('import lib\nlib.f("a")', ["a"]),
    "f-string": ('import lib\nn = 3\nlib.f(f"a-{n}-{n:02d}")', ["a-3-03"]),
    "partly known": ('import lib, time\nlib.f(f"a-{time.time()}")', ["a-?"]),
    "percent": ('import lib\nlib.f("%s/%d" % ("a", 3))', ["a/3"]),
    "format": ('import lib\nlib.f("{}/{name}".format("a", name="b"))', ["a/b"]),
    "partly known without its ends": (
        "import lib, time\nf = f'a-{time.time()}.csv'\nlib.f(f.removeprefix('a-').removesuffix('.csv') + '.txt')",
        ["?.txt"],
    ),
    "join": ('import lib\nlib.f("/".join(["a", "b"]))', ["a/b"]),
    "a temporary folder": ("import lib, tempfile\nlib.f(tempfile.mkdtemp())", ["/tmp/?"]),
    "one in a folder": ("import lib, tempfile\nlib.f(tempfile.mkdtemp(dir='/out'))", ["/out/?"]),
    "a temporary file": ("import lib, tempfile\nhandle, path = tempfile.mkstemp('.pt')\nlib.f(path)", ["/tmp/?"]),
    "methods": ('import lib\nlib.f("A/B".lower().replace("/", "-").split("-")[1])', ["b"]),
    "os.path": ('import lib, os\nlib.f(os.path.join("a", "b", "c.txt"))', ["a/b/c.txt"]),
    "pathlib": ('import lib\nfrom pathlib import Path\nlib.f(Path("a") / "b" / "c.txt")', ["a/b/c.txt"]),
    "absolute part": ('import lib\nfrom pathlib import Path\nlib.f(Path("a") / "/b")', ["/b"]),
    "parent and stem": ('import lib\nfrom pathlib import Path\np = Path("a/b.txt")\nlib.f(p.parent / p.stem)', ["a/b"]),
    "dictionary": ('import lib\nc = {"a": {"b": "x"}}\nlib.f(c["a"].get("b"))', ["x"]),
    "dataclass": (
        (
            "import lib\nfrom dataclasses import dataclass, field\n@dataclass\nclass C:\n    a: str = 'x'\n    b: "
            "list = field(default_factory=list)\n"
            "c = C(a='y')\nlib.f(c.a)"
        ),
        ["y"],
    ),
    "class": (
        (
            "import lib\nclass A:\n    def __init__(self, n):\n        self.n = n\n    def go(self):\n        "
            "lib.f(self.n)\nA('x').go()"
        ),
        ["x"],
    ),
    "inherited method": (
        "import lib\nclass A:\n    def go(self):\n        lib.f(self.n)\nclass B(A):\n    n = 'x'\nB().go()",
        ["x"],
    ),
    "property": ("import lib\nclass A:\n    @property\n    def n(self):\n        return 'x'\nlib.f(A().n)", ["x"]),
    "json": ('import lib, json\nlib.f(json.loads(\'{"a": ["x"]}\')["a"][0])', ["x"]),
    "environment": ('import lib, os\nlib.f(os.environ.get("A", "b"))\nlib.f(os.getenv("C", "d"))', ["set", "d"]),
    "whoami": ('import lib\nfrom huggingface_hub import whoami\nlib.f(whoami()["name"] + "/x")', ["alice/x"]),
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_folded(name: str) -> None:
    script, expected = TEXTS[name]
    assert seen(script, env={"A": "set"}) == expected


FLOW = {
    "if": ('import lib\nif 1 > 2:\n    lib.f("a")\nelse:\n    lib.f("b")', ["b"]),
    "unknown if": ('import lib, time\nif time.time() > 3:\n    lib.f("a")\nelse:\n    lib.f("b")', ["a", "b"]),
    "return": ('import lib\ndef f():\n    lib.f("a")\n    return\n    lib.f("b")\nf()', ["a"]),
    "exit": ('import lib, sys\nlib.f("a")\nsys.exit()\nlib.f("b")', ["a"]),
    "exit in a function": ('import lib, sys\ndef f():\n    sys.exit(1)\nf()\nlib.f("b")', []),
    "raise and except": (
        'import lib\ntry:\n    raise ValueError\n    lib.f("a")\nexcept ValueError:\n    lib.f("b")',
        ["b"],
    ),
    "finally": ('import lib\ntry:\n    raise ValueError\nfinally:\n    lib.f("a")', ["a"]),
    "exceptions by another name": (
        (
            "import json, lib\nERRORS = (KeyError, ValueError)\ntry:\n    json.loads('{')\nexcept ERRORS:\n"
            "    lib.f('a')\ndef f(error=LookupError):\n    try:\n        raise KeyError\n    except error:\n"
            "        lib.f('b')\nf()"
        ),
        ["a", "b"],
    ),
    "an exception of its own": (
        (
            "import lib\nclass E(ValueError):\n    pass\nclass F(E):\n    pass\ntry:\n    raise F\nexcept KeyError:\n"
            "    lib.f('a')\nexcept E:\n    lib.f('b')\ntry:\n    raise F('c')\nexcept ValueError:\n    lib.f('c')"
        ),
        ["b", "c"],
    ),
    "an exception of a library": (
        "import lib\ntry:\n    raise lib.Refused\nexcept KeyError:\n    lib.f('a')\nexcept lib.Error:\n    lib.f('b')",
        ["b"],
    ),
    "a division by zero": (
        "import lib\ntry:\n    raise ZeroDivisionError\nexcept ArithmeticError:\n    lib.f('a')",
        ["a"],
    ),
    "a class that a decorator keeps": (
        (
            "import lib\nkept = {}\ndef keep(name):\n    def inner(cls):\n        kept[name] = cls\n"
            "        return cls\n    return inner\n@keep('a')\nclass A:\n"
            "    def go(self):\n        lib.f('a')\nkept['a']().go()"
        ),
        ["a"],
    ),
    "a class that its base keeps": (
        (
            "import lib\nclass Base:\n    kept = {}\n    def __init_subclass__(cls, tag, **more):\n"
            "        super().__init_subclass__(**more)\n        Base.kept[tag] = cls\nclass A(Base, tag='a'):\n"
            "    def go(self):\n        lib.f('a')\nBase.kept['a']().go()"
        ),
        ["a"],
    ),
    "a class that its metaclass keeps": (
        (
            "import lib\nkept = {}\nclass Meta(type):\n    def __new__(mcs, name, bases, body):\n"
            "        kept[name] = super().__new__(mcs, name, bases, body)\n        return kept[name]\n"
            "class A(metaclass=Meta):\n    pass\nkept['A']()\nlib.f('a')"
        ),
        ["a"],
    ),
    "another exception": ('import lib\ntry:\n    raise ValueError\nexcept KeyError:\n    lib.f("b")', []),
    "main": ('import lib\nif __name__ == "__main__":\n    lib.f("a")', ["a"]),
    "for": ('import lib\nfor x in ["a", "b"]:\n    lib.f(x)', ["a", "b"]),
    "for with break": ('import lib\nfor x in ["a", "b"]:\n    lib.f(x)\n    break\nelse:\n    lib.f("c")', ["a"]),
    "table that grows": (
        'import lib, rows\nt = {}\nfor x in rows.all():\n    t.setdefault(x, []).append(1)\nfor k in t: lib.f("a")',
        ["a"],
    ),
    "lists of a table that grow": (
        (
            'import lib, rows\nt = {"a": [], "b": []}\nfor x in rows.all():\n    t[x.split].append(x)\n'
            "for k, v in t.items():\n    if not v:\n        continue\n    lib.f(k)"
        ),
        ["a", "b"],
    ),
    "lists of a list that grow": (
        "import lib, rows\nt = [[], []]\nfor x in rows.all():\n    t[x % 2].append(x)\nif t[0]:\n    lib.f('a')",
        ["a"],
    ),
    "lists of a table that stay": (
        "import lib\nt = {'a': [], 'b': []}\nt['b'].append(1)\nfor k, v in t.items():\n    if v:\n        lib.f(k)",
        ["b"],
    ),
    "for that may break": (
        'import lib, time\nfor x in [1]:\n    if time.time():\n        break\nelse:\n    raise ValueError\nlib.f("a")',
        ["a"],
    ),
    "for over rows that may break": (
        'import lib, rows\nfor x in rows.all():\n    if x:\n        break\nelse:\n    lib.f("a")\nlib.f("b")',
        ["a", "b"],
    ),
    "while that may break": (
        'import lib, time\nwhile time.time():\n    if time.sleep(1):\n        break\nelse:\n    exit(1)\nlib.f("a")',
        ["a"],
    ),
    "while that cannot break": (
        'import lib, time\nwhile time.time():\n    time.sleep(1)\nelse:\n    raise ValueError\nlib.f("a")',
        [],
    ),
    "for and else": ('import lib\nfor x in ["a"]:\n    lib.f(x)\nelse:\n    lib.f("c")', ["a", "c"]),
    "while true": ('import lib\nwhile True:\n    lib.f("a")\nlib.f("b")', ["a"]),
    "while with break": ('import lib, time\nwhile True:\n    if time.time():\n        break\nlib.f("b")', ["b"]),
    "counter in a loop": (
        'import lib, other\nn = 0\nfor x in other.rows():\n    n += 1\n    if n % 100 == 0:\n        lib.f("a")',
        ["a"],
    ),
    "list that grows in a loop": (
        'import lib, other\nr = []\nwhile len(r) < 3:\n    r.append(other.x())\nlib.f("a")',
        ["a"],
    ),
    "match": (
        (
            'import lib\nmatch "hub://a/b".split("://"):\n    case ["hub", name]:\n        lib.f(name)\n    case _:\n '
            '       lib.f("no")'
        ),
        ["a/b"],
    ),
    "decorator": (
        (
            "import lib, functools\ndef twice(g):\n    @functools.wraps(g)\n    def inner(*a, **k):\n        g(*a, "
            "**k)\n        return g(*a, **k)\n"
            "    return inner\n@twice\ndef h(x):\n    lib.f(x)\nh('a')"
        ),
        ["a", "a"],
    ),
    "closure": ("import lib\ndef make(n):\n    def inner():\n        lib.f(n)\n    return inner\nmake('a')()", ["a"]),
    "alias": ('from lib import thing as t\ng = t.f\ng("a")', ["a"]),
    "partial": ('import lib\nfrom functools import partial\npartial(lib.f, "a")()', ["a"]),
    "table of functions": (
        'import lib\ndef a():\n    lib.f("a")\ndef b():\n    lib.f("b")\n{"a": a, "b": b}["b"]()',
        ["b"],
    ),
    "generator": ('import lib\ndef g():\n    lib.f("a")\n    yield "b"\nfor x in g():\n    lib.f(x)', ["a", "b"]),
    "generator without end": (
        "import lib\ndef g():\n    while True:\n        yield 'a'\nfor x in g():\n    lib.f(x)\n    break\nlib.f('b')",
        ["a", "b"],
    ),
    "what a generator raises at its end": (
        "import lib\ndef g():\n    yield 'a'\n    raise ValueError\nlib.f(next(g()))\nlib.f('b')",
        ["a", "b"],
    ),
    "context manager that catches": (
        (
            "import contextlib, lib\n@contextlib.contextmanager\ndef calm():\n    try:\n        yield\n"
            "    except Exception:\n        lib.f('c')\nwith calm():\n    raise ValueError\nlib.f('b')"
        ),
        ["c", "b"],
    ),
    "context manager by its class": (
        (
            "import lib\nclass Calm:\n    def __enter__(self):\n        return self\n"
            "    def __exit__(self, *why):\n        return True\nwith Calm():\n    raise ValueError\nlib.f('b')"
        ),
        ["b"],
    ),
    "context manager of a coroutine": (
        (
            "import asyncio, contextlib, lib\n@contextlib.asynccontextmanager\nasync def calm():\n    try:\n"
            "        yield lib.f('a')\n    except ValueError:\n        lib.f('c')\nasync def main():\n"
            "    async with calm():\n        raise ValueError\n    lib.f('b')\nasyncio.run(main())"
        ),
        ["a", "c", "b"],
    ),
    "generator of a coroutine": (
        (
            "import asyncio, lib\nasync def g():\n    while True:\n        lib.f('a')\n        yield 'b'\n"
            "async def main():\n    async for x in g():\n        lib.f(x)\n        break\nasyncio.run(main())"
        ),
        ["a", "b"],
    ),
    "variable for a block": (
        (
            "import contextlib, lib, os\n@contextlib.contextmanager\ndef quiet():\n    os.environ['Q'] = 'a'\n"
            "    yield\n    os.environ['Q'] = 'b'\nwith quiet():\n    lib.f(os.environ['Q'])\nlib.f(os.environ['Q'])"
        ),
        ["a", "b"],
    ),
    "item of one of two": (
        "import lib\nt = {'k': 'a'} if lib.g() else {}\nlib.f(t['k'])",
        ["-", "a"],
    ),
    "generator that nobody iterates": ('import lib\ndef g():\n    lib.f("a")\n    yield 1\ng()', []),
    "coroutine": ('import lib, asyncio\nasync def g():\n    lib.f("a")\nasyncio.run(g())', ["a"]),
    "coroutine that nobody awaits": ('import lib\nasync def g():\n    lib.f("a")\ng()', []),
    "thread": ('import lib, threading\nt = threading.Thread(target=lib.f, args=("a",))\nt.start()', ["a"]),
    "thread that is not started": ('import lib, threading\ndef g():\n    lib.f("a")\nthreading.Thread(target=g)', []),
    "executor": (
        (
            "import lib\nfrom concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor() as p:\n    "
            'p.submit(lib.f, "a")'
        ),
        ["a"],
    ),
    "at exit": ('import lib, atexit\natexit.register(lib.f, "a")\nlib.f("b")', ["b", "a"]),
    "callback of a library": ('import lib, other\ndef g(x):\n    lib.f("a")\nother.apply(g)', ["a"]),
    "context manager": (
        (
            "import lib, contextlib\n@contextlib.contextmanager\ndef c():\n    lib.f('a')\n    yield 'b'\n    "
            "lib.f('c')\nwith c() as x:\n    lib.f(x)"
        ),
        ["a", "c", "b"],
    ),
}


@pytest.mark.parametrize("name", FLOW)
def test_control_is_followed(name: str) -> None:
    script, expected = FLOW[name]
    assert seen(script) == expected


ARGPARSE = (
    "import argparse, lib\np = argparse.ArgumentParser()\np.add_argument('--name', default='d')\n"
    "p.add_argument('--push', action='store_true')\np.add_argument('--n', type=int, default=3)\n"
    "p.add_argument('--tags', nargs='*', default=[])\np.add_argument('--keep', "
    "action=argparse.BooleanOptionalAction, default=True)\n"
    "a = p.parse_args()\nlib.f(f'{a.name} {a.push} {a.n} {len(a.tags)} {a.keep}')"
)
TYPER = (
    "import typer, lib\nfrom typing import Annotated\ndef main(name: str, push: bool = False, n: Annotated[int, "
    "typer.Option('--count')] = 3):\n"
    "    lib.f(f'{name} {push} {n}')\ntyper.run(main)"
)
CLICK = (
    "import click, lib\n@click.command()\n@click.argument('name')\n@click.option('--push/--no-push', "
    "default=True)\n@click.option('--n', default=3)\n"
    "def main(name, push, n):\n    lib.f(f'{name} {push} {n}')\nmain()"
)
FIRE = "import fire, lib\ndef main(name, push=False, n=3):\n    lib.f(f'{name} {push} {n}')\nfire.Fire(main)"
TYRO = (
    "import tyro, lib\nfrom dataclasses import dataclass\n@dataclass\nclass O:\n    name: str\n    push: bool = "
    "False\n    n: int = 3\n"
    "o = tyro.cli(O)\nlib.f(f'{o.name} {o.push} {o.n}')"
)
HF = (
    "import lib\nfrom dataclasses import dataclass\nfrom transformers import HfArgumentParser, "
    "TrainingArguments\n@dataclass\nclass O:\n    name: str = 'd'\n"
    "o, t = HfArgumentParser((O, TrainingArguments)).parse_args_into_dataclasses()\nlib.f(f'{o.name} "
    "{t.push_to_hub} {t.hub_model_id}')"
)
PARSERS = [
    (ARGPARSE, [], ["d False 3 0 True"]),
    (ARGPARSE, ["--name", "x", "--push", "--n=5", "--tags", "a", "b", "--no-keep"], ["x True 5 2 False"]),
    (ARGPARSE, ["--na", "x"], ["x False 3 0 True"]),
    (ARGPARSE, ["--n", "many"], []),
    (ARGPARSE, ["--unknown"], []),
    (TYPER, ["x"], ["x False 3"]),
    (TYPER, ["x", "--push", "--count", "5"], ["x True 5"]),
    (TYPER, [], []),
    (CLICK, ["x"], ["x True 3"]),
    (CLICK, ["x", "--no-push", "--n", "5"], ["x False 5"]),
    (FIRE, ["x", "--push", "--n=5"], ["x True 5"]),
    (TYRO, ["--name", "x", "--push"], ["x True 3"]),
    (TYRO, [], []),
    (HF, ["--output_dir", "out"], ["d False None"]),
    (HF, ["--name", "x", "--push_to_hub", "--hub_model_id", "a/b"], ["x True a/b"]),
    (HF, ["--push_to_hub", "false"], ["d False None"]),
]


@pytest.mark.parametrize(("script", "argv", "expected"), PARSERS)
def test_a_command_line_is_read_as_its_parser_reads_it(script: str, argv: list[str], expected: list[str]) -> None:
    assert seen(script, argv) == expected


PLACES = "import lib, os\nfrom pathlib import Path\nplace = '/out/a' if lib.big() else '/out/b'\n"
JOINED = {
    "os.path.join": "lib.f(os.path.join(place, 'rows.csv'))",
    "Path /": "lib.f(Path(place) / 'rows.csv')",
    "an f-string": "lib.f(f'{place}/rows.csv')",
    "joinpath": "lib.f(Path(place).joinpath('rows.csv'))",
}


@pytest.mark.parametrize("expression", JOINED.values(), ids=JOINED.keys())
def test_a_place_that_is_one_of_two_is_both_in_what_is_made_of_it(expression: str) -> None:
    (given,) = read(PLACES + expression).events[-1].call.args
    assert [template(one) for one in options(given)] == ["/out/a/rows.csv", "/out/b/rows.csv"]


@pytest.mark.parametrize("loop", ["for x in ['a']", "for x in other.rows()", "while other.left()"])
@pytest.mark.parametrize(
    ("body", "goes_on"),
    [
        ("    if other.get():\n        break\n", True),
        ("    try:\n        other.get()\n        break\n    except OSError:\n        pass\n", True),
        ("    other.get()\n", False),
    ],
)
def test_the_else_of_a_loop_is_left_out_by_what_may_be_a_break(loop: str, body: str, *, goes_on: bool) -> None:
    script = f"import lib, other\n{loop}:\n{body}else:\n    raise ValueError\nlib.f('b')"
    assert seen(script) == (["b"] if goes_on else [])


def test_temporary_files_are_where_the_environment_says() -> None:
    script = (
        "import lib, tempfile\nlib.f(tempfile.gettempdir())\nwith tempfile.TemporaryDirectory() as d:\n    lib.f(d)"
    )
    assert seen(script, env={"TMPDIR": "/out"}) == ["/out", "/out/?"]


def test_a_temporary_file_is_gone_with_its_folder_or_not_unless_it_is_told_to_stay() -> None:
    script = "import lib, tempfile\nwith tempfile.NamedTemporaryFile({}) as file:\n    lib.f(file.name)\n"
    for given, path in (("", "/tmp/?"), ("dir='/out'", "/tmp/?"), ("delete=False", "/out/?")):
        assert seen(script.format(given), env={"TMPDIR": "/out"}) == [path]
    assert seen(script.format("delete=False, dir='/kept'"), env={"TMPDIR": "/out"}) == ["/kept/?"]


def test_a_condition_that_is_not_known_is_noted_at_what_it_guards() -> None:
    events = read("import lib, time\nif time.time() > 3:\n    lib.f('a')\nlib.f('b')").events
    conditions = [[one.text for one in event.context.conditions] for event in events if event.call.path == "lib.f"]
    assert conditions == [["time.time() > 3"], []]


def test_what_a_try_swallows_is_noted_at_what_it_holds() -> None:
    events = read("import lib\ntry:\n    lib.f('a')\nexcept Exception:\n    pass\nlib.f('b')").events
    assert [len(event.context.swallows) for event in events if event.call.path == "lib.f"] == [1, 0]


def test_values_of_both_ways_are_kept_where_the_way_is_not_known() -> None:
    script = (
        "import lib, time\nif time.time():\n    x = 'a'\nelse:\n    x = 'b'\nfor y in ['a', 'b']:\n    if x == y:\n "
        "       lib.f(y)"
    )
    assert seen(script) == ["a", "b"]


HEADERS = [
    ('# /// script\n# dependencies = ["a>=1", "B_c[x]"]\n# requires-python = ">=3.11"\n# ///\n', {"a", "b-c"}, 0),
    ("print(1)\n", set[str](), 0),
    ("# /// script\n# dependencies = [a]\n# ///\n", set[str](), 1),
    ('# /// script\n# dependencies = ["a"]\n', set[str](), 1),
    ('# /// script\n# dependencies = "a"\n# ///\n', set[str](), 1),
    ('# /// script\n# dependencies = ["a"]\n# ///\n# /// script\n# ///\n', set[str](), 1),
    ('# /// script\r\n# dependencies = ["a"]\r\n# ///\r\n', {"a"}, 0),
]


@pytest.mark.parametrize(("text", "names", "faults"), HEADERS)
def test_a_header_is_read_by_the_specification(text: str, names: set[str], faults: int) -> None:
    header = read_header(text)
    assert (set(header.dependencies), len(header.faults)) == (names, faults)


VERSIONS = [
    ("", None, "ghcr.io/astral-sh/uv:python3.12-bookworm", (3, 12)),
    ("", "3.13", "ghcr.io/astral-sh/uv:python3.12-bookworm", (3, 13)),
    (">=3.13", None, "ghcr.io/astral-sh/uv:python3.12-bookworm", (3, 14)),
    ("<3.12", None, "ghcr.io/astral-sh/uv:python3.12-bookworm", (3, 11)),
    (">=3.10", None, "python:3.11-slim", (3, 11)),
]


@pytest.mark.parametrize(("asked", "python", "image", "version"), VERSIONS)
def test_the_jobs_python_is_the_one_that_uv_would_choose(
    asked: str, python: str | None, image: str, version: tuple[int, int]
) -> None:
    text = f'# /// script\n# requires-python = "{asked}"\n# ///\n' if asked else ""
    assert python_version(read_header(text), python, image) == version


NEWER = [
    'd = {"a": 1}\nprint(f"{d["a"]} and {"\\n".join([])}")',
    'd = {"a": 1}\nprint(f"{\n    d["a"]  # why\n}")',
    'd = {"a": 1}\nprint(f"{f"{d["a"]}"}")',
    "type A[T] = list[T]\ndef f[T](x: T) -> T: ...\nclass B[T]: ...",
]


@pytest.mark.parametrize("script", NEWER)
def test_syntax_of_the_jobs_python_is_read_on_an_older_one(script: str) -> None:
    assert parse(script, (3, 12)).tree is not None
    assert parse(script, (3, 11)).tree is None
    assert lowered(script, (3, 12)).count("\n") == script.count("\n")


def test_older_syntax_is_left_as_it_is() -> None:
    script = "x = f\"{a['b']!r:>{w}}\"  # f'{'\ny = '''f\"{'''\nz = rf'{x}\\d'\ntype = 3\n"
    assert lowered(script, (3, 14)) == script


LISTS = [
    pytest.param("m.append(1)\nif t():\n    m.append(2)", False, id="one for certain and another perhaps"),
    pytest.param("if t():\n    m.append(1)", True, id="perhaps"),
    pytest.param(
        "for i in (1, 2):\n    if t():\n        continue\n    m.append(i)\nm.extend(t())",
        True,
        id="after a round is left",
    ),
    pytest.param("m.append(1)\nif t():\n    m.append(2)\nm.pop()", True, id="one less"),
    pytest.param("m.append(1)\nif t():\n    m.append(2)\ndel m[:]", True, id="deleted"),
    pytest.param("m.append(1)\nif t():\n    m.append(2)\nm[:] = []", True, id="replaced"),
    pytest.param("m.append(1)\nif t():\n    m.append(2)\nwhile m:\n    print(m.pop())", True, id="used up"),
]


@pytest.mark.parametrize(("lines", "may_go_on"), LISTS)
def test_a_list_holds_something_from_what_is_certain_to_be_put_into_it(lines: str, *, may_go_on: bool) -> None:
    script = f"import lib\nfrom lib import t\nm = []\n{lines}\nif m:\n    raise SystemExit(3)\nlib.f('on')"
    assert ("on" in seen(script)) is may_go_on
