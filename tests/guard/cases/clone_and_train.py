# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""Clone our trainer, install it, start it with the arguments of this script."""
import os
import subprocess
import sys

REPO = "https://github.com/acme-research/speech-trainer"
COMMIT = os.environ.get("COMMIT", "main")


def sh(command, **kwargs):
    print(">>", command, flush=True)
    subprocess.run(command, shell=True, check=True, **kwargs)


sh("apt-get update -qq && apt-get install -y -qq git ffmpeg")
sh(f"git clone {REPO} /opt/trainer")
sh(f"git checkout {COMMIT}", cwd="/opt/trainer")
sh("uv pip install --system -r requirements.txt", cwd="/opt/trainer")
sys.exit(subprocess.run([sys.executable, "-m", "speech_trainer.main", *sys.argv[1:]], cwd="/opt/trainer").returncode)
