"""A Hub that the tests of one module share: what they make there has names of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hub.embedded.testing import HubThread

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hub.embedded.testing import RunningHub


@pytest.fixture(scope="module")
def shared_hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHub]:
    with HubThread(tmp_path_factory.mktemp("shared") / "hub-data") as running:
        yield running
