"""Every place that is known by name is furnished, in both looks and by several seeds, and nothing is found wrong."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.programs import PROGRAMS, Program
from voxel_weaver.layout.rules import check
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.settings import LookName

CATALOG = Catalog()
SEEDS = (0, 1, 2)
FEWEST = 8


@pytest.mark.parametrize("look", [LookName.VOXEL, LookName.LOWPOLY])
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.place)
def test_a_place_is_furnished_without_a_finding(program: Program, look: LookName) -> None:
    for seed in SEEDS:
        blobs = MemoryBlobs()
        brief = Brief(prompt="a place", place=program.place, seed=seed, look=look)
        layout = plan(brief, CATALOG, blobs)
        found = check(layout, CATALOG, look, blobs, brief)
        assert [f"seed {seed}: {one.text}" for one in found] == []
        assert {opening.kind for opening in layout.openings} == {"door", "window"}
        assert len(layout.things) >= FEWEST
        assert layout.notes == ()
