"""Values of arguments that libraries refuse."""

from __future__ import annotations

import pytest

from tests.guard.asked import Submission, errors, found, uv

BEFORE = """import requests, torch, vllm
from datasets import load_dataset
from urllib.request import urlopen
from huggingface_hub import HfApi, hf_hub_download
from sentence_transformers import SentenceTransformer
from transformers import AutoModelForCausalLM, TrainingArguments, pipeline
api, model = HfApi(), AutoModelForCausalLM.from_pretrained("gpt2")
st = SentenceTransformer("acme/st")
"""
PUSH = "\nmodel.push_to_hub('alice/model')\n"


def asked(line: str) -> Submission:
    return uv(BEFORE + line + PUSH, timeout="2h", flavor="a10g-small")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("api.create_repo('alice/a', repo_type='datasets')", "api.create_repo('alice/a', repo_type='dataset')"),
        (
            "api.create_repo('alice/a', repo_type='space', space_sdk='flask')",
            "api.create_repo('alice/a', repo_type='space', space_sdk='docker')",
        ),
        (
            "api.create_repo('alice/a', repo_type='space')",
            "api.create_repo('alice/a', repo_type='space', space_template='acme/b')",
        ),
        ("hf_hub_download('a/b', 'c', repo_type='models')", "hf_hub_download('a/b', 'c', repo_type=None)"),
        ("TrainingArguments('out', eval_strategy='epochs')", "TrainingArguments('out', eval_strategy='epoch')"),
        ("TrainingArguments('out', hub_strategy='always')", "TrainingArguments('out', hub_strategy='end')"),
        (
            "import auto_round\nauto_round.AutoRound(model_name='a/b', bits=4)",
            "import auto_round\nauto_round.AutoRound('a/b', bits=4)",
        ),
        ("model.to('gpu')", "model.to('cuda:0')"),
        ("torch.device('gpu')", "torch.device('cuda')"),
        ("pipeline('ner', device='gpu')", "pipeline('ner', device=0)"),
        ("SentenceTransformer('a/b', device='gpu')", "SentenceTransformer('a/b', device=torch.device('cuda').type)"),
        (
            "AutoModelForCausalLM.from_pretrained('a', dtype='bf16')",
            "AutoModelForCausalLM.from_pretrained('a', dtype='auto')",
        ),
        ("load_dataset('jsonl', data_files='hf://datasets/a/b/c.jsonl')", "load_dataset('json', split='train')"),
        (
            "import json\napi.upload_file(path_or_fileobj=json.dumps({}), path_in_repo='a', repo_id='b/a')",
            "import json\napi.upload_file(path_or_fileobj=json.dumps({}).encode(), path_in_repo='a', repo_id='b')",
        ),
        (
            "import pandas as pd\napi.upload_file(path_or_fileobj=pd.DataFrame({}).to_csv(), repo_id='b')",
            "import pandas as pd\npd.DataFrame({}).to_csv('a.csv')",
        ),
        (
            "import os\napi.upload_file(path_or_fileobj={'a': 1}, path_in_repo='a', repo_id='b/a')",
            "import os\nopen('a', 'w').write('a')\napi.upload_file(path_or_fileobj='a', path_in_repo='a', repo_id='b')",
        ),
        (
            "from datasets import Dataset\nDataset.from_dict([{}])",
            "from datasets import Dataset\nDataset.from_list([{}])",
        ),
        (
            "from datasets import Dataset\nDataset.from_list({'a': [1]})",
            "from datasets import Dataset\nDataset.from_list({})",
        ),
        (
            "load_dataset('json', data_files='https://a.example/b', split='test')",
            "load_dataset('json', data_files='https://a.example/b', split='train[:9]')",
        ),
        (
            "load_dataset('csv', data_files={'train': 'hf://datasets/a/b/c'}, split='test.clean')",
            "load_dataset('csv', data_files={'test.clean': 'hf://datasets/a/b/c'}, split='test.clean[:9]')",
        ),
        ("load_dataset(' alice/rows', split='train')", "load_dataset('alice/rows', split='train')"),
        ("hf_hub_download('a/b', ' c')", "hf_hub_download('a/b', 'c d')"),
        ("AutoModelForCausalLM.from_pretrained('a/b ')", "AutoModelForCausalLM.from_pretrained('a/b')"),
        ("requests.get('acme.example/a')", "requests.get('https://acme.example/a')"),
        ("urlopen('acme/a')", "urlopen('file:///in/a')"),
        ("vllm.LLM('a/b', dtype='fp16')", "vllm.LLM('a/b', dtype='float16')"),
        ("TrainingArguments('out', optim='adamw')", "TrainingArguments('out', optim='adamw_8bit')"),
        ("TrainingArguments('out', lr_scheduler_type='step')", "TrainingArguments('out', lr_scheduler_type='cosine')"),
        (
            "import trl\ntrl.DPOConfig('out', loss_type='dpo')",
            "import trl\ntrl.DPOConfig('out', loss_type=['sigmoid'])",
        ),
        ("import peft\npeft.LoraConfig(bias='no')", "import peft\npeft.LoraConfig(bias='lora_only')"),
        (
            "import transformers\ntransformers.BitsAndBytesConfig(bnb_4bit_compute_dtype='bf16')",
            "import transformers\ntransformers.BitsAndBytesConfig(bnb_4bit_compute_dtype='bfloat16')",
        ),
        (
            "AutoModelForCausalLM.from_pretrained('a', attn_implementation='flash_attn_2')",
            "AutoModelForCausalLM.from_pretrained('a', attn_implementation='flash_attention_2')",
        ),
        ("pipeline('text-classifier')", "pipeline('translation_en_to_fr')"),
        (
            "import faster_whisper as f\nf.WhisperModel('openai/whisper-small')",
            "import faster_whisper as f\nf.WhisperModel('small')",
        ),
        (
            "import faster_whisper as f\nf.WhisperModel('whisper-large-v3')",
            "import faster_whisper as f\nf.WhisperModel('distil-large-v3.5')",
        ),
        (
            "import faster_whisper as f\nf.WhisperModel('small').transcribe('/in/a', language='English')",
            "import faster_whisper as f\nf.WhisperModel('small').transcribe('/in/a', language='en')",
        ),
        (
            "import whisper\nwhisper.load_model('openai/whisper-small')",
            "import whisper\nwhisper.load_model('large-v3')",
        ),
        (
            "import whisperx\nwhisperx.load_model('large3', 'cuda')",
            "import whisperx\nwhisperx.load_model('large-v3', 'cuda')",
        ),
        (
            "import ctranslate2 as c\nc.converters.TransformersConverter('a').convert(9, quantization='fp16')",
            "import ctranslate2 as c\nc.converters.TransformersConverter('a').convert(9, quantization='float16')",
        ),
        ("SentenceTransformer('text-embedding-3-small')", "SentenceTransformer('acme/text-embedding-3-small')"),
        ("vllm.LLM('gpt-4o-mini')", "vllm.LLM('openai/gpt-oss-20b')"),
        ("st.save_to_hub('alice/a', organization='acme')", "st.save_to_hub('alice/a', organization='alice')"),
    ],
)
def test_a_value_that_the_library_refuses_ends_the_job(wrong: str, right: str) -> None:
    submission = asked(wrong)
    assert found(submission, "C018") == [("error", "script", 9 + wrong.count("\n"))]
    assert submission.report.verdict == "lost"
    assert "C018" not in errors(asked(right))


