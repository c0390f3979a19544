"""Animals of the wild: wolf, bears, lion, elephant, giraffe, zebra, camel, monkey, hippo."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.animals.beast import Beast, Grazing, Hunting, beast, lump, pair
from voxel_weaver.assets.animals.farm import GRAIN
from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Box, Cushion, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import scaled
from voxel_weaver.assets.workshop.pieces import rod, rod_pair


def wolf(
    height: Annotated[float, Range(0.9, 1.05)] = 0.98,
    color: Literal["grey", "white", "black"] = "grey",
    pose: Literal["standing", "sitting", "lying", "howling"] = "standing",
) -> Model:
    coat, dark = {
        "grey": ("hide_wolf", "hide_wolf_dark"),
        "white": ("hide_white", "hide_wolf"),
        "black": ("hide_black", "hide_wolf_dark"),
    }[color]
    kind = Beast(
        coat,
        (0.3, 0.84, 0.34),
        0.44,
        0.1,
        (0.12, 0.12),
        (0.25, 0.24, 0.22),
        (0.13, 0.2, 0.12),
        0.12,
        belly="hide_white",
        sock=coat,
        muzzle="hide_white",
        ear="up",
        ear_size=0.14,
        tail="brush",
        tail_finish=dark,
    )
    frame = beast(kind, "sitting" if pose == "howling" else pose)
    _, y, z = frame.head
    parts = list(frame.parts)
    if pose == "howling":
        parts.append(rod("hide_white", 0.06, (0.0, y - 0.08, z), (0.0, y - 0.22, z + 0.24), tip=0.045))
    if pose in ("standing", "lying"):
        parts.append(lump(dark, (0.0, 0.02, frame.back[2] - 0.02), (0.16, 0.7, 0.09)))
        parts.append(
            Part(Blob(0.34, 0.3, 0.36, seed=2, roughness=0.2), coat, (0.0, frame.shoulder[1], frame.lift + 0.02))
        )
    return scaled(parts, height / 1.15, coat, grain=1.5)


def bear(
    height: Annotated[float, Range(1.15, 1.4)] = 1.28,
    color: Literal["brown", "black", "white"] = "brown",
    pose: Hunting = "standing",
) -> Model:
    coat = {"brown": "hide_bear", "black": "hide_black", "white": "fleece"}[color]
    muzzle = {"brown": "hide_tan", "black": "hide_brown", "white": "fleece"}[color]
    kind = Beast(
        coat,
        (0.74, 1.36, 0.74),
        0.38,
        0.27,
        (0.12, -0.06),
        (0.44, 0.4, 0.4),
        (0.22, 0.22, 0.2),
        0.26,
        sock=coat,
        muzzle=muzzle,
        ear="round",
        ear_size=0.15,
        tail="stub",
        roundness=0.75,
    )
    frame = beast(kind, pose)
    hump = [lump(coat, (0.0, -0.3, frame.back[2] - 0.06), (0.5, 0.5, 0.3), 0.8)] if pose != "sitting" else []
    return scaled([*frame.parts, *hump], height / 1.325, coat, grain=GRAIN)


def polar_bear(
    height: Annotated[float, Range(1.25, 1.5)] = 1.38,
    pose: Hunting = "standing",
) -> Model:
    model_kind = Beast(
        "fleece",
        (0.7, 1.5, 0.72),
        0.46,
        0.27,
        (0.26, 0.0),
        (0.36, 0.42, 0.34),
        (0.2, 0.24, 0.18),
        0.24,
        sock="fleece",
        muzzle="hide_white",
        ear="round",
        ear_size=0.11,
        tail="stub",
        roundness=0.7,
    )
    return scaled(beast(model_kind, pose).parts, height / 1.393, "fleece", grain=GRAIN)


def lion(
    height: Annotated[float, Range(1.15, 1.35)] = 1.25,
    kind: Literal["lion", "lioness", "tiger"] = "lion",
    pose: Hunting = "standing",
) -> Model:
    """A lion with his mane, a lioness, or a tiger in stripes."""
    coat = "fish_orange" if kind == "tiger" else "hide_lion"
    frame = beast(
        Beast(
            coat,
            (0.44, 1.3, 0.48),
            0.52,
            0.16,
            (0.14, 0.08),
            (0.36, 0.32, 0.34),
            (0.2, 0.17, 0.17),
            0.17,
            belly="hide_cream",
            sock=coat,
            muzzle="hide_white",
            ear="round",
            ear_size=0.13,
            tail="long",
            tail_finish=coat,
        ),
        pose,
    )
    parts = list(frame.parts)
    _, y, z = frame.head
    if kind == "lion":
        mane = [
            Part(Blob(0.68, 0.32, 0.72, seed=6, roughness=0.16), "hide_mane", (0.0, y + 0.17, z - 0.42)),
            Part(Blob(0.52, 0.46, 0.56, seed=8, roughness=0.16), "hide_mane", (0.0, y + 0.28, z - 0.5)),
        ]
        parts = [*mane, *parts]
    if kind == "tiger":
        low, length = frame.lift, (-0.5, -0.32, -0.14, 0.04, 0.22, 0.4, 0.56)
        if pose != "sitting":
            parts += [lump("hide_black", (0.0, along, low + 0.33), (0.46, 0.05, 0.34), 0.5) for along in length]
        parts.append(lump("hide_black", (0.0, y + 0.02, z + 0.12), (0.24, 0.05, 0.14), 0.5))
    return scaled(parts, height / 1.38, coat, grain=GRAIN)


def elephant(
    height: Annotated[float, Range(2.5, 3.1)] = 2.8,
    pose: Literal["standing", "trumpeting"] = "standing",
) -> Model:
    coat, dark = "hide_elephant", "hide_elephant_dark"
    kind = Beast(
        coat,
        (1.36, 2.3, 1.4),
        1.1,
        0.5,
        (0.3, 0.0),
        (0.86, 0.84, 0.96),
        (0.4, 0.3, 0.4),
        0.4,
        sock=dark,
        nose=coat,
        ear="round",
        ear_size=0.1,
        tail_finish=dark,
        roundness=0.75,
    )
    frame = beast(kind)
    _, y, z = frame.head
    front = y - 0.5
    trunk = (
        (0.0, front, z - 0.2),
        (0.0, front - 0.3, z - 0.7),
        (0.0, front - 0.28, z - 1.4),
        (0.0, front - 0.5, z - 1.75),
    )
    if pose == "trumpeting":
        trunk = (
            (0.0, front, z - 0.2),
            (0.0, front - 0.5, z - 0.34),
            (0.0, front - 0.85, z + 0.2),
            (0.0, front - 0.7, z + 0.8),
        )
    parts = [
        *frame.parts,
        rod(coat, 0.24, *trunk, tip=0.11),
        *(
            Part(Cushion(0.95, 0.16, 1.2, 0.7), dark, (side * 0.78, y + 0.3, z - 0.6), (0.0, 0.0, side * 24.0))
            for side in (-1, 1)
        ),
        *rod_pair(
            "ivory_horn",
            0.085,
            (0.28, front + 0.1, z - 0.34),
            (0.32, front - 0.36, z - 0.64),
            (0.3, front - 0.72, z - 0.5),
            tip=0.04,
        ),
    ]
    return scaled(parts, height / 3.1, (coat, dark), grain=4.0)


def giraffe(
    height: Annotated[float, Range(4.2, 5.2)] = 4.7,
) -> Model:
    coat = "hide_giraffe"
    kind = Beast(
        coat,
        (0.74, 1.5, 0.84),
        1.75,
        0.2,
        (0.62, 1.82),
        (0.32, 0.5, 0.34),
        (0.22, 0.34, 0.22),
        0.19,
        sock="hide_cream",
        muzzle="hide_cream",
        ear_size=0.2,
        tail_finish="hide_black",
    )
    frame = beast(kind)
    (_, y, z), (_, sy, sz) = frame.head, frame.shoulder
    spots = [(side * 0.32, -0.55 + 0.3 * n, 2.05 + 0.24 * ((n + side) % 2)) for n in range(5) for side in (-1, 1)]
    neck = [
        (0.14 * side, sy + (y - sy) * t, sz + (z - sz) * t) for t in (0.12, 0.3, 0.48, 0.66, 0.84) for side in (-1, 1)
    ]
    legs = [(side * 0.3, along, 1.35) for side in (-1, 1) for along in (-0.6, 0.6)]
    parts = [
        *frame.parts,
        *(lump("hide_patch", spot, (0.24, 0.24, 0.26), 0.5) for spot in spots),
        *(lump("hide_patch", spot, (0.16, 0.2, 0.26), 0.5) for spot in neck),
        *(lump("hide_patch", spot, (0.18, 0.24, 0.3), 0.5) for spot in legs),
        *(lump("hide_patch", (0.0, along, 2.6), (0.4, 0.22, 0.12), 0.5) for along in (-0.4, 0.0, 0.4)),
        rod("hide_patch", 0.08, (0.0, y + 0.2, z + 0.05), (0.0, sy + 0.26, sz + 0.3)),
        *rod_pair("hide_patch", 0.045, (0.09, y + 0.1, z + 0.1), (0.1, y + 0.12, z + 0.36)),
        *pair("hoof", (0.1, y + 0.12, z + 0.38), (0.12, 0.12, 0.12)),
    ]
    return scaled(parts, height / 4.85, coat, grain=4.0)


def zebra(
    height: Annotated[float, Range(1.5, 1.75)] = 1.62,
    pose: Grazing = "standing",
) -> Model:
    kind = Beast(
        "hide_white",
        (0.44, 1.2, 0.5),
        0.72,
        0.13,
        (0.2, 0.24),
        (0.2, 0.32, 0.24),
        (0.16, 0.22, 0.16),
        0.13,
        muzzle="hide_black",
        ear="up",
        ear_size=0.12,
        tail_finish="hide_black",
        roundness=0.5,
    )
    frame = beast(kind, pose)
    (_, y, z), (_, sy, sz) = frame.head, frame.shoulder
    low = frame.lift
    parts = [*frame.parts, rod("hide_black", 0.06, (0.0, y + 0.14, z + 0.13), (0.0, sy + 0.18, sz + 0.2))]
    parts += [lump("hide_black", (0.0, -0.5 + 0.166 * n, low + 0.3), (0.46, 0.07, 0.46), 0.35) for n in range(7)]
    for t in (0.25, 0.5, 0.75):
        parts.append(
            lump("hide_black", (0.0, sy + (y - sy) * t, sz + (z - sz) * t), (0.3 - 0.08 * t, 0.08, 0.3 - 0.06 * t), 0.5)
        )
    if pose != "lying":
        for x in (-1, 1):
            for along in (-0.5, 0.5):
                parts += [
                    Part(Box(0.145, 0.145, 0.06), "hide_black", (x * 0.155, along, 0.26 + 0.17 * n)) for n in range(3)
                ]
    return scaled(parts, height / 1.692, "hide_white", grain=GRAIN)


def camel(
    height: Annotated[float, Range(1.95, 2.3)] = 2.1,
    kind: Literal["one_humped", "two_humped"] = "one_humped",
    pose: Grazing = "standing",
) -> Model:
    coat = "hide_camel"
    frame = beast(
        Beast(
            coat,
            (0.54, 1.36, 0.6),
            0.95,
            0.15,
            (0.46, 0.34),
            (0.24, 0.36, 0.26),
            (0.18, 0.22, 0.18),
            0.14,
            sock="hide_tan",
            muzzle="hide_cream",
            ear_size=0.1,
            tail_finish="hide_bear",
        ),
        pose,
    )
    top, (_, y, z), (_, sy, sz) = frame.back[2], frame.head, frame.shoulder
    humps = ((0.06, 0.66),) if kind == "one_humped" else ((-0.3, 0.5), (0.34, 0.5))
    parts = [
        *frame.parts,
        *(Part(Ellipsoid(0.42, long, 0.72), coat, (0.0, along, top - 0.36)) for along, long in humps),
        *(Part(Ellipsoid(0.26, long * 0.6, 0.16), "hide_bear", (0.0, along, top + 0.26)) for along, long in humps),
        rod(
            coat,
            0.16,
            (0.0, sy, sz),
            (0.0, sy - 0.36, sz - 0.16),
            (0.0, 0.5 * (sy + y) - 0.2, 0.5 * (sz + z) - 0.1),
            (0.0, y + 0.04, z),
            tip=0.12,
        ),
    ]
    return scaled(parts, height / 2.02, coat, grain=GRAIN)


def hippo(
    height: Annotated[float, Range(1.3, 1.55)] = 1.4,
    kind: Literal["hippo", "rhino"] = "hippo",
    pose: Grazing = "standing",
) -> Model:
    """A hippopotamus, or a rhinoceros with two horns."""
    coat, dark = ("hide_elephant_dark", "pig_snout") if kind == "hippo" else ("hide_elephant", "hide_elephant_dark")
    frame = beast(
        Beast(
            coat,
            (0.96, 1.9, 0.94),
            0.42,
            0.3,
            (0.18, -0.16),
            (0.58, 0.5, 0.54),
            (0.56, 0.42, 0.42),
            0.22,
            sock=coat,
            muzzle=coat if kind == "rhino" else dark,
            nose=coat,
            ear="round",
            ear_size=0.14,
            tail="stub",
            roundness=0.75,
        ),
        pose,
    )
    _, y, z = frame.head
    parts = list(frame.parts)
    if kind == "hippo":
        parts += pair("hide_elephant_dark", (0.14, y - 0.56, z + 0.1), (0.14, 0.14, 0.1))
    else:
        parts.append(rod("ivory_horn", 0.1, (0.0, y - 0.5, z + 0.08), (0.0, y - 0.6, z + 0.5), tip=0.025))
        parts.append(rod("ivory_horn", 0.08, (0.0, y - 0.26, z + 0.2), (0.0, y - 0.3, z + 0.42), tip=0.025))
    return scaled(parts, height / 1.514, coat, grain=3.0)


def monkey(
    height: Annotated[float, Range(0.62, 0.8)] = 0.7,
    kind: Literal["monkey", "gorilla"] = "monkey",
) -> Model:
    """A monkey that sits with a curled tail, or a gorilla on its knuckles."""
    fur, face = ("hide_monkey", "hide_cream") if kind == "monkey" else ("hide_black", "hide_elephant_dark")
    broad = 1.0 if kind == "monkey" else 1.25
    parts = [
        lump(fur, (0.0, 0.05, 0.24), (0.26 * broad, 0.24, 0.34), 0.75),
        lump(face, (0.0, -0.06, 0.24), (0.16 * broad, 0.06, 0.22), 0.8),
        lump(fur, (0.0, 0.0, 0.54), (0.28, 0.26, 0.26), 0.75),
        lump(face, (0.0, -0.1, 0.52), (0.22, 0.1, 0.18), 0.75),
        lump(face, (0.0, -0.15, 0.475), (0.13, 0.06, 0.08), 0.7),
        *pair("eye", (0.05, -0.15, 0.56), (0.036, 0.03, 0.045)),
        *pair(face, (0.15, 0.0, 0.55), (0.08, 0.05, 0.1)),
        *rod_pair(
            fur, 0.04 * broad, (0.12 * broad, 0.0, 0.36), (0.19 * broad, -0.08, 0.2), (0.13 * broad, -0.16, 0.04)
        ),
        *rod_pair(
            fur, 0.055 * broad, (0.1 * broad, 0.06, 0.1), (0.16 * broad, -0.08, 0.16), (0.12 * broad, -0.16, 0.04)
        ),
        *pair(face, (0.12 * broad, -0.19, 0.03), (0.09, 0.1, 0.06)),
    ]
    if kind == "monkey":
        parts.append(
            rod(
                fur,
                0.028,
                (0.0, 0.15, 0.08),
                (0.0, 0.3, 0.06),
                (0.02, 0.38, 0.2),
                (0.04, 0.3, 0.34),
                (0.04, 0.24, 0.28),
            )
        )
        return scaled(parts, height / 0.67, fur)
    return scaled(parts, 2.0 * height / 0.67, fur, grain=GRAIN)


_WILD = ("animal", "nature")
ASSETS = (
    Asset(wolf, words=("wolf", "coyote", "jackal", "hyena"), family="animal", stance="free", tags=(*_WILD, "forest")),
    Asset(
        bear,
        words=("bear", "brown bear", "grizzly bear", "grizzly", "black bear"),
        family="animal",
        stance="free",
        tags=(*_WILD, "forest"),
    ),
    Asset(polar_bear, words=("polar bear", "ice bear"), family="animal", stance="free", tags=(*_WILD, "snow")),
    Asset(
        lion,
        words=("lion", "lioness", "tiger", "big cat", "leopard", "panther"),
        family="animal",
        stance="free",
        tags=(*_WILD, "savanna"),
    ),
    Asset(elephant, words=("elephant", "mammoth"), family="animal", stance="free", tags=(*_WILD, "savanna")),
    Asset(giraffe, words=("giraffe",), family="animal", stance="free", tags=(*_WILD, "savanna")),
    Asset(zebra, words=("zebra",), family="animal", stance="free", tags=(*_WILD, "savanna")),
    Asset(
        camel,
        words=("camel", "dromedary", "bactrian camel", "llama", "alpaca"),
        family="animal",
        stance="free",
        tags=(*_WILD, "desert"),
    ),
    Asset(
        hippo,
        words=("hippo", "hippopotamus", "rhino", "rhinoceros"),
        family="animal",
        stance="free",
        tags=(*_WILD, "savanna"),
    ),
    Asset(monkey, words=("monkey", "gorilla", "ape", "chimpanzee"), family="animal", tags=(*_WILD, "jungle")),
)
