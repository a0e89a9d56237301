# /// script
# requires-python = ">=3.10"
# dependencies = [
#   "torch",
#   "torchvision",
#   "accelerate",
#   "diffusers",
#   "transformers",
#   "peft",
#   "datasets",
#   "huggingface_hub",
#   "numpy",
#   "pillow",
# ]
# ///
"""LoRA fine-tuning of Stable Diffusion on a captioned image dataset, with Accelerate."""
import argparse
import logging
import math
import os
from pathlib import Path

import torch
import torch.nn.functional as F
from accelerate import Accelerator
from accelerate.logging import get_logger
from datasets import load_dataset
from diffusers import AutoencoderKL, DDPMScheduler, StableDiffusionPipeline, UNet2DConditionModel
from diffusers.optimization import get_scheduler
from diffusers.utils import convert_state_dict_to_diffusers
from huggingface_hub import create_repo, upload_folder
from peft import LoraConfig
from peft.utils import get_peft_model_state_dict
from torchvision import transforms
from transformers import CLIPTextModel, CLIPTokenizer

logger = get_logger(__name__)


def save_model_card(repo_id: str, images=None, base_model: str = "", dataset_name: str = "", repo_folder: str = "."):
    lines = []
    for i, image in enumerate(images or []):
        image.save(os.path.join(repo_folder, f"image_{i}.png"))
        lines.append(f"![sample {i}](./image_{i}.png)")
    text = f"""---
base_model: {base_model}
library_name: diffusers
tags: [stable-diffusion, text-to-image, lora]
---

# {repo_id}

LoRA weights for {base_model}, trained on {dataset_name}.

{chr(10).join(lines)}
"""
    Path(repo_folder, "README.md").write_text(text)


def parse_args(input_args=None):
    parser = argparse.ArgumentParser(description="LoRA training")
    parser.add_argument("--pretrained_model_name_or_path", type=str, required=True)
    parser.add_argument("--dataset_name", type=str, default=None)
    parser.add_argument("--image_column", type=str, default="image")
    parser.add_argument("--caption_column", type=str, default="text")
    parser.add_argument("--validation_prompt", type=str, default=None)
    parser.add_argument("--output_dir", type=str, default="sd-model-lora")
    parser.add_argument("--resolution", type=int, default=512)
    parser.add_argument("--train_batch_size", type=int, default=4)
    parser.add_argument("--max_train_steps", type=int, default=2000)
    parser.add_argument("--learning_rate", type=float, default=1e-4)
    parser.add_argument("--lr_scheduler", type=str, default="constant")
    parser.add_argument("--mixed_precision", type=str, default="fp16", choices=["no", "fp16", "bf16"])
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--push_to_hub", action="store_true")
    parser.add_argument("--hub_token", type=str, default=None)
    parser.add_argument("--hub_model_id", type=str, default=None)
    args = parser.parse_args(input_args)
    if args.dataset_name is None:
        raise ValueError("Need a dataset name.")
    return args


