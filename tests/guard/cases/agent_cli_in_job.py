# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface_hub", "requests"]
# ///
"""
Let a coding agent work on tasks of a benchmark, one after the other.

For each task a copy of its folder is made, the agent's command runs in it with a time limit, the
task's own test is run, and a line is added to results.jsonl. At the end the lines go to RESULTS.
"""
import json
import logging
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from huggingface_hub import HfApi, snapshot_download

AGENT = shlex.split(os.environ.get("AGENT", "agent --yes --prompt-file TASK.md"))
TASKS = os.environ.get("TASKS", "acme/agent-tasks")
LIMIT = int(os.environ.get("SECONDS_PER_TASK", "900"))
RESULTS = os.environ.get("RESULTS", "")
SINGLE = os.environ.get("SINGLE_COMMAND")


@dataclass
class Outcome:
    task: str
    solved: bool = False
    seconds: float = 0.0
    agent_code: int | None = None
    test_code: int | None = None
    tail: str = ""
    files: list[str] = field(default_factory=list)


def setup_logging(level: str = "INFO") -> logging.Logger:
    """Lines with time and level on standard output; the chatty libraries only when something is wrong."""
    logging.basicConfig(
        level=logging.WARNING,
        format="%(asctime)s %(levelname)-7s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        stream=sys.stdout,
        force=True,
    )
    for noisy in ("httpx", "urllib3", "filelock", "fsspec", "huggingface_hub", "datasets"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logger = logging.getLogger("job")
    logger.setLevel(level.upper())
    return logger


def log_settings(logger: logging.Logger, settings: dict) -> None:
    width = max(map(len, settings), default=0)
    for key, value in sorted(settings.items()):
        shown = "***" if "token" in key.lower() or "key" in key.lower() else value
        logger.info("%-*s %s", width, key, shown)


def run(command: list[str], cwd: Path, seconds: int) -> tuple[int | None, str]:
    """Exit code and the end of the output; the whole process group is stopped at the limit."""
    process = subprocess.Popen(
        command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )
    try:
        output, _ = process.communicate(timeout=seconds)
        return process.returncode, output[-4000:]
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output, _ = process.communicate()
        return None, (output or "")[-4000:]


def attempt(folder: Path) -> Outcome:
    outcome = Outcome(task=folder.name)
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch) / folder.name
        shutil.copytree(folder, work)
        started = time.monotonic()
        outcome.agent_code, outcome.tail = run(AGENT, work, LIMIT)
        outcome.seconds = round(time.monotonic() - started, 1)
        outcome.test_code, _ = run([sys.executable, "-m", "pytest", "-q", "tests"], work, 300)
        outcome.solved = outcome.test_code == 0
        outcome.files = sorted(str(p.relative_to(work)) for p in work.rglob("*.py"))[:50]
    return outcome


def main() -> int:
    logger = setup_logging()
    logger.info("agent: %s", AGENT)
    if SINGLE:
        return subprocess.call(shlex.split(SINGLE))
    folder = Path(snapshot_download(TASKS, repo_type="dataset"))
    outcomes = []
    for task in sorted(p for p in folder.iterdir() if (p / "TASK.md").exists()):
        outcome = attempt(task)
        outcomes.append(outcome)
        print(f"{outcome.task}: {'solved' if outcome.solved else 'not solved'} in {outcome.seconds} s", flush=True)
        with open("results.jsonl", "a") as f:
            f.write(json.dumps(asdict(outcome)) + "\n")
    solved = sum(outcome.solved for outcome in outcomes)
    print(f"{solved} of {len(outcomes)} solved")
    if RESULTS:
        api = HfApi()
        api.create_repo(RESULTS, repo_type="dataset", private=True, exist_ok=True)
        api.upload_file(
            path_or_fileobj="results.jsonl",
            path_in_repo=f"{os.environ.get('JOB_ID', 'local')}.jsonl",
            repo_id=RESULTS,
            repo_type="dataset",
        )
    return 0 if outcomes else 1


if __name__ == "__main__":
    sys.exit(main())
