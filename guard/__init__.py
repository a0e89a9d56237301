"""What a submission must pass. Pure functions: no network, no files, no clock, no async."""

from guard.checking import check
from guard.registry import RULES

__all__ = ["RULES", "check"]
