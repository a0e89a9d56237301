"""The command line: `hf-jobs-mcp [serve|demo|check|rules|receipt|jobs|hub]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from server.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = ("serve", "demo", "check", "rules", "receipt", "jobs", "hub")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; `serve` where none is given.

    Returns:
        The exit code.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["hub"]:
        from hub.embedded.__main__ import main as run_hub

        return run_hub(arguments[1:])
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in ("-h", "--help", "--version")):
        arguments.insert(0, "serve")
    options = _parser().parse_args(arguments)
    return options.run(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="hf-jobs-mcp",
        description="An MCP server through which agents run Hugging Face Jobs and cannot lose the results.",
    )
    parser.add_argument("--version", action="version", version=VERSION)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    serve = commands.add_parser("serve", help="run the MCP server (the default)")
    serve.add_argument("--transport", choices=("stdio", "http"), default="stdio")
    serve.add_argument("--host", default="127.0.0.1", help="for http (default: %(default)s)")
    serve.add_argument("--port", type=int, default=8000, help="for http (default: %(default)s)")
    serve.add_argument(
        "--local", action="store_true", help="run an embedded Hub beside the server; jobs run on this machine"
    )
    serve.add_argument("--user", help="with --local: the name of the embedded Hub's user")
    serve.add_argument("--data-dir", type=Path, help="with --local: where the embedded Hub keeps its data")
    serve.add_argument(
        "--policy",
        choices=("strict", "confirm", "trust"),
        default="confirm",
        help="a job that may lose its results (`ephemeral: true`) or replaces files: refuse it, ask the human "
        "(default), or accept it",
    )
    serve.add_argument(
        "--max-cost", type=_dollars, metavar="USD", help="a job that may cost more is asked about or refused"
    )
    serve.add_argument(
        "--max-timeout", type=_seconds, metavar="TIME", help="a job that asks for longer is asked about or refused"
    )
    serve.add_argument(
        "--forward",
        action="append",
        default=[],
        metavar="NAME",
        help="an environment variable of this server that jobs may be given as a secret; repeatable",
    )
    serve.set_defaults(run=_serve)

    demo = commands.add_parser("demo", help="show the whole path on an embedded Hub")
    demo.add_argument("--data-dir", type=Path, help="keep the demo's Hub here (default: a new temporary folder)")
    demo.set_defaults(run=_demo)

    check = commands.add_parser("check", help="check scripts or submissions; nothing is submitted")
    check.add_argument("files", nargs="*", metavar="FILE", help="a script, or a JSON submission {operation, args}")
    check.add_argument("--batch", type=Path, metavar="FILE.jsonl", help="one submission a line, one report a line")
    check.add_argument("--arg", action="append", default=[], help="an argument of the script; repeatable")
    check.add_argument("--secret", action="append", default=[], metavar="NAME", help="a secret; repeatable")
    check.add_argument("--env", action="append", default=[], metavar="NAME=VALUE", help="repeatable")
    check.add_argument("--volume", action="append", default=[], metavar="hf://...:/MOUNT", help="repeatable")
    check.add_argument("--format", choices=("text", "json", "sarif", "github"), default="text")
    check.set_defaults(run=_check)

    rules = commands.add_parser("rules", help="list the rules, or show one rule's page")
    rules.add_argument("code", nargs="?", metavar="CODE")
    rules.set_defaults(run=_rules)

    receipt = commands.add_parser("receipt", help="what a job left behind: exit 0 persisted, 1 not, 2 unknown")
    receipt.add_argument("job_id", metavar="JOB_ID", help="an id, NAMESPACE/ID, or the job's URL")
    receipt.add_argument("--namespace", help="whose job it is (default: the caller's)")
    receipt.add_argument("--format", choices=("text", "json"), default="text")
    receipt.set_defaults(run=_receipt)

    jobs = commands.add_parser("jobs", help="the last jobs with stage, cost and receipt")
    jobs.add_argument("--namespace", help="whose jobs (default: the caller's)")
    jobs.add_argument("--limit", type=int, default=10, choices=range(1, 101), metavar="N", help="default: %(default)s")
    jobs.set_defaults(run=_jobs)

    commands.add_parser("hub", help="run the embedded Hub alone, for tests", add_help=False)
    return parser


def _dollars(text: str) -> float:
    amount = float(text.removeprefix("$"))
    if not 0 <= amount < float("inf"):
        raise ValueError(text)
    return amount


def _seconds(text: str) -> int:
    from schemas.timeouts import parse_seconds

    return parse_seconds(text)


def _serve(options: argparse.Namespace) -> int:
    from server.serve import serve

    return serve(options)


def _demo(options: argparse.Namespace) -> int:
    from server.demo import demo

    return demo(options.data_dir)


def _check(options: argparse.Namespace) -> int:
    from server.check import check

    return check(options)


def _rules(options: argparse.Namespace) -> int:
    from server.rules import rules

    return rules(options.code)


def _receipt(options: argparse.Namespace) -> int:
    from server.receipt import receipt

    return receipt(options)


def _jobs(options: argparse.Namespace) -> int:
    from server.receipt import jobs

    return jobs(options)


if __name__ == "__main__":
    sys.exit(main())
