# /// script
# dependencies = ["trl[dpo]>=0.7.0", "peft>=0.7.0", "trackio>=0.1.0", "datasets>=3.0", "torch"]
# ///
"""Train a reward model on preference pairs; every option is one of TRL's own.

    reward.py --model_name_or_path Qwen/Qwen2.5-0.5B-Instruct --dataset_name trl-lib/ultrafeedback_binarized \
        --output_dir reward --push_to_hub --hub_model_id alice/reward
"""

import logging
from dataclasses import dataclass

from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer
from trl import ModelConfig, RewardConfig, RewardTrainer, ScriptArguments, TrlParser, get_peft_config

log = logging.getLogger("reward")


@dataclass
class PairOptions:
    """Which pairs are worth learning from."""

    min_score_margin: float = 0.5
    max_pairs: int = 20_000


def margin(row: dict) -> float:
    return row["score_chosen"] - row["score_rejected"]


def main(script: ScriptArguments, training: RewardConfig, model_config: ModelConfig, pairs: PairOptions) -> None:
    dataset = load_dataset(script.dataset_name, name=script.dataset_config)
    train = dataset[script.dataset_train_split].filter(lambda row: margin(row) >= pairs.min_score_margin)
    train = train.select(range(min(len(train), pairs.max_pairs)))
    log.info("%d pairs are left", len(train))

    tokenizer = AutoTokenizer.from_pretrained(model_config.model_name_or_path, use_fast=True)
    model = AutoModelForSequenceClassification.from_pretrained(model_config.model_name_or_path, num_labels=1)
    model.config.pad_token_id = tokenizer.pad_token_id

    trainer = RewardTrainer(
        model=model,
        args=training,
        processing_class=tokenizer,
        train_dataset=train,
        eval_dataset=dataset[script.dataset_test_split],
        peft_config=get_peft_config(model_config),
    )
    trainer.train()
    trainer.save_model(training.output_dir)
    if training.push_to_hub:
        trainer.push_to_hub(dataset_name=script.dataset_name)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    parser = TrlParser((ScriptArguments, RewardConfig, ModelConfig, PairOptions))
    main(*parser.parse_args_and_config(fail_with_unknown_args=False))
