"""Command lines of the Hub's own tools, of git, and of training programs that push when they are told to."""

from __future__ import annotations

import posixpath
import re
from itertools import chain, islice
from typing import TYPE_CHECKING

from guard.command.evaluators import measured
from guard.command.examples import note_clone
from guard.command.makers import made
from guard.command.options import Options, leading, loose_options, overrides, trailing
from guard.command.sending import sent_to
from guard.command.state import State, Training, shown, text_of
from guard.script.values import Const, Value
from guard.sinks import hinted
from guard.sinks.base import Launch, Printed, Sink, Write
from guard.sinks.evaluation import details_of
from guard.sinks.told import is_place, is_repository, may_send, placed, type_of
from guard.words import words as listed

if TYPE_CHECKING:
    from guard.script.context import Event
    from schemas.hub_uri import HubType

_TYPES: dict[str, HubType] = {
    "model": "model",
    "dataset": "dataset",
    "space": "space",
    "models": "model",
    "datasets": "dataset",
    "spaces": "space",
}
_VALUED = listed(
    "--repo-type --type --revision --token --commit-message --commit-description --include --exclude --every "
    "--num-workers "
    "--plan --format --local-dir --endpoint -m"
)
#: The public scripts of `uv-scripts`, and names of repositories.
_RECIPES = re.compile(r"https://(?:huggingface\.co|hf\.co)/datasets/uv-scripts/[\w./-]+\.py")
_REPOSITORY = re.compile(r"[\w?][\w.?-]*/[\w?][\w.?-]*")
_PLACES = (
    "hub_model_id",
    "hub_repo_id",
    "hub_dataset_id",
    "hub_repo",
    "hub_id",
    "repo_id",
    "hf_repo",
    "hub_model_name",
)
#: Options that name a file in which more is said.
_CONFIGURED = frozenset({"config", "config_file", "config_path", "config_dir", "cfg", "recipe", "c"})
#: Repositories with examples of training, all with the same options.
_EXAMPLES = re.compile(r"github\.com/huggingface/(?:diffusers|transformers|trl|peft)(?:\.git)?/?$")
#: Of the places that a program may mean, so many are looked at.
_MAX_HINTS = 20
_PUSH = ("push_to_hub", "push", "upload_to_hub", "push_to_hf", "push_results_to_hub")


def _sink(
    state: State,
    via: str,
    place: Value,
    kind: HubType,
    *,
    creates: bool = True,
    token: Value | None = None,
    logged_in: bool = True,
    told: bool = False,
) -> Sink:
    sink = Sink(
        state.event(via, [place]),
        "bucket" if kind == "bucket" else "hub",
        place,
        kind,
        creates,
        via,
        token=token,
        logged_in=logged_in,
        told=told,
    )
    state.effects.append(sink)
    return sink


def _after_work(state: State) -> None:
    """Note that a command of its own sends what earlier ones have made."""
    if state.worked and not state.joined:
        state.joined = "always" if state.loose else "after success"


def hf(state: State, rest: list[Value]) -> bool | None:
    """`hf upload`, `hf cp`, `hf sync`, and the commands that keep nothing; False where one is certain to fail."""
    options = Options(rest, _VALUED)
    words = options.positional
    command = shown(words[0]) if words else ""
    if command in ("buckets", "repos", "repo") and len(words) > 1:
        words = words[1:]
        command = shown(words[0])
    token = options.get("--token")
    if "--add-to-git-credential" in options.flags:
        state.credentials = True
    if command in ("upload", "upload-large-folder") and len(words) > 1:
        return _upload(state, options, command, words[1:], token)
    if command in ("cp", "sync", "mv") and len(words) > 2:
        if {"--plan", "--dry-run", "--dry_run"} & options.flags.keys():
            return None
        target = words[2]
        if shown(target).startswith("hf://"):
            uri_sink(state, f"hf {command}", target, token)
        else:
            state.effects.append(Write(state.event(f"hf {command}"), target, "download"))
    elif command == "download" and (folder := options.get("--local-dir")) is not None:
        state.effects.append(Write(state.event("hf download"), folder, "download"))
    elif command == "jobs" and len(words) > 1 and shown(words[1]) in ("run", "uv"):
        state.effects.append(Launch(state.event("hf jobs", rest), None, "another job"))
    return None


