"""C007: a PEP 723 header that is unreadable, malformed, or lacks what the script imports; or a bare image does."""

from __future__ import annotations

import ast
import posixpath
import re
import sys
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import diff
from guard.packages.beside import SUBMODULES
from guard.packages.building import unbuildable
from guard.packages.distributions import REQUIRES
from guard.packages.installing import failing_pip, installs_after
from guard.packages.misnamed import misnamed
from guard.packages.names import (
    DISTRIBUTION,
    distribution_of,
    import_names,
    installed,
    is_bounded,
    is_empty,
    is_known,
    is_unheard_of,
    may_differ,
)
from guard.packages.needs import needed
from guard.packages.overlaid import is_older, overlaid
from guard.packages.wheels import older_pythons
from guard.rule import Rule
from guard.script.header import parse_requirements
from guard.script.presence import Traces, is_nowhere, words_of
from guard.script.tame import told_by
from guard.script.values import template
from guard.script.world import SCRIPT_FOLDER, SCRIPT_ROOT
from guard.signatures.table import LIBRARIES
from guard.words import words
from schemas.report import Fix, Where
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event, Imported

#: What files beside a script are called, and packages are not.
_BESIDE = words(
    "utils util helpers helper common config configs constants settings prompts preprocess preprocessing postprocess "
    "postprocessing data_utils model_utils eval_utils train_utils dataloader data_loader src lib "
    "training evaluation inference scripts models schemas losses services"
)
#: Calls that add a folder to those in which modules are looked for.
_PATH_CALLS = ("sys.path.insert", "sys.path.append")
#: What mends names that are no package's.
#: What no release of a well-known library has brought along.
_NEVER_BROUGHT = frozenset({"kernels", "flash-attn", "deepspeed"})
_TITLE = "Ask for the packages that are meant"
#: What follows from a fault of the header, by whether it is fatal.
_FOLLOWS = {
    True: "`uv` stops with an error.",
    False: "Its packages are not installed.",
    None: "Which packages it asks for is not known here.",
}


def check(case: Case) -> Iterator[Draft]:
    """Find faults of the header, and requirements of the call that are none."""
    if case.operation == "run" and is_empty(case.args.image):
        yield from _in_command(case)
    if case.script is None or not isinstance(case.args, UvArgs):
        return
    for fault in case.header.faults:
        message = f"The script's header cannot be used: {fault.message}. {_FOLLOWS[fault.fatal]}"
        where = Where(arg="script", line=fault.line)
        yield Draft(message, where, _fix(case, fault.line), fatal=fault.fatal is True)
    for wrong in parse_requirements(case.args.dependencies)[1]:
        message = f"`{wrong[:60]}` in `dependencies` is not a requirement. `uv` stops with an error."
        fix = Fix(title="Write it as NAME or NAME>=VERSION", safe=False)
        yield Draft(message, Where(arg="dependencies"), fix, fatal=True)
    yield from _not_installable(case, case.args)
    yield from _laid_over(case, case.args)
    yield from _unbuilt(case)
    ending = case.ending
    if ending is not None and ending.cause == "import" and not case.keepers:
        message = (
            f"Line {ending.line} imports `{ending.text}` relative to a package, and a script belongs to none. "
            "The job ends there with ImportError."
        )
        fix = Fix(title="Import it from the installed package by its full name", safe=False)
        yield Draft(message, Where(arg="script", line=ending.line, column=ending.column), fix, fatal=True)
        return
    yield from _missing(case)
    pip = failing_pip(case) if case.plain_image else None
    if pip is not None:
        given = case.args.dependencies
        message = (
            f"Line {pip.line} runs `python -m pip`, and the environment that `uv` makes for a script with a header has "
            "no pip: it fails with `No module named pip`, and the job ends there."
        )
        fix = Fix(title="Install pip", safe=True, args={"dependencies": [*given, "pip"]})
        yield Draft(
            message, Where(arg="script", line=pip.line, column=pip.column), fix, fatal=not case.keepers_before(pip)
        )


