"""Trainings that are to go on from a checkpoint, in a container that holds none.

Sources: `Trainer.train` and `_load_from_checkpoint`, and `get_last_checkpoint` of `trainer_utils.py`, of transformers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.releases.shapes import Misshaped
from guard.script.presence import is_nowhere
from guard.script.values import FALSE, NONE, TRUE, Const
from guard.sinks.base import text
from guard.sinks.trainer import arguments_of, setting, trainer_of
from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.context import Event

_TRAINS = re.compile(r"(?:transformers|trl|sentence_transformers)\.\w*Trainer\.train")
#: Calls that may bring a checkpoint, or make one, and libraries and modules any call of which may.
_BRINGS = words(
    "snapshot_download hf_hub_download download train save_state save_model save_pretrained download_bucket_files "
    "sync_bucket copytree extractall unpack_archive chdir"
)
_BRINGING = words("subprocess shutil zipfile tarfile")
_MOVES = words("os.system os.rename os.replace os.symlink os.popen")


def resumed(case: Case, event: Event) -> Misshaped | None:
    """What is wrong with the checkpoint that a training is to go on from; None if one may be there."""
    call = event.call
    if call.name != "train" or not _TRAINS.fullmatch(call.path) or case.nesting or event.cwd is not None:
        return None
    wanted = call.arg("resume_from_checkpoint", 0)
    trainer = trainer_of(event)
    if wanted is None or wanted in (NONE, FALSE) or trainer is None or not isinstance(wanted, Const):
        return None
    path = text(wanted)
    if path is None:
        path = text(setting(arguments_of(trainer), "output_dir", Const("trainer_output"))) if wanted == TRUE else None
    if not path or (path.startswith("/") and not case.plain_image):
        return None
    if not is_nowhere(path, [volume.mount for volume in case.args.volumes]):
        return None
    for before in case.reading.events:
        if before is event:
            break
        other = before.call
        is_bringing = other.name in _BRINGS or other.path in _MOVES or other.path.partition(".")[0] in _BRINGING
        if before.kind == "call" and is_bringing:
            return None
    told = f"it is to go on from a checkpoint in `{path[:60]}`, where the new container of a job has none"
    instead = "Leave `resume_from_checkpoint` out, or keep the checkpoints below a volume that is mounted"
    return Misshaped(told, "ValueError", instead)
