"""Upholstered seats: armchairs, sofas, sectionals, ottomans, bean bags. Hard-framed ones are in `seating.py`."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cushion, Cylinder, Ellipsoid, Lathe, Tube
from voxel_weaver.assets.model import Clearance, Model, Part, Surface, Vector
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import front_space, turned_legs
from voxel_weaver.assets.workshop.pieces import Parts, block, column, mirrored, pad

_SEAT = 0.46
_FOOT = 0.1


@dataclass(frozen=True, slots=True)
class _Couch:
    """The measures that all parts of one upholstered seat are worked out from."""

    width: float
    depth: float
    height: float
    style: str
    swivel: bool = False

    @property
    def cover(self) -> str:
        return "leather" if self.style in ("chesterfield", "club") else "cloth"

    @property
    def trim(self) -> str:
        return "brass" if self.style in ("chesterfield", "club") else "cloth_second"

    @property
    def arm(self) -> float:
        """The thickness of an armrest."""
        return min(0.14 if self.style == "modern" else 0.18, self.width * 0.2)

    @property
    def arm_height(self) -> float:
        return self.height - 0.04 if self.style == "chesterfield" else min(0.62, self.height - 0.16)

    @property
    def back(self) -> float:
        """The thickness of the back behind its cushions."""
        return 0.14

    @property
    def seat(self) -> float:
        return min(_SEAT, self.height * 0.56)

    @property
    def cushion_front(self) -> float:
        """Where the back cushions begin, and with them the free part of the seat ends."""
        return self.depth / 2 - self.back - (0.06 if self.style == "chesterfield" else 0.14)


def _arm(couch: _Couch, side: float, front: float) -> Parts:
    """One armrest; `side` is -1 or 1, `front` where it begins."""
    y, width = couch.depth / 2, couch.arm
    outer, inner = couch.width / 2 - 0.02, couch.width / 2 - width
    low, high = sorted((side * outer, side * inner))
    if couch.style == "modern":
        low, high = sorted((side * couch.width / 2, side * inner))
        return (block(couch.cover, (low, front, _FOOT), (high, y - 0.01, couch.arm_height), 0.025),)
    radius = width / 2
    roll = Tube(((0.0, -(y - front) / 2, radius), (0.0, (y - front) / 2 - 0.02, radius)), radius)
    x = side * (couch.width / 2 - radius)
    button = Part(
        Cylinder(radius * 0.5, 0.02), couch.trim, (x, front + 0.004, couch.arm_height - radius), (90.0, 0.0, 0.0)
    )
    return (
        block(couch.cover, (low, front + 0.02, _FOOT), (high, y - 0.02, couch.arm_height - radius + 0.01), 0.02),
        Part(roll, couch.cover, (x, (front + y) / 2, couch.arm_height - 2 * radius)),
        button,
    )


def _back(couch: _Couch, low: float, high: float) -> Parts:
    """The back board between two heights of x, with a rolled rim where the style has one."""
    y = couch.depth / 2
    rim = couch.height if couch.style == "modern" else couch.height - 0.06
    board = block(couch.cover, (low, y - couch.back, _FOOT), (high, y, rim), 0.03)
    if couch.style == "modern":
        return (board,)
    half, radius = (high - low) / 2, 0.07
    roll = Tube(((-half, 0.0, radius), (half, 0.0, radius)), radius)
    return (board, Part(roll, couch.cover, ((low + high) / 2, y - radius, couch.height - 2 * radius)))


def _cushions(couch: _Couch, low: float, high: float, count: int) -> tuple[Parts, tuple[Surface, ...]]:
    """Seat and back cushions side by side, with the free rectangle of each seat."""
    front, behind = -couch.depth / 2, couch.depth / 2 - couch.back
    step = (high - low) / count
    parts: list[Part] = []
    surfaces: list[Surface] = []
    for index in range(count):
        a, b = low + index * step + 0.01, low + (index + 1) * step - 0.01
        parts.append(pad(couch.cover, (a, front, couch.seat - 0.17), (b, behind - 0.02, couch.seat), 0.18))
        if couch.style == "chesterfield":
            parts += _buttons(couch, a, b)
        else:
            top = couch.height - (0.0 if couch.style == "modern" else 0.02)
            parts.append(pad(couch.cover, (a, couch.cushion_front, couch.seat - 0.02), (b, behind + 0.01, top), 0.25))
        edge = min(0.08, step * 0.15)
        spot = (a + edge, front + 0.08), (b - edge, couch.cushion_front - 0.18)
        surfaces.append(Surface("seat", *spot, couch.seat, 1.0))
    return tuple(parts), tuple(surfaces)


def _buttons(couch: _Couch, low: float, high: float) -> Parts:
    """The tufted back of a chesterfield: rows of buttons, each second one shifted."""
    y, middle, step = couch.depth / 2 - couch.back, (low + high) / 2, (high - low) / 3
    tuft = pad(couch.cover, (low, y - 0.06, couch.seat - 0.02), (high, y + 0.01, couch.height - 0.1), 0.15)
    spots = ((-1, 0.09), (0, 0.09), (1, 0.09), (-0.5, 0.19), (0.5, 0.19))
    return (
        tuft,
        *(
            Part(Ellipsoid(0.035, 0.035, 0.035), couch.trim, (middle + i * step, y - 0.06, couch.seat + z))
            for i, z in spots
        ),
    )


def _frame(couch: _Couch, low: float, high: float) -> Parts:
    """Feet and the base under the cushions."""
    base = block(
        couch.cover, (low, -couch.depth / 2 + 0.02, _FOOT - 0.01), (high, couch.depth / 2 - 0.01, couch.seat - 0.16)
    )
    if couch.swivel:
        plate = column("steel", min(couch.width, couch.depth) * 0.38, 0.0, 0.03)
        return (plate, column("steel", 0.06, 0.02, _FOOT + 0.02), base)
    return (*turned_legs(couch.width - 0.1, couch.depth - 0.1, _FOOT, 0.03, "wood", foot=0.02), base)


def _throw_pillow(at: Vector, size: float, finish: str) -> Part:
    """A pillow that leans at the back. It is not turned sideways: voxels would make a staircase of it."""
    return Part(Cushion(size, 0.14, size, 0.45), finish, at, (-10.0, 0.0, 0.0))


def _couch_model(couch: _Couch, seats: int, extras: Parts) -> Model:
    half = couch.width / 2 - couch.arm
    cushions, surfaces = _cushions(couch, -half, half, seats)
    front = -couch.depth / 2 + 0.04
    parts = (
        *_frame(couch, -half - 0.02, half + 0.02),
        *_back(couch, -couch.width / 2 + 0.04, couch.width / 2 - 0.04),
        *_arm(couch, -1.0, front),
        *_arm(couch, 1.0, front),
        *cushions,
        *extras,
    )
    space = front_space(couch.width, couch.depth, 0.35, 1.2, "to sit down")
    return built(parts, couch.cover, surfaces, (space,))


def armchair(
    width: Annotated[float, Range(0.78, 0.92, 0.64)] = 0.84,
    depth: Annotated[float, Range(0.8, 0.9, 0.7)] = 0.84,
    height: Annotated[float, Range(0.82, 0.94, 0.7)] = 0.88,
    style: Literal["classic", "modern", "club", "wingback"] = "classic",
    *,
    swivel: bool = False,
) -> Model:
    """An armchair with a pillow. Classic has rolled arms, modern square ones, club is of leather; one that swivels
    stands on a steel foot."""
    if style == "wingback":
        return wingback_chair(width, depth, max(height, 1.0))
    couch = _Couch(width, depth, height, style, swivel)
    pillow = _throw_pillow(
        (0.04, couch.cushion_front - 0.08, couch.seat - 0.01), min(0.34, height - couch.seat - 0.02), "cloth_accent"
    )
    return _couch_model(couch, 1, (pillow,))


def wingback_chair(
    width: Annotated[float, Range(0.74, 0.82, 0.62)] = 0.78,
    depth: Annotated[float, Range(0.8, 0.88, 0.7)] = 0.84,
    height: Annotated[float, Range(1.05, 1.16, 0.95)] = 1.1,
) -> Model:
    """A high armchair with wings beside the head, on turned legs."""
    x, y, seat, foot = width / 2, depth / 2, 0.46, 0.18
    behind, inner = y - 0.14, x - 0.14
    parts = (
        *turned_legs(width - 0.06, depth - 0.08, foot, 0.032, "wood", foot=0.018),
        block("cloth", (-x + 0.02, -y + 0.05, foot - 0.01), (x - 0.02, y - 0.02, 0.32), 0.02),
        block("cloth", (-x + 0.04, behind, 0.3), (x - 0.04, y, height), 0.05),
        pad("cloth", (-inner, behind - 0.1, seat - 0.02), (inner, behind + 0.01, height - 0.04), 0.25),
        pad("cloth", (-inner + 0.004, -y, 0.31), (inner - 0.004, behind - 0.02, seat), 0.2),
        block("cloth_second", (-inner - 0.02, -y + 0.045, foot), (inner + 0.02, -y + 0.07, foot + 0.03), 0.006),
        *mirrored(
            block("cloth", (inner, -y + 0.06, 0.3), (x - 0.02, behind + 0.04, 0.6), 0.03),
            pad("cloth", (inner - 0.02, -y + 0.04, 0.56), (x, behind + 0.04, 0.66), 0.3),
            pad("cloth", (inner, behind - 0.24, 0.63), (x - 0.01, y - 0.01, height - 0.03), 0.3),
        ),
        _throw_pillow((0.0, behind - 0.2, seat - 0.01), 0.32, "cloth_accent"),
    )
    surface = Surface("seat", (-inner + 0.06, -y + 0.08), (inner - 0.06, behind - 0.34), seat, 1.0)
    space = front_space(width, depth, 0.35, 1.2, "to sit down")
    return built(parts, "cloth", (surface,), (space,))


def sofa(
    width: Annotated[float, Range(1.9, 2.2, 1.3)] = 2.04,
    depth: Annotated[float, Range(0.86, 0.96, 0.7)] = 0.92,
    height: Annotated[float, Range(0.78, 0.88, 0.66)] = 0.84,
    seats: Annotated[int, Range(3, 3, 2, 4)] = 3,
    *,
    shape: Literal["straight", "l_shaped"] = "straight",
    style: Literal["classic", "modern", "chesterfield"] = "classic",
) -> Model:
    """A sofa with as many cushions as seats, two pillows and a folded throw. The L-shaped one is a `sectional`."""
    if shape == "l_shaped":
        return sectional(max(width, 2.1), max(1.5, depth + 0.6), height)
    couch = _Couch(width, depth, height, style)
    spot = couch.cushion_front - 0.08
    reach, size = width / 2 - couch.arm - 0.22, min(0.4, height - couch.seat - 0.02)
    extras = (
        _throw_pillow((-reach, spot, couch.seat - 0.01), size, "cloth_accent"),
        _throw_pillow((reach, spot, couch.seat - 0.01), size, "cloth_second"),
    )
    return _couch_model(couch, seats, (*extras, *_throw(couch)))


def _throw(couch: _Couch) -> Parts:
    """A blanket folded over the right arm."""
    if couch.style == "chesterfield":
        return ()
    inner, outer, high = couch.width / 2 - couch.arm - 0.02, couch.width / 2 + 0.0, couch.arm_height
    y = -couch.depth / 2 + 0.12
    return (
        block("wool", (inner, y, high - 0.04), (outer, y + 0.3, high + 0.02), 0.012),
        block("wool", (inner, y, high - 0.16), (inner + 0.03, y + 0.3, high - 0.039), 0.008),
        block("wool", (outer - 0.025, y, high - 0.3), (outer, y + 0.3, high - 0.039), 0.008),
    )


def loveseat(
    width: Annotated[float, Range(1.35, 1.55, 1.1, 1.9)] = 1.44,
    depth: Annotated[float, Range(0.84, 0.92, 0.7)] = 0.88,
    height: Annotated[float, Range(0.78, 0.86, 0.66)] = 0.82,
    style: Literal["classic", "modern", "chesterfield"] = "classic",
) -> Model:
    """A sofa for two."""
    return sofa(width, depth, height, 2, style=style)


def sectional(
    width: Annotated[float, Range(2.3, 2.8, 1.9)] = 2.5,
    depth: Annotated[float, Range(1.5, 1.7, 1.35)] = 1.6,
    height: Annotated[float, Range(0.78, 0.86, 0.66)] = 0.82,
    side: Literal["right", "left"] = "right",
) -> Model:
    """A corner sofa: seats along the back and a chaise longue on one side, as seen by who sits on it facing front."""
    model = _sectional(width, depth, height)
    return model if side == "right" else _flipped(model)


def _sectional(width: float, depth: float, height: float) -> Model:
    x, y, chaise = width / 2, depth / 2, min(0.9, width * 0.38)
    main = _Couch(width, min(0.94, depth * 0.75), height, "modern")
    shift = y - main.depth / 2
    edge, seat, arm = x - chaise, main.seat, main.arm
    cushions, surfaces = _cushions(main, -x + arm, edge, 2)
    front = -main.depth / 2
    body = (*_back(main, -x, x), *_arm(main, -1.0, front), *cushions)
    base = block("cloth", (-x + 0.04, front + 0.02, _FOOT - 0.01), (edge + 0.01, main.depth / 2 - 0.01, seat - 0.16))
    behind = y - main.back
    end, size = x - arm, min(0.42, height - seat - 0.02)
    fronts = ((-x + 0.1, y - main.depth + 0.1), (edge + 0.06, -y + 0.08), (x - 0.08, -y + 0.08))
    feet = (*fronts, (-x + 0.1, y - 0.08), (x - 0.1, y - 0.08))
    parts = (
        *(column("wood", 0.022, 0.0, _FOOT, spot, top=0.03) for spot in feet),
        *(_moved(part, shift) for part in (*body, base)),
        block("cloth", (edge, -y + 0.02, _FOOT - 0.01), (x - 0.01, y - 0.01, seat - 0.16), 0.02),
        block("cloth", (end, y - main.depth, seat - 0.17), (x, y - 0.01, main.arm_height), 0.025),
        pad("cloth", (edge + 0.006, -y, seat - 0.17), (end - 0.006, behind - 0.02, seat), 0.15),
        block("cloth", (end - 0.02, -y, _FOOT), (x, y - main.depth + 0.01, seat - 0.01), 0.03),
        pad("cloth", (edge + 0.006, behind - 0.14, seat - 0.02), (end - 0.006, behind + 0.01, height), 0.25),
        _throw_pillow((-x + arm + 0.22, behind - 0.22, seat - 0.01), size, "cloth_accent"),
        _throw_pillow((edge + 0.26, behind - 0.22, seat - 0.01), size, "cloth_second"),
        block("wool", (edge + 0.01, -y - 0.0, seat - 0.01), (end - 0.01, -y + 0.42, seat + 0.025), 0.01),
    )
    seats = tuple(
        Surface("seat", (s.low[0], s.low[1] + shift), (s.high[0], s.high[1] + shift), s.z, 1.0) for s in surfaces
    )
    lounge = Surface("seat", (edge + 0.1, -y + 0.5), (end - 0.1, behind - 0.4), seat, 1.0)
    space = Clearance((-x, y - main.depth - 0.3, 0.0), (edge, y - main.depth, 1.2), "to sit down")
    return built(parts, "cloth", (*seats, lounge), (space,))


def _moved(part: Part, along: float) -> Part:
    return Part(part.form, part.finish, (part.at[0], part.at[1] + along, part.at[2]), part.turn)


def _flipped(model: Model) -> Model:
    """The model seen in a mirror: left and right change places."""
    images = mirrored(*model.parts)[len(model.parts) :]
    surfaces = tuple(
        Surface(s.kind, (-s.high[0], s.low[1]), (-s.low[0], s.high[1]), s.z, s.headroom) for s in model.surfaces
    )
    spaces = tuple(Clearance((-c.high[0], *c.low[1:]), (-c.low[0], *c.high[1:]), c.reason) for c in model.clearances)
    return Model(images, model.finishes, surfaces, spaces)


def ottoman(
    width: Annotated[float, Range(0.5, 0.62)] = 0.56,
    depth: Annotated[float, Range(0.5, 0.62)] = 0.56,
    height: Annotated[float, Range(0.38, 0.44, 0.32)] = 0.4,
    shape: Literal["square", "round"] = "square",
) -> Model:
    """A footstool: a buttoned cushion on turned legs, or a round pouf with piping."""
    x, y = width / 2, depth / 2
    if shape == "round":
        oval = (1.0, y / x, 1.0)
        parts: Parts = (
            Part(Cylinder(x - 0.01, height - 0.06, bevel=0.03), "cloth", stretch=oval),
            *(Part(Cylinder(x, 0.022), "cloth_second", (0.0, 0.0, z), stretch=oval) for z in (0.06, height - 0.12)),
            Part(Cylinder(x - 0.012, 0.13, bevel=0.05), "cloth", (0.0, 0.0, height - 0.13), stretch=oval),
        )
        surface = Surface("top", (-x * 0.5, -y * 0.5), (x * 0.5, y * 0.5), height, 1.2)
        return built(parts, "cloth", (surface,))
    parts = (
        *turned_legs(width - 0.06, depth - 0.06, 0.14, 0.03, "wood", foot=0.018),
        block("cloth", (-x + 0.01, -y + 0.01, 0.13), (x - 0.01, y - 0.01, height - 0.14), 0.015),
        block("cloth_second", (-x, -y, height - 0.15), (x, y, height - 0.12), 0.008),
        pad("cloth", (-x, -y, height - 0.125), (x, y, height), 0.22),
    )
    surface = Surface("top", (-x * 0.7, -y * 0.7), (x * 0.7, y * 0.7), height, 1.2)
    return built(parts, "cloth", (surface,))


_TEARDROP = ((0.66, 0.0), (0.93, 0.1), (1.0, 0.26), (0.93, 0.44), (0.72, 0.63), (0.42, 0.81), (0.16, 0.93))
"""A bean bag seen from the side: (share of the radius, share of the height)."""


def _seam(x: float, y: float, height: float, turn: float) -> Part:
    """The piping between two panels: from the floor up to the tuft."""
    path = tuple((x * r * math.cos(turn), y * r * math.sin(turn), max(height * z, 0.016)) for r, z in _TEARDROP)
    return Part(Tube(path, 0.016), "cloth_second")


def bean_bag(
    width: Annotated[float, Range(0.8, 0.95, 0.5)] = 0.86,
    depth: Annotated[float, Range(0.8, 0.95, 0.5)] = 0.88,
    height: Annotated[float, Range(0.72, 0.84, 0.45)] = 0.78,
) -> Model:
    """A teardrop of four panels with piping between them and a tuft on its top."""
    x, y = width / 2, depth / 2
    body = Lathe(tuple((r * x, z * height) for r, z in _TEARDROP))
    parts = (
        Part(body, "cloth", stretch=(1.0, y / x, 1.0)),
        *(_seam(x, y, height, math.radians(45 + 90 * i)) for i in range(4)),
        Part(Cylinder(0.16 * x + 0.02, height * 0.1, 0.05, 0.012), "cloth_accent", (0.0, 0.0, height * 0.9)),
    )
    return built(parts, "cloth", (), (front_space(width, depth, 0.25, 1.2, "to sit down"),))


_LIVING = ("furniture", "living_room")
ASSETS = (
    Asset(
        armchair,
        words=(
            "armchair",
            "easy chair",
            "arm chair",
            "club chair",
            "lounge chair",
            "reading chair",
            "accent chair",
            "recliner",
            "massage chair",
        ),
        family="chair",
        stance="free",
        tags=(*_LIVING, "bedroom", "library"),
    ),
    Asset(
        wingback_chair,
        words=("wingback chair", "wing chair", "wingback armchair", "wingback", "fireside chair"),
        family="chair",
        stance="free",
        tags=(*_LIVING, "library"),
    ),
    Asset(
        sofa,
        words=("sofa", "couch", "settee", "chesterfield", "three-seater", "futon"),
        family="sofa",
        stance="wall",
        tags=_LIVING,
    ),
    Asset(
        loveseat,
        words=("loveseat", "love seat", "two-seater", "two-seater sofa", "two seater sofa"),
        family="sofa",
        stance="wall",
        tags=(*_LIVING, "bedroom"),
    ),
    Asset(
        sectional,
        words=("sectional", "sectional sofa", "corner sofa", "l-shaped sofa", "l-shaped couch", "chaise sofa"),
        family="sofa",
        stance="corner",
        tags=_LIVING,
    ),
    Asset(
        ottoman,
        words=("ottoman", "footstool", "pouf", "pouffe", "hassock", "footrest"),
        family="stool",
        stance="free",
        tags=_LIVING,
    ),
    Asset(
        bean_bag,
        words=("bean bag", "beanbag", "bean bag chair", "beanbag chair", "bean bag seat"),
        family="chair",
        stance="free",
        tags=(*_LIVING, "studio"),
    ),
)
