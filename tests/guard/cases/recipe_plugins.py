# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "huggingface-hub", "pyyaml", "requests"]
# ///
"""
Run a recipe from our recipe collection.

A recipe is a Python file with `build(options) -> datasets.Dataset` and, if it wants to do more than
the standard publication, `publish(dataset, options)`.
"""
import argparse
import importlib.util
import logging
import sys
from pathlib import Path

import yaml
from huggingface_hub import snapshot_download


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


def load_recipe(path: Path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def read_options(path: Path, overrides: list[str]) -> dict:
    options = yaml.safe_load(path.read_text()) if path.exists() else {}
    for override in overrides:
        key, _, value = override.partition("=")
        options[key] = yaml.safe_load(value)
    return options


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("recipe")
    parser.add_argument("--collection", default="acme/recipes")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE")
    parser.add_argument("--repo", help="standard publication: push the dataset here")
    args = parser.parse_args()

    logger = setup_logging()
    folder = Path(snapshot_download(args.collection, repo_type="dataset"))
    recipe = load_recipe(folder / "recipes" / f"{args.recipe}.py")
    options = read_options(folder / "recipes" / f"{args.recipe}.yaml", args.set)
    log_settings(logger, options)

    dataset = recipe.build(options)
    logger.info("%s: %d rows", args.recipe, len(dataset))
    if args.repo:
        dataset.push_to_hub(args.repo)
    elif hasattr(recipe, "publish"):
        recipe.publish(dataset, options)
    else:
        logger.warning("nothing published")


if __name__ == "__main__":
    main()
