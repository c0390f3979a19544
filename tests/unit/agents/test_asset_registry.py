"""The asset registry as an agent: it keeps what it is given where the host says, and nothing where it says nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from agents.asset_registry import AssetRegistry
from tests.unit.furnished import bedroom
from voxel_weaver.assets.registry import Registry
from voxel_weaver.bus.agent import Context
from voxel_weaver.scene.errors import StoreBroken
from voxel_weaver.scene.places import Places
from voxel_weaver.scene.scene import Registered, Scene


class ThreadPorts:
    """Computes away from the loop, as a host with workers does."""

    async def compute(self, function: Callable[[Any], Any], value: Any) -> Any:
        return await asyncio.to_thread(function, value)


CONTEXT = cast(Context, SimpleNamespace(ports=ThreadPorts()))
NOTHING = Registered(scene="", assets=0, new_assets=0)


def test_it_needs_a_scene_and_a_place() -> None:
    assert (AssetRegistry.needs, AssetRegistry.gives) == ((Scene, Places), Registered)


async def test_it_keeps_the_scene_with_the_time_of_its_clock(tmp_path: Path) -> None:
    path, scene = tmp_path / "registry.sqlite", bedroom()
    agent = AssetRegistry(clock=lambda: 1234.5)
    noted = await agent.make(scene, Places(registry=str(path)), CONTEXT)
    assert noted == Registered(scene=scene.content_hash(), assets=6, new_assets=6)
    with Registry(path) as registry:
        assert registry.scene(noted.scene) == scene
        assert registry.scenes()[0].first == 1234.5


def test_no_place_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert asyncio.run(AssetRegistry().make(bedroom(), Places(), CONTEXT)) == NOTHING
    assert list(tmp_path.iterdir()) == []


async def test_many_at_once_share_one_file(tmp_path: Path) -> None:
    place = Places(registry=str(tmp_path / "registry.sqlite"))
    agent = AssetRegistry(clock=lambda: 1.0)
    await asyncio.gather(*(agent.make(bedroom(seed=number % 4), place, CONTEXT) for number in range(12)))
    with Registry(tmp_path / "registry.sqlite") as registry:
        assert [entry.times for entry in registry.scenes()] == [3, 3, 3, 3]
        assert registry.verify().holds


async def test_a_broken_file_is_an_error_and_the_fallback_notes_nothing(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("a shopping list")
    place = Places(registry=str(tmp_path / "list.txt"))
    with pytest.raises(StoreBroken):
        await AssetRegistry().make(bedroom(), place, CONTEXT)
    assert (tmp_path / "list.txt").read_text() == "a shopping list"
    assert AssetRegistry().fallback(bedroom(), place) == NOTHING
