"""What libraries do otherwise since a release, where a script written for an older one raises."""

from __future__ import annotations

from dataclasses import fields
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import Any

import pytest
from datasets import BuilderConfig, DatasetBuilder, load_dataset, packaged_modules

from guard.signatures.builders import BUILDERS
from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import TOKEN, Submission, found, run
from tests.guard.asked import uv as in_image

KEPT = "from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n"
MODEL = (
    "from transformers import AutoModelForCausalLM, AutoTokenizer\n"
    "tokenizer = AutoTokenizer.from_pretrained('a/m')\n"
    "model = AutoModelForCausalLM.from_pretrained('a/m')\n"
)
CHAT = MODEL + "inputs = tokenizer.apply_chat_template([{}], return_tensors='pt').to(model.device)\n"
LOADS = "from transformers import AutoModelForCausalLM\nAutoModelForCausalLM.from_pretrained('a/m', {})\n"
ROWS = "from datasets import load_dataset\nload_dataset('a/rows', {}, split='train')\n"
TRAINER = "from transformers import Trainer, TrainingArguments\nclass Own(Trainer):\n"
TRAINS = "Own(model='m', args=TrainingArguments('out', push_to_hub=True, hub_model_id='alice/m', {})).train()\n"
EXAMPLE = "https://raw.githubusercontent.com/huggingface/{}/main/examples/{}"
LORA = EXAMPLE.format("diffusers", "text_to_image/train_text_to_image_lora.py")
GLUE = "transformers/examples/pytorch/text-classification/run_glue.py"
LIBRARY = "https://github.com/huggingface/"
HUB = "--push_to_hub --hub_model_id alice/m"


def uv(script: str, *dependencies: str, **args: Any) -> Submission:
    rest = [name for name in ("datasets", "transformers") if not any(one.startswith(name) for one in dependencies)]
    asked = ["torch", "accelerate", "bitsandbytes", *rest, *dependencies]
    return in_image(script, image=DEFAULT_UV_IMAGE, dependencies=asked, flavor="a10g-small", **args)


