# /// script
# dependencies = ["huggingface_hub", "requests"]
# ///
"""Apply a list of calls, given as JSON lines, to the Hub API."""
import json
import sys

import requests
from huggingface_hub import HfApi

api = HfApi()
for line in requests.get(sys.argv[1], timeout=60).text.splitlines():
    call = json.loads(line)
    method = getattr(api, call["method"])
    print(call["method"], method(**call["arguments"]))
