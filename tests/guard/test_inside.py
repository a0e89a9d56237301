"""Names that no release of a library has in a module below its top level: the table, and what the guard says."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest
from packaging.version import Version

from guard.signatures.table import library
from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, found
from tests.guard.asked import uv as in_image
from tests.guard.signatures import listing
from tests.guard.signatures.libraries import MODULES
from tests.guard.signatures.reading import Package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KEPT = "from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n"
ASKED = ["datasets", "sentence-transformers", "transformers", "peft", "accelerate"]


def uv(script: str, *dependencies: str) -> Submission:
    return in_image(script + KEPT, image=DEFAULT_UV_IMAGE, dependencies=[*(dependencies or ASKED)])


UNHEARD_OF = [
    ("from transformers.trainer_utils import NoSuchName\n", 1, "ImportError", "Leave out"),
    ("from transformers.utils import get_last_checkpoint\n", 1, "ImportError", "transformers.trainer_utils.get_last_"),
    ("from sentence_transformers.losses import TripletLosss\n", 1, "ImportError", "losses.TripletLoss`"),
    ("from peft.utils import LoraConfig_, get_peft_model\n", 1, "ImportError", "Leave out"),
    ("from accelerate.utils import Accelerater\n", 1, "ImportError", "accelerate.utils.Acceler"),
    ("import datasets.utils.nosuch\n", 1, "ModuleNotFoundError", "Leave out"),
    ("from sentence_transformers.sparse_encoder.cssr_ import A\n", 1, "ModuleNotFoundError", "Leave out"),
    (
        "from sentence_transformers.sparse_encoder import models\nmodels.CSRSparsity(3)\n",
        2,
        "AttributeError",
        "Leave out `sentence_transformers.sparse_encoder.models.CSRSparsity`",
    ),
    ("import sentence_transformers.losses as l\nl.TripletLosss(1)\n", 2, "AttributeError", "losses.TripletLoss`"),
    ("import transformers\ntransformers.trainer_utils.last_checkpoint('a')\n", 2, "AttributeError", "get_last_check"),
]


@pytest.mark.parametrize(("script", "line", "error", "instead"), UNHEARD_OF)
def test_a_name_that_no_release_has_in_a_module_ends_the_script(
    script: str, line: int, error: str, instead: str
) -> None:
    submission = uv(script)
    assert found(submission, "E006") == [("error", "script", line)]
    assert "is in no release of" in submission.findings("E006")[0].message
    assert submission.findings("E006")[0].message.endswith(f"{error}.")
    assert instead in submission.fix("E006").title
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "script",
    [
        "from transformers.trainer_utils import get_last_checkpoint, set_seed, np\n",
        "from sentence_transformers.losses import TripletLoss, CoSENTLoss\nfrom datasets.utils import logging\n",
        "from sentence_transformers import models\nmodels.Pooling(3)\n",
        "from transformers.utils import logging\nlogging.get_logger('a')\nlogging.set_verbosity_info()\n",
        "from transformers.trainer_utils import IntervalStrategy\nIntervalStrategy.of('no')\n",
        "from transformers.models.llama.modeling_llama import NoSuchName\n",
        "from transformers.trainer_utils import *\nfrom transformers.trainer_utils import _private\n",
        "try:\n    from transformers.trainer_utils import NoSuchName\nexcept ImportError:\n    NoSuchName = None\n",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from transformers.trainer_utils import NoSuchName\n",
        "def never():\n    from transformers.trainer_utils import NoSuchName\n",
        "import transformers.utils as u\nu.NoSuchName = print\nfrom transformers.utils import NoSuchName\n",
        "import transformers.trainer_utils as u\nu.NoSuchName = print\nu.NoSuchName(1)\n",
        "import transformers.trainer_utils as u\ntry:\n    u.no_such(1)\nexcept AttributeError:\n    pass\n",
        'import transformers.trainer_utils as u\nif hasattr(u, "no_such"):\n    u.no_such(1)\n',
    ],
)
def test_a_name_that_some_release_has_or_that_is_tried_set_or_not_known_is_left_alone(script: str) -> None:
    assert found(uv(script), "E006") == []


@pytest.mark.parametrize(
    "asked", ["transformers>=99", "transformers @ git+https://github.com/huggingface/transformers"]
)
def test_of_a_release_that_is_newer_than_the_table_nothing_is_said(asked: str) -> None:
    script = "from transformers.trainer_utils import NoSuchName\nimport transformers.utils as u\nu.no_such(1)\n"
    assert found(uv(script, "datasets", asked), "E006") == []


@pytest.mark.parametrize("name", ["huggingface_hub", "datasets"])
def test_the_table_has_every_name_of_the_installed_release(name: str) -> None:
    if Version(version(name.replace("_", "-"))) > library(name).releases[-1].version:
        pytest.skip("it is newer than the table")
    compared = 0
    for module in MODULES[name].split():
        held = library(name).inside(module)
        if not held:
            continue
        try:
            there = import_module(f"{name}.{module}")
        except ImportError:
            continue
        public = {one for one in dir(there) if not one.startswith("_")}
        assert public <= held, (module, public - held)
        compared += len(public)
    assert compared > 500


@pytest.fixture
def package(tmp_path: Path) -> Callable[..., Package]:
    def make(**files: str) -> Package:
        folder = tmp_path / "lib"
        (folder / "part").mkdir(parents=True)
        for name, text in {"part/__init__": "", "__init__": "", **files}.items():
            (folder / f"{name}.py").write_text(text)
        return Package(tmp_path, "lib", frozenset({"lib"}))

    return make


NAMES: dict[str, tuple[str, set[str] | None]] = {
    "what it binds": ("A = 1\ndef f():\n    inner = 2\nclass C: ...\n_own = 3\n", {"A", "f", "C"}),
    "what it imports": ("import os.path\nfrom typing import Any as Anything\n", {"os", "Anything"}),
    "in any branch": ("try:\n    import a\nexcept ImportError:\n    a = b = None\nif a:\n    c = 1\n", {"a", "b", "c"}),
    "what functions set": ("def f():\n    global g\n    g = 1\n", {"f", "g"}),
    "all of another module": ("from .other import *\n", {"x"}),
    "all of something unknown": ("from torch import *\n", None),
    "stand-ins": ("from ..dummy_objects import *\nx = 1\n", {"x"}),
    "a table that it looks into": (
        "S = {'m': ['x']}\ndef __getattr__(name):\n    if name in S:\n        return f(name)\n    raise E\n",
        {"S", "m", "x"},
    ),
    "anything that is asked for": ("def __getattr__(name):\n    return f(name)\n", None),
    "what another module has": (
        "def __getattr__(name):\n    if hasattr(o, name):\n        return o\n    raise AttributeError\n",
        None,
    ),
    "lazily": ("S = {'m': ['x']}\nimport sys\nsys.modules[__name__] = _LazyModule(S)\n", {"S", "m", "x", "sys"}),
    "by its folder": ("sys.modules[__name__] = _LazyModule(define_import_structure(__file__))\n", None),
    "in its place": ("import sys\nsys.modules[__name__] = f()\n", None),
    "by texts": ("for x in y:\n    globals()[x] = 1\n", None),
}


@pytest.mark.parametrize("name", NAMES)
def test_all_names_of_a_module_are_read_from_its_source_or_none(name: str, package: Callable[..., Package]) -> None:
    source, expected = NAMES[name]
    read = listing.names_of(package(**{"part/__init__": source, "part/other": "x = 1\n"}), "part")
    listing.forget()
    assert (None if read is None else read - {"other", "__getattr__"}) == expected


def test_a_module_under_an_older_name_has_what_the_newer_one_has(package: Callable[..., Package]) -> None:
    table = "T = {'lib.old': 'lib.part', 'lib.old.C': 'lib.part.other'}\n"
    made = package(**{"part/__init__": "x = 1\n", "part/other": "", "deprecated_imports": table})
    assert listing.names_of(made, "old") == {"x", "other", "C"}
    assert listing.names_of(made, "never") == set()
    listing.forget()
