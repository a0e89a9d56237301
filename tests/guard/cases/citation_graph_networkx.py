# /// script
# requires-python = ">=3.11"
# dependencies = ["networkx", "pandas", "pyarrow", "datasets", "huggingface-hub", "requests", "matplotlib", "scipy", "numpy"]
# ///
"""Build a citation graph, rank it, draw it, and hand the folder to a publisher function."""
import argparse
import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import networkx as nx
import pandas as pd
from datasets import load_dataset
from huggingface_hub import HfApi


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


Publisher = Callable[[Path], None]


def nowhere(folder: Path) -> None:
    print("kept locally:", ", ".join(sorted(p.name for p in folder.iterdir())))


def to_repository(repo_id: str) -> Publisher:
    def publish(folder: Path) -> None:
        api = HfApi()
        api.create_repo(repo_id, repo_type="dataset", exist_ok=True)
        api.upload_folder(folder_path=folder, repo_id=repo_id, repo_type="dataset", delete_patterns="*.png")

    return publish


def to_script(path: str) -> Publisher:
    def publish(folder: Path) -> None:
        subprocess.run(["bash", path, str(folder)], check=True)

    return publish


def choose(text: str | None) -> Publisher:
    match (text or "").split("://", 1):
        case ["hub", repo_id]:
            return to_repository(repo_id)
        case ["script", path]:
            return to_script(path)
        case ["" | "none"]:
            return nowhere
        case _:
            sys.exit(f"cannot publish to {text!r}")


def graph_of(papers: pd.DataFrame) -> nx.DiGraph:
    graph = nx.DiGraph()
    known = set(papers["id"])
    for row in papers.itertuples():
        graph.add_node(row.id, title=row.title, year=int(row.year))
        graph.add_edges_from((row.id, cited) for cited in row.references if cited in known)
    return graph


def rank(graph: nx.DiGraph) -> pd.DataFrame:
    pagerank = nx.pagerank(graph)
    hubs, authorities = nx.hits(graph, max_iter=500)
    table = pd.DataFrame({
        "id": list(graph),
        "title": [graph.nodes[n]["title"] for n in graph],
        "year": [graph.nodes[n]["year"] for n in graph],
        "pagerank": [pagerank[n] for n in graph],
        "authority": [authorities[n] for n in graph],
        "citations": [graph.in_degree(n) for n in graph],
    })
    return table.sort_values("pagerank", ascending=False)


def draw(graph: nx.DiGraph, table: pd.DataFrame, path: Path, count: int = 150) -> None:
    top = graph.subgraph(table["id"].head(count))
    layout = nx.spring_layout(top, seed=2)
    sizes = [4000 * table.set_index("id").loc[n, "pagerank"] for n in top]
    plt.figure(figsize=(16, 16))
    nx.draw_networkx(top, layout, node_size=sizes, with_labels=False, arrowsize=5, width=0.3)
    plt.axis("off")
    plt.savefig(path, dpi=160, bbox_inches="tight")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", default="acme/papers")
    parser.add_argument("--folder", type=Path, default=Path("graph"))
    parser.add_argument("--publish", default=os.environ.get("PUBLISH"), help="hub://OWNER/NAME, script://PATH or none")
    args = parser.parse_args()
    logger = setup_logging()
    publish = choose(args.publish)
    papers = load_dataset(args.papers, split="train").to_pandas()
    graph = graph_of(papers)
    logger.info("%d papers, %d citations", len(graph), graph.size())
    table = rank(graph)
    args.folder.mkdir(parents=True, exist_ok=True)
    table.to_parquet(args.folder / "ranking.parquet", index=False)
    (args.folder / "graph.json").write_text(json.dumps(nx.node_link_data(graph, edges="links")))
    draw(graph, table, args.folder / "top.png")
    publish(args.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
