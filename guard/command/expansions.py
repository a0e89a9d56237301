"""Words of a shell line: quotes, variables and their expansions, with what is known put in."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from guard.command.state import MAX_DEPTH, ExitError, State
from guard.script.values import UNKNOWN, Const, Text, Value, join, truth
from guard.script.world import CONTAINER
from guard.words import words

if TYPE_CHECKING:
    from tree_sitter import Node

#: Variables that a shell, or the container, always has.
_SET = CONTAINER | words("RANDOM SECONDS LINENO UID EUID PPID OLDPWD IFS SHLVL HOSTTYPE OSTYPE OPTIND OPTARG REPLY")
#: How the variables begin that the makers of images set.
_OF_IMAGES = re.compile("CUDA|NV_|NVIDIA|NCCL|CUDNN|PYTORCH|PYTHON|PIP_|UV_|CONDA|MAMBA|LD_|LC_|BASH|DEBIAN|OMPI_|GPG_")
#: The operators that ask whether a variable is set; with a colon, whether it has a text as well.
_DEFAULTS, _ASSIGNED, _REQUIRED, _INSTEAD = words(":- -"), words(":= ="), words(":? ?"), words(":+ +")


class Words(ABC):
    """Puts what is known into the words of one shell line."""

    def __init__(self, state: State, text: str) -> None:
        self.state = state
        self.text = text

    @abstractmethod
    def guarded(self, node: Node) -> bool | None:
        """A part whose `exit` does not end the whole."""

    def word(self, node: Node, depth: int = 0) -> Value:
        """The text of a word, with what is known put in."""
        raw = (node.text or b"").decode("utf-8", "replace")
        self.state.budget.spend(1 + len(raw) // 1000)
        if depth > MAX_DEPTH:
            return UNKNOWN
        match node.type:
            case "word" | "number" | "variable_name" | "test_operator" | "regex" | "extglob_pattern":
                return Const(raw.replace("\\", "") if "\\" in raw else raw)
            case "raw_string":
                return Const(raw[1:-1])
            case "ansi_c_string":
                return Const(raw[2:-1].replace("\\n", "\n").replace("\\t", "\t"))
            case "string_content":
                return Const(raw.replace('\\"', '"').replace("\\$", "$").replace("\\\\", "\\"))
            case "string":
                return self._string(node, depth)
            case "simple_expansion":
                return self._variable(raw.lstrip("$"))
            case "expansion":
                return self._expansion(node, depth)
            case "command_name" | "concatenation":
                return join([self.word(child, depth + 1) for child in node.children])
            case "command_substitution":
                for child in node.named_children:
                    self.guarded(child)
                return Text((None,))
            case _:
                return Text((None,)) if node.child_count else Const(raw)

    def _string(self, node: Node, depth: int) -> Value:
        """A quoted string; the space between its parts is not in the tree."""
        parts: list[Value] = []
        raw, start = node.text or b"", node.start_byte
        at = 1
        for child in node.children[1:-1]:
            begin = child.start_byte - start
            if begin > at:
                parts.append(Const(raw[at:begin].decode("utf-8", "replace")))
            parts.append(self.word(child, depth + 1))
            at = child.end_byte - start
        if len(raw) - 1 > at:
            parts.append(Const(raw[at:-1].decode("utf-8", "replace")))
        return join(parts) if parts else Const("")

    def _variable(self, name: str, *, asked: bool = False) -> Value:
        """The value of a variable; `asked` where it is asked for in a way that lets it be unset.

        Raises:
            ExitError: It is not set, and has to be.
        """
        value = self.state.env.get(name)
        if value is not None:
            return value
        known = name.isidentifier() and name not in _SET
        # An image that is not bare may set variables of its own.
        is_unset = known and not asked and self.state.mounts is not None
        if self.state.nounset and is_unset and self._is_missing(name):
            raise ExitError(name)
        return Const("") if known else Text((None,))

    def _expansion(self, node: Node, depth: int) -> Value:
        """`${NAME}`, `${NAME:-default}`, `${NAME:=default}`, `${NAME:?}`.

        Raises:
            ExitError: A variable is asked for that is not set.
        """
        word = next(
            (child for child in node.children if child.type in ("variable_name", "special_variable_name")), None
        )
        if word is None or word.text is None:
            return Text((None,))
        name = word.text.decode("utf-8", "replace")
        operator = next((child.type for child in node.children if child.type in _OPERATORS), "")
        value = self._variable(name, asked=bool(operator))
        if not operator:
            return Text((None,)) if len(node.children) > 3 else value
        rest = [self.word(child, depth + 1) for child in node.named_children if child is not word]
        given = join(rest) if rest else Const("")
        filled = truth(value) if operator.startswith(":") or name not in self.state.env else True
        if operator in _INSTEAD:
            return given if filled else Const("")
        if operator in _REQUIRED:
            if filled is False and self._is_missing(name):
                raise ExitError(name)
            return value
        chosen = value if filled else (given if filled is False else Text((None,)))
        if operator in _ASSIGNED and filled is not True:
            self.state.set(name, chosen)
        return chosen

    def _is_missing(self, name: str) -> bool:
        """Whether nothing but an assignment that the reading has followed can have given a variable its text."""
        if self.state.sourced or _OF_IMAGES.match(name):
            return False
        self.state.budget.spend(1 + len(self.text) // 1000)
        # A builtin like `printf -v NAME` names it without a dollar.
        return name in self.state.env or re.search(rf"(?<![\w${{]){re.escape(name)}\b", self.text) is None


_OPERATORS = _DEFAULTS | _ASSIGNED | _REQUIRED | _INSTEAD
