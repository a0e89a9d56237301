"""Programs: what each of those that are known does with its words."""

from __future__ import annotations

import posixpath
import re
from itertools import islice
from typing import TYPE_CHECKING

from guard.command import editing, examples, hub_tools, installs, producers, transfer, unknown_options
from guard.command.options import Options
from guard.command.state import Inline, State, holds_secret, shown, text_of
from guard.script.models.services import LOGGED_IN
from guard.script.values import MAX_PARTS, Const, Text, Value, join
from guard.sinks.base import Launch, Printed, Write
from guard.words import words as listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: Programs that make nothing worth keeping.
_HARMLESS = listed(
    "apt apt-get apk dpkg yum dnf pip pip3 conda mamba micromamba npm pnpm yarn mkdir rm rmdir touch chmod chown ln ls "
    "pwd cd pushd popd set unset export source . true : sleep wait kill which command type hash ulimit umask trap read "
    "nvidia-smi nproc free df du uname hostname whoami id env printenv find grep awk sed sort uniq head tail wc cut tr "
    "basename dirname realpath readlink date test [ gunzip ffprobe file git-lfs lscpu lsblk mount "
    "shopt eval "
    "local declare return shift alias corepack nvm jq gzip xz zstd base64 md5sum sha256sum diff cmp tty stty ps top "
    "cmake ninja ctest gcc g++ cc clang nvcc stat seq tac expr getconf ldconfig lspci"
)
_PRINTS = listed(
    "echo printf cat ls date uname nproc nvidia-smi jq wc head tail df free hostname env printenv ctest stat seq"
)
#: Programs that run the command that follows them, and their options that take a value.
_WRAPPERS = {
    "env": "-u --unset -C --chdir",
    "nohup": "",
    "sudo": "-u -g",
    "time": "-o -f",
    "timeout": "-s --signal -k --kill-after",
    "nice": "-n",
    "stdbuf": "-o -e -i",
    "exec": "-a",
    "xvfb-run": "-s -n",
    "setsid": "",
    "command": "",
    "xargs": "-I -n -P -L -d",
}
_LAUNCHERS = listed("accelerate torchrun deepspeed mpirun horovodrun composer ray")
#: What a launcher tells the first of its processes.
_FIRST_PROCESS: dict[str, Value] = {"RANK": Const("0"), "LOCAL_RANK": Const("0"), "WORLD_SIZE": Const("2")}
_MODULES = listed("pip venv ensurepip compileall json.tool http.server spacy nltk.downloader sglang.launch_server")
#: Programs that answer requests and keep nothing.
_SERVERS = {("vllm", "serve"), ("sglang", "serve")}
_SERVER_PROGRAMS = listed("text-generation-launcher text-embeddings-router llama-server ollama redis-server Xvfb")
#: How a file begins that is a script of Python.
_OF_PYTHON = re.compile(r"#!.{0,99}(?:python|uv run)")
#: Options by which `accelerate launch` reads a file. Source: `load_config_from_file` of accelerate.
_CONFIGURATIONS = ("--config_file", "--config-file")
_PYTHON = ("python", "python3", "python2", "pypy", "pypy3")

#: Words of which the shell makes others, or that are not known.
_OPEN = re.compile(r"[{?*\[]")
#: So many words of `mkdir` are taken note of.
_MAX_MADE = 20
#: Programs that neither bring nor make a file in the folders that a job works in.
_IDLE = _PRINTS | listed(
    "apt apt-get apk conda mamba mkdir touch cd pushd set unset export true false : sleep which command type hash "
    "ulimit umask test [ id whoami pwd shopt declare local return sacrebleu"
)
#: Builtins of the shell: their words are seen by no other process.
_QUIET = listed("[ test export set local declare read : true printf env bash sh zsh")


def is_idle(words: list[Value]) -> bool:
    """Whether a program leaves the folders that a job works in as they are."""
    name, *rest = [shown(word) for word in words[:40]]
    if name in ("pip", "pip3"):
        # A repository that is installed to be changed lies in `src`.
        return rest[:1] != ["wheel"] and not {"-e", "--editable", "-t", "--target", "download"} & set(rest)
    if name.startswith("python") or name == "uv":
        return rest[:2] == ["-m", "pip"] or rest[:1] in (["pip"], ["--version"])
    if name in ("hf", "huggingface-cli"):
        return rest[:1] in (["upload"], ["upload-large-folder"], ["auth"], ["login"], ["whoami"], ["version"])
    if name == "nvidia-smi" and {"-f", "--filename"} & {word.partition("=")[0] for word in rest}:
        return False
    # What is copied is taken note of elsewhere.
    return name in _IDLE or name in ("cp", "mv")