RAISES = [
    pytest.param(CHAT + "model.generate(inputs)\n", 4, "`generate` on line 5", "transformers<5", id="generate"),
    pytest.param(CHAT + "model.generate(input_ids=inputs)\n", 4, "AttributeError", "transformers<5", id="by name"),
    pytest.param(CHAT + "print(inputs.shape[-1])\n", 4, "`.shape` on line 5", "transformers<5", id="shape"),
    pytest.param(CHAT + "import torch\ntorch.ones_like(inputs)\n", 4, "TypeError", "transformers<5", id="ones_like"),
    pytest.param(
        "from transformers import pipeline\npipeline('summarization', model='a/m')\n",
        2,
        "KeyError",
        "transformers<5",
        id="a task",
    ),
    pytest.param(
        "from transformers import pipeline\npipeline(task='translation_en_to_fr')\n",
        2,
        "KeyError",
        "transformers<5",
        id="a translation",
    ),
    pytest.param(
        "from transformers import pipeline\npipeline('question-answering')\n",
        2,
        "transformers 5.3",
        "transformers<5.3",
        id="answers",
    ),
    pytest.param(MODEL + "tokenizer.encode_plus('a')\n", 4, "AttributeError", "transformers<5", id="encode_plus"),
    pytest.param(
        MODEL + "with tokenizer.as_target_tokenizer():\n    pass\n", 4, "AttributeError", "transformers<5", id="target"
    ),
    pytest.param(
        "from transformers import AutoTokenizer\nt = AutoTokenizer.from_pretrained('facebook/nllb-200-1.3B')\n"
        "print(t.lang_code_to_id['deu_Latn'])\n",
        3,
        "AttributeError",
        "transformers<5",
        id="codes of languages",
    ),
    pytest.param(
        MODEL + "model = model.to_bettertransformer()\n", 4, "AttributeError", "transformers<5", id="bettertransformer"
    ),
    pytest.param(LOADS.format("load_in_4bit=True"), 2, "TypeError", "transformers<5", id="load_in_4bit"),
    pytest.param(LOADS.format("use_auth_token=True"), 2, "TypeError", "transformers<5", id="use_auth_token"),
    pytest.param(LOADS.format("resume_download=True"), 2, "TypeError", "transformers<5", id="resume_download"),
    pytest.param(LOADS.format("use_flash_attention_2=True"), 2, "4.53", "transformers<4.53", id="flash attention"),
    pytest.param(
        "from datasets import load_dataset\nload_dataset('./rows.py')\n", 2, "RuntimeError", "datasets<4", id="a script"
    ),
    pytest.param(
        "from datasets import load_dataset\nload_dataset('mc4', 'de', streaming=True)\n",
        2,
        "the one of `mc4`",
        "datasets<4",
        id="a set that is made by one",
    ),
    pytest.param(ROWS.format("use_auth_token=True"), 2, "gone since datasets 3.0", "datasets<3", id="a token"),
    pytest.param(ROWS.format("ignore_verifications=True"), 2, "ValueError", "datasets<3", id="verifications"),
    pytest.param(ROWS.format("task='ner'"), 2, "gone since datasets 3.0", "datasets<3", id="for a task"),
    pytest.param(ROWS.format("language='sw'"), 2, "is no option of a data set", "datasets<4", id="of a script"),
    pytest.param(ROWS.format("**{'subset': 'a'}"), 2, "ValueError", "datasets<4", id="in a dictionary"),
    pytest.param("from transformers import deepspeed\n", 1, "ImportError", "transformers<4.46", id="a module"),
    pytest.param(
        "from transformers.deepspeed import HfDeepSpeedConfig\n",
        1,
        "ModuleNotFoundError",
        "transformers<4.46",
        id="of a module",
    ),
]
LEFT_ALONE = [
    CHAT + "model.generate(**inputs)\n",
    CHAT + "model.generate(inputs['input_ids'])\nprint(inputs.input_ids.shape)\n",
    CHAT.replace("return_tensors", "return_dict=False, return_tensors") + "model.generate(inputs)\ninputs.shape\n",
    CHAT.replace("return_tensors='pt'", "tokenize=False").replace(".to(model.device)", "") + "model.generate(inputs)\n",
    CHAT + "try:\n    model.generate(inputs)\nexcept AttributeError:\n    model.generate(**inputs)\n",
    CHAT + "def never():\n    model.generate(inputs)\n",
    CHAT.replace("AutoTokenizer", "AutoProcessor") + "model.generate(inputs)\n",
    LOADS.format("quantization_config={}, token=True"),
    LOADS.replace("a/m", "facebook/bart-base").format("use_auth_token=True"),
    "from transformers import AutoTokenizer\nAutoTokenizer.from_pretrained('a/m', use_auth_token=True)\n",
    "from transformers import pipeline\npipeline('text-generation', model='a/m')\n",
    "from transformers import pipeline\npipeline('summarization', model='a/m', trust_remote_code=True)\n",
    "from transformers import AutoTokenizer\nAutoTokenizer.from_pretrained('google/tapas-base').encode_plus('a')\n",
    "try:\n    from transformers import deepspeed\nexcept ImportError:\n    deepspeed = None\n",
    "from transformers.integrations import deepspeed\n",
    ROWS.format("'a', token=True, streaming=True, trust_remote_code=True"),
    ROWS.format("writer_batch_size=10"),
    (
        "from transformers import BertPreTrainedModel\nclass Own(BertPreTrainedModel):\n    def __init__(self, config, "
        "device='cpu'):\n        super().__init__(config)\nOwn.from_pretrained('a/m', device='cuda')\n"
    ),
    ROWS.format("columns=['a'], filters=[], delimiter='a', drop_labels=True, encoding='utf-8'"),
    "import os\n" + ROWS.format("**({'subset': 'a'} if os.environ.get('A') else {})"),
    "from datasets import load_dataset\ntry:\n    load_dataset('a/b', language='sw')\nexcept ValueError:\n    pass\n",
]


@pytest.mark.parametrize(("script", "line", "told", "older"), RAISES)
def test_what_the_newest_transformers_does_otherwise_is_an_error_unless_an_older_one_is_asked_for(
    script: str, line: int, told: str, older: str
) -> None:
    submission = uv(script + KEPT)
    assert found(submission, "E006") == [("error", "script", line)]
    assert told in submission.findings("E006")[0].message
    assert submission.report.verdict == "lost"
    assert found(uv(script + KEPT, older), "E006") == []


