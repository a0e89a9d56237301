"""Trainings that work, and look as if they could not: by a former name, an older release, a class of one's own."""

from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import uv

PUSH = "Dataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
HEAD = "from datasets import Dataset, load_dataset\n"
ST = "from sentence_transformers import SentenceTransformer, losses\nmodel = SentenceTransformer('all-MiniLM-L6-v2')\n"
TEXTS = (
    "from transformers import AutoModelForSequenceClassification, AutoTokenizer, BertForSequenceClassification\n"
    "from transformers import Trainer, TrainingArguments\nimport numpy as np\n"
    "tokenizer = AutoTokenizer.from_pretrained('google-bert/bert-base-uncased')\n"
    "rows = load_dataset('fancyzhx/ag_news', split='train')\n"
    "args = TrainingArguments('out', push_to_hub=True, hub_model_id='alice/m', report_to='none')\n"
)
MAPPED = "rows = rows.map(lambda r: tokenizer(r['text'], truncation=True, padding='max_length', max_length=64))\n"
TRAIN = "Trainer(model, args, train_dataset=rows, {}).train()\n"
FOUR = "model = AutoModelForSequenceClassification.from_pretrained('google-bert/bert-base-uncased', num_labels=4)\n"
TWO = FOUR.replace(", num_labels=4", "")
CASES = [
    pytest.param(ST + "model.encode(sentences=['a'])\n", ["sentence-transformers"], id="a former name of an argument"),
    pytest.param(
        ST + "model.similarity([1.0], [1.0])\n", ["sentence-transformers==5.1.0"], id="a property that is called"
    ),
    pytest.param(
        ST + "losses.SoftmaxLoss(model, sentence_embedding_dimension=384, num_labels=3)\n",
        ["sentence-transformers"],
        id="a required argument by its former name",
    ),
    pytest.param(
        ST + "losses.CosineSimilarityLoss(model)\n",
        ["sentence-transformers==2.2.2", "transformers<4.40", "huggingface_hub<0.24"],
        id="classes of an old release",
    ),
    pytest.param(
        "load_dataset('conll2003', use_auth_token=True)\n", ["datasets==2.13.1"], id="a release older than any known"
    ),
    pytest.param(
        TEXTS + MAPPED + FOUR + "from sklearn.metrics import f1_score\ndef compute(p):\n"
        "    return {'f': np.mean([f1_score(p.label_ids == i, p.predictions.argmax(-1) == i) for i in range(4)])}\n"
        + TRAIN.format("eval_dataset=rows, compute_metrics=compute"),
        ["transformers[torch]", "scikit-learn"],
        id="one class against the rest",
    ),
    pytest.param(
        TEXTS + MAPPED + "rows = rows.map(lambda r: {'labels': int(r['label'] == 0)})\n" + TWO + TRAIN.format(""),
        ["transformers[torch]"],
        id="labels beside others",
    ),
    pytest.param(
        TEXTS + MAPPED + "import torch\nclass Own(BertForSequenceClassification):\n    def forward(self, **kw):\n"
        "        return torch.zeros(1)\nmodel = Own.from_pretrained('google-bert/bert-base-uncased')\n"
        + TRAIN.format(""),
        ["transformers[torch]"],
        id="a model of one's own",
    ),
    pytest.param(
        TEXTS + "from transformers import Wav2Vec2ForSequenceClassification\n"
        "rows = Dataset.from_dict({'input_values': [[0.1]], 'label': [0]})\n"
        "model = Wav2Vec2ForSequenceClassification.from_pretrained('facebook/wav2vec2-base')\n" + TRAIN.format(""),
        ["transformers[torch]"],
        id="what hears, and reads nothing",
    ),
]


@pytest.mark.parametrize(("script", "packages"), CASES)
def test_what_works_is_left_alone(script: str, packages: list[str]) -> None:
    asked = [*packages, *(["datasets"] if not any("datasets" in one for one in packages) else [])]
    submission = uv(HEAD + script + PUSH, image=DEFAULT_UV_IMAGE, dependencies=asked, flavor="a10g-small", timeout="2h")
    assert [finding.rule for finding in submission.report.errors if finding.rule != "C007"] == []
