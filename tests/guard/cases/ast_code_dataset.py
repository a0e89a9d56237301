# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "huggingface-hub", "requests", "tqdm", "click", "pyyaml"]
# ///
"""Collect documented functions from Python source archives on the package index of the company."""
from __future__ import annotations

import ast
import hashlib
import io
import logging
import os
import sys
import tarfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import click
import yaml
from datasets import Dataset, DatasetDict
from tqdm import tqdm


class Polite:
    """An HTTP client that waits between requests and backs off when it is asked to."""

    def __init__(self, delay: float = 0.5, attempts: int = 5, agent: str = "research-crawler/1.0"):
        import requests

        self.session = requests.Session()
        self.session.headers["User-Agent"] = agent
        self.delay, self.attempts = delay, attempts
        self.last = 0.0

    def get(self, url: str, **params):
        import time

        for attempt in range(self.attempts):
            pause = self.delay - (time.monotonic() - self.last)
            if pause > 0:
                time.sleep(pause)
            self.last = time.monotonic()
            answer = self.session.get(url, params=params or None, timeout=30)
            if answer.status_code in (429, 502, 503, 504):
                wait = float(answer.headers.get("Retry-After", 2**attempt))
                print(f"{answer.status_code} from {url}: waiting {wait:.0f} s", flush=True)
                time.sleep(wait)
                continue
            if answer.status_code == 404:
                return None
            answer.raise_for_status()
            return answer
        raise RuntimeError(f"{url}: no answer after {self.attempts} attempts")


def setup_logging(level: str = "INFO") -> logging.Logger:
    """Lines with time and level on standard output; the chatty libraries only when something is wrong."""
    logging.basicConfig(
        level=logging.WARNING,
        format="%(asctime)s %(levelname)-7s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        stream=sys.stdout,
        force=True,
    )
    for noisy in ("httpx", "urllib3", "filelock", "fsspec", "huggingface_hub", "datasets"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logger = logging.getLogger("job")
    logger.setLevel(level.upper())
    return logger


def log_settings(logger: logging.Logger, settings: dict) -> None:
    width = max(map(len, settings), default=0)
    for key, value in sorted(settings.items()):
        shown = "***" if "token" in key.lower() or "key" in key.lower() else value
        logger.info("%-*s %s", width, key, shown)


@dataclass(frozen=True)
class Function:
    package: str
    version: str
    path: str
    name: str
    signature: str
    docstring: str
    body: str
    lines: int
    digest: str


def functions_of(package: str, version: str, path: str, source: str) -> Iterator[Function]:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return
    lines = source.splitlines()
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        docstring = ast.get_docstring(node)
        if not docstring or len(docstring) < 40 or node.end_lineno is None:
            continue
        body = "\n".join(lines[node.lineno - 1 : node.end_lineno])
        yield Function(
            package=package,
            version=version,
            path=path,
            name=node.name,
            signature=ast.unparse(node.args),
            docstring=docstring,
            body=body,
            lines=node.end_lineno - node.lineno + 1,
            digest=hashlib.sha256(ast.dump(node).encode()).hexdigest(),
        )


def archive_functions(client: Polite, package: dict) -> list[Function]:
    answer = client.get(package["sdist"])
    if answer is None:
        return []
    found = []
    with tarfile.open(fileobj=io.BytesIO(answer.content), mode="r:*") as archive:
        for member in archive:
            if member.isfile() and member.name.endswith(".py") and member.size < 500_000:
                source = archive.extractfile(member).read().decode("utf-8", errors="replace")
                found += functions_of(package["name"], package["version"], member.name, source)
    return found


def split(functions: list[Function]) -> DatasetDict:
    """By package, so that no package is in two parts."""
    parts: dict[str, list[dict]] = {"train": [], "validation": [], "test": []}
    for function in functions:
        bucket = int(hashlib.md5(function.package.encode()).hexdigest(), 16) % 20
        parts["test" if bucket == 0 else "validation" if bucket == 1 else "train"].append(asdict(function))
    return DatasetDict({name: Dataset.from_list(rows) for name, rows in parts.items() if rows})


@click.group()
@click.option("--packages", type=click.Path(exists=True, dir_okay=False), envvar="PACKAGES", required=True)
@click.option("--limit", type=int, default=None)
@click.pass_context
def cli(context: click.Context, packages: str, limit: int | None):
    """Collect functions; the command says what to do with them."""
    logger = setup_logging()
    client = Polite(delay=0.2)
    chosen = yaml.safe_load(Path(packages).read_text())[:limit]
    seen, functions = set(), []
    for package in tqdm(chosen):
        for function in archive_functions(client, package):
            if function.digest not in seen:
                seen.add(function.digest)
                functions.append(function)
    logger.info("%d functions of %d packages", len(functions), len(chosen))
    if not functions:
        sys.exit(1)
    context.obj = split(functions)


@cli.command()
@click.argument("repo")
@click.option("--private/--public", default=True)
@click.pass_obj
def push(data: DatasetDict, repo: str, private: bool):
    """Push to a dataset repository."""
    data.push_to_hub(repo, private=private)
    click.echo(f"pushed to {repo}")


@cli.command()
@click.argument("folder", type=click.Path(file_okay=False))
@click.pass_obj
def save(data: DatasetDict, folder: str):
    """Save to a folder."""
    data.save_to_disk(folder)
    click.echo(f"saved to {os.path.abspath(folder)}")


@cli.command()
@click.pass_obj
def stats(data: DatasetDict):
    """Print sizes."""
    for name, part in data.items():
        click.echo(f"{name:12} {len(part):8} functions, {sum(part['lines']):10} lines")


if __name__ == "__main__":
    cli()
