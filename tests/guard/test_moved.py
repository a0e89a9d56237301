"""What the modules of the libraries below their top level have lost: the table, and what the guard says of imports."""

from __future__ import annotations

import warnings
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.version import Version

from guard.releases.moved import table
from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, found
from tests.guard.asked import uv as in_image
from tests.guard.signatures.libraries import RELEASES
from tests.guard.signatures.moving import gone, rows

TABLE = Path(__file__).parents[2] / "guard" / "signatures" / "moved.py"
MAX_BYTES = 40_000
CLAIMS = {
    "datasets.filesystems.S3FileSystem": "3.0",
    "datasets.tasks": "3.0",
    "huggingface_hub.hf_api.HfFolder": "1.0",
    "huggingface_hub.utils._errors": "0.25",
    "transformers.deepspeed": "4.46",
    "transformers.optimization.AdamW": "4.50",
    "trl.core": "0.25",
    "trl.trainer.utils.ConstantLengthDataset": "0.20",
}
STAYS = (
    "sentence_transformers.losses",
    "transformers.tokenization_utils",
    "huggingface_hub.utils.RepositoryNotFoundError",
    "transformers.trainer_utils.get_last_checkpoint",
    "datasets.utils.logging",
)
KEPT = "from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n"
LOST = [
    ("from huggingface_hub.hf_api import HfApi, HfFolder\n", "ImportError", "huggingface-hub<1"),
    ("from huggingface_hub.utils._errors import EntryNotFoundError\n", "ModuleNotFoundError", "huggingface-hub<0.25"),
    ("import huggingface_hub.repository as git\n", "ModuleNotFoundError", "huggingface-hub<1"),
    ("from datasets.filesystems import S3FileSystem\n", "ImportError", "datasets<3"),
    ("from datasets.tasks.text_classification import TextClassification\n", "ModuleNotFoundError", "datasets<3"),
    ("from datasets import tasks\n", "ImportError", "datasets<3"),
]
LEFT_ALONE = [
    "try:\n    from huggingface_hub.hf_api import HfFolder\nexcept ImportError:\n    HfFolder = None\n",
    "if False:\n    from datasets import tasks\n",
    "import datasets\ndatasets.tasks = print\nfrom datasets import tasks\n",
    "import datasets\nif hasattr(datasets, 'tasks'):\n    from datasets import tasks\n",
    "def never():\n    from datasets import tasks\n",
    "from huggingface_hub.utils import RepositoryNotFoundError\nfrom huggingface_hub.hf_api import HfApi\n",
    "import sys, types\nsys.modules['datasets.tasks'] = types.ModuleType('tasks')\nfrom datasets import tasks\n",
]


def uv(script: str, *dependencies: str) -> Submission:
    return in_image(script, image=DEFAULT_UV_IMAGE, dependencies=[*dependencies])


@pytest.mark.parametrize(("script", "error", "older"), LOST)
def test_an_import_of_what_the_newest_release_has_lost_is_an_error_unless_an_older_one_is_asked_for(
    script: str, error: str, older: str
) -> None:
    submission = uv(script + KEPT, "datasets")
    assert found(submission, "E006") == [("error", "script", 1)]
    assert submission.findings("E006")[0].message.endswith(f"{error}.")
    assert submission.report.verdict == "lost"
    assert found(uv(script + KEPT, *dict.fromkeys(("datasets", older))), "E006") == []


@pytest.mark.parametrize("script", LEFT_ALONE)
def test_an_import_that_is_tried_or_not_made_or_succeeds_is_left_alone(script: str) -> None:
    assert found(uv(script + KEPT, "datasets"), "E006") == []


def test_the_table_tells_since_when_the_best_known_names_are_gone_and_has_none_that_stays() -> None:
    assert {name: table()[name] for name in CLAIMS} == CLAIMS
    assert not table().keys() & {*STAYS}
    assert TABLE.stat().st_size < MAX_BYTES


@pytest.mark.parametrize("library", ["huggingface_hub", "datasets"])
def test_the_installed_release_lacks_what_the_table_says_that_it_lacks(library: str) -> None:
    installed = Version(version(library.replace("_", "-")))
    names = [name for name, since in table().items() if name.startswith(f"{library}.") and installed >= Version(since)]
    for name in names:
        owner, _, last = name.rpartition(".")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with pytest.raises(ImportError):
                import_module(name)
            assert not hasattr(import_module(owner), last), name
    assert len(names) > 40


@pytest.fixture
def releases(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    old, new = tmp_path / "made-1.0" / "made", tmp_path / "made-2.0" / "made"
    for folder in (old, new):
        (folder / "parts").mkdir(parents=True)
        (folder / "parts" / "__init__.py").write_text("")
        (folder / "__init__.py").write_text("'made.renamed'\n")
    for name in ("gone", "renamed", "_own"):
        (old / f"{name}.py").write_text("")
    (old / "calls.py").write_text(
        "import os\nfrom .gone import x as passed\nKEPT = OLD = 1\ndef fit(): ...\ndef get(): ...\n"
    )
    (new / "calls.py").write_text("from .parts import *\nimport KEPT\nif KEPT:\n    get = 2\n")
    (old / "parts" / "__init__.py").write_text("from ..calls import fit\nfrom os import sep\n")
    monkeypatch.setitem(RELEASES, "made", "1.0 2.0")
    return tmp_path


def test_what_a_release_defines_or_a_package_passes_on_and_the_newest_does_not_bind_is_gone(releases: Path) -> None:
    def install(distribution: str, release: str, folder: Path) -> Path:
        assert folder.is_dir()
        return releases / f"{distribution}-{release}"

    assert rows(gone("made", install, map)) == [
        "made@2.0: gone",
        "made.calls@2.0: OLD fit",
        "made.parts@2.0: fit",
    ]
