"""Bakes what procedural materials show into one picture for all meshes of a scene, for formats that know pictures only.

Patterns depend on places in an object's own frame. So all meshes are laid into one that is baked at once, each in its
own frame, all in the same place: nothing is lit, so that they do not see one another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal, NamedTuple

import bpy
import numpy as np
from numpy.typing import NDArray

from voxel_weaver.blender import compat, contract
from voxel_weaver.blender.exchange.census import own_scene
from voxel_weaver.blender.pictures.quiet import quiet
from voxel_weaver.blender.shading.groups import VOXEL
from voxel_weaver.exchange.unwrap import Charts, Skin, atlas, charts, spread
from voxel_weaver.scene.errors import SettingRefused, SetupMissing
from voxel_weaver.scene.shots import Engine

LAYER = "Baked"
"""The UV layer that baked pictures lie on."""
SAMPLES = {"EMIT": 4, "NORMAL": 1}
"""Relief takes six times as long as colour, and shows half as much."""
_FINEST, _SHARE = 0.01, 512
"""Metres that a texel of a smooth mesh should show, and at most so large a share of the mesh."""
_ON_GRID = 2e-4


class Laid(NamedTuple):
    """A mesh with its place in the atlas."""

    mesh: Any
    places: NDArray[np.float64]  # (corners, 2)
    crisp: bool  # its voxels are whole texels


class Baked(NamedTuple):
    """The pictures, and where each mesh lies in them. `relief` is none where most is made of voxels."""

    color: Any
    relief: Any
    laid: tuple[Laid, ...]
    baked: frozenset[str]  # names of the materials that are in the pictures
    glow: dict[str, float]  # of those, the ones that shine: how strongly the brightest texel does


class _Part(NamedTuple):
    mesh: Any
    skin: Skin
    charts: Charts
    slots: NDArray[np.int32]  # of each face
    crisp: bool


def baked(meshes: Sequence[Any], side: int) -> Baked | None:
    """The meshes' materials as pictures of at most `side` texels a side; none where there is nothing to bake. The
    pictures are the caller's to remove. Raises SetupMissing where this Blender has no Cycles."""
    wanted = {material.name: material for mesh in meshes for material in mesh.materials if bakeable(material)}
    parts = [part for mesh in meshes if (part := _part(mesh, wanted.keys())) is not None]
    if not parts:
        return None
    crisp = sum(part.skin.kept.sum() for part in parts if part.crisp)
    step = 2.0 if crisp else 2.0**0.25
    made = atlas(np.concatenate([part.charts.sizes for part in parts]), side, step)
    if not made.fineness:
        raise SettingRefused(f"The scene has too many faces for a picture of {side} texels. Bake a larger one.")
    starts = np.cumsum([0, *(len(part.charts.sizes) for part in parts)]).tolist()
    laid = tuple(
        Laid(part.mesh, spread(part.skin, part.charts, made, start), part.crisp and made.fineness >= 1.0)
        for part, start in zip(parts, starts, strict=False)
    )
    even = crisp * 2 >= sum(part.skin.kept.sum() for part in parts)
    glow = {name: shine for name, material in wanted.items() if (shine := _shine(material)) > 0.0}
    color, relief = _picture("color", made.side), None if even else _picture("relief", made.side)
    try:
        with own_scene() as scene, _copies(list(wanted.values())) as copies:
            _joined(scene, parts, laid, copies)
            if relief is not None:
                _into(relief, copies)
                _bake(scene, "NORMAL")
            for copy in copies.values():
                _emit(copy)
            _into(color, copies)
            _bake(scene, "EMIT")
    except BaseException:
        bpy.data.batch_remove([picture for picture in (color, relief) if picture is not None])
        raise
    return Baked(color, relief, laid, frozenset(wanted), glow)


def bakeable(material: Any) -> bool:
    """Whether a picture can show it: glass and what shines evenly stay as they are."""
    if material is None or not material.get(contract.MADE) or material.node_tree is None:
        return False
    surface, output = _principled(material), _output(material)
    if surface is None or output is None or not output.inputs["Surface"].is_linked:
        return False
    through = output.inputs["Surface"].links[0].from_node != surface
    strength = surface.inputs["Emission Strength"]
    return not through and (strength.is_linked or strength.default_value <= 0.0)


def _principled(material: Any) -> Any:
    return next((node for node in material.node_tree.nodes if node.bl_idname == "ShaderNodeBsdfPrincipled"), None)


