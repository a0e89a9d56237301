"""E006: a call, argument or name that the installed release does not have."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import respelled
from guard.releases.misfits import RENAMED
from guard.rule import Rule
from guard.rules.e003_wrong_call_shape import renamed, renaming
from guard.signatures.table import library
from schemas.report import Fix
from schemas.submission import RunArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.releases.misfits import Misfit

_ERRORS = {
    "argument": "TypeError",
    "call": "AttributeError",
    "name": "ImportError",
    "field": "AttributeError",
    "changed": "TypeError",
}
#: Names up to this length are compared with those that there are.
_MAX_NAME = 60
#: The oldest minor version of Python that a script is advised to run with.
_OLDEST = 10
#: Commands that may change a file.
_EDITS = re.compile(r"\b(?:sed|perl|awk|patch)\b")
#: What else takes the place of arguments, calls and names.
_INSTEAD: dict[str, str] = {
    "push_to_hub_model_id": "hub_model_id",
    "push_to_hub_organization": "hub_model_id",
    "warmup_ratio": "warmup_steps",
    "group_by_length": "train_sampling_strategy",
    "Repository": "HfApi().upload_folder",
    "HfFolder": "get_token",
    "cached_download": "hf_hub_download",
    "upload_large_folder": "upload_folder",
    "push_to_hub_keras": "upload_folder",
    "load_metric": "evaluate.load",
    "AdamW": "torch.optim.AdamW",
    "encode_plus": "tokenizer(...)",
    "batch_encode_plus": "tokenizer(...)",
    "prepare_seq2seq_batch": "tokenizer(..., text_target=...)",
    "as_target_tokenizer": "tokenizer(text_target=...)",
    "to_bettertransformer": "attn_implementation=",
    "Trainer.tokenizer": "processing_class",
    "transformers.deepspeed": "transformers.integrations.deepspeed",
    "transformers.agents": "smolagents",
    **dict.fromkeys(("summarization", "text2text-generation", "question-answering"), "text-generation"),
    **dict.fromkeys(("visual-question-answering", "vqa"), "image-text-to-text"),
    "AutoModelForVision2Seq": "AutoModelForImageTextToText",
    "AutoModelWithLMHead": "AutoModelForCausalLM",
    "prepare_model_for_int8_training": "prepare_model_for_kbit_training",
    "numpy.NINF": "-numpy.inf",
    "numpy.alltrue": "numpy.all",
    "numpy.cumproduct": "numpy.cumprod",
    "numpy.product": "numpy.prod",
    "numpy.sometrue": "numpy.any",
    "numpy.round_": "numpy.round",
    "numpy.float": "float",
    "numpy.int": "int",
    "numpy.object": "object",
    "numpy.str": "str",
    "numpy.complex": "complex",
    "numpy.float_": "numpy.float64",
    "numpy.complex_": "numpy.complex128",
    "numpy.unicode_": "numpy.str_",
    "numpy.string_": "numpy.bytes_",
    **dict.fromkeys(("numpy.Inf", "numpy.Infinity", "numpy.infty", "numpy.PINF"), "numpy.inf"),
    **dict.fromkeys(("numpy.NaN", "numpy.NAN"), "numpy.nan"),
    "numpy.in1d": "numpy.isin",
    "numpy.row_stack": "numpy.vstack",
    "numpy.trapz": "numpy.trapezoid",
    "PIL.Image.ANTIALIAS": "PIL.Image.Resampling.LANCZOS",
    "PIL.Image.LINEAR": "PIL.Image.Resampling.BILINEAR",
    "PIL.Image.CUBIC": "PIL.Image.Resampling.BICUBIC",
    "PIL.ImageDraw.ImageDraw.textsize": "ImageDraw.textbbox",
    "PIL.ImageFont.FreeTypeFont.getsize": "FreeTypeFont.getbbox",
    "pandas.DataFrame.append": "pandas.concat",
    "pandas.Series.append": "pandas.concat",
    "pandas.DataFrame.iteritems": "DataFrame.items",
    "pandas.DataFrame.applymap": "DataFrame.map",
    "scipy.integrate.cumtrapz": "scipy.integrate.cumulative_trapezoid",
    "scipy.integrate.simps": "scipy.integrate.simpson",
    "scipy.integrate.trapz": "scipy.integrate.trapezoid",
    "scipy.stats.binom_test": "scipy.stats.binomtest",
    "sklearn.externals.joblib": "joblib",
    "sklearn.feature_extraction.text.CountVectorizer.get_feature_names": "get_feature_names_out",
    "sklearn.feature_extraction.text.TfidfVectorizer.get_feature_names": "get_feature_names_out",
    "sklearn.preprocessing.OneHotEncoder.get_feature_names": "get_feature_names_out",
    "polars.NUMERIC_DTYPES": "polars.selectors.numeric",
    "polars.DataFrame.groupby": "DataFrame.group_by",
    "polars.LazyFrame.groupby": "LazyFrame.group_by",
    "polars.DataFrame.with_row_count": "DataFrame.with_row_index",
    "polars.LazyFrame.with_row_count": "LazyFrame.with_row_index",
    "polars.DataFrame.melt": "DataFrame.unpivot",
    "polars.Expr.apply": "Expr.map_elements",
    "openai.ChatCompletion": "OpenAI().chat.completions",
    "openai.Completion": "OpenAI().completions",
    "openai.Embedding": "OpenAI().embeddings",
    "pydantic.BaseSettings": "pydantic_settings.BaseSettings",
    "langchain.text_splitter": "langchain_text_splitters",
    "langchain.vectorstores": "langchain_community.vectorstores",
    "langchain.document_loaders": "langchain_community.document_loaders",
    "langchain.llms": "langchain_community.llms",
    "langchain.prompts": "langchain_core.prompts",
    "langchain.schema": "langchain_core.messages",
    "langchain.chains": "langchain_classic.chains",
    "langchain.memory": "langchain_classic.memory",
    "moviepy.editor": "moviepy",
    "torchvision.transforms.functional_tensor": "torchvision.transforms.functional",
    "imp": "importlib",
    "asyncio.coroutine": "async def",
    "base64.decodestring": "base64.decodebytes",
    "base64.encodestring": "base64.encodebytes",
    "datetime.datetime.date": "datetime.date",
    "datetime.datetime.datetime": "datetime",
    "datetime.datetime.timedelta": "datetime.timedelta",
    "datetime.datetime.timezone": "datetime.timezone",
    "datetime.now": "datetime.datetime.now",
    "datetime.today": "datetime.datetime.today",
    "datetime.UTC": "datetime.timezone.utc",
    "fractions.gcd": "math.gcd",
    "inspect.getargspec": "inspect.getfullargspec",
    "time.clock": "time.perf_counter",
    "typing.override": "typing_extensions.override",
    "typing.Self": "typing_extensions.Self",
    "urllib.quote": "urllib.parse.quote",
    "urllib.urlencode": "urllib.parse.urlencode",
    "urllib.urlopen": "urllib.request.urlopen",
    "urllib.urlretrieve": "urllib.request.urlretrieve",
    **{f"collections.{name}": f"collections.abc.{name}" for name in ("Callable", "Iterable", "Mapping", "Sequence")},
    "pipes": "shlex",
}


def check(case: Case) -> Iterator[Draft]:
    """Find what the release of a library that the job gets has dropped, or does not have yet."""
    found = [misfit for misfit in case.misfits if misfit.kind in _ERRORS]
    # One edit for all arguments that only got another name: they often stand side by side.
    renamings = [_renaming(case, misfit) for misfit in found]
    edits = [edit for edit in renamings if edit is not None]
    script = respelled(case.lines, edits) if edits else None
    for misfit, edit in zip(found, renamings, strict=True):
        history = misfit.told or f"is gone since {misfit.library} {misfit.since}"
        if misfit.told:
            pass
        elif not misfit.since and not misfit.comes:
            history = f"is in no release of {misfit.library}"
        elif not misfit.since:
            history = f"comes with {misfit.library} {misfit.comes}"
        release = f"{misfit.release} or newer" if misfit.beyond else misfit.release
        gets = f"the job gets {release}" if misfit.certain else f"the job may get {release}"
        what = f"{misfit.call}.{misfit.names[0]}" if misfit.kind == "field" else misfit.names[0]
        yield Draft(
            f"`{what}` on line {misfit.line} {history}, and {gets}: {misfit.error or _ERRORS[misfit.kind]}.",
            case.where(misfit.line, misfit.column),
            _fix(case, misfit) if edit is None else Fix(title=_title(misfit, edit[3]), safe=True, script=script),
            severity="error" if misfit.certain else "warning",
            confidence="high" if misfit.certain and not misfit.beyond else "medium",
            breaks=misfit.breaks,
        )
    yield from _examples(case)


def _examples(case: Case) -> Iterator[Draft]:
    """Find examples of a library's main branch that are started with a release of it."""
    told = " ".join(case.args.command) if isinstance(case.args, RunArgs) else ""
    # What a command does about the test of the version, it does for the sake of going on.
    for state in case.states if told and "check_min_version" not in told and not _EDITS.search(told) else ():
        for asking in state.asking:
            events = {id(effect.event) for effect in state.effects[asking.effects : asking.effects + 1]}
            breaks = tuple(sink for sink in case.sinks if id(sink.event) in events)
            library = asking.library
            yield Draft(
                f"The command starts `{asking.file[:60]}` of the main branch, which asks for the development version "
                f"of {library}, and it installs a release: `check_min_version` raises ImportError.",
                case.where(),
                Fix(title=f"Install `git+https://github.com/huggingface/{library}`", safe=False),
                severity="error" if breaks else "warning",
                breaks=breaks,
            )


