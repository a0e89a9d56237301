"""The table of signatures as text: one module of data for each library."""

from __future__ import annotations

import re
import textwrap
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

WIDTH = 119
HEAD = '''"""{library}: its releases, the names of its top level that come or go, its signatures and defaults.

Written by `python -m tests.guard.signatures`; `guard/signatures/table.py` tells how it is read.
"""

from __future__ import annotations
'''


def labels(versions: Sequence[str]) -> list[str]:
    """How each release is spoken of: by its minor version, where that is clear."""
    minors = [".".join(version.split(".")[:2]) for version in versions]
    return [minor if minors.count(minor) == 1 else version for minor, version in zip(minors, versions, strict=True)]


def spans(present: AbstractSet[int], within: Sequence[int], names: Sequence[str]) -> str:
    """The releases in which something is there, as `-0.36,1.2-1.4,2.0-`; empty if it is there in all of `within`."""
    runs: list[list[int]] = []
    for number in within:
        if number not in present:
            runs.append([])
        elif runs and runs[-1]:
            runs[-1].append(number)
        else:
            runs.append([number])
    found: list[str] = []
    for run in filter(None, runs):
        first = "" if run[0] == within[0] else names[run[0]]
        last = "" if run[-1] == within[-1] else names[run[-1]]
        found.append(first if first == last and first else f"{first}-{last}")
    return "" if found == ["-"] else ",".join(found)


def merged(signatures: Mapping[int, tuple[str, ...]]) -> list[tuple[str, set[int]]]:
    """The words of all releases in one list, each with the releases that have it, in the order of each of them."""
    words: list[tuple[str, set[int]]] = []
    for number, signature in signatures.items():
        matcher = SequenceMatcher(None, [word for word, _ in words], signature, autojunk=False)
        result: list[tuple[str, set[int]]] = []
        for kind, start, end, first, last in matcher.get_opcodes():
            for word, present in words[start:end]:
                result.append((word, present | {number} if kind == "equal" else present))
            if kind != "equal":
                result.extend((word, {number}) for word in signature[first:last])
        words = result
    for number, signature in signatures.items():
        assert tuple(word for word, present in words if number in present) == signature
    return words


def calls(signatures: Mapping[str, Mapping[int, tuple[str, ...]]], versions: Sequence[str]) -> list[str]:
    """A line for each call: its name, and its words with the releases that have them."""
    names = labels(versions)
    everywhere = list(range(len(versions)))
    lines: list[str] = []
    for path, by_release in sorted(signatures.items()):
        within = list(by_release)
        mark = spans(set(within), everywhere, names)
        words = [(word, spans(present, within, names)) for word, present in merged(by_release)]
        text = " ".join(f"{word}@{span}" if span else word for word, span in words)
        lines.append(f"{path}@{mark}: {text}" if mark else f"{path}: {text}")
    return lines


def names(public: Sequence[AbstractSet[str]], versions: Sequence[str], keep: Callable[[str], bool]) -> list[str]:
    """A line for each span of releases: the names that are there in these, and in no others."""
    everywhere = list(range(len(versions)))
    found: dict[str, list[str]] = {}
    for name in sorted(set[str]().union(*public)):
        present = {number for number in everywhere if name in public[number]}
        span = spans(present, everywhere, labels(versions))
        if span and keep(name):
            found.setdefault(span, []).append(name)
    return [f"{span}: {' '.join(listed)}" for span, listed in found.items()]


def module(
    library: str,
    releases: Sequence[str],
    listed: Sequence[str],
    always: Sequence[str],
    signatures: Sequence[str],
    defaults: Sequence[str],
) -> str:
    """The text of a module of the table."""
    parts = [HEAD.format(library=library)]
    for name, comment, lines in (
        ("RELEASES", "Each release, oldest first: the Python and the distributions that it needs.", releases),
        ("NAMES", "Names of the top level by the releases that have them, where these are not all.", listed),
        (
            "ALWAYS",
            "What else can be imported from the top level of some release; empty where that is not all.",
            [" ".join(always)] if always else [],
        ),
        (
            "CALLS",
            "Calls, and their parameters; after `@` the releases that have them, where these are not all.",
            signatures,
        ),
        ("DEFAULTS", "Dataclasses, and what their fields are where nothing sets them.", defaults),
    ):
        body = "\n".join(wrapped(line) for line in lines)
        parts.append(f'#: {comment}\n{name} = """\n{body}\n"""\n' if body else f'#: {comment}\n{name} = ""\n')
    return "\n".join(parts)


def wrapped(line: str) -> str:
    """A line that fits, its further rows indented."""
    return textwrap.fill(
        re.sub(r"\s+", " ", line), WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )


def filled(text: str) -> str:
    """Text in rows that fit."""
    return textwrap.fill(text, WIDTH, break_long_words=False, break_on_hyphens=False)
