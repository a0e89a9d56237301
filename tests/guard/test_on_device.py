"""Tensors that are not where they are needed."""

from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

HEAD = """
import numpy as np
import torch
from datasets import Dataset, load_dataset
from sentence_transformers import SentenceTransformer
from transformers import AutoModel, AutoModelForSequenceClassification, AutoTokenizer
device = "cuda" if torch.cuda.is_available() else "cpu"
tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
"""
PUSH = "\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
MODEL = "model = AutoModelForSequenceClassification.from_pretrained('bert-base-uncased')"
#: The model, what it is given, and how it is called.
APART = [
    (MODEL + ".to(device)", "tokenizer('a', return_tensors='pt')", "model(**inputs)"),
    (MODEL + "\nmodel.to(device)\nmodel.eval()", "tokenizer('a', return_tensors='pt')", "model(**inputs)"),
    (MODEL + ".cuda()", "tokenizer('a', return_tensors='pt')", "model(inputs.input_ids)"),
    (MODEL + ".half().to(torch.device('cuda'))", "tokenizer('a', return_tensors='pt')", "model(**inputs)"),
]
TOGETHER = [
    (MODEL + ".to(device)", "tokenizer('a', return_tensors='pt').to(device)", "model(**inputs)"),
    (MODEL + ".to(device)", "tokenizer('a', return_tensors='pt')\ninputs.to(device)", "model(**inputs)"),
    (MODEL, "tokenizer('a', return_tensors='pt')", "model(**inputs)"),
    # Newer releases move them, as `generate` says.
    (MODEL + ".to(device)", "tokenizer('a', return_tensors='pt')", "model.generate(**inputs)"),
    (
        MODEL + ".to(device)",
        "tokenizer('a', return_tensors='pt')\nfor k in inputs.keys():\n    inputs[k] = inputs[k].to(device)",
        "model(**inputs)",
    ),
    (MODEL + ".to(device)", "tokenizer('a', return_tensors='pt')\ninputs.update(seen=1)", "model(**inputs)"),
    (MODEL + ".to(device).cpu()", "tokenizer('a', return_tensors='pt')", "model(**inputs)"),
    (MODEL.replace("d')", "d', device_map='auto')"), "tokenizer('a', return_tensors='pt')", "model(**inputs)"),
    (
        MODEL + ".to(device)",
        "{k: v.to(device) for k, v in tokenizer('a', return_tensors='pt').items()}",
        "model(**inputs)",
    ),
    (
        "torch.set_default_device('cuda')\n" + MODEL + ".to(device)",
        "tokenizer('a', return_tensors='pt')",
        "model(**inputs)",
    ),
]
CALLED = MODEL + ".to(device)\ninputs = tokenizer('a', return_tensors='pt').to(device)\n"
HALF = CALLED.replace("d')", "d', dtype=torch.bfloat16)", 1)
#: What is asked of the output, and what that raises.
NO_ARRAYS = [
    (CALLED + "print(model(**inputs).logits.cpu().numpy())", "requires a gradient"),
    (CALLED + "with torch.no_grad():\n    print(model(**inputs).logits.numpy())", "a tensor on the GPU"),
    (HALF + "with torch.no_grad():\n    print(model(**inputs).logits.cpu().numpy())", "bfloat16"),
    (
        CALLED + "def score(batch):\n    return {'s': model(**inputs).logits.cpu().numpy()}\n"
        "load_dataset('imdb', split='train').map(score, batched=True)",
        "requires a gradient",
    ),
    (
        "m = SentenceTransformer('all-MiniLM-L6-v2')\nprint(m.encode(['a'], convert_to_tensor=True).numpy())",
        "a tensor on the GPU",
    ),
    (
        "m = SentenceTransformer('all-MiniLM-L6-v2')\ne = m.encode(['a'], convert_to_tensor=True)\nprint(np.array(e))",
        "a tensor on the GPU",
    ),
]
ARRAYS = [
    CALLED + "print(model(**inputs).logits.data.cpu().numpy(), model(**inputs).logits.max(-1).indices.cpu().numpy())",
    HALF + "model = model.float()\nwith torch.no_grad():\n    print(model(**inputs).logits.cpu().numpy())",
    "m = SentenceTransformer('a/b')\nm.to('cpu')\nprint(m.encode(['a'], convert_to_tensor=True).numpy())",
    CALLED + "with torch.no_grad():\n    print(model(**inputs).logits.cpu().numpy())",
    CALLED + "print(model(**inputs).logits.detach().cpu().numpy())",
    CALLED + "print(model(**inputs).logits.tolist())",
    HALF + "with torch.no_grad():\n    print(model(**inputs).logits.float().cpu().numpy())",
    "m = SentenceTransformer('all-MiniLM-L6-v2')\nprint(m.encode(['a'], convert_to_tensor=True).cpu().numpy())",
    "m = SentenceTransformer('a/b', device='cpu')\nprint(m.encode(['a'], convert_to_tensor=True).numpy())",
]


def _script(model: str, inputs: str, call: str) -> str:
    return HEAD + f"{model}\ninputs = {inputs}\nwith torch.no_grad():\n    print({call})\n" + PUSH


@pytest.mark.parametrize(("model", "inputs", "call"), APART)
def test_a_model_on_the_gpu_takes_nothing_that_is_not_there(model: str, inputs: str, call: str) -> None:
    submission = uv(_script(model, inputs, call), flavor="a10g-small")
    assert "in the memory of the processor, which raises RuntimeError" in submission.findings("P003")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(("model", "inputs", "call"), TOGETHER)
def test_what_is_or_may_be_at_the_same_place_is_left_alone(model: str, inputs: str, call: str) -> None:
    assert uv(_script(model, inputs, call), flavor="a10g-small").report.verdict == "persists"


@pytest.mark.parametrize(("model", "inputs", "call"), [one for one in APART if "device)" in one[0]])
def test_without_a_gpu_all_of_it_is_in_the_memory_of_the_processor(model: str, inputs: str, call: str) -> None:
    submission = uv(_script(model, inputs, call.replace("cuda", "cpu")), flavor="cpu-basic")
    assert found(submission, "P003") == []


@pytest.mark.parametrize(("body", "says"), NO_ARRAYS)
def test_an_array_is_not_made_of_every_tensor(body: str, says: str) -> None:
    submission = uv(HEAD + body + PUSH, flavor="a10g-small")
    assert says in submission.findings("P003")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("body", ARRAYS)
def test_an_array_is_made_of_what_is_in_memory_and_needs_no_gradient(body: str) -> None:
    assert uv(HEAD + body + PUSH, flavor="a10g-small").report.verdict == "persists"
