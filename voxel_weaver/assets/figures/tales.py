"""People of tales: knight, wizard, witch, king, queen, pirate, ninja, robot, snowman, scarecrow, skeleton."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.animals.beast import lump, orb, pair
from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.figures.body import (
    Dress,
    Grown,
    Pose,
    blade,
    body,
    brim,
    cape,
    crown,
    figure,
    pointed,
    staff,
)
from voxel_weaver.assets.forms import Blob, Cylinder, Ellipsoid
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import grown, scaled
from voxel_weaver.assets.workshop.pieces import block, front, rod, rod_pair


def knight(height: Annotated[float, Range(1.93, 2.18)] = 2.08, pose: Pose = "standing") -> Model:
    """Plate armour, a visor with a plume, a tabard, sword and shield."""
    dress = Dress(
        "armor",
        legs="armor",
        shoes="armor_dark",
        hands="armor_dark",
        face="armor",
        style="bald",
        belt="leather",
        broad=1.14,
    )
    stance = body(dress, pose)[1]
    x, y, z = stance.head
    hip = stance.hip
    lx, ly, lz = stance.left
    shield = ((-0.2, 0.24), (0.2, 0.24), (0.2, -0.06), (0.0, -0.34), (-0.2, -0.06))[::-1]
    worn = [
        Part(Cylinder(0.19, 0.38, 0.17), "armor", (x, y, z - 0.17)),
        Part(Ellipsoid(0.34, 0.34, 0.2), "armor", (x, y, z + 0.12)),
        block("ink", (-0.13, y - 0.2, z + 0.02), (0.13, y - 0.1, z + 0.06), 0.0),
        block("armor_dark", (-0.02, y - 0.21, z - 0.16), (0.02, y - 0.1, z + 0.02), 0.0),
        rod(
            "tunic",
            0.045,
            (x, y - 0.08, z + 0.3),
            (x, y + 0.02, z + 0.39),
            (x, y + 0.14, z + 0.39),
            (x, y + 0.26, z + 0.26),
            tip=0.03,
        ),
        block("tunic", (-0.15, -0.16, hip - 0.26), (0.15, -0.1, hip + 0.5), 0.02),
        *pair("armor_dark", (0.3, 0.0, hip + 0.52), (0.24, 0.26, 0.18)),
        front("tunic", tuple((lx - 0.04 + a, lz + 0.12 + b) for a, b in shield), ly - 0.08, 0.06),
        block("brass", (lx - 0.07, ly - 0.17, lz - 0.14), (lx - 0.01, ly - 0.13, lz + 0.32), 0.0),
        block("brass", (lx - 0.2, ly - 0.17, lz + 0.14), (lx + 0.12, ly - 0.13, lz + 0.2), 0.0),
        *blade(stance.right),
    ]
    return figure(dress, height / 1.9922, pose, *worn, main=("armor", "tunic"))


def wizard(height: Annotated[float, Range(2.16, 2.44)] = 2.32, pose: Pose = "standing") -> Model:
    """A long robe, a pointed hat, a white beard and a staff with a crystal."""
    dress = Dress(
        "robe_blue",
        legs="robe_blue",
        hair="hair_grey",
        style="long",
        skirt=0.76,
        belt="leather",
        beard="plume_white",
        trim="brass",
    )
    stance = body(dress, pose)[1]
    x, y, z = stance.head
    hx, hy, _ = stance.right
    top = 1.64 if pose != "waving" else 2.1
    worn = [
        *pointed("robe_blue", stance.head, 0.32, 0.56),
        lump("plume_white", (x, y - 0.14, z - 0.3), (0.2, 0.1, 0.3), 0.6),
        staff("bark", stance.right, 0.0, top),
        orb("crystal_blue", (hx, hy - 0.02, top + 0.07), (0.16, 0.16, 0.2)),
    ]
    return figure(dress, height / 2.2969, pose, *worn)


def witch(height: Annotated[float, Range(2.10, 2.37)] = 2.26, pose: Pose = "standing") -> Model:
    """Black from hat to hem, with green skin and a broom."""
    dress = Dress(
        "robe_black",
        legs="robe_black",
        face="green_skin",
        hands="green_skin",
        hair="hair_red",
        style="long",
        skirt=0.76,
        belt="robe_violet",
        trim="robe_violet",
    )
    stance = body(dress, pose)[1]
    x, y, z = stance.head
    hx, hy, _ = stance.right
    worn = [
        *pointed("robe_black", stance.head, 0.36, 0.6),
        Part(Cylinder(0.185, 0.06), "robe_violet", (x, y + 0.02, z + 0.18)),
        Part(Cylinder(0.03, 0.16, 0.01), "green_skin", (x, y - 0.14, z - 0.02), (100.0, 0.0, 0.0)),
        staff("pole", stance.right, 0.3, 1.6),
        Part(Cylinder(0.16, 0.34, 0.05), "hay", (hx, hy - 0.02, 0.0)),
    ]
    return figure(dress, height / 2.3365, pose, *worn)


def king(
    height: Annotated[float, Range(1.81, 2.05)] = 1.95,
    pose: Pose = "standing",
    kind: Literal["king", "queen", "prince", "princess"] = "king",
) -> Model:
    """A crown, an ermine collar and a cape; a queen and a princess wear gowns to the ground."""
    gown = kind in ("queen", "princess")
    coat = {"king": "robe_red", "queen": "robe_violet", "prince": "robe_blue", "princess": "blossom"}[kind]
    dress = Dress(
        coat,
        legs="robe_white",
        hair="hair_grey" if kind == "king" else "hair_blond",
        style="long" if gown else "short",
        skirt=0.78 if gown else 0.3,
        belt="brass",
        trim="brass",
        beard="hair_grey" if kind == "king" else "",
        broad=0.94 if gown else 1.08,
    )
    stance = body(dress, pose)[1]
    worn = [*crown(stance.head), lump("ermine", (0.0, 0.0, stance.hip + 0.53), (0.5, 0.36, 0.13), 0.6)]
    if kind in ("king", "queen"):
        hx, hy, hz = stance.right
        worn += [
            cape("robe_red" if kind == "queen" else "robe_violet", stance, 1.2),
            Part(Cylinder(0.025, 0.6), "brass", (hx, hy - 0.04, hz - 0.2)),
            orb("crystal_rose", (hx, hy - 0.04, hz + 0.45), (0.13, 0.13, 0.13)),
        ]
    size = 0.94 if gown else 1.0
    return figure(dress, size * height / 1.91, pose, *worn)


def pirate(height: Annotated[float, Range(1.88, 2.12)] = 2.02, pose: Pose = "standing") -> Model:
    """A hat with a skull, a striped shirt, an eye patch and a sabre."""
    dress = Dress(
        "robe_white",
        legs="trousers_dark",
        shoes="boot_black",
        belt="leather",
        hair="hair_black",
        beard="hair_black",
        sleeves="robe_red",
    )
    stance = body(dress, pose)[1]
    x, y, z = stance.head
    hip = stance.hip
    wings = ((-0.36, 0.14), (0.36, 0.14), (0.3, 0.3), (0.0, 0.44), (-0.3, 0.3))
    worn = [
        front("robe_black", tuple((a, z + b) for a, b in wings), y - 0.1, 0.1),
        lump("robe_black", (x, y + 0.03, z + 0.2), (0.36, 0.36, 0.2), 0.6),
        orb("bone", (x, y - 0.21, z + 0.28), (0.13, 0.06, 0.13)),
        block("ink", (0.02, y - 0.175, z - 0.01), (0.12, y - 0.14, z + 0.07), 0.0),
        *(
            block("stripe_red", (-0.213, -0.135, hip + 0.14 + 0.12 * n), (0.213, 0.135, hip + 0.19 + 0.12 * n), 0.0)
            for n in range(3)
        ),
        *(
            block("robe_red", (side * 0.19 - 0.05, -0.15, hip - 0.02), (side * 0.19 + 0.05, 0.15, hip + 0.52), 0.03)
            for side in (-1, 1)
        ),
        *blade(stance.right, 0.56),
    ]
    return figure(dress, height / 2.0, pose, *worn, main=("robe_red", "robe_white"))


def ninja(height: Grown = 1.72, pose: Pose = "standing") -> Model:
    """All in black but for the eyes, with a red belt and a sword on the back."""
    dress = Dress(
        "robe_black", legs="robe_black", shoes="boot_black", hands="robe_black", hair="robe_black", belt="stripe_red"
    )
    stance = body(dress, pose)[1]
    x, y, z = stance.head
    hip = stance.hip
    worn = [
        lump("robe_black", (x, y - 0.01, z - 0.1), (0.32, 0.31, 0.16), 0.55),
        block("stripe_red", (-0.165, y - 0.16, z + 0.08), (0.165, y + 0.18, z + 0.13), 0.02),
        rod("dark_steel", 0.03, (-0.26, 0.17, hip + 0.05), (0.22, 0.17, hip + 0.64)),
        rod("stripe_red", 0.04, (0.2, 0.17, hip + 0.62), (0.3, 0.17, hip + 0.75)),
    ]
    return figure(dress, height / 1.765, pose, *worn)


def robot(
    height: Annotated[float, Range(1.4, 1.9)] = 1.64,
    pose: Literal["standing", "waving"] = "standing",
) -> Model:
    """A friendly machine: a box with a screen, pincers and a lamp on its head."""
    hand = 0.62 if pose == "standing" else 1.52
    parts = [
        block("robot_body", (-0.28, -0.2, 0.6), (0.28, 0.2, 1.16), 0.05),
        block("dark_steel", (-0.2, -0.215, 0.76), (0.2, -0.19, 1.06), 0.02),
        block("screen_blue", (-0.17, -0.225, 0.88), (0.17, -0.2, 1.03), 0.0),
        *(
            orb(finish, (-0.12 + 0.12 * n, -0.22, 0.81), (0.07, 0.05, 0.07))
            for n, finish in enumerate(("led_red", "bulb", "led_green"))
        ),
        Part(Cylinder(0.09, 0.12), "dark_steel", (0.0, 0.0, 1.14)),
        block("robot_body", (-0.25, -0.2, 1.22), (0.25, 0.2, 1.56), 0.05),
        block("dark_grey", (-0.21, -0.215, 1.3), (0.21, -0.19, 1.5), 0.02),
        *(Part(Cylinder(0.065, 0.05), "screen_sky", (side * 0.1, -0.2, 1.42), (90.0, 0.0, 0.0)) for side in (-1, 1)),
        *(
            block("screen_white", (-0.09 + 0.07 * n, -0.23, 1.325), (-0.05 + 0.07 * n, -0.2, 1.355), 0.0)
            for n in range(3)
        ),
        Part(Cylinder(0.02, 0.12), "dark_steel", (0.0, 0.0, 1.55)),
        orb("led_red", (0.0, 0.0, 1.7), (0.11, 0.11, 0.11)),
        *pair("dark_steel", (0.28, 0.0, 1.4), (0.1, 0.16, 0.16)),
        rod("dark_steel", 0.06, (-0.28, 0.0, 1.06), (-0.42, 0.0, 0.86), (-0.4, -0.06, 0.62)),
        rod("dark_steel", 0.06, (0.28, 0.0, 1.06), (0.42, 0.0, (1.06 + hand) / 2 - 0.08), (0.44, -0.06, hand)),
        *pair("dark_steel", (0.3, 0.0, 1.06), (0.17, 0.2, 0.2)),
        orb("robot_body", (-0.4, -0.06, 0.56), (0.17, 0.17, 0.17)),
        orb("robot_body", (0.44, -0.06, hand + 0.04), (0.17, 0.17, 0.17)),
        *(Part(Cylinder(0.075, 0.5), "dark_steel", (side * 0.14, 0.0, 0.12)) for side in (-1, 1)),
        *(
            block("robot_body", (side * 0.14 - 0.12, -0.2, 0.0), (side * 0.14 + 0.12, 0.12, 0.15), 0.04)
            for side in (-1, 1)
        ),
    ]
    return scaled(parts, height / 1.755, ("robot_body",), grain=2.0)


def snowman(
    width: Annotated[float, Range(0.9, 1.3)] = 1.1,
    height: Annotated[float, Range(1.5, 2.0)] = 1.75,
) -> Model:
    """Three balls of snow, a carrot, a hat, a scarf and arms of twigs."""
    parts = [
        Part(Ellipsoid(0.92, 0.9, 0.78), "snow"),
        Part(Ellipsoid(0.68, 0.66, 0.6), "snow", (0.0, 0.0, 0.6)),
        Part(Ellipsoid(0.46, 0.46, 0.44), "snow", (0.0, 0.0, 1.08)),
        Part(Cylinder(0.055, 0.26, 0.01), "carrot_nose", (0.0, -0.2, 1.3), (95.0, 0.0, 0.0)),
        *pair("ink", (0.09, -0.2, 1.38), (0.07, 0.06, 0.07)),
        *(
            orb("ink", (0.05 * n, -0.215 + 0.01 * abs(n), 1.2 + 0.012 * n * n), (0.04, 0.04, 0.04))
            for n in (-2, -1, 0, 1, 2)
        ),
        *(orb("ink", (0.0, -0.33 + 0.06 * abs(n), 0.9 + 0.14 * n), (0.07, 0.07, 0.07)) for n in (-1, 0, 1)),
        Part(Cylinder(0.25, 0.1), "tunic", (0.0, 0.0, 1.06)),
        block("tunic", (0.08, -0.34, 0.78), (0.2, -0.24, 1.1), 0.02),
        Part(Cylinder(0.28, 0.05), "robe_black", (0.0, 0.0, 1.46)),
        Part(Cylinder(0.18, 0.3), "robe_black", (0.0, 0.0, 1.48)),
        Part(Cylinder(0.187, 0.06), "tunic", (0.0, 0.0, 1.52)),
        *rod_pair("bark", 0.026, (0.28, 0.0, 0.96), (0.52, -0.04, 1.16), (0.64, -0.04, 1.34)),
        *rod_pair("bark", 0.022, (0.54, -0.04, 1.18), (0.7, -0.04, 1.2)),
    ]
    return grown(parts, width, height, main=("snow",), grain=2.0)


def scarecrow(
    width: Annotated[float, Range(1.3, 1.6)] = 1.44,
    height: Annotated[float, Range(1.7, 2.1)] = 1.9,
) -> Model:
    """A shirt stuffed with straw on a cross of poles, a sack for a head, a crow on its arm."""
    parts = [
        Part(Cylinder(0.045, 1.7), "pole"),
        Part(Cylinder(0.04, 1.4), "pole", (-0.7, 0.0, 1.3), (0.0, 90.0, 0.0)),
        lump("stripe_red", (0.0, 0.0, 1.1), (0.42, 0.28, 0.56), 0.5),
        *(lump("stripe_red", (side * 0.36, 0.0, 1.29), (0.4, 0.19, 0.2), 0.5) for side in (-1, 1)),
        *(Part(Blob(0.24, 0.24, 0.2, seed=5, roughness=0.4), "hay", (side * 0.6, 0.0, 1.2)) for side in (-1, 1)),
        *(block("denim", (side * 0.11 - 0.1, -0.12, 0.36), (side * 0.11 + 0.1, 0.12, 0.88), 0.03) for side in (-1, 1)),
        *(Part(Blob(0.24, 0.26, 0.18, seed=7, roughness=0.4), "hay", (side * 0.11, 0.0, 0.24)) for side in (-1, 1)),
        lump("cardboard", (0.0, -0.01, 1.56), (0.32, 0.3, 0.34), 0.7),
        Part(Cylinder(0.19, 0.07), "hay", (0.0, 0.0, 1.37)),
        *pair("ink", (0.07, -0.145, 1.6), (0.06, 0.05, 0.06)),
        block("ink", (-0.08, -0.165, 1.46), (0.08, -0.13, 1.49), 0.0),
        *brim("straw_hat", (0.0, -0.02, 1.56), 0.34, 0.2, 0.1, band="tunic_green"),
        orb("plume_black", (0.56, -0.02, 1.43), (0.15, 0.24, 0.16)),
        orb("plume_black", (0.56, -0.13, 1.54), (0.12, 0.12, 0.12)),
        Part(Cylinder(0.03, 0.09, 0.006), "beak", (0.56, -0.18, 1.54), (90.0, 0.0, 0.0)),
    ]
    return grown(parts, width, height, main=("stripe_red",), grain=2.0)


def undead(height: Grown = 1.7, pose: Literal["standing", "waving"] = "standing") -> Model:
    """Bones that stand by themselves."""
    hand = (0.34, -0.06, 0.78) if pose == "standing" else (0.46, -0.06, 1.7)
    parts = [
        lump("bone", (0.0, -0.02, 1.54), (0.28, 0.28, 0.26), 0.6),
        lump("bone", (0.0, -0.06, 1.4), (0.18, 0.18, 0.12), 0.5),
        *pair("ink", (0.065, -0.15, 1.54), (0.09, 0.05, 0.1)),
        orb("ink", (0.0, -0.16, 1.465), (0.04, 0.03, 0.05)),
        Part(Cylinder(0.045, 0.62), "bone", (0.0, 0.03, 0.78)),
        *(lump("bone", (0.0, -0.01, 1.26 - 0.1 * n), (0.38 - 0.03 * n, 0.24, 0.055), 0.6) for n in range(4)),
        lump("bone", (0.0, 0.0, 0.82), (0.32, 0.2, 0.14), 0.6),
        rod("bone", 0.04, (0.18, 0.0, 1.3), (0.3, 0.0, (1.3 + hand[2]) / 2 - 0.05), hand),
        rod("bone", 0.04, (-0.18, 0.0, 1.3), (-0.3, 0.0, 1.0), (-0.34, -0.06, 0.78)),
        orb("bone", hand, (0.12, 0.1, 0.13)),
        orb("bone", (-0.34, -0.06, 0.74), (0.12, 0.1, 0.13)),
        *rod_pair("bone", 0.045, (0.11, 0.0, 0.8), (0.12, -0.03, 0.42), (0.12, 0.0, 0.06)),
        *pair("bone", (0.12, 0.0, 0.43), (0.12, 0.12, 0.12)),
        *(block("bone", (side * 0.12 - 0.06, -0.16, 0.0), (side * 0.12 + 0.06, 0.06, 0.08), 0.02) for side in (-1, 1)),
    ]
    return scaled(parts, height / 1.67, ("bone",), grain=2.0)


_TALE = ("person", "fantasy")
ASSETS = (
    Asset(
        knight,
        words=("knight", "soldier", "guard", "paladin", "warrior", "viking", "samurai", "crusader"),
        family="person",
        tags=(*_TALE, "castle"),
    ),
    Asset(wizard, words=("wizard", "sorcerer", "mage", "druid", "magician"), family="person", tags=_TALE),
    Asset(witch, words=("witch", "sorceress", "hag"), family="person", tags=_TALE),
    Asset(king, words=("king", "queen", "prince", "princess", "emperor"), family="person", tags=(*_TALE, "castle")),
    Asset(pirate, words=("pirate", "pirate captain", "buccaneer", "captain", "sailor"), family="person", tags=_TALE),
    Asset(ninja, words=("ninja", "assassin", "thief"), family="person", tags=_TALE),
    Asset(robot, words=("android", "humanoid robot", "droid"), family="person", tags=("person", "space")),
    Asset(snowman, words=("snowman", "snow man"), family="person", stance="free", tags=("person", "snow")),
    Asset(scarecrow, words=("scarecrow",), family="person", stance="free", tags=("person", "farm")),
    Asset(undead, words=("living skeleton", "skeleton warrior", "zombie", "undead"), family="person", tags=_TALE),
)