@pytest.mark.parametrize(
    "line",
    [
        "import os\nmodel.to(os.environ.get('DEVICE', 'cuda'))",
        "try:\n    model.to('gpu')\nexcept RuntimeError:\n    model.to('cpu')",
        "device = 'cuda' if torch.cuda.is_available() else 'gpu'\nmodel.to(device)",
    ],
)
def test_what_may_be_right_or_is_caught_is_left_alone(line: str) -> None:
    submission = asked(line)
    assert found(submission, "C018") == []
    assert submission.report.verdict == "persists"


def test_pyyaml_needs_a_loader_since_its_release_6() -> None:
    script = "import yaml\nfrom datasets import load_dataset\n{}\nload_dataset('a/b').push_to_hub('alice/b')\n"
    alone, named = script.format("yaml.load('a: 1')"), script.format("yaml.load('a: 1', yaml.SafeLoader)")
    own = script.format("yaml.load = yaml.safe_load\nyaml.load('a: 1')")
    assert "C018" in errors(uv(alone, dependencies=["datasets", "pyyaml"]))
    for text, wanted in ((named, "pyyaml"), (own, "pyyaml"), (alone, "pyyaml<6"), (alone, "pyyaml>=5.1,<6")):
        assert errors(uv(text, dependencies=["datasets", wanted])) == set()