def main():
    args = parse_args()
    accelerator = Accelerator(mixed_precision=args.mixed_precision)
    logging.basicConfig(level=logging.INFO)

    repo_id = None
    if accelerator.is_main_process:
        os.makedirs(args.output_dir, exist_ok=True)
        if args.push_to_hub:
            repo_id = create_repo(
                repo_id=args.hub_model_id or Path(args.output_dir).name, exist_ok=True, token=args.hub_token
            ).repo_id

    base = args.pretrained_model_name_or_path
    noise_scheduler = DDPMScheduler.from_pretrained(base, subfolder="scheduler")
    tokenizer = CLIPTokenizer.from_pretrained(base, subfolder="tokenizer")
    text_encoder = CLIPTextModel.from_pretrained(base, subfolder="text_encoder").requires_grad_(False)
    vae = AutoencoderKL.from_pretrained(base, subfolder="vae").requires_grad_(False)
    unet = UNet2DConditionModel.from_pretrained(base, subfolder="unet").requires_grad_(False)
    unet.add_adapter(LoraConfig(r=args.rank, lora_alpha=args.rank, target_modules=["to_k", "to_q", "to_v", "to_out.0"]))
    layers = [p for p in unet.parameters() if p.requires_grad]
    dtype = {"fp16": torch.float16, "bf16": torch.bfloat16}.get(accelerator.mixed_precision, torch.float32)
    vae.to(accelerator.device, dtype=dtype)
    text_encoder.to(accelerator.device, dtype=dtype)

    prepare = transforms.Compose([
        transforms.Resize(args.resolution),
        transforms.CenterCrop(args.resolution),
        transforms.RandomHorizontalFlip(),
        transforms.ToTensor(),
        transforms.Normalize([0.5], [0.5]),
    ])

    def preprocess(examples):
        examples["pixel_values"] = [prepare(image.convert("RGB")) for image in examples[args.image_column]]
        examples["input_ids"] = [
            tokenizer(c, max_length=tokenizer.model_max_length, padding="max_length", truncation=True, return_tensors="pt").input_ids[0]
            for c in examples[args.caption_column]
        ]
        return examples

    dataset = load_dataset(args.dataset_name, split="train").with_transform(preprocess)

    def collate(examples):
        return {
            "pixel_values": torch.stack([e["pixel_values"] for e in examples]),
            "input_ids": torch.stack([e["input_ids"] for e in examples]),
        }

    loader = torch.utils.data.DataLoader(dataset, shuffle=True, collate_fn=collate, batch_size=args.train_batch_size)
    optimizer = torch.optim.AdamW(layers, lr=args.learning_rate)
    schedule = get_scheduler(args.lr_scheduler, optimizer=optimizer, num_training_steps=args.max_train_steps)
    unet, optimizer, loader, schedule = accelerator.prepare(unet, optimizer, loader, schedule)

    step = 0
    for epoch in range(math.ceil(args.max_train_steps / max(1, len(loader)))):
        for batch in loader:
            latents = vae.encode(batch["pixel_values"].to(dtype)).latent_dist.sample() * vae.config.scaling_factor
            noise = torch.randn_like(latents)
            t = torch.randint(0, noise_scheduler.config.num_train_timesteps, (latents.shape[0],), device=latents.device)
            hidden = text_encoder(batch["input_ids"], return_dict=False)[0]
            predicted = unet(noise_scheduler.add_noise(latents, noise, t), t, hidden, return_dict=False)[0]
            loss = F.mse_loss(predicted.float(), noise.float())
            accelerator.backward(loss)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
            step += 1
            if step % 50 == 0:
                logger.info("epoch %d step %d loss %.4f", epoch, step, loss.item())
            if step >= args.max_train_steps:
                break

    accelerator.wait_for_everyone()
    if accelerator.is_main_process:
        unwrapped = accelerator.unwrap_model(unet).to(torch.float32)
        state = convert_state_dict_to_diffusers(get_peft_model_state_dict(unwrapped))
        StableDiffusionPipeline.save_lora_weights(args.output_dir, unet_lora_layers=state, safe_serialization=True)

        images = []
        if args.validation_prompt:
            pipeline = StableDiffusionPipeline.from_pretrained(base, torch_dtype=dtype).to(accelerator.device)
            pipeline.load_lora_weights(args.output_dir)
            images = [pipeline(args.validation_prompt).images[0] for _ in range(4)]

        if args.push_to_hub:
            save_model_card(repo_id, images, base, args.dataset_name, args.output_dir)
            upload_folder(
                repo_id=repo_id,
                folder_path=args.output_dir,
                commit_message="End of training",
                ignore_patterns=["step_*", "epoch_*"],
                token=args.hub_token,
            )
    accelerator.end_training()


if __name__ == "__main__":
    main()
