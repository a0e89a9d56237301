"""Which attributes the objects of well-known classes have: found by importing releases, or by reading their sources."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import pyright

from tests.guard.signatures import attributes, writing
from tests.guard.signatures.reading import Module, Package, forget

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_PROBE = Path(attributes.__file__)
#: The Pythons that are asked for the classes of the standard library, and the one that releases are imported with.
_VERSIONS = ("3.11", "3.12", "3.13")
_PYTHONS = {"3.12": (), "3.11": ("--with", "numpy<2")}
_PATIENCE = 900
_STUBS = Path(pyright.__file__).parent / "dist" / "dist" / "typeshed-fallback" / "stdlib"


class Library(NamedTuple):
    """Classes of a distribution.

    Attributes:
        releases: The newest and some older ones: what any of them has counts as there.
        classes: Their qualified names; `KEY=NAME` for one that is told of by another name.
        root: What it is imported as, where its sources are read: empty where the releases are imported.
        options: How to install it for reading.
    """

    releases: str
    classes: str
    root: str = ""
    options: str = ""


STANDARD = """
pathlib.Path subprocess.CompletedProcess subprocess.Popen io.TextIOWrapper io.BufferedReader io.BufferedWriter re.Match
re.Pattern datetime.datetime datetime.date datetime.timedelta csv.writer()=_csv.Writer csv.DictWriter csv.DictReader
collections.Counter collections.defaultdict collections.OrderedDict collections.deque zipfile.ZipFile tarfile.TarFile
tempfile.TemporaryDirectory sqlite3.Connection sqlite3.Cursor concurrent.futures.Future
concurrent.futures.ThreadPoolExecutor multiprocessing.pool.Pool logging.Logger random.Random threading.Thread
io.BytesIO io.StringIO str bytes list dict tuple set int float generator=types.GeneratorType
"""
#: What opens as an image is of a class for its format.
_PIL = "Image.Image ImageFile.ImageFile PngImagePlugin.PngImageFile JpegImagePlugin.JpegImageFile"
_PIL += " GifImagePlugin.GifImageFile WebPImagePlugin.WebPImageFile TiffImagePlugin.TiffImageFile"
_PIL += " BmpImagePlugin.BmpImageFile MpoImagePlugin.MpoImageFile IcoImagePlugin.IcoImageFile PpmImagePlugin.PpmImageFile"
_OUTPUTS = "ChatCompletionOutput ChatCompletionOutputComplete ChatCompletionOutputMessage ChatCompletionOutputUsage"
_HUB = f"HfApi InferenceClient RepoUrl CommitInfo ModelInfo DatasetInfo SpaceInfo HfFileSystem CommitScheduler {_OUTPUTS}"
_VLLM = "RequestOutput CompletionOutput SamplingParams EmbeddingRequestOutput PoolingRequestOutput LLM"
_VLLM += " ClassificationRequestOutput ScoringRequestOutput outputs.EmbeddingOutput outputs.PoolingOutput"
_VLLM += " outputs.ClassificationOutput outputs.ScoringOutput"
_TRL = "SFTTrainer DPOTrainer GRPOTrainer KTOTrainer RewardTrainer ORPOTrainer"
_MOVED = " trl.ORPOTrainer=trl.experimental.orpo.orpo_trainer.ORPOTrainer"
_MOVED += " trl.KTOTrainer=trl.experimental.kto.kto_trainer.KTOTrainer"
_OPENAI = "ChatCompletion chat_completion.Choice ChatCompletionMessage"
#: In an order in which each comes after those that it derives from.
LIBRARIES: dict[str, Library] = {
    "numpy": Library("1.23.5 1.26.4 2.0.2 2.2.6 2.5.5", "numpy.ndarray"),
    "pandas": Library("1.5.3 2.1.4 2.2.3 2.3.3 3.1.1", "pandas.DataFrame pandas.Series"),
    "polars": Library("0.16.18 0.19.19 0.20.31 1.20.0 1.44.2 2.1.0", "polars.DataFrame polars.Series polars.LazyFrame"),
    "pyarrow": Library("12.0.1 15.0.2 19.0.1 22.0.0 26.0.1", "pyarrow.Table"),
    "duckdb": Library("0.8.1 0.10.3 1.1.3 1.5.6 2.0.1", "duckdb.DuckDBPyConnection duckdb.DuckDBPyRelation"),
    "pillow": Library("9.5.0 10.4.0 11.0.0 12.0.0 13.0.0", " ".join(f"PIL.Image.Image=PIL.{name}" for name in _PIL.split())),
    "requests": Library("2.28.2 2.31.0 2.34.2", "requests.Response requests.Session"),
    "httpx": Library("0.24.1 0.27.2 0.28.1", "httpx.Response httpx.Client"),
    "huggingface-hub": Library(
        "0.20.3 0.25.2 0.36.2 1.10.2 1.33.0 2.4.0",
        " ".join(f"huggingface_hub.{name}" for name in _HUB.split())
        + " huggingface_hub.RepoFile=huggingface_hub.hf_api.RepoFile"
        + " huggingface_hub.RepoFolder=huggingface_hub.hf_api.RepoFolder",
    ),
    "openai": Library(
        "1.50.2 1.109.1 2.0.0 3.0.0 3.57.0",
        "openai.OpenAI openai.types.CompletionUsage openai.types.CreateEmbeddingResponse openai.types.Embedding "
        + " ".join(f"openai.types.chat.{name}" for name in _OPENAI.split()),
    ),
    "tokenizers": Library("0.13.3 0.15.2 0.19.1 0.21.4 0.23.3", "tokenizers.Tokenizer tokenizers.Encoding"),
    "optuna": Library("3.2.0 3.6.2 4.0.0 4.9.0 5.0.0", "optuna.Study optuna.Trial optuna.trial.FrozenTrial"),
    "faiss-cpu": Library("1.8.0.post1 1.11.0.post1 1.15.1", "faiss.IndexFlatL2 faiss.IndexFlatIP faiss.IndexIVFFlat"),
    "tqdm": Library("4.64.1 4.66.6 4.70.1", "tqdm.tqdm"),
    "scikit-learn": Library(
        "1.2.2 1.3.2 1.5.2 1.7.2 1.9.1",
        "sklearn.linear_model.LogisticRegression sklearn.ensemble.RandomForestClassifier sklearn.cluster.KMeans "
        "sklearn.ensemble.RandomForestRegressor sklearn.pipeline.Pipeline "
        "sklearn.feature_extraction.text.TfidfVectorizer",
    ),
    "xgboost": Library("1.7.6 2.0.3 2.1.4 3.0.5 3.4.1", "xgboost.XGBClassifier xgboost.XGBRegressor"),
    "lightgbm": Library("3.3.5 4.0.0 4.3.0 4.5.0 4.7.0", "lightgbm.LGBMClassifier lightgbm.LGBMRegressor"),
    "soundfile": Library("0.12.1 0.13.1 0.14.0", "soundfile.SoundFile"),
    "opencv-python-headless": Library("4.10.0.84 4.11.0.86 5.0.0.93", "cv2.VideoCapture"),
    "pymupdf": Library("1.22.5 1.24.14 1.26.7 1.28.2", "pymupdf.Document pymupdf.Page"),
    "pypdf": Library("3.17.4 4.3.1 5.9.0 6.21.4 7.1.1", "pypdf.PdfReader pypdf.PageObject"),
    "transformers": Library(
        "4.30.2 4.36.2 4.40.2 4.46.3 4.52.4 4.57.6 5.5.4 5.24.0",
        "transformers.trainer_utils.TrainOutput transformers.trainer_utils.PredictionOutput transformers.Trainer "
        "transformers.trainer_utils.EvalPrediction transformers.Seq2SeqTrainer transformers.TrainerState",
        "transformers",
    ),
    "trl": Library(
        "0.7.11 0.9.6 0.11.4 0.15.2 0.19.1 0.24.0 0.29.1 1.5.1 1.16.0", " ".join(f"trl.{name}" for name in _TRL.split()) + _MOVED, "trl"
    ),
    "sentence-transformers": Library(
        "3.4.1 4.1.0 5.4.1 6.2.0",
        "sentence_transformers.CrossEncoder sentence_transformers.SentenceTransformerTrainer",
        "sentence_transformers",
    ),
    "accelerate": Library("0.21.0 0.26.1 0.30.1 0.34.2 1.6.0 1.15.0", "accelerate.Accelerator", "accelerate"),
    "diffusers": Library(
        "0.25.1 0.30.3 0.33.1 0.36.0 0.42.1",
        "diffusers.ImagePipelineOutput=diffusers.pipelines.pipeline_utils.ImagePipelineOutput "
        "diffusers.pipelines.stable_diffusion.StableDiffusionPipelineOutput "
        "diffusers.pipelines.stable_diffusion_xl.StableDiffusionXLPipelineOutput "
        "diffusers.pipelines.flux.pipeline_output.FluxPipelineOutput",
        "diffusers",
    ),
    "evaluate": Library("0.4.1 0.4.3 0.4.6", "evaluate.EvaluationModule", "evaluate"),
    "faster-whisper": Library(
        "0.5.1 0.10.1 1.0.3 1.1.1 1.2.1",
        "faster_whisper.WhisperModel faster_whisper.BatchedInferencePipeline faster_whisper.transcribe.Segment "
        "faster_whisper.transcribe.Word faster_whisper.transcribe.TranscriptionInfo",
        "faster_whisper",
    ),
    "torch": Library(
        "2.2.2 2.6.0 2.15.0",
        "torch.Tensor torch.device=torch._C.device torch.utils.data.DataLoader=torch.utils.data.dataloader.DataLoader",
        "torch",
        "--python-platform aarch64-manylinux_2_28",
    ),
    "vllm": Library("0.6.6.post1 0.8.5.post1 0.12.0 0.33.0", " ".join(f"vllm.{name}" for name in _VLLM.split()), "vllm"),
}
#: Classes whose objects have no other attributes, for all that their sources hold a `__getattr__` or the like.
CLOSED = frozenset(
    (
        # It looks a column up: whoever reads the table has to know the columns.
        "pandas.DataFrame pandas.Series "
        # It tells what was renamed.
        "polars.DataFrame polars.Series polars.LazyFrame "
        # They set what an object of the same class had, or what `__init__` has set already.
        "requests.Response requests.Session optuna.Study sklearn.linear_model.LogisticRegression sklearn.cluster.KMeans "
        "sklearn.ensemble.RandomForestClassifier sklearn.ensemble.RandomForestRegressor sklearn.pipeline.Pipeline "
        "sklearn.feature_extraction.text.TfidfVectorizer xgboost.XGBClassifier xgboost.XGBRegressor "
        "lightgbm.LGBMClassifier lightgbm.LGBMRegressor "
        # It reads the metadata of a file, of which `BESIDE` has all.
        "soundfile.SoundFile "
        # They give what a server sends besides, of which `BESIDE` has what is known.
        "openai.types.CompletionUsage openai.types.CreateEmbeddingResponse openai.types.Embedding "
        "openai.types.chat.ChatCompletion openai.types.chat.chat_completion.Choice "
        "openai.types.chat.ChatCompletionMessage "
        "huggingface_hub.ModelInfo huggingface_hub.DatasetInfo huggingface_hub.SpaceInfo"
    ).split()
)
#: What other libraries and servers send of a repository, a completion, its choices, messages and use.
_REPOSITORY = """
ai_short_description arxiv baseModels cardData cardExists childrenModelCount citation config createdAt datasets
description disabled doi downloads downloadsAllTime evalResults featured gated gguf gitalyUid inference
inferenceProviderMapping isLikedByUser key lastModified library_name likes linkedModels mask_token modelId models
originSpace paperswithcode_id pipeline_tag private region resourceGroup runtime safetensors sdk sha shortDescription
siblings spaces subdomain tags title transformersInfo trendingScore usedStorage widgetData xetEnabled
"""
_COMPLETION = """
citations context conversation_id cost error images metadata prompt prompt_filter_results prompt_logprobs
prompt_routed_experts prompt_token_ids provider related_questions search_results sglext time_info timings videos
warnings x_groq
"""
_CHOICE = """
content_filter_result content_filter_results error hidden_states matched_stop native_finish_reason prompt_token_ids
routed_experts seed stop_reason text token_ids
"""
_MESSAGE = """
annotations audio citations context executed_tools images reasoning reasoning_content reasoning_details
reasoning_signature thinking thinking_blocks tool_call_id
"""
_USE = """
completion_time completion_tokens_details cost cost_details cost_in_usd_ticks input_tokens input_tokens_details
is_byok num_sources_used output_tokens output_tokens_details prompt_cache_hit_tokens prompt_cache_miss_tokens
prompt_time prompt_tokens_details queue_time reasoning_tokens search_context_size total_time
"""
#: What objects are given by others.
BESIDE: dict[str, str] = {
    # `open` sets it.
    "io.TextIOWrapper": "mode",
    # Adapters and caches set it.
    "requests.Response": "cache_key connection created_at expires from_cache is_expired revalidated",
    # What `tqdm.pandas()` and extensions add.
    "pandas.DataFrame": "ds hvplot janitor parallel_apply parallel_applymap pint progress_aggregate progress_apply "
    "progress_applymap progress_map progress_transform rapply sk swifter ta vaex",
    "pandas.Series": "cv ds hvplot parallel_apply parallel_map pint progress_aggregate progress_apply progress_map "
    "progress_transform rapply swifter ta",
    "soundfile.SoundFile": "album artist comment copyright date genre license software title tracknumber",
    **dict.fromkeys(("huggingface_hub.ModelInfo", "huggingface_hub.DatasetInfo"), _REPOSITORY),
    "huggingface_hub.SpaceInfo": _REPOSITORY,
    **dict.fromkeys(("huggingface_hub.ChatCompletionOutput", "openai.types.chat.ChatCompletion"), _COMPLETION),
    "openai.types.chat.chat_completion.Choice": _CHOICE,
    "huggingface_hub.ChatCompletionOutputComplete": _CHOICE,
    "openai.types.chat.ChatCompletionMessage": _MESSAGE,
    "huggingface_hub.ChatCompletionOutputMessage": _MESSAGE,
    "openai.types.CompletionUsage": _USE,
    "huggingface_hub.ChatCompletionOutputUsage": _USE,
}
#: Bases that have nothing public.
_BARE = frozenset(("abc.ABC", "typing.Generic", "msgspec.Struct"))
#: Bases that have what another class has.
_SAME = {"typing.NamedTuple": "tuple"}


#: What is known of a class: its public names, and why it may have others.
Told: TypeAlias = "tuple[set[str], set[str]]"


def members() -> dict[str, set[str]]:
    """The public names of each class; without those that may have others."""
    told = _standard()
    for distribution, library in LIBRARIES.items():
        look = _read if library.root else _imported
        for release in library.releases.split():
            _join(told, look(distribution, release, told))
            sys.stderr.write(f"{distribution} {release}\n")
    found: dict[str, set[str]] = {}
    for key, (names, reasons) in told.items():
        if reasons and key not in CLOSED:
            sys.stderr.write(f"{key} is left out: {' '.join(sorted(reasons))}\n")
        else:
            found[key] = names | set(BESIDE.get(key, "").split())
    wanted = {key for key, _ in (pair for library in LIBRARIES.values() for pair in _pairs(library.classes))}
    sys.stderr.writelines(f"{key} is not there\n" for key in sorted(wanted - told.keys()))
    return found


def _pairs(classes: str) -> Iterator[tuple[str, str]]:
    """The name that a class is told of by, and the name that it has."""
    for word in classes.split():
        key, _, path = word.rpartition("=")
        yield key or path, path


def _join(told: dict[str, Told], more: Iterable[tuple[str, Told]]) -> None:
    for key, (names, reasons) in more:
        one = told.setdefault(key, (set(), set()))
        one[0].update(names)
        one[1].update(reasons)


def _probed(python: str, classes: str, *words: str) -> dict[str, tuple[list[str], list[str], list[str]]]:
    command = [sys.executable, "-m", "uv", "run", "-q", "--no-project", "--isolated", "--python", python, *words]
    command += ["python", "-I", str(_PROBE), *(path for _, path in _pairs(classes))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def _standard() -> dict[str, Told]:
    """The classes of Python itself: as its versions have them, and as the stubs say that newer ones do."""
    told: dict[str, Told] = {}
    for version in _VERSIONS:
        found = _probed(version, STANDARD)
        for key, path in _pairs(STANDARD):
            names, bases, reasons = found[path]
            stubbed = [_stub(*base.rpartition(".")[::2]) for base in bases]
            _join(told, [(key, (set(names).union(*stubbed), set(reasons)))])
    return told


def _stub(module: str, name: str) -> set[str]:
    """The names that the stubs of a type checker give a class."""
    for place in (module, module.lstrip("_"), module.partition(".")[0]):
        path = _STUBS / place.replace(".", "/")
        file = path / "__init__.pyi" if path.is_dir() else path.with_suffix(".pyi")
        for node in ast.parse(file.read_text(encoding="utf-8")).body if file.exists() else ():
            if isinstance(node, ast.ClassDef) and node.name == name:
                return attributes.written(node)[0]
    return set()


def _imported(distribution: str, release: str, told: Mapping[str, Told]) -> Iterator[tuple[str, Told]]:
    classes, faults = LIBRARIES[distribution].classes, list[str]()
    for python, words in _PYTHONS.items():
        try:
            found = _probed(python, classes, "--no-build", "--with", f"{distribution}=={release}", *words)
        except subprocess.CalledProcessError as error:
            faults.append(error.stderr)
            continue
        for key, path in _pairs(classes):
            if path in found:
                yield key, (set(found[path][0]), set(found[path][2]))
        return
    raise ValueError(f"{distribution} {release}: {faults}")


class _Stubbed(Package):
    """Sources of which some are there as stubs only."""

    def module(self, name: str) -> Module | None:
        found = super().module(name)
        path = self.folder / name.replace(".", "/") / "__init__.pyi"
        if found is None and path.is_file():
            found = self._modules[name] = Module(name, True, ast.parse(path.read_text(encoding="utf-8")))
        return found


def _read(distribution: str, release: str, told: Mapping[str, Told]) -> Iterator[tuple[str, Told]]:
    library = LIBRARIES[distribution]
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "uv", "pip", "install", "-q", "--no-deps", "--target", folder]
        command += ["--python-version", next(iter(_PYTHONS)), *library.options.split(), f"{distribution}=={release}"]
        subprocess.run(command, check=True, timeout=_PATIENCE)
        package = _Stubbed(Path(folder), library.root)
        for key, path in _pairs(library.classes):
            found = package.find(path.rpartition(".")[2], path.rpartition(".")[0])
            if found is not None and isinstance(found[1], ast.ClassDef):
                yield key, _derived(package, package.ancestors(found[0], found[1]), told)
    forget()


def _derived(
    package: Package, chain: Iterable[tuple[Module, ast.ClassDef] | str], told: Mapping[str, Told]
) -> Told:
    """What a class has, by itself and by those that it derives from."""
    names, reasons = set[str](), set[str]()
    for entry in chain:
        if isinstance(entry, str):
            base = entry.removeprefix("?.")
            place, _, last = base.rpartition(".")
            own = package.find(last, place) if place.partition(".")[0] == package.name else None
            if own is not None and isinstance(own[1], ast.ClassDef):
                more = _derived(package, package.ancestors(own[0], own[1]), told)
            else:
                more = told.get(_SAME.get(base, base), (set[str](), {base} - _BARE))
        else:
            more = attributes.written(entry[1])
        names |= more[0]
        reasons |= more[1]
    return names, reasons


def module() -> str:
    """The module that tells which attributes the objects of well-known classes have."""
    rows = "".join(
        f'    "{key}": """\n{writing.filled(" ".join(sorted(names)))}\n""",\n' for key, names in members().items()
    )
    return (
        '"""Which attributes the objects of well-known classes have: their public names, in any of some releases.\n\n'
        "A class whose objects may have others as well is not told of.\n\n"
        'Written by `python -m tests.guard.signatures members`.\n"""\n\nfrom __future__ import annotations\n\n'
        f"#: The name that scripts import a class by, and its names.\nMEMBERS: dict[str, str] = {{\n{rows}}}\n"
    )
