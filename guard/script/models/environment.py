"""What a script asks of its surroundings: variables, arguments, the machine; and how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models.text import key_of
from guard.script.values import (
    DELETED,
    FALSE,
    NONE,
    TRUE,
    UNKNOWN,
    Absent,
    Call,
    Const,
    Hidden,
    Instance,
    Map,
    Ref,
    Value,
)
from guard.script.world import CONTAINER

if TYPE_CHECKING:
    import ast

    from guard.script.calls import Calls
    from guard.script.context import LeaveError
    from guard.script.models.base import Model


#: Where the machine holds what a script has put in the place of `sys.argv`, and the working folder it has changed to.
ARGV, CWD = "\0argv", "\0cwd"


def variable(machine: Calls, name: str) -> Value | None:
    """An environment variable: its value, `UNKNOWN` if it may be set, None if it is not."""
    value = machine.environ.items.get(name)
    if value is not None:
        return None if value is DELETED else value
    if name in CONTAINER:
        return Hidden(name)
    return UNKNOWN if machine.environ.open else None


def environment(machine: Calls, index: Value, node: ast.AST) -> Value:
    """`os.environ[index]`."""
    key = key_of(index)
    if key is None or not isinstance(key.value, str):
        return UNKNOWN
    value = variable(machine, key.value)
    if value is None:
        raise machine.leave("raise", node, "KeyError", f"environment:{key.value}")
    return value


def is_container_variable(name: Value) -> bool:
    """Whether a name is that of a variable which an image may set."""
    return isinstance(name, Const) and name.value in CONTAINER


def _getenv(machine: Calls, call: Call) -> Value:
    machine.step()
    key = key_of(call.args[0]) if call.args else key_of(call.kwargs.get("key", UNKNOWN))
    default = call.arg("default", 1) or Absent(None, f"environment:{key.value if key is not None else ''}")
    if key is None or not isinstance(key.value, str):
        return UNKNOWN
    value = variable(machine, key.value)
    return default if value is None else value


def _setdefault(machine: Calls, call: Call) -> Value:
    key = key_of(call.args[0]) if call.args else None
    if key is None or len(call.args) < 2:
        return UNKNOWN
    if key.value not in machine.environ.items:
        machine.store(machine.environ.items, key.value, call.args[1])
    return machine.environ.items[key.value]


def _update(machine: Calls, call: Call) -> Value:
    for argument in call.args:
        machine.environ.open = machine.environ.open or not isinstance(argument, Map) or argument.open
        if isinstance(argument, Map):
            for key, value in argument.items.items():
                machine.store(machine.environ.items, key, value)
    for key, value in call.kwargs.items():
        machine.store(machine.environ.items, key, value)
    return NONE


def _copy(machine: Calls, call: Call) -> Value:
    del call
    return Map(dict(machine.environ.items), open=True)


def leave(machine: Calls, node: ast.AST, code: Value, error: str = "SystemExit") -> LeaveError:
    """The end of the script with an exit code: None and 0 are success, text is failure."""
    known = ("0" if code.value in (None, 0, False) else "1") if isinstance(code, Const) else "?"
    return machine.leave("exit", node, error, known)


def _exit(machine: Calls, call: Call) -> Value:
    raise leave(machine, call.node, call.args[0] if call.args else NONE)


def _os_exit(machine: Calls, call: Call) -> Value:
    raise leave(machine, call.node, call.args[0] if call.args else NONE, "os._exit")


def _answer(machine: Calls, call: Call) -> Value:
    """A question at the terminal: a job's standard input is at its end from the beginning."""
    raise machine.leave("raise", call.node, "EOFError", f"terminal:{call.path}")


def _refused(machine: Calls, call: Call) -> Value:
    """A question of `click`: it takes the end of its input for a refusal, whatever the default."""
    raise machine.leave("raise", call.node, "Abort", f"terminal:{call.path}")


def _rich(machine: Calls, call: Call) -> Value | None:
    """A question of `rich`, which may be given something else to read from."""
    return None if call.open or "stream" in call.kwargs else _answer(machine, call)


