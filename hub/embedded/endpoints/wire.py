"""How requests are read and answers are written, for all families alike."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import unquote, urlencode

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.alias_generators import to_camel
from starlette.convertors import Convertor, register_url_convertor

from hub.embedded.errors import ApiError
from hub.embedded.git.repositories import RepoName

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.requests import Request

    from hub.embedded.state import Hub

#: Start of the API paths of one repository.
REPO = "/api/{kind:kind}/{namespace}/{name}"

#: Start of the paths that are not under `/api`: pages, files and git.
PAGE = "/{kind:page}{namespace}/{name}"


_NUMBER = re.compile(r"[0-9]{1,15}")


class _KindConvertor(Convertor[str]):
    """`models`, `datasets` or `spaces` in an API path; the repository type in code."""

    regex = "models|datasets|spaces"

    def convert(self, value: str) -> str:
        return value[:-1]

    def to_string(self, value: str) -> str:
        return f"{value}s"


class _PageConvertor(Convertor[str]):
    """The prefix of a page: nothing for a model."""

    regex = "(?:datasets/|spaces/)?"

    def convert(self, value: str) -> str:
        return value[:-2] or "model"

    def to_string(self, value: str) -> str:
        return "" if value == "model" else f"{value}s/"


class _RightConvertor(Convertor[str]):
    """`read` or `write`."""

    regex = "read|write"

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


class _NumberConvertor(Convertor[int]):
    """A number that the database can hold."""

    regex = "[0-9]{1,15}"

    def convert(self, value: str) -> int:
        return int(value)

    def to_string(self, value: int) -> str:
        return str(value)


register_url_convertor("kind", _KindConvertor())
register_url_convertor("number", _NumberConvertor())
register_url_convertor("right", _RightConvertor())
register_url_convertor("page", _PageConvertor())


class Body(BaseModel):
    """JSON of a request, with the Hub's camelCase keys. Keys that are not known are left alone, as there."""

    model_config = ConfigDict(alias_generator=to_camel, extra="ignore", frozen=True)


B = TypeVar("B", bound=Body)


def hub_of(request: Request) -> Hub:
    """The Hub that the request came to."""
    return request.app.state.hub


async def read(request: Request, model: type[B]) -> B:
    """The JSON body as a model; an empty body counts as `{}`.

    Raises:
        ApiError: 400, with the first fault.
    """
    return parse(await request.body() or b"{}", model)


def parse(text: bytes, model: type[B]) -> B:
    """JSON text as a model.

    Raises:
        ApiError: 400, with the first fault.
    """
    try:
        return model.model_validate_json(text)
    except ValidationError as error:
        raise _first_fault(error) from None


def checked(model: type[B], value: object) -> B:
    """JSON that has been read as a model.

    Raises:
        ApiError: 400, with the first fault.
    """
    try:
        return model.model_validate(value)
    except ValidationError as error:
        raise _first_fault(error) from None


def _first_fault(error: ValidationError) -> ApiError:
    fault = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(part) for part in fault["loc"]) or "the body"
    return ApiError(400, f"{where}: {fault['msg'].removeprefix('Value error, ')}")


def param(request: Request, key: str) -> str:
    """A part of the path, decoded.

    Raises:
        ApiError: 400, if it is not UTF-8.
    """
    try:
        return unquote(request.path_params[key], errors="strict")
    except UnicodeDecodeError:
        raise ApiError(400, "The path is not percent-encoded UTF-8.") from None


def repo_name(request: Request) -> RepoName:
    """The repository that the path names."""
    return RepoName(request.path_params["kind"], param(request, "namespace"), param(request, "name"))


def flag(request: Request, key: str) -> bool:
    """Whether a query parameter is set to something that means yes."""
    return request.query_params.get(key, "").lower() in ("1", "true")


def timestamp(milliseconds: int) -> str:
    """A time as the Hub writes it, the one form that `huggingface_hub` reads: `2026-01-31T08:00:00.000Z`."""
    moment = datetime.fromtimestamp(milliseconds // 1000, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{milliseconds % 1000:03d}Z"


def page(request: Request, items: Sequence[Any], size: int) -> tuple[Sequence[Any], dict[str, str]]:
    """One page of a list, and the `Link` header that leads to the next (RFC 8288, as the Hub does).

    Args:
        request: Its `cursor` says where the page starts, its `limit` how long it is at most.
        items: The whole list.
        size: The longest page.
    """
    start, length = window(request, size)
    return items[start : start + length], next_link(request, start + length, more=start + length < len(items))


def window(request: Request, size: int) -> tuple[int, int]:
    """Where the page that a request asks for starts, and how long it is.

    Raises:
        ApiError: 400, if `cursor` or `limit` is no such number.
    """
    start = request.query_params.get("cursor", "0")
    if not _NUMBER.fullmatch(start):
        raise ApiError(400, "`cursor` is a number.")
    return int(start), page_length(request, size)


def page_length(request: Request, size: int) -> int:
    """How long the page that a request asks for is.

    Raises:
        ApiError: 400, if `limit` is not a positive number.
    """
    length = request.query_params.get("limit", str(size))
    if not _NUMBER.fullmatch(length) or not int(length):
        raise ApiError(400, "`limit` is a positive number.")
    return min(int(length), size)


def next_link(request: Request, cursor: int | str, *, more: bool) -> dict[str, str]:
    """The `Link` header that leads to the page at `cursor`; no header if there is no more."""
    if not more:
        return {}
    query = [(key, value) for key, value in request.query_params.multi_items() if key != "cursor"]
    url = f"{hub_of(request).endpoint}{request.scope['path']}?{urlencode([*query, ('cursor', str(cursor))])}"
    return {"Link": f'<{url}>; rel="next"'}
