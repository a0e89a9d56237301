"""T003: a token written out in the script, the command, the arguments, a label, or a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.tokens import LITERAL, TOKEN_FIX, is_literal
from schemas.report import Fix, Where
from schemas.submission import RunArgs, UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find token-shaped text anywhere but in `env`, which is T002's."""
    yield from _in_script(case)
    words = case.args.script_args if isinstance(case.args, UvArgs) else case.args.command
    arg = "script_args" if isinstance(case.args, UvArgs) else "command"
    if any(is_literal(word) for word in words):
        kept = [LITERAL.sub("$HF_TOKEN" if isinstance(case.args, RunArgs) else "", word) for word in words]
        fix = Fix(title=f"Take the token out of `{arg}`", safe=False, args={arg: kept, "secrets": TOKEN_FIX})
        message = f"`{arg}` holds a token. It is stored with the job and shown to everyone who can see it."
        yield Draft(message, Where(arg=arg), fix)
    yield from _in_labels(case)
    for name, value in case.args.secrets.items():
        if is_literal(value):
            fix = None
            if name == "HF_TOKEN":
                fix = Fix(title="Use the caller's own token", safe=True, args={"secrets": TOKEN_FIX})
            message = (
                f"`secrets.{name}` is written out in the call. It works, and it is now in the conversation "
                "and in every log of it."
            )
            yield Draft(message, Where(arg=f"secrets.{name}"), fix, severity="warning")


def _in_labels(case: Case) -> Iterator[Draft]:
    message = "It is a token, and it is shown to everyone who can see the job."
    for key, value in case.args.labels.items():
        if is_literal(key) or is_literal(value):
            fix = Fix(title="Remove the label", safe=False, args={"labels": {key: None}})
            yield Draft(f"A label holds a token. {message}", Where(arg="labels"), fix)
    if case.args.name is not None and is_literal(case.args.name):
        fix = Fix(title="Remove the name", safe=False, args={"name": None})
        yield Draft(f"`name` holds a token. {message}", Where(arg="name"), fix)


def _in_script(case: Case) -> Iterator[Draft]:
    if case.script is None or "\n" not in case.script or not is_literal(case.script):
        return
    for number, line in enumerate(case.lines, 1):
        found = LITERAL.search(line)
        if found is None:
            continue
        message = (
            "A token is written out in the script. The script is stored with the job: whoever sees it has the token."
        )
        where = Where(arg="script", line=number, column=found.start() + 1)
        title = 'Revoke it, and write os.environ["HF_TOKEN"] in its place'
        yield Draft(message, where, Fix(title=title, safe=False, args={"secrets": TOKEN_FIX}))


RULE = Rule(
    code="T003",
    name="literal-token",
    severity="error",
    confidence="high",
    what="Something shaped like a token (Hugging Face, AWS, GitHub, OpenAI, Slack, Google) is written out in the "
    "script, `script_args`, the command, or a label. In `secrets` it is only a warning.",
    why="All of these are stored with the job and shown to everyone who can see it. The token has to be revoked.",
    example="api = HfApi(token='hf_...')",
    instead="api = HfApi(token=os.environ['HF_TOKEN'])",
    fix_safety="Unsafe: where the token came from is not known, and the old one has to be revoked. In `secrets`, "
    "replacing a "
    "written-out `HF_TOKEN` by `$HF_TOKEN` is safe.",
    check=check,
)
