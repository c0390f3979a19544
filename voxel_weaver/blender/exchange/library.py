"""Writes an asset library: one .blend whose objects are assets with catalogues, tags and previews, and the text file
in which Blender keeps the names of catalogues. Blender's Asset Browser shows it when its folder is registered."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import bpy
import numpy as np
from numpy.typing import NDArray

from voxel_weaver.blender import contract
from voxel_weaver.blender.building.ledger import Handle, Ledger
from voxel_weaver.blender.geometry import meshes
from voxel_weaver.blender.pictures.quiet import quiet
from voxel_weaver.blender.shading import materials
from voxel_weaver.blender.shading.stock import Stock
from voxel_weaver.scene.disk import beside, written
from voxel_weaver.scene.errors import OutputRefused
from voxel_weaver.scene.look import Material
from voxel_weaver.scene.mesh import Mesh

NAME = "Voxel Weaver"
FILE, CATALOGS = "voxel_weaver_assets.blend", "blender_assets.cats.txt"
_SPACE = uuid.UUID("5f0f7f0a-6d5b-4f0e-9a5e-766f78656c77")
"""Catalogues have the same numbers each time, so that what people drag about stays where it was."""


class Entry(NamedTuple):
    """One asset of the library. `portrait` is (side, side, 4) from the bottom row up."""

    name: str
    category: str
    description: str
    tags: tuple[str, ...]
    catalog: str  # "Furniture/Beds"
    mesh: Mesh
    materials: tuple[Material, ...]
    voxel: float
    portrait: NDArray[np.float32]


def write_library(folder: Path, entries: Iterable[Entry], *, force: bool = False) -> Path:
    """Write the library's two files into this folder; raises OutputRefused where they exist and `force` is not given,
    or where the .blend does not hold every asset."""
    path = folder / FILE
    ledger = Ledger()
    aside: list[tuple[Any, str]] = []
    try:
        catalogs: set[str] = set()
        names = [_made(entry, ledger, catalogs, aside) for entry in _with_stock(entries, ledger)]
        with beside(path, force=force) as part:
            part.unlink()
            blocks: set[Any] = {bpy.data.objects[name] for name in names}
            with quiet():
                bpy.data.libraries.write(str(part), blocks, fake_user=True, compress=True)
            _check(part, names)
    finally:
        ledger.take_back()
        for item, name in aside:
            item.name = name
    written(folder / CATALOGS, catalog_text(sorted(catalogs)).encode(), force=True)
    return path


class _Furnished(NamedTuple):
    entry: Entry
    slots: tuple[Handle, ...]


def _with_stock(entries: Iterable[Entry], ledger: Ledger) -> Iterable[_Furnished]:
    """Entries with their materials, each made once."""
    stock = Stock(ledger)
    for _ in stock.groups():
        pass
    known: dict[Material, Handle] = {}
    for entry in entries:
        for material in entry.materials:
            if material not in known:
                known[material] = stock.material(material)
                materials.renumber(ledger.find(known[material]), material)
        yield _Furnished(entry, tuple(known[material] for material in entry.materials))


def _made(one: _Furnished, ledger: Ledger, catalogs: set[str], aside: list[tuple[Any, str]]) -> str:
    """The object of an entry, marked as an asset; its name. An object of the session that is called the same is renamed
    meanwhile: the library's camera is no "Camera.001"."""
    entry = one.entry
    taken: Any = bpy.data.objects.get(entry.name)
    if taken is not None and taken.asset_data is None:
        aside.append((taken, entry.name))
        taken.name = f"{entry.name} of the session"
    mesh = meshes.empty(entry.name, slotted=len(entry.materials) > 1)
    ledger.note("meshes", mesh)
    meshes.fill(mesh, entry.mesh)
    meshes.note_grid(mesh, entry.mesh, entry.voxel)
    for handle in one.slots:
        mesh.materials.append(ledger.find(handle))
    item: Any = bpy.data.objects.new(entry.name, mesh)
    ledger.note("objects", item)
    item[contract.CATEGORY] = entry.category
    item.asset_mark()
    data = item.asset_data
    data.author, data.description, data.license = NAME, entry.description, "GPL-3.0-or-later"
    data.catalog_id = str(catalog_id(entry.catalog))
    catalogs.add(entry.catalog)
    for tag in entry.tags:
        data.tags.new(tag, skip_if_exists=True)
    side = entry.portrait.shape[0]
    preview = item.preview_ensure()
    preview.image_size = (side, side)
    preview.image_pixels_float.foreach_set(np.ascontiguousarray(entry.portrait, dtype=np.float32).ravel())
    return str(item.name)


def _check(path: Path, names: Sequence[str]) -> None:
    libraries: Any = bpy.data.libraries
    with quiet(), libraries.load(str(path), assets_only=True) as (inside, _):
        missing = sorted(set(names) - set(inside.objects))
    if missing:
        raise OutputRefused(f"{path.name!r} was written without {missing[0]!r} and {len(missing) - 1} more. Try again.")


def catalog_id(path: str) -> uuid.UUID:
    return uuid.uuid5(_SPACE, path)


def catalog_text(paths: Sequence[str]) -> str:
    """Blender's own form: a version, then number, path and simple name of each, those above others too."""
    every = sorted({"/".join(path.split("/")[:end]) for path in paths for end in range(1, path.count("/") + 2)})
    lines = [f"{catalog_id(path)}:{path}:{path.replace('/', '-')}" for path in every]
    return "\n".join(("# This is an Asset Catalog Definition file for Blender.", "", "VERSION 1", "", *lines, ""))
