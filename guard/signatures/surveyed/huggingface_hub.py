"""huggingface_hub: its modules, and the public names of some of them, in any of some releases.

Written by `python -m tests.guard.signatures surveyed`.
"""

from __future__ import annotations

#: The distribution, and its oldest and newest release of these.
RELEASES = "huggingface-hub 0.20.3 2.4.0"
#: A package, and what lies in it: `/` is behind what is a package itself.
MODULES = """
: MCPClient/ cli/ commands/ community constants dataclasses download_bucket_files/ errors/ fastai_utils file_download
  hf_api hf_file_system http_get/ hub_mixin inference/ inference_api keras_mixin lfs lfs_upload/ repocard repocard_data
  repository serialization/ snapshot_download/ templates/ utils/ xet_get/ xet_put/
cli: auth buckets cache collections datasets deprecated_cli discussions download extensions hf/ inference_endpoints
  jobs lfs models papers repo repo_files repos sandbox skills spaces system upload upload_large_folder webhooks
commands: delete_cache download env huggingface_cli lfs repo_files scan_cache tag upload upload_large_folder user
  version
inference:
serialization:
templates:
utils: endpoint_helpers insecure_hashlib logging sha tqdm
"""
#: A module, and its names.
NAMES = """

"""
