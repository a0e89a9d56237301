# /// script
# requires-python = ">=3.12"
# dependencies = ["datasets", "vllm"]
# ///
"""Names and sums from invoices, as JSON, by a small instruction model."""

import json

from datasets import load_dataset
from vllm import LLM, SamplingParams
from vllm.sampling_params import StructuredOutputsParams

SCHEMA = {
    "type": "object",
    "properties": {"seller": {"type": "string"}, "total": {"type": "number"}},
    "required": ["seller", "total"],
}
ASK = "Give the seller and the total of this invoice as JSON.\n\n{text}"

invoices = load_dataset("alice/invoice-texts", split="train")
model = LLM(model="Qwen/Qwen3-4B-Instruct-2507", max_model_len=8192)
sampling = SamplingParams(temperature=0, max_tokens=256, guided_decoding=StructuredOutputsParams(json=SCHEMA))
chats = [[{"role": "user", "content": ASK.format(text=text)}] for text in invoices["text"]]
answers = [output.outputs[0].text for output in model.chat(chats, sampling)]
records = [json.loads(answer) for answer in answers]
invoices = invoices.add_column("seller", [record["seller"] for record in records])
invoices = invoices.add_column("total", [record["total"] for record in records])
invoices.push_to_hub("alice/invoice-totals")
