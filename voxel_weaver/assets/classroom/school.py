"""What teachers and pupils sit and stand at, and where they keep their things."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Ellipsoid
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.joinery import WOODS, books, front_space, top
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, mirrored, profile, rod, rod_pair


def school_desk(
    width: Annotated[float, Range(0.64, 0.74, 0.5, 1.4)] = 0.68,
    depth: Annotated[float, Range(0.5, 0.56, 0.4, 0.7)] = 0.52,
    height: Annotated[float, Range(0.7, 0.76, 0.5, 0.82)] = 0.74,
) -> Model:
    """A pupil's desk: a wooden top on steel tubes, a tray with books under it."""
    x, y, under = width / 2, depth / 2, height - 0.15
    parts = (
        block("wood", (-x, -y, height - 0.03), (x, y, height), 0.012),
        block("steel", (-x + 0.06, -y + 0.06, under), (x - 0.06, y - 0.04, under + 0.02), 0.004),
        block("steel", (-x + 0.06, y - 0.06, under), (x - 0.06, y - 0.04, height - 0.029), 0.004),
        *mirrored(
            block("steel", (x - 0.08, -y + 0.06, under), (x - 0.06, y - 0.04, height - 0.029), 0.004),
            *(column("black", 0.022, 0.0, 0.03, (x - 0.04, side * (y - 0.03))) for side in (-1, 1)),
        ),
        *rod_pair("steel", 0.016, (x - 0.07, -y + 0.06, height - 0.03), (x - 0.04, -y + 0.03, 0.02)),
        *rod_pair("steel", 0.016, (x - 0.07, y - 0.06, height - 0.03), (x - 0.04, y - 0.03, 0.02)),
        across("steel", 0.012, -x + 0.05, x - 0.05, y - 0.04, 0.2),
        block("book_blue", (-x + 0.12, -y + 0.08, under + 0.019), (-x + 0.34, y - 0.1, under + 0.06), 0.0),
        block("book_red", (-x + 0.14, -y + 0.09, under + 0.059), (-x + 0.33, y - 0.12, under + 0.09), 0.0),
        block("shadow", (-0.12, y - 0.06, height - 0.005), (0.12, y - 0.035, height + 0.001), 0.0),
    )
    return built(
        parts,
        "wood",
        (top(width, depth, height, inset=0.07),),
        (front_space(width, depth, 0.55, 1.3, "to sit at the desk"),),
    )


def chair_desk(
    width: Annotated[float, Range(0.6, 0.68, 0.5, 0.8)] = 0.64,
    depth: Annotated[float, Range(0.76, 0.86, 0.65, 1.0)] = 0.8,
    height: Annotated[float, Range(0.8, 0.88, 0.65, 0.95)] = 0.84,
) -> Model:
    """A chair with a writing board on its right arm."""
    parts = (
        block("wood", (-0.28, -0.2, 0.42), (0.14, 0.2, 0.45), 0.012),
        profile("wood", ((0.2, 0.52), (0.235, 0.52), (0.3, 0.84), (0.265, 0.84)), (-0.26, 0.12)),
        *(rod("steel", 0.014, (x, -0.18, 0.42), (x, -0.22, 0.0)) for x in (-0.25, 0.12)),
        *(rod("steel", 0.014, (x, 0.3, 0.0), (x, 0.2, 0.44), (x, 0.27, 0.8)) for x in (-0.25, 0.12)),
        rod("steel", 0.014, (0.12, 0.2, 0.4), (0.22, 0.1, 0.44), (0.22, -0.1, 0.65)),
        block("pale_wood", (-0.12, -0.46, 0.64), (0.3, -0.16, 0.67), 0.02),
        block("pale_wood", (0.16, -0.2, 0.64), (0.3, 0.14, 0.67), 0.02),
        block("steel", (-0.25, -0.18, 0.2), (0.12, 0.2, 0.22), 0.004),
        block("book_green", (-0.2, -0.12, 0.219), (0.04, 0.14, 0.26), 0.0),
    )
    board = Surface("top", (-0.1, -0.43), (0.1, -0.2), 0.67, 0.6)
    return grown(parts, width, height, depth, WOODS, (board,), (front_space(0.64, 0.8, 0.5, 1.3, "to sit down"),))


