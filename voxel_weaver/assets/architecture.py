"""Floors, walls and ceilings: a Layout's rooms as meshes. Pure arithmetic; it places nothing and decides nothing.

Each mesh lies in a frame of its own, and a `*_pose` says where that frame stands: a position and a yaw in degrees.
A wall's origin is the centre of its base (middle of its length and of its thickness), local -Y faces the room. A
floor's and a ceiling's origin is the middle of the room's bounding box, at the level that one sees: z = 0 is the top of
the floor and the underside of the ceiling. Floors and ceilings are never turned.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.model import Finish
from voxel_weaver.assets.openings import CASING
from voxel_weaver.scene.layout import Opening, Room, Wall
from voxel_weaver.scene.mesh import Bools, Ints, Mesh, mesh_from_faces
from voxel_weaver.scene.value import Point, Point2

SLAB = 0.1
"""Thickness of floors and ceilings."""
SKIRTING_DEPTH = 0.015
SKIRTING_HEIGHT = 0.1

ARCHITECTURE_FINISHES = (
    Finish("wall", "plaster", "wall", main=True),
    Finish("outside", "plaster", "own", "#d9d2c5"),
    Finish("rim", "plaster", "own", "#f4efe6"),
    Finish("skirting", "wood", "own", "#f3efe7"),
    Finish("floor", "floorboards", "floor", main=True),
    Finish("ceiling", "plaster", "own", "#f7f4ee", main=True),
)

_TILED = Finish("floor", "tile", "own", "#d9dedd", main=True)
_CAST = Finish("floor", "concrete", "own", "#a5a39d", main=True)
_LAID = Finish("floor", "stone", "own", "#b9b2a4", main=True)
_POLISHED = Finish("floor", "marble", "own", "#dcd7cd", main=True)


def _wall(material: str, color: str) -> Finish:
    return Finish("wall", material, "own", color, main=True)


def _floor(material: str, color: str) -> Finish:
    return Finish("floor", material, "own", color, main=True)


FLOORINGS: Mapping[str, Finish] = {
    **dict.fromkeys(("bathroom", "laundry_room", "hospital_room", "lab", "pantry", "bakery", "toilet"), _TILED),
    **dict.fromkeys(("garage", "basement", "workshop", "storage_room", "gym"), _CAST),
    **dict.fromkeys(("balcony", "church", "temple"), _LAID),
    **dict.fromkeys(("lobby", "art_gallery", "ballroom"), _POLISHED),
    **dict.fromkeys(
        ("operating_room", "dentist", "vet_clinic", "laundromat", "indoor_pool", "salon", "greenhouse"), _TILED
    ),
    **dict.fromkeys(("prison_cell", "factory_floor", "boxing_gym"), _CAST),
    **dict.fromkeys(("throne_room", "great_hall", "smithy_room", "alchemist"), _floor("stone", "#8f887c")),
    **dict.fromkeys(("dungeon", "crypt", "portal_room"), _floor("stone", "#5f5b57")),
    "stable": _floor("soil", "#8d7448"),
    **dict.fromkeys(("spaceship", "submarine"), _floor("concrete", "#6a727b")),
    **dict.fromkeys(("bank_vault", "control_room", "server_room", "tv_studio"), _floor("concrete", "#565d66")),
    **dict.fromkeys(("train_interior", "airplane_cabin"), _floor("carpet", "#3f4f6b")),
    "movie_theater": _floor("carpet", "#3b1f26"),
    "casino": _floor("carpet", "#8b2f36"),
    **dict.fromkeys(("nightclub", "arcade", "aquarium_hall"), _floor("tile", "#2b2738")),
}
"""What one walks on where it is not boards, by the kind of the room."""
WALLINGS: Mapping[str, Finish] = {
    **dict.fromkeys(("dungeon", "crypt", "portal_room"), _wall("stone", "#77736d")),
    **dict.fromkeys(("throne_room", "great_hall", "smithy_room"), _wall("stone", "#a39b8d")),
    **dict.fromkeys(("tavern", "stable", "ship_cabin"), _wall("wood", "#8a6140")),
    "alchemist": _wall("stone", "#857a8c"),
    **dict.fromkeys(("steampunk_workshop", "boxing_gym", "factory_floor"), _wall("brick", "#9a5a45")),
    "prison_cell": _wall("concrete", "#a9aaa6"),
    **dict.fromkeys(("bank_vault", "control_room", "server_room"), _wall("concrete", "#8b939b")),
    "spaceship": _wall("plastic", "#c9d0d6"),
    "submarine": _wall("plastic", "#8fa39c"),
    **dict.fromkeys(("train_interior", "airplane_cabin"), _wall("plastic", "#e3e6e8")),
    **dict.fromkeys(("indoor_pool", "operating_room", "dentist", "laundromat", "vet_clinic"), _wall("tile", "#dfeaec")),
    "movie_theater": _wall("fabric", "#6e2028"),
    "casino": _wall("plaster", "#7a2430"),
    "nightclub": _wall("plaster", "#2e2447"),
    "arcade": _wall("plaster", "#33285c"),
    "aquarium_hall": _wall("plaster", "#23405c"),
    "bowling_alley": _wall("plaster", "#3d5a80"),
}
"""What walls are of where they are not plastered, by the kind of the room."""


def finishes_of(kind: str) -> tuple[Finish, ...]:
    """The finishes of a room of this kind."""
    own = {"floor": FLOORINGS.get(kind), "wall": WALLINGS.get(kind)}
    return tuple(own.get(each.name) or each for each in ARCHITECTURE_FINISHES)


Pose: TypeAlias = tuple[Point, float]
Faces: TypeAlias = tuple[NDArray[np.float64], Ints, NDArray[np.int32]]
"""Points, quads and the index of each quad's finish."""