def _not_installable(case: Case, args: UvArgs) -> Iterator[Draft]:
    """What is asked for by a name that is no package's, or that `uv` cannot build."""
    for name in unbuildable(case):
        message = (
            f"`{name}` comes as source only, and its build imports torch, which it does not ask for: `uv` builds it "
            "without, and stops with `No module named 'torch'` before the script starts."
        )
        fix = Fix(title="Leave it out, or ask for a built wheel of it by `NAME @ URL`", safe=False)
        yield Draft(message, _place(case, name), fix, fatal=True)
    wrong = misnamed(case)
    for name, meant in wrong.items():
        message = f"`{name}` is a module of Python itself, and no package. `uv` stops with an error."
        if meant:
            message = f"`{name}` is no package that can be installed: `{meant}` is. `uv` stops with an error."
        inside = name in case.header.dependencies
        fix = _renamed_in_header(case, wrong) if inside else _renamed_in_call(args, wrong)
        yield Draft(message, _place(case, name), fix, fatal=True)


def _laid_over(case: Case, args: UvArgs) -> Iterator[Draft]:
    """A release that the call asks for, and that is older than the header says the script needs."""
    for name, (wanted, given) in overlaid(case).items():
        if not is_older(wanted, given):
            continue
        message = (
            f"The call asks for `{str(given)[:80]}`, and the script's header says that it needs "
            f"`{str(wanted)[:80]}`: `uv` lays the older release over the other one, and the script imports that."
        )
        kept = [text for text in args.dependencies if name not in parse_requirements([text])[0]]
        fix = Fix(title=f"Leave `{name}` to the header", safe=False, args={"dependencies": kept})
        # Of other packages, people pin older releases for what others need.
        certain = name in LIBRARIES.values()
        severity = "error" if certain else "warning"
        yield Draft(message, Where(arg="dependencies"), fix, severity, confidence="medium", fatal=certain)
        return


def _place(case: Case, name: str) -> Where:
    """Where a requirement is asked for."""
    if name in case.header.dependencies:
        return Where(arg="script", line=case.header.line)
    return Where(arg="dependencies")


def _renamed_in_call(args: UvArgs, wrong: dict[str, str]) -> Fix:
    """Ask in `dependencies` for what is meant by names that are no package's."""
    asked = {text: wrong.get(name) for text in args.dependencies for name in parse_requirements([text])[0]}
    texts = [asked.get(text) or text for text in args.dependencies if asked.get(text) != ""]
    return Fix(title=_TITLE, safe=True, args={"dependencies": list(dict.fromkeys(texts))})


def _renamed_in_header(case: Case, wrong: dict[str, str]) -> Fix:
    """Ask in the header for what is meant by names that are no package's, each where it stands once in quotes."""
    header = case.header
    lines = {number: case.lines[number - 1] for number in range(header.line + 1, header.last)}
    changed: dict[int, str] = {}
    for name in wrong.keys() & header.dependencies.keys():
        quoted = re.compile(rf"""(["'])\s*{re.escape(str(header.dependencies[name]))}\s*\1""")
        at = [number for number, line in lines.items() if quoted.search(line)]
        if len(at) != 1 or not wrong[name]:
            return Fix(title=_TITLE, safe=False)
        line = changed.get(at[0], lines[at[0]])
        changed[at[0]] = quoted.sub(rf"\g<1>{wrong[name]}\g<1>", line)
    return Fix(title=_TITLE, safe=True, script=diff(case.lines, {number: [line] for number, line in changed.items()}))


def _unbuilt(case: Case) -> Iterator[Draft]:
    """Releases that are not built for the job's Python, and have no source that could be."""
    args, header = case.args, case.header
    if not isinstance(args, UvArgs) or not (case.plain_image or args.python) or header.faults:
        return
    # What comes from another index may be built for more.
    if any(name.startswith("UV_") for name in args.env) or any(
        "tool.uv" in line for line in case.lines[header.line : header.last]
    ):
        return
    for name, requirement in case.requirements.items():
        pythons = older_pythons(name, requirement, case.python) if requirement.marker is None else None
        if pythons is None or requirement.url is not None:
            continue
        major, minor = case.python
        message = (
            f"`{str(requirement)[:60]}` is not built for Python {major}.{minor}, with which the job runs, and has no "
            "source that could be. `uv` stops with an error."
        )
        where = Where(arg="script", line=header.line) if name in header.dependencies else Where(arg="dependencies")
        fix = Fix(title="Ask for a newer release", safe=False)
        if pythons:
            fix = Fix(title=f"Run it with Python 3.{pythons[0]}", safe=False, args={"python": f"3.{pythons[0]}"})
        yield Draft(message, where, fix, fatal=True)
        return


