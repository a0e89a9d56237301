from __future__ import annotations

from typing import Any

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import IMAGE, Submission, errors, found, run
from tests.guard.asked import uv as in_image

TRAINER = "from transformers import Trainer, TrainingArguments\n"
SFT = "from trl import SFTConfig, SFTTrainer\n"
PUSH = "from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n"
HUB = "import huggingface_hub as hub\n"
INSTALLED = ["transformers", "trl", "datasets", "huggingface-hub", "torch"]
REMOVED = [
    pytest.param(
        TRAINER + "a = TrainingArguments('out', push_to_hub=True, push_to_hub_model_id='m')\nTrainer('b', a).train()\n",
        "transformers",
        "4.50",
        2,
        id="push_to_hub_model_id",
    ),
    pytest.param(
        TRAINER + "a = TrainingArguments('o', push_to_hub=True, hub_model_id='alice/m', evaluation_strategy='no')\n"
        "Trainer('b', a).train()\n",
        "transformers",
        "4.40",
        2,
        id="evaluation_strategy",
    ),
    pytest.param(
        SFT + "a = SFTConfig('out', push_to_hub=True, hub_model_id='alice/m', max_seq_length=9)\n"
        "SFTTrainer('b', args=a).train()\n",
        "trl",
        "0.15",
        2,
        id="max_seq_length",
    ),
    pytest.param(
        SFT + "a = SFTConfig('out', push_to_hub=True, hub_model_id='alice/m')\n"
        "SFTTrainer('b', args=a, tokenizer='t').train()\n",
        "trl",
        "0.15",
        3,
        id="a trainer's tokenizer",
    ),
    pytest.param(
        HUB + "import os\nos.makedirs('out')\nopen('out/a', 'w').write('x')\n"
        "hub.upload_large_folder(repo_id='alice/m', folder_path='out', repo_type='model')\n",
        "huggingface-hub",
        "1.2",
        5,
        id="upload_large_folder",
    ),
    pytest.param("from datasets import Dataset, load_metric\n" + PUSH, "datasets", "2.18", 1, id="an import"),
    pytest.param(
        "from transformers import AutoModel\nAutoModel.from_pretrained('b').push_to_hub('a/b', use_auth_token=True)\n",
        "transformers",
        "4.40",
        2,
        id="a model's push",
    ),
    pytest.param(PUSH.replace("rows'", "rows', branch='x'"), "datasets", "2.14", 2, id="a dataset's push"),
]
PASSED = [
    TRAINER + "Trainer('b', TrainingArguments('out', push_to_hub=True, hub_model_id='alice/m')).train()\n",
    SFT + "a = SFTConfig('out', push_to_hub=True, hub_model_id='a/m', max_length=9)\nSFTTrainer('b', args=a).train()\n",
    "def upload_large_folder(x):\n    return x\nupload_large_folder(1)\n" + PUSH,
    "try:\n    from datasets import load_metric\nexcept ImportError:\n    load_metric = None\n" + PUSH,
    "try:\n    from datasets import load_metric\n    load_metric('f1')\nexcept ImportError:\n    pass\n" + PUSH,
]
CONFIG = "SFTConfig('out', push_to_hub=True, hub_model_id='a/m', {})\n"


def uv(script: str, **args: object) -> Submission:
    """A script in an image that installs nothing but what is asked for."""
    return in_image(script, **{"image": DEFAULT_UV_IMAGE, "dependencies": INSTALLED, "flavor": "a10g-small", **args})


def asking(name: str, pinned: str) -> list[str]:
    return [pinned if one == name else one for one in INSTALLED]


@pytest.mark.parametrize(("script", "package", "old", "line"), REMOVED)
def test_what_the_newest_version_lacks_is_an_error_unless_an_older_one_is_pinned(
    script: str, package: str, old: str, line: int
) -> None:
    for newest in (package, f"{package}>={old}"):
        submission = uv(script, dependencies=asking(package, newest))
        assert found(submission, "E006") == [("error", "script", line)]
        assert errors(submission) == {"E006"}
        assert submission.report.verdict == "lost"
    for pinned in (f"{package}=={old}.*", f"{package}<={old}.0", f"{package}~={old}.0"):
        assert found(uv(script, dependencies=asking(package, pinned)), "E006") == []


