"""Trainers: `transformers.Trainer` and all that is built on it.

A trainer with `push_to_hub=True` pushes each checkpoint that it saves (unless `hub_strategy="end"`), and when
`save_model()` is called. Source: `Trainer._push_from_checkpoint` and `Trainer.save_model` of transformers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.values import UNKNOWN, Const, Instance, Object, Value, truth
from guard.script.world import HOME
from guard.sinks.base import Sink, Write, text
from guard.sinks.told import is_foreign

if TYPE_CHECKING:
    from guard.script.context import Event

#: Where a trainer saves that is told nothing.
_DEFAULT = Const("trainer_output")
_POSITIONS = {"transformers.Trainer": 1, "transformers.Seq2SeqTrainer": 1}


def trainer_of(event: Event) -> Instance | None:
    """The trainer that a method is called on; a method of its model or tokenizer is none of its own."""
    receiver = event.call.receiver
    if isinstance(receiver, Object):
        receiver = receiver.base
    if isinstance(receiver, Instance) and receiver.path.rpartition(".")[2].endswith("Trainer"):
        return receiver
    return None


def arguments_of(trainer: Instance) -> Value | None:
    """The configuration that a trainer was made with; None if it has none."""
    call = trainer.call
    if call is None:
        return UNKNOWN
    given = call.kwargs.get("args") or call.kwargs.get("training_args") or call.kwargs.get("config")
    if given is None and len(call.args) > 1:
        given = call.args[_POSITIONS.get(trainer.path, 1)]
    if given is None and call.open:
        return UNKNOWN
    return trainer.attrs.get("args") or given


def setting(arguments: Value | None, name: str, default: Value) -> Value:
    """A field of a configuration; `default` where it is not set, unknown where nothing is known."""
    if isinstance(arguments, Object):
        found = arguments.attrs.get(name)
        if found is None and arguments.base is not None:
            return setting(arguments.base, name, default)
        return found or default
    if isinstance(arguments, Instance):
        found = arguments.attrs.get(name)
        if found is None and arguments.call is not None:
            found = arguments.call.kwargs.get(name)
            if found is None and name == "output_dir" and arguments.call.args:
                found = arguments.call.args[0]
            if found is None and arguments.call.open:
                return UNKNOWN
            if found is None and not arguments.path.rpartition(".")[2][:1].isupper():
                return UNKNOWN
        return found or default
    return default if arguments is None else UNKNOWN


def evaluation(arguments: Value | None) -> Value:
    """When a configuration has a trainer measure its model; releases before 4.41 have another name for it."""
    return setting(arguments, "eval_strategy", setting(arguments, "evaluation_strategy", Const("no")))


def find(event: Event) -> list[Sink | Write]:
    """What training, saving and pushing by a trainer keeps."""
    trainer = trainer_of(event)
    name = event.call.name
    if trainer is not None and name == "fit" and "lightning" in trainer.path:
        made = trainer.call.kwargs if trainer.call is not None else {}
        if truth(made.get("enable_checkpointing")) is False:
            return []
        return [Write(event, made.get("default_root_dir") or Const("lightning_logs"), "model")]
    if trainer is None or name not in ("train", "save_model", "push_to_hub", "save_state"):
        return []
    arguments = arguments_of(trainer)
    pushes = truth(setting(arguments, "push_to_hub", Const(False)))
    output = _expanded(setting(arguments, "output_dir", _DEFAULT))
    if output is _DEFAULT and pushes is not True and is_foreign(event) and not event.call.args:
        # A trainer of another kind: where it puts what it makes is not known.
        return []
    strategy = text(setting(arguments, "hub_strategy", Const("every_save")))
    saves = text(setting(arguments, "save_strategy", Const("steps")))
    found: list[Sink | Write] = []
    if name == "push_to_hub":
        sink = _sink(event, trainer, arguments, output)
        if trainer.path.startswith("setfit"):
            sink.place, sink.place_is_folder = event.call.arg("repo_id", 0), False
        found.append(sink)
    elif pushes is not False and (name == "save_model" or (name == "train" and strategy != "end" and saves != "no")):
        sink = _sink(event, trainer, arguments, output)
        if pushes is None:
            sink.condition = "if `push_to_hub` is set in the trainer's arguments"
        found.append(sink)
    if name != "push_to_hub":
        path = event.call.arg("output_dir", 0) if name == "save_model" else None
        # What is trained and not saved stays in memory, wherever that would have been.
        unsaved = name == "train" and saves == "no" and pushes is not True
        found.append(Write(event, path or (_DEFAULT if unsaved else output), "model"))
    return found


def _expanded(folder: Value) -> Value:
    """A folder in the home that `TrainingArguments.__post_init__` puts for `~`."""
    known = text(folder) or ""
    return Const(HOME + known[1:]) if known.startswith("~/") else folder


def _sink(event: Event, trainer: Instance, arguments: Value | None, output: Value) -> Sink:
    place = setting(arguments, "hub_model_id", Const(None))
    from_folder = isinstance(place, Const) and place.value is None
    if from_folder:
        place = output
    token: Value | None = setting(arguments, "hub_token", Const(None))
    given = isinstance(token, Const) and token.value is None
    return Sink(
        event,
        "hub",
        place,
        "model",
        creates=True,
        via=f"{trainer.path}.{event.call.name}",
        source=trainer,
        token=None if given else token,
        place_is_folder=from_folder,
    )
