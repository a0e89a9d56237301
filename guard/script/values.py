"""What an expression of a script can be known to be, without running it.

Every value is one of these classes. Those that the script can change (`Seq`, `Map`, `Object`, `Instance`) are
compared by identity; the others by what they are.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import ast
    from collections.abc import Mapping, Sequence

#: Longer texts are not folded further: doubling a string a hundred times must cost nothing.
MAX_TEXT = 4096
#: Nor those of more parts, known and unknown in turn.
MAX_PARTS = 64
#: Items of a list, and keys of a dictionary, that are kept: of a longer one there are more than are known.
MAX_ITEMS = 1000
#: More alternatives than this are no knowledge.
MAX_CHOICES = 6


class Value:
    """Anything that an expression can evaluate to."""

    __slots__ = ()


@dataclass(slots=True, eq=False)
class Unknown(Value):
    """Something that cannot be known here; `why` names the reason where that helps."""

    why: str = ""


UNKNOWN = Unknown()
#: What a variable of the environment holds once it is taken out of it.
DELETED = Unknown("deleted")


@dataclass(slots=True, eq=False)
class Counter(Unknown):
    """One of the numbers of a range, another in each round of a loop.

    Attributes:
        numbers: The range, which has at least one number.
        modulus: Where it is not 0, the counter is the rest of the number that this leaves in a division.
    """

    numbers: range = range(1)
    modulus: int = 0

    @property
    def lowest(self) -> int:
        """No number is below this."""
        return 0 if self.modulus else min(self.numbers[0], self.numbers[-1])

    @property
    def highest(self) -> int:
        """No number is above this."""
        return self.modulus - 1 if self.modulus else max(self.numbers[0], self.numbers[-1])

    def may_be(self, number: int) -> bool:
        """Whether it may be this number in any round."""
        if not self.modulus:
            return number in self.numbers
        if self.numbers.step != 1 or not 0 <= number < self.modulus:
            return 0 <= number < self.modulus
        first = self.numbers.start
        return first + (number - first) % self.modulus in self.numbers


@dataclass(slots=True, eq=False)
class Const(Value):
    """A Python constant: None, a bool, a number, text or bytes."""

    value: Any

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Const) and type(self.value) is type(other.value) and self.value == other.value

    def __hash__(self) -> int:
        return hash(self.value)


@dataclass(slots=True, eq=False)
class Absent(Const):
    """The None of an option, or a variable of the environment, that is not given: equal to every other.

    Attributes:
        value: None.
        told: What an end of the script for want of it is told as: `option:NAME`, or `environment:NAME`.
    """

    told: str


@dataclass(slots=True, eq=False)
class Written(Const):
    """A constant that the script itself writes out, or the None of a function of its own that returns nothing.

    It is a plain `Const` from where something else may have had its hands on it: a library, a class body, a list.
    """


NONE = Const(None)
NOTHING = Written(None)
TRUE = Const(True)
FALSE = Const(False)


@dataclass(slots=True)
class Text(Value):
    """A string of known and unknown parts; None stands for an unknown one, `secret` names one that is a secret."""

    parts: tuple[str | None, ...]
    secret: str | None = None

    @property
    def has_letters(self) -> bool:
        """Whether any part is known, and hence the string not empty."""
        return any(self.parts)


@dataclass(slots=True)
class Hidden(Value):
    """A string whose content is secret, not empty: the environment variable `name`."""

    name: str


@dataclass(slots=True, eq=False, repr=False)
class Seq(Value):
    """A list, tuple or set.

    Attributes:
        kind: Which of them.
        items: What it holds.
        open: Whether it may hold more, or less.
        written: Whether the script writes it out.
        filled: Whether it is certain to hold something.
        span: The numbers of a range that is too long to be written out.
        each: Whether every round of the loop that fills it puts something in.
    """

    kind: Literal["list", "tuple", "set"]
    items: list[Value]
    open: bool = False
    written: bool = False
    filled: bool = False
    span: range | None = None
    each: bool = False

    def loosen(self) -> None:
        """Let go of what is known of its length."""
        self.open, self.filled, self.span, self.each = True, False, None, False

    def add(self, items: Sequence[Value]) -> None:
        """Put items at the end, as many as are kept."""
        room = max(0, MAX_ITEMS - len(self.items))
        self.items.extend(items[:room])
        self.open = self.open or len(items) > room


@dataclass(slots=True, eq=False, repr=False)
class Map(Value):
    """A dictionary with constant keys; `open` says that it may hold more, `written` that the script writes it out."""

    items: dict[Any, Value]
    open: bool = False
    written: bool = False

    def has_room(self, key: Any) -> bool:
        """Whether a key can be kept; where it cannot, there is more here from now on than is known."""
        fits = len(self.items) < MAX_ITEMS or key in self.items
        self.open = self.open or not fits
        return fits

    def update(self, items: Mapping[Any, Value]) -> None:
        """Put keys in, if all of them can be kept."""
        if len(self.items) + len(items) <= MAX_ITEMS:
            self.items.update(items)
        else:
            self.open = True


@dataclass(slots=True)
class Ref(Value):
    """A module, or something in a library, by its qualified name."""

    path: str


@dataclass(slots=True, eq=False, repr=False)
class Instance(Value):
    """What a library's call gave back.

    Attributes:
        path: The qualified name of its class, or of the call followed by `()`.
        call: The call that made it.
        attrs: Attributes that the script or a model set.
    """

    path: str
    call: Call | None = None
    attrs: dict[str, Value] = field(default_factory=dict[str, Value])


@dataclass(slots=True)
class PathValue(Value):
    """A `pathlib.Path` of which the text may be known in part."""

    text: Value


@dataclass(slots=True, eq=False, repr=False)
class Function(Value):
    """A function, method or lambda of the script."""

    name: str
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    scope: Scope
    defaults: list[Value]
    kw_defaults: list[Value | None]
    owner: LocalClass | None = None
    kind: Literal["function", "static", "class", "property"] = "function"
    generator: bool | None = None
    decorators: list[Value] = field(default_factory=list[Value])
    #: Commands that were added to it, where it is a group of them.
    commands: dict[str, Value] = field(default_factory=dict[str, Value])
    calls: int = 0
    spent: int = 0
    active: int = 0


@dataclass(slots=True, eq=False, repr=False)
class LocalClass(Value):
    """A class of the script."""

    name: str
    node: ast.ClassDef | None
    bases: list[Value]
    attrs: dict[str, Value]
    #: Annotated names of the body, in order: the fields, where the class is a dataclass or the like.
    fields: list[str] = field(default_factory=list[str])
    is_data: bool = False
    decorators: list[Value] = field(default_factory=list[Value])


@dataclass(slots=True, eq=False, repr=False)
class Object(Value):
    """An instance of a class of the script; `base` is the library's part of it."""

    cls: LocalClass
    attrs: dict[str, Value] = field(default_factory=dict[str, Value])
    base: Instance | None = None