@pytest.mark.parametrize("script", PASSED)
def test_what_is_still_there_is_left_alone(script: str) -> None:
    submission = uv(script)
    assert found(submission, "E006") == []
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize(
    ("imported", "meant"),
    [
        ("from trl import SFTTrainr", "`SFTTrainer`"),
        ("from huggingface_hub import upload_directory", "`upload_directory`"),
        ("from datasets import load_datasets", "`load_dataset`"),
    ],
)
def test_a_name_that_no_release_has_cannot_be_imported(imported: str, meant: str) -> None:
    submission = uv(f"{imported}\n{PUSH}")
    assert found(submission, "E006") == [("error", "script", 1)]
    assert "is in no release of" in submission.findings("E006")[0].message
    assert submission.fix("E006").title in (f"Use {meant}", f"Leave out {meant}")
    assert submission.report.verdict == "lost"
    assert found(uv(f"try:\n    {imported}\nexcept ImportError:\n    pass\n{PUSH}"), "E006") == []


@pytest.mark.parametrize(
    "imported",
    [
        "from datasets import arrow_dataset, logging, utils, __version__",
        "from huggingface_hub import constants, hf_api, utils",
        "from trl import experimental, models, __version__",
        "from transformers import SomeNewModelForCausalLM",
        "from datasets import *",
    ],
)
def test_modules_and_names_of_libraries_that_are_not_held_whole_are_left_alone(imported: str) -> None:
    assert found(uv(f"{imported}\n{PUSH}"), "E006") == []


def test_a_name_that_may_come_with_a_release_that_is_not_known_is_left_alone() -> None:
    script = f"from datasets import load_everything\n{PUSH}"
    assert found(uv(script, dependencies=["datasets>=99"]), "E006") == []


def test_a_module_that_was_moved_is_left_alone() -> None:
    script = "from sentence_transformers import losses\nprint(losses)\n" + PUSH
    assert found(uv(script, dependencies=["sentence-transformers", "datasets"]), "E006") == []


def test_what_was_pushed_before_is_kept() -> None:
    submission = uv(PUSH + HUB + "hub.cached_download('x')\n")
    assert found(submission, "E006") == [("error", "script", 4)]
    assert submission.report.verdict == "persists"


def test_what_comes_with_a_later_release_than_the_one_that_is_asked_for_is_an_error() -> None:
    script = SFT + "a = " + CONFIG.format("max_length=9") + "SFTTrainer('b', args=a).train()\n"
    submission = uv(script, dependencies=asking("trl", "trl==0.12.2"))
    assert found(submission, "E006") == [("error", "script", 2)]
    assert "comes with trl 0.16" in submission.findings("E006")[0].message
    assert submission.mended(submission.fix("E006")).report.admitted


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("max_seq_length=9", "max_length=9"),
        ("no_cuda=True", "use_cpu=True"),
        ("push_to_hub_token='x'", "hub_token='x'"),
    ],
)
def test_an_argument_that_only_got_another_name_is_safely_given_it(old: str, new: str) -> None:
    submission = uv(SFT + "a = " + CONFIG.format(old) + "SFTTrainer('b', args=a).train()\n")
    fix = submission.fix("E006")
    assert fix.safe
    mended = submission.mended(fix)
    assert new in mended.args["script"]
    assert found(mended, "E006") == []


def test_an_argument_that_another_one_takes_the_place_of_is_not_safely_renamed() -> None:
    submission = uv(REMOVED[0].values[0])  # type: ignore[arg-type]
    assert not submission.fix("E006").safe
    assert "hub_model_id='m'" in submission.mended(submission.fix("E006")).args["script"]


def test_the_arguments_of_a_configuration_come_from_the_library_that_it_is_built_on() -> None:
    script = SFT + "a = " + CONFIG.format("evaluation_strategy='no'") + "SFTTrainer('b', args=a).train()\n"
    message = uv(script).findings("E006")[0].message
    assert "gone since transformers 4.51" in message
    assert found(uv(script, dependencies=["trl==0.11.4", "transformers==4.45.2"]), "E006") == []


