"""Which paths are certain to lead nowhere when a script starts, and what it may have put there since."""

from __future__ import annotations

import builtins
import posixpath
import re
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

from guard.script.tame import told_by
from guard.script.values import NONE, Const, Map, Object, PathValue, Ref, Seq, Text, Value, template
from guard.script.world import SCRIPT_FOLDER, SCRIPT_ROOT
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from guard.script.context import Event
    from guard.script.values import Call

#: Calls that can bring files from elsewhere, whatever they are told.
BRINGERS = re.compile(
    r"(?i)download|clone|extract|unpack|retrieve|unzip|wget|curl|copy|move|rename|symlink|chdir|sync|get_file|fetch|"
    r"save|dump|export|generate|prepare|write|^to_|^run$|^Popen$|^system$|^call$|check_call|check_output|^get$|create_subprocess|spawn|^exec$"
)
#: The same, by names that say nothing of it.
_MOVES = words("os.replace os.link")
#: What a script says that puts something into its working folder.
_FILLS = re.compile(
    r"local_dir|extractall|unpack_archive|chdir|\bclone\b|\bunzip\b|\bwget\b|\bcurl\b|dir *= *[\"']\.[\"']"
)
#: Those that put what they bring into a cache, unless they are told a folder.
_CACHED = words("snapshot_download hf_hub_download")
#: Libraries by which such words are spoken of tensors, rows and settings, and not of files.
_COMPUTING = words(
    "torch numpy pandas polars peft transformers tokenizers accelerate bitsandbytes unsloth sklearn scipy vllm "
    "dict str list os"
)
_OF_TENSORS = re.compile(r"(?i)_?(?:generate|prepare|get|copy|fetch)")
#: Of these, those that put a file where they are told, and nowhere else.
_TOLD = re.compile(
    r"save(?:_pretrained|_to_disk|_file|_model|fig)?|(?:safe_)?dumps?|to_(?:csv|json|parquet|excel|pickle|feather)|"
    r"write_(?:text|bytes)|write|writerows?"
)
#: Those whose first argument is that place.
_TO_PLACES = re.compile(r"save_pretrained|save_to_disk|to_(?:csv|json|parquet|excel|pickle|feather)")
#: Folders of a container's root that nobody else puts anything into, and that are there.
_SHARED = words("mnt opt home srv media tmp")
#: Those whose content is the image's own matter.
_SYSTEM = words("bin boot dev etc lib lib64 proc root run sbin sys usr var")
#: Libraries that write files where they are told, and nowhere else but in their caches.
_PLAIN = words(
    "torch numpy pandas PIL yaml datasets transformers peft huggingface_hub tqdm rich dotenv polars pyarrow "
    "safetensors tokenizers sklearn scipy argparse dataclasses os sys pathlib json logging accelerate diffusers "
    "evaluate torchvision sentence_transformers vllm requests httpx openai anthropic jinja2 qwen_vl_utils einops "
    "jiwer sacrebleu rouge_score editdistance Levenshtein rapidfuzz jellyfish bs4 lxml ftfy langdetect unidecode "
    "emoji markdownify json_repair jsonschema orjson regex tenacity pydantic tabulate dateutil pytz numba "
    "bitsandbytes lm_eval xgboost lightgbm catboost matplotlib seaborn joblib"
)
#: Arguments that name a place for files.
_PLACES = words("local_dir output_dir cache_dir save_directory dataset_path path_or_buf")
_PARSERS = words("click rich_click typer")
#: Modules that have nothing to do with files, whatever they are given.
_PURE = words("re math random string hashlib textwrap itertools functools collections statistics datetime")
_OUTSIDE = words("subprocess runpy importlib multiprocessing zipfile tarfile urllib")
#: Of these, what starts nothing.
_SETTING_UP = words("cpu_count current_process freeze_support get_start_method set_start_method")
WORKERS = words("train fit main run launch")
#: Libraries whose trainers write below the folder that they are told, and the folders that they choose themselves.
_TRAINERS = words("transformers trl sentence_transformers sklearn xgboost lightgbm catboost")
_SAVING = words("save_model save_state save_metrics")
_CHOSEN = words("trainer_output tmp_trainer wandb runs mlruns catboost_info")
#: What only holds settings, or computes a number, by the end of its class's name.
_SETTINGS = re.compile(r"[A-Z]\w*(?:Config|Arguments|Args|Settings|Loss|Metric|Collator|Scheduler)")
#: Folders below that of a trainer that only a script makes itself: a trainer has `checkpoint-500`, `runs` and the like.
_OF_SCRIPTS = re.compile(r"(?:\w+[-_])?(?:final|merged)(?:[-_.]\w+)*")
_OF_DATA = frozenset(name for kind in (str, list, dict, set) for name in dir(kind))
#: Methods of tables, arrays and tensors that give something, and write nothing.
_GIVING = words(
    "agg any all apply argmax argmin astype cpu cuda decode detach drop_duplicates dropna eval fillna float get "
    "groupby half head int isin isna item iterrows itertuples map max mean median merge min notna numpy reset_index "
    "reshape round sort_values squeeze std sum tail to to_datetime to_dict to_frame to_list to_numeric to_numpy "
    "to_pandas to_records to_string "
    "tolist transpose unique unsqueeze value_counts"
)
_TABLES = ("?", "pandas.", "numpy.", "torch.", "datasets.", "json.", "yaml.")
#: Methods of texts whose arguments are no paths, and of paths that only ask or make a name.
_OF_TEXTS = words(
    "split rsplit partition rpartition strip lstrip rstrip startswith endswith removeprefix removesuffix encode lower"
)
_OF_PATHS = words("exists is_file is_dir resolve absolute relative_to joinpath with_suffix with_name as_posix")
#: How a path begins that is the name of no repository.
LOCAL = ("./", "../", "/")
#: The builders of datasets that read files of this machine.
LOADERS = words(
    "json csv parquet text arrow pandas xml conll hdf5 eval lance tsfile vortex mmcif pdb genbank fasta fastq harbor "
    "webdataset imagefolder audiofolder videofolder meshfolder pdffolder niftifolder"
)
_CONTENTS = frozenset({"print", "io.File.write"})
#: Arguments that name no file of this machine, of libraries of which that is known: a run, a repository, what stands
#: there.
_ELSEWHERE = words("run_name project commit_message path_in_repo repo_id hub_model_id repo_type")
_OF_KNOWN = words("transformers trl sentence_transformers huggingface_hub")
#: What is kept of what a script has told its libraries.
_MAX_TOLD = 200


