from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.guard.asked import errors, found, run, uv

if TYPE_CHECKING:
    from tests.guard.asked import Submission

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
    assert found(command, "C018") == [("error", "command", None)]
    loose = run("python llama.cpp/convert_hf_to_gguf.py m --outtype Q5_K_M; hf upload alice/m m.gguf")
    assert found(loose, "C018") == [("warning", "command", None)]


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


HEADER = '# /// script\n# dependencies = ["{}"]\n# ///\n'
FIELDS = """\
import argparse
from dataclasses import dataclass, field
from peft import LoraConfig
from trl import ModelConfig, RewardConfig, RewardTrainer, ScriptArguments, SFTConfig, TrlParser
from trl.scripts.vllm_serve import ScriptArguments as ServeArguments
from transformers import HfArgumentParser, TrainingArguments
@dataclass
class Own:
    dataset_size: int = 5
    {}
parser = {}
made = parser.{}
trainer = RewardTrainer(model="m", args=made[0])
trainer.train()
trainer.push_to_hub()
"""
TYPES = "TrlParser((ScriptArguments, RewardConfig, ModelConfig, Own))"
GIVEN = ["--model_name_or_path", "m", "--output_dir", "out"]


def fields(
    *words: str,
    parser: str = TYPES,
    read: str = "parse_args_and_config()",
    own: str = "seed_text: str = ''",
    **args: Any,
) -> Submission:
    script = HEADER.format(args.pop("needs", "trl")) + FIELDS.format(own, parser, read)
    given: dict[str, Any] = {"flavor": "a10g-small", "script_args": [*GIVEN, *words], **args}
    return uv(script, **given)


@pytest.mark.parametrize(
    "words",
    [
        ["--hub_repo_id", "x"],
        ["--hub-repo-id=x"],
        ["--no_gradients"],
        ["--push_to-hub"],
        ["--config=recipe.yaml"],
        ["--learning_rate", "1e-4", "--epochs", "3"],
    ],
)
def test_an_option_that_no_dataclass_of_the_libraries_has_ends_the_script(words: list[str]) -> None:
    submission = fields(*words)
    assert found(submission, "C018") == [("error", "script_args", None)]
    assert errors(submission) == {"C018"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--push_to_hub", "--hub_model_id", "alice/m"],
        ["--push-to-hub", "--hub-model-id=alice/m"],
        ["--no_dataloader_pin_memory"],
        ["--no-dataloader-pin-memory"],
        ["--per_device_train_b", "4"],
        ["--dataset_size", "3"],
        ["--dataset-size=3", "--seed_text", "a --b"],
        ["--lora_target_modules", "q_proj", "v_proj", "--use_peft"],
        ["--learning_rate", "-1"],
        ["--run_name", "--first run"],
    ],
)
def test_an_option_that_one_of_them_has_is_left_alone(words: list[str]) -> None:
    submission = fields(*words)
    assert found(submission, "C018") == []
    assert submission.report.admitted


def test_the_file_of_a_configuration_is_no_option_of_theirs() -> None:
    volumes = ["hf://buckets/acme/recipes:/in"]
    assert found(fields("--config", "/in/a.yaml", volumes=volumes), "C018") == []
    assert found(fields("--config", "/in/a.yaml", "--hub_repo_id", "x", volumes=volumes), "C018") != []
    plain = fields("--config", "/in/a.yaml", read="parse_args_into_dataclasses()", volumes=volumes)
    assert found(plain, "C018") == [("error", "script_args", None)]


@pytest.mark.parametrize(
    ("words", "fixed", "safe"),
    [
        (["--push_to-hub"], ["--push_to_hub"], True),
        (["--hubModelId=alice/m"], ["--hub_model_id=alice/m"], True),
        (["--evaluation_strategy", "no"], ["--eval_strategy", "no"], True),
        (["--hub_repo_id", "alice/m"], ["--hub_model_id", "alice/m"], False),
    ],
)
def test_the_nearest_option_takes_its_place_safely_if_only_the_spelling_differs(
    words: list[str], fixed: list[str], safe: bool
) -> None:
    submission = fields(*words)
    fix = submission.fix("C018")
    assert (fix.args, fix.safe) == ({"script_args": [*GIVEN, *fixed]}, safe)
    assert submission.mended(fix).report.admitted


