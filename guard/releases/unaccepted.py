"""Values of arguments that libraries refuse: the rows, and the calls that give one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from guard.releases.architectures import too_new
from guard.releases.misfits import broken
from guard.releases.shapes import misshaped
from guard.script.values import NONE, Const, options
from guard.sinks.base import text
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.sinks import Sink

#: Scripts call methods of an `HfApi` that they are given.
_HUB = r"(?:huggingface_hub(?:\.HfApi)?|\?)\."
_ON_FILES = "upload_file|upload_folder|create_commit|delete_file|delete_folder|create_branch|create_tag"
_READS = "hf_hub_download|snapshot_download|list_repo_files|repo_exists|file_exists"
#: Configurations that are made of `TrainingArguments`.
_CONFIGURED = r"(?:transformers|trl|sentence_transformers)\.\w*(?:TrainingArguments|Config)"
_ADDRESS = r"(?s)\s*[a-zA-Z][\w+.-]*:.*"
#: A name without blanks around it.
_TRIMMED = r"\S(?:(?s:.*)\S)?"
_LOADS = r"transformers\.(?!\w*(?:Tokenizer|Processor|FeatureExtractor|Config)(?:Fast)?\.)\w+\.from_pretrained"
_SAVES = re.compile(r"sentence_transformers\..+\.save_to_hub")
_TYPES = "`model`, `dataset` and `space`"
_DEVICE = r"(?:cpu|cuda|mps|xpu|npu|hpu|xla|meta|ipu|mtia|privateuseone|auto|balanced\w*|sequential)(?::\d+)?|disk|\d+"
_DTYPES = "auto|(?:torch\\.)?(?:b?float16|float32|float64|half|float|double|float8_\\w+|u?int8|complex64)"


@dataclass(frozen=True, slots=True)
class Row:
    """An argument, and what it may be.

    Attributes:
        calls: The qualified names of the calls.
        name: The argument.
        position: Where it may be given by position.
        accepts: What it may be, where it is a text.
        told: That, in words.
        error: What the call raises for others.
        when: What another argument has to be for that: its name, and its value.
        needed: Whether it has to be given.
    """

    calls: str
    name: str
    position: int | None
    accepts: str
    told: str
    error: str = "ValueError"
    when: tuple[str, str] | None = None
    needed: bool = False


_ROWS = [
    (re.compile(row.calls), row)
    for row in (
        # `create_repo`, and `_check_repo_type` of its like, in `hf_api.py`.
        Row(rf"{_HUB}(?:create_repo|{_ON_FILES}|{_READS})", "repo_type", None, "model|dataset|space|kernel", _TYPES),
        Row(
            rf"{_HUB}create_repo",
            "space_sdk",
            None,
            "gradio|streamlit|docker|static",
            "`gradio`, `streamlit`, `docker` and `static`",
            when=("repo_type", "space"),
            needed=True,
        ),
        # The enumerations of `trainer_utils.py` and `training_args.py`.
        Row(_CONFIGURED, "eval_strategy", None, "no|steps|epoch", "`no`, `steps` and `epoch`"),
        Row(_CONFIGURED, "logging_strategy", None, "no|steps|epoch", "`no`, `steps` and `epoch`"),
        Row(_CONFIGURED, "save_strategy", None, "no|steps|epoch|best", "`no`, `steps`, `epoch` and `best`"),
        Row(
            _CONFIGURED,
            "hub_strategy",
            None,
            "end|every_save|checkpoint|all_checkpoints",
            "`end`, `every_save`, `checkpoint` and `all_checkpoints`",
        ),
        # `_PACKAGED_DATASETS_MODULES` of `packaged_modules/__init__.py`; any other name is that of a data set.
        Row(
            r"datasets\.load_dataset",
            "path",
            0,
            rf"(?!(?:jsonl|jsonlines|ndjson|txt|tsv|xlsx?|excel|pickle|pkl|feather)$){_TRIMMED}",
            "data sets and builders such as `json`, `csv`, `text` and `parquet`",
            "DatasetNotFoundError",
        ),
        # The Hub knows no such file: names from a list that was split at its commas keep the blanks behind them.
        Row(
            rf"{_HUB}hf_hub_download",
            "filename",
            1,
            _TRIMMED,
            "a name without blanks around it",
            "EntryNotFoundError",
        ),
        Row(
            r"transformers\.\w+\.from_pretrained",
            "pretrained_model_name_or_path",
            0,
            _TRIMMED,
            "a name without blanks around it",
            "OSError",
        ),
        # `Request._parse` of `urllib/request.py`, and `prepare_url` of requests.
        Row(r"urllib\.request\.(?:urlopen|urlretrieve)", "url", 0, _ADDRESS, "an address with `https://`"),
        Row(r"requests\.(?:get|post|put|head)", "url", 0, _ADDRESS, "an address with `https://`", "MissingSchema"),
        # `Pipeline.__init__`: only `pipeline` loads a model by its name.
        Row(r"transformers\.(?!TF)[A-Z]\w+Pipeline", "model", 0, "(?!)", "a model that is loaded", "AttributeError"),
        # `torch.device`, which the others make of it.
        Row(r"torch\.device", "type", 0, _DEVICE, "`cpu`, `cuda` and `cuda:0`", "RuntimeError"),
        Row(r"transformers\.pipeline", "device", None, _DEVICE, "`cpu`, `cuda` and numbers", "RuntimeError"),
        Row(
            r"sentence_transformers\.(?:SentenceTransformer|CrossEncoder|SparseEncoder)",
            "device",
            None,
            _DEVICE,
            "`cpu`, `cuda` and `cuda:0`",
            "RuntimeError",
        ),
        Row(
            r"(?:torch|transformers|diffusers)\..+\.to",
            "device",
            0,
            f"{_DEVICE}|{_DTYPES}",
            "`cpu`, `cuda` and the like",
            "RuntimeError",
        ),
        # `_get_dtype` of `modeling_utils.py`; `_STR_DTYPE_TO_TORCH_DTYPE` of vLLM's `config/model.py`.
        Row(_LOADS, "dtype", None, _DTYPES, "`auto` and names of torch"),
        Row(_LOADS, "torch_dtype", None, _DTYPES, "`auto` and names of torch"),
        Row(
            r"vllm\.LLM", "dtype", None, "auto|half|b?float16|float|float32", "`auto`, `half`, `bfloat16` and `float32`"
        ),
    )
]
_CALLS = re.compile("|".join(f"(?:{calls.pattern})" for calls, _ in _ROWS))
_ANY = words("Exception BaseException") | {""}
#: Classes by which each of these can be caught.
_CAUGHT = {
    error: words(classes) | _ANY
    for error, classes in {
        "ValueError": "ValueError",
        "RuntimeError": "RuntimeError",
        "AttributeError": "AttributeError",
        "KeyError": "KeyError LookupError",
        "TypeError": "TypeError",
        "AttributeError or TypeError": "AttributeError TypeError",
        "IndexError": "IndexError LookupError",
        "ArrowInvalid": "ArrowInvalid ArrowException ValueError",
        "EntryNotFoundError": "EntryNotFoundError RemoteEntryNotFoundError HfHubHTTPError HTTPError OSError IOError",
        "OSError": "OSError EnvironmentError IOError",
        "DatasetNotFoundError": "DatasetNotFoundError DatasetsError FileNotFoundError OSError IOError",
        "MissingSchema": "MissingSchema RequestException ValueError OSError IOError",
    }.items()
}
_MAX_VALUE = 40


class Unaccepted(NamedTuple):
    """A call that is given what it does not take.

    Attributes:
        event: The call.
        text: What is wrong, as the end of a sentence.
        error: What it raises.
        breaks: The sinks that keep nothing because of it.
        instead: What to do, as the title of a fix.
    """

    event: Event
    text: str
    error: str
    breaks: tuple[Sink, ...]
    instead: str = "Give it what it takes"


def unaccepted(case: Case) -> Iterator[Unaccepted]:
    """Calls with such values, in order; those that the script goes on without are left out."""
    for event in case.reading.events:
        if event.kind != "call":
            continue
        for calls, row in _ROWS if _CALLS.fullmatch(event.call.path) else ():
            if calls.fullmatch(event.call.path) is None:
                continue
            told = _refused(event, row)
            breaks = broken(case, event, _CAUGHT[row.error], about={row.name: row.position}) if told else None
            if breaks is not None:
                yield Unaccepted(event, told, row.error, breaks)
        told = _of_another(event) if _SAVES.fullmatch(event.call.path) else ""
        breaks = broken(case, event, _CAUGHT["ValueError"]) if told else None
        if breaks is not None:
            yield Unaccepted(event, told, "ValueError", breaks)
        shape = misshaped(event.call)
        breaks = broken(case, event, _CAUGHT[shape.error]) if shape is not None else None
        if shape is not None and breaks is not None:
            yield Unaccepted(event, shape.text, shape.error, breaks, shape.instead)
        model = too_new(case, event.call)
        breaks = broken(case, event, _CAUGHT["ValueError"]) if model is not None else None
        if model is not None and breaks is not None:
            name, since = model
            told = f"only transformers {since} and newer know the architecture of `{name}`; the job gets an older one"
            yield Unaccepted(event, told, "ValueError", breaks, f"Ask for `transformers>={since}`")


def _refused(event: Event, row: Row) -> str:
    """What is wrong with an argument; empty if nothing is, or it is not known."""
    call = event.call
    if row.when is not None and text(call.kwargs.get(row.when[0])) != row.when[1]:
        return ""
    value = call.arg(row.name, row.position)
    if value is None or value == NONE:
        is_lacking = row.needed and not call.open and not call.kwargs.keys() & {"space_template"}
        return f"it lacks `{row.name}`, which takes {row.told}" if is_lacking else ""
    given = [one.value for one in options(value) if isinstance(one, Const)]
    if len(given) < len(options(value)) or not all(isinstance(one, str) for one in given):
        return ""
    if any(re.fullmatch(row.accepts, str(one)) for one in given):
        return ""
    return f"`{row.name}` takes {row.told}, and is `{str(given[0])[:_MAX_VALUE]}`"


def _of_another(event: Event) -> str:
    """What is wrong with an organization that is not the one of the repository: `save_to_hub` of its `Model`."""
    place, named = text(event.call.arg("repo_id", 0)), text(event.call.arg("organization", 1))
    if not place or not named or "/" not in place or place.partition("/")[0] == named:
        return ""
    return f"`organization` is `{named[:_MAX_VALUE]}`, and `{place[:_MAX_VALUE]}` is not one of its repositories"
