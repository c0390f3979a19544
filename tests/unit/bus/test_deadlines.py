"""Deadlines: they end what hangs, travel along nested requests, and stand still while the loop is stalled."""

from __future__ import annotations

import asyncio
import time

import pytest

from tests.unit.bus.doubles import Answer, Ask, Echo, Gate, Narrow, Relay, Stubborn, bus_with, settle, stall
from voxel_weaver.bus import Agent, Context, handles
from voxel_weaver.bus.deadlines import Deadlines, StallMeter
from voxel_weaver.scene.errors import DeadlinePassed, SettingRefused


class Clock:
    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


def test_a_stall_of_six_seconds_is_subtracted_once_however_many_timers_see_it() -> None:
    clock = Clock()
    meter = StallMeter(clock)
    clock.time = 106.1
    assert meter.called(100.1)
    assert meter.stalled == pytest.approx(6.0)
    assert meter.called(102.0)
    assert meter.stalled == pytest.approx(6.0)
    assert meter.now() == pytest.approx(100.1)
    clock.time = 106.2
    assert not meter.called(106.19)
    assert meter.now() == pytest.approx(100.2)


async def test_what_hangs_is_ended_at_its_deadline_and_frees_its_place() -> None:
    narrow = Narrow()
    async with bus_with(narrow) as bus:
        began = time.monotonic()
        with pytest.raises(DeadlinePassed, match=r"'narrow' gave no answer to 'Ask' in 0\.\d+ s \(it worked on it\)"):
            await bus.request("narrow", Ask(number=1), timeout=0.05)
        assert 0.05 <= time.monotonic() - began < 1.0
        await settle()
        assert narrow.stopped == [1]
        narrow.opened.set()
        assert await bus.request("narrow", Ask(number=2), timeout=5.0) == Answer(number=2)
        counts = bus.statistics().agents[0]
        assert (counts.timed_out, counts.completed, counts.late) == (1, 1, 0)


async def test_work_that_expires_in_the_queue_is_never_begun() -> None:
    narrow = Narrow()
    async with bus_with(narrow) as bus:
        first = asyncio.ensure_future(bus.request("narrow", Ask(number=1)))
        await settle()
        with pytest.raises(DeadlinePassed, match="it had not begun"):
            await bus.request("narrow", Ask(number=2), timeout=0.05)
        narrow.opened.set()
        await first
        assert narrow.began == [1]
        assert bus.statistics().agents[0].queued == 0


async def test_a_late_answer_is_counted_and_dropped() -> None:
    stubborn = Stubborn()
    async with bus_with(stubborn) as bus:
        with pytest.raises(DeadlinePassed):
            await bus.request("stubborn", Ask(), timeout=0.03)
        stubborn.released.set()
        await settle()
        counts = bus.statistics().agents[0]
        assert (counts.late, counts.timed_out, counts.completed, counts.received) == (1, 1, 0, 1)


async def test_the_earlier_deadline_wins_in_nested_requests() -> None:
    seen: list[float] = []

    class Noting(Agent):
        name = "noting"

        @handles(Ask)
        async def answer(self, payload: Ask, context: Context) -> Answer:
            assert context.deadline is not None
            seen.append(context.deadline - asyncio.get_running_loop().time())
            return Answer(number=1)

    class Generous(Relay):
        name = "generous"

    async with bus_with(Noting(), Relay("noting", timeout=5.0), Generous("noting", timeout=500.0)) as bus:
        await bus.request("relay", Ask(), timeout=50.0)
        await bus.request("generous", Ask(), timeout=50.0)
        await bus.request("relay", Ask())
    assert seen == [pytest.approx(5.0, abs=0.5), pytest.approx(50.0, abs=0.5), pytest.approx(5.0, abs=0.5)]


async def test_a_parents_deadline_ends_the_nested_work_too() -> None:
    gate = Gate()
    async with bus_with(gate, Relay("gate")) as bus:
        with pytest.raises(DeadlinePassed):
            await bus.request("relay", Ask(number=1), timeout=0.05)
        await settle()
        assert gate.stopped == [1]
        assert bus.statistics().total.timed_out == 2


