"""What a server says that a call used is believed as far as it can be."""

from __future__ import annotations

import pytest

from tests.unit.llm.queues import call
from voxel_weaver.llm.calling.attempt import believed
from voxel_weaver.llm.calls import Usage

ASKED = call("a" * 4000, max_tokens=1000)


@pytest.mark.parametrize(
    "usage",
    [Usage(prompt=1200, completion=300), Usage(prompt=4000, completion=2000, cost=0.05), Usage(cost=0.0), Usage()],
)
def test_what_can_be_is_believed(usage: Usage) -> None:
    assert believed(ASKED, usage) == usage


def test_nothing_said_is_nothing_believed() -> None:
    assert believed(ASKED, None) is None


def test_a_server_cannot_use_up_what_others_may_spend() -> None:
    found = believed(ASKED, Usage(prompt=10**9, completion=10**9, cost=999_999.0))
    assert found is not None
    assert found.prompt < 10_000
    assert found.completion == 4000
    assert found.cost is None