_WALL_SLOTS = ("wall", "outside", "rim", "skirting")
_WALL, _OUTSIDE, _RIM, _SKIRTING = range(4)


def wall_pose(wall: Wall) -> Pose:
    """Where a wall's frame stands, and its yaw: 0 where the wall's face looks towards world -Y."""
    along, outward = _directions(wall)
    middle = (np.asarray(wall.start) + np.asarray(wall.end)) / 2 + outward * wall.thickness / 2
    return _pose(middle, 0.0, along)


def opening_pose(opening: Opening, wall: Wall) -> Pose:
    """Where an opening's frame stands: the middle of its hole's lower edge, half-way through the wall."""
    along, outward = _directions(wall)
    middle = np.asarray(wall.start) + along * opening.along + outward * wall.thickness / 2
    return _pose(middle, opening.sill, along)


def floor_pose(room: Room) -> Pose:
    x, y = _middle(room.corners)
    return (x, y, 0.0), 0.0


def ceiling_pose(room: Room) -> Pose:
    x, y = _middle(room.corners)
    return (x, y, room.height), 0.0


def wall_mesh(
    wall: Wall,
    openings: Sequence[Opening] = (),
    walls: Sequence[Wall] = (),
    skirting: tuple[float, float] = (SKIRTING_DEPTH, SKIRTING_HEIGHT),
) -> tuple[Mesh, tuple[str, ...]]:
    """The body of a wall with its holes and reveals, and a skirting on the room side that leaves the doors free.

    `openings` and `walls` may be those of the whole Layout: the wall finds its own holes, and its neighbours, with whom
    it shares a mitred joint. Mitres (rather than one wall running past the other) keep both walls alike and also close
    the inward corners of L-shaped rooms. A `skirting` of depth or height 0 leaves it away.
    """
    length = math.dist(wall.start, wall.end)
    holes = _holes(wall, openings, length, walls)
    groups = [_body(wall, holes, length, walls)]
    depth, height = skirting
    if depth > 0 and height > 0:
        groups += _skirting(wall, holes, length, walls, depth, height)
    return _joined(groups, _WALL_SLOTS)


def floor_mesh(room: Room, spread: float = 0.12) -> tuple[Mesh, tuple[str, ...]]:
    """The slab under a room, `spread` wider on all sides: the thickness of the walls that stand on it."""
    return _slab(room, spread, -SLAB, 0.0), ("floor", "rim")


def ceiling_mesh(room: Room, spread: float = 0.12) -> tuple[Mesh, tuple[str, ...]]:
    """The slab that lies on a room's walls."""
    return _slab(room, spread, 0.0, SLAB, seen_from_above=False), ("ceiling", "rim")