@pytest.mark.parametrize("timeout", [0, -1.0])
async def test_without_time_left_nobody_is_asked(timeout: float) -> None:
    async with bus_with(Echo()) as bus:
        with pytest.raises(DeadlinePassed, match="nobody was asked"):
            await bus.request("echo", Ask(), timeout=timeout)
        assert bus.statistics().agents[0].received == 0


@pytest.mark.parametrize("timeout", ["soon", float("nan"), []])
async def test_a_timeout_that_is_no_number_is_refused(timeout: object) -> None:
    async with bus_with(Echo()) as bus:
        with pytest.raises(SettingRefused, match="no number of seconds"):
            await bus.request("echo", Ask(), timeout=timeout)  # type: ignore[arg-type]


class Patient(Agent):
    """Waits a little by the loop's clock; answerable if the loop is given that long."""

    name = "patient"

    @handles(Ask)
    async def answer(self, payload: Ask, context: Context) -> Answer:
        await asyncio.sleep(0.1)
        return Answer(number=payload.number)


@pytest.mark.stalls_the_loop
@pytest.mark.parametrize("before", [0.0, 0.02, 0.05, 0.08])
async def test_a_stalled_loop_makes_nobody_late(before: float) -> None:
    """A stall five times as long as the deadline, begun at several moments of the work."""
    async with bus_with(Patient()) as bus:
        requests = [asyncio.ensure_future(bus.request("patient", Ask(number=n), timeout=0.3)) for n in range(50)]
        await asyncio.sleep(before)
        stall(1.5)
        answers = await asyncio.gather(*requests)
        assert answers == [Answer(number=number) for number in range(50)]
        assert bus.statistics().stalled == pytest.approx(1.5, abs=0.25)
        assert bus.statistics().total.timed_out == 0


@pytest.mark.stalls_the_loop
async def test_after_a_stall_what_hangs_still_ends() -> None:
    async with bus_with(Gate()) as bus:
        request = asyncio.ensure_future(bus.request("gate", Ask(), timeout=0.2))
        await settle()
        stall(0.5)
        with pytest.raises(DeadlinePassed):
            await asyncio.wait_for(request, 2.0)


@pytest.mark.stalls_the_loop
async def test_under_lasting_overload_what_hangs_still_ends() -> None:
    async with bus_with(Gate()) as bus:
        request = asyncio.ensure_future(bus.request("gate", Ask(), timeout=0.3))
        for _ in range(40):
            await asyncio.sleep(0)
            stall(0.06)
            if request.done():
                break
        with pytest.raises(DeadlinePassed):
            await asyncio.wait_for(request, 0.5)


async def test_the_timer_runs_only_while_something_is_open() -> None:
    loop = asyncio.get_running_loop()
    async with bus_with(Echo()) as bus:
        await bus.request("echo", Ask(), timeout=60.0)
        await asyncio.sleep(0.15)
        assert not [handle for handle in loop._scheduled if not handle.cancelled()]  # type: ignore[attr-defined]


async def test_ten_thousand_deadlines_keep_one_timer() -> None:
    class Piece:
        def __init__(self, number: int, deadlines: Deadlines[Piece]) -> None:
            self.id = number
            self.bucket = deadlines.bucket_of(deadlines.meter.now() + number / 1e5)
            self.bucket[number] = self

    expired: list[int] = []
    meter = StallMeter(time.monotonic)

    def expire(piece: Piece) -> None:
        expired.append(piece.id)
        del piece.bucket[piece.id]

    deadlines: Deadlines[Piece] = Deadlines(meter, expire)
    loop = asyncio.get_running_loop()
    deadlines.start(loop)
    for number in range(10_000):
        Piece(number, deadlines)
    live = [handle for handle in loop._scheduled if not handle.cancelled()]  # type: ignore[attr-defined]
    assert len(live) == 1
    await asyncio.sleep(0.3)
    assert sorted(expired) == list(range(10_000))
    assert not list(deadlines.open())
    deadlines.close()
