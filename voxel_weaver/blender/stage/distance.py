"""The land around a land in Blender: one mesh, and what is scattered on it, in copies of the land's materials that let
more and more of the sky through the farther out they are, so that it nowhere ends."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any, NamedTuple

import bpy

from voxel_weaver.blender import compat, contract
from voxel_weaver.blender.building.ledger import Handle, Ledger
from voxel_weaver.blender.geometry import meshes, scatter
from voxel_weaver.blender.shading.nodes import Graph, socket
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.light import Distance
from voxel_weaver.scene.look import Look
from voxel_weaver.scene.mesh import UNIT, Mesh

DISTANCE = "distance"


class MadeDistance(NamedTuple):
    """The data of the land around, which waits for its objects."""

    mesh: Handle
    materials: tuple[Handle, ...]  # one a slot
    repeated: tuple[tuple[str, Handle], ...]  # the scatter that stands there again, and its points


def mesh_data(distance: Distance, data: Mesh, grid: tuple[float, float], ledger: Ledger) -> Handle:
    """The mesh of it; `grid` is where the cubes of the land begin on both axes, and how large they are."""
    if int(data.slots.max(initial=0)) >= len(distance.finishes):
        raise DataRefused("The land around has more finishes than it names. Generate the scene again.")
    block = meshes.empty("Distance", slotted=True)
    handle = ledger.note("meshes", block)
    meshes.fill(block, data)
    low, size = grid
    block[contract.GRID] = [low, low, float(data.points[:, 2].min(initial=0)) * UNIT, size]
    return handle


def points_data(name: str, rows: scatter.Rows, ledger: Ledger) -> Handle:
    block = scatter.empty(f"{name} beyond points")
    scatter.fill_points(block, rows)
    return ledger.note("meshes", block)


def thinned(
    distance: Distance, look: Look, made: Mapping[str, Handle], ledger: Ledger
) -> Generator[None, None, tuple[Handle, ...]]:
    """A material for each slot, one by one: that of the land, thinning out. Slots that no material is known for stay
    plain."""
    worn = {(line.owner, line.finish): line.material for line in look.dressings}
    found: dict[str, Handle] = {}
    for owner, finish in distance.finishes:
        name = worn.get((owner, finish), "")
        if name not in found:
            found[name] = ledger.note("materials", _thinned(name, made, distance, ledger))
            yield
    return tuple(found[worn.get(slot, "")] for slot in distance.finishes)


def _thinned(name: str, made: Mapping[str, Handle], distance: Distance, ledger: Ledger) -> Any:
    if name in made:
        block: Any = ledger.find(made[name]).copy()
        block.name = f"{name} beyond"
    else:
        block = bpy.data.materials.new("Beyond")
        graph = Graph(compat.node_tree(block))
        graph.add("ShaderNodeOutputMaterial", {"Surface": graph.out("ShaderNodeBsdfPrincipled")})
    block[contract.MADE] = True
    output = next(node for node in block.node_tree.nodes if node.bl_idname == "ShaderNodeOutputMaterial")
    surface = socket(output.inputs, "Surface")
    shown = surface.links[0].from_socket
    graph = Graph(block.node_tree)
    place = graph.out("ShaderNodeTexCoord", output="Object")
    away = graph.vector("LENGTH", graph.vector("MULTIPLY", place, (1.0, 1.0, 0.0)), output="Value")
    gone = graph.ranged(away, distance.begin, distance.end)
    through = graph.out("ShaderNodeBsdfTransparent")
    graph.feed(surface, graph.out("ShaderNodeMixShader", {"Fac": gone, "Shader": shown, "Shader_001": through}))
    graph.arrange()
    return block


def finish(item: Any) -> None:
    """Only pictures see it, and nobody picks it up by a click."""
    item[contract.AIR] = DISTANCE
    item.hide_select = True
