"""What the standard library and well-known packages do, as far as a script's results depend on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from guard.script.models import (
    addresses,
    arguments,
    concurrency,
    containers,
    counted,
    data,
    environment,
    functions,
    hub,
    kinds,
    known_data,
    listings,
    names,
    of_rows,
    parser_absl,
    parser_auto,
    paths,
    patterns,
    programs,
    services,
    splits,
    text,
)
from guard.script.models.concurrency import DEFERRED, outcome
from guard.script.models.containers import MAP_METHODS, added, repeated
from guard.script.models.environment import environment as environment_item
from guard.script.models.environment import is_container_variable, leave
from guard.script.models.functions import (
    GIVEN,
    decorated,
    entered,
    exited,
    instance_attribute,
    makes_data_class,
    own,
    set_bound,
)
from guard.script.models.imports import importable, is_elsewhere
from guard.script.models.kinds import column_name, rename
from guard.script.models.known_data import named
from guard.script.models.mapped import enter
from guard.script.models.mutated import open_up
from guard.script.models.names import (
    DATA_BASES,
    FLUENT,
    ITSELF,
    MODULE_NAMES,
    TRUE_ATTRIBUTES,
    canonical,
    misnamed,
    parents_of,
    result_of,
)
from guard.script.models.namespaces import undeclared
from guard.script.models.of_rows import refuse_assignment, refuse_name, refuse_sum, rows, spread
from guard.script.models.parser_argparse import PARSERS
from guard.script.models.parser_dataclasses import described
from guard.script.models.paths import join_path, path_attribute
from guard.script.models.settings import SETTINGS, settings
from guard.script.models.splits import names_of, refuse_item, refuse_part, refuse_slice
from guard.script.models.standard import may_lack
from guard.script.models.text import contains, formatted, key_of, percent, sliced
from guard.script.values import Instance

if TYPE_CHECKING:
    import ast

    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call, Function, Value

__all__ = [
    "DATA_BASES",
    "DEFERRED",
    "FLUENT",
    "GIVEN",
    "ITSELF",
    "MAP_METHODS",
    "MODULE_NAMES",
    "PARSERS",
    "SETTINGS",
    "TRUE_ATTRIBUTES",
    "added",
    "answered",
    "attribute_of",
    "called_decorated",
    "canonical",
    "column_name",
    "contains",
    "decorated",
    "described",
    "enter",
    "entered",
    "environment_item",
    "exited",
    "find",
    "formatted",
    "importable",
    "instance_attribute",
    "is_container_variable",
    "is_elsewhere",
    "item",
    "join_path",
    "key_of",
    "leave",
    "made_by",
    "makes_data_class",
    "may_lack",
    "misnamed",
    "named",
    "names_of",
    "open_up",
    "outcome",
    "own",
    "parents_of",
    "path_attribute",
    "percent",
    "refuse_assignment",
    "refuse_item",
    "refuse_name",
    "refuse_part",
    "refuse_slice",
    "refuse_sum",
    "rename",
    "repeated",
    "result_of",
    "rows",
    "set_bound",
    "settings",
    "sliced",
    "spread",
    "undeclared",
]

_MODELS: dict[str, Model] = {
    **containers.MODELS,
    **text.MODELS,
    **environment.MODELS,
    **paths.MODELS,
    **listings.MODELS,
    **patterns.MODELS,
    **programs.MODELS,
    **functions.MODELS,
    **concurrency.MODELS,
    **arguments.MODELS,
    **hub.MODELS,
    **data.MODELS,
    **addresses.MODELS,
    **services.MODELS,
}
_METHODS: dict[str, Model] = {**concurrency.METHODS, **functions.TRUE_METHODS}


def find(path: str, receiver: Value | None) -> Model | None:
    """The model of a call, by its qualified name or by the name of its method or function alone."""
    held = named(receiver)
    method = _MODELS.get(f"dict.{path.rpartition('.')[2]}") if held is not None else None
    if held is not None and method is not None:
        return lambda machine, call: method(machine, replace(call, receiver=held.table))
    by_name = parser_auto.FUNCTIONS if receiver is None else _METHODS
    return _MODELS.get(path) or by_name.get(path.rpartition(".")[2])


def answered(machine: Calls, call: Call) -> Value | None:
    """What a call gives, where that is known of datasets.

    Raises:
        LeaveError: The data set does not have what the call names, or is given in the place of one of its splits.
    """
    found = known_data.answered(machine, call) or splits.answered(machine, call)
    if call.path.startswith("datasets."):
        counted.count(machine, call, found)
    return found


def item(machine: Calls, owner: Instance, index: Value, node: ast.AST) -> Value | None:
    """`owner[index]` of a dataset, its splits, or a row; None where nothing is known of it.

    Raises:
        LeaveError: The data set does not have it.
    """
    found = known_data.item(machine, owner, index, node)
    if isinstance(found, Instance) and found.call is None and known_data.columns_of(found) is not None:
        found.attrs.setdefault(kinds.OF, owner)
    found = found or kinds.item(owner, index) or of_rows.row_at(owner, index)
    counted.take_out(owner, index, found)
    return found


def made_by(machine: Calls, path: str, call: Call) -> Instance:
    """The library's part of an object whose class derives from one that has a model."""
    model = _MODELS.get(path)
    made = model(machine, call) if model is not None else None
    return made if isinstance(made, Instance) else Instance(path, call)


def attribute_of(machine: Calls, path: str, name: str) -> Value | None:
    """An attribute of a module whose value is known."""
    found = names.constant(f"{path}.{name}")
    if found is None and path == "absl.flags.FLAGS":
        found = parser_absl.flag(machine, name)
    return found if found is not None else environment.attribute(machine, path, name)


def called_decorated(machine: Calls, func: Function, decorator: Value, call: Call) -> Value | None:
    """What a call of a decorated function does, where the decorator reads the command line for it."""
    return arguments.called_decorated(machine, func, decorator, call)
