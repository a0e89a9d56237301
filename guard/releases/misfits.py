"""Calls and imports that the releases of libraries which a job gets do not take."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from guard.outcome.what_if import lost_if_raised
from guard.packages.versions import choice_of
from guard.script.models.kinds import One, Whole, kind_of, lineage
from guard.script.outline import walk
from guard.signatures.itself import STILL
from guard.signatures.table import LIBRARIES, Chosen, Signature, holders, library, signature
from guard.sinks.hub import METHODS, is_hub_call
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from guard.case import Case
    from guard.packages.versions import Choice
    from guard.script.context import Event
    from guard.script.values import Value
    from guard.sinks import Sink

#: No more are looked for.
_MAX_MISFITS = 50
Written: TypeAlias = ast.keyword | ast.Constant
#: Words of a test that chooses between releases.
_CHOOSING = ("version", "signature", "hasattr", "parameters", "fields", "annotations")
#: What a script puts into an attribute itself, or asks for.
OWN = re.compile(r"\.(\w{1,60})[ \t]{0,9}=(?!=)|hasattr\([^()\n]{0,99}?[\"'](\w{1,60})[\"']")
#: Exceptions that a call or import of the wrong release raises.
_RAISED = frozenset({"TypeError", "AttributeError", "ImportError", "Exception", "BaseException", ""})
#: Classes of transformers whose `push_to_hub` is not that of models and tokenizers.
_OTHER_PUSHES = ("Trainer", "Pipeline", "TF", "Flax")
#: Classes of datasets that `load_dataset` may give.
_DATASETS = ("Dataset", "DatasetDict", "IterableDataset", "IterableDatasetDict")
#: Those that each kind of them is of.
_OF_KIND: dict[tuple[type, bool | None] | None, tuple[str, ...]] = {
    (One, False): ("Dataset",),
    (One, True): ("IterableDataset",),
    (One, None): ("Dataset", "IterableDataset"),
    (Whole, False): ("DatasetDict",),
    (Whole, True): ("IterableDatasetDict",),
    (Whole, None): ("DatasetDict", "IterableDatasetDict"),
}

#: What gives the very model or pipeline that it is called on.
_ITSELF = re.compile(STILL)
#: What makes models with adapters.
_ADAPTED = re.compile(r"PeftModel(?:For\w+)?|AutoPeftModel\w*")
#: Libraries whose trainers derive from that of transformers, and methods that none of these replaces.
_TRAINING = re.compile(r"(?:trl|sentence_transformers)\.\w*Trainer")
_INHERITED = words(
    "add_callback pop_callback remove_callback save_state log_metrics save_metrics is_world_process_zero "
    "is_local_process_zero num_examples"
)
#: Modules that have another name in newer releases, under which the old one leads to them.
_RENAMED_MODULES = {
    "sentence_transformers": {
        "sentence_transformer.modules.": "models.",
        "sparse_encoder.modules.": "sparse_encoder.models.",
        "sentence_transformer.": "",
    }
}
#: Arguments that were given another name and mean the same.
RENAMED: dict[str, str] = {
    "evaluation_strategy": "eval_strategy",
    "eval_strategy": "evaluation_strategy",
    "tokenizer": "processing_class",
    "processing_class": "tokenizer",
    "max_seq_length": "max_length",
    "max_length": "max_seq_length",
    "no_cuda": "use_cpu",
    "use_auth_token": "token",
    "push_to_hub_token": "hub_token",
    "per_gpu_train_batch_size": "per_device_train_batch_size",
    "per_gpu_eval_batch_size": "per_device_eval_batch_size",
    "branch": "revision",
}


@dataclass(frozen=True, slots=True)
class Misfit:
    """A call or an import that fails.

    Attributes:
        kind: What does not fit: too many arguments by position, an argument that is lacking, given twice, or that no
            release takes; an argument, call or name that other releases have, or a name that none has; a field that
            is read of an object which does not have it; or what other releases do otherwise.
        names: The arguments that it is about, or the call or name.
        line: Where.
        column: Where in the line.
        library: The distribution that decides.
        release: Its release that the job gets.
        since: The first release without what is missing; empty where it comes with a later one, or with none.
        comes: The first release that has it; empty where none has.
        certain: Whether it fails in all releases that the job may get.
        beyond: Whether a newer release is asked for than those that are known.
        call: The name of the call; empty for an import.
        node: The call.
        given: The keywords that it is given.
        takes: What it takes.
        written: Where an argument's name is written: in the call, or in the one dictionary that is given to it.
        breaks: The sinks that keep nothing because of it.
        error: What it raises; empty for what its kind says.
        instead: What an argument is called now that means the same; empty where its name alone tells.
        told: What is said of what is there, and has changed; empty where it is gone.
        mends: What mends that.
        edit: The place of the script where that is done, and the text, as `respelled` takes them.
    """

    kind: Literal["position", "missing", "twice", "unknown", "argument", "call", "name", "field", "changed"]
    names: tuple[str, ...]
    line: int
    column: int
    library: str
    release: str
    since: str = ""
    comes: str = ""
    certain: bool = True
    beyond: bool = False
    call: str = ""
    node: ast.AST | None = None
    given: frozenset[str] = frozenset()
    takes: Signature | None = None
    written: Written | None = None
    breaks: tuple[Sink, ...] = ()
    error: str = ""
    instead: str = ""
    told: str = ""
    mends: str = ""
    edit: tuple[int, int, int, str] | None = None


class _Problem(NamedTuple):
    kind: Literal["position", "missing", "twice", "unknown", "call", "name"]
    names: tuple[str, ...]


def misfits_of(case: Case) -> list[Misfit]:
    """What fails in a script with the releases that its job gets, in order."""
    if case.tree is None or not (
        case.roots & LIBRARIES.keys() or any(event.call.path[:1] == "?" for event in case.events)
    ):
        return []
    choice = choice_of(case)
    found: list[Misfit] = []
    seen: set[tuple[int, str, tuple[str, ...]]] = set()
    imported: set[str] = set()
    for misfit in _imports(case, choice):
        imported.update(misfit.names)
        found.append(misfit)
    for event in case.events:
        key = id(event.call.node)
        for misfit in _of_call(case, event, choice) if event.kind == "call" else ():
            told = (key, misfit.kind, misfit.names)
            if told not in seen and not (misfit.kind == "name" and misfit.names[0] in imported):
                seen.add(told)
                found.append(misfit)
        if len(found) >= _MAX_MISFITS:
            break
    return found


def _imports(case: Case, choice: Choice) -> Iterator[Misfit]:
    """Imports of names that the releases do not have."""
    machine = case.reading.machine
    for one in machine.imported if machine is not None else ():
        node, name = one.node, one.module
        if one.tried or not isinstance(node, ast.ImportFrom) or node.module not in LIBRARIES or is_replaced(case, name):
            continue
        rows = choice.likely.of(name, ALL)
        for alias in node.names:
            there = library(name).names.get(alias.name)
            if there is None and name not in choice.beyond and is_foreign(name, alias.name):
                there = frozenset[int]()
            if there is not None and rows and not there & rows:
                at = alias.lineno, alias.col_offset + 1
                breaks = tuple(sink for sink in case.sinks if sink.line > node.lineno)
                yield replace(_misfit(choice, _Problem("name", (alias.name,)), name, there, at), breaks=breaks)


def is_foreign(name: str, imported: str) -> bool:
    """Whether no release of a library has a name, where the table holds all of them."""
    always = library(name).always
    return bool(always) and imported not in always and imported.isidentifier() and not imported.startswith("_")


def _of_call(case: Case, event: Event, choice: Choice) -> Iterator[Misfit]:
    """What is wrong with a call."""
    call = event.call
    targets = list(_targets(event))
    if not targets or is_replaced(case, targets[0][0]) or is_chosen(event):
        return
    name, path = targets[0]
    if name not in choice.likely.rows:
        return
    problems = _problems(event, name, path, choice.likely)
    for other in targets[1:]:
        problems &= _problems(event, *other, choice.likely)
    if not problems:
        return
    sure = frozenset[_Problem].intersection(*(_problems(event, *one, choice.possible) for one in targets))
    breaks = broken(case, event)
    if breaks is None:
        return
    for problem in sorted(problems):
        if problem.kind in ("call", "name") and _is_asked_for(case, problem.names[0]):
            continue
        holder, there = name, frozenset[int]()
        written = None
        node = call.node.func if isinstance(call.node, ast.Call) else call.node
        is_own = problem.kind == "name" or (problem.kind == "call" and call.receiver is None)
        if is_own and not isinstance(node, ast.Attribute):
            # What is imported by its name fails there, or is tried.
            continue
        if problem.kind in ("call", "name"):
            there = library(name).names.get(problem.names[0]) or library(name).releases_of(path)
        elif problem.kind == "unknown":
            holder, there = holders(name, path, problem.names[0])
            written = written_of(case, call.node, problem.names[0])
        is_sure = problem in sure and (problem.kind != "unknown" or written is not None)
        is_sure = is_sure and bool(breaks or not (event.context.conditions or event.context.handler))
        yield replace(
            _misfit(choice, problem, holder, there, (event.line, event.column), certain=is_sure),
            call=call.name,
            node=call.node,
            given=frozenset(call.kwargs),
            takes=signature(name, path, choice.likely) if path in library(name) else None,
            written=written,
            breaks=breaks,
        )


#: More rows than any table has.
ALL = frozenset(range(10_000))


def _misfit(
    choice: Choice, problem: _Problem, name: str, there: frozenset[int], at: tuple[int, int], *, certain: bool = True
) -> Misfit:
    """A problem with the releases that it is about."""
    kind = "argument" if problem.kind == "unknown" and there else problem.kind
    if kind in ("name", "call", "argument"):
        certain = certain and not there & choice.possible.of(name, there)
    return Misfit(
        kind,
        problem.names,
        *at,
        LIBRARIES[name],
        *holders_span(choice, name, there),
        certain,
        name in choice.beyond,
    )


def holders_span(choice: Choice, name: str, there: frozenset[int]) -> tuple[str, str, str]:
    """The release of a library that a job gets, the first one without what others have, and the first one with it."""
    releases = library(name).releases
    row = max(choice.likely.of(name, ALL))
    earlier, later = [one for one in there if one < row], [one for one in there if one > row]
    return (
        releases[row].label,
        releases[max(earlier) + 1].label if earlier else "",
        releases[min(later)].label if later and not earlier else "",
    )


def is_replaced(case: Case, name: str) -> bool:
    """Whether unsloth puts classes of its own in the place of a library's, which take what older releases took."""
    return "unsloth" in case.roots and name in ("transformers", "trl", "peft")


