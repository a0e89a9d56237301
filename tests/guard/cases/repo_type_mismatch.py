# /// script
# dependencies = ["huggingface_hub", "pandas", "pyarrow"]
# ///
import pandas as pd
from huggingface_hub import create_repo, upload_file

table = pd.read_csv("https://registry.example.org/companies.csv", low_memory=False)
table["founded"] = pd.to_datetime(table["founded"], errors="coerce")
table.to_parquet("companies.parquet")
create_repo("alice/companies", repo_type="dataset", exist_ok=True)
upload_file(path_or_fileobj="companies.parquet", path_in_repo="companies.parquet", repo_id="alice/companies")
