# /// script
# requires-python = ">=3.11"
# dependencies = ["marker-pdf<2"]
# ///
import os
import subprocess

source = os.environ.get("SOURCE", "/pdfs")
target = os.environ.get("TARGET", "/markdown")
workers = os.environ.get("WORKERS", "4")
subprocess.run(
    ["marker", source, "--output_dir", target, "--workers", workers, "--output_format", "markdown"],
    check=True,
)
