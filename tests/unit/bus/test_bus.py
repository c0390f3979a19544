"""Requests over the bus: answers, errors, priorities, queues, many runs; and that nothing is left behind."""

from __future__ import annotations

import asyncio
import gc
import random
import weakref
from concurrent.futures import BrokenExecutor
from typing import Any

import pytest

from tests.unit.bus.doubles import (
    Answer,
    Ask,
    Crash,
    Echo,
    Gate,
    Narrow,
    Nonsense,
    Other,
    Relay,
    Silent,
    bus_with,
    settle,
)
from voxel_weaver.bus import Agent, Bus, Context, Done, Overflow, Priority, QueuePolicy, handles
from voxel_weaver.bus.stats import AgentStatistics, BusStatistics, Counts
from voxel_weaver.scene.errors import (
    AgentFailed,
    AnswerRefused,
    BusClosed,
    PromptRefused,
    QueueFull,
    SettingRefused,
    UnhandledMessage,
    UnknownRecipient,
    WorkFailed,
)


def of(bus: Bus, name: str) -> AgentStatistics:
    return next(agent for agent in bus.statistics().agents if agent.name == name)


def assert_accounted(counts: Counts) -> None:
    known = counts.completed + counts.failed + counts.cancelled + counts.timed_out + counts.rejected + counts.dropped
    assert counts.received == known + counts.queued + counts.running


async def test_a_request_is_answered() -> None:
    async with bus_with(Echo(), Silent()) as bus:
        assert await bus.request("echo", Ask(number=7)) == Answer(number=7)
        assert await bus.request("silent", Ask()) == Done()


async def test_an_unknown_recipient_fails_at_once_and_the_message_names_the_known() -> None:
    async with bus_with(Echo()) as bus:
        with pytest.raises(UnknownRecipient, match=r"'ehco'; there are 'echo'"):
            await bus.request("ehco", Ask(), timeout=1000.0)
        assert bus.statistics().unknown_recipients == 1


async def test_an_unhandled_payload_fails_at_once() -> None:
    async with bus_with(Echo()) as bus:
        with pytest.raises(UnhandledMessage, match="no handler for 'Other'; it handles Ask"):
            await bus.request("echo", Other())
        assert of(bus, "echo").rejected == 1


async def test_an_exception_becomes_an_error_with_its_cause_and_the_agent_goes_on() -> None:
    agent = Crash(ZeroDivisionError("no zero"))
    async with bus_with(agent) as bus:
        with pytest.raises(AgentFailed, match="'crash' failed on 'Ask': ZeroDivisionError: no zero") as caught:
            await bus.request("crash", Ask())
        assert caught.value.__cause__ is agent.error
        agent.error = None
        assert await bus.request("crash", Ask(number=3)) == Answer(number=3)
        counts = of(bus, "crash")
        assert (counts.failed, counts.completed, counts.success_rate) == (1, 1, 0.5)


async def test_the_products_own_errors_arrive_as_they_are() -> None:
    error = PromptRefused("empty")
    async with bus_with(Crash(error)) as bus:
        with pytest.raises(PromptRefused) as caught:
            await bus.request("crash", Ask())
        assert caught.value is error


@pytest.mark.parametrize("error", [SystemExit(1), GeneratorExit(), asyncio.CancelledError(), BrokenExecutor("gone")])
async def test_even_what_ends_a_task_ends_neither_bus_nor_agent_and_counts_as_failed(error: BaseException) -> None:
    agent = Crash(error)
    async with bus_with(agent) as bus:
        for _ in range(3):
            with pytest.raises(AgentFailed):
                await asyncio.wait_for(bus.request("crash", Ask()), 1.0)
        agent.error = None
        await bus.request("crash", Ask())
        counts = of(bus, "crash")
        assert (counts.failed, counts.completed) == (3, 1)
        assert_accounted(counts)


@pytest.mark.parametrize("value", ["text", 7, {"number": 1}, Other(), None, Answer])
async def test_a_nonsense_answer_is_refused(value: object) -> None:
    async with bus_with(Nonsense(value)) as bus:
        with pytest.raises(AnswerRefused, match="'nonsense' answered 'answer' with"):
            await bus.request("nonsense", Ask())
        assert of(bus, "nonsense").failed == 1


@pytest.mark.parametrize("priority", [-1, 31, 1.5, "high", None, [], 10**30])
async def test_a_priority_outside_the_levels_is_refused_and_nothing_stays_behind(priority: object) -> None:
    async with bus_with(Echo()) as bus:
        with pytest.raises(SettingRefused, match="priority"):
            await bus.request("echo", Ask(), priority=priority)  # type: ignore[arg-type]
        assert_accounted(of(bus, "echo"))
        assert await bus.request("echo", Ask(number=1)) == Answer(number=1)


