"""What fields and gardens grow: wheat, corn, cabbages, lavender, tulips, roses, vines, and hay."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Cushion, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.nature.growth import ball, blade, clump, limb, on_clumps, polar
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import across, block, rod
from voxel_weaver.scene.chance import chance


def _bed(width: float, depth: float, tall: float = 0.08) -> Part:
    """A ridge of soil."""
    return Part(Cushion(width, depth, tall, 0.3), "soil")


def wheat(
    width: Annotated[float, Range(0.7, 1.0)] = 0.85,
    height: Annotated[float, Range(0.75, 1.0)] = 0.88,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A sheaf of standing wheat: ears on bent stalks."""
    rng = chance(shape, "wheat")
    parts = [Part(Cylinder(0.2, 0.04, bevel=0.0), "wheat")]
    for index in range(13):
        x, y, _ = polar(0.26 * (index / 12) ** 0.5, 137.5 * index)
        tall = 0.62 + 0.22 * float(rng.random())
        tip = (x * 1.5, y * 1.5, tall)
        parts.append(rod("wheat", 0.014, (x, y, 0.0), tip))
        parts.append(Part(Ellipsoid(0.09, 0.09, 0.22), "wheat_ear", (tip[0], tip[1], tall - 0.1)))
    return grown(parts, width, height, main=("wheat", "wheat_ear"), grain=2.0)


