"""Data of NLTK, models of spaCy and browsers of playwright, which no package brings, and a script has to fetch itself.

Sources: `_get_punkt_tokenizer` of `nltk/tokenize/__init__.py`, `find` of `nltk/data.py`, and `load_model` of
`spacy/util.py`. The names are those of NLTK since 3.9, which reads no pickles.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from packaging.version import Version

from guard.packages.installing import installs_after
from guard.packages.needs import is_felt, may_be_felt
from guard.script.values import Const, Ref, Seq
from guard.sinks.base import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Call

#: Calls of NLTK, and what they read.
_NLTK = [
    (re.compile(calls), needed)
    for calls, needed in (
        (r"nltk\.(?:tokenize\.)?(?:sent|word)_tokenize", "punkt_tab"),
        (r"nltk\.(?:tag\.)?pos_tag", "averaged_perceptron_tagger_eng"),
        (r"nltk\.corpus\.stopwords\.words", "stopwords"),
        (r"nltk\.(?:stem\.)?(?:wordnet\.)?WordNetLemmatizer(?:\(\))?\.lemmatize", "wordnet"),
        (r"nltk\.corpus\.wordnet\.synsets", "wordnet"),
        (r"nltk\.sentiment\.(?:vader\.)?SentimentIntensityAnalyzer", "vader_lexicon"),
    )
]
#: Collections, of which what is needed is taken to be one.
_COLLECTIONS = frozenset({"all", "all-nltk", "all-corpora", "book", "popular", "third-party"})
#: How a script says where the data of NLTK is, or has others fetch it. Sources: `path` of `nltk/data.py`, the list of
#: `textblob/download_corpora.py`, and `_download_and_prepare` of the metric `meteor` of evaluate.
_ELSEWHERE = re.compile(r"NLTK_DATA|nltk_data|\bnltk\.data\b(?!\.(?:find|load))|download_corpora|[\"']meteor[\"']")
_DOWNLOADS = re.compile(r"nltk\.(?:downloader\.)?(?:Downloader(?:\(\))?\.)?download\w*")
#: Calls by which playwright starts a browser. Source: `BrowserType.launch`, which looks for what `install` fetches.
_BROWSER = re.compile(r"playwright\.\w+\.\w*playwright\(\)(?:\.start\(\))?\.(chromium|firefox|webkit)\.launch\w*")
_INSTALLS = re.compile(r"install|PLAYWRIGHT_|apt|playwright\.__main__")
#: Calls that take a function first, and call it for each row, or item.
_CALLING = frozenset({"apply", "map", "progress_apply"})
_SINCE = Version("3.9.1")
_MODEL = re.compile(r"[a-z]{2}_(?:core|dep|ent|sent)_\w+_(?:sm|md|lg|trf)")


class Resource(NamedTuple):
    """What a call reads and nothing has fetched.

    Attributes:
        event: The call.
        name: The data, or model.
        error: What it raises.
        fetch: What would fetch it.
        does: What the call does with it.
    """

    event: Event
    name: str
    error: str
    fetch: str
    does: str = "reads"


def missing_resource(case: Case) -> Resource | None:
    """The first data of NLTK, or model of spaCy, that a script cannot do without and has not fetched."""
    if not case.plain_image or not {"nltk", "spacy", "playwright"} & case.roots:
        return None
    if "playwright" in case.roots and (browser := next(_unfetched(case), None)) is not None:
        return browser
    return next(_missing(case), None)


def _unfetched(case: Case) -> Iterator[Resource]:
    """The browsers that playwright starts, where nothing in the script may install any, or says where one is."""
    given = any(name.startswith("PLAYWRIGHT_") for name in case.args.env)
    if given or case.started or _INSTALLS.search(case.script or ""):
        return
    for event in case.reading.events:
        found = _BROWSER.fullmatch(event.call.path) if event.kind == "call" else None
        if found is None or event.call.open or {"executable_path", "channel"} & event.call.kwargs.keys():
            continue
        if may_be_felt(event.context) and is_felt(case, event):
            yield Resource(event, found[1], "an exception", f"playwright install --with-deps {found[1]}", "starts")


def _of_nltk(case: Case) -> list[tuple[re.Pattern[str], str]]:
    """The calls of NLTK, and what they read; none where that may be elsewhere, or is not what its release reads."""
    asked, args = case.requirements.get("nltk"), case.args
    if asked is None or not asked.specifier.contains(_SINCE, prereleases=True):
        return []
    given = "NLTK_DATA" in {*args.env, *args.secrets} or any("nltk_data" in one.mount for one in args.volumes)
    return [] if given or _ELSEWHERE.search(case.script or "") else _NLTK


def _missing(case: Case) -> Iterator[Resource]:
    reads, fetched = _of_nltk(case), set[str]()
    for _, command in case.started:
        fetched.update(command.replace("'", " ").split())
    for event in case.reading.events:
        call = event.call
        if event.kind != "call":
            continue
        if call.path.partition(".")[0].removesuffix("()") not in ("nltk", "spacy"):
            # A function of a library that is handed on is called for each row, or text.
            handed = call.args[0] if call.name in _CALLING and call.args and call.path != call.name else None
            found = _read(case, event, handed.path, reads, fetched) if isinstance(handed, Ref) else None
            if found is not None and is_felt(case, event):
                yield found
        elif _DOWNLOADS.fullmatch(call.path) or call.path == "spacy.cli.download":
            fetched.update(_named(call))
        elif (found := _read(case, event, call.path, reads, fetched)) is not None and is_felt(case, event):
            yield found


def _named(call: Call) -> Iterator[str]:
    """What a call fetches; a collection where that is not known."""
    given = call.arg("info_or_id", 0) or call.arg("model", 0)
    items = given.items if isinstance(given, Seq) and not given.open else [given]
    for item in items:
        yield str(item.value) if isinstance(item, Const) and item.value is not None else "all"


def _read(
    case: Case, event: Event, path: str, reads: list[tuple[re.Pattern[str], str]], fetched: set[str]
) -> Resource | None:
    """What a call reads that has not been fetched, where the function of this name is called in it."""
    call = event.call
    if not may_be_felt(event.context) or fetched & _COLLECTIONS:
        return None
    for calls, needed in reads:
        if calls.fullmatch(path) and needed not in fetched and call.arg("preserve_line", None) is None:
            return Resource(event, needed, "LookupError", f"nltk.download('{needed}')")
    name = text(call.arg("name", 0)) if path == "spacy.load" else None
    if name is None or not _MODEL.fullmatch(name) or name in fetched or "all" in fetched:
        return None
    # Packages of that name, and with more behind it, have the model.
    if any(one.startswith(name.replace("_", "-")) for one in case.requirements) or installs_after(case) is not None:
        return None
    return Resource(event, name, "OSError", f"spacy.cli.download('{name}')")