def _renaming(case: Case, misfit: Misfit) -> tuple[int, int, int, str] | None:
    """The edit by which a call means what it meant, or an argument gets its present name, if nothing else changes."""
    if misfit.edit is not None:
        return misfit.edit if misfit.certain and case.operation == "uv" else None
    name = misfit.instead or RENAMED.get(misfit.names[0])
    known = bool(misfit.instead) or name in _free(misfit)
    if misfit.kind != "argument" or not misfit.certain or name is None or not known:
        return None
    return renaming(case, misfit, name)


def _title(misfit: Misfit, text: str) -> str:
    return misfit.mends or f"Use `{text}`"


def _free(misfit: Misfit) -> frozenset[str]:
    """The arguments that the call takes and is not given."""
    return misfit.takes.accepted - misfit.given if misfit.takes is not None else frozenset()


def _fix(case: Case, misfit: Misfit) -> Fix:
    if misfit.mends:
        return Fix(title=misfit.mends, safe=False)
    name = misfit.names[0]
    instead = _INSTEAD.get(name)
    if misfit.library == "python" and instead is None:
        return _by_python(misfit)
    if misfit.kind in ("argument", "field"):
        instead = misfit.instead or next((one for one in (RENAMED.get(name), instead) if one in _free(misfit)), None)
    if instead == "hub_model_id" and misfit.kind == "argument":
        return renamed(case, misfit, instead)
    if instead is not None:
        return Fix(title=f"Use `{instead}`", safe=False)
    if not misfit.since and not misfit.comes:
        held = library(misfit.library.replace("-", "_"))
        module, _, last = name.rpartition(".")
        known = _free(misfit) if misfit.kind == "field" else {*held.always, *held.names}
        if module:
            if last in known:
                return Fix(title=f"Use `{held.name}.{last}`", safe=False)
            if place := held.elsewhere(last):
                return Fix(title=f"Use `{held.name}.{place}.{last}`", safe=False)
            known = held.inside(module.partition(".")[2])
        near = get_close_matches(last, known if len(last) <= _MAX_NAME else (), n=1, cutoff=0.75)
        instead = f"{module}.{near[0]}".lstrip(".") if near else ""
        return Fix(title=f"Use `{instead}`" if instead else f"Leave out `{name}`", safe=False)
    asked = f"{misfit.library}<{misfit.since}" if misfit.since else f"{misfit.library}>={misfit.comes}"
    return Fix(title=f"Leave out `{name}`, or ask for `{asked}`", safe=False)


