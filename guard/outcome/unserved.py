"""Servers of this very machine that a script asks, and that nothing in the job starts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guard.packages.needs import is_felt, may_be_felt
from guard.sinks.base import known_prefix, text
from guard.words import says, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Value

_HERE = re.compile(r"(?:\w+(?:\+\w+)?://)?(?:[^/@\s]*@)?(?:localhost|127\.0\.0\.1)(?::\d+)?(?:/|$)")
#: What a script says that asks such a server; `ollama` does so without a word.
_LOCAL = ("localhost", "127.0.0.1", "ollama")
#: What may start a server, stand for one, or reach one elsewhere by a port of this machine.
_STARTS = re.compile(
    r"subprocess|popen|\bos\.(?:system|(?:posix_)?spawn|exec|fork)|[sS]erver\w*\(|\bserve\b|\.launch\(|\bexec\(|mock"
    r"|transport|\.(?:get|post|request|send|urlopen) *=(?!=)"
)
#: Libraries that start no server and answer for none: a script that imports others may have one that does.
_APART = words(
    "__future__ argparse asyncio base64 bs4 chromadb collections concurrent contextlib copy csv dataclasses datasets "
    "datetime dotenv elasticsearch enum evaluate functools glob gradio_client hashlib httpx huggingface_hub io "
    "itertools json jsonlines logging math matplotlib numpy ollama openai operator os pandas pathlib peft PIL polars "
    "pprint psycopg2 pyarrow pydantic pymongo qdrant_client random re redis requests rich seaborn "
    "sentence_transformers shutil sklearn sqlite3 statistics string sys tempfile tenacity textwrap tiktoken time "
    "torch tqdm traceback transformers trl types typing urllib urllib3 uuid warnings yaml"
)
#: Clients by the call that makes one: the parameter, and its position, that says where its server is.
_CLIENTS = {
    **{f"openai.{name}": ("base_url", None) for name in ("OpenAI", "AsyncOpenAI", "Client", "AsyncClient")},
    "huggingface_hub.InferenceClient": ("base_url", None),
    "huggingface_hub.AsyncInferenceClient": ("base_url", None),
    "ollama.Client": ("host", 0),
    "ollama.AsyncClient": ("host", 0),
    "qdrant_client.QdrantClient": ("url", None),
    "redis.Redis": ("host", 0),
    "pymongo.MongoClient": ("host", 0),
    "elasticsearch.Elasticsearch": ("hosts", 0),
}
#: Calls that ask a server themselves: the same.
_ASKING = {
    **{f"{module}.{verb}": ("url", 0) for module in ("requests", "httpx") for verb in ("get", "post", "put", "delete")},
    "requests.request": ("url", 1),
    "urllib.request.urlopen": ("url", 0),
    "psycopg2.connect": ("host", None),
    "gradio_client.Client": ("src", 0),
    "chromadb.HttpClient": ("host", 0),
}
_OLLAMA = re.compile(r"ollama\.(?:chat|generate|embed|embeddings|pull|list|create)")


@dataclass(frozen=True, slots=True)
class Unserved:
    """A call that asks a server which is not there.

    Attributes:
        event: The call.
        place: Where it asks.
    """

    event: Event
    place: str


def unserved(case: Case) -> Unserved | None:
    """The first call that asks a server of the job's own machine, where nothing starts one.

    Nothing else runs in the container of a script. A script that starts programs, threads or processes, by whatever
    means, or imports what may do so, or what may answer in the place of a server, is left alone.
    """
    script = case.script or ""
    if not any(word in script for word in _LOCAL) or not case.plain_image or not case.roots <= _APART:
        return None
    if case.launches or says(script, _STARTS):
        return None
    elsewhere = "OLLAMA_HOST" in {*case.args.env, *case.args.secrets} or "OLLAMA_HOST" in script
    for event, place in _asked(case.reading.events, elsewhere=elsewhere):
        if may_be_felt(event.context) and is_felt(case, event):
            return Unserved(event, place)
    return None


def _asked(events: list[Event], *, elsewhere: bool) -> Iterator[tuple[Event, str]]:
    """The calls that ask a server of this machine, and where that is."""
    clients: dict[str, str | None] = {}
    for event in events:
        call = event.call
        if event.kind != "call":
            continue
        if call.path in _CLIENTS:
            place = _here(call.arg(*_CLIENTS[call.path]))
            # Of two clients, the one that a call is made by is not known by its name alone.
            clients[call.path] = place if clients.get(call.path, place) == place else None
            continue
        if call.path in _ASKING:
            place = _here(call.arg(*_ASKING[call.path]))
        else:
            place = clients.get(".".join(call.path.split(".", 2)[:2]))
        if _OLLAMA.fullmatch(call.path) and not elsewhere:
            place = "localhost:11434"
        if place is not None:
            yield event, place


def _here(value: Value | None) -> str | None:
    """The address of a server of this machine that a value is; None for any other."""
    address = text(value) or known_prefix(value)
    found = _HERE.match(address)
    return None if found is None else found[0].rstrip("/")
