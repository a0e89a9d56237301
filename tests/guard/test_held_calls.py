"""Calls of the libraries below their top level, of their objects and of what they load, held to real signatures."""

from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, errors, found
from tests.guard.asked import uv as in_image

HEAD = """\
from accelerate import Accelerator, PartialState
from datasets import Audio, ClassLabel, Dataset, Value
from diffusers import DiffusionPipeline, FluxPipeline
from peft import AutoPeftModelForCausalLM, LoraConfig, PeftModel, get_peft_model
from sentence_transformers import CrossEncoder, SentenceTransformer, cross_encoder, evaluation, losses, util
from sentence_transformers.cross_encoder import losses as of_pairs
from sentence_transformers.sparse_encoder import models as sparse
from transformers import AutoModelForCausalLM, TextStreamer, Trainer
from trl import SFTConfig, SFTTrainer
model, base = SentenceTransformer("a/b"), AutoModelForCausalLM.from_pretrained("a/c")
"""
LINE = HEAD.count("\n") + 1
PUSH = "Dataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
ASKED = ["accelerate", "datasets", "diffusers", "peft", "sentence-transformers", "transformers", "trl", "torch"]


def uv(lines: str, *dependencies: str) -> Submission:
    return in_image(f"{HEAD}{lines}\n{PUSH}", image=DEFAULT_UV_IMAGE, dependencies=[*(dependencies or ASKED)])


REFUSED = [
    pytest.param("PartialState().wait_for_everyone(timeout=300)", "`timeout`", id="a method of an object"),
    pytest.param("Accelerator().backward()", "`loss`", id="a method without what it needs"),
    pytest.param("losses.TripletLoss(model, margin=2)", "`margin`", id="a class of a module"),
    pytest.param("losses.CosineSimilarityLoss()", "`model`", id="a loss without its model"),
    pytest.param("evaluation.InformationRetrievalEvaluator({}, {})", "`relevant_docs`", id="an evaluator"),
    pytest.param("util.semantic_search(1, 2, topk=3)", "`topk`", id="a function of a module"),
    pytest.param("of_pairs.MultipleNegativesRankingLoss(model, similarity_fct=1)", "`similarity_fct`", id="of another"),
    pytest.param("cross_encoder.losses.MSELoss()", "`model`", id="a class of a module of a module"),
    pytest.param("model.to('cuda').start_multi_process_pool(devices=1)", "`devices`", id="what `to` gives"),
    pytest.param("PeftModel.from_pretrained(base, 'a/d').merge_and_unload(device=1)", "`device`", id="a loaded model"),
    pytest.param("AutoPeftModelForCausalLM.from_pretrained('a/d').unload(1)", "nothing", id="another way to load it"),
    pytest.param(
        "get_peft_model(base, LoraConfig()).load_adapter('a/d')", "`adapter_name`", id="what a function gives"
    ),
    pytest.param("FluxPipeline.from_pretrained('a/f').to('cuda')('a cat', size=9)", "`size`", id="a pipeline"),
    pytest.param("ClassLabel(classes=['a'])", "`classes`", id="a type of a column"),
    pytest.param("Audio(sample_rate=16000)", "`sample_rate`", id="another type"),
    pytest.param("TextStreamer()", "`tokenizer`", id="a streamer"),
    pytest.param("Trainer(base).log_metrics('train')", "`metrics`", id="a method that is passed on"),
    pytest.param("SFTTrainer(base).save_metrics('train')", "`metrics`", id="a method that is inherited from another"),
]


@pytest.mark.parametrize(("line", "said"), REFUSED)
def test_a_call_that_no_release_takes_ends_the_script(line: str, said: str) -> None:
    submission = uv(line)
    assert found(submission, "E003") == [("error", "script", LINE)]
    assert said in submission.findings("E003")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "line",
    [
        "PartialState().wait_for_everyone()\nAccelerator().backward(1, retain_graph=True)",
        "losses.TripletLoss(model, triplet_margin=2)",
        "losses.MultipleNegativesRankingLoss(model, similarity_fct=util.cos_sim)",
        "of_pairs.MultipleNegativesRankingLoss(model, num_negatives=4)",
        "evaluation.InformationRetrievalEvaluator({}, {}, {}, name='a')",
        "class Own(losses.TripletLoss):\n    def __init__(self, model, extra):\n        pass\nOwn(model, extra=2)",
        "losses.TripletLoss(**{'model': model})",
        "given = open('/in/a').read()\nlosses.TripletLoss(*given)",
        "util.semantic_search(1, 2, top_k=3)",
        "AutoPeftModelForCausalLM.from_pretrained('a/d').merge_and_unload(safe_merge=True)",
        "base.load_adapter('a/d')",
        "FluxPipeline.from_pretrained('a/f')('a cat', height=9)",
        "DiffusionPipeline.from_pretrained('a/f')('a cat', size=9)",
        "Value('int32')\nAudio(sampling_rate=16000)\nClassLabel(names=['a'])",
        "Trainer(base).log_metrics('train', {})",
        "class Mine(Trainer):\n    def log_metrics(self):\n        pass\nMine(base).log_metrics()",
        "try:\n    losses.TripletLoss(model, margin=2)\nexcept TypeError:\n    losses.TripletLoss(model)",
    ],
)
def test_a_call_that_some_release_takes_or_that_is_of_the_scripts_own_is_left_alone(line: str) -> None:
    assert found(uv(line), "E003") == []


def test_modules_that_got_another_name_are_held_to_the_same_signatures() -> None:
    head = "from sentence_transformers.sentence_transformer import losses as now\n"
    assert found(uv(f"{head}now.TripletLoss(model, margin=2)"), "E003") == [("error", "script", LINE + 1)]
    assert errors(uv(f"{head}now.TripletLoss(model, triplet_margin=2)")) == set()


def test_a_class_of_a_module_that_a_later_release_brings_is_told_of() -> None:
    line = "sparse.SparseStaticEmbedding(tokenizer=1, num_dimensions=3)\nlosses.EmbedDistillLoss(model)"
    older = uv(line, *ASKED, "sentence-transformers==5.1.2")
    (message,) = (one.message for one in older.findings("E006"))
    assert message.startswith(
        f"`EmbedDistillLoss` on line {LINE + 1} comes with sentence-transformers 5.5, and the job "
    )
    assert found(uv("losses.EmbedDistillLoss(model)"), "E006") == []
