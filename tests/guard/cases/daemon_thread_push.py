# /// script
# dependencies = ["datasets", "huggingface_hub"]
# ///
import threading

from datasets import load_dataset

ds = load_dataset("acme/comments", split="train")
ds = ds.filter(lambda row: row["score"] > 10).remove_columns(["author"])
thread = threading.Thread(target=ds.push_to_hub, args=("alice/good-comments",), daemon=True)
thread.start()
print("uploading in the background, bye")
