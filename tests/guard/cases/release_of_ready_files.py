"""Publish a release of the glossary: the files, their checksums, a card, and a table of what has changed."""

import argparse
import datetime
import hashlib
import json
import sys
from pathlib import Path

from huggingface_hub import CommitOperationAdd, HfApi
from huggingface_hub.errors import RepositoryNotFoundError

FILES = ("glossary.jsonl", "abbreviations.jsonl")
CARD = """---
license: cc-by-4.0
language:
- en
- de
tags:
- terminology
---

# Glossary {version}

Terms of rail engineering in English and German, with definitions.

| file | entries | sha256 |
| --- | --- | --- |
{rows}

Released on {date}.
"""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--repo", default="alice/rail-glossary")
    parser.add_argument("--folder", type=Path, default=None, help="where the files lie; the working folder otherwise")
    parser.add_argument("--version", default="2026.1")
    parser.add_argument("--tag", action="store_true", help="tag the commit with the version")
    parser.add_argument("--check", action="store_true", help="look at the files, and publish nothing")
    return parser.parse_args()


def checksum(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def entries(path: Path) -> int:
    """How many entries a file has; each has a term and a definition."""
    number = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if not entry.get("term") or not entry.get("definition"):
            raise ValueError(f"{path.name}, entry {number + 1}: a term or definition is missing")
        number += 1
    return number


def previous(api: HfApi, repo: str) -> set[str]:
    """The files of the release before this one."""
    try:
        return set(api.list_repo_files(repo, repo_type="dataset"))
    except RepositoryNotFoundError:
        return set()


def send(api: HfApi, repo: str, name: str, version: str) -> None:
    """Publish one file as it lies in the working folder."""
    api.upload_file(
        path_or_fileobj=name,
        path_in_repo=f"data/{name}",
        repo_id=repo,
        repo_type="dataset",
        commit_message=f"{name} of {version}",
    )
    print(f"sent {name}")


def card(rows: list[tuple[str, int, str]], version: str) -> str:
    lines = "\n".join(f"| `{name}` | {number} | `{digest[:12]}` |" for name, number, digest in rows)
    return CARD.format(version=version, rows=lines, date=datetime.date.today().isoformat())


def from_folder(api: HfApi, args: argparse.Namespace) -> None:
    """One commit with all files of a folder and the card."""
    rows = [(name, entries(args.folder / name), checksum(args.folder / name)) for name in FILES]
    if args.check:
        print(json.dumps(rows, indent=2))
        sys.exit(0)
    operations = [CommitOperationAdd(f"data/{name}", str(args.folder / name)) for name in FILES]
    operations.append(CommitOperationAdd("README.md", card(rows, args.version).encode()))
    gone = {path for path in previous(api, args.repo) if path.startswith("data/")} - {f"data/{name}" for name in FILES}
    if gone:
        print(f"kept from the release before: {sorted(gone)}")
    commit = api.create_commit(args.repo, operations, commit_message=f"Release {args.version}", repo_type="dataset")
    print(commit.commit_url)


def from_here(api: HfApi, args: argparse.Namespace) -> None:
    """The files of the working folder, one commit for each."""
    send(api, args.repo, "glossary.jsonl", args.version)
    send(api, args.repo, "abbreviations.jsonl", args.version)
    about = f"# Glossary {args.version}\n\nReleased on {datetime.date.today().isoformat()}.\n"
    api.upload_file(path_or_fileobj=about.encode(), path_in_repo="README.md", repo_id=args.repo, repo_type="dataset")


def main() -> None:
    args = arguments()
    api = HfApi()
    api.create_repo(args.repo, repo_type="dataset", exist_ok=True)
    if args.folder is None:
        from_here(api, args)
    else:
        from_folder(api, args)
    if args.tag:
        api.create_tag(args.repo, tag=args.version, repo_type="dataset", exist_ok=True)


if __name__ == "__main__":
    main()
