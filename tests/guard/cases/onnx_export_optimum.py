# /// script
# requires-python = ">=3.11"
# dependencies = ["optimum[onnxruntime]", "onnx", "transformers", "torch", "huggingface-hub", "numpy"]
# ///
"""
Export a model to ONNX with `optimum-cli`, check it against PyTorch, publish it next to the weights.

The publication is a pull request to the model's own repository unless --repo is given. With --only-export
the exported folder is the result; put --out on a bucket then.
"""
import argparse
import json
import logging
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from huggingface_hub import HfApi
from transformers import AutoConfig, AutoModel, AutoTokenizer


def setup_logging(level: str = "INFO") -> logging.Logger:
    """Lines with time and level on standard output; the chatty libraries only when something is wrong."""
    logging.basicConfig(
        level=logging.WARNING,
        format="%(asctime)s %(levelname)-7s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        stream=sys.stdout,
        force=True,
    )
    for noisy in ("httpx", "urllib3", "filelock", "fsspec", "huggingface_hub", "datasets"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logger = logging.getLogger("job")
    logger.setLevel(level.upper())
    return logger


def log_settings(logger: logging.Logger, settings: dict) -> None:
    width = max(map(len, settings), default=0)
    for key, value in sorted(settings.items()):
        shown = "***" if "token" in key.lower() or "key" in key.lower() else value
        logger.info("%-*s %s", width, key, shown)


def with_retries(action, what: str, attempts: int = 4, wait: float = 15.0):
    """Call `action` until it works; the last failure is raised."""
    import time

    for attempt in range(1, attempts + 1):
        try:
            return action()
        except Exception as error:
            print(f"{what}: attempt {attempt} of {attempts} failed: {error}", flush=True)
            if attempt == attempts:
                raise
            time.sleep(wait * 2 ** (attempt - 1))


def provenance() -> dict:
    """Where and with what this run was made, for the card."""
    import importlib.metadata
    import os
    import platform
    from datetime import datetime, timezone

    packages = {}
    for name in ("datasets", "huggingface-hub", "torch", "transformers", "vllm"):
        try:
            packages[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    job = os.environ.get("JOB_ID")
    return {
        "job": job,
        "on_jobs": job is not None,
        "accelerator": os.environ.get("ACCELERATOR", "none"),
        "cores": os.environ.get("CPU_CORES", "?"),
        "memory": os.environ.get("MEMORY", "?"),
        "python": platform.python_version(),
        "finished": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "packages": packages,
    }


def provenance_table(facts: dict) -> str:
    rows = [f"| {key} | {value} |" for key, value in facts.items() if key != "packages"]
    rows += [f"| {name} | {version} |" for name, version in sorted(facts["packages"].items())]
    return "\n".join(["| what | value |", "|---|---|", *rows])


SENTENCES = ["The cat sat on the mat.", "Ein Zug fährt nach Süden.", "Il pleut sur la ville.", "42"]


def export(model: str, out: Path, task: str, opset: int | None) -> None:
    command = ["optimum-cli", "export", "onnx", "--model", model, "--task", task, str(out)]
    if opset:
        command += ["--opset", str(opset)]
    subprocess.run(command, check=True)


@torch.inference_mode()
def difference(model: str, out: Path) -> float:
    import onnxruntime as ort

    tokenizer = AutoTokenizer.from_pretrained(model)
    inputs = tokenizer(SENTENCES, padding=True, return_tensors="pt")
    expected = AutoModel.from_pretrained(model).eval()(**inputs).last_hidden_state.numpy()
    session = ort.InferenceSession(str(out / "model.onnx"))
    names = {node.name for node in session.get_inputs()}
    got = session.run(None, {k: v.numpy() for k, v in inputs.items() if k in names})[0]
    return float(np.abs(got - expected).max())


def describe(out: Path) -> dict:
    graph = onnx.load(out / "model.onnx", load_external_data=False).graph
    operators: dict[str, int] = {}
    for node in graph.node:
        operators[node.op_type] = operators.get(node.op_type, 0) + 1
    return {
        "nodes": len(graph.node),
        "operators": dict(sorted(operators.items(), key=lambda item: -item[1])[:15]),
        "bytes": sum(path.stat().st_size for path in out.iterdir()),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("--task", default="feature-extraction")
    parser.add_argument("--opset", type=int)
    parser.add_argument("--out", type=Path, default=Path("/tmp/onnx"))
    parser.add_argument("--repo", help="a repository of its own instead of a pull request")
    parser.add_argument("--tolerance", type=float, default=1e-3)
    parser.add_argument("--only-export", action="store_true")
    args = parser.parse_args()
    logger = setup_logging()
    logger.info("architecture: %s", AutoConfig.from_pretrained(args.model).architectures)

    export(args.model, args.out, args.task, args.opset)
    if args.only_export:
        return 0
    gap = difference(args.model, args.out)
    logger.info("largest difference %.2g", gap)
    if gap > args.tolerance:
        logger.error("the export differs too much, it is not published")
        return 3
    (args.out / "export.json").write_text(json.dumps({"difference": gap, **describe(args.out), **provenance()}, indent=2))

    api = HfApi()
    target = args.repo or args.model
    if args.repo:
        api.create_repo(args.repo, exist_ok=True)
    commit = with_retries(
        lambda: api.upload_folder(
            folder_path=args.out, path_in_repo="onnx", repo_id=target, create_pr=args.repo is None,
            commit_message="Add ONNX files",
        ),
        "upload",
    )
    logger.info("%s", commit)
    shutil.rmtree(args.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
