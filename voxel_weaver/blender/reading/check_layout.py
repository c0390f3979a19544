"""The Layout of a scene as it stands in a file now: the saved one, with everything where it was moved to since.

Whoever moved a chair in Blender gets that chair's place proved, not the one it was made with. Imports no bpy.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.blender import contract
from voxel_weaver.scene.layout import Layout, Opening, Role, Room, Support, Thing, Tier, Wall
from voxel_weaver.scene.scene import Scene

Floats: TypeAlias = NDArray[np.float64]
Point2: TypeAlias = tuple[float, float]
Word = TypeVar("Word", Support, Role)
UNKNOWN = "unknown"


class Found(NamedTuple):
    """One object of the contract as it was found, in the frame of its scene."""

    kind: str
    properties: Mapping[str, str]
    attributes: tuple[str, ...]
    matrix: Floats  # (4, 4)
    triangles: Floats  # (n, 3, 3), of it and all that hangs on it


class Now(NamedTuple):
    """What stands there now: the Layout, and the triangles of each thing, wall and ground, by id."""

    layout: Layout
    triangles: Mapping[str, Floats]


def layout_now(found: Sequence[Found], saved: Scene | None) -> Now:
    """What was found, with all that is known of it. Where nothing was saved there are things alone, and no room."""
    triangles: dict[str, Floats] = {}
    things = []
    known = {thing.id: thing for thing in saved.layout.things} if saved else {}
    for each in found:
        if each.kind == contract.THING and len(each.triangles):
            thing = _thing(each, known, triangles)
            things.append(thing)
            triangles[thing.id] = each.triangles
        elif each.kind in (contract.TERRAIN, contract.WALL) and len(each.triangles):
            triangles[each.properties.get(contract.ID, "")] = each.triangles
    order = {name: place for place, name in enumerate(known)}
    things.sort(key=lambda thing: (order.get(thing.id, len(order)), thing.id))
    if saved is None:
        return Now(Layout(place=UNKNOWN, things=tuple(things)), triangles)
    return Now(_with_architecture(saved, found, tuple(things)), triangles)


def _thing(each: Found, known: Mapping[str, Thing], taken: Mapping[str, Floats]) -> Thing:
    name = _free(_name(each.properties.get(contract.ID, "")), taken)
    text = each.properties
    before = known.get(_name(text.get(contract.ID, "")))
    row = before.model_dump() if before else {"asset": UNKNOWN, "tier": Tier.GENERIC}
    yaw = math.degrees(math.atan2(each.matrix[1, 0], each.matrix[0, 0]))
    x, y = each.matrix[:2, 3].tolist()
    row |= {
        "id": name,
        "category": _name(text.get(contract.CATEGORY, "")),
        "size": _size(each.triangles, yaw),
        "position": (x, y, float(each.triangles[:, :, 2].min())),
        "yaw": round(yaw, 2) % 360.0,
        "support": _one_of(Support, text.get(contract.SUPPORT, ""), Support.FLOOR),
        "on": text.get(contract.ON, ""),
        "role": _one_of(Role, text.get(contract.ROLE, ""), Role.ADDED),
        "attributes": tuple(_name(word) for word in each.attributes),
    }
    return Thing.model_validate(row)


def _size(triangles: Floats, yaw: float) -> tuple[float, float, float]:
    """Width, depth and height along its own axes."""
    turn = math.radians(yaw)
    axes = np.array([[math.cos(turn), math.sin(turn), 0.0], [-math.sin(turn), math.cos(turn), 0.0], [0.0, 0.0, 1.0]])
    local = triangles.reshape(-1, 3) @ axes.T
    width, depth, height = (local.max(axis=0) - local.min(axis=0)).tolist()
    return width, depth, height


def _name(text: str) -> str:
    """A property as a name: what somebody typed there may hold anything."""
    return re.sub(r"[^a-z0-9_.-]", "_", text.lower())[:70].lstrip("_.-") or UNKNOWN


def _free(name: str, taken: Mapping[str, Floats]) -> str:
    """A copy made in Blender has the id of what it was copied from."""
    number = 2
    free = name
    while free in taken:
        free, number = f"{name}.{number}", number + 1
    return free


def _one_of(words: type[Word], text: str, usual: Word) -> Word:
    return words(text) if text in {word.value for word in words} else usual


# --- floors, walls and openings ------------------------------------------------------------------------------------


def _with_architecture(saved: Scene, found: Iterable[Found], things: tuple[Thing, ...]) -> Layout:
    """The saved rooms, walls and openings, each moved as its object was; those whose object is gone are not there."""
    poses = {owner: _pose(use.position, use.yaw) for (owner, _), (use, _) in saved.shapes.by_owner().items()}
    moves = {
        name: each.matrix @ np.linalg.inv(poses[name])
        for each in found
        if (name := each.properties.get(contract.ID, "")) in poses and each.kind != contract.THING
    }
    layout = saved.layout
    rooms = tuple(_room(room, moves[name]) for room in layout.rooms if (name := f"floor_{room.id}") in moves)
    walls = {wall.id: _wall(wall, moves[wall.id]) for wall in layout.walls if wall.id in moves}
    openings = tuple(
        _opening(opening, walls[opening.wall], moves[opening.id])
        for opening in layout.openings
        if opening.id in moves and opening.wall in walls
    )
    update = {"rooms": rooms, "walls": tuple(walls.values()), "openings": openings, "things": things}
    return layout.model_copy(update=update)


def _pose(position: tuple[float, float, float], yaw: float) -> Floats:
    turn = math.radians(yaw)
    cos, sin = math.cos(turn), math.sin(turn)
    x, y, z = position
    return np.array([[cos, -sin, 0, x], [sin, cos, 0, y], [0, 0, 1, z], [0, 0, 0, 1.0]])


def _room(room: Room, move: Floats) -> Room:
    return room.model_copy(update={"corners": tuple(_moved(corner, move) for corner in room.corners)})


def _wall(wall: Wall, move: Floats) -> Wall:
    return wall.model_copy(update={"start": _moved(wall.start, move), "end": _moved(wall.end, move)})


def _opening(opening: Opening, wall: Wall, move: Floats) -> Opening:
    """Where the opening is on its wall, after both were moved as they were."""
    (x0, y0), (x1, y1) = wall.start, wall.end
    length = math.hypot(x1 - x0, y1 - y0)
    way = ((x1 - x0) / length, (y1 - y0) / length)
    along = opening.along + float(move[0, 3]) * way[0] + float(move[1, 3]) * way[1]
    turned = not np.allclose(move[:3, :3], np.eye(3), atol=1e-4)
    return opening if turned else opening.model_copy(update={"along": along, "sill": opening.sill + float(move[2, 3])})


def _moved(point: Point2, move: Floats) -> Point2:
    x, y, _, _ = (move @ np.array([*point, 0.0, 1.0])).tolist()
    return round(x, 4), round(y, 4)