def test_an_organization_is_put_before_the_name() -> None:
    submission = asked("st.save_to_hub('tiny', organization='alice')")
    assert "hf://alice/tiny" in [str(destination.uri) for destination in submission.report.destinations]


@pytest.mark.parametrize(
    "line",
    [
        (
            "for u in ['acme.example/a', 'https://acme.example/b']:\n    try:\n        requests.get(u)\n"
            "    except requests.RequestException:\n        print(u)"
        ),
        "try:\n    requests.get('acme.example')\nexcept requests.exceptions.MissingSchema:\n    print('no')",
        "requests.get(' https://acme.example/a')",
        "from transformers import AutoTokenizer\nAutoTokenizer.from_pretrained('a', torch_dtype='fp16')",
        "import acme\nacme.Engine().save_to_hub('alice/rows', 'train')",
        "import faster_whisper\nfaster_whisper.WhisperModel('my-whisper')",
        (
            "import faster_whisper, os\nos.system('ct2-transformers-converter --output_dir whisper-small')\n"
            "faster_whisper.WhisperModel('whisper-small')"
        ),
        "try:\n    st.save_to_hub('acme/tiny', organization='alice')\nexcept ValueError:\n    print('no')",
    ],
)
def test_what_is_caught_or_taken_after_all_is_left_alone(line: str) -> None:
    assert found(asked(line), "C018") == []


def test_peft_takes_any_text_for_a_task_until_it_looks_at_it() -> None:
    script = (
        "# /// script\n# dependencies = ['peft=={}', 'transformers', 'torch', 'accelerate']\n# ///\n"
        "import peft\nfrom transformers import AutoModelForCausalLM\n"
        "model = AutoModelForCausalLM.from_pretrained('acme/model')\npeft.LoraConfig(task_type='{}')\n"
    )
    for release, task, is_refused in (
        ("0.10.0", "CLS", False),
        ("0.13.2", "CLS", False),
        ("0.14.0", "CLS", True),
        ("0.14.0", "SEQ_CLS", False),
    ):
        submission = uv(script.format(release, task) + PUSH, timeout="2h", flavor="a10g-small")
        assert ("C018" in errors(submission)) is is_refused


@pytest.mark.parametrize(("task", "is_refused"), [("zh-CN_to_en", False), ("en_to_de", False), ("en_XX_to_de", True)])
def test_a_translation_is_named_by_four_parts(task: str, is_refused: bool) -> None:
    assert ("C018" in errors(asked(f"pipeline('translation_{task}', model='acme/model')"))) is is_refused


@pytest.mark.parametrize("name", ["whisper-small", "gpt-4o"])
def test_a_folder_of_the_script_may_have_any_name(name: str) -> None:
    line = "from faster_whisper import WhisperModel\n" if "whisper" in name else "import vllm\n"
    line += f"WhisperModel('{name}')" if "whisper" in name else f"vllm.LLM('{name}')"
    assert "C018" in errors(asked(line))
    assert "C018" not in errors(asked(f"model.save_pretrained('{name}')\n{line}"))


def test_what_is_raised_passes_a_handler_of_another_class() -> None:
    tried = "try:\n    api.create_repo('alice/a', repo_type='datasets')\nexcept {}:\n    print('no')"
    assert asked(tried.format("OSError")).report.verdict == "lost"
    assert asked(tried.format("ValueError")).report.verdict == "persists"


PIPELINE = "from transformers import TextGenerationPipeline\n"
TRIED = "try:\n    {}\nexcept {}:\n    print('no')"


@pytest.mark.parametrize(
    "line",
    [
        TRIED.format("requests.get('acme.example')", "ValueError"),
        TRIED.format("requests.get('acme.example')", "OSError"),
        TRIED.format("load_dataset('jsonl')", "FileNotFoundError"),
        PIPELINE + TRIED.format("TextGenerationPipeline('gpt2')", "AttributeError"),
        "st.save_to_hub('tiny', organization='alice')",
    ],
)
def test_each_class_of_what_is_raised_catches_it(line: str) -> None:
    assert found(asked(line), "C018") == []


@pytest.mark.parametrize(
    "line", [PIPELINE + "TextGenerationPipeline('gpt2')", "\nTrainingArguments('out', logging_strategy='epochs')"]
)
def test_a_class_of_pipelines_loads_no_model_and_a_log_is_written_by_steps_or_epochs(line: str) -> None:
    assert found(asked(line), "C018") == [("error", "script", 10)]
