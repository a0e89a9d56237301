"""What a receipt advises, by the real messages of the Hub's client."""

from __future__ import annotations

import pytest
from huggingface_hub.errors import LocalTokenNotFoundError, RepositoryNotFoundError

from tools.advice import advice


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (
            "HfHubHTTPError: Client error '401 Unauthorized' for url 'https://x'",
            "no valid token",
        ),
        (
            f"{LocalTokenNotFoundError.__module__}.{LocalTokenNotFoundError.__name__}: Token is required",
            "no valid token",
        ),
        ("Invalid user token.", "no valid token"),
        ("HfHubHTTPError: Client error '403 Forbidden' for url 'https://x'", "may not write there"),
        (f"huggingface_hub.errors.{RepositoryNotFoundError.__name__}: 404 Client Error.", "call create_repo"),
        ("HfHubHTTPError: Server error '503 Service Unavailable' for url", "run it again"),
        ("httpx.ConnectTimeout: timed out", "run it again"),
    ],
)
def test_a_failed_push_is_met_with_the_step_that_mends_it(line: str, says: str) -> None:
    assert says in (advice(["loss 0.401", line, "during handling"]) or "")


@pytest.mark.parametrize("line", ["loss 403, forbidden fruit", "step 503 of 1000", "KeyError: '401'", ""])
def test_a_log_that_speaks_of_no_push_gets_no_advice(line: str) -> None:
    assert advice([line]) is None
