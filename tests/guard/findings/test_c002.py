from __future__ import annotations

import pytest

from tests.guard.asked import Submission, caller, errors, found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
ENDS = [
    "import sys, torch\nif not torch.cuda.is_available():\n    sys.exit(1)\n",
    "import torch\nif not torch.cuda.is_available():\n    raise RuntimeError('no GPU')\n",
    "import torch\nassert torch.cuda.is_available()\n",
    "from transformers import AutoModel\nmodel = AutoModel.from_pretrained('a/b').eval().cuda()\n",
    "from diffusers import FluxPipeline\npipe = FluxPipeline.from_pretrained('a/b')\npipe.to('cuda')\n",
    "import torch\nfrom my import Net\ndevice = 'cuda:0'\nnet = Net().to(device)\n",
    "from transformers import pipeline\npipe = pipeline('summarization', device='cuda')\n",
    "from vllm import LLM\nllm = LLM(model='a/b')\n",
    "import vllm\nengine = vllm.AsyncLLMEngine.from_engine_args(vllm.AsyncEngineArgs(model='a/b'))\n",
    "import torch\nfrom my import Net\nnet = Net().to(torch.device('cuda', 0))\n",
    "from faster_whisper import WhisperModel\nmodel = WhisperModel('small', device='cuda')\n",
    "import torch\nprint(torch.cuda.get_device_name(0))\n",
    "import torch\nfree, total = torch.cuda.mem_get_info()\n",
]
PASSED = [
    "import torch\ndevice = 'cuda' if torch.cuda.is_available() else 'cpu'\n",
    "import torch\nif not torch.cuda.is_available():\n    print('slow')\n",
    "import torch\n",
    "import torch\nfrom my import Net\nif torch.cuda.is_available():\n    net = Net().cuda()\n",
    "from my import Net, fast\nimport torch\nif fast():\n    net = Net().cuda()\n",
    "import torch\nfrom my import Net\ntry:\n    net = Net().to('cuda')\nexcept RuntimeError:\n    net = Net()\n",
    "import torch\nfrom my import Net\nnet = Net().to('cpu')\n",
    "import torch\nif torch.cuda.is_available():\n    print(torch.cuda.get_device_name(0))\n",
    "import torch\ntorch.cuda.empty_cache()\ntorch.device('cuda')\n",
    "import torch\nfrom my import Net, choose\nnet = Net().to(torch.device(choose()))\n",
    "from faster_whisper import WhisperModel\nmodel = WhisperModel('small')\n",
]


@pytest.mark.parametrize("script", ENDS)
def test_a_script_that_ends_without_a_gpu_needs_one(script: str) -> None:
    submission = uv(script + PUSH, flavor="cpu-basic")
    assert found(submission, "C002") == [("error", "flavor", None)]
    assert errors(submission) == {"C002"}
    assert submission.report.verdict == "lost"
    assert not submission.fix("C002").safe
    assert submission.mended(submission.fix("C002")).report.admitted


APPLE = [
    "import torch\nfrom my import Net\nnet = Net().to('mps')\n",
    "import torch\nfrom my import Net\nnet = Net().to(torch.device('mps'))\n",
    "from transformers import pipeline\npipe = pipeline('summarization', device='mps')\n",
    "from transformers import AutoModel\nmodel = AutoModel.from_pretrained('a/b', device_map='mps:0')\n",
]
ELSEWHERE = [
    "import torch\nfrom my import Net\nif torch.backends.mps.is_available():\n    net = Net().to('mps')\n",
    "import torch\nfrom my import Net, on_mac\nif on_mac():\n    net = Net().to('mps')\n",
    "import torch\nfrom my import Net\ntry:\n    net = Net().to('mps')\nexcept RuntimeError:\n    net = Net()\n",
    "import torch\nfrom my import Net, on_mac\ndef f():\n    Net().to('mps')\non_mac(f)\n",
    "from my import Net\nnet = Net().to('mps')\n",
]