@dataclass(slots=True, eq=False, repr=False)
class Bound(Value):
    """An attribute of `owner`: a method of the script (`func`), or something in a library."""

    owner: Value
    name: str
    func: Function | None = None


@dataclass(slots=True, eq=False, repr=False)
class Partial(Value):
    """A callable with some arguments given."""

    func: Value
    args: list[Value]
    kwargs: dict[str, Value]


@dataclass(slots=True, eq=False, repr=False)
class Pending(Value):
    """The coroutine of a call to an `async def` that nobody has awaited yet."""

    func: Value
    args: list[Value]
    kwargs: dict[str, Value]


@dataclass(slots=True, eq=False, repr=False)
class Generator(Value):
    """A call of a generator function, of which nothing has run yet."""

    func: Value
    args: list[Value]
    kwargs: dict[str, Value]
    node: ast.AST
    #: The variables that a context manager sets at its end.
    leaves: dict[Any, Value] = field(default_factory=dict[Any, Value])


@dataclass(slots=True, eq=False, repr=False)
class Choice(Value):
    """One of several values, depending on what only the run can tell."""

    options: tuple[Value, ...]


@dataclass(slots=True, eq=False, repr=False)
class Scope:
    """The names of a module, function or class, and where to look further.

    Attributes:
        names: What is bound so far.
        parent: The scope around it.
        kind: What it is the scope of.
        outer: The names that it declares to be those of another scope.
        node: The function that it is the scope of; None for all else.
    """

    names: dict[str, Value]
    parent: Scope | None = None
    kind: Literal["module", "function", "class"] = "module"
    outer: dict[str, Scope] = field(default_factory=dict[str, "Scope"])
    node: ast.AST | None = None


@dataclass(slots=True, eq=False, repr=False)
class Call:
    """A call with its arguments evaluated.

    Attributes:
        path: The qualified name of what is called; it begins with `?` where the receiver is not known.
        args: The positional arguments; an unknown `*args` is not among them.
        kwargs: The keyword arguments.
        open: Whether there may be more arguments, from an unknown `*args` or `**kwargs`.
        receiver: What the method is called on.
        node: Where.
        origin: The qualified name with all modules that the script names; empty for a method.
        name: The last part of the qualified name.
    """

    path: str
    args: list[Value]
    kwargs: dict[str, Value]
    node: ast.AST
    open: bool = False
    receiver: Value | None = None
    origin: str = ""
    name: str = field(init=False)

    def __post_init__(self) -> None:
        """Find the last part of the qualified name."""
        self.rename(self.path)

    def rename(self, path: str) -> None:
        """Give the call another qualified name."""
        self.path, self.name = path, path.rpartition(".")[2]

    def originating(self, path: str) -> str:
        """Keep the qualified name as the script has it, which is given back."""
        self.origin = path
        return path

    def arg(self, name: str, position: int | None = None) -> Value | None:
        """The argument given by `name`, or at `position`, or None."""
        value = self.kwargs.get(name)
        if value is None and position is not None and position < len(self.args):
            value = self.args[position]
        return value


