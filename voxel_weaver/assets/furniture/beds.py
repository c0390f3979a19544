"""Beds, cribs and mattresses, made up to sleep in. The head stands at the back (+Y), the foot to the front."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Ellipsoid, Tube
from voxel_weaver.assets.model import Clearance, Model, Part, Surface, Vector
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import PROUD, WOODS, drawer_fronts, front_space, turned_legs
from voxel_weaver.assets.workshop.pieces import Parts, block, mirrored, pad, quarter_turned

_WIDTHS = {
    "single": (0.9, 1.0),
    "double": (0.8, 2.2),
    "queen": (1.5, 1.65),
    "king": (1.8, 2.1),
}
"""Between which widths a bed of this kind is made; "double" is the plain bed and takes any."""


def _pillows(width: float, back: float, z: float) -> Parts:
    """Sleeping pillows that lean at the head, and cushions before them: two and two, or one and one in a narrow bed."""
    wide = min(0.66, width * 0.46)
    spots = (-width * 0.245, width * 0.245) if width > 1.2 else (0.0,)
    wide = wide if width > 1.2 else width * 0.72
    rest = tuple(
        pad("sheet", (x - wide / 2, back - 0.34, z - 0.03), (x + wide / 2, back, z + 0.15), 0.42) for x in spots
    )
    small = min(0.4, wide * 0.7)
    front = tuple(
        Part(
            pad("", (0, 0, 0), (small, 0.16, 0.28), 0.5).form,
            finish,
            (x * 0.62, back - 0.4, z - 0.02),
            (-16.0, 0.0, lean),
        )
        for x, finish, lean in zip(spots, ("cloth_accent", "cloth_second"), (-8.0, 10.0), strict=False)
    )
    return (*rest, *front)


def _bedding(low: Vector, high: Vector, throw: bool = True) -> Parts:
    """Mattress, duvet with its fold, pillows and a throw over the foot, between two corners.

    `low` is where the mattress lies, `high` is the top of the duvet, at the faces of headboard and footboard."""
    (x0, y0, z0), (x1, y1, z1) = low, high
    fold, rise = y1 - 0.56, z1 - 0.06
    parts: Parts = (
        block("sheet", (x0 + 0.01, y0, z0), (x1 - 0.01, y1, rise), 0.05),
        block("cloth", (x0 - 0.03, y0 - 0.005, z0 + 0.05), (x1 + 0.03, fold, z1), 0.04),
        block("sheet", (x0 - 0.035, fold - 0.16, z0 + 0.08), (x1 + 0.035, fold + 0.08, z1 + 0.02), 0.025),
        *_pillows(x1 - x0, y1 - 0.01, rise),
    )
    if throw:
        blanket = block("cloth_second", (x0 - 0.04, y0 + 0.14, z0 + 0.06), (x1 + 0.04, y0 + 0.54, z1 + 0.02), 0.025)
        stripes = [
            block("wool", (x0 - 0.044, y, z0 + 0.06), (x1 + 0.044, y + 0.04, z1 + 0.024), 0.01)
            for y in (y0 + 0.18, y0 + 0.46)
        ]
        parts = (*parts, blanket, *stripes)
    return parts


def _bed_spaces(width: float, depth: float) -> tuple[Clearance, ...]:
    """Room to get in, one of which is enough: at a side, or at the foot of a narrow one that stands in a corner."""
    near, far = width / 2, width / 2 + 0.45
    sides = (
        Clearance((-far, -depth / 2, 0.0), (-near, depth * 0.1, 1.2), "to get into bed"),
        Clearance((near, -depth / 2, 0.0), (far, depth * 0.1, 1.2), "to get into bed"),
    )
    return sides if width >= 1.3 else (front_space(width, depth, 0.35, 1.2, "to get into bed"), *sides)


def _panel_frame(x: float, y: float, height: float) -> Parts:
    """Headboard and footboard of posts, caps and fields."""
    foot, posts = min(0.5, height * 0.5), 0.08
    fields = 3 if x > 0.55 else 2
    step = (2 * x - 2 * posts) / fields
    return (
        *mirrored(
            block("wood", (x - posts, y - posts, 0.0), (x, y, height - 0.04), 0.012),
            block("wood", (x - posts, -y, 0.0), (x, -y + posts, foot), 0.012),
            Part(Ellipsoid(0.09, 0.09, 0.07), "wood", (x - posts / 2 - 0.005, -y + posts / 2 + 0.005, foot - 0.02)),
        ),
        block("wood", (-x, y - posts, height - 0.06), (x, y, height), 0.015),
        block("wood", (-x + posts - 0.01, y - 0.05, 0.2), (x - posts + 0.01, y - 0.02, height - 0.05)),
        *(
            block(
                "pale_wood",
                (-x + posts + i * step + 0.04, y - 0.07, 0.46),
                (-x + posts + (i + 1) * step - 0.04, y - 0.04, height - 0.12),
                0.01,
            )
            for i in range(fields)
        ),
        block("wood", (-x + posts - 0.01, -y + 0.02, 0.14), (x - posts + 0.01, -y + 0.06, foot - 0.05)),
        block("wood", (-x + 0.02, -y + 0.01, foot - 0.06), (x - 0.02, -y + 0.07, foot - 0.01), 0.012),
    )


def _upholstered_frame(x: float, y: float, height: float) -> Parts:
    """A padded headboard of upright channels."""
    count = max(3, round(2 * x / 0.24))
    step = 2 * x / count
    return (
        block("cloth_second", (-x + 0.01, y - 0.06, 0.02), (x - 0.01, y, height - 0.02), 0.02),
        *(
            pad("cloth_second", (-x + i * step, y - 0.14, 0.2), (-x + (i + 1) * step, y - 0.02, height), 0.3)
            for i in range(count)
        ),
        block("cloth_second", (-x, -y, 0.1), (x, -y + 0.06, 0.36), 0.02),
        *turned_legs(2 * x - 0.08, 2 * y - 0.08, 0.12, 0.035, "wood", foot=0.024),
    )


def _platform_frame(x: float, y: float, height: float) -> Parts:
    """A low deck that reaches out under the mattress, on a set-back plinth, with a plain leaning board."""
    return (
        block("shadow", (-x + 0.12, -y + 0.14, 0.0), (x - 0.12, y - 0.08, 0.161)),
        block("wood", (-x, -y, 0.16), (x, y - 0.05, 0.24), 0.012),
        block("wood", (-x, y - 0.06, 0.0), (x, y, height), 0.015),
        block("pale_wood", (-x + 0.04, y - 0.09, 0.4), (-0.01, y - 0.05, height - 0.05), 0.01),
        block("pale_wood", (0.01, y - 0.09, 0.4), (x - 0.04, y - 0.05, height - 0.05), 0.01),
    )


def _posts(x: float, y: float, low: float, height: float) -> Parts:
    """Four tall posts with balls on their tops and rails from one to the next."""
    rails = (
        block("wood", (-x + 0.05, y - 0.065, height - 0.13), (x - 0.05, y - 0.015, height - 0.08)),
        block("wood", (-x + 0.05, -y + 0.015, height - 0.13), (x - 0.05, -y + 0.065, height - 0.08)),
    )
    return (
        *mirrored(
            *(
                block("wood", (x - 0.08, side - 0.04, low), (x, side + 0.04, height - 0.06), 0.015)
                for side in (y - 0.04, -y + 0.04)
            ),
            *(
                Part(Ellipsoid(0.08, 0.08, 0.08), "wood", (x - 0.04, side, height - 0.08))
                for side in (y - 0.04, -y + 0.04)
            ),
            block("wood", (x - 0.065, -y + 0.07, height - 0.13), (x - 0.015, y - 0.07, height - 0.08)),
        ),
        *rails,
    )


def _drapes(x: float, y: float, height: float) -> Parts:
    """A cloth roof over the head of the bed with a scalloped valance, and gathered curtains at the four posts.

    The roof ends before the middle: from above one still sees that this is a bed."""
    edge = y * 0.3
    scallops = max(3, round(2 * x / 0.28))
    step = 2 * x / scallops
    return (
        block("wool", (-x, edge, height - 0.05), (x, y, height - 0.01), 0.012),
        *(
            block(
                "wool",
                (-x + i * step + 0.01, edge, height - 0.2),
                (-x + (i + 1) * step - 0.01, edge + 0.025, height - 0.04),
                0.008,
            )
            for i in range(scallops)
        ),
        *mirrored(
            block("wool", (x - 0.025, edge, height - 0.18), (x, y, height - 0.02), 0.008),
            pad("wool", (x - 0.15, -y + 0.001, 0.12), (x, -y + 0.14, height - 0.12), 0.3),
            pad("wool", (x - 0.13, y - 0.3, 0.12), (x, y - 0.06, height - 0.06), 0.3),
            block("brass", (x - 0.16, -y, 0.9), (x, -y + 0.15, 0.96), 0.01),
        ),
    )


def _drawers_below(x: float, y: float) -> Parts:
    """Two drawers on either side under the mattress, each with its handle."""
    low, high = -y + 0.12, y - 0.14
    middle = (low + high) / 2
    drawers: list[Part] = []
    for a, b in ((low, middle - 0.01), (middle + 0.01, high)):
        drawers.append(block("wood", (x - 0.065, a, 0.03), (x - 0.02, b, 0.2), 0.006))
        drawers.append(block("dark_wood", (x - 0.022, (a + b) / 2 - 0.08, 0.1), (x, (a + b) / 2 + 0.08, 0.13)))
    return (block("shadow", (-x + 0.06, low, 0.03), (x - 0.06, high, 0.2)), *mirrored(*drawers))


def bed(
    width: Annotated[float, Range(1.45, 1.7, 0.8, 2.2)] = 1.6,
    depth: Annotated[float, Range(2.05, 2.15, 1.6, 2.4)] = 2.1,
    height: Annotated[float, Range(0.98, 1.15, 0.8, 1.6)] = 1.06,
    kind: Literal["single", "double", "queen", "king"] = "double",
    *,
    style: Literal["panel", "upholstered", "platform", "four_poster", "canopy"] = "panel",
    stowing: bool = False,
) -> Model:
    """A made bed, with two drawers under each side if it is for stowing. The kind narrows the width; posts and a canopy
    rise to 2 m whatever the height of the headboard."""
    least, most = _WIDTHS[kind]
    width = min(max(width, least), most)
    x, y, lying = width / 2, depth / 2, 0.24
    tall = style in ("four_poster", "canopy")
    full = max(height, 2.04) if tall else height
    side = 0.06 if style != "platform" else 0.1
    head, foot = (y - 0.09, -y + 0.09) if style != "platform" else (y - 0.1, -y + 0.08)
    rails: Parts = ()
    if style != "platform":
        cover = "cloth_second" if style == "upholstered" else "wood"
        rails = mirrored(block(cover, (x - 0.05, -y + 0.04, 0.14), (x - 0.01, y - 0.04, 0.34), 0.012))
        slats = block("shadow", (-x + 0.03, -y + 0.05, 0.2), (x - 0.03, y - 0.05, lying + 0.001))
        rails = (*rails, slats)
    frames = {"upholstered": _upholstered_frame, "platform": _platform_frame}
    frame = frames.get(style, _panel_frame)(x, y, min(height, 1.2) if tall else height)
    bedding = _bedding((-x + side, foot, lying), (x - side, head, 0.58))
    posts = _posts(x, y, 0.2, full) if tall else ()
    drapes = _drapes(x, y, full) if style == "canopy" else ()
    drawers = _drawers_below(x, y) if stowing else ()
    parts = (*frame, *rails, *bedding, *posts, *drapes, *drawers)
    spot = Surface("seat", (-x + 0.2, foot + 0.62), (x - 0.2, head - 0.78), 0.58, 1.0)
    main = "cloth_second" if style == "upholstered" else WOODS
    return built(parts, main, (spot,), _bed_spaces(width, depth))


def _ladder(x: float, front: float, high: float) -> Parts:
    """Two rails and rungs, flat before the bed."""
    rungs = max(2, round(high / 0.3))
    return (
        *(block("wood", (side - 0.02, front - 0.06, 0.0), (side + 0.02, front, high)) for side in (x - 0.16, x + 0.16)),
        *(
            block(
                "pale_wood",
                (x - 0.145, front - 0.05, (i + 1) * high / (rungs + 1) - 0.02),
                (x + 0.145, front - 0.01, (i + 1) * high / (rungs + 1) + 0.02),
            )
            for i in range(rungs)
        ),
    )


def _bunk(x: float, low: float, y: float, z: float, cloth: str) -> Parts:
    """One bunk lying along Y: frame, mattress, blanket with its fold, pillow."""
    back = y - 0.06
    return (
        block("wood", (-x + 0.01, low + 0.01, z), (x - 0.01, y - 0.01, z + 0.12), 0.01),
        block("sheet", (-x + 0.05, low + 0.05, z + 0.1), (x - 0.05, y - 0.05, z + 0.24), 0.03),
        block(cloth, (-x + 0.04, low + 0.04, z + 0.119), (x - 0.04, back - 0.6, z + 0.27), 0.025),
        block("wool", (-x + 0.035, back - 0.66, z + 0.13), (x - 0.035, back - 0.54, z + 0.285), 0.015),
        pad("sheet", (-x + 0.14, back - 0.4, z + 0.22), (x - 0.14, back - 0.02, z + 0.37), 0.4),
    )


def bunk_bed(
    width: Annotated[float, Range(0.98, 1.08, 0.85, 1.6)] = 1.02,
    depth: Annotated[float, Range(2.04, 2.1, 1.7, 2.3)] = 2.06,
    height: Annotated[float, Range(1.7, 1.82, 1.55, 2.2)] = 1.76,
) -> Model:
    """Two bunks above each other with a guard rail, and a ladder at the foot."""
    x, y = width / 2, depth / 2
    front, upper = -y + 0.06, height - 0.62
    parts = (
        *mirrored(
            block("wood", (x - 0.07, front, 0.0), (x, front + 0.07, height), 0.012),
            block("wood", (x - 0.07, y - 0.07, 0.0), (x, y, height), 0.012),
            block("wood", (x - 0.055, front + 0.06, height - 0.1), (x - 0.015, y - 0.06, height - 0.04)),
            block("wood", (x - 0.055, front + 0.06, upper + 0.3), (x - 0.015, y - 0.06, upper + 0.36)),
        ),
        *(
            block("wood", (-x + 0.06, edge - 0.015, z), (x - 0.06, edge + 0.015, z + 0.08))
            for edge in (front + 0.035, y - 0.035)
            for z in (0.44, 0.58, upper + 0.28, height - 0.12)
        ),
        *_bunk(x, front, y, 0.2, "cloth"),
        *_bunk(x, front, y, upper, "cloth_accent"),
        *_ladder(0.0, front + 0.001, height - 0.2),
    )
    spot = Surface("seat", (-x + 0.14, front + 0.2), (x - 0.14, y - 0.86), 0.47, upper - 0.5)
    above = Surface("seat", (-x + 0.14, front + 0.2), (x - 0.14, y - 0.86), upper + 0.27, 1.0)
    return built(parts, WOODS, (spot, above), (front_space(width, depth, 0.4, 1.8, "to climb the ladder"),))


def _high_sleeper(
    width: float,
    depth: float,
    height: float,
) -> Model:
    """The bed with its long side to the front, where its ladder is."""
    x, y = width / 2, depth / 2
    near, deck = -y + 0.06, height - 0.46
    end = x - 0.44  # where the ladder begins
    parts = (
        *mirrored(
            *(block("wood", (x - 0.08, side, 0.0), (x, side + 0.08, height), 0.012) for side in (near, y - 0.08)),
            block("wood", (x - 0.06, near + 0.06, height - 0.1), (x - 0.02, y - 0.06, height - 0.04)),
            block("wood", (x - 0.06, near + 0.06, 0.3), (x - 0.02, y - 0.06, 0.36)),
        ),
        block("wood", (-x + 0.01, near + 0.01, deck), (x - 0.01, y - 0.01, deck + 0.1), 0.01),
        block("sheet", (-x + 0.09, near + 0.05, deck + 0.09), (x - 0.09, y - 0.05, deck + 0.22), 0.03),
        block("cloth", (-x + 0.6, near + 0.045, deck + 0.12), (x - 0.085, y - 0.045, deck + 0.25), 0.025),
        pad("sheet", (-x + 0.12, near + 0.14, deck + 0.2), (-x + 0.46, y - 0.14, deck + 0.33), 0.4),
        block("wood", (-x + 0.06, y - 0.05, height - 0.14), (x - 0.06, y - 0.02, height - 0.04)),
        block("wood", (-x + 0.06, near + 0.02, height - 0.12), (end, near + 0.05, height - 0.04)),
        block("wood", (end - 0.03, near + 0.01, deck + 0.05), (end, near + 0.05, height - 0.04)),
        *(replace(part, at=(part.at[0] + x - 0.25, *part.at[1:])) for part in _ladder(0.0, near + 0.001, height - 0.1)),
    )
    lying = Surface("seat", (-x + 0.66, near + 0.12), (x - 0.2, y - 0.12), deck + 0.25, 1.0)
    climb = Clearance((x - 0.5, -y - 0.4, 0.0), (x, -y, 1.8), "to climb the ladder")
    return built(parts, WOODS, (lying,), (climb,))


def loft_bed(
    width: Annotated[float, Range(1.1, 1.22, 0.9, 1.25)] = 1.16,
    depth: Annotated[float, Range(2.02, 2.14, 1.7, 2.4)] = 2.08,
    height: Annotated[float, Range(1.96, 2.1, 1.75, 2.4)] = 2.02,
) -> Model:
    """A bed on high posts, a ladder at its side; below it is room for a desk or an armchair."""
    lying = _high_sleeper(depth, width, height)
    seats = tuple(
        replace(one, low=(-one.high[1], one.low[0]), high=(-one.low[1], one.high[0])) for one in lying.surfaces
    )
    spaces = tuple(
        replace(box, low=(-box.high[1], box.low[0], box.low[2]), high=(-box.low[1], box.high[0], box.high[2]))
        for box in lying.clearances
    )
    return built(quarter_turned(lying.parts), WOODS, seats, spaces)


def crib(
    width: Annotated[float, Range(1.24, 1.36, 0.9, 1.7)] = 1.3,
    depth: Annotated[float, Range(0.68, 0.76, 0.55, 1.0)] = 0.72,
    height: Annotated[float, Range(0.9, 1.0, 0.75, 1.2)] = 0.94,
) -> Model:
    """A baby's bed with bars all around, a low mattress, a blanket and a soft toy's worth of room."""
    x, y, bottom = width / 2, depth / 2, 0.34
    long, short = round((width - 0.12) / 0.13), round((depth - 0.12) / 0.14)
    low, high = bottom - 0.07, height - 0.13
    xs = [-x + 0.06 + (i + 0.5) * (width - 0.12) / long for i in range(long)]
    ys = [-y + 0.06 + (i + 0.5) * (depth - 0.12) / short for i in range(short)]
    parts = (
        *mirrored(
            *(
                block("wood", (x - 0.06, side - 0.03, 0.0), (x, side + 0.03, height - 0.03), 0.01)
                for side in (-y + 0.03, y - 0.03)
            ),
            *(
                Part(Ellipsoid(0.06, 0.06, 0.06), "wood", (x - 0.03, side, height - 0.06))
                for side in (-y + 0.03, y - 0.03)
            ),
            *(
                block("wood", (x - 0.05, -y + 0.05, z), (x - 0.01, y - 0.05, z + 0.06))
                for z in (bottom - 0.12, height - 0.14)
            ),
            *(block("wood", (x - 0.04, spot - 0.014, low), (x - 0.02, spot + 0.014, high)) for spot in ys),
        ),
        *(
            block("wood", (-x + 0.05, side - 0.02, z), (x - 0.05, side + 0.02, z + 0.06))
            for side in (-y + 0.03, y - 0.03)
            for z in (bottom - 0.12, height - 0.14)
        ),
        *(
            block("wood", (spot - 0.014, side - 0.01, low), (spot + 0.014, side + 0.01, high))
            for spot in xs
            for side in (-y + 0.03, y - 0.03)
        ),
        block("sheet", (-x + 0.045, -y + 0.045, bottom - 0.1), (x - 0.045, y - 0.045, bottom + 0.04), 0.03),
        block("cloth", (-x + 0.05, -y + 0.05, bottom), (x * 0.3, y - 0.05, bottom + 0.07), 0.025),
        block("cloth_second", (x * 0.22, -y + 0.05, bottom), (x * 0.36, y - 0.05, bottom + 0.09), 0.015),
        pad("sheet", (x * 0.5, -y * 0.55, bottom + 0.02), (x - 0.07, y * 0.55, bottom + 0.12), 0.45),
    )
    spot = Surface("seat", (-x + 0.12, -y + 0.12), (x * 0.1, y - 0.12), bottom + 0.07, height - bottom)
    return built(parts, WOODS, (spot,), (front_space(width, depth, 0.35, 1.2, "to lift the child"),))


def daybed(
    width: Annotated[float, Range(1.95, 2.1, 1.6, 2.4)] = 2.02,
    depth: Annotated[float, Range(0.9, 1.0, 0.75, 1.3)] = 0.94,
    height: Annotated[float, Range(0.82, 0.94, 0.8, 1.2)] = 0.88,
) -> Model:
    """A bed to sit on by day: rails at three sides, bolsters and pillows, two drawers beneath."""
    x, y, lying = width / 2, depth / 2, 0.3
    front = -y + 2 * PROUD
    arm = height - 0.2
    parts = (
        block("shadow", (-x + 0.02, front, 0.06), (x - 0.02, y - 0.02, lying)),
        block("wood", (-x, front, lying - 0.04), (x, y, lying + 0.02), 0.01),
        *drawer_fronts((-x + 0.06, 0.05), (x - 0.06, lying - 0.03), front, 2, 1, finish="wood", grip="brass"),
        *mirrored(
            block("wood", (x - 0.07, front, 0.0), (x, front + 0.07, arm), 0.012),
            block("wood", (x - 0.07, y - 0.07, 0.0), (x, y, height - 0.02), 0.012),
            block("wood", (x - 0.06, front + 0.06, arm - 0.08), (x - 0.01, y - 0.06, arm - 0.02)),
            block("pale_wood", (x - 0.045, front + 0.06, lying), (x - 0.025, y - 0.06, arm - 0.06)),
            Part(
                Tube(((0.0, front + 0.12, 0.1), (0.0, y - 0.12, 0.1)), 0.1),
                "cloth_second",
                (x - 0.17, 0.0, lying + 0.15),
            ),
        ),
        block("wood", (-x, y - 0.06, height - 0.08), (x, y, height), 0.015),
        block("pale_wood", (-x + 0.06, y - 0.045, lying), (x - 0.06, y - 0.015, height - 0.06)),
        block("cloth", (-x + 0.075, front + 0.01, lying), (x - 0.075, y - 0.06, lying + 0.17), 0.04),
        *(
            pad(f, (s - 0.24, y - 0.24, lying + 0.15), (s + 0.24, y - 0.05, lying + 0.5), 0.35)
            for s, f in ((-0.52, "cloth_accent"), (0.0, "sheet"), (0.52, "cloth_accent"))
        ),
    )
    spot = Surface("seat", (-x + 0.34, front + 0.08), (x - 0.34, y - 0.3), lying + 0.17, 1.0)
    return built(parts, WOODS, (spot,), (front_space(width, depth, 0.4, 1.2, "to sit down"),))


def mattress(
    width: Annotated[float, Range(0.9, 1.4, 0.7, 2.0)] = 1.2,
    depth: Annotated[float, Range(1.95, 2.05, 1.2, 2.2)] = 2.0,
    height: Annotated[float, Range(0.2, 0.24, 0.12, 0.36)] = 0.22,
) -> Model:
    """A bare quilted mattress: a striped border, piping above and below, buttons."""
    x, y = width / 2, depth / 2
    columns, rows = max(2, round(width / 0.4)), max(3, round(depth / 0.4))
    spots = [
        ((i + 0.5) / columns * width - x, (j + 0.5) / rows * depth - y) for i in range(columns) for j in range(rows)
    ]
    parts = (
        block("ticking", (-x + 0.012, -y + 0.012, 0.0), (x - 0.012, y - 0.012, height - 0.01), 0.03),
        block("sheet", (-x, -y, height - 0.05), (x, y, height - 0.01), 0.018),
        block("sheet", (-x, -y, 0.01), (x, y, 0.05), 0.018),
        block("sheet", (-x + 0.03, -y + 0.03, height - 0.03), (x - 0.03, y - 0.03, height), 0.012),
        *(block("ticking", (a - 0.02, b - 0.02, height - 0.02), (a + 0.02, b + 0.02, height), 0.004) for a, b in spots),
    )
    return built(parts, ("ticking", "sheet"), (Surface("top", (-x + 0.1, -y + 0.1), (x - 0.1, y - 0.1), height, 1.0),))


_SLEEP = ("furniture", "bedroom")
ASSETS = (
    Asset(
        bed,
        words=(
            "bed",
            "double bed",
            "bedstead",
            "bed frame",
            "single bed",
            "queen bed",
            "king bed",
            "twin bed",
            "four-poster bed",
            "canopy bed",
        ),
        family="bed",
        stance="wall",
        tags=_SLEEP,
    ),
    Asset(
        bunk_bed,
        words=("bunk bed", "bunk", "double-decker bed"),
        family="bed",
        stance="wall",
        tags=(*_SLEEP, "nursery"),
    ),
    Asset(
        loft_bed,
        words=("loft bed", "high sleeper", "lofted bed"),
        family="bed",
        stance="wall",
        tags=(*_SLEEP, "nursery"),
    ),
    Asset(
        crib,
        words=("crib", "cot", "baby bed", "cradle", "toddler bed", "bassinet", "moses basket"),
        family="bed",
        stance="wall",
        tags=(*_SLEEP, "nursery"),
    ),
    Asset(
        daybed,
        words=("daybed", "day bed", "sofa bed", "chaise longue", "chaise"),
        family="bed",
        stance="wall",
        tags=(*_SLEEP, "studio", "living_room"),
    ),
    Asset(
        mattress,
        words=(
            "mattress",
            "air mattress",
            "futon mattress",
        ),
        family="bed",
        stance="wall",
        tags=_SLEEP,
    ),
)
