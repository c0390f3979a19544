"""The catalogue as entries of an asset library: what each is called, where it is filed, and how it looks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from voxel_weaver.api import home
from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.catalog import FILES, catalogue
from voxel_weaver.assets.model import Finish
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.doors import start_blender
from voxel_weaver.exchange.portrait import portrait
from voxel_weaver.look.materials import material
from voxel_weaver.scene.disk import as_refusal, refuse_unwritable
from voxel_weaver.scene.look import Material
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.shelf import shelf_at, shelf_of

if TYPE_CHECKING:
    from voxel_weaver.blender.exchange.library import Entry

VOXEL = 0.02


def write_asset_library(folder: Path, look: LookName = LookName.VOXEL, *, force: bool = False) -> Path:
    """Write all assets, one's own too, as a library for Blender's Asset Browser; makes the folder where there is none.

    Raises OutputRefused where there is a library already and `force` is not given.
    """
    start_blender()
    from voxel_weaver.blender.exchange.library import FILE, write_library

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise as_refusal(folder, error) from error
    refuse_unwritable(folder / FILE, force=force)
    with shelf_at(shelf_of(home())):
        return write_library(folder.absolute(), entries(look), force=force)


def entries(look: LookName) -> Iterator[Entry]:
    """Every asset that a noun finds, in its usual form."""
    for asset in catalogue().assets:
        if asset.words:
            yield entry_of(asset, look)


def entry_of(asset: Asset, look: LookName) -> Entry:
    from voxel_weaver.blender.exchange.library import Entry
    from voxel_weaver.blender.pictures.sheet import TONES

    model = standing(asset, asset.params(), look, VOXEL)
    mesh, names = realise(model, look, VOXEL)
    finishes = {finish.name: finish for finish in model.finishes}
    covers = tuple(_material(finishes[name], TONES.get(finishes[name].tone, "#888888"), look) for name in names)
    return Entry(
        name=_readable(asset.words[0]),
        category=asset.words[0].replace(" ", "_").replace("-", "_"),
        description=f"Found by: {', '.join(asset.words)}",
        tags=tuple(dict.fromkeys((asset.family.replace("_", " "), asset.support.value, *asset.words, *asset.tags)))[
            :16
        ],
        catalog=_filed(asset),
        mesh=mesh,
        materials=covers,
        voxel=VOXEL,
        portrait=portrait(mesh, [cover.color for cover in covers]),
    )


def _material(finish: Finish, tone: str, look: LookName) -> Material:
    color = finish.color if finish.tone == "own" and finish.color else tone
    return material(finish.material, color, emission=finish.emission, voxel=look is LookName.VOXEL)


def _filed(asset: Asset) -> str:
    """By the folder and the file that lists it: "Furniture/Beds"; one's own by themselves."""
    if "own" in asset.tags:
        return "Own"
    parts = FILES[asset.name].removeprefix("voxel_weaver.assets.").split(".")
    return "/".join(_readable(part) for part in parts[:2])


def _readable(name: str) -> str:
    words = name.replace("_", " ").strip()
    return words[:1].upper() + words[1:]
