# /// script
# requires-python = ">=3.11"
# dependencies = ["acme-pipelines>=3", "huggingface-hub"]
# ///
"""Everything is in the team's package; this file only starts it."""
import sys

from acme_pipelines.cli import app

if __name__ == "__main__":
    sys.exit(app(prog_name="pipelines"))
