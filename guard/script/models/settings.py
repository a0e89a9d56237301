"""`pydantic_settings`: fields of a class that are read from the environment.

Source: `EnvSettingsSource` of pydantic-settings: the prefix and the field's name, or its alias alone, in either case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models.annotations import kwargs_of
from guard.script.models.parser_dataclasses import nested, types_of
from guard.script.models.parser_words import command_line
from guard.script.models.undeclared import literal
from guard.script.values import (
    FALSE,
    TRUE,
    UNKNOWN,
    Call,
    Const,
    Hidden,
    Instance,
    LocalClass,
    Map,
    Object,
    Value,
    truth,
)

if TYPE_CHECKING:
    import ast

    from guard.script.calls import Calls

SETTINGS = "pydantic_settings.BaseSettings"
_TRUE = frozenset({"1", "true", "yes", "on", "t", "y"})
_FALSE = frozenset({"0", "false", "no", "off", "f", "n"})


def settings(machine: Calls, cls: LocalClass, call: Call) -> dict[str, Value]:
    """The fields of a settings object: what the call gives, then the environment, then the defaults."""
    found = machine.fields(cls, call)
    config = _config(machine, cls)
    words = command_line(machine) if truth(config.get("cli_parse_args")) is True else []
    if words is None:
        return dict.fromkeys(found, UNKNOWN)
    if words:
        read = nested(machine, cls, words, call)
        found = read.attrs if isinstance(read, Object) else found
    notes = types_of(machine, cls)
    given = {flag.lstrip("-").partition("=")[0].replace("-", "_") for flag in words}
    held = {name.lower(): value for name, value in machine.environ.items.items() if isinstance(name, str)}
    for name in found:
        machine.step()
        if name in call.kwargs or name in given:
            continue
        variable = _variable(machine, cls, name, config)
        value = held.get(variable.lower())
        if value is not None:
            found[name] = _typed(value, notes.get(name))
        elif machine.find(cls, name) is None and not machine.environ.open:
            raise machine.leave("raise", call.node, "ValidationError", f"environment:{variable.upper()}")
    return found


def _config(machine: Calls, cls: LocalClass) -> dict[str, Value]:
    """`model_config = SettingsConfigDict(...)`, or the older `class Config` inside."""
    made = machine.find(cls, "model_config")
    if isinstance(made, Instance) and made.call is not None:
        return made.call.kwargs
    if isinstance(made, Map):
        return {str(key): value for key, value in made.items.items()}
    inner = machine.find(cls, "Config")
    return inner.attrs if isinstance(inner, LocalClass) else {}


def _variable(machine: Calls, cls: LocalClass, name: str, config: dict[str, Value]) -> str:
    """The variable that a field is read from."""
    declared = machine.find(cls, name)
    if isinstance(declared, Instance) and declared.call is not None:
        for keyword in ("validation_alias", "alias", "env"):
            alias = declared.call.kwargs.get(keyword)
            if isinstance(alias, Const) and isinstance(alias.value, str):
                return alias.value
    prefix = config.get("env_prefix")
    return f"{prefix.value}{name}" if isinstance(prefix, Const) and isinstance(prefix.value, str) else name


def _typed(value: Value, note: ast.expr | None) -> Value:
    """A variable as the type that a field has."""
    if not isinstance(value, Const) or not isinstance(value.value, str):
        return value if isinstance(value, Hidden) else UNKNOWN
    is_bool, kwargs = kwargs_of(note)
    if is_bool:
        text = value.value.lower()
        return TRUE if text in _TRUE else FALSE if text in _FALSE else UNKNOWN
    kind = kwargs.get("type")
    return literal(value.value) if getattr(kind, "path", "") in ("int", "float") else value