def corn(
    width: Annotated[float, Range(0.7, 1.0)] = 0.84,
    height: Annotated[float, Range(1.8, 2.5)] = 2.2,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A maize plant with two cobs and a tassel."""
    parts = [Part(Cylinder(0.05, 2.0, 0.03), "corn_leaves")]
    rng = chance(shape, "corn")
    for index in range(8):
        turn, low = 137.5 * index + 30.0 * float(rng.random()), 0.24 + 0.2 * index
        leaf = (
            polar(0.0, turn, low),
            polar(0.22, turn, low + 0.26),
            polar(0.42, turn, low + 0.26),
            polar(0.54, turn, low),
        )
        parts.append(limb(("corn_leaves", "leaf_light")[index % 3 == 2], 0.055, 0.03, *leaf))
    for turn, level in ((250.0, 0.9), (60.0, 1.15)):
        x, y, z = polar(0.1, turn, level)
        parts.append(Part(Ellipsoid(0.13, 0.13, 0.34), "corn_cob", (x, y, z)))
        parts.append(Part(Lathe(((0.05, 0.0), (0.085, 0.08), (0.06, 0.16))), "corn_leaves", (x, y, z - 0.04)))
    parts += [rod("hay", 0.02, (0.0, 0.0, 1.95), polar(0.12, turn, 2.2)) for turn in (0.0, 120.0, 240.0)]
    return grown(parts, width, height, main=("corn_leaves", "leaf_light"), grain=2.0)


_ROWS = {
    "cabbage": "cabbage",
    "lettuce": "leaf_light",
    "carrot": "carrot",
    "pumpkin": "pumpkin_skin",
    "tomato": "tomato",
}


def vegetable_row(
    width: Annotated[float, Range(1.6, 2.4, 0.8, 6.0)] = 2.0,
    depth: Annotated[float, Range(0.55, 0.75)] = 0.62,
    height: Annotated[float, Range(0.34, 0.5)] = 0.42,
    kind: Literal["cabbage", "lettuce", "carrot", "pumpkin", "tomato"] = "cabbage",
) -> Model:
    """A ridge of soil with a row of vegetables on it."""
    parts = [_bed(2.0, 0.62, 0.12)]
    for index in range(4):
        parts += _vegetable(kind, -0.72 + 0.48 * index, index)
    return grown(parts, width, height, depth, main=(_ROWS[kind],), grain=2.0)


def _vegetable(kind: str, x: float, index: int) -> list[Part]:
    if kind in ("cabbage", "lettuce"):
        outer = "cabbage_dark" if kind == "cabbage" else "stem"
        leaves = [blade(outer, (x, 0.0, 0.08), 72.0 * n + 20.0 * index, 62.0, (0.2, 0.05, 0.26)) for n in range(5)]
        return [*leaves, ball(_ROWS[kind], (x, 0.0, 0.25), (0.3, 0.3, 0.28))]
    if kind == "carrot":
        fronds = [blade("stem", (x, 0.0, 0.14), 90.0 * n + 30.0 * index, 24.0, (0.08, 0.04, 0.28)) for n in range(4)]
        return [Part(Cylinder(0.09, 0.09, 0.06), "carrot", (x, 0.0, 0.09)), *fronds]
    if kind == "pumpkin":
        size = 0.34 + 0.08 * (index % 2)
        return [
            *(
                Part(Ellipsoid(size * 0.6, size, size * 0.8), "pumpkin_skin", (x, 0.0, 0.08), (0.0, 0.0, turn))
                for turn in (0.0, 60.0, 120.0)
            ),
            Part(Cylinder(0.03, 0.1, 0.02), "stem", (x, 0.0, 0.06 + size * 0.8)),
            *(blade("leaf_dark", (x + 0.16, 0.06, 0.09), 70.0 * n, 74.0, (0.16, 0.04, 0.22)) for n in range(3)),
        ]
    stake = Part(Cylinder(0.025, 0.5), "pole", (x, 0.0, 0.06))
    return [
        stake,
        clump("leaf_dark", (x, 0.0, 0.32), (0.32, 0.32, 0.4), index),
        *(ball("tomato", polar_at(x, n), (0.11, 0.11, 0.11)) for n in range(4)),
    ]


def polar_at(x: float, number: int) -> tuple[float, float, float]:
    """Places of the fruit on one tomato plant."""
    dx, dy, _ = polar(0.16, 90.0 * number - 60.0)
    return x + dx, dy, 0.24 + 0.07 * number


def lavender(
    width: Annotated[float, Range(0.5, 0.75)] = 0.62,
    height: Annotated[float, Range(0.45, 0.65)] = 0.54,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A tuft of lavender: violet spikes over grey-green leaves."""
    rng = chance(shape, "lavender")
    parts = [clump("olive_leaves", (0.0, 0.0, 0.13), (0.36, 0.36, 0.26), shape)]
    for index in range(13):
        lean = 0.3 * (index / 12) ** 0.5
        tip = polar(lean, 137.5 * index, 0.36 + 0.12 * float(rng.random()))
        parts.append(rod("olive_leaves_dark", 0.012, polar(lean * 0.4, 137.5 * index, 0.1), tip))
        finish = ("lavender", "lavender_light")[index % 2]
        parts.append(Part(Ellipsoid(0.06, 0.06, 0.17), finish, (tip[0], tip[1], tip[2] - 0.03)))
    return grown(parts, width, height, main=("lavender", "lavender_light"), grain=1.5)


def tulip_bed(
    width: Annotated[float, Range(1.2, 1.8, 0.6, 6.0)] = 1.5,
    depth: Annotated[float, Range(0.6, 0.9)] = 0.75,
    height: Annotated[float, Range(0.36, 0.5)] = 0.42,
    kind: Literal["mixed", "red", "yellow", "pink"] = "mixed",
) -> Model:
    """A bed of tulips in rows."""
    colors = {
        "mixed": ("tulip_red", "tulip_yellow", "petal_pink"),
        "red": ("tulip_red",),
        "yellow": ("tulip_yellow",),
        "pink": ("petal_pink",),
    }[kind]
    parts = [_bed(1.5, 0.75, 0.1)]
    for row in range(3):
        for place in range(6):
            x, y = -0.6 + 0.24 * place + 0.06 * (row % 2), -0.24 + 0.24 * row
            tall = 0.3 + 0.03 * ((place + row) % 3)
            parts.append(Part(Cylinder(0.018, tall - 0.06, bevel=0.0), "stem", (x, y, 0.06)))
            parts.append(Part(Cylinder(0.045, 0.1, 0.06, bevel=0.0), colors[row % len(colors)], (x, y, tall)))
            parts.append(blade("stem", (x, y, 0.06), 137.0 * (place + row), 20.0, (0.06, 0.03, 0.2)))
    return grown(parts, width, height, depth, main=colors, grain=2.0)


def rose_bush(
    width: Annotated[float, Range(0.8, 1.2)] = 1.0,
    height: Annotated[float, Range(0.8, 1.2)] = 0.95,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    rng = chance(shape, "rose_bush")
    parts = [
        clump("leaves_dark", (0.0, 0.0, 0.4), (0.8, 0.8, 0.78), 10 * shape + 1),
        clump("leaf_dark", (0.2, -0.16, 0.36), (0.56, 0.5, 0.6), 10 * shape + 2),
        clump("leaves_dark", (-0.22, 0.06, 0.42), (0.54, 0.54, 0.6), 10 * shape + 3),
    ]
    roses = on_clumps(parts, "petal_red", 0.18, 9, 40.0 * float(rng.random()))
    hearts = on_clumps(parts, "petal_pink", 0.1, 9, 40.0 * float(rng.random()) + 20.0)
    parts += [*roses, *hearts]
    return grown(parts, width, height, main=("petal_red", "petal_pink"), grain=2.0)


def grapevine(
    width: Annotated[float, Range(1.8, 2.4, 1.0, 8.0)] = 2.0,
    height: Annotated[float, Range(1.4, 1.8)] = 1.6,
) -> Model:
    """Vines on a trellis: two posts, wires, leaves and grapes."""
    parts = [
        *(block("pole", (side * 0.94 - 0.05, -0.05, 0.0), (side * 0.94 + 0.05, 0.05, 1.6), 0.01) for side in (-1, 1)),
        *(across("steel", 0.015, -0.94, 0.94, 0.0, z) for z in (0.8, 1.4)),
    ]
    for index, x in enumerate((-0.5, 0.5)):
        parts.append(
            limb("bark", 0.07, 0.04, (x, 0.0, 0.0), (x + 0.06, 0.02, 0.4), (x - 0.04, 0.0, 0.8), (x, 0.0, 1.4))
        )
        for n, (dx, z, wide) in enumerate(
            ((-0.24, 1.28, 0.6), (0.24, 1.36, 0.62), (0.02, 0.92, 0.66), (0.3, 0.86, 0.4))
        ):
            parts.append(
                clump(("vine_leaves", "leaf_light")[n % 2], (x + dx, 0.0, z), (wide, 0.36, 0.42), 10 * index + n)
            )
        parts += [
            Part(Lathe(((0.02, 0.0), (0.07, 0.1), (0.06, 0.2))), "grape", (x + dx, -0.18, z))
            for dx, z in ((-0.3, 0.95), (0.1, 1.0), (0.3, 0.62))
        ]
    return grown(parts, width, height, main=("vine_leaves", "leaf_light"), grain=2.0)


def hay_bale(
    width: Annotated[float, Range(1.1, 1.5)] = 1.3,
    height: Annotated[float, Range(0.9, 1.3)] = 1.1,
    kind: Literal["round", "square"] = "round",
) -> Model:
    """A bale: rolled up or pressed, bound with twine."""
    if kind == "square":
        parts = [
            Part(Box(1.2, 0.7, 0.6, 0.04), "hay"),
            *(block("hay_dark", (x - 0.03, -0.36, -0.0), (x + 0.03, 0.36, 0.615), 0.0) for x in (-0.3, 0.3)),
        ]
        seat = Surface("seat", (-0.24, -0.3), (0.24, 0.3), 0.6)
        return grown(parts, width, height * 0.6, main=("hay",), surfaces=(seat,), grain=2.0)
    parts = [
        across("hay", 0.6, -0.6, 0.6, 0.0, 0.6),
        *(across("hay_dark", radius, -0.6 - out, 0.6 + out, 0.0, 0.6) for radius, out in ((0.48, 0.01),)),
        *(across("hay", radius, -0.6 - out, 0.6 + out, 0.0, 0.6) for radius, out in ((0.36, 0.02), (0.12, 0.04))),
        across("hay_dark", 0.24, -0.63, 0.63, 0.0, 0.6),
        *(across("rope", 0.61, x - 0.03, x + 0.03, 0.0, 0.6) for x in (-0.3, 0.3)),
    ]
    return grown(parts, width, height, main=("hay",), grain=2.0)


def haystack(
    width: Annotated[float, Range(2.0, 2.8)] = 2.4,
    height: Annotated[float, Range(1.8, 2.6)] = 2.2,
) -> Model:
    """A heap of hay with a pole in its middle and a fork in its side."""
    parts = [
        Part(Lathe(((1.1, 0.0), (1.2, 0.3), (1.12, 0.9), (0.8, 1.5), (0.3, 2.0))), "hay"),
        *(
            clump(
                "hay_dark" if n % 2 else "hay",
                polar(0.95 - 0.2 * (n % 3), 51.0 * n, 0.5 + 0.45 * (n % 3)),
                (0.8, 0.8, 0.6),
                n,
            )
            for n in range(7)
        ),
        Part(Cylinder(0.06, 2.3), "pole"),
        limb("pole", 0.045, None, (0.5, -0.5, 0.7), (0.8, -0.85, 1.3), (1.1, -1.2, 1.9)),
    ]
    return grown(parts, width, height, main=("hay", "hay_dark"), grain=4.0)


_FARM = ("nature", "farm", "garden")
ASSETS = (
    Asset(
        wheat, words=("wheat", "wheat plant", "wheat stalk", "barley", "grain plant", "rye"), family="crop", tags=_FARM
    ),
    Asset(corn, words=("corn plant", "corn stalk", "maize", "cornstalk"), family="crop", tags=_FARM),
    Asset(
        vegetable_row,
        words=(
            "vegetable row",
            "cabbage row",
            "row of cabbages",
            "vegetable patch",
            "vegetable bed",
            "vegetable garden bed",
            "lettuce row",
            "carrot row",
            "pumpkin patch",
            "tomato plant",
            "cabbage patch",
            "crop",
        ),
        family="crop",
        tags=_FARM,
    ),
    Asset(lavender, words=("lavender", "lavender bush", "lavender plant"), family="flower", tags=_FARM),
    Asset(
        tulip_bed,
        words=("tulip bed", "flower bed", "flowerbed", "bed of tulips", "tulip field"),
        family="flower",
        tags=_FARM,
    ),
    Asset(rose_bush, words=("rose bush", "rosebush", "rose shrub"), family="bush", tags=_FARM),
    Asset(
        grapevine,
        words=("grapevine", "grape vine", "vine", "vineyard row", "trellis with vines"),
        family="plant",
        tags=_FARM,
    ),
    Asset(hay_bale, words=("hay bale", "straw bale", "bale of hay", "round bale", "bale"), family="hay", tags=_FARM),
    Asset(haystack, words=("haystack", "hay stack", "hay", "pile of hay", "heap of hay"), family="hay", tags=_FARM),
)
