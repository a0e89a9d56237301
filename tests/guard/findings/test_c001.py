from __future__ import annotations

import pytest

from tests.guard.asked import caller, errors, found, uv
from tests.guard.labelled import FLAVORS

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
NEAREST = [("a100", "a100-large"), ("h100", "h200"), ("cpu-basics", "cpu-basic"), ("t4", "t4-small"), ("l4", "l4x1")]


@pytest.mark.parametrize(("flavor", "nearest"), NEAREST)
def test_a_flavor_that_does_not_exist_is_an_error_and_the_nearest_is_offered(flavor: str, nearest: str) -> None:
    submission = uv(PUSH, flavor=flavor)
    assert found(submission, "C001") == [("error", "flavor", None)]
    assert errors(submission) == {"C001"}
    assert submission.report.verdict == "lost"
    fix = submission.fix("C001")
    assert (fix.safe, fix.args) == (False, {"flavor": nearest})
    assert submission.mended(fix).report.admitted


@pytest.mark.parametrize("flavor", ["CPU-BASIC", "A10G_large", "t4_small"])
def test_another_spelling_of_a_flavor_is_safely_mended(flavor: str) -> None:
    submission = uv(PUSH, flavor=flavor)
    assert submission.fix("C001").safe
    assert submission.mended(submission.fix("C001")).report.admitted


@pytest.mark.parametrize("flavor", FLAVORS)
def test_a_flavor_that_exists_is_left_alone(flavor: str) -> None:
    assert found(uv(PUSH, flavor=flavor), "C001") == []


def test_the_live_list_decides_where_it_is_known() -> None:
    live = caller()
    assert live.flavors is not None
    new = live.flavors[0].model_copy(update={"name": "tpu-9"})
    assert found(uv(PUSH, flavor="tpu-9", facts=caller(flavors=[*live.flavors, new])), "C001") == []
    assert found(uv(PUSH, flavor="h200", facts=caller(flavors=[new])), "C001") == [("error", "flavor", None)]


def test_without_the_live_list_a_name_like_no_other_may_be_new() -> None:
    submission = uv(PUSH, flavor="zzzz")
    assert found(submission, "C001") == [("warning", "flavor", None)]
    assert submission.report.admitted
    assert found(uv(PUSH, flavor="zzzz", facts=caller()), "C001") == [("error", "flavor", None)]