async def test_urgent_work_goes_first_and_equals_in_order() -> None:
    narrow = Narrow()
    async with bus_with(narrow) as bus:
        order = [Priority.LOW, 15, Priority.NORMAL, Priority.CRITICAL, Priority.HIGH, Priority.CRITICAL, 15]
        tasks = [asyncio.ensure_future(bus.request("narrow", Ask(number=100)))]
        await settle()
        tasks += [
            asyncio.ensure_future(bus.request("narrow", Ask(number=number), priority=priority))
            for number, priority in enumerate(order)
        ]
        await settle()
        narrow.opened.set()
        await asyncio.gather(*tasks)
    assert narrow.began == [100, 3, 5, 4, 1, 6, 2, 0]


async def test_concurrency_is_reached_and_kept() -> None:
    class Pair(Gate):
        name = "pair"
        concurrency = 2

    pair = Pair()
    async with bus_with(pair) as bus:
        tasks = [asyncio.ensure_future(bus.request("pair", Ask(number=number))) for number in range(5)]
        await settle()
        assert pair.began == [0, 1]
        assert (of(bus, "pair").running, of(bus, "pair").queued) == (2, 3)
        pair.opened.set()
        await asyncio.gather(*tasks)
        assert pair.began == [0, 1, 2, 3, 4]


async def test_a_quick_agent_needs_no_crowd_of_workers() -> None:
    async with bus_with(Echo()) as bus:
        for _ in range(5):
            await asyncio.gather(*(bus.request("echo", Ask(number=number)) for number in range(200)))
        assert of(bus, "echo").workers <= 2


@pytest.mark.parametrize(
    ("overflow", "rejected", "dropped"),
    [(Overflow.REJECT, 3, 0), (Overflow.DROP_OLDEST, 0, 3), (Overflow.DROP_NEWEST, 0, 3), (Overflow.WAIT, 0, 0)],
)
async def test_a_full_queue_follows_its_policy_and_counts(overflow: Overflow, rejected: int, dropped: int) -> None:
    narrow = Narrow()
    async with Bus() as bus:
        bus.add(narrow, queue=QueuePolicy(capacity=2, overflow=overflow))
        tasks = [asyncio.ensure_future(bus.request("narrow", Ask(number=0)))]
        await settle()
        tasks += [asyncio.ensure_future(bus.request("narrow", Ask(number=number))) for number in range(1, 6)]
        await settle()
        narrow.opened.set()
        answers = await asyncio.gather(*tasks, return_exceptions=True)
        counts = of(bus, "narrow")
        refused = [number for number, answer in enumerate(answers) if isinstance(answer, QueueFull)]
        expected = {Overflow.DROP_OLDEST: [1, 2, 3], Overflow.WAIT: []}.get(overflow, [3, 4, 5])
        assert refused == expected
        assert (counts.rejected, counts.dropped, counts.completed) == (rejected, dropped, 6 - len(refused))
        assert counts.waited_for_room == (3 if overflow is Overflow.WAIT else 0)
        assert_accounted(counts)


async def test_nested_requests_inherit_run_and_priority() -> None:
    seen: list[tuple[str, int, str]] = []

    class Deep(Agent):
        name = "deep"

        @handles(Ask)
        async def answer(self, payload: Ask, context: Context) -> Answer:
            seen.append((context.run, context.message.priority, context.message.sender))
            return Answer(number=1)

    async with bus_with(Deep(), Relay("deep")) as bus:
        await bus.request("relay", Ask(), run="r1", priority=Priority.HIGH)
        assert seen == [("r1", Priority.HIGH, "relay")]
        assert of(bus, "relay").sent == 2  # its question and its answer


async def test_agents_that_ask_in_a_circle_are_stopped() -> None:
    async with bus_with(Relay("relay")) as bus:
        with pytest.raises(WorkFailed, match="in a circle"):
            await asyncio.wait_for(bus.request("relay", Ask()), 5.0)


async def test_a_bus_that_is_not_running_refuses() -> None:
    bus = Bus()
    bus.add(Echo())
    with pytest.raises(BusClosed):
        await bus.request("echo", Ask())
    async with bus:
        await bus.request("echo", Ask())
    with pytest.raises(BusClosed):
        await bus.request("echo", Ask())


async def test_removing_an_agent_ends_its_work() -> None:
    gate = Gate()
    async with bus_with(gate) as bus:
        open_work = asyncio.ensure_future(bus.request("gate", Ask(number=1)))
        await settle()
        await bus.remove("gate")
        assert gate.stopped == [1]
        with pytest.raises(UnknownRecipient):
            await open_work
        with pytest.raises(UnknownRecipient):
            await bus.request("gate", Ask())
        assert bus.statistics().total.cancelled == 1