def merge(values: list[Value]) -> Value:
    """The value of a name that is one of `values`, depending on the way taken."""
    first = values[0]
    if all(value is first for value in values):
        return first
    options: list[Value] = []
    for value in values:
        for option in value.options if isinstance(value, Choice) else (value,):
            at = next((at for at, known in enumerate(options) if option is known or same(option, known)), None)
            if at is None:
                options.append(option)
                if len(options) > MAX_CHOICES:
                    return UNKNOWN
            elif isinstance(options[at], Written):
                options[at] = option
    return options[0] if len(options) == 1 else Choice(tuple(options))


def plain(value: Value) -> Value:
    """The same value as something that others than the script may have made."""
    return Const(value.value) if isinstance(value, Written) else value


def released(value: Value) -> Value:
    """`plain(value)`, of lists and dictionaries too."""
    if isinstance(value, Seq | Map):
        value.written = False
    return plain(value)


def same(one: Value, other: Value) -> bool:
    """Whether two values are equal without looking into containers."""
    if isinstance(one, Const) and isinstance(other, Const):
        return one == other
    if type(one) is not type(other):
        return False
    if isinstance(one, Text | Hidden | Ref):
        return one == other
    if isinstance(one, PathValue) and isinstance(other, PathValue):
        return same(one.text, other.text)
    return isinstance(one, Unknown) and (one is DELETED) is (other is DELETED)


def truth(value: Value | None) -> bool | None:
    """Whether `value` is true, or None if that depends on the run."""
    match value:
        case Const():
            return bool(value.value)
        case Text():
            return True if value.has_letters else None
        case Seq(filled=True):
            return True
        case Seq() | Map():
            # What is in an open one may be but a sample of what could be there.
            return None if value.open else bool(value.items)
        case Ref():
            # What an object of a module holds may be nothing yet: `wandb.api.api_key`.
            return None if value.path.count(".") > 1 and value.path.rpartition(".")[2].islower() else True
        case Hidden() | PathValue() | Function() | LocalClass() | Object() | Partial() | Pending() | Generator():
            return True
        case Instance():
            last = value.path.rpartition(".")[2]
            # What no call has made is an item of another, and as unknown as that.
            is_made = value.call is not None and last[:1].isupper() and not last.endswith(")")
            return True if is_made else None
        case Bound():
            return True if value.func is not None else None
        case Choice():
            truths = {truth(option) for option in value.options}
            return truths.pop() if len(truths) == 1 else None
        case Counter():
            return None if value.may_be(0) else True
        case _:
            return None


def options(value: Value) -> tuple[Value, ...]:
    """The alternatives that `value` stands for; itself, where there is but one."""
    return value.options if isinstance(value, Choice) else (value,)


def template(value: Value | None, hole: str = "?") -> str | None:
    """The text of a string or path, with `hole` for each part that is not known; None if nothing is known."""
    match value:
        case Const():
            return value.value if isinstance(value.value, str) else None
        case Text():
            return "".join(hole if part is None else part for part in value.parts)
        case PathValue():
            return template(value.text, hole)
        case _:
            return None


def text_of(value: Value) -> Value:
    """`str(value)`."""
    match value:
        case Const():
            inner = value.value
            if isinstance(inner, str):
                return value
            if inner is None or isinstance(inner, bool | float) or (isinstance(inner, int) and abs(inner) < 10**30):
                return Const(str(inner))
            return UNKNOWN
        case Text() | Hidden():
            return value
        case PathValue():
            return value.text
        case _:
            return UNKNOWN


def ways(values: list[Value]) -> list[list[Value]]:
    """Each way to take one alternative of every value of which all are texts; at most `MAX_CHOICES`, or the values."""
    if not any(isinstance(value, Choice) for value in values):
        return [values]
    alternatives = [
        options(value) if all(isinstance(one, Const | Text | PathValue) for one in options(value)) else (value,)
        for value in values
    ]
    if prod(len(each) for each in alternatives) > MAX_CHOICES:
        return [values]
    return [list(way) for way in product(*alternatives)]


def join(values: list[Value]) -> Value:
    """The concatenation of strings, of which some may be unknown or one of several."""
    return merge([_concatenated(way) for way in ways(values)])


def _concatenated(values: list[Value]) -> Value:
    parts: list[str | None] = []
    size = 0
    secret: str | None = None
    for value in values:
        text = text_of(value)
        if isinstance(text, Hidden):
            secret = text.name
        elif isinstance(text, Text) and text.secret is not None:
            secret = text.secret
        new = text.parts if isinstance(text, Text) else (text.value if isinstance(text, Const) else None,)
        for part in new:
            size += 1 if part is None else len(part)
            if size > MAX_TEXT or len(parts) > MAX_PARTS:
                return UNKNOWN
            if parts and (part is None) == (parts[-1] is None):
                parts[-1] = None if part is None else f"{parts[-1]}{part}"
            else:
                parts.append(part)
    if all(part is not None for part in parts):
        return Const("".join(part for part in parts if part is not None))
    return Text(tuple(parts), secret)
