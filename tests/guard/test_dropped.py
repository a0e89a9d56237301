"""The table of names that libraries have dropped: that it says what the real libraries say, and how it is made."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.version import Version

from guard.releases.dropped import table
from tests.guard.signatures import dropping
from tests.guard.signatures.released import RELEASED

TABLE = Path(__file__).parents[2] / "guard" / "signatures" / "dropped.py"
PROBE = Path(dropping.__file__).with_name("probe.py")
MAX_BYTES = 20_000
CLAIMS = {
    "numpy.float": "1.24",
    "numpy.NaN": "2.0",
    "PIL.Image.ANTIALIAS": "10.0",
    "pandas.DataFrame.append": "2.0",
    "polars.NUMERIC_DTYPES": "2.0",
    "scipy.integrate.cumtrapz": "1.14",
    "sklearn.datasets.load_boston": "1.2",
    "openai.ChatCompletion": "1.0",
    "pydantic.BaseSettings": "2.0",
    "langchain.text_splitter": "1.0",
    "moviepy.editor": "2.0",
    "torchvision.transforms.functional_tensor": "0.17",
    "pkg_resources": "82.0",
    "vllm.sampling_params.GuidedDecodingParams": "0.12.0",
}
#: vllm cannot be imported here: what is known of it is read in its sources.
LIBRARIES = {name: one.releases for name, one in dropping.LIBRARIES.items()} | {"vllm": RELEASED["vllm"][1]}


def resolved(name: str) -> object:
    parts = name.split(".")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found: object = import_module(parts[0])
        for end, part in enumerate(parts[1:], 2):
            try:
                found = getattr(found, part)
            except AttributeError:
                found = import_module(".".join(parts[:end]))
    return found


def test_the_table_tells_since_when_the_best_known_names_are_gone() -> None:
    assert {name: table().gone[name][1] for name in CLAIMS} == CLAIMS


@pytest.mark.parametrize(("distribution", "root"), [("numpy", "numpy"), ("pandas", "pandas"), ("pydantic", "pydantic")])
def test_the_installed_release_lacks_what_the_table_says_that_it_lacks_and_nothing_else(
    distribution: str, root: str
) -> None:
    installed = Version(version(distribution))
    compared = 0
    for name, (owner, since) in table().gone.items():
        if owner != distribution or not name.startswith(f"{root}."):
            continue
        compared += 1
        if installed >= Version(since):
            with pytest.raises((AttributeError, ImportError)):
                resolved(name)
        else:
            assert resolved(name) is not None
    assert compared > 20


def test_every_library_that_is_compared_is_in_the_table_with_its_newest_release() -> None:
    assert {name: str(one.newest) for name, one in table().libraries.items()} == {
        name: releases.split()[-1] for name, releases in LIBRARIES.items()
    }
    assert {distribution for distribution, _ in table().gone.values()} == LIBRARIES.keys()
    assert TABLE.stat().st_size < MAX_BYTES


@pytest.fixture
def package(tmp_path: Path) -> Path:
    root = tmp_path / "made"
    root.mkdir()
    (root / "__init__.py").write_text(
        "import os\nKEPT = 1\n_HIDDEN = 2\ndef __getattr__(name):\n    if name == 'old':\n        return 3\n"
        "    raise AttributeError(name)\n"
    )
    (root / "inner.py").write_text("import nowhere_at_all\n")
    (root / "_own.py").write_text("")
    info = tmp_path / "made-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: made\nVersion: 1.0\n")
    (info / "RECORD").write_text("made/__init__.py,,\nmade/inner.py,,\nmade/_own.py,,\n")
    return tmp_path


def probed(folder: Path, *words: str, given: str = "") -> list[str]:
    program = f"import sys, runpy; sys.path.insert(0, {str(folder)!r}); runpy.run_path({str(PROBE)!r})"
    done = subprocess.run(
        [sys.executable, "-c", program, *words], input=given, capture_output=True, text=True, timeout=60, check=True
    )
    return json.loads(done.stdout)


def test_names_are_those_that_a_library_made_itself(package: Path) -> None:
    assert probed(package, "names", "made", "made", ".") == ["made", "made.KEPT", "made.inner"]


def test_a_name_that_lives_on_with_a_warning_or_lacks_another_package_is_there(package: Path) -> None:
    asked = ["made.KEPT", "made.old", "made.inner", "made.gone", "made.gone.name"]
    assert probed(package, "there", "made", given=json.dumps(asked)) == ["made.KEPT", "made.old", "made.inner"]