OLD = SFT + "a = " + CONFIG.format("max_seq_length=9") + "SFTTrainer('b', args=a).train()\n"
UNKNOWN = [
    pytest.param({"image": IMAGE, "dependencies": []}, id="an image with packages of its own"),
    pytest.param({"env": {"PYTHONPATH": "/opt/packages"}}, id="packages from elsewhere"),
    pytest.param({"env": {"UV_EXCLUDE_NEWER": "2024-06-01"}}, id="an earlier day"),
    pytest.param({"dependencies": ["trl @ git+https://example.com/trl", "transformers"]}, id="a branch"),
    pytest.param({"dependencies": [*INSTALLED, "acme-trainer"]}, id="a package that may need an older one"),
    pytest.param({"dependencies": [*INSTALLED, "vllm<0.9"]}, id="an older package that may need an older one"),
]


@pytest.mark.parametrize("args", UNKNOWN)
def test_where_the_release_cannot_be_known_it_is_a_warning(args: dict[str, object]) -> None:
    submission = uv(OLD, **args)
    assert [severity for severity, _, _ in found(submission, "E006")] == ["warning"]
    assert not submission.fix("E006").safe
    assert submission.report.verdict == "persists"


def test_a_package_that_is_installed_by_the_script_itself_leaves_the_release_open() -> None:
    script = "import subprocess\nsubprocess.run(['pip', 'install', 'trl<0.12'], check=True)\n" + OLD
    assert [severity for severity, _, _ in found(uv(script), "E006")] == ["warning"]


def test_settings_of_uv_in_the_header_leave_the_release_open() -> None:
    for setting, severity in (("exclude-newer = '2024-06-01T00:00:00Z'", "warning"), ("no-build = true", "error")):
        header = f"# /// script\n# dependencies = ['trl']\n# [tool.uv]\n# {setting}\n# ///\n"
        assert [one for one, _, _ in found(uv(header + OLD, dependencies=[]), "E006")] == [severity]


def test_the_script_of_a_command_gets_what_the_image_has() -> None:
    submission = run(["python", "-c", OLD])
    assert {severity for severity, _, _ in found(submission, "E006")} <= {"warning"}


def test_a_header_counts_in_an_image_with_packages_of_its_own() -> None:
    header = "# /// script\n# dependencies = ['trl']\n# ///\n"
    assert found(uv(header + OLD, image=IMAGE, dependencies=[]), "E006") == [("error", "script", 5)]


def test_a_newer_release_than_those_known_lowers_the_confidence() -> None:
    submission = uv(OLD, dependencies=["trl>=99"])
    assert [one.confidence for one in submission.findings("E006")] == ["medium"]
    assert found(submission, "E006") == [("error", "script", 2)]


def test_what_the_newest_release_has_dropped_is_not_in_the_main_branch() -> None:
    submission = uv(OLD, dependencies=["trl @ git+https://github.com/huggingface/trl"])
    assert found(submission, "E006") == [("error", "script", 2)]
    assert "or newer" in submission.findings("E006")[0].message
    assert found(uv(OLD, dependencies=["trl @ git+https://github.com/acme/trl"]), "E006") != [("error", "script", 2)]


def test_an_older_release_than_those_known_is_left_alone() -> None:
    assert found(uv(OLD, dependencies=["trl==0.4.7"]), "E006") == []


def test_the_release_is_the_one_that_gets_along_with_the_others() -> None:
    script = HUB + "hub.upload_large_folder(repo_id='alice/m', folder_path='out', repo_type='model')\n"
    assert found(uv(script, dependencies=["transformers<5", "huggingface-hub"]), "E006") == []
    assert found(uv(script, dependencies=["transformers", "huggingface-hub"]), "E006") == [("error", "script", 2)]


def test_what_went_within_a_major_version_is_gone_from_the_newest_release() -> None:
    script = TRAINER + "a = TrainingArguments('o', push_to_hub=True, hub_model_id='a/m', warmup_ratio=0.1)\n"
    script += "Trainer('b', a).train()\n"
    newest = uv(script, dependencies=asking("transformers", "transformers"))
    assert found(newest, "E006") == [("error", "script", 2)]
    assert newest.report.verdict == "lost"
    assert found(uv(script, dependencies=asking("transformers", "transformers<5.10")), "E006") == []


def test_trainers_that_another_library_replaces_are_left_alone() -> None:
    assert found(uv("import unsloth\n" + OLD, dependencies=[*INSTALLED, "unsloth"]), "E006") == []


