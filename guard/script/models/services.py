"""Services elsewhere, whose libraries raise where nobody gives them a key.

Sources: the clients' `__init__` in openai, groq, together, cohere and google-genai; `_validate_headers` of anthropic;
`authenticate_session` of wandb, which asks at the terminal where it finds no key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guard.script.models.environment import variable
from guard.script.values import NONE, Bound, Const, Instance, Object, truth
from guard.words import words

if TYPE_CHECKING:
    import ast

    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call, Value

#: Where it is noted that a script, or the shell before it, has logged in to W&B itself.
LOGGED_IN = "\0wandb"
#: Words by which a script logs in without a call of the library's, or puts another in its place.
LOGS_IN = re.compile(r"netrc|sys\.modules\[[\"']wandb|\bwandb[\"', ]+(?:login|offline|disabled)\b")


@dataclass(frozen=True, slots=True)
class Service:
    """What a client needs.

    Attributes:
        error: What it raises.
        variables: The variables of the environment of which one will do, the usual one first.
        arguments: The arguments that stand for them.
        position: Where the first of these may be given by position.
    """

    error: str
    variables: tuple[str, ...]
    arguments: frozenset[str] = words("api_key")
    position: int | None = None


_OPENAI = Service(
    "OpenAIError",
    ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY"),
    words("api_key admin_api_key workload_identity provider"),
)
_ANTHROPIC = Service(
    "TypeError",
    ("ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_PROFILE", "ANTHROPIC_CONFIG_DIR"),
    words("api_key auth_token credentials config profile default_headers"),
)
_COHERE = Service("ApiError", ("CO_API_KEY", "COHERE_API_KEY"), words("api_key token"), 0)
_GOOGLE = Service(
    "ValueError",
    ("GEMINI_API_KEY", "GOOGLE_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI"),
    words("api_key vertexai enterprise credentials http_options"),
)
_CLIENTS = {
    "openai.OpenAI": _OPENAI,
    "openai.AsyncOpenAI": _OPENAI,
    "groq.Groq": Service("GroqError", ("GROQ_API_KEY",)),
    "groq.AsyncGroq": Service("GroqError", ("GROQ_API_KEY",)),
    "together.Together": Service("TogetherError", ("TOGETHER_API_KEY",)),
    "together.AsyncTogether": Service("TogetherError", ("TOGETHER_API_KEY",)),
    "cohere.Client": _COHERE,
    "cohere.ClientV2": _COHERE,
    "google.genai.Client": _GOOGLE,
}
WANDB = Service(
    "UsageError",
    ("WANDB_API_KEY", "WANDB_MODE", "WANDB_DISABLED", "WANDB_IDENTITY_TOKEN_FILE"),
    words("key mode settings anonymous prompt"),
)


def _made(service: Service) -> Model:
    def model(machine: Calls, call: Call) -> Value | None:
        _demand(machine, service, call, call.node)
        return None

    return model


def _asked(machine: Calls, call: Call) -> Value | None:
    """A request of a client that looks for its key only then."""
    owner = call.receiver
    while isinstance(owner, Bound):
        owner = owner.owner
    owner = owner.base if isinstance(owner, Object) else owner
    if isinstance(owner, Instance) and owner.call is not None:
        if "extra_headers" in call.kwargs or owner.attrs.keys() & _ANTHROPIC.arguments:
            return None
        _demand(machine, _ANTHROPIC, owner.call, call.node)
    return None


def _run(machine: Calls, call: Call) -> Value | None:
    """`wandb.init` and `wandb.login`, which may be given the key by position."""
    machine.step()
    is_given = call.name == "login" and any(value != NONE for value in call.args)
    if machine.logs_in is None:
        machine.logs_in = any(LOGS_IN.search(line) for line in machine.lines)
    if not is_given and not machine.logs_in and LOGGED_IN not in machine.environ.items:
        _demand(machine, WANDB, call, call.node)
    machine.store(machine.environ.items, LOGGED_IN, Const(True))
    return None


def _set_up(machine: Calls, call: Call) -> Value | None:
    """`wandb.setup(settings)`: how the runs that follow are made."""
    if call.args or call.kwargs:
        machine.store(machine.environ.items, LOGGED_IN, Const(True))
    return None


def _demand(machine: Calls, service: Service, call: Call, node: ast.AST) -> None:
    """See whether a client is given a key.

    Raises:
        LeaveError: It is not, and finds none in the environment.
    """
    machine.step()
    given = [call.kwargs.get(name, NONE) for name in service.arguments]
    given.append(call.arg("", service.position) or NONE)
    if call.open or any(value != NONE and truth(value) is not False for value in given):
        return
    if all(variable(machine, name) is None for name in service.variables):
        machine.lacked.add(id(node))
        raise machine.leave("raise", node, service.error, f"environment:{service.variables[0]}")


MODELS: dict[str, Model] = {
    **{path: _made(service) for path, service in _CLIENTS.items()},
    **dict.fromkeys(
        (
            f"anthropic.{kind}.messages.{name}"
            for kind in ("Anthropic", "AsyncAnthropic")
            for name in ("create", "stream")
        ),
        _asked,
    ),
    "wandb.init": _run,
    "wandb.login": _run,
    "wandb.setup": _set_up,
}
