# /// script
# requires-python = ">=3.10"
# dependencies = ["huggingface_hub", "sentencepiece", "protobuf", "transformers", "torch", "gguf", "numpy"]
# ///
"""Convert a model of the Hub to GGUF with llama.cpp and upload the quantised files.

Environment: SOURCE_MODEL, OUTPUT_REPO, QUANTS (comma separated).
"""
import os
import shutil
import subprocess
import sys
from pathlib import Path

from huggingface_hub import HfApi, snapshot_download

SOURCE = os.environ.get("SOURCE_MODEL", "Qwen/Qwen2.5-1.5B-Instruct")
TARGET = os.environ.get("OUTPUT_REPO")
QUANTS = os.environ.get("QUANTS", "Q4_K_M,Q5_K_M,Q8_0").split(",")
WORK = Path("/tmp/gguf")
LLAMA = WORK / "llama.cpp"


def run(*command, cwd=None):
    print("+", " ".join(map(str, command)), flush=True)
    result = subprocess.run(list(map(str, command)), cwd=cwd)
    if result.returncode:
        sys.exit(f"failed with {result.returncode}: {command[0]}")


def build():
    run("apt-get", "update", "-qq")
    run("apt-get", "install", "-y", "-qq", "build-essential", "cmake", "git")
    run("git", "clone", "--depth", "1", "https://github.com/ggml-org/llama.cpp", LLAMA)
    run("cmake", "-B", "build", "-DGGML_CUDA=OFF", "-DLLAMA_CURL=OFF", cwd=LLAMA)
    run("cmake", "--build", "build", "--target", "llama-quantize", "-j", str(os.cpu_count()), cwd=LLAMA)


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


def card(files):
    lines = "\n".join(f"| `{file.name}` | {file.stat().st_size / 1e9:.2f} GB |" for file in files)
    return f"""---
base_model: {SOURCE}
library_name: gguf
tags: [gguf, llama.cpp]
---

# {SOURCE.split('/')[-1]} in GGUF

| file | size |
|---|---|
{lines}
"""


def main():
    if not TARGET:
        sys.exit("set OUTPUT_REPO")
    WORK.mkdir(parents=True, exist_ok=True)
    build()

    model = snapshot_download(SOURCE, local_dir=WORK / "model")
    name = SOURCE.split("/")[-1]
    full = WORK / f"{name}-f16.gguf"
    run(sys.executable, LLAMA / "convert_hf_to_gguf.py", model, "--outfile", full, "--outtype", "f16")

    files = []
    for quant in QUANTS:
        target = WORK / f"{name}-{quant}.gguf"
        run(LLAMA / "build" / "bin" / "llama-quantize", full, target, quant)
        files.append(target)

    (WORK / "README.md").write_text(card(files) + provenance_table(provenance()))

    api = HfApi(token=os.environ.get("HF_TOKEN"))
    api.create_repo(TARGET, exist_ok=True)
    for file in [WORK / "README.md", *files]:
        print("uploading", file.name)
        with_retries(
            lambda: api.upload_file(path_or_fileobj=file, path_in_repo=file.name, repo_id=TARGET), file.name
        )
    shutil.rmtree(WORK)


if __name__ == "__main__":
    main()
