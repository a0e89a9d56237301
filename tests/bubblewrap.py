"""The mark of tests that need bubblewrap: it mounts volumes, and keeps jobs from what the user has."""

from __future__ import annotations

import pytest

from hub.embedded.jobs import sandbox

needs_bubblewrap = pytest.mark.skipif(
    sandbox.bubblewrap() is None, reason="bubblewrap is not installed, or cannot work here"
)
