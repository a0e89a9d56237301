"""A tiny real model, its tokenizer and a few steps of `Trainer(push_to_hub=True)`: `python -m tests.clients.trainer`.

The client runs in an environment of its own, which uv makes: torch, transformers, accelerate. The first time this
downloads a lot.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGES = ["torch==2.13.0", "transformers>=5", "accelerate", "jinja2", "huggingface_hub>=2.4,<3"]

CLIENT = """
import tempfile, torch
from huggingface_hub import HfApi, PyTorchModelHubMixin
from torch.utils.data import Dataset
from tokenizers import Tokenizer, models, pre_tokenizers
from transformers import AutoModelForCausalLM, AutoTokenizer, GPT2Config, GPT2LMHeadModel, PreTrainedTokenizerFast
from transformers import Trainer, TrainingArguments

words = {"[UNK]": 0, "hello": 1, "world": 2}
tokenizer = Tokenizer(models.WordLevel(words, unk_token="[UNK]"))
tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, unk_token="[UNK]", pad_token="[UNK]")
model = GPT2LMHeadModel(GPT2Config(vocab_size=3, n_positions=8, n_embd=8, n_layer=1, n_head=1))
model.push_to_hub("local/tiny")
fast.push_to_hub("local/tiny")
again = AutoModelForCausalLM.from_pretrained("local/tiny")
assert all(torch.equal(one, two) for one, two in zip(model.parameters(), again.parameters()))
assert AutoTokenizer.from_pretrained("local/tiny")("hello world")["input_ids"] == [1, 2]
model.save_pretrained("local-copy", push_to_hub=True, repo_id="local/saved")
assert HfApi().get_safetensors_metadata("local/saved").parameter_count

class Net(torch.nn.Module, PyTorchModelHubMixin):
    def __init__(self, size=3):
        super().__init__()
        self.layer = torch.nn.Linear(size, size)

net = Net(5)
net.push_to_hub("local/net")
assert torch.equal(Net.from_pretrained("local/net").layer.weight, net.layer.weight)

class Rows(Dataset):
    def __len__(self): return 8
    def __getitem__(self, n): return {"input_ids": torch.tensor([1, 2]), "labels": torch.tensor([1, 2])}

with tempfile.TemporaryDirectory() as folder:
    arguments = TrainingArguments(
        output_dir=folder, max_steps=3, save_steps=1, push_to_hub=True, hub_model_id="local/trained",
        hub_strategy="every_save", report_to=[], use_cpu=True,
    )
    trainer = Trainer(model=model, args=arguments, train_dataset=Rows(), processing_class=fast)
    trainer.train()
    trainer.push_to_hub()
trained = AutoModelForCausalLM.from_pretrained("local/trained")
assert all(torch.equal(one, two) for one, two in zip(model.parameters(), trained.parameters()))
print("pushed, loaded, trained, pushed and loaded")
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["HF_HOME"] = str(folder / "home")
        from uv import find_uv_bin

        from tests.embedded.hub_process import hub_process

        (folder / "client.py").write_text(CLIENT)
        options = [word for package in PACKAGES for word in ("--with", package)]
        with hub_process(folder / "hub") as hub:
            done = subprocess.run(
                [find_uv_bin(), "run", "--no-project", *options, str(folder / "client.py")],
                env={
                    **os.environ,
                    "HF_ENDPOINT": hub.endpoint,
                    "HF_TOKEN": hub.token,
                    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
                    "CUDA_VISIBLE_DEVICES": "",
                },
                cwd=folder,
                timeout=1800,
                check=False,
            )
            files = hub.jobs.api.list_repo_files("local/trained") if done.returncode == 0 else []
    sys.stdout.write(f"local/trained has {files}\n")
    return 0 if "model.safetensors" in files else 1


if __name__ == "__main__":
    sys.exit(main())
