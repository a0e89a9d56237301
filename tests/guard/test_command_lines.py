"""Command lines of a script: sub-commands, choices and types, as the library that reads them does it."""

from __future__ import annotations

import pytest

from tests.guard.asked import errors, uv
from tests.guard.test_reading import seen

PARENT = "import argparse, lib\np = argparse.ArgumentParser()\ns = p.add_subparsers(dest='cmd', required=True)\n"
TYRO = "import lib, tyro\nfrom dataclasses import dataclass, field\n"
COMMANDS = [
    pytest.param(
        PARENT + "c = argparse.ArgumentParser(add_help=False)\nc.add_argument('--repo')\n"
        "s.add_parser('b', parents=[c])\na = p.parse_args()\nlib.f(f'{a.cmd} {a.repo}')",
        ["b", "--repo", "x"],
        "b x",
        id="a parent",
    ),
    pytest.param(
        PARENT + "b = s.add_parser('build', aliases=['b'])\nb.add_argument('--repo')\n"
        "a = p.parse_args()\nlib.f(f'{a.cmd} {a.repo}')",
        ["b", "--repo", "x"],
        "b x",
        id="another name",
    ),
    pytest.param(
        PARENT + "t = s.add_parser('data').add_subparsers(dest='sub')\nt.add_parser('push').add_argument('--repo')\n"
        "a = p.parse_args()\nlib.f(f'{a.cmd} {a.sub} {a.repo}')",
        ["data", "push", "--repo", "x"],
        "data push x",
        id="commands of a command",
    ),
    pytest.param(
        "import argparse, lib\np = argparse.ArgumentParser()\np.add_argument('--repo')\n"
        "p.add_argument('rest', nargs=argparse.REMAINDER)\na = p.parse_args()\nlib.f(a.repo)",
        ["--repo", "x", "--", "echo", "--hi"],
        "x",
        id="all that is left",
    ),
    pytest.param(
        "import argparse, lib\np = argparse.ArgumentParser()\n"
        "p.add_argument('kind', nargs='*', choices=['a', 'b'])\np.parse_args()\nlib.f('x')",
        [],
        "x",
        id="choices of what may be left out",
    ),
    pytest.param(
        "import click, lib\n@click.command()\n"
        "@click.option('--kind', type=click.Choice(['a', 'b'], case_sensitive=False))\n"
        "@click.option('--repo')\ndef main(kind, repo):\n    lib.f(f'{kind} {repo}')\nmain()",
        ["--kind", "B", "--repo", "x"],
        "? x",
        id="a choice in capitals",
    ),
    pytest.param(
        "import click, lib\n@click.command(context_settings={'ignore_unknown_options': True})\n"
        "@click.option('--repo')\ndef main(repo):\n    lib.f('y')\nmain()",
        ["--repo", "x", "--other", "3"],
        "y",
        id="options that nobody declares",
    ),
    pytest.param(
        "import argparse, lib\np = argparse.ArgumentParser()\n"
        "p.add_argument('--bits', type=int, choices=[4, 8])\n"
        "p.add_argument('--m', type=str.lower, choices=['a', 'b'])\n"
        "a = p.parse_args()\nlib.f(f'{a.bits} {a.m}')",
        ["--bits", "08", "--m", "A"],
        "8 a",
        id="choices of what the type makes of a word",
    ),
    pytest.param(
        "import argparse, lib\np = argparse.ArgumentParser(prefix_chars='-+')\np.add_argument('+repo')\n"
        "p.parse_args()\nlib.f('x')",
        ["+repo", "a"],
        "x",
        id="options that begin otherwise",
    ),
    pytest.param(
        "import lib\nfrom dataclasses import dataclass\nfrom transformers import HfArgumentParser\n@dataclass\n"
        "class O:\n    repo: str = 'a'\n"
        "o, rest = HfArgumentParser(O).parse_args_into_dataclasses(return_remaining_strings=True)\nlib.f(o.repo)",
        ["--repo", "x", "--other", "3"],
        "x",
        id="words that are given back",
    ),
    pytest.param(
        "import click, lib\n@click.group()\ndef cli():\n    pass\n@cli.group()\ndef data():\n    pass\n"
        "@data.command()\n@click.argument('repo')\ndef push(repo):\n    lib.f(repo)\ncli()",
        ["data", "push", "x"],
        "x",
        id="a group in a group",
    ),
    pytest.param(
        "import click, lib\n@click.group()\ndef cli():\n    pass\n@click.command()\n@click.option('--repo')\n"
        "def send(repo):\n    lib.f(repo)\ncli.add_command(send, 'push')\ncli.main()",
        ["push", "--repo", "x"],
        "x",
        id="a command that is added",
    ),
    pytest.param(
        "import click, lib\n@click.group(chain=True)\ndef cli():\n    pass\n@cli.command()\ndef get():\n    pass\n"
        "@cli.command()\ndef put():\n    lib.f('put')\ncli()",
        ["get", "put"],
        "put",
        id="commands behind one another",
    ),
    pytest.param(
        "import click, lib\n@click.group(invoke_without_command=True)\n@click.option('--repo')\n"
        "def cli(repo):\n    lib.f(repo)\n@cli.command()\ndef other():\n    lib.f('other')\ncli()",
        ["--repo", "x"],
        "x",
        id="a group without a command",
    ),
    pytest.param(
        "import lib, typer\napp = typer.Typer()\n@app.callback(invoke_without_command=True)\n"
        "def main(repo: str = 'a'):\n    lib.f(repo)\napp()",
        ["--repo", "x"],
        "x",
        id="an application without a command",
    ),
    pytest.param(
        "import lib, typer\napp = typer.Typer()\n@app.command(context_settings={'allow_extra_args': True})\n"
        "def main(pair: tuple[int, int] = (1, 2), v: int = typer.Option(0, '-v', count=True)):\n    lib.f('y')\napp()",
        ["--pair", "3", "4", "-vv", "--other", "3"],
        "y",
        id="several words for an option of an application",
    ),
    pytest.param(
        TYRO + "@dataclass\nclass O:\n    lr: str | float = 'auto'\n    n: int | None = 1\n"
        "    more: dict[str, int] = field(default_factory=dict)\no = tyro.cli(O)\nlib.f(f'{o.lr} {o.n}')",
        ["--lr", "auto", "--n", "None", "--more", "a", "1", "b", "2"],
        "auto None",
        id="types of several kinds",
    ),
    pytest.param(
        TYRO + "from typing import Annotated\n@dataclass\nclass O:\n    repo: tyro.conf.Positional[str]\n"
        "    n: Annotated[int, tyro.conf.arg(aliases=['-n'])] = 1\no = tyro.cli(O)\nlib.f(f'{o.repo} {o.n}')",
        ["x", "-n", "3"],
        "x 3",
        id="other names, and none",
    ),
    pytest.param(
        TYRO + "def train(repo: str = 'a'):\n    lib.f(repo)\ndef test(n: int = 1):\n    lib.f(n)\n"
        "tyro.extras.subcommand_cli_from_dict({'train': train, 'test': test})",
        ["train", "--repo", "x"],
        "x",
        id="a table of commands",
    ),
    pytest.param(
        "import cyclopts, lib\napp = cyclopts.App()\n@app.default\ndef main(repo: str = 'a'):\n    lib.f('y')\napp()",
        ["--repo", "x"],
        "y",
        id="an application that is not known",
    ),
    pytest.param(
        "import lib, typer\napp = typer.Typer()\ndata = typer.Typer()\napp.add_typer(data, name='data')\n"
        "@data.command('push')\ndef push(repo: str):\n    lib.f(repo)\n@app.command()\ndef train():\n    lib.f('t')\n"
        "app()",
        ["data", "push", "x"],
        "x",
        id="an application in another",
    ),
]


