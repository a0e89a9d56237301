"""Whether Python can bind the arguments of a call to the parameters of a function or class of the script."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from guard.script.values import Bound, Function, Instance, LocalClass, Object, Ref, Value, truth
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: How the text of an event begins that tells of such a call.
OWN = "arguments:"
#: Decorators that leave the parameters of a function as they are.
_PLAIN = words(
    "torch.no_grad torch.no_grad() torch.inference_mode torch.inference_mode() functools.cache functools.lru_cache "
    "functools.lru_cache() contextlib.contextmanager contextlib.asynccontextmanager abc.abstractmethod typing.override "
    "typing.final"
)
_DATACLASS = ("dataclasses.dataclass", "dataclasses.dataclass()")
#: Annotations that make no field of a dataclass, or change how the next ones are given.
_NO_FIELDS = ("ClassVar", "KW_ONLY", "InitVar")
#: What a dataclass has to be told for its constructor to be the usual one.
_SETTINGS = (("init", True), ("kw_only", False))
#: What `field` is told where the field has a default, and where its constructor may not take it by position.
_DEFAULTS: frozenset[str | None] = frozenset({"default", "default_factory"})
_UNUSUAL: frozenset[str | None] = frozenset({"init", "kw_only", None})
#: Classes further up are not looked at.
_MAX_BASES = 12


class Takes(NamedTuple):
    """What a function of the script takes.

    Attributes:
        by_position: Parameters that can be given by position, in order.
        by_name: Parameters that can be given by name.
        required: Those that have to be given.
        more: Whether it takes any number of further arguments by position.
        others: Whether it takes any further name.
    """

    by_position: Sequence[str]
    by_name: frozenset[str]
    required: Sequence[str]
    more: bool = False
    others: bool = False


def problem_of(func: Value, node: ast.Call) -> str | None:
    """What is wrong with a call that the script writes out, in words; None if it fits, or if that is not certain."""
    if any(isinstance(argument, ast.Starred) for argument in node.args):
        return None
    names = [keyword.arg for keyword in node.keywords if keyword.arg is not None]
    if len(names) < len(node.keywords):
        return None
    # Some of those that Python calls by itself are methods of another kind than they are written.
    takes = None if _name(func).startswith("__") else _takes(func, node)
    return None if takes is None else misfit(_name(func), takes, len(node.args), names)


def misfit(name: str, takes: Takes, count: int, names: Sequence[str]) -> str | None:
    """Why Python raises TypeError where `name` is called with `count` arguments by position and these by name."""
    limit = len(takes.by_position)
    if count > limit and not takes.more:
        most = "no arguments" if not limit else "one argument" if limit == 1 else f"{limit} arguments"
        return f"`{name}` takes {most} by position, and is given {count}"
    given = takes.by_position[:count]
    for one in names:
        if one in given and one in takes.by_name:
            return f"`{name}` is given `{one}` by position and by name"
        if one not in takes.by_name and not takes.others:
            return f"`{name}` takes no `{one}`"
    lacking = [one for one in takes.required if one not in given and one not in names]
    return f"`{name}` lacks {', '.join(f'`{one}`' for one in lacking)}" if lacking else None


def takes_of(func: Function, bound: int = 0) -> Takes | None:
    """What a function takes when its first parameters are bound already; None for what decorators may change."""
    # A class does not hand itself to a function without a name, which may yet be a method.
    if not keeps_parameters(func) or (isinstance(func.node, ast.Lambda) and func.scope.kind == "class"):
        return None
    return parameters(func.node, bound)


def keeps_parameters(func: Function) -> bool:
    """Whether the decorators of a function leave what it takes, and gives back, as it is written."""
    return not func.decorators or all(_path(one) in _PLAIN for one in func.decorators)


def parameters(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, bound: int = 0) -> Takes | None:
    """What the parameters of a definition take, without the first ones; None if there are not so many."""
    spec = node.args
    plain = [argument.arg for argument in (*spec.posonlyargs, *spec.args)]
    if len(plain) < bound and spec.vararg is None:
        return None
    defaults = len(plain) - len(spec.defaults)
    required = plain[bound:defaults]
    required += [one.arg for one, default in zip(spec.kwonlyargs, spec.kw_defaults, strict=True) if default is None]
    by_name = {argument.arg for argument in (*spec.args, *spec.kwonlyargs)} - set(plain[:bound])
    return Takes(plain[bound:], frozenset(by_name), required, spec.vararg is not None, spec.kwarg is not None)


def _takes(func: Value, node: ast.Call) -> Takes | None:
    match func:
        case Function(kind="function" | "static"):
            return takes_of(func)
        case Bound(func=Function(kind="function" | "static" | "class") as inner) if not _is_inherited(node.func):
            if isinstance(func.owner, Object) and func.name in func.owner.attrs:
                return None
            return takes_of(inner, 0 if inner.kind == "static" else 1)
        case LocalClass():
            return _constructor(func)
        case _:
            return None


def _is_inherited(node: ast.expr) -> bool:
    """Whether a method is looked up with `super()`: which class is next depends on the object."""
    owner = node.value if isinstance(node, ast.Attribute) else None
    return isinstance(owner, ast.Call) and isinstance(owner.func, ast.Name) and owner.func.id == "super"


def _name(func: Value) -> str:
    return func.name if isinstance(func, Function | Bound | LocalClass) else "?"


def _path(decorator: Value) -> str:
    return decorator.path if isinstance(decorator, Ref | Instance) else "?"


def _constructor(cls: LocalClass) -> Takes | None:
    """What the class of a script takes; None where a base, a metaclass or a decorator may have a say."""
    heads = _ancestry(cls)
    for head in heads or ():
        init = head.attrs.get("__init__")
        if init is not None:
            return takes_of(init, 1) if isinstance(init, Function) else None
        if head.decorators:
            return _fields(heads or [], head)
    return Takes((), frozenset(), ()) if heads is not None and heads[-1].bases in ([], [Ref("object")]) else None


def _ancestry(cls: LocalClass) -> list[LocalClass] | None:
    """A class with those of the script that it derives from, one from another; None if more than these decide."""
    found: list[LocalClass] = []
    head: Value = cls
    while isinstance(head, LocalClass) and len(found) < _MAX_BASES:
        if head.node is None or head.node.keywords or "__new__" in head.attrs or len(head.bases) > 1:
            return None
        if any(_path(decorator) not in _DATACLASS for decorator in head.decorators):
            return None
        found.append(head)
        head = head.bases[0] if head.bases else Ref("object")
    return found if isinstance(head, Ref) else None


def _fields(heads: list[LocalClass], data: LocalClass) -> Takes | None:
    """What the constructor of a dataclass takes, if each of its bases is one."""
    known: dict[str, bool] = {}
    classes = heads[heads.index(data) :]
    for head in reversed(classes):
        settings = head.decorators[0].call if head.decorators and isinstance(head.decorators[0], Instance) else None
        options = settings.kwargs if settings is not None else {}
        if not head.decorators or head.bases not in ([], [Ref("object")], classes[1:2]):
            return None
        if any(truth(options.get(name)) is not default for name, default in _SETTINGS if name in options):
            return None
        for statement in head.node.body if head.node is not None else ():
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                told = _options(statement.value)
                if any(word in _NO_FIELDS for word in _words(statement.annotation)) or (told or set()) & _UNUSUAL:
                    return None
                has_default = statement.value is not None if told is None else bool(told & _DEFAULTS)
                known[statement.target.id] = has_default
    names = list(known)
    return Takes(names, frozenset(names), [name for name in names if not known[name]])


def _words(annotation: ast.expr) -> Iterator[str]:
    for node in ast.walk(annotation):
        if isinstance(node, ast.Name | ast.Attribute):
            yield node.id if isinstance(node, ast.Name) else node.attr
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (word for word in _NO_FIELDS if word in node.value)


def _options(value: ast.expr | None) -> set[str | None] | None:
    """The names that `field(...)` is given; None for any other value."""
    func = value.func if isinstance(value, ast.Call) else None
    name = func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""
    return {keyword.arg for keyword in value.keywords} if isinstance(value, ast.Call) and name == "field" else None
