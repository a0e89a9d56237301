# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "scoreboard @ git+https://github.com/acme-research/scoreboard@v0.4",
#     "huggingface_hub",
# ]
# ///
import argparse

from scoreboard import Suite, run_suite

parser = argparse.ArgumentParser()
parser.add_argument("model")
parser.add_argument("--suite", default="core")
parser.add_argument("--publish", metavar="REPO")
options = parser.parse_args()

report = run_suite(Suite.load(options.suite), model=options.model, publish_to=options.publish)
report.print_summary()
