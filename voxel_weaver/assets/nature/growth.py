"""How plants are put together: trunks, limbs, roots, clumps of leaves, fronds. Pure geometry; no asset is made here."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from voxel_weaver.assets.forms import Blob, Ellipsoid, Lathe, Prism, Tube
from voxel_weaver.assets.model import Model, Part, Vector
from voxel_weaver.assets.workshop.building import grown

GRAIN = 7.0
"""Voxels of 14 cm where the others are of 2: a tree keeps its outline and stands by the thousand. Also young trees are
drawn in them, so that a wood is all of one kind."""
MOST_FACES = 1500
"""Of a tree in each look, so that a wood of thousands can be turned around in a window."""


def polar(radius: float, degrees: float, z: float = 0.0) -> Vector:
    """A point around the trunk."""
    return radius * math.cos(math.radians(degrees)), radius * math.sin(math.radians(degrees)), z


def limb(finish: str, radius: float, tip: float | None, *path: Vector) -> Part:
    """A branch through points of the tree's frame."""
    x, y, z = path[0]
    return Part(Tube(tuple((a - x, b - y, c - z) for a, b, c in path), radius, tip), finish, path[0])


def clump(finish: str, middle: Vector, size: Vector, seed: int, roughness: float = 0.22) -> Part:
    """A lump of foliage around a middle."""
    x, y, z = middle
    return Part(Blob(*size, seed=seed, roughness=roughness), finish, (x, y, z - size[2] / 2))


def trunk(finish: str, *profile: tuple[float, float]) -> Part:
    return Part(Lathe(profile), finish)


def roots(finish: str, reach: float, thick: float, turns: Iterable[float]) -> list[Part]:
    """Roots that run out from the trunk and dive into the ground; `reach` from the middle."""
    parts = []
    for turn in turns:
        x, y = math.cos(math.radians(turn)) * reach, math.sin(math.radians(turn)) * reach
        low, tip = thick * 0.45, thick * 0.4
        parts.append(
            limb(finish, thick * 0.7, tip, (0.2 * x, 0.2 * y, thick * 2.2), (0.62 * x, 0.62 * y, thick), (x, y, low))
        )
    return parts


def ball(finish: str, middle: Vector, size: Vector) -> Part:
    """A fruit, a bud, a blossom around its middle."""
    x, y, z = middle
    return Part(Ellipsoid(*size), finish, (x, y, z - size[2] / 2))


def on_clumps(parts: Iterable[Part], finish: str, size: float, count: int, turn: float) -> list[Part]:
    """Fruit or blossoms that sit on the outer side of each clump, half sunk into the leaves."""
    found = []
    clumps = [part for part in parts if isinstance(part.form, Blob)]
    for number, part in enumerate(clumps):
        wide, deep, tall = part.form.size
        x, y, z = part.at
        outward = math.degrees(math.atan2(y, x)) if (x, y) != (0.0, 0.0) else 137.5 * number
        for index in range(count):
            way = outward + turn + (137.5 if count > 3 else 55.0) * index - 55.0
            across, along, _ = polar(0.4, way)
            level = z + tall * (0.34 + 0.32 * ((index + number) % 3) / 2)
            spot = (x + across * wide, y + along * deep, level)
            if not any(_swallows(other, spot) for other in clumps if other is not part):
                found.append(ball(finish, spot, (size, size, size)))
    return found


def _swallows(clump_of_leaves: Part, spot: Vector) -> bool:
    """Whether this is so deep in the leaves that nobody sees it."""
    x, y, z = clump_of_leaves.at
    wide, deep, tall = clump_of_leaves.form.size
    away = ((spot[0] - x) / wide, (spot[1] - y) / deep, (spot[2] - z) / tall - 0.5)
    return math.hypot(*away) < _DEEP / 2


_DEEP = 0.8
"""Of the way from the middle of a clump to its leaves."""


def swayed(parts: Iterable[Part], rng: np.random.Generator, reach: float) -> list[Part]:
    """The same plant, grown otherwise: its clumps are elsewhere, and of other sizes."""
    grown = []
    for part in parts:
        if isinstance(part.form, Blob):
            x, y, z, share = (float(number) for number in rng.random(4))
            at = tuple(a + reach * (b - 0.5) for a, b in zip(part.at, (x, y, z), strict=True))
            sides = (0.8 + 0.4 * share, 1.2 - 0.4 * share, 0.9 + 0.25 * x)
            grown.append(replace(part, at=(at[0], at[1], at[2]), stretch=sides))
        else:
            grown.append(part)
    return grown


def tree(
    parts: Iterable[Part],
    width: float,
    height: float,
    depth: float | None = None,
    main: str | tuple[str, ...] = (),
    *,
    grain: float = GRAIN,
) -> Model:
    """The tree of these parts at this size, with few enough faces for a wood."""
    return replace(grown(parts, width, height, depth, main, grain=grain), most_faces=MOST_FACES)


def wintered(parts: Iterable[Part], bark: str) -> list[Part]:
    """The same tree without its leaves: branches where the clumps were, and snow that lies on them."""
    bare: list[Part] = []
    for part in parts:
        if not isinstance(part.form, Blob):
            bare.append(part)
            continue
        wide, deep, tall = part.form.size
        x, y, z = part.at
        fork, middle = (0.3 * x, 0.3 * y, 0.62 * z), (x, y, z + 0.4 * tall)
        bare.append(limb(bark, 0.11, 0.06, fork, (0.75 * x, 0.75 * y, z + 0.1 * tall), middle))
        for side, front in ((-1, 0.6), (1, -0.4), (0.2, 1)):
            tip = (x + 0.36 * wide * side, y + 0.34 * deep * front, z + (0.75 + 0.2 * side) * tall)
            bare.append(limb(bark, 0.08, 0.05, middle, tip))
            bare.append(clump("snow", (tip[0], tip[1], tip[2] + 0.06), (0.5, 0.5, 0.22), 3))
    return bare


def arch(
    finish: str, root: Vector, turn: float, path: Sequence[tuple[float, float, float]], thick: float
) -> list[Part]:
    """A frond: a ribbon of flat pieces from `root` outwards. Each point of the path is the distance, the height, and
    the width of the piece that begins there."""
    parts = []
    for (near, low, wide), (far, high, _) in pairwise(path):
        outline = ((near, low), (far, high), (far, high + thick), (near, low + thick))
        x, y, _ = polar(wide / 2, turn + 90.0)
        at = (root[0] + x, root[1] + y, root[2])
        parts.append(Part(Prism(outline, wide, bevel=0.0), finish, at, (90.0, 0.0, turn)))
    return parts


def blade(finish: str, root: Vector, turn: float, lean: float, size: Vector) -> Part:
    """A stiff pointed leaf of this width, thickness and length, leaning outwards by degrees from upright."""
    wide, thick, tall = size
    half, point = wide * 0.55, wide * 0.06
    outline = ((-half, 0.0), (half, 0.0), (half, tall * 0.4), (point, tall), (-point, tall), (-half, tall * 0.4))
    return Part(Prism(outline, thick, bevel=0.0), finish, root, (90.0 + lean, 0.0, turn + 90.0))
