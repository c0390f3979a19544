"""The host beside a user interface: it never makes its owner wait, gives what the inline host gives, and goes whole."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.host.crews import alive, crew, pids, until, works
from voxel_weaver.host.inline import Made, Studio
from voxel_weaver.host.thread import Event, Failed, Finished, LayoutProved, ProgressSeen, StageSeen, ThreadHost
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.errors import BusClosed, RunCancelled, TeamRefused, WorkFailed
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.settings import Request, Settings

BEDROOM = Request(prompt="a cozy bedroom")
FOREST = Request(prompt="a forest clearing with a campfire")
ONE = "voxel-weaver"


class Owner:
    """Somebody with a user interface: looks for events now and then and keeps what it saw."""

    def __init__(self, host: ThreadHost) -> None:
        self.host = host
        self.seen: list[Event] = []

    def look(self) -> None:
        self.seen.extend(self.host.events())

    def ends(self, run: str) -> list[Finished | Failed]:
        return [event for event in self.seen if isinstance(event, Finished | Failed) and event.run == run]

    def ended(self, run: str) -> bool:
        self.look()
        return bool(self.ends(run))

    def end(self, run: str) -> Finished | Failed:
        """The one event with which this run ended."""
        assert until(lambda: self.ended(run), timeout=60.0)
        (end,) = self.ends(run)
        return end

    def made(self, run: str) -> Made:
        end = self.end(run)
        assert isinstance(end, Finished), end
        return end.made

    def error(self, run: str) -> Exception:
        end = self.end(run)
        assert isinstance(end, Failed), end
        return end.error


@pytest.fixture
def hosts() -> Iterator[list[ThreadHost]]:
    """Hosts that are stopped at the end, and the proof that nothing of them stays."""
    made: list[ThreadHost] = []
    yield made
    there = [pid for host in made for pid in host.worker_pids()]
    assert [host.stop(10.0) for host in made] == [True] * len(made)
    assert [pid for pid in there if alive(pid)] == []
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith(ONE)] == []


def owner(hosts: list[ThreadHost], *, team: Path | None = None, workers: int = 2, home: Path | None = None) -> Owner:
    hosts.append(ThreadHost(home=home, team=team, workers=workers))
    return Owner(hosts[-1])


def inline(request: Request) -> Made:
    async def make() -> Made:
        async with Studio() as studio:
            return await studio.finish(await studio.generate(request))

    return asyncio.run(make())


# --- results -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("request_", [BEDROOM, FOREST], ids=["bedroom", "forest"])
def test_both_modes_give_what_the_inline_host_gives(hosts: list[ThreadHost], request_: Request) -> None:
    here = inline(request_)
    me = owner(hosts)
    runs = [me.host.start(request_, mode=mode) for mode in ("async", "sequential")]
    for made in (me.made(run) for run in runs):
        assert made.scene == here.scene
        assert made.scene.content_hash() == here.scene.content_hash()
        assert made.report.fallbacks == ()
        assert set(made.blobs.keys()) == set(here.blobs.keys())
        assert all(made.blobs.get(key) == here.blobs.get(key) for key in here.blobs.keys())  # noqa: SIM118 - no dict


def test_many_runs_at_once_do_not_disturb_each_other(hosts: list[ThreadHost]) -> None:
    me = owner(hosts)
    requests = [Request(prompt=BEDROOM.prompt, settings=Settings(seed=seed % 3)) for seed in range(9)]
    runs = [me.host.start(request) for request in requests]
    hashes = [me.made(run).scene.content_hash() for run in runs]
    assert hashes[:3] * 3 == hashes
    assert len(set(hashes)) == 3


def test_two_hosts_in_one_process_work_side_by_side(hosts: list[ThreadHost]) -> None:
    first, second = owner(hosts, workers=1), owner(hosts, workers=1)
    a, b = first.host.start(BEDROOM), second.host.start(BEDROOM)
    assert first.made(a).scene == second.made(b).scene
    assert not set(first.host.worker_pids()) & set(second.host.worker_pids())
    assert first.host.stop()
    assert second.made(second.host.start(BEDROOM)).scene == first.made(a).scene


def test_without_workers_the_same_is_made_on_the_loop(hosts: list[ThreadHost]) -> None:
    me = owner(hosts, workers=0)
    assert me.made(me.host.start(BEDROOM)).scene == inline(BEDROOM).scene
    assert me.host.worker_pids() == ()


def test_the_registry_is_kept_where_the_host_says(hosts: list[ThreadHost], tmp_path: Path) -> None:
    from voxel_weaver.assets.registry import Registry

    me = owner(hosts, home=tmp_path)
    made = me.made(me.host.start(BEDROOM))
    assert until((tmp_path / "registry.sqlite").exists)

    def kept() -> bool:
        with Registry(tmp_path / "registry.sqlite") as registry:
            return [entry.key for entry in registry.scenes()] == [made.scene.content_hash()]

    assert until(kept)


# --- events --------------------------------------------------------------------------------------------------------


def test_the_owner_sees_stages_progress_and_the_proof_before_the_end(hosts: list[ThreadHost]) -> None:
    me = owner(hosts)
    run = me.host.start(BEDROOM)
    made = me.made(run)
    kinds = [type(event) for event in me.seen]
    assert kinds[0] is StageSeen
    me.seen = me.seen[: kinds.index(Finished) + 1]  # what nobody waits for, such as the registry, may come later
    assert {event.run for event in me.seen} == {run}
    stages = [event.stage for event in me.seen if isinstance(event, StageSeen)]
    assert [stage for stage in stages if stage.outcome != "running"] == list(made.report.stages)
    assert {event.agent for event in me.seen if isinstance(event, ProgressSeen)} == {"geometry"}
    proved = [event for event in me.seen if isinstance(event, LayoutProved)][-1]
    assert (proved.layout, proved.shapes, proved.look) == (made.scene.layout, made.scene.shapes, made.scene.look)
    assert proved.verdict.holds
    for shape in proved.shapes.shapes:
        assert Mesh.unpack(proved.blobs.get(shape.mesh)).face_count == shape.faces


def test_a_fault_of_a_worker_is_the_fallback_of_one_agent(hosts: list[ThreadHost], tmp_path: Path) -> None:
    me = owner(hosts, team=crew(tmp_path, "dies"), workers=1)
    made = me.made(me.host.start(BEDROOM))
    assert [text.partition(":")[0] for text in made.report.fallbacks] == ["space_planner"]
    assert "ended in the middle of the work, twice" in made.report.fallbacks[0]
    assert made.scene.layout.rooms
    assert not made.report.reproducible


def test_a_worker_that_is_killed_from_outside_costs_nothing(hosts: list[ThreadHost], tmp_path: Path) -> None:
    folder = crew(tmp_path, "sleepy")
    me = owner(hosts, team=folder)
    run = me.host.start(BEDROOM)
    assert until(lambda: pids(folder))
    os.kill(pids(folder)[0], signal.SIGKILL)
    assert me.made(run).report.fallbacks == ()


def test_a_team_that_cannot_be_used_is_told_to_every_run(hosts: list[ThreadHost], tmp_path: Path) -> None:
    me = owner(hosts, team=tmp_path / "nobody")
    runs = [me.host.start(BEDROOM), me.host.start(BEDROOM)]
    assert {type(me.error(run)) for run in runs} == {TeamRefused}
    assert me.host.statistics() is None


# --- cancelling ----------------------------------------------------------------------------------------------------


def test_cancel_kills_the_process_that_works(hosts: list[ThreadHost], tmp_path: Path) -> None:
    folder = crew(tmp_path, "endless")
    me = owner(hosts, team=folder)
    run = me.host.start(BEDROOM)
    assert until(lambda: pids(folder))
    (pid,) = pids(folder)
    begin = time.perf_counter()
    me.host.cancel(run)
    assert time.perf_counter() - begin < 0.01
    assert isinstance(me.error(run), RunCancelled)
    assert until(lambda: not alive(pid), 1.0)
    assert time.perf_counter() - begin < 0.2


@pytest.mark.parametrize("moment", [0.0, 0.05, 0.2, 0.35, 0.5])
def test_cancel_at_any_moment_ends_the_run_once(hosts: list[ThreadHost], moment: float) -> None:
    me = owner(hosts)
    me.made(me.host.start(BEDROOM))
    run = me.host.start(BEDROOM)
    time.sleep(moment)
    begin = time.perf_counter()
    me.host.cancel(run)
    me.host.cancel(run)
    assert isinstance(me.end(run), Finished | Failed)
    assert time.perf_counter() - begin < 0.2
    assert me.made(me.host.start(BEDROOM)).report.fallbacks == ()
    assert len(me.ends(run)) == 1


def test_cancelling_one_run_leaves_the_others(hosts: list[ThreadHost]) -> None:
    me = owner(hosts)
    runs = [me.host.start(BEDROOM) for _ in range(4)]
    me.host.cancel(runs[1])
    me.host.cancel("run-of-nobody")
    assert isinstance(me.error(runs[1]), RunCancelled)
    scenes = [me.made(run).scene for run in (runs[0], *runs[2:])]
    assert scenes[0] == scenes[1] == scenes[2]


# --- beginning and end ---------------------------------------------------------------------------------------------


def test_making_a_host_starts_nothing() -> None:
    before = threading.active_count()
    host = ThreadHost(home=None)
    assert (threading.active_count(), host.worker_pids(), list(host.events())) == (before, (), [])
    assert host.statistics() is None
    begin = time.perf_counter()
    assert host.stop()
    assert time.perf_counter() - begin < 0.01


def test_its_owner_never_waits(hosts: list[ThreadHost]) -> None:
    me = owner(hosts)
    longest = 0.0

    def timed(call: object) -> None:
        nonlocal longest
        begin = time.thread_time()
        assert callable(call)
        call()
        longest = max(longest, time.thread_time() - begin)

    timed(me.host.warm)
    runs: list[str] = []
    timed(lambda: runs.append(me.host.start(BEDROOM)))
    end = time.perf_counter() + 60
    while not me.ends(runs[0]) and time.perf_counter() < end:
        timed(me.look)
        timed(me.host.statistics)
        time.sleep(0.001)
    assert me.ends(runs[0])
    assert longest < 0.008  # of this thread's own time: what one tick of Blender may take


def test_statistics_come_without_waiting(hosts: list[ThreadHost]) -> None:
    me = owner(hosts)
    me.made(me.host.start(BEDROOM))
    me.host.statistics()

    def counted() -> bool:
        found = me.host.statistics()
        return found is not None and found.total.completed >= 9 and found.open_runs == 0

    assert until(counted)


def test_stop_in_the_middle_of_runs_ends_everything(hosts: list[ThreadHost], tmp_path: Path) -> None:
    folder = crew(tmp_path, "endless")
    me = owner(hosts, team=folder)
    runs = [me.host.start(BEDROOM) for _ in range(3)]
    assert until(lambda: len(pids(folder)) == 2)
    there = me.host.worker_pids()
    begin = time.perf_counter()
    assert me.host.stop()
    assert time.perf_counter() - begin < 1.0
    assert [pid for pid in there if alive(pid)] == []
    assert {type(me.error(run)) for run in runs} == {RunCancelled}
    late = me.host.start(BEDROOM)
    assert isinstance(me.error(late), BusClosed)
    assert isinstance(me.error(late), WorkFailed)


@pytest.mark.parametrize("pause", [0.0, 0.02, 0.2, 0.6])
def test_stop_while_it_starts_ends_everything(hosts: list[ThreadHost], tmp_path: Path, pause: float) -> None:
    me = owner(hosts, team=crew(tmp_path, "endless"))
    run = me.host.start(BEDROOM)
    time.sleep(pause)
    assert me.host.stop(10.0)
    assert isinstance(me.error(run), RunCancelled)


def test_a_main_thread_that_stands_still_harms_nothing(hosts: list[ThreadHost]) -> None:
    me = owner(hosts)
    scene = me.made(me.host.start(BEDROOM)).scene
    runs = [me.host.start(BEDROOM) for _ in range(2)]
    for _ in range(10):
        sum(range(4_000_000))  # holds Python's lock, as Blender does
    time.sleep(1.0)
    for run in runs:
        made = me.made(run)
        assert made.scene == scene
        assert made.report.fallbacks == ()


def test_fifty_runs_leave_nothing_behind(hosts: list[ThreadHost], tmp_path: Path) -> None:
    me = owner(hosts, team=crew(tmp_path, "plain"), home=tmp_path)

    def once() -> None:
        made = me.made(me.host.start(BEDROOM))
        assert made.report.fallbacks == ()
        made.blobs.free()
        me.seen.clear()

    def standing() -> tuple[int, int, int]:
        gc.collect()
        stores = sum(isinstance(each, MemoryBlobs) for each in gc.get_objects())
        return stores, threading.active_count(), len(list(Path("/proc/self/fd").iterdir()))

    def working() -> int:
        return sum(isinstance(each, asyncio.Task) and not each.done() for each in gc.get_objects())

    once()
    assert until(lambda: standing()[0] == 0)  # the registry holds a run's bytes a moment longer than its owner
    before, tasks, workers = standing(), working(), me.host.worker_pids()
    for _ in range(50):
        once()
    assert until(lambda: standing() == before), (standing(), before)
    assert working() < tasks + 10  # agents keep as many idle tasks as once were busy; a leak would be fifty
    assert me.host.worker_pids() == workers
    assert all(works(pid) for pid in workers)
