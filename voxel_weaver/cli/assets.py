"""`voxel-weaver assets`: what the catalogue has, what a word finds in it, and how it looks."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from voxel_weaver.api import home
from voxel_weaver.assets.asset import SIDES, Asset, Parameter
from voxel_weaver.assets.catalog import Catalog, catalogue
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.cli.arguments import assets_parsed
from voxel_weaver.cli.ending import DONE, Ending
from voxel_weaver.cli.terminal import out
from voxel_weaver.doors import start_blender
from voxel_weaver.host.interrupt import Interrupt
from voxel_weaver.scene.disk import refuse_unwritable
from voxel_weaver.scene.errors import InputRefused, OutputRefused, SettingRefused
from voxel_weaver.scene.layout import Tier
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.shelf import shelf_at, shelf_of

if TYPE_CHECKING:
    from voxel_weaver.blender.pictures.sheet import Tile

VOXEL = 0.02


def assets(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    """List the assets that were asked for, or all; draw them where a sheet was named."""
    inner = _COMMANDS.get(arguments[0]) if arguments else None
    if inner is not None:
        with shelf_at(shelf_of(home())):
            inner(arguments[1:], ending, interrupt)
        return
    with shelf_at(shelf_of(home())):
        _list(arguments, ending, interrupt)


def _import(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    from voxel_weaver.cli.own import import_one

    import_one(arguments, ending, interrupt)


def _forget(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    from voxel_weaver.cli.own import forget_one

    forget_one(arguments, ending, interrupt)


def _library(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    from voxel_weaver.cli.own import write_library

    write_library(arguments, ending, interrupt)


_COMMANDS = {"import": _import, "forget": _forget, "library": _library}
"""What the first word may be; another one is an option."""


def _list(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    options = assets_parsed(arguments)
    catalog = catalogue()
    found = searched(catalog, options.search) if options.search is not None else catalog.assets
    if not found:
        raise InputRefused(f"The catalogue has nothing for {options.search!r}. Leave --search out to see all of it.")
    if options.sheet is not None:
        _draw(found, options.sheet, LookName(options.look), interrupt, force=options.force)
        ending.finished.append(options.sheet)
    ending.code = DONE
    interrupt.stop_listening()
    interrupt.check()
    if not ending.told():
        return
    if options.json:
        out(json.dumps({"assets": [_summary(each) for each in found], "exit_code": DONE}))
        return
    for line in _lines(found):
        out(line)
    out(f"{len(found)} assets, {sum(len(each.words) for each in found)} nouns")
    if options.sheet is not None:
        out(f"Wrote {options.sheet}")


def searched(catalog: Catalog, text: str) -> tuple[Asset, ...]:
    """The asset that a prompt's noun would get first, then all in whose names, nouns or tags a word begins so."""
    plain = text.strip().lower()
    match = catalog.find(plain)
    first = (match.asset,) if match.tier is not Tier.GENERIC else ()
    others = (each for each in catalog.assets if plain and any(f" {plain}" in f" {word}" for word in _spoken(each)))
    return tuple(dict.fromkeys((*first, *others)))


def _spoken(asset: Asset) -> Iterator[str]:
    yield from (asset.name.replace("_", " "), asset.family.replace("_", " "), *asset.words)
    yield from (tag.replace("_", " ") for tag in asset.tags)


def _lines(found: Iterable[Asset]) -> Iterator[str]:
    for asset in found:
        yield f"{asset.name:<22} {_size(asset):<20} {', '.join(asset.words)}"
        for parameter in asset.parameters.values():
            if parameter.choices or isinstance(parameter.default, bool):
                yield f"{'':<22} {parameter.name}: {_choices(parameter)}"


def _size(asset: Asset) -> str:
    sides = (asset.parameters[side].default for side in SIDES if side in asset.parameters)
    return " x ".join(f"{float(side):.2f}" for side in sides) + " m"


def _choices(parameter: Parameter) -> str:
    return ", ".join(parameter.choices) if parameter.choices else "yes, no"


def _summary(asset: Asset) -> dict[str, object]:
    return {
        "name": asset.name,
        "nouns": list(asset.words),
        "family": asset.family,
        "support": asset.support.value,
        "tags": list(asset.tags),
        "parameters": {
            each.name: {
                "default": each.default,
                **({"choices": list(each.choices)} if each.choices else {}),
                **({"least": each.range.bounds[0], "most": each.range.bounds[1]} if each.range else {}),
            }
            for each in asset.parameters.values()
        },
    }


def _draw(found: Sequence[Asset], path: Path, look: LookName, interrupt: Interrupt, *, force: bool) -> None:
    if path.suffix.lower() != ".png":
        raise SettingRefused(f"A sheet is written as PNG, and {str(path)!r} is not one. Name a file that ends in .png.")
    refuse_unwritable(path, force=force)
    with interrupt.held():
        start_blender()
        from voxel_weaver.blender.pictures.sheet import draw_sheet

        draw_sheet([tile_of(asset, look) for asset in found], path)
    if not path.is_file():
        raise OutputRefused(f"The sheet {str(path)!r} could not be drawn. Blender's Workbench needs a graphics driver.")


def tile_of(asset: Asset, look: LookName) -> Tile:
    """The usual one of this asset, as a tile of a sheet."""
    from voxel_weaver.blender.pictures.sheet import TONES, Tile

    model = standing(asset, asset.params(), look, VOXEL)
    mesh, names = realise(model, look, VOXEL)
    finishes = {finish.name: finish for finish in model.finishes}
    colors = (TONES.get(finishes[name].tone, finishes[name].color or "#888888") for name in names)
    return Tile(asset.name.replace("_", " "), mesh, tuple(colors))
