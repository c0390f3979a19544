"""What grows in no garden: giant mushrooms, plants of other worlds, crystals that shine; and snow and ice."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.nature.growth import arch, ball, clump, limb, polar
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.scene.chance import chance


def giant_mushroom(
    width: Annotated[float, Range(2.2, 3.4)] = 2.8,
    height: Annotated[float, Range(2.6, 4.0)] = 3.2,
    kind: Literal["red", "violet", "glowing"] = "red",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A mushroom as tall as a house, with a small one at its foot."""
    cap, dots = {
        "red": ("cap_red", "cap_dots"),
        "violet": ("petal_violet", "cap_dots"),
        "glowing": ("alien_leaf", "alien_glow"),
    }[kind]
    rng = chance(shape, "giant_mushroom")
    parts = [
        Part(Lathe(((0.5, 0.0), (0.38, 0.3), (0.3, 1.2), (0.34, 2.1))), "mushroom_stem"),
        Part(Lathe(((0.5, 0.0), (0.44, 0.16))), "pale_flesh", (0.0, 0.0, 1.5)),
        Part(
            Lathe(((0.4, 0.12), (1.3, 0.0), (1.4, 0.2), (1.24, 0.6), (0.8, 0.98), (0.2, 1.14))), cap, (0.0, 0.0, 1.95)
        ),
        Part(Cylinder(1.1, 0.1), "pale_flesh", (0.0, 0.0, 1.94)),
        Part(Lathe(((0.2, 0.0), (0.14, 0.2), (0.13, 0.7))), "mushroom_stem", (0.9, -0.7, 0.0)),
        Part(Lathe(((0.3, 0.06), (0.5, 0.0), (0.5, 0.1), (0.3, 0.34), (0.05, 0.42))), cap, (0.9, -0.7, 0.66)),
    ]
    for index in range(10):
        ring, turn = index % 2, 72.0 * (index // 2) + 36.0 * (index % 2) + 40.0 * float(rng.random())
        x, y, z = polar((1.14, 0.66)[ring], turn, (2.62, 2.98)[ring])
        parts.append(Part(Ellipsoid(0.4, 0.4, 0.2), dots, (x, y, z - 0.12)))
    glows = (Glow((0.0, 0.0, 1.8), 20.0, "#7df2d0", 0.3),) if kind == "glowing" else ()
    return grown(parts, width, height, main=(cap,), glows=glows, grain=5.0)


def alien_plant(
    width: Annotated[float, Range(1.2, 1.8)] = 1.5,
    height: Annotated[float, Range(1.8, 2.8)] = 2.2,
    kind: Literal["bulb", "spiral", "tentacle"] = "bulb",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A plant of another world, with parts that glow."""
    rng = chance(shape, "alien_plant")
    parts = [clump("alien_leaf_dark", (0.0, 0.0, 0.14), (0.7, 0.7, 0.3), shape)]
    if kind == "bulb":
        for index in range(3):
            tip = polar(0.0 if index == 0 else 0.5, 120.0 * index + 60.0 * float(rng.random()), 1.7 - 0.5 * index)
            parts.append(
                limb("alien_stem", 0.08, 0.06, (0.0, 0.0, 0.1), (tip[0] * 0.3, tip[1] * 0.3, tip[2] * 0.6), tip)
            )
            parts.append(ball("alien_bulb", (tip[0], tip[1], tip[2] + 0.2), (0.5, 0.5, 0.56)))
            parts += [
                ball("alien_glow", (tip[0] + x, tip[1] + y, tip[2] + z), (0.18, 0.18, 0.16))
                for x, y, z in (polar(0.18, turn, 0.2) for turn in (-90.0, 0.0, 90.0, 180.0))
            ]
        for index in range(6):
            parts += arch(
                "alien_leaf",
                (0.0, 0.0, 0.1),
                60.0 * index,
                ((0.0, 0.0, 0.2), (0.3, 0.3, 0.28), (0.6, 0.3, 0.2), (0.8, 0.05, 0.0)),
                0.05,
            )
    elif kind == "spiral":
        coil = [polar(0.42 * (1 - n / 18), 60.0 * n, 0.1 + 0.1 * n) for n in range(19)]
        parts.append(limb("alien_stem", 0.12, 0.05, *coil))
        parts += [ball("alien_glow", (x * 1.25, y * 1.25, z), (0.16, 0.16, 0.16)) for x, y, z in coil[2::3]]
        parts.append(ball("alien_bulb", (0.0, 0.0, 2.0), (0.36, 0.36, 0.36)))
    else:
        for index in range(7):
            turn, tall = 51.4 * index, 1.2 + 0.7 * float(rng.random())
            way = (
                polar(0.1, turn, 0.1),
                polar(0.4, turn, 0.5 * tall),
                polar(0.34, turn + 24.0, 0.8 * tall),
                polar(0.56, turn + 40.0, tall),
            )
            parts.append(limb("alien_leaf" if index % 2 else "alien_leaf_dark", 0.11, 0.05, *way))
            parts.append(ball("alien_glow", way[-1], (0.17, 0.17, 0.17)))
    glows = (Glow((0.0, 0.0, 1.2), 8.0, "#7df2d0", 0.2),)
    return grown(parts, width, height, main=("alien_leaf", "alien_bulb", "alien_stem"), glows=glows, grain=3.0)


def crystal_cluster(
    width: Annotated[float, Range(0.9, 1.6)] = 1.2,
    height: Annotated[float, Range(0.9, 1.7)] = 1.3,
    kind: Literal["blue", "violet", "green", "rose"] = "blue",
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """Crystals that grow out of a rock and shine from within."""
    rng = chance(shape, "crystal_cluster")
    finish = f"crystal_{kind}"
    parts = [Part(Blob(0.9, 0.8, 0.26, seed=shape + 1), "rock_dark")]
    for index in range(9):
        turn = 137.5 * index + 30.0 * float(rng.random())
        lean, tall = (0.0 if index == 0 else 12.0 + 2.4 * index), (1.2 if index == 0 else 0.9 - 0.07 * index)
        thick = 0.17 if index == 0 else 0.084 - 0.004 * index
        x, y, _ = polar(0.04 * index, turn)
        form = Lathe(((thick * 0.8, 0.0), (thick, tall * 0.7), (0.012, tall)))
        parts.append(Part(form, finish, (x, y, 0.08), (0.0, lean, turn)))
    color = {"blue": "#5fb8ee", "violet": "#a774ec", "green": "#4fd6a0", "rose": "#f07fc0"}[kind]
    return grown(parts, width, height, main=(finish,), glows=(Glow((0.0, -0.1, 0.6), 12.0, color, 0.2),), grain=2.0)


def snow_pile(
    width: Annotated[float, Range(1.2, 2.4)] = 1.7,
    height: Annotated[float, Range(0.4, 0.7)] = 0.5,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    parts = [
        Part(Blob(1.7, 1.3, 0.5, seed=3 * shape + 1, roughness=0.16), "snow"),
        Part(Blob(0.9, 0.8, 0.34, seed=3 * shape + 2, roughness=0.16), "snow", (0.55, -0.3, 0.0)),
        Part(Blob(0.7, 0.6, 0.26, seed=3 * shape + 3, roughness=0.16), "snow", (-0.6, -0.34, 0.0)),
    ]
    return grown(parts, width, height, main=("snow",), grain=3.0)


def ice_spike(
    width: Annotated[float, Range(1.0, 1.8)] = 1.4,
    height: Annotated[float, Range(1.6, 3.0)] = 2.2,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """Shards of ice that rise from the ground, as stalagmites do."""
    rng = chance(shape, "ice_spike")
    parts = [Part(Blob(1.2, 1.1, 0.3, seed=shape + 5, roughness=0.16), "snow")]
    for index in range(7):
        turn, tall = 137.5 * index + 40.0 * float(rng.random()), 2.1 if index == 0 else 0.7 + 0.7 * float(rng.random())
        x, y, _ = polar(0.0 if index == 0 else 0.34, turn)
        spike = Lathe(((0.26 if index == 0 else 0.17, 0.0), (0.16 if index == 0 else 0.1, tall * 0.5), (0.06, tall)))
        parts.append(
            Part(spike, "ice" if index % 3 else "ice_deep", (x, y, 0.06), (0.0, 0.0 if index == 0 else 12.0, turn))
        )
    return grown(parts, width, height, main=("ice", "ice_deep"), grain=3.0)


_WONDER = ("nature", "fantasy")
ASSETS = (
    Asset(
        giant_mushroom,
        words=("giant mushroom", "huge mushroom", "mushroom tree", "glowing mushroom", "giant toadstool"),
        family="mushroom",
        tags=_WONDER,
    ),
    Asset(
        alien_plant,
        words=("alien plant", "alien flower", "alien tree", "strange plant", "space plant"),
        family="plant",
        tags=(*_WONDER, "space"),
    ),
    Asset(
        crystal_cluster,
        words=(
            "crystal cluster",
            "glowing crystal",
            "crystal formation",
            "giant crystal",
            "magic crystal",
            "crystal spire",
        ),
        family="crystal",
        tags=_WONDER,
    ),
    Asset(
        snow_pile,
        words=("snow pile", "pile of snow", "snowdrift", "snow drift", "snow heap", "snow mound"),
        family="snow",
        tags=("nature", "snow"),
    ),
    Asset(
        ice_spike,
        words=("ice spike", "ice shard", "ice crystal", "ice formation", "stalagmite"),
        family="ice",
        tags=("nature", "snow"),
    ),
)
