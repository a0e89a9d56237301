"""What `huggingface_hub` answers, as far as it can be known: names of accounts and repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.values import NONE, UNKNOWN, Const, Instance, Map, Text, Value, join

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call

#: What the Hub tells of an account (`GET /api/whoami-v2`).
_ACCOUNT = (
    *("type", "id", "name", "fullname", "email", "emailVerified", "canPay", "billingMode", "periodEnd", "isPro"),
    *("avatarUrl", "orgs", "auth", "isEnterprise", "isMod", "_id"),
)
_TOKEN_NAMES = ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN")


def _whoami(machine: Calls, call: Call) -> Value | None:
    del call
    name = machine.world.username
    table = Map(dict.fromkeys(_ACCOUNT, UNKNOWN), written=True)
    table.items["name"] = Text((None,)) if name is None else Const(name)
    return table


def _created(machine: Calls, call: Call) -> Value | None:
    """`create_repo` answers with a URL that knows the id."""
    place = call.arg("repo_id", 0) or UNKNOWN
    if isinstance(place, Const) and isinstance(place.value, str) and "/" not in place.value:
        owner: Value = UNKNOWN if machine.world.username is None else Const(machine.world.username)
        place = join([owner, Const("/"), place])
    result = Instance("huggingface_hub.RepoUrl", call, {"repo_id": place})
    machine.note(call, result)
    return result


def get_token(machine: Calls, call: Call) -> Value:
    """`get_token()`: what was logged in with, or the token of the environment, or None."""
    del call
    for name in _TOKEN_NAMES:
        value = machine.environ.items.get(name)
        if value is not None:
            return value
    return machine.environ.items.get("\0login", NONE)


def _login(machine: Calls, call: Call) -> Value | None:
    """`login(token=...)` makes the token known to all that follows."""
    given = call.arg("token", 0)
    if given is not None and given != NONE and not (isinstance(given, Const) and not given.value):
        machine.store(machine.environ.items, "\0login", given)
    return None


_API = ("huggingface_hub", "huggingface_hub.HfApi")
MODELS: dict[str, Model] = {
    **{f"{owner}.whoami": _whoami for owner in _API},
    **{f"{owner}.create_repo": _created for owner in _API},
    "huggingface_hub.get_token": get_token,
    "huggingface_hub.HfFolder.get_token": get_token,
    "huggingface_hub.utils.get_token": get_token,
    "huggingface_hub.login": _login,
    "huggingface_hub.interpreter_login": _login,
}