def lectern(
    width: Annotated[float, Range(0.56, 0.64, 0.45, 0.9)] = 0.6,
    depth: Annotated[float, Range(0.46, 0.54, 0.38, 0.7)] = 0.5,
    height: Annotated[float, Range(1.14, 1.24, 0.95, 1.4)] = 1.18,
) -> Model:
    """A speaker's desk: a slanted top with an open book on a panelled body, and a microphone. The audience is at the
    front (-Y), the speaker behind."""
    x, y = width / 2, depth / 2
    low, high = height - 0.26, height - 0.08

    def slope(a: float, b: float, lift: float, thick: float) -> list[tuple[float, float]]:
        za, zb = (high - (v + y) / depth * (high - low) + lift for v in (a, b))
        return [(a, za - thick), (b, zb - thick), (b, zb), (a, za)]

    parts = (
        block("wood", (-x + 0.02, -y + 0.02, 0.0), (x - 0.02, y - 0.06, 0.06), 0.01),
        block("wood", (-x + 0.06, -y + 0.06, 0.05), (x - 0.06, y - 0.14, low), 0.008),
        block("pale_wood", (-x + 0.12, -y + 0.04, 0.14), (x - 0.12, -y + 0.07, low - 0.1), 0.006),
        _medal(-y + 0.041, low * 0.58),
        profile("wood", slope(-y + 0.06, y - 0.14, -0.03, 0.16), (-x + 0.06, x - 0.06)),
        profile("wood", slope(-y, y, 0.0, 0.04), (-x, x)),
        profile("wood", slope(y - 0.04, y, 0.035, 0.06), (-x, x)),
        profile("paper", slope(-y + 0.08, y - 0.08, 0.022, 0.025), (-x * 0.62, -0.006)),
        profile("paper", slope(-y + 0.08, y - 0.08, 0.022, 0.025), (0.006, x * 0.62)),
        rod(
            "black",
            0.008,
            (x * 0.76, -y + 0.06, high - 0.03),
            (x * 0.7, -y + 0.08, height - 0.04),
            (x * 0.6, -y + 0.14, height - 0.014),
        ),
        Part(Ellipsoid(0.035, 0.06, 0.035), "black", (x * 0.6, -y + 0.15, height - 0.035)),
    )
    space = front_space(width, depth, 0.3, 1.0, "to be seen by the audience")
    return built(parts, WOODS, (), (space,), size=(width, depth, height))


def _medal(y: float, z: float) -> Part:
    """A round brass emblem on a front."""
    return disc("brass", 0.08, (0.0, y, z), 0.012)


def podium(
    width: Annotated[float, Range(1.6, 2.2, 1.0, 4.0)] = 1.8,
    depth: Annotated[float, Range(1.1, 1.5, 0.8, 3.0)] = 1.3,
    height: Annotated[float, Range(0.3, 0.4, 0.15, 0.8)] = 0.34,
) -> Model:
    """A low stage of boards with a step before it."""
    x, y = width / 2, depth / 2
    step = min(0.3, depth * 0.25)
    parts = (
        block("dark_wood", (-x + 0.02, -y + step, 0.0), (x - 0.02, y - 0.02, height - 0.03), 0.0),
        block("wood", (-x, -y + step - 0.02, height - 0.04), (x, y, height), 0.008),
        block("dark_wood", (-x * 0.4, -y + 0.02, 0.0), (x * 0.4, -y + step + 0.01, height / 2 - 0.03), 0.0),
        block("wood", (-x * 0.4 - 0.02, -y, height / 2 - 0.04), (x * 0.4 + 0.02, -y + step, height / 2), 0.008),
    )
    floor = Surface("top", (-x + 0.05, -y + step + 0.03), (x - 0.05, y - 0.05), height, 2.4)
    return built(parts, ("wood", "dark_wood"), (floor,), (front_space(width * 0.4, depth, 0.6, 2.0, "to step up"),))


def locker(
    width: Annotated[float, Range(0.86, 0.96, 0.3, 1.8)] = 0.9,
    depth: Annotated[float, Range(0.46, 0.52, 0.35, 0.65)] = 0.48,
    height: Annotated[float, Range(1.76, 1.88, 0.9, 2.1)] = 1.82,
) -> Model:
    """Steel lockers side by side, with vent slots, number plates and handles; one stands ajar."""
    x, y, face = width / 2, depth / 2, -depth / 2 + 0.06
    count = max(round(width / 0.3), 1)
    step = (width - 0.02) / count
    parts: list[Part] = [
        block("lacquer", (-x, face, 0.06), (x, y, height), 0.006),
        block("dark_grey", (-x + 0.02, face + 0.03, 0.0), (x - 0.02, y - 0.02, 0.061)),
    ]
    for index in range(count):
        left = -x + 0.01 + index * step
        parts += [
            block(
                "lacquer", (left + 0.008, face - 0.02, 0.09), (left + step - 0.008, face + 0.001, height - 0.03), 0.006
            ),
            *(
                block("shadow", (left + step * 0.28, face - 0.024, z), (left + step * 0.72, face, z + 0.014), 0.0)
                for z in (height - 0.34, height - 0.3, height - 0.26, 0.2, 0.24)
            ),
            block(
                "white",
                (left + step * 0.36, face - 0.026, height - 0.18),
                (left + step * 0.64, face, height - 0.12),
                0.0,
            ),
            block(
                "steel",
                (left + step * 0.76, face - 0.045, height * 0.5),
                (left + step * 0.76 + 0.03, face - 0.01, height * 0.5 + 0.12),
                0.006,
            ),
            block(
                "dark_grey",
                (left + step - 0.008, face - 0.004, 0.09),
                (left + step + 0.004, face + 0.002, height - 0.03),
                0.0,
            ),
        ]
    spaces = (front_space(width, depth, 0.5, 1.9, "to open the lockers"),)
    upper = Surface("top", (-x + 0.02, face + 0.03), (x - 0.02, y - 0.02), height, 0.5)
    return built(parts, "lacquer", (upper,), spaces, size=(width, depth, height))