def is_local(name: str) -> bool:
    """Whether a name can only be that of a folder: that of a repository has one `/`."""
    return name.startswith(LOCAL) or (name.count("/") > 1 and "://" not in name)


def is_nowhere(path: str, mounts: Sequence[str], *, rooted: bool = False) -> bool:
    """Whether a path leads nowhere in a container that holds an image of `uv`, the mounts, and one script.

    Args:
        path: As the script gives it; `?` stands for a part that is not known.
        mounts: The folders at which volumes are mounted.
        rooted: Whether the working folder may be the root. Where results are kept, nobody should count on that.
    """
    if "?" in path or "://" in path or path.startswith("~") or not path.strip("./"):
        return False
    known = posixpath.normpath(path)
    while known.startswith("../"):
        # Whatever the working folder is, above it is what the image has, or the root.
        known, rooted = known.removeprefix("../"), True
    if known == "..":
        return False
    if known.startswith(SCRIPT_ROOT + "/"):
        return not f"{SCRIPT_FOLDER}/script.py".startswith(known)
    if not known.startswith("/"):
        if not rooted:
            return True
        known = f"/{known}"
    first, _, rest = known.strip("/").partition("/")
    if first in _SYSTEM or (not rest and first in _SHARED):
        return False
    return not any(f"{known}/".startswith(f"{mount}/") or mount.startswith(known + "/") for mount in mounts)


@lru_cache(maxsize=4_096)
def _speaks_of_bringing(name: str) -> bool:
    return BRINGERS.search(name) is not None


def brings(call: Call) -> bool:
    """Whether a call may put files where it does not say."""
    if call.path in _MOVES:
        return True
    if not _speaks_of_bringing(call.name):
        return False
    root = call.path.partition(".")[0].removesuffix("()")
    return not (root in _COMPUTING and _OF_TENSORS.match(call.name))


def holds(known: str, path: str) -> bool:
    """Whether a file may be what a call was told to make: the same path, a folder around it, or one in it.

    A library may put an ending to the name, and `?` stands for what is not known of it.
    """
    first, second = posixpath.normpath(known), posixpath.normpath(path)
    if first.endswith("?") and second.startswith(first[:-1]):
        return True
    return (
        first == second
        or second.startswith((first + "/", first + "."))
        or first.startswith(second + "/")
        or first == "."
    )


