"""Places that work which cannot be read is told, where no name says that they are for results.

Whoever mounts a bucket for writing, and hands a path in it to work that nobody can read, most likely wants the results
there. But the same bucket may hold what the work reads, and a wrong `persists` costs the job, a wrong `unknown` one
question. So such a path is only a hint, which counts where something speaks for it and nothing against it.

For it speaks one of two things:

- the name, where it is that of a folder in which work leaves what it makes (`log_dir`, `work_dir`, `run_dir`), or of a
  variable for the home of the package that does the work (`ACME_HOME`): `name`;
- the path itself, where its folders are named for results (`/out/a`, `/logs`), and the name is missing, or any that is
  not one of something that is read (`-f`, `--root`, `--folder`, the last of several places among the words); or where
  it is the second of two files of one kind, or of one name, that a program is given (`a.wav b.wav`, `a.bin a.txt`):
  `path`.

Against it:

- the name is that of something that is read (`--data`, `--model`, `resume_from`), or of numbers and traces;
- the path ends in a name of that kind (`/out/model`), or is a configuration;
- the work is one that looks at results (`evaluate`, `plot`, `serve`), or only keeps a log;
- of a call, there is only a path for it, and it is the first argument, or that of a class: these mostly read.

An environment variable is a hint by its name alone, and so is what stands inside an object of options. What does not
lie below a writable mount tells nothing, and none of it does where results are written elsewhere in the container.
"""

from __future__ import annotations

import posixpath
import re
from itertools import islice
from typing import TYPE_CHECKING, Literal

from guard.script.values import Const, Instance, Map, Object, PathValue, Text, Value, template
from guard.sinks.base import Launch, Sink, Write
from guard.sinks.delegates import ENTRY
from guard.sinks.told import is_path, is_work, last_of, named, names_results, root_of
from guard.words import parts_of, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from guard.script.context import Event
    from guard.sinks.base import Effect

#: Parts of names that speak of what is read, whatever else they say; and numbers and traces, which are no results.
_NEVER = words(
    "in input inputs indir infile load loaded read resume resumed restore from pretrained trained source src origin "
    "cache caches cached tmp temp scratch config configs cfg conf settings recipe params secret secrets env "
    "environment home tensorboard tb wandb mlflow comet profile profiler trace traces debug err error errors stderr "
    "lock pid level"
)
#: Parts of names that do so unless another part speaks of results.
_READ = words(
    "data dataset datasets model models tokenizer weights checkpoint ckpt prompt prompts template templates reference "
    "ref refs base init teacher student adapter adapters lora vae unet vocab corpus corpora train test tests val valid "
    "validation dev eval evaluation split splits query queries question questions doc docs document documents image "
    "images img audio video videos text texts rows records examples demos schema bin lib python script module package "
    "code program repo repository token user username id ids tag spec weights label labels annotation annotations gt "
    "truth gold mount task tasks problem problems agent policy judge"
)
#: Short options that mostly stand for something that is read.
_SHORT = frozenset("icdmprstqkn")
#: Parts of names of folders in which work leaves what it makes, by themselves and before a word for a folder.
_LEFT = words(
    "out output outputs outdir save saving result results export exports dest dst artifact artifacts report reports"
)
_LOGS = words("log logs logdir logging")
_FOLDERS_OF = words("run runs work exp expt experiment experiments")
_WORKDIRS = words("workdir rundir expdir")
_WORK = words("work workdir")
_FOLDER = words("dir directory path folder root")
#: Parts of paths that are named for results.
_RESULTS = _LEFT | words("log logs runs exp exps experiment experiments prediction predictions generated")
#: Parts of the names of work that looks at results or takes them up again, or only keeps a log.
_LOOKS = words(
    "eval evals evaluate evaluation evaluator score scores scorer scoring bench benchmark benchmarks serve server "
    "serving play enjoy show view viewer visualize visualise visualizer plot plots plotter analyze analyse analyzer "
    "analysis compare comparison inspect tensorboard chat demo dashboard watch monitor stat stats check checker list "
    "load loader read reader verify validate validator summary summarize test tests tester replay render resume "
    "restore export exporter collect aggregate gather logger logging log setup configure telemetry tracker callback "
    "profiler"
)
#: Parts of the names of work that reads every file it is given: what it makes of them is told otherwise.
_READS_ALL = words(
    "merge merger join concat concatenate combine diff compare align swap mix blend stitch match train trainer "
    "training fit finetune tune pretrain learn upload push publish send delete remove"
)
_CONFIGURATIONS = re.compile(r"\.(?:ya?ml|toml|ini|cfg|conf|py|sh)$", re.IGNORECASE)
#: The package of a call or module; what is said of a program begins otherwise.
_PACKAGE = re.compile(r"(?:the module `)?([A-Za-z]\w*)")
_EXTENSION = re.compile(r"\.[A-Za-z]\w{0,7}$")
#: So many things inside an object that is handed over are looked at, and so many characters of a name.
_MAX_INSIDE, _MAX_NAME = 60, 200
#: Characters that Linux takes in a path, and words of a program that are looked at for what it is to do.
_MAX_PATH, _MAX_COMMANDS = 4096, 8

