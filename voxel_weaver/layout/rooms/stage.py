"""The stage: a room and what already has its place in it. The one changing thing of the solver."""

from __future__ import annotations

import numpy as np

from voxel_weaver.assets.model import Model
from voxel_weaver.layout.parts import Boxes, boxes_of, depth_between
from voxel_weaver.layout.pieces import Floats, Piece, Placed, turned
from voxel_weaver.layout.rooms.reach import Ways
from voxel_weaver.layout.rooms.shell import Site
from voxel_weaver.layout.rooms.ties import Anchor, Targets, anchor, opening_anchor

TOUCH = 0.002
"""Boxes that meet by less than this only touch."""


class Stage:
    """What stands where in one room."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.placed: dict[str, Placed] = {}
        self.flanks: dict[str, float] = {}  # how much room a piece keeps at both sides for what will stand there
        self._ways: Ways | None = None
        self._parts: dict[int, Boxes] = {}
        self._models: list[Model] = []  # keeps the models alive whose ids name their parts

    @property
    def ways(self) -> Ways:
        """Where one can walk between what stands there now."""
        if self._ways is None:
            self._ways = Ways(self.site, list(self.placed.values()))
        return self._ways

    def put(self, placed: Placed) -> None:
        self._ways = None
        self.placed[placed.piece.id] = placed

    def remove(self, name: str) -> None:
        self._ways = None
        self.placed.pop(name, None)

    def boxes(self, skip: tuple[str, ...] = ()) -> tuple[Floats, Floats]:
        """The boxes of all that is placed, (n, 3) each, in the order of `others`."""
        kept = self.others(skip)
        if not kept:
            return np.zeros((0, 3)), np.zeros((0, 3))
        return np.array([one.low for one in kept]), np.array([one.high for one in kept])

    def others(self, skip: tuple[str, ...] = ()) -> list[Placed]:
        return [one for name, one in self.placed.items() if name not in skip]

    def carried_by(self, name: str) -> list[Placed]:
        return [one for one in self.placed.values() if one.on == name]

    def clearances(self, skip: tuple[str, ...] = ()) -> tuple[Floats, Floats]:
        """The boxes that people need to use what is placed, (n, 3) each."""
        lows, highs = [], []
        for one in self.others(skip):
            for space in one.piece.model.clearances:
                low, high = turned(space.low, space.high, np.array([one.yaw]))
                lows.append([one.x + low[0, 0], one.y + low[0, 1], one.z + space.low[2]])
                highs.append([one.x + high[0, 0], one.y + high[0, 1], one.z + space.high[2]])
        return np.array(lows).reshape(-1, 3), np.array(highs).reshape(-1, 3)

    def targets(self, names: tuple[str, ...]) -> Targets:
        """The anchors that go by these names, those that are there: pieces by id, windows, doors."""
        found: list[Anchor] = []
        for name in names:
            if name in self.placed:
                found.append(anchor(self.placed[name]))
            elif name in ("window", "door"):
                zones = self.site.windows if name == "window" else self.site.doors
                found += [opening_anchor(zone, self.site) for zone in zones]
        return tuple(found)

    def parts(self, piece: Piece, x: float, y: float, z: float, yaw: float) -> Boxes:
        key = id(piece.model)
        if key not in self._parts:
            self._parts[key] = boxes_of(piece.model)
            self._models.append(piece.model)
        return self._parts[key].posed(x, y, z, yaw)

    def parts_of(self, placed: Placed) -> Boxes:
        return self.parts(placed.piece, placed.x, placed.y, placed.z, placed.yaw)

    def meets(self, first: Placed, second: Placed) -> bool:
        """Whether parts of the two go into each other."""
        return depth_between(self.parts_of(first), self.parts_of(second)) > TOUCH
