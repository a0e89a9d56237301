"""Imports: what they bind, and which of them fail."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script import models
from guard.script.catching import Catching
from guard.script.context import Imported, LeaveError
from guard.script.models.imports import UNINSTALLED
from guard.script.outline import walk
from guard.script.values import UNKNOWN, Const, LocalClass, Object, Ref, Scope

if TYPE_CHECKING:
    from guard.script.context import Signal


class Importing(Catching):
    """Binds the names that imports bring."""

    @property
    def uncertain(self) -> bool:
        """Whether what happens here may happen any number of times, or not at all."""
        return self.context.loop or bool(self.context.conditions) or bool(self.context.callback)

    @property
    def _import_is_tried(self) -> bool:
        """Whether an import that fails here is caught, or may not happen at all."""
        return bool(self.context.swallows) or self.uncertain or self.context.handler

    def _of_own(self, name: str, node: ast.stmt) -> Scope | None:
        """What a module beside the script binds, which is read when it is imported first; None for any other module.

        All that it does is told of at the line of that import.

        Raises:
            LeaveError: It ends in an exception.
        """
        tree = self.world.modules.get(name)
        if tree is None or name in self.modules:
            return self.modules.get(name)
        for inner in walk(tree):
            if isinstance(inner, ast.stmt | ast.expr | ast.excepthandler | ast.arg | ast.keyword | ast.alias):
                ast.copy_location(inner, node)
        made = self.modules[name] = Scope({"__name__": Const(name)})
        outer, self.scope = self.scope, made
        try:
            signal = self.execute_block(tree.body)
        finally:
            self.scope = outer
        if signal is not None:
            raise LeaveError(signal)
        return made

    def import_modules(self, node: ast.Import) -> Signal | None:
        """`import module`."""
        for alias in node.names:
            own = self._of_own(alias.name, node)
            if own is not None:
                made = Object(LocalClass(alias.name, None, [], {}), own.names)
                self.store(self.scope.names, alias.asname or alias.name, made)
                continue
            self._find(alias.name, node)
            self.imported.append(Imported(alias.name.partition(".")[0], node, self._import_is_tried, len(self.events)))
            if alias.asname:
                self.store(self.scope.names, alias.asname, Ref(alias.name))
            else:
                root = alias.name.partition(".")[0]
                self.store(self.scope.names, root, Ref(root))
        return None

    def _find(self, module: str, node: ast.stmt) -> None:
        """See whether a module that a script tries to import is one of another service, or of no package there is."""
        if self._import_is_tried and models.is_elsewhere(self.world, module):
            raise self.leave("raise", node, "ModuleNotFoundError", f"import:{module}")
        if self.tries and self.world.lacks(module):
            raise self.leave("raise", node, "ModuleNotFoundError", f"{UNINSTALLED}{module}")

    def import_names(self, node: ast.ImportFrom) -> Signal | None:
        """`from module import name`."""
        module = "." * node.level + (node.module or "")
        if node.level:
            raise self.leave("raise", node, "ImportError", f"import:{module}")
        own = self._of_own(module, node)
        if own is not None:
            for alias in node.names:
                names = {alias.asname or alias.name: own.names.get(alias.name, UNKNOWN)}
                if alias.name == "*":
                    names = {name: value for name, value in own.names.items() if not name.startswith("_")}
                for name, value in names.items():
                    self.store(self.scope.names, name, value)
            return None
        self._find(module, node)
        self.imported.append(Imported(module.partition(".")[0], node, self._import_is_tried, len(self.events)))
        for alias in node.names:
            if alias.name == "*":
                self.dynamic_names = True
                continue
            path = f"{module}.{alias.name}"
            known = models.attribute_of(self, module, alias.name)
            self.store(self.scope.names, alias.asname or alias.name, known if known is not None else Ref(path))
        return None
