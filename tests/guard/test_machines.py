"""What trainings, indices and rows need of the job's packages and GPUs by how they are configured."""

from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

IMAGE = "ghcr.io/astral-sh/uv:python3.12-bookworm"
KEPT = """\
from huggingface_hub import HfApi
%s
HfApi().upload_file(path_or_fileobj=b"a", path_in_repo="rows.txt", repo_id="alice/rows")
"""


@pytest.mark.parametrize(
    ("model", "given", "is_lost"),
    [
        ("'gpt2'", "{'attn_implementation': 'flash_attention_2'}", True),
        ("'gpt2'", "{'attn_implementation': 'sdpa'}", False),
        ("'gpt2'", "open('given').read()", False),
        ("AutoModelForCausalLM.from_pretrained('gpt2')", "{'attn_implementation': 'flash_attention_2'}", False),
    ],
)
def test_how_a_model_is_loaded_matters_where_the_trainer_loads_it(model: str, given: str, is_lost: bool) -> None:
    script = (
        "from transformers import AutoModelForCausalLM\nfrom trl import SFTConfig, SFTTrainer\n"
        f"args = SFTConfig('out', push_to_hub=True, hub_model_id='alice/m', model_init_kwargs={given})\n"
        f"SFTTrainer({model}, args=args).train()\n"
    )
    submission = uv(script, image=IMAGE, dependencies=["trl"], timeout="2h", flavor="a10g-small")
    assert found(submission, "C007") == ([("error", "script", 4)] if is_lost else [])


def test_an_index_goes_to_a_gpu_with_the_build_for_gpus_only() -> None:
    script = "import faiss\nindex = faiss.index_cpu_to_gpu(faiss.StandardGpuResources(), 0, faiss.IndexFlatIP(8))\n"
    script += KEPT % ""
    submission = uv(script, image=IMAGE, dependencies=["faiss-cpu", "huggingface-hub"], flavor="a10g-small")
    assert found(submission, "C007") == [("error", "script", 2)]
    assert not submission.fix("C007").safe
    packages = ["faiss-gpu-cu12", "huggingface-hub"]
    assert found(uv(script, image=IMAGE, dependencies=packages, flavor="a10g-small"), "C007") == []


@pytest.mark.parametrize(
    ("made", "is_needed"),
    [
        ("from_list([{'a': 'a.png'}], Features({'b': Value('int64'), 'a': Image()}))", True),
        ("from_dict({'a': ['a.png']}, features=Features({'a': Image()}))", True),
        ("from_dict({'a': ['image']}, features=Features({'a': ClassLabel(names=['image'])}))", False),
        ("from_dict({'a': ['a.png']}, features=Features({'a': Value('string')}))", False),
        ("from_dict({'a': ['a.png']}).cast_column('a', Image(decode=False))", False),
    ],
)
def test_rows_are_made_with_images_where_pillow_is(made: str, is_needed: bool) -> None:
    script = f"from datasets import ClassLabel, Dataset, Features, Image, Value\nrows = Dataset.{made}\n"
    script += "rows.push_to_hub('alice/rows')\n"
    assert found(uv(script, image=IMAGE, dependencies=["datasets"]), "C007") == [("error", "script", 2)] * is_needed
    assert found(uv(script, image=IMAGE, dependencies=["datasets", "pillow"]), "C007") == []
