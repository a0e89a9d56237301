"""The endpoints of scheduled jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from anyio import to_thread
from pydantic import field_validator
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.accounts import JOBS
from hub.embedded.endpoints.wire import Body, hub_of, param, read
from hub.embedded.jobs.access import owner_type, require_read
from hub.embedded.jobs.cron import check_schedule
from hub.embedded.jobs.spec import JobSpec, Labels, label_filter

if TYPE_CHECKING:
    from starlette.requests import Request

    from hub.embedded.jobs.schedules import Schedule


class _When(Body):
    schedule: str

    @field_validator("schedule")
    @classmethod
    def _is_schedule(cls, value: str) -> str:
        return check_schedule(value)


class _NewSchedule(_When):
    job_spec: JobSpec
    suspend: bool = False
    concurrency: bool = False


async def create(request: Request) -> Response:
    """POST /api/scheduled-jobs/{namespace}."""
    hub, namespace = hub_of(request), param(request, "namespace")
    account = hub.accounts.require_write(request, namespace, JOBS)
    body = await read(request, _NewSchedule)
    await to_thread.run_sync(hub.runner.check, body.job_spec, account)

    def add() -> Schedule:
        return hub.schedules.add(
            namespace,
            owner_type(account, namespace),
            body.job_spec,
            body.schedule,
            suspend=body.suspend,
            concurrency=body.concurrency,
        )

    return JSONResponse((await to_thread.run_sync(add)).wire())


async def list_schedules(request: Request) -> Response:
    """GET /api/scheduled-jobs/{namespace}: newest first; `label` may be repeated."""
    hub, namespace = hub_of(request), param(request, "namespace")
    require_read(request, namespace)
    labels = [label_filter(text) for text in request.query_params.getlist("label")]
    found = await to_thread.run_sync(hub.schedules.list, namespace)
    shown = [one for one in found if all(one.spec.labels.get(key) == value for key, value in labels)]
    return JSONResponse([one.wire() for one in shown])


async def inspect(request: Request) -> Response:
    """GET /api/scheduled-jobs/{namespace}/{id}."""
    return JSONResponse((await _named(request)).wire())


async def delete(request: Request) -> Response:
    """DELETE /api/scheduled-jobs/{namespace}/{id}."""
    schedule = await _named(request, write=True)
    await to_thread.run_sync(hub_of(request).schedules.delete, schedule)
    return JSONResponse({})


async def suspend(request: Request) -> Response:
    """POST /api/scheduled-jobs/{namespace}/{id}/suspend and .../resume."""
    schedule = await _named(request, write=True)
    rests = request.scope["path"].endswith("/suspend")
    await to_thread.run_sync(lambda: hub_of(request).schedules.suspend(schedule, suspend=rests))
    return JSONResponse((await _named(request)).wire())


async def reschedule(request: Request) -> Response:
    """POST /api/scheduled-jobs/{namespace}/{id}/schedule."""
    schedule = await _named(request, write=True)
    body = await read(request, _When)
    await to_thread.run_sync(hub_of(request).schedules.reschedule, schedule, body.schedule)
    return JSONResponse((await _named(request)).wire())


async def trigger(request: Request) -> Response:
    """POST /api/scheduled-jobs/{namespace}/{id}/run: start its job now."""
    schedule = await _named(request, write=True)
    job = await to_thread.run_sync(hub_of(request).schedules.trigger, schedule)
    return JSONResponse(job.wire())


async def set_labels(request: Request) -> Response:
    """PUT /api/scheduled-jobs/{namespace}/{id}/labels: replace all labels of the jobs to come."""
    schedule = await _named(request, write=True)
    body = await read(request, Labels)
    await to_thread.run_sync(hub_of(request).schedules.set_labels, schedule, body.labels)
    return JSONResponse((await _named(request)).wire())


async def _named(request: Request, *, write: bool = False) -> Schedule:
    hub, namespace = hub_of(request), param(request, "namespace")
    if write:
        hub.accounts.require_write(request, namespace, JOBS)
    else:
        require_read(request, namespace)
    return await to_thread.run_sync(hub.schedules.get, namespace, param(request, "schedule_id"))


_ALL = "/api/scheduled-jobs/{namespace}"
_ONE = f"{_ALL}/{{schedule_id}}"

routes = [
    Route(_ALL, create, methods=["POST"]),
    Route(_ALL, list_schedules),
    Route(_ONE, inspect),
    Route(_ONE, delete, methods=["DELETE"]),
    Route(f"{_ONE}/suspend", suspend, methods=["POST"]),
    Route(f"{_ONE}/resume", suspend, methods=["POST"]),
    Route(f"{_ONE}/schedule", reschedule, methods=["POST"]),
    Route(f"{_ONE}/run", trigger, methods=["POST"]),
    Route(f"{_ONE}/labels", set_labels, methods=["PUT"]),
]
