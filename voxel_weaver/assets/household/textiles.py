"""Textiles: what makes a room soft. Rugs, curtains, cushions, blankets, towels."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cushion, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import block, column
from voxel_weaver.scene.layout import Support

_FRINGE = 0.06


def rug(
    width: Annotated[float, Range(1.6, 2.6, 0.7, 5.0)] = 2.2,
    depth: Annotated[float, Range(1.2, 1.8, 0.5, 4.0)] = 1.5,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
    shape: Literal["rectangular", "square"] = "rectangular",
    pattern: Literal["bordered", "striped", "diamond", "checkered", "floral", "plain"] = "bordered",
) -> Model:
    """A woven rug. Its patterns are flush inlays, so that furniture stands level on it."""
    if shape == "square":
        width = depth
    x, y = width / 2, depth / 2
    body = x - _FRINGE
    parts = [block("cloth", (-body, -y, 0.0), (body, y, height - 0.002), 0.004)]
    count = int(depth / 0.08)
    for index in range(count):
        at = (index - (count - 1) / 2) * depth / count
        for side in (-1, 1):
            low, high = sorted((side * (body - 0.01), side * x))
            parts.append(block("linen", (low, at - 0.02, 0.0), (high, at + 0.02, height - 0.006), 0.003))
    parts += _PATTERNS[pattern](body, y, height)
    return built(parts, "cloth")


def _inlay(finish: str, x: tuple[float, float], y: tuple[float, float], top: float) -> Part:
    return block(finish, (x[0], y[0], 0.0), (x[1], y[1], top), 0.001)


def _bordered(x: float, y: float, top: float) -> list[Part]:
    high = top - 0.001
    return [
        _inlay("linen", (-x + 0.1, x - 0.1), (-y + 0.1, y - 0.1), high),
        _inlay("cloth", (-x + 0.16, x - 0.16), (-y + 0.16, y - 0.16), high + 0.0004),
        _inlay("cloth_accent", (-x * 0.52, x * 0.52), (-y * 0.4, y * 0.4), high + 0.0008),
        _inlay("cloth_second", (-x * 0.44, x * 0.44), (-y * 0.3, y * 0.3), top),
        _inlay("linen", (-x * 0.1, x * 0.1), (-y * 0.14, y * 0.14), top),
    ]


def _striped(x: float, y: float, top: float) -> list[Part]:
    finishes = ("cloth_second", "linen", "cloth_accent", "linen", "cloth_second")
    step = 2 * x / 11
    return [
        _inlay(finish, (-x + step * (2 * index + 1), -x + step * (2 * index + 2)), (-y, y), top)
        for index, finish in enumerate(finishes)
    ]


def _checkered(x: float, y: float, top: float) -> list[Part]:
    columns, rows = max(3, round(x / 0.16)), max(3, round(y / 0.16))
    wide, deep = 2 * x / columns, 2 * y / rows
    return [
        _inlay("linen", (-x + i * wide, -x + (i + 1) * wide), (-y + j * deep, -y + (j + 1) * deep), top)
        for i in range(columns)
        for j in range(rows)
        if (i + j) % 2
    ]


def _floral(x: float, y: float, top: float) -> list[Part]:
    """Flowers of four petals, in rows."""
    parts = [_inlay("linen", (-x + 0.1, x - 0.1), (-y + 0.1, y - 0.1), top - 0.0015)]
    columns, rows = max(2, round(x / 0.28)), max(2, round(y / 0.28))
    for i in range(columns):
        for j in range(rows):
            at = ((i + 0.5) * 2 * (x - 0.12) / columns - x + 0.12, (j + 0.5) * 2 * (y - 0.12) / rows - y + 0.12)
            petal = "cloth_second" if (i + j) % 2 else "cloth_accent"
            parts.append(_inlay(petal, (at[0] - 0.11, at[0] + 0.11), (at[1] - 0.045, at[1] + 0.045), top - 0.0008))
            parts.append(_inlay(petal, (at[0] - 0.045, at[0] + 0.045), (at[1] - 0.11, at[1] + 0.11), top - 0.0004))
            parts.append(_inlay("cloth", (at[0] - 0.04, at[0] + 0.04), (at[1] - 0.04, at[1] + 0.04), top))
    return parts


def _diamond(x: float, y: float, top: float) -> list[Part]:
    """Stepped diamonds, as they are woven."""
    parts = [_inlay("linen", (-x + 0.08, x - 0.08), (-y + 0.08, y - 0.08), top - 0.0015)]
    parts.append(_inlay("cloth", (-x + 0.12, x - 0.12), (-y + 0.12, y - 0.12), top - 0.001))
    size = min(y * 0.62, x / 3.4)
    for column_, finish in enumerate(("cloth_accent", "cloth_second", "cloth_accent")):
        middle = (column_ - 1) * size * 2.0
        for step in range(4):
            wide, tall = size * (4 - step) / 4, size * (step + 1) / 4
            parts.append(_inlay(finish, (middle - wide, middle + wide), (-tall, tall), top - 0.0005))
        parts.append(_inlay("linen", (middle - size / 3, middle + size / 3), (-size / 3, size / 3), top))
    return parts


def _plain(x: float, y: float, top: float) -> list[Part]:
    return [
        _inlay("cloth_second", (-x, x), (-y, -y + 0.08), top),
        _inlay("cloth_second", (-x, x), (y - 0.08, y), top),
        _inlay("cloth_second", (-x, -x + 0.08), (-y, y), top),
        _inlay("cloth_second", (x - 0.08, x), (-y, y), top),
    ]


_PATTERNS = {
    "bordered": _bordered,
    "striped": _striped,
    "diamond": _diamond,
    "plain": _plain,
    "checkered": _checkered,
    "floral": _floral,
}


def round_rug(
    width: Annotated[float, Range(1.6, 2.3, 0.6, 4.0)] = 2.04,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
    shape: Literal["round", "oval"] = "round",
) -> Model:
    radius = width / 2
    deep = 0.66 if shape == "oval" else 1.0
    rings = (
        ("cloth_second", 1.0),
        ("linen", 0.9),
        ("cloth", 0.82),
        ("linen", 0.5),
        ("cloth_accent", 0.44),
        ("cloth", 0.2),
    )
    parts = [
        replace(column(finish, radius * share, 0.0, height - 0.003 + 0.0006 * index), stretch=(1.0, deep, 1.0))
        for index, (finish, share) in enumerate(rings)
    ]
    return built(parts, ("cloth", "cloth_second", "linen"))


def doormat(
    width: Annotated[float, Range(0.6, 0.8, 0.4, 2.4)] = 0.7,
    depth: Annotated[float, Range(0.4, 0.5, 0.3, 2.4)] = 0.44,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
    shape: Literal["rectangular", "oval", "round"] = "rectangular",
) -> Model:
    x, y = width / 2, depth / 2
    if shape == "round":
        y = x
    if shape in ("oval", "round"):
        rings = (("wicker", 1.0, 0.002), ("dark_wood", 0.9, 0.001), ("wicker", 0.8, 0.0))
        return built(
            [
                replace(column(finish, x * share, 0.0, height - low), stretch=(1.0, y / x, 1.0))
                for finish, share, low in rings
            ],
            "wicker",
        )
    parts = [
        block("wicker", (-x, -y, 0.0), (x, y, height - 0.001), 0.004),
        _inlay("dark_wood", (-x + 0.04, x - 0.04), (-y + 0.04, y - 0.04), height - 0.0005),
        _inlay("wicker", (-x + 0.08, x - 0.08), (-y + 0.08, y - 0.08), height),
    ]
    return built(parts, "wicker")


def _fall(x: tuple[float, float], depth: float, low: float, high: float, folds: int) -> list[Part]:
    """One curtain: pleats side by side, every second one nearer to the room, with a hem."""
    step = (x[1] - x[0]) / folds
    parts = []
    for index in range(folds):
        near = index % 2 == 0
        y0 = -depth / 2 if near else -depth / 2 + 0.035
        left = x[0] + index * step
        parts.append(block("cloth", (left - 0.002, y0, low), (left + step + 0.002, depth / 2 - 0.02, high), 0.015))
        parts.append(
            block(
                "cloth_accent", (left - 0.001, y0 - 0.0, low + 0.06), (left + step + 0.001, y0 + 0.03, low + 0.1), 0.0
            )
        )
    return parts


def curtain(
    width: Annotated[float, Range(1.8, 2.4, 1.0, 5.0)] = 2.0,
    depth: Annotated[float, Range(0.12, 0.12)] = 0.12,
    height: Annotated[float, Range(2.2, 2.4, 1.2, 4.0)] = 2.3,
    state: Literal["open", "closed"] = "open",
) -> Model:
    """A pair of curtains on their rod: when open they hang left and right of a window, which stays free."""
    half = width / 2
    share = 0.19 if state == "open" else 0.48
    rail, each = height - 0.06, width * share
    folds = max(3, 2 * round(each / 0.2) + 1)
    parts = _fall((-half + 0.04, -half + 0.04 + each), depth, 0.0, rail, folds)
    parts += _fall((half - 0.04 - each, half - 0.04), depth, 0.0, rail, folds)
    parts += [
        block("brass", (-half + 0.02, -0.02, rail), (half - 0.02, 0.02, rail + 0.04)),
        Part(Ellipsoid(0.06, 0.06, 0.06), "brass", (-half + 0.03, 0.0, height - 0.06)),
        Part(Ellipsoid(0.06, 0.06, 0.06), "brass", (half - 0.03, 0.0, height - 0.06)),
        block("brass", (-half + 0.06, 0.0, rail), (-half + 0.1, depth / 2, rail + 0.04)),
        block("brass", (half - 0.1, 0.0, rail), (half - 0.06, depth / 2, rail + 0.04)),
    ]
    if state == "open":
        tie = height * 0.42
        for low in (-half + 0.03, half - 0.05 - each):
            parts.append(block("brass", (low, -depth / 2, tie), (low + each + 0.02, depth / 2 - 0.01, tie + 0.06)))
    return built(parts, "cloth")


def cushion(
    width: Annotated[float, Range(0.38, 0.46)] = 0.42,
    depth: Annotated[float, Range(0.2, 0.22)] = 0.22,
    height: Annotated[float, Range(0.36, 0.44)] = 0.4,
    *,
    striped: bool = False,
) -> Model:
    """A cushion as it leans on a sofa: upright, its seams piped."""
    if striped:
        body = Part(Cushion(width, depth * 0.93, height, 0.45), "cloth_accent")
        stripe = Cushion(width * 0.11, depth, height * 0.94, 0.3)
        stripes = [Part(stripe, "linen", (width * at, 0.0, height * 0.03)) for at in (-0.33, -0.11, 0.11, 0.33)]
        return built([body, *stripes], ("cloth_accent", "linen"))
    parts = [
        Part(Cushion(width, depth * 0.22, height, 0.3), "linen"),
        Part(Cushion(width * 0.99, depth * 0.93, height * 0.98, 0.45), "cloth_accent", (0.0, 0.0, height * 0.01)),
        Part(Cushion(width * 0.4, depth * 0.97, height * 0.86, 0.35), "linen", (0.0, 0.0, height * 0.07)),
        Part(Cushion(width * 0.2, depth, height * 0.8, 0.35), "cloth_second", (0.0, 0.0, height * 0.1)),
    ]
    return built(parts, ("cloth_accent", "linen", "cloth_second"))


def floor_cushion(
    width: Annotated[float, Range(0.56, 0.7)] = 0.62,
    depth: Annotated[float, Range(0.56, 0.7)] = 0.62,
    height: Annotated[float, Range(0.18, 0.22)] = 0.2,
) -> Model:
    parts = [
        Part(Cushion(width, depth, height, 0.4), "cloth_accent"),
        Part(Cushion(width * 0.99, depth * 0.99, height * 0.3, 0.15), "linen", (0.0, 0.0, height * 0.35)),
        column("linen", 0.04, height - 0.03, height),
    ]
    return built(parts, "cloth_accent")


def pillow(
    width: Annotated[float, Range(0.6, 0.7)] = 0.64,
    depth: Annotated[float, Range(0.4, 0.46)] = 0.42,
    height: Annotated[float, Range(0.14, 0.16)] = 0.14,
    *,
    striped: bool = False,
) -> Model:
    parts = [
        Part(Cushion(width * 0.94, depth * 0.94, height, 0.5), "linen"),
        Part(Cushion(width, depth, height * 0.3, 0.15), "cloth_second", (0.0, 0.0, height * 0.32)),
    ]
    if striped:
        stripe = Cushion(width * 0.1, depth * 0.9, height * 0.97, 0.3)
        parts += [Part(stripe, "cloth_accent", (width * share, 0.0, height * 0.025)) for share in (-0.26, 0.0, 0.26)]
    return built(parts, ("linen", "cloth_second"))


def blanket(
    width: Annotated[float, Range(0.44, 0.5)] = 0.48,
    depth: Annotated[float, Range(0.34, 0.4)] = 0.36,
    height: Annotated[float, Range(0.14, 0.18)] = 0.16,
    *,
    checkered: bool = False,
) -> Model:
    """A folded blanket: soft layers, the fold in front, a band of stripes; others cross them if it is checkered."""
    half, side = width / 2, depth / 2
    parts = []
    layers = 3
    tall = height / layers
    for index in range(layers):
        inset = 0.012 * index
        finish = "cloth" if index % 2 == 0 else "linen"
        parts.append(
            block(
                finish,
                (-half + inset, -side + inset, index * tall - (0.002 if index else 0)),
                (half - inset, side - inset / 2, (index + 1) * tall - (0.001 if index == layers - 1 else 0)),
                tall * 0.4,
            )
        )
    for start, finish in ((-0.36, "linen"), (-0.22, "cloth_accent"), (0.14, "linen"), (0.28, "cloth_accent")):
        x, low = start * width, (layers - 1) * tall
        parts.append(block(finish, (x, -side + 0.022, low), (x + 0.04, side - 0.01, height), 0.006))
    for start, finish in ((-0.28, "linen"), (-0.06, "cloth_accent"), (0.16, "linen")) if checkered else ():
        y, low = start * depth, (layers - 1) * tall
        parts.append(block(finish, (-half + 0.03, y, low), (half - 0.03, y + 0.04, height + 0.002), 0.006))
    return built(parts, "cloth")


def towel(
    width: Annotated[float, Range(0.5, 0.6)] = 0.54,
    depth: Annotated[float, Range(0.1, 0.1)] = 0.1,
    height: Annotated[float, Range(0.6, 0.7)] = 0.64,
) -> Model:
    """A towel on its rail."""
    half, wall = width / 2, depth / 2
    bar = height - 0.05
    parts = [
        block("brass", (-half, -0.02, bar), (half, 0.02, bar + 0.03), 0.008),
        block("brass", (-half, -0.02, bar - 0.01), (-half + 0.03, wall, height - 0.01)),
        block("brass", (half - 0.03, -0.02, bar - 0.01), (half, wall, height - 0.01)),
        block("cloth_second", (-half + 0.06, -wall, 0.0), (half - 0.06, -0.012, height), 0.012),
        block("cloth_second", (-half + 0.06, -0.02, height - 0.026), (half - 0.06, 0.04, height), 0.01),
        block("cloth_second", (-half + 0.06, 0.016, 0.12), (half - 0.06, 0.04, height - 0.01), 0.01),
        block("linen", (-half + 0.06, -wall - 0.0, 0.06), (half - 0.06, -wall + 0.02, 0.1), 0.0),
        block("linen", (-half + 0.06, -wall - 0.0, 0.14), (half - 0.06, -wall + 0.02, 0.16), 0.0),
    ]
    return built(parts, "cloth_second")


def slippers(
    width: Annotated[float, Range(0.22, 0.24)] = 0.24,
    depth: Annotated[float, Range(0.26, 0.28)] = 0.28,
    height: Annotated[float, Range(0.1, 0.11)] = 0.1,
) -> Model:
    half, lead = width / 2, -depth / 2
    parts = []
    for side in (-1, 1):
        low, high = sorted((side * 0.02, side * half))
        middle = (low + high) / 2
        parts += [
            block("leather", (low, lead, 0.0), (high, depth / 2, 0.02), 0.008),
            block("linen", (low + 0.01, lead + 0.01, 0.018), (high - 0.01, depth / 2 - 0.01, 0.034), 0.006),
            Part(Cushion(high - low, depth * 0.52, height - 0.012, 0.4), "cloth", (middle, lead + depth * 0.26, 0.01)),
            Part(Ellipsoid(0.05, 0.05, 0.05), "linen", (middle, lead + depth * 0.24, height - 0.05)),
        ]
    parts.append(block("leather", (-0.03, lead + 0.08, 0.0), (0.03, lead + 0.12, 0.014)))
    return built(parts, ("cloth", "leather"))


def towel_stack(
    width: Annotated[float, Range(0.3, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.24, 0.28)] = 0.26,
    height: Annotated[float, Range(0.18, 0.2)] = 0.18,
) -> Model:
    half, side = width / 2, depth / 2
    tall = height / 3
    parts = []
    for index, finish in enumerate(("cloth", "linen", "cloth_accent")):
        low = index * tall - (0.002 if index else 0.0)
        parts.append(block(finish, (-half, -side, low), (half, side, low + tall * 0.55), 0.012))
        parts.append(
            block(
                finish, (-half + 0.01, -side + 0.02, low + tall * 0.4), (half - 0.01, side, (index + 1) * tall), 0.012
            )
        )
    return built(parts, ("cloth", "linen", "cloth_accent"))


def folded_towel(
    width: Annotated[float, Range(0.3, 0.36, 0.2, 0.5)] = 0.34,
    depth: Annotated[float, Range(0.2, 0.24, 0.12, 0.34)] = 0.22,
    height: Annotated[float, Range(0.08, 0.12, 0.06, 0.16)] = 0.1,
    shape: Literal["folded", "rolled"] = "folded",
) -> Model:
    """One towel, put away: in two layers with the fold in front, or rolled up with its hem above."""
    half, side = width / 2, depth / 2
    if shape == "rolled":
        roll = block("cloth", (-half, -side, 0.0), (half, side, height - 0.001), 0.45 * min(height, depth))
        hem = block("linen", (-half + 0.01, -side / 2, height * 0.6), (half - 0.01, side / 2, height), 0.004)
        return built([roll, hem], "cloth")
    parts = [
        block("cloth", (-half, -side + 0.002, 0.0), (half, side, height * 0.52), 0.012),
        block("cloth", (-half, -side + 0.002, height * 0.5), (half, side - 0.02, height - 0.001), 0.012),
        block("linen", (-half + 0.03, -side, 0.01), (-half + 0.06, side - 0.022, height), 0.0),
    ]
    return built(parts, "cloth")


ASSETS = (
    Asset(
        rug,
        words=("rug", "carpet", "area rug", "persian rug", "kilim"),
        family="rug",
        stance="free",
        tags=("textile", "living_room", "bedroom"),
    ),
    Asset(
        round_rug,
        words=("round rug", "circular rug", "round carpet"),
        family="rug",
        stance="free",
        tags=("textile", "bedroom"),
    ),
    Asset(
        doormat,
        words=("doormat", "door mat", "mat"),
        family="rug",
        stance="free",
        tags=("textile", "hall"),
    ),
    Asset(
        curtain,
        words=("curtain", "drape", "drapes", "pair of curtains", "window curtain", "shower curtain"),
        family="curtain",
        support=Support.WALL,
        stance="wall",
        tags=("textile",),
    ),
    Asset(
        cushion,
        words=("cushion", "throw pillow", "sofa cushion", "scatter cushion", "decorative pillow", "chair pad"),
        family="cushion",
        support=Support.OBJECT,
        tags=("textile", "living_room"),
    ),
    Asset(
        floor_cushion,
        words=("floor cushion", "floor pillow", "meditation cushion"),
        family="cushion",
        stance="free",
        tags=("textile", "living_room"),
    ),
    Asset(
        pillow, words=("pillow", "bed pillow"), family="cushion", support=Support.OBJECT, tags=("textile", "bedroom")
    ),
    Asset(
        blanket,
        words=(
            "blanket",
            "throw",
            "throw blanket",
            "folded blanket",
            "quilt",
            "duvet",
            "comforter",
            "bedspread",
            "bed cover",
        ),
        family="blanket",
        support=Support.OBJECT,
        tags=("textile", "bedroom", "living_room"),
    ),
    Asset(
        towel,
        words=("towel", "hand towel", "tea towel", "dish towel"),
        family="towel",
        support=Support.WALL,
        stance="wall",
        tags=("textile", "kitchen", "bathroom"),
    ),
    Asset(
        towel_stack,
        words=("towel stack", "stack of towels", "pile of towels"),
        family="towel",
        support=Support.OBJECT,
        tags=("textile", "bathroom"),
    ),
    Asset(
        folded_towel,
        words=("folded towel", "rolled towel"),
        family="towel",
        support=Support.OBJECT,
        tags=("textile", "bathroom"),
    ),
    Asset(
        slippers,
        words=("slipper", "slippers", "pair of slippers", "house shoe"),
        family="shoe",
        stance="any",
        tags=("textile", "bedroom"),
    ),
)
