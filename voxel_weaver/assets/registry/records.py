"""From a Scene to the rows that are kept of it, and from kept bytes back to a Scene. Pure: knows no file and no SQL.

Rows follow from the scene alone, so verification can derive them again and compare. Whoever changes what is derived
here raises VERSION in schema.py.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from voxel_weaver.assets.registry.words import searchable
from voxel_weaver.scene.errors import DataRefused, OutputRefused
from voxel_weaver.scene.layout import Params
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.value import canonical, digest

SCENE_LIMIT = 32 * 2**20
"""Bytes of a scene's JSON. A furnished room is about 100 kB; what is larger than this is refused both ways."""

_PLAIN = re.compile(r"[a-z][a-z0-9_-]{0,39}\Z")
"""Parameters that make a tag: kinds and styles, not colours and sentences."""


class AssetRow(NamedTuple):
    """One asset as it was used. The same name, parameters, look and shape are one row, whichever scene uses it."""

    key: str
    name: str
    params: str  # canonical JSON of (name, value) pairs
    look: str
    shape: str
    vertices: int
    faces: int
    tags: tuple[str, ...]
    words: str


class SceneRow(NamedTuple):
    """What is kept of a scene beside its JSON."""

    prompt: str
    place: str
    look: str
    seed: int
    things: int
    tags: tuple[str, ...]
    words: str
    uses: tuple[tuple[str, str], ...]  # (asset key, category that it stands for)


def packed(scene: Scene) -> tuple[str, bytes]:
    """The scene's content hash and its compressed JSON: the very bytes that are hashed, so they prove themselves."""
    raw = canonical(scene.model_dump(mode="json"))
    if len(raw) > SCENE_LIMIT:
        raise OutputRefused(
            f"The scene of {scene.brief.prompt[:60]!r} is {len(raw)} bytes and the registry keeps {SCENE_LIMIT} at "
            "most. Ask for fewer things, or save it as a file."
        )
    return digest(raw), zlib.compress(raw)


def unpacked(key: str, data: bytes) -> bytes:
    """The JSON of this scene; raises DataRefused when the bytes are damaged, too large, or not those of this hash."""
    reader = zlib.decompressobj()
    try:
        raw = reader.decompress(data, SCENE_LIMIT + 1)
    except zlib.error as error:
        raise DataRefused(f"The kept scene {key!r} is damaged ({error}). Delete it and generate it again.") from error
    if len(raw) > SCENE_LIMIT or not reader.eof or reader.unused_data or digest(raw) != key:
        raise DataRefused(f"The kept scene {key!r} is not what its hash says. Delete it and generate it again.")
    return raw


def scene_row(scene: Scene, assets: tuple[tuple[AssetRow, str], ...]) -> SceneRow:
    """The row of this scene, whose used assets are these."""
    brief, layout = scene.brief, scene.layout
    categories = {thing.category for thing in layout.things} | {scatter.category for scatter in layout.scatters}
    tags = {brief.place, brief.look.value, brief.style, brief.mood, brief.time_of_day, *categories}
    return SceneRow(
        prompt=brief.prompt,
        place=brief.place,
        look=brief.look.value,
        seed=brief.seed,
        things=len(layout.things) + sum(scatter.count for scatter in layout.scatters),
        tags=tuple(sorted(tags)),
        words=searchable(brief.prompt, *sorted(tags)),
        uses=tuple(sorted({(asset.key, category) for asset, category in assets})),
    )


def asset_rows(scene: Scene) -> tuple[tuple[AssetRow, str], ...]:
    """Each asset of this scene with the category that it stands for. What was not built has no row."""
    look = scene.brief.look.value
    standing = scene.shapes.by_owner()
    rows: dict[tuple[str, Params, str, str], tuple[AssetRow, str]] = {}
    for owner, variant, asset, params, category in _forms(scene):
        if (owner, variant) not in standing:
            continue
        _, shape = standing[owner, variant]
        if (asset, params, shape.mesh, category) not in rows:
            row = asset_row(asset, params, look, shape.mesh, shape.vertices, shape.faces)
            rows[asset, params, shape.mesh, category] = row, category
    return tuple(rows.values())


def _forms(scene: Scene) -> Iterator[tuple[str, int, str, Params, str]]:
    """Owner, variant, asset, parameters and category of all that was taken from the catalogue."""
    for thing in scene.layout.things:
        yield thing.id, 0, thing.asset, thing.params, thing.category
    for scatter in scene.layout.scatters:
        for variant, params in enumerate(scatter.variants):
            yield scatter.id, variant, scatter.asset, params, scatter.category


def asset_row(name: str, params: Params, look: str, shape: str, vertices: int, faces: int) -> AssetRow:
    """The row of this asset, which follows from its name, parameters, look and shape."""
    written = canonical(params).decode()
    words = {value for _, value in params if isinstance(value, str) and _PLAIN.match(value)}
    tags = tuple(sorted({name, look, *words}))
    key = digest(canonical([name, written, look, shape]))
    return AssetRow(key, name, written, look, shape, vertices, faces, tags, searchable(*tags))
