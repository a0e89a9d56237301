"""The edits that save results."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from guard.edits import diff
from guard.sinks.base import texts
from guard.tokens import TOKEN_FIX, has_token
from schemas.report import Fix

if TYPE_CHECKING:
    from guard.case import Case
    from guard.sinks import Write


def name_of(case: Case) -> str:
    """A repository name for this job's results."""
    name = re.sub(r"[^A-Za-z0-9-]+", "-", case.args.name or "job-results").strip("-")
    return name or "job-results"


def saving_fix(case: Case, write: Write) -> Fix:
    """An edit that keeps what a script writes: a bucket over its folder, or an upload at its end."""
    path = (texts(write.path) or [""])[0]
    folder = posixpath.dirname(path) if not path.endswith("/") else path.rstrip("/")
    if case.username is not None and folder.startswith("/") and "?" not in folder and folder not in ("/", "/tmp"):  # noqa: S108
        volume = f"hf://buckets/{case.username}/{name_of(case)}:{folder}"
        volumes = [*(spelled(case)), volume]
        return Fix(title=f"Mount a bucket at {folder}", safe=False, args={"volumes": volumes})
    if case.operation != "uv":
        title = "Upload the results at the end of the command, with `hf upload`"
        return Fix(title=title, safe=False, args=None if has_token(case) else {"secrets": TOKEN_FIX})
    secrets = {} if has_token(case) else {"secrets": TOKEN_FIX}
    title = "Upload the results at the end of the script"
    if case.username is None or "?" in path or not path:
        return Fix(title=title, safe=False, args=secrets or None)
    repo = f"{case.username}/{name_of(case)}"
    kind = (
        "folder"
        if write.what in ("save_pretrained", "save_to_disk", "model", "copytree", "results", "logs")
        else "file"
    )
    call = (
        f'_api.upload_folder(folder_path="{path}", repo_id="{repo}", repo_type="dataset")'
        if kind == "folder"
        else f'_api.upload_file(path_or_fileobj="{path}", path_in_repo="{posixpath.basename(path)}", '
        f'repo_id="{repo}", repo_type="dataset")'
    )
    return Fix(
        title=title,
        safe=False,
        args=secrets or None,
        script=appended(
            case,
            [
                "from huggingface_hub import HfApi as _HfApi",
                "_api = _HfApi()",
                f'_api.create_repo("{repo}", repo_type="dataset", private=True, exist_ok=True)',
                call,
            ],
        ),
    )


def spelled(case: Case) -> list[str]:
    """The volumes of a call, as text."""
    return [
        f"{volume.source}:{volume.mount}{':ro' if volume.read_only and volume.source.type == 'bucket' else ''}"
        for volume in case.args.volumes
    ]


def appended(case: Case, added: list[str]) -> str:
    """A diff that adds lines at the end of the script."""
    lines = case.lines
    last = len(lines) - 1 if lines and not lines[-1] and len(lines) > 1 else len(lines)
    return diff(lines, {last: [lines[last - 1], "", *added]})