LOOKED = [
    "import inspect\nif 'max_length' in inspect.signature(SFTConfig).parameters:\n    a = {new}else:\n    a = {old}",
    (
        "import trl\nfrom packaging.version import Version\nif Version(trl.__version__) >= Version('0.20'):\n"
        "    a = {new}else:\n    a = {old}"
    ),
    "try:\n    a = {new}except TypeError:\n    a = {old}",
    "try:\n    a = {old}except TypeError:\n    a = {new}",
]


@pytest.mark.parametrize("form", LOOKED)
def test_a_script_that_looks_which_release_it_has_is_left_alone(form: str) -> None:
    made = form.format(new=CONFIG.format("max_length=9"), old=CONFIG.format("max_seq_length=9"))
    assert found(uv(SFT + made + "SFTTrainer('b', args=a).train()\n"), "E006") == []


KEPT = "from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n"
DROPPED = [
    ("import numpy as np\nx = np.zeros(3).astype(np.float)\n", "numpy", "numpy<1.24", 2),
    ("import numpy as np\nx = np.NaN\n", "numpy", "numpy<2", 2),
    ("from numpy import product\n", "numpy>=1.20", "numpy~=1.26.0", 1),
    ("from PIL import Image\nImage.open('https://a.b/c').resize((3, 3), Image.ANTIALIAS)\n", "pillow", "pillow<10", 2),
    (
        "from PIL import Image, ImageDraw\nImageDraw.Draw(Image.new('L', (1, 1))).textsize('a')\n",
        "pillow",
        "pillow==9.5.0",
        2,
    ),
    ("import pandas as pd\nrows = pd.DataFrame()\nrows = rows.append({'a': 1})\n", "pandas", "pandas<2", 3),
    ("import polars as pl\nprint(pl.NUMERIC_DTYPES)\n", "polars", "polars<2", 2),
    ("import polars as pl\npl.read_csv('https://a.b/c').groupby('a')\n", "polars", "polars<1", 2),
    ("from scipy.integrate import simps\n", "scipy", "scipy<1.14", 1),
    ("from scipy.signal import hann\n", "scipy", "scipy==1.12.0", 1),
    ("from sklearn.externals import joblib\n", "scikit-learn", "scikit-learn<0.23", 1),
    ("from sklearn.datasets import load_boston\n", "scikit-learn", "scikit-learn<1.2", 1),
    ("import openai\nopenai.ChatCompletion.create(model='m')\n", "openai", "openai<1", 2),
    ("from pydantic import BaseSettings\n", "pydantic", "pydantic<2", 1),
    ("from langchain.text_splitter import CharacterTextSplitter\n", "langchain", "langchain<1", 1),
    ("from langchain.embeddings import HuggingFaceEmbeddings\n", "langchain", "langchain==0.3.*", 1),
    ("import moviepy.editor as editor\n", "moviepy", "moviepy<2", 1),
    ("from gliner.data_processing import SpanProcessor\n", "gliner>=0.2.20", "gliner==0.2.20", 1),
    ("import torchaudio\ntorchaudio.set_audio_backend('sox_io')\n", "torchaudio", "torchaudio<2.8", 2),
    ("from torchvision.transforms import functional_tensor\n", "torchvision", "torchvision==0.16.*", 1),
    ("import pkg_resources\n", "setuptools", "setuptools<82", 1),
]
NOT_DROPPED = [
    "import numpy as np\nnp.float = float\nx = np.float(1)\n",
    "import numpy as np\nx = np.trapz([1]) if hasattr(np, 'trapz') else np.trapezoid([1])\n",
    "import numpy as np\ntry:\n    x = np.NaN\nexcept AttributeError:\n    x = np.nan\n",
    "try:\n    from numpy import NaN\nexcept ImportError:\n    from numpy import nan as NaN\n",
    "import numpy as np\ndef never():\n    return np.NaN\n",
    "import numpy as np\nx = np.bool(1)\n",
    "class np:\n    NaN = 0\nimport numpy\nx = np.NaN\n",
]


@pytest.mark.parametrize(("script", "asked", "older", "line"), DROPPED)
def test_what_a_library_has_dropped_is_an_error_unless_an_older_release_is_asked_for(
    script: str, asked: str, older: str, line: int
) -> None:
    submission = uv(script + KEPT, dependencies=["datasets", asked])
    assert found(submission, "E006") == [("error", "script", line)]
    assert submission.report.verdict == "lost"
    assert submission.fix("E006").title
    assert found(uv(script + KEPT, dependencies=["datasets", older]), "E006") == []


