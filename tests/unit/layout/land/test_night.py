"""When it is dark outdoors there is light in windows, of a lone house as of a village."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.layout.plan import plan
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief, Want


@pytest.mark.parametrize(("hour", "lit"), [("day", False), ("dusk", True), ("night", True), ("midnight", True)])
@pytest.mark.parametrize("place", ["forest", "village"])
def test_windows_shine_when_it_is_dark(place: str, hour: str, lit: bool) -> None:
    want = Want(id="cabin", noun="log cabin", category="log_cabin")
    brief = Brief(prompt=f"a cabin in a {place}", place=place, outdoors=True, time_of_day=hour, wants=(want,), seed=2)
    layout = plan(brief, catalogue(), MemoryBlobs())
    cabin = next(thing for thing in layout.things if thing.want == "cabin")
    assert dict(cabin.params)["lit"] is lit
