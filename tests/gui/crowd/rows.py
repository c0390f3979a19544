"""Sets out "120 boxes" in rows, and "5000 trees" as a mass: so many as the prompt says, whatever a room would hold."""

from __future__ import annotations

import re

import numpy as np

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.assets.realise import standing
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.ports import Blobs
from voxel_weaver.layout.pieces import reach_of
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Ground, Layout, Room, Scatter, Support, Thing
from voxel_weaver.scene.value import Point
from voxel_weaver.scene.verdict import Finding

FORMS = 80
"""Distinct meshes at most: a large scene repeats itself."""
APART = 2.5
VOXEL = 0.02
MASS = "pine"


class Rows(Maker):
    name = "space_planner"
    title = "Setting out rows"

    async def make(self, brief: Brief, context: Context) -> Layout:
        return await context.ports.compute_with_bytes(set_out, brief)

    async def remake(self, brief: Brief, earlier: Layout, faults: tuple[Finding, ...], context: Context) -> Layout:
        """Rows are not mended: what a judge says of them is no part of what is measured."""
        return earlier.model_copy(update={"revision": earlier.revision + 1})

    def fallback(self, brief: Brief) -> Layout:
        return Layout(place="hall")


def set_out(brief: Brief, blobs: Blobs) -> Layout:
    """The rows: worked out where all heavy work is."""
    side = APART * (float(np.ceil(np.sqrt(told(brief.prompt, "boxes")))) + 1)
    things = _things(brief, told(brief.prompt, "boxes"), side)
    trees = told(brief.prompt, "trees")
    if not trees:
        half = side / 2
        corners = ((-half, -half), (half, -half), (half, half), (-half, half))
        return Layout(place="hall", things=things, rooms=(Room(id="hall_1", kind="hall", corners=corners, height=3.0),))
    land = max(side, 60.0)
    heights = blobs.put(np.zeros(33 * 33, "<i4").tobytes())
    ground = Ground(id="ground_1", kind="meadow", side=land, cells=32, heights=heights)
    asset = Catalog().find(MASS).asset
    points = blobs.put(_rows(trees, land).tobytes())
    mass = Scatter(
        id="trees_1", category="tree", asset=asset.name, variants=(asset.params({}),), count=trees, points=points
    )
    return Layout(place="meadow", things=things, grounds=(ground,), scatters=(mass,))


def told(prompt: str, noun: str) -> int:
    found = re.search(rf"(\d+) {noun}", prompt)
    return int(found[1]) if found else 0


def _things(brief: Brief, count: int, side: float) -> tuple[Thing, ...]:
    """Every thing counts as one of what was asked for, so that the layout is proved at the first try."""
    forms = _forms(brief)
    across = int(side / APART) - 1
    want = brief.wants[0].id if brief.wants else ""
    return tuple(_thing(number, *forms[number % len(forms)], across, want) for number in range(count))


def _forms(brief: Brief) -> list[tuple[Asset, Point]]:
    """Assets that stand on the floor and are small enough for their place, with their sizes."""
    found: list[tuple[Asset, Point]] = []
    for asset in Catalog().assets:
        if asset.support is not Support.FLOOR or not asset.words or len(found) == FORMS:
            continue
        low, high = reach_of(standing(asset, asset.params({}), brief.look, VOXEL))
        size = (high[0] - low[0], high[1] - low[1], high[2] - low[2])
        if max(size) < APART - 0.3:
            found.append((asset, size))
    return found


def _thing(number: int, asset: Asset, size: Point, across: int, want: str) -> Thing:
    row, column = divmod(number, across)
    middle = (across - 1) / 2
    return Thing(
        id=f"box_{number + 1}",
        category="box",
        asset=asset.name,
        params=asset.params({}),
        size=size,
        position=(APART * (column - middle), APART * (row - middle), 0.0),
        want=want,
        why="It is one of many.",
    )


def _rows(count: int, side: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    rng = np.random.Generator(np.random.PCG64(5))
    rows = np.zeros((count, 6), dtype="<f4")
    rows[:, :2] = np.round((rng.random((count, 2)) - 0.5) * side, 3)
    rows[:, 3] = np.round(rng.random(count) * 360, 1)
    rows[:, 4] = 1.0
    return rows
