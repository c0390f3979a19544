"""Animals of farm and house: cow, horse, sheep, goat, pig, donkey, dogs of several breeds."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.animals.beast import Beast, Ear, Grazing, Hunting, Tail, beast, lump, orb, pair
from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Box
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import scaled
from voxel_weaver.assets.workshop.pieces import rod, rod_pair

GRAIN = 2.0
"""Voxels of 4 cm for what is larger than a dog: an eye is one of them."""


def cow(
    height: Annotated[float, Range(1.42, 1.6)] = 1.5,
    color: Literal["spotted", "brown", "black"] = "spotted",
    pose: Grazing = "standing",
) -> Model:
    coat = {"spotted": "hide_white", "brown": "hide_brown", "black": "hide_black"}[color]
    kind = Beast(
        coat,
        (0.58, 1.4, 0.66),
        0.66,
        0.17,
        (0.22, 0.06),
        (0.3, 0.34, 0.32),
        (0.27, 0.22, 0.22),
        0.17,
        muzzle="pig_pink",
        nose="pig_snout",
        ear_size=0.16,
        tail_finish="hide_black",
        roundness=0.5,
    )
    frame = beast(kind, pose)
    low, (_, y, z) = frame.lift, frame.head
    parts = [
        *frame.parts,
        *rod_pair(
            "horn", 0.035, (0.1, y + 0.1, z + 0.14), (0.2, y + 0.06, z + 0.2), (0.2, y + 0.02, z + 0.3), tip=0.02
        ),
    ]
    if color == "spotted":
        for side, along, up, size in (
            (1, -0.3, 0.44, 0.42),
            (-1, 0.24, 0.4, 0.5),
            (1, 0.36, 0.5, 0.36),
            (-1, -0.36, 0.5, 0.34),
            (0.3, 0.1, 0.62, 0.4),
        ):
            parts.append(
                Part(
                    Blob(0.22, size, 0.4, seed=int(10 * size), roughness=0.3),
                    "hide_black",
                    (side * 0.235, along, low + up - 0.2),
                )
            )
        parts.append(lump("hide_black", (0.09, y - 0.04, z + 0.06), (0.15, 0.24, 0.22)))
    if pose != "lying":
        parts.append(orb("pig_pink", (0.0, 0.42, low), (0.24, 0.26, 0.2)))
    return scaled(parts, height / 1.6874, coat, grain=GRAIN)


def horse(
    height: Annotated[float, Range(1.8, 2.1)] = 1.95,
    color: Literal["brown", "white", "black", "grey", "chestnut"] = "brown",
    pose: Grazing = "standing",
    saddled: bool = False,
) -> Model:
    coat = f"hide_{color}"
    mane = "hide_grey" if color in ("white", "black") else "hide_black"
    parts = horse_parts(coat, mane, pose)
    if saddled:
        low = 0.02 if pose == "lying" else 0.92
        parts += [
            lump("cloth_accent", (0.0, 0.0, low + 0.42), (0.54, 0.5, 0.42), 0.5),
            lump("leather", (0.0, 0.0, low + 0.63), (0.36, 0.46, 0.14), 0.5),
            *(Part(Box(0.04, 0.1, 0.3), "leather", (side * 0.28, -0.02, low + 0.1)) for side in (-1, 1)),
        ]
    return scaled(parts, height / 1.987, coat, grain=GRAIN)


def horse_parts(coat: str, mane: str, pose: str) -> list[Part]:
    """A horse with its mane and its tail; unicorns are horses too."""
    kind = Beast(
        coat,
        (0.48, 1.36, 0.54),
        0.92,
        0.14,
        (0.24, 0.3),
        (0.22, 0.36, 0.26),
        (0.17, 0.26, 0.17),
        0.13,
        muzzle="hide_grey",
        ear="up",
        ear_size=0.11,
        tail="long",
        tail_finish=mane,
        roundness=0.55,
    )
    frame = beast(kind, pose)
    (_, y, z), (_, sy, sz) = frame.head, frame.shoulder
    crest = [(0.0, y + 0.14, z + 0.16), (0.0, 0.5 * (y + sy) + 0.17, 0.5 * (z + sz) + 0.14), (0.0, sy + 0.2, sz + 0.18)]
    tail = (0.0, 0.66, frame.lift + 0.44)
    drop = max(tail[2] - 0.62, 0.06)
    return [
        *frame.parts,
        rod(mane, 0.075, *crest),
        lump(mane, (0.0, y - 0.04, z + 0.15), (0.1, 0.16, 0.1)),
        rod(mane, 0.08, tail, (0.0, tail[1] + 0.14, tail[2] - 0.1), (0.0, tail[1] + 0.16, drop), tip=0.05),
    ]


def donkey(
    height: Annotated[float, Range(1.25, 1.45)] = 1.35,
    pose: Grazing = "standing",
) -> Model:
    kind = Beast(
        "hide_grey",
        (0.4, 1.0, 0.44),
        0.62,
        0.11,
        (0.16, 0.12),
        (0.2, 0.3, 0.22),
        (0.16, 0.2, 0.16),
        0.11,
        belly="hide_white",
        muzzle="hide_white",
        ear="up",
        ear_size=0.2,
        tail_finish="hide_black",
    )
    frame = beast(kind, pose)
    (_, y, z), (_, sy, sz) = frame.head, frame.shoulder
    parts = [*frame.parts, rod("hide_black", 0.045, (0.0, y + 0.12, z + 0.1), (0.0, sy + 0.1, sz + 0.15))]
    return scaled(parts, height / 1.508, "hide_grey", grain=GRAIN)


def sheep(
    height: Annotated[float, Range(0.9, 1.05)] = 0.98,
    color: Literal["white", "black"] = "white",
    pose: Grazing = "standing",
) -> Model:
    fleece = "fleece" if color == "white" else "fleece_dark"
    kind = Beast(
        "fleece_dark" if color == "white" else "hide_black",
        (0.36, 0.78, 0.38),
        0.36,
        0.09,
        (0.1, -0.02),
        (0.19, 0.24, 0.22),
        (0.14, 0.12, 0.13),
        0.09,
        ear_size=0.1,
        tail="stub",
        tail_finish=fleece,
    )
    frame = beast(kind, pose)
    low, (_, y, z) = frame.lift, frame.head
    wool = [
        Part(Blob(0.56, 0.94, 0.54, seed=3, roughness=0.16), fleece, (0.0, 0.02, low - 0.04)),
        Part(Blob(0.5, 0.5, 0.48, seed=5, roughness=0.16), fleece, (0.0, -0.24, low + 0.02)),
        Part(Blob(0.5, 0.5, 0.46, seed=7, roughness=0.16), fleece, (0.0, 0.28, low + 0.02)),
        Part(Blob(0.22, 0.2, 0.14, seed=9, roughness=0.2), fleece, (0.0, y + 0.04, z + 0.06)),
    ]
    return scaled([*frame.parts, *wool], height / 0.92, fleece, grain=GRAIN)


def goat(
    height: Annotated[float, Range(0.95, 1.15)] = 1.05,
    color: Literal["white", "brown", "black"] = "white",
    pose: Grazing = "standing",
) -> Model:
    coat = f"hide_{color}"
    kind = Beast(
        coat,
        (0.32, 0.74, 0.36),
        0.46,
        0.09,
        (0.1, 0.12),
        (0.16, 0.24, 0.19),
        (0.12, 0.14, 0.12),
        0.08,
        ear="side",
        ear_size=0.12,
        tail="stub",
    )
    frame = beast(kind, pose)
    _, y, z = frame.head
    parts = [
        *frame.parts,
        *rod_pair(
            "horn", 0.032, (0.05, y + 0.04, z + 0.08), (0.07, y + 0.1, z + 0.22), (0.1, y + 0.22, z + 0.24), tip=0.016
        ),
        rod(
            "hide_grey" if color != "brown" else "hide_black",
            0.035,
            (0.0, y - 0.16, z - 0.08),
            (0.0, y - 0.15, z - 0.22),
            tip=0.016,
        ),
    ]
    return scaled(parts, height / 1.1958, coat, grain=GRAIN)


def pig(
    height: Annotated[float, Range(0.74, 0.9)] = 0.82,
    color: Literal["pink", "black", "spotted"] = "pink",
    pose: Grazing = "standing",
) -> Model:
    coat = "hide_black" if color == "black" else "pig_pink"
    kind = Beast(
        coat,
        (0.46, 0.98, 0.46),
        0.28,
        0.13,
        (0.06, -0.12),
        (0.34, 0.3, 0.32),
        (0.2, 0.14, 0.18),
        0.16,
        muzzle="pig_snout",
        nose="pig_snout",
        ear="up",
        ear_size=0.14,
        tail="curl",
        roundness=0.75,
    )
    frame = beast(kind, pose)
    _, y, z = frame.head
    parts = [*frame.parts, *pair("hoof", (0.045, y - 0.3, z - 0.04), (0.035, 0.05, 0.05))]
    if color == "spotted":
        spots = ((1, -0.2, 0.28, 0.3), (-1, 0.2, 0.26, 0.32), (1, 0.28, 0.34, 0.2))
        parts += [
            Part(
                Blob(0.12, size, 0.24, seed=n, roughness=0.3), "hide_black", (side * 0.2, along, frame.lift + up - 0.12)
            )
            for n, (side, along, up, size) in enumerate(spots)
        ]
    return scaled(parts, height / 0.91, coat, grain=1.5)


_BREEDS: dict[str, tuple[str, str, str, float, Ear, Tail]] = {  # coat, sock, belly, size, ears, tail
    "sheepdog": ("hide_black", "hide_white", "hide_white", 1.0, "up", "brush"),
    "husky": ("hide_wolf", "hide_white", "hide_white", 1.08, "up", "brush"),
    "labrador": ("hide_cream", "hide_cream", "hide_cream", 1.0, "hanging", "long"),
    "terrier": ("hide_tan", "hide_white", "hide_white", 0.62, "up", "stub"),
    "dachshund": ("hide_chestnut", "hide_chestnut", "hide_tan", 0.6, "hanging", "long"),
    "poodle": ("fleece", "fleece", "fleece", 0.8, "hanging", "stub"),
}


def hound(
    height: Annotated[float, Range(0.72, 0.84, 0.3, 1.2)] = 0.78,
    kind: Literal["sheepdog", "husky", "labrador", "terrier", "dachshund", "poodle"] = "sheepdog",
    pose: Hunting = "standing",
) -> Model:
    """A dog of one of six breeds, each of its own size."""
    coat, sock, belly, size, ear, tail = _BREEDS[kind]
    leg, long = (0.14, 0.78) if kind == "dachshund" else (0.34, 0.62)
    frame = beast(
        Beast(
            coat,
            (0.25, long, 0.28),
            leg,
            0.085,
            (0.08, 0.14),
            (0.21, 0.22, 0.2),
            (0.12, 0.16, 0.11),
            0.085,
            belly=belly,
            sock=sock,
            muzzle=belly,
            ear=ear,
            ear_size=0.12,
            tail=tail,
        ),
        pose,
    )
    parts = list(frame.parts)
    _, y, z = frame.head
    if kind == "poodle":
        parts += [
            Part(Blob(0.24, 0.22, 0.18, seed=4, roughness=0.16), coat, (0.0, y + 0.02, z + 0.06)),
            Part(Blob(0.34, 0.36, 0.34, seed=5, roughness=0.14), coat, (0.0, -0.16, frame.lift)),
        ]
    parts.append(
        lump(
            "collar", (0.0, 0.5 * (y + frame.shoulder[1]) + 0.02, 0.5 * (z + frame.shoulder[2])), (0.2, 0.16, 0.06), 0.5
        )
    )
    return scaled(parts, size * height / 0.976, coat)


_FARM = ("animal", "farm")
ASSETS = (
    Asset(cow, words=("cow", "bull", "cattle", "ox", "calf", "dairy cow"), family="animal", stance="free", tags=_FARM),
    Asset(
        horse, words=("horse", "pony", "stallion", "mare", "foal", "steed"), family="animal", stance="free", tags=_FARM
    ),
    Asset(donkey, words=("donkey", "mule", "ass"), family="animal", stance="free", tags=_FARM),
    Asset(sheep, words=("sheep", "lamb", "ram", "ewe"), family="animal", stance="free", tags=_FARM),
    Asset(
        goat,
        words=("goat", "billy goat", "kid goat", "mountain goat", "ibex"),
        family="animal",
        stance="free",
        tags=_FARM,
    ),
    Asset(pig, words=("pig", "piglet", "hog", "boar", "sow"), family="animal", stance="free", tags=_FARM),
    Asset(
        hound,
        words=(
            "hound",
            "sheepdog",
            "husky",
            "labrador",
            "terrier",
            "dachshund",
            "poodle",
            "guard dog",
            "corgi",
            "hunting dog",
        ),
        family="animal",
        tags=(*_FARM, "living_room"),
    ),
)
