"""Arguments that the calls of libraries have lost: the table, how it is made, and what the guard says of them."""

from __future__ import annotations

import inspect
import warnings
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.version import Version

from guard.releases.keywords import calls_of
from guard.signatures.keywords import KEYWORDS
from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, found
from tests.guard.asked import uv as in_image
from tests.guard.signatures.parameters import Calls, Keywords
from tests.guard.signatures.reading import Package
from tests.guard.signatures.released import RELEASED

TABLE = Path(__file__).parents[2] / "guard" / "signatures" / "keywords.py"
MAX_BYTES = 40_000
CLAIMS = {
    ("math_verify", "math_verify.math_metric", "fallback_mode"): ("0.6.1", ""),
    ("pandas", "pandas.read_csv", "error_bad_lines"): ("2.0", ""),
    ("pandas", "pandas.DataFrame.to_csv", "line_terminator"): ("2.0", "lineterminator"),
    ("sklearn", "sklearn.cluster.AgglomerativeClustering", "affinity"): ("1.4", "metric"),
    ("sklearn", "sklearn.preprocessing.OneHotEncoder", "sparse"): ("1.4", "sparse_output"),
    ("lightning", "lightning.pytorch.Trainer", "gpus"): ("2.0", ""),
    ("vllm", "vllm.SamplingParams", "guided_decoding"): ("0.12.0", ""),
    ("vllm", "vllm.LLM", "num_scheduler_steps"): ("0.10.2", ""),
}
KEPT = "from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n"
LOST = [
    ("from math_verify import math_metric\nmath_metric(fallback_mode='no')\n", "math-verify", "math-verify<0.6"),
    ("from math_verify.metric import math_metric\nmath_metric(fallback_mode='no')\n", "math-verify", "math-verify<0.6"),
    ("import pandas as pd\npd.read_csv('https://a.b/c', error_bad_lines=False)\n", "pandas", "pandas<2"),
    ("import pandas as pd\npd.read_csv('https://a.b/c').groupby('a', axis=1)\n", "pandas", "pandas==2.2.*"),
    ("from lightning.pytorch import Trainer\nTrainer(gpus=1)\n", "lightning", "lightning<2"),
    ("from vllm import SamplingParams\nSamplingParams(guided_decoding=None)\n", "vllm", "vllm==0.11.0"),
    ("from vllm import LLM\noptions = {'swap_space': 4}\nLLM('a/m', **options)\n", "vllm>=0.30", "vllm==0.11.0"),
    ("import httpx\nhttpx.Client(proxies={})\n", "httpx", "httpx<0.28"),
]
LEFT_ALONE = [
    "import pandas as pd\npd.read_csv('https://a.b/c', on_bad_lines='skip')\n",
    "import pandas as pd\ntry:\n    pd.read_csv('https://a.b/c', squeeze=True)\nexcept TypeError:\n    pass\n",
    "import pandas as pd\nif pd.__version__ < '2':\n    pd.read_csv('https://a.b/c', squeeze=True)\n",
    "import pandas as pd\ndef never():\n    pd.read_csv('https://a.b/c', squeeze=True)\n",
    "def read_csv(path, squeeze):\n    return path\nimport pandas\nread_csv('https://a.b/c', squeeze=True)\n",
    "import pandas as pd\nrest = {'squeeze': True}\nrest.pop('squeeze')\npd.read_csv('https://a.b/c', **rest)\n",
]


def uv(script: str, dependencies: list[str]) -> Submission:
    return in_image(script, image=DEFAULT_UV_IMAGE, dependencies=dependencies)


@pytest.mark.parametrize(("script", "asked", "older"), LOST)
def test_an_argument_that_the_newest_release_no_longer_takes_is_an_error_unless_an_older_one_is_asked_for(
    script: str, asked: str, older: str
) -> None:
    submission = uv(script + KEPT, dependencies=["datasets", asked])
    assert [severity for severity, _, _ in found(submission, "E006")] == ["error"]
    assert submission.report.verdict == "lost"
    assert "TypeError" in submission.findings("E006")[0].message
    assert found(uv(script + KEPT, dependencies=["datasets", older]), "E006") == []


