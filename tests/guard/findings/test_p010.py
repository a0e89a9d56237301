from __future__ import annotations

import pytest

from tests.guard.asked import Submission, caller, errors, found, uv

HEAD = """\
from transformers import AutoModelForCausalLM, AutoProcessor, AutoTokenizer, Trainer, TrainingArguments
from huggingface_hub import HfApi
model = AutoModelForCausalLM.from_pretrained("base")
tok = AutoTokenizer.from_pretrained("base")
"""
PUSH = "model.push_to_hub('alice/m')\n"
SAVE = "tok.save_pretrained('out')\n"
UPLOAD = "HfApi().upload_folder(folder_path={}, repo_id='alice/m')\n"
FLAGGED = [
    pytest.param(PUSH + SAVE, 6, id="a tokenizer"),
    pytest.param(SAVE + PUSH, 5, id="before the model"),
    pytest.param(PUSH + "p = AutoProcessor.from_pretrained('base')\np.save_pretrained('out')\n", 7, id="a processor"),
    pytest.param("model.save_pretrained('out', push_to_hub=True, repo_id='alice/m')\n" + SAVE, 6, id="by saving"),
    pytest.param(PUSH + SAVE + UPLOAD.format("'logs'"), 6, id="another folder is uploaded"),
]
PASSED = [
    pytest.param(PUSH + SAVE + "tok.push_to_hub('alice/m')\n", id="pushed as well"),
    pytest.param(PUSH + "tok.save_pretrained('out', push_to_hub=True, repo_id='alice/m')\n", id="pushed by saving"),
    pytest.param(PUSH + SAVE + UPLOAD.format("'out'"), id="its folder is uploaded"),
    pytest.param(PUSH + "tok.save_pretrained('out/tok')\n" + UPLOAD.format("'out'"), id="a folder above it"),
    pytest.param(PUSH + SAVE + UPLOAD.format("open('a').read()"), id="what is uploaded is not known"),
    pytest.param(PUSH + SAVE + "import subprocess\nsubprocess.run(['hf', 'upload', 'alice/m', 'out'])\n", id="by hf"),
    pytest.param(PUSH + "model.save_pretrained('out')\n", id="the model itself"),
    pytest.param(
        "t = Trainer(model=model, processing_class=tok, args=TrainingArguments('out', push_to_hub=True, "
        "hub_model_id='alice/m'))\nt.train()\n" + SAVE,
        id="a trainer pushes it",
    ),
]


@pytest.mark.parametrize(("script", "line"), FLAGGED)
def test_what_the_model_needs_and_is_only_saved_is_warned_of(script: str, line: int) -> None:
    submission = uv(HEAD + script, facts=caller())
    assert found(submission, "P010") == [("warning", "script", line)]
    assert submission.report.verdict == "persists"
    assert submission.report.admitted


@pytest.mark.parametrize("script", [PUSH + SAVE, f"def end():\n    {PUSH}    {SAVE}end()\n"])
def test_the_fix_pushes_it_beside_the_model(script: str) -> None:
    submission = uv(HEAD + script, facts=caller())
    fix = submission.fix("P010")
    assert not fix.safe
    mended = submission.mended(fix)
    assert 'tok.push_to_hub("alice/m")' in mended.args["script"]
    assert found(mended, "P010") == []
    compile(mended.args["script"], "script.py", "exec")


@pytest.mark.parametrize("script", PASSED)
def test_what_is_pushed_too_is_left_alone(script: str) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "P010") == []
    assert submission.report.verdict == "persists"


def test_what_lies_below_a_mounted_bucket_is_left_alone() -> None:
    def saved(folder: str) -> Submission:
        script = HEAD + PUSH + f"tok.save_pretrained('{folder}')\n"
        return uv(script, volumes=["hf://buckets/alice/b:/out"])

    assert found(saved("/out/tok"), "P010") == []
    assert found(saved("tok"), "P010") == [("warning", "script", 6)]


TRAINING = HEAD + "t = Trainer(model=model, args=TrainingArguments('out', save_strategy='no'))\n"
ALONE = [
    pytest.param("t.train()\nt.save_model('out')\ntok.push_to_hub('alice/m')\n", 8, id="a tokenizer"),
    pytest.param("model.push_to_hub('alice/m')\ntok.push_to_hub('alice/m')\nt.train()\n", 6, id="too early"),
    pytest.param(
        "from acme import optimizer\nfor batch in range(9):\n    model(batch).loss.backward()\n    optimizer.step()\n"
        "tok.push_to_hub('alice/m')\n",
        10,
        id="by hand",
    ),
]
WHOLE = [
    pytest.param("t.train()\nmodel.push_to_hub('alice/m')\ntok.push_to_hub('alice/m')\n", id="with the model"),
    pytest.param("tok.push_to_hub('alice/m')\n", id="nothing is trained"),
    pytest.param("t.train()\ntok.train_new_from_iterator([]).push_to_hub('alice/m')\n", id="a new tokenizer"),
    pytest.param("model.push_to_hub('alice/m')\nif model.config:\n    t.train()\n", id="perhaps"),
    pytest.param(
        "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\nt.train()\n",
        id="a dataset that is made for it",
    ),
    pytest.param("model(1).loss.backward()\ntok.push_to_hub('alice/m')\n", id="no step"),
    pytest.param(
        "from acme import optimizer\nfor batch in range(900):\n    if batch > 500:\n"
        "        model.push_to_hub('alice/m')\n    model(batch).loss.backward()\n    optimizer.step()\n",
        id="in later rounds",
    ),
    pytest.param(
        "from transformers import TrainerCallback\nclass Push(TrainerCallback):\n"
        "    def on_save(self, args, state, control, **kwargs):\n        model.push_to_hub('alice/m')\n"
        "t.add_callback(Push())\nt.train()\n",
        id="by a callback",
    ),
]