def _missing(case: Case) -> Iterator[Draft]:
    """Packages that nothing installs. Images with packages of their own are left alone."""
    machine = case.reading.machine
    if machine is None or not case.plain_image or case.header.faults or "PYTHONPATH" in case.args.env:
        return
    have, whole = case.installed
    modules = _imports(case, machine.imported)
    names = [distribution_of(module) for module in modules]
    brought = installed(parse_requirements(names)[0])[0]
    lacking = needed(case, have | brought) if whole else {}
    if may_differ(case.requirements):
        lacking = {name: event for name, event in lacking.items() if name in _NEVER_BROUGHT}
    changed = _path_changes(case)
    if not (modules or lacking) or any(not _leads_nowhere(case, event, modules) for event in changed):
        return
    unknown = [
        module
        for module, name in zip(modules, names, strict=True)
        if module not in DISTRIBUTION and name not in REQUIRES and not is_known(name.replace("-", "_"))
    ]
    beside = [module for module in modules if module in _BESIDE or changed] if _from_index(case) else []
    stray = [] if beside or whole or not _bring_their_own(case) else [one for one in modules if is_unheard_of(one)]
    beside = beside or stray
    # An older release of a library that is well known brings about the same; of another, who knows.
    obscure = {name: one for name, one in case.requirements.items() if not is_known(name.replace("-", "_"))}
    differ = may_differ(case.requirements if unknown else obscure)
    certain = (whole and not set(names) & have and not differ) or bool(beside)
    local = certain and bool(unknown)
    # What is kept before a call fails stays.
    kept = not modules and case.keepers_before(next(iter(lacking.values())))
    if modules:
        module, line = next(item for item in modules.items() if not beside or item[0] in beside)
        first = f"`{module}`" if len(modules) == 1 else f"`{module}` and {len(modules) - 1} more"
        through = next((f"`{one}`, which needs " for one in _through(case, module, line)), "")
        message = f"Line {line} imports {through}{first}, and nothing installs it. " + (
            "The job ends there with ModuleNotFoundError."
            if certain
            else "Unless another package brings it along, the job ends there."
        )
    else:
        name, event = next(iter(lacking.items()))
        line = event.line
        ends = "as a row is read" if event.call.name == "cast_column" else "there"
        message = f"Line {line} {_needs(name, event)}, and nothing installs it. The job ends {ends} with an exception."
    where = Where(arg="script", line=line)
    fix = Fix(title="Only the script itself is in the job: put the module's text into it", safe=False)
    if not local:
        wanted = list(dict.fromkeys([*names, *lacking]))
        given = case.args.dependencies if isinstance(case.args, UvArgs) else []
        fix = Fix(title=f"Install {', '.join(wanted)[:80]}", safe=True, args={"dependencies": [*given, *wanted]})
    if not modules and lacking.keys() <= _NEVER_BROUGHT and any(map(is_bounded, case.requirements.values())):
        # An older release of its library may want another one.
        fix = Fix(
            title="Install what it needs in this release, or do without: `attn_implementation='sdpa'`", safe=False
        )
    if "faiss-gpu-cu12" in lacking:
        # Both have the module `faiss`, and one would lie over the other.
        fix = Fix(title="Ask for `faiss-gpu-cu12` in the place of `faiss-cpu`, or stay on the processor", safe=False)
    certain = certain and not kept
    severity = "error" if certain else "warning"
    yield Draft(message, where, fix, severity, confidence="medium" if stray else None, fatal=certain)


