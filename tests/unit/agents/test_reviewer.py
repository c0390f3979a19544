"""The reviewer as an agent: what it needs, gives and may send back, and that it computes away from the loop."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

from agents.reviewer import Reviewer
from tests.unit.furnished import bedroom
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.mind import ASLEEP
from voxel_weaver.look.review.scoring import review
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.scene import Review, Scene


class NotingPorts:
    """Computes at once and remembers what."""

    mind = ASLEEP

    def __init__(self) -> None:
        self.computed: list[Callable[[Any], Any]] = []

    async def compute(self, function: Callable[[Any], Any], value: Any) -> Any:
        self.computed.append(function)
        return function(value)


def test_it_needs_a_scene_and_may_send_its_layout_back() -> None:
    assert (Reviewer.needs, Reviewer.gives, Reviewer.sends_back) == ((Scene,), Review, Layout)


async def test_it_measures_the_scene_away_from_the_loop() -> None:
    ports = NotingPorts()
    found = await Reviewer().make(bedroom(revision=2), cast(Context, SimpleNamespace(ports=ports)))
    assert found == review(bedroom(revision=2))
    assert found.revision == 2
    assert ports.computed == [review]


def test_its_fallback_claims_nothing() -> None:
    assert Reviewer().fallback(bedroom(revision=1)) == Review(revision=1, score=0.0, criteria=())
