"""Worlds as text: what was read and agreed to once stays so, on every Blender."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import bpy
import pytest

from tests.blender.census import describe
from tests.blender.scenes import LIGHTS, SKY
from tests.blender.test_materials import matches
from voxel_weaver.blender.stage import world
from voxel_weaver.scene.light import Sky

OPEN = SKY.model_copy(
    update={
        "open": True,
        "ground": "#9db08a",
        "sun": (0.6, 0.7, 0.4),
        "sun_color": "#ffd9a0",
        "glow": 1.0,
        "disc": 3.0,
        "stars": 0.5,
        "clouds": 0.3,
    }
)


def written(sky: Sky) -> Any:
    block: Any = bpy.data.worlds.new("sky")
    for _ in world.writing(block, LIGHTS.model_copy(update={"sky": sky})):
        pass
    return block


@pytest.mark.parametrize(("name", "sky"), [("world_paper", SKY), ("world_open", OPEN)])
def test_the_graph_of_a_world_is_the_one_that_was_read_and_agreed_to(name: str, sky: Sky) -> None:
    matches(name, describe(written(sky).node_tree))


@pytest.mark.parametrize("sky", [SKY, OPEN], ids=["paper", "open"])
def test_every_node_leads_to_the_surface(sky: Sky) -> None:
    tree = written(sky).node_tree
    fed = {link.from_node.name for link in tree.links}
    assert {node.name for node in tree.nodes} - fed == {"World Output"}


def test_a_world_is_written_in_parts_that_fit_into_a_tick() -> None:
    block: Any = bpy.data.worlds.new("sky")
    parts = world.writing(block, LIGHTS.model_copy(update={"sky": OPEN}))
    counts = [0, *(len(block.node_tree.nodes) for _ in parts), len(written(OPEN).node_tree.nodes)]
    added = [after - before for before, after in pairwise(counts)]
    assert max(added) <= 13, "a node takes a quarter of a millisecond"
    assert counts[-1] == len(block.node_tree.nodes) > 3 * max(added)


def test_only_an_open_sky_is_mirrored() -> None:
    kinds = [node.bl_idname for node in written(SKY).node_tree.nodes]
    assert "ShaderNodeTexNoise" not in kinds, "no clouds behind a room"
    paths = [link.from_socket.identifier for link in written(OPEN).node_tree.links]
    assert "Is Glossy Ray" in paths


def test_the_light_of_an_open_sky_is_paler_than_the_sky_that_is_seen() -> None:
    tree = written(OPEN).node_tree
    light = tree.nodes["Background"].inputs["Color"].links[0].from_node
    greys = [link.from_node.bl_idname for link in tree.links if link.to_node == light]
    assert "ShaderNodeRGBToBW" in greys, "as strong as before, with some grey in it"
    seen = tree.nodes["Background.001"].inputs["Color"].links[0].from_node
    assert seen != light