def paths_in(value: Value | None) -> Iterator[str]:
    """The texts in an argument that may be the names of files; a list may hold itself, and is looked into once."""
    waiting, seen = [value], set[int]()
    while waiting:
        one = waiting.pop()
        if isinstance(one, Seq | Map) and id(one) not in seen:
            seen.add(id(one))
            inside = one.items if isinstance(one, Seq) else list(one.items.values())
            waiting.extend(reversed(inside))
        elif isinstance(one, PathValue | Text) or (isinstance(one, Const) and isinstance(one.value, str)):
            known = template(one)
            if known is not None:
                yield known


def words_of(call: Call) -> Iterator[str]:
    """What a call is told that may be the name of a file."""
    is_known = call.path.partition(".")[0] in _OF_KNOWN
    named = (value for name, value in call.kwargs.items() if not (is_known and name in _ELSEWHERE))
    for value in (*call.args, *named, call.receiver):
        if isinstance(value, Const | PathValue | Text | Seq | Map):
            yield from (beginning(known) for known in paths_in(value) if 0 < len(known) < 300)


def places(call: Call) -> Iterator[str]:
    """The folders and files that a call may put something at, by what it is told: of a line of a shell, its words."""
    told = words_of(call) if call.name not in _CACHED else paths_in(call.kwargs.get("local_dir"))
    if brings(call):
        yield from (word for one in told for word in one.split())


def laid_by(calls: Iterable[Call], script: str) -> frozenset[str]:
    """The places at which some calls may put something; the working folder only where a script fills that."""
    found = frozenset(place for call in calls for place in places(call))
    # A point is a word of many calls.
    return found - {"."} if "." in found and _FILLS.search(script) is None else found


def beginning(path: str) -> str:
    """What is known of a path from its beginning on, with `?` after it where a name is cut."""
    known, cut, _ = path.partition("?")
    return f"{known}?" if cut and not known.endswith("/") and known else known.rstrip("/") or "."


class Traces:
    """What a script may have put into its container so far."""

    __slots__ = ("_anything", "_made", "_read", "_told", "_trained", "_unseen")

    def __init__(self) -> None:
        self._told: set[str] = set(_CHOSEN)
        #: The folders that trainers are told.
        self._trained: set[str] = set()
        self._made: list[tuple[str, int]] = []
        self._read = 0
        #: Whether a call may have made anything; and whether one may that is more than a method of what is not known.
        self._anything = self._unseen = False

    def tell(self, call: Call) -> None:
        """Note the paths that a call is given: what is printed, or put into a file, is none."""
        if call.path in _CONTENTS or call.name in _OF_TEXTS:
            return
        told, output = set(words_of(call)), _output_of(call)
        if output is not None:
            told.discard(output)
            self._trained.add(output)
        self._told |= told
        if len(self._told) > _MAX_TOLD or _is_blind(call):
            self._anything = self._unseen = True

    def make(self, call: Call, at: int) -> None:
        """Note a folder or file that is made when so many events have passed."""
        self.tell(call)
        made = list(words_of(call))
        # A folder whose name is not known may be any.
        if not made:
            self._anything = self._unseen = True
        self._made.extend((path, at) for path in made)

    def made_after(self, path: str, at: int) -> bool:
        """Whether a folder or file at or around a path was made when more than so many events had passed."""
        return any(holds(known, path) for known, when in self._made if when > at)

    def made_by(self, path: str, at: int) -> bool:
        """Whether a folder or file at or around a path was made when no more than so many events had passed."""
        return any(holds(known, path) for known, when in self._made if when <= at)

    def may_hold(self, path: str, events: Sequence[Event], *, loosely: bool = False) -> bool:
        """Whether one of the events so far may have made a path.

        Args:
            path: The path.
            events: The events.
            loosely: Whether methods of what is not known are taken to make nothing, where their names do not say so.
        """
        for event in events[self._read :]:
            if event.kind == "call" and not self._unseen and not _declares(event.call):
                named = told_by(event.call) if event.cwd is None else None
                if named is not None:
                    # The folder that programs are started in may be the root.
                    self._told.update(*((name, f"/{name}") for name in named))
                    continue
                self.tell(event.call)
                if event.cwd is not None or not _is_plain(event.call):
                    self._anything = True
                    self._unseen = self._unseen or event.cwd is not None or not _is_method(event.call)
        self._read = len(events)
        if (self._unseen if loosely else self._anything) or any(holds(known, path) for known in self._told):
            return True
        return any(holds(known, path) and not is_for_scripts(known, path) for known in self._trained)


