"""People of every day: man, woman, child, farmer, worker, chef, merchant, villager, astronaut."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.animals.beast import lump, orb
from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.figures.body import Dress, Grown, Pose, body, brim, figure, staff
from voxel_weaver.assets.forms import Box, Cylinder, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.pieces import block, rod


def man(
    height: Grown = 1.76, pose: Pose = "standing", hair: Literal["brown", "black", "blond", "grey", "red"] = "brown"
) -> Model:
    return figure(Dress(hair=f"hair_{hair}", belt="leather"), height / 1.765, pose)


def woman(
    height: Annotated[float, Range(1.56, 1.76)] = 1.66,
    pose: Pose = "standing",
    hair: Literal["brown", "black", "blond", "grey", "red"] = "black",
) -> Model:
    dress = Dress("dress", legs="skin", shoes="leather", hair=f"hair_{hair}", style="long", skirt=0.42, broad=0.92)
    return figure(dress, height / 1.765, pose)


def child(
    height: Annotated[float, Range(1.0, 1.3)] = 1.16, pose: Pose = "standing", kind: Literal["boy", "girl"] = "boy"
) -> Model:
    """A boy with a cap, or a girl in a dress: a larger head on a smaller body."""
    if kind == "girl":
        dress = Dress("dress", legs="skin", hair="hair_blond", style="long", skirt=0.3, broad=0.96)
        return figure(dress, height / 1.785, pose)
    dress = Dress("shirt", legs="denim", hair="hair_red")
    head = body(dress, pose)[1].head
    cap = (
        lump("tunic", (0.0, head[1] + 0.02, head[2] + 0.15), (0.35, 0.33, 0.15), 0.6),
        block("tunic", (-0.13, head[1] - 0.3, head[2] + 0.1), (0.13, head[1] - 0.1, head[2] + 0.14), 0.02),
    )
    return figure(dress, height / 1.785, pose, *cap)


def farmer(height: Annotated[float, Range(1.73, 1.95)] = 1.86, pose: Pose = "standing") -> Model:
    """A straw hat, a checked shirt under bib overalls, a fork in the hand."""
    dress = Dress("denim", legs="denim", shoes="boot_black", sleeves="robe_red", hair="hair_brown")
    stance = body(dress, pose)[1]
    hip = stance.hip
    worn = [
        *brim("straw_hat", stance.head, 0.31, 0.15, band="robe_red"),
        block("robe_red", (-0.2, -0.15, hip + 0.4), (0.2, 0.14, hip + 0.53), 0.04),
        *(
            block("denim", (side * 0.13 - 0.03, -0.155, hip + 0.36), (side * 0.13 + 0.03, 0.15, hip + 0.545), 0.02)
            for side in (-1, 1)
        ),
    ]
    if pose in ("standing", "working"):
        x, y, _ = stance.right
        worn += [
            staff("pole", stance.right, 0.0, 1.4),
            block("dark_steel", (x - 0.11, y - 0.05, 1.38), (x + 0.11, y + 0.01, 1.43), 0.0),
        ]
        worn += [
            block("dark_steel", (x + 0.09 * n - 0.016, y - 0.045, 1.42), (x + 0.09 * n + 0.016, y - 0.005, 1.68), 0.0)
            for n in (-1, 0, 1)
        ]
    return figure(dress, height / 1.86, pose, *worn, main=("denim",))


def worker(
    height: Annotated[float, Range(1.80, 2.04)] = 1.94,
    pose: Pose = "standing",
    kind: Literal["builder", "mechanic", "fireman"] = "builder",
) -> Model:
    """A builder in a vest and a helmet, a mechanic, or a fireman."""
    coat, hat = {
        "builder": ("overall_orange", "helmet_yellow"),
        "mechanic": ("denim", "denim"),
        "fireman": ("robe_black", "stripe_red"),
    }[kind]
    dress = Dress(
        coat,
        legs="trousers_dark" if kind == "builder" else coat,
        shoes="boot_black",
        belt="leather",
        sleeves="",
    )
    stance = body(dress, pose)[1]
    x, y, z = stance.head
    worn = [
        Part(Ellipsoid(0.4, 0.4, 0.3), hat, (x, y + 0.02, z + 0.05)),
        Part(Cylinder(0.23, 0.04), hat, (x, y - 0.01, z + 0.12)),
        block(hat, (-0.03, y - 0.18, z + 0.14), (0.03, y + 0.2, z + 0.36), 0.02),
        *(
            block("helmet_yellow", (-0.215, -0.145, stance.hip + high), (0.215, 0.145, stance.hip + high + 0.05), 0.0)
            for high in (0.16, 0.36)
        ),
    ]
    if pose == "working":
        hx, hy, hz = stance.right
        worn += [
            rod("pole", 0.024, (hx, hy + 0.08, hz - 0.14), (hx, hy - 0.08, hz + 0.3)),
            Part(Box(0.11, 0.24, 0.11, 0.02), "dark_steel", (hx, hy - 0.09, hz + 0.26)),
        ]
    return figure(dress, height / 1.92, pose, *worn, main=(coat, hat))


def chef(height: Annotated[float, Range(1.90, 2.14)] = 2.04, pose: Pose = "standing") -> Model:
    """White from the tall hat to the apron, with a spoon."""
    dress = Dress(
        "apron_white", legs="trousers_dark", shoes="boot_black", skirt=0.34, hair="hair_black", beard="hair_black"
    )
    stance = body(dress, pose)[1]
    x, y, z = stance.head
    hx, hy, hz = stance.right
    worn = [
        Part(Cylinder(0.175, 0.2), "apron_white", (x, y + 0.02, z + 0.14)),
        *(
            orb("apron_white", (x + a, y + 0.02 + b, z + 0.38), (0.24, 0.24, 0.2))
            for a, b in ((0.09, 0.0), (-0.09, 0.0), (0.0, 0.09), (0.0, -0.09))
        ),
        lump("robe_red", (0.0, -0.1, stance.hip + 0.5), (0.2, 0.12, 0.1), 0.5),
        *(
            orb("ink", (side * 0.07, -0.135, stance.hip + high), (0.04, 0.03, 0.04))
            for side in (-1, 1)
            for high in (0.2, 0.34)
        ),
        rod("pole", 0.022, (hx, hy - 0.04, hz - 0.1), (hx, hy - 0.1, hz + 0.26)),
        orb("pole", (hx, hy - 0.11, hz + 0.3), (0.09, 0.06, 0.12)),
    ]
    return figure(dress, height / 2.04, pose, *worn)


def merchant(height: Annotated[float, Range(1.78, 2.01)] = 1.91, pose: Pose = "standing") -> Model:
    """Stout and well dressed, with a flat cap, a fur collar and a purse."""
    dress = Dress(
        "robe_red",
        legs="trousers_brown",
        skirt=0.36,
        belt="leather",
        hair="hair_brown",
        beard="hair_brown",
        broad=1.24,
        trim="brass",
    )
    stance = body(dress, pose)[1]
    x, y, z = stance.head
    worn = [
        lump("robe_violet", (x, y + 0.02, z + 0.19), (0.44, 0.42, 0.12), 0.7),
        orb("plume_white", (x + 0.2, y, z + 0.28), (0.08, 0.1, 0.24)),
        lump("hide_brown", (0.0, -0.02, stance.hip + 0.53), (0.44, 0.34, 0.1), 0.6),
        orb("leather", (0.24, -0.12, stance.hip - 0.04), (0.14, 0.14, 0.18)),
    ]
    return figure(dress, height / 1.96, pose, *worn)


def villager(height: Grown = 1.68, pose: Pose = "standing", kind: Literal["man", "woman"] = "man") -> Model:
    """A peasant of old times: tunic, hood or headscarf, basket."""
    if kind == "woman":
        dress = Dress(
            "tunic_green", legs="trousers_brown", hair="hair_brown", style="short", skirt=0.7, belt="tunic_brown"
        )
        stance = body(dress, pose)[1]
        x, y, z = stance.head
        hx, hy, hz = stance.left
        worn = [
            lump("robe_white", (x, y + 0.05, z + 0.06), (0.37, 0.32, 0.34), 0.6),
            block("robe_white", (-0.15, -0.2, stance.hip - 0.5), (0.15, -0.14, stance.hip + 0.1), 0.02),
            Part(Cylinder(0.13, 0.13, 0.17), "wicker", (hx, hy - 0.1, hz - 0.22)),
            *(
                orb("apple_red", (hx + a, hy - 0.1 + b, hz - 0.07), (0.1, 0.1, 0.1))
                for a, b in ((0.05, 0.0), (-0.05, 0.04), (0.0, -0.06))
            ),
        ]
        return figure(dress, height / 1.8, pose, *worn)
    dress = Dress(
        "tunic_brown", legs="trousers_brown", belt="leather", skirt=0.22, hair="hair_brown", beard="hair_brown"
    )
    stance = body(dress, pose)[1]
    x, y, z = stance.head
    hood = (
        lump("tunic_green", (x, y + 0.06, z + 0.07), (0.38, 0.33, 0.34), 0.6),
        lump("tunic_green", (0.0, 0.0, stance.hip + 0.54), (0.46, 0.34, 0.14), 0.6),
    )
    return figure(dress, height / 1.8, pose, *hood)


def astronaut(height: Annotated[float, Range(1.77, 1.99)] = 1.9, pose: Pose = "standing") -> Model:
    """A white suit with a golden visor and a pack on the back."""
    dress = Dress(
        "suit_white",
        legs="suit_white",
        shoes="suit_grey",
        hands="suit_grey",
        face="suit_white",
        style="bald",
        belt="suit_grey",
        broad=1.2,
    )
    stance = body(dress, pose)[1]
    x, y, z = stance.head
    hip = stance.hip
    worn = [
        Part(Ellipsoid(0.52, 0.5, 0.5), "suit_white", (x, y + 0.03, z - 0.22)),
        Part(Ellipsoid(0.4, 0.26, 0.34), "gold_visor", (x, y - 0.14, z - 0.14)),
        Part(Cylinder(0.2, 0.08), "suit_grey", (0.0, 0.0, hip + 0.5)),
        block("suit_grey", (-0.21, 0.12, hip + 0.04), (0.21, 0.36, hip + 0.64), 0.04),
        block("robot_body", (-0.12, -0.19, hip + 0.24), (0.12, -0.11, hip + 0.42), 0.02),
        *(
            orb(finish, (dx, -0.2, hip + 0.34), (0.045, 0.04, 0.045))
            for finish, dx in (("led_red", -0.06), ("led_green", 0.02))
        ),
        *(
            block("overall_orange", (side * 0.33 - 0.09, -0.08, hip + 0.33), (side * 0.33 + 0.09, 0.1, hip + 0.39), 0.0)
            for side in (-1, 1)
            if pose != "waving"
        ),
    ]
    return figure(dress, height / 1.84, pose, *worn)


_WHO = ("person",)
ASSETS = (
    Asset(
        man,
        words=(
            "man",
            "person",
            "guy",
            "gentleman",
            "human",
            "father",
            "pedestrian",
            "passer-by",
            "tourist",
            "teacher",
            "visitor",
        ),
        family="person",
        tags=_WHO,
    ),
    Asset(woman, words=("woman", "lady", "mother", "girl friend", "businesswoman"), family="person", tags=_WHO),
    Asset(child, words=("child", "kid", "boy", "girl", "toddler"), family="person", tags=_WHO),
    Asset(farmer, words=("farmer", "gardener", "shepherd", "peasant farmer"), family="person", tags=(*_WHO, "farm")),
    Asset(
        worker,
        words=(
            "worker",
            "builder",
            "construction worker",
            "mechanic",
            "fireman",
            "firefighter",
            "engineer",
            "miner",
            "fisherman",
        ),
        family="person",
        tags=_WHO,
    ),
    Asset(chef, words=("chef", "cook", "baker"), family="person", tags=_WHO),
    Asset(
        merchant,
        words=("merchant", "trader", "shopkeeper", "seller", "vendor", "innkeeper", "nobleman"),
        family="person",
        tags=(*_WHO, "market"),
    ),
    Asset(
        villager,
        words=("villager", "peasant", "townsman", "townsperson", "monk"),
        family="person",
        tags=(*_WHO, "village"),
    ),
    Asset(astronaut, words=("astronaut", "spaceman", "cosmonaut"), family="person", tags=(*_WHO, "space")),
)
