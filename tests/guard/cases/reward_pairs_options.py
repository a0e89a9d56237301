# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "trl",
#     "peft",
#     "torch",
#     "accelerate",
# ]
# ///
"""Train a reward model on pairs of answers, with all settings from the command line.

    hf jobs uv run reward_pairs_options.py --model_name_or_path Qwen/Qwen2.5-0.5B --dataset_name trl-lib/ultrafeedback \
        --output_dir reward --push_to_hub --hub_model_id me/reward

What decides about the data is a table of sources, each with a weight; without one a single data set is read.
"""

from __future__ import annotations

import logging
import random
import sys
from dataclasses import dataclass, field

from datasets import Dataset, DatasetDict, concatenate_datasets, load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer, set_seed
from trl import ModelConfig, RewardConfig, RewardTrainer, ScriptArguments, TrlParser, get_peft_config

log = logging.getLogger("reward")


@dataclass
class PairOptions:
    """How the pairs are chosen."""

    sources: list[str] = field(default_factory=list)
    minimum_margin: float = 0.0
    most_pairs: int = 50_000
    shuffle: bool = True
    report_dataset: str | None = None


@dataclass
class Pairs:
    """The pairs to train on, and to measure with."""

    train: Dataset
    test: Dataset | None


def is_wide(margin: float):
    def check(row: dict) -> bool:
        scores = row.get("score_chosen"), row.get("score_rejected")
        return None in scores or scores[0] - scores[1] >= margin

    return check


def as_pair(row: dict) -> dict:
    """The two answers, whatever the columns are called."""
    for good, bad in (("chosen", "rejected"), ("response_a", "response_b"), ("better", "worse")):
        if good in row and bad in row:
            return {"chosen": row[good], "rejected": row[bad]}
    raise KeyError(f"no pair of answers in {sorted(row)}")


def read_one(name: str, options: ScriptArguments) -> DatasetDict:
    found = load_dataset(name, name=options.dataset_config)
    if isinstance(found, Dataset):
        return DatasetDict({options.dataset_train_split: found})
    return found


def read_pairs(options: ScriptArguments, pairs: PairOptions, *, evaluates: bool) -> Pairs:
    names = list(pairs.sources)
    if options.dataset_name is None and not names:
        raise ValueError("Give the data with --dataset_name, or several with --sources.")
    if not names:
        names = [options.dataset_name]
    parts = [read_one(name, options) for name in names]
    train = concatenate_datasets([part[options.dataset_train_split] for part in parts])
    if pairs.minimum_margin > 0:
        before = len(train)
        train = train.filter(is_wide(pairs.minimum_margin))
        log.info("%d of %d pairs are far enough apart", len(train), before)
    train = train.map(as_pair, remove_columns=[one for one in train.column_names if one not in ("chosen", "rejected")])
    if pairs.shuffle:
        train = train.shuffle(seed=7)
    train = train.select(range(min(len(train), pairs.most_pairs)))
    test = None
    if evaluates:
        splits = [part[options.dataset_test_split] for part in parts if options.dataset_test_split in part]
        test = concatenate_datasets(splits).map(as_pair) if splits else None
    return Pairs(train, test)


def report(pairs: Pairs, repo: str) -> None:
    """A sample of the pairs, for people to look at."""
    rows = random.sample(range(len(pairs.train)), min(200, len(pairs.train)))
    pairs.train.select(rows).push_to_hub(repo, private=True)


def main() -> int:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    parser = TrlParser((ScriptArguments, RewardConfig, ModelConfig, PairOptions))
    options, training, model_options, pair_options = parser.parse_args_and_config()
    set_seed(training.seed)

    if model_options.model_name_or_path is None:
        log.error("there is no model to start from")
        return 2

    pairs = read_pairs(options, pair_options, evaluates=training.eval_strategy != "no")
    tokenizer = AutoTokenizer.from_pretrained(model_options.model_name_or_path)
    model = AutoModelForSequenceClassification.from_pretrained(
        model_options.model_name_or_path,
        num_labels=1,
        revision=model_options.model_revision,
        trust_remote_code=training.trust_remote_code,
    )
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token
    model.config.pad_token_id = tokenizer.pad_token_id

    trainer = RewardTrainer(
        model=model,
        args=training,
        train_dataset=pairs.train,
        eval_dataset=pairs.test,
        processing_class=tokenizer,
        peft_config=get_peft_config(model_options),
    )
    trainer.train()
    trainer.save_model(training.output_dir)
    if training.load_best_model_at_end and trainer.state.best_metric is not None:
        log.info("the best was %.4f", trainer.state.best_metric)
    if training.push_to_hub:
        trainer.push_to_hub(dataset_name=options.dataset_name)
    if pair_options.report_dataset:
        report(pairs, pair_options.report_dataset)
    return 0


if __name__ == "__main__":
    sys.exit(main())
