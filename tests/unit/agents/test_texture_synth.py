"""Texture synth as an agent: what comes out of it when its own work fails."""

from __future__ import annotations

import logging

import pytest

from agents.texture_synth import TextureSynth
from voxel_weaver.blender.building.plan import UNDRESSED, planned
from voxel_weaver.host.inline import Studio
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.settings import Request


async def generated() -> Scene:
    async with Studio() as studio:
        return (await studio.generate(Request(prompt="a bedroom"))).scene


async def test_its_fallback_dresses_everything_plainly() -> None:
    scene = await generated()
    look = TextureSynth().fallback(scene.brief, scene.layout)
    assert {thing.id for thing in scene.layout.things} <= {line.owner for line in look.dressings}
    assert {material.kind for material in look.materials} <= {"plain", "emissive"}
    plan = planned(scene.model_copy(update={"look": look}))
    assert UNDRESSED not in plan.materials


async def test_a_model_that_cannot_be_made_costs_only_its_own_colour(caplog: pytest.LogCaptureFixture) -> None:
    scene = await generated()
    first, *others = scene.layout.things
    broken = first.model_copy(update={"asset": "no_such_asset"})
    layout = scene.layout.model_copy(update={"things": (broken, *others)})
    with caplog.at_level(logging.ERROR):
        look = TextureSynth().fallback(scene.brief, layout)
    owners = {line.owner for line in look.dressings}
    assert {thing.id for thing in others} <= owners
    assert first.id not in owners
    assert first.id in caplog.text
    plan = planned(scene.model_copy(update={"look": look, "layout": layout}))
    assert UNDRESSED in plan.materials, "what has no line is grey"
