"""What can be imported from the release of a library that is installed: run by its Python, as a program of its own.

The words are `names DISTRIBUTION PLACE ...` for all names of the modules and classes in these places, and of all public
modules, as a JSON list; or `there`, with qualified names as a JSON list on standard input, for those of them that there
are.
"""

import __future__

import importlib
import importlib.metadata
import json
import sys
import types
import warnings


def resolve(path):
    """What a qualified name stands for; an exception where there is nothing."""
    words = path.split(".")
    found, at = importlib.import_module(words[0]), 1
    while at < len(words) and isinstance(found, types.ModuleType):
        try:
            found = importlib.import_module(".".join(words[: at + 1]))
        except ModuleNotFoundError as error:
            if not error.name or not ".".join(words[: at + 1]).startswith(error.name):
                raise
            break
        at += 1
    for word in words[at:]:
        found = getattr(found, word)
    return found


def is_there(path):
    try:
        # What openai has in the place of its old classes raises when it is called.
        return "Removed" not in type(resolve(path)).__name__
    except ModuleNotFoundError as error:
        # Something else is lacking: it is not gone.
        return error.name is not None and not path.startswith(error.name)
    except BaseException:  # noqa: BLE001 - a library raises whatever it likes
        # Whatever it raises: pytest leaves by an exception of its own.
        return False


def is_own(value, root):
    """Whether a name was made for the library, and not only imported into it."""
    if type(value) is __future__._Feature:
        return False
    if type(value) is types.ModuleType:
        return value.__name__.startswith(root)
    try:
        home = (getattr(value, "__module__", None) or root).partition(".")[0]
    except Exception:  # noqa: BLE001 - a library raises whatever it likes
        # A stand-in that raises whatever is done with it.
        return True
    return home in (root, "builtins", "_" + root)


def modules(distribution):
    for path in importlib.metadata.files(distribution) or ():
        words = [*path.parts[:-1], *([] if path.stem == "__init__" else [path.stem])]
        hidden = any(not word.isidentifier() or word[0] == "_" or "test" in word for word in words)
        if path.suffix == ".py" and words and not hidden:
            yield ".".join(words)


def names(distribution, places):
    found = sorted(set(modules(distribution)))
    yield from found
    root = places.pop(0)
    importlib.import_module(root)
    for place in places:
        path = root if place == "." else f"{root}.{place}"
        try:
            owner = resolve(path)
        except Exception:  # noqa: BLE001 - a library raises whatever it likes
            continue
        listed = getattr(owner, "__all__", None)
        for name in sorted({*dir(owner), *(listed if type(listed) in (list, tuple) else ())}):
            try:
                value = getattr(owner, name)
            except Exception:  # noqa: BLE001 - a library raises whatever it likes
                value = None
            if name[0] != "_" and is_own(value, root) and "Removed" not in type(value).__name__:
                yield f"{path}.{name}"


def main():
    warnings.simplefilter("ignore")
    if sys.argv[1] == "there":
        importlib.import_module(sys.argv[2])
        json.dump([path for path in json.load(sys.stdin) if is_there(path)], sys.stdout)
    else:
        json.dump(sorted(set(names(sys.argv[2], sys.argv[3:]))), sys.stdout)


main()
