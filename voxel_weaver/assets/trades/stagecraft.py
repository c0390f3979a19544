"""Stages, studios and bands: what sounds, what carries light, what people sit on to watch."""

from __future__ import annotations

import math

from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, front, mirrored, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT


def _tripod(finish: str, spread: float, high: float) -> list[Part]:
    turns = [math.tau * i / 3 + math.pi / 2 for i in range(3)]
    return [rod(finish, 0.014, (0, 0, high), (spread * math.cos(t), spread * math.sin(t), 0.0)) for t in turns]


ASSETS = (
    drawn(
        "acoustic_panel",
        (
            "acoustic panel",
            "sound panel",
            "soundproofing panel",
            "acoustic foam",
            "sound absorber",
        ),
        "panel",
        (0.6, 0.08, 0.6),
        [
            block("dark_grey", (-0.3, 0.0, 0.0), (0.3, 0.04, 0.6), 0.0),
            *(block("dark_grey", (-0.3 + n * 0.12, -0.04, 0.0), (-0.24 + n * 0.12, 0.01, 0.6), 0.0) for n in range(5)),
        ],
        "dark_grey",
        Support.WALL,
    ),
    drawn(
        "gong",
        ("gong", "tam-tam"),
        "gong",
        (1.0, 0.45, 1.3),
        [
            *mirrored(
                block("wood", (0.42, -0.04, 0.0), (0.5, 0.04, 1.24), 0.01),
                block("wood", (0.4, -0.22, 0.0), (0.5, 0.22, 0.07), 0.01),
            ),
            block("wood", (-0.5, -0.05, 1.2), (0.5, 0.05, 1.3), 0.01),
            *mirrored(rod("rope", 0.012, (0.16, 0.0, 1.0), (0.2, 0.0, 1.22))),
            disc("brass", 0.36, (0, 0.03, 0.68), 0.05),
            disc("brass", 0.14, (0, -0.02, 0.68), 0.04),
        ],
        "brass",
    ),
    drawn(
        "cymbal",
        ("cymbal", "crash cymbal", "hi-hat", "cymbal stand"),
        "drum",
        (0.56, 0.56, 1.1),
        [
            *_tripod("steel", 0.25, 0.4),
            rod("steel", 0.016, (0, 0, 0.2), (0, 0, 1.06)),
            Part(
                Lathe(((0.26, 0.0), (0.28, 0.01), (0.1, 0.045), (0.03, 0.07), (0.02, 0.06), (0.09, 0.03))),
                "brass",
                (0, 0, 1.0),
            ),
            column("black", 0.02, 1.05, 1.1),
        ],
        "brass",
    ),
    drawn(
        "tuba",
        ("tuba", "french horn", "euphonium", "horn"),
        "horn",
        (0.5, 0.4, 0.9),
        [
            Part(
                Lathe(((0.05, 0.0), (0.06, 0.2), (0.12, 0.36), (0.2, 0.44), (0.12, 0.44), (0.06, 0.36))),
                "brass",
                (0.05, 0.0, 0.46),
            ),
            *(
                rod(
                    "brass",
                    0.035,
                    *(
                        (0.16 * math.cos(t) + 0.02, y, 0.24 + 0.22 * math.sin(t))
                        for t in [math.tau * k / 12 for k in range(13)]
                    ),
                )
                for y in (-0.06, 0.04)
            ),
            rod("brass", 0.04, (0.05, 0.0, 0.5), (0.1, 0.0, 0.3), (0.05, 0.0, 0.06)),
            *(column("steel", 0.016, 0.2, 0.5, (x, -0.1)) for x in (-0.06, 0.0, 0.06)),
            block("steel", (-0.16, -0.13, -0.04), (0.16, 0.11, -0.005), 0.01),
            block("brass", (-0.08, -0.13, 0.2), (0.08, -0.04, 0.34), 0.01),
        ],
        "brass",
    ),
    drawn(
        "banjo",
        ("banjo",),
        "guitar",
        (0.36, 0.3, 0.98),
        [
            disc("linen", 0.16, (0, 0.0, 0.18), 0.04),
            disc("steel", 0.18, (0, 0.03, 0.18), 0.06),
            block("wood", (-0.022, -0.03, 0.34), (0.022, 0.0, 0.86), 0.006),
            block("wood", (-0.035, -0.03, 0.84), (0.035, 0.0, 0.98), 0.006),
            *(
                rod("black_metal", 0.014, (x, 0.0, 0.1), (x * 1.6, y, 0.0))
                for x, y in ((-0.1, -0.12), (0.1, -0.12), (0.0, 0.18))
            ),
        ],
        ("wood", "steel"),
    ),
    drawn(
        "guitar_stand",
        (
            "guitar stand",
            "instrument stand",
            "violin stand",
            "cello stand",
            "light stand",
            "c-stand",
            "lighting stand",
            "microphone tripod",
        ),
        "stand",
        (0.55, 0.5, 1.1),
        [
            *_tripod("black_metal", 0.24, 0.5),
            rod("black_metal", 0.018, (0, 0, 0.4), (0, 0, 1.06)),
            block("black_metal", (-0.12, -0.06, 1.04), (0.12, 0.06, 1.1), 0.01),
        ],
        "black_metal",
    ),
    drawn(
        "boom_microphone",
        ("boom mic", "boom microphone", "overhead microphone", "studio microphone stand"),
        "microphone",
        (1.1, 0.5, 1.7),
        [
            *_tripod("black_metal", 0.24, 0.6),
            rod("black_metal", 0.018, (0, 0, 0.4), (0, 0, 1.5)),
            rod("black_metal", 0.014, (0.45, 0, 1.34), (-0.5, 0, 1.64)),
            column("dark_grey", 0.035, 1.48, 1.66, (-0.52, 0.0)),
        ],
        "black_metal",
    ),
    drawn(
        "dj_booth",
        ("dj booth", "dj table", "dj desk", "dj console"),
        "booth",
        (1.7, 0.75, 1.05),
        [
            block("black", (-0.85, -0.36, 0.0), (0.85, 0.36, 0.92), 0.01),
            *(
                block("screen_blue", (x, -0.375, 0.2), (x + 0.05, -0.35, 0.74), 0.0)
                for x in (-0.6, -0.36, -0.12, 0.12, 0.36, 0.56)
            ),
            *mirrored(
                column("dark_grey", 0.2, 0.92, 0.97, (0.5, 0.0)), column("black", 0.17, 0.965, 0.985, (0.5, 0.0))
            ),
            block("dark_grey", (-0.22, -0.25, 0.92), (0.22, 0.25, 0.98), 0.006),
            *(column("led_green", 0.02, 0.975, 1.0, (x, y)) for x in (-0.12, 0.0, 0.12) for y in (-0.12, 0.05)),
        ],
        "black",
        stance="free",
    ),
    drawn(
        "cinema_seat",
        (
            "theater seat",
            "cinema seat",
            "movie seat",
            "theatre seat",
            "auditorium seat",
            "train seat",
            "bus seat",
            "airplane seat",
            "stadium seat",
            "choir stall",
        ),
        "chair",
        (0.62, 0.7, 1.05),
        [
            block("dark_grey", (-0.26, -0.1, 0.0), (0.26, 0.2, 0.3), 0.01),
            block("cloth", (-0.26, -0.34, 0.3), (0.26, 0.16, 0.46), 0.04),
            block("cloth", (-0.26, 0.14, 0.36), (0.26, 0.32, 1.05), 0.05),
            *mirrored(
                block("dark_grey", (0.24, -0.24, 0.0), (0.31, 0.26, 0.6), 0.01),
                block("wood", (0.23, -0.28, 0.59), (0.31, 0.2, 0.64), 0.01),
            ),
        ],
        "cloth",
        surfaces=(Surface("seat", (-0.2, -0.28), (0.2, 0.1), 0.46),),
    ),
    drawn(
        "seat_row",
        ("seat row", "bleachers", "seating row"),
        "bench",
        (2.6, 0.75, 1.0),
        [
            *(block("cloth", (-1.26 + n * 0.64, -0.32, 0.32), (-0.68 + n * 0.64, 0.16, 0.46), 0.04) for n in range(4)),
            *(block("cloth", (-1.26 + n * 0.64, 0.14, 0.38), (-0.68 + n * 0.64, 0.32, 1.0), 0.05) for n in range(4)),
            *(
                block("dark_grey", (-1.3 + n * 0.64, -0.24, 0.0), (-1.24 + n * 0.64, 0.26, 0.62), 0.01)
                for n in range(5)
            ),
            block("dark_grey", (-1.28, 0.0, 0.2), (1.28, 0.12, 0.34), 0.0),
        ],
        "cloth",
    ),
    drawn(
        "directors_chair",
        ("director's chair", "director chair", "canvas chair"),
        "chair",
        (0.6, 0.48, 0.88),
        [
            *(rod("wood", 0.02, (-0.26, y, 0.03), (0.26, y, 0.44)) for y in (-0.18, 0.18)),
            *(rod("wood", 0.02, (0.26, y, 0.03), (-0.26, y, 0.44)) for y in (-0.18, 0.18)),
            *mirrored(
                block("wood", (0.25, -0.22, 0.0), (0.29, 0.22, 0.04), 0.004),
                block("wood", (0.25, -0.22, 0.6), (0.3, 0.22, 0.64), 0.006),
                block("wood", (0.25, 0.16, 0.42), (0.29, 0.2, 0.88), 0.004),
                block("wood", (0.25, -0.2, 0.42), (0.29, -0.16, 0.62), 0.004),
            ),
            block("cloth", (-0.27, -0.2, 0.42), (0.27, 0.2, 0.45), 0.004),
            block("cloth", (-0.28, 0.17, 0.68), (0.28, 0.2, 0.86), 0.004),
        ],
        "cloth",
        surfaces=(Surface("seat", (-0.2, -0.15), (0.2, 0.12), 0.45),),
    ),
    drawn(
        "clapperboard",
        ("clapperboard", "clapboard", "film slate"),
        "board",
        (0.3, 0.05, 0.28),
        [
            block("black", (-0.15, -0.015, 0.0), (0.15, 0.015, 0.2), 0.0),
            block("white", (-0.15, -0.02, 0.2), (0.15, 0.02, 0.235), 0.0),
            *(block("white", (-0.13, -0.02, z), (0.13, 0.0, z + 0.012), 0.0) for z in (0.05, 0.1, 0.15)),
            *(block("black", (x, -0.024, 0.198), (x + 0.04, 0.024, 0.237), 0.0) for x in (-0.12, -0.03, 0.06)),
            block("black", (-0.15, -0.015, 0.235), (0.15, 0.015, 0.28), 0.0),
        ],
        "black",
        _ON,
    ),
    drawn(
        "film_reel",
        ("film reel", "reel", "movie reel"),
        "reel",
        (0.38, 0.38, 0.05),
        [
            Part(
                Lathe(
                    (
                        (0.03, 0.0),
                        (0.19, 0.0),
                        (0.19, 0.01),
                        (0.12, 0.012),
                        (0.12, 0.04),
                        (0.19, 0.042),
                        (0.19, 0.05),
                        (0.03, 0.05),
                    )
                ),
                "steel",
            ),
            column("black", 0.15, 0.01, 0.042),
            *(
                column("dark_grey", 0.035, 0.0, 0.053, (0.1 * math.cos(t), 0.1 * math.sin(t)))
                for t in [math.tau * k / 5 for k in range(5)]
            ),
        ],
        "steel",
        _ON,
    ),
    drawn(
        "backdrop",
        (
            "backdrop",
            "painted backdrop",
            "photo backdrop",
            "green screen",
            "photography backdrop",
            "stage backdrop",
            "background screen",
        ),
        "screen",
        (2.4, 0.5, 2.3),
        [
            *mirrored(
                block("black_metal", (1.14, -0.02, 0.02), (1.2, 0.04, 2.3), 0.004),
                block("black_metal", (1.1, -0.24, 0.0), (1.2, 0.24, 0.04), 0.004),
            ),
            across("black_metal", 0.025, -1.2, 1.2, 0.01, 2.26),
            block("cloth", (-1.1, 0.0, 0.02), (1.1, 0.03, 2.26), 0.0),
            block("cloth", (-1.1, -0.25, 0.0), (1.1, 0.02, 0.03), 0.0),
        ],
        "cloth",
        stance="wall",
    ),
    drawn(
        "stage_curtain",
        ("stage curtain", "theater curtain", "red curtain", "theatre curtain"),
        "curtain",
        (3.0, 0.4, 2.5),
        [
            *(column("cloth", 0.13, 0.0, 2.3, (-1.36 + n * 0.16, 0.05 * (-1) ** n)) for n in range(5)),
            *(column("cloth", 0.13, 0.0, 2.3, (0.72 + n * 0.16, 0.05 * (-1) ** n)) for n in range(5)),
            *(block("cloth", (-1.5 + n * 0.5, -0.12, 2.05), (-1.0 + n * 0.5, 0.12, 2.5), 0.06) for n in range(6)),
            *mirrored(block("brass", (0.68, -0.16, 0.98), (1.4, 0.16, 1.04), 0.006)),
        ],
        "cloth",
        stance="wall",
    ),
    drawn(
        "lighting_rig",
        ("lighting rig", "stage light", "stage lights", "spotlight rig", "lighting truss", "truss", "par can"),
        "light",
        (2.0, 0.4, 0.6),
        [
            *(across("dark_steel", 0.022, -1.0, 1.0, y, z) for y in (-0.1, 0.1) for z in (0.4, 0.56)),
            *(
                rod("dark_steel", 0.012, (x, -0.1, 0.4), (x + 0.2, 0.1, 0.56))
                for x in (-0.95, -0.55, -0.15, 0.25, 0.65)
            ),
            across("dark_steel", 0.03, -1.0, 1.0, 0.0, 0.48),
            *(block("dark_steel", (x, -0.11, 0.39), (x + 0.04, 0.11, 0.57), 0.0) for x in (-0.98, -0.02, 0.94)),
            *mirrored(rod("dark_steel", 0.02, (0.7, 0.0, 0.47), (0.7, 0.0, 0.6))),
            *(
                part
                for x, f in ((-0.7, "screen_rose"), (0.0, "screen_white"), (0.7, "screen_blue"))
                for part in (
                    rod("black", 0.02, (x, 0, 0.48), (x, 0, 0.26)),
                    column("black", 0.1, 0.08, 0.3, (x, 0.0), 0.08),
                    column(f, 0.09, 0.0, 0.09, (x, 0.0)),
                )
            ),
        ],
        ("black", "dark_steel"),
        Support.CEILING,
        glows=(Glow((0.0, 0.0, -0.01), 20.0, "#fff0d0"),),
    ),
    drawn(
        "mounted_head",
        (
            "mounted deer head",
            "deer head",
            "moose head",
            "taxidermy head",
            "stag head",
            "hunting trophy",
            "mounted head",
            "taxidermy",
        ),
        "trophy",
        (0.6, 0.5, 0.75),
        [
            Part(Cylinder(0.2, 0.05), "wood", (0, 0.25, 0.26), (90, 0, 0), (1.0, 1.3, 1.0)),
            Part(Ellipsoid(0.22, 0.3, 0.28), "fur_brown", (0, 0.06, 0.16)),
            Part(Ellipsoid(0.16, 0.3, 0.17), "fur_brown", (0, -0.1, 0.3)),
            Part(Ellipsoid(0.08, 0.08, 0.08), "ink", (0, -0.25, 0.31)),
            *mirrored(
                Part(Ellipsoid(0.1, 0.04, 0.06), "fur_brown", (0.11, 0.02, 0.4)),
                Part(Ellipsoid(0.03, 0.03, 0.03), "eye", (0.07, -0.13, 0.4)),
            ),
            *(
                rod("antler", 0.018, (s * 0.05, 0.02, 0.43), (s * 0.14, 0.05, 0.55), (s * 0.2, 0.0, 0.74), tip=0.01)
                for s in (-1, 1)
            ),
            *(rod("antler", 0.013, (s * 0.14, 0.05, 0.55), (s * 0.28, 0.0, 0.66), tip=0.008) for s in (-1, 1)),
        ],
        "wood",
        Support.WALL,
    ),
    drawn(
        "framed_sheet",
        ("flash sheet", "flash art"),
        "picture",
        (0.42, 0.04, 0.54),
        [
            front("wood", ((-0.21, 0.0), (0.21, 0.0), (0.21, 0.54), (-0.21, 0.54)), 0.02, 0.03),
            block("paper", (-0.18, -0.018, 0.03), (0.18, 0.0, 0.51), 0.0),
            *(
                block(f, (x, -0.022, z), (x + 0.1, 0.0, z + 0.12), 0.0)
                for f, x, z in (
                    ("paint_red", -0.14, 0.34),
                    ("ink", 0.03, 0.32),
                    ("paint_teal", -0.13, 0.12),
                    ("paint_black", 0.04, 0.1),
                )
            ),
        ],
        "wood",
        Support.WALL,
        tags=("picture",),
    ),
)
