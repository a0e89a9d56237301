# /// script
# requires-python = ">=3.10"
# dependencies = ["click", "torch", "transformers", "datasets[audio]", "accelerate"]
# ///
"""Transcribe an audio dataset with Whisper."""
import logging

import click
import torch
from datasets import Audio, load_dataset
from transformers import pipeline

logger = logging.getLogger("whisper")


@click.command()
@click.argument("dataset")
@click.argument("output")
@click.option("--model", default="openai/whisper-large-v3-turbo", show_default=True)
@click.option("--batch-size", default=16)
@click.option("--split", default="test")
@click.option("--language", default=None)
@click.option("--upload/--no-upload", default=True, help="push the transcripts")
@click.option("-v", "--verbose", count=True)
def cli(dataset, output, model, batch_size, split, language, upload, verbose):
    logging.basicConfig(level=logging.DEBUG if verbose else logging.INFO)
    ds = load_dataset(dataset, split=split).cast_column("audio", Audio(sampling_rate=16_000))

    asr = pipeline(
        "automatic-speech-recognition",
        model=model,
        torch_dtype=torch.float16,
        device="cuda:0",
        return_timestamps=True,
    )
    kwargs = {"language": language} if language else {}

    def transcribe(batch):
        inputs = [{"array": a["array"], "sampling_rate": 16_000} for a in batch["audio"]]
        outputs = asr(inputs, batch_size=batch_size, generate_kwargs=kwargs)
        return {"transcript": [o["text"].strip() for o in outputs]}

    ds = ds.map(transcribe, batched=True, batch_size=batch_size, remove_columns=["audio"])
    logger.info("transcribed %d clips", len(ds))

    if upload:
        ds.push_to_hub(output)
        logger.info("pushed to %s", output)
    else:
        ds.to_json(f"{output.split('/')[-1]}.jsonl")


if __name__ == "__main__":
    cli()
