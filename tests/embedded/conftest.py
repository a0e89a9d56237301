"""Fixtures for tests of the embedded Hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.embedded.jobs_help import Jobs, jobs_of

if TYPE_CHECKING:
    from tests.conftest import RunningHub


@pytest.fixture
def jobs(embedded_hub: RunningHub) -> Jobs:
    """The jobs of `alice` on a fresh Hub."""
    return jobs_of(embedded_hub.endpoint, embedded_hub.token, embedded_hub.user)
