"""OmegaConf and Hydra: configurations that are put together from tables, dataclasses and the command line.

A configuration is a table (`Map`). What stands in a file is not known; that a file or folder of configuration cannot
be there ends the script, as the libraries do. Sources: `OmegaConf.merge`, `from_dotlist`; `hydra.main`, and
`ConfigSearchPath` of Hydra, which refuses a folder that does not exist.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from guard.script.models.parser_words import command_line
from guard.script.models.undeclared import literal
from guard.script.presence import is_nowhere
from guard.script.values import NONE, UNKNOWN, Call, Const, Instance, LocalClass, Map, Object, Value, template
from guard.script.world import SCRIPT_FOLDER

if TYPE_CHECKING:
    import ast

    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Function

#: Where the configurations are kept that a script registers with Hydra, by name.
_STORE = "\0hydra:"
_MAX_DEPTH = 12


def config_of(machine: Calls, value: Value, node: ast.AST, depth: int = 0) -> Value:
    """A table, dataclass or object as a table of its own; anything else as it is."""
    machine.step()
    if depth > _MAX_DEPTH:
        return UNKNOWN
    match value:
        case LocalClass():
            fields = {name: machine.default_of(value, name, node) for name in machine.field_names(value)}
            return Map({name: config_of(machine, field, node, depth + 1) for name, field in fields.items()})
        case Object():
            return Map({name: config_of(machine, field, node, depth + 1) for name, field in value.attrs.items()})
        case Map():
            return Map(
                {key: config_of(machine, item, node, depth + 1) for key, item in value.items.items()}, value.open
            )
        case _:
            return value


def _merged(machine: Calls, one: Value, other: Value, depth: int = 0) -> Value:
    """The second over the first, table by table."""
    machine.step()
    if not isinstance(one, Map) or depth > _MAX_DEPTH:
        return other
    if not isinstance(other, Map):
        # Something that is not known is laid over all that is.
        return Map(dict.fromkeys(one.items, UNKNOWN), open=True) if other is UNKNOWN or depth == 0 else other
    if other.open:
        kept: dict[object, Value] = dict.fromkeys(one.items, UNKNOWN)
        return Map({**kept, **other.items}, open=True)
    found = dict(one.items)
    for key, item in other.items.items():
        found[key] = _merged(machine, found[key], item, depth + 1) if key in found else item
    return Map(found, one.open)


def overridden(machine: Calls, config: Value, words: list[str]) -> Value:
    """A configuration with `a.b=c`, `+a.b=c` and `~a.b` applied."""
    if not isinstance(config, Map):
        return config
    for word in words:
        name, equals, value = word.lstrip("+").partition("=")
        path = name.lstrip("~").split(".")[:_MAX_DEPTH]
        head = config
        for part in path[:-1]:
            machine.step()
            inner = head.items.get(part)
            if not isinstance(inner, Map):
                inner = head.items[part] = Map({}, open=inner is not None)
            head = inner
        if name.startswith("~"):
            head.items.pop(path[-1], None)
        elif equals:
            head.items[path[-1]] = NONE if value in ("null", "None", "~") else literal(value.strip("'\""))
    return config


def _create(machine: Calls, call: Call) -> Value | None:
    given = call.arg("obj", 0)
    if given is None:
        return Map({})
    made = config_of(machine, given, call.node)
    return made if isinstance(made, Map) else None


def _from_cli(machine: Calls, call: Call) -> Value:
    words = command_line(machine, call.arg("args_list", 0))
    return UNKNOWN if words is None else overridden(machine, Map({}), words)


def _merge(machine: Calls, call: Call) -> Value | None:
    configs = [config_of(machine, given, call.node) for given in call.args]
    if not configs or not any(isinstance(config, Map) for config in configs):
        return None
    result = configs[0]
    for config in configs[1:]:
        result = _merged(machine, result, config)
    return result


def _given(machine: Calls, call: Call) -> Value | None:
    machine.step()
    given = call.arg("cfg", 0)
    return given if isinstance(given, Map) else None


def _instance(machine: Calls, call: Call) -> Value:
    machine.step()
    return Instance("hydra.core.config_store.ConfigStore", call)


def _store(machine: Calls, call: Call) -> Value:
    """`cs.store(name="config", node=Config)`."""
    name, node, group = call.arg("name", 0), call.arg("node", 1), call.arg("group", 2)
    if isinstance(name, Const) and node is not None and group in (None, NONE):
        machine.store(machine.environ.items, f"{_STORE}{name.value}", node)
    return NONE


def run_hydra(machine: Calls, func: Function, decorator: Instance, call: Call) -> Value | None:
    """A function under `@hydra.main(...)`, called without arguments."""
    made = decorator.call
    if made is None or call.args or call.kwargs:
        return None
    folder, name = template(made.arg("config_path", 0)), made.arg("config_name", 1)
    words = command_line(machine)
    named = {word.partition("=")[0] for word in (["--config-dir"] if words is None else words)}
    if folder is not None and not {"--config-dir", "--config-path", "-cd", "-cp"} & named:
        path = folder if folder.startswith("/") else posixpath.normpath(f"{SCRIPT_FOLDER}/{folder}")
        mounts = machine.world.mounts
        if mounts is not None and is_nowhere(path, mounts) and not machine.traces.may_hold(folder, machine.events):
            raise machine.leave("raise", call.node, "MissingConfigException", f"file:{folder}")
    node = machine.environ.items.get(f"{_STORE}{name.value}") if isinstance(name, Const) else None
    config: Value = UNKNOWN
    if words is not None and (node is not None or (name is None and folder is None)):
        overrides = [word for word in words if not word.startswith("-")]
        config = overridden(machine, config_of(machine, node or Map({}), call.node), overrides)
    return machine.enter(func, Call("", [config], {}, call.node))


def _main(machine: Calls, call: Call) -> Value:
    """`hydra.main(...)`: it reads nothing before the function under it is called."""
    machine.step()
    return Instance("hydra.main()", call)


MODELS: dict[str, Model] = {
    "hydra.main": _main,
    **{f"omegaconf.OmegaConf.{name}": _create for name in ("create", "structured")},
    **{f"omegaconf.OmegaConf.{name}": _from_cli for name in ("from_cli", "from_dotlist")},
    **{f"omegaconf.OmegaConf.{name}": _merge for name in ("merge", "unsafe_merge")},
    **{f"omegaconf.OmegaConf.{name}": _given for name in ("to_container", "to_object", "masked_copy")},
    "hydra.core.config_store.ConfigStore.instance": _instance,
    "hydra.core.config_store.ConfigStore.store": _store,
}