@pytest.mark.parametrize("script", LEFT_ALONE)
def test_an_argument_that_is_not_given_or_stops_nothing_is_left_alone(script: str) -> None:
    assert found(uv(script + KEPT, dependencies=["datasets", "pandas"]), "E006") == []


def test_an_argument_of_another_name_is_safely_given_it() -> None:
    script = "import pandas as pd\npd.DataFrame({}).to_csv('a', line_terminator='|')\n" + KEPT
    submission = uv(script, dependencies=["datasets", "pandas"])
    fix = submission.fix("E006")
    assert fix.safe
    assert "lineterminator='|'" in submission.mended(fix).args["script"]
    assert found(submission.mended(fix), "E006") == []


def test_an_argument_that_nothing_takes_the_place_of_is_told_with_the_release_that_has_it() -> None:
    script = "import pandas as pd\npd.read_csv('https://a.b/c', squeeze=True)\n" + KEPT
    fix = uv(script, dependencies=["datasets", "pandas"]).fix("E006")
    assert not fix.safe
    assert fix.title == "Leave out `squeeze`, or ask for `pandas<2.0`"


def test_a_release_that_another_package_holds_back_takes_what_it_took() -> None:
    script = "import pandas as pd\npd.DataFrame({}).rolling(3, axis=1)\n" + KEPT
    assert found(uv(script, dependencies=["datasets", "pandas"]), "E006") == [("error", "script", 2)]
    assert found(uv(script, dependencies=["datasets", "pandas", "gluonts"]), "E006") == []


def test_the_table_tells_since_when_the_best_known_arguments_are_gone() -> None:
    lost = {(root, path, word): calls_of(root).lost.get(path, {}).get(word) for root, path, word in CLAIMS}
    assert lost == CLAIMS


def test_the_table_is_of_the_libraries_that_are_compared_and_small() -> None:
    newest = {root: releases.split()[-1] for root, releases in RELEASED.values()}
    assert {root: str(calls_of(root).library.newest) for root in KEYWORDS}.items() <= newest.items()
    assert TABLE.stat().st_size < MAX_BYTES


@pytest.mark.parametrize("root", ["numpy", "pandas"])
def test_the_installed_release_refuses_what_the_table_says_that_it_refuses_and_takes_what_goes_later(root: str) -> None:
    calls = calls_of(root)
    installed = Version(version(calls.distribution))
    compared = 0
    for path, lost in calls.lost.items():
        found: object = import_module(root)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for part in path.split(".")[1:]:
                found = getattr(found, part)
        if not callable(found):
            continue
        takes = inspect.signature(found).parameters
        for word, one in lost.items():
            compared += 1
            kinds = [takes[word].kind] if word in takes else []
            by_name = inspect.Parameter.POSITIONAL_ONLY not in kinds and bool(kinds)
            assert by_name == (installed < Version(one.since)), (path, word)
    assert compared > 10


MADE = """
from dataclasses import dataclass, field
from .parts import Base, other
import functools, msgspec, pydantic

def renamed(old, new):
    return lambda call: call

def plain(a, b, /, c, *, d=1): ...
def open_(a, **rest): ...
@functools.lru_cache
def cached(a): ...
@unknown
def hidden(a): ...
@deprecate_kwarg("old", "new")
def aliased(new): ...
def twice(a): ...
twice = functools.wraps(twice)

class Made(Base):
    def __init__(self, a): ...
    def method(self, b): ...
    @staticmethod
    def still(c): ...
    @property
    def value(self): ...
class Inheriting(Made): ...
class Meta(metaclass=Odd):
    def __init__(self, a): ...
class New:
    def __new__(cls, a): ...
@dataclass
class Data:
    a: int
    b: int = field(init=False)
@dataclass
class More(Data):
    c: int = 0
class Struct(msgspec.Struct):
    a: int
class Model(pydantic.BaseModel):
    a: int
"""
TAKEN: dict[str, Keywords | None] = {
    "plain": Keywords(frozenset({"c", "d"})),
    "open_": None,
    "cached": Keywords(frozenset({"a"})),
    "hidden": None,
    "aliased": Keywords(frozenset({"new"}), frozenset({"old", "new"})),
    "twice": None,
    "other": Keywords(frozenset({"z"})),
    "Made": Keywords(frozenset({"a"})),
    "Made.method": Keywords(frozenset({"b"})),
    "Made.still": Keywords(frozenset({"c"})),
    "Made.value": None,
    "Inheriting": Keywords(frozenset({"a"})),
    "Meta": None,
    "New": None,
    "Data": Keywords(frozenset({"a"})),
    "More": Keywords(frozenset({"a", "c"})),
    "Struct": Keywords(frozenset({"a"})),
    "Model": None,
}


