"""What is in the air of a scene: fog as a box of volume, rain, snow and clouds as one mesh on many points.

They belong to the picture and are no things: they carry a mark of their own, and nothing but pictures sees them.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, NamedTuple

import bpy
import numpy as np

from voxel_weaver.blender import compat, contract
from voxel_weaver.blender.building.ledger import Handle, Ledger
from voxel_weaver.blender.geometry import meshes, scatter
from voxel_weaver.blender.shading.materials import linear
from voxel_weaver.blender.shading.nodes import Graph
from voxel_weaver.scene.light import Fall, Fog
from voxel_weaver.scene.mesh import Mesh

FOG = "fog"
_CORNERS = np.array([[x, y, z] for z in (0, 1) for y in (0, 1) for x in (0, 1)], dtype=np.float64)
_SIDES = ((0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (1, 3, 7, 5), (3, 2, 6, 7), (2, 0, 4, 6))


class MadeAir(NamedTuple):
    """The data of something in the air, which waits for its object. Fog has no points."""

    kind: str
    mesh: Handle
    material: Handle
    prototypes: Handle | None = None
    points: Handle | None = None
    group: Handle | None = None


def fog_data(fog: Fog, ledger: Ledger) -> MadeAir:
    """A box of volume."""
    box: Any = bpy.data.meshes.new("Fog")
    low, high = np.array(fog.low), np.array(fog.high)
    box.from_pydata((low + _CORNERS * (high - low)).tolist(), [], _SIDES)
    haze: Any = bpy.data.materials.new("Fog")
    haze[contract.MADE] = True
    graph = Graph(compat.node_tree(haze))
    inputs = {"Color": linear(fog.color), "Density": fog.density, "Anisotropy": 0.25}
    volume = graph.out("ShaderNodeVolumeScatter", inputs)
    graph.add("ShaderNodeOutputMaterial", {"Volume": volume})
    graph.arrange()
    compat.even_volume(haze)
    haze.diffuse_color = (*linear(fog.color)[:3], 0.05)
    return MadeAir(FOG, ledger.note("meshes", box), ledger.note("materials", haze))


def falling(fall: Fall, mesh: Mesh, rows: scatter.Rows, ledger: Ledger) -> Generator[None, None, MadeAir]:
    """One mesh and the points that it stands on, a part at a time."""
    title = contract.readable(fall.kind)
    block = meshes.empty(title, slotted=False)
    handle = ledger.note("meshes", block)
    meshes.fill(block, mesh)
    yield
    cloud = scatter.empty(f"{title} points")
    points = ledger.note("meshes", cloud)
    scatter.fill_points(cloud, rows)
    yield
    material = ledger.note("materials", _material(title, fall))
    yield
    prototypes = bpy.data.collections.new(f"{title} prototypes")
    group: Any = bpy.data.node_groups.new(f"{title} in the air", "GeometryNodeTree")
    folder, nodes = ledger.note("collections", prototypes), ledger.note("node_groups", group)
    scatter.write_group(group, prototypes)
    return MadeAir(fall.kind, handle, material, folder, points, nodes)


def _material(title: str, fall: Fall) -> Any:
    """Drops and flakes give some light of their own, since so little of them is seen; they cast no shadows."""
    block: Any = bpy.data.materials.new(title)
    block[contract.MADE] = True
    color = linear(fall.color)
    graph = Graph(compat.node_tree(block))
    surface = graph.out("ShaderNodeBsdfDiffuse", {"Color": color})
    if fall.glow > 0.0:
        own = graph.out("ShaderNodeEmission", {"Color": color, "Strength": fall.glow})
        surface = graph.out("ShaderNodeMixShader", {"Fac": 0.6, "Shader": surface, "Shader_001": own})
    if fall.opacity < 1.0:
        through = graph.out("ShaderNodeBsdfTransparent")
        surface = graph.out("ShaderNodeMixShader", {"Fac": fall.opacity, "Shader": through, "Shader_001": surface})
        compat.see_through(block)
    graph.add("ShaderNodeOutputMaterial", {"Surface": surface})
    graph.arrange()
    block.diffuse_color = (*color[:3], fall.opacity)
    return block


def finish(item: Any, kind: str) -> None:
    """What only pictures may see of it: no shadows, no light from it onto other things."""
    item[contract.AIR] = kind
    item.hide_select = True
    item.visible_diffuse = False
    if kind == FOG:
        item.display_type = "BOUNDS"
    else:
        item.visible_shadow = False
        item.visible_glossy = False
