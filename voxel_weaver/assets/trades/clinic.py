"""Wards and laboratories: what is measured, kept warm, rinsed and carried about."""

from __future__ import annotations

from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import block, column, disc, mirrored, rod
from voxel_weaver.scene.layout import Support

_ON = Support.OBJECT


def _bars(finish: str, x: tuple[float, float], y: float, z: tuple[float, float], count: int) -> list[Part]:
    step = (x[1] - x[0]) / (count - 1)
    return [rod(finish, 0.01, (x[0] + n * step, y, z[0]), (x[0] + n * step, y, z[1])) for n in range(count)]


def _cage(finish: str, x: float, y: float, low: float, high: float) -> list[Part]:
    """Bars on four sides between a floor and a roof."""
    sides = [
        rod(finish, 0.01, (side * x, -y + n * y / 3, low), (side * x, -y + n * y / 3, high))
        for side in (-1, 1)
        for n in range(7)
    ]
    return [*_bars(finish, (-x, x), -y, (low, high), 9), *_bars(finish, (-x, x), y, (low, high), 9), *sides]


ASSETS = (
    drawn(
        "instrument_trolley",
        (
            "instrument trolley",
            "nurse's cart",
            "nurses cart",
            "nurse cart",
            "surgical cart",
            "hairdressing trolley",
            "salon trolley",
            "treatment trolley",
            "rolling cabinet",
            "tattoo cart",
        ),
        "cart",
        (0.65, 0.48, 0.95),
        [
            *(column("black", 0.035, 0.0, 0.07, (sx * 0.27, sy * 0.19)) for sx in (-1, 1) for sy in (-1, 1)),
            *(
                block(
                    "steel",
                    (sx * 0.29 - 0.015, sy * 0.21 - 0.015, 0.06),
                    (sx * 0.29 + 0.015, sy * 0.21 + 0.015, 0.95),
                    0.003,
                )
                for sx in (-1, 1)
                for sy in (-1, 1)
            ),
            block("steel", (-0.31, -0.23, 0.18), (0.31, 0.23, 0.21), 0.004),
            block("steel", (-0.31, -0.23, 0.86), (0.31, 0.23, 0.89), 0.004),
            block("enamel", (-0.28, -0.2, 0.56), (0.28, 0.2, 0.8), 0.01),
            block("white", (-0.26, -0.215, 0.59), (0.26, -0.19, 0.77), 0.004),
            block("steel", (-0.08, -0.235, 0.67), (0.08, -0.21, 0.69), 0.004),
        ],
        "steel",
        surfaces=(
            Surface("top", (-0.26, -0.18), (0.26, 0.18), 0.89),
            Surface("shelf", (-0.26, -0.18), (0.26, 0.18), 0.21, 0.34),
        ),
    ),
    drawn(
        "centrifuge",
        ("centrifuge", "lab centrifuge"),
        "machine",
        (0.42, 0.46, 0.34),
        [
            block("enamel", (-0.21, -0.22, 0.0), (0.21, 0.23, 0.24), 0.03),
            Part(Cylinder(0.18, 0.08, 0.15), "grey", (0, 0.02, 0.24)),
            column("dark_grey", 0.06, 0.31, 0.34, (0, 0.02)),
            block("screen_blue", (-0.15, -0.235, 0.1), (0.0, -0.2, 0.18), 0.0),
            *(block("dark_grey", (x, -0.235, 0.1), (x + 0.03, -0.21, 0.13), 0.0) for x in (0.05, 0.1, 0.15)),
        ],
        "enamel",
        _ON,
    ),
    drawn(
        "oscilloscope",
        ("oscilloscope", "spectrometer", "signal analyzer", "multimeter"),
        "monitor",
        (0.36, 0.24, 0.24),
        [
            block("grey", (-0.18, -0.1, 0.02), (0.18, 0.12, 0.24), 0.01),
            *mirrored(block("black", (0.1, -0.08, 0.0), (0.14, 0.1, 0.03), 0.0)),
            block("screen", (-0.15, -0.115, 0.07), (0.04, -0.09, 0.21), 0.0),
            *(
                block(
                    "screen_green",
                    (-0.14 + n * 0.025, -0.12, 0.12 + (0.03 if n % 4 in (1, 2) else -0.01)),
                    (-0.118 + n * 0.025, -0.1, 0.14 + (0.03 if n % 4 in (1, 2) else -0.01)),
                    0.0,
                )
                for n in range(7)
            ),
            *(disc("black", 0.018, (x, -0.09, z), 0.03) for x in (0.08, 0.14) for z in (0.08, 0.13, 0.18)),
        ],
        "grey",
        _ON,
    ),
    drawn(
        "soldering_iron",
        ("soldering iron", "soldering station"),
        "tool",
        (0.16, 0.22, 0.14),
        [
            block("dark_grey", (-0.08, -0.08, 0.0), (0.08, 0.1, 0.05), 0.01),
            rod("steel", 0.016, (0, 0.0, 0.04), (0, 0.02, 0.08)),
            rod("paint_blue", 0.016, (0, 0.08, 0.12), (0, -0.02, 0.08)),
            rod("steel", 0.008, (0, -0.02, 0.08), (0, -0.1, 0.05)),
        ],
        "dark_grey",
        _ON,
    ),
    drawn(
        "safety_goggles",
        ("safety goggles", "goggles", "safety glasses", "lab goggles", "ski goggles", "swimming goggles"),
        "goggles",
        (0.18, 0.12, 0.08),
        [
            *mirrored(block("water", (0.006, -0.06, 0.015), (0.08, -0.035, 0.07), 0.015)),
            *mirrored(block("black", (0.0, -0.05, 0.0), (0.09, -0.02, 0.08), 0.015)),
            *mirrored(block("black", (0.076, -0.03, 0.0), (0.09, 0.06, 0.06), 0.004)),
            block("black", (-0.09, 0.045, 0.0), (0.09, 0.06, 0.06), 0.004),
        ],
        "black",
        _ON,
    ),
    drawn(
        "graduated_cylinder",
        ("graduated cylinder", "measuring cylinder"),
        "cylinder",
        (0.1, 0.1, 0.32),
        [
            column("glass", 0.05, 0.0, 0.02),
            column("water", 0.03, 0.018, 0.17),
            column("glass", 0.031, 0.168, 0.32),
            *(column("ink", 0.032, z, z + 0.006) for z in (0.06, 0.1, 0.14, 0.2, 0.24)),
        ],
        "glass",
        _ON,
    ),
    drawn(
        "shallow_dish",
        ("petri dish", "kidney dish", "emesis basin", "evaporating dish", "instrument tray", "developing tray"),
        "dish",
        (0.3, 0.2, 0.05),
        [
            block("steel", (-0.15, -0.1, 0.0), (0.15, 0.1, 0.012), 0.004),
            *mirrored(block("steel", (0.138, -0.1, 0.0), (0.15, 0.1, 0.05), 0.004)),
            *(block("steel", (-0.15, y - 0.006, 0.0), (0.15, y + 0.006, 0.05), 0.004) for y in (-0.094, 0.094)),
        ],
        "steel",
        _ON,
        surfaces=(Surface("inside", (-0.13, -0.08), (0.13, 0.08), 0.012, 0.6),),
    ),
    drawn(
        "syringe",
        ("syringe",),
        "tool",
        (0.03, 0.16, 0.03),
        [
            rod("glass", 0.012, (0, 0.05, 0.015), (0, -0.03, 0.015)),
            rod("steel", 0.005, (0, -0.03, 0.015), (0, -0.08, 0.015)),
            rod("white", 0.007, (0, 0.05, 0.015), (0, 0.08, 0.015)),
            disc("white", 0.015, (0, 0.08, 0.015), 0.008),
        ],
        "glass",
        _ON,
    ),
    drawn(
        "slim_tool",
        (
            "probe",
            "dental probe",
            "scalpel",
            "needle",
            "awl",
            "bone folder",
            "sculpting tool",
            "clay tool",
            "stylus",
            "sharpening steel",
            "knitting needle",
            "carving tool",
        ),
        "tool",
        (0.03, 0.2, 0.025),
        [
            rod("steel", 0.006, (0, 0.0, 0.0125), (0, -0.1, 0.0125)),
            rod("dark_grey", 0.0125, (0, 0.1, 0.0125), (0, -0.01, 0.0125)),
        ],
        "dark_grey",
        _ON,
    ),
    drawn(
        "hair_clipper",
        ("hair clipper", "clipper", "electric razor", "razor", "shaver", "barcode scanner"),
        "tool",
        (0.06, 0.2, 0.06),
        [
            block("black", (-0.025, -0.05, 0.005), (0.025, 0.1, 0.05), 0.015),
            block("steel", (-0.028, -0.08, 0.01), (0.028, -0.045, 0.045), 0.004),
            block("steel", (-0.028, -0.1, 0.02), (0.028, -0.075, 0.035), 0.0),
            block("lacquer", (-0.012, -0.01, 0.045), (0.012, 0.04, 0.06), 0.004),
        ],
        "black",
        _ON,
    ),
    drawn(
        "platform_scale",
        (
            "kitchen scale",
            "postal scale",
            "shop scale",
            "digital scale",
            "letter scale",
            "grocery scale",
            "produce scale",
        ),
        "scale",
        (0.26, 0.28, 0.16),
        [
            block("lacquer", (-0.13, -0.14, 0.0), (0.13, 0.12, 0.08), 0.02),
            block("screen_green", (-0.06, -0.15, 0.02), (0.06, -0.12, 0.06), 0.0),
            column("steel", 0.03, 0.07, 0.13),
            column("steel", 0.12, 0.12, 0.14),
        ],
        "lacquer",
        _ON,
        surfaces=(Surface("top", (-0.07, -0.07), (0.07, 0.07), 0.14),),
    ),
    drawn(
        "bandage",
        (
            "bandage",
            "bandage roll",
            "gauze",
            "plaster roll",
            "tape roll",
            "duct tape",
            "masking tape",
        ),
        "roll",
        (0.09, 0.09, 0.07),
        [
            Part(Lathe(((0.018, 0.0), (0.045, 0.0), (0.045, 0.07), (0.018, 0.07))), "linen"),
            column("white", 0.018, 0.0, 0.066),
        ],
        "linen",
        _ON,
    ),
    drawn(
        "fume_hood",
        ("fume hood", "fume cupboard", "biosafety cabinet", "laminar flow hood"),
        "cabinet",
        (1.5, 0.8, 2.2),
        [
            block("enamel", (-0.75, -0.36, 0.0), (0.75, 0.4, 0.84), 0.01),
            *mirrored(block("grey", (0.02, -0.385, 0.06), (0.72, -0.35, 0.78), 0.004)),
            block("dark_grey", (-0.75, -0.4, 0.84), (0.75, 0.4, 0.9), 0.004),
            *mirrored(block("enamel", (0.68, -0.36, 0.89), (0.75, 0.4, 2.0), 0.004)),
            block("enamel", (-0.7, 0.34, 0.89), (0.7, 0.4, 2.0), 0.0),
            block("glass", (-0.69, -0.36, 1.4), (0.69, -0.33, 2.0), 0.0),
            block("enamel", (-0.75, -0.36, 1.98), (0.75, 0.4, 2.2), 0.01),
            block("screen_green", (-0.06, -0.375, 2.06), (0.06, -0.35, 2.12), 0.0),
        ],
        "enamel",
        stance="wall",
        surfaces=(Surface("inside", (-0.62, -0.28), (0.62, 0.28), 0.9, 1.05),),
    ),
    drawn(
        "eyewash_station",
        ("eyewash station", "eye wash station"),
        "sink",
        (0.42, 0.4, 0.45),
        [
            block("steel", (-0.1, 0.1, 0.0), (0.1, 0.2, 0.45), 0.01),
            Part(
                Lathe(((0.1, 0.0), (0.19, 0.12), (0.19, 0.15), (0.16, 0.15), (0.06, 0.04))),
                "paint_green",
                (0, -0.02, 0.08),
            ),
            *mirrored(rod("steel", 0.014, (0.07, 0.1, 0.2), (0.07, -0.02, 0.2), (0.07, -0.02, 0.26))),
            block("white", (-0.08, 0.085, 0.3), (0.08, 0.105, 0.43), 0.0),
            block("paint_green", (-0.015, 0.075, 0.32), (0.015, 0.095, 0.41), 0.0),
            block("paint_green", (-0.05, 0.075, 0.35), (0.05, 0.095, 0.38), 0.0),
        ],
        "steel",
        Support.WALL,
    ),
    drawn(
        "lab_bench",
        (
            "lab bench",
            "lab table",
            "laboratory bench",
            "laboratory table",
            "demonstration bench",
            "wet bench",
            "dry bench",
            "teacher's demonstration bench",
            "prep table",
            "preparation table",
            "work counter",
        ),
        "table",
        (1.8, 0.75, 0.9),
        [
            block("enamel", (-0.88, -0.32, 0.08), (-0.3, 0.36, 0.84), 0.01),
            block("enamel", (0.3, -0.32, 0.08), (0.88, 0.36, 0.84), 0.01),
            *mirrored(*(block("grey", (0.33, -0.345, z), (0.85, -0.31, z + 0.2), 0.004) for z in (0.12, 0.36, 0.6))),
            *mirrored(block("dark_grey", (0.34, -0.28, 0.0), (0.84, 0.34, 0.09), 0.0)),
            block("enamel", (-0.3, 0.3, 0.4), (0.3, 0.36, 0.84), 0.0),
            block("dark_grey", (-0.9, -0.37, 0.84), (0.9, 0.38, 0.9), 0.006),
        ],
        ("enamel", "dark_grey"),
        surfaces=(Surface("top", (-0.86, -0.33), (0.86, 0.34), 0.9),),
    ),
    drawn(
        "lab_stool",
        (
            "lab stool",
            "swivel stool",
            "drafting stool",
            "workbench stool",
            "adjustable stool",
            "doctor's stool",
            "rolling stool",
        ),
        "stool",
        (0.42, 0.42, 0.6),
        [
            *(
                rod("steel", 0.02, (0, 0, 0.1), (x, y, 0.06))
                for x, y in ((0.18, 0.0), (-0.18, 0.0), (0.0, 0.18), (0.0, -0.18))
            ),
            *(column("black", 0.028, 0.0, 0.06, at) for at in ((0.18, 0.0), (-0.18, 0.0), (0.0, 0.18), (0.0, -0.18))),
            column("steel", 0.03, 0.08, 0.53),
            Part(Lathe(((0.17, 0.0), (0.2, 0.03), (0.19, 0.08), (0.1, 0.09))), "leather", (0, 0, 0.51)),
        ],
        "leather",
        surfaces=(Surface("seat", (-0.1, -0.1), (0.1, 0.1), 0.6),),
    ),
    drawn(
        "pet_carrier",
        ("pet carrier", "cat carrier", "dog carrier", "animal carrier"),
        "cage",
        (0.36, 0.5, 0.36),
        [
            block("lacquer", (-0.18, -0.23, 0.0), (0.18, 0.25, 0.16), 0.03),
            block("white", (-0.17, -0.22, 0.15), (0.17, 0.24, 0.31), 0.03),
            block("shadow", (-0.13, -0.242, 0.05), (0.13, -0.2, 0.27), 0.01),
            *(rod("steel", 0.008, (x, -0.245, 0.04), (x, -0.245, 0.28)) for x in (-0.1, -0.05, 0.0, 0.05, 0.1)),
            rod("dark_grey", 0.014, (0, -0.1, 0.3), (0, -0.08, 0.345), (0, 0.1, 0.345), (0, 0.12, 0.3)),
        ],
        "lacquer",
        _ON,
    ),
    drawn(
        "kennel",
        (
            "cage",
            "dog crate",
            "animal cage",
            "dog kennel",
            "hamster cage",
            "iron cage",
            "rabbit cage",
            "dog cage",
            "pet cage",
            "metal cage",
        ),
        "cage",
        (0.9, 0.62, 0.75),
        [
            block("dark_steel", (-0.45, -0.31, 0.0), (0.45, 0.31, 0.05), 0.006),
            *_cage("dark_steel", 0.43, 0.29, 0.04, 0.72),
            block("dark_steel", (-0.45, -0.31, 0.71), (0.45, 0.31, 0.75), 0.006),
            block("cloth_second", (-0.38, -0.24, 0.045), (0.38, 0.24, 0.11), 0.02),
        ],
        "dark_steel",
        surfaces=(Surface("top", (-0.4, -0.26), (0.4, 0.26), 0.75),),
    ),
    drawn(
        "mri_scanner",
        ("mri scanner", "mri machine", "ct scanner"),
        "scanner",
        (2.2, 2.6, 2.1),
        [
            block("white", (-1.1, 0.0, 0.0), (1.1, 1.2, 0.5), 0.1),
            *(
                Part(Cylinder(0.3, 1.2), "white", (x, 1.2, z), (90, 0, 0), (1.0, 1.0, 1.0))
                for x, z in ((-0.8, 0.8), (-0.8, 1.3), (0.8, 0.8), (0.8, 1.3), (-0.45, 1.75), (0.0, 1.8), (0.45, 1.75))
            ),
            disc("grey", 0.5, (0.0, 1.19, 1.05), 0.1),
            block("white", (-0.3, -1.3, 0.0), (0.3, -0.2, 0.6), 0.04),
            block("cloth", (-0.32, -1.35, 0.6), (0.32, 1.0, 0.72), 0.03),
        ],
        "white",
        stance="free",
    ),
    drawn(
        "ultrasound_machine",
        ("ultrasound machine", "anesthesia machine", "ecg machine", "ventilator", "dialysis machine", "dialysis unit"),
        "machine",
        (0.52, 0.6, 1.4),
        [
            *(column("black", 0.04, 0.0, 0.08, (sx * 0.2, sy * 0.22)) for sx in (-1, 1) for sy in (-1, 1)),
            block("enamel", (-0.24, -0.24, 0.07), (0.24, 0.28, 0.78), 0.03),
            block("grey", (-0.26, -0.3, 0.78), (0.26, 0.1, 0.86), 0.02),
            rod("grey", 0.03, (0, 0.14, 0.8), (0, 0.16, 1.1)),
            block("black", (-0.24, 0.06, 0.98), (0.24, 0.14, 1.4), 0.01),
            block("screen_blue", (-0.21, 0.045, 1.02), (0.21, 0.07, 1.36), 0.0),
            *(disc("dark_grey", 0.03, (x, -0.24, 0.5), 0.03) for x in (-0.1, 0.0, 0.1)),
        ],
        "enamel",
    ),
    drawn(
        "wall_chart",
        ("eye chart", "vision chart", "wall chart"),
        "poster",
        (0.6, 0.03, 0.85),
        [
            block("paper", (-0.3, -0.01, 0.0), (0.3, 0.015, 0.85), 0.0),
            *mirrored(
                block("wood", (-0.31, -0.02, 0.0), (0.31, 0.02, 0.03), 0.004),
                block("wood", (-0.31, -0.02, 0.82), (0.31, 0.02, 0.85), 0.004),
            )[:2],
            *(
                block("ink", (x - w / 2, -0.018, z), (x + w / 2, 0.0, z + h), 0.0)
                for z, h, w, xs in (
                    (0.62, 0.14, 0.14, (0.0,)),
                    (0.46, 0.1, 0.1, (-0.1, 0.1)),
                    (0.32, 0.08, 0.07, (-0.15, 0.0, 0.15)),
                    (0.2, 0.06, 0.05, (-0.18, -0.06, 0.06, 0.18)),
                    (0.1, 0.05, 0.04, (-0.2, -0.1, 0.0, 0.1, 0.2)),
                )
                for x in xs
            ),
        ],
        "paper",
        Support.WALL,
        tags=("picture",),
    ),
    drawn(
        "periodic_table",
        ("periodic table", "periodic table poster"),
        "poster",
        (1.1, 0.03, 0.7),
        [
            block("paper", (-0.55, -0.01, 0.0), (0.55, 0.015, 0.7), 0.0),
            *(
                block(
                    ("paint_rose", "paint_sky", "paint_yellow", "paint_green", "paint_violet")[(c * 7 + r) // 3 % 5],
                    (-0.5 + c * 0.084, -0.018, 0.58 - r * 0.085),
                    (-0.43 + c * 0.084, 0.0, 0.645 - r * 0.085),
                    0.0,
                )
                for r in range(7)
                for c in range(12)
                if not (r == 0 and 0 < c < 11) and not (r in (1, 2) and 1 < c < 7)
            ),
        ],
        "paper",
        Support.WALL,
        tags=("picture",),
    ),
    drawn(
        "dispenser",
        (
            "hand sanitizer dispenser",
            "sanitizer dispenser",
            "hand sanitiser dispenser",
            "detergent dispenser",
            "paper towel dispenser",
            "towel dispenser",
        ),
        "dispenser",
        (0.16, 0.12, 0.3),
        [
            block("white", (-0.08, -0.04, 0.05), (0.08, 0.06, 0.3), 0.02),
            block("paint_sky", (-0.05, -0.055, 0.12), (0.05, -0.03, 0.26), 0.006),
            block("grey", (-0.04, -0.06, 0.0), (0.04, 0.06, 0.06), 0.01),
        ],
        "white",
        Support.WALL,
    ),
    drawn(
        "robot_arm",
        ("robot arm", "robotic arm", "mechanical arm"),
        "robot",
        (0.6, 0.7, 1.3),
        [
            column("dark_grey", 0.28, 0.0, 0.14),
            column("lacquer", 0.17, 0.13, 0.4, top=0.13),
            Part(Ellipsoid(0.26, 0.26, 0.26), "dark_grey", (0, 0, 0.36)),
            rod("lacquer", 0.08, (0, 0.02, 0.5), (0, 0.2, 1.1)),
            Part(Ellipsoid(0.22, 0.22, 0.22), "dark_grey", (0, 0.2, 1.04)),
            rod("lacquer", 0.06, (0, 0.2, 1.15), (0, -0.24, 1.02)),
            column("dark_grey", 0.06, 0.86, 1.04, (0, -0.27)),
            *mirrored(block("steel", (0.03, -0.3, 0.72), (0.06, -0.24, 0.88), 0.004)),
        ],
        "lacquer",
    ),
    drawn(
        "molecule_model",
        ("molecule model", "dna model", "model of a molecule", "atom model", "solar system model", "orrery"),
        "molecule",
        (0.36, 0.36, 0.46),
        [
            column("wood", 0.12, 0.0, 0.03),
            column("brass", 0.014, 0.02, 0.26),
            Part(Ellipsoid(0.12, 0.12, 0.12), "petal_yellow", (0, 0, 0.24)),
            *(
                part
                for x, y, z, f, s in (
                    (0.15, 0.0, 0.3, "paint_blue", 0.07),
                    (-0.14, 0.06, 0.36, "paint_red", 0.08),
                    (0.02, -0.15, 0.24, "paint_green", 0.06),
                    (0.0, 0.13, 0.4, "paint_orange", 0.06),
                )
                for part in (
                    rod("steel", 0.008, (0, 0, 0.3), (x, y, z + s / 2)),
                    Part(Ellipsoid(s, s, s), f, (x, y, z)),
                )
            ),
        ],
        "wood",
        _ON,
    ),
)
