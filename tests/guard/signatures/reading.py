"""Signatures of a library's calls, read from its sources: nothing of it is imported.

A signature is a list of words: `name` may be given by position or by keyword, `name!` has to be given, what follows `*`
only by keyword; `*...` and `**` take whatever else there is, `+name` is a keyword that a decorator accepts besides,
`&decorator` stands for those of a decorator that many calls have, and `<library.Class` for the parameters of a class of
another library, which come first.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TYPE_CHECKING, TypeAlias, TypeGuard

from guard.words import words

if TYPE_CHECKING:
    from pathlib import Path

Callable: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Definition: TypeAlias = Callable | ast.ClassDef | ast.Attribute

#: A package of so many modules that those are found by the names which they export.
MODELS = "transformers.models"
#: The fields of a dataclass of which the order is held.
MAX_ORDERED = 12
#: What a call accepts of which nothing is known.
ANYTHING = ("*...", "**")
#: The decorator of nearly all calls of huggingface_hub, which accepts arguments of former times.
SHARED = "validate_hf_hub_args"
#: Decorators that leave the signature as it is.
TRANSPARENT = words(
    "abstractmethod _deprecate_arguments _deprecate_method add_end_docstrings add_start_docstrings cached_property "
    "classmethod contextmanager dataclass deprecated experimental fingerprint_transform flag_as_download_call "
    "future_compatible inference_mode is_documented_by lru_cache no_grad on_main_process profiling_decorator property "
    "replace_example_docstring replace_return_docstrings requires staticmethod transmit_format transmit_tasks "
    "verify_operation wraps"
)
#: Decorators of what is read, and not called.
_PROPERTIES = frozenset({"property", "cached_property", "setter", "deleter"})
#: Metaclasses that pass on what a class is called with.
_METACLASSES = ("", "ABCMeta", "_Cached")


@dataclass
class Module:
    """One file of a package.

    Attributes:
        name: Its dotted name.
        is_package: Whether it is an `__init__.py`.
        tree: Its syntax tree.
    """

    name: str
    is_package: bool
    tree: ast.Module

    @cached_property
    def definitions(self) -> dict[str, Definition]:
        """Functions, classes, and names that stand for a method of an instance made here."""
        found: dict[str, Definition] = {}
        made: dict[str, str] = {}
        for node in statements(self.tree.body):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                if not is_overload(node):
                    found[node.name] = node
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                name, value = node.targets[0].id, node.value
                if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
                    made[name] = value.func.id
                elif isinstance(value, ast.Attribute) and isinstance(value.value, ast.Name) and value.value.id in made:
                    found[name] = ast.Attribute(ast.Name(made[value.value.id], ast.Load()), value.attr, ast.Load())
        return found

    @cached_property
    def renamed(self) -> dict[str, str]:
        """The names that stand for another one of the module: `Old = New`."""
        nodes = [node for node in statements(self.tree.body) if isinstance(node, ast.Assign)]
        return {
            target.id: node.value.id
            for node in nodes
            for target in node.targets
            if isinstance(target, ast.Name) and isinstance(node.value, ast.Name) and target.id != node.value.id
        }

    @cached_property
    def imports(self) -> dict[str, tuple[str, str]]:
        """The module and name that each imported name comes from."""
        found: dict[str, tuple[str, str]] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom):
                origin = self.origin(node)
                for alias in node.names:
                    found[alias.asname or alias.name] = (origin, alias.name)
        return found

    def origin(self, node: ast.ImportFrom) -> str:
        """The dotted name of the module that an import names."""
        if not node.level:
            return node.module or ""
        parts = self.name.split(".")
        parts = parts[: len(parts) - node.level + self.is_package]
        return ".".join([*parts, node.module] if node.module else parts)

    @cached_property
    def starred(self) -> list[ast.ImportFrom]:
        """The imports of all that a module has."""
        return [node for node in statements(self.tree.body) if _is_starred(node)]

    @cached_property
    def listed(self) -> dict[str, str]:
        """The names that its tables of lazily loaded parts list, each with the part."""
        found: dict[str, str] = {}
        for node in ast.walk(self.tree):
            for key, value in zip(node.keys, node.values, strict=True) if isinstance(node, ast.Dict) else ():
                if isinstance(key, ast.Constant) and isinstance(key.value, str):
                    for name in words_of(value):
                        found.setdefault(name, key.value)
        return found

    @cached_property
    def exported(self) -> set[str]:
        """What `__all__` lists."""
        found: set[str] = set()
        for node in self.tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            if any(isinstance(target, ast.Name) and target.id == "__all__" for target in targets):
                found.update(words_of(node))
        return found


@dataclass
class Package:
    """The sources of a library in a folder.

    Attributes:
        folder: Where packages are installed.
        name: The name that it is imported by.
        libraries: The names of the libraries whose classes may be referred to.
    """

    folder: Path
    name: str
    libraries: frozenset[str] = frozenset()
    _modules: dict[str, Module | None] = field(default_factory=dict)
    _found: dict[tuple[str, str, int], tuple[Module, Definition] | None] = field(default_factory=dict)

    def module(self, name: str) -> Module | None:
        """One of its modules; None if there is none of that name."""
        if name not in self._modules:
            path = self.folder / name.replace(".", "/")
            file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
            is_own = name == self.name or name.startswith(self.name + ".")
            tree = _parsed(file) if is_own and file.is_file() else None
            made = None if tree is None else Module(name, path.is_dir(), tree)
            other = self.aliases.get(name) if made is None and is_own else None
            self._modules[name] = self.module(other) if other is not None else made
        return self._modules[name]

    @cached_property
    def aliases(self) -> dict[str, str]:
        """The modules that it has under other names too, by a table of its own: `{"lib.old": "lib.new"}`."""
        found: dict[str, str] = {}
        for path in (self.folder / self.name).rglob("*deprecated_import*.py"):
            tree = _parsed(path)
            for node in ast.walk(tree) if tree is not None else ():
                for key, value in zip(node.keys, node.values, strict=True) if isinstance(node, ast.Dict) else ():
                    if isinstance(key, ast.Constant) and isinstance(value, ast.Constant):
                        found[str(key.value)] = str(value.value)
        return found

    def split(self, path: str) -> tuple[str, str]:
        """A qualified name below the package as the module that it is in, and the rest."""
        module, rest = self.name, path
        while "." in rest and self.module(f"{module}.{rest.partition('.')[0]}") is not None:
            # A module may have the name of a class that it holds.
            head, _, rest = rest.partition(".")
            module = f"{module}.{head}"
        return module, rest

    @cached_property
    def public(self) -> frozenset[str]:
        """The names of its top level, those of optional parts included."""
        top = self.module(self.name)
        if top is None:
            return frozenset()
        own = {name for name, (origin, _) in top.imports.items() if origin.partition(".")[0] == self.name}
        found = set(top.definitions) | own | words_of(top.tree)
        for node in ast.walk(top.tree):
            if isinstance(node, ast.Assign):
                found.update(target.id for target in node.targets if isinstance(target, ast.Name))
            if _is_starred(node) and top.origin(node) != MODELS:
                found.update(self._starred(top.origin(node)))
        root = self.folder / self.name
        found.update(path.name.removesuffix(".py") for path in root.iterdir())
        # The models of transformers are listed by the files that define them.
        for path in (root / "models").rglob("*.py") if f"{self.name}.models" == MODELS else ():
            for listed in re.findall(r"(?ms)^__all__ \+?= (\[.*?\])", path.read_text(encoding="utf-8")):
                found.update(words_of(ast.parse(listed)))
        return frozenset(name for name in found if name.isidentifier() and not name.startswith("_"))

    @cached_property
    def others(self) -> frozenset[str]:
        """What can be imported from its top level besides: its modules, and what comes from elsewhere."""
        root = self.folder / self.name
        found = {path.name.partition(".")[0] for path in root.iterdir() if path.name != "__pycache__"}
        top = self.module(self.name)
        for node in ast.walk(top.tree) if top is not None else ():
            if isinstance(node, ast.Import | ast.ImportFrom):
                found.update((alias.asname or alias.name).partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                found.add(node.id)
        return frozenset(name for name in found if name.isidentifier())

    def _starred(self, name: str) -> set[str]:
        module = self.module(name)
        if module is None:
            return set()
        found = set(module.exported or module.definitions)
        for node in statements(module.tree.body):
            if isinstance(node, ast.ImportFrom):
                names = (alias.name for alias in node.names)
                found.update(self._starred(module.origin(node)) if _is_starred(node) else names)
        return found

    def find(self, name: str, module: str | None = None, depth: int = 0) -> tuple[Module, Definition] | None:
        """Where a name of a module is defined, through imports; None where that cannot be told."""
        holder = self.module(module or self.name)
        if holder is None or depth > 8:
            return None
        key = holder.name, name, depth
        if key not in self._found:
            self._found[key] = self._sought(name, holder, depth)
        return self._found[key]

    def _sought(self, name: str, holder: Module, depth: int) -> tuple[Module, Definition] | None:
        if name in holder.definitions:
            return holder, holder.definitions[name]
        if name in holder.imports:
            origin, original = holder.imports[name]
            return self.find(original, origin, depth + 1)
        if name in holder.renamed:
            return self.find(holder.renamed[name], holder.name, depth + 1)
        for node in holder.starred:
            if holder.origin(node) != MODELS:
                found = self.find(name, holder.origin(node), depth + 1)
                if found is not None:
                    return found
        return self._listed(name, holder, depth)

    def _listed(self, name: str, holder: Module, depth: int) -> tuple[Module, Definition] | None:
        """A name that a table of lazily loaded parts gives for a module: `{"module": ["name"]}`."""
        part = holder.listed.get(name)
        return None if part is None else self.find(name, f"{holder.name}.{part}", depth + 1)

    def signature(self, path: str) -> tuple[str, ...] | None:
        """The signature of a function, a class or a method, by its name below the package; None without one."""
        holder, rest = self.split(path) if path[:1].islower() else (self.name, path)
        head, _, method = rest.partition(".")
        found = self.find(head, holder) or self.find(head, f"{self.name}.utils")
        if found is None:
            return None
        module, node = found
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found = self.find(node.value.id, module.name)
            if found is None:
                return None
            module, method, node = found[0], node.attr, found[1]
        if isinstance(node, ast.ClassDef):
            return self._method(module, node, method) if method else self._made(module, node)
        return self._plain(module, node, bound=False) if isinstance(node, Callable) else None

    def within(self, module: str) -> frozenset[str]:
        """The public functions and classes that a module below the top level has, its own and those passed on."""
        held = self.module(f"{self.name}.{module}")
        if held is None:
            return frozenset()
        own = {name for name, (origin, _) in held.imports.items() if origin.partition(".")[0] == self.name}
        for node in held.starred:
            origin = held.origin(node)
            own |= self._starred(origin) if origin.partition(".")[0] == self.name else set()
        return frozenset(name for name in (*held.definitions, *own) if name.isidentifier() and name[0] != "_")

    def methods(self, path: str) -> list[str]:
        """The public methods of a class and of those that it derives from here."""
        holder, name = self.split(path) if path[:1].islower() else (self.name, path)
        found = self.find(name, holder) or self.find(name, f"{self.name}.utils")
        if found is None or not isinstance(found[1], ast.ClassDef):
            return []
        names: set[str] = set()
        for entry in self.ancestors(found[0], found[1]):
            if not isinstance(entry, str):
                bodies = statements(entry[1].body)
                names.update(alias.asname or alias.name for one in bodies for alias in passed_on(one))
                names.update(
                    one.name
                    for one in bodies
                    if isinstance(one, Callable)
                    and (one.name == "__call__" or not one.name.startswith("_"))
                    and not _PROPERTIES & {*decorated(one)}
                )
        return sorted(names)

    def ancestors(self, module: Module, node: ast.ClassDef) -> list[tuple[Module, ast.ClassDef] | str]:
        """A class and those that it derives from, itself first; one of another library by its qualified name."""
        chain: list[tuple[Module, ast.ClassDef] | str] = [(module, node)]
        for base in node.bases:
            name = ast.unparse(base.value if isinstance(base, ast.Subscript) else base)
            found = self.find(name, module.name) if name.isidentifier() else None
            if found is not None and isinstance(found[1], ast.ClassDef):
                chain.extend(self.ancestors(found[0], found[1]))
            elif name not in ("object", "ABC", "Generic", "Protocol"):
                origin, original = module.imports.get(name, ("?", name))
                chain.append(f"{origin.partition('.')[0]}.{original}")
        return chain

    def _refer(self, qualified: str, method: str = "") -> tuple[str, ...]:
        library = qualified.partition(".")[0]
        known = library in self.libraries and library != self.name
        return (f"<{qualified}{'.' if method else ''}{method}",) if known else ANYTHING

    def _method(self, module: Module, node: ast.ClassDef, name: str) -> tuple[str, ...] | None:
        """The signature of a method; of one that it inherits from another library, a reference."""
        others: list[str] = []
        for entry in self.ancestors(module, node):
            if isinstance(entry, str):
                others.append(entry)
                continue
            for one in reversed(statements(entry[1].body)):
                if isinstance(one, Callable) and one.name == name and not is_overload(one):
                    return self._plain(entry[0], one, bound="staticmethod" not in decorated(one))
                alias = next((one for one in passed_on(one) if (one.asname or one.name) == name), None)
                if alias is not None and isinstance(one, ast.ImportFrom):
                    found = self.find(alias.name, entry[0].origin(one))
                    is_plain = found is not None and isinstance(found[1], Callable)
                    return self._plain(*found, bound=True) if is_plain else ANYTHING
        known = [other for other in others if other.partition(".")[0] in self.libraries]
        return self._refer(known[0], name) if known else None

    def _made(self, module: Module, node: ast.ClassDef) -> tuple[str, ...]:
        """The signature of a class that is called."""
        chain = self.ancestors(module, node)
        for entry in chain:
            if isinstance(entry, str):
                return self._refer(entry)
            if not set(decorated(entry[1])) <= TRANSPARENT:
                return ANYTHING
            own = [one for one in statements(entry[1].body) if isinstance(one, Callable)]
            inits = [one for one in own if one.name == "__init__"]
            metaclass = next((ast.unparse(one.value) for one in entry[1].keywords if one.arg == "metaclass"), "")
            if any(one.name == "__new__" for one in own) or metaclass.rpartition(".")[2] not in _METACLASSES:
                return ANYTHING
            if inits:
                return self._plain(entry[0], inits[-1], bound=True)
            if "dataclass" in decorated(entry[1]):
                return self.fields(chain)
        return ()

    def fields(self, chain: list[tuple[Module, ast.ClassDef] | str]) -> tuple[str, ...]:
        """The parameters of a dataclass: the fields of its bases, and its own."""
        positional: dict[str, str] = {}
        named: dict[str, str] = {}
        before: tuple[str, ...] = ()
        for entry in reversed(chain):
            if isinstance(entry, str):
                # A mixin brings methods, and no fields.
                before = before if entry.endswith("Mixin") else (*before, *self._refer(entry))
                continue
            if "dataclass" not in decorated(entry[1]):
                if any(isinstance(one, Callable) and one.name == "__init__" for one in entry[1].body):
                    return ANYTHING
                continue
            keyword_only = any("kw_only=True" in ast.unparse(one) for one in entry[1].decorator_list)
            for one in statements(entry[1].body):
                if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
                    annotation = ast.unparse(one.annotation)
                    if annotation.endswith("KW_ONLY"):
                        keyword_only = True
                    elif "ClassVar" not in annotation:
                        _add_field(one, named if keyword_only else positional)
        fields = [*positional.values()]
        # Nobody gives more than some by position, and the order of the others changes with nearly every release.
        ordered = 0 if before else MAX_ORDERED
        rest = sorted({*fields[ordered:], *named.values()})
        return (*before, *fields[:ordered], *(("*", *rest) if rest else ()))

    def _plain(self, module: Module, node: Callable, *, bound: bool) -> tuple[str, ...]:
        """The signature of a function with its decorators; of a method, without its first parameter."""
        spec = node.args
        names = [*spec.posonlyargs, *spec.args]
        words = [argument.arg for argument in names]
        for position in range(len(words) - len(spec.defaults)):
            words[position] += "!"
        words = words[1:] if bound else words
        star = ["*..."] if spec.vararg is not None else ["*"] if spec.kwonlyargs else []
        named = [
            argument.arg + ("!" if default is None else "")
            for argument, default in zip(spec.kwonlyargs, spec.kw_defaults, strict=True)
        ]
        besides: list[str] = []
        shared: list[str] = []
        for decorator in node.decorator_list:
            call = decorator if isinstance(decorator, ast.Call) else None
            name = name_of(decorator)
            if name == "_deprecate_positional_args":
                star = []
            elif name == "deprecate_kwarg" and call is not None and "raise_if_greater" not in ast.unparse(call):
                besides.extend(sorted(words_of(call.args[0]) if call.args else words_of(call)))
            elif name == "deprecated_kwargs" and call is not None and all(one.arg for one in call.keywords):
                besides.extend(one.arg or "" for one in call.keywords)
            elif name == SHARED and self.find(SHARED, module.name) is not None:
                shared = [f"&{SHARED}"]
            elif name not in TRANSPARENT:
                return ANYTHING
        given = {word.rstrip("!") for word in (*words, *named)}
        besides = [f"+{name}" for name in dict.fromkeys(besides) if name not in given]
        return (*words, *star, *named, *(["**"] if spec.kwarg is not None else [*besides, *shared]))

    def shared(self) -> tuple[str, ...] | None:
        """The keywords that the shared decorator takes out of a call: what its module pops from `kwargs`."""
        found = self.find(SHARED, f"{self.name}.utils")
        names: list[str] = []
        for node in ast.walk(found[0].tree) if found is not None else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "pop":
                names.extend(sorted(words_of(node.args[0])))
        return tuple(f"+{name}" for name in names) if found is not None else None


def _add_field(node: ast.AnnAssign, fields: dict[str, str]) -> None:
    """A field of a dataclass; one that is declared again keeps its place."""
    assert isinstance(node.target, ast.Name)
    value = node.value
    required = value is None
    if isinstance(value, ast.Call) and name_of(value) == "field":
        given = {one.arg: one.value for one in value.keywords}
        if ast.unparse(given.get("init", ast.Constant(True))) == "False":
            return
        required = not given.keys() & {"default", "default_factory"} and not value.args
    fields[node.target.id] = node.target.id + ("!" if required else "")


@cache
def _parsed(file: Path) -> ast.Module | None:
    try:
        return ast.parse(file.read_text(encoding="utf-8"))
    except SyntaxError:
        # It is written for a newer Python than this one.
        return None


def statements(body: list[ast.stmt]) -> list[ast.stmt]:
    """Statements, those inside `if` and `try` included."""
    found: list[ast.stmt] = []
    for node in body:
        found.append(node)
        if isinstance(node, ast.If | ast.Try):
            found.extend(statements([*node.body, *getattr(node, "finalbody", [])]))
            found.extend(statements(node.orelse))
    return found


def _is_starred(node: ast.AST) -> TypeGuard[ast.ImportFrom]:
    return isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)


def passed_on(node: ast.stmt) -> list[ast.alias]:
    """What a statement imports by name."""
    return node.names if isinstance(node, ast.ImportFrom) else []


def name_of(node: ast.expr) -> str:
    node = node.func if isinstance(node, ast.Call) else node
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else "?"


def decorated(node: Callable | ast.ClassDef) -> list[str]:
    return [name_of(decorator) for decorator in node.decorator_list]


def is_overload(node: Callable | ast.ClassDef) -> bool:
    return not {"overload", "_overload"}.isdisjoint(decorated(node))


def words_of(node: ast.AST) -> set[str]:
    """The texts of an expression that are names."""
    constants = [one.value for one in ast.walk(node) if isinstance(one, ast.Constant)]
    return {value for value in constants if isinstance(value, str) and value.isidentifier()}


def forget() -> None:
    """Let go of the syntax trees."""
    _parsed.cache_clear()