@pytest.mark.parametrize("script", NOT_DROPPED)
def test_a_dropped_name_that_is_not_used_or_is_put_back_is_left_alone(script: str) -> None:
    assert found(uv(script + KEPT, dependencies=["datasets", "numpy"]), "E006") == []


NAN = "import numpy as np\nx = np.NaN\n" + KEPT
FLOAT = NAN.replace("NaN", "float")
CHARARRAY = NAN.replace("NaN", "chararray")


def test_the_release_is_the_one_that_the_other_packages_leave_room_for() -> None:
    assert found(uv(CHARARRAY, dependencies=["datasets", "numpy"]), "E006") == [("error", "script", 2)]
    assert found(uv(CHARARRAY, dependencies=["datasets", "vllm"]), "E006") == []
    assert found(uv(NAN, dependencies=["datasets", "vllm"]), "E006") == [("error", "script", 2)]
    assert found(uv(NAN, dependencies=["datasets", "pandas<2"]), "E006") == []
    assert found(uv(NAN, dependencies=["datasets", "some-thing-of-ours", "numpy"]), "E006") == []
    assert found(uv(FLOAT, dependencies=["datasets", "some-thing-of-ours", "numpy"]), "E006") == [
        ("error", "script", 2)
    ]


def test_an_image_with_packages_of_its_own_may_have_any_release() -> None:
    assert found(uv(NAN, dependencies=[], image="pytorch/pytorch:2.6.0-cuda12.4-cudnn9-runtime"), "E006") == []


@pytest.mark.parametrize(
    ("module", "gone", "there"), [("distutils", "3.12", "3.11"), ("imp", "3.12", "3.11"), ("cgi", "3.13", "3.12")]
)
def test_a_module_that_python_has_dropped_asks_for_an_older_python(module: str, gone: str, there: str) -> None:
    script = f"import {module}\n{KEPT}"
    submission = uv(script, dependencies=["datasets"], python=gone)
    assert found(submission, "E006") == [("error", "script", 1)]
    assert found(uv(script, dependencies=["datasets"], python=there), "E006") == []
    if module == "distutils":
        assert submission.fix("E006").args == {"python": there}
        assert found(uv(script, dependencies=["datasets", "setuptools"], python=gone), "E006") == []
    own = f"import sys, types\nsys.modules['{module}'] = types.ModuleType('{module}')\n{script}"
    assert found(uv(own, dependencies=["datasets"], python=gone), "E006") == []


OPTIONS = """\
from datasets import load_dataset
from trl import ModelConfig, SFTConfig, SFTTrainer, ScriptArguments, TrlParser
{}
options, training, model = TrlParser((ScriptArguments, SFTConfig, ModelConfig)).parse_args_and_config()
rows = load_dataset(options.dataset_name, split=options.dataset_train_split)
{}
SFTTrainer(model=model.model_name_or_path, args=training, train_dataset=rows).train()
"""
WORDS = ["--model_name_or_path", "a/b", "--dataset_name", "c/d", "--output_dir", "o", "--push_to_hub"]


def reading(read: str, before: str = "", **args: Any) -> Submission:
    """A script that reads its options into TRL's dataclasses, and one of their fields."""
    return uv(OPTIONS.format(before, read), script_args=[*WORDS, "--hub_model_id", "alice/m"], **args)


@pytest.mark.parametrize(
    ("field", "said", "fix"),
    [
        ("model.trust_remote_code", "`ModelConfig.trust_remote_code` on line 6 is gone since trl 1.7", "trl<1.7"),
        ("training.max_seq_length", "`SFTConfig.max_seq_length` on line 6 is gone since trl 0.20", "`max_length`"),
        ("training.no_cuda", "is gone since transformers 5.0", "`use_cpu`"),
        ("training.num_epochs", "`SFTConfig.num_epochs` on line 6 is in no release of trl", "`num_train_epochs`"),
        ("options.learning_rate", "is in no release of trl", "`learning_rate`"),
    ],
)
def test_a_field_that_the_dataclass_of_the_release_does_not_have_cannot_be_read(
    field: str, said: str, fix: str
) -> None:
    submission = reading(f"print({field})")
    assert found(submission, "E006") == [("error", "script", 6)]
    message = submission.findings("E006")[0].message
    assert said in message
    assert message.endswith("AttributeError.")
    assert fix in submission.fix("E006").title
    assert submission.report.verdict == "lost"


