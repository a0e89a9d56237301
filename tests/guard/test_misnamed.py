"""Names that are asked for as if they were packages."""

from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import Submission, found, uv

IMAGE = "ghcr.io/astral-sh/uv:python3.12-bookworm"
HEADER = "# /// script\n# dependencies = [{}]\n# ///\n"
SETTINGS = HEADER.replace("]\n# ///", "]\n# [tool.uv]\n# index-url = 'https://example.com/simple'\n# ///")
PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"


def bare(script: str, **args: Any) -> Submission:
    return uv(script, image=args.pop("image", IMAGE), **args)


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("sklearn", "scikit-learn"),
        ("pytorch>=1.0", "torch"),
        ("PIL", "pillow"),
        ("cv2==4.10.0.84", "opencv-python-headless"),
        ("opencv", "opencv-python-headless"),
        ("yaml", "pyyaml"),
        ("skimage", "scikit-image"),
        ("tensorflow-gpu", "tensorflow"),
        ("pkg_resources", "setuptools"),
    ],
)
def test_a_name_that_is_no_packages_is_safely_changed_to_the_one_that_is_meant(asked: str, meant: str) -> None:
    submission = bare(PUSH, dependencies=["datasets", asked])
    assert found(submission, "C007") == [("error", "dependencies", None)]
    assert submission.report.verdict == "lost"
    fix = submission.fix("C007")
    assert (fix.safe, fix.args) == (True, {"dependencies": ["datasets", meant]})
    assert found(submission.mended(fix), "C007") == []


def test_names_in_a_header_are_changed_together_where_they_stand() -> None:
    submission = bare(HEADER.format("'datasets', \"sklearn\", 'cv2>=4'") + PUSH)
    assert found(submission, "C007") == [("error", "script", 1), ("error", "script", 1)]
    fix = submission.fix("C007")
    mended = submission.mended(fix)
    assert fix.safe
    assert "# dependencies = ['datasets', \"scikit-learn\", 'opencv-python-headless']\n" in mended.args["script"]
    assert found(mended, "C007") == []


def test_a_module_of_pythons_own_is_left_out() -> None:
    submission = bare(PUSH, dependencies=["json", "datasets", "PIL"])
    messages = [finding.message for finding in submission.findings("C007")]
    assert messages[0].startswith("`json` is a module of Python itself")
    assert submission.fix("C007").args == {"dependencies": ["datasets", "pillow"]}
    inside = bare(HEADER.format('"datasets", "os"') + PUSH)
    assert found(inside, "C007") == [("error", "script", 1)]
    assert not inside.fix("C007").safe


@pytest.mark.parametrize(
    ("header", "args"),
    [
        (HEADER.format('"datasets", "bs4", "dotenv", "argparse"'), {}),
        (HEADER.format('"datasets", "cv2 @ https://example.com/cv2-4.10-py3-none-any.whl"'), {}),
        (HEADER.format('"datasets", "sklearn; sys_platform == \'win32\'"'), {}),
        (HEADER.format('"datasets", "sklearn==0.0"'), {}),
        (HEADER.format('"datasets", "tensorflow-gpu<2.12"'), {}),
        (SETTINGS.format('"datasets", "cv2"'), {}),
        (HEADER.format('"datasets", "cv2"'), {"env": {"UV_INDEX_URL": "https://example.com/simple"}}),
        (
            HEADER.format('"datasets", "sklearn"'),
            {"env": {"SKLEARN_ALLOW_DEPRECATED_SKLEARN_PACKAGE_INSTALL": "True"}},
        ),
        ("", {"dependencies": ["sklearn"], "image": "acme/everything:1"}),
    ],
    ids=["packages", "a wheel", "not here", "one that was", "older", "settings", "an index", "allowed", "an image"],
)
def test_what_may_be_installed_is_left_alone(header: str, args: dict[str, Any]) -> None:
    assert found(bare(header + PUSH, **args), "C007") == []


@pytest.mark.parametrize("module", ["absl", "cv2", "git", "llama_cpp", "open_clip", "skopt"])
def test_an_import_is_not_mended_by_the_name_of_its_module(module: str) -> None:
    submission = bare(f"import {module}\n" + PUSH, dependencies=["datasets"])
    assert found(submission, "C007") == [("error", "script", 1)]
    assert found(submission.mended(submission.fix("C007")), "C007") == []
