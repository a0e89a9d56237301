# /// script
# dependencies = ["vllm", "datasets", "huggingface_hub"]
# ///
"""Let a large chat model answer a list of questions."""
import os
import sys

from datasets import Dataset, load_dataset
from vllm import LLM, SamplingParams

model = sys.argv[1] if len(sys.argv) > 1 else "Qwen/Qwen2.5-72B-Instruct"
cards = int(os.environ.get("CARDS", "1"))
questions = load_dataset("acme/questions", split="train")["question"]
llm = LLM(model=model, tensor_parallel_size=cards, max_model_len=8192)
chats = [[{"role": "user", "content": question}] for question in questions]
outputs = llm.chat(chats, SamplingParams(temperature=0.2, max_tokens=1024))
rows = [{"question": q, "answer": o.outputs[0].text} for q, o in zip(questions, outputs)]
Dataset.from_list(rows).push_to_hub("alice/answers-72b", private=True)
print(len(rows), "answers")