@pytest.mark.parametrize("script", APPLE)
def test_no_machine_has_the_device_of_apple(script: str) -> None:
    submission = uv(script + PUSH, flavor="a10g-small")
    assert found(submission, "C002") == [("error", "script", script.count("\n"))]
    assert submission.report.verdict == "lost"
    before = uv(PUSH + script, flavor="a10g-small")
    assert found(before, "C002") == [("error", "script", PUSH.count("\n") + script.count("\n"))]
    assert before.report.verdict == "persists"


@pytest.mark.parametrize("script", ELSEWHERE)
def test_the_device_of_apple_may_be_asked_for(script: str) -> None:
    submission = uv(script + PUSH, flavor="a10g-small")
    assert found(submission, "C002") == []
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize(
    ("words", "is_apple"),
    [
        ("['--model_args', 'pretrained=a/b,device=mps']", True),
        ("['--device', 'mps']", True),
        ("['--device', 'cuda']", False),
        ("['--tasks', 'mps']", False),
    ],
)
def test_a_harness_that_is_told_it_measures_nothing(words: str, is_apple: bool) -> None:
    harness = f"[sys.executable, '-m', 'lm_eval', '--output_path', '/out', *{words}]"
    script = f"import subprocess, sys\nsubprocess.run({harness})\n"
    submission = uv(script, flavor="a10g-small", volumes=["hf://buckets/alice/scores:/out"])
    assert found(submission, "C002") == ([("error", "script", 2)] if is_apple else [])
    assert submission.report.verdict == ("lost" if is_apple else "persists")


def test_what_is_kept_before_cuda_is_needed_stays() -> None:
    late = "import torch\nfrom my import Net\nNet().cuda()\n"
    submission = uv(PUSH + late, flavor="cpu-basic")
    assert found(submission, "C002") == [("error", "flavor", None)]
    assert submission.report.verdict == "persists"


def test_an_image_for_cpus_has_libraries_for_cpus() -> None:
    script = "from vllm import LLM\nllm = LLM(model='a/b')\n" + PUSH
    assert found(uv(script, flavor="cpu-basic", image="acme/vllm-cpu:1"), "C002") == [("warning", "flavor", None)]


@pytest.mark.parametrize("module", ["vllm", "unsloth", "flash_attn"])
def test_a_library_for_gpus_on_a_cpu_is_warned_of(module: str) -> None:
    submission = uv(f"import {module}\n" + PUSH, flavor="cpu-upgrade")
    assert found(submission, "C002") == [("warning", "flavor", None)]
    assert submission.report.admitted


@pytest.mark.parametrize("script", PASSED)
def test_a_script_that_goes_on_without_a_gpu_is_left_alone(script: str) -> None:
    submission = uv(script + PUSH, flavor="cpu-basic")
    assert found(submission, "C002") == []
    assert submission.report.admitted


@pytest.mark.parametrize("script", [*ENDS, "import vllm\n"])
def test_a_machine_with_a_gpu_is_right(script: str) -> None:
    assert found(uv(script + PUSH, flavor="t4-small"), "C002") == []
    assert found(uv(script + PUSH, flavor="t4-small", facts=caller()), "C002") == []


@pytest.mark.parametrize(
    ("asked", "severity"), [("unsloth==2026.9.1", "error"), ("unsloth<2026.10", "error"), ("unsloth", "warning")]
)
def test_a_release_of_unsloth_that_cannot_be_imported_without_a_gpu_is_found(asked: str, severity: str) -> None:
    script = "from unsloth import FastLanguageModel\n" + PUSH
    submission = uv(script, flavor="cpu-upgrade", dependencies=[asked])
    assert found(submission, "C002") == [(severity, "flavor", None)]
    assert submission.report.verdict == ("lost" if severity == "error" else "persists")
    caught = "try:\n    import unsloth\nexcept Exception:\n    unsloth = None\n" + PUSH
    assert uv(caught, flavor="cpu-upgrade", dependencies=[asked]).report.admitted


