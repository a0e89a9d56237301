"""Sounds and images of rows: `datasets` decodes and encodes them by packages of their own."""

from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, assert_safely_added, found, uv

HEARD = """\
from datasets import Audio, load_dataset
rows = load_dataset("alice/talks", split="train").cast_column("audio", Audio(sampling_rate=16000))
rows = rows.map(lambda row: {"length": len(row["audio"]["array"])})
rows.push_to_hub("alice/talks")
"""
SEEN = """\
from datasets import load_dataset
rows = load_dataset("alice/pages", split="train").map(lambda row: {"image": row["image"].convert('L')})
rows.push_to_hub("alice/grey")
"""
TRIED = """\
from datasets import load_dataset
rows = load_dataset("alice/pages", split="train")
for row in rows:
    try:
        print(row["image"].convert("L"))
    except Exception as error:
        print(error)
rows.push_to_hub("alice/grey")
"""
CAST = '.cast_column("audio", Audio(sampling_rate=16000))'
SOUNDED = """\
from datasets import Audio, Dataset
import numpy as np
rows = Dataset.from_list([{"audio": {"array": np.zeros(size), "sampling_rate": 16000}} for size in (16, 32)])
rows.cast_column("audio", Audio()).push_to_hub("alice/talks")
"""


def case(name: str, script: str, packages: list[str], *added: str) -> object:
    return pytest.param(script, packages, list(added), id=name)


CASES = [
    case("sounds of rows", HEARD, ["datasets", "torch"], "torchcodec"),
    case("sounds of rows as they come", HEARD.replace(CAST, ""), ["datasets", "torch"], "torchcodec"),
    case(
        "sounds that have a name",
        HEARD.replace(CAST, "")
        .replace("lambda row: {", "read)\n#")
        .replace(
            "rows = load",
            "def read(row):\n    sound = row['audio']\n    return {'n': len(sound['array'])}\nrows = load",
        ),
        ["datasets", "torch"],
        "torchcodec",
    ),
    case("images of rows", SEEN, ["datasets"], "pillow"),
    case("sounds that are made", SOUNDED, ["datasets", "torch"], "torchcodec"),
]
LEFT_ALONE = [
    case("sounds of rows by torchcodec", HEARD, ["datasets", "torch", "torchcodec"]),
    case("sounds of rows by an older release", HEARD, ["datasets<4", "soundfile"]),
    case("images of rows that are brought along", SEEN, ["datasets", "torchvision"]),
    case("images of rows that are not decoded", SEEN.replace(".convert('L')", "['bytes']"), ["datasets"]),
    case("sounds in a comment", "# row['audio']['array']\n" + SEEN, ["datasets", "pillow"]),
    case("images of a table", SEEN.replace("row: {", "row: row['image'].size or {"), ["datasets", "pillow"]),
    case("images that are tried", TRIED, ["datasets"]),
    case("sounds of other rows", HEARD.replace(CAST, "").replace('"audio"', '"sound"'), ["datasets"]),
    case("sounds of rows that are passed on", HEARD.replace('["array"]', ""), ["datasets"]),
    case("sounds of rows that are not decoded", HEARD.replace("sampling_rate=16000", "decode=False"), ["datasets"]),
]


def bare(script: str, packages: list[str]) -> Submission:
    return uv(script, image=DEFAULT_UV_IMAGE, dependencies=packages)


@pytest.mark.parametrize(("script", "packages", "added"), CASES)
def test_what_decodes_or_encodes_the_parts_of_rows_is_safely_added(
    script: str, packages: list[str], added: list[str]
) -> None:
    assert_safely_added(bare(script, packages), packages, added)


@pytest.mark.parametrize(("script", "packages", "added"), LEFT_ALONE)
def test_parts_of_rows_that_are_not_decoded_or_can_be_are_left_alone(
    script: str, packages: list[str], added: list[str]
) -> None:
    assert found(bare(script, packages), "C007") == []
    assert not added