def _directions(wall: Wall) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The unit vector from start to end, and the one out of the room."""
    along = (np.asarray(wall.end) - np.asarray(wall.start)) / math.dist(wall.start, wall.end)
    return along, np.array([along[1], -along[0]])


def _pose(middle: NDArray[np.float64], z: float, along: NDArray[np.float64]) -> Pose:
    # Local +X runs from end to start, so that -Y faces the room with +Z up.
    yaw = round(math.degrees(math.atan2(-along[1], -along[0])), 2)
    return (round(float(middle[0]), 4), round(float(middle[1]), 4), round(z, 4)), 180.0 if yaw == -180.0 else yaw + 0.0


def _middle(corners: Sequence[Point2]) -> Point2:
    spots = np.asarray(corners)
    x, y = (spots.min(axis=0) + spots.max(axis=0)) / 2
    return round(float(x), 4), round(float(y), 4)


def _overhangs(wall: Wall, walls: Sequence[Wall], offsets: tuple[float, float] | None = None) -> tuple[float, float]:
    """How far the face that lies `offset` outside the room's line reaches past start and end, to meet the neighbours.

    Negative where it stops short. Without `offsets` it is each wall's outer face; skirtings lie inside the line.
    """
    along, outward = _directions(wall)

    def reach(neighbour: Wall | None, onward: float) -> float:
        if neighbour is None:
            return 0.0
        _, normal = _directions(neighbour)
        mine, other = offsets if offsets is not None else (wall.thickness, neighbour.thickness)
        slope = float(along @ normal) * onward
        return 0.0 if abs(slope) < 1e-6 else (other - mine * float(outward @ normal)) / slope

    before = next((other for other in walls if other.room == wall.room and other.end == wall.start), None)
    after = next((other for other in walls if other.room == wall.room and other.start == wall.end), None)
    return reach(before, -1.0), reach(after, 1.0)


Hole: TypeAlias = tuple[float, float, float, float]
"""Low x, high x, low z, high z in the wall's frame."""


def _holes(wall: Wall, openings: Sequence[Opening], length: float, walls: Sequence[Wall]) -> list[Hole]:
    """The wall's own openings, kept inside the part of it that is of full thickness."""
    at_start, at_end = _overhangs(wall, walls)
    low, high = -length / 2 - min(at_end, 0.0), length / 2 + min(at_start, 0.0)
    holes = []
    for opening in openings:
        if opening.wall == wall.id:
            x = length / 2 - opening.along
            left, right = max(x - opening.width / 2, low), min(x + opening.width / 2, high)
            bottom, top = max(opening.sill, 0.0), min(opening.sill + opening.height, wall.height)
            if left < right and bottom < top:
                holes.append((left, right, bottom, top))
    return holes


def _body(wall: Wall, holes: list[Hole], length: float, walls: Sequence[Wall]) -> Faces:
    xs = np.unique(np.round([-length / 2, length / 2, *(x for hole in holes for x in hole[:2])], 4))
    zs = np.unique(np.round([0.0, wall.height, *(z for hole in holes for z in hole[2:])], 4))
    solid = np.ones((len(xs) - 1, len(zs) - 1), dtype=np.bool_)
    for left, right, bottom, top in holes:
        inside_x = (xs[:-1] > left - 1e-4) & (xs[1:] < right + 1e-4)
        inside_z = (zs[:-1] > bottom - 1e-4) & (zs[1:] < top + 1e-4)
        solid &= ~np.outer(inside_x, inside_z)
    at_start, at_end = _overhangs(wall, walls)
    back = xs.copy()
    back[0] -= at_end
    back[-1] += at_start
    half = wall.thickness / 2
    points, quads, sides = _holed(xs, back, zs, solid, (-half, half))
    inner = points[quads].mean(axis=1)
    slots = np.where(sides == _BACK, _OUTSIDE, _WALL)
    at_ends = ((sides == _LEFT) & (inner[:, 0] < xs[0] + 1e-4)) | ((sides == _RIGHT) & (inner[:, 0] > xs[-1] - 1e-4))
    outer = at_ends | ((sides == _BOTTOM) & (inner[:, 2] < 1e-4))
    slots = np.where(outer, _OUTSIDE, slots)
    slots = np.where((sides == _TOP) & (inner[:, 2] > zs[-1] - 1e-4), _RIM, slots)
    return points, quads, slots.astype(np.int32)


def _skirting(
    wall: Wall, holes: list[Hole], length: float, walls: Sequence[Wall], depth: float, height: float
) -> list[Faces]:
    """Strips along the foot of the wall, between the casings of the openings that reach down to it."""
    cuts = sorted((hole[0] - CASING, hole[1] + CASING) for hole in holes if hole[2] < height)
    edges = [-length / 2, *(x for cut in cuts for x in cut), length / 2]
    at_start, at_end = _overhangs(wall, walls, (-depth, -depth))
    strips = []
    for left, right in zip(edges[::2], edges[1::2], strict=True):
        if right - left < 2 * depth:
            continue
        back = np.array([left, right])
        front = back.copy()
        front[0] -= at_end if left == edges[0] else 0.0
        front[1] += at_start if right == edges[-1] else 0.0
        face = -wall.thickness / 2
        solid = np.ones((1, 1), dtype=np.bool_)
        points, quads, _ = _holed(front, back, np.array([0.0, height]), solid, (face - depth, face))
        strips.append((points, quads, np.full(len(quads), _SKIRTING, dtype=np.int32)))
    return strips


