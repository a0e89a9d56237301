"""What a command line installs before it calls the Hub's command-line tools."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guard.command.options import Options
from guard.command.state import shown, text_of
from guard.packages.apt import may_list, named, unfound
from guard.script.header import read_header
from guard.words import words as listed

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from guard.command.state import State
    from guard.script.values import Value

_PIPS = listed("pip pip3")
#: Programs that may install anything, whatever they are told.
_ANY = listed("source . make just conda mamba micromamba poetry pdm pixi pipenv pipx eval docker")
#: Package managers of systems, and what of theirs brings modules of Python.
_SYSTEMS = listed("apt apt-get apk dnf yum microdnf")
_OF_PYTHON = re.compile(r"(?:python3|py3)-(?!(?:pip|venv|dev|full|setuptools|wheel|minimal)\b)")
#: Options of pip that name a list of requirements, and how it is told of the project in the working folder.
_LISTS = listed("-r --requirement --requirements")
_INDEXES = listed("-i --index-url -f --find-links -c --constraint --index --default-index")
_OF_TORCH = ("torch", "nvidia", "triton", "pytorch", "xformers", "flash")
_HERE = re.compile(r"\./?(?:\[[\w,.-]*\])?")
#: Options of pip that take a value.
_VALUED = listed(
    "-i --index-url --extra-index-url -f --find-links -t --target --prefix --root --platform --python-version "
    "--cache-dir --progress-bar --timeout --retries --torch-backend --python -p --prerelease --resolution "
    "--index-strategy --index --proxy --trusted-host"
)


#: Options of `uv run` by which more may be installed than it is told by name.
_BRINGING = listed(
    "--python -p --index --index-url --default-index --with-requirements --with-editable --project --extra "
    "--all-extras --group --all-groups --directory"
)


@dataclass(frozen=True, slots=True)
class Tool:
    """A call of `hf`, or of `huggingface-cli` as it was called before.

    Attributes:
        name: Which of them.
        command: What of it is called: `upload`, `buckets`.
        line: The line of the script, or of the command.
        installed: The requirements that the command line has installed until then; None where there may be more.
        effects: How much the command line had done before; what the call itself does comes next.
    """

    name: str
    command: str
    line: int
    installed: tuple[str, ...] | None
    effects: int


def note(state: State, name: str, rest: list[Value]) -> bool:
    """Note what a program installs, and the call of a tool; False where it installs from a file that is not there."""
    words = [shown(word) for word in rest]
    if name in ("hf", "huggingface-cli"):
        installed = None if state.installed is None or state.carried else tuple(state.installed)
        command = next((word for word in words if not word.startswith("-")), "")
        state.tools.append(Tool(name, command, state.line, installed, len(state.effects)))
    elif name in _PIPS and words[:1] == ["install"]:
        return _install(state, rest[1:])
    elif name == "uv" and words[:2] == ["pip", "install"]:
        return _install(state, rest[2:])
    elif name.startswith("python") and words[:3] == ["-m", "pip", "install"]:
        return _install(state, rest[3:])
    elif name in _ANY or (name == "uv" and words[:1] != ["run"]) or any("PATH=" in word for word in words):
        state.installed = None
    elif name in _SYSTEMS:
        return _of_system(state, name, words)
    return True


def _of_system(state: State, name: str, words: list[str]) -> bool:
    """Note what a package manager of the system does; False where it is certain to find nothing."""
    told = named(words)
    if name in ("apt", "apt-get") and may_list(told):
        # What is told to do something that is not known may have brought anything.
        state.listed, state.systems = True, state.systems or told[:1] != ["update"]
    elif name in ("apt", "apt-get") and told[:1] == ["install"] and not state.opaque and state.installed is not None:
        lost = unfound(told[1:], state.lacked, updated=state.listed, image=state.image)
        if lost is not None:
            if not (state.accepted or state.context.conditions):
                state.unlisted.append(lost)
            return False
    state.systems = state.systems or bool({"install", "add"} & set(words))
    state.installed = None if any(_OF_PYTHON.match(word) for word in words) else state.installed
    return True


def _install(state: State, rest: list[Value]) -> bool:
    if any(state.lacks(file, "installs from") for file in _files([shown(word) for word in rest])):
        return False
    if any("git+" in shown(word) for word in rest) and not state.finds("git"):
        return False
    options = Options(rest, _VALUED)
    named = [text_of(word) for word in options.positional]
    texts = [name for name in named if name is not None and "/" not in name and not name.startswith(".")]
    plain = len(texts) == len(named) and not {"-r", "--requirement", "-e", "--editable"} & options.flags.keys()
    if state.installed is not None:
        state.installed.extend(texts)
    # Another index, and constraints, may have other releases; that of torch has torch and what belongs to it.
    elsewhere = options.flags.keys() & _INDEXES and not all(text.startswith(_OF_TORCH) for text in texts)
    if not plain or elsewhere or any(name.startswith("PIP_") for name in state.env):
        state.installed = None
    return True


def _files(words: list[str]) -> Iterator[str]:
    """The files that pip is told to install from: lists of requirements, and the project in the working folder."""
    for at, word in enumerate(words):
        flag, equals, value = word.partition("=")
        if flag in _LISTS:
            yield from [value] if equals else words[at + 1 : at + 2]
        elif _HERE.fullmatch(word):
            yield "pyproject.toml"


@contextmanager
def for_script(state: State, options: Options, script: str) -> Generator[None]:
    """Run a script by `uv run` with what its header, and `--with`, ask for.

    One without a header runs in the environment that is there, to which `--with` adds.

    Args:
        state: The shell.
        options: What `uv run` is told.
        script: The text of the script; empty where that is not known.
    """
    header = read_header(script)
    outer, carried = state.installed, state.carried
    there = [str(one) for one in header.dependencies.values()] if header.line else outer
    given = [text_of(word) for word in options.several("--with", "-w")]
    words = [text_of(value) or "?" for value in options.flags.values() if value is not None]
    alone = not options.flags.keys() & _BRINGING and not any(name.startswith(("UV_", "PIP_")) for name in state.env)
    # A project that is mounted has requirements of its own, and a word with a blank is several.
    in_mount = any(f"{state.cwd}/".startswith(f"{mount}/") for mount in state.mounts or ())
    alone = alone and not in_mount and not any(" " in word for word in (*options.flags, *words))
    asked = [part.strip() for text in given if text is not None for part in text.split(",")]
    if script and not header.faults and "[tool.uv" not in script and alone and None not in given and there is not None:
        state.installed, state.carried = [*there, *asked], False
    try:
        yield
    finally:
        state.installed, state.carried = outer, carried


@contextmanager
def for_tool(state: State, options: Options) -> Generator[None]:
    """Run a tool by `uvx` in the environment that is made for it.

    Args:
        state: The shell.
        options: What `uvx` is told, before the tool.
    """
    outer, carried = state.installed, state.carried
    given = [text_of(word) for word in options.several("--from", "--with", "-w")]
    texts = [text for text in given if text is not None]
    if options.get("--from") is not None and len(texts) == len(given) and not options.flags.keys() & _BRINGING:
        state.installed, state.carried = texts, False
    try:
        yield
    finally:
        state.installed, state.carried = outer, carried
