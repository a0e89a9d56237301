# /// script
# dependencies = ["transformers"]
# ///
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

model = AutoModelForCausalLM.from_pretrained("openai-community/gpt2", dtype=torch.float16)
tokenizer = AutoTokenizer.from_pretrained("openai-community/gpt2")
model.push_to_hub("alice/gpt2-half")
tokenizer.push_to_hub("alice/gpt2-half")
