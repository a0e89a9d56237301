"""T010: a job without a token that reads what is not open to everyone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.places import own
from guard.rule import Rule
from guard.sinks.base import text
from guard.tokens import TOKEN_FIX, has_token, lacks_token
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Call

#: Calls that read a repository: the parameter with its id, and its position.
_READS = {
    "datasets.load_dataset": ("path", 0),
    "datasets.load_dataset_builder": ("path", 0),
    "huggingface_hub.snapshot_download": ("repo_id", 0),
    "huggingface_hub.hf_hub_download": ("repo_id", 0),
    "huggingface_hub.HfApi.snapshot_download": ("repo_id", 0),
    "huggingface_hub.HfApi.hf_hub_download": ("repo_id", 0),
    "vllm.LLM": ("model", 0),
    "transformers.pipeline": ("model", 1),
    "sentence_transformers.SentenceTransformer": ("model_name_or_path", 0),
}
#: Formats of files that `load_dataset` reads, which are no repositories.
_FORMATS = frozenset({"csv", "json", "parquet", "text", "arrow", "imagefolder", "audiofolder", "webdataset", "pandas"})
#: Families whose terms have to be accepted with an account before they can be loaded.
_GATED = re.compile(
    r"(?i)meta-llama/|google/(?:gemma|paligemma|medgemma|codegemma|recurrentgemma|shieldgemma|txgemma)"
    r"|pyannote/(?:speaker-diarization|segmentation)|black-forest-labs/flux\.\d(?:\.\d)?-(?:dev|kontext|fill|canny|depth)"
    r"|stabilityai/stable-diffusion-3|bigcode/(?:the-stack|starcoder)"
)


def check(case: Case) -> Iterator[Draft]:
    """Find gated models, and repositories of the caller that may be private, in a job that has no token."""
    machine = case.reading.machine
    if has_token(case) or (machine is not None and "\0login" in machine.environ.items):
        return
    if any(lacks_token(case, sink) for sink in case.sinks):
        # T001 asks for the same.
        return
    fix = Fix(title="Give the job the caller's token as a secret", safe=False, args={"secrets": TOKEN_FIX})
    found = list(_reads(case))
    for event, place in found:
        if _GATED.match(place):
            message = (
                f"{case.at(event.line)} loads `{place}`, whose terms have to be accepted with an account, and "
                "`secrets` has no HF_TOKEN. The Hub answers 401."
            )
            yield Draft(message, Where(arg="secrets"), fix, severity="warning", confidence="medium")
            return
    for event, place in found:
        if "/" in place and own(case, place.partition("/")[0]):
            message = (
                f"{case.at(event.line)} loads `{place}` of yours, and `secrets` has no HF_TOKEN. If it is private, the "
                "Hub answers 401."
            )
            yield Draft(message, Where(arg="secrets"), fix)
            return


def _reads(case: Case) -> Iterator[tuple[Event, str]]:
    """The calls that read a repository without a token of their own, and its id."""
    for event in case.events:
        if event.kind == "call" and not {"token", "use_auth_token"} & event.call.kwargs.keys():
            place = repository_read(event.call)
            if place is not None:
                yield event, place


def repository_read(call: Call) -> str | None:
    """The id of what a call reads; None where it reads none, or one that is not known."""
    parameter = _READS.get(call.path)
    if parameter is None and call.name in ("from_pretrained", "from_single_file"):
        parameter = ("pretrained_model_name_or_path", 0)
    known = text(call.arg(*parameter)) if parameter is not None else None
    if known is None or known.startswith((".", "/", "~")) or known in _FORMATS or known.count("/") > 1:
        return None
    return known


RULE = Rule(
    code="T010",
    name="read-without-token",
    severity="note",
    confidence="low",
    what="The job has no `HF_TOKEN`, and the script loads a repository of the caller's, which may be private. It is a "
    "warning where it loads a model of a family that is gated.",
    why="A job starts without any token, and what is private or gated is not there for it.",
    example='{"script": "AutoModel.from_pretrained(\'meta-llama/Llama-3.1-8B\')", "secrets": {}}',
    instead='{"script": "AutoModel.from_pretrained(\'meta-llama/Llama-3.1-8B\')", "secrets": {"HF_TOKEN": '
    '"$HF_TOKEN"}}',
    fix_safety="Unsafe: a job that needs no token is better off without one.",
    references=("https://huggingface.co/docs/hub/models-gated",),
    check=check,
)
