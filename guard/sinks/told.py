"""Places for results that a call, or a program, which cannot be read is told."""

from __future__ import annotations

import ast
import builtins
import re
import sys
from typing import TYPE_CHECKING

from guard.packages.names import is_known
from guard.script.values import NONE, Const, Map, PathValue, Text, Value, template, truth
from guard.sinks.base import Sink
from guard.sinks.files import written_to
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from guard.script.context import Event
    from guard.sinks.base import Write
    from schemas.hub_uri import HubType

#: Parameters and options that name where results are put.
_NAME = re.compile(
    r"(?:\w+_)?(?:out|outputs?|outdir|outfile|outpath|dest|destdir|destination|dst|save|saved|results?|exports?|target)"
    r"(?:_?(?:dir|directory|path|file|folder|root|uri|url|prefix|location|base|to))?|export_\w+|o",
    re.IGNORECASE,
)
#: Those of them whose value is a path, however it looks.
_OF_PATHS = re.compile(r"(?:dir|directory|path|file|folder|root|uri|url|location)$", re.IGNORECASE)
#: What may as well be the name of a repository, and beginnings that are folders all the same.
_REPOSITORY = re.compile(r"[\w?-][\w.?-]*/[\w?-]+(?:\.\d[\w.?-]*)?")
_FOLDERS = re.compile(
    r"(?:out|output|outputs|results?|runs?|exp|experiments?|data|build|dist|tmp|logs?|checkpoints?|artifacts?)/"
)
#: Options that name a repository for what is made, and beginnings of values that are folders of the container.
_FOR_REPOSITORY = re.compile(
    r"(?:hf_|hub_)?(?:out|outputs?|dest|destination|results?|exports?)_(?:hf_|hub_)?"
    r"(?P<kind>dataset|model|space|repo|repository)s?(?:_(?:id|name|repo))?"
)
_TYPES: dict[str, HubType] = {"dataset": "dataset", "model": "model", "space": "space"}
_LOCAL = re.compile(r"(?:models?|datasets?|spaces?|ckpts?|weights|files|saved?|local)/")
#: Names that speak of a place elsewhere, beside a local folder.
_ELSEWHERE = re.compile(
    r"push|hub|publish|upload|(?:^|_)(?:repo|repository|s3|gcs|remote|bucket)(?:_|$)", re.IGNORECASE
)
#: Calls that only look at a place, or make its name.
_LOOKS = re.compile(
    r"(?:^|_)(?:read|load|open|exists|list|parse|check|validate|glob|stat|remove|delete|rm|clean|count|verify|inspect|"
    r"show|print|log|info|warn|warning|debug|error|join|mkdir|makedirs|ensure|resolve|find|scan|iter|is|has|len|compare|"
    r"basename|dirname|update|setdefault|from_pretrained|init|option|argument|field)(?:_|$)",
    re.IGNORECASE,
)
#: Calls that say themselves that they write: to the last path that they are given.
_SAVES = re.compile(r"(?:save|write|export|dump|store)(?:_|$)")
#: Calls that keep something, and their parameters for a repository of the Hub.
_KEEPS = re.compile(r"^(?:push|upload|publish)(?:_|$)|^save_(?:dataset|model|results|to)(?:_|$)")
_REPOSITORIES = ("hf_repo_name", "hf_repo_id", "hf_repo", "hub_repo_id", "hub_dataset_id")
#: Classes that hold settings: what uses them writes.
_SETTINGS = re.compile(r"(?:Config|Configuration|Arguments|Args|Params|Options|Settings|Namespace|Schema|Spec)$")
#: Libraries to which a path is a word like any other.
_SPOKEN = words(
    "click rich_click typer argparse absl fire tyro pydantic omegaconf hydra rich loguru tqdm structlog wandb trackio "
    "mlflow tabulate str list dict tuple set function"
)


def find(event: Event) -> Sink | Write | None:
    """The place that a library's call is told to put its results in."""
    if not _is_of_library(event):
        return None
    place = _pushed_to(event) if is_foreign(event) else None
    if place is not None:
        kind: HubType = "dataset" if "dataset" in event.call.name else "model"
        return Sink(event, "hub", place, kind, creates=True, via=event.call.path, told=True)
    for _, name, value in named(event):
        if is_place(name, value):
            return placed(event, value, event.call.name)
    written = [value for _, name, value in named(event) if is_path(name, value)] if is_foreign(event) else []
    if written and _SAVES.match(event.call.name):
        return placed(event, written[-1], event.call.name)
    return None


