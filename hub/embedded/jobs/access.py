"""Who may see and change the jobs of a namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyio import to_thread

from hub.embedded.accounts import JOBS
from hub.embedded.endpoints.wire import hub_of, param
from hub.embedded.errors import ApiError

if TYPE_CHECKING:
    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.jobs.store import Job


def require_read(request: Request, namespace: str) -> None:
    """Do nothing if the request may see the namespace's jobs.

    Raises:
        ApiError: 401 without a token, 403 for a namespace that is not the account's.
    """
    account = hub_of(request).accounts.require(request)
    if not account.may_see_jobs(namespace):
        raise ApiError(403, f"You ({account.user}) may not see the jobs of {namespace[:100]}.")


def owner_type(account: Account, namespace: str) -> str:
    """`user` or `org`, for a namespace that the account may write to."""
    return "user" if namespace == account.user else "org"


async def job_of(request: Request, *, write: bool = False) -> Job:
    """The job that the path names.

    Args:
        request: Its path has `namespace` and `job_id`.
        write: Whether the request is about to change the job.

    Raises:
        ApiError: 401 and 403 as `require_read`, or as `Accounts.require_write`; 404 if there is no such job.
    """
    hub, namespace = hub_of(request), param(request, "namespace")
    if write:
        hub.accounts.require_write(request, namespace, JOBS)
    else:
        require_read(request, namespace)
    return await to_thread.run_sync(hub.jobs.get, namespace, param(request, "job_id"))
