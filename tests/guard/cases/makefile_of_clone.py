# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""Check out a revision of the experiments and run a make target."""
import os
import subprocess
from pathlib import Path

URL = "https://github.com/acme-research/experiments"
work = Path("/work")
subprocess.run(["git", "clone", URL, str(work)], check=True)
subprocess.run(["git", "checkout", os.environ.get("REVISION", "main")], cwd=work, check=True)
target = os.environ.get("MAKE_TARGET", "all")
environment = {**os.environ, "RESULTS": os.environ.get("RESULTS", "/scratch/results")}
subprocess.run(["make", "-j", os.environ.get("CPU_CORES", "2"), target], cwd=work, env=environment, check=True)
