"""Parsers that read options into dataclasses: `HfArgumentParser`, `TrlParser`, `tyro`, `simple_parsing`, `draccus`.

A dataclass of the script is read field by field. Of a library's (`TrainingArguments`, `SFTConfig`, ...) the command
line names some fields; the rest are its defaults, which the world of the script tells.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING

from guard.script.context import Event
from guard.script.machine import Option
from guard.script.models.annotations import alternatives, is_positional, kwargs_of, may_be_none, metadata, unwrapped
from guard.script.models.parser_words import Argument, Parser, command_line, evaluate, made_argument
from guard.script.models.undeclared import split
from guard.script.outline import walk
from guard.script.presence import is_nowhere
from guard.script.values import (
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Bound,
    Call,
    Const,
    Function,
    Instance,
    LocalClass,
    Object,
    Ref,
    Seq,
    Value,
    truth,
)

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model

_TRUE = frozenset({"true", "yes", "y", "t", "1", "on"})
_FALSE = frozenset({"false", "no", "n", "f", "0", "off"})
#: Fields of library configurations whose outcome rules ask for, though no flag gives them.
_ASKED = ("push_to_hub", "hub_model_id", "output_dir", "do_train")
#: Methods that read a command line into dataclasses.
_READINGS = ("parse_args_into_dataclasses", "parse_args_and_config")
#: Arguments of theirs by which the words that they do not know are given back.
_REMAINING = ("return_remaining_strings", "return_unknown_args")
#: Parsers whose switches take a value, and the options by which they read a file.
_VALUED = frozenset({"draccus.parse", "pyrallis.parse"})
_FILES = frozenset({"--config_path", "--config-path"})


def _make(machine: Calls, call: Call) -> Value:
    machine.step()
    given = call.arg("dataclass_types", 0) or UNKNOWN
    types = given.items if isinstance(given, Seq) else [given]
    return Instance(call.path, call, {"types": Seq("tuple", list(types))})


def _read(machine: Calls, call: Call) -> Value:
    """`parse_args_into_dataclasses`, `parse_args_and_config`: one object for each type."""
    owner = call.receiver
    types = owner.attrs.get("types") if isinstance(owner, Instance) else None
    if not isinstance(types, Seq):
        return UNKNOWN
    words = command_line(machine, call.kwargs.get("args"))
    if words is not None and not call.open:
        _note_reading(machine, types.items, words, call)
    remain = any(truth(call.kwargs.get(name)) is not False for name in _REMAINING if name in call.kwargs)
    made = read_types(machine, types.items, words, call, underscores=True, known_only=remain)
    if remain:
        made.append(UNKNOWN)
    return Seq("tuple", made)


def _note_reading(machine: Calls, types: list[Value], words: list[str], call: Call) -> None:
    """Let rules know of a command line that is read into library types, if all that these are made of is known."""
    libraries: dict[str, Value] = {}
    names: dict[str, Value] = {}
    for kind in types:
        for head in machine.lineage(kind) if isinstance(kind, LocalClass) else [kind]:
            if isinstance(head, Ref):
                libraries[head.path] = Const(head.path)
            elif not isinstance(head, LocalClass) or not _is_plain(head):
                return
        if isinstance(kind, LocalClass):
            names.update((name, Const(name)) for name in machine.field_names(kind))
    if libraries:
        machine.spend(len(words) // 25)
        known: dict[str, Value] = {
            "words": Seq("list", [Const(word) for word in words]),
            "libraries": Seq("list", list(libraries.values())),
            "names": Seq("list", list(names.values())),
        }
        machine.record(Event("options", call, machine.context, Instance("", None, known)))


def _is_plain(cls: LocalClass) -> bool:
    """Whether the options of a dataclass are its fields: it derives from what is known, and gives no other names."""
    if cls.node is None or not all(isinstance(base, LocalClass | Ref) for base in cls.bases):
        return False
    words = (getattr(node, "arg", getattr(node, "value", None)) for node in walk(cls.node))
    return "aliases" not in [word for word in words if isinstance(word, str)]


def _read_file(machine: Calls, call: Call) -> Value:
    """`parse_json_file`, `parse_yaml_file`: what is in the file is not known."""
    owner = call.receiver
    types = owner.attrs.get("types") if isinstance(owner, Instance) else None
    made = [_from_file(machine, kind, call) for kind in types.items] if isinstance(types, Seq) else []
    return Seq("tuple", made) if made else UNKNOWN


def _from_file(machine: Calls, kind: Value, call: Call) -> Value:
    if isinstance(kind, LocalClass):
        made = Object(kind, dict.fromkeys(machine.field_names(kind), UNKNOWN))
        base = machine.library_base(kind)
        made.base = None if base is None else Instance(base, Call(base, [], {}, call.node, open=True))
        return made
    return Instance(kind.path, Call(kind.path, [], {}, call.node, open=True)) if isinstance(kind, Ref) else UNKNOWN


def read_types(
    machine: Calls,
    types: list[Value],
    words: list[str] | None,
    call: Call,
    *,
    underscores: bool,
    known_only: bool = False,
) -> list[Value]:
    """Objects of `types`, filled from the words of a command line."""
    if words is None:
        return [_from_file(machine, kind, call) for kind in types]
    config = any(word == "--config" or word.startswith("--config=") for word in words)
    if config:
        _find_file(machine, words, call)
    parser = Parser("argparse.ArgumentParser", call)
    libraries = [kind for kind in types if library_of(machine, kind) is not None]
    for kind in types:
        if isinstance(kind, LocalClass):
            parser.arguments.extend(fields_of(machine, kind, underscores=underscores, lenient=config))
    known = {flag for argument in parser.arguments for flag in argument.flags}
    own, foreign = split(words, known) if libraries or config else (words, {})
    values = evaluate(machine, parser, own, call, known_only=known_only)
    for name in _ASKED if libraries else ():
        note_option(machine, name, foreign.get(name), call)
    return [_object(machine, kind, values, foreign, call, config=config) for kind in types]


def _find_file(machine: Calls, words: list[str], call: Call) -> None:
    """End the script where its file of configuration cannot be there."""
    at = next(at for at, word in enumerate(words) if word.partition("=")[0] == "--config")
    path = words[at].partition("=")[2] or (words[at + 1] if at + 1 < len(words) else "")
    mounts = machine.world.mounts
    if mounts is not None and is_nowhere(path, mounts) and not machine.traces.may_hold(path, machine.events):
        raise machine.leave("raise", call.node, "FileNotFoundError", f"file:{path}")


def is_read(call: Call) -> bool:
    """Whether what makes a library's configuration is the reading of a command line."""
    func = call.node.func if isinstance(call.node, ast.Call) else None
    return isinstance(func, ast.Attribute) and func.attr in _READINGS


