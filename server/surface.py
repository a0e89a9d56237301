"""What a client sees of the three tools: names, descriptions and input schemas.

The text is paid for by the user on every turn of a conversation, so it is short; it is also all that an agent reads
before its first call, so it is enough for one.
"""

from __future__ import annotations

from typing import Any

OPERATIONS = (
    "uv",
    "run",
    "check",
    "ps",
    "inspect",
    "logs",
    "wait",
    "verify",
    "cancel",
    "rerun",
    "metrics",
    "update-labels",
    "hardware",
    "scheduled uv",
    "scheduled run",
    "scheduled ps",
    "scheduled inspect",
    "scheduled delete",
    "scheduled suspend",
    "scheduled resume",
    "scheduled trigger",
    "scheduled update-labels",
    "whoami",
    "create_repo",
)

INSTRUCTIONS = """\
Run Hugging Face Jobs and keep their results. A job's disk is erased when the job ends, so every submission is checked
before it is sent: one whose results would be lost is refused, with the edit that mends it. Apply the edit and call
again. After a job, hf_jobs("wait") or hf_jobs("verify") gives a receipt: which commits landed where. COMPLETED alone
does not mean that anything was kept.
Usual order: hf_whoami, hf_jobs("uv", {...}), hf_jobs("wait", {"job_id": ...}); hf_jobs("logs", ...) when it failed.
hf_jobs("scheduled uv", ...) repeats a job. hf_jobs("uv", {"help": true}) tells what `uv` takes, and so for each
operation. rule://CODE explains a finding."""

HF_JOBS = """\
Run jobs on Hugging Face hardware without losing their results. The job's disk is erased at its end: the script must \
push to the Hub, write below a writable bucket volume, or send results elsewhere. Otherwise the call is refused, \
with the fix.

Example: {"operation": "uv", "args": {"script": "# /// script\\n# dependencies = [\\"datasets\\"]\\n# ///\\n\
from datasets import Dataset\\nDataset.from_dict({\\"x\\": [1]}).push_to_hub(\\"OWNER/NAME\\")\\n", \
"flavor": "cpu-basic", "timeout": "30m", \
"secrets": {"HF_TOKEN": "$HF_TOKEN"}}}

args by operation (* required; all take namespace; {"help": true} tells more):
uv: script* (Python text, https URL, hf:// path or local file), script_args [..], dependencies [..], python, image, \
+ job args
run: image*, command* ([..] or one shell line), + job args
check: as uv or run; the report only, nothing is submitted
ps: all, status, labels, limit
inspect: job_id* (one or several)
logs: job_id*, tail 100, since, search, cursor (`next` of the last answer)
wait: job_id*, timeout "10m": follows to the end, then the receipt
verify: job_id*: the receipt: what landed, with commit ids
cancel, metrics: job_id*
rerun: job_id*: the same again, checked anew
update-labels: job_id*, labels*
hardware: flavors with prices
scheduled uv, scheduled run: schedule* (cron in UTC, or "@daily"), suspend, concurrency, + as uv or run
scheduled ps: all, labels, limit
scheduled inspect, delete, suspend, resume, trigger, update-labels: scheduled_job_id*
whoami, create_repo: as the tools of those names
job args: flavor "cpu-basic", timeout "30m" (the job is killed then), secrets, env, volumes \
["hf://buckets/OWNER/NAME:/mnt"], name, labels, attempts, resource_group_id, outputs ["hf://datasets/OWNER/NAME"] \
(where results will be, if the script does not show it), ephemeral (results may be lost), allow_duplicate, \
idempotency_key, detach true
"$HF_TOKEN" in secrets becomes the caller's token; writing to the Hub needs it."""

HF_JOBS_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "operation": {"type": "string", "enum": list(OPERATIONS)},
        "args": {"type": "object", "description": "Arguments of the operation", "additionalProperties": True},
    },
    "additionalProperties": False,
}

HF_WHOAMI = "Who this server acts as on the Hugging Face Hub: user name, organizations, and what its token may do."

HF_WHOAMI_SCHEMA: dict[str, Any] = {"type": "object", "properties": {}, "additionalProperties": False}

CREATE_REPO = (
    "Create a model, dataset or space repository on the Hugging Face Hub, so that uploads have a place to land. "
    "push_to_hub creates its repository by itself; upload_file and upload_folder do not."
)

CREATE_REPO_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {
        "repo_id": {"type": "string", "description": "OWNER/NAME, or hf://datasets/OWNER/NAME"},
        "repo_type": {"type": "string", "enum": ["model", "dataset", "space"], "default": "model"},
        "private": {"type": "boolean", "description": "Default: as the account is set"},
        "exist_ok": {"type": "boolean", "default": True},
        "space_sdk": {"type": "string", "enum": ["gradio", "docker", "static", "streamlit"]},
    },
    "required": ["repo_id"],
    "additionalProperties": False,
}