def tells_of(call: Call, word: str, path: str) -> bool:
    """Whether a call, by a word that it is told, may make a path."""
    return holds(word, path) and not (word == _output_of(call) and is_for_scripts(word, path))


def _output_of(call: Call) -> str | None:
    """The folder that a trainer's settings name."""
    if call.path.partition(".")[0] not in _TRAINERS or not call.name.endswith(("Arguments", "Config")):
        return None
    known = template(call.arg("output_dir", 0))
    return None if known is None or "?" in known else beginning(known)


def is_for_scripts(folder: str, path: str) -> bool:
    """Whether a path lies in a folder of a trainer's, at a place where no trainer puts anything."""
    below = posixpath.relpath(path, folder) if not posixpath.isabs(folder) ^ posixpath.isabs(path) else ".."
    return _OF_SCRIPTS.fullmatch(below.partition("/")[0]) is not None


def _is_method(call: Call) -> bool:
    """Whether a call is a method of what is not known, or reads an address, and its name speaks of no file."""
    is_ours = call.path.startswith(("?.", "urllib."))
    return is_ours and call.name not in WORKERS and not BRINGERS.search(call.name)


def _is_blind(call: Call) -> bool:
    """Whether a call is told a place that is not known."""
    given = [call.kwargs[name] for name in _PLACES if name in call.kwargs]
    if call.args and (_TO_PLACES.fullmatch(call.name) or (call.name == "open" and call.args[1:])):
        given.append(call.args[0])
    if call.name in ("write_text", "write_bytes") and call.receiver is not None:
        given.append(call.receiver)
    if call.name in ("save", "save_file", "save_model") and call.args and not any(words_of(call)):
        return True
    return any((template(place) or "?").startswith("?") for place in given if place != NONE)


def _declares(call: Call) -> bool:
    """Whether a call only says what the command line may hold, or computes: its words are no deeds."""
    root = call.path.partition(".")[0].removesuffix("()")
    return root in _PARSERS or root in _PURE


def is_told(call: Call) -> bool:
    """Whether a call saves something, and its words say where: it puts no file anywhere else. Or it only gives it."""
    return _gives(call) or (_TOLD.fullmatch(call.name) is not None and _is_plain(call) and not _is_blind(call))


def _gives(call: Call) -> bool:
    """Whether a call is a method of a table or tensor that gives something, and writes nothing."""
    is_giving = call.name in _GIVING and call.path.startswith(_TABLES)
    return is_giving and (not call.args[1:] or call.name == "get")


def leaves_alone(call: Call, own: Collection[str]) -> bool:
    """Whether a call makes no file but one that it is told of.

    Args:
        call: The call.
        own: Libraries of which that is known as well, where they are not asked to work or to bring anything.
    """
    if _is_plain(call):
        return True
    root, is_told = call.path.partition(".")[0].removesuffix("()"), _TOLD.fullmatch(call.name) is not None
    return root in own and call.name not in WORKERS and (is_told or not BRINGERS.search(call.name))


def _is_network(value: Value | None) -> bool:
    """Whether a value is a network of the script's own: calling it computes."""
    bases = value.cls.bases if isinstance(value, Object) else []
    return any(isinstance(base, Ref) and base.path.startswith("torch.") for base in bases)


def _is_plain(call: Call) -> bool:
    """Whether a call makes no file but one that it is told of."""
    if call.name == "get" and call.path.startswith(("requests.", "httpx.")):
        return True
    if call.name in _SAVING and call.path.partition(".")[0] in _TRAINERS and not call.kwargs:
        # A trainer saves where its settings say, or where it is told.
        return True
    if _gives(call):
        return True
    if brings(call) and not _TOLD.fullmatch(call.name) and "local_dir" not in call.kwargs:
        # Without a folder of its own, what is downloaded lies in a cache.
        return call.path.startswith("huggingface_hub.") and "download" in call.name
    if _SETTINGS.fullmatch(call.name):
        return True
    root = call.path.partition(".")[0].removesuffix("()")
    if (root in _OUTSIDE and call.name not in _SETTING_UP) or (call.name in WORKERS and root not in _TRAINERS):
        return False
    if root.startswith("?"):
        return call.name in _OF_DATA | _OF_PATHS or _is_network(call.receiver)
    return root in _PLAIN or root in sys.stdlib_module_names or hasattr(builtins, root) or root in ("str", "function")