def _needs(name: str, event: Event) -> str:
    """What a call needs, in words."""
    if event.call.path.startswith(("subprocess.", "os.")):
        return f"starts a program of `{name}`"
    call = event.call.path.removeprefix("transformers.").removesuffix(".__call__")
    return f"calls `{call[:80]}`, which needs `{name}`"


def _in_command(case: Case) -> Iterator[Draft]:
    """Packages that a script inside a command imports, and that neither the image nor the command installs."""
    for inner in case.inner:
        machine = inner.reading.machine
        given = None if inner.inline is None else inner.inline.installed
        requirements, wrong = parse_requirements(list(given or ()))
        have, whole = installed(requirements)
        if given is None or wrong or not whole or machine is None:
            continue
        modules = import_names(have) | sys.stdlib_module_names
        tops = dict.fromkeys(one.module for one in machine.imported if not one.tried)
        absent = [top for top in tops if top not in modules and not top.startswith("_")]
        lacking = [top for top in absent if is_known(top) or (_is_nowhere(inner) and is_unheard_of(top))]
        events = {id(effect.event) for effect in inner.effects}
        breaks = tuple(sink for sink in case.sinks if id(sink.event) in events)
        calls = {} if lacking or may_differ(requirements) else needed(inner, have)
        names = [distribution_of(module) for module in lacking] or list(calls)
        if not names or not breaks:
            continue
        what = f"imports `{lacking[0]}`" if lacking else _needs(*next(iter(calls.items())))
        message = (
            f"The script in the command {what}"
            + ("" if len(names) == 1 else f" and {len(names) - 1} more")
            + f", which `{case.args.image[:80]}` does not have and the command does not install. It ends there with "
            f"{'ModuleNotFoundError' if lacking else 'an exception'}."
        )
        fix = Fix(title=f"Install first: `pip install {' '.join(names)[:80]} && ...`", safe=False)
        yield Draft(message, Where(arg="command"), fix, breaks=breaks)


def _is_nowhere(inner: Case) -> bool:
    """Whether nothing is in the folder that a script imports from but what the command has written there."""
    inline = inner.inline
    if inline is None or not inline.bare or inline.beside or "sys.path" in inline.text:
        return False
    return bool(inline.file) or inline.cwd is None


def _imports(case: Case, imported: list[Imported]) -> dict[str, int]:
    """The modules that nothing installs, with the line that imports them."""
    missing: dict[str, int] = {}
    own = installs_after(case)
    known = sys.stdlib_module_names | case.modules
    for module, node, tried, at in _with_what_they_need(imported):
        line = node.lineno
        if tried or module in missing or module in known or module.startswith("_"):
            continue
        if (own is None or line <= own) and not _is_named(case, module) and not _is_made(case, module, at):
            missing[module] = line
    return missing


