"""Files that a script reads, copies or uploads, before anything could have put them into its container."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guard.script.asides import may_make
from guard.script.presence import LOADERS, Traces, brings, holds, is_local, is_nowhere, is_told, paths_in, words_of
from guard.script.values import PathValue
from guard.script.world import SCRIPT_FOLDER, SCRIPT_ROOT
from guard.sinks.base import text
from guard.sinks.files import mode_of
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Call, Value

#: Readers by qualified name: the parameter, and its position, that names the file.
_READERS = {
    "datasets.load_from_disk": ("dataset_path", 0),
    "json.load": ("fp", 0),
    "numpy.load": ("file", 0),
    "numpy.loadtxt": ("fname", 0),
    "numpy.genfromtxt": ("fname", 0),
    "numpy.fromfile": ("file", 0),
    "torch.load": ("f", 0),
    "joblib.load": ("filename", 0),
    "PIL.Image.open": ("fp", 0),
    "soundfile.read": ("file", 0),
    "librosa.load": ("path", 0),
    "pyarrow.parquet.read_table": ("source", 0),
    "pyarrow.parquet.ParquetFile": ("source", 0),
    "pyarrow.csv.read_csv": ("input_file", 0),
    "pyarrow.json.read_json": ("input_file", 0),
    "xml.etree.ElementTree.parse": ("source", 0),
    "os.listdir": ("path", 0),
    "os.scandir": ("path", 0),
    **{f"datasets.Dataset.from_{kind}": ("path_or_paths", 0) for kind in ("csv", "json", "parquet", "text")},
}
#: What opens a file for reading where no other mode is given, second or by name.
_OPENERS = {
    "open": "file",
    "io.open": "file",
    "codecs.open": "filename",
    "gzip.open": "filename",
    "bz2.open": "filename",
    "lzma.open": "filename",
    "zipfile.ZipFile": "file",
    "tarfile.open": "name",
    "wave.open": "f",
}
_READING = re.compile(r"[bt]?r[bt]?(?:[:|]\w*)?")
#: Readers of what the script itself has most often made, in whatever way.
_OF_RESULTS = {
    "safetensors.safe_open": ("filename", 0),
    "safetensors.torch.load_file": ("filename", 0),
    "safetensors.numpy.load_file": ("filename", 0),
    "faiss.read_index": ("fname", 0),
    "sentence_transformers.SentenceTransformer": ("model_name_or_path", 0),
    "sentence_transformers.CrossEncoder": ("model_name_or_path", 0),
    "transformers.pipeline": ("model", 1),
    "vllm.LLM": ("model", 0),
}
#: So are those that are copied. Of the functions that do it, each puts them where it is told, and nothing elsewhere.
_COPIES = words("shutil.copy shutil.copy2 shutil.copyfile shutil.copytree shutil.move os.rename os.replace")
#: Libraries whose models are loaded from a folder by its path; others do it in the same way, and raise what they like.
_LOADING_OSERROR = words("transformers diffusers peft")
#: The name of a repository, which is not that of a folder that scripts keep their files in.
_REPOSITORY = re.compile(
    r"(?!(?:assets|cache|data|datasets?|files|in|inputs?|models?|outputs?|out|results?|src|tmp|work)/)"
    r"[A-Za-z][\w-]*/[A-Za-z][\w.-]*"
)
#: Arguments that name a file, and how its name ends.
_FILES = {"tokenizer_file": "", "deepspeed": ".json", "chat_template_path": (".jinja", ".jinja2")}
#: What a training is configured with. Source: `HfDeepSpeedConfig` of transformers, for the files of DeepSpeed.
_CONFIGURES = re.compile(r"(?:transformers|trl)\.(?:\w*TrainingArguments|[A-Z]\w*Config)")
#: What a loader of models calls the name or folder of one, where it is not given first.
_MODEL_NAMES = ("pretrained_model_name_or_path", "pretrained_model_name", "model_name", "model_id", "model_path")
#: What is raised for a file that is not there, where that is not FileNotFoundError.
_ERRORS = {"soundfile.read": "LibsndfileError", "faiss.read_index": "RuntimeError"}
_TABLES = re.compile(
    r"(?:pandas|polars)\.(?:read|scan)_(?:csv|json|jsonl|ndjson|parquet|excel|feather|table|pickle|fwf)"
)
_METHODS = words("read_text read_bytes")
#: Calls that make a commit of a file. Source: `CommitOperationAdd.__post_init__` of huggingface_hub.
_UPLOADS = {"upload_file": ("path_or_fileobj", None), "CommitOperationAdd": ("path_or_fileobj", 1)}
#: Calls that only ask about a path, or make its name.
_QUESTIONS = words(
    "exists is_file is_dir isfile isdir glob rglob stat getsize Path join abspath expanduser print info debug resolve "
    "add_argument basename dirname with_suffix relpath"
)


@dataclass(frozen=True, slots=True)
class Absence:
    """A call that ends the script, because a file is not there.

    Attributes:
        event: The call.
        path: The file.
        does: What the call does with it.
        error: The exception that it raises.
    """

    event: Event
    path: str
    does: str
    error: str


def absent(case: Case) -> Absence | None:
    """The first read, copy or upload of a file that cannot be there, before anything is kept.

    Only what the script itself brings can be there: a relative path, or one beside the script, in the plain image; in
    any image, no folder of the name of a repository. A script that has started a program or fetched anything before is
    left alone.
    """
    if case.tree is None:
        return None
    kept = min((case.order_of(sink.event) for sink in case.keepers), default=None)
    told: set[str] = set()
    events, traces = case.reading.events, Traces()
    for at, event in enumerate(events):
        if kept is not None and case.order_of(event) > kept:
            return None
        if event.kind != "call":
            continue
        reads = list(_read(event)) if case.plain_image else list(_repository(event))
        results = list(_of_results(event)) if case.plain_image else []
        for path in (*reads, *results):
            name = posixpath.basename(path)
            # A query, or the text of another program, may name the file in its middle.
            if not _is_missing(case, event, at, path) or any(holds(known, path) or name in known for known in told):
                continue
            if not (results and traces.may_hold(path, events[:at])):
                shown = posixpath.relpath(path, SCRIPT_FOLDER) if path.startswith(SCRIPT_ROOT) else path
                return Absence(event, shown, *_failure(event))
        copies = event.call.path in _COPIES
        if event.call.name in _QUESTIONS or ((reads or results) and not copies):
            continue
        # What is copied lies where the copy is put, if that is known; what a library saves, where it is told to.
        stays = any(paths_in(event.call.arg("dst", 1))) if copies else not brings(event.call) or is_told(event.call)
        if event.cwd is not None or not stays:
            return None
        told.update(words_of(event.call))
    return None


def _repository(event: Event) -> Iterator[str]:
    """The repository that a call takes for a folder."""
    if event.call.path == "datasets.load_from_disk":
        place = event.call.arg("dataset_path", 0)
        yield from (path for path in paths_in(place) if _REPOSITORY.fullmatch(text(place) or ""))


def _failure(event: Event) -> tuple[str, str]:
    """What a call does with a file, and what it raises where there is none."""
    call = event.call
    if uploads(event):
        return "uploads", "ValueError"
    if _CONFIGURES.fullmatch(call.path) and "deepspeed" in call.kwargs:
        return "is configured by", "ValueError"
    if call.name in ("from_pretrained", "pipeline", "LLM"):
        return "loads", "OSError" if call.path.partition(".")[0] in _LOADING_OSERROR else "an exception"
    return "copies" if call.path in _COPIES else "reads", _ERRORS.get(call.path) or "FileNotFoundError"


def _is_missing(case: Case, event: Event, at: int, path: str) -> bool:
    """Whether a path is certain to lead nowhere, and the read certain to happen and to be heard of."""
    context = event.context
    if context.conditions or context.swallows or context.handler or context.loop or context.background:
        return False
    if event.cwd is not None and not path.startswith("/"):
        return False
    machine = case.reading.machine
    is_made = machine is not None and (machine.traces.made_by(path, at) or may_make(machine, path))
    return not context.callback and not is_made and is_nowhere(path, [volume.mount for volume in case.args.volumes])


def uploads(event: Event) -> bool:
    """Whether a call sends a single file to the Hub, or prepares that."""
    path = event.call.path
    return event.call.name in _UPLOADS and path.startswith(("huggingface_hub.", "?."))


def _read(event: Event) -> Iterator[str]:
    """The paths that a call reads; empty where it reads none, or writes."""
    call = event.call
    if call.path in _OPENERS:
        if _READING.fullmatch(mode_of(event, 1)):
            yield from paths_in(call.arg(_OPENERS[call.path], 0))
    elif isinstance(call.receiver, PathValue):
        if call.name in _METHODS or (call.name == "open" and _READING.fullmatch(mode_of(event, 0))):
            yield from paths_in(call.receiver)
    elif call.path == "datasets.load_dataset":
        if text(call.arg("path", 0)) in LOADERS and "data_files" in call.kwargs:
            yield from paths_in(call.kwargs["data_files"])
    elif call.path in _READERS:
        yield from paths_in(call.arg(*_READERS[call.path]))
    elif _TABLES.fullmatch(call.path) and call.args:
        yield from paths_in(call.args[0])


def _of_results(event: Event) -> Iterator[str]:
    """The paths that a call reads, copies or uploads, where the script itself has most often made what is there."""
    call = event.call
    if uploads(event):
        yield from paths_in(call.arg(*_UPLOADS[call.name]))
    elif call.path in _COPIES:
        yield from paths_in(call.arg("src", 0))
    elif call.path == "h5py.File" and mode_of(event, 1) == "r":
        yield from paths_in(call.arg("name", 0))
    elif call.name == "iterdir" and isinstance(call.receiver, PathValue):
        yield from paths_in(call.receiver)
    elif (named := next((name for name in _FILES if name in call.kwargs), "")) and _takes(call, named):
        yield from (path for path in paths_in(call.kwargs[named]) if path.endswith(_FILES[named]))
    elif call.name == "from_pretrained":
        yield from (path for path in paths_in(_model_of(call)) if is_local(path))
    elif call.path in _OF_RESULTS:
        found = paths_in(call.arg(*_OF_RESULTS[call.path]))
        yield from (path for path in found if is_local(path) or call.path.startswith(("safetensors", "faiss")))
    elif call.path == "datasets.load_dataset":
        named = text(call.arg("path", 0)) or ""
        if named in LOADERS and "data_files" not in call.kwargs:
            yield from paths_in(call.kwargs.get("data_dir"))
        elif is_local(named):
            yield named


def _takes(call: Call, named: str) -> bool:
    """Whether a call reads the file that it is given by this argument."""
    return named != "deepspeed" or _CONFIGURES.fullmatch(call.path) is not None


def _model_of(call: Call) -> Value | None:
    """What a loader of models is told to load."""
    if call.path.startswith("peft.PeftModel"):
        return call.arg("model_id", 1)
    named = (call.kwargs[name] for name in _MODEL_NAMES if name in call.kwargs)
    return call.args[0] if call.args else next(named, None)