def _debugger(machine: Calls, call: Call) -> Value:
    """A debugger at the terminal: it takes the end of its input for `quit`."""
    if call.path == "breakpoint" and machine.environ.items.get("PYTHONBREAKPOINT") == Const("0"):
        return NONE
    raise machine.leave("raise", call.node, "BdbQuit", f"terminal:{call.path}")


def _parsed(machine: Calls, call: Call) -> Value | None:
    """`json.load(sys.stdin)`: there is nothing in it."""
    if call.arg("fp", 0) == Ref("sys.stdin"):
        raise machine.leave("raise", call.node, "ValueError", f"terminal:{call.path}")
    return None


def _pop(machine: Calls, call: Call) -> Value:
    value = _getenv(machine, call)
    key = key_of(call.args[0]) if call.args else None
    if key is not None and key.value in machine.environ.items:
        machine.store(machine.environ.items, key.value, DELETED)
    return value


def _cuda(machine: Calls, call: Call) -> Value:
    del call
    gpu = machine.world.gpu
    return UNKNOWN if gpu is None else (TRUE if gpu else FALSE)


def _count(machine: Calls, call: Call) -> Value | None:
    """How many GPUs there are, where the script is not shown fewer."""
    machine.step()
    del call
    shown = variable(machine, "CUDA_VISIBLE_DEVICES")
    return None if machine.world.gpus is None or shown not in (None, NONE) else Const(machine.world.gpus)


def _none_here(machine: Calls, call: Call) -> Value:
    machine.step()
    del call
    return FALSE


def arguments(machine: Calls) -> Value:
    """`sys.argv`: as the job gives it, or as the script has set it since."""
    return machine.environ.items.get(ARGV, machine.argv)


def attribute(machine: Calls, path: str, name: str) -> Value | None:
    """An attribute of a module that only the job decides."""
    if path == "sys" and name == "argv":
        return arguments(machine)
    if path == "sys" and name == "version_info":
        return Instance("sys.version_info")
    return None


def _told_by(parameter: str, position: int | None, variable_name: str) -> Model:
    """A call that reads a variable for what it is not given."""

    def model(machine: Calls, call: Call) -> None:
        value = variable(machine, variable_name)
        if value is not None and not call.open and (call.arg(parameter, position) or NONE) == NONE:
            call.kwargs[parameter] = value

    return model


#: Where Inspect takes the folder of its logs without a name: among those of `eval` it has moved from one release to
#: the next. Source: `eval`, `eval_set` and `eval_retry` of inspect_ai.
LOG_DIR: dict[str, int | None] = {"inspect_ai.eval": None, "inspect_ai.eval_set": 1, "inspect_ai.eval_retry": None}
_INSPECT = {path: _told_by("log_dir", position, "INSPECT_LOG_DIR") for path, position in LOG_DIR.items()}
MODELS: dict[str, Model] = {
    **_INSPECT,
    "os.environ.get": _getenv,
    "os.getenv": _getenv,
    "os.environ.setdefault": _setdefault,
    "os.environ.update": _update,
    "os.environ.copy": _copy,
    "os.environ.pop": _pop,
    "sys.exit": _exit,
    "exit": _exit,
    "quit": _exit,
    "os._exit": _os_exit,
    "os.abort": _os_exit,
    "input": _answer,
    "getpass.getpass": _answer,
    **dict.fromkeys(("click.confirm", "click.prompt", "typer.confirm", "typer.prompt"), _refused),
    **dict.fromkeys((f"rich.prompt.{name}.ask" for name in ("Prompt", "IntPrompt", "FloatPrompt", "Confirm")), _rich),
    "rich.console.Console.input": _rich,
    "breakpoint": _debugger,
    "pdb.set_trace": _debugger,
    "ipdb.set_trace": _debugger,
    "json.load": _parsed,
    "torch.cuda.is_available": _cuda,
    "torch.cuda.device_count": _count,
    "torch.backends.mps.is_available": _none_here,
    "torch.distributed.is_initialized": _none_here,
}
ENVIRON = Ref("os.environ")