@pytest.mark.parametrize(("script", "line"), ALONE)
def test_a_push_that_leaves_out_what_is_trained_keeps_nothing(script: str, line: int) -> None:
    submission = uv(TRAINING + script)
    assert found(submission, "P010") == [("error", "script", line)]
    assert errors(submission) == {"P010"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", WHOLE)
def test_a_push_of_what_is_there_is_left_alone(script: str) -> None:
    submission = uv(TRAINING + script)
    assert found(submission, "P010") == []
    assert submission.report.verdict == "persists"


def test_a_bucket_keeps_nothing_of_a_training_that_never_saves() -> None:
    script = TRAINING.replace("'out'", "'/data/run'") + "t.train()\nt.save_model('final')\n"
    volumes = ["hf://buckets/alice/runs:/data"]
    assert not uv(script, volumes=volumes).report.admitted
    assert uv(script.replace("save_strategy='no'", "save_steps=9"), volumes=volumes).report.admitted


TRAIN = "t = Trainer(model=model, processing_class=tok, args=TrainingArguments('out'))\nt.train()\n"
ANEW = "again = AutoModelForCausalLM.from_pretrained({})\n{}again.push_to_hub('alice/m')\ntok.push_to_hub('alice/m')\n"
PEFT = "from peft import PeftModel\n"
AS_IT_WAS = [
    pytest.param(TRAIN + ANEW.format("'org/base'", ""), 8, id="pushed"),
    pytest.param(TRAIN + ANEW.format("'org/base', dtype='auto'", "again.to('cpu').eval()\n"), 9, id="moved"),
    pytest.param(TRAIN + "AutoModelForCausalLM.from_pretrained('org/base').push_to_hub('alice/m')\n", 7, id="at once"),
]
MADE_OF_IT = [
    pytest.param(TRAIN + ANEW.format("'out'", ""), id="from the folder of the training"),
    pytest.param(TRAIN + "t.push_to_hub('alice/m')\n" + ANEW.format("'alice/m'", ""), id="from where it was pushed to"),
    pytest.param(ANEW.format("'org/base'", "") + TRAIN + "model.push_to_hub('alice/n')\n", id="beside the trained one"),
    pytest.param(TRAIN + ANEW.format("'org/base'", "again.load_adapter('out')\n"), id="with the adapter"),
    pytest.param(
        TRAIN + PEFT + ANEW.format("'org/base'", "PeftModel.from_pretrained(again, 'out')\n"), id="with one around it"
    ),
    pytest.param(TRAIN + ANEW.format("'org/base'", "again.model.layers.load_state_dict({})\n"), id="in a part of it"),
    pytest.param(TRAIN + ANEW.format("'org/base', revision='main'", ""), id="of a revision"),
    pytest.param(ANEW.format("'org/base'", ""), id="without any training"),
]


@pytest.mark.parametrize(("script", "line"), AS_IT_WAS)
def test_a_model_that_is_loaded_anew_is_not_what_was_trained(script: str, line: int) -> None:
    submission = uv(HEAD + script, facts=caller())
    assert found(submission, "P010") == [("error", "script", line)]
    assert submission.report.verdict == "lost"


def test_saved_into_a_bucket_it_is_not_either() -> None:
    mounted = {"volumes": ["hf://buckets/alice/b:/data"]}
    saved = "again = AutoModelForCausalLM.from_pretrained({})\nagain.save_pretrained('/data/m')\n"
    submission = uv(HEAD + TRAIN + saved.format("'org/base'"), facts=caller(), **mounted)
    assert found(submission, "P010") == [("error", "script", 8)]
    assert uv(HEAD + TRAIN + saved.format("'out'"), facts=caller(), **mounted).report.verdict == "persists"


@pytest.mark.parametrize("script", MADE_OF_IT)
def test_a_model_that_may_hold_what_was_trained_is_left_alone(script: str) -> None:
    submission = uv(HEAD + script, facts=caller())
    assert "P010" not in errors(submission)
    assert submission.report.verdict == "persists"


FOLDER = "model.save_pretrained({})\ntok.save_pretrained('out/final')\n" + UPLOAD.format("'out/final'")


def test_a_folder_with_nothing_but_the_tokenizer_leaves_the_model_out() -> None:
    submission = uv(HEAD + TRAIN + FOLDER.format("'out/model'"), facts=caller())
    assert found(submission, "P010") == [("error", "script", 9)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "script",
    [
        TRAIN + FOLDER.format("'out/final'"),
        TRAIN + FOLDER.format("'out/final/model'"),
        TRAIN + FOLDER.format("os.environ['PLACE']"),
        TRAIN + "import tools\ntools.merge('out/final')\n" + FOLDER.format("'out/model'"),
        TRAIN + "t.save_model('out/final')\n" + FOLDER.format("'out/model'"),
        FOLDER.format("'out/model'"),
    ],
)
def test_a_folder_that_may_hold_the_model_is_left_alone(script: str) -> None:
    submission = uv("import os\n" + HEAD + script, facts=caller(), env={"PLACE": "out/final"})
    assert "P010" not in errors(submission)