def _is_asked_for(case: Case, name: str) -> bool:
    """Whether a script asks a library whether it has something, wherever it keeps the answer."""
    asks = re.compile(rf"hasattr\([^()\n]{{0,99}}[\"']{re.escape(name.rpartition('.')[2])}[\"']")
    return any("hasattr" in line and asks.search(line[:500]) for line in case.lines)


def is_chosen(event: Event) -> bool:
    """Whether the call is made after a look at what the library takes."""
    return any(word in condition.text for condition in event.context.conditions for word in _CHOOSING)


def _targets(event: Event) -> Iterator[tuple[str, str]]:
    """The lines of the table that a call may be of."""
    call = event.call
    name, _, path = call.path.partition(".")
    if call.origin.count(".") > 1 and name in LIBRARIES and call.origin.startswith(f"{name}."):
        below = _below(call.origin)
        if "." in below and below[:1].islower() and below in library(name):
            yield name, below
            return
    if name == "?" and path in METHODS and is_hub_call(event, path):
        name, path = "huggingface_hub", f"HfApi.{path}"
    if name in LIBRARIES:
        yield from _of_objects(name, _ITSELF.sub("", path) if path[-1:] != ")" else path, call.receiver)


def _of_objects(name: str, path: str, receiver: Value | None) -> Iterator[tuple[str, str]]:
    """The lines of the table for something of a library's top level, or for a method of its objects."""
    held = library(name)
    owner, _, method = path.rpartition(".")
    if owner and receiver is None:
        # A class makes a dataset of what it is given.
        if name == "datasets" and owner in _DATASETS and method.startswith("from_") and path in held:
            yield name, path
        return
    if name == "datasets" and owner in _DATASETS:
        if _is_inside(receiver):
            return
        classes = _OF_KIND.get(_kind(receiver), (owner, *_DATASETS))
        yield from ((name, f"{one}.{method}") for one in classes if f"{one}.{method}" in held)
    elif name == "peft" and _ADAPTED.fullmatch(owner):
        # What merges adapters belongs to the class of the adapter, and takes at most what that of LoRA does.
        yield from ((name, one) for one in (f"PeftModel.{method}", f"LoraModel.{method}") if one in held)
    elif path in held:
        yield name, path
    elif f"HfApi.{path}" in held:
        yield name, f"HfApi.{path}"
    elif method in _INHERITED and _TRAINING.fullmatch(f"{name}.{owner}"):
        yield "transformers", f"Trainer.{method}"
    elif method == "push_to_hub" and name == "transformers" and not any(word in owner for word in _OTHER_PUSHES):
        yield name, "PushToHubMixin.push_to_hub"
    elif path in held.names:
        yield name, path


