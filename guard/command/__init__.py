"""Command lines: what the shell makes of them, and what the programs that they start keep."""

from guard.command.effects import command_effects, handed_effects, launch_effects

__all__ = ["command_effects", "handed_effects", "launch_effects"]