def _by_python(misfit: Misfit) -> Fix:
    """The edit that asks for a Python with a name."""
    minor = int(misfit.since.partition(".")[2]) - 1 if misfit.since else int(misfit.comes.partition(".")[2] or 0)
    if minor < _OLDEST:
        return Fix(title=f"Use what takes the place of `{misfit.names[0]}`", safe=False)
    return Fix(title=f"Run it with Python 3.{minor}", safe=False, args={"python": f"3.{minor}"})


RULE = Rule(
    code="E006",
    name="removed-api",
    severity="error",
    confidence="high",
    what="A call, argument, field, name or task that the release which the job gets does not have: of transformers and "
    "its kin (`push_to_hub_model_id`), of numpy, pandas and others (`np.float`), or of Python itself (`distutils`). "
    "Or what it does otherwise: `apply_chat_template` gives a dictionary, a trainer's own methods are given more. Or "
    "an example of a main branch with a released library. Releases are as the header, the call and other packages "
    "allow. Where that is not certain: a warning, or nothing.",
    why="It raises TypeError, AttributeError, KeyError or ImportError. In a configuration that is at once, in a push "
    "it is when the work is done.",
    example='TrainingArguments("out", push_to_hub=True, push_to_hub_model_id="my-model")',
    instead='TrainingArguments("out", push_to_hub=True, hub_model_id="alice/my-model")',
    fix_safety="Safe where the argument only got another name, or one more makes the call mean what it meant. Unsafe "
    "otherwise: what takes its place may not mean quite the same.",
    check=check,
)
