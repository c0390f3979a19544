"""The breaker alone, and on the bus: one probe, whatever happens to it."""

from __future__ import annotations

import asyncio

import pytest

from tests.unit.bus.doubles import Ask, Crash, Gate, bus_with, settle
from voxel_weaver.bus import Bus
from voxel_weaver.bus.breaker import Breaker, BreakerPolicy, BreakerState
from voxel_weaver.scene.errors import AgentFailed, BreakerOpen, DeadlinePassed, InputRefused, RunCancelled

POLICY = BreakerPolicy(failures=3, pause=10.0, longest_pause=30.0)


def opened() -> Breaker:
    breaker = Breaker("it", POLICY)
    for _ in range(3):
        breaker.failed(False, 100.0)
    return breaker


def test_it_opens_after_failures_in_a_row_and_says_when_it_tries_again() -> None:
    breaker = Breaker("it", POLICY)
    breaker.failed(False, 0.0)
    breaker.failed(False, 0.0)
    breaker.succeeded(False)
    assert not breaker.troubled
    for _ in range(3):
        assert breaker.state is BreakerState.CLOSED
        breaker.failed(False, 100.0)
    assert breaker.state is BreakerState.OPEN
    with pytest.raises(BreakerOpen, match=r"agent 'it' failed 3 times in a row .* tried again in 8\.0 s"):
        breaker.admit(102.0)


def test_it_says_what_it_stands_before() -> None:
    breaker = Breaker("http://here", BreakerPolicy(failures=1), "server")
    breaker.failed(False, 0.0)
    with pytest.raises(BreakerOpen, match=r"^server 'http://here' failed 1 times"):
        breaker.admit(0.0)


def test_half_open_lets_exactly_one_through() -> None:
    breaker = opened()
    assert breaker.admit(110.0)
    assert breaker.state is BreakerState.HALF_OPEN
    for _ in range(49):
        with pytest.raises(BreakerOpen, match="as soon as its probe is answered"):
            breaker.admit(1e9)


def test_a_good_probe_closes_it() -> None:
    breaker = opened()
    breaker.succeeded(breaker.admit(110.0))
    assert breaker.state is BreakerState.CLOSED
    assert not breaker.admit(110.0)


def test_bad_probes_double_the_pause_up_to_a_bound() -> None:
    breaker, now = opened(), 100.0
    for pause in (10.0, 20.0, 30.0, 30.0):
        assert not breaker.admits(now + pause - 0.01)
        now += pause
        breaker.failed(breaker.admit(now), now)
    assert breaker.opened == 5


def test_a_cancelled_probe_frees_its_place() -> None:
    breaker = opened()
    breaker.released(breaker.admit(110.0))
    assert breaker.admit(110.0)


def test_old_requests_neither_close_nor_prolong_it() -> None:
    breaker = opened()
    breaker.succeeded(False)
    assert breaker.state is BreakerState.OPEN
    breaker.failed(False, 109.0)
    assert breaker.admit(110.0)
    breaker.failed(False, 111.0)
    breaker.succeeded(True)
    assert not breaker.troubled


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.time = 1000.0

    def __call__(self) -> float:
        return self.time


async def fail(bus: Bus, times: int) -> None:
    for _ in range(times):
        with pytest.raises(AgentFailed):
            await bus.request("crash", Ask())


def breaker_of(bus: Bus, name: str) -> BreakerState:
    return next(agent.breaker for agent in bus.statistics().agents if agent.name == name)


async def test_fifty_calls_at_once_on_a_half_open_breaker_make_one_probe() -> None:
    clock, agent = Clock(), Crash(ValueError("broken"))
    async with Bus(clock=clock) as bus:
        bus.add(agent, breaker=POLICY)
        await fail(bus, 3)
        with pytest.raises(BreakerOpen):
            await bus.request("crash", Ask())
        clock.time += 10.0
        agent.error = None
        agent.calls = 0
        answers = await asyncio.gather(*(bus.request("crash", Ask()) for _ in range(50)), return_exceptions=True)
        assert agent.calls == 1
        assert sum(isinstance(answer, BreakerOpen) for answer in answers) == 49
        assert breaker_of(bus, "crash") is BreakerState.CLOSED
        counts = bus.statistics().agents[0]
        assert (counts.received, counts.completed, counts.failed, counts.rejected) == (54, 1, 3, 50)


async def test_a_cancelled_probe_on_the_bus_frees_its_place() -> None:
    clock, gate = Clock(), Gate()
    async with Bus(clock=clock) as bus:
        bus.add(gate, breaker=BreakerPolicy(failures=1, pause=1.0))
        first = asyncio.ensure_future(bus.request("gate", Ask(number=1), timeout=0.05))
        while not first.done():
            await asyncio.sleep(0.01)
            clock.time += 0.05
        with pytest.raises(DeadlinePassed):
            await first
        assert breaker_of(bus, "gate") is BreakerState.OPEN
        clock.time += 2.0
        probe = asyncio.ensure_future(bus.request("gate", Ask(number=2), run="a"))
        await settle()
        with pytest.raises(BreakerOpen):
            await bus.request("gate", Ask(number=3))
        await bus.cancel(run="a")
        with pytest.raises(RunCancelled):
            await probe
        gate.opened.set()
        await bus.request("gate", Ask(number=4))
        assert breaker_of(bus, "gate") is BreakerState.CLOSED


async def test_refused_input_and_cancelled_work_are_no_failures() -> None:
    async with bus_with(Crash(InputRefused("ask differently"))) as bus:
        for _ in range(20):
            with pytest.raises(InputRefused):
                await bus.request("crash", Ask())
        assert breaker_of(bus, "crash") is BreakerState.CLOSED
    gate = Gate()
    async with bus_with(gate) as bus:
        tasks = [asyncio.ensure_future(bus.request("gate", Ask(number=number), run="a")) for number in range(20)]
        await settle(60)
        assert len(gate.began) == 20
        await bus.cancel(run="a")
        await asyncio.gather(*tasks, return_exceptions=True)
        assert breaker_of(bus, "gate") is BreakerState.CLOSED
