"""Short submissions for tests of the guard, and what it says of them."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING, Any

from guard import check
from schemas.facts import Facts, FlavorFacts, RepoFacts
from schemas.submission import RunArgs, UvArgs

if TYPE_CHECKING:
    from schemas.report import Finding, Report

TOKEN = {"HF_TOKEN": "$HF_TOKEN"}
#: Shaped like a token, and none.
FAKE_TOKEN = "hf_" + "A1b2C3d4E5" * 4
FLAVORS = [
    FlavorFacts(name="cpu-basic"),
    FlavorFacts(name="cpu-upgrade"),
    FlavorFacts(name="a10g-large", accelerator="a10g"),
]


def facts() -> Facts:
    """What preflight would say for `alice`, of the organisation `acme`."""
    return Facts(username="alice", organizations=["acme"], token_role="write", flavors=FLAVORS)


def with_repo(uri: str, *, exists: bool | None = None, writable: bool | None = None) -> Facts:
    return facts().model_copy(update={"repos": {uri: RepoFacts(exists=exists, writable=writable)}})


def uv(script: str, known: Facts | None = None, **args: Any) -> Report:
    """The report on a script that is submitted with a token unless `secrets` says otherwise."""
    text = dedent(script).lstrip("\n")
    # What the script imports is a matter of its own: an image with packages keeps it out of the other tests.
    given = {"secrets": TOKEN, "image": "acme/everything:1", **args}
    return check("uv", UvArgs.model_validate({"script": text, **given}), text, known)


def run(command: str | list[str], known: Facts | None = None, **args: Any) -> Report:
    given = {"image": "acme/everything:1", "secrets": TOKEN, **args}
    return check("run", RunArgs.model_validate({"command": command, **given}), None, known)


def judged(submission: dict[str, Any]) -> Report:
    """The report on `alice`'s submission, given as its args; `args_script` is a script that is not here."""
    args = dict(submission)
    if "command" in args:
        return run(args.pop("command"), facts(), **args)
    if "args_script" in args:
        given = UvArgs.model_validate({"script": args["args_script"], "secrets": TOKEN})
        return check("uv", given, None, facts())
    return uv(args.pop("script"), facts(), **args)


def codes(report: Report) -> set[str]:
    return {finding.rule for finding in report.findings}


def errors(report: Report) -> set[str]:
    return {finding.rule for finding in report.errors}


def finding(report: Report, code: str) -> Finding:
    return next(finding for finding in report.findings if finding.rule == code)


def uris(report: Report) -> list[str]:
    return [destination.uri for destination in report.destinations]
