# /// script
# dependencies = ["huggingface_hub>=1.5", "hf-xet", "pandas", "pyarrow"]
# ///
import pandas as pd
from huggingface_hub import sync_bucket

sync_bucket("hf://buckets/acme/raw-events", "events", quiet=True)
events = pd.read_parquet("events")
daily = events.groupby([events["time"].dt.date, "kind"]).size().unstack(fill_value=0)
daily.to_csv("events/daily.csv")
print(daily.tail())
