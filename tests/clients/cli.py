"""The `hf` command, command by command, against an embedded Hub: `python -m tests.clients.cli`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

#: A command line, and what it must print. `{name}` is what an earlier command's answer held (see `KEPT`).
COMMANDS: list[tuple[str, str]] = [
    ("auth whoami", "local"),
    ("repos create local/net", "local/net"),
    ("repos create local/net --exist-ok", "local/net"),
    ("repos create local/rows --type dataset --private", "local/rows"),
    ("repos create local/page --type space --space-sdk static", "local/page"),
    ("upload local/net up", "local/net"),
    ("upload local/net up/a.txt one.txt --commit-message one", "local/net"),
    ("upload local/rows up data --type dataset --include *.txt", "local/rows"),
    ("upload local/net up proposed --create-pr", "local/net"),
    ("download local/net one.txt", "one.txt"),
    ("download local/net --local-dir down --include *.txt", "down"),
    ("download local/rows --type dataset --local-dir rows", "rows"),
    ("repos ls", "local/rows"),
    ("repos settings local/net --private", ""),
    ("repos branch create local/net side", ""),
    ("repos branch delete local/net side", ""),
    ("repos tag create local/net v1", ""),
    ("repos tag list local/net", "v1"),
    ("repos tag delete local/net v1 --yes", ""),
    ("repos delete-files local/net one.txt", ""),
    ("repos duplicate local/net local/twin", "local/twin"),
    ("repos move local/twin local/moved", ""),
    ("repos cp up/a.txt hf://local/net/copied.txt", ""),
    ("models ls --author local --no-truncate", "local/moved"),
    ("models info local/net", "local/net"),
    ("models card local/net --text", "Net"),
    ("datasets ls --author local --no-truncate", "local/rows"),
    ("datasets info local/rows", "local/rows"),
    ("spaces ls --author local --no-truncate", "local/page"),
    ("discussions list local/net", "1"),
    ("discussions info local/net 1", "Upload folder"),
    ("discussions comment local/net 1 --body well", ""),
    ("discussions merge local/net 1 --yes", ""),
    ("buckets create local/box", "local/box"),
    ("buckets ls", "local/box"),
    ("buckets info local/box", "local/box"),
    ("cp up/a.txt hf://buckets/local/box/a.txt", ""),
    ("buckets cp hf://buckets/local/box/a.txt back.txt", ""),
    ("cp hf://local/net/copied.txt hf://buckets/local/box/c.txt", ""),
    ("sync up hf://buckets/local/box/up", ""),
    ("buckets sync hf://buckets/local/box/up synced", ""),
    ("buckets ls local/box -R", "up/deep/b.bin"),
    ("buckets rm local/box/a.txt --yes", ""),
    ("buckets settings local/box --private", ""),
    ("buckets move local/box local/crate", ""),
    ("buckets delete local/crate --yes", ""),
    ("jobs hardware", "a10g-large"),
    ("jobs run --label k=v --env A=b --secrets HF_TOKEN python:3.12 sh -c echo_$A", "b"),
    ("jobs uv run job.py one", "ran ['one']"),
    ("jobs uv run --with packaging --timeout 5m --detach job.py two", "{detached}"),
    ("jobs wait {detached}", "COMPLETED"),
    ("jobs logs {detached}", "ran ['two']"),
    ("jobs logs --tail 1 {detached}", "ran ['two']"),
    ("jobs ps -a --no-truncate", "{detached}"),
    ("jobs ls -a --label k=v", "COMPLETED"),
    ("jobs inspect {detached} --no-truncate", "COMPLETED"),
    ("jobs labels {detached} --label k=w", ""),
    ("jobs rerun --detach {detached}", ""),
    ("jobs run --detach --name sleeper python:3.12 sleep 600", "{sleeper}"),
    ("jobs expose {sleeper} 8000", ""),
    ("jobs stats", ""),
    ("jobs cancel {sleeper}", ""),
    ("jobs inspect {sleeper} --no-truncate", "CANCELED"),
    ("jobs scheduled run @hourly python:3.12 true", "{scheduled}"),
    ("jobs scheduled uv run @daily job.py", ""),
    ("jobs scheduled ps --no-truncate", "{scheduled}"),
    ("jobs scheduled inspect {scheduled}", "@hourly"),
    ("jobs scheduled suspend {scheduled}", ""),
    ("jobs scheduled resume {scheduled}", ""),
    ("jobs scheduled trigger {scheduled}", ""),
    ("jobs scheduled delete {scheduled}", ""),
    ("repos delete local/net --yes", ""),
]

JOB = "import sys\nprint('ran', sys.argv[1:])\n"


@dataclass
class Terminal:
    """Runs commands in one folder, and keeps the ids that they print."""

    folder: Path
    env: dict[str, str]
    kept: dict[str, str]

    def holds(self, line: str, expected: str) -> bool:
        for name, value in self.kept.items():
            line = line.replace(f"{{{name}}}", value)
        words = [word.replace("echo_", "echo ") for word in line.split()]
        done = subprocess.run(
            [str(Path(sys.executable).with_name("hf")), *words],
            cwd=self.folder, env=self.env, capture_output=True, text=True, timeout=300,
        )  # fmt: skip
        said = done.stdout + done.stderr
        wanted = re.fullmatch(r"\{(\w+)\}", expected)
        if wanted and wanted[1] not in self.kept:
            found = re.search(r"\b[0-9a-f]{24}\b", said)
            self.kept[wanted[1]] = expected = found[0] if found else "an id"
        elif wanted:
            expected = self.kept[wanted[1]]
        well = done.returncode == 0 and expected in said
        sys.stdout.write(f"{'ok   ' if well else 'WRONG'} hf {line}\n")
        if not well:
            sys.stdout.write(f"{said}\n")
        sys.stdout.flush()
        return well


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["HF_HOME"] = str(folder / "home")
        from tests.embedded.hub_process import hub_process

        (folder / "up/deep").mkdir(parents=True)
        (folder / "up/a.txt").write_text("a")
        (folder / "up/README.md").write_text("# Net\n")
        (folder / "up/deep/b.bin").write_bytes(os.urandom(11_000_000))
        (folder / "job.py").write_text(JOB)
        with hub_process(folder / "hub") as hub:
            env = {**os.environ, "HF_ENDPOINT": hub.endpoint, "HF_TOKEN": hub.token, "HF_HUB_DISABLE_UPDATE_CHECK": "1"}
            terminal = Terminal(folder, env, {})
            wrong = [line for line, expected in COMMANDS if not terminal.holds(line, expected)]
    sys.stdout.write(f"{len(COMMANDS)} commands, {len(wrong)} wrong\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