def _below(origin: str) -> str:
    """A qualified name below its library, by the module that has had it in most releases."""
    name, _, path = origin.partition(".")
    for new, old in _RENAMED_MODULES.get(name, {}).items():
        if path.startswith(new):
            return old + path.removeprefix(new)
    return path


def _is_inside(value: Value | None) -> bool:
    """Whether a value may be something inside a dataset, such as a row or a column, or is made of that."""
    for one in lineage(value):
        held = kind_of(one)
        if held is not None or one.call is None:
            return not isinstance(held, One | Whole)
    return False


def _kind(value: Value | None) -> tuple[type, bool | None] | None:
    """What a value of `datasets` is: a single dataset or all splits of one, and whether it is streamed."""
    held = kind_of(value)
    return (type(held), held.lazy) if isinstance(held, One | Whole) else None


def _problems(event: Event, name: str, path: str, chosen: Chosen) -> frozenset[_Problem]:
    """What a call does wrong in the most lenient of the chosen releases."""
    call, held = event.call, library(name)
    head = path.removeprefix("HfApi.") if call.path.count(".") == 1 else path.partition(".")[0]
    if head in held.names and not chosen.of(name, held.names[head]):
        return frozenset({_Problem("name", (head,))}) if chosen.of(name, ALL) else frozenset()
    if path not in held or not chosen.of(name, ALL):
        return frozenset()
    takes = signature(name, path, chosen)
    if takes is None:
        return frozenset({_Problem("call", (path.rpartition(".")[2],))})
    found: set[_Problem] = set()
    count = len(call.args)
    if takes.positional is not None and count > takes.positional and not _is_starred(call.node):
        found.add(_Problem("position", (str(count),)))
    given = list(call.kwargs)
    by_position = takes.order[: min(count, takes.positional or 0)]
    found.update(_Problem("twice", (one,)) for one in given if one in by_position and not takes.open)
    found.update(_Problem("unknown", (one,)) for one in given if one not in takes.accepted and not takes.open)
    lacking = tuple(one for one in takes.order[count:] if one in takes.required and one not in given)
    # A name that is no parameter, and accepted, may be the former one of what lacks.
    is_renamed = any(one not in takes.order for one in given)
    if lacking and not is_renamed and not call.open and not _is_starred(call.node) and not found:
        found.add(_Problem("missing", lacking))
    return frozenset(found)


