"""A house from its plan: storeys on a footprint, bays in its walls, a roof, and what the plan adds.

`erected` makes any drawing as large as it is to be: roofs overhang and chimneys rise, so the body is drawn again, so
much smaller, until the whole has its size.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from voxel_weaver.assets.buildings.grammar.details import chimney, dormer, ivy, lantern, porch, steps
from voxel_weaver.assets.buildings.grammar.roofs import Roof, covered, rise
from voxel_weaver.assets.buildings.grammar.walls import Skin, around, bays, door, even, shell, timbering, window
from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import Parts

GRAIN = 6.0
"""Voxels of 12 cm where a scene's are 2 cm: windows and doors still read, and a house stays small."""
LEAST, MOST = 2.3, 4.2
"""Metres: a storey lower or higher than this is divided otherwise."""
Draw = Callable[[float, float, float], Parts]


@dataclass(frozen=True, slots=True)
class House:
    """The plan of a house. Storeys are counted without the roof."""

    skin: Skin
    upper: Skin | None = None  # the walls above the ground floor
    roof: Roof = field(default_factory=Roof)
    storeys: int = 1
    jetty: float = 0.0  # how far upper storeys stand out
    apart: float = 2.1  # from window to window
    window: tuple[float, float] = (0.96, 1.2)
    door: float = 0.0  # where it is, as a share of half the front
    door_width: float = 1.08
    plinth: float = 0.0
    chimneys: tuple[float, ...] = ()  # as shares of half the width
    stack: str = "masonry"
    dormers: int = 0
    porch: float = 0.0
    ivy: bool = False
    lit: bool = False
    seed: int = 0


def erected(
    draw: Draw,
    width: float,
    depth: float,
    height: float,
    main: str | tuple[str, ...],
    *,
    grain: float = GRAIN,
    glows: tuple[Glow, ...] = (),
) -> Model:
    """The model of a drawing whose outer size is this."""
    asked = (width, depth, height)
    sides = asked
    for _ in range(3):
        parts = draw(*sides)
        measured = extent(Model(parts, ())).size
        sides = tuple(  # type: ignore[assignment]
            max(side + want - have, want * 0.3) for side, want, have in zip(sides, asked, measured, strict=True)
        )
    parts = draw(*sides)
    used = {part.finish for part in parts}
    mains = tuple(name for name in ((main,) if isinstance(main, str) else main) if name in used)
    return grown(parts, width, height, depth, mains, glows=glows, grain=grain)


def house(plan: House, width: float, depth: float, height: float) -> Parts:
    """The house whose walls are this wide and deep. `height` is that of its ridge."""
    eaves = max(even(height - rise(plan.roof, width, depth)), 2.0)
    count = _storeys(plan.storeys, eaves - plan.plinth)
    ground = plan.skin.lit(plan.lit)
    upper = (plan.upper or plan.skin).lit(plan.lit)
    parts: list[Part] = []
    level, wide, deep = plan.plinth, width - 2 * plan.jetty * (count > 1), depth - 2 * plan.jetty * (count > 1)
    for storey in range(count):
        top = even(plan.plinth + (eaves - plan.plinth) * (storey + 1) / count)
        skin = ground if storey == 0 else upper
        if storey == 1:
            wide, deep = width, depth
        parts += _storey(plan, skin, wide, deep, level if storey else 0.0, top, storey)
        level = top
    wide, deep = (width, depth) if count > 1 else (wide, deep)
    parts += covered(plan.roof, upper.wall, wide, deep, eaves)
    parts += _crown(plan, upper, wide, deep, eaves)
    return tuple(parts)


def _storeys(wished: int, tall: float) -> int:
    """As many as wished, unless they would be too low or too high."""
    return max(min(wished, int(tall / LEAST)), int(tall / MOST), 1)


def _storey(plan: House, skin: Skin, width: float, depth: float, low: float, high: float, number: int) -> Parts:
    floor = plan.plinth if number == 0 else low
    parts = list(shell(skin, width, depth, low, high, plan.seed + number))
    sides = [_wall(plan, skin, length, floor, high) for length in (width, depth, width, depth)]
    if number == 0:
        sides[0] = _front(plan, skin, width, floor, high)
        if plan.ivy:
            sides[1] += list(ivy(depth, high * 1.6, plan.seed))
    return (*parts, *around(sides[0], sides[1], sides[2], sides[3], width, depth))


def _opening(plan: House, floor: float, high: float) -> tuple[float, float, float]:
    """Width, height and sill of the windows of a storey."""
    room = high - floor
    tall = even(min(plan.window[1], room - 1.0))
    return plan.window[0], max(tall, 0.48), even(floor + max(min(0.96, room - tall - 0.36), 0.24))


def _wall(plan: House, skin: Skin, length: float, floor: float, high: float) -> list[Part]:
    wide, tall, sill = _opening(plan, floor, high)
    places = bays(length, plan.apart, wide, 0.72)
    parts = list(_beams(plan, skin, length, floor, high, places, wide))
    for x in places:
        parts += window(skin, x, sill, wide, tall)
    return parts


def _beams(
    plan: House, skin: Skin, length: float, floor: float, high: float, places: tuple[float, ...], wide: float
) -> Parts:
    if not skin.beam:
        return ()
    reach = wide / 2 + 0.24
    posts = sorted({round(x + side * reach, 3) for x in places for side in (-1, 1)})
    return timbering(skin.beam, length, floor, high, posts, braces=True)


def _front(plan: House, skin: Skin, width: float, floor: float, high: float) -> list[Part]:
    """The wall with the door: windows wherever it leaves room."""
    wide, tall, sill = _opening(plan, floor, high)
    at = even(plan.door * (width / 2 - 1.0))
    tall_door = even(min(2.16, high - floor - 0.3))
    near = plan.door_width / 2 + wide / 2 + 0.4 + (even(wide / 2) * bool(skin.shutter))
    places = tuple(x for x in bays(width, plan.apart, wide, 0.72) if abs(x - at) > near)
    parts = list(_beams(plan, skin, width, floor, high, (*places, at), wide))
    for x in places:
        parts += window(skin, x, sill, wide, tall)
    parts += door(skin, at, plan.door_width, tall_door, floor)
    if plan.porch:
        parts += porch(skin, plan.roof.tones, min(width, 7.2), plan.porch, max(plan.plinth, 0.24), high - 0.1)
    else:
        parts += lantern(at + plan.door_width / 2 + 0.42, floor + 1.68, plan.lit)
    parts += steps("masonry_light", at, plan.door_width + 0.72, max(floor, 0.18), -plan.porch)
    return parts


def _crown(plan: House, skin: Skin, width: float, depth: float, eaves: float) -> Parts:
    """What stands on the roof."""
    tall = rise(plan.roof, width, depth)
    parts: list[Part] = []
    for share in plan.chimneys:
        x, y = (share * width * 0.36, depth * 0.16)
        if plan.roof.ridge == "y":
            x, y = share * width * 0.25, depth * 0.2
        parts += chimney(plan.stack, x, y, eaves - 0.5, eaves + tall + 0.9)
    if plan.dormers and plan.roof.ridge == "x":
        face = depth / 2 - 0.5
        for index in range(plan.dormers):
            x = (index - (plan.dormers - 1) / 2) * width / max(plan.dormers, 1.4) * 0.8
            parts += dormer(skin, plan.roof.tones, even(x), -face, even(eaves + 0.6), face * 0.8)
    return tuple(parts)