def run(  # noqa: C901
    state: State,
    words: list[Value],
    stdin: str | None,
    targets: list[Value],
    depth: int,
    start: Callable[[str, int], None],
) -> bool | None:
    """Follow one program; whether it succeeds, or None."""
    if depth > 30:
        state.effects.append(Launch(state.event("shell"), None, "a command too deep inside others"))
        return None
    state.budget.spend(len(words))
    name = posixpath.basename(text_of(words[0]) or "")
    rest = words[1:]
    if name not in _QUIET:
        for word in rest:
            state.notice(word)
            if holds_secret(word):
                state.leaks[state.line] = state.leaks.get(state.line, False) or "://" in shown(word)
    if not state.finds(name) or not installs.note(state, name, rest):
        return False
    if _changes_files(name, [shown(word) for word in rest]):
        state.forget()
    if name in _PYTHON or name.startswith("python3."):
        return _python(state, rest, stdin)
    if name in ("bash", "sh", "zsh", "dash", "ash"):
        return _shell(state, rest, stdin, depth, start)
    if name in ("uv", "uvx", "pipx", "poetry", "pdm", "hatch", "pixi"):
        outer, state.carried = state.carried, True
        try:
            return _uv(state, name, rest, stdin, targets, depth, start)
        finally:
            state.carried = outer
    elif name in ("hf", "huggingface-cli"):
        before = len(state.effects)
        done = hub_tools.hf(state, rest)
        return False if unknown_options.note(state, name, rest, before) is False else done
    elif name == "git":
        return hub_tools.git(state, rest)
    elif name in _WRAPPERS and rest and name != "env":
        return _wrapped(state, name, rest, stdin, targets, depth, start)
    elif name == "env" and rest:
        return _env(state, rest, stdin, targets, depth, start)
    elif name in _LAUNCHERS:
        return _launcher(state, name, rest)
    elif name == "wandb":
        state.set(LOGGED_IN, Const(True), export=True)
    elif name == "trl":
        return hub_tools.trl(state, rest)
    elif name == "cat" and targets and stdin is not None:
        state.files[state.path_to(shown(targets[-1]))] = stdin
    elif name in transfer.PROGRAMS:
        transfer.PROGRAMS[name](state, rest)
    elif name in producers.PROGRAMS:
        producers.PROGRAMS[name](state, rest, stdin)
    elif name == "tee":
        state.effects.extend(Write(state.event("tee"), word, "tee") for word in rest if not shown(word).startswith("-"))
    elif name in ("cd", "pushd"):
        return _change(state, rest, keep=name == "pushd")
    elif name == "sed":
        editing.sed(state, rest, targets)
    elif name == "popd":
        state.cwd = state.folders.pop() if state.folders else "?"
    elif name == "set":
        _set(state, [shown(word) for word in rest])
    elif name in ("source", "."):
        state.sourced = True
    elif name == "read":
        for word in rest:
            if (text_of(word) or "").isidentifier():
                state.set(text_of(word) or "", Text((None,)))
    elif name == "trap":
        action = text_of(rest[0]) if rest else None
        if action is not None and any(shown(word) in ("EXIT", "0") for word in rest[1:]):
            state.traps.append(action)
    elif name in ("mkdir", "touch"):
        state.empty.extend(state.path_to(shown(word)) for word in rest[:_MAX_MADE])
        state.brought = state.brought or any(_OPEN.search(shown(word)) for word in rest)
        state.opaque = state.opaque or len(rest) > _MAX_MADE
    elif name == "false":
        return False
    elif name in ("true", ":"):
        return True
    elif name in _HARMLESS or name in _PRINTS or name == "curl":
        return _small(state, name, rest, targets)
    else:
        own = state.text_at(shown(words[0])) if "/" in shown(words[0]) else None
        if own is None:
            return _unknown(state, name or "a program", rest)
        if _OF_PYTHON.match(own):
            _inline(state, own, rest)
        else:
            _inside(state, own, depth, start, [])
    return None


