"""Lighting as an agent: what the land beyond its edges looks like is read off the land."""

from __future__ import annotations

import numpy as np
import pytest

from agents.lighting import Unlit, lit
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.layout.plan import plan
from voxel_weaver.look.colors import channels
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief


def beyond(place: str) -> tuple[float, float, float]:
    blobs = MemoryBlobs()
    brief = Brief(prompt=place, place=place, outdoors=True, time_of_day="noon")
    sky = lit(Unlit(brief=brief, layout=plan(brief, catalogue(), blobs)), blobs).sky
    assert sky.ground is not None
    return channels(sky.ground)


@pytest.mark.parametrize(("place", "strongest"), [("meadow", 1), ("beach", 2), ("desert", 0)])
def test_the_land_goes_on_as_grass_as_sea_or_as_sand(place: str, strongest: int) -> None:
    assert int(np.argmax(beyond(place))) == strongest


def test_there_is_nothing_but_haze_below_an_island_in_the_air() -> None:
    red, green, blue = beyond("floating_island")
    assert max(red, green, blue) - min(red, green, blue) < 0.2
