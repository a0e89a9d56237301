"""A shell line, read by a real grammar and followed in the order in which a shell would run it.

Every command becomes a list of words, with variables put in where they are known; what a condition decides is decided
where it can be. Nothing is executed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from guard.command import programs
from guard.command.expansions import Words
from guard.command.state import MAX_COMMANDS, MAX_DEPTH, ExitError, State, shown, text_of
from guard.script.values import UNKNOWN, Const, Text, Value, truth
from guard.sinks.base import Launch, Write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tree_sitter import Node, Parser

_MAX_TEXT = 200_000
#: Files that are taken note of by their names.
_MAX_MADE = 100
#: What the grammar may take for a token of its own.
_TOKEN = re.compile(r"\w+|[^\w \t]")
#: A variable in a here-document, or a backslash that takes the meaning from what follows.
_IN_HEREDOC = re.compile(r"\\([\\$`\n])|\$(?:(\w+)|\{(\w+)\})")
#: Words in which the shell looks for no pattern.
_QUOTED = frozenset({"string", "raw_string", "ansi_c_string"})
#: What a command ends with: True for success, False for failure, None where that is not known.
Status = bool | None


@cache
def _parser() -> Parser:
    import tree_sitter
    import tree_sitter_bash

    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_bash.language()))


def run_shell(text: str, state: State, depth: int = 0) -> None:
    """Follow a shell line; what it does is in `state` afterwards."""
    if depth > MAX_DEPTH or len(text) > _MAX_TEXT:
        state.effects.append(Launch(state.event("shell"), None, "a shell line that is too long to read"))
        return
    state.budget.spend(_steps(text))
    tree = _parser().parse(text.encode("utf-8", "surrogatepass"))
    waiting, state.traps = state.traps, []
    try:
        Shell(state, depth, text).block(tree.root_node.children)
    except ExitError as ended:
        state.missing = ended.missing
    mine, state.traps = state.traps, waiting
    joined, missing = state.joined, state.missing
    for action in mine[:3]:
        run_shell(action, state, depth + 1)
    # What a trap uploads, it uploads however the work has ended.
    state.joined, state.missing = joined, missing


def _steps(text: str) -> int:
    """What it takes to parse a line, at worst.

    Where a line breaks the grammar, the parser's time and memory grow with the square of its tokens: for each two of
    them 20 nanoseconds and two bytes, and an eighth of that time for each character that a token may look ahead.
    """
    tokens = len(_TOKEN.findall(text))
    return 10 + tokens * (tokens + len(text) // 8) // 200


class Shell(Words):
    """Follows the nodes of one shell line."""

    def __init__(self, state: State, depth: int, text: str) -> None:
        super().__init__(state, text)
        self.depth = depth
        #: What commands read that end a list with a here-document behind it, by their node.
        self.fed: dict[int, tuple[str | None, list[Value]]] = {}
        #: Whether a failure here is what somebody asks for, and whether the last one was: `set -e` lets it pass.
        self.asked = False
        self.excused = False

    def block(self, nodes: list[Node]) -> Status:
        """Statements one after the other."""
        status: Status = True
        for position, node in enumerate(nodes):
            if not node.is_named or node.type == "comment":
                continue
            behind = nodes[position + 1].type if position + 1 < len(nodes) else ""
            if behind == "&":
                outer = self.state.context
                self.state.context = outer._replace(background="process")
                self.guarded(node)
                self.state.context = outer
                status = True
                continue
            self.excused = False
            status = self.run(node)
            if status is False and self.state.strict and not (self.asked or self.excused):
                raise ExitError
            if self.state.worked and not self.state.strict:
                self.state.loose = True
        return status

    def guarded(self, node: Node) -> Status:  # noqa: D102
        try:
            return self.run(node)
        except ExitError:
            return None

    def run(self, node: Node) -> Status:
        """One statement."""
        self.state.commands += 1
        self.state.missing = ""
        self.state.budget.spend(5)
        self.depth += 1
        try:
            if self.state.commands > MAX_COMMANDS or self.depth > MAX_DEPTH:
                self.state.effects.append(
                    Launch(self.state.event("shell"), None, "a shell line that is too long to read")
                )
                raise ExitError
            if node.type == "ERROR":
                self.state.effects.append(
                    Launch(self.state.event("shell"), None, "a part of a shell line that its grammar does not know")
                )
            handler = _HANDLERS.get(node.type)
            if handler is None:
                return None
            return handler(self, node)
        finally:
            self.depth -= 1

    def list_of(self, node: Node) -> Status:
        """`a && b`, `a || b`."""
        first, operator, second = node.children[0], node.children[1].type, node.children[2]
        loose = self.state.loose
        status = self._test_of([first], accepted=operator == "||")
        self.excused = status is False and operator == "&&"
        if operator == "&&":
            if not loose:
                self.state.loose = False
            return False if status is False else self._after_test(first, second)
        if status is True:
            return True
        if status is False:
            return self.run(second)
        outer = self.state.context
        self.state.context = outer._replace(handler=True)
        try:
            self.guarded(second)
        finally:
            self.state.context = outer
        return None

    def _after_test(self, first: Node, second: Node) -> Status:
        """The second of two commands: behind a test of files it may be left out, and `set -e` lets that pass."""
        is_test = first.type == "test_command" or (first.text or b"").startswith((b"test ", b"[ "))
        before, self.state.accepted = self.state.accepted, self.state.accepted or is_test
        try:
            return self.run(second)
        finally:
            self.state.accepted = before

    def _test_of(self, nodes: list[Node], *, accepted: bool = True) -> Status:
        """Statements whose outcome decides about others; `accepted` says whether failure is one of those meant."""
        outer, self.asked = self.asked, True
        before, self.state.accepted = self.state.accepted, self.state.accepted or accepted
        status: Status = None
        try:
            for node in nodes:
                status = self.run(node) if node.is_named and node.type != "comment" else status
        finally:
            self.asked, self.state.accepted = outer, before
        return status

    def pipeline(self, node: Node) -> Status:
        """`a | b`: both run, each in a shell of its own, and the last one counts."""
        status: Status = None
        for child in node.named_children:
            status = self.guarded(child)
        return status

    def conditional(self, node: Node) -> Status:
        """`if`, with its `elif` and `else`."""
        branches: list[tuple[list[Node], list[Node]]] = [([], [])]
        target = 0
        otherwise: list[Node] | None = None
        for child in node.children:
            match child.type:
                case "if" | "fi":
                    pass
                case "then":
                    target = 1
                case "elif_clause":
                    then = next((position for position, inner in enumerate(child.children) if inner.type == "then"), 0)
                    branches.append((child.children[1:then], child.children[then + 1 :]))
                case "else_clause":
                    otherwise = child.children[1:]
                case _:
                    branches[0][target].append(child)
        outer = self.state.context
        try:
            for test, body in branches:
                known = self._test_of(test)
                if known is False:
                    continue
                if known is True:
                    return self.block(body)
                words = " ".join((part.text or b"").decode("utf-8", "replace") for part in test)
                self.state.context = self.state.assume(words)
                self._body(body)
                self.state.context = outer
            return self.block(otherwise) if otherwise is not None else None
        finally:
            self.state.context = outer

    def _body(self, nodes: list[Node]) -> Status:
        try:
            return self.block(nodes)
        except ExitError:
            return None

    def loop(self, node: Node) -> Status:
        """`for`, `while`, `until`: the body once, for some value."""
        if node.type == "while_statement":
            self._test_of([child for child in node.named_children if child.type != "do_group"])
        body = next((child for child in node.named_children if child.type == "do_group"), None)
        name = next((child for child in node.named_children if child.type == "variable_name"), None)
        outer = self.state.context
        self.state.context = outer._replace(loop=True)
        try:
            if name is not None and name.text is not None:
                values = [self.word(child) for child in node.named_children if child is not name and child is not body]
                single = len(values) == 1 and text_of(values[0]) is not None and "*" not in shown(values[0])
                self.state.set(name.text.decode("utf-8", "replace"), values[0] if single else Text((None,)))
            return self.block(body.children) if body is not None else None
        finally:
            self.state.context = outer

    def group(self, node: Node) -> Status:
        """`{ ...; }` and `do ... done`."""
        return self.block(node.children)

    def subshell(self, node: Node) -> Status:
        """`( ... )`: its variables, folder and exit are its own."""
        self.state.budget.spend(len(self.state.env) // 8)
        env, cwd, withheld = dict(self.state.env), self.state.cwd, set(self.state.withheld)
        try:
            return self._body(node.children)
        finally:
            self.state.env, self.state.cwd, self.state.withheld = env, cwd, withheld

    def case(self, node: Node) -> Status:
        """`case WORD in PATTERN) ... esac`."""
        subject = text_of(self.word(node.named_children[0])) if node.named_children else None
        outer = self.state.context
        for item in node.named_children[1:]:
            if item.type != "case_item":
                continue
            patterns = [
                child for child in item.children if child.type in ("word", "string", "raw_string", "extglob_pattern")
            ]
            wanted = text_of(self.word(patterns[0])) if patterns else None
            star = (item.text or b"").lstrip().startswith(b"*)")
            if subject is not None and wanted is not None and wanted != subject and not star:
                continue
            known = subject is not None and (star or wanted == subject)
            if not known:
                self.state.context = self.state.assume(f"case {wanted}")
            self._body([child for child in item.named_children if child not in patterns[:1]])
            self.state.context = outer
            if known:
                return None
        return None

    def define(self, node: Node) -> Status:
        """`f() { ...; }`."""
        name = node.child_by_field_name("name")
        body = node.child_by_field_name("body")
        if name is not None and name.text is not None and body is not None:
            self.state.functions[name.text.decode("utf-8", "replace")] = body
        return True

    def negated(self, node: Node) -> Status:
        """`! a`."""
        status = self._test_of(node.named_children[:1])
        self.excused = True
        return None if status is None else not status

    def test(self, node: Node) -> Status:
        """`[ ... ]`, `[[ ... ]]`."""
        inner = node.named_children[0] if node.named_children else None
        return None if inner is None else self._test(inner, 0)

    def _test(self, node: Node, depth: int) -> Status:
        if depth > MAX_DEPTH:
            return None
        if node.type == "unary_expression" and node.children:
            operator = (node.children[0].text or b"").decode("utf-8", "replace")
            if operator == "!":
                known = self._test(node.children[-1], depth + 1)
                return None if known is None else not known
            value = self.word(node.children[-1])
            if operator in ("-n", "-z"):
                filled = truth(value)
                return None if filled is None else (filled if operator == "-n" else not filled)
            return None
        if node.type == "binary_expression" and len(node.children) == 3:
            operator = (node.children[1].text or b"").decode("utf-8", "replace")
            if operator in ("&&", "||"):
                return self._both(node, operator, depth)
            left, right = text_of(self.word(node.children[0])), text_of(self.word(node.children[2]))
            if left is not None and right is not None and operator in ("=", "==", "!=", "-eq", "-ne"):
                return (left == right) is (operator in ("=", "==", "-eq"))
            return None
        if node.type in ("parenthesized_expression", "negated_command"):
            return self._test(node.named_children[0], depth + 1) if node.named_children else None
        return truth(self.word(node))

    def _both(self, node: Node, operator: str, depth: int) -> Status:
        left, right = self._test(node.children[0], depth + 1), self._test(node.children[2], depth + 1)
        if operator == "&&":
            return False if False in (left, right) else (True if left and right else None)
        return True if True in (left, right) else (False if left is False and right is False else None)

    def assign(self, node: Node, *, export: bool = False) -> Status:
        """`NAME=value`."""
        for name, value in self._assigned(node):
            self.state.set(name, value, export=export)
        return True

    def _assigned(self, node: Node) -> Iterator[tuple[str, Value]]:
        """The variable that is set, and to what."""
        name, value = node.child_by_field_name("name"), node.child_by_field_name("value")
        if name is not None and name.text is not None:
            yield name.text.decode("utf-8", "replace"), Const("") if value is None else self.word(value)

    def declare(self, node: Node) -> Status:
        """`export NAME=value`, `export NAME`, `declare -x NAME=value`, `local NAME=value`."""
        words = [(child.text or b"").decode("utf-8", "replace") for child in node.children]
        flags = "".join(word for word in words[1:] if word.startswith("-"))
        export = (words[:1] == ["export"] and "n" not in flags) or "x" in flags
        for child in node.named_children:
            if child.type == "variable_assignment":
                self.assign(child, export=export)
            elif export and child.type in ("variable_name", "word"):
                self.state.withheld.discard((child.text or b"").decode("utf-8", "replace"))
        return True

    def redirected(self, node: Node) -> Status:
        """A command with `>`, `<` or a here-document."""
        body = node.child_by_field_name("body")
        stdin: str | None = None
        targets: list[Value] = []
        appended: dict[str, str] = {}
        follow: list[Node] = []
        for child in node.named_children:
            if child.type == "file_redirect":
                kind = "".join(inner.type for inner in child.children if not inner.is_named)
                place = child.child_by_field_name("destination")
                if place is not None and ">" in kind and "<" not in kind and ">&" not in kind.replace("&>", ""):
                    targets.append(self.word(place))
                    appended |= self._text_before(kind, targets[-1])
            elif child.type == "heredoc_redirect":
                stdin = self._heredoc(child)
                follow.extend(inner for inner in child.named_children if inner.type in ("pipeline", "command", "list"))
                for inner in child.named_children:
                    place = inner.child_by_field_name("destination") if inner.type == "file_redirect" else None
                    if place is not None:
                        targets.append(self.word(place))
                        kind = "".join(one.type for one in inner.children)
                        appended |= self._text_before(kind, targets[-1])
            elif child.type == "herestring_redirect":
                stdin = text_of(self.word(child.named_children[-1])) if child.named_children else None
        status: Status = None
        self._feed(body, stdin, targets)
        if body is not None:
            status = self.command(body, stdin, targets) if body.type == "command" else self.run(body)
        for path, before in appended.items():
            self.state.files[path] = before + self.state.files.get(path, "")
        for target in targets:
            self.write(target, "redirect")
        for inner in follow:
            self.run(inner)
        return status

    def _text_before(self, kind: str, target: Value) -> dict[str, str]:
        """The text of a file that `>>` adds to, taken out for as long as the new one is made."""
        path = self.state.path_to(shown(target))
        return {path: self.state.files.pop(path)} if ">>" in kind and path in self.state.files else {}

    def _feed(self, body: Node | None, stdin: str | None, targets: list[Value]) -> None:
        """What is read, or written to, behind a list is for its last command."""
        last = body
        while last is not None and last.type in ("list", "pipeline") and last.named_children:
            last = last.named_children[-1]
        if last is not None and last is not body and (stdin is not None or targets):
            self.fed[last.id] = (stdin, targets)

    def _heredoc(self, node: Node) -> str | None:
        start = next((child for child in node.children if child.type == "heredoc_start"), None)
        body = next((child for child in node.children if child.type == "heredoc_body"), None)
        if body is None or body.text is None:
            return None
        text = body.text.decode("utf-8", "replace")
        self.state.budget.spend(len(text) // 1000)
        quoted = start is not None and (start.text or b"")[:1] in (b"'", b'"', b"\\")
        return text if quoted else _IN_HEREDOC.sub(self._filled, text)

    def _filled(self, found: re.Match[str]) -> str:
        if found[1] is not None:
            return "" if found[1] == "\n" else found[1]
        value = text_of(self.state.env.get(found[2] or found[3], UNKNOWN))
        self.state.budget.spend(len(value or "") // 100)
        return found[0] if value is None else value

    def write(self, target: Value, what: str) -> None:
        """Note a file that the shell itself writes."""
        self.state.notice(target)
        known = text_of(target)
        if known is None or self.state.context.loop or len(self.state.made) > _MAX_MADE:
            self.state.brought = True
        else:
            self.state.made.append(self.state.path_to(known))
        if shown(target) not in ("/dev/null", "/dev/stdout", "/dev/stderr", "1", "2"):
            self.state.effects.append(Write(self.state.event(what), target, what))

    def _parts(self, node: Node) -> tuple[list[Value], dict[str, Value]]:
        """The words of a command, and the variables before them; what it is redirected to is written."""
        words: list[Value] = []
        env: dict[str, Value] = {}
        for child in node.children:
            if child.type == "variable_assignment":
                env.update(self._assigned(child))
            elif child.type in ("file_redirect", "herestring_redirect"):
                place = child.child_by_field_name("destination")
                if place is not None and any(inner.type in (">", ">>", "&>") for inner in child.children):
                    self.write(self.word(place), "redirect")
            elif child.is_named:
                words.append(self.word(child))
                if child.type not in _QUOTED and "*" in shown(words[-1]):
                    self.state.patterns.add(shown(words[-1]))
        return words, env

    def command(self, node: Node, stdin: str | None = None, targets: list[Value] | None = None) -> Status:
        """A program with its words."""
        if stdin is None and not targets:
            stdin, targets = self.fed.get(node.id, (None, []))
        words, env = self._parts(node)
        if not words:
            return True
        name = text_of(words[0])
        if name == "exit":
            if any(text_of(word) is None for word in words[1:]):
                # `exit $status` hands on what the work has ended with.
                self.state.joined = ""
            raise ExitError
        body = self.state.functions.get(name or "")
        if body is not None:
            return self.run(body)  # pyright: ignore[reportArgumentType]
        before = len(self.state.inline), len(self.state.sent), len(self.state.effects)
        with self.state.given(env):
            status = programs.run(self.state, words, stdin, targets or [], self.depth, self.start)
        # What fails at once, for want of a file, has brought none.
        if status is not False and not programs.is_idle(words):
            self.state.brought = True
            self.state.opaque = self.state.opaque or not self._is_followed(*before)
        return status

    def _is_followed(self, scripts: int, uploads: int, effects: int) -> bool:
        """Whether all that was done since there were so many scripts, uploads and effects is known or will be read."""
        state = self.state
        unread = any(isinstance(effect, Launch) for effect in state.effects[effects:])
        return not unread and (len(state.inline) > scripts or len(state.sent) > uploads)

    def start(self, text: str, depth: int) -> None:
        """A shell inside this one."""
        run_shell(text, self.state, depth + 1)


_HANDLERS: dict[str, Callable[[Shell, Node], Status]] = {
    "command": Shell.command,
    "list": Shell.list_of,
    "pipeline": Shell.pipeline,
    "if_statement": Shell.conditional,
    "for_statement": Shell.loop,
    "while_statement": Shell.loop,
    "c_style_for_statement": Shell.loop,
    "compound_statement": Shell.group,
    "do_group": Shell.group,
    "subshell": Shell.subshell,
    "case_statement": Shell.case,
    "function_definition": Shell.define,
    "negated_command": Shell.negated,
    "test_command": Shell.test,
    "variable_assignment": Shell.assign,
    "variable_assignments": Shell.declare,
    "declaration_command": Shell.declare,
    "redirected_statement": Shell.redirected,
    "program": Shell.group,
}
