from __future__ import annotations

from schemas.submission import DEFAULT_UV_IMAGE as DEFAULT_IMAGE
from tests.guard.asked import errors, uv


def test_a_file_that_is_only_opened_for_writing_before_the_end_is_no_result() -> None:
    options = (
        "import argparse, json\nparser = argparse.ArgumentParser()\n"
        "parser.add_argument('--out', type=argparse.FileType('w'))\n"
        "parser.add_argument('--rows', type=argparse.FileType('r'), default='rows.txt')\nargs = parser.parse_args()\n"
        "json.dump(args.rows.read(), args.out)\n"
    )
    asked = {"image": DEFAULT_IMAGE, "volumes": ["hf://buckets/alice/out:/out", "hf://datasets/alice/in:/in"]}
    empty = uv(options, script_args=["--out", "/out/a.json"], **asked)
    assert errors(empty) == {"C017"}
    assert empty.report.verdict == "lost"
    written = uv(options, script_args=["--out", "/out/a.json", "--rows", "/in/rows.txt"], **asked)
    assert written.report.verdict == "persists"
