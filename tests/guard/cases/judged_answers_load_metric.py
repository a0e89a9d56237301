# /// script
# dependencies = ["datasets", "transformers", "torch", "nltk"]
# ///
"""Scores answers of a model and publishes them row by row."""

import argparse

from datasets import Dataset, load_dataset, load_metric
from transformers import pipeline


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="Qwen/Qwen2.5-0.5B-Instruct")
    parser.add_argument("--out", required=True)
    parser.add_argument("--limit", type=int, default=200)
    options = parser.parse_args()
    rows = load_dataset("rajpurkar/squad", split=f"validation[:{options.limit}]")
    ask = pipeline("text-generation", model=options.model, max_new_tokens=48)
    exact = load_metric("squad")
    judged = []
    for row in rows:
        answer = ask(f"{row['context']}\n\nQuestion: {row['question']}\nAnswer:")[0]["generated_text"]
        result = exact.compute(
            predictions=[{"id": row["id"], "prediction_text": answer}],
            references=[{"id": row["id"], "answers": row["answers"]}],
        )
        judged.append({"question": row["question"], "answer": answer, **result})
    Dataset.from_list(judged).push_to_hub(options.out)


if __name__ == "__main__":
    main()
