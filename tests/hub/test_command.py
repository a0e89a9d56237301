from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hub.command import LOADER, PIECE_BYTES, file_name, read_uv_command, uv_command
from schemas.errors import ErrorCode, JobsError
from schemas.submission import MAX_SCRIPT_BYTES

pytestmark = pytest.mark.skipif(os.name == "nt", reason="jobs run on Linux")

words = st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=40), max_size=5)

AWKWARD = [
    "print(1)",
    "print(1)\n",
    "print('no end')\n\n\n",
    "print('%s %d %%')",
    "print('back\\\\slash \\n \\0 \\c')",
    "print('windows')\r\nprint('lines')\r\n",
    "-n",
    "--help",
    "$(touch owned) `touch owned` ${HOME} $1 \"'",
    "\ufeffprint('marked')",
    "é" * PIECE_BYTES,
    "a" + "é" * PIECE_BYTES,
    "😀" * (PIECE_BYTES // 3),
    "#" + "x" * (PIECE_BYTES - 1),
]

FAKE_UV = """#!{python}
import json, os, pathlib, sys
words = sys.argv[1:]
path = next(word for word in words if word.startswith("/"))
seen = {{
    "words": [word if word != path else "FILE" for word in words],
    "path": path,
    "script": list(pathlib.Path(path).read_bytes()),
    "cwd": os.getcwd(),
    "pid": os.getpid(),
}}
pathlib.Path(os.environ["SEEN"]).write_text(json.dumps(seen))
"""


@pytest.fixture
def fake(tmp_path: Path) -> Path:
    """A folder whose `uv` writes down how it was called."""
    uv = tmp_path / "bin" / "uv"
    uv.parent.mkdir()
    uv.write_text(FAKE_UV.format(python=sys.executable))
    uv.chmod(0o755)
    (tmp_path / "tmp").mkdir()
    (tmp_path / "work").mkdir()
    return tmp_path


def run(command: list[str], folder: Path) -> dict:
    env = {
        "PATH": f"{folder / 'bin'}:/usr/bin:/bin",
        "SEEN": str(folder / "seen"),
        "TMPDIR": str(folder / "tmp"),
        "HOME": str(folder),
    }
    done = subprocess.run(command, env=env, cwd=folder / "work", capture_output=True, text=True, timeout=30)
    assert done.returncode == 0, done.stderr
    return json.loads((folder / "seen").read_text())


def command_of(script: str, script_args: list[str] = [], dependencies: list[str] = [], python: str | None = None):  # noqa: B006
    return uv_command(script, name="train.py", script_args=script_args, dependencies=dependencies, python=python)


@pytest.mark.parametrize("script", AWKWARD, ids=range(len(AWKWARD)))
def test_a_script_arrives_byte_for_byte(fake: Path, script: str) -> None:
    seen = run(command_of(script), fake)
    assert bytes(seen["script"]) == script.encode()
    assert not list((fake / "work").iterdir())


def test_the_largest_script_arrives_whole_with_its_arguments(fake: Path) -> None:
    line = "# " + "".join(random.Random(7).choices("abcé%\\'\"$ ", k=95)) + "\n"
    script = line * (MAX_SCRIPT_BYTES // len(line.encode()))
    seen = run(command_of(script, ["--epochs", "3"], ["torch>=2"], "3.12"), fake)
    assert bytes(seen["script"]) == script.encode()
    assert seen["words"] == ["run", "--with", "torch>=2", "--python", "3.12", "FILE", "--epochs", "3"]


@pytest.mark.parametrize("dependencies", [[], ["torch>=2.1,<3", "datasets[audio]"]])
@pytest.mark.parametrize(
    "script_args", [[], [""], ["", ""], ["-x"], ["--", "-y"], ["a b", "*", "$HOME", "'", '"', "\\", "é\n", "%s"]]
)
def test_options_and_arguments_arrive_in_their_places(
    fake: Path, dependencies: list[str], script_args: list[str]
) -> None:
    seen = run(command_of("print(1)", script_args, dependencies), fake)
    options = [word for dependency in dependencies for word in ("--with", dependency)]
    assert seen["words"] == ["run", *options, "FILE", *script_args]


def test_the_script_lies_in_a_folder_of_its_own_and_the_job_stays_where_it_was(fake: Path) -> None:
    first, second = run(command_of("print(1)"), fake), run(command_of("print(1)"), fake)
    for seen in (first, second):
        path = Path(seen["path"])
        assert path.parent.parent == fake / "tmp"
        assert path.name == "train.py"
        assert seen["cwd"] == str(fake / "work")
    assert first["path"] != second["path"]


def test_uv_takes_the_place_of_the_shell(fake: Path) -> None:
    env = {"PATH": f"{fake / 'bin'}:/usr/bin:/bin", "SEEN": str(fake / "seen"), "TMPDIR": str(fake / "tmp")}
    with subprocess.Popen(command_of("print(1)"), env=env, cwd=fake) as process:
        assert process.wait(30) == 0
    assert f'"pid": {process.pid}' in (fake / "seen").read_text()


def test_an_image_without_uv_is_explained(tmp_path: Path) -> None:
    done = subprocess.run(
        command_of("print(1)"), env={"PATH": str(tmp_path)}, capture_output=True, text=True, timeout=30
    )
    assert done.returncode == 127
    assert "no uv" in done.stderr


def test_nothing_of_the_caller_is_in_what_the_shell_reads() -> None:
    command = command_of("print('mine')", ["mine"], ["mine"], "mine")
    assert command[:3] == ["/bin/sh", "-c", LOADER]
    assert "mine" not in LOADER


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])),
    words,
    words,
    st.none() | st.just("3.12"),
)
def test_a_command_reads_back_as_it_was_written(
    script: str, script_args: list[str], dependencies: list[str], python: str | None
) -> None:
    command = uv_command(script, name="a.py", script_args=script_args, dependencies=dependencies, python=python)
    read = read_uv_command(command)
    assert read is not None
    assert (read.script, read.name, read.script_args) == (script, "a.py", script_args)
    assert (read.dependencies, read.python) == (dependencies, python)


