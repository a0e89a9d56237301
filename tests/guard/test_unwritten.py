"""Uploads of a file that a call keeps its script from writing."""

from __future__ import annotations

from typing import Any

import pytest

from schemas.submission import UvArgs
from tests.guard.asked import Submission, errors, found
from tests.guard.asked import uv as in_image

BEFORE = """import argparse, os, json, torch, acme
from huggingface_hub import HfApi
p = argparse.ArgumentParser()
p.add_argument("--save", action="store_true")
p.add_argument("--out", default="model.pt")
a = p.parse_args()
model = acme.train()
"""
UPLOAD = """
HfApi().create_repo("alice/model", exist_ok=True)
HfApi().upload_file(path_or_fileobj={}, path_in_repo="model.pt", repo_id="alice/model")
"""


def uv(lines: str, name: str, **args: object) -> Submission:
    given: dict[str, Any] = {
        "image": UvArgs.model_fields["image"].default,
        "dependencies": ["torch", "huggingface_hub", "acme"],
        **args,
    }
    return in_image(BEFORE + lines + UPLOAD.format(name), **given)


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ("if a.save:\n    torch.save(model, 'model.pt')\n", "'model.pt'"),
        ("if a.save:\n    torch.save(model, a.out)\nprint(a.out)\n", "a.out"),
        ("os.makedirs('runs', exist_ok=True)\nout = 'runs/model.pt'\nif a.save:\n    model.save(out)\n", "out"),
        (
            "if not a.save:\n    print(1)\nelse:\n    with open('model.pt', 'wb') as f:\n        f.write(model)\n",
            "'model.pt'",
        ),
    ],
)
def test_a_file_that_is_only_written_under_an_option_is_missed_without_it(lines: str, name: str) -> None:
    submission = uv(lines, name)
    assert errors(submission) == {"C017"}
    assert "`a.save`" in submission.findings("C017")[0].message.replace("not ", "")
    assert submission.report.verdict == "lost"
    assert uv(lines, name, script_args=["--save"]).report.verdict == "persists"


#: The file is written in another call of the same place, or under another spelling.
OTHERWISE: list[tuple[str, str, dict[str, object]]] = [
    (
        "for stage in ('write', 'send'):\n    if stage == 'write':\n        torch.save(model, 'model.pt')\n",
        "'model.pt'",
        {},
    ),
    (
        "def run(stage):\n    if stage == 'write':\n        torch.save(model, a.out)\nrun('write')\nrun('send')\n",
        "a.out",
        {},
    ),
    (
        (
            "def save(given):\n    torch.save(model, given.out)\nif a.save:\n    torch.save(model, a.out)\n"
            "else:\n    save(a)\n"
        ),
        "a.out",
        {},
    ),
    ("if a.save:\n    torch.save(model, 'model.pt')\nelse:\n    os.system('make model.pt')\n", "'model.pt'", {}),
    (
        "if a.save:\n    torch.save(model, 'model.pt')\nend = 'pt'\nopen(f'model.{end}', 'wb').write(b'a')\n",
        "'model.pt'",
        {},
    ),
]


@pytest.mark.parametrize(
    ("lines", "name", "args"),
    [
        ("acme.write('model.pt')\nif a.save:\n    torch.save(model, 'model.pt')\n", "'model.pt'", {}),
        ("acme.write('runs')\nif a.save:\n    torch.save(model, 'runs/model.pt')\n", "'runs/model.pt'", {}),
        ("kept = [a.out]\nif a.save:\n    torch.save(model, a.out)\n", "a.out", {}),
        ("if a.save:\n    torch.save(model, '/in/a')\n", "'/in/a'", {"volumes": ["hf://datasets/alice/x:/in"]}),
        ("if a.save:\n    print('model.pt')\n", "'model.pt'", {}),
        ("if a.save:\n    torch.save(model, 'model.pt')\n", "'model.pt'", {"image": "acme/models:1"}),
        *OTHERWISE,
    ],
)
def test_a_file_that_something_else_may_have_written_is_not_missed(
    lines: str, name: str, args: dict[str, object]
) -> None:
    submission = uv(lines, name, **args)
    assert found(submission, "C017") == []
