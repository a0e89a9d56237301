# /// script
# dependencies = ["huggingface-hub", "numpy"]
# ///
"""Write random projections and preupload them, so that the memory can be freed between shards."""
import io

import numpy as np
from huggingface_hub import CommitOperationAdd, HfApi, create_repo

repo_id = create_repo("alice/projections", repo_type="dataset", exist_ok=True).repo_id
api = HfApi()
operations = []
for seed in range(64):
    buffer = io.BytesIO()
    np.save(buffer, np.random.default_rng(seed).standard_normal((4096, 1024)).astype("float32"))
    operation = CommitOperationAdd(path_in_repo=f"{seed:03d}.npy", path_or_fileobj=buffer.getvalue())
    api.preupload_lfs_files(repo_id, additions=[operation], repo_type="dataset")
    operations.append(operation)
    print(seed)
