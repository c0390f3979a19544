"""Worker processes, real ones: what they compute, how they die, and that none stays behind."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from tests.unit.host.crews import alive, crew, functions, pids, works
from voxel_weaver.host.inline import InlinePorts
from voxel_weaver.host.workers.orders import ordered, read_answer
from voxel_weaver.host.workers.pilot import Launch
from voxel_weaver.host.workers.pool import MOST_STARTS, Workers
from voxel_weaver.host.workers.ports import QUICK, WorkerPorts, quick_turns
from voxel_weaver.layout.repair import bare
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.designs import Designs
from voxel_weaver.scene.errors import AgentFailed, BusClosed, DataRefused, SetupMissing, WorkFailed
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.settings import LookName, Quality
from voxel_weaver.scene.value import digest
from voxel_weaver.team import team

BRIEF = Brief(prompt="a room", place="room", look=LookName.VOXEL, quality=Quality.DRAFT, seed=0)
CLEARING = BRIEF.model_copy(update={"place": "forest_clearing", "outdoors": True})


@contextlib.asynccontextmanager
async def workers(folder: Path, size: int = 1) -> AsyncIterator[Workers]:
    """Workers of a team, and the proof that they leave neither process nor thread."""
    pool = Workers(Launch(team=folder), size)
    try:
        yield pool
    finally:
        there = pool.pids
        assert await pool.close()
        assert not any(alive(pid) for pid in there)
        assert [thread for thread in threading.enumerate() if thread.name == "voxel-weaver-worker"] == []


async def until(holds: Callable[[], object], timeout: float = 10.0) -> None:
    async with asyncio.timeout(timeout):
        while not holds():  # noqa: ASYNC110 - it watches processes, which set no event
            await asyncio.sleep(0.002)


async def test_it_computes_elsewhere_what_is_computed_here(tmp_path: Path) -> None:
    team()
    planner = sys.modules["voxel_weaver.agents.space_planner"]
    wished = planner.Wished(brief=CLEARING, designs=Designs())
    async with workers(crew(tmp_path)) as pool:
        away, here = WorkerPorts(pool), InlinePorts()
        layout = await away.compute_with_bytes(planner.planned, wished)
        assert layout == await here.compute_with_bytes(planner.planned, wished)
        assert layout.grounds
        assert sorted(away.blobs.keys()) == sorted(here.blobs.keys())


async def test_bytes_that_are_named_travel_along_and_no_others() -> None:
    team()
    geometry = sys.modules["voxel_weaver.agents.geometry"]
    pool = Workers(Launch(), 1)
    ports = WorkerPorts(pool)
    planner = sys.modules["voxel_weaver.agents.space_planner"]
    wished = planner.Wished(brief=CLEARING, designs=Designs())
    layout = await ports.compute_with_bytes(planner.planned, wished)
    unbuilt = geometry.Unbuilt(look=LookName.VOXEL, layout=layout)
    try:
        shapes = await ports.compute_with_bytes(geometry.built, unbuilt, reads=geometry.land_keys(layout))
        assert all(digest(ports.blobs.get(shape.mesh)) == shape.mesh for shape in shapes.shapes)
        for host in (ports, InlinePorts(ports.blobs)):
            with pytest.raises(DataRefused, match="|".join(geometry.land_keys(layout))):
                await host.compute_with_bytes(geometry.built, unbuilt)
    finally:
        assert await pool.close()


async def test_errors_come_back_and_the_worker_lives(tmp_path: Path) -> None:
    folder = crew(tmp_path)
    known = functions(folder)
    async with workers(folder) as pool:
        ports = WorkerPorts(pool)
        with pytest.raises(WorkFailed, match="no room today"):
            await ports.compute(known.refuses, BRIEF)
        first = pool.pids
        with pytest.raises(AgentFailed, match="ZeroDivisionError: by nothing"):
            await ports.compute(known.breaks, BRIEF)
        assert await ports.compute(known.chatters, BRIEF) == bare(BRIEF)
        assert pool.pids == first


async def test_many_orders_are_shared_out(tmp_path: Path) -> None:
    folder = crew(tmp_path)
    known = functions(folder)
    async with workers(folder, size=2) as pool:
        ports = WorkerPorts(pool)
        await asyncio.gather(ports.compute(known.sleepy, BRIEF), ports.compute(known.sleepy, BRIEF))
        where = await asyncio.gather(*(ports.compute(known.where, BRIEF) for _ in range(40)))
        assert {layout.revision for layout in where} <= set(pool.pids)
        assert set(pids(folder)) == set(pool.pids)
        assert len(pool.pids) == 2


async def test_a_cancelled_order_ends_its_process_and_another_takes_its_place(tmp_path: Path) -> None:
    folder = crew(tmp_path)
    known = functions(folder)
    async with workers(folder) as pool:
        task = asyncio.ensure_future(WorkerPorts(pool).compute(known.endless, BRIEF))
        await until(lambda: pids(folder))
        (pid,) = pids(folder)
        begin = time.perf_counter()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.perf_counter() - begin < 0.05
        await until(lambda: not alive(pid))
        assert time.perf_counter() - begin < 0.2
        assert await WorkerPorts(pool).compute(known.plain, BRIEF) == bare(BRIEF)
        assert pid not in pool.pids


async def test_cancelled_work_that_is_nearly_done_keeps_its_process(tmp_path: Path) -> None:
    folder = crew(tmp_path)
    known = functions(folder)
    async with workers(folder) as pool:
        ports = WorkerPorts(pool)
        await ports.compute(known.plain, BRIEF)
        before = pool.pids
        tasks = [asyncio.ensure_future(ports.compute(known.plain, BRIEF)) for _ in range(20)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        assert await ports.compute(known.plain, BRIEF) == bare(BRIEF)
        await asyncio.sleep(0.15)  # longer than cancelled work is given
        assert pool.pids == before


async def test_work_of_a_dead_worker_is_done_once_more(tmp_path: Path) -> None:
    folder = crew(tmp_path)
    known = functions(folder)
    async with workers(folder) as pool:
        assert await WorkerPorts(pool).compute(known.dies_once, BRIEF) == bare(BRIEF)
        assert len(pids(folder)) == 2


async def test_work_that_kills_every_worker_is_given_up(tmp_path: Path) -> None:
    folder = crew(tmp_path)
    known = functions(folder)
    async with workers(folder) as pool:
        with pytest.raises(AgentFailed, match=r"twice \(it ended with code 7\)"):
            await WorkerPorts(pool).compute(known.dies, BRIEF)
        assert len(pids(folder)) == 2
        assert await WorkerPorts(pool).compute(known.plain, BRIEF) == bare(BRIEF)


async def test_a_worker_that_is_killed_from_outside_is_replaced(tmp_path: Path) -> None:
    folder = crew(tmp_path)
    known = functions(folder)
    async with workers(folder) as pool:
        ports = WorkerPorts(pool)
        await ports.compute(known.plain, BRIEF)
        (idle,) = pool.pids
        os.kill(idle, signal.SIGKILL)
        await until(lambda: not works(idle))
        task = asyncio.ensure_future(ports.compute(known.sleepy, BRIEF))
        await until(lambda: pids(folder))
        os.kill(pids(folder)[0], signal.SIGKILL)  # and one in the middle of its work
        assert await task == bare(BRIEF)
        assert len(set(pids(folder))) == 2


async def test_closing_ends_work_that_waits_and_work_that_runs(tmp_path: Path) -> None:
    folder = crew(tmp_path)
    known = functions(folder)
    async with workers(folder) as pool:
        ports = WorkerPorts(pool)
        tasks = [asyncio.ensure_future(ports.compute(known.endless, BRIEF)) for _ in range(3)]
        await until(lambda: pids(folder))
        begin = time.perf_counter()
        assert await pool.close()
        assert time.perf_counter() - begin < 0.3
        ends = await asyncio.gather(*tasks, return_exceptions=True)
        assert {type(end) for end in ends} == {BusClosed}
        with pytest.raises(BusClosed):
            await ports.compute(known.plain, BRIEF)


async def test_a_worker_ends_with_its_host_in_the_middle_of_its_work(tmp_path: Path) -> None:
    folder = crew(tmp_path)
    script = f"""
