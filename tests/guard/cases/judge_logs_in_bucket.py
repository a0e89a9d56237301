# /// script
# requires-python = ">=3.11"
# dependencies = ["inspect-ai", "vllm"]
# ///
"""Ask a model arithmetic questions; the evaluation library writes its own logs."""

import sys

from inspect_ai import Task, eval
from inspect_ai.dataset import Sample
from inspect_ai.scorer import match
from inspect_ai.solver import generate

samples = [Sample(input=f"What is {a} + {b}?", target=str(a + b)) for a in range(12, 60) for b in range(7, 40)]
task = Task(dataset=samples, solver=generate(), scorer=match())
eval(task, model=f"vllm/{sys.argv[1]}", log_dir="/logs/sums", log_format="eval")
