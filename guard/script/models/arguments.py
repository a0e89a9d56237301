"""How scripts read their command line: one module for each family of parsers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models import (
    parser_absl,
    parser_argparse,
    parser_auto,
    parser_click,
    parser_configs,
    parser_dataclasses,
    parser_fire,
    parser_typer,
    parser_tyro,
)
from guard.script.models.parser_click import called_decorated

if TYPE_CHECKING:
    from guard.script.models.base import Model

__all__ = ["MODELS", "called_decorated"]

MODELS: dict[str, Model] = {
    **parser_argparse.MODELS,
    **parser_dataclasses.MODELS,
    **parser_typer.MODELS,
    **parser_click.MODELS,
    **parser_tyro.MODELS,
    **parser_auto.MODELS,
    **parser_fire.MODELS,
    **parser_configs.MODELS,
    **parser_absl.MODELS,
}
