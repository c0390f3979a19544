"""The folder of a person's own assets: a record and a mesh each. What is broken is named in the log and left out."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from voxel_weaver.scene.disk import written
from voxel_weaver.scene.errors import DataRefused, InputRefused, OutputRefused
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.own_asset import OwnAsset
from voxel_weaver.scene.value import digest

LOG = logging.getLogger(__name__)

MOST_ASSETS = 500
MOST_RECORD = 64 * 1024
MOST_MESH = 96 * 1024 * 1024
Stamp: TypeAlias = tuple[tuple[str, int, int], ...]


def stamp(folder: Path) -> Stamp:
    """Changes when anything on the shelf does."""
    try:
        found = [(file.name, file.stat()) for file in sorted(folder.glob("*.json"))]
    except OSError:
        return ()
    return tuple((name, info.st_mtime_ns, info.st_size) for name, info in found)


def kept(folder: Path) -> Iterator[tuple[OwnAsset, Mesh]]:
    """Every asset on the shelf that can be used, by the name of its file."""
    for number, file in enumerate(sorted(folder.glob("*.json"))):
        if number >= MOST_ASSETS:
            LOG.warning("only the first %d assets in %s are offered", MOST_ASSETS, folder)
            return
        try:
            yield read(file)
        except (DataRefused, OSError) as error:
            LOG.warning("the asset %s is left out: %s", file.name, error)


def read(file: Path) -> tuple[OwnAsset, Mesh]:
    """One asset; raises DataRefused where its record or its mesh is not what it should be."""
    record = OwnAsset.from_json(_bounded(file, MOST_RECORD))
    data = _bounded(file.with_suffix(".mesh"), MOST_MESH)
    if digest(data) != record.mesh:
        raise DataRefused("its mesh is not the one that was imported. Import it again.")
    mesh = Mesh.unpack(data)
    if not mesh.face_count or int(mesh.slots.max()) >= len(record.finishes):
        raise DataRefused("its mesh has no faces, or more colours than its record names. Import it again.")
    return record, mesh


def _bounded(file: Path, most: int) -> bytes:
    if not file.is_file() or file.is_symlink():
        raise DataRefused(f"{file.name} is not there. Import it again.")
    with file.open("rb") as opened:
        data = opened.read(most + 1)
    if len(data) > most:
        raise DataRefused(f"{file.name} has more than {most:,} bytes.")
    return data


def keep(folder: Path, record: OwnAsset, mesh: Mesh, *, force: bool = False) -> Path:
    """Put an asset on the shelf; the mesh first, so that no record is ever without one."""
    data = mesh.pack()
    if digest(data) != record.mesh or len(data) > MOST_MESH:
        raise InputRefused(f"A mesh of {len(data):,} bytes cannot be kept: at most {MOST_MESH:,}. Reduce its polygons.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputRefused(f"{str(folder)!r} cannot be made: {error.strerror}. Choose another folder.") from error
    file = place(folder, record.words[0])
    if file.exists() and not force:
        raise OutputRefused(f"There is an asset for {record.words[0]!r} already. Give --force to replace it.")
    written(file.with_suffix(".mesh"), data, force=True)
    return written(file, record.model_dump_json(indent=1).encode(), force=force)


def forget(folder: Path, noun: str) -> Path:
    """Take an asset off the shelf; raises InputRefused where there is none for this noun."""
    file = place(folder, noun)
    if not file.is_file():
        raise InputRefused(f"There is no asset of your own for {noun!r} in {str(folder)!r}.")
    file.unlink()
    file.with_suffix(".mesh").unlink(missing_ok=True)
    return file


def place(folder: Path, noun: str) -> Path:
    """The file of a noun: letters and digits only, so that no noun names a place outside."""
    return folder / f"{re.sub(r'[^a-z0-9]+', '_', noun.lower()).strip('_')}.json"
