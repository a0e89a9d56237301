"""What every model here has in common, and how JSON from an agent becomes one of them."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from schemas.errors import ErrorCode, JobsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pydantic_core import ErrorDetails


class Model(BaseModel):
    """Frozen data that refuses keys it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


M = TypeVar("M", bound=Model)

# Words that agents use for a key of ours; difflib finds the misspellings, this the synonyms.
SYNONYMS = {
    "accelerator": "flavor",
    "args": "script_args",
    "arguments": "script_args",
    "bucket": "volumes",
    "cmd": "command",
    "cron": "schedule",
    "code": "script",
    "cpu": "flavor",
    "deps": "dependencies",
    "destination": "outputs",
    "docker_image": "image",
    "duration": "timeout",
    "environment": "env",
    "file": "script",
    "gpu": "flavor",
    "hardware": "flavor",
    "hf_token": "secrets",
    "id": "job_id",
    "instance": "flavor",
    "instance_type": "flavor",
    "interval": "schedule",
    "job_id": "scheduled_job_id",
    "machine": "flavor",
    "max_runtime": "timeout",
    "mounts": "volumes",
    "org": "namespace",
    "organization": "namespace",
    "output": "outputs",
    "packages": "dependencies",
    "path": "script",
    "python_version": "python",
    "requirements": "dependencies",
    "retries": "attempts",
    "stage": "status",
    "suspended": "suspend",
    "token": "secrets",
    "user": "namespace",
}


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The member of `known` that the writer of `word` most likely meant, or None."""
    names = sorted(known)
    synonym = SYNONYMS.get(word.lower().replace("-", "_"))
    if synonym in names:
        return synonym
    folded = {name.lower().replace("_", "-"): name for name in names}
    close = get_close_matches(word.lower().replace("_", "-"), folded, n=1, cutoff=0.6)
    return folded[close[0]] if close else None


def keys_of(model: type[Model]) -> set[str]:
    """Every key that JSON for `model` may have, aliases included."""
    keys = set(model.model_fields)
    for field in model.model_fields.values():
        alias = field.validation_alias
        keys.update(choice for choice in getattr(alias, "choices", [alias]) if isinstance(choice, str))
    return keys


def parse(model: type[M], data: Mapping[str, Any], what: str, *, hint: str | None = None) -> M:
    """Turn untrusted JSON into a `model`.

    Args:
        model: The model to build.
        data: The JSON object, as the caller sent it.
        what: How messages call this object, for example "`uv`".
        hint: What to do about a fault; None where `what` is an operation, which tells its arguments.

    Raises:
        JobsError: With code `invalid_arguments`; one sentence for each fault, which never repeats a value
            (a value may be a secret) and names the nearest known key for an unknown one.
    """
    try:
        return model.model_validate(data)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
        message = " ".join(_sentence(fault, model, what) for fault in faults[:8])
        usage = f'Fix the arguments and call again; hf_jobs("{what.strip("`")}", {{"help": true}}) tells them all.'
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, message, usage if hint is None else hint) from None


def _sentence(fault: ErrorDetails, model: type[Model], what: str) -> str:
    key = ".".join(str(part)[:60] for part in fault["loc"]) or what
    if fault["type"] == "extra_forbidden":
        known = keys_of(model)
        guess = nearest(key, known)
        return f"Unknown key `{key}` for {what}: " + (
            f"did you mean `{guess}`?" if guess else f"the keys are {', '.join(sorted(known))}."
        )
    if fault["type"] == "missing":
        return f"`{key}` is required for {what}."
    reason = fault["msg"].removeprefix("Value error, ").rstrip(".")
    return f"`{key}`: {reason}." if fault["loc"] else f"{what}: {reason}."
