"""Churches, crypts and castles: what is prayed before, rung, buried and fought with."""

from __future__ import annotations

from voxel_weaver.assets.forms import Ellipsoid, Lathe, Prism
from voxel_weaver.assets.model import Glow, Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, front, mirrored, profile, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT
_COFFIN = ((-0.2, -1.0), (0.2, -1.0), (0.35, 0.45), (0.22, 1.0), (-0.22, 1.0), (-0.35, 0.45))


def _sword(x: float, tilt: float) -> list[Part]:
    """A sword that hangs point down, its hilt above; `tilt` moves the hilt sideways."""
    return [
        rod("steel", 0.02, (x - tilt, 0.0, 0.02), (x + tilt * 0.5, 0.0, 0.7), tip=0.024),
        rod("brass", 0.018, (x + tilt * 0.5 - 0.1, 0.0, 0.72), (x + tilt * 0.5 + 0.1, 0.0, 0.72)),
        rod("leather", 0.018, (x + tilt * 0.5, 0.0, 0.72), (x + tilt * 0.7, 0.0, 0.88)),
        Part(Ellipsoid(0.05, 0.05, 0.05), "brass", (x + tilt * 0.7, 0.0, 0.87)),
    ]


ASSETS = (
    drawn(
        "crucifix",
        ("crucifix", "cross", "wooden cross", "wall cross"),
        "cross",
        (0.3, 0.05, 0.5),
        [
            block("wood", (-0.03, -0.02, 0.0), (0.03, 0.025, 0.5), 0.006),
            block("wood", (-0.15, -0.02, 0.3), (0.15, 0.025, 0.36), 0.006),
            block("brass", (-0.015, -0.03, 0.1), (0.015, -0.01, 0.36), 0.004),
            block("brass", (-0.09, -0.03, 0.32), (0.09, -0.01, 0.345), 0.004),
        ],
        "wood",
        Support.WALL,
    ),
    drawn(
        "font",
        ("font", "baptismal font", "holy water font", "water font", "holy water basin"),
        "basin",
        (0.8, 0.8, 1.0),
        [
            Part(
                Lathe(
                    (
                        (0.34, 0.0),
                        (0.34, 0.08),
                        (0.16, 0.16),
                        (0.14, 0.6),
                        (0.3, 0.74),
                        (0.4, 0.8),
                        (0.4, 1.0),
                        (0.34, 1.0),
                        (0.32, 0.84),
                    )
                ),
                "stone",
            ),
            column("water", 0.33, 0.84, 0.93),
        ],
        "stone",
        stance="free",
    ),
    drawn(
        "confessional",
        ("confessional", "confession booth", "confessional booth"),
        "booth",
        (2.2, 1.0, 2.3),
        [
            block("dark_wood", (-1.1, -0.5, 0.0), (1.1, 0.5, 0.1), 0.01),
            block("dark_wood", (-1.1, -0.5, 2.1), (1.1, 0.5, 2.2), 0.01),
            front("dark_wood", ((-0.4, 2.18), (0.4, 2.18), (0.0, 2.4)), -0.4, 0.08),
            block("dark_wood", (-1.1, 0.42, 0.08), (1.1, 0.5, 2.12), 0.0),
            *(
                block("dark_wood", (x - 0.04, -0.46, 0.08), (x + 0.04, 0.46, 2.12), 0.01)
                for x in (-1.06, -0.36, 0.36, 1.06)
            ),
            block("wood", (-0.34, -0.44, 0.1), (0.34, -0.38, 1.2), 0.006),
            *(block("wood", (x, -0.44, 1.2), (x + 0.05, -0.38, 2.1), 0.0) for x in (-0.32, -0.15, 0.02, 0.19)),
            *mirrored(block("petal_red", (0.4, -0.4, 0.3), (1.02, -0.34, 2.1), 0.02)),
        ],
        "dark_wood",
        stance="wall",
    ),
    drawn(
        "kneeler",
        ("kneeler", "prayer kneeler", "prie-dieu", "prayer bench"),
        "bench",
        (0.62, 0.6, 0.9),
        [
            *mirrored(block("wood", (0.25, -0.1, 0.0), (0.3, 0.25, 0.86), 0.01)),
            block("wood", (-0.31, 0.0, 0.82), (0.31, 0.3, 0.9), 0.01),
            block("wood", (-0.29, -0.3, 0.0), (0.29, 0.1, 0.16), 0.01),
            block("cloth", (-0.28, -0.3, 0.15), (0.28, 0.02, 0.25), 0.03),
            block("wood", (-0.26, 0.2, 0.2), (0.26, 0.24, 0.8), 0.0),
        ],
        "wood",
        surfaces=(Surface("top", (-0.25, 0.04), (0.25, 0.26), 0.9),),
    ),
    drawn(
        "censer",
        ("censer", "incense burner", "thurible"),
        "burner",
        (0.16, 0.16, 0.24),
        [
            Part(Lathe(((0.05, 0.0), (0.04, 0.03), (0.08, 0.08), (0.08, 0.12), (0.06, 0.17), (0.02, 0.2))), "brass"),
            column("ember", 0.05, 0.115, 0.13),
            Part(Ellipsoid(0.04, 0.04, 0.045), "brass", (0, 0, 0.195)),
        ],
        "brass",
        _ON,
        glows=(Glow((0.0, 0.0, 0.21), 1.0, "#ff9a4a"),),
    ),
    drawn(
        "church_bell",
        ("church bell", "ship bell", "ship's bell", "wall bell", "boxing bell", "school bell", "temple bell"),
        "bell",
        (0.44, 0.44, 0.56),
        [
            rod("black_metal", 0.03, (0.0, 0.2, 0.5), (0.0, 0.0, 0.5)),
            block("black_metal", (-0.08, 0.18, 0.36), (0.08, 0.22, 0.56), 0.01),
            Part(
                Lathe(((0.2, 0.0), (0.19, 0.04), (0.13, 0.16), (0.11, 0.3), (0.06, 0.38), (0.02, 0.4))),
                "brass",
                (0, 0, 0.08),
            ),
            column("black_metal", 0.02, 0.44, 0.52),
            Part(Ellipsoid(0.08, 0.08, 0.1), "dark_steel", (0, 0, 0.0)),
        ],
        "brass",
        Support.WALL,
    ),
    drawn(
        "pipe_organ",
        ("pipe organ", "church organ"),
        "organ",
        (2.6, 1.2, 3.0),
        [
            block("dark_wood", (-1.3, -0.2, 0.0), (1.3, 0.6, 1.1), 0.02),
            *(column("steel", 0.08, 1.1, 1.9 + 1.0 * (abs(n - 6) / 6), (-1.2 + n * 0.2, 0.1)) for n in range(13)),
            *mirrored(block("dark_wood", (1.2, -0.05, 1.08), (1.3, 0.3, 3.0), 0.01)),
            block("dark_wood", (-0.7, -0.5, 0.7), (0.7, -0.15, 0.8), 0.01),
            block("white", (-0.6, -0.52, 0.8), (0.6, -0.3, 0.83), 0.0),
            *(block("ink", (-0.56 + n * 0.1, -0.42, 0.825), (-0.52 + n * 0.1, -0.3, 0.845), 0.0) for n in range(12)),
            block("dark_wood", (-0.5, -0.6, 0.0), (0.5, -0.5, 0.12), 0.01),
            *mirrored(block("dark_wood", (0.6, -0.5, 0.0), (0.68, -0.2, 0.72), 0.01)),
        ],
        "dark_wood",
        stance="wall",
    ),
    drawn(
        "coffin",
        ("coffin", "casket"),
        "coffin",
        (0.72, 2.0, 0.55),
        [
            Part(Prism(_COFFIN, 0.42), "dark_wood"),
            Part(Prism(tuple((x * 0.9, y * 0.95) for x, y in _COFFIN), 0.1), "wood", (0, 0, 0.41)),
            block("brass", (-0.03, -0.5, 0.5), (0.03, 0.6, 0.53), 0.004),
            block("brass", (-0.14, 0.3, 0.5), (0.14, 0.36, 0.53), 0.004),
        ],
        "dark_wood",
    ),
    drawn(
        "tomb",
        ("tomb", "stone tomb", "sarcophagus", "stone coffin"),
        "tomb",
        (1.1, 2.2, 0.95),
        [
            block("stone", (-0.55, -1.1, 0.0), (0.55, 1.1, 0.16), 0.02),
            block("stone", (-0.46, -1.0, 0.15), (0.46, 1.0, 0.74), 0.02),
            block("stone", (-0.54, -1.08, 0.73), (0.54, 1.08, 0.9), 0.03),
            block("marble", (-0.06, -0.7, 0.89), (0.06, 0.7, 0.95), 0.01),
            block("marble", (-0.28, 0.2, 0.89), (0.28, 0.32, 0.95), 0.01),
        ],
        "stone",
        stance="free",
    ),
    drawn(
        "chalice",
        ("chalice", "holy grail", "ceremonial cup", "communion cup"),
        "cup",
        (0.12, 0.12, 0.22),
        [
            Part(
                Lathe(
                    (
                        (0.06, 0.0),
                        (0.05, 0.015),
                        (0.015, 0.04),
                        (0.02, 0.08),
                        (0.015, 0.11),
                        (0.05, 0.14),
                        (0.06, 0.22),
                        (0.05, 0.22),
                        (0.035, 0.15),
                    )
                ),
                "brass",
            )
        ],
        "brass",
        _ON,
    ),
    drawn(
        "sword",
        ("sword", "longsword", "broadsword", "rapier"),
        "sword",
        (0.26, 0.06, 0.95),
        _sword(0.0, 0.0),
        "steel",
        Support.WALL,
    ),
    drawn(
        "crossed_swords",
        ("crossed swords", "crossed sword", "pair of crossed swords"),
        "sword",
        (0.9, 0.07, 0.95),
        [*_sword(0.0, 0.3), *_sword(0.0, -0.3), disc("brass", 0.12, (0, 0.01, 0.36), 0.04)],
        "steel",
        Support.WALL,
    ),
    drawn(
        "shield",
        ("shield", "coat of arms", "heraldic shield", "crest"),
        "shield",
        (0.56, 0.08, 0.7),
        [
            front(
                "steel", ((-0.28, 0.7), (-0.28, 0.3), (-0.04, 0.0), (0.04, 0.0), (0.28, 0.3), (0.28, 0.7)), 0.04, 0.05
            ),
            front("paint_red", ((-0.23, 0.65), (-0.23, 0.32), (0.0, 0.08), (0.23, 0.32), (0.23, 0.65)), 0.0, 0.025),
            block("petal_yellow", (-0.03, -0.04, 0.14), (0.03, 0.0, 0.64), 0.0),
            block("petal_yellow", (-0.22, -0.04, 0.42), (0.22, 0.0, 0.48), 0.0),
        ],
        ("steel", "paint_red"),
        Support.WALL,
    ),
    drawn(
        "spear",
        ("spear", "pike", "halberd", "javelin"),
        "pole",
        (0.16, 0.06, 2.0),
        [
            rod("wood", 0.02, (0, 0, 0.0), (0, 0, 1.8)),
            front("steel", ((-0.05, 1.78), (0.05, 1.78), (0.03, 1.9), (0.0, 2.0), (-0.03, 1.9)), 0.012, 0.024),
            across("brass", 0.02, -0.08, 0.08, 0.0, 1.78),
        ],
        "wood",
        Support.WALL,
    ),
    drawn(
        "weapon_rack",
        ("weapon rack", "sword rack", "spear rack", "weapons rack", "armory rack"),
        "rack",
        (1.3, 0.4, 1.6),
        [
            *mirrored(
                block("wood", (0.58, -0.16, 0.0), (0.65, 0.16, 0.08), 0.01),
                block("wood", (0.58, -0.03, 0.06), (0.65, 0.05, 1.4), 0.01),
            ),
            block("wood", (-0.64, -0.06, 1.1), (0.64, 0.06, 1.2), 0.01),
            block("wood", (-0.64, -0.1, 0.14), (0.64, 0.1, 0.24), 0.01),
            *(rod("steel", 0.02, (x, -0.08, 0.24), (x, -0.08, 1.3)) for x in (-0.44, -0.22, 0.0)),
            *(across("brass", 0.016, x - 0.08, x + 0.08, -0.08, 1.24) for x in (-0.44, -0.22, 0.0)),
            *(rod("leather", 0.018, (x, -0.08, 1.24), (x, -0.08, 1.4)) for x in (-0.44, -0.22, 0.0)),
            *(rod("dark_wood", 0.018, (x, -0.08, 0.22), (x, -0.08, 1.5)) for x in (0.22, 0.44)),
            *(column("steel", 0.035, 1.46, 1.6, (x, -0.08), 0.006) for x in (0.22, 0.44)),
        ],
        "wood",
        stance="wall",
    ),
    drawn(
        "suit_of_armor",
        ("suit of armor", "suit of armour", "armor", "knight armor", "armor stand", "knight's armor", "armour"),
        "armor",
        (0.7, 0.5, 1.85),
        [
            column("wood", 0.24, 0.0, 0.06),
            *mirrored(
                block("steel", (0.04, -0.14, 0.05), (0.17, 0.1, 0.14), 0.02),
                column("steel", 0.07, 0.12, 0.55, (0.105, 0.0), 0.06),
                Part(Ellipsoid(0.15, 0.16, 0.14), "dark_steel", (0.105, -0.01, 0.48)),
                column("steel", 0.08, 0.55, 0.9, (0.1, 0.0)),
                Part(Ellipsoid(0.22, 0.22, 0.2), "steel", (0.25, 0.0, 1.22)),
                rod("steel", 0.055, (0.28, 0.0, 1.3), (0.3, -0.06, 0.98), (0.24, -0.16, 0.82)),
            ),
            Part(
                Lathe(((0.16, 0.0), (0.2, 0.12), (0.15, 0.2), (0.22, 0.42), (0.12, 0.56))),
                "steel",
                (0, 0, 0.86),
                stretch=(1.0, 0.75, 1.0),
            ),
            Part(Lathe(((0.11, 0.0), (0.13, 0.1), (0.12, 0.22), (0.05, 0.3))), "steel", (0, 0, 1.42)),
            block("ink", (-0.09, -0.13, 1.56), (0.09, -0.09, 1.585), 0.0),
            Part(Ellipsoid(0.08, 0.16, 0.16), "petal_red", (0, 0.04, 1.69)),
        ],
        "steel",
        stance="wall",
    ),
    drawn(
        "gargoyle",
        ("gargoyle", "gargoyle statue", "stone guardian"),
        "statue",
        (0.6, 0.6, 0.95),
        [
            block("stone", (-0.3, -0.3, 0.0), (0.3, 0.3, 0.2), 0.02),
            Part(Ellipsoid(0.36, 0.4, 0.46), "stone", (0, 0.04, 0.18)),
            *mirrored(
                Part(Ellipsoid(0.12, 0.24, 0.14), "stone", (0.14, -0.16, 0.18)),
                Part(Ellipsoid(0.1, 0.1, 0.3), "stone", (0.13, -0.12, 0.22)),
            ),
            Part(Ellipsoid(0.26, 0.26, 0.24), "stone", (0, -0.08, 0.58)),
            block("stone", (-0.06, -0.27, 0.62), (0.06, -0.16, 0.7), 0.02),
            *mirrored(rod("stone", 0.035, (0.08, -0.06, 0.76), (0.14, -0.02, 0.9), tip=0.012)),
            *(
                profile("stone", ((0.1, 0.4), (0.3, 0.55), (0.28, 0.92), (0.14, 0.7)), (x, x + 0.05))
                for x in (-0.16, 0.11)
            ),
            *mirrored(Part(Ellipsoid(0.03, 0.03, 0.03), "ink", (0.06, -0.19, 0.7))),
        ],
        "stone",
    ),
    drawn(
        "chain",
        ("chain", "shackles", "shackle", "iron chain", "manacles", "wall shackles"),
        "chain",
        (0.4, 0.1, 0.75),
        [
            *mirrored(
                disc("dark_steel", 0.05, (0.12, 0.05, 0.7), 0.03),
                *(
                    Part(
                        Lathe(((0.022, 0.0), (0.04, 0.0), (0.04, 0.02), (0.022, 0.02))),
                        "dark_steel",
                        (0.12, 0.012 if n % 2 else -0.0, 0.18 + n * 0.055),
                        (90 if n % 2 else 0, 0 if n % 2 else 90, 0),
                    )
                    for n in range(10)
                ),
                Part(Lathe(((0.05, 0.0), (0.075, 0.0), (0.075, 0.05), (0.05, 0.05))), "dark_steel", (0.12, 0.0, 0.1)),
            ),
        ],
        "dark_steel",
        Support.WALL,
    ),
    drawn(
        "bone",
        ("bone", "pile of bones", "bones", "bone pile"),
        "bone",
        (0.36, 0.26, 0.1),
        [
            part
            for x0, y0, x1, y1, z in ((-0.14, -0.06, 0.14, 0.06, 0.03), (-0.12, 0.09, 0.1, -0.08, 0.06))
            for part in (
                rod("porcelain", 0.018, (x0, y0, z), (x1, y1, z)),
                *(
                    Part(Ellipsoid(0.055, 0.055, 0.055), "porcelain", (x, y + d, z - 0.03))
                    for x, y in ((x0, y0), (x1, y1))
                    for d in (-0.02, 0.02)
                ),
            )
        ],
        "porcelain",
        _ON,
    ),
    drawn(
        "quill",
        ("quill", "feather pen", "quill pen", "inkwell"),
        "pen",
        (0.12, 0.12, 0.3),
        [
            Part(Lathe(((0.05, 0.0), (0.055, 0.03), (0.035, 0.07), (0.03, 0.085))), "ink"),
            rod("porcelain", 0.006, (0, 0, 0.06), (0.03, 0.02, 0.2)),
            Part(Ellipsoid(0.05, 0.016, 0.2), "white", (0.035, 0.022, 0.12), (0, 12, 0)),
        ],
        ("white", "porcelain", "ink"),
        _ON,
    ),
    drawn(
        "stocks",
        ("stocks", "pillory"),
        "pillory",
        (1.2, 0.6, 1.5),
        [
            *mirrored(
                block("wood", (0.5, -0.06, 0.0), (0.6, 0.06, 1.4), 0.01),
                block("wood", (0.46, -0.3, 0.0), (0.6, 0.3, 0.08), 0.01),
            ),
            block("wood", (-0.6, -0.05, 0.98), (0.6, 0.05, 1.2), 0.01),
            block("wood", (-0.6, -0.05, 1.21), (0.6, 0.05, 1.44), 0.01),
            *(disc("shadow", r, (x, -0.04, 1.2), 0.02) for x, r in ((0.0, 0.1), (-0.32, 0.05), (0.32, 0.05))),
        ],
        "wood",
        stance="free",
    ),
)