def cubby(
    width: Annotated[float, Range(1.1, 1.3, 0.7, 2.0)] = 1.2,
    depth: Annotated[float, Range(0.36, 0.42, 0.28, 0.5)] = 0.38,
    height: Annotated[float, Range(0.84, 0.96, 0.5, 1.6)] = 0.9,
    kind: Literal["bins", "open"] = "bins",
) -> Model:
    """A case of square compartments for children's things, some with coloured bins."""
    x, y = width / 2, depth / 2
    columns, rows = 3, 2
    wide, tall = (width - 0.02) / columns, (height - 0.06) / rows
    parts: list[Part] = [
        block("wood", (-x, -y + 0.02, 0.0), (x, y, 0.04)),
        block("shadow", (-x + 0.01, y - 0.02, 0.03), (x - 0.01, y, height - 0.02)),
        block("wood", (-x, -y + 0.02, height - 0.025), (x, y, height), 0.006),
        block("wood", (-x, -y + 0.02, 0.03 + tall), (x, y - 0.01, 0.055 + tall)),
        *(
            block("wood", (-x + i * wide, -y + 0.02, 0.03), (-x + i * wide + 0.02, y - 0.01, height - 0.02))
            for i in range(columns + 1)
        ),
    ]
    bins = ("paint_red", "paint_yellow", "paint_blue", "paint_green", "", "paint_orange")
    surfaces: list[Surface] = [Surface("top", (-x + 0.03, -y + 0.05), (x - 0.03, y - 0.03), height, 1.0)]
    for index in range(columns * rows):
        left, low = -x + 0.03 + (index % columns) * wide, (0.04, 0.055 + tall)[index // columns]
        finish = bins[index] if kind == "bins" else ""
        right = left + wide - 0.04
        if finish:
            parts += [
                block(
                    finish, (left + 0.02, -y + 0.03, low - 0.001), (right - 0.02, y - 0.03, low + tall * 0.72), 0.012
                ),
                block(
                    "white",
                    ((left + right) / 2 - 0.05, -y, low + tall * 0.45),
                    ((left + right) / 2 + 0.05, -y + 0.04, low + tall * 0.58),
                    0.006,
                ),
            ]
        elif index == 4:
            parts += books((left + 0.01, -y + 0.06, low), (right - 0.06, y - 0.06, low + tall - 0.08), 2)
        else:
            surfaces.append(Surface("shelf", (left + 0.02, -y + 0.05), (right - 0.02, y - 0.04), low, tall - 0.06))
    if kind == "open":
        parts.append(block("white", (-0.05, -y, 0.03 + tall - 0.02), (0.05, -y + 0.03, 0.055 + tall + 0.02), 0.006))
    return built(parts, "wood", tuple(surfaces), (front_space(width, depth, 0.5, 1.4, "to reach the compartments"),))


_CLASS = ("classroom", "furniture")
ASSETS = (
    Asset(
        school_desk,
        words=(
            "school desk",
            "student table",
            "pupil desk",
            "classroom desk",
            "classroom table",
            "schoolroom desk",
            "pupil's desk",
        ),
        family="desk",
        tags=_CLASS,
    ),
    Asset(
        chair_desk,
        words=(
            "chair desk",
            "tablet chair",
            "lecture chair",
            "desk chair combo",
            "writing arm chair",
            "tablet-arm chair",
        ),
        family="chair",
        tags=_CLASS,
    ),
    Asset(
        lectern,
        words=("lectern", "pulpit", "speaker's desk", "speaker's podium", "reading stand", "host stand"),
        family="stand",
        stance="free",
        tags=_CLASS,
    ),
    Asset(
        podium,
        words=("podium", "stage", "platform", "dais", "rostrum"),
        family="stage",
        stance="wall",
        tags=("classroom", "stage"),
    ),
    Asset(
        locker,
        words=("locker", "lockers", "school locker", "steel locker", "metal locker"),
        family="cabinet",
        stance="wall",
        tags=("storage", *_CLASS),
    ),
    Asset(
        cubby,
        words=(
            "cubby",
            "cubby shelf",
            "cubbyhole",
            "toy shelf",
            "cube shelf",
            "cube storage",
            "storage cube",
            "toy storage unit",
            "toy organizer",
            "cubbies",
        ),
        family="shelf",
        stance="wall",
        tags=("storage", "nursery", *_CLASS),
    ),
)