import asyncio, sys
sys.path.insert(0, {str(Path.cwd())!r})
from pathlib import Path
from tests.unit.host.crews import functions, pids
from tests.unit.host.test_workers import BRIEF
from voxel_weaver.host.workers.pilot import Launch
from voxel_weaver.host.workers.pool import Workers
from voxel_weaver.host.workers.ports import WorkerPorts
folder = Path({str(folder)!r})
async def main():
    ports = WorkerPorts(Workers(Launch(team=folder), 1))
    asyncio.ensure_future(ports.compute(functions(folder).endless, BRIEF))
    await asyncio.sleep(60)
asyncio.run(main())
"""
    host = await asyncio.create_subprocess_exec(sys.executable, "-c", script)
    await until(lambda: pids(folder), timeout=30.0)
    (pid,) = pids(folder)
    assert alive(pid)
    host.kill()
    await host.wait()
    begin = time.perf_counter()
    await until(lambda: not works(pid))
    assert time.perf_counter() - begin < 1.0


async def test_where_processes_cannot_start_the_work_is_done_here(tmp_path: Path) -> None:
    folder = crew(tmp_path)
    known = functions(folder)
    broken = tmp_path / "python3"
    broken.write_text("#!/bin/sh\nexit 3\n")
    broken.chmod(0o755)
    pool = Workers(Launch(python=str(broken), team=folder), 2)
    before = sys.getswitchinterval()
    layout = await WorkerPorts(pool).compute(known.where, BRIEF)
    assert layout == bare(BRIEF).model_copy(update={"revision": os.getpid()})
    assert "code 3" in pool.lacking
    assert sys.getswitchinterval() == before
    await until(lambda: pool.pids == ())  # those that were starting beside it have failed as well
    assert await pool.close()


async def test_starting_is_given_up_after_a_few_times(tmp_path: Path) -> None:
    pool = Workers(Launch(python=str(tmp_path / "blender")), 2)
    with pytest.raises(SetupMissing, match="no Python"):
        await pool.ask((b"{}",))
    begin = time.perf_counter()
    with pytest.raises(SetupMissing):
        await pool.ask((b"{}",))
    assert time.perf_counter() - begin < 0.01
    assert MOST_STARTS >= 2
    assert await pool.close()


async def test_no_workers_means_no_processes() -> None:
    pool = Workers(Launch(), 0)
    pool.warm()
    assert pool.pids == ()
    with pytest.raises(SetupMissing, match="no worker is wanted"):
        await pool.ask((b"{}",))
    assert await pool.close()


async def test_another_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voxel_weaver.__version__", "9.9")
    pool = Workers(Launch(), 1)
    with pytest.raises(SetupMissing, match=r"its host is 9\.9; restart Blender"):
        await pool.ask((b"{}",))
    assert await pool.close()


async def test_a_worker_imports_no_blender_and_no_network(tmp_path: Path) -> None:
    folder = crew(tmp_path)
    planner = folder / "planner.py"
    planner.write_text(
        planner.read_text()
        + """
import sys
from voxel_weaver.scene.value import Value, Words


class Modules(Value):
    names: tuple[Words, ...]


def modules(brief: Brief) -> Modules:
    return Modules(names=tuple(sorted(sys.modules)))
"""
    )
    known = functions(folder)
    async with workers(folder) as pool:
        answer = await pool.ask(ordered(known.modules, BRIEF))
        names = set(read_answer(answer).value.names)  # type: ignore[attr-defined]
    assert {"numpy", "pydantic", "voxel_weaver.layout.plan"} <= names
    assert not names & {"bpy", "aiohttp", "voxel_weaver.production", "voxel_weaver.cli"}


def test_turns_are_quick_only_while_somebody_computes() -> None:
    before = sys.getswitchinterval()
    with quick_turns():
        assert sys.getswitchinterval() == pytest.approx(QUICK)
        with quick_turns():
            assert sys.getswitchinterval() == pytest.approx(QUICK)
        assert sys.getswitchinterval() == pytest.approx(QUICK)
    assert sys.getswitchinterval() == before


def test_values_keep_their_types_on_the_way() -> None:
    layout = bare(BRIEF)
    assert Layout.from_json(layout.to_json()) == layout
