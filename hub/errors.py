"""How the Hub's failures become `JobsError`: the Hub's own sentence is kept, and the next step is added."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, NoReturn

from schemas.errors import ErrorCode, JobsError

if TYPE_CHECKING:
    from huggingface_hub.utils import httpx

#: A longer sentence of the Hub is cut.
MAX_SENTENCE = 600

_CODES = {
    400: ErrorCode.INVALID_ARGUMENTS,
    401: ErrorCode.UNAUTHORIZED,
    402: ErrorCode.PAYMENT_REQUIRED,
    403: ErrorCode.FORBIDDEN,
    404: ErrorCode.NOT_FOUND,
    408: ErrorCode.HUB_UNAVAILABLE,
    409: ErrorCode.CONFLICT,
    410: ErrorCode.NOT_FOUND,
    412: ErrorCode.CONFLICT,
    429: ErrorCode.RATE_LIMITED,
}

#: What to do without a token.
LOG_IN = "Log in with `hf auth login`, or set HF_TOKEN for the server, or start it with `--local`."

_HINTS = {
    ErrorCode.UNAUTHORIZED: (
        "The token is missing, expired or revoked: log in again with `hf auth login` or set a new HF_TOKEN "
        "for the server; `hf_whoami` then shows who it acts as."
    ),
    ErrorCode.PAYMENT_REQUIRED: (
        "Add credits in the billing settings of the account that the job runs under, or choose a cheaper "
        'flavor: `hf_jobs("hardware")` lists the prices.'
    ),
    ErrorCode.FORBIDDEN: (
        "Check with `hf_whoami` that the namespace is yours or that of an organisation you are in, and that "
        "the token has the right to write there (a fine-grained token needs it granted for that namespace)."
    ),
    ErrorCode.CONFLICT: "Look at what is there before calling again.",
    ErrorCode.INVALID_ARGUMENTS: "Change what the Hub complains of and call again.",
    ErrorCode.INTERNAL: "Call again; if it stays, the Hub speaks a protocol that this version does not know.",
}

UNAVAILABLE_HINT = "Call again in a minute; https://status.huggingface.co tells whether the Hub has an outage."


class HubUnavailable(JobsError):  # noqa: N818 - it names what happened, as JobsError's codes do
    """The Hub gave no usable answer.

    Attributes:
        sent: Whether the Hub may have received the request, and so may have acted on it.
        repeatable: Whether the same read can succeed a moment later.
        wait: Seconds that the Hub asks to wait, or None if it does not say.
    """

    def __init__(
        self, message: str, hint: str, *, sent: bool, repeatable: bool = True, wait: float | None = None
    ) -> None:
        super().__init__(ErrorCode.HUB_UNAVAILABLE, message, hint)
        self.sent = sent
        self.repeatable = repeatable
        self.wait = wait


class RateLimited(JobsError):  # noqa: N818 - as HubUnavailable
    """The Hub asks for a pause, and has done nothing.

    Attributes:
        wait: Seconds that it asks for, or None if it does not say.
    """

    def __init__(self, message: str, hint: str, *, wait: float | None) -> None:
        super().__init__(ErrorCode.RATE_LIMITED, message, hint)
        self.wait = wait


def wait_of(error: JobsError) -> float:
    """Seconds that the Hub asks to wait, by an error or by the one behind it."""
    for one in (error, error.__cause__):
        if isinstance(one, RateLimited | HubUnavailable) and one.wait is not None:
            return one.wait
    return 0


def code_of(status: int) -> ErrorCode:
    """The code for an HTTP status of 400 or more."""
    if status >= 500:
        return ErrorCode.HUB_UNAVAILABLE
    return _CODES.get(status, ErrorCode.INVALID_ARGUMENTS)


def raise_for_status(response: httpx.Response, action: str, *, authenticated: bool) -> None:
    """Raise what an answer with an error status means; return if it has none.

    Args:
        response: The answer, with its content read.
        action: What was tried, as it follows "could not", for example "list the jobs of `alice`".
        authenticated: Whether a token was sent.

    Raises:
        JobsError: Its cause is huggingface_hub's typed error.
    """
    from huggingface_hub.errors import HfHubHTTPError
    from huggingface_hub.utils import hf_raise_for_status

    if response.status_code < 300:
        return
    if response.status_code < 400:
        raise HubUnavailable(
            f"Could not {action}: the Hub redirects this request elsewhere ({response.status_code}).",
            "Check HF_ENDPOINT.",
            sent=True,
            repeatable=False,
        )
    try:
        hf_raise_for_status(response)
    except HfHubHTTPError as error:
        _raise_status(response, action, error.server_message or "", error, authenticated=authenticated)
    except (AttributeError, TypeError, ValueError, RecursionError) as error:
        # Error bodies of another shape than {"error": ...} break the client's own reading of them.
        _raise_status(response, action, "", error, authenticated=authenticated)


def _raise_status(
    response: httpx.Response, action: str, sentence: str, cause: Exception, *, authenticated: bool
) -> NoReturn:
    status = response.status_code
    code = code_of(status)
    said = hub_sentence(sentence)
    message = f"Could not {action}: the Hub answered {status} {response.reason_phrase}".rstrip()
    message += f": {said}" if said else ""
    message += "" if message.endswith((".", "!", "?")) else "."
    if code is ErrorCode.HUB_UNAVAILABLE:
        raise HubUnavailable(message, UNAVAILABLE_HINT, sent=True, wait=retry_after(response)) from cause
    hint = _hint(code, response, authenticated=authenticated)
    if code is ErrorCode.RATE_LIMITED:
        raise RateLimited(message, hint, wait=retry_after(response)) from cause
    raise JobsError(code, message, hint) from cause


def _hint(code: ErrorCode, response: httpx.Response, *, authenticated: bool) -> str:
    if code is ErrorCode.UNAUTHORIZED and not authenticated:
        return LOG_IN
    if code is ErrorCode.RATE_LIMITED:
        wait = retry_after(response)
        return f"Wait {wait:.0f} seconds and call again." if wait else "Wait some minutes and call again."
    if code is ErrorCode.NOT_FOUND:
        path = response.request.url.path
        if "jobs/" in path:
            listing = "scheduled ps" if "scheduled-jobs/" in path else "ps"
            return (
                f'`hf_jobs("{listing}", {{"all": true}})` lists them; for one of an organisation, give its `namespace`.'
            )
        return (
            "Check OWNER/NAME and the repository's type; a private one needs a token that may read it; "
            "`create_repo` makes a missing one."
        )
    return _HINTS.get(code, "")


def hub_sentence(text: str) -> str:
    """What the Hub said, on one line and bounded; nothing for a web page."""
    line = re.sub(r"\s+", " ", text[: 4 * MAX_SENTENCE]).strip()
    if line.startswith("<"):
        return ""
    return line if len(line) <= MAX_SENTENCE else f"{line[:MAX_SENTENCE]} ..."


def retry_after(response: httpx.Response) -> float | None:
    """Seconds that the Hub asks to wait, from `ratelimit` or `Retry-After` (seconds, or a date), or None."""
    from huggingface_hub.utils import parse_ratelimit_headers

    try:
        limits = parse_ratelimit_headers(response.headers)
        if response.status_code == 429 and limits is not None and limits.remaining == 0:
            return float(limits.reset_in_seconds)
        value = response.headers.get("retry-after", "").strip()
        if value.isascii() and value.isdigit():
            return float(value)
        # The date is meant by the clock that wrote it, which the same answer shows.
        sent = response.headers.get("date")
        now = parsedate_to_datetime(sent) if sent else datetime.now(UTC)
        return max(0.0, (parsedate_to_datetime(value) - now).total_seconds())
    except (ValueError, OverflowError, TypeError):
        return None


def no_answer(error: Exception, action: str, endpoint: str) -> HubUnavailable:
    """What a failure of the transport means.

    Args:
        error: The error of huggingface_hub's HTTP client.
        action: As for `raise_for_status`.
        endpoint: Where the request went.
    """
    from huggingface_hub.errors import OfflineModeIsEnabled
    from huggingface_hub.utils import httpx

    again = "Check the network and HF_ENDPOINT, and call again."
    if isinstance(error, OfflineModeIsEnabled):
        what, hint = "offline mode is on", "Unset HF_HUB_OFFLINE for the server."
        return HubUnavailable(f"Could not {action}: {what}.", hint, sent=False, repeatable=False)
    if isinstance(error, httpx.InvalidURL | httpx.UnsupportedProtocol):
        what, hint = f"`{endpoint}` is not an address of a Hub", "Correct HF_ENDPOINT."
        return HubUnavailable(f"Could not {action}: {what}.", hint, sent=False, repeatable=False)
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.ProxyError):
        what = _connecting(error)
        return HubUnavailable(f"Could not {action}: {what} ({endpoint}).", again, sent=False)
    if isinstance(error, httpx.TimeoutException):
        what = "the Hub took the request and did not answer in time"
        return HubUnavailable(f"Could not {action}: {what}.", UNAVAILABLE_HINT, sent=True, repeatable=False)
    if isinstance(error, httpx.TooManyRedirects):
        what = "the Hub redirects in a circle"
        return HubUnavailable(f"Could not {action}: {what}.", "Check HF_ENDPOINT.", sent=True, repeatable=False)
    what = "the connection broke before the whole answer came"
    return HubUnavailable(f"Could not {action}: {what}.", again, sent=True)


def _connecting(error: Exception) -> str:
    import socket
    import ssl

    for cause in _causes(error):
        if isinstance(cause, ssl.SSLError):
            return "the Hub's TLS certificate was not accepted, or what answered does not speak TLS"
        if isinstance(cause, socket.gaierror):
            return "the name of the Hub could not be resolved"
        if isinstance(cause, ConnectionRefusedError):
            return "the connection was refused, nothing listens there"
    return "no connection could be made"


def _causes(error: BaseException | None) -> list[BaseException]:
    """Every error behind this one: causes, contexts and members of groups."""
    found: list[BaseException] = []
    waiting = [error]
    while waiting and len(found) < 50:
        current = waiting.pop()
        if current is None or any(current is seen for seen in found):
            continue
        found.append(current)
        waiting += [current.__cause__, current.__context__]
        if isinstance(current, BaseExceptionGroup):
            group: BaseExceptionGroup[BaseException] = current  # pyright: ignore[reportUnknownVariableType]
            waiting += group.exceptions
    return found
