"""Where a Hub listens: on this machine alone, or on one other address of it that was asked for."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hub.embedded.seed import Seed

#: The address where nobody but this machine comes.
LOOPBACK = "127.0.0.1"

#: Characters that a token has at least where others can try tokens.
_SHORTEST_TOKEN = 16


class ListenError(Exception):
    """The Hub cannot listen there; the message says why and what to do."""


def listen(address: str, port: int | None, before: str | None) -> tuple[socket.socket, str]:
    """Listen.

    Args:
        address: An address or name of this machine.
        port: None is the port of the last time if it is free, or else any.
        before: The endpoint of the last time.

    Returns:
        The socket, and the endpoint: where clients reach it, `http://HOST:PORT`.

    Raises:
        ListenError: If that is no address of this machine, or all of them at once, or the port is in use.
    """
    listener = _first(address, port, before)
    host = f"[{address}]" if ":" in address else address
    return listener, f"http://{host}:{listener.getsockname()[1]}"


def reaches_others(listener: socket.socket) -> bool:
    """Whether other machines may reach it."""
    return not ipaddress.ip_address(listener.getsockname()[0]).is_loopback


def check_tokens(seed: Seed) -> None:
    """Do nothing if no token of a Hub that others reach is easily guessed.

    Raises:
        ListenError: If one is; it is not in the message.
    """
    for name, user in seed.users.items():
        for token in user.tokens.values():
            if len(token.token) < _SHORTEST_TOKEN:
                raise ListenError(
                    f"A token of {name} is shorter than {_SHORTEST_TOKEN} characters: where others reach this Hub, they"
                    " could guess it, and run programs here. Make one with `openssl rand -hex 32`."
                )


def _first(address: str, port: int | None, before: str | None) -> socket.socket:
    if port is None:
        last = (before or "").rpartition(":")[2]
        if last.isdigit():
            with contextlib.suppress(OSError, OverflowError):
                return _bind(address, int(last))
    try:
        return _bind(address, port or 0)
    except (socket.gaierror, UnicodeError) as error:
        raise ListenError(f"There is no address {address[:100]}: {error}. Give another to `--listen`.") from error
    except (OSError, OverflowError) as error:
        what = f"Port {port} of {address}" if port else f"The address {address}"
        raise ListenError(f"{what} cannot be used: {error}. Give another `--port` or `--listen`, or none.") from error


def _bind(address: str, port: int) -> socket.socket:
    family, kind, _, _, place = socket.getaddrinfo(address, None, type=socket.SOCK_STREAM)[0]
    if ipaddress.ip_address(place[0]).is_unspecified:
        raise ListenError(
            f"A Hub does not listen on {address}: its answers name the address where clients reach it, so give the one"
            " that they know this machine by."
        )
    # asyncio turns Nagle's algorithm off (40 ms an answer) only where the protocol is said.
    listener = socket.socket(family, kind, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((place[0], port, *place[2:]))
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    return listener
