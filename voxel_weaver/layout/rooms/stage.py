"""The stage: a room and what already has its place in it. The one changing thing of the solver."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from voxel_weaver.assets.model import Model
from voxel_weaver.layout.parts import Boxes, boxes_of, depth_between
from voxel_weaver.layout.pieces import Floats, Piece, Placed
from voxel_weaver.layout.rooms.anchors import Anchor, Targets, anchor, opening_anchor
from voxel_weaver.layout.rooms.reach import Ways
from voxel_weaver.layout.rooms.shell import Site
from voxel_weaver.layout.rooms.strips import has_front, strip_of

if TYPE_CHECKING:
    from voxel_weaver.layout.rooms.needs import Need

MARGIN = 0.012
"""Realised surfaces may lie so far outside their parts' boxes: voxels are rounded outward."""
ROOMY = 64
"""Boxes that there is room for from the start."""
MANY_AT_ONCE = 24
"""So many further things are quicker looked at together than one by one."""
TOUCH = 0.002
"""Boxes that meet by less than this only touch."""


class Stage:
    """What stands where in one room."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.placed: dict[str, Placed] = {}
        self.needs: dict[str, tuple[Need, ...]] = {}  # floor that pieces keep free for what will be placed by them
        self.viewers: dict[str, float] = {}  # by id of what hangs: how high those reach who look at it
        self.loads: dict[str, int] = {}  # by id of a carrier, and by want: how many are to stand on one carrier
        self.strips: dict[str, tuple[Floats, Floats]] = {}  # the floor before fronts
        self._ways: Ways | None = None
        self._ways_off_rugs: Ways | None = None
        self._since: list[Placed] = []  # put since the ways were asked last
        self._boxes = np.zeros((2, ROOMY, 3))  # lowest and highest corners of all that is placed, with room for more
        self._rows: dict[str, int] = {}  # by id: where in them its box is
        self._parts: dict[int, Boxes] = {}
        self._models: list[Model] = []  # keeps the models alive whose ids name their parts

    @property
    def ways(self) -> Ways:
        """Where one can walk between what stands there now."""
        self._catch_up()
        if self._ways is None:
            self._ways = Ways(self.site, list(self.placed.values()))
        return self._ways

    @property
    def ways_off_rugs(self) -> Ways:
        """Where one can walk without stepping on any rug."""
        self._catch_up()
        if self._ways_off_rugs is None:
            self._ways_off_rugs = Ways(self.site, list(self.placed.values()), step=0.001)
        return self._ways_off_rugs

    def _catch_up(self) -> None:
        """Let the ways know of what was put since they were asked last; of very many they begin anew."""
        if len(self._since) > MANY_AT_ONCE:
            self._ways = self._ways_off_rugs = None
        for ways in (self._ways, self._ways_off_rugs):
            if ways is not None:
                for placed in self._since:
                    ways.add(placed)
        self._since = []

    def put(self, placed: Placed) -> None:
        if placed.piece.id in self.placed:
            self._ways = self._ways_off_rugs = None
        self._since.append(placed)
        if self.placed.pop(placed.piece.id, None) is not None:
            self._count_anew()
        self._add_box(placed)
        self.placed[placed.piece.id] = placed
        if has_front(placed.piece):
            self.strips[placed.piece.id] = strip_of(placed)

    def remove(self, name: str) -> None:
        self._ways = self._ways_off_rugs = None
        self.placed.pop(name, None)
        self._count_anew()
        self.strips.pop(name, None)

    def boxes(self, skip: tuple[str, ...] = ()) -> tuple[Floats, Floats]:
        """The boxes of all that is placed, (n, 3) each, in the order of `others`."""
        count = len(self._rows)
        low, high = self._boxes[0, :count], self._boxes[1, :count]
        rows = [self._rows[name] for name in skip if name in self._rows]
        if not rows:
            return low, high
        kept = np.ones(count, dtype=np.bool_)
        kept[rows] = False
        return low[kept], high[kept]

    def _add_box(self, placed: Placed) -> None:
        count = len(self._rows)
        if count == self._boxes.shape[1]:
            self._boxes = np.concatenate([self._boxes, np.zeros_like(self._boxes)], axis=1)
        self._boxes[:, count] = placed.box
        self._rows[placed.piece.id] = count

    def _count_anew(self) -> None:
        self._rows = {}
        for placed in self.placed.values():
            self._add_box(placed)

    def others(self, skip: tuple[str, ...] = ()) -> list[Placed]:
        return [one for name, one in self.placed.items() if name not in skip]

    def carried_by(self, name: str) -> list[Placed]:
        return [one for one in self.placed.values() if one.on == name]

    def clearances(self, skip: tuple[str, ...] = ()) -> tuple[Floats, Floats]:
        """The boxes that people need to use what is placed, (n, 3) each."""
        spaces = [space for one in self.others(skip) for space in one.spaces]
        lows, highs = [low for low, _ in spaces], [high for _, high in spaces]
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
        grown = self.parts_of(first)
        grown = replace(grown, half=grown.half + MARGIN)
        return depth_between(grown, self.parts_of(second)) > TOUCH
