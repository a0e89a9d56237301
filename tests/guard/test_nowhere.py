"""E006 about modules that no release of a library has, and names that none has in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from guard.signatures import surveyed
from guard.signatures.surveyed import SURVEYED
from guard.signatures.surveys import survey
from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, uv

SURVEYS = Path(surveyed.__file__).parent
PUSH = "from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n"


OLD_PYTHON = '# /// script\n# requires-python = ">=3.9,<3.10"\n# ///\n'


def importing(text: str, *packages: str) -> Submission:
    given = [*packages, "datasets", "huggingface-hub"]
    return uv(f"{text}\n{PUSH}", dependencies=given, image=DEFAULT_UV_IMAGE)


@pytest.mark.parametrize(
    ("text", "package", "name", "error"),
    [
        ("from sklearn.linear_models import Ridge", "scikit-learn", "sklearn.linear_models", "ModuleNotFoundError"),
        ("import sklearn.linear_models", "scikit-learn", "sklearn.linear_models", "ModuleNotFoundError"),
        ("from sklearn.metrics import f2_score", "scikit-learn", "sklearn.metrics.f2_score", "ImportError"),
        ("from vllm.sampling import SamplingParams", "vllm", "vllm.sampling", "ModuleNotFoundError"),
        ("from trl.trainers import SFTTrainer", "trl", "trl.trainers", "ModuleNotFoundError"),
        ("import tokenizers.models.BPE as BPE", "tokenizers", "tokenizers.models.BPE", "ModuleNotFoundError"),
        ("from gguf import convert_hf_to_gguf", "gguf", "gguf.convert_hf_to_gguf", "ImportError"),
        ("from pypdf import PdfFileReader", "pypdf", "pypdf.PdfFileReader", "ImportError"),
    ],
)
def test_import_of_what_no_release_has(text: str, package: str, name: str, error: str) -> None:
    submission = importing(text, package)

    (finding,) = submission.findings("E006")

    assert finding.message.startswith(f"`{name}` on line 1 is in no release of {package} that was looked at, from ")
    assert finding.message.endswith(f"{error}.")
    assert (finding.severity, submission.report.verdict) == ("error", "lost")
    assert finding.fix is not None


def test_fix_names_the_place_that_has_the_name() -> None:
    (finding,) = importing("from vllm.sampling import SamplingParams", "vllm").findings("E006")

    assert finding.fix is not None
    assert finding.fix.title == "Import `SamplingParams` from `vllm`"


@pytest.mark.parametrize(
    ("text", "packages"),
    [
        ("from sklearn.linear_model import Ridge", ["scikit-learn"]),
        ("from sklearn.utils._testing import anything", ["scikit-learn"]),
        ("from sklearn import linear_model, metrics", ["scikit-learn"]),
        ("from transformers.models.llama.modeling_llama import LlamaForCausalLM", ["transformers"]),
        ("from trl.trainer.sft_trainer import SFTTrainer", ["trl"]),
        # An older release may have it.
        ("from pypdf import PdfFileReader", ["pypdf<3"]),
        # A repository may have what no release has.
        ("from gguf import convert_hf_to_gguf", ["gguf @ git+https://github.com/ggml-org/llama.cpp"]),
        # So may a folder that the script adds, or what it puts there.
        ("import sys\nsys.path.insert(0, 'gguf-py')\nfrom gguf import convert_hf_to_gguf", ["gguf"]),
        ("import gguf\ngguf.convert = print\nfrom gguf import convert", ["gguf"]),
        # It goes on without it, or another package has it.
        ("try:\n    from gguf import convert\nexcept ImportError:\n    convert = None", ["gguf"]),
        ("from optimum.onnxruntime import ORTModelForCausalLM", ["optimum[onnxruntime]"]),
        ("from optimum.onnxruntime import ORTModelForCausalLM", ["optimum<2"]),
        ("from bs4 import BeautifulSoup", ["beautifulsoup4"]),
        ("import PyPDF2", ["PyPDF2"]),
        # It puts the modules of others under names of its own.
        ("from requests.packages.urllib3.util.retry import Retry", ["requests"]),
        ("import requests.packages.chardet", ["requests"]),
        # What else is asked for, or the job's Python, may hold an older release back.
        ("from vllm.utils import get_open_port", ["vllm", "torch==2.5.1"]),
        (f"{OLD_PYTHON}from vllm.utils import get_open_port", ["vllm"]),
    ],
)
def test_what_a_release_may_have_is_none(text: str, packages: list[str]) -> None:
    assert importing(text, *packages).findings("E006") == []


@pytest.mark.parametrize(
    ("text", "package", "module"),
    [
        ("import beautifulsoup4", "beautifulsoup4", "bs4"),
        ("import pywavelets", "pywavelets", "pywt"),
        ("import python_magic", "python-magic", "magic"),
        ("from Pillow import Image", "Pillow", "PIL"),
        ("import GitPython", "gitpython", "git"),
    ],
)
def test_name_of_a_package_is_not_that_of_its_module(text: str, package: str, module: str) -> None:
    (finding,) = importing(text, package).findings("E006")

    assert f"is the name of a package, whose module is `{module}`" in finding.message
    assert finding.fix is not None
    assert finding.fix.title == f"Import `{module}`"


def test_module_that_another_distribution_adds() -> None:
    submission = importing("from optimum.onnxruntime import ORTModel", "optimum")

    (finding,) = submission.findings("E006")

    assert "`optimum.onnxruntime` on line 1 comes with `optimum-onnx`, which nothing installs" in finding.message
    assert submission.report.verdict == "lost"


def test_every_library_that_is_told_of_can_be_read() -> None:
    assert {path.stem for path in SURVEYS.glob("[a-zA-Z]*.py")} == {root.lower() for root in SURVEYED}
    for root in SURVEYED:
        held = survey(root)
        assert held.first <= held.last
        assert held.having("no name of any library") == "-"
