"""`hardware`, `whoami` and `create_repo`: what an agent asks before it submits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hub.account import whoami as ask_whoami
from hub.hardware import hardware as list_hardware
from hub.repos import create_repo as create_on_hub
from schemas.answers import AccountAnswer, HardwareAnswer
from schemas.base import Model, parse
from schemas.errors import ErrorCode, JobsError
from schemas.hub_uri import HubPlace
from schemas.operations import CreateRepoArgs, NoArgs

if TYPE_CHECKING:
    from tools.session import Caller, Session


async def hardware(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """The machines that jobs can ask for, with live prices."""
    parse(NoArgs, args, "`hardware`")
    return HardwareAnswer(flavors=await list_hardware(await session.hub()))


async def whoami(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Who this server acts as, and what its token may do."""
    parse(NoArgs, args, "`whoami`")
    client = await session.hub()
    account = await ask_whoami(client)
    return AccountAnswer(
        username=account.username,
        account_type=account.type,
        organizations=account.organizations,
        token_role=account.token_role,
        endpoint=client.endpoint,
    )


async def create_repo(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Create a repository, so that uploads have a place to land."""
    wanted = parse(CreateRepoArgs, args, "`create_repo`")
    place = _place(wanted, await session.namespace(None))
    return await create_on_hub(
        await session.hub(),
        place.id,
        repo_type=place.type if place.type != "bucket" else "model",
        private=wanted.private,
        exist_ok=wanted.exist_ok,
        space_sdk=wanted.space_sdk,
    )


def _place(wanted: CreateRepoArgs, username: str) -> HubPlace:
    try:
        if wanted.repo_id.startswith("hf://"):
            place = HubPlace.from_uri(wanted.repo_id)
            if wanted.repo_type not in ("model", place.type):
                place = None
        else:
            owned = wanted.repo_id if "/" in wanted.repo_id else f"{username}/{wanted.repo_id}"
            place = HubPlace(type=wanted.repo_type, id=owned)
    except ValueError:
        place = None
    if place is None or place.type == "bucket" or place.path or place.revision:
        raise JobsError(
            ErrorCode.INVALID_ARGUMENTS,
            "`repo_id` is not the name of a model, dataset or space.",
            f"Write OWNER/NAME without spaces, for example `{username}/my-results`, or hf://datasets/OWNER/NAME.",
        )
    return place