WITH_UNSLOTH = """
from unsloth import FastLanguageModel
from trl import SFTTrainer, SFTConfig
from datasets import load_dataset
ds = load_dataset('trl-lib/Capybara', split='train')
model, tokenizer = FastLanguageModel.from_pretrained('unsloth/gemma-3-1b-it')
trainer = SFTTrainer(model=model, args=SFTConfig(output_dir='out'), train_dataset=ds)
"""


@pytest.mark.parametrize(
    ("asked", "step", "severity"),
    [
        ("unsloth", "trainer.train()\n", "error"),
        ("unsloth>=2026.10.7", "trainer.train()\n", "warning"),
        ("unsloth", "", "warning"),
        ("unsloth", "try:\n    trainer.train()\nexcept Exception:\n    pass\n", "warning"),
    ],
)
def test_a_training_with_unsloth_does_not_end_on_a_cpu(asked: str, step: str, severity: str) -> None:
    submission = uv(WITH_UNSLOTH + step + PUSH, flavor="cpu-upgrade", dependencies=[asked, "trl"])
    assert found(submission, "C002") == [(severity, "flavor", None)]
    assert found(uv(WITH_UNSLOTH + step + PUSH, flavor="a10g-small", dependencies=[asked, "trl"]), "C002") == []


HEADER = "# /// script\n# dependencies = [{}]\n# ///\n"
TRAINING = "from transformers import Trainer, TrainingArguments\nargs = TrainingArguments('out', {})\n"
TRAINER = "Trainer('b', args).train()\n"
EMBEDDING = (
    "from sentence_transformers import SentenceTransformerTrainingArguments as Arguments\n"
    "from transformers import Trainer\nargs = Arguments('out', {})\n"
)
SFT = "from trl import SFTConfig, SFTTrainer\nargs = SFTConfig('out', {})\n"
KEPT = "push_to_hub=True, hub_model_id='alice/m'"
READ = (
    "from trl import SFTConfig, TrlParser\nfrom transformers import Trainer\n"
    "args, = TrlParser(SFTConfig).parse_args_and_config()\n"
)
REPO = ["--output_dir", "out", "--push_to_hub", "--hub_model_id", "alice/m"]


def training(config: str, *asked: str, **args: object) -> Submission:
    """A training whose header asks for these packages."""
    header = HEADER.format(", ".join(f'"{one}"' for one in (*asked, "torch", "accelerate")))
    return uv(header + config + TRAINER, **{"flavor": "cpu-upgrade", **args})


