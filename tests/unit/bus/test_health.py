"""Heartbeats: who lives, who is late, who is dead; and nobody is dead because the loop was stalled."""

from __future__ import annotations

import asyncio

import pytest

from tests.unit.bus.doubles import Answer, Ask, Echo, Gate, bus_with, settle, stall
from voxel_weaver.bus import Bus, Context, RoundRobin, handles
from voxel_weaver.bus.health import HealthMonitor, HealthPolicy, Life
from voxel_weaver.scene.errors import AgentFailed

QUICK = HealthPolicy(interval=0.02, patience=0.1)


class Faint(Gate):
    """Works, but shows no heartbeat while `heart` is not set."""

    name = "faint"

    def __init__(self) -> None:
        super().__init__()
        self.heart = asyncio.Event()

    async def heartbeat(self) -> None:
        await self.heart.wait()


async def until(life: Life, name: str, monitor: HealthMonitor) -> None:
    async with asyncio.timeout(3.0):
        while monitor.lives()[name] is not life:  # noqa: ASYNC110 - the monitor is asked, it does not tell
            await asyncio.sleep(0.01)


async def test_agents_that_live_are_alive_and_silent_ones_late_then_dead_then_back() -> None:
    faint = Faint()
    async with bus_with(Echo(), faint) as bus, HealthMonitor(bus, QUICK) as monitor:
        assert set(monitor.lives().values()) == {Life.UNKNOWN}
        work = asyncio.ensure_future(bus.request("faint", Ask(number=1)))
        await until(Life.LATE, "faint", monitor)
        await until(Life.DEAD, "faint", monitor)
        with pytest.raises(AgentFailed, match="'faint' shows no life"):
            await work
        assert faint.stopped == [1]
        assert monitor.lives()["echo"] is Life.ALIVE
        faint.heart.set()
        await until(Life.ALIVE, "faint", monitor)
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_dead_member_of_a_pool_is_replaced_and_its_work_done_by_another() -> None:
    made: list[Member] = []

    class Member(Faint):
        name = "member"

        @handles(Ask)
        async def wait(self, payload: Ask, context: Context) -> Answer:
            self.began.append(payload.number)
            if self is made[0]:
                await self.opened.wait()
            return Answer(number=made.index(self))

    def make() -> Member:
        made.append(Member())
        if len(made) > 1:
            made[-1].heart.set()
        return made[-1]

    async with Bus() as bus:
        pool = bus.add_pool("team", make, size=2, balancer=RoundRobin())
        async with HealthMonitor(bus, QUICK):
            work = asyncio.ensure_future(bus.request("team", Ask(number=1)))
            await settle()
            assert made[0].began == [1]
            answer = await asyncio.wait_for(work, 3.0)
        assert isinstance(answer, Answer)
        assert answer.number > 0
        assert pool.members == ("team#2", "team#3")
        assert pool.retried == 1


@pytest.mark.stalls_the_loop
async def test_nobody_is_dead_because_the_loop_was_stalled() -> None:
    class Slow(Echo):
        name = "slow"

        async def heartbeat(self) -> None:
            await asyncio.sleep(0.03)

    async with bus_with(Slow(), Echo()) as bus, HealthMonitor(bus, QUICK) as monitor:
        seen: set[Life] = set()
        for _ in range(4):
            await asyncio.sleep(0.03)
            stall(0.3)  # three times the patience
            for _ in range(5):
                await asyncio.sleep(0)
                seen |= set(monitor.lives().values())
        assert Life.DEAD not in seen
        assert bus.statistics().stalled == pytest.approx(1.2, abs=0.3)
