"""Values of one kind that stand in the place of another."""

from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, uv

HEAD = (
    "import io, os, random\nfrom pathlib import Path\nfrom datasets import load_dataset\nrows = load_dataset('a/b')\n"
)
PUSH = "\nrows.push_to_hub('alice/rows')\n"
MODEL = "from sklearn.linear_model import LogisticRegression\nclf = LogisticRegression()\n"
GET = "import requests\nr = requests.get('https://example.com')\n"
NET = (
    "import torch\nfrom torch import nn\nclass Net(nn.Module):\n    def __init__(self):\n"
    "{}        self.a = nn.Linear(2, 2)\n"
)
NAMED = "from transformers import {}\nmodel = {}.from_pretrained('Qwen/Qwen2.5-0.5B-Instruct')\n"
TRAINER = (
    "from transformers import AutoModel, Trainer, TrainingArguments\n"
    "trainer = Trainer(AutoModel.from_pretrained('gpt2'), TrainingArguments('out'), "
    "train_dataset=rows['train'], eval_dataset=rows['test']{})\n"
)
#: A script, and what is raised.
REFUSED = [
    (MODEL + "import joblib\njoblib.dump('model.joblib', clf)", "ValueError"),
    ("import faiss\nfaiss.write_index('a.faiss', faiss.IndexFlatIP(4))", "TypeError"),
    ("import soundfile as sf\nsf.write(rows['train'][0]['a'], 'a.wav', 16000)", "TypeError"),
    ("from safetensors.torch import save_file\nsave_file('a.safetensors', {})", "ValueError"),
    (
        NAMED.format(*["AutoModelForCausalLM"] * 2) + "from safetensors.torch import save_file\nsave_file(model, 'a')",
        "Va",
    ),
    (GET + "from pypdf import PdfReader\nPdfReader(r.content)", "AttributeError"),
    (GET + "from PIL import Image\nImage.open(r.content)", "ValueError"),
    (GET.replace("')", "/a.csv')") + "import pandas as pd\npd.read_csv(r.text)", "FileNotFoundError"),
    ("from PIL import Image\nImage.new('RGB', (8, 8)).save(io.BytesIO())", "ValueError"),
    ("print(random.choice({1, 2, 3}))", "TypeError"),
    ("print(', '.join([1, 2]))", "TypeError"),
    ("print(', '.join([(a, a) for a in os.listdir()]))", "TypeError"),
    ("print(random.uniform(1))", "TypeError"),
    (
        "from faster_whisper import WhisperModel\na, b, c = WhisperModel('small').transcribe('a.wav')",
        "ValueError",
    ),
    ("import torch.distributed as dist\nif dist.get_rank() == 0:\n    print(1)", "ValueError"),
    (NET.format("") + "Net()", "AttributeError"),
    (TRAINER.format("") + "print(trainer.evaluate()['loss'])", "KeyError"),
    (TRAINER.format("") + "print(trainer.evaluate()['eval_accuracy'])", "KeyError"),
    (TRAINER.format(", compute_metrics=len") + "print(trainer.evaluate()['accuracy'])", "KeyError"),
    ("from transformers import pipeline\nprint(pipeline('text-to-speech')('a')[0])", "KeyError"),
]
TAKEN = [
    MODEL
    + "import joblib\njoblib.dump(clf, 'model.joblib')\njoblib.dump('a', open('b', 'wb'))\njoblib.dump('a', Path('b'))",
    "import faiss\nfaiss.write_index(faiss.IndexFlatIP(4), 'a.faiss')",
    "import soundfile as sf\nsf.write('a.wav', rows['train'][0]['a'], 16000)",
    NAMED.format(*["AutoModelForCausalLM"] * 2)
    + "from safetensors.torch import save_file\nsave_file(model.state_dict(), 'a')",
    (
        "from sklearn.metrics import classification_report\n"
        "print(classification_report([1], [1], output_dict=True)['accuracy'], classification_report([1], [1]).strip())"
    ),
    GET + "from PIL import Image\nImage.open(io.BytesIO(r.content))",
    GET + "import pandas as pd\npd.read_csv(io.StringIO(r.text))",
    (
        "from PIL import Image\nbuf = io.BytesIO()\nim = Image.new('RGB', (8, 8))\nim.save(buf, format='PNG')\n"
        "im.save(buf, 'JPEG')\nbuf.name = 'a.png'\nim.save(buf)"
    ),
    "print(random.sample(sorted({1, 2}), 2), random.choice(list({1})))",
    "print(', '.join(map(str, [1, 2])), ', '.join(str(a) for a in [1]), ', '.join({'a': 1}), ''.join(os.listdir()))",
    "print(b''.join([b'a', b'b']), '-'.encode().join([b'a']))\nend = b'\\r\\n'\nprint(end.join([b'a']))",
    "import pandas as pd\nimport requests\npd.read_csv(requests.get('https://a.example/latest').text)",
    "from PIL import Image\nImage.open(b'a.png')\nImage.open('a.png'.encode())",
    "print(random.uniform(0, 1), random.randint(1, b=3))",
    "import torch.distributed as dist\nprint(dist.get_rank() if dist.is_initialized() else 0)",
    "import torch.distributed as dist\ndist.init_process_group('gloo')\nprint(dist.get_rank())",
    NET.format("        super().__init__()\n") + "Net()",
    "from torch import nn\nclass Net(nn.Module):\n    def go(self):\n        self.a = nn.Linear(2, 2)\nNet().go()",
    TRAINER.format("")
    + "m = trainer.evaluate()\nm['perplexity'] = 1\nprint(m['eval_loss'], m['epoch'], m['perplexity'])",
    "a = {'a': 1}\ndict.update(a, b=2)\nprint(a['b'])\ndict.__setitem__(a, 'c', 3)\nprint(a['c'])",
    "import operator\na = {'a': 1}\noperator.setitem(a, 'b', 2)\nprint(a['b'])",
    "a = {'a': 1}\nclass Box:\n    def __init__(self, d):\n        self.__dict__ = d\nBox(a).b = 3\nprint(a['b'])",
    "def len(of):\n    return 'a'\nprint('n=' + len([1]))",
    "import soundfile as sf\nread = sf.read\nsf.read = lambda path: (*read(path), 1)\na, b, c = sf.read('/etc/a.wav')",
    TRAINER.format("") + "print(trainer.evaluate(metric_key_prefix='test')['test_loss'])",
    TRAINER.format(", compute_metrics=len") + "print(trainer.evaluate()['eval_accuracy'])",
    "from transformers import pipeline\nprint(pipeline('text-to-speech')('a')['audio'])",
]
#: The class, and what is read of what it loads, or of what that gives.
WITHOUT = [
    ("AutoModelForCausalLM", "model.merge_and_unload()", "no adapter"),
    ("AutoModelForCausalLM", "model.to('cpu').print_trainable_parameters()", "no adapter"),
    ("AutoModelForCausalLM", "model(input_ids=rows).last_hidden_state", "`hidden_states`"),
    ("AutoModelForCausalLM", "model.generate(rows).sequences", "a tensor"),
    ("AutoModel", "model.generate(rows)", "AutoModelForCausalLM"),
]
WITH = [
    ("AutoModelForCausalLM", "model(input_ids=rows, output_hidden_states=True).hidden_states[-1]"),
    ("AutoModelForCausalLM", "model.generate(rows, return_dict_in_generate=True).sequences"),
    ("AutoModel", "model(input_ids=rows).last_hidden_state"),
    ("AutoModelForCausalLM", "model.generate(rows)"),
    ("AutoModelForCausalLM", "model.forward = model.model.forward\nmodel(input_ids=rows).last_hidden_state"),
    ("AutoModelForCausalLM", "import json\nmodel.generate(rows, **json.load(open('/etc/a'))).sequences"),
]


