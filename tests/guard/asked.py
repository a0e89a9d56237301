"""Submissions as agents make them, what the guard says of them, and its fixes applied to them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from textwrap import dedent
from typing import TYPE_CHECKING, Any

from guard import check
from schemas.facts import Facts, FlavorFacts, RepoFacts
from schemas.scheduled import ScheduledRunArgs, ScheduledUvArgs
from schemas.submission import Operation, RunArgs, UvArgs
from tests.guard.labelled import FLAVORS

if TYPE_CHECKING:
    from schemas.report import Finding, Fix, Report

TOKEN = {"HF_TOKEN": "$HF_TOKEN"}
#: Shaped like a token, and none. It is put together here so that no file holds text of that shape.
LITERAL = "hf_" + "AbCdEfGhIj" * 4
#: What a script imports is a matter of its own: an image with packages keeps it out of the other tests.
IMAGE = "acme/everything:1"


def caller(repos: dict[str, RepoFacts] | None = None, **known: Any) -> Facts:
    """What preflight learns for `alice`, who is a member of `acme`, except for what `known` says otherwise."""
    flavors = [FlavorFacts(name=name, accelerator=None if name.startswith("cpu") else "gpu") for name in FLAVORS]
    learned = Facts(username="alice", organizations=["acme"], token_role="write", flavors=flavors, repos=repos or {})
    return learned.model_copy(update=known)


@dataclass(frozen=True)
class Submission:
    """A call, and what preflight knows of its caller. `text` is False where the script is only a name."""

    operation: Operation
    args: dict[str, Any]
    facts: Facts | None = None
    text: bool = True

    @property
    def report(self) -> Report:
        """What the guard says."""
        scheduled = "schedule" in self.args
        if self.operation == "run":
            command = ScheduledRunArgs if scheduled else RunArgs
            return check("run", command.model_validate(self.args), None, self.facts)
        script = ScheduledUvArgs if scheduled else UvArgs
        return check("uv", script.model_validate(self.args), self.args["script"] if self.text else None, self.facts)

    def findings(self, code: str) -> list[Finding]:
        """What one rule says."""
        return [finding for finding in self.report.findings if finding.rule == code]

    def fix(self, code: str) -> Fix:
        """The fix of the first finding of a rule."""
        fix = self.findings(code)[0].fix
        assert fix is not None
        return fix

    def mended(self, *fixes: Fix) -> Submission:
        """The same call with these fixes applied, in order."""
        args = self.args
        for fix in fixes:
            if fix.args is not None:
                args = merged(args, fix.args)
            if fix.script is not None:
                args = {**args, "script": patched(args["script"], fix.script)}
        return replace(self, args=args)

    def by(self, facts: Facts | None) -> Submission:
        """The same call by another caller."""
        return replace(self, facts=facts)


def uv(script: str, *, facts: Facts | None = None, **args: Any) -> Submission:
    """A script, submitted with a token unless `args` says otherwise."""
    text = dedent(script).removeprefix("\n")
    return Submission("uv", {"script": text, "secrets": TOKEN, "image": IMAGE, **args}, facts)


def named(script: str, **args: Any) -> Submission:
    """A script that is given by its path or address, and whose text is not here."""
    return Submission("uv", {"script": script, "secrets": TOKEN, **args}, text=False)


def run(command: str | list[str], *, facts: Facts | None = None, **args: Any) -> Submission:
    """A command in an image, submitted with a token unless `args` says otherwise."""
    return Submission("run", {"image": IMAGE, "command": command, "secrets": TOKEN, **args}, facts)


def found(submission: Submission, code: str) -> list[tuple[str, str, int | None]]:
    """The severity, argument and line of each finding of a rule."""
    return [(one.severity, one.where.arg, one.where.line) for one in submission.findings(code)]


def errors(submission: Submission) -> set[str]:
    """The codes that reject a submission."""
    return {finding.rule for finding in submission.report.errors}


def assert_safely_added(submission: Submission, packages: list[str], added: list[str]) -> None:
    """Assert that a submission is lost for packages that it lacks, and that the fix adds these and mends it."""
    assert [severity for severity, _, _ in found(submission, "C007")] == ["error"]
    assert submission.report.verdict == "lost"
    fix = submission.fix("C007")
    assert (fix.safe, fix.args) == (True, {"dependencies": [*packages, *added]})
    assert found(submission.mended(fix), "C007") == []


def merged(target: Any, patch: Any) -> Any:
    """A JSON merge patch, applied as RFC 7396 says."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


_HUNK = re.compile(r"@@ -(\d+),(\d+) \+(\d+),(\d+) @@")


def patched(text: str, diff: str) -> str:
    """A unified diff, applied: every line of it has to be where it says, and its counts have to be right."""
    body = diff.removesuffix("\n").split("\n")
    assert body[:2] == ["--- script.py", "+++ script.py"]
    old, new, at, row = text.split("\n"), list[str](), 0, 2
    ends_open = False
    while row < len(body):
        hunk = _HUNK.fullmatch(body[row])
        assert hunk is not None
        start, size, new_start, new_size = (int(number) for number in hunk.groups())
        # A range without lines names the line before it.
        begin = start - 1 if size else start
        new.extend(old[at:begin])
        at, row = begin, row + 1
        assert len(new) == (new_start - 1 if new_size else new_start)
        while size or new_size:
            mark, line = body[row][:1], body[row][1:]
            row += 1
            if mark in " -":
                assert old[at] == line
                at, size = at + 1, size - 1
            if mark in " +":
                new.append(line)
                new_size -= 1
            if row < len(body) and body[row].startswith("\\"):
                assert at == len(old)
                ends_open = mark == "-"
                row += 1
    # What takes the place of a last line without a line feed ends with one.
    return "\n".join([*new, *old[at:], *([""] if ends_open else [])])


def invented(submission: Submission, fix: Fix) -> set[str]:
    """The `OWNER/NAME` that the edit of a fix brings in and that the submission does not hold."""
    rows = (fix.script or "").split("\n")[2:]
    edit = "\n".join([*(row[1:] for row in rows if row.startswith("+")), json.dumps(fix.args)])
    held = json.dumps(submission.args)
    return {name for name in re.findall(r"(?<![/\w.])[\w.-]+/[\w.-]+", edit) if name not in held}
