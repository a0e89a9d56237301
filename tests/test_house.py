"""The house stands as the design draws it: imports point down, and what must stay light is light."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

MAY_IMPORT = {
    "schemas": set(),
    "guard": {"schemas"},
    "hub": {"schemas"},
    "hub.embedded": {"schemas"},
    "tools": {"guard", "hub", "schemas"},
    "server": {"tools", "guard", "hub", "hub.embedded", "schemas"},
}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


def room_of(module: str) -> str | None:
    if module == "hub.embedded" or module.startswith("hub.embedded."):
        return "hub.embedded"
    top = module.partition(".")[0]
    return top if top in MAY_IMPORT else None


def imported(path: Path) -> set[str]:
    modules: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            modules.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            modules.add(node.module or "")
            modules.update(f"{node.module}.{alias.name}" for alias in node.names)
    return modules


def files_of(room: str) -> list[Path]:
    folder = ROOT / room.replace(".", "/")
    files = [path for path in folder.rglob("*.py") if "__pycache__" not in path.parts]
    return [path for path in files if room != "hub" or "embedded" not in path.relative_to(folder).parts]


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_a_room_imports_only_rooms_below_it(room: str) -> None:
    files = files_of(room)
    assert files
    for path in files:
        rooms = {other for module in imported(path) if (other := room_of(module))} - {room}
        if "hub.embedded" in rooms and "hub.embedded" in MAY_IMPORT[room]:
            rooms.discard("hub")
        assert rooms <= MAY_IMPORT[room], f"{path.relative_to(ROOT)} imports {rooms - MAY_IMPORT[room]}"


def test_the_guard_waits_for_nothing() -> None:
    forbidden = {
        "asyncio",
        "anyio",
        "socket",
        "subprocess",
        "urllib.request",
        "http",
        "time",
        "datetime",
        "os",
        "pathlib",
    }
    for path in files_of("guard"):
        assert not imported(path) & forbidden, path.relative_to(ROOT)


def test_no_file_is_over_600_lines() -> None:
    long = {
        str(path.relative_to(ROOT)): count
        for room in ("server", "tools", "guard", "hub", "schemas", "tests", "benchmarks")
        for path in (ROOT / room).rglob("*.py")
        if (count := len(path.read_text().splitlines())) > 600
    }
    assert not long


LIGHT = """
import sys
import anyio
from mcp import Client
from server.app import create_app
from server.connect import remote
from tools.session import Settings

async def main():
    async with Client(create_app(remote(Settings())), mode="legacy") as client:
        assert client.server_info.name == "hf-jobs-mcp"
        assert len((await client.list_tools()).tools) == 3
        assert (await client.list_resources()).resources
        assert (await client.list_resource_templates()).resource_templates
        assert (await client.list_prompts()).prompts

anyio.run(main)
heavy = [name for name in sys.modules if name.startswith(("huggingface_hub.hf_api", "hub.embedded", "guard."))]
assert not heavy, heavy
"""


def test_initialize_is_answered_without_the_hub_api_or_the_embedded_hub() -> None:
    done = subprocess.run([sys.executable, "-c", LIGHT], capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert done.returncode == 0, done.stderr


def test_only_the_embedded_hub_needs_a_posix_system() -> None:
    posix_only = {"fcntl", "pwd", "grp", "resource", "termios", "pty", "tty", "syslog"}
    for room in ("schemas", "guard", "hub", "tools", "server"):
        for path in files_of(room):
            assert not imported(path) & posix_only, path.relative_to(ROOT)


def calls_of(path: Path) -> set[str]:
    """Names of everything that a file calls, by their last part."""
    names: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            names.add(node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""))
    return names


def product() -> dict[str, Path]:
    """Every file of the product but the embedded Hub, by its path from the root."""
    rooms = ("schemas", "guard", "hub", "tools", "server")
    return {path.relative_to(ROOT).as_posix(): path for room in rooms for path in files_of(room)}


def test_only_admission_makes_an_admission() -> None:
    assert [name for name, path in product().items() if "Admission" in calls_of(path)] == ["tools/admission.py"]


#: What starts a job or makes a schedule, as it is called, and as it would be imported.
STARTS = {"jobs.submit", "scheduled.create"}
TAKEN = {"hub.jobs.submit", "hub.scheduled.create"}


def called(path: Path) -> set[str]:
    """Everything that a file calls, as it is written there."""
    return {ast.unparse(node.func) for node in ast.walk(tree(path)) if isinstance(node, ast.Call)}


def posts(path: Path) -> list[str]:
    """Functions of a file that send a POST."""
    return [
        node.name
        for node in tree(path).body
        if isinstance(node, ast.AsyncFunctionDef) and '"POST"' in ast.unparse(node).replace("'", '"')
    ]


def naming(*words: str) -> dict[str, Path]:
    """The files of the product with one of these words in them."""
    return {name: path for name, path in product().items() if any(word in path.read_text() for word in words)}


def test_whatever_starts_a_job_is_posted_in_one_place_that_takes_an_admission() -> None:
    assert set(naming('"/api/jobs', '"/api/scheduled-jobs')) == {"hub/paths.py", "hub/hardware.py"}
    assert {name: posts(path) for name, path in naming("from hub.paths", "import paths").items()} == {
        "hub/admitted.py": ["post"],
        "hub/jobs.py": ["cancel"],
        "hub/scheduled.py": ["set_suspended"],
        "hub/logs.py": [],
        "hub/metrics.py": [],
    }
    assert set(naming("import post", "admitted.post(")) == {"hub/jobs.py", "hub/scheduled.py"}
    calling = {name for name, path in naming("submit(", "create(").items() if called(path) & STARTS}
    assert calling == {"tools/families.py"}
    importing = naming("from hub.jobs", "from hub.scheduled")
    assert not [name for name, path in importing.items() if imported(path) & TAKEN]