REFUSED = {
    "asked for": (TRAINING.format(f"bf16=True, {KEPT}"), ["transformers"], []),
    "by TRL": (SFT.format(KEPT), ["trl"], []),
    "by a trainer of TRL without a configuration": (
        "from trl import SFTTrainer as Trainer\nargs = None\nTrainer('b', train_dataset='d').push_to_hub('alice/m')\n",
        ["trl"],
        [],
    ),
    "by TRL, from the command line": (READ, ["trl"], REPO),
    "asked for on the command line": (READ.replace("SFTConfig", "KTOConfig"), ["trl"], [*REPO, "--bf16", "true"]),
    "in a library that is built on it": (
        EMBEDDING.format(f"bf16=True, {KEPT}"),
        ["sentence-transformers"],
        [],
    ),
    "an experimental one of TRL": (
        READ.replace("SFTConfig, TrlParser", "TrlParser").replace(
            "from transf", "from trl.experimental.gkd import GKDConfig as SFTConfig\nfrom transf"
        ),
        ["trl"],
        REPO,
    ),
}
ALLOWED = {
    "not asked for": (TRAINING.format(KEPT), ["transformers"], []),
    "fp16": (SFT.format(f"fp16=True, {KEPT}"), ["trl"], []),
    "off": (SFT.format(f"bf16=False, {KEPT}"), ["trl"], []),
    "the CPU is meant": (TRAINING.format(f"bf16=True, use_cpu=True, {KEPT}"), ["transformers"], []),
    "the CPU is meant on the command line": (READ, ["trl"], [*REPO, "--use_cpu"]),
    "off on the command line": (READ, ["trl"], [*REPO, "--bf16", "false"]),
    "a file may say more": (READ, ["trl"], [*REPO, "--config", "hf://x/y.yaml"]),
    "an older release": (TRAINING.format(f"bf16=True, {KEPT}"), ["transformers<4.52"], []),
    "perhaps an older release": (TRAINING.format(f"bf16=True, {KEPT}"), ["transformers", "acme-trainer"], []),
    "in a class of the script": (
        TRAINING.replace("args =", "class Mine(TrainingArguments):\n    pass\nargs =")
        .replace("= TrainingArguments", "= Mine")
        .format(f"bf16=True, {KEPT}"),
        ["transformers"],
        [],
    ),
    "with what else there is": (
        "more = dict(open('x'))\n" + TRAINING.format(f"bf16=True, {KEPT}, **more"),
        ["transformers"],
        [],
    ),
    "to something else": (
        TRAINING.format(KEPT) + "from transformers import GenerationConfig\nGenerationConfig(bf16=True)\n",
        ["transformers"],
        [],
    ),
    "tried": (
        f"try:\n    import x\nexcept ImportError:\n    {TRAINING.format(f'bf16=True, {KEPT}')}".replace(
            "\nargs", "\n    args"
        ),
        ["transformers"],
        [],
    ),
    "perhaps": (TRAINING.format(f"bf16=bool(open('x').read()), {KEPT}"), ["transformers"], []),
}


@pytest.mark.parametrize("name", REFUSED)
def test_bf16_is_refused_where_there_is_no_gpu(name: str) -> None:
    config, asked, words = REFUSED[name]
    submission = training(config, *asked, script_args=words)
    assert found(submission, "C002") == [("error", "flavor", None)]
    assert submission.report.verdict == "lost"
    assert found(training(config, *asked, script_args=words, flavor="a10g-small"), "C002") == []


def test_a_field_of_the_scripts_own_decides_where_it_has_the_name() -> None:
    own = READ.replace(
        "args, =",
        "from dataclasses import dataclass\n@dataclass\nclass Mine(SFTConfig):\n    bf16: bool = False\nargs, =",
    ).replace("TrlParser(SFTConfig)", "TrlParser(Mine)")
    assert found(training(own, "trl", script_args=REPO), "C002") == []


def test_what_unsloth_puts_in_the_place_of_the_classes_is_not_known() -> None:
    config = "import unsloth\n" + TRAINING.format(f"bf16=True, {KEPT}")
    assert found(training(config, "transformers", "unsloth"), "C002") == [("warning", "flavor", None)]


@pytest.mark.parametrize("name", ALLOWED)
def test_training_that_a_cpu_can_do_is_left_alone(name: str) -> None:
    config, asked, words = ALLOWED[name]
    assert found(training(config, *asked, script_args=words), "C002") == []


NUMBERED = [
    "import torch\ntorch.cuda.set_device(1)\n",
    "import torch\nfrom my import Net\nnet = Net().to('cuda:1')\n",
    "import torch\nif torch.cuda.device_count() < 2:\n    raise RuntimeError('two GPUs')\n",
    "import torch\nassert torch.cuda.device_count() == 2\n",
]


@pytest.mark.parametrize("script", NUMBERED)
def test_more_gpus_than_the_flavor_has_are_not_there(script: str) -> None:
    submission = uv(script + PUSH, flavor="a10g-large")
    assert found(submission, "C002") == [("error", "flavor", None)]
    assert submission.report.verdict == "lost"
    assert uv(script + PUSH, flavor="a10g-largex2").report.admitted


def test_how_many_gpus_a_script_is_shown_is_its_own_matter() -> None:
    script = "import os, torch\nif torch.cuda.device_count() > 1:\n    raise SystemExit(1)\n" + PUSH
    assert uv(script, flavor="l4x4").report.verdict == "lost"
    assert uv(script, flavor="l4x4", env={"CUDA_VISIBLE_DEVICES": "0"}).report.verdict == "persists"


