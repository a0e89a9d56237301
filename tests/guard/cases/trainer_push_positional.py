# /// script
# dependencies = ["transformers>=5", "torch", "datasets[audio]", "accelerate", "soundfile", "librosa"]
# ///
"""Audio classification of machine noises."""
from datasets import Audio, load_dataset
from transformers import AutoFeatureExtractor, AutoModelForAudioClassification, Trainer, TrainingArguments

extractor = AutoFeatureExtractor.from_pretrained("facebook/wav2vec2-base")
noises = load_dataset("acme/machine-noises", split="train").cast_column("audio", Audio(16_000))
noises = noises.map(
    lambda batch: extractor([a["array"] for a in batch["audio"]], sampling_rate=16_000, max_length=48_000, truncation=True),
    batched=True,
    remove_columns="audio",
)
labels = noises.features["label"].names
model = AutoModelForAudioClassification.from_pretrained("facebook/wav2vec2-base", num_labels=len(labels))
args = TrainingArguments(output_dir="noise-wav2vec2", num_train_epochs=5, fp16=True, save_strategy="no", report_to="none")
trainer = Trainer(model=model, args=args, train_dataset=noises, processing_class=extractor)
trainer.train()
trainer.push_to_hub("alice/noise-classifier")
