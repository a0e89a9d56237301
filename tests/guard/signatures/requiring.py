"""Which distributions bring which others along: resolved by `uv`, with nothing of it installed."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from packaging.version import Version

from tests.guard.signatures import writing
from tests.guard.signatures.libraries import DISTRIBUTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_JOB = " and ".join(
    (
        "python_version == '3.12'",
        "sys_platform == 'linux'",
        "platform_machine == 'x86_64'",
        "implementation_name == 'cpython'",
    )
)
_PROJECT = """
[project]
name = "asked-for"
version = "0"
requires-python = ">={own}"
dependencies = ["{asked}"]

[tool.uv]
environments = ["{job}"]
"""
#: Seconds for one of them, and how many at once.
_PATIENCE, _AT_ONCE = 150, 4
#: Libraries of CUDA, which no script imports.
_LEFT_OUT = re.compile(r"nvidia-.*-cu\d+|nvidia-cu[a-z-]+|cuda-.*")


def locked(asked: str) -> list[dict[str, Any]]:
    """The distributions that a job gets which asks for this one alone; empty where that cannot be resolved."""
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        text = _PROJECT.format(own=own, asked=asked, job=_JOB)
        (folder / "pyproject.toml").write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "uv", "lock", "-q", "--python", sys.executable]
        try:
            subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=_PATIENCE, check=True)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            sys.stderr.write(f"{asked}: {error.stderr}\n")
            return []
        found = tomllib.loads((folder / "uv.lock").read_text(encoding="utf-8"))["package"]
    return [one for one in found if one["name"] != "asked-for"]


def _names(dependencies: Iterable[dict[str, Any]]) -> str:
    found: set[str] = set()
    for one in dependencies:
        extras = [f"{one['name']}[{extra}]" for extra in one.get("extra", ())]
        found.update(() if _LEFT_OUT.fullmatch(one["name"]) else (one["name"], *extras))
    return " ".join(sorted(found))


def _least(rows: dict[str, list[str]]) -> dict[str, list[str]]:
    """The same as `rows`, without what comes with the rest of its row anyway."""
    least = {name: list(needed) for name, needed in sorted(rows.items())}
    for name, needed in least.items():
        for one in needed:
            rest = [other for other in least[name] if other != one]
            # Some bring each other along: the way to it must not lead through what is left out.
            if one in _reached(least | {name: rest}, rest):
                least[name] = rest
    return least


def _reached(rows: Mapping[str, Iterable[str]], names: Iterable[str]) -> set[str]:
    """All that comes with some distributions."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(rows.get(name, ()))
    return found


def requirements(held: Mapping[str, Iterable[str]]) -> str:
    """The module that tells what distributions, and their extras, require in the releases that a job gets.

    A distribution that is asked for is told in the release that it has when nothing else is; one that only comes with
    others, in the newest that any of them brings.

    Args:
        held: What is known already, and is neither resolved again nor changed.
    """
    releases: dict[str, Version] = {}
    rows: dict[str, str] = {}
    wanted = [one for one in DISTRIBUTIONS.split() if one not in held]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        found = list(pool.map(locked, wanted))
    for asked, packages in zip(wanted, found, strict=True):
        root = asked.partition("[")[0]
        if packages and root != asked:
            # An extra that is gone, or brings nothing here, is none that a job stops at.
            rows.setdefault(asked, "")
        for one in packages:
            name, version = one["name"], Version(one.get("version", "0"))
            is_older = name in releases and version < releases[name]
            if _LEFT_OUT.fullmatch(name) or (is_older and name != root):
                continue
            releases[name] = max(version, releases.get(name, version))
            rows[name] = _names(one.get("dependencies", ()))
            for extra, needed in one.get("optional-dependencies", {}).items():
                rows[f"{name}[{extra}]"] = _names(needed)
    rows |= {name: " ".join(needed) for name, needed in held.items()}
    leaves = " ".join(sorted(name for name, needed in rows.items() if not needed))
    least = _least({name: needed.split() for name, needed in rows.items()})
    body = "; ".join(f"{name}: {' '.join(needed)}" for name, needed in sorted(least.items()) if needed)
    return (
        '"""What distributions bring along, each in the release that a job gets which asks for it alone.\n\n'
        "Of what one requires, that is not told which others of it bring.\n"
        'For Python 3.12 on Linux. Written by `python -m tests.guard.signatures requirements`.\n"""\n\n'
        "from __future__ import annotations\n\n"
        "#: Distributions, and extras of them, each with what it requires and nothing else that it requires brings.\n"
        f'REQUIREMENTS = """\n{writing.filled(body)}\n"""\n'
        "#: Those that require nothing.\n"
        f'LEAVES = """\n{writing.filled(leaves)}\n"""\n'
    )
