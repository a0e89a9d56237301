# /// script
# dependencies = ["datasets", "huggingface_hub", "spacy"]
# ///
"""Tag the sentences of a data set with spaCy's small model, and push them with a card."""

import spacy
from datasets import load_dataset
from huggingface_hub import DatasetCard, login, upload_directory

rows = load_dataset("stanfordnlp/imdb", split="test")
tagger = spacy.blank("en")


def tag(row):
    row["tokens"] = [token.text for token in tagger(row["text"])]
    return row


rows.map(tag).save_to_disk("tagged")
DatasetCard("---\nlanguage: en\n---\n# Tokens of reviews\n").save("tagged/README.md")
login()
upload_directory("tagged", repo_id="alice/imdb-tokens", repo_type="dataset")
