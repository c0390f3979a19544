"""A contact sheet: pictures of models side by side with their names, drawn in a scene of its own that is then removed.

It is for looking at the catalogue; no scene that is delivered is made here.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import bpy
import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.mesh import Mesh

TONES: Mapping[str, str] = {
    "primary": "#4f8290", "secondary": "#c8694a", "accent": "#e6b441", "neutral": "#e6ddcd", "wood": "#a8734a",
    "metal": "#8b9299", "foliage": "#6a9c4c", "wall": "#efe6d6", "floor": "#b39068",
}  # fmt: skip
"""What stands for the palette of a scene."""
COLUMNS, TILE = 8, 192
_VIEW = (math.radians(66), 0.0, math.radians(28))


@dataclass(frozen=True, slots=True)
class Tile:
    """One picture of a sheet: a mesh, and the colour of each of its slots."""

    label: str
    mesh: Mesh
    colors: tuple[str, ...]


def draw_sheet(tiles: Sequence[Tile], path: Path, *, columns: int = COLUMNS, tile: int = TILE) -> None:
    """Write a PNG with all tiles, row by row."""
    columns = min(columns, len(tiles))
    scene = bpy.data.scenes.new("Voxel Weaver sheet")
    made: list[bpy.types.ID] = []
    try:
        for number, one in enumerate(tiles):
            made += _tile(scene, one, number % columns, number // columns)
        made += _camera(scene, columns, math.ceil(len(tiles) / columns))
        _render(scene, columns * tile, math.ceil(len(tiles) / columns) * tile, path)
    finally:
        bpy.data.scenes.remove(scene)
        bpy.data.batch_remove(list(dict.fromkeys(made)))


def _axes() -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Right, up and towards the eye, for the view from the front, a little from the side and above."""
    tilt, turn = _VIEW[0], _VIEW[2]
    right = np.array([math.cos(turn), math.sin(turn), 0.0])
    eye = np.array([math.sin(turn) * math.sin(tilt), -math.cos(turn) * math.sin(tilt), math.cos(tilt)])
    return right, np.cross(eye, right), eye


def _linear(color: str) -> tuple[float, float, float, float]:
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return red, green, blue, 1.0


def _tile(scene: bpy.types.Scene, one: Tile, column: int, row: int) -> Iterable[bpy.types.ID]:
    data, materials = _mesh(one)
    thing = bpy.data.objects.new(one.label, data)
    right, up, eye = _axes()
    points = one.mesh.positions()
    flat = np.stack([points @ right, points @ up], axis=1)
    low, high = flat.min(axis=0), flat.max(axis=0)
    scale = 0.82 / max(float((high - low).max()), 1e-6)
    middle = points.mean(axis=0)
    centre = right * (low + high)[0] / 2 + up * (low + high)[1] / 2
    depth = middle - right * (middle @ right) - up * (middle @ up)
    thing.scale = (scale,) * 3
    thing.location = (right * column - up * row - (centre + depth) * scale + up * 0.04).tolist()
    curve = bpy.data.curves.new(one.label, "FONT")
    assert isinstance(curve, bpy.types.TextCurve)
    curve.body, curve.align_x = one.label, "CENTER"
    curve.size = min(0.085, 1.6 / max(len(one.label), 1))
    ink = bpy.data.materials.new("ink")
    ink.diffuse_color = (0.02, 0.02, 0.02, 1.0)  # type: ignore[assignment]
    curve.materials.append(ink)
    words = bpy.data.objects.new(one.label, curve)
    words.rotation_euler = _VIEW
    words.location = (right * column - up * (row + 0.47) - eye * 4).tolist()
    for each in (thing, words):
        scene.collection.objects.link(each)
    return [thing, words, data, curve, ink, *materials]


def _mesh(one: Tile) -> tuple[bpy.types.Mesh, list[bpy.types.Material]]:
    mesh = one.mesh
    data = bpy.data.meshes.new(one.label)
    data.vertices.add(len(mesh.points))
    data.vertices.foreach_set("co", mesh.positions().ravel())
    data.loops.add(len(mesh.corners))
    data.loops.foreach_set("vertex_index", mesh.corners)
    data.polygons.add(mesh.face_count)
    data.polygons.foreach_set("loop_start", mesh.starts[:-1])
    materials = []
    for color in one.colors:
        material = bpy.data.materials.new(color)
        material.diffuse_color = _linear(color)  # type: ignore[assignment]
        data.materials.append(material)
        materials.append(material)
    data.polygons.foreach_set("material_index", mesh.slots)
    data.polygons.foreach_set("use_smooth", mesh.smooth)
    data.update(calc_edges=True)
    return data, materials


def _camera(scene: bpy.types.Scene, columns: int, rows: int) -> Iterable[bpy.types.ID]:
    right, up, eye = _axes()
    data = bpy.data.cameras.new("sheet")
    data.type, data.ortho_scale = "ORTHO", float(max(columns, rows))
    camera = bpy.data.objects.new("sheet", data)
    camera.rotation_euler = _VIEW
    camera.location = (right * (columns - 1) / 2 - up * (rows - 1) / 2 + eye * 20).tolist()
    scene.collection.objects.link(camera)
    scene.camera = camera
    world = bpy.data.worlds.new("sheet")
    world.color = (0.55, 0.58, 0.6)
    scene.world = world
    return [camera, data, world]


def _render(scene: bpy.types.Scene, width: int, height: int, path: Path) -> None:
    scene.render.engine = "BLENDER_WORKBENCH"  # type: ignore[assignment]
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = 100
    scene.render.image_settings.file_format = "PNG"
    scene.render.filepath = str(path)
    assert scene.view_settings is not None
    assert scene.display is not None
    scene.view_settings.view_transform = "Standard"  # type: ignore[assignment]
    scene.view_settings.exposure = 0.6
    shading = scene.display.shading
    assert shading is not None
    shading.light, shading.color_type = "STUDIO", "MATERIAL"
    shading.show_cavity, shading.cavity_type, shading.show_shadows = True, "BOTH", True
    bpy.ops.render.render(write_still=True, scene=scene.name)
