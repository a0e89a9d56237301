"""Methods and functions of the libraries that no release has: what scripts call by a name that only sounds right.

What the table of signatures holds of a class is all of its methods; what its objects have besides is listed here.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.outcome.doubt import is_certain
from guard.packages.versions import choice_of
from guard.releases.misfits import ALL, Misfit, broken, is_foreign, is_replaced
from guard.script.models.kinds import One, Whole, kind_of
from guard.script.values import Instance
from guard.signatures.table import LIBRARIES, library
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Call

_CLASSES = {
    "datasets.Dataset": ("Dataset", "DatasetDict", "IterableDataset", "IterableDatasetDict"),
}
#: Sources: `dir` of the classes of the newest releases.
_BESIDES = {
    "datasets.Dataset": words(
        "builder_name cache_files citation clear column_names config_name copy data dataset_size description "
        "download_checksums download_size epoch features format fromkeys get homepage info items keys license n_shards "
        "num_columns num_rows num_shards pop popitem setdefault shape size_in_bytes split supervised_keys update "
        "values version"
    ),
}
#: Calls that give a dataset, or several by the names of their splits, and not a part of one.
_MAKERS = words(
    "Dataset DatasetDict load_dataset load_from_disk from_dict from_list from_pandas from_generator from_csv from_json "
    "from_parquet from_text map filter select shuffle sort train_test_split rename_column rename_columns cast flatten "
    "remove_columns select_columns cast_column add_column with_format concatenate_datasets interleave_datasets take "
    "skip shard"
)
_CAUGHT = frozenset({"AttributeError", "Exception", "BaseException", ""})
_MAX_NAME = 60


def unheard_of(case: Case) -> Iterator[Misfit]:
    """The calls that end in AttributeError in every release."""
    choice = choice_of(case)
    for event in case.reading.events:
        if event.kind != "call" or not is_certain(event.context):
            continue
        name, asked, module = _asked(event)
        if not asked or len(asked) > _MAX_NAME or name in choice.beyond or is_replaced(case, name):
            continue
        # What the script itself puts there is there.
        if f".{asked} =" in (case.script or "") or f'"{asked}"' in (case.script or ""):
            continue
        breaks = broken(case, event, _CAUGHT)
        if breaks is not None and (breaks or not case.keepers):
            rows = choice.likely.of(name, ALL)
            release = library(name).releases[max(rows)].label if rows != ALL else library(name).releases[-1].label
            yield Misfit(
                "name",
                (f"{module}.{asked}" if module else asked,),
                event.line,
                event.column,
                LIBRARIES[name],
                release,
                node=event.call.node,
                breaks=breaks,
                error="AttributeError",
            )


def _asked(event: Event) -> tuple[str, str, str]:
    """The library, the name that no release of it has, empty where some may have it, and the module that is asked."""
    call = event.call
    func = call.node.func if isinstance(call.node, ast.Call) else None
    root, _, below = call.origin.partition(".")
    if "." in below and isinstance(func, ast.Attribute) and root in LIBRARIES:
        module, name = library(root).lacking(below)
        return root, name, f"{root}.{module}"
    return *_asked_of_top(call, func), ""


def _asked_of_top(call: Call, func: ast.expr | None) -> tuple[str, str]:
    """The library, and the name that neither its top level nor one of its objects has."""
    owner, _, name = call.path.rpartition(".")
    if isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name) and func.value.id == owner in LIBRARIES:
        return owner, name if is_foreign(owner, name) and name not in library(owner).names else ""
    root = owner.partition(".")[0]
    made = call.receiver.call if isinstance(call.receiver, Instance) else None
    is_made = (made is not None and made.name in _MAKERS) or isinstance(kind_of(call.receiver), One | Whole)
    if owner not in _CLASSES or not is_made or name in _BESIDES[owner]:
        return root, ""
    is_known = name.startswith("_") or any(f"{cls}.{name}" in library(root) for cls in _CLASSES[owner])
    return root, "" if is_known else name