def _with_what_they_need(imported: list[Imported]) -> Iterator[Imported]:
    """Imports, each followed by those of what a module below its own cannot be imported without."""
    for one in imported:
        yield one
        node = one.node
        names = [node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
        yield from (one._replace(module=SUBMODULES[name]) for name in names if name in SUBMODULES)


def _through(case: Case, module: str, line: int) -> list[str]:
    """The modules by which a line imports another."""
    return [name for name, needs in SUBMODULES.items() if needs == module and name in case.lines[line - 1]]


def _is_made(case: Case, module: str, at: int) -> bool:
    """Whether the script has named the file of a module, as one that writes it does, before it imports the module."""
    machine = case.reading.machine
    before = machine.events[:at] if machine is not None else []
    return any(posixpath.basename(word) == f"{module}.py" for event in before for word in words_of(event.call))


def _is_named(case: Case, module: str) -> bool:
    """Whether a module has the name of an extra, or the beginning of that of a package that is asked for."""
    name = module.replace("_", "-").lower()
    return any(
        name in requirement.extras or distribution.startswith(f"{name}-")
        for distribution, requirement in case.requirements.items()
    )


def _from_index(case: Case) -> bool:
    """Whether all that is installed comes from the package index: a repository may install modules of any name."""
    return all(requirement.url is None for requirement in case.requirements.values())


def _bring_their_own(case: Case) -> bool:
    """Whether every package of which it is not known what it brings has the module of its own name, for all one sees.

    Such a package may bring others along. These are the well-known ones most often: whoever imports one of the others
    has asked for it.
    """
    machine = case.reading.machine
    imported = {one.module for one in machine.imported} if machine is not None else set[str]()
    known = {name: requirement for name, requirement in case.requirements.items() if name in REQUIRES}
    return installed(known)[1] and all(
        name in known
        or (
            name.replace("-", "_") in imported
            and not (requirement.extras or requirement.url is not None or is_bounded(requirement))
        )
        for name, requirement in case.requirements.items()
    )


def _path_changes(case: Case) -> list[Event | None]:
    """The calls by which the script looks for modules elsewhere as well, and not only beside itself, where nothing is.

    None stands for a change that is no such call.
    """
    if case.tree is None or not any("sys.path" in line for line in case.lines):
        return []
    calls = {event.line: event for event in case.reading.events if event.call.path in _PATH_CALLS}
    asked = {id(side) for node in case.nodes if isinstance(node, ast.Compare) for side in node.comparators}
    named = {
        node.lineno
        for node in case.nodes
        if isinstance(node, ast.Attribute)
        and node.attr == "path"
        and isinstance(node.value, ast.Name)
        and node.value.id.endswith("sys")
        and id(node) not in asked
    }
    return [calls.get(line) for line in sorted(named) if "__file__" not in case.lines[line - 1]]


def _leads_nowhere(case: Case, event: Event | None, modules: dict[str, int]) -> bool:
    """Whether a folder of modules is certain not to be there, when those are imported that nothing installs."""
    path = template(event.call.args[-1]) if event is not None and event.call.args else None
    machine = case.reading.machine
    if path is None or machine is None:
        return False
    # Beside the script, and above it, where its repository's root would be, is nothing but the system.
    mounts, inside = [volume.mount for volume in case.args.volumes], path.rstrip("/") + "/"
    above = f"{SCRIPT_FOLDER}/".startswith(inside) and not any(mount.startswith(inside) for mount in mounts)
    if not above and not is_nowhere(path, mounts):
        return False
    last = max((one.at for one in machine.imported if one.module in modules), default=0)
    before = [one for one in machine.events[:last] if one.call.path not in _PATH_CALLS]
    if above and path.startswith(SCRIPT_ROOT):
        # Nothing gets there but what is told to.
        return not any(word.startswith(path) for one in before for word in words_of(one.call))
    cloned = any(posixpath.basename(path) in (told_by(one.call) or ()) for one in before)
    return not (cloned or Traces().may_hold(path, before))


def _fix(case: Case, line: int) -> Fix:
    """Put the opening line right, where that is the fault; otherwise show the form."""
    text = case.lines[line - 1].strip() if line <= len(case.lines) else ""
    if text.replace(" ", "").lower() == "#///script" and text != "# /// script":
        return Fix(
            title="Open the header with `# /// script`", safe=True, script=diff(case.lines, {line: ["# /// script"]})
        )
    return Fix(title='Write it as `# /// script`, `# dependencies = ["..."]`, `# ///`', safe=False)


RULE = Rule(
    code="C007",
    name="unusable-script-header",
    severity="error",
    confidence="high",
    what="The PEP 723 header is not closed, not TOML, or asks for what is no package (`sklearn`, `cv2`), is not "
    "built for the job's Python, or cannot be built by `uv` (flash-attn); the call asks for an older release "
    "than the header; neither has what the script imports or its calls need beside their library (torch for a "
    "model of transformers); the script runs pip, which an environment of `uv` lacks; or a script in a command "
    "imports what neither a bare image nor the command has.",
    why="`uv` stops before the script starts, or does not see the header and installs nothing; an import that nothing "
    "installs ends the job.",
    example="# /// script\n# dependencies = [datasets]\n# ///",
    instead='# /// script\n# dependencies = ["datasets"]\n# ///',
    fix_safety="Safe where only the opening line is misspelt, where a name that is no package's takes the place of a "
    "known one, or where a known package is missing: it is added to `dependencies`.",
    references=("https://packaging.python.org/en/latest/specifications/inline-script-metadata/",),
    check=check,
)
