"""What of a script's doings matters for its results: places that keep them, files, metrics, other programs."""

from guard.sinks import hinted, mirrored
from guard.sinks.base import Effect, Launch, Metrics, Printed, Sink, Write
from guard.sinks.collect import collect

__all__ = ["Effect", "Launch", "Metrics", "Printed", "Sink", "Write", "collect", "hinted", "mirrored"]
