"""`hf-jobs-mcp hub`: the embedded Hub alone."""

from __future__ import annotations

import argparse
import gc
import importlib.util
import json
import logging
import logging.handlers
import os
import sys
from pathlib import Path

#: Where a Hub keeps its data if it is not told.
DEFAULT_DATA_DIR = Path("~/.hf-jobs-mcp/hub")

#: What the Hub imports beyond the dependencies of the server: module and package.
_NEEDED = {
    "blake3": "blake3",
    "croniter": "croniter",
    "filelock": "filelock",
    "hf_xet": "hf-xet",
    "lz4": "lz4",
    "python_multipart": "python-multipart",
    "starlette": "starlette",
    "uvicorn": "uvicorn",
    "yaml": "pyyaml",
}

_LOG_BYTES = 1 << 20


def main(argv: list[str] | None = None) -> int:
    """Run a Hub until it is stopped.

    When it is ready it prints one line of JSON on stdout, `{"endpoint", "token", "user", "sandbox"}`, and nothing else;
    `sandbox` is `bubblewrap`, or `none` if jobs can read what the user can.

    Returns:
        0 after SIGTERM, SIGINT or idle time; 2 if it cannot start, with a sentence on stderr that says why.
    """
    options = _parser().parse_args(argv)
    if options.accounts and (options.token or options.org):
        return _refuse("Give tokens and organisations in the file of --accounts, or by --token and --org.")
    _log_to(options.log_file)
    missing = sorted(package for module, package in _NEEDED.items() if importlib.util.find_spec(module) is None)
    if os.name != "posix":
        return _refuse("The embedded Hub needs Linux or macOS: it runs jobs as processes of a POSIX system.")
    if missing:
        return _refuse(f"The embedded Hub needs {', '.join(missing)}: pip install 'hf-jobs-mcp[local]'")
    # Imports make many objects that stay; looking for garbage among them would take a quarter of the start.
    gc.disable()
    from hub.embedded.serve import Options, StartError, clean_up, serve

    gc.enable()
    try:
        if options.collect_garbage:
            erased = clean_up(options.data_dir.expanduser().absolute(), options.keep_jobs * 86400)
            _announce(json.dumps(erased))
            return 0
        serve(
            Options(
                data_dir=options.data_dir.expanduser().absolute(),
                listen=options.listen,
                port=options.port,
                user=options.user,
                token=options.token,
                organizations=tuple(options.org),
                accounts=options.accounts,
                idle_exit=options.idle_exit,
                parallel_jobs=options.parallel_jobs,
                job_memory=options.job_memory << 20 if options.job_memory else None,
                wait=options.wait,
                faults=options.faults,
            ),
            _announce,
        )
    except StartError as error:
        return _refuse(str(error))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hf-jobs-mcp hub",
        description="A Hub on this machine, for tests: repositories, and jobs that `uv` really runs."
        " When it is ready it prints one line of JSON: point HF_ENDPOINT and HF_TOKEN at the `endpoint` and `token`"
        " there.",
    )
    parser.add_argument(
        "--listen",
        default="127.0.0.1",
        metavar="ADDRESS",
        help="an address of this machine that others reach it at: whoever has a token of the Hub then runs programs"
        " here as you, and nothing is encrypted on the way (default: %(default)s, which only this machine reaches)",
    )
    parser.add_argument("--port", type=int, help="default: the one of the last time, or any")
    parser.add_argument("--user", metavar="NAME", help="who the token belongs to (default: as last time, or `local`)")
    parser.add_argument("--token", help="default: the one of the last time, or a random one")
    parser.add_argument(
        "--org", action="append", default=[], metavar="NAME", help="an organisation of the user; repeatable"
    )
    parser.add_argument(
        "--accounts",
        type=Path,
        metavar="FILE",
        help="users, organisations and tokens, as a TOML file; --user is then the one that the line of JSON names",
    )
    parser.add_argument(
        "--data-dir", type=Path, default=DEFAULT_DATA_DIR, help="where everything is kept (default: %(default)s)"
    )
    parser.add_argument(
        "--idle-exit",
        type=_seconds,
        metavar="SECONDS",
        help="end after so long without a server that uses this Hub, a job, and a schedule that is not suspended"
        " (default: never)",
    )
    parser.add_argument(
        "--parallel-jobs", type=_count, metavar="N", help="jobs that run at once (default: one a processor)"
    )
    parser.add_argument(
        "--job-memory", type=_count, metavar="MIB", help="memory of each process of a job (default: no limit)"
    )
    parser.add_argument(
        "--collect-garbage",
        action="store_true",
        help="start no Hub: erase what nothing refers to any more from the data folder, and print how much that was",
    )
    parser.add_argument(
        "--keep-jobs",
        type=float,
        default=30.0,
        metavar="DAYS",
        help="with --collect-garbage: for how long finished jobs and their logs are kept (default: %(default)g)",
    )
    parser.add_argument(
        "--wait", type=_seconds, default=0.0, metavar="SECONDS", help="for another Hub to give the data folder up"
    )
    parser.add_argument(
        "--faults", action="store_true", help="let PUT /_local/faults make chosen requests fail, for tests of clients"
    )
    parser.add_argument("--log-file", type=Path, help="instead of stderr; two files of 1 MiB at most")
    return parser


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError("it must be more than 0")
    return value


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("it must be at least 1")
    return value


def _log_to(file: Path | None) -> None:
    handler: logging.Handler = logging.StreamHandler()
    if file:
        handler = logging.handlers.RotatingFileHandler(file, maxBytes=_LOG_BYTES, backupCount=1, delay=True)
    logging.basicConfig(level=logging.WARNING, handlers=[handler], format="%(asctime)s %(levelname)s %(message)s")


def _announce(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _refuse(sentence: str) -> int:
    # Not `logging`: with --log-file, whoever starts a Hub would not see why it ended.
    sys.stderr.write(f"{sentence}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
