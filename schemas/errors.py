"""The one way in which a call fails: a code, what happened, and what to do next.

Every room raises `JobsError`; the boundary in `tools` turns it into an answer of kind `error`.
"""

from __future__ import annotations

from enum import StrEnum


class ErrorCode(StrEnum):
    """The closed set of reasons that a caller can branch on."""

    INVALID_ARGUMENTS = "invalid_arguments"
    UNAUTHORIZED = "unauthorized"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    CONFLICT = "conflict"
    PAYMENT_REQUIRED = "payment_required"
    RATE_LIMITED = "rate_limited"
    HUB_UNAVAILABLE = "hub_unavailable"
    OUTCOME_UNKNOWN = "outcome_unknown"
    CANCELLED = "cancelled"
    INTERNAL = "internal"


class JobsError(Exception):
    """A failure that the caller can read and act on.

    Args:
        code: The reason, for programs.
        message: What happened, one or two sentences, without any secret.
        hint: What to do next: an argument to change, a call to make.
        job_id: The job that exists, or may exist, in spite of the failure.
    """

    def __init__(self, code: ErrorCode, message: str, hint: str = "", *, job_id: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.job_id = job_id
