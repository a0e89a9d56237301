# /// script
# requires-python = ">=3.10"
# dependencies = ["lighteval[vllm]", "transformers<5", "huggingface_hub<1"]
# ///
"""Run lighteval on one model for several tasks."""
import argparse
import subprocess
import sys

TASKS = {
    "quick": "leaderboard|truthfulqa:mc|0",
    "full": "leaderboard|arc:challenge|25,leaderboard|hellaswag|10,leaderboard|mmlu|5",
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--suite", choices=sorted(TASKS), default="quick")
    parser.add_argument("--max-samples", type=int)
    parser.add_argument("--results", default="/results")
    args = parser.parse_args()

    command = [
        "lighteval", "vllm",
        f"model_name={args.model},dtype=bfloat16",
        TASKS[args.suite],
        "--output-dir", args.results,
        "--save-details",
    ]
    if args.max_samples:
        command += ["--max-samples", str(args.max_samples)]
    print(" ".join(command))
    sys.exit(subprocess.run(command).returncode)


if __name__ == "__main__":
    main()
