"""Imports that a script tries, of packages that its job is certain not to have."""

from __future__ import annotations

from typing import Any

import pytest

from schemas.submission import UvArgs
from tests.guard.asked import errors, found, uv

DEFAULT_IMAGE = UvArgs.model_fields["image"].default
UPLOADING = (
    "import os\ndef main():\n    os.makedirs('out', exist_ok=True)\n    open('out/rows.txt', 'w').write('1')\n"
    "    try:\n        from huggingface_hub import HfApi\n    except ImportError:\n        print('not installed')\n"
    "        return 1\n    HfApi().upload_folder(repo_id='alice/rows', folder_path='out')\n    return 0\nexit(main())\n"
)
CHOOSING = (
    "from datasets import Dataset\ntry:\n    import {module}\n    HAS = True\nexcept ImportError:\n    HAS = False\n"
    "if {test}:\n    Dataset.from_list([]).push_to_hub('alice/rows')\nelse:\n    print('nothing to do')\n"
)
ASKED: list[dict[str, Any]] = [
    {"dependencies": ["huggingface_hub"]},
    {"dependencies": ["datasets"]},
    {"dependencies": ["a-library-of-theirs"]},
    {"dependencies": ["ours @ https://example.org/ours-1-py3-none-any.whl"]},
    {"image": "acme/everything:1"},
    {"env": {"PYTHONPATH": "/packages"}},
]


def test_an_import_that_is_certain_to_fail_goes_into_its_handler() -> None:
    submission = uv(UPLOADING, image=DEFAULT_IMAGE)
    assert errors(submission) == {"P003"}
    assert "line 6 imports `huggingface_hub`, which nothing installs" in submission.findings("P003")[0].message
    fix = submission.fix("P003")
    assert fix.safe
    assert fix.args == {"dependencies": ["huggingface-hub"]}
    assert uv(UPLOADING, image=DEFAULT_IMAGE, dependencies=["huggingface-hub"]).report.verdict == "persists"


@pytest.mark.parametrize("args", ASKED)
def test_an_import_that_may_succeed_is_taken_to_do_so(args: dict[str, Any]) -> None:
    given: dict[str, Any] = {"image": DEFAULT_IMAGE, **args}
    assert uv(UPLOADING, **given).report.verdict == "persists"


@pytest.mark.parametrize(
    ("module", "dependencies", "is_there"),
    [
        ("wandb", ["datasets"], False),
        ("wandb", ["datasets", "wandb"], True),
        ("cv2", ["datasets"], False),
        ("cv2", ["datasets", "opencv-contrib-python"], True),
        ("onnxruntime", ["datasets", "onnxruntime-gpu"], True),
        ("cupy", ["datasets"], False),
        ("awq", ["datasets"], False),
        ("awq", ["datasets", "autoawq"], True),
        ("chatterbox", ["datasets", "chatterbox-tts"], True),
        ("pandas", ["datasets"], True),
        ("json", ["datasets"], True),
    ],
)
def test_what_a_script_has_without_a_package_is_known(module: str, dependencies: list[str], *, is_there: bool) -> None:
    for test, keeps in (("HAS", is_there), ("not HAS", not is_there)):
        script = CHOOSING.format(module=module, test=test)
        report = uv(script, image=DEFAULT_IMAGE, dependencies=dependencies).report
        assert report.verdict == ("persists" if keeps else "lost")


@pytest.mark.parametrize(("module", "dependency"), [("a_module_of_theirs", "datasets"), ("cupy", "cupy-cuda12x")])
def test_a_module_of_no_known_package_or_of_a_variant_may_be_there(module: str, dependency: str) -> None:
    for test in ("HAS", "not HAS"):
        script = CHOOSING.format(module=module, test=test)
        assert uv(script, image=DEFAULT_IMAGE, dependencies=["datasets", dependency]).report.verdict == "persists"


def test_a_script_that_installs_packages_itself_may_have_any() -> None:
    installing = UPLOADING.replace(
        "import os\n", "import os, subprocess\nsubprocess.run(['uv', 'pip', 'install', 'x'])\n"
    )
    assert uv(installing, image=DEFAULT_IMAGE).report.verdict == "persists"


def test_a_handler_for_something_else_lets_the_script_end() -> None:
    script = UPLOADING.replace("except ImportError", "except ValueError")
    submission = uv(script, image=DEFAULT_IMAGE)
    assert submission.report.verdict == "lost"
    assert found(submission, "P003")[0][0] == "error"


RAISING = (
    "try:\n    from huggingface_hub import HfApi, HfFolder\nexcept ImportError as error:\n    {}\n"
    "HfApi().upload_file(path_or_fileobj=b'a', path_in_repo='a', repo_id='alice/rows')\n"
)


@pytest.mark.parametrize(
    ("handler", "is_loud"),
    [
        ("raise RuntimeError('install it') from error", True),
        ("exit(1)", True),
        ("HfFolder = None", False),
        ("print(error)", False),
    ],
)
def test_an_import_whose_failure_is_only_told_otherwise_is_like_one_that_is_not_tried(
    handler: str, *, is_loud: bool
) -> None:
    submission = uv(RAISING.format(handler), image=DEFAULT_IMAGE, dependencies=["huggingface_hub>=1"])
    assert found(submission, "E006") == ([("error", "script", 2)] if is_loud else [])
    assert submission.report.admitted is not is_loud


STARTED = (
    "import subprocess, sys\nfrom huggingface_hub import HfApi\n"
    "subprocess.run([sys.executable, '-m', '{module}', '--out', '/tmp/a.json']{rest})\n"
    "HfApi().upload_file(path_or_fileobj='/tmp/a.json', path_in_repo='a', repo_id='alice/rows')\n"
)


def test_a_module_that_nothing_brings_cannot_be_run() -> None:
    submission = uv(
        STARTED.format(module="acme.measure", rest=", check=True"),
        image=DEFAULT_IMAGE,
        dependencies=["huggingface_hub"],
    )
    assert found(submission, "C017") == [("error", "script", 3)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("module", "rest", "args"),
    [
        ("json.tool", ", check=True", {}),
        ("acme.measure", ", check=True, cwd='/acme'", {}),
        ("acme.measure", ", check=True, env={'PYTHONPATH': '/acme'}", {}),
        ("acme.measure", ", check=True", {"env": {"PYTHONPATH": "/acme"}}),
        ("acme.measure", ", check=True", {"dependencies": ["huggingface_hub", "acme-tools"]}),
        ("acme.measure", ", check=True", {"image": "acme/everything:1"}),
    ],
)
def test_a_module_that_may_be_there_or_need_not_is_run(module: str, rest: str, args: dict[str, Any]) -> None:
    given: dict[str, Any] = {"image": DEFAULT_IMAGE, "dependencies": ["huggingface_hub"], **args}
    assert found(uv(STARTED.format(module=module, rest=rest), **given), "C017") == []
