"""Many runs through one studio, and runs that are cancelled: no run harms another, and none leaves anything behind."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agents.asset_registry import AssetRegistry
from agents.lighting import Lighting
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.ports import Blobs
from voxel_weaver.host import inline
from voxel_weaver.host.aside import aside
from voxel_weaver.host.inline import InlinePorts, Made, Studio
from voxel_weaver.production import Graph
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.errors import StoreBroken, WorkFailed
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.light import LightRig
from voxel_weaver.scene.places import Places
from voxel_weaver.scene.report import Stage
from voxel_weaver.scene.scene import Registered, Scene
from voxel_weaver.scene.settings import Request, Settings
from voxel_weaver.team import team

SMALL = Request(prompt="a room")
GRAPH = Graph(tuple(kind() for kind in team()), inline.GIVEN)
AT_WORK = [maker.name for maker in GRAPH.makers if maker in GRAPH.possible_from((Request, Places))]
"""Who has something to do in a run that begins with a prompt."""
ASKED = ("", " with a red chair", " with two tables", " at night")


def instead(*kinds: type[Maker]) -> tuple[type[Maker], ...]:
    """The team with these in the places of those of their names."""
    others = {kind.name: kind for kind in kinds}
    return tuple(others.get(kind.name, kind) for kind in team())


class NoLight(Lighting):
    name = "lighting"

    async def make(self, brief: Brief, layout: Layout, context: Context) -> LightRig:
        raise WorkFailed("the bulbs are gone")

    def fallback(self, brief: Brief, layout: Layout, blobs: Blobs) -> LightRig:
        return super().fallback(brief, layout, blobs)


class BrokenRegistry(AssetRegistry):
    name = "asset_registry"

    async def make(self, scene: Scene, places: Places, context: Context) -> Registered:
        raise StoreBroken("the registry is no registry")

    def fallback(self, scene: Scene, places: Places) -> Registered:
        return super().fallback(scene, places)


class HangingRegistry(BrokenRegistry):
    name = "asset_registry"

    async def make(self, scene: Scene, places: Places, context: Context) -> Registered:
        await asyncio.sleep(3600)
        raise AssertionError("it hangs for longer than any test")

    def fallback(self, scene: Scene, places: Places) -> Registered:
        return super().fallback(scene, places)


async def made(studio: Studio, request: Request, **more: Any) -> Made:
    return await studio.finish(await studio.generate(request, **more))


async def alone(request: Request) -> str:
    async with Studio() as studio:
        return (await made(studio, request)).scene.content_hash()


async def test_twenty_at_once_are_the_same_as_one_by_one() -> None:
    requests = [
        Request(prompt=f"a room{ASKED[number % 4]}", settings=Settings(seed=number // 4)) for number in range(20)
    ]
    async with Studio() as studio:
        together = await asyncio.gather(*(made(studio, request) for request in requests))
        one_by_one = [(await made(studio, request)).scene.content_hash() for request in requests[::3]]
    hashes = [each.scene.content_hash() for each in together]
    assert hashes[::3] == one_by_one
    assert len(set(hashes)) == 20
    assert len({each.run for each in together}) == 20


@pytest.mark.parametrize("outcome", ["running", "done"])
@pytest.mark.parametrize("agent", AT_WORK)
async def test_a_run_cancelled_at_any_stage_leaves_nothing(
    agent: str, outcome: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lent: list[InlinePorts] = []

    class SeenPorts(InlinePorts):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            lent.append(self)

    monkeypatch.setattr(inline, "InlinePorts", SeenPorts)
    async with Studio(home=tmp_path) as studio:

        def cancel_at(stage: Stage) -> None:
            if (stage.agent, stage.outcome) == (agent, outcome):
                task.cancel()

        task = asyncio.ensure_future(made(studio, SMALL, run="run-1", watcher=cancel_at))
        await asyncio.wait([task])
        last = agent == "asset_registry" and outcome == "done"
        assert task.cancelled() or (last and task.done())
        assert studio.statistics().total.queued == studio.statistics().total.running == 0
        if agent != "asset_registry":  # its scene was delivered before
            assert lent[0].blobs.keys() == ()
        studio.bus.open_run("run-1", InlinePorts())  # refused where it is open still
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_cancelling_one_run_does_not_touch_its_neighbours() -> None:
    expected = await alone(SMALL)
    async with Studio() as studio:

        def watcher(place: int) -> Callable[[Stage], None]:
            def watch(stage: Stage) -> None:
                if place % 2 and (stage.agent, stage.outcome) == ("geometry", "running"):
                    runs[place].cancel()

            return watch

        runs = [asyncio.ensure_future(made(studio, SMALL, watcher=watcher(place))) for place in range(6)]
        await asyncio.wait(runs)
        assert [run.cancelled() for run in runs] == [False, True] * 3
        kept = [run.result() for run in runs[::2]]
    assert [each.scene.content_hash() for each in kept] == [expected] * 3
    assert all(each.blobs.get(key) for each in kept for key in each.scene.blob_keys())


async def test_a_fallback_is_named_and_the_scene_is_not_reproducible() -> None:
    async with Studio(makers=instead(NoLight)) as studio:
        report = (await made(studio, SMALL)).report
    assert len(report.fallbacks) == 1
    assert report.fallbacks[0].startswith("lighting: WorkFailed: the bulbs are gone")
    assert not report.reproducible


@pytest.mark.parametrize("mode", ["async", "sequential"])
async def test_a_broken_registry_is_named_and_the_scene_is_reproducible(mode: Any) -> None:
    async with Studio(makers=instead(BrokenRegistry)) as studio:
        report = (await made(studio, SMALL, mode=mode)).report
    assert len(report.fallbacks) == 1
    assert report.fallbacks[0].startswith("asset_registry: StoreBroken: the registry is no registry")
    assert report.reproducible
    assert [stage.agent for stage in report.stages].count("asset_registry") == 1


async def test_a_registry_that_hangs_delays_nobody() -> None:
    async with Studio(makers=instead(HangingRegistry)) as studio:
        delivered = await studio.generate(SMALL)
        report = (await studio.finish(delivered, timeout=0.05)).report
        assert [text.split(":")[0] for text in report.fallbacks] == ["asset_registry"]
        assert "given up" in report.fallbacks[0]
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_watcher_that_fails_is_not_silent() -> None:
    def broken(stage: Stage) -> None:
        raise ZeroDivisionError("the watcher")

    async with Studio() as studio:
        with pytest.raises(ZeroDivisionError):
            await studio.generate(SMALL, watcher=broken)
    assert asyncio.all_tasks() == {asyncio.current_task()}


# --- computing aside -------------------------------------------------------------------------------------------------


async def test_computing_aside_gives_results_and_errors() -> None:
    def checked(number: int) -> int:
        if number < 0:
            raise StoreBroken(f"{number} is broken")
        return number + 1

    assert await asyncio.gather(*(aside(checked, number) for number in range(9))) == list(range(1, 10))
    with pytest.raises(StoreBroken, match="-1 is broken"):
        await aside(checked, -1)


def test_what_computes_aside_keeps_no_loop_from_ending() -> None:
    import threading

    go_on, ended = threading.Event(), threading.Event()

    def hang(number: int) -> int:
        go_on.wait(30)
        ended.set()
        return number

    async def impatient() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(aside(hang, 1), 0.01)

    asyncio.run(impatient())  # returns although the thread still waits …
    go_on.set()
    assert ended.wait(30)  # … and its late result is dropped without a word
