"""`wait`: follow a job with progress to its end, then the receipt."""

from __future__ import annotations

import time
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import anyio

from hub.jobs import inspect
from hub.logs import stream
from schemas.answers import ReceiptAnswer
from schemas.base import Model, parse
from schemas.operations import WaitArgs
from tools.verify import make_receipt

if TYPE_CHECKING:
    from tools.session import Caller, Session

#: Progress goes out at most this often, in seconds: a job can print thousands of lines.
_EVERY = 0.5
_LONGEST_LINE = 160


async def wait(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Wait until a job ends, at most `timeout` seconds, and say what it left behind."""
    wanted = parse(WaitArgs, args, "`wait`")
    namespace = await session.namespace(wanted.namespace)
    return await follow(session, namespace, wanted.job_id, caller, seconds=wanted.timeout)


async def follow(session: Session, namespace: str, job_id: str, caller: Caller, *, seconds: float) -> ReceiptAnswer:
    """Report progress from the job's log until it ends or `seconds` have passed, then make the receipt.

    A job that is still running gives a receipt with status `pending`.
    """
    client = await session.hub()
    begun = last = time.monotonic()
    job = (await inspect(client, namespace, job_id)).to_job()
    await caller.progress(0, None, f"{job.stage}")
    with anyio.move_on_after(seconds):
        async with aclosing(stream(client, namespace, job_id, follow=True, tail=None)) as events:
            async for event in events:
                now = time.monotonic()
                if now - last >= _EVERY:
                    last = now
                    await caller.progress(now - begun, None, session.redactor.text(event.text)[:_LONGEST_LINE])
    made = await make_receipt(session, namespace, job_id)
    await caller.progress(time.monotonic() - begun, None, f"{made.stage}: {made.status}")
    return ReceiptAnswer(receipt=made)