@pytest.mark.parametrize(("script", "error"), REFUSED)
def test_a_value_in_the_place_of_another_ends_the_script(script: str, error: str) -> None:
    submission = uv(HEAD + script + PUSH, flavor="a10g-small")
    assert "P003" in errors(submission)
    finding = submission.findings("P003")[0]
    assert f"raises {error}" in finding.message
    assert finding.fix is not None
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", TAKEN)
def test_a_value_in_its_place_is_left_alone(script: str) -> None:
    submission = uv(HEAD + script + PUSH, flavor="a10g-small")
    assert submission.report.verdict == "persists", submission.report.findings


@pytest.mark.parametrize(("cls", "script", "told"), WITHOUT)
def test_what_a_model_does_not_have_by_the_class_that_loads_it_ends_the_script(
    cls: str, script: str, told: str
) -> None:
    submission = uv(HEAD + NAMED.format(cls, cls) + script + PUSH, flavor="a10g-small")
    assert [severity for severity, *_ in found(submission, "E002")] == ["error"]
    problem = submission.findings("E002")[0]
    assert told in problem.message
    assert problem.fix is not None
    assert problem.fix.title.startswith("Write `")
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(("cls", "script"), WITH)
def test_what_a_model_has_or_its_own_code_may_give_it_is_left_alone(cls: str, script: str) -> None:
    assert found(uv(HEAD + NAMED.format(cls, cls) + script + PUSH, flavor="a10g-small"), "E002") == []


def test_a_model_that_is_told_to_use_no_code_of_its_own_is_one_of_the_library() -> None:
    head = HEAD + NAMED.format("AutoModel", "AutoModel").replace("Instruct'", "Instruct', trust_remote_code=False")
    assert "E002" in errors(uv(head + "model.generate(rows)" + PUSH, flavor="a10g-small"))


def test_a_model_with_code_of_its_own_may_have_anything() -> None:
    head = HEAD + NAMED.format("AutoModel", "AutoModel").replace("Instruct'", "Instruct', trust_remote_code=True")
    assert found(uv(head + "model.generate(rows)" + PUSH, flavor="a10g-small"), "E002") == []


@pytest.mark.parametrize("call", ["random.sample({1, 2, 3}, 2)", "random.Random(1).sample(set(os.listdir()), 2)"])
def test_an_older_python_takes_a_sample_of_a_set(call: str) -> None:
    head = '# /// script\n# requires-python = "==3.10.*"\n# ///\n'
    script = f"{HEAD}print({call}){PUSH}"
    assert "P003" in errors(uv(script, image="ghcr.io/astral-sh/uv:python3.12-bookworm"))
    assert uv(head + script).report.verdict == "persists"
    assert uv(script, python="3.10").report.verdict == "persists"
    assert uv(script, image="acme/everything:1").report.verdict != "lost"
