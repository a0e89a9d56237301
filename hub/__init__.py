"""The Hub as seen from here: client, submission, log streams, and evidence of what landed.

Operations are functions of their endpoint family that take the client first: `hub.account.whoami`,
`hub.hardware.hardware`, `hub.repos.create_repo` and `repo_facts`, `hub.jobs.submit`, `inspect`, `list_jobs` and
`cancel`, `hub.logs.stream` and `tail`, `hub.evidence.landed`. `hub.command` and `hub.spec` are pure.
"""

from hub.account import Account
from hub.client import HubClient, Limits
from hub.command import UvCommand
from hub.errors import HubUnavailable
from hub.logs import LogTail
from hub.record import JobRecord
from hub.sse import LogEvent

__all__ = ["Account", "HubClient", "HubUnavailable", "JobRecord", "Limits", "LogEvent", "LogTail", "UvCommand"]
