"""Reads a model that somebody made: its mesh in metres, and the colour of each face. All of it is removed again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import bpy
import numpy as np
from numpy.typing import NDArray

from voxel_weaver.blender.exchange.census import imported, own_scene
from voxel_weaver.exchange.own_models import MOST_FACES, Painted
from voxel_weaver.scene.errors import DataRefused, InputRefused

Array: TypeAlias = NDArray[np.float64]

MOST_BYTES = 512 * 1024 * 1024
MOST_PIXELS = 64_000_000
_GREY = (0.72, 0.7, 0.66)


def read_model(path: Path, chosen: str = "") -> Painted:
    """All meshes of a file as one, where they stand; of a .blend the object of this name, with all that hangs on it.

    Raises InputRefused where the file is too large, holds no mesh, or has no such object.
    """
    if path.stat().st_size > MOST_BYTES:
        raise InputRefused(f"{path.name!r} has {path.stat().st_size:,} bytes; at most {MOST_BYTES:,} are read.")
    opened = _appended(path, chosen) if path.suffix.lower() == ".blend" else imported(path)
    with opened as scene:
        return painted(scene)


def painted(scene: Any, names: frozenset[str] | None = None) -> Painted:
    """The meshes of a scene as one, modifiers and instances included; only those of these names, if there are any."""
    layer: Any = scene.view_layers[0]
    layer.update()
    pieces: list[_Piece] = []
    count = 0
    for each in layer.depsgraph.object_instances:
        if each.object.type != "MESH" or (names is not None and each.object.original.name not in names):
            continue
        piece = _piece(each.object.data, np.array(each.matrix_world))
        count += len(piece.sizes)
        if count > MOST_FACES:
            raise InputRefused(f"The model has more than {MOST_FACES:,} faces. Decimate it in Blender first.")
        pieces.append(piece)
    if not count:
        raise InputRefused("There is no mesh in it.")
    starts = np.cumsum([0, *(len(piece.points) for piece in pieces)])
    return Painted(
        np.concatenate([piece.points for piece in pieces]),
        np.concatenate([piece.corners + start for piece, start in zip(pieces, starts, strict=False)]),
        np.concatenate([piece.sizes for piece in pieces]),
        np.concatenate([piece.colors for piece in pieces]),
        tuple(surface for piece in pieces for surface in piece.surfaces),
    )


class _Piece(NamedTuple):
    points: Array
    corners: NDArray[np.int64]
    sizes: NDArray[np.int64]
    colors: NDArray[np.int64]  # (faces, 3), 0 to 255
    surfaces: tuple[tuple[str, float], ...]  # of each face: what it is made of, and how it glows


def _piece(mesh: Any, matrix: Array) -> _Piece:
    points = np.zeros(len(mesh.vertices) * 3, np.float32)
    corners = np.zeros(len(mesh.loops), np.int32)
    sizes = np.zeros(len(mesh.polygons), np.int32)
    slots = np.zeros(len(mesh.polygons), np.int32)
    mesh.vertices.foreach_get("co", points)
    mesh.loops.foreach_get("vertex_index", corners)
    mesh.polygons.foreach_get("loop_total", sizes)
    mesh.polygons.foreach_get("material_index", slots)
    world = points.reshape(-1, 3) @ matrix[:3, :3].T + matrix[:3, 3]
    if not np.isfinite(world).all():
        raise DataRefused("The model has corners that are nowhere.")
    materials = list(mesh.materials) or [None]
    slots = np.clip(slots, 0, len(materials) - 1)
    paints = [_paint(material) for material in materials]
    colors = np.array([paint.color for paint in paints])[slots]
    for number, paint in enumerate(paints):
        if paint.picture is not None and mesh.uv_layers.active is not None:
            own = np.flatnonzero(slots == number)
            colors[own] = _sampled(mesh, paint.picture, sizes)[own]
    if not any(mesh.materials) and mesh.color_attributes.active_color is not None:
        colors = _vertex_colors(mesh, corners, sizes)
    turned = corners.astype(np.int64)
    if np.linalg.det(matrix[:3, :3]) < 0:  # a mirrored object faces inward otherwise
        turned = _reversed(turned, sizes.astype(np.int64))
    surfaces = tuple((paints[slot].kind, paints[slot].glow) for slot in slots.tolist())
    return _Piece(world, turned, sizes.astype(np.int64), _srgb(colors), surfaces)


def _reversed(corners: NDArray[np.int64], sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    starts = np.cumsum(sizes) - sizes
    face = np.repeat(np.arange(len(sizes)), sizes)
    place = np.arange(len(corners)) - starts[face]
    return np.asarray(corners[starts[face] + sizes[face] - 1 - place])


class _Paint(NamedTuple):
    color: tuple[float, float, float]  # linear
    kind: str = "plain"
    glow: float = 0.0
    picture: Any = None


def _paint(material: Any) -> _Paint:
    """What a material looks like, as far as a finish can say it."""
    if material is None:
        return _Paint(_GREY)
    surface = _principled(material)
    if surface is None:
        return _Paint(tuple(material.diffuse_color[:3]), "metal" if material.metallic > 0.5 else "plain")
    base = surface.inputs["Base Color"]
    picture = _picture(base)
    glow = float(surface.inputs["Emission Strength"].default_value)
    shine = surface.inputs["Emission Color"].default_value[:3]
    color, strength = base.default_value[:3], 0.0
    if glow > 0.0 and max(shine) > 0.0:
        color, strength = shine, min(glow, 50.0)
    kind = "plain"
    if surface.inputs["Transmission Weight"].default_value > 0.5 or surface.inputs["Alpha"].default_value < 0.5:
        kind = "glass"
    elif surface.inputs["Metallic"].default_value > 0.5:
        kind = "metal"
    return _Paint((color[0], color[1], color[2]), kind, strength, picture)


def _principled(material: Any) -> Any:
    nodes = material.node_tree.nodes if material.node_tree is not None else ()
    return next((node for node in nodes if node.bl_idname == "ShaderNodeBsdfPrincipled"), None)


def _picture(base: Any) -> Any:
    """The picture that colours a surface, straight or through one node between."""
    for link in base.links:
        nodes = [link.from_node, *(inner.from_node for socket in link.from_node.inputs for inner in socket.links)]
        for node in nodes:
            if node.bl_idname == "ShaderNodeTexImage" and node.image is not None:
                return node.image
    return None


def _sampled(mesh: Any, picture: Any, sizes: NDArray[np.int32]) -> Array:
    """The colour of a picture in the middle of each face, linear."""
    width, height = picture.size
    if not 0 < width * height <= MOST_PIXELS:
        return np.tile(np.array(_GREY), (len(sizes), 1))
    pixels = np.zeros(width * height * picture.channels, np.float32)
    picture.pixels.foreach_get(pixels)
    table = pixels.reshape(height, width, picture.channels)[:, :, :3]
    spots = np.zeros(len(mesh.loops) * 2, np.float32)
    mesh.uv_layers.active.uv.foreach_get("vector", spots)
    starts = np.cumsum(sizes) - sizes
    middles = np.add.reduceat(spots.reshape(-1, 2), starts, axis=0) / sizes[:, None]
    x = np.clip((middles[:, 0] % 1.0 * width).astype(np.int64), 0, width - 1)
    y = np.clip((middles[:, 1] % 1.0 * height).astype(np.int64), 0, height - 1)
    found = table[y, x].astype(np.float64)
    if found.shape[1] == 1:
        found = np.repeat(found, 3, axis=1)
    return _linear(found) if picture.colorspace_settings.name == "sRGB" else found


def _vertex_colors(mesh: Any, corners: NDArray[np.int32], sizes: NDArray[np.int32]) -> Array:
    layer = mesh.color_attributes.active_color
    values = np.zeros(len(layer.data) * 4, np.float32)
    layer.data.foreach_get("color", values)
    each = values.reshape(-1, 4)[:, :3].astype(np.float64)
    if layer.domain == "POINT":
        each = each[corners]
    starts = np.cumsum(sizes) - sizes
    mean: Array = np.add.reduceat(each, starts, axis=0) / sizes[:, None]
    return mean


def _linear(channels: Array) -> Array:
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def _srgb(colors: Array) -> NDArray[np.int64]:
    channels = np.clip(colors, 0.0, 1.0)
    curved = np.where(channels <= 0.0031308, channels * 12.92, 1.055 * channels ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(curved * 255).astype(np.int64))


# --- from a .blend -------------------------------------------------------------------------------------------------


@contextmanager
def _appended(path: Path, chosen: str) -> Iterator[Any]:
    """A scene of its own with one object of a .blend and all its children; nothing in that file is run."""
    libraries: Any = bpy.data.libraries
    try:
        with libraries.load(str(path)) as (inside, _):
            names = list(inside.objects)
    except OSError as error:
        raise InputRefused(f"{path.name!r} cannot be read as a .blend: {error}.") from error
    if chosen and chosen not in names:
        raise InputRefused(f"{path.name!r} has no object {chosen!r}. It has: {', '.join(names[:20])}.")
    with own_scene() as scene:
        with libraries.load(str(path)) as (_, wanted):
            wanted.objects = names
        loaded = [item for item in wanted.objects if item is not None]
        kept = [item for item in loaded if not chosen or item.name == chosen or _hangs_on(item, chosen)]
        for item in kept:
            scene.collection.objects.link(item)
        yield scene


def _hangs_on(item: Any, name: str) -> bool:
    while item.parent is not None:
        item = item.parent
        if item.name == name:
            return True
    return False
