"""The endpoints of jobs: submit, inspect, list, cancel, run again, label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.accounts import JOBS
from hub.embedded.endpoints.wire import hub_of, next_link, param, read, window
from hub.embedded.errors import ApiError
from hub.embedded.jobs import hardware, metrics, schedule_api, streams
from hub.embedded.jobs.access import job_of, owner_type, require_read
from hub.embedded.jobs.spec import Expose, JobSpec, Labels, label_filter
from hub.embedded.jobs.store import STAGES, Job

if TYPE_CHECKING:
    from starlette.requests import Request

#: Jobs on one page of a list.
_PAGE = 100

#: Seconds that a cancellation waits for the job's end before it is answered.
_CANCEL_PATIENCE = 2.0


async def submit(request: Request) -> Response:
    """POST /api/jobs/{namespace}: record a job and start it, or let it wait for its turn."""
    hub, namespace = hub_of(request), param(request, "namespace")
    account = hub.accounts.require_write(request, namespace, JOBS)
    spec = await read(request, JobSpec)
    await to_thread.run_sync(hub.runner.check, spec, account)
    initiator = {"type": "user", "id": account.user, "name": account.user}
    kind = owner_type(account, namespace)
    job = await to_thread.run_sync(hub.runner.start, namespace, kind, spec, initiator)
    return JSONResponse(job.wire())


async def list_jobs(request: Request) -> Response:
    """GET /api/jobs/{namespace}: newest first; `stage` and `label` may be repeated, `stage` means any of them."""
    hub, namespace = hub_of(request), param(request, "namespace")
    require_read(request, namespace)
    stages = request.query_params.getlist("stage")
    if unknown := [stage for stage in stages if stage not in STAGES]:
        raise ApiError(400, f"There is no stage {unknown[0][:60]!r}; the stages are {', '.join(STAGES)}.")
    labels = [label_filter(text) for text in request.query_params.getlist("label")]
    before, limit = window(request, _PAGE)

    def find() -> list[Job]:
        return hub.jobs.page(namespace, stages=stages, labels=labels, before=before, limit=limit + 1)

    found = await to_thread.run_sync(find)
    shown = found[:limit]
    link = next_link(request, shown[-1].sequence, more=len(found) > limit) if shown else {}
    return JSONResponse([job.wire() for job in shown], headers=link)


async def inspect(request: Request) -> Response:
    """GET /api/jobs/{namespace}/{id}."""
    job = await job_of(request)
    return JSONResponse(job.wire())


async def cancel(request: Request) -> Response:
    """POST /api/jobs/{namespace}/{id}/cancel: end the job; one that is finished stays as it is."""
    hub = hub_of(request)
    job = await job_of(request, write=True)
    await to_thread.run_sync(hub.runner.cancel, job.id, _CANCEL_PATIENCE)
    job = await to_thread.run_sync(hub.jobs.get, job.namespace, job.id)
    return JSONResponse(job.wire())


async def duplicate(request: Request) -> Response:
    """POST /api/jobs/{namespace}/{id}/duplicate: run the same job again, with the secrets it had."""
    hub = hub_of(request)
    job = await job_of(request, write=True)
    await to_thread.run_sync(hub.runner.check, job.spec, hub.accounts.require(request))
    spec = job.spec.model_copy(update={"secrets": hub.runner.secrets_of(job), "labels": job.labels})
    initiator = {"type": "duplicated-job", "id": job.id}
    again = await to_thread.run_sync(hub.runner.start, job.namespace, job.namespace_type, spec, initiator)
    return JSONResponse(again.wire())


async def set_labels(request: Request) -> Response:
    """PUT /api/jobs/{namespace}/{id}/labels: replace all labels."""
    hub = hub_of(request)
    job = await job_of(request, write=True)
    body = await read(request, Labels)
    await to_thread.run_sync(hub.jobs.set_labels, job.id, body.labels)
    job = await to_thread.run_sync(hub.jobs.get, job.namespace, job.id)
    return JSONResponse(job.wire())


async def set_expose(request: Request) -> Response:
    """PUT /api/jobs/{namespace}/{id}/expose: replace the ports; recorded only."""
    hub = hub_of(request)
    job = await job_of(request, write=True)
    body = await read(request, Expose)
    await to_thread.run_sync(hub.jobs.set_expose, job, body)
    job = await to_thread.run_sync(hub.jobs.get, job.namespace, job.id)
    return JSONResponse(job.wire())


_JOB = "/api/jobs/{namespace}/{job_id}"

routes = [
    *hardware.routes,
    Route("/api/jobs/{namespace}", submit, methods=["POST"]),
    Route("/api/jobs/{namespace}", list_jobs),
    Route(_JOB, inspect),
    Route(f"{_JOB}/cancel", cancel, methods=["POST"]),
    Route(f"{_JOB}/duplicate", duplicate, methods=["POST"]),
    Route(f"{_JOB}/labels", set_labels, methods=["PUT"]),
    Route(f"{_JOB}/expose", set_expose, methods=["PUT"]),
    Route(f"{_JOB}/logs", streams.logs),
    Route(f"{_JOB}/metrics", metrics.metrics),
    *schedule_api.routes,
]
