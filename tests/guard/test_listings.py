from __future__ import annotations

import pytest

from tests.guard.asked import errors, uv

LISTED = """import glob, os, sys
from pathlib import Path
for {}
    with open(target, "w") as file:
        file.write("x")
"""
LISTINGS = [
    "name in glob.glob(os.path.join(sys.argv[1], '*.csv')):\n    target = os.path.splitext(name)[0] + '.json'",
    "root, folders, names in os.walk(sys.argv[1]):\n    target = os.path.join(root, 'index.json')",
    "entry in os.scandir(sys.argv[1]):\n    target = entry.path + '.json'",
    "name in os.listdir(sys.argv[1]):\n    target = os.path.join(sys.argv[1], name)",
    "path in Path(sys.argv[1]).rglob('*.csv'):\n    target = path.with_suffix('.json')",
]


@pytest.mark.parametrize("head", LISTINGS)
def test_what_is_written_beside_listed_files_lies_in_their_folder(head: str) -> None:
    kept = uv(LISTED.format(head), script_args=["/rows"], volumes=["hf://buckets/alice/rows:/rows"])
    assert kept.report.verdict == "persists"
    refused = uv(LISTED.format(head), script_args=["/rows"], volumes=["hf://datasets/alice/rows:/rows"])
    assert errors(refused) == {"P005"}