Hint = Literal["", "name", "path"]


def hint_of(name: str, value: Value | None) -> Hint:
    """How a name and its value tell that results are wanted there; `name` is empty where there is none."""
    path = template(value) if isinstance(value, Const | Text | PathValue) else None
    if path is None or len(path) > _MAX_PATH or not is_path(name, value):
        return ""
    parts = parts_of(last_of(name))
    if parts & _NEVER or "://" in path or path[0] in "-~" or _CONFIGURATIONS.search(path):
        return ""
    if _is_for_results(name, parts, path):
        return "name"
    silent = not parts & (_READ | _LOGS) and not (len(name) == 1 and name in _SHORT)
    return "path" if silent and path.startswith("/") and _speaks(path) else ""


def of_call(event: Event, seen: set[int]) -> Iterator[Write]:
    """The hints of a library's call: among its arguments, and inside the options that are handed to its work.

    Args:
        event: The call.
        seen: The options, by identity, that earlier calls were handed: these tell the same again.
    """
    call = event.call
    if not is_work(event) or only_looks(call.path):
        return
    makes = call.name[:1].isupper()
    for at, name, value in named(event):
        hint = hint_of(name, value)
        is_first = at == 0 and not (makes and hint == "name")
        if hint and not is_first and not (makes and hint == "path"):
            yield Write(event, value, call.name, told=True, hint=hint)
    if makes or ENTRY.fullmatch(call.name):
        given = (*call.args, *call.kwargs.values(), *(() if call.receiver is None else (call.receiver,)))
        handed = [one for one in given if id(one) not in seen]
        seen.update(map(id, handed))
        for one in handed:
            for name, value in islice(_inside(one), _MAX_INSIDE):
                if hint_of(name, value) == "name":
                    yield Write(event, value, call.name, told=True, hint="name")


def of_words(
    event: Event, what: str, leading: list[Value], trailing: list[Value], options: Mapping[str, list[Value]]
) -> Iterator[Write]:
    """The hints among the words of a program: its options, and the words that come before and behind these."""
    commands = " ".join(str(template(word)) for word in leading[:_MAX_COMMANDS] if not _is_place(word))
    if only_looks(what) or only_looks(commands):
        return
    for name, values in options.items():
        hint = hint_of(name, values[0]) if values else ""
        if hint:
            yield Write(event, values[0], what, told=True, hint=hint)
    if len(leading) > 1 and any(_is_place(word) for word in leading[:-1]) and hint_of("", leading[-1]):
        yield Write(event, leading[-1], what, told=True, hint="path")
    elif not parts_of(f"{what} {commands}") & _READS_ALL:
        files = [word for word in (*leading, *trailing) if _is_place(word)]
        if len(files) == 2 and _is_made_of(template(files[1]) or "", template(files[0]) or ""):
            yield Write(event, files[1], what, told=True, hint="path")


