"""What the reading of one submission may take, counted in steps: the answer is the same on every machine."""

from __future__ import annotations

from guard.script.context import ExhaustedError

#: Steps for all command lines of a submission and the scripts inside them. A step takes some four microseconds.
MAX_STEPS = 120_000


class Budget:
    """The steps that are left.

    Attributes:
        left: How many; below zero once something was not done for lack of them.
    """

    def __init__(self, steps: int = MAX_STEPS) -> None:
        self.left = steps

    def spend(self, steps: int) -> None:
        """Spend what something takes, before it is done.

        Raises:
            ExhaustedError: If there is not as much left.
        """
        self.left -= steps
        if self.left < 0:
            raise ExhaustedError

    @property
    def is_spent(self) -> bool:
        """Whether nothing more is read."""
        return self.left < 0
