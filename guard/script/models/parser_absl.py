"""`absl.flags`: flags that a script defines one by one, and `app.run`, which reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models.parser_words import Argument, Parser, command_line, evaluate, made_argument
from guard.script.values import NONE, TRUE, UNKNOWN, Call, Const, Instance, Ref, Seq, Value
from guard.words import words as listed

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model

#: Where the flags of a script are kept: `absl` has one table of them for the whole program.
_TABLE = "\0absl"
_FLAGS = "absl.flags.FLAGS"
#: The flags that `absl` defines itself.
_OWN = listed(
    "v verbosity logtostderr alsologtostderr stderrthreshold log_dir logger_levels showprefixforinfo flagfile"
)
_KINDS = listed(
    "bool boolean string integer float enum enum_class list spaceseplist multi_string multi_integer multi_enum"
)
_TYPES = {"DEFINE_integer": Ref("int"), "DEFINE_float": Ref("float")}
_LISTS = listed("DEFINE_list DEFINE_spaceseplist DEFINE_multi_string DEFINE_multi_integer DEFINE_multi_enum")


def _table(machine: Calls, call: Call) -> Parser:
    known = machine.environ.items.get(_TABLE)
    if isinstance(known, Parser):
        return known
    made = Parser(_FLAGS, call, abbreviates=False)
    machine.store(machine.environ.items, _TABLE, made)
    return made


def _define(machine: Calls, call: Call) -> Value:
    """`flags.DEFINE_bool("push", False, "...")`: the flag's holder, whose `value` is set when the flags are read."""
    machine.step()
    table = _table(machine, call)
    name = call.arg("name", 0)
    default = call.arg("default", 1) or NONE
    holder = Instance("absl.flags.FlagHolder", call)
    if not isinstance(name, Const) or not isinstance(name.value, str):
        table.open = True
        return holder
    table.arguments.extend(_arguments(call, name.value, default))
    table.attrs[f"holder:{name.value}"] = holder
    return holder


def _arguments(call: Call, name: str, default: Value) -> list[Argument]:
    node = call.node
    flags = [f"--{name}", f"-{name}"]
    required: dict[str, Value] = {"required": call.kwargs.get("required") or NONE}
    if call.name in ("DEFINE_bool", "DEFINE_boolean"):
        kwargs = {"nargs": Const("?"), "const": Const("true"), "type": Ref("?bool"), **required}
        on = made_argument(flags, name, node, default, kwargs)
        return [on, made_argument([f"--no{name}", f"-no{name}"], name, node, default, action="store_false")]
    if call.name in _LISTS:
        return [made_argument(flags, name, node, default, required, action="append")]
    if call.name in ("DEFINE_enum", "DEFINE_enum_class"):
        given = call.arg("enum_values", 2)
        choices: dict[str, Value] = {"choices": given} if isinstance(given, Seq) else {}
        return [made_argument(flags, name, node, default, {**choices, **required})]
    kind = _TYPES.get(call.name)
    return [made_argument(flags, name, node, default, required if kind is None else {"type": kind, **required})]


def _require(machine: Calls, call: Call) -> Value:
    """`flags.mark_flag_as_required("repo")`, and for several at once."""
    given = call.args[0] if call.args else UNKNOWN
    names = given.items if isinstance(given, Seq) else [given]
    for argument in _table(machine, call).arguments:
        if any(isinstance(name, Const) and name.value == argument.dest for name in names):
            argument.call.kwargs["required"] = TRUE
    return NONE


def _read(machine: Calls, call: Call) -> Value:
    """`FLAGS(sys.argv)`: read the flags; what is left are the program and the words that are none."""
    machine.step()
    table = _table(machine, call)
    words = command_line(machine)
    if words is None:
        table.open = True
        return UNKNOWN
    given, plain = _divided([word for word in words if word.lstrip("-").partition("=")[0] not in _OWN])
    for name, value in evaluate(machine, table, given, call).items():
        holder = table.attrs.get(f"holder:{name}")
        if isinstance(holder, Instance):
            machine.store(holder.attrs, "value", value)
    return Seq("list", [Const("/script.py"), *(Const(word) for word in plain)])


def _divided(words: list[str]) -> tuple[list[str], list[str]]:
    """The flags with their values, and the words behind `--`, which are none."""
    end = words.index("--") if "--" in words else len(words)
    return words[:end], words[end + 1 :]


def flag(machine: Calls, name: str) -> Value | None:
    """`FLAGS.name`; None where no such flag is known."""
    table = machine.environ.items.get(_TABLE)
    holder = table.attrs.get(f"holder:{name}") if isinstance(table, Parser) else None
    return holder.attrs.get("value", UNKNOWN) if isinstance(holder, Instance) else None


def _run(machine: Calls, call: Call) -> Value:
    """`app.run(main)`: read the flags, call `main` with what is left, and leave with what it gives."""
    main = call.arg("main", 0)
    rest = _read(machine, call)
    return UNKNOWN if main is None else machine.call(main, Call("", [rest], {}, call.node))


MODELS: dict[str, Model] = {
    **{f"absl.flags.DEFINE_{kind}": _define for kind in _KINDS},
    "absl.flags.mark_flag_as_required": _require,
    "absl.flags.mark_flags_as_required": _require,
    _FLAGS: _read,
    "absl.app.run": _run,
}
