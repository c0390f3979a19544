"""A contact sheet: pictures of assets side by side, to look at with one's own eyes.

    python -m tests.tools.contact beds seating.armchair -o /tmp/sheet.png --look both

Names a family file of voxel_weaver/assets (all its assets) or one asset in it, with parameters if wanted:
"beds.bed(kind=canopy,width=1.6)". Draws with Workbench, so it needs the module bpy and no display.
"""

from __future__ import annotations

import argparse
import math
import sys
from pathlib import Path

import bpy
import numpy as np

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.catalog import FAMILIES
from voxel_weaver.assets.model import Finish
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.scene.layout import Setting
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.settings import LookName

TONES = {
    "primary": "#4f8290", "secondary": "#c8694a", "accent": "#e6b441", "neutral": "#e6ddcd", "wood": "#a8734a",
    "metal": "#8b9299", "foliage": "#6a9c4c", "wall": "#efe6d6", "floor": "#b39068", "own": "#cc00cc",
}  # fmt: skip
TILE = 1.0
_VIEW = (math.radians(66), 0.0, math.radians(28))


def wanted(name: str) -> list[tuple[str, Asset, dict[str, Setting]]]:
    """The assets that one name on the command line stands for."""
    name, _, written = name.partition("(")
    family, _, asset_name = name.partition(".")
    roster = _rosters()[family]
    chosen = [asset for asset in roster if asset_name in ("", asset.name)]
    if not chosen:
        raise SystemExit(f"{family!r} has no asset {asset_name!r}. It has: {', '.join(a.name for a in roster)}.")
    given = dict(pair.split("=") for pair in written.rstrip(")").split(",") if pair)
    suffix = f" {written.rstrip(')')}" if written else ""
    return [(asset.name + suffix, asset, _typed(asset, given)) for asset in chosen]


def _typed(asset: Asset, given: dict[str, str]) -> dict[str, Setting]:
    typed: dict[str, Setting] = {}
    for key, text in given.items():
        default = asset.parameters[key].default
        typed[key] = text in ("true", "True", "1") if isinstance(default, bool) else type(default)(text)
    return typed


def families() -> list[str]:
    """Every family file of the catalogue."""
    return list(_rosters())


def _rosters() -> dict[str, tuple[Asset, ...]]:
    return {family.__name__.rpartition(".")[2]: family.ASSETS for family in FAMILIES}


def variants(name: str) -> list[tuple[str, Asset, dict[str, Setting]]]:
    """Every choice of every word parameter of the assets that this name stands for, one at a time."""
    found = []
    for label, asset, given in wanted(name):
        found.append((label, asset, given))
        for parameter in asset.parameters.values():
            options: tuple[Setting, ...] = parameter.choices
            if isinstance(parameter.default, bool):
                options = (True, False)
            for option in options:
                if option != parameter.default:
                    words = str(option) if isinstance(option, str) else f"{parameter.name}={option}"
                    found.append((f"{label} {words}", asset, given | {parameter.name: option}))
    return found


def _linear(color: str) -> tuple[float, float, float, float]:
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return red, green, blue, 1.0


def _material(finish: Finish) -> bpy.types.Material:
    color = finish.color if finish.tone == "own" and finish.color else TONES[finish.tone]
    name = f"{color} {finish.material}"
    material = bpy.data.materials.get(name) or bpy.data.materials.new(name)
    material.diffuse_color = _linear(color)
    return material


