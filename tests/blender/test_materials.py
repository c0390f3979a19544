from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy
import pytest

from tests.blender.census import describe
from voxel_weaver.blender.shading import materials
from voxel_weaver.blender.shading.groups import GROUPS
from voxel_weaver.blender.shading.kinds import KINDS
from voxel_weaver.blender.shading.nodes import Graph
from voxel_weaver.scene.look import Material

SNAPSHOTS = Path(__file__).parent / "snapshots"
SHOWN = ("plain", "wood", "fabric", "glass", "floorboards", "emissive", "cobbles", "rust", "lava")


def groups() -> dict[str, Any]:
    made = {}
    for name, write in GROUPS:
        made[name] = bpy.data.node_groups.new(name, "ShaderNodeTree")
        write(Graph(made[name]))
    return made


def written(material: Material) -> Any:
    block: Any = bpy.data.materials.new(material.name)
    materials.write(block, material, groups())
    materials.show_solid(block, material)
    return block


def matches(name: str, text: str) -> None:
    """Compare with the snapshot; where there is none yet, write it and fail, so that a person reads it once."""
    path = SNAPSHOTS / f"{name}.txt"
    if not path.exists():
        path.write_text(text, encoding="utf-8")
        pytest.fail(f"{path.name} was written. Read it, then run again.")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", SHOWN)
def test_the_graph_of_a_kind_is_the_one_that_was_read_and_agreed_to(kind: str) -> None:
    material = Material(
        name=kind,
        kind=kind,
        color="#a9794a",
        scale=0.2,
        variation=0.4 if kind in ("wood", "plain") else 0.0,
        emission=3.0 if kind == "emissive" else 0.0,
    )
    matches(kind, describe(written(material).node_tree))


@pytest.mark.parametrize("name", [name for name, _ in GROUPS])
def test_a_shared_group_is_the_one_that_was_read_and_agreed_to(name: str) -> None:
    matches(name.lower().replace(" ", "_"), describe(groups()[name]))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_ends_in_a_surface_whose_color_can_be_read(kind: str) -> None:
    block = written(Material(name="m", kind=kind, color="#3f7fbf", roughness=0.3, variation=0.5))
    shader = next(node for node in block.node_tree.nodes if node.type == "BSDF_PRINCIPLED")
    assert tuple(shader.inputs["Base Color"].default_value) == pytest.approx(materials.linear("#3f7fbf"))
    assert any(output.is_linked for output in shader.outputs)
    assert tuple(block.diffuse_color)[:3] == pytest.approx(materials.linear("#3f7fbf")[:3])
    assert block.roughness == pytest.approx(0.3)
    # Every node leads to the surface: nothing was written for nothing.
    fed = {link.from_node.name for link in block.node_tree.links}
    assert {node.name for node in block.node_tree.nodes} - fed == {"Material Output"}


OTHER = Material(name="b", kind="plain", color="#bf7f3f", roughness=0.8, variation=0.2, scale=0.7, emission=1.0)


@pytest.mark.parametrize("kind", KINDS)
def test_a_copy_with_other_numbers_is_as_if_it_was_written(kind: str) -> None:
    first = Material(name="a", kind=kind, color="#3f7fbf", roughness=0.3, variation=0.5, scale=0.1, emission=2.0)
    other = OTHER.model_copy(update={"kind": kind})
    assert materials.form(first) == materials.form(other)
    shared = groups()
    block: Any = bpy.data.materials.new("a")
    materials.write(block, first, shared)
    copied = block.copy()
    materials.renumber(copied, other)
    fresh: Any = bpy.data.materials.new("b")
    materials.write(fresh, other, shared)
    assert describe(copied.node_tree) == describe(fresh.node_tree)


@pytest.mark.parametrize("variation", [0.0, 0.2])
@pytest.mark.parametrize("kind", KINDS)
def test_a_form_that_begins_as_a_plain_copy_is_as_if_it_was_written(kind: str, variation: float) -> None:
    plain = Material(name="a", kind="emissive", color="#3f7fbf", roughness=0.3, variation=variation, emission=2.0)
    other = OTHER.model_copy(update={"kind": kind, "variation": variation})
    assert materials.start(materials.form(other)) == materials.form(plain)
    shared = groups()
    block: Any = bpy.data.materials.new("a")
    materials.write(block, plain, shared)
    begun = block.copy()
    materials.write(begun, other, shared, begun=True)
    fresh: Any = bpy.data.materials.new("b")
    materials.write(fresh, other, shared)
    assert describe(begun.node_tree) == describe(fresh.node_tree)


def test_kinds_without_a_pattern_are_copies_of_each_other() -> None:
    """The fewer forms, the less has to be written."""
    forms = {materials.form(OTHER.model_copy(update={"kind": kind})) for kind in KINDS}
    assert len(forms) <= len(KINDS) - 8


def test_an_unknown_kind_is_plain() -> None:
    unknown = written(Material(name="a", kind="moonrock", color="#808080"))
    plain = written(Material(name="b", kind="plain", color="#808080"))
    assert describe(unknown.node_tree) == describe(plain.node_tree)


def test_without_variation_no_voxel_is_told_from_another() -> None:
    kinds = [node.bl_idname for node in written(Material(name="a", kind="plain", color="#808080")).node_tree.nodes]
    assert kinds == ["ShaderNodeBsdfPrincipled", "ShaderNodeOutputMaterial"]


def test_the_second_color_is_the_one_that_was_given() -> None:
    tree = written(Material(name="a", kind="wood", color="#ff0000", second="#0000ff")).node_tree
    mix = next(node for node in tree.nodes if node.bl_idname == "ShaderNodeMix")
    second = next(socket for socket in mix.inputs if socket.identifier == "B_Color")
    assert tuple(second.default_value) == pytest.approx((0.0, 0.0, 1.0, 1.0))
