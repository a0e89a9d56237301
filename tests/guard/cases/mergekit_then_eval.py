# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "mergekit",
#     "huggingface_hub",
#     "pyyaml",
#     "torch",
#     "transformers",
#     "datasets",
# ]
# ///
"""
Merge checkpoints with mergekit, look at a few answers, and keep the merge.

MERGE_CONFIG   path or URL of the YAML recipe (default: the recipe below)
KEEP           hub | hook | no
HUB_REPO       destination for KEEP=hub
HOOK           command for KEEP=hook; it is called with the folder of the merge
"""
import json
import logging
import os
import shlex
import subprocess
import sys
import textwrap
from pathlib import Path
from urllib.request import urlopen

import torch
import yaml
from huggingface_hub import HfApi
from transformers import AutoModelForCausalLM, AutoTokenizer

RECIPE = """
slices:
  - sources:
      - model: Qwen/Qwen2.5-1.5B-Instruct
        layer_range: [0, 28]
      - model: acme/qwen-medical
        layer_range: [0, 28]
merge_method: slerp
base_model: Qwen/Qwen2.5-1.5B-Instruct
parameters:
  t: 0.4
dtype: bfloat16
"""
QUESTIONS = [
    "Which vitamin is missing in scurvy?",
    "Name three causes of a dry cough.",
    "Write a haiku about rain.",
    "What is 17 times 23?",
]
OUT = Path("/tmp/merge")
KEEP = os.environ.get("KEEP", "hub").lower()


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


def recipe() -> dict:
    source = os.environ.get("MERGE_CONFIG", "")
    if source.startswith("https://"):
        text = urlopen(source, timeout=30).read().decode()
    elif source:
        text = Path(source).read_text()
    else:
        text = textwrap.dedent(RECIPE)
    return yaml.safe_load(text)


def merge(config: dict, logger: logging.Logger) -> None:
    path = Path("/tmp/recipe.yaml")
    path.write_text(yaml.safe_dump(config))
    command = ["mergekit-yaml", str(path), str(OUT), "--copy-tokenizer", "--lazy-unpickle"]
    if torch.cuda.is_available():
        command.append("--cuda")
    logger.info("%s", shlex.join(command))
    subprocess.run(command, check=True)


@torch.inference_mode()
def look(logger: logging.Logger) -> list[dict]:
    tokenizer = AutoTokenizer.from_pretrained(OUT)
    model = AutoModelForCausalLM.from_pretrained(OUT, dtype=torch.bfloat16, device_map="auto")
    answers = []
    for question in QUESTIONS:
        inputs = tokenizer.apply_chat_template(
            [{"role": "user", "content": question}], add_generation_prompt=True, return_tensors="pt", return_dict=True
        ).to(model.device)
        output = model.generate(**inputs, max_new_tokens=120, do_sample=False)
        answer = tokenizer.decode(output[0, inputs["input_ids"].shape[1] :], skip_special_tokens=True)
        logger.info("%s -> %s", question, answer[:80])
        answers.append({"question": question, "answer": answer})
    return answers


def main() -> int:
    logger = setup_logging()
    if KEEP == "hub" and not os.environ.get("HUB_REPO"):
        logger.error("KEEP=hub needs HUB_REPO")
        return 2
    config = recipe()
    merge(config, logger)
    (OUT / "answers.json").write_text(json.dumps(look(logger), indent=2))
    (OUT / "provenance.json").write_text(json.dumps(provenance(), indent=2))

    if KEEP == "hub":
        api = HfApi()
        repo = api.create_repo(os.environ["HUB_REPO"], private=True, exist_ok=True)
        api.upload_folder(folder_path=OUT, repo_id=repo.repo_id, commit_message=config["merge_method"])
    elif KEEP == "hook":
        subprocess.run([*shlex.split(os.environ["HOOK"]), str(OUT)], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
