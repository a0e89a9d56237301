# /// script
# dependencies = ["transformers>=5", "torch", "accelerate"]
# ///
"""Merge the weights of two checkpoints."""
import sys

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

left, right, target = sys.argv[1:4]
weight = float(sys.argv[4]) if len(sys.argv) > 4 else 0.5
a = AutoModelForCausalLM.from_pretrained(left, dtype=torch.bfloat16)
b = AutoModelForCausalLM.from_pretrained(right, dtype=torch.bfloat16).state_dict()
with torch.no_grad():
    for name, parameter in a.named_parameters():
        parameter.lerp_(b[name], weight)
a.save_pretrained("merged", push_to_hub=True, repo_id=target, private=True)
AutoTokenizer.from_pretrained(left).save_pretrained("merged", push_to_hub=True, repo_id=target)
