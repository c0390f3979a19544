"""Rain on the ground."""

from __future__ import annotations

from voxel_weaver.look.materials import material
from voxel_weaver.look.palettes import PALETTES
from voxel_weaver.look.wetting import wetted
from voxel_weaver.scene.look import Dressing, Look

STONE, SOIL, LEAF = material("stone", "#808080"), material("soil", "#705030"), material("foliage", "#407030")
LOOK = Look(
    revision=1,
    palette=PALETTES["nordic_morning"],
    materials=(STONE, SOIL, LEAF),
    dressings=(
        Dressing(owner="ground_1", finish="paving_mid", material=STONE.name),
        Dressing(owner="ground_1", finish="dirt_mid", material=SOIL.name),
        Dressing(owner="ground_1", finish="moss_mid", material=LEAF.name),
        Dressing(owner="house_1", finish="wall", material=STONE.name),
    ),
)


def test_ground_is_darker_and_shines_and_walls_of_the_same_stone_stay_dry() -> None:
    look = wetted(LOOK, {"ground_1"})
    worn = {(line.owner, line.finish): line.material for line in look.dressings}
    known = {one.name: one for one in look.materials}
    paving, wall = known[worn["ground_1", "paving_mid"]], known[worn["house_1", "wall"]]
    assert wall == STONE
    assert paving.roughness < 0.2 < wall.roughness
    assert int(paving.color[1:3], 16) < int(wall.color[1:3], 16)


def test_soil_soaks_it_up_and_leaves_let_it_run_off() -> None:
    look = wetted(LOOK, {"ground_1"})
    worn = {(line.owner, line.finish): line.material for line in look.dressings}
    known = {one.name: one for one in look.materials}
    assert 0.2 < known[worn["ground_1", "dirt_mid"]].roughness < SOIL.roughness
    assert known[worn["ground_1", "moss_mid"]] == LEAF


def test_every_line_has_its_material_and_none_is_left_over() -> None:
    look = wetted(LOOK, {"ground_1"})
    assert {one.name for one in look.materials} == {line.material for line in look.dressings}
