# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "pandas"]
# ///
"""Keep the longest feedback of each product, as a dataset of its own."""

import argparse

from datasets import Dataset, load_dataset


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--split", default=None, help="which split to read")
    parser.add_argument("--shuffle", action="store_true")
    parser.add_argument("--limit", type=int)
    args = parser.parse_args()

    feedback = load_dataset(args.source, split=args.split)
    if args.shuffle:
        feedback = feedback.shuffle(seed=7)
    if args.limit:
        feedback = feedback.select(range(args.limit))
    table = feedback.to_pandas()
    table["length"] = table["text"].str.len()
    longest = table.sort_values("length").groupby("product").tail(1)
    Dataset.from_pandas(longest, preserve_index=False).push_to_hub(args.target, private=True)


if __name__ == "__main__":
    main()