def _changes_files(name: str, words: list[str]) -> bool:
    """Whether a program changes files that its words do not name one by one, or the header of a script."""
    if name in ("find", "xargs"):
        return any(posixpath.basename(word) in ("sed", "perl") for word in words)
    if name == "perl":
        return any(re.match("-[a-z]*i", word) for word in words)
    return name == "uv" and words[:1] in (["add"], ["remove"]) and "--script" in words


def _small(state: State, name: str, rest: list[Value], targets: list[Value]) -> bool | None:
    """A program whose output is at most printed."""
    if name == "curl":
        transfer.curl(state, rest)
    elif name in _PRINTS and not targets:
        state.effects.append(Printed(state.event(name, rest)))
    return None


def _set(state: State, words: list[str]) -> None:
    """`set -e`, `set -u`, `set -a`, `set -o allexport`, and `set +a`; or the options that a shell is started with."""
    state.strict = _switched(words, "e", "errexit", now=state.strict)
    state.nounset = _switched(words, "u", "nounset", now=state.nounset)
    state.exports = _switched(words, "a", "allexport", now=state.exports)


def _switched(words: list[str], letter: str, name: str, *, now: bool) -> bool:
    """Whether an option of the shell is on when it has been told these words."""
    for at, word in enumerate(words):
        named = "o" in word and words[at + 1 : at + 2] == [name]
        if re.match(r"[-+]\w", word) and (letter in word or named):
            now = word[0] == "-"
    return now


def _change(state: State, rest: list[Value], *, keep: bool) -> bool | None:
    """`cd FOLDER`, `cd -`, `pushd FOLDER`; False where it is certain that there is no such folder."""
    words = [word for word in rest if not re.fullmatch("-[-A-Z@]+", shown(word))]
    folder = text_of(words[0]) if words else None
    if folder is not None and state.lacks(folder, "enters", folder=True):
        return False
    outer = state.cwd
    if keep:
        state.folders.append(outer)
    if folder == "-":
        state.cwd, state.left = state.left, outer
        return None
    state.left = outer
    state.cwd = _beneath(outer, folder)
    return None


def _beneath(outer: str | None, folder: str | None) -> str | None:
    """The working folder after a change to another one."""
    if folder is None or folder.startswith("~"):
        return "?"
    if folder.startswith("/") or outer is None:
        return folder if folder.startswith("/") else None if folder == "." else folder
    return posixpath.normpath(posixpath.join(outer, folder))


def _wrapped(
    state: State,
    name: str,
    rest: list[Value],
    stdin: str | None,
    targets: list[Value],
    depth: int,
    start: Callable[[str, int], None],
) -> bool | None:
    if name == "command" and shown(rest[0]) in ("-v", "-V"):
        # It asks whether there is such a program, and starts none.
        return None
    valued = _WRAPPERS[name].split()
    position = 0
    while position < len(rest) and shown(rest[position]).startswith("-"):
        position += 2 if shown(rest[position]) in valued else 1
    if name == "timeout":
        position += 1
    return run(state, rest[position:], stdin, targets, depth + 1, start) if position < len(rest) else None


def _env(
    state: State,
    rest: list[Value],
    stdin: str | None,
    targets: list[Value],
    depth: int,
    start: Callable[[str, int], None],
) -> bool | None:
    position = 0
    while position < len(rest):
        word = text_of(rest[position]) or ""
        name, equals, value = word.partition("=")
        if word.startswith("-"):
            position += 2 if word in ("-u", "--unset", "-C") else 1
        elif equals and name.isidentifier():
            state.set(name, Const(value), export=True)
            position += 1
        else:
            return run(state, rest[position:], stdin, targets, depth + 1, start)
    return None


def _shell(
    state: State, rest: list[Value], stdin: str | None, depth: int, start: Callable[[str, int], None]
) -> bool | None:
    for position, word in enumerate(rest):
        flag = shown(word)
        if flag.startswith("-") and not flag.startswith("--") and "c" in flag:
            text = text_of(rest[position + 1]) if position + 1 < len(rest) else None
            if text is not None:
                _inside(state, text, depth, start, [shown(one) for one in rest[: position + 1]])
                return None
            break
        if not flag.startswith("-"):
            known = state.text_at(flag)
            if known is not None:
                _inside(state, known, depth, start, [shown(one) for one in rest[:position]])
                return None
            if state.lacks(flag, "starts"):
                return False
            event = state.event(flag, rest)
            hub_tools.unread(state, event, f"`{flag[:60]}`", rest[position + 1 :])
            state.effects.append(Launch(event, None, f"`{flag[:60]}`"))
            state.worked, state.installed = True, None
            return None
    if stdin is not None:
        _inside(state, stdin, depth, start, [shown(one) for one in rest])
        return None
    state.effects.append(Launch(state.event("shell", rest), None, "a shell script"))
    state.installed = None
    return None


