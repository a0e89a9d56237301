"""What a receipt shows of a job's log."""

from __future__ import annotations

from tools.receipt import evidence

BAR = "Uploading files:  97%|█████████▋| 97/100 [00:10<00:00,  9.51it/s]"
TRACEBACK = [
    "Traceback (most recent call last):",
    '  File "/tmp/script.py", line 9, in <module>',
    "    train(rows[3])",
    '  File "/tmp/script.py", line 4, in train',
    "    return row['text']",
    "KeyError: 'text'",
]


def texts(lines: list[str], *, failed: bool = True) -> list[str]:
    return [line.text for line in evidence(lines, failed=failed)]


def test_the_end_of_a_traceback_is_shown_and_no_progress_bar() -> None:
    lines = ["epoch 1", BAR, *TRACEBACK, f"\r{BAR}\r{BAR}", BAR, ""]
    assert texts(lines)[-6:] == TRACEBACK
    assert not any("%|" in text for text in texts(lines))


def test_of_a_long_traceback_the_last_lines_are_shown() -> None:
    frames = [f'  File "/tmp/deep.py", line {n}, in f' for n in range(200)]
    shown = texts([TRACEBACK[0], *frames, "ValueError: deep"])
    assert shown[0] == TRACEBACK[0]
    assert shown[-2:] == [frames[-1], "ValueError: deep"]
    assert len(shown) <= 10


def test_a_program_that_fails_without_a_traceback_has_its_last_words_shown() -> None:
    assert texts(["working", "sh: 1: train: not found", BAR]) == ["working", "sh: 1: train: not found"]
    assert texts(["working", "done"], failed=False) == []


def test_an_error_that_stands_alone_is_shown_alone() -> None:
    assert texts(["loading", "step 1", "RuntimeError: no GPU"]) == ["RuntimeError: no GPU"]


def test_lines_are_numbered_as_in_the_log_and_a_redrawn_one_is_shown_as_it_ended() -> None:
    (line,) = evidence(["a", f"{BAR}\rpushed to alice/m", "b"], failed=False)
    assert (line.line, line.text) == (2, "pushed to alice/m")
