"""Values that libraries refuse which learn, count tokens, and load models of one kind."""

from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, errors, found, uv

BEFORE = """import open_clip, tiktoken
from ctranslate2 import Translator
from datasets import load_dataset
from diffusers import FluxPipeline, StableDiffusionXLPipeline
from faster_whisper import WhisperModel
from gliner import GLiNER
from llama_cpp import Llama
from sklearn.cluster import KMeans
from sklearn.ensemble import RandomForestClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score
from sklearn.model_selection import GridSearchCV
from sklearn.svm import SVC
ds = load_dataset("stanfordnlp/imdb", split="train")
"""
PUSH = "\nds.push_to_hub('alice/rows')\n"


def asked(line: str) -> Submission:
    return uv(BEFORE + line + PUSH, timeout="2h", flavor="a10g-small")


def learning(line: str, package: str = "scikit-learn") -> Submission:
    text = BEFORE.replace("import open_clip, tiktoken\n", "")
    kept = "".join(one + "\n" for one in text.splitlines() if "sklearn" in one or "datasets" in one or "ds" in one)
    given = [package, "datasets", "huggingface-hub"]
    return uv(kept + line + PUSH, timeout="2h", dependencies=given, image=DEFAULT_UV_IMAGE)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("tiktoken.get_encoding('gpt-4o')", "tiktoken.get_encoding('o200k_base')"),
        ("tiktoken.encoding_for_model('cl100k_base')", "tiktoken.encoding_for_model('gpt-4o')"),
        ("LogisticRegression(penalty='l1')", "LogisticRegression(penalty='l1', solver='saga')"),
        (
            "LogisticRegression(penalty='elasticnet', solver='liblinear')",
            "LogisticRegression(penalty='l1', solver='liblinear')",
        ),
        ("LogisticRegression(solver='adam')", "LogisticRegression(solver='sag')"),
        ("LogisticRegression(class_weight='balance')", "LogisticRegression(class_weight='balanced')"),
        ("SVC(kernel='gaussian')", "SVC(kernel='rbf')"),
        ("KMeans(8, init='kmeans++')", "KMeans(8, init='k-means++')"),
        ("TfidfVectorizer(stop_words='english_words')", "TfidfVectorizer(stop_words='english')"),
        ("f1_score([1], [1], average='macr')", "f1_score([1], [1], average='macro')"),
        ("ds.set_format('tensor')", "ds.set_format('torch')"),
        ("GLiNER.from_pretrained('dslim/bert-base-NER')", "GLiNER.from_pretrained('urchade/gliner_medium-v2.1')"),
        ("Translator('Helsinki-NLP/opus-mt-en-de')", "Translator('opus-ct2')"),
        ("Llama('Qwen/Qwen2.5-0.5B-Instruct-GGUF')", "Llama('Qwen/q4.gguf')"),
        (
            "open_clip.create_model_and_transforms('ViT-B-32', pretrained='laion400m')",
            "open_clip.create_model_and_transforms('ViT-B-32', pretrained='laion400m_e32')",
        ),
        (
            "FluxPipeline.from_pretrained('black-forest-labs/FLUX.1-dev', variant='fp16')",
            "StableDiffusionXLPipeline.from_pretrained('stabilityai/sdxl-turbo', variant='fp16')",
        ),
        (
            "StableDiffusionXLPipeline.from_pretrained('stabilityai/sdxl-turbo', variant='bf16')",
            "StableDiffusionXLPipeline.from_pretrained('acme/sdxl', variant='bf16')",
        ),
        # A point is a word of a call, and no folder with a model.
        ("print('.'); WhisperModel('whisper-small')", "print('.'); WhisperModel('small')"),
    ],
)
def test_a_value_that_the_library_refuses_ends_the_job(wrong: str, right: str) -> None:
    submission = asked(wrong)
    assert errors(submission) == {"C018"}
    assert submission.report.verdict == "lost"
    assert found(asked(right), "C018") == []


@pytest.mark.parametrize("method", ["q4_k_medium", "int4", "gguf"])
def test_unsloth_knows_the_ways_to_quantize(method: str) -> None:
    text = (
        "from unsloth import FastLanguageModel\nmodel, tok = FastLanguageModel.from_pretrained('unsloth/a')\n"
        "model.push_to_hub_gguf('alice/m', tok, quantization_method={!r})\n"
    )
    assert errors(uv(text.format(method), flavor="a10g-small")) == {"C018"}
    for known in ("q4_k_m", "Q8_0", "f16", "not_quantized", "iq4_xs"):
        assert found(uv(text.format(known), flavor="a10g-small"), "C018") == []


@pytest.mark.parametrize(
    "line",
    [
        "RandomForestClassifier(max_features='auto')",
        "LogisticRegression(penalty='none')",
    ],
)
def test_what_scikit_learn_has_dropped_is_held_to_the_release_that_the_job_gets(line: str) -> None:
    assert [one.severity for one in learning(line).findings("C018")] == ["error"]
    assert learning(line, "scikit-learn==1.0.2").findings("C018") == []


@pytest.mark.parametrize(
    "line",
    [
        # A classifier looks at them as it is fitted.
        "model = LogisticRegression(penalty='l1')\nmodel.set_params(solver='saga')",
        "model = LogisticRegression(penalty='l1')\nmodel.solver = 'liblinear'",
        "search = GridSearchCV(LogisticRegression(penalty='l1'), {'solver': ['liblinear', 'saga']})",
        "model = SVC(kernel='gaussian')\nmodel.kernel = 'rbf'",
        "options = {'solver': 'saga'}\nLogisticRegression(penalty='l1', **options)",
        "import os\nLogisticRegression(penalty='l1', solver=os.environ['SOLVER'])",
        "import huggingface_hub as hub\nhub.snapshot_download('a/b', local_dir='.')\nWhisperModel('whisper-small')",
    ],
)
def test_what_may_be_right_is_left_alone(line: str) -> None:
    assert found(asked(line), "C018") == []


def test_a_class_makes_a_dataset_only_of_what_it_takes() -> None:
    text = "import pandas as pd\nfrom datasets import Dataset\nds = Dataset.from_pandas(pd.DataFrame({}), {}=False)\n"
    wrong = uv(text.replace("{}=", "index=").replace("{}", "{'a': [1]}") + PUSH)
    assert errors(wrong) == {"E003"}
    assert errors(uv(text.replace("{}=", "preserve_index=").replace("{}", "{'a': [1]}") + PUSH)) == set()