def _output(material: Any) -> Any:
    return next((node for node in material.node_tree.nodes if node.bl_idname == "ShaderNodeOutputMaterial"), None)


def _shine(material: Any) -> float:
    """How strongly a pattern shines where it does most."""
    surface = _principled(material)
    if not surface.inputs["Emission Strength"].is_linked:
        return 0.0
    node = surface.inputs["Emission Strength"].links[0].from_node
    numbers = [entry.default_value for entry in node.inputs if not entry.is_linked and entry.enabled]
    return float(max(numbers, default=1.0))


# --- the mesh that is baked ----------------------------------------------------------------------------------------


def _part(mesh: Any, wanted: Any) -> _Part | None:
    """A mesh with those of its faces that are baked, laid flat; none where there are none."""
    points, corners = np.zeros(len(mesh.vertices) * 3, np.float32), np.zeros(len(mesh.loops), np.int32)
    sizes, slots = np.zeros(len(mesh.polygons), np.int32), np.zeros(len(mesh.polygons), np.int32)
    mesh.vertices.foreach_get("co", points)
    mesh.loops.foreach_get("vertex_index", corners)
    mesh.polygons.foreach_get("loop_total", sizes)
    mesh.polygons.foreach_get("material_index", slots)
    names = [material.name if material is not None else "" for material in mesh.materials] or [""]
    slots = np.clip(slots, 0, len(names) - 1)
    kept = np.array([name in wanted for name in names])[slots]
    if not kept.any():
        return None
    places = points.reshape(-1, 3).astype(np.float64)
    voxel = _voxel(mesh, places)
    extent = float(np.ptp(places, axis=0).max())
    starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    skin = Skin(places, starts, corners.astype(np.int64), kept, voxel or max(_FINEST, extent / _SHARE))
    return _Part(mesh, skin, charts(skin), slots.astype(np.int32), voxel > 0.0)


def _voxel(mesh: Any, points: NDArray[np.float64]) -> float:
    """The side of its voxels where the mesh is made of them, else 0."""
    grid = mesh.get(contract.GRID)
    if grid is None or grid[3] <= 0.0:
        return 0.0
    off = (points - np.array(grid[:3])) / grid[3]
    return float(grid[3]) if np.abs(off - np.rint(off)).max() * grid[3] < _ON_GRID else 0.0


def _joined(scene: Any, parts: Sequence[_Part], laid: Sequence[Laid], copies: dict[str, Any]) -> None:
    """One object of all parts, with the layer that is baked and each part's voxels where materials read them."""
    names = list(copies)
    starts = np.cumsum([0, *(len(part.skin.points) for part in parts)])
    corners, sizes, slots, grids, places = [], [], [], [], []
    for part, flat, start in zip(parts, laid, starts, strict=False):
        face = np.repeat(np.arange(len(part.slots)), np.diff(part.skin.starts))
        on = part.skin.kept[face]
        corners.append(part.skin.corners[on] + start)
        places.append(flat.places[on])
        sizes.append(np.diff(part.skin.starts)[part.skin.kept])
        own = [names.index(m.name) if m is not None and m.name in copies else 0 for m in part.mesh.materials]
        slots.append(np.array(own or [0])[part.slots[part.skin.kept]])
        grids.append(np.tile(np.array(part.mesh.get(contract.GRID) or (0.0,) * 4), (int(part.skin.kept.sum()), 1)))
    mesh: Any = bpy.data.meshes.new("Voxel Weaver bake")
    total = np.concatenate(sizes)
    mesh.vertices.add(int(starts[-1]))
    mesh.loops.add(int(total.sum()))
    mesh.polygons.add(len(total))
    mesh.vertices.foreach_set("co", np.concatenate([part.skin.points for part in parts]).astype(np.float32).ravel())
    mesh.loops.foreach_set("vertex_index", np.concatenate(corners).astype(np.int32))
    mesh.polygons.foreach_set("loop_start", (np.cumsum(total) - total).astype(np.int32))
    mesh.polygons.foreach_set("material_index", np.concatenate(slots).astype(np.int32))
    mesh.update(calc_edges=True)
    lay(mesh, np.concatenate(places))
    grid = mesh.attributes.new(contract.GRID, "FLOAT_COLOR", "CORNER")
    spread_out = np.repeat(np.concatenate(grids), total, axis=0)
    grid.data.foreach_set("color", spread_out.astype(np.float32).ravel())
    for copy in copies.values():
        mesh.materials.append(copy)
    item: Any = bpy.data.objects.new("Voxel Weaver bake", mesh)
    scene.collection.objects.link(item)


