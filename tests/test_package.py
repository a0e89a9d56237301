"""What is shipped: five rooms, one command, and nothing that names a registry."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_wheel_holds_the_five_rooms_and_one_command(tmp_path: Path) -> None:
    source = tmp_path / "source"
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    for name in filter(None, tracked.split("\0")):
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, source / name)
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=source, capture_output=True, check=True, timeout=60)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (entry_points,) = (archive.read(name).decode() for name in names if name.endswith("entry_points.txt"))
    tops = {name.partition("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"server", "tools", "guard", "hub", "schemas"}
    scripts = entry_points.partition("[console_scripts]")[2].partition("[")[0].split("\n")
    assert [line for line in scripts if line.strip()] == ["hf-jobs-mcp = server.cli:main"]


def test_what_the_tests_install_is_pinned_by_version_and_hash_without_addresses() -> None:
    text = (ROOT / "constraints.txt").read_text()
    pins = re.findall(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", text, re.MULTILINE)
    assert len(pins) > 50
    assert not re.search(r"https?://|\bindex-url\b|\bfind-links\b", text)
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)
    assert all("--hash=sha256:" in block for block in blocks if block.strip())
    wanted = re.findall(r'^ *"([A-Za-z0-9_-]+)[<>=]', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    pinned = {name.lower().replace("_", "-") for name, _ in pins}
    assert {name.lower().replace("_", "-") for name in wanted} <= pinned


def test_the_readme_gives_two_commands_of_one_line() -> None:
    lines = (ROOT / "README.md").read_text().splitlines()
    commands = [line for line in lines if line.startswith("python3 -m venv")]
    assert [command.rpartition("/")[2] for command in commands] == ["hf-jobs-mcp demo", "pytest"]
