# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface_hub", "gradio", "transformers", "torch"]
# ///
"""Write a small demo and deploy it."""
import textwrap
from pathlib import Path

from huggingface_hub import HfApi

NAME = "acme/audio-events"
APP = textwrap.dedent(
    """
    import gradio as gr
    from transformers import pipeline

    classify = pipeline("audio-classification", model="MIT/ast-finetuned-audioset-10-10-0.4593")

    def run(path):
        return {r["label"]: r["score"] for r in classify(path)}

    gr.Interface(run, gr.Audio(type="filepath"), gr.Label(num_top_classes=5), title="What do I hear?").launch()
    """
)
README = "---\ntitle: Audio events\nsdk: gradio\nsdk_version: 5.49.0\napp_file: app.py\n---\n"

site = Path("space")
site.mkdir(exist_ok=True)
(site / "app.py").write_text(APP)
(site / "README.md").write_text(README)
(site / "requirements.txt").write_text("transformers\ntorch\n")
api = HfApi()
api.create_repo(NAME, repo_type="space", space_sdk="gradio", exist_ok=True)
api.upload_folder(repo_id=NAME, repo_type="space", folder_path=site)
api.restart_space(NAME)