@pytest.mark.parametrize("script", LEFT_ALONE)
def test_what_every_release_takes_or_the_script_expects_is_left_alone(script: str) -> None:
    assert found(uv(script + KEPT, "pillow"), "E006") == []


def test_a_release_that_is_not_certain_is_a_warning() -> None:
    assert found(in_image(CHAT + "model.generate(inputs)\n" + KEPT), "E006") == [("warning", "script", 4)]


def test_a_model_with_code_of_its_own_may_take_the_argument() -> None:
    script = LOADS.format("load_in_8bit=True, trust_remote_code=True") + KEPT
    assert found(uv(script), "E006") == [("warning", "script", 2)]


def test_a_model_is_put_nowhere_by_its_load() -> None:
    for older in ("transformers", "transformers<5"):
        submission = uv(LOADS.format("device='cuda'") + KEPT, older)
        assert found(submission, "E006") == [("error", "script", 2)]
        assert "`device` on line 2 is no argument of a model" in submission.findings("E006")[0].message
    assert found(uv(LOADS.format("device_map='cuda'") + KEPT), "E006") == []


def test_a_token_is_safely_given_by_its_present_name() -> None:
    submission = uv(LOADS.format("use_auth_token=True") + KEPT)
    fix = submission.fix("E006")
    assert fix.safe
    assert submission.mended(fix).findings("E006") == []


def test_a_conversation_is_safely_made_a_tensor_again() -> None:
    submission = uv(CHAT + "model.generate(inputs, max_new_tokens=inputs.shape[-1])\n" + KEPT)
    fix = submission.fix("E006")
    assert fix.safe
    assert "return_dict=False, " in submission.mended(fix).args["script"]
    assert submission.mended(fix).report.verdict == "persists"


@pytest.mark.parametrize("given", ["a", "(a)", "a,", "a, tokenize=(True)", "a, tokenize=True,", "a, **{}"])
def test_a_mended_conversation_is_python_however_it_is_written(given: str) -> None:
    made = f"inputs = tokenizer.apply_chat_template({given})\nmodel.generate(inputs)\n"
    submission = uv(MODEL + "a = [{'role': 'user', 'content': 'hi'}]\n" + made + KEPT)
    assert [severity for severity, *_ in found(submission, "E006")] == ["error"]
    fix = submission.fix("E006")
    assert not fix.safe or submission.mended(fix).report.verdict == "persists"
    assert fix.safe == (given not in ("(a)", "a,"))


def test_a_conversation_that_is_used_as_both_is_not_changed() -> None:
    submission = uv(CHAT + "model.generate(**inputs)\nprint(inputs.shape)\n" + KEPT)
    fix = submission.fix("E006")
    assert not fix.safe
    assert fix.script is None


OVERRIDES = [
    ("compute_loss(self, model, inputs, return_outputs=False)", "num_items_in_batch", "transformers<4.46"),
    ("training_step(self, model, inputs)", "num_items_in_batch", "transformers<4.46"),
    ("_get_train_sampler(self)", "train_dataset", "transformers<4.52"),
    ("log(self, logs)", "start_time", "transformers<4.47"),
]
TAKING = [
    "compute_loss(self, model, inputs, return_outputs=False, num_items_in_batch=None)",
    "compute_loss(self, model, inputs, return_outputs=False, **kwargs)",
    "training_step(self, *args, **kwargs)",
    "training_step(self, model, inputs, items=None)",
    "evaluate(self)",
]


@pytest.mark.parametrize(("head", "lacks", "older"), OVERRIDES)
def test_a_method_that_does_not_take_what_the_trainer_gives_it_is_safely_given_the_parameter(
    head: str, lacks: str, older: str
) -> None:
    script = TRAINER + f"    def {head}:\n        return None\n" + TRAINS.format("logging_steps=5")
    submission = uv(script)
    assert found(submission, "E006") == [("error", "script", 3)]
    assert submission.report.verdict == "lost"
    fix = submission.fix("E006")
    assert fix.safe
    assert f", {lacks}=None):" in submission.mended(fix).args["script"]
    assert submission.mended(fix).report.verdict == "persists"
    assert found(uv(script, older), "E006") == []


@pytest.mark.parametrize("head", TAKING)
def test_a_method_that_takes_it_is_left_alone(head: str) -> None:
    script = TRAINER + f"    def {head}:\n        return None\n" + TRAINS.format("logging_steps=5")
    assert found(uv(script), "E006") == []