def _inside(state: State, text: str, depth: int, start: Callable[[str, int], None], options: list[str]) -> None:
    """A shell of its own: it sees what is exported, and what it sets is gone with it."""
    env, withheld, cwd = state.env, state.withheld, state.cwd
    strict, nounset, exports = state.strict, state.nounset, state.exports
    state.env, state.withheld = state.handed_on(), set()
    state.strict = state.nounset = state.exports = False
    _set(state, options)
    try:
        start(text, depth)
    finally:
        state.env, state.withheld, state.cwd = env, withheld, cwd
        state.strict, state.nounset, state.exports = strict, nounset, exports


def _python(state: State, rest: list[Value], stdin: str | None) -> bool | None:
    """`python -c CODE`, `python -m MODULE`, `python FILE`, `python -`."""
    position = 0
    while position < len(rest):
        flag = shown(rest[position])
        if flag == "-c" or (flag.startswith("-") and not flag.startswith("--") and flag.endswith("c")):
            code = text_of(rest[position + 1]) if position + 1 < len(rest) else None
            if code is None:
                break
            _inline(state, code, rest[position + 2 :])
            return None
        if flag == "-m" and position + 1 < len(rest):
            return _module(state, shown(rest[position + 1]), rest[position + 2 :])
        if flag == "-" or (flag.startswith("-") and flag in ("-X", "-W")):
            position += 1 if flag == "-" else 2
            if flag == "-":
                break
            continue
        if not flag.startswith("-"):
            return _file(state, flag, rest[position + 1 :])
        if flag in ("-V", "--version"):
            state.effects.append(Printed(state.event("python")))
            return None
        position += 1
    if stdin is not None:
        _inline(state, stdin, rest[position:])
    else:
        state.effects.append(Launch(state.event("python", rest), None, "a Python script that is not here"))
    return None


def _inline(state: State, code: str, argv: list[Value], file: str = "") -> None:
    state.worked = True
    if "apt" in code:
        # It may fetch the lists of the system's packages, and install some.
        state.listed = state.systems = True
    # What a repository or a changed path holds beside the script may be imported as well.
    is_beside = state.cwd is not None and not file
    alone = not is_beside and not state.remotes and "PYTHONPATH" not in state.env and not state.carried
    installed = tuple(state.installed) if alone and state.installed is not None else None
    env, withheld = state.handed_on(), frozenset(state.withheld)
    words = tuple(_matched(word) if shown(word) in state.patterns else word for word in argv)
    state.inline.append(
        Inline(
            code,
            words,
            env,
            state.line,
            state.context,
            installed,
            withheld,
            state.sourced,
            state.cwd,
            file,
            state.modules_beside(file) if file else {},
            state.mounts is not None and not (state.brought or state.systems or state.copied or state.empty),
            state.accepted,
        )
    )


def _matched(word: Value) -> Value:
    """What the shell makes of a word with an unquoted `*`: of the files that match, one stands for all."""
    known = text_of(word)
    return Text((None,)) if known is None else join([*islice(_around(known), MAX_PARTS)])


def _around(pattern: str) -> Iterator[Value]:
    """The known parts of a pattern, and the unknown ones between them."""
    for number, part in enumerate(pattern.split("*")):
        yield from (() if number == 0 else (Text((None,)),))
        yield Const(part)


def _file(state: State, name: str, argv: list[Value]) -> bool | None:
    known = state.text_at(name)
    if known is not None:
        path = state.path_to(name)
        _inline(state, known, argv, path if path.startswith("/") else "")
        return None
    if state.lacks(name, "starts"):
        return False
    state.worked = True
    examples.started(state, name)
    if not hub_tools.recipe(state, name, argv):
        hub_tools.by_options(state, f"`{posixpath.basename(name)[:60]}`", argv)
    return None