def _upload(state: State, options: Options, command: str, words: list[Value], token: Value | None) -> bool | None:
    """`hf upload PLACE [FOLDER]`; False where the folder is certain not to be there."""
    folder = text_of(words[1]) if len(words) > 1 else None
    if folder is not None and state.lacks(folder, "uploads"):
        return False
    kind = _TYPES.get(shown(options.get("--repo-type", "--type") or Const("model")), "model")
    place = words[0]
    known = text_of(place)
    if known is not None and known.startswith("hf://"):
        uri_sink(state, f"hf {command}", place, token)
        return None
    first, _, rest_of = (known or "").partition("/")
    if first in ("datasets", "spaces", "models") and "/" in rest_of:
        kind, place = _TYPES[first], Const(rest_of)
    _after_work(state)
    sink = _sink(state, f"hf {command}", place, kind, token=token)
    if folder:
        state.sent.append((sink, state.path_to(folder)))
    return None


def uri_sink(state: State, via: str, place: Value, token: Value | None) -> None:
    """A sink named by a URI `hf://[datasets/|spaces/|buckets/]OWNER/NAME/...`."""
    parts = shown(place).removeprefix("hf://").split("/")
    kind: HubType = "model"
    if parts[0] in ("datasets", "spaces", "buckets", "models"):
        kind = "bucket" if parts[0] == "buckets" else _TYPES[parts[0]]
        parts = parts[1:]
    _after_work(state)
    _sink(state, via, Const("/".join(parts[:2])), kind, creates=False, token=token)


_URL = re.compile(
    r"https?://(?:([^/@]*)@)?(?:huggingface\.co|hf\.co)/(datasets/|spaces/)?([\w.?-]+/[\w.?-]+?)(?:\.git)?/?"
)


#: Words by which git is told where its credentials are.
_LOGIN = re.compile(r"(?i)credential|extraheader|insteadof|askpass")