def test_what_a_call_takes_is_read_from_its_source_or_left_open(tmp_path: Path) -> None:
    root = tmp_path / "made"
    root.mkdir()
    (root / "__init__.py").write_text(MADE)
    (root / "parts.py").write_text("class Base: ...\ndef other(z): ...\n")
    (root / "newer.py").write_text("type Later = int\ndef unread(: ...\n")
    taken = dict(Calls(Package(tmp_path, "made")).all())
    assert {path: taken[path] for path in TAKEN} == TAKEN


def on_gpu(script: str, asked: str) -> Submission:
    return in_image(script, image=DEFAULT_UV_IMAGE, dependencies=["datasets", asked], flavor="a10g-small")


VLLM = (
    "from datasets import Dataset\nfrom vllm import LLM, SamplingParams\n{}\n"
    "Dataset.from_dict({{}}).push_to_hub('alice/a')\n"
)


@pytest.mark.parametrize(
    ("call", "meant"),
    [
        ("SamplingParams(temperature=0, max_token=5)", "Use `max_tokens`"),
        ("LLM('a/b', max_model_length=5)", "Use `max_model_len`"),
        ("LLM(model='a/b', gpu_memory_utilisation=0.9)", "Use `gpu_memory_utilization`"),
        ("LLM('a/b', some_other_thing=1)", "Leave out `some_other_thing`"),
    ],
)
def test_an_argument_that_vllm_passes_on_and_no_release_takes_is_an_error(call: str, meant: str) -> None:
    submission = on_gpu(VLLM.format(call), "vllm")
    assert found(submission, "E003") == [("error", "script", 3)]
    assert submission.fix("E003").title == meant
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("call", "release"),
    [
        ("LLM('a/b', max_num_seqs=8, limit_mm_per_prompt={'image': 1}, chat_template='a', tokenizer_mode='auto')", ""),
        ("SamplingParams(n=2, stop=['a'], structured_outputs=None)", ""),
        ("SamplingParams(use_beam_search=True)", "==0.5.5"),
        ("LLM('a/b', task='embed')", "==0.8.5"),
    ],
)
def test_an_argument_that_some_release_takes_is_left_to_that_release(call: str, release: str) -> None:
    submission = on_gpu(VLLM.format(call), f"vllm{release}")
    assert found(submission, "E003") == found(submission, "E006") == []


HEADER = "# /// script\n# dependencies = ['datasets', 'vllm']\n{}# ///\n"


@pytest.mark.parametrize(
    ("settings", "is_certain"),
    [
        ('# [[tool.uv.index]]\n# url = "https://wheels.vllm.ai/nightly"\n', True),
        ('# [tool.uv]\n# prerelease = "allow"\n', True),
        ('# [[tool.uv.index]]\n# url = "https://packages.example/simple"\n', False),
        ('# [[tool.uv.index]]\n# url = "https://wheels.vllm.ai/0.8.5"\n', False),
        ("# [tool.uv.sources]\n# vllm = { url = 'https://wheels.vllm.ai/0.8.5/vllm-0.8.5.whl' }\n", False),
        ('# [tool.uv]\n# exclude-newer = "2025-06-01T00:00:00Z"\n', False),
    ],
)
def test_an_index_of_newer_releases_leaves_what_is_gone_gone(settings: str, *, is_certain: bool) -> None:
    script = HEADER.format(settings) + VLLM.format("LLM('a/b', task='embed')")
    submission = in_image(script, image=DEFAULT_UV_IMAGE, flavor="a10g-small")
    assert [severity for severity, *_ in found(submission, "E006")] == (["error"] if is_certain else [])
