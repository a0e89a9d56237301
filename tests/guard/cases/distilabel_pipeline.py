# /// script
# requires-python = ">=3.10"
# dependencies = ["distilabel[hf-inference-endpoints]", "datasets"]
# ///
from distilabel.models import InferenceEndpointsLLM
from distilabel.pipeline import Pipeline
from distilabel.steps import LoadDataFromHub
from distilabel.steps.tasks import TextGeneration

with Pipeline(name="rewrite") as pipeline:
    load = LoadDataFromHub(repo_id="acme/notes", split="train")
    rewrite = TextGeneration(llm=InferenceEndpointsLLM(model_id="meta-llama/Llama-3.3-70B-Instruct"), num_generations=1)
    load >> rewrite

if __name__ == "__main__":
    distiset = pipeline.run(parameters={rewrite.name: {"llm": {"generation_kwargs": {"max_new_tokens": 512}}}})
    distiset.push_to_hub("alice/notes-rewritten")