VLLM = "from vllm import LLM\nllm = LLM('acme/writer', GIVEN)\nprint(llm.generate('a'))\n" + PUSH


@pytest.mark.parametrize(
    ("given", "flavor", "enough"),
    [
        ("tensor_parallel_size=4", "a10g-large", "a10g-largex4"),
        ("tensor_parallel_size=2, pipeline_parallel_size=2", "a10g-largex2", "l4x4"),
        ("dtype='bfloat16'", "t4-medium", "l4x1"),
    ],
)
def test_an_engine_is_refused_what_the_gpus_are_not(given: str, flavor: str, enough: str) -> None:
    script = VLLM.replace("GIVEN", given)
    submission = uv(script, flavor=flavor, timeout="2h")
    assert found(submission, "C002") == [("error", "flavor", None)]
    assert submission.report.verdict == "lost"
    assert found(uv(script, flavor=enough, timeout="2h"), "C002") == []


UNSLOTH = """from trl import SFTConfig, SFTTrainer
from unsloth import FastLanguageModel, is_bfloat16_supported
model, tokenizer = FastLanguageModel.from_pretrained('unsloth/Llama-3.2-1B', {})
args = SFTConfig('out', push_to_hub=True, hub_model_id='alice/m', {})
SFTTrainer(model=model, args=args).train()
"""


@pytest.mark.parametrize(
    ("loaded", "trained", "flavor"),
    [
        ("load_in_4bit=True", "fp16=True", "a10g-small"),
        ("dtype=None", "bf16=True", "t4-small"),
        ("dtype='float16'", "bf16=True, fp16=False", "l4x1"),
    ],
)
def test_unsloth_trains_in_the_precision_of_the_model_only(loaded: str, trained: str, flavor: str) -> None:
    submission = uv(UNSLOTH.format(loaded, trained), flavor=flavor, timeout="2h")
    assert found(submission, "C002") == [("error", "script", 4)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("loaded", "trained", "flavor"),
    [
        ("load_in_4bit=True", "fp16=True", "t4-small"),
        ("load_in_4bit=True", "bf16=True", "a10g-small"),
        ("", "fp16=not is_bfloat16_supported(), bf16=is_bfloat16_supported()", "a10g-small"),
        ("full_finetuning=True", "fp16=True", "a10g-small"),
        ("dtype=open('dtype').read()", "fp16=True", "a10g-small"),
    ],
)
def test_a_precision_that_may_fit_is_left_alone(loaded: str, trained: str, flavor: str) -> None:
    assert found(uv(UNSLOTH.format(loaded, trained), flavor=flavor, timeout="2h"), "C002") == []


TF32 = (
    "from transformers import Trainer, TrainingArguments\n"
    "args = TrainingArguments('out', push_to_hub=True, hub_model_id='alice/m', tf32={})\n"
    "Trainer(model='gpt2', args=args).train()\n"
)


@pytest.mark.parametrize(("flavor", "has"), [("t4-small", "a T4"), ("cpu-upgrade", "no GPU")])
def test_tf32_is_refused_where_the_gpu_has_none(flavor: str, has: str) -> None:
    submission = uv(TF32.format("True"), flavor=flavor, timeout="2h")
    assert found(submission, "C002") == [("error", "script", 2)]
    assert has in submission.findings("C002")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("given", "flavor"),
    [
        ("True", "a10g-small"),
        ("False", "t4-small"),
        ("None", "t4-small"),
        ("torch.cuda.is_bf16_supported()", "t4-small"),
    ],
)
def test_tf32_may_be_there_or_is_not_asked_for(given: str, flavor: str) -> None:
    script = f"import torch\n{TF32.format(given)}"
    assert found(uv(script, flavor=flavor, timeout="2h"), "C002") == []
