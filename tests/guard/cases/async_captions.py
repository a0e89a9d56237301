# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "datasets", "huggingface_hub"]
# ///
"""Caption product pictures through an OpenAI-compatible endpoint, many at a time."""
import asyncio
import os
import sys

import aiohttp
from datasets import Dataset, load_dataset

ENDPOINT = os.environ.get("ENDPOINT", "https://router.huggingface.co/v1/chat/completions")
MODEL = "Qwen/Qwen2.5-VL-7B-Instruct"
WORKERS = 16


async def caption(session, url):
    payload = {
        "model": MODEL,
        "messages": [{"role": "user", "content": [
            {"type": "image_url", "image_url": {"url": url}},
            {"type": "text", "text": "Describe the product in one sentence."},
        ]}],
    }
    async with session.post(ENDPOINT, json=payload, timeout=aiohttp.ClientTimeout(total=90)) as answer:
        answer.raise_for_status()
        body = await answer.json()
    return body["choices"][0]["message"]["content"]


async def worker(queue, session, results):
    while True:
        index, url = await queue.get()
        try:
            results[index] = await caption(session, url)
        except Exception as error:
            print(f"{index}: {error}", file=sys.stderr)
        finally:
            queue.task_done()


async def publish(rows, repo_id):
    dataset = Dataset.from_list(rows)
    dataset.push_to_hub(repo_id, private=True)
    print("published", repo_id)


async def run(repo_id):
    source = load_dataset("acme/product-urls", split="train")
    queue, results = asyncio.Queue(), {}
    for index, row in enumerate(source):
        queue.put_nowait((index, row["url"]))
    headers = {"Authorization": f"Bearer {os.environ['HF_TOKEN']}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        tasks = [asyncio.create_task(worker(queue, session, results)) for _ in range(WORKERS)]
        await queue.join()
        for task in tasks:
            task.cancel()
    rows = [{"url": source[i]["url"], "caption": text} for i, text in sorted(results.items())]
    if "--sync" in sys.argv:
        await publish(rows, repo_id)
    else:
        publish(rows, repo_id)
    print(f"{len(rows)} captions")


if __name__ == "__main__":
    asyncio.run(run("alice/product-captions"))