async def test_a_thousand_runs_at_once_do_not_disturb_each_other() -> None:
    class Worker(Agent):
        name = "worker"

        @handles(Ask)
        async def answer(self, payload: Ask, context: Context) -> Answer:
            await asyncio.sleep(0)
            if payload.number % 7 == 3:
                raise ValueError(context.run)
            return Answer(number=payload.number)

    async def one(bus: Bus, number: int) -> list[object]:
        run = f"run-{number}"
        return await asyncio.gather(
            *(bus.request("relay", Ask(number=number * 4 + step), run=run, timeout=60.0) for step in range(4)),
            return_exceptions=True,
        )

    async with Bus() as bus:
        bus.add(Worker(), breaker=None)
        bus.add(Relay("worker"), breaker=None)
        results = await asyncio.gather(*(one(bus, number) for number in range(1000)))
        for number, answers in enumerate(results):
            for step, answer in enumerate(answers):
                value = number * 4 + step
                if value % 7 == 3:
                    assert isinstance(answer, AgentFailed)
                    assert f"run-{number}" in str(answer)
                else:
                    assert answer == Answer(number=value)
        total = bus.statistics().total
        assert (total.received, total.running, total.queued) == (8000, 0, 0)
        assert_accounted(total)


async def test_ten_thousand_hostile_requests_are_refused_and_the_bus_lives() -> None:
    rng = random.Random(1)
    recipients: list[Any] = ["echo", "crash", "", "e" * 10_000, "../echo", None, 7, [], {}, b"echo", Ask()]
    payloads: list[Any] = [Ask(), None, {}, "text", b"\x00", 7, [Ask()], object(), Other(), Ask]
    priorities: list[Any] = [0, 20, 30, -5, 99, "high", None, 2.5, float("nan"), []]
    timeouts: list[Any] = [1.0, None, 0, -1, float("nan"), float("inf"), "soon", 1e-9, []]
    async with bus_with(Echo(), Crash(RuntimeError("x" * 10_000))) as bus:

        async def hostile() -> BaseException | None:
            try:
                await bus.request(
                    rng.choice(recipients),
                    rng.choice(payloads),
                    priority=rng.choice(priorities),
                    timeout=rng.choice(timeouts),
                    run=rng.choice(["", "r", "x" * 1000]),
                )
            except Exception as error:
                return error
            return None

        errors = [error for _ in range(100) for error in await asyncio.gather(*(hostile() for _ in range(100)))]
        refused = [error for error in errors if error is not None]
        odd = {type(error).__name__ for error in refused if not type(error).__module__.startswith("voxel_weaver")}
        assert odd == set()
        assert len(refused) > 9000
        assert max(len(str(error)) for error in refused) < 12_000
        assert await bus.request("echo", Ask(number=5)) == Answer(number=5)
        total = bus.statistics().total
        assert (total.queued, total.running) == (0, 0)
        assert_accounted(total)


async def test_closing_leaves_no_task_and_no_reference() -> None:
    before = asyncio.all_tasks()
    gate = Gate()
    payload = Ask(number=1)
    async with bus_with(gate, Echo(), Crash(ValueError("x")), Relay("gate")) as bus:
        waiting = [asyncio.ensure_future(bus.request("relay", payload, timeout=60.0)) for _ in range(10)]
        await asyncio.gather(*(bus.request("echo", payload) for _ in range(100)))
        for _ in range(3):
            with pytest.raises(AgentFailed):
                await bus.request("crash", payload)
        assert len(asyncio.all_tasks()) > len(before)
    await asyncio.gather(*waiting, return_exceptions=True)
    assert len(gate.stopped) == 10
    assert asyncio.all_tasks() == before
    mark = weakref.ref(bus)
    del bus, waiting, gate
    await settle()  # The loop's own turn still holds the result of the gather above.
    gc.collect()
    assert mark() is None


async def test_answered_requests_leave_nothing_behind() -> None:
    async with bus_with(Echo()) as bus:

        async def some(count: int) -> None:
            for number in range(count):
                await bus.request("echo", Ask(number=number), timeout=60.0)

        await some(100)
        gc.collect()
        before = len(gc.get_objects())
        await some(2000)
        gc.collect()
        assert len(gc.get_objects()) - before < 100


async def test_statistics_are_a_json_value() -> None:
    async with bus_with(Echo()) as bus:
        for number in range(50):
            await bus.request("echo", Ask(number=number))
        shown = bus.statistics()
        assert BusStatistics.model_validate_json(shown.model_dump_json()) == shown
        service = shown.total.service
        assert 0 < service.p50 <= service.p95 <= service.max
        assert shown.total.success_rate == 1.0
