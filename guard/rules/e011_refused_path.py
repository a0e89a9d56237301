"""E011: a file or folder that the file system refuses to make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

_WHY = {
    "parent": ("needs the folder `{}`, and nothing makes it before", "Make it first, with its parents"),
    "exists": ("makes `{}`, which is mounted and there from the beginning", "Accept a folder that is there"),
    "folder": ("writes a file where the folder `{}` is", "Name a file below it"),
    "missing": ("needs `{}` to be there, and nothing makes it before", "Make it first, or ask whether it is there"),
    "reads": ("reads a file where the folder `{}` is", "Name a file in it"),
    "star": ("reads the file `{}`, whose `*` nobody expands", "Expand it with `glob.glob`"),
    "address": ("opens `{}` as a file of the container", "Open it with `fsspec.open` or `HfFileSystem().open`"),
    "across": ("renames a file to `{}`, into a volume or out of one", "Move it with `shutil.move`, which copies it"),
    "no-folder": ("uploads `{}` as a folder, and it is a file", "Send it with `upload_file`"),
    "no-file": ("uploads `{}` as a file, and it is a folder", "Send it with `upload_folder`"),
    "apart": ("tells a path relative to `{}`, which it is not below", "Use `os.path.relpath`, or put it below"),
    "empty": ("makes a folder that has no name", "Make a folder only where the path names one"),
}


def check(case: Case) -> Iterator[Draft]:
    """Find the end of a script at a path that cannot be made."""
    ending = case.ending
    if ending is None or case.keepers or ending.cause != "folder":
        return
    error, kind, place = ending.text.split(":", 2)
    why, title = _WHY[kind]
    so = "What it has made until then is lost." if case.writes else "Nothing is kept."
    message = f"{case.at(ending.line)} {why.format(place[:120])}: it raises {error}. {so}"
    yield Draft(message, case.where(ending.line, ending.column), Fix(title=title, safe=False))


RULE = Rule(
    code="E011",
    name="refused-path",
    severity="error",
    confidence="high",
    what="The script writes a file into a folder that nothing makes, or where a folder is; or makes a folder below one "
    "that is missing, without a name, or at the mount of a volume, without accepting that it is there. Or it removes, "
    "renames or enters what is nowhere, uploads a file as a folder or a folder as a file, renames across volumes, "
    "reads a mount as a file, a name whose `*` nobody expands, opens an address such as `hf://` as a file, or tells a "
    "path relative to a folder that it is not below.",
    why="The file system refuses it, and the script ends there. On the machine that it was written on, the folder was "
    "there, or it was not.",
    example="{\"script\": \"os.makedirs('/out')\\ndataset.to_parquet('/out/rows.parquet')\", "
    '"volumes": ["hf://buckets/alice/rows:/out"]}',
    instead="{\"script\": \"os.makedirs('/out', exist_ok=True)\\ndataset.to_parquet('/out/rows.parquet')\", "
    '"volumes": ["hf://buckets/alice/rows:/out"]}',
    fix_safety="Unsafe: which folder is meant is not known.",
    check=check,
)
