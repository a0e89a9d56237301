"""Texts of another form than their use needs: templates with fields that nobody fills, dates that are none.

The braces of JSON in a prompt are fields for `str.format`, which raises KeyError for what it is not given.
"""

from __future__ import annotations

import re
from string import Formatter
from typing import TYPE_CHECKING

from guard.script.values import FALSE, MAX_TEXT, Const, template, truth

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call, Value

#: Names of all these calls: no other is looked at.
NAMES = frozenset({"format", "strptime", "fromisoformat", "run", "call", "check_call", "check_output", "Popen"})
#: A program and its arguments in one text.
_LINE = re.compile(r"[\w.-]+[ \t]+\S.*", re.DOTALL)
_DOUBLE = "Give it, or write the braces twice where they are meant as such"
#: Directives that stand for numbers.
_DIGITS = {"%Y": r"\d{4}", **dict.fromkeys(("%y", "%m", "%d", "%H", "%M", "%S"), r"\d{1,2}")}
_MAX_SHOWN = 30


def refuse(machine: Calls, call: Call) -> None:
    """See whether a text does not have the form that a call needs.

    Raises:
        LeaveError: It has not, on every run.
    """
    if call.open:
        return
    if call.path == "str.format":
        _fill(machine, call)
    elif call.path.startswith("subprocess.") and call.args:
        line = template(call.args[0])
        if line is not None and truth(call.kwargs.get("shell", FALSE)) is False and "executable" not in call.kwargs:
            _refuse_line(machine, call, line)
    elif call.path == "datetime.datetime.strptime" and len(call.args) == 2:
        given, form = _known(call.args[0]), _known(call.args[1])
        if given is not None and form is not None and not _is_of_form(given, form):
            told = f"reads `{given[:_MAX_SHOWN]}`, which is not written as `{form[:_MAX_SHOWN]}`"
            machine.misuse(call.node, "ValueError", told, "Give it in that form")
    elif call.path in ("datetime.date.fromisoformat", "datetime.datetime.fromisoformat") and call.args:
        given = _known(call.args[0])
        # Newer versions of Python read more forms: all of them begin with the year.
        if given is not None and not re.match(r"\d{4}-?(?:\d\d|W)", given):
            told = f"reads `{given[:_MAX_SHOWN]}`, which is no date such as `2026-01-31`"
            machine.misuse(call.node, "ValueError", told, "Give it as year, month and day, with `-` between")


def _refuse_line(machine: Calls, call: Call, line: str) -> None:
    """A text is the name of a program where no shell takes it apart."""
    if _LINE.fullmatch(line[:MAX_TEXT]) and len(call.args) == 1:
        told = f"starts a program of the name `{line[:_MAX_SHOWN]}`, for no shell takes the text apart"
        machine.misuse(call.node, "FileNotFoundError", told, "Give a list of words, or `shell=True`")


def _known(value: Value | None) -> str | None:
    is_text = isinstance(value, Const) and isinstance(value.value, str) and len(value.value) <= MAX_TEXT
    return value.value if is_text and isinstance(value, Const) else None


def _is_of_form(given: str, form: str) -> bool:
    """Whether a date may be written in a form: of most directives, nothing is known."""
    parts = re.split(r"(%.)", form)
    if " " in form or any(part[:1] == "%" and part not in _DIGITS for part in parts):
        return True
    pattern = "".join(_DIGITS.get(part) or re.escape(part) for part in parts)
    return re.fullmatch(pattern, given.strip(), re.IGNORECASE) is not None


def _is_number(name: str) -> bool:
    return name.isascii() and name.isdecimal()


def _fill(machine: Calls, call: Call) -> None:
    template = _known(call.receiver)
    if template is None:
        return
    machine.spend(len(template) // 100)
    try:
        fields = [field for _, field, _, _ in Formatter().parse(template) if field is not None]
    except ValueError:
        machine.misuse(call.node, "ValueError", "fills in a text with a single brace", "Write the brace twice")
        return
    for field in fields:
        name = re.split(r"[.\[]", field, maxsplit=1)[0]
        if name and not _is_number(name) and name not in call.kwargs:
            told = f"fills in a text, and is not given its field `{name.strip()[:_MAX_SHOWN]}`"
            machine.misuse(call.node, "KeyError", told, _DOUBLE)
    numbers = [int(field) for field in fields if _is_number(field) and len(field) < 4]
    wanted = max([*(number + 1 for number in numbers), sum(not re.split(r"[.\[]", field)[0] for field in fields)])
    if wanted > len(call.args):
        told = f"fills in a text with {wanted} fields, and is given {len(call.args)} values for them"
        machine.misuse(call.node, "IndexError", told, _DOUBLE)
