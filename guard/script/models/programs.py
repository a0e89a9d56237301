"""Programs that a script starts from a file which is certain not to be there, or asks for where the image lacks them.

Python ends with 2 and a shell with 127 then; `check=True` and `check_call` make an exception of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.models.environment import CWD
from guard.script.models.paths import is_absent, join_path
from guard.script.values import FALSE, NONE, Const, Instance, Seq, Value, template, truth
from guard.script.world import SCRIPT_FOLDER
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call

_PYTHON = re.compile(r"(?:/\S+/)?python[\d.]*")
_SHELLS = words("bash sh /bin/bash /bin/sh")
#: Options of either that take no value and leave the file the next word.
_PLAIN = words("-u -B -O -OO -s -E -I -x -e -ex -l -eu")
#: What makes more than one command of a line, or words that are not written there.
_SPECIAL = re.compile(r"[;&|<>$`(){}*?'\"\\\n]")
#: How a script names itself.
_SELF = (f"{SCRIPT_FOLDER}/script.py", "/script.py")
_MAX_LINE = 2_000
#: Calls that start programs, and the beginnings of what neither brings one nor makes one.
_STARTS = ("subprocess.", "os.system", "os.popen", "pty.", "asyncio.create_subprocess")
_ASKS = ("which ", "nvidia-smi", "echo ", "ls", "df", "free", "uname", "hf ", "git ", "python -c", "python3 -c", "cat ")


def _start(machine: Calls, call: Call) -> Value | None:
    """`subprocess.run([sys.executable, FILE])` and its siblings."""
    machine.placed.clear()
    argv = call.arg("args", 0)
    if isinstance(argv, Seq):
        # With `shell=True` the words behind the first are the shell's own.
        given = [template(word) for word in argv.items[:8]] if truth(call.kwargs.get("shell") or FALSE) is False else []
    else:
        given = _split(argv)
    code, path = _missing(machine, call, given, call.kwargs.get("cwd"))
    if not path:
        return None
    result: Value = Const(code)
    if call.name == "run":
        result = Instance("subprocess.CompletedProcess", call, {"returncode": result})
    if call.name.startswith("check_") or truth(call.kwargs.get("check")) is True:
        raise machine.leave("raise", call.node, "CalledProcessError", f"file:{path}")
    return result


def _system(machine: Calls, call: Call) -> Value | None:
    """`os.system("python FILE")`: what it gives has the code in its upper half."""
    machine.placed.clear()
    given = _split(call.arg("command", 0))
    code, path = _missing(machine, call, given, None)
    return Const(code << 8) if path else None


def _opened(machine: Calls, call: Call) -> Value | None:
    """`subprocess.Popen`: it may take away what the script has made."""
    del call
    machine.placed.clear()
    return None


def _which(machine: Calls, call: Call) -> Value | None:
    """`shutil.which(NAME)`."""
    name = template(call.arg("cmd", 0))
    machine.absences.pop(id(call.node), None)
    if name is None or "path" in call.kwargs or not _is_lacked(machine, name):
        return None
    machine.absences[id(call.node)] = name
    return NONE


def _is_lacked(machine: Calls, program: str) -> bool:
    """Whether a program is certain not to be there: the image lacks it, and the script has started nothing since."""
    if program not in machine.world.lacked or machine.stopped:
        return False
    # What only asks for a program brings none.
    started = (event.call for event in machine.events if event.call.path.startswith(_STARTS))
    return all(shown.startswith(_ASKS) for shown in map(_first_words, started))


def _first_words(call: Call) -> str:
    argv = call.arg("args", 0) if call.path.startswith("subprocess.") else call.arg("command", 0)
    words = [template(word) or "?" for word in argv.items[:2]] if isinstance(argv, Seq) else [template(argv) or "?"]
    return " ".join(words)


def _split(line: Value | None) -> list[str | None]:
    """The words of a line that is one plain command; none for any other."""
    text = template(line)
    return [] if text is None or len(text) > _MAX_LINE or _SPECIAL.search(text) else list(text.split())


def _missing(machine: Calls, call: Call, given: Sequence[str | None], folder: Value | None) -> tuple[int, str]:
    """The exit code of a command whose file is certain to be missing, and the path of that file, or an empty one."""
    machine.absences.pop(id(call.node), None)
    program = given[0] if given else None
    asked = given[1] if program == "which" and len(given) == 2 else None
    if asked is not None and _is_lacked(machine, asked):
        machine.absences[id(call.node)] = asked
        return 1, asked
    if program is None or not (_PYTHON.fullmatch(program) or program in _SHELLS):
        return 0, ""
    at = 1
    while at < len(given) and given[at] in _PLAIN:
        at += 1
    file = given[at] if at < len(given) else None
    is_own = program in ("python", "python3")
    module = given[at + 1] if file == "-m" and is_own and at + 1 < len(given) else None
    if module is not None and _lacks_module(machine, call, module, folder):
        machine.unstarted.append((call.node, module))
        return 1, module
    if file is None or file.startswith("-") or "." not in file or file in _SELF or machine.stopped:
        return 0, ""
    if machine.environ.items.get(CWD) is not None or machine.context.background or machine.context.callback:
        return 0, ""
    known = template(folder) if folder is not None else "."
    path = template(join_path([Const(known or "?"), Const(file)])) if known != "." else file
    if path is None or not is_absent(machine, path, rooted=True):
        return 0, ""
    machine.absences[id(call.node)] = file
    machine.unstarted.append((call.node, file))
    return (127 if program in _SHELLS else 2), file


def _lacks_module(machine: Calls, call: Call, module: str, folder: Value | None) -> bool:
    """Whether Python is certain not to find a module of no package that is known: it looks into its folder as well."""
    if machine.stopped or folder is not None or "env" in call.kwargs or machine.environ.items.get(CWD) is not None:
        return False
    root = module.partition(".")[0]
    if not root.isidentifier() or machine.context.background or machine.context.callback:
        return False
    is_there = any(not is_absent(machine, path, rooted=True) for path in (root, f"{root}.py"))
    return not is_there and machine.world.lacks(root, unheard=True)


MODELS: dict[str, Model] = {
    "subprocess.run": _start,
    "subprocess.call": _start,
    "subprocess.check_call": _start,
    "subprocess.check_output": _start,
    "os.system": _system,
    "subprocess.Popen": _opened,
    "shutil.which": _which,
}
