"""Landmarks by name: the pieces that relations refer to before there is any land, then the anchors and areas that they
are, and the features of the layout that tell of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

import numpy as np

from voxel_weaver.assets.model import Model
from voxel_weaver.assets.terrain import DRY
from voxel_weaver.layout.land.ground.terrain import Body, Terrain
from voxel_weaver.layout.land.landmarks import Part, Rise, named
from voxel_weaver.layout.land.standing import void_of
from voxel_weaver.layout.pieces import Mask, Piece, cos_sin
from voxel_weaver.layout.rooms.anchors import Anchor, Targets
from voxel_weaver.layout.telling import spoken
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.landforms import LANDFORMS
from voxel_weaver.scene.layout import Feature, FeatureKind, Patch, Role, Support
from voxel_weaver.scene.mesh import UNIT

PATH_COVERS: Mapping[str, str] = {"road": "dirt", "gravel_path": "gravel", "stone_path": "cobbles", "walkway": "planks"}
TALL = 1.0
"""How high a landmark counts while it is only a name: it is no rug."""


class Blobs(Protocol):
    def put(self, data: bytes) -> str: ...


def landmark_pieces(brief: Brief) -> dict[str, tuple[Piece, ...]]:
    """A piece for each landform that is wanted, by want: something for ties to refer to, never placed."""
    made: dict[str, tuple[Piece, ...]] = {}
    numbers: dict[str, int] = {}
    for one in named(brief, set(LANDFORMS.values())):
        number = numbers[one.category] = numbers.get(one.category, 0) + 1
        piece = Piece(
            id=f"{one.category}_{number}",
            category=one.category,
            asset=one.category,
            family="landform",
            params=(),
            model=Model((), ()),
            low=(-2.0, -2.0, 0.0),
            high=(2.0, 2.0, TALL),
            support=Support.FLOOR,
            want=one.want.id,
        )
        made[one.want.id] = (*made.get(one.want.id, ()), piece)
    return made


class Landmarks:
    """The landmarks of one land as they turned out."""

    def __init__(self, terrain: Terrain, pieces: Mapping[str, tuple[Piece, ...]], rises: Iterable[Rise]) -> None:
        self._terrain = terrain
        self._wants = {piece.id: want for want, group in pieces.items() for piece in group}
        self._categories = {piece.id: piece.category for group in pieces.values() for piece in group}
        self.void = void_of(terrain)
        self.bodies: dict[str, Body] = {}
        self.parts: dict[str, tuple[Part, ...]] = {}
        free = {want: [piece.id for piece in group] for want, group in pieces.items()}
        for rise in rises:
            self.parts[free[rise.want].pop(0)] = rise.parts
        numbers: dict[str, int] = {}
        for body in terrain.bodies:
            if not (body.levels != DRY).any():
                continue
            names = free.get(body.want)
            numbers[body.category] = numbers.get(body.category, 0) + 1
            name = names.pop(0) if names else self._free_name(body.category, numbers)
            self.bodies[name] = body
            self.parts[name] = body.parts
        self.missing = [name for names in free.values() for name in names]

    def _free_name(self, category: str, numbers: dict[str, int]) -> str:
        while f"{category}_{numbers[category]}" in self._wants:
            numbers[category] += 1
        return f"{category}_{numbers[category]}"

    def is_path(self, name: str) -> bool:
        return LANDFORMS.get(self._categories.get(name, ""), "") == "path"

    def want_of(self, name: str) -> str:
        return self._wants.get(name, "")

    def cover_of(self, name: str) -> str:
        return PATH_COVERS.get(self._categories[name], "path")

    def lay(self, name: str, parts: tuple[Part, ...]) -> None:
        """A path lies where it was laid."""
        self.parts[name] = parts
        self.missing = [other for other in self.missing if other != name]

    def anchors(self) -> dict[str, Targets]:
        """What ties refer to: only landmarks that were named."""
        return {
            name: tuple(_anchor(name, part) for part in parts)
            for name, parts in self.parts.items()
            if name in self._wants
        }

    def areas(self) -> dict[str, Mask]:
        """The cells of each landmark that was named."""
        found: dict[str, Mask] = {}
        for name, parts in self.parts.items():
            if name in self._wants:
                body = self.bodies.get(name)
                found[name] = body.levels != DRY if body else _cells(self._terrain, parts)
        return found

    def features(self, terrain: Terrain, blobs: Blobs) -> tuple[Feature, ...]:
        """All landmarks as the layout tells of them."""
        lie = terrain.lie()
        made = []
        for name, parts in self.parts.items():
            body = self.bodies.get(name)
            category = body.category if body else self._categories[name]
            kind = FeatureKind.WATER if body else FeatureKind.PATH if self.is_path(name) else FeatureKind.RISE
            cells = body.levels != DRY if body else _cells(terrain, parts)
            ground = lie[cells] if cells.any() else lie
            level = float(body.levels.max()) * UNIT if body else float(ground.max())
            want = self.want_of(name)
            made.append(
                Feature(
                    id=name,
                    kind=kind,
                    category=category,
                    parts=tuple(Patch(x=x, y=y, half=(a, b), yaw=yaw) for x, y, a, b, yaw in parts),
                    base=float(ground.min()),
                    top=level,
                    liquid=body.liquid if body else "water",
                    levels=blobs.put(body.levels.astype("<i4").tobytes()) if body else "",
                    role=Role.REQUESTED if want else Role.ADDED,
                    want=want,
                    why=f"The {spoken(category)} was asked for."
                    if want
                    else f"The {spoken(category)} belongs to the place.",
                )
            )
        return tuple(made)


def _anchor(name: str, part: Part) -> Anchor:
    x, y, a, b, yaw = part
    return Anchor(name, x, y, yaw, (-a, -b), (a, b), 0.0, TALL)


def _cells(terrain: Terrain, parts: Iterable[Part]) -> Mask:
    """Cells within these rectangles."""
    found = np.zeros((terrain.cells, terrain.cells), dtype=np.bool_)
    x, y = terrain.middles[None, :], terrain.middles[:, None]
    for px, py, a, b, yaw in parts:
        cos, sin = cos_sin(yaw)
        u, v = cos * (x - px) + sin * (y - py), cos * (y - py) - sin * (x - px)
        found |= (np.abs(u) <= a) & (np.abs(v) <= b)
    return found
