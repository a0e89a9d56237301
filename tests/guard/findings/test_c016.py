from __future__ import annotations

import pytest

from tests.guard.asked import TOKEN, errors, found, uv

HEAD = "import os\nfrom huggingface_hub import login\nfrom transformers import Trainer, TrainingArguments\n"
ARGS = "args = TrainingArguments('out', push_to_hub=True, hub_model_id='alice/m')\n"
MADE = "trainer = Trainer(model='base', args=args)\n"
TOKEN_SET = "args.hub_token = os.environ['MY_TOKEN']\n"
TRAIN = "trainer.train()\n"
SECRETS = {"MY_TOKEN": "$MY_TOKEN"}


@pytest.mark.parametrize("given", [TOKEN_SET, TOKEN_SET.replace("args", "trainer.args", 1)])
def test_a_token_that_comes_after_the_trainer_is_an_error(given: str) -> None:
    submission = uv(HEAD + ARGS + MADE + given + TRAIN, secrets=SECRETS)
    assert found(submission, "C016") == [("error", "script", 6)]
    assert errors(submission) <= {"C016", "T001"}
    assert submission.report.verdict == "lost"
    fix = submission.fix("C016")
    assert (fix.safe, fix.args) == (False, {"secrets": TOKEN})
    assert submission.mended(fix).report.admitted


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(ARGS + TOKEN_SET + MADE + TRAIN, id="before the trainer"),
        pytest.param(ARGS.replace(")", ", hub_token=os.environ['MY_TOKEN'])") + MADE + TRAIN, id="in the arguments"),
        pytest.param("login(os.environ['MY_TOKEN'])\n" + ARGS + MADE + TOKEN_SET + TRAIN, id="logged in"),
        pytest.param(ARGS.replace("push_to_hub=True, ", "") + MADE + TOKEN_SET + TRAIN, id="no push"),
    ],
)
def test_a_token_that_is_there_in_time_or_not_needed_is_left_alone(script: str) -> None:
    assert found(uv(HEAD + script, secrets=SECRETS), "C016") == []


def test_a_job_with_the_usual_token_needs_no_other() -> None:
    submission = uv(HEAD + ARGS + MADE + TOKEN_SET + TRAIN, secrets={**SECRETS, **TOKEN})
    assert found(submission, "C016") == []
    assert submission.report.admitted
