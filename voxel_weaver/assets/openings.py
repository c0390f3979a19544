"""What fills the holes of walls: doors, windows and bare frames, as models and as meshes.

The frame of an opening: the origin is the middle of the hole's lower edge, half-way through the wall; front -Y is the
room side. Frames fill the hole exactly and lap onto the wall by touching its faces; nothing enters the wall. All
measures are multiples of 2 cm, so that with holes on the voxel grid the voxels fill them exactly too.
"""

from __future__ import annotations

from collections.abc import Callable

from voxel_weaver.assets.forms import Box
from voxel_weaver.assets.model import Finish, Model, Part
from voxel_weaver.assets.realise import realise
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Opening
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.settings import LookName

CASING = 0.08
"""How far the casing covers the wall beside and above the hole."""
PROUD = 0.02
"""How far the casing stands out of the wall's face."""
NOSE = 0.06
"""How far a window board reaches into the room."""
_JAMB = 0.04
_LAP = 0.02  # the casing covers half the jamb, so that they hold together
_SASH = 0.06
_LEAF = 0.04

OPENING_FINISHES = (
    Finish("frame", "wood", "own", "#f3efe7", main=True),
    Finish("leaf", "wood", "wood", main=True),
    Finish("panel", "wood", "wood", main=True),
    Finish("handle", "metal", "metal"),
    Finish("sill", "wood", "wood"),
    Finish("glass", "glass", "own", "#cfe6f2"),
)


def opening_mesh(opening: Opening, thickness: float, look: LookName, voxel: float) -> tuple[Mesh, tuple[str, ...]]:
    """The mesh of an opening in a wall of this thickness, and the names of its finishes."""
    return realise(opening_model(opening, thickness), look, voxel)


def opening_model(opening: Opening, thickness: float) -> Model:
    """The parts of an opening; raises DataRefused for a kind that has none."""
    build = _KINDS.get(opening.kind)
    if build is None:
        known = ", ".join(sorted(_KINDS))
        raise DataRefused(f"The opening {opening.id!r} is of the kind {opening.kind!r}. Known kinds: {known}.")
    parts = build(opening.width, opening.height, thickness)
    used = {part.finish for part in parts}
    return Model(parts=parts, finishes=tuple(finish for finish in OPENING_FINISHES if finish.name in used))


def _block(low: tuple[float, float, float], high: tuple[float, float, float], finish: str) -> Part:
    size = (high[0] - low[0], high[1] - low[1], high[2] - low[2])
    return Part(Box(*size), finish, at=((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2]))


def _casing(width: float, height: float, thickness: float, foot: float) -> tuple[Part, ...]:
    """Strips around the hole on both faces of the wall; `foot` is where the upright ones begin."""
    inner, outer = width / 2 - _LAP, width / 2 + CASING
    parts = []
    for near, far in ((-thickness / 2 - PROUD, -thickness / 2), (thickness / 2, thickness / 2 + PROUD)):
        parts += [
            _block((-outer, near, foot), (-inner, far, height + CASING), "frame"),
            _block((inner, near, foot), (outer, far, height + CASING), "frame"),
            _block((-inner, near, height - _LAP), (inner, far, height + CASING), "frame"),
        ]
    return tuple(parts)


def _lining(width: float, height: float, thickness: float) -> tuple[Part, ...]:
    """Jambs and head: the boards that line the hole."""
    half, back = width / 2, thickness / 2
    return (
        _block((-half, -back, 0.0), (-half + _JAMB, back, height), "frame"),
        _block((half - _JAMB, -back, 0.0), (half, back, height), "frame"),
        _block((-half + _JAMB, -back, height - _JAMB), (half - _JAMB, back, height), "frame"),
    )


def _bare(width: float, height: float, thickness: float) -> tuple[Part, ...]:
    return _lining(width, height, thickness) + _casing(width, height, thickness, 0.0)


def _door(width: float, height: float, thickness: float) -> tuple[Part, ...]:
    edge, top, face = width / 2 - _JAMB, height - _JAMB, _LEAF / 2
    parts = [*_bare(width, height, thickness), _block((-edge, -face, 0.0), (edge, face, top), "leaf")]
    rows = ((0.16, 0.44 * top), (0.44 * top + 0.24, top - 0.12))
    columns = ((-edge + 0.1, -0.04), (0.04, edge - 0.1))
    for near, far in ((-face - 0.02, -face), (face, face + 0.02)):
        parts += [
            _block((left, near, bottom), (right, far, upper), "panel")
            for left, right in columns
            for bottom, upper in rows
        ]
    grip, level = edge - 0.06, min(1.0, 0.5 * top)
    for side in (-1, 1):
        plate, lever = sorted((side * face, side * (face + 0.04))), sorted((side * (face + 0.04), side * (face + 0.06)))
        parts += [
            _block((grip - 0.02, plate[0], level - 0.04), (grip + 0.02, plate[1], level + 0.04), "handle"),
            _block((grip - 0.12, lever[0], level), (grip + 0.02, lever[1], level + 0.04), "handle"),
        ]
    return tuple(parts)


def _window(width: float, height: float, thickness: float) -> tuple[Part, ...]:
    half, back, board = width / 2, thickness / 2, 0.04
    inner, deep, top = half - _SASH, 0.04, height - _SASH
    low = board + _SASH
    parts = [
        _block((-half, -back, 0.0), (half, back, board), "sill"),
        _block((-half - CASING - 0.02, -back - NOSE, 0.0), (half + CASING + 0.02, -back, board), "sill"),
        _block((-half - CASING - 0.02, back, 0.0), (half + CASING + 0.02, back + NOSE, board), "sill"),
        *_casing(width, height, thickness, board),
        _block((-inner - 0.02, 0.0, low - 0.02), (inner + 0.02, 0.02, top + 0.02), "glass"),
        _block((-half, -deep, board), (-inner, deep, height), "frame"),
        _block((inner, -deep, board), (half, deep, height), "frame"),
        _block((-inner, -deep, board), (inner, deep, low), "frame"),
        _block((-inner, -deep, top), (inner, deep, height), "frame"),
    ]
    parts += [
        _block((x - 0.02, -0.02, low), (x + 0.02, 0.04, top), "frame") for x in _between(-inner, inner, width, 0.6)
    ]
    parts += [
        _block((-inner, -0.02, z - 0.02), (inner, 0.04, z + 0.02), "frame") for z in _between(low, top, height, 0.65)
    ]
    return tuple(parts)


def _between(low: float, high: float, span: float, pane: float) -> tuple[float, ...]:
    """Where the bars of a window run: evenly spread, panes of about this size, on the 2 cm grid from the middle."""
    count = max(2, round(span / pane))
    middle, step = (low + high) / 2, (high - low) / count
    return tuple(middle + round((index - count / 2) * step / 0.02) * 0.02 for index in range(1, count))


_KINDS: dict[str, Callable[[float, float, float], tuple[Part, ...]]] = {
    "door": _door,
    "window": _window,
    "opening": _bare,
}
