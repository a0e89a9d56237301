"""The Hub as seen from here: client, submission, log streams, and evidence of what landed.

Operations are functions of their endpoint family that take the client first: `hub.account.whoami`,
`hub.hardware.hardware`, `hub.repos.create_repo` and `repo_facts`, `hub.jobs.submit`, `inspect`, `list_jobs` and
`cancel`, `hub.logs.stream` and `tail`, `hub.evidence.landed`. `hub.command` and `hub.spec` are pure.

The package itself imports nothing: `hub.embedded` lies in it, is a program of its own, and starts often.
"""