def _module(state: State, name: str, argv: list[Value]) -> bool | None:
    if name in _MODULES or name.startswith("vllm.entrypoints") or transfer.module(state, name, argv):
        return None
    if name in ("torch.distributed.run", "torch.distributed.launch", "accelerate.commands.launch"):
        return _launcher(state, "torchrun", argv)
    if name.startswith("trl"):
        return hub_tools.trl(state, [Const(name.rpartition(".")[2]), *argv])
    state.worked = True
    before = len(state.effects)
    hub_tools.by_options(state, f"the module `{name[:60]}`", argv)
    return unknown_options.note(state, name, argv, before)


def _launcher(state: State, name: str, rest: list[Value]) -> bool | None:
    """`accelerate launch [options] FILE ...`, `torchrun [options] FILE ...`: of several processes the first counts."""
    state.worked = True
    state.env.update(_FIRST_PROCESS)
    launches = name == "accelerate" and [shown(word) for word in rest[:1]] == ["launch"]
    for position, word in enumerate(rest):
        text = shown(word)
        if launches and _is_unconfigured(state, text, rest[position + 1 : position + 2]):
            return False
        if text.endswith(".py"):
            return _file(state, text, rest[position + 1 :])
        if text in ("-m", "--module") and position + 1 < len(rest):
            return _module(state, shown(rest[position + 1]), rest[position + 2 :])
    if name != "accelerate" or not rest or shown(rest[0]) == "launch":
        hub_tools.by_options(state, f"`{name}`", rest)
    return None


def _is_unconfigured(state: State, option: str, after: list[Value]) -> bool:
    """Whether an option of `accelerate launch` names a file with its settings that is certain not to be there."""
    flag, equals, value = option.partition("=")
    files = [value] if equals else [shown(word) for word in after]
    return flag in _CONFIGURATIONS and any(state.lacks(file, "configures the training by") for file in files)


def _uv(
    state: State,
    name: str,
    rest: list[Value],
    stdin: str | None,
    targets: list[Value],
    depth: int,
    start: Callable[[str, int], None],
) -> bool | None:
    """`uv run [options] COMMAND`, `uvx TOOL`."""
    if name == "uvx" or (name == "uv" and [shown(word) for word in rest[:2]] == ["tool", "run"]):
        options = Options(rest[2:] if name == "uv" else rest, _UV_VALUED, stop=True)
        if not options.positional:
            return None
        with installs.for_tool(state, options):
            return run(state, options.positional, stdin, targets, depth + 1, start)
    # Options may stand before the command as well as behind it.
    before = Options(rest, _UV_VALUED, stop=True)
    if not before.positional or shown(before.positional[0]) != "run":
        return None
    options = Options(before.positional[1:], _UV_VALUED, stop=True)
    folder = options.get("--directory") or before.get("--directory") or state.env.get("UV_WORKING_DIR")
    outer = state.cwd
    if name == "uv" and folder is not None:
        state.cwd = _beneath(outer, text_of(folder))
    try:
        return _uv_run(state, options, stdin, targets, depth, start)
    finally:
        state.cwd = outer


def _uv_run(
    state: State,
    options: Options,
    stdin: str | None,
    targets: list[Value],
    depth: int,
    start: Callable[[str, int], None],
) -> bool | None:
    """`uv run` behind its options."""
    command = options.positional
    if not command:
        if stdin is not None:
            _python(state, [], stdin)
        return None
    first = shown(command[0])
    if first.endswith(".py") or "://" in first or first == "-" or "-s" in options.flags or "--script" in options.flags:
        with installs.for_script(state, options, state.text_at(first) or stdin or ""):
            return _python(state, command, stdin) if first == "-" else _file(state, first, command[1:])
    if "-m" in options.flags or "--module" in options.flags:
        return _module(state, first, command[1:])
    return run(state, command, stdin, targets, depth + 1, start)


_UV_VALUED = listed(
    "--with --with-editable --with-requirements --python -p --from --extra --group --index --index-url "
    "--extra-index-url "
    "--default-index --project --directory --env-file --refresh-package --torch-backend --prerelease "
    "--index-strategy -w --config-file --cache-dir --color"
)


def _unknown(state: State, name: str, rest: list[Value]) -> bool | None:
    if (name, shown(rest[0]) if rest else "") in _SERVERS or name in _SERVER_PROGRAMS:
        return None
    state.worked, before = True, len(state.effects)
    hub_tools.by_options(state, f"`{name[:60]}`", rest)
    return unknown_options.note(state, name, rest, before)