_FRONT, _BACK, _LEFT, _RIGHT, _BOTTOM, _TOP = range(6)
# Corners of the six faces of a cell as steps in x, z and y (0 front, 1 back), counter-clockwise seen from outside.
_CORNERS = np.array(
    [
        [(0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0)],
        [(1, 0, 1), (0, 0, 1), (0, 1, 1), (1, 1, 1)],
        [(0, 0, 1), (0, 0, 0), (0, 1, 0), (0, 1, 1)],
        [(1, 0, 0), (1, 0, 1), (1, 1, 1), (1, 1, 0)],
        [(0, 0, 0), (0, 0, 1), (1, 0, 1), (1, 0, 0)],
        [(0, 1, 0), (1, 1, 0), (1, 1, 1), (0, 1, 1)],
    ],
    dtype=np.int32,
)


def _holed(
    front: NDArray[np.float64],
    back: NDArray[np.float64],
    zs: NDArray[np.float64],
    solid: Bools,
    depth: tuple[float, float],
) -> tuple[NDArray[np.float64], Ints, Ints]:
    """A slab of cells with columns `front` at its front and `back` at its back; holes where `solid` is false.

    Every line runs through the whole slab: a few more faces than needed, and in return no T-junctions.
    """
    rows = len(zs)
    around = np.pad(solid, 1)
    bare = (
        solid,
        solid,
        solid & ~around[:-2, 1:-1],
        solid & ~around[2:, 1:-1],
        solid & ~around[1:-1, :-2],
        solid & ~around[1:-1, 2:],
    )
    quads, sides = [], []
    for side, mask in enumerate(bare):
        cells = np.argwhere(mask).astype(np.int32)
        steps = _CORNERS[side]
        quads.append(
            ((cells[:, :1] + steps[:, 0]) * rows + cells[:, 1:] + steps[:, 1]) * 2 + steps[:, 2],
        )
        sides.append(np.full(len(cells), side, dtype=np.int32))
    points = np.zeros((len(front), rows, 2, 3))
    points[:, :, 0, 0], points[:, :, 1, 0] = front[:, None], back[:, None]
    points[:, :, 0, 1], points[:, :, 1, 1] = depth
    points[:, :, :, 2] = zs[None, :, None]
    used, numbers = np.unique(np.concatenate(quads), return_inverse=True)
    return points.reshape(-1, 3)[used], numbers.reshape(-1, 4).astype(np.int32), np.concatenate(sides)


def _joined(groups: list[Faces], names: tuple[str, ...]) -> tuple[Mesh, tuple[str, ...]]:
    counts = np.cumsum([0, *(len(points) for points, _, _ in groups)])
    points = np.concatenate([group[0] for group in groups])
    quads = np.concatenate([group[1] + first for group, first in zip(groups, counts[:-1], strict=True)])
    slots = np.concatenate([group[2] for group in groups])
    used, numbers = np.unique(slots, return_inverse=True)
    mesh = mesh_from_faces(
        points,
        (quads.astype(np.int32),),
        (numbers.ravel().astype(np.int32),),
        (np.zeros(len(quads), dtype=np.bool_),),
    )
    return mesh, tuple(names[slot] for slot in used)


def _slab(room: Room, spread: float, low: float, high: float, *, seen_from_above: bool = True) -> Mesh:
    """The room's outline, widened and extruded. The side that one sees has slot 0, all others slot 1."""
    outline = _spread(np.asarray(room.corners), spread) - np.asarray(_middle(room.corners))
    count = len(outline)
    ring = np.arange(count, dtype=np.int32)
    following = np.roll(ring, -1)
    points = np.concatenate([np.column_stack([outline, np.full(count, z)]) for z in (low, high)])
    top, bottom = (ring + count)[None], ring[::-1][None].copy()
    walls = np.stack([ring, following, following + count, ring + count], axis=1)
    caps = np.array([[0 if seen_from_above else 1], [1 if seen_from_above else 0]], dtype=np.int32)
    flat = np.zeros(1, dtype=np.bool_)
    return mesh_from_faces(
        points,
        (top, bottom, walls),
        (caps[0], caps[1], np.ones(count, dtype=np.int32)),
        (flat, flat, np.zeros(count, dtype=np.bool_)),
    )


def _spread(corners: NDArray[np.float64], distance: float) -> NDArray[np.float64]:
    """The outline (counter-clockwise) with every side moved outward by `distance`."""
    along = np.roll(corners, -1, axis=0) - corners
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    outward = np.column_stack([along[:, 1], -along[:, 0]])
    before = np.roll(outward, 1, axis=0)
    share = 1.0 + (before * outward).sum(axis=1, keepdims=True)
    moved: NDArray[np.float64] = corners + distance * (before + outward) / share
    return moved
