"""Brings people's own models into their catalogue: reads the file, sizes and colours it, keeps it in their folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from voxel_weaver.api import home
from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.assets.own.shelf import forget, keep
from voxel_weaver.exchange.own_models import Painted, Wish, of_polygons, of_vox, painted_of
from voxel_weaver.host.companion import Companion
from voxel_weaver.scene.errors import InputRefused, SettingRefused
from voxel_weaver.scene.layout import Support
from voxel_weaver.scene.own_asset import OwnAsset
from voxel_weaver.scene.shelf import shelf_of

MOST_VOX = 256 * 1024 * 1024
READ_BY_BLENDER = ("blend", "glb", "gltf", "fbx", "obj", "usd", "usda", "usdc", "usdz", "stl", "ply")
PATIENCE = 300.0
"""Seconds that reading a model may take."""
_READER = Path(__file__).parent / "blender" / "exchange" / "apart.py"


def import_asset(
    path: str | os.PathLike[str],
    noun: str,
    *,
    height: float = 0.0,
    turn: float = 0.0,
    support: str = "",
    chosen: str = "",
    force: bool = False,
    folder: Path | None = None,
) -> OwnAsset:
    """Keep this model as the asset for a noun: from then on "a NOUN" in a prompt means it.

    `height` in metres sizes it, else its file does or what is usual for such a thing; `turn` brings its front to -Y, in
    degrees; `chosen` names an object of a .blend. Raises InputRefused for what cannot be used, OutputRefused where
    there is an asset for the noun already and `force` is not given.
    """
    file = Path(path)
    wish = _wish(noun, height, turn, support, file.name)
    if not file.is_file():
        raise InputRefused(f"There is no file {str(file)!r}.")
    catalog = Catalog()
    if file.suffix.lower() == ".vox":
        if file.stat().st_size > MOST_VOX:
            raise InputRefused(f"{file.name!r} has {file.stat().st_size:,} bytes; at most {MOST_VOX:,} are read.")
        record, mesh = of_vox(file.read_bytes(), wish, catalog)
    else:
        if file.suffix[1:].lower() not in READ_BY_BLENDER:
            known = ", ".join(("vox", *READ_BY_BLENDER))
            raise InputRefused(f"{file.name!r} cannot be imported. Choose a file of {known}.")
        record, mesh = of_polygons(_read_apart(file.absolute(), chosen), wish, catalog)
    keep(folder or Path(shelf_of(home())), record, mesh, force=force)
    return record


def _read_apart(file: Path, chosen: str) -> Painted:
    """What Blender's importer reads, in a process of its own: a broken file may end it, and that only."""
    running = sys.modules.get("bpy")  # in a Blender that has a program, that is started once more
    program = str(running.app.binary_path) if running is not None else ""
    with TemporaryDirectory() as folder:
        target = Path(folder) / "model.npz"
        companion = Companion(_READER, [str(file), str(target), chosen], program)
        try:
            outcome = companion.wait(PATIENCE)
        finally:
            companion.stop()
        if outcome is None:
            raise InputRefused(f"{file.name!r} was given up: reading it took more than {PATIENCE:.0f} s.")
        if not outcome.done and "error" in outcome.said:
            raise InputRefused(str(outcome.said["error"]))
        if not outcome.done:
            raise InputRefused(f"{file.name!r} is broken: Blender's importer ended over it. Export it again.")
        return painted_of(target.read_bytes())


def forget_asset(noun: str, *, folder: Path | None = None) -> Path:
    """Take one's own asset for a noun away again; raises InputRefused where there is none."""
    return forget(folder or Path(shelf_of(home())), noun)


def _wish(noun: str, height: float, turn: float, support: str, source: str) -> Wish:
    words = tuple(dict.fromkeys(word.strip().lower() for word in noun.split(",") if word.strip()))
    if not words:
        raise SettingRefused('Say what it is, as a prompt would call it: for instance "teapot".')
    if not 0 <= height <= 100:
        raise SettingRefused(f"height={height!r} cannot be used: choose metres up to 100.")
    if support and support not in [each.value for each in Support]:
        raise SettingRefused(f"support={support!r} cannot be used: choose floor, object, wall or ceiling.")
    return Wish(words, height, turn, Support(support) if support else None, source)
