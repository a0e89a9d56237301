"""T004: a secret under a name that nothing looks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.tokens import has_token, lacks_token
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


#: What people call the secret.
NAMES = frozenset(
    {
        "TOKEN",
        "HUGGINGFACE_TOKEN",
        "HUGGING_FACE_TOKEN",
        "HF_API_TOKEN",
        "HF_API_KEY",
        "HUGGINGFACEHUB_API_TOKEN",
        "HF_HUB_TOKEN",
    }
    | {
        "HF_WRITE_TOKEN",
        "HFTOKEN",
        "HF_ACCESS_TOKEN",
        "HF_API",
        "HUGGINGFACE_API_KEY",
        "HUGGINGFACE_HUB_TOKEN",
        "hf_token",
    }
)


def check(case: Case) -> Iterator[Draft]:
    """Find pushes that rely on HF_TOKEN where the secret has another name."""
    given = sorted(NAMES & case.args.secrets.keys())
    if not given or has_token(case):
        return
    lacking = [sink for sink in case.sinks if lacks_token(case, sink)]
    if not lacking:
        return
    name = given[0]
    message = (
        f"The secret is called `{name}`, and line {lacking[0].line} pushes with what is in HF_TOKEN, which is not set. "
        "The libraries look for no other name: the push fails when the work is done."
    )
    fix = Fix(title="Call the secret HF_TOKEN", safe=True, args={"secrets": {name: None, "HF_TOKEN": "$HF_TOKEN"}})
    yield Draft(message, Where(arg=f"secrets.{name}"), fix, breaks=tuple(lacking))


RULE = Rule(
    code="T004",
    name="misnamed-secret",
    severity="error",
    confidence="high",
    what="A token is in `secrets` under a name such as `TOKEN` or `HUGGINGFACE_TOKEN`, and the script relies on "
    "the default one.",
    why="`huggingface_hub` reads `HF_TOKEN` (and the old `HUGGING_FACE_HUB_TOKEN`) and nothing else. The push is "
    "refused with 401.",
    example='{"secrets": {"HUGGINGFACE_TOKEN": "$HF_TOKEN"}}',
    instead='{"secrets": {"HF_TOKEN": "$HF_TOKEN"}}',
    fix_safety="Safe: the secret gets the name that the libraries look for.",
    check=check,
)