def _is_starred(node: ast.AST) -> bool:
    return not isinstance(node, ast.Call) or any(isinstance(one, ast.Starred) for one in node.args)


def broken(
    case: Case,
    event: Event,
    raised: frozenset[str] = _RAISED,
    at: int | None = None,
    about: Mapping[str, int | None] | None = None,
) -> tuple[Sink, ...] | None:
    """The sinks that keep nothing when a call fails; None if the script is made to go on without the call.

    Args:
        case: The submission.
        event: The call.
        raised: The exceptions by which what the call raises can be caught.
        at: How much the script has done before, where the event is none of the script's own.
        about: The arguments for which it fails, each with its position; none where it does with all.
    """
    at, context = case.order_of(event) if at is None else at - 1, event.context
    caught = next((names for one in context.swallows if (names := raised.intersection(one.catches))), None)
    if caught is not None:
        # Whatever the script does then in the place of the rest, it may not keep what it was to keep.
        return lost_if_raised(case, event, max(caught) or "Exception", about) or None
    own = list(case.sinks_of(event))
    after = [sink for sink in case.sinks if sink not in own and case.order_of(sink.event) > at]
    if context.handler and not own:
        return None
    if context.handler or context.background:
        after = []
    depth = len(context.conditions)
    after = [sink for sink in after if sink.event.context.conditions[:depth] == context.conditions]
    return (*own, *after)


def written_of(case: Case, node: ast.AST, name: str) -> Written | None:
    """Where the name of an argument is written, if the call is sure to be given it."""
    if not isinstance(node, ast.Call) or case.tree is None:
        return None
    for keyword in node.keywords:
        if keyword.arg == name:
            return keyword
    for keyword in node.keywords:
        value = keyword.value
        if keyword.arg is None and isinstance(value, ast.Name):
            value = _only_value(case.tree, value.id)
        if keyword.arg is None and value is not None and (found := _key(value, name)) is not None:
            return found
    return None


def _key(value: ast.expr, name: str) -> Written | None:
    """A key of a dictionary that is written out."""
    if isinstance(value, ast.Dict):
        keys = [key for key in value.keys if isinstance(key, ast.Constant)]
        return next((key for key in keys if key.value == name), None)
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "dict":
        return next((keyword for keyword in value.keywords if keyword.arg == name), None)
    return None


def _only_value(tree: ast.Module, name: str) -> ast.expr | None:
    """What a name stands for everywhere in a script, if it is bound once and nothing is taken out of it."""
    values: list[ast.expr | None] = []
    for node in walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            values.extend(node.value for target in targets if isinstance(target, ast.Name) and target.id == name)
        elif (isinstance(node, ast.Name) and node.id == name and not isinstance(node.ctx, ast.Load)) or (
            isinstance(node, ast.arg) and node.arg == name
        ):
            values.append(None)
        elif isinstance(node, ast.Attribute | ast.Subscript) and isinstance(node.value, ast.Name):
            is_taken = isinstance(node, ast.Attribute) and node.attr in ("pop", "popitem", "clear")
            if node.value.id == name and (is_taken or isinstance(node.ctx, ast.Del)):
                return None
    bound = [value for value in values if value is not None]
    return bound[0] if len(bound) == 1 and len(values) == 2 else None
