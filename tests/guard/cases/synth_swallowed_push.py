# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "huggingface_hub", "tenacity"]
# ///
"""Write synthetic support tickets with an inference provider and push them."""
import logging
import os
import random

from datasets import Dataset
from huggingface_hub import InferenceClient
from tenacity import retry, stop_after_attempt, wait_exponential

logging.basicConfig(level=logging.INFO)
log = logging.getLogger("tickets")

MODEL = os.environ.get("MODEL", "Qwen/Qwen2.5-72B-Instruct")
COUNT = int(os.environ.get("COUNT", "500"))
REPO = os.environ.get("OUTPUT_REPO", "alice/support-tickets")
TOPICS = ["billing", "login", "delivery", "refund", "broken part", "privacy"]
TONES = ["polite", "angry", "confused", "terse"]

client = InferenceClient(model=MODEL, token=os.environ["HF_TOKEN"])


@retry(stop=stop_after_attempt(4), wait=wait_exponential(min=2, max=30))
def ticket(topic: str, tone: str) -> str:
    answer = client.chat_completion(
        messages=[{"role": "user", "content": f"Write a {tone} customer ticket about {topic}. Only the ticket."}],
        max_tokens=300,
        temperature=0.9,
    )
    return answer.choices[0].message.content


def main() -> None:
    rows = []
    for number in range(COUNT):
        topic, tone = random.choice(TOPICS), random.choice(TONES)
        try:
            rows.append({"id": number, "topic": topic, "tone": tone, "text": ticket(topic, tone)})
        except Exception as error:
            log.warning("row %d skipped: %s", number, error)
        if number % 50 == 0:
            log.info("%d/%d", number, COUNT)

    dataset = Dataset.from_list(rows)
    try:
        dataset.push_to_hub(REPO)
        log.info("pushed %d rows to %s", len(rows), REPO)
    except Exception as error:
        log.error("push failed: %s", error)
        dataset.to_json("tickets.jsonl")


if __name__ == "__main__":
    main()
