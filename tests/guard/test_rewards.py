"""Functions that give rewards, and what the trainer hands them."""

from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

BEFORE = """# /// script
# dependencies = ["trl", "datasets", "accelerate"]
# ///
import re
from datasets import Dataset, load_dataset
from trl import GRPOConfig, GRPOTrainer
args = GRPOConfig(output_dir='out', push_to_hub=True, hub_model_id='alice/m')
"""
MADE = "trainer = GRPOTrainer('m', {}, args=args, train_dataset=rows)\ntrainer.train()\n"
GSM = "rows = load_dataset('openai/gsm8k', 'main', split='train')\n"
ASKED = "rows = rows.map(lambda r: {'prompt': [{'role': 'user', 'content': r['question']}], 'gold': r['answer']}"
CHAT = GSM + ASKED + ", remove_columns=['question', 'answer'])\n"
PLAIN = "rows = load_dataset('trl-lib/tldr', split='train')\n"
DEF = "def reward(completions, **kw):\n"
UNKNOWN = "rows = load_dataset('alice/rows', split='train')\n"


def is_refused(rows: str, function: str, name: str = "reward", release: str = "") -> bool:
    script = BEFORE.replace('"trl"', f'"trl{release}"') + rows + function + "\n"
    line = script.count("\n") + 1
    submission = uv(script + MADE.format(name), timeout="2h", flavor="a10g-small")
    is_found = found(submission, "C018") == [("error", "script", line)]
    assert is_found is (submission.report.verdict == "lost")
    return is_found


LISTED = DEF + "    return [len(c) for c in completions]"


@pytest.mark.parametrize(
    "function",
    [
        DEF + "    return sum(len(c) for c in completions) / len(completions)",
        DEF
        + "    found = []\n    for c in completions:\n        found.append(not c)\n    return sum(found) / len(found)",
        DEF + "    score = 0.0\n    if '####' in completions[0]:\n        score += 0.5\n    return score",
        DEF + "    return 'a' in completions",
        "reward = lambda completions, **kw: -abs(20 - len(completions[0]))",
        DEF + "    print(completions)",
    ],
)
def test_one_number_is_no_list_of_rewards(function: str) -> None:
    assert is_refused(UNKNOWN, function)
    # Before, it was spread over all completions.
    assert not is_refused(UNKNOWN, function, "reward", "==0.14.0")


@pytest.mark.parametrize(
    "function",
    [
        LISTED,
        DEF + "    if not completions:\n        return 0.0\n    return [1.0 for c in completions]",
        DEF + "    return sum(score(completions) for score in (len, list))",
        DEF + "    import numpy\n    total = 0.0\n    total += numpy.ones(4)\n    return total",
        DEF + "    for c in completions:\n        yield 1.0",
        DEF + "    def one(c):\n        return 2.0\n    return [one(c) for c in completions]",
        DEF + "    raise NotImplementedError",
        "import acme\n@acme.each\ndef reward(completion, **kw):\n    return 1.0",
    ],
)
def test_what_may_be_a_list_of_rewards_is_left_alone(function: str) -> None:
    assert not is_refused(UNKNOWN, function)


def test_a_parameter_has_to_be_a_column_of_the_rows() -> None:
    function = "def reward(completions, {}, **kw):\n    return [1.0 for c in completions]"
    assert is_refused(CHAT, function.format("answer"))
    assert is_refused(GSM.replace("rows =", "rows = rows =") + ASKED + ")\n", function.format("solution"))
    for name in ("gold", "prompts", "completion_ids", "trainer_state", "answer=None", "log_extra", "*, gold"):
        assert not is_refused(CHAT, function.format(name))
    assert not is_refused(GSM + ASKED + ")\n", function.format("answer"))
    assert not is_refused(
        UNKNOWN + ASKED.replace("rows.map", "rows.select(range(9)).map") + ")\n", function.format("x")
    )
    # Other ways bring further columns.
    assert not is_refused(CHAT, function.format("answer"), "reward, rollout_func=print")


def test_the_prompt_and_the_completion_come_under_the_names_of_lists() -> None:
    function = "def reward({}, **kw):\n    return [1.0 for c in kw]"
    assert is_refused(UNKNOWN, function.format("prompt, completion"))
    assert is_refused(PLAIN, function.format("completion"))
    assert not is_refused(UNKNOWN, function.format("prompts, completions"))


OF_EACH = DEF + "    return [{} for c in completions]"
EVERY = "    return [len(c[0]['content']) for c in completions]"
IN_LOOP = (
    "def reward(completions, gold=None, **kw):\n    found = []\n    for c, g in zip(completions, kw['gold']):\n"
    "        told = {}\n        found.append(float(told == g))\n    return found"
)


@pytest.mark.parametrize("function", [OF_EACH, IN_LOOP])
@pytest.mark.parametrize("taken", ["c['content']", "c.lower()", "re.search('a', c)", "float('a' in c.split())"])
def test_completions_of_conversations_are_no_texts(function: str, taken: str) -> None:
    assert is_refused(CHAT, function.format(taken))
    assert not is_refused(PLAIN, function.format(taken).replace("['content']", "[0]"))
    assert not is_refused(UNKNOWN, function.format(taken))


@pytest.mark.parametrize("function", [OF_EACH, IN_LOOP])
def test_completions_of_texts_are_no_conversations(function: str) -> None:
    taken = "len(c[0]['content'])"
    assert is_refused(PLAIN, function.format(taken))
    assert is_refused(UNKNOWN + "rows = rows.map(lambda r: {'prompt': f'Q: {r}'})\n", function.format(taken))
    for rows in (CHAT, UNKNOWN, "rows = Dataset.from_list([{'prompt': [{'role': 'user', 'content': 'a'}]}])\n"):
        assert not is_refused(rows, function.format(taken))


@pytest.mark.parametrize(
    "function",
    [
        OF_EACH.format("c[0]['content'] if isinstance(c, list) else c"),
        OF_EACH.format("len(c[0]['content']) if kw else 0.0"),
        DEF + "    completions = [[{'content': c}] for c in completions]\n" + EVERY,
        DEF + "    try:\n    " + EVERY + "\n    except TypeError:\n        return [0.0] * 8",
        DEF + "    if kw.get('plain'):\n        return [0.0] * 8\n" + EVERY,
    ],
)
def test_a_function_that_looks_at_what_it_is_given_is_left_alone(function: str) -> None:
    assert not is_refused(PLAIN, function)


def test_rows_that_are_put_in_the_place_of_others_are_not_known() -> None:
    whole = "rows = load_dataset('alice/rows')\nrows['train'] = {}\nrows = rows['train']\n"
    made = "rows['train'].map(lambda r: {'prompt': 'a'})"
    assert not is_refused(whole.format(made), OF_EACH.format("c[0]['content']"))


def test_the_name_of_a_function_is_no_model() -> None:
    assert is_refused(UNKNOWN, LISTED, "'reward'")
    assert is_refused(UNKNOWN, LISTED, "[reward, 'reward']")
    assert not is_refused(UNKNOWN, LISTED, "[reward, 'alice/reward']")
