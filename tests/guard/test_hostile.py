"""No input breaks the guard, or keeps it busy."""

from __future__ import annotations

import random
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guard import check
from schemas.submission import RunArgs, UvArgs
from tests.guard import hostile
from tests.guard.hostile import run, uv
from tests.guard.labelled import cases

if TYPE_CHECKING:
    from schemas.report import Report

#: Seconds of processor time: a machine that is busy with other tests takes no more of it. Bytes of memory.
LONGEST, LARGEST = 2.0, 500 << 20


def measured(args: UvArgs | RunArgs) -> Report:
    """The report on a submission, within the bounds on processor time and memory."""
    before, began = _peak(), time.process_time()
    report = check("uv", args, args.script) if isinstance(args, UvArgs) else check("run", args)
    assert time.process_time() - began < LONGEST
    assert _peak() - before < LARGEST
    assert report.verdict in ("persists", "lost", "unknown")
    return report


def _peak() -> int:
    """The most memory that the process had since the last time, as Linux tells it; elsewhere, since it began."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    peak = next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    Path("/proc/self/clear_refs").write_text("5")
    return peak * 1024


def stop_of(report: Report) -> str:
    """What P015 says of a report that is `unknown`."""
    assert report.verdict == "unknown"
    return next(finding.message for finding in report.findings if finding.rule == "P015")


def judged(script: str, **args: Any) -> str:
    return check("uv", uv(script, **args), script).verdict


@pytest.mark.parametrize("name", hostile.SCRIPTS)
def test_a_hostile_script_gets_a_verdict_in_time(name: str) -> None:
    measured(uv(hostile.SCRIPTS[name]))


@pytest.mark.parametrize("name", hostile.LAUNCHING)
def test_a_script_that_starts_much_gets_a_verdict_in_time(name: str) -> None:
    measured(uv(hostile.LAUNCHING[name]))


@pytest.mark.parametrize("name", hostile.REPEATED)
def test_a_report_that_repeats_what_no_text_holds_can_be_written(name: str) -> None:
    packages = ["datasets", "huggingface_hub", "torch", "transformers", "vllm"]
    given = uv(hostile.REPEATED[name], dependencies=packages, flavor="a10g-small", secrets={"HF_TOKEN": "$HF_TOKEN"})
    assert measured(given).model_dump_json()


def test_half_a_character_is_shown_as_python_writes_it() -> None:
    script = hostile.REPEATED["half a character as a column"]
    report = measured(uv(script, dependencies=["datasets"], secrets={"HF_TOKEN": "$HF_TOKEN"}))
    assert [one.rule for one in report.findings if r"`answer\ud800`" in one.message] == ["E012"]


@pytest.mark.parametrize("name", hostile.LINES)
def test_a_hostile_shell_line_gets_a_verdict_in_time(name: str) -> None:
    measured(run(["bash", "-c", hostile.LINES[name]]))


@pytest.mark.parametrize("name", hostile.COMMANDS)
def test_a_hostile_command_gets_a_verdict_in_time(name: str) -> None:
    measured(run(hostile.COMMANDS[name]))


@pytest.mark.parametrize("name", hostile.ARGUMENTS)
def test_hostile_arguments_get_a_verdict_in_time(name: str) -> None:
    for args in hostile.with_arguments(hostile.ARGUMENTS[name]):
        measured(args)


@pytest.mark.parametrize("name", hostile.HEADERS)
def test_a_hostile_header_gets_a_verdict_in_time(name: str) -> None:
    measured(uv(hostile.with_header(hostile.HEADERS[name])))


@pytest.mark.parametrize("name", ["pipes", "arrays", "null bytes", "one long word", "a line, again and again"])
def test_a_shell_line_that_is_given_up_is_unknown(name: str) -> None:
    assert "too" in stop_of(measured(run(["bash", "-c", hostile.LINES[name]])))


def test_a_script_is_unknown_from_the_call_at_which_its_programs_become_too_much() -> None:
    script = "import os\n" + f"os.system('echo {'a|' * 1500}')\n" * 20
    assert "Line 4 hands the work to a command line that is too much to read" in stop_of(measured(uv(script)))


def test_what_a_script_keeps_after_that_call_counts() -> None:
    script = f"import os\nos.system('{'a|' * 9000}')\nfrom datasets import Dataset\nDataset().push_to_hub('a/b')\n"
    given = uv(script, secrets={"HF_TOKEN": "$HF_TOKEN"}, dependencies=["datasets"])
    assert measured(given).verdict == "persists"


def test_a_script_too_deep_inside_others_is_unknown() -> None:
    script = "x = 1"
    for _ in range(6):
        script = f"import subprocess\nsubprocess.run(['python', '-c', {script!r}])"
    assert "too deep" in stop_of(measured(uv(script)))


def test_a_command_too_deep_inside_wrappers_is_unknown() -> None:
    assert "too deep" in stop_of(measured(run([*["nohup"] * 50, "echo", "a"])))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=300), st.lists(st.text(max_size=20), max_size=4))
def test_any_text_gets_a_verdict(script: str, words: list[str]) -> None:
    assert judged(script, script_args=words)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=5))
def test_any_command_gets_a_verdict(words: list[str]) -> None:
    assert check("run", run(words)).verdict


@pytest.mark.parametrize("seed", range(4))
def test_a_real_script_with_lines_cut_doubled_and_swapped_gets_a_verdict(seed: int) -> None:
    chance = random.Random(seed)
    texts = [case.script for case in cases() if case.script]
    for _ in range(40):
        lines = chance.choice(texts).split("\n")
        for _ in range(chance.randint(1, 6)):
            at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
            match chance.randrange(4):
                case 0:
                    lines[at] = lines[at][: chance.randrange(len(lines[at]) + 1)]
                case 1:
                    lines.insert(at, lines[other])
                case 2:
                    lines[at], lines[other] = lines[other], lines[at]
                case _:
                    del lines[at]
            lines = lines or [""]
        assert judged("\n".join(lines))
