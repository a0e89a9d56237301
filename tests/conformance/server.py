"""The product's server with the fixtures of the conformance suite: `python -m tests.conformance.server PORT`."""

from __future__ import annotations

import sys

from server.app import Server, create_app
from server.connect import remote
from tests.conformance import asking, contents, lasting, offers
from tests.conformance.resuming import EventsInMemory
from tools.session import Settings


def fixture_app() -> Server:
    app = create_app(remote(Settings()), tasks=lasting.TasksInMemory())
    for room in (contents, asking, offers, lasting):
        room.add(app)
    return app


if __name__ == "__main__":
    fixture_app().run(
        "streamable-http",
        port=int(sys.argv[1]),
        event_store=EventsInMemory(),
        # Milliseconds after which a client comes back to a stream that was cut.
        retry_interval=500,
    )
