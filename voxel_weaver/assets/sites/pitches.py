"""Sports grounds: goals, stands, floodlights, boards for the score, ramps for skaters, and what racers race in."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.buildings.grammar.house import erected
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, mirrored, profile, rod


def goal(kind: Literal["net", "posts"] = "net") -> Model:
    """A goal with its net, or the tall fork of American football."""
    if kind == "posts":
        parts: Parts = (
            block("concrete", (-0.7, -0.5, 0.0), (0.7, 1.8, 0.25), 0.0),
            block("band_yellow", (-0.35, 0.9, 0.0), (0.35, 1.6, 1.9), 0.1),
            rod("band_yellow", 0.16, (0.0, 1.2, 1.7), (0.0, 1.1, 2.6), (0.0, 0.3, 3.0), (0.0, 0.0, 3.1)),
            across("band_yellow", 0.16, -2.9, 2.9, 0.0, 3.1),
            *mirrored(column("band_yellow", 0.14, 3.0, 9.0, (2.8, 0.0))),
        )
        return grown(parts, 6.0, 9.0, 1.8, "band_yellow", grain=4.0)
    net = [
        *(
            rod("rope", 0.035, (x, 0.0, 2.4), (x, 0.7, 2.4), (x, 1.9, 0.05))
            for x in (-2.7 + 0.6 * n for n in range(10))
        ),
        *(across("rope", 0.035, -3.5, 3.5, y, z) for y, z in ((0.4, 2.4), (1.0, 1.85), (1.35, 1.15), (1.65, 0.55))),
    ]
    frame = (
        *mirrored(column("launch_white", 0.09, 0.0, 2.5, (3.5, 0.0))),
        across("launch_white", 0.09, -3.55, 3.55, 0.0, 2.42),
        *(
            rod("launch_white", 0.07, (s * 3.5, 0.0, 2.42), (s * 3.5, 0.7, 2.42), (s * 3.5, 1.95, 0.07))
            for s in (-1, 1)
        ),
        across("launch_white", 0.07, -3.55, 3.55, 1.95, 0.07),
        *mirrored(block("launch_white", (3.42, 0.0, 0.0), (3.58, 2.0, 0.12), 0.0)),
    )
    return grown((*frame, *net), 7.2, 2.5, 2.1, "launch_white", grain=3.0)


def grandstand(
    width: Annotated[float, Range(20.0, 24.0, 8.0, 60.0)] = 22.0,
    depth: Annotated[float, Range(8.0, 9.0, 5.0, 16.0)] = 8.4,
    height: Annotated[float, Range(8.2, 9.0, 5.0, 16.0)] = 8.6,
    roofed: bool = True,
) -> Model:
    """Rising rows of coloured seats under a roof on posts; its front looks at the game."""

    def draw(wide: float, deep: float, tall: float) -> Parts:
        x, y, rows = wide / 2, deep / 2, 7
        step, rise = (deep - 1.6) / rows, tall * 0.52 / rows
        made = []
        for n in range(rows):
            low = -y + 0.5 + step * n
            made.append(block("concrete", (-x, low, 0.0), (x, y, 0.7 + rise * n), 0.0))
            for k in range(9):
                left = -x + 0.5 + (wide - 1.0) * k / 9
                tone = ("door_blue", "band_red", "launch_white")[(n + k) % 3]
                if k not in (2, 6):
                    top = 0.7 + rise * n
                    made.append(
                        block(
                            tone,
                            (left, low + 0.3, top - 0.05),
                            (left + (wide - 1.0) / 9 - 0.2, low + step - 0.1, top + 0.42),
                            0.0,
                        )
                    )
        made.append(block("door_blue", (-x, -y, 0.0), (x, -y + 0.25, 1.1), 0.0))
        made.append(block("concrete_dark", (-x, -y, 0.0), (x, -y + 0.6, 0.3), 0.0))
        if roofed:
            made += [block("steel_wall", (-x + 0.2, y - 0.5, 0.0), (x - 0.2, y, tall - 0.5), 0.0)]
            made += [
                block(
                    "iron",
                    (-x + 0.3 + (wide - 0.8) * n / 4, y - 0.7, 0.0),
                    (-x + 0.5 + (wide - 0.8) * n / 4, y - 0.4, tall - 0.3),
                    0.0,
                )
                for n in range(5)
            ]
            made += [
                profile(
                    "launch_white",
                    ((-y + 0.8, tall - 0.25), (y, tall - 0.7), (y, tall - 0.3), (-y + 0.8, tall)),
                    (-x, x),
                )
            ]
        return tuple(made)

    return erected(draw, width, depth, height, ("door_blue",))


def _mast(lit: bool) -> Parts:
    lamp = "lamp_glow" if lit else "launch_white"
    return (
        block("concrete", (-0.7, -0.5, 0.0), (0.7, 0.5, 0.5), 0.0),
        column("steel_wall", 0.3, 0.4, 12.2, top=0.18),
        block("iron", (-1.5, 0.05, 11.4), (1.5, 0.3, 13.4), 0.0),
        *(
            block(lamp, (x - 0.36, -0.25, z), (x + 0.36, 0.1, z + 0.55), 0.0)
            for x in (-1.0, 0.0, 1.0)
            for z in (11.6, 12.2, 12.8)
        ),
    )


def floodlight(lit: bool = False) -> Model:
    """A tall mast with nine lamps that look to the front."""
    return grown(_mast(lit), 3.0, 13.4, 1.0, "steel_wall", grain=5.0)


_RAMP = ((-1.6, 0.0), (1.6, 0.0), (1.6, 1.7), (0.9, 1.7), (0.55, 1.1), (0.1, 0.62), (-0.6, 0.24), (-1.6, 0.04))
_CAR_BODY = ((-2.2, 0.28), (2.0, 0.28), (2.0, 0.7), (0.8, 0.95), (-0.5, 0.72), (-2.2, 0.42))

ASSETS = (
    Asset(goal, words=("goal", "soccer goal", "football goal", "goalpost", "goal post", "hockey goal"), family="goal"),
    Asset(grandstand, words=("grandstand", "stadium stand", "tribune", "stadium seating"), family="stand"),
    Asset(floodlight, words=("floodlight", "stadium light", "light mast", "stadium lights"), family="lamp"),
    drawn(
        "score_tower",
        ("score tower", "stadium screen", "giant screen", "jumbotron"),
        "screen",
        (7.0, 0.8, 6.4),
        [
            *mirrored(block("iron", (2.2, -0.2, 0.0), (2.6, 0.4, 6.0), 0.0)),
            block("black", (-3.5, -0.3, 2.6), (3.5, 0.4, 6.4), 0.05),
            block("screen", (-3.3, -0.4, 2.8), (3.3, -0.2, 6.2), 0.0),
            block("screen_warm", (-2.6, -0.44, 3.4), (-1.2, -0.3, 5.2), 0.0),
            block("screen_warm", (1.2, -0.44, 3.4), (2.6, -0.3, 5.2), 0.0),
            *(block("screen_rose", (-0.2, -0.44, z), (0.2, -0.3, z + 0.4), 0.0) for z in (3.8, 4.6)),
            block("screen_white", (-2.8, -0.44, 5.6), (2.8, -0.3, 6.0), 0.0),
        ],
        grain=4.0,
    ),
    drawn(
        "quarter_pipe",
        ("quarter pipe", "skate ramp", "half pipe", "halfpipe", "ramp", "skateboard ramp"),
        "ramp",
        (4.0, 3.2, 2.6),
        [
            profile("plank_pale", _RAMP, (-2.0, 2.0)),
            *mirrored(
                profile(
                    "band_red",
                    ((-1.6, 0.0), (1.6, 0.0), (1.6, 1.68), (0.9, 1.68), (0.5, 1.06), (0.0, 0.56), (-0.6, 0.22)),
                    (1.9, 2.0),
                )
            ),
            across("steel", 0.06, -2.0, 2.0, 0.92, 1.7),
            *(block("iron", (x - 0.04, 1.48, 1.65), (x + 0.04, 1.58, 2.6), 0.0) for x in (-1.9, -0.6, 0.6, 1.9)),
            block("iron", (-1.95, 1.47, 2.5), (1.95, 1.59, 2.6), 0.0),
        ],
        ("plank_pale",),
        grain=3.0,
    ),
    drawn(
        "grind_rail",
        ("grind rail", "skate rail", "handrail"),
        "rail",
        (3.6, 0.5, 0.6),
        [
            *mirrored(block("iron", (1.3, -0.25, 0.0), (1.5, 0.25, 0.06), 0.0)),
            *mirrored(block("iron", (1.36, -0.05, 0.0), (1.44, 0.05, 0.55), 0.0)),
            across("band_yellow", 0.06, -1.8, 1.8, 0.0, 0.54),
        ],
    ),
    drawn(
        "fun_box",
        ("fun box", "skate box", "skate table"),
        "ramp",
        (3.0, 4.6, 0.8),
        [
            profile(
                "concrete", ((-2.3, 0.0), (2.3, 0.0), (2.3, 0.04), (0.9, 0.76), (-0.9, 0.76), (-2.3, 0.04)), (-1.5, 1.5)
            ),
            *mirrored(block("band_red", (1.42, -0.9, 0.7), (1.5, 0.9, 0.8), 0.0)),
        ],
        grain=3.0,
    ),
    drawn(
        "racing_car",
        ("racing car", "race car", "racecar", "formula one car", "formula 1 car", "f1 car"),
        "car",
        (2.0, 4.6, 1.1),
        [
            profile("lacquer", _CAR_BODY, (-0.42, 0.42)),
            block("lacquer", (-0.75, -0.3, 0.26), (0.75, 1.7, 0.66), 0.1),
            block("black", (-0.98, -2.3, 0.2), (0.98, -1.9, 0.34), 0.0),
            block("launch_white", (-0.9, 1.85, 0.85), (0.9, 2.3, 1.0), 0.0),
            *mirrored(block("black", (0.8, 1.8, 0.6), (0.9, 2.3, 1.1), 0.0)),
            *mirrored(block("black", (0.2, 1.7, 0.5), (0.3, 2.1, 0.95), 0.0)),
            *(
                part
                for y, r in ((-1.35, 0.34), (1.4, 0.4))
                for part in (
                    across("dark_steel", 0.07, -0.85, 0.85, y, r),
                    across("black", r, -1.0, -0.62, y, r),
                    across("black", r, 0.62, 1.0, y, r),
                )
            ),
            block("helmet_yellow", (-0.16, -0.1, 0.68), (0.16, 0.22, 1.04), 0.1),
            block("lacquer_accent", (-0.14, -2.2, 0.42), (0.14, -0.4, 0.66), 0.04),
        ],
        ("lacquer",),
        grain=2.0,
    ),
    drawn(
        "finish_gantry",
        ("finish line", "finish arch", "starting gate", "start gantry", "finish gantry", "finishing line"),
        "gate",
        (12.0, 1.2, 6.0),
        [
            *mirrored(block("concrete", (5.2, -0.6, 0.0), (6.0, 0.6, 0.4), 0.0)),
            *mirrored(block("iron", (5.4, -0.25, 0.3), (5.8, 0.25, 5.6), 0.0)),
            block("black", (-6.0, -0.2, 4.4), (6.0, 0.2, 6.0), 0.0),
            *(
                block(
                    "launch_white",
                    (-6.0 + 0.6 * k, -0.26, 4.4 + 0.53 * j),
                    (-5.4 + 0.6 * k, 0.26, 4.93 + 0.53 * j),
                    0.0,
                )
                for k in range(20)
                for j in range(3)
                if (k + j) % 2
            ),
        ],
        grain=5.0,
    ),
    drawn(
        "basketball_stand",
        ("basketball stand", "free-standing basketball hoop", "outdoor basketball hoop", "streetball hoop"),
        "hoop",
        (1.8, 2.4, 3.9),
        [
            block("concrete", (-0.6, 0.2, 0.0), (0.6, 1.2, 0.35), 0.05),
            rod("dark_steel", 0.11, (0.0, 0.8, 0.3), (0.0, 0.7, 2.6), (0.0, -0.3, 3.1)),
            block("launch_white", (-0.9, -0.42, 2.75), (0.9, -0.32, 3.9), 0.0),
            *(
                block("band_red", (x0, -0.45, z0), (x1, -0.38, z1), 0.0)
                for x0, x1, z0, z1 in (
                    (-0.3, 0.3, 2.98, 3.03),
                    (-0.3, 0.3, 3.4, 3.45),
                    (-0.3, -0.25, 2.98, 3.45),
                    (0.25, 0.3, 2.98, 3.45),
                )
            ),
            rod(
                "band_red",
                0.035,
                *(
                    (0.27 * math.cos(a), -0.78 + 0.27 * math.sin(a), 3.0)
                    for a in (math.tau * k / 12 for k in range(13))
                ),
            ),
            block("band_red", (-0.06, -0.52, 2.97), (0.06, -0.4, 3.03), 0.0),
            *(
                rod(
                    "launch_white",
                    0.02,
                    (0.26 * math.cos(a), -0.78 + 0.26 * math.sin(a), 3.0),
                    (0.15 * math.cos(a), -0.78 + 0.15 * math.sin(a), 2.6),
                )
                for a in (math.tau * k / 8 for k in range(8))
            ),
        ],
        ("launch_white",),
    ),
    drawn(
        "umpire_chair",
        ("umpire chair", "umpire's chair"),
        "chair",
        (0.9, 1.1, 2.5),
        [
            *(
                rod("door_green", 0.05, (s * 0.4, y * 0.5, 0.04), (s * 0.3, y * 0.25, 1.6))
                for s in (-1, 1)
                for y in (-1, 1)
            ),
            *(across("door_green", 0.04, -0.36, 0.36, -0.42 + 0.07 * n, 0.4 + 0.4 * n) for n in range(3)),
            block("plank", (-0.36, -0.32, 1.55), (0.36, 0.32, 1.65), 0.0),
            block("plank", (-0.36, 0.24, 1.6), (0.36, 0.32, 2.5), 0.0),
        ],
        grain=2.0,
    ),
    drawn(
        "court_net",
        ("court net", "tennis net", "volleyball net", "badminton net"),
        "net",
        (10.0, 0.4, 1.15),
        [
            *mirrored(block("iron", (4.8, -0.2, 0.0), (5.0, 0.2, 0.08), 0.0)),
            *mirrored(column("door_green", 0.06, 0.0, 1.15, (4.9, 0.0))),
            block("launch_white", (-4.9, -0.04, 0.98), (4.9, 0.04, 1.1), 0.0),
            *(
                block("paint_black", (-4.9 + 0.245 * n - 0.02, -0.02, 0.1), (-4.9 + 0.245 * n + 0.02, 0.02, 1.0), 0.0)
                for n in range(1, 40)
            ),
            *(block("paint_black", (-4.9, -0.02, z), (4.9, 0.02, z + 0.04), 0.0) for z in (0.1, 0.32, 0.54, 0.76)),
        ],
        grain=2.0,
    ),
    drawn(
        "pool_slide",
        ("water slide", "waterslide", "pool slide"),
        "slide",
        (3.6, 5.4, 4.4),
        [
            *(
                rod(
                    "door_blue",
                    0.5,
                    *(
                        (0.9 * math.cos(t) + 0.3, 1.2 - 0.9 * math.sin(t), 3.1 - 2.5 * t / math.tau / 1.0)
                        for t in (math.tau * k / 16 for k in range(17))
                    ),
                )
                for _ in (0,)
            ),
            rod("door_blue", 0.5, (1.2, 1.2, 0.66), (1.1, 0.0, 0.62), (0.9, -2.3, 0.62)),
            *(column("launch_white", 0.1, 0.0, 3.2, (x, y)) for x in (-1.5, -0.3) for y in (1.6, 2.6)),
            block("concrete", (-1.7, -0.9, 0.0), (1.7, 2.7, 0.16), 0.0),
            block("launch_white", (-1.6, 1.4, 3.0), (1.4, 2.7, 3.2), 0.0),
            *(block("launch_white", (x - 0.04, 1.45, 3.1), (x + 0.04, 1.55, 4.0), 0.0) for x in (-1.55, -0.9, -0.3)),
            *(block("launch_white", (x - 0.04, 2.6, 3.1), (x + 0.04, 2.7, 4.4), 0.0) for x in (-1.55, -0.3)),
            block("band_red", (-1.7, 1.35, 4.2), (-0.1, 2.7, 4.4), 0.05),
            *(column("launch_white", 0.08, 0.0, 4.3, (x, 1.45)) for x in (-1.6, -0.2)),
            *(
                block("launch_white", (-1.4, 1.5 - 0.2 * n, 2.8 - 0.3 * n), (-0.5, 1.7 - 0.2 * n, 2.9 - 0.3 * n), 0.0)
                for n in range(9)
            ),
            *(rod("launch_white", 0.05, (x, 1.6, 3.0), (x, -0.2, 0.2)) for x in (-1.42, -0.48)),
        ],
        ("door_blue",),
        grain=3.0,
    ),
    drawn(
        "starting_block",
        ("starting block", "diving board", "diving platform", "springboard"),
        "board",
        (0.9, 3.0, 1.5),
        [
            block("launch_white", (-0.45, 0.6, 0.0), (0.45, 1.5, 0.9), 0.0),
            block("door_blue", (-0.3, -1.5, 0.9), (0.3, 1.5, 1.0), 0.0),
            *mirrored(rod("steel", 0.035, (0.4, 1.45, 0.0), (0.4, 1.45, 1.45), (0.4, 0.3, 1.45), (0.4, 0.3, 0.92))),
            *mirrored(block("door_blue", (0.28, 0.25, 0.9), (0.44, 0.36, 1.0), 0.0)),
        ],
        ("door_blue",),
        grain=2.0,
    ),
)
