# /// script
# requires-python = ">=3.10"
# dependencies = ["transformers>=5", "torch", "datasets", "pillow", "accelerate"]
# ///
"""Feature extraction with a vision backbone."""
import torch
from datasets import load_dataset
from transformers import AutoImageProcessor, AutoModel

DEBUG = True
PUSH_TO_HUB = not DEBUG
TARGET = "alice/pets-dinov2"

processor = AutoImageProcessor.from_pretrained("facebook/dinov2-small")
model = AutoModel.from_pretrained("facebook/dinov2-small").eval()
device = "cuda" if torch.cuda.is_available() else "cpu"
model.to(device)

pets = load_dataset("timm/oxford-iiit-pet", split="train")
if DEBUG:
    pets = pets.select(range(64))


@torch.inference_mode()
def features(batch):
    inputs = processor(images=[image.convert("RGB") for image in batch["image"]], return_tensors="pt").to(device)
    return {"feature": model(**inputs).last_hidden_state[:, 0].cpu().tolist()}


pets = pets.map(features, batched=True, batch_size=32, remove_columns=["image"])
pets.save_to_disk("pets")
if PUSH_TO_HUB:
    pets.push_to_hub(TARGET)
    print("pushed", TARGET)
