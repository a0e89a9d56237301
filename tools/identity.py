"""What makes two submissions the same: the labels that every job of this server carries."""

from __future__ import annotations

import hashlib
import json
import re
import secrets as randomness
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from schemas.submission import RunArgs, UvArgs

#: The job's label by which a submission whose answer was lost is found again.
SUBMISSION_LABEL = "hf-jobs-mcp-submission"
#: The job's label by which an identical job that still runs is found.
DIGEST_LABEL = "hf-jobs-mcp-digest"

_SUBMISSION_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Identity:
    """Which submission this is.

    Attributes:
        submission_id: Of this call: random, or made of its `idempotency_key`, so that a repeated call has the same.
        digest: Of everything that the job depends on.
        keyed: Whether the caller gave a key.
    """

    submission_id: str
    digest: str
    keyed: bool = False

    @property
    def labels(self) -> dict[str, str]:
        """The labels that the job carries for it."""
        return {SUBMISSION_LABEL: self.submission_id, DIGEST_LABEL: self.digest}


def identify(args: UvArgs | RunArgs, command: Sequence[str]) -> Identity:
    """The identity of a submission whose command line is known.

    Args:
        args: As the caller gave them.
        command: What the job would run, with the script's text in it.
    """
    key = args.idempotency_key
    submission_id = randomness.token_hex(16) if key is None else _of_key(key)
    return Identity(submission_id, _digest(args, command), keyed=key is not None)


def identity_of_copy(labels: Mapping[str, str], source: str, key: str | None = None) -> Identity:
    """The identity of a job that is run again: its own, and as equal to the first as that is to others like it.

    Args:
        labels: Of the first job; one that another program submitted has no digest.
        source: The id of the first job.
        key: The caller's, which with the same first job means the same rerun, and is no key of submissions.
    """
    digest = labels.get(DIGEST_LABEL) or hashlib.sha256(source.encode()).hexdigest()[:40]
    submission_id = randomness.token_hex(16) if key is None else _of_key(f"rerun {source} {key}")
    return Identity(submission_id, digest, keyed=key is not None)


def _of_key(key: str) -> str:
    """A key may be any text, a label may not. A submission id, which an error names, is a key of its own."""
    return key if _SUBMISSION_ID.fullmatch(key) else hashlib.sha256(key.encode()).hexdigest()[:32]


def _digest(args: UvArgs | RunArgs, command: Sequence[str]) -> str:
    """Of everything that makes two submissions the same; of secrets only the names, as labels can be read."""
    whole: dict[str, Any] = args.model_dump(
        # A schedule that rests is the same schedule.
        mode="json",
        exclude={"script", "secrets", "allow_duplicate", "idempotency_key", "detach", "suspend"},
    )
    whole |= {"command": list(command), "secrets": sorted(args.secrets)}
    return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()[:40]
