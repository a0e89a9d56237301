# /// script
# requires-python = ">=3.11"
# dependencies = ["vllm", "torch", "openai", "datasets", "huggingface-hub", "av", "pillow", "httpx"]
# ///
"""
Caption videos of a mounted bucket with a model server in the same job.

The server is started as a child process; requests run concurrently; captions are appended to a
JSON lines file next to the videos, or pushed as a dataset with --push.
"""
import argparse
import asyncio
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import av
import httpx
from datasets import Dataset
from openai import AsyncOpenAI

PORT = 8077
PROMPT = "Describe what happens in this video in two sentences. Then list the visible objects."


def describe_gpu() -> str:
    """One line about the accelerator, and an early end where there is none."""
    import sys

    import torch

    if not torch.cuda.is_available():
        print("No CUDA device. Start this job with a GPU flavor, for example --flavor l4x1.", file=sys.stderr)
        sys.exit(1)
    properties = torch.cuda.get_device_properties(0)
    count = torch.cuda.device_count()
    line = f"{count} x {properties.name}, {properties.total_memory / 2**30:.0f} GiB"
    if properties.major < 8:
        line += " (no bfloat16: float16 is used)"
    print(line, flush=True)
    return line


def as_rgb(value):
    """A PIL image in RGB from whatever a dataset column holds."""
    import io

    from PIL import Image

    if isinstance(value, dict) and value.get("bytes"):
        value = Image.open(io.BytesIO(value["bytes"]))
    elif isinstance(value, (str, bytes)):
        value = Image.open(io.BytesIO(value) if isinstance(value, bytes) else value)
    return value.convert("RGB")


def at_most(image, pixels: int):
    """The image itself, or a smaller one with its proportions."""
    width, height = image.size
    if width * height <= pixels:
        return image
    scale = (pixels / (width * height)) ** 0.5
    return image.resize((max(1, int(width * scale)), max(1, int(height * scale))))


def data_uri(image, quality: int = 92) -> str:
    import base64
    import io

    buffer = io.BytesIO()
    image.save(buffer, format="JPEG", quality=quality)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode()


def chat_of(image, prompt: str) -> list[dict]:
    content = [{"type": "image_url", "image_url": {"url": data_uri(image)}}, {"type": "text", "text": prompt}]
    return [{"role": "user", "content": content}]


def start_server(model: str, length: int) -> subprocess.Popen:
    command = [
        sys.executable, "-m", "vllm.entrypoints.openai.api_server",
        "--model", model, "--port", str(PORT), "--max-model-len", str(length),
        "--limit-mm-per-prompt", json.dumps({"image": 8}),
    ]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    for _ in range(240):
        if process.poll() is not None:
            sys.exit(f"the server ended with {process.returncode}")
        try:
            if httpx.get(f"http://127.0.0.1:{PORT}/health", timeout=2).status_code == 200:
                return process
        except httpx.HTTPError:
            pass
        time.sleep(5)
    sys.exit("the server did not start")


def frames(path: Path, count: int = 8) -> list:
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        total = stream.frames or 240
        wanted = {int(total * (i + 0.5) / count) for i in range(count)}
        return [f.to_image() for i, f in enumerate(container.decode(stream)) if i in wanted]


async def caption(client, model, path, gate):
    async with gate:
        images = await asyncio.to_thread(frames, path)
        content = [{"type": "image_url", "image_url": {"url": data_uri(at_most(as_rgb(i), 400_000))}} for i in images]
        content.append({"type": "text", "text": PROMPT})
        reply = await client.chat.completions.create(
            model=model, messages=[{"role": "user", "content": content}], max_tokens=200
        )
        return {"video": path.name, "caption": reply.choices[0].message.content.strip()}


async def caption_all(args, paths):
    client = AsyncOpenAI(base_url=f"http://127.0.0.1:{PORT}/v1", api_key="none")
    gate = asyncio.Semaphore(args.concurrency)
    rows = []
    with open(args.captions, "a") as f:
        for task in asyncio.as_completed([caption(client, args.model, path, gate) for path in paths]):
            try:
                row = await task
            except Exception as error:
                print("failed:", error, file=sys.stderr)
                continue
            rows.append(row)
            f.write(json.dumps(row) + "\n")
            f.flush()
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--videos", type=Path, default=Path("/videos"))
    parser.add_argument("--captions", default="captions.jsonl")
    parser.add_argument("--model", default="Qwen/Qwen2.5-VL-7B-Instruct")
    parser.add_argument("--concurrency", type=int, default=16)
    parser.add_argument("--push", metavar="OWNER/NAME", default=None)
    args = parser.parse_args()

    describe_gpu()
    paths = sorted(args.videos.glob("**/*.mp4"))
    if not paths:
        sys.exit(f"no videos in {args.videos}")
    server = start_server(args.model, 16_384)
    try:
        rows = asyncio.run(caption_all(args, paths))
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(timeout=60)
    print(f"{len(rows)} of {len(paths)} videos captioned")
    if args.push:
        Dataset.from_list(rows).push_to_hub(args.push)


if __name__ == "__main__":
    main()