def test_a_log_that_a_short_training_may_never_write_is_left_alone() -> None:
    script = TRAINER + "    def log(self, logs):\n        return None\n" + TRAINS.format("logging_steps=500")
    assert found(uv(script), "E006") == []


def test_a_step_of_the_scripts_own_calls_its_loss_as_it_likes() -> None:
    methods = (
        "    def compute_loss(self, a, b):\n        return 1\n    def training_step(self, *a):\n        return 1\n"
    )
    assert found(uv(TRAINER + methods + TRAINS.format("")), "E006") == []


ASKING = [
    f"pip install -q diffusers torch && curl -sLO {LORA} && accelerate launch train_text_to_image_lora.py {HUB}",
    f"pip install 'diffusers>=0.30' torch; wget -q {LORA} -O /tmp/train.py; python /tmp/train.py {HUB}",
    f"git clone --depth 1 {LIBRARY}transformers && pip install transformers torch && python {GLUE} {HUB}",
    (
        f"pip install transformers; git clone {LIBRARY}transformers.git src; cd src/examples/pytorch/translation && "
        f"python run_translation.py {HUB}"
    ),
]
SUITED = [
    f"git clone {LIBRARY}transformers && pip install torch ./transformers && python {GLUE} {HUB}",
    f"git clone -b v5.24.0 {LIBRARY}transformers && pip install torch transformers && python {GLUE} {HUB}",
    f"git clone {LIBRARY}transformers && pip install git+{LIBRARY}transformers && python {GLUE} {HUB}",
    (
        f"git clone {LIBRARY}transformers && git -C transformers checkout v5.24.0 && pip install transformers && "
        f"python {GLUE} {HUB}"
    ),
    (
        f"git clone {LIBRARY}transformers && sed -i /check_min_version/d {GLUE} && pip install transformers && "
        f"python {GLUE} {HUB}"
    ),
    (
        f"pip install diffusers && curl -sLO {LORA.replace('/main/', '/v0.42.1/')} && "
        f"python train_text_to_image_lora.py {HUB}"
    ),
    f"uv run {EXAMPLE.format('transformers', GLUE.removeprefix('transformers/examples/'))} {HUB}",
]


def shell(command: str) -> Submission:
    return run(["bash", "-c", command], image="python:3.12", flavor="a10g-small", secrets=TOKEN)


@pytest.mark.parametrize("command", ASKING)
def test_an_example_of_a_main_branch_does_not_run_with_a_released_library(command: str) -> None:
    submission = shell(command)
    assert found(submission, "E006") == [("error", "command", None)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("command", SUITED)
def test_an_example_that_its_library_suits_is_left_alone(command: str) -> None:
    assert found(shell(command), "E006") == []


def test_a_default_in_parentheses_is_mended_by_hand() -> None:
    head = "compute_loss(self, model, inputs, return_outputs=(False))"
    submission = uv(TRAINER + f"    def {head}:\n        return None\n" + TRAINS.format("logging_steps=5"))
    assert found(submission, "E006") == [("error", "script", 3)]
    fix = submission.fix("E006")
    assert (fix.safe, fix.script) == (False, None)


def test_a_token_for_rows_is_safely_given_by_its_present_name() -> None:
    submission = uv(ROWS.format("use_auth_token=True") + KEPT)
    fix = submission.fix("E006")
    assert fix.safe
    assert "load_dataset('a/rows', token=True" in submission.mended(fix).args["script"]
    assert submission.mended(fix).report.verdict == "persists"


def test_the_options_of_rows_are_those_of_the_installed_library() -> None:
    folder = Path(packaged_modules.__file__).parent
    names = [f"{packaged_modules.__name__}.{one.parent.name}.{one.stem}" for one in folder.glob("*/*.py")]
    values = [value for name in names for value in vars(import_module(name)).values() if isinstance(value, type)]
    builders = [value for value in values if issubclass(value, BuilderConfig)]
    options = {field.name for kind in builders for field in fields(kind)}
    calls = (load_dataset, DatasetBuilder.__init__)
    taken = {
        name
        for call in calls
        for name, one in signature(call).parameters.items()
        if one.kind is not one.VAR_KEYWORD and name != "self"
    }
    assert len(builders) > 20
    assert options | taken | {"trust_remote_code"} == BUILDERS