@pytest.mark.parametrize(("script", "words", "seen_"), COMMANDS)
def test_commands_and_choices_are_read_as_their_parser_reads_them(script: str, words: list[str], seen_: str) -> None:
    assert seen(script, words) == [seen_]


LOADED = "import json, lib\nloaded = json.load(open('/in/a.json'))\n"
SPACE = LOADED + "import argparse\np = argparse.ArgumentParser()\np.add_argument('--repo')\n{}\nlib.f(a.repo)"
KINDS = LOADED + "class O:\n    repo = None\no = O()\n{}\nlib.f(o.repo)"
MERGED = [
    pytest.param(SPACE.format("a = p.parse_args()\nvars(a).update(loaded)"), id="options"),
    pytest.param(SPACE.format("a = p.parse_args()\na.__dict__.update(loaded)"), id="the table of options"),
    pytest.param(
        SPACE.format("a = p.parse_args()\nfor k, v in loaded.items():\n    setattr(a, k, v)"), id="one by one"
    ),
    pytest.param(SPACE.format("p.set_defaults(**loaded)\na = p.parse_args()"), id="defaults"),
    pytest.param(SPACE.format("a = p.parse_args(namespace=loaded)"), id="what options are added to"),
    pytest.param(KINDS.format("o.__dict__.update(loaded)"), id="an object"),
    pytest.param(KINDS.format("for k, v in loaded.items():\n    setattr(o, k, v)"), id="an object, one by one"),
    pytest.param(LOADED + "c = {'repo': None}\nc.update(loaded)\nlib.f(c['repo'])", id="a dictionary"),
    pytest.param(LOADED + "c = {'repo': None, **loaded}\nlib.f(c['repo'])", id="a display"),
    pytest.param(LOADED + "c = {'n': 0}\nfor r in loaded:\n    c[r['k']] = 1\nlib.f(c['n'])", id="an unknown key"),
]


@pytest.mark.parametrize("script", MERGED)
def test_what_a_file_is_read_over_is_not_certain(script: str) -> None:
    assert seen(script) == ["?"]


def test_what_is_put_in_by_its_name_is_known() -> None:
    start = "import argparse, lib\np = argparse.ArgumentParser()\np.add_argument('--repo')\na = p.parse_args()\n"
    assert seen(start + "vars(a)['repo'] = 'x'\nlib.f(a.repo)") == ["x"]
    assert seen("import lib\nclass O:\n    a = None\no = O()\no.__dict__.update(a='x')\nlib.f(o.a)") == ["x"]
    other = "import lib\nc = {'a': 'x', 'b': 'y'}\nc['b' if lib.g() else 'd'] = 'z'\nlib.f(c['a'])"
    assert seen(other) == ["-", "x"]


def test_what_a_file_that_is_there_says_of_variables_is_not_certain() -> None:
    script = "import os\nfrom dotenv import load_dotenv\nload_dotenv({})\nfrom datasets import Dataset\n"
    script += "Dataset.from_dict({{}}).push_to_hub(os.environ['REPO'])\n"
    there = uv(script.format("'/in/.env'"), volumes=["hf://datasets/alice/a:/in"])
    assert "C017" not in errors(there)
    assert "C017" in errors(uv(script.format("")))
