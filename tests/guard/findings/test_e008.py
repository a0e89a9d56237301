from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import errors, found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
SET = "import os\nos.environ['HF_HUB_OFFLINE'] = '1'\n"
MOUNT = ["hf://buckets/alice/out:/out"]


@pytest.mark.parametrize(("name", "value"), [("HF_HUB_OFFLINE", "1"), ("TRANSFORMERS_OFFLINE", "true")])
def test_a_push_from_an_offline_job_is_lost(name: str, value: str) -> None:
    submission = uv(PUSH, env={name: value, "SEED": "1"})
    assert found(submission, "E008") == [("error", "env", None)]
    assert errors(submission) == {"E008"}
    assert submission.report.verdict == "lost"
    mended = submission.mended(submission.fix("E008"))
    assert mended.args["env"] == {"SEED": "1"}
    assert mended.report.admitted


def test_the_script_itself_may_go_offline() -> None:
    submission = uv(SET + PUSH)
    assert found(submission, "E008") == [("error", "script", 2)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("script", "args"),
    [
        pytest.param(PUSH, {"env": {"HF_HUB_OFFLINE": "0"}}, id="switched off"),
        pytest.param("import datasets\n" + SET + PUSH, {}, id="set after the import"),
        pytest.param(SET + "os.environ['HF_HUB_OFFLINE'] = '0'\n" + PUSH, {}, id="taken back"),
        pytest.param(
            "import os\nif os.getpid() > 9:\n    os.environ['HF_HUB_OFFLINE'] = '1'\n" + PUSH, {}, id="perhaps"
        ),
        pytest.param(
            "open('/out/a.txt', 'w').write('x')\n", {"env": {"HF_HUB_OFFLINE": "1"}, "volumes": MOUNT}, id="a mount"
        ),
    ],
)
def test_a_job_that_is_not_offline_or_pushes_nothing_is_left_alone(script: str, args: dict[str, Any]) -> None:
    submission = uv(script, **args)
    assert found(submission, "E008") == []
    assert submission.report.admitted


PLAIN = "ghcr.io/astral-sh/uv:python3.12-bookworm"
HEADER = "# /// script\n# dependencies = ['datasets', 'transformers', 'torch']\n# ///\n"
LOAD = HEADER + "from datasets import load_dataset\nrows = load_dataset('stanfordnlp/imdb', split='train')\n"
KEEP = "rows.to_parquet('/out/rows.parquet')\n"


@pytest.mark.parametrize("name", ["HF_DATASETS_OFFLINE", "HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"])
def test_what_an_offline_job_loads_from_the_hub_is_not_there(name: str) -> None:
    submission = uv(LOAD + KEEP, env={name: "1"}, image=PLAIN, volumes=MOUNT)
    assert found(submission, "E008") == [("error", "env", None)]
    assert errors(submission) == {"E008"}
    assert submission.report.verdict == "lost"
    assert submission.mended(submission.fix("E008")).report.admitted


OPEN = "from transformers import AutoModel\nmodel = AutoModel.from_pretrained({!r})\nmodel.save_pretrained('/out/m')\n"


@pytest.mark.parametrize(
    ("script", "args"),
    [
        pytest.param(LOAD + KEEP, {"env": {"HF_DATASETS_OFFLINE": "0"}}, id="switched off"),
        pytest.param(LOAD + KEEP, {"env": {"HF_DATASETS_OFFLINE": "1", "HF_HOME": "/out/hf"}}, id="a cache of its own"),
        pytest.param(HEADER + OPEN.format("a/b"), {"env": {"HF_DATASETS_OFFLINE": "1"}}, id="no dataset"),
        pytest.param(HEADER + OPEN.format("/out/model"), {"env": {"HF_HUB_OFFLINE": "1"}}, id="a folder"),
        pytest.param(LOAD + KEEP, {"env": {"HF_HUB_OFFLINE": "1"}, "image": "acme/with-models:1"}, id="in the image"),
        pytest.param(
            HEADER + "open('/out/a.txt', 'w').write('x')\n" + OPEN.format("runs/last"),
            {"env": {"HF_HUB_OFFLINE": "1"}},
            id="after something is written",
        ),
    ],
)
def test_what_is_not_loaded_from_the_hub_is_left_alone(script: str, args: dict[str, Any]) -> None:
    submission = uv(script, **{"image": PLAIN, "volumes": MOUNT, **args})
    assert found(submission, "E008") == []
    assert submission.report.admitted