def note_option(machine: Calls, name: str, value: Value | None, call: Call, *, default: Value | None = None) -> None:
    """Let rules know of an option of a library's configuration, with its default where that is told; once."""
    machine.spend(len(machine.options) // 25)
    if default is not None and any(option.name == name for option in machine.options):
        return
    line = getattr(call.node, "lineno", 1)
    default = default or (FALSE if name in ("push_to_hub", "do_train") else NONE)
    takes = default not in (TRUE, FALSE)
    option = Option(name, [f"--{name}"], value or default, given=value is not None, takes_value=takes, line=line)
    machine.options.append(option)


def library_of(machine: Calls, kind: Value) -> str | None:
    """The library class that a type is, or derives from."""
    if isinstance(kind, Ref):
        return kind.path
    return machine.library_base(kind) if isinstance(kind, LocalClass) else None


def _object(
    machine: Calls, kind: Value, values: dict[str, Value], foreign: dict[str, Value], call: Call, *, config: bool
) -> Value:
    base = library_of(machine, kind)
    inner = None if base is None else Instance(base, Call(base, [], dict(foreign), call.node, open=config))
    if not isinstance(kind, LocalClass):
        return inner or UNKNOWN
    attrs = {name: values.get(name, UNKNOWN) for name in machine.field_names(kind)}
    if config:
        attrs = {name: value if name in values and value != NONE else UNKNOWN for name, value in attrs.items()}
    made = Object(kind, attrs, inner)
    post = machine.find(kind, "__post_init__")
    if isinstance(post, Function):
        machine.enter(Bound(made, "__post_init__", post), Call("", [], {}, call.node))
    return made


def fields_of(machine: Calls, cls: LocalClass, *, underscores: bool, lenient: bool, prefix: str = "") -> list[Argument]:
    """The options that a dataclass of the script stands for."""
    notes = types_of(machine, cls)
    made: list[Argument] = []
    for name in machine.field_names(cls):
        node = cls.node or ast.Pass()
        default = machine.default_of(cls, name, node)
        has_default = machine.find(cls, name) is not None and not _is_bare(machine.find(cls, name))
        dashed = name.replace("_", "-")
        flags = (
            [f"--{prefix}{name}", f"--{prefix}{dashed}"]
            if underscores
            else [f"--{prefix}{dashed}", f"--{prefix}{name}"]
        )
        flags = list(dict.fromkeys([*flags, *other_flags(machine, notes.get(name))]))
        is_bool, kwargs = kwargs_of(notes.get(name))
        if not underscores and may_be_none(notes.get(name)):
            let_none(kwargs)
        if is_positional(notes.get(name)):
            made.append(placed(prefix + name, node, default if has_default else None, kwargs))
        elif is_bool:
            made.extend(_switch(flags, prefix + name, node, default, underscores=underscores))
        else:
            required = TRUE if not has_default and not lenient else FALSE
            made.append(made_argument(flags, prefix + name, node, default, {"required": required, **kwargs}))
    return made


def other_flags(machine: Calls, note: ast.expr | None) -> list[str]:
    """What `Annotated[X, tyro.conf.arg(name="n", aliases=["-n"])]` calls an option besides."""
    found: list[str] = []
    for one in metadata(note):
        value = machine.evaluate(one)
        call = value.call if isinstance(value, Instance) else None
        if call is None or call.name != "arg":
            continue
        aliases, name = call.kwargs.get("aliases"), call.kwargs.get("name")
        named = [f"--{name.value}"] if isinstance(name, Const) and name.value else []
        found.extend(named)
        found.extend(
            str(item.value) for item in (aliases.items if isinstance(aliases, Seq) else []) if isinstance(item, Const)
        )
    return [flag for flag in found if flag.startswith("-")]


def placed(name: str, node: ast.AST, default: Value | None, kwargs: dict[str, Value]) -> Argument:
    """An argument that stands where it stands."""
    if default is not None and "nargs" not in kwargs:
        kwargs = {**kwargs, "nargs": Const("?")}
    return made_argument([name], name, node, default or NONE, kwargs)


def let_none(kwargs: dict[str, Value]) -> None:
    """Let a number be None as well, which is written as the word."""
    kind = kwargs.get("type")
    if isinstance(kind, Ref) and kind.path in ("int", "float"):
        kwargs["type"] = Ref(f"?{kind.path}")


def described(machine: Calls, cls: LocalClass) -> dict[str, Value]:
    """The fields of a dataclass, as `dataclasses.fields` tells of them."""
    notes = types_of(machine, cls)
    found: dict[str, Value] = {}
    for name in machine.field_names(cls):
        is_bool, kwargs = kwargs_of(notes.get(name))
        kind = Ref("bool") if is_bool else kwargs.get("type", Ref("str"))
        default = machine.default_of(cls, name, cls.node or ast.Pass())
        found[name] = Instance("dataclasses.Field", None, {"name": Const(name), "type": kind, "default": default})
    return found


def _fields(machine: Calls, call: Call) -> Value | None:
    """`dataclasses.fields(cls)`."""
    given = call.args[0] if call.args else UNKNOWN
    cls = given.cls if isinstance(given, Object) else given
    return Seq("tuple", list(described(machine, cls).values())) if isinstance(cls, LocalClass) else None


def _is_bare(value: Value | None) -> bool:
    """Whether a field has a `field(...)` without any default."""
    if not isinstance(value, Instance) or value.call is None or value.call.name not in ("field", "Field"):
        return False
    return not value.call.args and not {"default", "default_factory"} & value.call.kwargs.keys()


def _switch(flags: list[str], name: str, node: ast.AST, default: Value, *, underscores: bool) -> list[Argument]:
    """A field of type bool: `--x`, `--x true`, `--no_x`."""
    off = [f"--no_{name}", f"--no-{name.replace('_', '-')}"]
    optional = made_argument(
        flags, name, node, default, {"nargs": Const("?"), "const": Const("true"), "type": Ref("?bool")}
    )
    if not underscores:
        optional = made_argument(flags, name, node, default, action="store_true")
    return [optional, made_argument(list(dict.fromkeys(off)), name, node, default, action="store_false")]


def types_of(machine: Calls, cls: LocalClass) -> dict[str, ast.expr]:
    """The types of the fields of a class of the script."""
    found: dict[str, ast.expr] = {}
    for head in machine.lineage(cls):
        node = head.node if isinstance(head, LocalClass) else None
        for statement in node.body if node is not None else ():
            machine.step()
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                found.setdefault(statement.target.id, statement.annotation)
    return found


def _cli(machine: Calls, call: Call) -> Value | None:
    """`tyro.cli(Options)`: an object of a dataclass; a function is another module's."""
    kind = call.arg("f", 0) or call.kwargs.get("config_class") or UNKNOWN
    words = command_line(machine, call.kwargs.get("args"))
    return read_config(machine, kind, words, call, valued=call.path in _VALUED)


def read_config(machine: Calls, kind: Value, words: list[str] | None, call: Call, *, valued: bool) -> Value | None:
    """An object of a configuration class; `valued` says that its switches are written `--push=true`."""
    if isinstance(kind, LocalClass):
        from_file = words is not None and any(word.partition("=")[0] in _FILES for word in words)
        if from_file or machine.library_base(kind) is not None:
            return _from_file(machine, kind, call)
        return nested(machine, kind, words, call, valued=valued)
    if isinstance(kind, Ref) and kind.path.startswith("typing."):
        # One of several, which the command line chooses.
        return UNKNOWN
    if isinstance(kind, Ref):
        return read_types(machine, [kind], words, call, underscores=False)[0]
    return None


def nested(machine: Calls, cls: LocalClass, words: list[str] | None, call: Call, *, valued: bool = False) -> Value:
    """An object of a dataclass whose fields may be dataclasses themselves: `--training.push-to-hub`."""
    if words is None:
        return _from_file(machine, cls, call)
    notes = types_of(machine, cls)
    parts: dict[str, Value] = {}
    rest = list(words)
    chosen = False
    for name in machine.field_names(cls):
        if any(isinstance(_evaluated(machine, one), LocalClass) for one in alternatives(notes.get(name))):
            # A word of the command line says which of the classes it is.
            parts[name], chosen = UNKNOWN, True
            continue
        kind = _evaluated(machine, unwrapped(notes.get(name)))
        is_config = isinstance(kind, Ref) and kind.path.endswith(("Config", "Arguments"))
        if not isinstance(kind, LocalClass) and not is_config:
            continue
        mine, rest = _prefixed(rest, name)
        if isinstance(kind, LocalClass):
            before = len(machine.options)
            parts[name] = nested(machine, kind, mine, call, valued=valued)
            machine.options[before:] = [_within(name, option) for option in machine.options[before:]]
        elif isinstance(kind, Ref):
            default = machine.default_of(cls, name, call.node)
            base = dict(default.call.kwargs) if isinstance(default, Instance) and default.call is not None else {}
            _, foreign = split(mine, set())
            for asked in _ASKED:
                note_option(machine, f"{name}.{asked}", foreign.get(asked), call)
            parts[name] = Instance(kind.path, Call(kind.path, [], {**base, **foreign}, call.node))
    parser = Parser("argparse.ArgumentParser", call)
    parser.arguments = [
        argument
        for argument in fields_of(machine, cls, underscores=valued, lenient=False)
        if argument.dest not in parts and not (valued and argument.action == "store_false")
    ]
    for argument in parser.arguments if valued else ():
        argument.call.kwargs.pop("nargs", None)
    parser.open = chosen
    values = evaluate(machine, parser, rest, call)
    made = Object(cls, {name: parts.get(name, values.get(name, UNKNOWN)) for name in machine.field_names(cls)})
    post = machine.find(cls, "__post_init__")
    if isinstance(post, Function):
        machine.enter(Bound(made, "__post_init__", post), Call("", [], {}, call.node))
    return made


def _evaluated(machine: Calls, kind: ast.expr | None) -> Value:
    """What the name of a type stands for."""
    return machine.evaluate(kind) if isinstance(kind, ast.Name | ast.Attribute) else UNKNOWN


def _within(name: str, option: Option) -> Option:
    """An option of a nested field, as it is written from outside."""
    dashed = name.replace("_", "-")
    flags = [f"--{dashed}.{flag.removeprefix('--')}" for flag in option.flags]
    return replace(option, name=f"{name}.{option.name}", flags=flags)


def _prefixed(words: list[str], name: str) -> tuple[list[str], list[str]]:
    """The options of a nested field, without its prefix, and the others."""
    prefixes = (f"--{name}.", f"--{name.replace('_', '-')}.")
    off = tuple(f"{prefix}no-" for prefix in prefixes)
    mine: list[str] = []
    rest: list[str] = []
    target = rest
    for word in words:
        if word.startswith("--"):
            target = rest
            for prefix in (*off, *prefixes):
                if word.startswith(prefix):
                    negated = "no-" if prefix in off else ""
                    word, target = f"--{negated}{word.removeprefix(prefix)}", mine  # noqa: PLW2901
                    break
        target.append(word)
    return mine, rest


def _add_group(machine: Calls, call: Call) -> Value | None:
    """`simple_parsing`'s `add_arguments(Options, dest="options")`; `jsonargparse`'s `add_class_arguments(C, "hub")`."""
    machine.step()
    parser, kind = call.receiver, call.args[0] if call.args else UNKNOWN
    if not isinstance(parser, Parser):
        return None
    dest = call.arg("nested_key" if call.name.startswith("add_class") else "dest", 1)
    name = dest.value if isinstance(dest, Const) and isinstance(dest.value, str) else ""
    if not isinstance(kind, LocalClass):
        parser.open = True
        return UNKNOWN
    nests = call.name == "add_class_arguments" and bool(name)
    prefix = f"{name}." if nests else ""
    parser.arguments.extend(fields_of(machine, kind, underscores=True, lenient=False, prefix=prefix))
    if name and not nests:
        parser.groups.append((name, kind, machine.field_names(kind)))
    return UNKNOWN


MODELS: dict[str, Model] = {
    "dataclasses.fields": _fields,
    "argparse.ArgumentParser.add_arguments": _add_group,
    "argparse.ArgumentParser.add_class_arguments": _add_group,
    "transformers.HfArgumentParser": _make,
    "trl.TrlParser": _make,
    **{
        f"{parser}.{method}": _read
        for parser in ("transformers.HfArgumentParser", "trl.TrlParser")
        for method in _READINGS
    },
    **{
        f"{parser}.{method}": _read_file
        for parser in ("transformers.HfArgumentParser", "trl.TrlParser")
        for method in ("parse_json_file", "parse_yaml_file", "parse_dict")
    },
    "simple_parsing.parse": _cli,
    "draccus.parse": _cli,
    "pyrallis.parse": _cli,
}
TYRO = _cli
