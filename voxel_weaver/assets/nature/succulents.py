"""Plants of dry lands: cacti with arms, pads and ribs, agaves, aloes, tumbleweed."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Cylinder, Ellipsoid, Lathe, Tube
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.nature.growth import ball, blade, limb, polar
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.scene.chance import chance


def _column(finish: str, radius: float, *path: tuple[float, float, float]) -> list[Part]:
    """A ribbed arm of a cactus with a round end."""
    x, y, z = path[-1]
    return [limb(finish, radius, None, *path), ball(finish, (x, y, z), (2 * radius, 2 * radius, 1.8 * radius))]


def saguaro(
    width: Annotated[float, Range(1.5, 2.1)] = 1.8,
    height: Annotated[float, Range(2.8, 4.2)] = 3.4,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """The cactus of all pictures: a ribbed column that raises its arms."""
    rng = chance(shape, "saguaro")
    parts = _column("cactus", 0.28, (0.0, 0.0, 0.0), (0.0, 0.0, 3.1))
    ribs = [polar(0.27, turn) for turn in range(0, 360, 45)]
    parts += [Part(Tube(((0.0, 0.0, 0.0), (0.0, 0.0, 2.9)), 0.06), "cactus_dark", (x, y, 0.05)) for x, y, _ in ribs]
    for index in range(2 + shape % 2):
        side = (0.0, 180.0, 270.0)[index] + 40.0 * (float(rng.random()) - 0.5)
        low, tall = 1.1 + 0.7 * float(rng.random()), 0.8 + 0.6 * float(rng.random())
        reach = 0.72
        parts += _column(
            "cactus",
            0.19,
            polar(0.1, side, low),
            polar(0.7 * reach, side, low),
            polar(reach, side, low + 0.2),
            polar(reach, side, low + tall),
        )
        parts.append(ball("petal_pink", polar(reach, side, low + tall + 0.16), (0.2, 0.2, 0.16)))
    parts.append(ball("petal_pink", (0.0, 0.0, 3.36), (0.26, 0.26, 0.2)))
    return grown(parts, width, height, main=("cactus", "cactus_dark"), grain=4.0)


def prickly_pear(
    width: Annotated[float, Range(0.9, 1.4)] = 1.15,
    height: Annotated[float, Range(0.9, 1.4)] = 1.1,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """Flat pads that grow on pads, with red fruit on their edges."""
    rng = chance(shape, "prickly_pear")
    parts = []
    for index, (x, z, size, lean) in enumerate(
        ((0.0, 0.0, 0.52, 0.0), (-0.12, 0.46, 0.44, -30.0), (0.12, 0.48, 0.42, 28.0), (0.0, 0.54, 0.4, 2.0),
         (-0.18, 0.2, 0.36, -62.0), (0.18, 0.16, 0.38, 58.0), (-0.34, 0.84, 0.32, -12.0), (0.32, 0.84, 0.3, 16.0))
    ):  # fmt: skip
        y, turn = 0.08 * (float(rng.random()) - 0.5), 50.0 * (float(rng.random()) - 0.5)
        finish = ("cactus", "cactus_dark")[index % 2]
        parts.append(Part(Ellipsoid(size, 0.15, size * 1.15), finish, (x, y, z), (0.0, lean, turn)))
        if index in (1, 2, 3, 6, 7):
            top = (x + size * 1.1 * lean / 90.0, y, z + size * 1.12)
            parts.append(ball("petal_pink" if index % 2 else "petal_yellow", top, (0.13, 0.13, 0.15)))
    return grown(parts, width, height, main=("cactus", "cactus_dark"), grain=2.0)


def barrel_cactus(
    width: Annotated[float, Range(0.5, 0.8)] = 0.64,
    height: Annotated[float, Range(0.46, 0.7)] = 0.58,
) -> Model:
    """A ribbed ball with a crown of flowers."""
    parts = [Part(Ellipsoid(0.6, 0.6, 0.58), "cactus_dark"), Part(Cylinder(0.2, 0.08), "cactus_dark")]
    for turn in range(0, 360, 36):
        path = tuple(
            polar(radius, turn, z) for radius, z in ((0.18, 0.04), (0.28, 0.18), (0.3, 0.3), (0.26, 0.44), (0.12, 0.54))
        )
        parts.append(limb("cactus", 0.045, None, *path))
        parts.append(ball("cactus_spine", polar(0.34, turn, 0.32), (0.05, 0.05, 0.05)))
    parts += [ball("petal_yellow", polar(0.1, turn, 0.58), (0.12, 0.12, 0.1)) for turn in range(0, 360, 72)]
    return grown(parts, width, height, main=("cactus", "cactus_dark"), grain=2.0)


def agave(
    width: Annotated[float, Range(1.0, 1.5)] = 1.2,
    height: Annotated[float, Range(0.6, 0.9, 0.5, 1.3)] = 0.72,
) -> Model:
    """A rosette of stiff pointed leaves."""
    parts = [Part(Ellipsoid(0.3, 0.3, 0.3), "agave")]
    for index in range(16):
        lean = (66.0, 48.0, 30.0, 14.0)[index // 4 if index < 12 else 3]
        finish = ("agave", "agave_edge")[index % 2] if index < 12 else "agave"
        parts.append(blade(finish, (0.0, 0.0, 0.08), 90.0 * index / 1.0 + 31.0 * (index // 4), lean, (0.2, 0.07, 0.8)))
    return grown(parts, width, height, main=("agave", "agave_edge"), grain=2.0)


def aloe(
    width: Annotated[float, Range(0.6, 0.9)] = 0.74,
    height: Annotated[float, Range(0.9, 1.3)] = 1.1,
) -> Model:
    """Thick leaves around a flower stalk that glows like a torch."""
    parts = [Part(Ellipsoid(0.24, 0.24, 0.2), "aloe"), Part(Cylinder(0.03, 0.8), "stem", (0.0, 0.0, 0.1))]
    for index in range(12):
        lean = (58.0, 36.0, 18.0)[index // 4]
        parts.append(blade("aloe", (0.0, 0.0, 0.05), 90.0 * index + 28.0 * (index // 4), lean, (0.13, 0.07, 0.5)))
    parts.append(Part(Lathe(((0.09, 0.0), (0.1, 0.08), (0.07, 0.24), (0.02, 0.4))), "coral_orange", (0.0, 0.0, 0.78)))
    parts.append(Part(Cylinder(0.1, 0.07), "coral_red", (0.0, 0.0, 0.76)))
    return grown(parts, width, height, main=("aloe",))


def tumbleweed(
    width: Annotated[float, Range(0.5, 0.9)] = 0.7,
    height: Annotated[float, Range(0.46, 0.8)] = 0.64,
    shape: Annotated[int, Range(0, 5)] = 0,
) -> Model:
    """A ball of dry twigs."""
    rng = chance(shape, "tumbleweed")
    parts = [Part(Blob(0.6, 0.6, 0.56, seed=shape, roughness=0.5), "palm_dry", (0.0, 0.0, 0.02))]
    for index in range(14):
        turn, high = 137.5 * index, 0.08 + 0.036 * index
        out = 0.3 + 0.06 * float(rng.random())
        twig = (
            polar(0.18, turn - 30.0, high),
            polar(out, turn, high + 0.05),
            polar(out * 0.9, turn + 40.0, high + 0.12),
        )
        parts.append(limb("straw", 0.022, None, *twig))
    return grown(parts, width, height, main=("palm_dry", "straw"), grain=2.0)


_DRY = ("nature", "desert")
ASSETS = (
    Asset(
        saguaro,
        words=("saguaro", "saguaro cactus", "desert cactus", "tall cactus", "giant cactus"),
        family="cactus",
        tags=_DRY,
    ),
    Asset(prickly_pear, words=("prickly pear", "prickly pear cactus", "opuntia", "nopal"), family="cactus", tags=_DRY),
    Asset(barrel_cactus, words=("barrel cactus", "round cactus"), family="cactus", tags=_DRY),
    Asset(agave, words=("agave", "agave plant", "century plant"), family="plant", tags=_DRY),
    Asset(aloe, words=("wild aloe", "aloe plant", "flowering aloe"), family="plant", tags=_DRY),
    Asset(tumbleweed, words=("tumbleweed", "dry bush", "dry shrub"), family="bush", tags=_DRY),
)