def test_an_option_that_nothing_comes_near_is_to_be_left_out() -> None:
    fix = fields("--zzzz").fix("C018")
    assert (fix.title, fix.args) == ("Leave out `--zzzz`", None)


@pytest.mark.parametrize(
    ("needs", "severity"), [("trl<0.20", None), ("trl", "error"), ('trl", "acme-trainer', "warning")]
)
def test_an_option_is_held_to_the_release_that_the_job_gets(needs: str, severity: str | None) -> None:
    submission = fields("--max_seq_length", "512", parser="TrlParser((SFTConfig, ModelConfig))", needs=needs)
    assert [one.severity for one in submission.findings("C018")] == ([severity] if severity else [])
    if severity == "warning":
        assert not submission.fix("C018").safe


@pytest.mark.parametrize(
    ("parser", "read"),
    [
        (TYPES, "parse_args_and_config(return_remaining_strings=True)"),
        (TYPES, "parse_args_into_dataclasses(return_remaining_strings=True)"),
        (TYPES, "parse_args_into_dataclasses(args_file_flag='--hub_repo_id')"),
        ("TrlParser((ScriptArguments, RewardConfig, UnknownConfig))", "parse_args_and_config()"),
        ("TrlParser((RewardConfig, __import__('acme').Options))", "parse_args_and_config()"),
        ("TrlParser((RewardConfig, ServeArguments))", "parse_args_and_config()"),
        (
            "TrlParser((RewardConfig, ModelConfig), parents=[argparse.ArgumentParser(add_help=False)])",
            "parse_args_and_config()",
        ),
    ],
)
def test_a_parser_that_takes_what_it_does_not_know_or_is_not_known_refuses_nothing(parser: str, read: str) -> None:
    assert found(fields("--hub_repo_id", "x", parser=parser, read=read), "C018") == []


def test_an_option_that_the_script_adds_or_names_otherwise_is_known() -> None:
    added = "parse_args_into_dataclasses(); parser.add_argument('--hub_repo_id')"
    assert found(fields("--hub_repo_id", "x", read=added), "C018") == []
    named = "repo: str = field(default='', metadata={'aliases': ['--hub_repo_id']})"
    assert found(fields("--hub_repo_id", "x", own=named), "C018") == []


def test_fail_with_unknown_args_is_about_the_file_of_configuration_only() -> None:
    submission = fields("--hub_repo_id", "x", read="parse_args_and_config(fail_with_unknown_args=False)")
    assert errors(submission) == {"C018"}


def test_what_unsloth_puts_in_their_place_may_know_more() -> None:
    script = (
        HEADER.format("unsloth") + "import unsloth\n" + FIELDS.format("a: int = 1", TYPES, "parse_args_and_config()")
    )
    submission = uv(script, flavor="a10g-small", script_args=[*GIVEN, "--hub_repo_id", "x"])
    assert found(submission, "C018") == []


def test_words_of_the_scripts_own_are_found_where_it_reads_them() -> None:
    parser = "HfArgumentParser([TrainingArguments])"
    read = "parse_args_into_dataclasses(args=['--output_dir', 'o', '--hub_repo_id', 'x'])"
    submission = fields(parser=parser, read=read)
    assert [(one.severity, one.where.line) for one in submission.findings("C018")] == [("error", 15)]
    assert submission.fix("C018").args is None


def test_a_reading_whose_failure_the_script_survives_is_passed_over() -> None:
    script = FIELDS.replace("made = parser.{}", "try:\n    made = parser.{}\nexcept ValueError:\n    made = [None]")
    script = HEADER.format("trl") + script.format("a: int = 1", TYPES, "parse_args_and_config()")
    submission = uv(script, flavor="a10g-small", script_args=[*GIVEN, "--hub_repo_id", "x"])
    assert [one.severity for one in submission.findings("C018") if one.severity == "error"] == []
