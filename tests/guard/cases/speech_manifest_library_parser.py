# /// script
# requires-python = ">=3.11"
# dependencies = ["acme-speechkit", "datasets>=4", "soundfile"]
# ///
"""Pick the clean rows of a speech corpus. The options are those of every tool of the kit."""

import math

from acme_speechkit.cli import get_parser
from datasets import load_dataset


def level(samples) -> float:
    """The level of a recording, in decibels below full scale."""
    power = sum(float(sample) ** 2 for sample in samples) / max(1, len(samples))
    return 10 * math.log10(power + 1e-12)


def clipped(samples) -> float:
    return sum(abs(float(sample)) > 0.985 for sample in samples) / max(1, len(samples))


def main() -> None:
    parser = get_parser("Pick the clean rows of a corpus")
    parser.add_argument("--quietest", type=float, default=-45.0)
    parser.add_argument("--most-clipped", type=float, default=0.001)
    args = parser.parse_args()

    rows = load_dataset(args.corpus, split=args.split)
    print(f"{len(rows)} recordings")
    kept = rows.filter(
        lambda row: level(row["audio"]["array"]) > args.quietest
        and clipped(row["audio"]["array"]) <= args.most_clipped
    )
    print(f"{len(kept)} are clean")
    kept.save_to_disk(args.manifest_dir)


if __name__ == "__main__":
    main()
