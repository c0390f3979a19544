"""Fire and lamplight: what burns, what tends it, and what people read by."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Blob, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Part
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.joinery import legs
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, mirrored, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT

ASSETS = (
    drawn(
        "brazier",
        ("brazier", "fire bowl", "fire brazier", "coal brazier", "charcoal brazier"),
        "brazier",
        (0.7, 0.7, 0.85),
        [
            *(
                rod(
                    "black_metal",
                    0.022,
                    (0.3 * math.cos(t), 0.3 * math.sin(t), 0.0),
                    (0.2 * math.cos(t), 0.2 * math.sin(t), 0.5),
                )
                for t in [math.tau * k / 3 + 0.5 for k in range(3)]
            ),
            Part(
                Lathe(((0.12, 0.0), (0.32, 0.14), (0.35, 0.2), (0.28, 0.2), (0.1, 0.06))), "black_metal", (0, 0, 0.42)
            ),
            column("ember", 0.27, 0.5, 0.6),
            *(
                Part(Ellipsoid(0.16, 0.14, h), "flame", (x, y, 0.58))
                for x, y, h in ((0, 0, 0.27), (-0.12, 0.06, 0.18), (0.1, -0.08, 0.2))
            ),
        ],
        "black_metal",
        glows=(Glow((0.0, 0.0, 0.86), 25.0, "#ff9a4a"),),
    ),
    drawn(
        "magnifying_lamp",
        (
            "magnifying lamp",
            "examination lamp",
            "exam lamp",
            "inspection lamp",
            "drafting lamp",
        ),
        "lamp",
        (0.4, 0.34, 0.55),
        [
            column("white", 0.1, 0.0, 0.03),
            rod("white", 0.014, (0.0, 0.0, 0.02), (0.12, 0.05, 0.34), (-0.08, -0.02, 0.52), (-0.1, -0.08, 0.46)),
            Part(Lathe(((0.07, 0.0), (0.1, 0.0), (0.1, 0.035), (0.07, 0.035))), "white", (-0.1, -0.1, 0.42)),
            column("glass", 0.072, 0.43, 0.445, (-0.1, -0.1)),
            Part(Lathe(((0.075, 0.0), (0.09, 0.0), (0.09, 0.01), (0.075, 0.01))), "bulb", (-0.1, -0.1, 0.412)),
        ],
        "white",
        _ON,
        glows=(Glow((-0.1, -0.1, 0.4), 6.0, "#fff4dc"),),
    ),
    drawn(
        "bankers_lamp",
        ("banker's lamp", "bankers lamp", "banker lamp", "green desk lamp", "green lamp"),
        "lamp",
        (0.3, 0.2, 0.4),
        [
            column("brass", 0.09, 0.0, 0.03),
            rod("brass", 0.014, (0, 0.02, 0.02), (0, 0.02, 0.34), (0, -0.02, 0.36)),
            Part(Cylinder(0.08, 0.3), "green_glass", (-0.15, -0.03, 0.3), (0, 90, 0), (1.2, 0.9, 1.0)),
            across("bulb", 0.03, -0.1, 0.1, -0.03, 0.23),
        ],
        ("brass", "green_glass"),
        _ON,
        glows=(Glow((0.0, -0.03, 0.18), 6.0, "#ffe6b0"),),
    ),
    drawn(
        "oil_lamp",
        (
            "kerosene lamp",
            "paraffin lamp",
        ),
        "lamp",
        (0.16, 0.16, 0.34),
        [
            Part(Lathe(((0.07, 0.0), (0.075, 0.04), (0.05, 0.09), (0.03, 0.11))), "brass"),
            column("flame", 0.018, 0.11, 0.17),
            Part(
                Lathe(
                    (
                        (0.035, 0.0),
                        (0.055, 0.06),
                        (0.03, 0.14),
                        (0.028, 0.2),
                        (0.02, 0.2),
                        (0.022, 0.14),
                        (0.046, 0.06),
                        (0.026, 0.0),
                    )
                ),
                "glass",
                (0, 0, 0.11),
            ),
            rod("brass", 0.008, (-0.07, 0, 0.08), (-0.075, 0, 0.2), (0.0, 0, 0.33), (0.075, 0, 0.2), (0.07, 0, 0.08)),
        ],
        "brass",
        _ON,
        glows=(Glow((0.0, 0.0, 0.2), 4.0, "#ffb060"),),
    ),
    drawn(
        "tongs",
        ("tongs", "kitchen tongs", "fire tongs", "blacksmith's tongs", "serving tongs"),
        "tool",
        (0.08, 0.3, 0.03),
        [
            *(
                rod(
                    "steel",
                    0.011,
                    (s * 0.035, 0.15, 0.012),
                    (s * 0.02, 0.0, 0.012),
                    (s * 0.03, -0.12, 0.012),
                    (s * 0.008, -0.15, 0.012),
                )
                for s in (-1, 1)
            ),
            across("steel", 0.011, -0.036, 0.036, 0.14, 0.012),
        ],
        "steel",
        _ON,
    ),
    drawn(
        "fireplace_tools",
        ("fireplace tools", "fire tools", "fire poker", "fireplace tool", "fire irons", "poker", "fireplace poker"),
        "tool",
        (0.3, 0.24, 0.75),
        [
            column("black_metal", 0.12, 0.0, 0.03),
            rod("black_metal", 0.014, (0, 0, 0.02), (0, 0, 0.74)),
            across("black_metal", 0.012, -0.14, 0.14, 0.0, 0.6),
            *(rod("black_metal", 0.01, (x, -0.03, 0.1), (x, -0.03, 0.66)) for x in (-0.12, -0.04, 0.05, 0.12)),
            block("black_metal", (-0.16, -0.05, 0.06), (-0.08, -0.01, 0.18), 0.004),
            Part(Ellipsoid(0.08, 0.05, 0.12), "straw", (0.12, -0.03, 0.05)),
            *(Part(Ellipsoid(0.035, 0.035, 0.045), "brass", (x, -0.03, 0.64)) for x in (-0.12, -0.04, 0.05, 0.12)),
        ],
        "black_metal",
    ),
    drawn(
        "firewood_stack",
        (
            "firewood",
            "firewood stack",
            "stack of firewood",
            "log pile",
            "wood pile",
            "log holder",
            "firewood rack",
            "log rack",
            "woodpile",
            "pile of logs",
            "log stack",
        ),
        "wood",
        (1.0, 0.4, 0.75),
        [
            *mirrored(block("black_metal", (0.46, -0.16, 0.0), (0.5, 0.16, 0.75), 0.006)),
            block("black_metal", (-0.5, -0.16, 0.0), (0.5, 0.16, 0.04), 0.006),
            *(
                part
                for r in range(4)
                for n in range(6 - r % 2)
                for part in (
                    Part(
                        Cylinder(0.074, 0.36),
                        "bark",
                        (-0.385 + n * 0.152 + (r % 2) * 0.076, 0.18, 0.11 + r * 0.135),
                        (90, 0, 0),
                    ),
                    disc("cut_wood", 0.06, (-0.385 + n * 0.152 + (r % 2) * 0.076, -0.17, 0.11 + r * 0.135), 0.02),
                )
            ),
        ],
        "bark",
        stance="wall",
    ),
    drawn(
        "paper_lantern",
        (
            "paper lantern",
            "chinese lantern",
            "red lantern",
            "japanese lantern",
            "hanging paper lantern",
            "rice paper lantern",
            "silk lantern",
        ),
        "lantern",
        (0.36, 0.36, 0.75),
        [
            rod("rope", 0.012, (0, 0, 0.42), (0, 0, 0.75)),
            column("wood", 0.09, 0.4, 0.44),
            Part(
                Lathe(((0.09, 0.0), (0.16, 0.06), (0.18, 0.17), (0.16, 0.28), (0.09, 0.34))),
                "lantern_paper",
                (0, 0, 0.07),
            ),
            *(
                Part(
                    Lathe(((r - 0.01, 0.0), (r + 0.004, 0.0), (r + 0.004, 0.012), (r - 0.01, 0.012))), "wood", (0, 0, z)
                )
                for r, z in ((0.165, 0.14), (0.18, 0.235), (0.165, 0.33))
            ),
            column("wood", 0.09, 0.04, 0.08),
            rod("petal_red", 0.014, (0, 0, 0.05), (0, 0, 0.0)),
        ],
        "lantern_paper",
        Support.CEILING,
        glows=(Glow((0.0, 0.0, 0.02), 9.0, "#ffd9a8"),),
    ),
    drawn(
        "sauna_stove",
        ("sauna stove", "sauna heater", "sauna rocks", "pot-bellied stove", "cast-iron stove", "wood heater"),
        "stove",
        (0.5, 0.5, 0.9),
        [
            *legs(0.4, 0.4, 0.12, 0.05, "black_metal"),
            block("black_metal", (-0.25, -0.25, 0.1), (0.25, 0.25, 0.72), 0.02),
            block("ember", (-0.14, -0.262, 0.2), (0.14, -0.24, 0.42), 0.0),
            *(block("black_metal", (-0.14, -0.27, z), (0.14, -0.24, z + 0.02), 0.0) for z in (0.25, 0.31, 0.37)),
            *(
                Part(Blob(0.17, 0.16, 0.15, n, 0.25), "rock", (x, y, 0.7))
                for n, (x, y) in enumerate(((-0.13, -0.13), (0.12, -0.12), (0.0, 0.02), (-0.13, 0.13), (0.13, 0.13)))
            ),
        ],
        "black_metal",
        stance="wall",
        glows=(Glow((0.0, -0.3, 0.3), 6.0, "#ff8a3c"),),
    ),
)
