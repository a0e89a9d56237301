"""GET /api/jobs/{namespace}/{id}/logs: server-sent events."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from starlette.responses import Response, StreamingResponse

from hub.embedded.endpoints.wire import hub_of
from hub.embedded.errors import ApiError
from hub.embedded.jobs.access import job_of
from hub.embedded.jobs.logs import replay

if TYPE_CHECKING:
    from starlette.requests import Request


async def logs(request: Request) -> Response:
    """The job's log from its first line, or its last `tail` lines, and then what comes, until the job is finished.

    `huggingface_hub` reads events with `data: {"data", "timestamp"}`; when its stream breaks it asks for the whole log
    again and skips as many events as it had, so the same events come in the same order each time.
    """
    hub = hub_of(request)
    job = await job_of(request)
    tail = request.query_params.get("tail")
    if tail is not None and not re.fullmatch(r"\d{1,9}", tail):
        raise ApiError(400, "`tail` is a number of lines.")
    lines = int(tail) if tail is not None else None
    log = hub.runner.log_of(job.id)
    stream = log.follow(lines) if log else replay(hub.runner.log_path(job.id), lines)
    return StreamingResponse(stream, media_type="text/event-stream", headers={"Cache-Control": "no-cache"})
