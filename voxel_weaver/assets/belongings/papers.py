"""What is read and written: papers of all kinds, and the small tools of a desk."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import Parts, block, column, profile, rod
from voxel_weaver.scene.layout import Support


def _lines(finish: str, x: tuple[float, float], ys: tuple[float, ...], z: float) -> Parts:
    """Lines of print on a sheet that lies at z."""
    return tuple(block(finish, (x[0], y - 0.005, z - 0.006), (x[1], y + 0.005, z + 0.0006), 0.0) for y in ys)


def magazine(
    width: Annotated[float, Range(0.22, 0.24)] = 0.23,
    depth: Annotated[float, Range(0.28, 0.3)] = 0.29,
    height: Annotated[float, Range(0.02, 0.03)] = 0.02,
) -> Model:
    """A glossy cover: a title above, a face below."""
    parts = [
        block("paper", (-0.11, -0.14, 0.0), (0.115, 0.14, 0.014), 0.0),
        block("cover_second", (-0.115, -0.145, 0.01), (0.11, 0.145, 0.019), 0.0),
        block("white", (-0.09, 0.085, 0.012), (0.085, 0.125, 0.02), 0.0),
        column("crumb", 0.045, 0.012, 0.02, (0.0, 0.01)),
        block("paint_navy", (-0.07, -0.125, 0.012), (0.07, -0.045, 0.02), 0.0),
        block("paint_yellow", (0.06, 0.035, 0.012), (0.095, 0.07, 0.02), 0.0),
    ]
    return grown(parts, width, height, depth, "cover_second")


def newspaper(
    width: Annotated[float, Range(0.3, 0.34)] = 0.32,
    depth: Annotated[float, Range(0.38, 0.42)] = 0.4,
    height: Annotated[float, Range(0.03, 0.03)] = 0.03,
) -> Model:
    """Folded once: a headline, a picture and columns."""
    parts = [
        block("paper", (-0.16, -0.2, 0.0), (0.16, 0.2, 0.03), 0.006),
        *_lines("ink", (-0.13, 0.13), (0.16, 0.148), 0.03),
        block("grey", (-0.13, 0.02, 0.02), (0.0, 0.115, 0.0306), 0.0),
        *_lines("ink", (0.02, 0.13), (0.105, 0.075, 0.045, 0.015), 0.03),
        *_lines("ink", (-0.13, -0.01), (-0.02, -0.05, -0.08, -0.11, -0.14), 0.03),
        *_lines("ink", (0.02, 0.13), (-0.02, -0.05, -0.08, -0.11, -0.14), 0.03),
    ]
    return grown(parts, width, height, depth, main="paper")


def notebook(
    width: Annotated[float, Range(0.16, 0.19)] = 0.18,
    depth: Annotated[float, Range(0.2, 0.23)] = 0.22,
    height: Annotated[float, Range(0.03, 0.03)] = 0.03,
) -> Model:
    """With a spiral and a label: level, so that others lie on it."""
    rings = [block("steel", (-0.096, -0.09 + 0.03 * i, 0.0), (-0.076, -0.078 + 0.03 * i, 0.024), 0.0) for i in range(7)]
    parts = [
        block("paper", (-0.084, -0.105, 0.004), (0.086, 0.105, 0.018), 0.0),
        block("cover", (-0.09, -0.11, 0.0), (0.09, 0.11, 0.006), 0.0),
        block("cover", (-0.09, -0.11, 0.015), (0.09, 0.11, 0.024), 0.0),
        block("paper", (-0.03, 0.04, 0.02), (0.06, 0.08, 0.0241), 0.0),
        *rings,
    ]
    return grown(parts, width, height, depth, "cover")


def folder(
    width: Annotated[float, Range(0.3, 0.33)] = 0.32,
    depth: Annotated[float, Range(0.23, 0.26)] = 0.24,
    height: Annotated[float, Range(0.03, 0.04)] = 0.03,
) -> Model:
    """A manila folder with its tab, papers look out of it."""
    parts = [
        block("straw", (-0.15, -0.12, 0.0), (0.15, 0.1, 0.01), 0.0),
        block("straw", (0.03, 0.09, 0.0), (0.13, 0.12, 0.01), 0.0),
        Part(Box(0.28, 0.2, 0.012, 0.0), "paper", (0.016, -0.008, 0.008), (0.0, 0.0, 3.0)),
        block("straw", (-0.15, -0.12, 0.018), (0.15, 0.09, 0.03), 0.0),
        block("paint_red", (-0.1, -0.03, 0.024), (0.02, 0.02, 0.0306), 0.0),
    ]
    return grown(parts, width, height, depth, "straw")


def envelope(
    width: Annotated[float, Range(0.2, 0.23)] = 0.22,
    depth: Annotated[float, Range(0.14, 0.16)] = 0.15,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
) -> Model:
    parts = [
        block("paper", (-0.11, -0.075, 0.0), (0.11, 0.075, 0.014), 0.0),
        rod("ink", 0.005, (-0.1, 0.066, 0.013), (0.0, -0.01, 0.013), (0.1, 0.066, 0.013)),
        column("cap_red", 0.02, 0.01, 0.02, (0.0, -0.012)),
    ]
    return grown(parts, width, height, depth, "paper")


def pen(
    width: Annotated[float, Range(0.02, 0.03)] = 0.03,
    depth: Annotated[float, Range(0.15, 0.18)] = 0.17,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
    kind: Literal["pen", "pencil"] = "pen",
) -> Model:
    body, tip, end = ("paint_navy", "brass", "black") if kind == "pen" else ("paint_yellow", "crumb", "paint_rose")
    parts = [
        rod(body, 0.01, (0.0, -0.05, 0.01), (0.0, 0.055, 0.01)),
        rod(tip, 0.009, (0.0, -0.048, 0.01), (0.0, -0.075, 0.01), tip=0.004),
        rod(end, 0.0095, (0.0, 0.055, 0.01), (0.0, 0.075, 0.01)),
        block(end, (0.004, 0.02, 0.008), (0.016, 0.07, 0.018), 0.0),
    ]
    return grown(parts, width, height, depth, body)


def clipboard(
    width: Annotated[float, Range(0.23, 0.245)] = 0.24,
    depth: Annotated[float, Range(0.32, 0.35)] = 0.34,
    height: Annotated[float, Range(0.03, 0.03)] = 0.03,
) -> Model:
    parts = [
        block("wood", (-0.12, -0.17, 0.0), (0.12, 0.17, 0.014), 0.004),
        block("paper", (-0.1, -0.15, 0.01), (0.1, 0.13, 0.02), 0.0),
        *_lines("ink", (-0.07, 0.07), (0.07, 0.04, 0.01, -0.02, -0.05, -0.08), 0.02),
        block("steel", (-0.05, 0.1, 0.01), (0.05, 0.165, 0.03), 0.004),
    ]
    return grown(parts, width, height, depth, "wood")


def stapler(
    width: Annotated[float, Range(0.05, 0.06)] = 0.05,
    depth: Annotated[float, Range(0.17, 0.2)] = 0.18,
    height: Annotated[float, Range(0.07, 0.08)] = 0.08,
) -> Model:
    arm = ((-0.09, 0.05), (0.085, 0.022), (0.085, 0.055), (-0.07, 0.08), (-0.09, 0.07))
    parts = [
        block("black", (-0.025, -0.09, 0.0), (0.025, 0.09, 0.014), 0.004),
        profile("cap_red", arm, (-0.02, 0.02)),
        block("steel", (-0.014, -0.085, 0.036), (0.014, 0.05, 0.052), 0.0),
        block("black", (-0.02, 0.055, 0.01), (0.02, 0.085, 0.05), 0.003),
    ]
    return grown(parts, width, height, depth, ("cap_red", "black"))


def scissors(
    width: Annotated[float, Range(0.13, 0.15)] = 0.14,
    depth: Annotated[float, Range(0.2, 0.23)] = 0.22,
    height: Annotated[float, Range(0.02, 0.03)] = 0.02,
) -> Model:
    def ring(x: float) -> Part:
        y = -0.075
        spots = ((x - 0.026, y), (x, y + 0.03), (x + 0.026, y), (x, y - 0.03), (x - 0.026, y))
        return rod("cap_red", 0.009, *((a, b, 0.01) for a, b in spots))

    parts = [
        ring(-0.035),
        ring(0.035),
        rod("cap_red", 0.008, (-0.03, -0.045, 0.01), (0.0, 0.01, 0.01)),
        rod("cap_red", 0.008, (0.03, -0.045, 0.01), (0.0, 0.01, 0.01)),
        rod("steel", 0.009, (0.0, 0.005, 0.01), (-0.04, 0.11, 0.01), tip=0.006),
        rod("steel", 0.009, (0.0, 0.005, 0.01), (0.04, 0.11, 0.01), tip=0.006),
        column("dark_steel", 0.01, 0.0, 0.02, (0.0, 0.01)),
    ]
    return grown(parts, width, height, depth, "cap_red")


def tape_dispenser(
    width: Annotated[float, Range(0.06, 0.07)] = 0.07,
    depth: Annotated[float, Range(0.15, 0.18)] = 0.17,
    height: Annotated[float, Range(0.09, 0.1)] = 0.09,
) -> Model:
    body = ((-0.08, 0.0), (0.08, 0.0), (0.08, 0.04), (0.02, 0.03), (-0.05, 0.045), (-0.08, 0.055))
    roll = Part(Box(0.024, 0.08, 0.08, 0.03), "honey", (0.0, 0.03, 0.01))
    parts = [
        profile("black", body, (-0.03, 0.03)),
        roll,
        block("white", (-0.016, 0.01, 0.035), (0.016, 0.05, 0.065), 0.006),
        block("steel", (-0.024, -0.085, 0.045), (0.024, -0.07, 0.062), 0.0),
        block("honey", (-0.012, -0.075, 0.05), (0.012, 0.01, 0.06), 0.0),
    ]
    return grown(parts, width, height, depth, "black")


def sticky_notes(
    width: Annotated[float, Range(0.13, 0.16)] = 0.15,
    depth: Annotated[float, Range(0.1, 0.12)] = 0.11,
    height: Annotated[float, Range(0.04, 0.05)] = 0.04,
) -> Model:
    parts = [
        Part(Box(0.076, 0.076, 0.036, 0.0), "paint_yellow", (-0.035, 0.012, 0.0), (0.0, 0.0, 8.0)),
        Part(Box(0.06, 0.06, 0.024, 0.0), "paint_rose", (0.04, -0.015, 0.0), (0.0, 0.0, -14.0)),
        *_lines("ink", (-0.06, -0.02), (0.025, 0.0), 0.036),
    ]
    return grown(parts, width, height, depth, main=("paint_yellow", "paint_rose"))


def ruler(
    width: Annotated[float, Range(0.3, 0.34)] = 0.32,
    depth: Annotated[float, Range(0.04, 0.05)] = 0.04,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
) -> Model:
    marks = [
        block(
            "ink",
            (-0.15 + 0.03 * i, 0.02 - 0.012 * (2 if i % 5 == 0 else 1), 0.008),
            (-0.142 + 0.03 * i, 0.02, 0.0206),
            0.0,
        )
        for i in range(11)
    ]
    return grown(
        [block("honey_skin", (-0.16, -0.02, 0.0), (0.16, 0.02, 0.02), 0.002), *marks],
        width,
        height,
        depth,
        "honey_skin",
    )


def desk_organizer(
    width: Annotated[float, Range(0.3, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.16, 0.2)] = 0.18,
    height: Annotated[float, Range(0.2, 0.24)] = 0.22,
) -> Model:
    """Boxes for pens and letters, filled."""
    pens = [
        rod(finish, 0.009, (-0.12 + 0.03 * i, 0.0, 0.05), (-0.125 + 0.035 * i, 0.01, 0.18 + 0.015 * (i % 3)))
        for i, finish in enumerate(("paint_red", "paint_blue", "paint_yellow", "ink"))
    ]
    parts = [
        block("wood", (-0.16, -0.06, 0.0), (-0.02, 0.06, 0.1), 0.004),
        block("shadow", (-0.145, -0.045, 0.09), (-0.035, 0.045, 0.104), 0.0),
        *pens,
        block("wood", (-0.02, -0.09, 0.0), (0.16, -0.03, 0.05), 0.004),
        block("paint_yellow", (0.01, -0.08, 0.045), (0.07, -0.04, 0.065), 0.0),
        *(
            block("wood", (-0.02, y, 0.0), (0.16, y + 0.012, 0.12 + 0.03 * i), 0.003)
            for i, y in enumerate((-0.02, 0.03, 0.078))
        ),
        block("paper", (0.0, 0.0, 0.01), (0.14, 0.012, 0.19), 0.0),
        block("paper", (0.0, 0.05, 0.01), (0.15, 0.062, 0.22), 0.0),
        block("wood", (-0.02, -0.03, 0.0), (0.16, 0.09, 0.014), 0.0),
        Part(Ellipsoid(0.03, 0.03, 0.03), "paint_red", (0.12, -0.06, 0.045)),
    ]
    return grown(parts, width, height, depth, "wood")


_ON = Support.OBJECT
_TAGS = ("office", "school")

ASSETS = (
    Asset(
        magazine,
        ("magazine", "comic book", "comic", "brochure", "booklet", "catalogue", "leaflet"),
        "paper",
        _ON,
        tags=_TAGS,
    ),
    Asset(newspaper, ("newspaper",), "paper", _ON, tags=_TAGS),
    Asset(
        notebook,
        ("notebook", "sketchbook", "journal", "spiral notebook", "diary", "planner", "sketch pad", "exercise book"),
        "book",
        _ON,
        tags=_TAGS,
    ),
    Asset(folder, ("folder", "file folder", "dossier", "portfolio"), "paper", _ON, tags=_TAGS),
    Asset(envelope, ("envelope", "postcard", "invitation"), "paper", _ON, tags=_TAGS),
    Asset(
        pen,
        ("pen", "pencil", "ballpoint pen", "fountain pen", "marker", "crayon", "chalk", "whiteboard marker"),
        "pen",
        _ON,
        tags=_TAGS,
    ),
    Asset(clipboard, ("clipboard",), "paper", _ON, tags=_TAGS),
    Asset(stapler, ("stapler",), "stapler", _ON, tags=_TAGS),
    Asset(scissors, ("scissors", "pair of scissors"), "scissors", _ON, tags=_TAGS),
    Asset(tape_dispenser, ("tape dispenser", "adhesive tape", "sticky tape", "tape"), "tape", _ON, tags=_TAGS),
    Asset(sticky_notes, ("sticky note", "post-it note", "post-it", "memo pad"), "paper", _ON, tags=_TAGS),
    Asset(ruler, ("ruler",), "ruler", _ON, tags=_TAGS),
    Asset(
        desk_organizer,
        (
            "desk organizer",
            "desk organiser",
            "desk tidy",
            "stationery",
            "office supply",
            "desk accessory",
            "pen tray",
            "school supply",
        ),
        "stationery",
        _ON,
        tags=_TAGS,
    ),
)