def test_a_field_is_there_in_the_releases_that_have_it() -> None:
    old = asking("trl", "trl==1.6.*")
    assert found(reading("print(model.trust_remote_code)", dependencies=old), "E006") == []
    assert found(reading("print(training.trust_remote_code)", dependencies=old), "E006") == [("error", "script", 6)]
    assert found(reading("print(training.trust_remote_code)"), "E006") == []


@pytest.mark.parametrize(
    "read",
    [
        "print(training.device, training.n_gpu, training.world_size, training.should_save, training.train_batch_size)",
        "print(training.to_dict(), training.main_process_first(), training.get_warmup_steps(9), training.output_dir)",
        "print(model.lora_r, model.__class__, options.dataset_config)",
        "model.trust_remote_code = True\nprint(model.trust_remote_code)",
        "setattr(model, 'trust_remote_code', True)\nprint(model.trust_remote_code)",
        "print(getattr(model, 'trust_remote_code', False))",
        "if hasattr(model, 'trust_remote_code'):\n    print(model.trust_remote_code)",
        "try:\n    print(model.trust_remote_code)\nexcept AttributeError:\n    pass",
        "print([one for one in rows if one.trust_remote_code])",
        "def never():\n    return model.trust_remote_code",
    ],
)
def test_what_such_an_object_has_beside_its_fields_or_may_have_is_left_alone(read: str) -> None:
    submission = reading(read)
    assert found(submission, "E006") == []
    assert submission.report.verdict == "persists"


def test_a_class_of_the_script_has_its_own_fields_and_those_of_the_library() -> None:
    own = (
        "from dataclasses import dataclass\n@dataclass\nclass ModelConfig(ModelConfig):\n    trust_remote_code: int = 0"
    )
    assert found(reading("print(model.trust_remote_code)", own), "E006") == []
    other = own.replace("trust_remote_code", "trusts")
    assert [one for one, _, _ in found(reading("print(model.trust_remote_code)", other), "E006")] == ["error"]
    mixed = other.replace("(ModelConfig)", "(ModelConfig, Mixin)")
    mixin = "from somewhere import Mixin\n"
    assert found(reading("print(model.trust_remote_code)", mixin + mixed), "E006") == []


def test_a_field_of_a_configuration_that_the_script_makes_is_read_as_well() -> None:
    script = SFT + "a = " + CONFIG.format("max_length=9") + "print({})\nSFTTrainer('b', args=a).train()\n"
    assert found(uv(script.format("a.max_length")), "E006") == []
    assert found(uv(script.format("a.max_seq_length")), "E006") == [("error", "script", 3)]
    kept = script.format("''") + "print(a.max_seq_length)\n"
    assert uv(kept).report.verdict == "persists"
    experimental = script.format("a.max_tool_calls").replace("from trl", "from trl.experimental.thing")
    assert found(uv(experimental), "E006") == []


def test_a_field_is_not_missed_where_the_release_cannot_be_known() -> None:
    read = "print(model.trust_remote_code)"
    submission = reading(read, image=IMAGE, dependencies=[])
    assert [severity for severity, _, _ in found(submission, "E006")] == ["warning"]
    assert submission.report.verdict == "persists"
    assert found(reading(read, "import unsloth", dependencies=[*INSTALLED, "unsloth"]), "E006") == []


def test_a_call_is_left_alone_that_the_script_asks_for_wherever_it_keeps_the_answer() -> None:
    script = (
        "from huggingface_hub import HfApi\napi = HfApi()\ncan = hasattr(api, 'upload_large_folder')\n"
        "big = can and True\nif big:\n"
        "    api.upload_large_folder(repo_id='alice/a', repo_type='model', folder_path='/in')\n"
        "else:\n    api.upload_folder(repo_id='alice/a', folder_path='/in')\n"
    )
    given: dict[str, Any] = {"dependencies": ["huggingface_hub"], "volumes": ["hf://datasets/alice/x:/in"]}
    assert found(uv(script, **given), "E006") == []
    always = script.replace("hasattr(api, 'upload_large_folder')", "True")
    assert [severity for severity, _, _ in found(uv(always, **given), "E006")] == ["error"]
