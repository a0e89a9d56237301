"""The PEP 723 header of a script: `# /// script`, what it needs, and which Python it asks for.

Source: the inline script metadata specification of the Python Packaging User Guide.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENING = re.compile(r"(?mi)^[ \t]*#[ \t]*///[ \t]*script[ \t\r]*$")
#: Characters of a header that are read; real ones have some hundred.
_MAX_HEADER = 10_000
#: Requirements of a call that are read, and their characters; of what is beyond, only the name is.
MAX_REQUIREMENTS, MAX_REQUIREMENT = 1_000, 1_000
#: Stands for one of any version: reading one takes long.
_ANY = Requirement("any")
#: The name that an address may give itself.
_EGG = re.compile(r"\begg=([\w.-]{1,99})")
_NAME = re.compile(r"\s*([A-Za-z0-9](?:[\w.-]{0,98}[A-Za-z0-9])?)(?![\w.-])")
#: The newest Python that a job can get when its header asks for one that the image does not have.
_NEWEST = 14
_OLDEST = 8


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a header cannot be used; `fatal` if uv refuses the script for it, None if that is not known."""

    message: str
    line: int
    fatal: bool | None = True


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says.

    Attributes:
        line: Its first line in the script; 0 if there is none.
        last: The line of its closing `# ///`.
        dependencies: The requirements, by normalised name.
        requires_python: The versions it accepts; None if it does not say.
        faults: What is wrong with it.
    """

    line: int = 0
    last: int = 0
    dependencies: dict[str, Requirement] = field(default_factory=dict[str, Requirement])
    requires_python: SpecifierSet | None = None
    faults: tuple[Fault, ...] = ()


def read_header(script: str) -> Header:
    """Read the header of `script`; a script without one gives an empty header."""
    blocks = list(islice(_blocks(script.split("\n")), 2)) if "# ///" in script else []
    opening = _OPENING.search(script[:200_000]) if "///" in script else None
    if not blocks:
        if opening is None:
            return Header()
        line = script.count("\n", 0, opening.start()) + 1
        return Header(line, faults=(_unreadable(script, opening.start(), line),))
    line, last, body = blocks[0]
    if len(blocks) > 1:
        return Header(line, last, faults=(Fault("it has two `# /// script` blocks", line),))
    if len(body) > _MAX_HEADER:
        return Header(line, last, faults=(Fault("it is too long to be read", line, fatal=None),))
    try:
        table = tomllib.loads(body)
    except (ValueError, RecursionError) as error:
        return Header(line, last, faults=(Fault(f"its TOML cannot be read: {_first(error)}", line),))
    return _from_table(table, line, last)


def _blocks(lines: list[str]) -> Iterator[tuple[int, int, str]]:
    """The `# /// script` blocks that are closed: first line, last line, and what is between without its `# `."""
    number = 0
    while number < len(lines):
        number += 1
        if lines[number - 1].rstrip(" \t\r") != "# /// script":
            continue
        first, body = number, list[str]()
        while number < len(lines):
            row = lines[number]
            number += 1
            if row.rstrip(" \t\r") == "# ///":
                yield first, number, "".join(body)
                break
            text = row.removesuffix("\r")
            if text != "#" and not text.startswith("# "):
                break
            body.append(text[2:] + "\n")


def _first(error: BaseException) -> str:
    return (str(error).splitlines() or ["it is too deep"])[0][:120]


def _unreadable(script: str, start: int, line: int) -> Fault:
    row = script[start : script.find("\n", start) + 1 or None].rstrip("\r\n")
    if not re.fullmatch(r"# /// script[ \t]*", row):
        return Fault("it must open with exactly `# /// script`, so uv does not see it", line, fatal=False)
    if not re.search(r"(?m)^# ///[ \t\r]*$", script[start + len(row) :]):
        return Fault("it is not closed by a line `# ///`, so uv does not see it", line)
    return Fault("a line between its marks does not begin with `# `, so uv does not see it", line, fatal=False)


def _from_table(table: dict[str, Any], line: int, last: int) -> Header:
    faults: list[Fault] = []
    found: dict[str, Requirement] = {}
    listed = table.get("dependencies", [])
    if not isinstance(listed, list):
        faults.append(Fault("`dependencies` must be a list of strings", line))
        listed = []
    for item in cast("list[object]", listed):
        if not isinstance(item, str):
            faults.append(Fault("`dependencies` must be a list of strings", line))
            continue
        try:
            requirement = Requirement(item)
        except (InvalidRequirement, RecursionError):
            faults.append(Fault(f"`{item[:60]}` is not a requirement", line))
            continue
        found[canonicalize_name(requirement.name)] = requirement
    python = table.get("requires-python")
    versions: SpecifierSet | None = None
    if python is not None:
        try:
            versions = SpecifierSet(python) if isinstance(python, str) else None
        except InvalidSpecifier:
            versions = None
        if versions is None:
            faults.append(Fault("`requires-python` is not a version specifier", line))
    return Header(line, last, found, versions, tuple(faults))


def python_version(header: Header, python: str | None, image: str) -> tuple[int, int]:
    """The Python that uv runs the script with.

    What `--python` asks for comes first, then the image's own if the header accepts it, then the newest that
    the header accepts.
    """
    if python is not None and len(python) > MAX_REQUIREMENT:
        python = None
    asked = re.search(r"(\d{1,3})\.(\d{1,3})", python or "")
    if asked and not re.search(r"[<>~!]", python or ""):
        return int(asked[1]), int(asked[2])
    tagged = re.search(r"(?:python|py)[:-]?(3)\.?(\d{1,2})", image)
    own = (3, int(tagged[2])) if tagged and _OLDEST <= int(tagged[2]) <= 20 else (3, 12)
    wanted = header.requires_python
    if python and re.search(r"[<>~!]", python):
        try:
            wanted = SpecifierSet(python)
        except InvalidSpecifier:
            wanted = header.requires_python
    try:
        if wanted is None or wanted.contains(f"{own[0]}.{own[1]}.8", prereleases=True):
            return own
        for minor in range(_NEWEST, _OLDEST - 1, -1):
            if any(wanted.contains(f"3.{minor}.{patch}") for patch in (0, 9)):
                return 3, minor
    except ValueError:
        # A version is only read when it is compared, and numbers of thousands of digits are not.
        return own
    return own


def parse_requirements(texts: list[str]) -> tuple[dict[str, Requirement], list[str]]:
    """Requirements by normalised name, and those that are none."""
    found: dict[str, Requirement] = {}
    wrong: list[str] = []
    for number, text in enumerate(dict.fromkeys(texts)):
        if number >= MAX_REQUIREMENTS or len(text) > MAX_REQUIREMENT:
            name = _NAME.match(text)
            if name is not None:
                found.setdefault(canonicalize_name(name[1]), _ANY)
            continue
        try:
            requirement = Requirement(_named(text))
        except (InvalidRequirement, RecursionError):
            wrong.append(text)
            continue
        found[canonicalize_name(requirement.name)] = requirement
    return found, wrong


def _named(text: str) -> str:
    """A requirement with a name: `--with` takes an address alone, whose last part tells the likely one."""
    address = text.strip()
    try:
        parts = urlsplit(address.removeprefix("git+"))
    except ValueError:
        return text
    if not parts.netloc or any(letter.isspace() for letter in address):
        return text
    last = parts.path.rstrip("/").rpartition("/")[2].partition("@")[0].removesuffix(".git")
    # Only files have a version behind their name.
    name = last.partition("-")[0] if last.endswith((".whl", ".zip", ".gz")) else last
    told = _EGG.search(parts.fragment)
    name = told[1] if told is not None else name
    return f"{name} @ {address}" if _NAME.fullmatch(name) else text
