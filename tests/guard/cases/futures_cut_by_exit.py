# /// script
# dependencies = ["requests", "huggingface_hub", "pandas", "pyarrow"]
# ///
"""Collect the departures of a tram network and upload each hour beside the next."""

import datetime as dt
import logging
import os
import signal
import sys
import time
from concurrent.futures import wait
from pathlib import Path

import pandas as pd
import requests
from huggingface_hub import HfApi

STOPS = ["central", "harbour", "university", "old-town", "airport", "fair", "stadium", "hospital"]
REPO = os.environ.get("REPO", "acme/tram-departures")
HOURS = int(os.environ.get("HOURS", "6"))
FOLDER = Path("departures")

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s", stream=sys.stdout)
log = logging.getLogger("trams")
api = HfApi()
session = requests.Session()
session.headers["User-Agent"] = "tram-departures (research; contact trams@example.org)"


def departures(stop: str) -> list[dict]:
    """The next departures from one stop; an answer that is no JSON counts as none."""
    try:
        answer = session.get(f"https://trams.example.org/v2/stops/{stop}/departures", timeout=20)
        answer.raise_for_status()
        found = answer.json()["departures"]
    except (requests.RequestException, ValueError, KeyError) as error:
        log.info("%s: %s", stop, error)
        return []
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    return [
        {"stop": stop, "line": one["line"], "planned": one["planned"], "real": one.get("real"), "seen": now}
        for one in found
    ]


def hour() -> pd.DataFrame:
    """One row for each departure of an hour, as it was last seen."""
    seen: dict[tuple, dict] = {}
    end = time.monotonic() + 3600
    while time.monotonic() < end:
        for stop in STOPS:
            for one in departures(stop):
                seen[one["stop"], one["line"], one["planned"]] = one
        time.sleep(30)
    return pd.DataFrame(seen.values())


def late(row: pd.Series) -> float | None:
    """Minutes by which a departure was late; None where the network does not say."""
    if not row["real"]:
        return None
    planned, real = (dt.datetime.fromisoformat(row[name]) for name in ("planned", "real"))
    return (real - planned).total_seconds() / 60


def summary(rows: pd.DataFrame) -> pd.DataFrame:
    """Each line's departures, mean delay and share of those that were late by three minutes or more."""
    if rows.empty:
        return pd.DataFrame(columns=["line", "departures", "mean", "late"])
    delays = rows.assign(minutes=rows.apply(late, axis=1)).dropna(subset=["minutes"])
    grouped = delays.groupby("line")["minutes"]
    return pd.DataFrame(
        {
            "departures": grouped.size(),
            "mean": grouped.mean().round(1),
            "late": grouped.apply(lambda minutes: (minutes >= 3).mean()).round(3),
        }
    ).reset_index()


def report(rows: pd.DataFrame) -> None:
    """The five lines with the longest delays, for whoever reads the log."""
    worst = summary(rows).sort_values("mean", ascending=False).head(5)
    for _, one in worst.iterrows():
        log.info("line %s: %.1f min, %d departures", one["line"], one["mean"], one["departures"])


def send(path: Path):
    """Begin to upload a file; the next hour does not wait for it."""
    log.info("sending %s, %d bytes", path.name, path.stat().st_size)
    return api.upload_file(
        path_or_fileobj=path,
        path_in_repo=f"hours/{path.name}",
        repo_id=REPO,
        repo_type="dataset",
        commit_message=f"Add {path.stem}",
        run_as_future=True,
    )


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    api.create_repo(REPO, repo_type="dataset", exist_ok=True, private=True)
    running = []
    for number in range(HOURS):
        rows = hour()
        path = FOLDER / f"{dt.datetime.now(dt.UTC):%Y-%m-%dT%H}.parquet"
        rows.to_parquet(path)
        log.info("hour %d: %d departures", number + 1, len(rows))
        report(rows)
        running.append(send(path))
    if os.environ.get("WAIT") == "1":
        wait(running)
    log.info("done")


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: os._exit(143))
    main()
    # A thread of the session's pool keeps the interpreter from ending.
    os._exit(0)