@pytest.mark.parametrize("script", AWKWARD, ids=range(len(AWKWARD)))
def test_no_piece_is_larger_than_an_argument_may_be(script: str) -> None:
    command = command_of(script)
    assert max(len(word.encode()) for word in command) < 100 << 10
    read = read_uv_command(command)
    assert read is not None
    assert read.script == script


@pytest.mark.parametrize(
    "command",
    [
        [],
        ["uv", "run", "train.py"],
        ["/bin/sh", "-c", "echo hello"],
        ["/bin/sh", "-c", LOADER],
        ["/bin/sh", "-c", LOADER, "other", "a.py", "1", "0", "print(1)"],
        ["/bin/sh", "-c", LOADER, "hf-jobs-uv-1", "a.py", "one", "0", "print(1)"],
        ["/bin/sh", "-c", LOADER, "hf-jobs-uv-1", "a.py", "5", "0", "print(1)"],
        ["/bin/sh", "-c", LOADER, "hf-jobs-uv-1", "a.py", "-1", "0", "print(1)"],
        ["/bin/sh", "-c", LOADER, "hf-jobs-uv-1", "a.py", "9" * 5000, "0", "print(1)"],
    ],
)
def test_another_command_is_not_read_as_ours(command: list[str]) -> None:
    assert read_uv_command(command) is None


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("train.py", "train.py"),
        ("train", "train.py"),
        ("../../etc/passwd", "_.._etc_passwd.py"),
        ("-rf", "rf.py"),
        ("my script", "my_script.py"),
        ("", "script.py"),
        (".py", "script.py"),
        ("é" * 300, "_" * 80 + ".py"),
    ],
)
def test_a_file_name_is_plain(name: str, file: str) -> None:
    assert file_name(name) == file


@pytest.mark.parametrize(
    "parts",
    [
        {"script": "a\0b"},
        {"script": "\ud800"},
        {"script_args": ["a\0"]},
        {"script_args": ["x" * (PIECE_BYTES + 1)]},
        {"dependencies": ["\udfff"]},
    ],
)
def test_what_no_command_line_can_carry_is_refused(parts: dict) -> None:
    with pytest.raises(JobsError) as refused:
        command_of(**{"script": "print(1)", **parts})
    assert refused.value.code is ErrorCode.INVALID_ARGUMENTS
    assert refused.value.hint


REAL = """
# /// script
# requires-python = ">=3.11"
# ///
import multiprocessing, os, sys

def square(n):
    return n * n

if __name__ == "__main__":
    print(sys.argv[1:], os.path.basename(__file__), os.path.basename(sys.argv[0]))
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        print(pool.map(square, [2, 3]))
    sys.stdout.flush()
    if sys.argv[1] == "signal":
        os.kill(os.getppid(), 15)
        import time
        time.sleep(30)
    sys.exit(7)
"""


@pytest.fixture
def real(tmp_path: Path) -> dict[str, str]:
    uv = Path(sys.executable).with_name("uv")
    if not uv.exists():
        pytest.skip("uv is not installed beside this Python")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "uv").symlink_to(uv)
    return {
        "PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin",
        "HOME": str(tmp_path),
        "TMPDIR": str(tmp_path),
        "UV_OFFLINE": "1",
        "UV_PYTHON": sys.executable,
        "UV_CACHE_DIR": str(tmp_path / "cache"),
    }


def test_the_real_uv_runs_it_like_a_file(real: dict[str, str]) -> None:
    done = subprocess.run(
        command_of(REAL, ["--", "-a", ""]), env=real, cwd=real["HOME"], capture_output=True, text=True, timeout=90
    )
    assert done.stdout.splitlines() == ["['--', '-a', ''] train.py train.py", "[4, 9]"], done.stderr
    assert done.returncode == 7


def test_a_signal_reaches_uv_itself(real: dict[str, str]) -> None:
    done = subprocess.run(command_of(REAL, ["signal"]), env=real, cwd=real["HOME"], capture_output=True, timeout=90)
    assert done.returncode in (-signal.SIGTERM, 128 + signal.SIGTERM)


@pytest.mark.parametrize("shell", ["dash", "bash", "busybox", "ksh", "zsh"])
def test_any_posix_shell_can_load_it(fake: Path, shell: str) -> None:
    path = shutil.which(shell)
    if path is None:
        pytest.skip(f"{shell} is not installed")
    start = [path, "sh"] if shell == "busybox" else [path]
    script = "é%\\\n" * PIECE_BYTES
    seen = run([*start, *command_of(script, ["", "-x"], ["a"])[1:]], fake)
    assert bytes(seen["script"]) == script.encode()
    assert seen["words"] == ["run", "--with", "a", "FILE", "", "-x"]
