"""Open land as the solver sees it: a floor without walls, part of which is barred: water, steep slopes, what a place
keeps free. Things that float have a site of their own, on which the land is barred."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.layout.pieces import Floats, Mask
from voxel_weaver.layout.rooms.anchors import Anchor, Targets
from voxel_weaver.layout.rooms.shell import Site
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.scene.layout import Room

HEIGHT = 60.0


@dataclass(frozen=True, eq=False)
class OpenSite(Site):
    """A square part of the land. `sums` counts the barred cells of the whole land, as an integral image."""

    sums: NDArray[np.int64] | None = None
    whole: float = 1.0

    def holds(self, low: Floats, high: Floats, gap: float = 0.0) -> Mask:
        mask = super().holds(low, high, gap)
        if self.sums is None:
            return mask
        cells = len(self.sums) - 1
        first = np.clip(np.floor((low / self.whole + 0.5) * cells), 0, cells - 1).astype(np.int64)
        last = np.clip(np.floor((high / self.whole + 0.5) * cells), 0, cells - 1).astype(np.int64) + 1
        (i, j), (k, m) = (first[:, 1], first[:, 0]), (last[:, 1], last[:, 0])
        barred = self.sums[k, m] - self.sums[i, m] - self.sums[k, j] + self.sums[i, j]
        return np.asarray(mask & (barred == 0))


def open_site(place: str, low: tuple[float, float], high: tuple[float, float], barred: Mask, side: float) -> OpenSite:
    """The part of the land between two corners, without the cells that are barred."""
    sums = np.zeros((len(barred) + 1, len(barred) + 1), dtype=np.int64)
    sums[1:, 1:] = np.cumsum(np.cumsum(barred, axis=0), axis=1)
    (x0, y0), (x1, y1) = low, high
    corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
    room = Room(id="land", kind=place, corners=corners, height=HEIGHT)
    return OpenSite(room, (), (), np.array(low), np.array(high), (), (), sums=sums, whole=side)


class Outdoors(Stage):
    """A stage on which landmarks are known by name: things stand by a pond as they stand by a table."""

    def __init__(self, site: Site, marks: Mapping[str, Targets]) -> None:
        super().__init__(site)
        self.marks = marks

    def targets(self, names: tuple[str, ...]) -> Targets:
        found: list[Anchor] = []
        for name in names:
            found += self.marks[name] if name in self.marks else super().targets((name,))
        return tuple(found)