def of_environment(event: Event, what: str, env: Mapping[str, Value]) -> Iterator[Write]:
    """The hints among the variables that work finds; one for its working folder may be about where it is itself."""
    if only_looks(what):
        return
    for name, value in env.items():
        starts = value.value[:1] if isinstance(value, Const) and isinstance(value.value, str) else ""
        if starts not in ("/", ".") or len(name) > _MAX_NAME:
            continue
        if _is_home(name, what) or (hint_of(name.lower(), value) == "name" and not parts_of(name) & _WORK):
            yield Write(event, value, what, told=True, hint="name")


def without_hints(effects: list[Effect], *, sealed: Callable[[], bool]) -> list[Effect]:
    """What is left of effects when no hint leads to a place that is kept.

    Where nothing else can be kept either (`sealed`), a folder of the container that the name of an argument tells is
    where the results of that work go, and are lost.
    """
    found = [effect for effect in effects if not (isinstance(effect, Write) and effect.hint)]
    lost = [effect for effect in effects if isinstance(effect, Write) and effect.hint == "name"]
    if not lost or any(isinstance(effect, Sink) for effect in effects) or not sealed():
        return found
    roots = {root_of(effect.event) for effect in lost}
    return [*(one for one in found if not (isinstance(one, Launch) and root_of(one.event) in roots)), *lost]


def reads(name: str) -> bool:
    """Whether a name is that of something that is read."""
    return bool(parts_of(last_of(name)) & (_NEVER | _READ))


def only_looks(work: str) -> bool:
    """Whether the name of work says that it looks at results, and makes none that matter."""
    return bool(parts_of(work) & _LOOKS)


def _is_home(name: str, what: str) -> bool:
    """Whether a variable names the home of the package that a module, or a call, is of.

    That of a program is mostly where the program itself is.
    """
    package = _PACKAGE.match(what)
    return package is not None and f"_{name.upper()}".endswith(f"_{package[1].upper()}_HOME")


def _is_for_results(name: str, parts: frozenset[str], path: str) -> bool:
    if (
        names_results(name)
        or parts >= {"default", "root"}
        or parts & (_LEFT | _WORKDIRS)
        or (parts & _FOLDERS_OF and parts & _FOLDER)
    ):
        return True
    # A file of that name is what the work says, and not what it makes.
    return bool(parts & _LOGS) and "file" not in parts and not _EXTENSION.search(path)


def _speaks(path: str) -> bool:
    """Whether a path is named for results, and its end for nothing else."""
    folders = _EXTENSION.sub("", path.rstrip("/"))
    end = parts_of(posixpath.basename(folders))
    return bool(parts_of(folders) & _RESULTS) and not end & (_NEVER | _READ)


def _is_made_of(path: str, other: str) -> bool:
    """Whether one file is most likely made of another: its name speaks of nothing that is read."""
    if not path.startswith("/") or len(path) > _MAX_PATH or _CONFIGURATIONS.search(path) or path == other:
        return False
    (name, kind), (read, its_kind) = (posixpath.splitext(posixpath.basename(one)) for one in (path, other))
    same = kind == its_kind if name != read else kind != its_kind or posixpath.dirname(path) != posixpath.dirname(other)
    return same and _EXTENSION.search(path) is not None and (name == read or not parts_of(name) & (_NEVER | _READ))


def _is_place(word: Value) -> bool:
    """Whether a word may name a file, a folder or a repository."""
    path = template(word) or ""
    return "/" in path or _EXTENSION.search(path) is not None


def _inside(given: Value) -> Iterator[tuple[str, Value]]:
    """What options that are handed over as one object hold."""
    made = given.base if isinstance(given, Object) and given.base is not None else given
    if isinstance(given, Object):
        yield from given.attrs.items()
    if isinstance(given, Map):
        yield from ((name, value) for name, value in given.items.items() if isinstance(name, str))
    if isinstance(made, Instance):
        yield from made.attrs.items()
        if made.call is not None:
            yield from made.call.kwargs.items()
