from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import errors, uv

PUSH = "\nfrom datasets import load_dataset\nload_dataset('stanfordnlp/imdb').push_to_hub('alice/rows')\n"
ADDRESS = "hf://datasets/acme/rows/a.json"


@pytest.mark.parametrize(
    "line",
    [
        f"import urllib.request\nurllib.request.urlretrieve('{ADDRESS}', 'a.json')",
        f"from urllib.request import urlopen\nurlopen('{ADDRESS}').read()",
        f"import requests\nrequests.get('{ADDRESS}')",
    ],
)
def test_a_library_for_http_refuses_the_address_of_another_protocol(line: str) -> None:
    refused = uv(line + PUSH)
    assert errors(refused) == {"P003"}
    caught = uv(
        "try:\n" + "".join(f"    {part}\n" for part in line.splitlines()) + "except Exception:\n    pass" + PUSH
    )
    assert caught.report.verdict == "persists"
    plain = uv(line.replace(ADDRESS, "https://huggingface.co/datasets/acme/rows/resolve/main/a.json") + PUSH)
    assert plain.report.verdict == "persists"


def test_an_address_that_an_option_takes_for_a_path_leads_nowhere() -> None:
    script = (
        "import argparse\nfrom pathlib import Path\nparser = argparse.ArgumentParser()\n"
        "parser.add_argument('--rows', type=Path)\nargs = parser.parse_args()\nprint(args.rows.read_text())"
    )
    asked = {"image": DEFAULT_UV_IMAGE, "dependencies": ["datasets"]}
    assert errors(uv(script + PUSH, script_args=["--rows", ADDRESS], **asked)) == {"C017"}
    mounted = uv(script + PUSH, script_args=["--rows", "/in/a.json"], volumes=["hf://datasets/acme/rows:/in"], **asked)
    assert mounted.report.verdict == "persists"
