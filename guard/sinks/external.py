"""Storage that is not the Hub: object stores, HTTP endpoints; and services that keep numbers only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.values import Bound, Const, Instance, Map, Value
from guard.sinks.base import Sink, texts
from guard.sinks.files import CREDENTIALS

if TYPE_CHECKING:
    from guard.script.context import Event

_S3_PUTS = {
    "upload_file": (1, "Bucket", 2, "Key"),
    "upload_fileobj": (1, "Bucket", 2, "Key"),
    "put_object": (9, "Bucket", 9, "Key"),
}
_BLOBS = frozenset({"upload_from_filename", "upload_from_string", "upload_from_file", "upload_blob"})
_HTTP = frozenset(
    f"{library}.{method}"
    for library in ("requests", "httpx", "requests.Session", "httpx.Client")
    for method in ("post", "put", "patch")
)
#: Addresses that answer, notify or stay inside the job: a request to one keeps nothing.
_ASKING = re.compile(
    r"://(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal|hooks\.slack\.com|discord(?:app)?\.com/api/webhooks"
    r"|api\.telegram\.org|ntfy\.sh|api\.(?:openai|anthropic|mistral|cohere|groq|deepseek|together|jina)\.|openrouter\.ai"
    r"|router\.huggingface\.co|api-inference\.huggingface\.co|[^/]*\.endpoints\.huggingface\.cloud"
    r"|generativelanguage\.googleapis\.com)"
    r"|/(?:chat/completions|completions|embeddings|embed|rerank|generate(?:_stream)?|invocations|transcriptions|infer"
    r"|predict|graphql|oauth2?/token|token|login|auth|search|_search|query|sparql)/?(?:\?|$)"
)
#: What only a question to a model has in its body, and all that a message to people has.
_QUESTION = frozenset({"messages", "prompt", "prompts", "inputs", "max_tokens", "max_new_tokens", "temperature"})
_MESSAGE = frozenset({"text", "content", "channel", "chat_id", "blocks", "embeds", "username", "parse_mode", "title"})
#: Trainers that call functions of the script for rewards.
_REWARDED = re.compile(r"trl\..*(?:GRPO|RLOO|OnlineDPO|PPO)\w*Trainer")
#: Calls of W&B that keep files, and not only numbers.
_ARTIFACTS = frozenset({"log_artifact", "log_model", "link_model", "upload_file"})
_SERVICES = frozenset({"wandb", "trackio", "mlflow", "comet_ml", "neptune", "swanlab"})


def _chain(value: Value | None) -> str:
    """The qualified names of the calls by which something was made, the first one first."""
    names: list[str] = []
    for _ in range(8):
        while isinstance(value, Bound):
            value = value.owner
        if not isinstance(value, Instance):
            break
        names.append(value.path)
        value = value.call.receiver if value.call is not None else None
    return " ".join(reversed(names))


def find(event: Event) -> Sink | None:
    """The sink that a call into another store is."""
    call = event.call
    name = call.name
    if name in _S3_PUTS and call.path.startswith(("boto3", "aioboto3", "minio")):
        bucket_at, bucket_name, key_at, key_name = _S3_PUTS[name]
        bucket = texts(call.arg(bucket_name, bucket_at))
        key = texts(call.arg(key_name, key_at))
        return _external(event, f"s3://{bucket[0] if bucket else '?'}/{key[0] if key else '?'}", CREDENTIALS["s3"])
    if name in _BLOBS:
        chain = _chain(call.receiver)
        if "google" in chain or "storage" in chain:
            return _external(event, f"gs://{_gcs(call.receiver)}", CREDENTIALS["gs"])
        if "azure" in chain or name == "upload_blob":
            return _external(event, "az://?", CREDENTIALS["az"])
    if call.path.startswith("wandb.") and name in _ARTIFACTS:
        return _external(event, "https://wandb.ai", ("WANDB_API_KEY",))
    if call.path.startswith("argilla.") and call.path.endswith((".records.log", ".push_to_argilla")):
        return _external(event, "https://?", ())
    if call.path in _HTTP:
        url = texts(call.arg("url", 0))
        body = {"json", "data", "files", "content"} & call.kwargs.keys() or len(call.args) > 1
        # A trainer asks for rewards: what they are given for is not what it makes.
        rewards = "json" in call.kwargs and _REWARDED.fullmatch(event.context.callback) is not None
        if body and not rewards and not _asks(call.kwargs.get("json"), url):
            return _external(event, url[0] if url else "https://?", ())
    return None


def _asks(body: Value | None, urls: list[str]) -> bool:
    """Whether a request asks for an answer, or goes to a server in the job itself, and leaves nothing anywhere."""
    if urls and all(_ASKING.search(url) for url in urls):
        return True
    if not isinstance(body, Map) or body.open or not body.items:
        return False
    keys = {key for key in body.items if isinstance(key, str)}
    return not _QUESTION.isdisjoint(keys) or keys <= _MESSAGE


def answered(events: list[Event]) -> frozenset[int]:
    """The requests, by the identity of their calls, whose answer the script goes on to use, and not only to print."""
    found: set[int] = set()
    for event in events:
        call = event.call
        given = () if call.path in ("print", "str") else (*call.args, *call.kwargs.values())
        asked = call.receiver if call.name in ("json", "iter_lines", "iter_content", "read") else None
        for value in (asked, *given):
            answer = value.owner if isinstance(value, Bound) and value.name in ("text", "content") else value
            if isinstance(answer, Instance) and answer.call is not None and answer.call.path in _HTTP:
                found.add(id(answer.call))
    return frozenset(found)


def _gcs(receiver: Value | None) -> str:
    """`BUCKET/BLOB` of a blob made by `client.bucket(BUCKET).blob(BLOB)`."""
    names: list[str] = []
    for _ in range(4):
        if not isinstance(receiver, Instance) or receiver.call is None:
            break
        if receiver.call.name in ("blob", "bucket", "get_bucket"):
            names.append((texts(receiver.call.arg("name", 0)) or ["?"])[0])
        receiver = receiver.call.receiver
    return "/".join(reversed(names)) or "?"


def _external(event: Event, uri: str, credentials: tuple[str, ...]) -> Sink:
    return Sink(
        event,
        "external",
        Const(uri),
        None,
        creates=True,
        via=event.call.path.removeprefix("?."),
        credentials=credentials,
        uri=uri,
        needs_token=False,
    )


def service_of(path: str) -> str | None:
    """The tracking service that a call belongs to."""
    root = path.partition(".")[0]
    return root if root in _SERVICES else None


def is_metric(path: str) -> bool:
    """Whether a call reports numbers to a tracking service."""
    return service_of(path) is not None and path.rpartition(".")[2] in (
        "log",
        "log_metric",
        "log_metrics",
        "init",
        "finish",
    )
