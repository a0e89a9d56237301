"""`serve`: from options to a running server."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from server.http import KEY_VARIABLE, refusal, run

if TYPE_CHECKING:
    import argparse

#: What would print to stdout, which carries the protocol, or ask hosts that the user did not name.
_QUIET = {
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_EXPERIMENTAL_WARNING": "1",
    "HF_HUB_DISABLE_UPDATE_CHECK": "1",
}


def serve(options: argparse.Namespace) -> int:
    """Serve until the client closes stdin, or until a signal ends the process.

    Returns:
        0, or 2 where the address would let others in.
    """
    key = os.environ.get(KEY_VARIABLE, "")
    if options.transport == "http" and (reason := refusal(options.host, key, local=options.local)):
        sys.stderr.write(f"hf-jobs-mcp serve: {reason}\n")
        return 2
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    # Imports make many objects and no garbage: without collections they take a fifth less time.
    gc.disable()
    import anyio

    from server.app import create_app
    from server.connect import local, remote
    from server.stdio import Ending
    from tools.session import Settings

    gc.enable()
    gc.freeze()
    settings = Settings(
        policy=options.policy,
        forward=frozenset(options.forward),
        local_files=options.transport == "stdio",
        max_cost=options.max_cost,
        max_timeout=options.max_timeout,
    )
    connect = local(settings, options.data_dir, options.user) if options.local else remote(settings)
    if options.transport == "stdio":
        ending = Ending()
        anyio.run(ending.serve, create_app(ending.session(connect), policy=options.policy))
    else:
        run(create_app(connect, policy=options.policy), options.host, options.port, key)
    return 0
