# /// script
# requires-python = ">=3.11"
# dependencies = ["acme-gaits>=0.9", "gymnasium>=1.0", "numpy"]
# ///
"""Learn to walk over rough ground: a curriculum of terrains, each learned by the runner of the gaits library."""

from __future__ import annotations

import argparse
import json
import math
import time
from dataclasses import asdict, dataclass

import gymnasium as gym
import numpy as np
from acme_gaits.runner import CurriculumRunner
from acme_gaits.terrain import TERRAINS, HeightField


@dataclass(frozen=True)
class Stage:
    """A terrain, how rough it is, and for how long it is walked."""

    terrain: str
    amplitude: float
    steps: int

    @property
    def label(self) -> str:
        return f"{self.terrain}-{self.amplitude:.2f}"


def stages(names: list[str], total: int, roughest: float, growth: float) -> list[Stage]:
    """Terrains from flat to rough; later ones get more of the steps."""
    weights = np.array([growth**number for number in range(len(names))])
    shares = np.floor(weights / weights.sum() * total).astype(int)
    found = []
    for number, (name, steps) in enumerate(zip(names, shares, strict=True)):
        amplitude = roughest * number / max(1, len(names) - 1)
        found.append(Stage(name, amplitude, int(steps)))
    return found


def field_of(stage: Stage, seed: int, size: int) -> HeightField:
    """A height field made of a few waves and some noise."""
    random = np.random.default_rng([seed, len(stage.label)])
    across = np.linspace(0.0, 2.0 * math.pi, size)
    heights = np.zeros((size, size))
    for octave in range(1, 5):
        phase = random.uniform(0.0, 2.0 * math.pi, 2)
        wave = np.sin(octave * across[:, None] + phase[0]) * np.cos(octave * across[None, :] + phase[1])
        heights += wave / octave**1.5
    heights += random.normal(0.0, 0.08, heights.shape)
    heights *= stage.amplitude / max(1e-6, float(np.abs(heights).max()))
    return HeightField(heights, kind=TERRAINS[stage.terrain])


def schedule(start: float, end: float, steps: int):
    """A learning rate that falls along half a cosine."""

    def rate(done: int) -> float:
        part = min(1.0, done / max(1, steps))
        return end + 0.5 * (start - end) * (1.0 + math.cos(math.pi * part))

    return rate


def environment(robot: str, stage: Stage, seed: int, size: int):
    def make():
        walker = gym.make(f"acme/{robot}-v2", terrain=field_of(stage, seed, size), render_mode=None)
        walker = gym.wrappers.RecordEpisodeStatistics(walker)
        return gym.wrappers.TimeLimit(walker, max_episode_steps=1_000)

    return make


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--robot", default="Hound", choices=["Hound", "Strider", "Biped"])
    parser.add_argument("--terrains", nargs="+", default=["flat", "waves", "stairs", "stones"])
    parser.add_argument("--steps", type=int, default=20_000_000)
    parser.add_argument("--roughest", type=float, default=0.35, help="largest height of a bump, in metres")
    parser.add_argument("--growth", type=float, default=1.4)
    parser.add_argument("--workers", type=int, default=16)
    parser.add_argument("-i", "--pretrained", default="", help="an agent to go on from")
    parser.add_argument("-f", "--log-folder", default="logs", help="where agents and curves go")
    parser.add_argument("--save-freq", type=int, default=250_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--grid", type=int, default=128)
    return parser.parse_args()


def main() -> None:
    args = parse()
    plan = stages(args.terrains, args.steps, args.roughest, args.growth)
    print(json.dumps([asdict(stage) for stage in plan]))
    started = time.monotonic()

    runner = CurriculumRunner(
        args.robot,
        args.log_folder,
        args.save_freq,
        seed=args.seed,
        initial=args.pretrained or None,
        workers=args.workers,
    )
    for number, stage in enumerate(plan):
        makers = [environment(args.robot, stage, args.seed + worker, args.grid) for worker in range(args.workers)]
        rate = schedule(3e-4 * 0.7**number, 1e-5, stage.steps)
        runner.learn(makers, steps=stage.steps, rate=rate, tag=stage.label)
        minutes = (time.monotonic() - started) / 60
        print(f"{stage.label}: return {runner.mean_return():.1f} after {minutes:.0f} min")
        if runner.mean_return() < 0:
            print("it falls; the rest of the curriculum is left out")
            break
    runner.save_agent()


if __name__ == "__main__":
    main()