def is_settings(path: str) -> bool:
    """Whether something of a library may be settings that are handed on, as `OmegaConf.create(...)` makes them."""
    return path.partition(".")[0] in _SPOKEN or _SETTINGS.search(path.removesuffix("()")) is not None


def _pushed_to(event: Event) -> Value | None:
    """The repository that a training is told to push to, by its arguments or a table of them; or a call that saves."""
    tables = [event.call.kwargs, *(value.items for value in event.call.kwargs.values() if isinstance(value, Map))]
    for given in tables:
        place = given.get("hub_model_id")
        if (
            truth(given.get("push_to_hub") or NONE) is True
            and isinstance(place, Const | Text)
            and "/" in str(template(place))
        ):
            return place
    if not _KEEPS.search(event.call.name):
        return None
    given = (event.call.kwargs.get(name) for name in _REPOSITORIES)
    return next((place for place in given if isinstance(place, Const) and "/" in str(place.value)), None)


def is_work(event: Event) -> bool:
    """Whether a call may be work of a library of which nothing is known."""
    return is_foreign(event) and _is_of_library(event)


def _is_of_library(event: Event) -> bool:
    """Whether a call of a library may do more than look, or hold settings."""
    name, root = event.call.name, root_of(event)
    if root in sys.stdlib_module_names or root in _SPOKEN or hasattr(builtins, root) or not name:
        return False
    return _LOOKS.search(name) is None and _SETTINGS.search(name) is None


def placed(event: Event, value: Value, name: str) -> Sink | Write:
    """The effect of work that is told a place."""
    effect = written_to(event, value, name)
    effect.told = True
    return effect


def is_place(name: str, value: Value) -> bool:
    """Whether a parameter or option of this name says where results are put, and its value is such a place."""
    return names_results(name) and is_path(name, value)


def is_repository(name: str, value: Value) -> bool:
    """Whether an option of this name says which repository results are put in, and its value is the id of one."""
    known = template(value) if isinstance(value, Const | Text) else None
    if known is None or known.startswith("?/") or not _FOR_REPOSITORY.fullmatch(last_of(name).lower()):
        return False
    return bool(_REPOSITORY.fullmatch(known)) and not (_FOLDERS.match(known) or _LOCAL.match(known))


def type_of(name: str) -> HubType | None:
    """The type of repository that the name of such an option speaks of."""
    said = _FOR_REPOSITORY.fullmatch(last_of(name).lower())
    return _TYPES.get(said["kind"]) if said is not None else None


def is_path(name: str, value: Value | None) -> bool:
    """Whether the value of a parameter or option is the path of a file or folder, as far as it is known."""
    known = template(value) if isinstance(value, Const | Text | PathValue) else None
    if known is None or not known.strip("?./ ") or known.startswith("?"):
        return False
    if _REPOSITORY.fullmatch(known) and not _FOLDERS.match(known):
        return False
    return "/" in known or known.startswith(".") or isinstance(value, PathValue) or _OF_PATHS.search(name) is not None


def names_results(name: str) -> bool:
    """Whether a parameter or option is one that says where results are put."""
    return _NAME.fullmatch(last_of(name)) is not None


def last_of(name: str) -> str:
    """What the name of an option is within others: `output_dir` of `a.output_dir`, `run_dir` of `hydra.run.dir`."""
    outer, _, last = name.rpartition(".")
    return f"{outer.rpartition('.')[2]}_{last}" if outer and _OF_PATHS.fullmatch(last) else last


def may_send(names: Iterable[str]) -> bool:
    """Whether work with parameters or options of these names may send its results elsewhere as well."""
    return any(_ELSEWHERE.search(name) for name in names)


def is_foreign(event: Event) -> bool:
    """Whether a call is of a library of which nothing is known."""
    root = root_of(event)
    return not root.startswith("?") and not is_known(root)


def root_of(event: Event) -> str:
    """The library that a call is of."""
    return event.call.path.partition(".")[0].removesuffix("()")


def named(event: Event) -> Iterator[tuple[int | None, str, Value]]:
    """The arguments of a call with their places, where they have one, and names.

    Those by position are called as the script calls them; only of a library of which nothing is known are they given.
    """
    call = event.call
    yield from ((None, name, value) for name, value in call.kwargs.items())
    node = call.node
    if isinstance(node, ast.Call) and is_foreign(event) and len(node.args) == len(call.args):
        for at, (written, value) in enumerate(zip(node.args, call.args, strict=True)):
            yield at, _spelt(written), value


def _spelt(node: ast.expr) -> str:
    """The name that an expression goes by: `out` for `str(args.out)`."""
    if isinstance(node, ast.Call) and len(node.args) == 1 and not node.keywords:
        node = node.args[0]
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
