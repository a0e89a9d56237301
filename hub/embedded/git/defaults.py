"""What every repository starts with: a `.gitattributes` that says which files are large."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from hub.embedded.git import trees
from hub.embedded.git.objects import regular_file

if TYPE_CHECKING:
    import sqlite3

#: A file of at least this many bytes is kept as a large one, whatever it is called.
LARGE = 10_000_000

_BINARY = (
    "*.7z *.arrow *.bin *.bz2 *.ckpt *.ftz *.gz *.h5 *.joblib *.lfs.* *.mlmodel *.model *.msgpack *.npy *.npz"
    " *.onnx *.ot *.parquet *.pb *.pickle *.pkl *.pt *.pth *.rar *.safetensors saved_model/**/* *.tar.* *.tar"
    " *.tflite *.tgz *.wasm *.xz *.zip *.zst *tfevents*"
)
_MEDIA = (
    "*.lz4 *.pcm *.sam *.raw *.aac *.flac *.mp3 *.ogg *.wav *.bmp *.gif *.png *.tiff *.jpg *.jpeg *.webp *.mp4 *.webm"
)


def git_attributes(repo_type: str) -> bytes:
    """The first `.gitattributes` of a repository of that type."""
    patterns = f"{_BINARY} {_MEDIA}" if repo_type == "dataset" else _BINARY
    return "".join(f"{pattern} filter=lfs diff=lfs merge=lfs -text\n" for pattern in patterns.split()).encode()


def first_tree(connection: sqlite3.Connection, repo_type: str, sha256: str) -> str:
    """The tree of the first commit; its one file is stored already, under that SHA-256."""
    return trees.save(connection, {".gitattributes": regular_file(git_attributes(repo_type), sha256)})


def large_patterns(attributes: str) -> list[str]:
    """The patterns that a `.gitattributes` marks as large."""
    lines = [line.split() for line in attributes.splitlines() if line.strip() and not line.startswith("#")]
    return [pattern for pattern, *rest in lines if "filter=lfs" in rest]


def is_large(path: str, size: int, patterns: list[str]) -> bool:
    """Whether a file is kept outside of git: by its size, or by a pattern.

    A pattern without a slash is for names, one with a slash for paths (gitattributes(5)).
    """
    if size >= LARGE:
        return True
    name = path.rpartition("/")[2]
    return any(
        fnmatchcase(path, pattern.replace("**/", "*")) if "/" in pattern else fnmatchcase(name, pattern)
        for pattern in patterns
    )
