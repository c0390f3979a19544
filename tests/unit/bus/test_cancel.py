"""Cancelling: queued, running, nested; by run, by message, by the caller; and those who will not stop."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from tests.unit.bus.doubles import Answer, Ask, Echo, Gate, Narrow, Relay, Stubborn, bus_with, settle
from voxel_weaver.bus import Agent, Bus, Cancelled, Context, handles
from voxel_weaver.scene.errors import RunCancelled, SettingRefused


def start(request: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
    return asyncio.ensure_future(request)


async def test_cancelling_a_run_unqueues_and_stops_and_leaves_other_runs_alone() -> None:
    narrow = Narrow()
    async with bus_with(narrow) as bus:
        tasks = [start(bus.request("narrow", Ask(number=number), run="ab"[number % 2])) for number in range(6)]
        await settle()
        assert narrow.began == [0]
        assert await bus.cancel(run="a") == Cancelled(queued=2, running=1)
        assert narrow.stopped == [0]
        narrow.opened.set()
        answers = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(answer) for answer in answers] == [RunCancelled, Answer] * 3
        assert narrow.began == [0, 1, 3, 5]
        counts = bus.statistics().agents[0]
        assert (counts.cancelled, counts.completed, counts.failed, counts.queued) == (3, 3, 0, 0)


async def test_cancel_returns_only_when_the_work_has_really_stopped() -> None:
    class Tidy(Agent):
        name = "tidy"
        tidied = False

        @handles(Ask)
        async def answer(self, payload: Ask, context: Context) -> Answer:
            try:
                await asyncio.sleep(60)
            finally:
                await asyncio.sleep(0.05)
                Tidy.tidied = True
            return Answer(number=1)

    async with bus_with(Tidy()) as bus:
        task = start(bus.request("tidy", Ask(), run="a"))
        await settle()
        assert await bus.cancel(run="a") == Cancelled(running=1)
        assert Tidy.tidied
        with pytest.raises(RunCancelled, match="run 'a' was cancelled"):
            await task


async def test_cancelling_a_message_stops_what_was_asked_on_its_behalf() -> None:
    gate = Gate()
    seen: list[int] = []

    class Noting(Relay):
        name = "noting"

        async def answer(self, payload: Ask, context: Context) -> Any:
            seen.append(context.message.id)
            return await context.request(self.to, payload)

    async with bus_with(gate, Noting("relay"), Relay("gate")) as bus:
        first = start(bus.request("noting", Ask(number=1)))
        second = start(bus.request("noting", Ask(number=2)))
        await settle()
        assert gate.began == [1, 2]
        assert await bus.cancel(message=str(seen[0])) == Cancelled(running=3)
        assert gate.stopped == [1]
        with pytest.raises(RunCancelled):
            await first
        gate.opened.set()
        assert await second == Answer(number=2)


async def test_cancelling_the_caller_stops_nested_work() -> None:
    gate = Gate()
    async with bus_with(gate, Relay("gate")) as bus:
        task = start(bus.request("relay", Ask(number=1)))
        await settle()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await settle()
        assert gate.stopped == [1]
        assert [agent.cancelled for agent in bus.statistics().agents] == [1, 1]


async def test_cancelling_the_caller_of_queued_work_unqueues_it() -> None:
    narrow = Narrow()
    async with bus_with(narrow) as bus:
        first, second = (start(bus.request("narrow", Ask(number=number))) for number in range(2))
        await settle()
        second.cancel()
        await settle()
        assert bus.statistics().agents[0].queued == 0
        narrow.opened.set()
        await first
        assert narrow.began == [0]


async def test_a_cancelled_worker_is_replaced_and_the_next_request_is_not_hit() -> None:
    narrow = Narrow()
    async with bus_with(narrow, Echo()) as bus:
        for number in range(20):
            task = start(bus.request("narrow", Ask(number=number), run="a"))
            await settle(3)
            await bus.cancel(run="a")
            with pytest.raises(RunCancelled):
                await task
        narrow.opened.set()
        assert await bus.request("narrow", Ask(number=99)) == Answer(number=99)


async def test_who_will_not_stop_is_named_after_patience_and_counted_when_late() -> None:
    stubborn = Stubborn()
    async with bus_with(stubborn, patience=0.05) as bus:
        task = start(bus.request("stubborn", Ask(), run="a"))
        await settle()
        assert await bus.cancel(run="a") == Cancelled(stubborn=1)
        with pytest.raises(RunCancelled):
            await task
        assert bus.statistics().agents[0].running == 1
        stubborn.released.set()
        await settle()
        counts = bus.statistics().agents[0]
        assert (counts.late, counts.cancelled, counts.completed, counts.running) == (1, 1, 0, 0)


async def test_a_cancelled_run_takes_no_more_requests_until_it_is_opened_anew() -> None:
    class Ports:
        pass

    async with bus_with(Echo()) as bus:
        bus.open_run("a", Ports())  # type: ignore[arg-type]
        assert await bus.cancel(run="a") == Cancelled()
        with pytest.raises(RunCancelled):
            await bus.request("echo", Ask(), run="a")
        bus.close_run("a")
        bus.open_run("a", Ports())  # type: ignore[arg-type]
        await bus.request("echo", Ask(), run="a")


async def test_who_swallows_its_cancellation_may_ask_nobody() -> None:
    refusals: list[BaseException] = []

    class Sly(Agent):
        name = "sly"

        @handles(Ask)
        async def answer(self, payload: Ask, context: Context) -> Answer:
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                try:
                    await context.request("echo", payload)
                except RunCancelled as error:
                    refusals.append(error)
            return Answer(number=1)

    async with bus_with(Sly(), Echo()) as bus:
        task = start(bus.request("sly", Ask(), run="a"))
        await settle()
        await bus.cancel(run="a")
        await asyncio.gather(task, return_exceptions=True)
        assert len(refusals) == 1
        assert next(agent for agent in bus.statistics().agents if agent.name == "echo").received == 0


@pytest.mark.parametrize("arguments", [{}, {"run": "a", "message": 1}, {"message": "seven"}])
async def test_a_cancel_of_nothing_certain_is_refused(arguments: dict[str, Any]) -> None:
    async with Bus() as bus:
        with pytest.raises(SettingRefused):
            await bus.cancel(**arguments)


async def test_cancelling_at_every_turn_of_the_loop_loses_and_doubles_nothing() -> None:
    for turns in range(1, 12):
        async with bus_with(Relay("gate"), Gate()) as bus:
            task = start(bus.request("relay", Ask(), run="a"))
            await settle(turns)
            cancelled = await bus.cancel(run="a")
            with pytest.raises(RunCancelled):
                await task
            total = bus.statistics().total
            assert (total.queued, total.running) == (0, 0)
            assert total.received == total.cancelled == cancelled.queued + cancelled.running