#: Words by which git is told who commits, and variables that it takes that from.
_IDENTITY = re.compile(r"(?i)user\.email|include\.?(?:if|path)|gitconfig|GIT_(?:COMMITTER|AUTHOR)_EMAIL")
_NAMES = frozenset({"EMAIL", "GIT_COMMITTER_EMAIL", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS"})


def _has_password(user: str) -> bool:
    """Whether the part of a URL before `@` holds more than a name; what is not known of it may be a token."""
    return ":" in user or "?" in user or user.startswith("hf_")


def git(state: State, rest: list[Value]) -> bool | None:
    """`git clone` and `git remote` say where a later `git push` goes; False where a commit is certain to fail."""
    options = Options(rest, listed("-C -c --depth -b --branch -m -q --config"), stop=False)
    words = options.positional
    command = shown(words[0]) if words else ""
    if any(_LOGIN.search(shown(word)) for word in rest):
        state.credentials = True
    if any(_IDENTITY.search(shown(word)) for word in rest):
        state.identity = True
    if command == "commit":
        state.anonymous = _is_anonymous(state)
        return False if state.anonymous else None
    if command == "push" and state.anonymous:
        # There is nothing that it could send.
        return None
    if command == "clone" or (command == "remote" and len(words) > 2):
        urls = [shown(word) for word in words if "://" in shown(word) or "@" in shown(word)]
        state.remotes.extend(urls)
        if command == "clone" and not {"-b", "--branch"} & options.flags.keys():
            note_clone(state, [shown(word) for word in words[1:]])
    elif command in ("checkout", "switch", "reset", "pull"):
        state.examples.clear()
    elif command == "push":
        url = next((shown(word) for word in words if "://" in shown(word)), state.remotes[-1] if state.remotes else "")
        found = _URL.fullmatch(url)
        if found is not None:
            kind: HubType = _TYPES[found[2].rstrip("/")] if found[2] else "model"
            logged_in = state.credentials or "GIT_ASKPASS" in state.env or _has_password(found[1] or "")
            _after_work(state)
            _sink(state, "git push", Const(found[3]), kind, creates=False, logged_in=logged_in)
        elif url:
            host = re.sub(r"//[^/@]*@", "//", url)
            sink = Sink(state.event("git push"), "external", Const(host), None, creates=False, via="git push", uri=host)
            sink.needs_token = False
            state.effects.append(sink)
        else:
            state.effects.append(
                Launch(state.event("git push", rest), None, "`git push` to a remote that is not named")
            )
    elif command in ("log", "status", "show", "diff"):
        state.effects.append(Printed(state.event("git")))
    return None


def _is_anonymous(state: State) -> bool:
    """Whether git is certain not to know who commits: a new container has no name and address for its user.

    What runs before, and cannot be read, may have told it.
    """
    if state.mounts is None or state.identity or state.sourced or _NAMES & state.env.keys():
        return False
    told = any(_IDENTITY.search(inline.text) for inline in state.inline)
    return not told and not any(isinstance(effect, Launch) for effect in state.effects)


def trl(state: State, rest: list[Value]) -> bool | None:
    """`trl sft` and its siblings: they push with `--push_to_hub`, and save to `--output_dir` always.

    What the command line says goes before what the file of `--config` says, which has to be there.
    """
    options = loose_options(rest)
    command = shown(rest[0]) if rest else ""
    state.worked = True
    if command in ("env", "vllm-serve", "chat", "--help", "-h"):
        return None
    if any(state.lacks(shown(file), "configures the training by") for file in options.get("config") or ()):
        return False
    before = len(state.effects)
    if "config" in options and not _pushes(options):
        state.effects.append(Launch(state.event("trl", rest), None, "`trl` with a file of configuration"))
        if not options.get("output_dir"):
            return None
    output = (options.get("output_dir") or [Const("trainer_output")])[0]
    if _pushes(options):
        _sink(state, f"trl {command}", _place(options) or output, "model")
    state.effects.append(Write(state.event(f"trl {command}", rest), output, "model"))
    installed = None if state.installed is None or state.carried else tuple(state.installed)
    given = [shown(word).partition("=")[0][2:].replace("-", "_") for word in rest if shown(word).startswith("--")]
    names = [name for name in given if name and "?" not in name]
    if installed is not None and not state.accepted:
        state.trainings.append(Training(command, names, state.line, installed, tuple(state.effects[before:])))
    return None


def _pushes(options: dict[str, list[Value]]) -> bool:
    for name in _PUSH:
        if name in options:
            value = text_of(options[name][0]) if options[name] else None
            return value is None or value.lower() not in ("false", "0", "no")
    return False


def _place(options: dict[str, list[Value]]) -> Value | None:
    for name in _PUSH:
        values = options.get(name) or []
        if values and "/" in shown(values[0]):
            return values[0]
    for name in _PLACES:
        values = options.get(name) or []
        if values:
            return values[0]
    return None


def _harness(state: State, options: dict[str, list[Value]]) -> bool:
    """`lm_eval --hf_hub_log_args KEY=VALUE,...`: whether it pushes its results to a dataset of its own naming.

    Without `output_path` it neither saves nor pushes them. Source: `EvaluationTracker` of lm_eval.
    """
    words = options.get("hf_hub_log_args") or []
    pairs = [pair.partition("=") for word in words for pair in shown(word).split(",")]
    given = {key: value for key, _, value in pairs}
    if not any(given.get(name, "").lower() == "true" for name in ("push_results_to_hub", "push_samples_to_hub")):
        return False
    if not options.get("output_path") and not given.get("output_path"):
        return False
    name = given.get("results_repo_name") or given.get("details_repo_name") or "lm-eval-results"
    name += "" if given.get("public_repo", "").lower() == "true" else "-private"
    organisation = given.get("hub_results_org")
    _sink(state, "lm_eval", Const(f"{organisation}/{name}" if organisation else name), "dataset")
    return True


def by_options(state: State, what: str, argv: list[Value], *, own: bool = True) -> None:
    """A program that cannot be read: it counts as pushing if its options say so, and as unknown otherwise.

    `own` says whether the words are its own, and not those of a script that calls a library.
    """
    options = loose_options(argv)
    if _harness(state, options):
        return
    organisation = options.get("results_org") or []
    # Without an organization `EvaluationTracker` of lighteval raises.
    if what.strip("`") == "lighteval" and _pushes(options) and organisation:
        _sink(state, "lighteval", details_of(organisation[0]), "dataset")
        return
    if _pushes(options) and what.strip("`") != "lighteval":
        place = _place(options)
        output = options.get("output_dir") or options.get("output") or []
        if place is None and output:
            place = Const(posixpath.basename(shown(output[0]).rstrip("/")))
        if place is None:
            state.effects.append(Launch(state.event(what, argv), None, f"{what} (told to push, but not where)"))
        else:
            _sink(state, what.strip("`"), place, "model")
        return
    folder = options.get("output_dir")
    if folder and what.endswith(".py`") and any(_EXAMPLES.search(url) for url in state.remotes):
        # Without `--push_to_hub` they save, and do no more.
        state.effects.append(Write(state.event(what, argv), folder[0], "model"))
        return
    name = what.removeprefix("the module ").strip("`")
    if measured(state, name, argv, options) or made(state, name, argv, options):
        return
    # The words of a script that calls a library are the script's own, and others have an `upload_file` too.
    is_program = what.startswith("the module ") or "." not in name.removesuffix(".py")
    sent = sent_to(name, leading(argv), options) if is_program else None
    if sent is not None:
        place, kind = sent
        _sink(state, name, place, kind, told=True)
        return
    event = state.event(what, argv)
    options = overrides(argv) | options
    told = [placed(event, values[0], what) for name, values in options.items() if values and is_place(name, values[0])]
    told.extend(
        Sink(event, "hub", values[0], type_of(name), creates=True, via=what.strip("`"), told=True)
        for name, values in options.items()
        if own and values and is_repository(name, values[0])
    )
    state.effects.extend(told)
    if not told:
        unread(state, event, what, argv)
    open_ended = bool(_CONFIGURED & options.keys()) or may_send(options)
    if not told or (open_ended and not any(isinstance(place, Sink) for place in told)):
        state.effects.append(Launch(event, None, what))


def recipe(state: State, name: str, argv: list[Value]) -> bool:
    """A public script of `uv-scripts`: it reads the data set that is named first, and pushes to the one named last."""
    places = [word for word in leading(argv) if _REPOSITORY.fullmatch(shown(word))]
    is_told = any(option.startswith("out") for option in loose_options(argv))
    if not _RECIPES.fullmatch(name) or len(places) < 2 or is_told:
        return False
    _sink(state, f"`{posixpath.basename(name)[:60]}`", places[-1], "dataset", told=True)
    return True


def unread(state: State, event: Event, what: str, argv: list[Value]) -> None:
    """Note the places that a program which cannot be read may put its results in, by its words and its variables."""
    state.budget.spend(len(state.env))
    options = overrides(argv) | loose_options(argv)
    words = hinted.of_words(event, what, leading(argv), trailing(argv), options)
    state.effects.extend(islice(chain(words, hinted.of_environment(event, what, state.env)), _MAX_HINTS))
