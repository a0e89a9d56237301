# /// script
# requires-python = ">=3.10"
# dependencies = [
#     "transformers>=5",
#     "datasets[audio]",
#     "accelerate",
#     "evaluate",
#     "jiwer",
#     "torch",
#     "tensorboard",
# ]
# ///
"""Fine-tune Whisper on Common Voice, one language at a time."""
import argparse
import os
from dataclasses import dataclass
from typing import Any

import evaluate
import torch
from datasets import Audio, DatasetDict, load_dataset
from transformers import (
    EarlyStoppingCallback,
    Seq2SeqTrainer,
    Seq2SeqTrainingArguments,
    TrainerCallback,
    WhisperForConditionalGeneration,
    WhisperProcessor,
)

LANGUAGES = {"cy": "welsh", "eu": "basque", "hi": "hindi", "ka": "georgian", "sw": "swahili"}


@dataclass
class SpeechCollator:
    processor: Any
    start_token: int

    def __call__(self, features: list[dict]) -> dict[str, torch.Tensor]:
        inputs = [{"input_features": feature["input_features"]} for feature in features]
        batch = self.processor.feature_extractor.pad(inputs, return_tensors="pt")
        labels = self.processor.tokenizer.pad([{"input_ids": f["labels"]} for f in features], return_tensors="pt")
        ids = labels["input_ids"].masked_fill(labels.attention_mask.ne(1), -100)
        if (ids[:, 0] == self.start_token).all().cpu().item():
            ids = ids[:, 1:]
        batch["labels"] = ids
        return batch


class Heartbeat(TrainerCallback):
    """A line in the log whenever a checkpoint was written; nothing else."""

    def on_save(self, args, state, control, **kwargs):
        print(f"checkpoint at step {state.global_step}, best {state.best_metric}", flush=True)


def prepare(processor):
    def function(batch):
        audio = batch["audio"]
        batch["input_features"] = processor.feature_extractor(
            audio["array"], sampling_rate=audio["sampling_rate"]
        ).input_features[0]
        batch["labels"] = processor.tokenizer(batch["sentence"]).input_ids
        return batch

    return function


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--language", choices=sorted(LANGUAGES), required=True)
    parser.add_argument("--model", default="openai/whisper-small")
    parser.add_argument("--owner", default=os.environ.get("HF_USERNAME", "alice"))
    parser.add_argument("--steps", type=int, default=4000)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--lr", type=float, default=1e-5)
    parser.add_argument("--patience", type=int, default=4)
    parser.add_argument("--no-push", dest="push", action="store_false")
    args = parser.parse_args()

    name = LANGUAGES[args.language]
    run = f"{args.model.split('/')[-1]}-{args.language}"
    processor = WhisperProcessor.from_pretrained(args.model, language=name, task="transcribe")
    model = WhisperForConditionalGeneration.from_pretrained(args.model)
    model.generation_config.language = name
    model.generation_config.task = "transcribe"

    voice = DatasetDict(
        train=load_dataset("acme/common-voice", args.language, split="train+validation"),
        test=load_dataset("acme/common-voice", args.language, split="test"),
    )
    voice = voice.cast_column("audio", Audio(sampling_rate=16_000))
    voice = voice.map(prepare(processor), remove_columns=voice["train"].column_names, num_proc=4)
    wer = evaluate.load("wer")

    def compute_metrics(prediction):
        labels = prediction.label_ids
        labels[labels == -100] = processor.tokenizer.pad_token_id
        said = processor.tokenizer.batch_decode(prediction.predictions, skip_special_tokens=True)
        true = processor.tokenizer.batch_decode(labels, skip_special_tokens=True)
        return {"wer": 100 * wer.compute(predictions=said, references=true)}

    arguments = Seq2SeqTrainingArguments(
        output_dir=run,
        per_device_train_batch_size=args.batch,
        per_device_eval_batch_size=8,
        learning_rate=args.lr,
        warmup_steps=500,
        max_steps=args.steps,
        gradient_checkpointing=True,
        fp16=True,
        eval_strategy="steps",
        eval_steps=500,
        save_steps=500,
        logging_steps=25,
        predict_with_generate=True,
        generation_max_length=225,
        report_to=["tensorboard"],
        load_best_model_at_end=True,
        metric_for_best_model="wer",
        greater_is_better=False,
        push_to_hub=args.push,
        hub_model_id=f"{args.owner}/{run}",
    )
    trainer = Seq2SeqTrainer(
        args=arguments,
        model=model,
        train_dataset=voice["train"],
        eval_dataset=voice["test"],
        data_collator=SpeechCollator(processor, model.config.decoder_start_token_id),
        compute_metrics=compute_metrics,
        processing_class=processor,
        callbacks=[EarlyStoppingCallback(args.patience), Heartbeat()],
    )
    trainer.train()
    if args.push:
        trainer.push_to_hub(
            language=args.language,
            model_name=f"Whisper for {name.title()}",
            finetuned_from=args.model,
            tasks="automatic-speech-recognition",
        )


if __name__ == "__main__":
    main()
