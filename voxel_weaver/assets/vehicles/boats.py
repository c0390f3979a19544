"""Boats and ships, from a raft to a galleon. They point to the front (-Y); the base is the keel."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.animals.beast import lump, orb
from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Box, Cylinder, Ellipsoid, Prism
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.hollows import ring
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, front, profile, rod

Outline = tuple[tuple[float, float], ...]


def plan(wide: float, long: float, stern: float = 0.7) -> Outline:
    """A hull from above: pointed at the bow, `stern` of its half width at the back."""
    right = ((wide * 0.55, -long * 0.66), (wide * 0.92, -long * 0.25), (wide, long * 0.2), (wide * stern, long))
    return ((0.0, -long), *right, *((-x, y) for x, y in reversed(right)))


def sized(outline: Outline, wide: float, long: float) -> Outline:
    return tuple((x * wide, y * long) for x, y in outline)


def slab(finish: str, outline: Outline, low: float, high: float) -> Part:
    return Part(Prism(outline, high - low, bevel=0.0), finish, (0.0, 0.0, low))


def hull(finish: str, outline: Outline, height: float, keel: str = "") -> Parts:
    """A solid hull that widens upwards in four steps; the lowest may be painted otherwise."""
    steps = ((0.0, 0.3, 0.55, 0.84), (0.26, 0.55, 0.76, 0.91), (0.5, 0.8, 0.9, 0.96), (0.76, 1.0, 1.0, 1.0))
    return tuple(
        slab(keel if keel and number == 0 else finish, sized(outline, wide, long), low * height, high * height)
        for number, (low, high, wide, long) in enumerate(steps)
    )


def rail(finish: str, outline: Outline, low: float, high: float, inner: float = 0.93) -> Parts:
    """A wall along the edge of a deck."""
    return ring(finish, outline, sized(outline, inner, 1 - (1 - inner) * 0.6), low, high)


def rowboat(
    width: Annotated[float, Range(1.2, 1.5)] = 1.3,
    depth: Annotated[float, Range(3.0, 3.8)] = 3.4,
    height: Annotated[float, Range(0.55, 0.75)] = 0.64,
) -> Model:
    """An open boat with benches and a pair of oars."""
    edge = plan(0.62, 1.7, 0.72)
    parts = [
        slab("lacquer", sized(edge, 0.6, 0.86), 0.0, 0.12),
        *ring("lacquer", sized(edge, 0.84, 0.94), sized(edge, 0.5, 0.78), 0.08, 0.3),
        *ring("lacquer", edge, sized(edge, 0.76, 0.86), 0.26, 0.54),
        *ring("wood", sized(edge, 1.03, 1.015), sized(edge, 0.76, 0.86), 0.53, 0.6),
        slab("wood", sized(edge, 0.56, 0.8), 0.1, 0.16),
        *(block("wood", (-0.54, y - 0.13, 0.36), (0.54, y + 0.13, 0.42), 0.01) for y in (-0.5, 0.3)),
        block("wood", (-0.46, 1.1, 0.36), (0.46, 1.5, 0.42), 0.01),
        *(rod("pole", 0.03, (s * 0.2, 0.9, 0.46), (s * 0.62, -0.1, 0.62), (s * 0.84, -1.0, 0.58)) for s in (-1, 1)),
        *(Part(Box(0.18, 0.46, 0.05), "pole", (s * 0.86, -1.14, 0.56)) for s in (-1, 1)),
    ]
    inside = Surface("inside", (-0.26, -0.3), (0.26, 0.1), 0.16, 1.5)
    return grown(parts, width, height, depth, ("lacquer",), (inside,), grain=2.0)


def sailboat(
    width: Annotated[float, Range(1.9, 2.4)] = 2.1,
    depth: Annotated[float, Range(5.0, 6.4)] = 5.6,
    height: Annotated[float, Range(6.4, 8.0)] = 7.2,
) -> Model:
    """A sloop: mainsail and jib on one mast."""
    edge = plan(1.0, 2.7, 0.66)
    parts = [
        *hull("lacquer", edge, 0.95, "paint_navy"),
        slab("wood", sized(edge, 0.9, 0.94), 0.95, 1.0),
        *rail("white", edge, 0.93, 1.08),
        block("white", (-0.5, -1.2, 1.0), (0.5, 0.2, 1.36), 0.08),
        *(block("screen_sky", (s * 0.5 - 0.02, -0.9, 1.12), (s * 0.5 + 0.02, 0.0, 1.26), 0.0) for s in (-1, 1)),
        block("dark_wood", (-0.5, 0.6, 0.99), (0.5, 1.9, 1.03), 0.0),
        column("pole", 0.08, 0.9, 7.2, (0.0, -0.6)),
        across("pole", 0.05, -0.04, 0.04, -0.6, 1.7),
        rod("pole", 0.06, (0.0, -0.6, 1.75), (0.0, 2.1, 1.75)),
        profile("canvas", ((-0.5, 1.85), (2.05, 1.85), (1.2, 3.6), (-0.5, 7.0)), (-0.05, 0.05)),
        profile("lacquer", ((-0.5, 4.6), (0.7, 4.6), (0.42, 5.2), (-0.5, 5.2)), (-0.07, 0.07)),
        profile("canvas", ((-2.5, 0.98), (-0.78, 1.3), (-0.7, 6.2)), (-0.04, 0.04)),
        profile("lacquer", ((2.5, 0.2), (2.8, 0.2), (2.8, 1.1), (2.6, 1.1)), (-0.05, 0.05)),
        front("lacquer", ((0.0, 6.9), (0.6, 7.0), (0.0, 7.2)), -0.58, 0.06),
    ]
    return grown(parts, width, height, depth, ("lacquer",), grain=4.0)


def fishing_boat(
    width: Annotated[float, Range(2.6, 3.2)] = 2.9,
    depth: Annotated[float, Range(7.0, 9.0)] = 8.0,
    height: Annotated[float, Range(4.0, 5.2)] = 4.6,
) -> Model:
    """A trawler: a wheelhouse forward, a mast with a boom, nets and buoys on deck."""
    edge = plan(1.4, 3.9, 0.82)
    parts = [
        *hull("lacquer", edge, 1.6, "stripe_red"),
        slab("wood", sized(edge, 0.92, 0.95), 1.58, 1.66),
        *rail("white", edge, 1.55, 2.0),
        slab("lacquer", sized(plan(0.9, 1.1), 1.3, 1.0), 1.6, 1.62),
        block("white", (-0.9, -1.7, 1.6), (0.9, 0.4, 3.3), 0.08),
        block("lacquer", (-1.05, -1.9, 3.25), (1.05, 0.55, 3.45), 0.06),
        block("screen_sky", (-0.74, -1.74, 2.5), (0.74, -1.66, 3.05), 0.0),
        *(block("screen_sky", (s * 0.9 - 0.04, -1.4, 2.5), (s * 0.9 + 0.04, 0.1, 3.05), 0.0) for s in (-1, 1)),
        column("pole", 0.09, 1.6, 4.6, (0.0, 1.3)),
        rod("pole", 0.07, (0.0, 1.3, 2.3), (0.0, 3.6, 3.7)),
        rod("rope", 0.03, (0.0, 1.3, 4.5), (0.0, 3.6, 3.7)),
        Part(Blob(1.5, 1.3, 0.5, seed=3, roughness=0.3), "paint_teal", (0.0, 2.5, 1.64)),
        *(orb("overall_orange", (x, 2.0 + 0.4 * n, 1.95), (0.4, 0.4, 0.4)) for n, x in enumerate((-0.9, 0.9, -0.8))),
        *(Part(Cylinder(0.26, 0.14), "stripe_red", (s * 1.38, -0.2, 1.75), (0.0, 90.0, 0.0)) for s in (-1,)),
        column("steel", 0.06, 3.4, 4.2, (0.4, -0.6)),
    ]
    return grown(parts, width, height, depth, ("lacquer",), grain=4.0)


def _mast(y: float, low: float, high: float, sails: tuple[tuple[float, float, float], ...], cloth: str) -> list[Part]:
    """A mast with yards and bellied sails: lower edge, upper edge, half width of each."""
    parts = [column("pole", 0.2, low, high, (0.0, y), 0.12)]
    for bottom, top, half in sails:
        parts.append(across("pole", 0.1, -half * 1.08, half * 1.08, y - 0.2, top))
        outline = ((-half, bottom), (half, bottom), (half * 0.92, top), (-half * 0.92, top))
        parts.append(front(cloth, outline, y - 0.24, 0.16))
        belly = (
            (-half * 0.7, bottom + 0.2),
            (half * 0.7, bottom + 0.2),
            (half * 0.64, top - 0.25),
            (-half * 0.64, top - 0.25),
        )
        parts.append(front(cloth, belly, y - 0.38, 0.22))
    return parts


def galleon(
    width: Annotated[float, Range(4.6, 6.0)] = 5.2,
    depth: Annotated[float, Range(15.0, 20.0)] = 17.0,
    height: Annotated[float, Range(12.0, 16.0)] = 14.0,
    kind: Literal["merchant", "pirate"] = "merchant",
) -> Model:
    """A three-master with castles fore and aft; a pirate has black sails and a skull on its flag."""
    pirate = kind == "pirate"
    wood, band, cloth = ("dark_wood", "paint_black", "paint_black") if pirate else ("wood", "paint_cream", "canvas")
    edge = plan(2.2, 7.2, 0.8)
    stern = ((-1.8, 3.6), (1.8, 3.6), (1.75, 7.4), (-1.75, 7.4))
    parts = [
        *hull(wood, edge, 3.0, "shadow"),
        *ring(band, sized(edge, 1.02, 1.01), sized(edge, 0.9, 0.96), 2.2, 2.45),
        slab("pale_wood", sized(edge, 0.9, 0.95), 2.98, 3.04),
        *rail(wood, edge, 2.95, 3.7),
        slab(wood, stern, 2.9, 4.7),
        slab("pale_wood", sized(stern, 0.92, 0.97), 4.7, 4.75),
        slab(wood, ((-1.7, 5.6), (1.7, 5.6), (1.7, 7.5), (-1.7, 7.5)), 4.6, 5.7),
        *ring(
            "brass" if not pirate else "stripe_red",
            ((-1.76, 5.5), (1.76, 5.5), (1.76, 7.56), (-1.76, 7.56)),
            ((-1.5, 5.8), (1.5, 5.8), (1.5, 7.3), (-1.5, 7.3)),
            5.65,
            6.0,
        ),
        slab(wood, sized(plan(1.2, 1.6), 1.1, 1.2), 2.9, 2.95),
        block(wood, (-1.2, -5.6, 2.9), (1.2, -3.9, 3.9), 0.05),
        *(
            block("shade", (-1.2 + 0.9 * n - 0.26, 7.38, 3.9), (-1.2 + 0.9 * n + 0.26, 7.48, 4.4), 0.0)
            for n in range(3)
        ),
        *(
            block("shade", (s * 1.78 - 0.06, 4.4 + 1.1 * n, 3.8), (s * 1.78 + 0.06, 4.9 + 1.1 * n, 4.3), 0.0)
            for s in (-1, 1)
            for n in range(3)
        ),
        *(
            Part(Cylinder(0.16, 0.6), "black_metal", (s * 1.75, -2.6 + 1.5 * n, 2.2), (0.0, 90.0 * s, 0.0))
            for s in (-1, 1)
            for n in range(4)
        ),
        rod("pole", 0.18, (0.0, -6.2, 3.2), (0.0, -9.2, 4.6), tip=0.1),
        *_mast(-3.6, 3.0, 11.6, ((4.9, 7.6, 2.4), (7.9, 10.0, 1.8)), cloth),
        *_mast(0.4, 3.0, 13.4, ((4.4, 7.6, 2.8), (7.9, 10.4, 2.2), (10.6, 12.0, 1.5)), cloth),
        *_mast(4.4, 4.6, 10.8, ((6.0, 8.2, 1.9), (8.5, 9.8, 1.4)), cloth),
        profile(cloth, ((-8.6, 4.8), (-4.1, 5.4), (-3.9, 10.4)), (-0.07, 0.07)),
        Part(Cylinder(0.6, 0.5, 0.7), wood, (0.0, 0.4, 12.1)),
        front(
            "paint_black" if pirate else "stripe_red", ((0.0, 13.3), (1.8, 13.3), (1.8, 14.3), (0.0, 14.3)), 0.45, 0.1
        ),
        column("pole", 0.1, 13.2, 14.4, (0.0, 0.4)),
        orb("bone" if pirate else "brass", (0.95, 0.38, 13.85), (0.6, 0.24, 0.6)),
        orb("bulb", (0.0, 7.55, 6.6), (0.5, 0.5, 0.6)),
        column("brass", 0.08, 5.6, 6.4, (0.0, 7.4)),
    ]
    return grown(parts, width, height, depth, (wood, band), grain=8.0)


def ship(
    width: Annotated[float, Range(5.0, 7.0)] = 6.0,
    depth: Annotated[float, Range(20.0, 28.0)] = 24.0,
    height: Annotated[float, Range(9.0, 12.0)] = 10.5,
    kind: Literal["cargo", "passenger", "steam"] = "cargo",
) -> Model:
    """A ship of steel: with containers, as a white liner, or as a steamer with paddle boxes."""
    edge = plan(2.8, 11.6, 0.84)
    body = "white" if kind == "passenger" else "lacquer_second"
    parts = [
        *hull(body, edge, 4.2, "stripe_red"),
        slab("grey", sized(edge, 0.94, 0.97), 4.18, 4.25),
        *rail(body, edge, 4.1, 4.8),
    ]
    if kind == "cargo":
        colors = ("paint_red", "paint_blue", "paint_orange", "paint_teal", "paint_yellow")
        for row in range(4):
            for column_ in range(2):
                for level in range(2 - (row == 3)):
                    x, y, z = -1.15 + 2.3 * column_, -6.2 + 3.0 * row, 4.2 + 1.5 * level
                    parts.append(
                        block(
                            colors[(row + 2 * column_ + 3 * level) % 5],
                            (x - 1.08, y - 1.42, z - 0.1),
                            (x + 1.08, y + 1.42, z + 1.5),
                            0.03,
                        )
                    )
        decks: tuple[tuple[float, float, float, float], ...] = ((7.0, 10.4, 4.2, 8.6),)
    else:
        decks = ((-4.8, 8.6, 4.2, 5.8), (-3.8, 7.6, 5.7, 7.2), (-2.6, 6.0, 7.1, 8.4))
    for start, end, low, high in decks:
        parts.append(block("white", (-2.2, start, low), (2.2, end, high), 0.05))
        for level in range(max(int((high - low) / 1.4), 1)):
            z = low + 0.6 + 1.4 * level
            parts.append(block("screen_sky", (-2.24, start + 0.3, z), (2.24, end - 0.3, z + 0.5), 0.0))
            parts.append(block("screen_sky", (-1.9, start - 0.04, z), (1.9, start + 0.1, z + 0.5), 0.0))
    funnels = (8.6,) if kind == "cargo" else (-0.4, 2.0, 4.4)
    base = 8.5 if kind == "cargo" else 8.3
    for y in funnels:
        parts += [
            column("lacquer_second", 0.62, base, base + 1.7, (0.0, y)),
            column("paint_black", 0.64, base + 1.4, base + 2.0, (0.0, y)),
        ]
    if kind == "steam":
        parts += [Part(Cylinder(2.0, 0.9), "white", (s * 2.7 - 0.45, 1.0, 3.2), (0.0, 90.0, 0.0)) for s in (-1, 1)]
    parts += [column("pole", 0.12, 4.2, 8.0, (0.0, -9.6)), column("pole", 0.1, 4.2, 6.4, (0.0, 10.8))]
    return grown(parts, width, height, depth, (body, "lacquer_second"), grain=10.0)


def yacht(
    width: Annotated[float, Range(3.2, 4.2)] = 3.7,
    depth: Annotated[float, Range(11.0, 14.0)] = 12.4,
    height: Annotated[float, Range(4.4, 5.6)] = 5.0,
) -> Model:
    """A white motor yacht with dark windows and a flying bridge."""
    edge = plan(1.75, 6.2, 0.9)
    parts = [
        *hull("white", edge, 1.8, "paint_navy"),
        slab("pale_wood", sized(edge, 0.93, 0.96), 1.78, 1.84),
        *rail("white", edge, 1.75, 2.05),
        slab("white", sized(plan(1.4, 3.6, 0.95), 1.0, 1.0), 1.8, 3.0),
        *ring("ink", sized(plan(1.4, 3.6, 0.95), 1.02, 1.01), sized(plan(1.4, 3.6, 0.95), 0.9, 0.94), 2.2, 2.7),
        slab("white", sized(plan(1.1, 2.2, 0.95), 1.0, 1.0), 2.95, 3.9),
        *ring("ink", sized(plan(1.1, 2.2, 0.95), 1.02, 1.01), sized(plan(1.1, 2.2, 0.95), 0.9, 0.92), 3.25, 3.65),
        block("white", (-0.9, -0.2, 3.88), (0.9, 1.7, 4.1), 0.05),
        rod("white", 0.1, (-0.8, 1.6, 4.0), (-0.5, 1.2, 4.8), (0.5, 1.2, 4.8), (0.8, 1.6, 4.0)),
        column("steel", 0.05, 4.8, 5.4, (0.0, 1.2)),
        *(lump("cloth", (x, 4.8, 2.0), (0.8, 1.2, 0.3), 0.4) for x in (-0.7, 0.7)),
    ]
    return grown(parts, width, height, depth, ("white",), grain=5.0)


def submarine(
    width: Annotated[float, Range(2.4, 3.2)] = 2.8,
    depth: Annotated[float, Range(7.5, 10.0)] = 8.6,
    height: Annotated[float, Range(3.6, 4.8)] = 4.2,
) -> Model:
    """A stout submarine with portholes, a tower, a periscope and a screw."""
    parts = [
        Part(Ellipsoid(2.4, 8.0, 2.4), "bee_yellow"),
        Part(Cylinder(1.22, 0.3), "stripe_red", (0.0, -2.0, 1.2), (90.0, 0.0, 0.0)),
        Part(Cylinder(1.08, 0.3), "stripe_red", (0.0, 2.6, 1.2), (90.0, 0.0, 0.0)),
        lump("bee_yellow", (0.0, -0.1, 2.7), (1.1, 2.0, 1.1), 0.4),
        lump("stripe_red", (0.0, -0.1, 3.18), (1.2, 2.1, 0.22), 0.4),
        rod("steel", 0.1, (0.0, 0.3, 3.0), (0.0, 0.3, 4.2), (0.0, -0.16, 4.2)),
        *(
            Part(Cylinder(0.42, 0.24), "brass", (s * 1.02 - 0.12, y, 1.4), (0.0, 90.0, 0.0))
            for s in (-1, 1)
            for y in (-1.1, 0.1, 1.3)
        ),
        *(
            Part(Cylinder(0.3, 0.34), "screen_sky", (s * 1.04 - 0.17, y, 1.4), (0.0, 90.0, 0.0))
            for s in (-1, 1)
            for y in (-1.1, 0.1, 1.3)
        ),
        Part(Prism(((-1.5, -0.3), (1.5, -0.3), (1.3, 0.5), (-1.3, 0.5)), 0.16), "stripe_red", (0.0, 3.2, 1.1)),
        profile("stripe_red", ((2.9, 0.3), (3.6, 0.1), (3.7, 2.5), (3.0, 2.2)), (-0.09, 0.09)),
        Part(Cylinder(0.2, 0.4), "brass", (0.0, 4.3, 1.2), (90.0, 0.0, 0.0)),
        *(Part(Box(0.3, 0.12, 1.6), "brass", (0.0, 4.2, 1.2), (0.0, float(turn), 0.0)) for turn in (0, 90, 180, 270)),
        orb("bulb", (0.0, -3.86, 1.2), (0.5, 0.4, 0.5)),
    ]
    return grown(parts, width, height, depth, ("bee_yellow",), grain=4.0)


def raft(
    width: Annotated[float, Range(1.9, 2.4)] = 2.1,
    depth: Annotated[float, Range(2.4, 3.2)] = 2.8,
    height: Annotated[float, Range(1.9, 2.5)] = 2.2,
) -> Model:
    """Logs tied together, with a mast and a patched sail."""
    parts = [
        *(
            Part(
                Cylinder(0.16, 2.6 + 0.16 * (n % 2)),
                "bark",
                (-0.8 + 0.32 * n, 1.3 + 0.08 * (n % 2), 0.16),
                (90.0, 0.0, 0.0),
            )
            for n in range(6)
        ),
        *(block("pole", (-1.0, y - 0.07, 0.28), (1.0, y + 0.07, 0.38), 0.02) for y in (-0.9, 0.9)),
        *(across("rope", 0.05, -0.96 + 0.32 * n, -0.86 + 0.32 * n, y, 0.33) for y in (-0.9, 0.9) for n in range(6)),
        column("pole", 0.06, 0.2, 2.2, (0.0, 0.1)),
        across("pole", 0.045, -0.7, 0.7, 0.05, 2.0),
        front("canvas", ((-0.62, 0.85), (0.62, 0.85), (0.56, 1.95), (-0.56, 1.95)), 0.06, 0.06),
        front("cloth_accent", ((0.1, 1.1), (0.4, 1.1), (0.4, 1.4), (0.1, 1.4)), 0.01, 0.04),
    ]
    return grown(parts, width, height, depth, ("bark",), grain=2.0)


_BOAT = ("vehicle", "water", "harbour")
ASSETS = (
    Asset(
        rowboat,
        words=("rowboat", "boat", "rowing boat", "dinghy", "wooden boat", "row boat"),
        family="boat",
        stance="free",
        tags=_BOAT,
    ),
    Asset(
        sailboat,
        words=("sailboat", "sailing boat", "sail boat", "sloop", "sailing yacht", "catamaran"),
        family="boat",
        stance="free",
        tags=_BOAT,
    ),
    Asset(
        fishing_boat,
        words=("fishing boat", "trawler", "fishing vessel", "tugboat", "tug boat"),
        family="boat",
        stance="free",
        tags=_BOAT,
    ),
    Asset(
        galleon,
        words=("galleon", "pirate ship", "sailing ship", "tall ship", "frigate", "caravel", "viking ship"),
        family="ship",
        stance="free",
        tags=_BOAT,
    ),
    Asset(
        ship,
        words=(
            "ship",
            "cargo ship",
            "container ship",
            "freighter",
            "ocean liner",
            "steamship",
            "steam ship",
            "passenger ship",
            "cruise ship",
            "ferry",
            "warship",
        ),
        family="ship",
        stance="free",
        tags=_BOAT,
    ),
    Asset(
        yacht,
        words=("yacht", "motor yacht", "motorboat", "motor boat", "speedboat"),
        family="boat",
        stance="free",
        tags=_BOAT,
    ),
    Asset(submarine, words=("submarine", "sub", "u-boat"), family="ship", stance="free", tags=_BOAT),
    Asset(raft, words=("raft", "log raft", "wooden raft"), family="boat", stance="free", tags=_BOAT),
)