def _object(name: str, mesh: Mesh, materials: list[bpy.types.Material]) -> bpy.types.Object:
    data = bpy.data.meshes.new(name)
    data.vertices.add(len(mesh.points))
    data.vertices.foreach_set("co", mesh.positions().ravel())
    data.loops.add(len(mesh.corners))
    data.loops.foreach_set("vertex_index", mesh.corners)
    data.polygons.add(mesh.face_count)
    data.polygons.foreach_set("loop_start", mesh.starts[:-1])
    for material in materials:
        data.materials.append(material)
    data.polygons.foreach_set("material_index", mesh.slots)
    data.polygons.foreach_set("use_smooth", mesh.smooth)
    data.update(calc_edges=True)
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def _axes() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Right, up and towards the eye, for the view from the front, a little from the side and above."""
    tilt, turn = _VIEW[0], _VIEW[2]
    right = np.array([math.cos(turn), math.sin(turn), 0.0])
    eye = np.array([math.sin(turn) * math.sin(tilt), -math.cos(turn) * math.sin(tilt), math.cos(tilt)])
    return right, np.cross(eye, right), eye


def _place(thing: bpy.types.Object, mesh: Mesh, column: int, row: int) -> None:
    """Scale the thing to its tile and put it there, in the plane of the picture."""
    right, up, _ = _axes()
    points = mesh.positions()
    flat = np.stack([points @ right, points @ up], axis=1)
    low, high = flat.min(axis=0), flat.max(axis=0)
    scale = 0.82 * TILE / max(float((high - low).max()), 1e-6)
    centre = right * (low + high)[0] / 2 + up * (low + high)[1] / 2
    depth = points.mean(axis=0) - right * (points.mean(axis=0) @ right) - up * (points.mean(axis=0) @ up)
    thing.scale = (scale,) * 3
    thing.location = right * column * TILE - up * row * TILE - (centre + depth) * scale + up * 0.04 * TILE


def _label(text: str, column: int, row: int) -> None:
    right, up, eye = _axes()
    curve = bpy.data.curves.new(text, "FONT")
    curve.body = text
    curve.size = min(0.085, 1.6 / max(len(text), 1))
    curve.align_x = "CENTER"
    ink = bpy.data.materials.get("ink") or bpy.data.materials.new("ink")
    ink.diffuse_color = (0.02, 0.02, 0.02, 1)
    curve.materials.append(ink)
    thing = bpy.data.objects.new(text, curve)
    thing.rotation_euler = _VIEW
    thing.location = right * column * TILE - up * (row + 0.47) * TILE - eye * 4
    bpy.context.scene.collection.objects.link(thing)


def _render(columns: int, rows: int, tile: int, path: Path) -> None:
    scene = bpy.context.scene
    right, up, eye = _axes()
    data = bpy.data.cameras.new("sheet")
    data.type = "ORTHO"
    data.ortho_scale = TILE * max(columns, rows)
    camera = bpy.data.objects.new("sheet", data)
    camera.rotation_euler = _VIEW
    camera.location = right * (columns - 1) / 2 * TILE - up * (rows - 1) / 2 * TILE + eye * 20
    scene.collection.objects.link(camera)
    scene.camera = camera
    scene.render.engine = "BLENDER_WORKBENCH"
    scene.render.resolution_x, scene.render.resolution_y = columns * tile, rows * tile
    scene.render.filepath = str(path)
    scene.view_settings.view_transform = "Standard"
    scene.view_settings.exposure = 0.6
    shading = scene.display.shading
    shading.light, shading.color_type = "STUDIO", "MATERIAL"
    shading.show_cavity, shading.cavity_type = True, "BOTH"
    shading.show_shadows = True
    scene.display.render_aa = "8"
    scene.world = bpy.data.worlds.new("sheet")
    scene.world.color = (0.55, 0.58, 0.6)
    bpy.ops.render.render(write_still=True)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--all", action="store_true", help="every asset of every family file")
    parser.add_argument("--variants", action="store_true", help="also every choice of every word parameter")
    parser.add_argument("--look", choices=["voxel", "lowpoly", "realistic", "both"], default="both")
    parser.add_argument("--voxel", type=float, default=0.02)
    parser.add_argument("--tile", type=int, default=256)
    parser.add_argument("--columns", type=int, default=8)
    parser.add_argument("-o", "--output", type=Path, default=Path("/tmp/contact.png"))
    options = parser.parse_args(arguments)
    names = options.names + (families() if options.all else [])
    entries = [entry for name in names for entry in (variants(name) if options.variants else wanted(name))]
    if not entries:
        raise SystemExit("Name at least one asset or family, or give --all.")
    looks = [LookName.VOXEL, LookName.LOWPOLY] if options.look == "both" else [LookName(options.look)]
    bpy.ops.wm.read_factory_settings(use_empty=True)
    tiles = [(label, asset, given, look) for label, asset, given in entries for look in looks]
    columns = min(options.columns, len(tiles))
    for number, (label, asset, given, look) in enumerate(tiles):
        model = standing(asset, asset.params(given), look, options.voxel)
        mesh, finishes = realise(model, look, options.voxel)
        by_name = {finish.name: finish for finish in model.finishes}
        thing = _object(label, mesh, [_material(by_name[name]) for name in finishes])
        _place(thing, mesh, number % columns, number // columns)
        _label(label, number % columns, number // columns)
        low, high = mesh.bounds()
        size = " x ".join(f"{length:.2f}" for length in high - low)
        print(f"{number:3} {label:32} {look.value:8} {size} m  {len(mesh.points)} vertices  {mesh.face_count} faces")  # noqa: T201
    _render(columns, math.ceil(len(tiles) / columns), options.tile, options.output)
    print(f"Wrote {options.output}")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