def lay(mesh: Any, places: NDArray[np.float64]) -> Any:
    """Give a mesh its layer of places in the atlas."""
    layer = mesh.uv_layers.new(name=LAYER, do_init=False)
    layer.uv.foreach_set("vector", places.astype(np.float32).ravel())
    layer.active_render = True
    mesh.uv_layers.active = layer
    return layer


# --- the materials that are baked ----------------------------------------------------------------------------------


@contextmanager
def _copies(materials: Sequence[Any]) -> Iterator[dict[str, Any]]:
    """Copies by name, which read what depends on an object off the joined mesh instead."""
    made = {material.name: material.copy() for material in materials}
    groups: dict[str, Any] = {}
    for copy in made.values():
        for node in list(copy.node_tree.nodes):
            if node.bl_idname == "ShaderNodeGroup" and node.node_tree is not None and _is_voxel(node.node_tree):
                node.node_tree = groups.get(node.node_tree.name) or groups.setdefault(
                    node.node_tree.name, _reading_mesh(node.node_tree)
                )
            if node.bl_idname == "ShaderNodeObjectInfo":
                _middling(copy.node_tree, node)
    try:
        yield made
    finally:
        bpy.data.batch_remove([*made.values(), *groups.values()])


def _is_voxel(tree: Any) -> bool:
    return bool(tree.name == VOXEL or tree.name.startswith(f"{VOXEL}."))


def _reading_mesh(tree: Any) -> Any:
    copy = tree.copy()
    for node in copy.nodes:
        if node.bl_idname == "ShaderNodeAttribute":
            node.attribute_type = "GEOMETRY"
    return copy


def _middling(tree: Any, node: Any) -> None:
    """One object that is neither lighter nor darker than others of its kind."""
    even = tree.nodes.new("ShaderNodeValue")
    even.outputs[0].default_value = 0.5
    for link in list(node.outputs["Random"].links):
        tree.links.new(even.outputs[0], link.to_socket)


def _emit(copy: Any) -> None:
    """Shine in the colour of the surface; where a pattern shines, in the colour that shines, as strongly as it does."""
    tree, surface, output = copy.node_tree, _principled(copy), _output(copy)
    shine = tree.nodes.new("ShaderNodeEmission")
    strongest = _shine(copy)
    _pass_on(tree, surface.inputs["Emission Color" if strongest else "Base Color"], shine.inputs["Color"])
    if strongest:
        part = tree.nodes.new("ShaderNodeMath")
        part.operation = "DIVIDE"
        part.inputs[1].default_value = strongest
        _pass_on(tree, surface.inputs["Emission Strength"], part.inputs[0])
        tree.links.new(part.outputs[0], shine.inputs["Strength"])
    tree.links.new(shine.outputs[0], output.inputs["Surface"])


def _pass_on(tree: Any, source: Any, target: Any) -> None:
    if source.is_linked:
        tree.links.new(source.links[0].from_socket, target)
    else:
        target.default_value = source.default_value


def _picture(name: str, side: int) -> Any:
    image: Any = bpy.data.images.new(f"Voxel Weaver {name}", side, side, alpha=False)
    if name != "color":
        image.colorspace_settings.name = "Non-Color"
    return image


def _into(image: Any, copies: dict[str, Any]) -> None:
    """Have the materials bake into this picture."""
    for copy in copies.values():
        nodes = copy.node_tree.nodes
        node = nodes.get(LAYER) or nodes.new("ShaderNodeTexImage")
        node.name, node.image = LAYER, image
        nodes.active = node


def _bake(scene: Any, what: Literal["EMIT", "NORMAL"]) -> None:
    compat.set_engine(scene, Engine.CYCLES)
    scene.cycles.samples, scene.cycles.seed = SAMPLES[what], 0
    scene.cycles.use_denoising = False
    layer: Any = scene.view_layers[0]
    for item in scene.objects:
        layer.objects.active = item
        item.select_set(True, view_layer=layer)
    settings: Any = scene.render.bake
    settings.margin, settings.use_clear, settings.target = 2, True, "IMAGE_TEXTURES"
    settings.use_selected_to_active = False
    settings.margin_type = "EXTEND"
    try:
        with quiet():
            bpy.ops.object.bake(type=what)
    except RuntimeError as error:
        raise SetupMissing(f"Materials cannot be baked here: {error}. Export without baking.") from error
