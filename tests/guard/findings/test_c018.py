from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, run, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
PARSER = """\
import argparse
p = argparse.ArgumentParser()
p.add_argument("--epochs", type=int, default=1)
p.add_argument("--split", choices=["train", "test"])
p.add_argument("--push", action="store_true")
p.add_argument("files", nargs="*")
args = p.parse_args()
"""


@pytest.mark.parametrize(
    "words",
    [["--epochs", "many"], ["--split", "dev"], ["--epoch-count", "3"], ["--push=yes"], ["--epochs"], ["-x"]],
)
def test_arguments_that_the_scripts_own_parser_refuses_are_found(words: list[str]) -> None:
    submission = uv(PARSER + PUSH, script_args=words)
    assert found(submission, "C018") == [("error", "script_args", None)]
    assert errors(submission) == {"C018"}
    assert submission.report.verdict == "lost"
    assert not submission.fix("C018").safe


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--epochs", "3"],
        ["--epochs=3"],
        ["--epo", "3"],
        ["--split", "test"],
        ["--push"],
        ["a", "b"],
        ["--epochs", "-3"],
        ["--", "--anything"],
    ],
)
def test_arguments_that_it_takes_are_left_alone(words: list[str]) -> None:
    submission = uv(PARSER + PUSH, script_args=words)
    assert found(submission, "C018") == []
    assert submission.report.admitted


def test_a_parser_that_passes_over_what_it_does_not_know_takes_anything() -> None:
    lenient = PARSER.replace("args = p.parse_args()", "args, rest = p.parse_known_args()")
    assert found(uv(lenient + PUSH, script_args=["--whatever", "3"]), "C018") == []


@pytest.mark.parametrize(("allowed", "codes"), [("", set[str]()), ("allow_abbrev=False", {"C018"})])
def test_an_option_is_completed_where_the_parser_allows_it(allowed: str, codes: set[str]) -> None:
    script = PARSER.replace("ArgumentParser()", f"ArgumentParser({allowed})") + PUSH
    assert errors(uv(script, script_args=["--epo", "3"])) == codes


CONVERT = """\
import subprocess, sys
from huggingface_hub import HfApi
argv = [sys.executable, "llama.cpp/convert_hf_to_gguf.py", "model", "--outfile", "m.gguf", "--outtype", {!r}]
subprocess.run(argv, check={})
HfApi().upload_file(path_or_fileobj="m.gguf", path_in_repo="m.gguf", repo_id="alice/m")
"""


@pytest.mark.parametrize(("check", "severity"), [(True, "error"), (False, "warning")])
def test_a_type_that_the_converter_does_not_write_is_found(check: bool, severity: str) -> None:
    submission = uv(CONVERT.format("q4_k_m", check))
    assert found(submission, "C018") == [(severity, "script", 4)]
    assert submission.report.verdict == ("lost" if check else "persists")
    command = run("python llama.cpp/convert_hf_to_gguf.py m --outtype Q5_K_M && hf upload alice/m m.gguf")
    assert found(command, "C018") == [("warning", "command", None)]


@pytest.mark.parametrize("kind", ["f16", "bf16", "q8_0", "auto"])
def test_a_type_that_it_writes_is_left_alone(kind: str) -> None:
    assert found(uv(CONVERT.format(kind, True)), "C018") == []
    command = f"python convert_hf_to_gguf.py m --outtype {kind}; ./llama-quantize m.gguf q.gguf --outtype Q4_K_M"
    assert found(run(command), "C018") == []


CHECKED = (
    "import argparse, re\np = argparse.ArgumentParser()\np.add_argument('--rev', required=True)\na = p.parse_args()\n"
    "from datasets import Dataset\nif not {}:\n    p.error('no revision')\n"
    "Dataset.from_dict({{'a': [1]}}).push_to_hub('alice/rows')\n"
)


@pytest.mark.parametrize(
    "test",
    [
        "re.fullmatch(r'[0-9a-f]{40}', a.rev)",
        "re.match('[0-9]+', a.rev)",
        "re.search(pattern='[0-9]', string=a.rev)",
        "re.compile(r'v[0-9]+').match(a.rev)",
    ],
)
def test_a_value_that_a_pattern_of_the_script_refuses_is_an_error(test: str) -> None:
    refused = uv(CHECKED.format(test), script_args=["--rev", "main"])
    assert errors(refused) == {"C018"}
    assert refused.report.verdict == "lost"
    kept = uv(CHECKED.format(test), script_args=["--rev", "v1" if "compile" in test else "0" * 40])
    assert kept.report.admitted


@pytest.mark.parametrize(
    "test",
    [
        "re.match('(a+)+', a.rev)",
        "re.match('a*' * 4 + 'c', a.rev * 9)",
        "re.match('[', a.rev)",
        "re.match('X', a.rev, re.IGNORECASE)",
        "re.match(PATTERN, a.rev)",
        "re.match('x', a.rev * 200)",
    ],
)
def test_a_pattern_that_takes_long_or_is_not_known_refuses_nothing(test: str) -> None:
    submission = uv("PATTERN = open('/etc/pattern').read()\n" + CHECKED.format(test), script_args=["--rev", "main"])
    assert submission.report.admitted
