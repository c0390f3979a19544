"""The plain way: one call at a time, in their order, under every limit that protects others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.unit.llm.queues import OPEN, call, echo, texts
from tests.unit.llm.virtual import virtually
from voxel_weaver.bus.breaker import Breaker, BreakerPolicy
from voxel_weaver.llm.calling.direct import DirectLine
from voxel_weaver.llm.calling.line import Line as AnyLine
from voxel_weaver.llm.calling.retry import RetryPolicy
from voxel_weaver.llm.calls import Progress, Reply, Usage
from voxel_weaver.llm.faults import AskAgain, GivenUp
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.budget import Budget, OpenBook, Price
from voxel_weaver.llm.limits.hosts import Semaphore
from voxel_weaver.llm.queue.model_queue import unlimited
from voxel_weaver.llm.scripted import Line, ScriptedProvider, in_order
from voxel_weaver.llm.thinking.profiles import Profile
from voxel_weaver.scene.errors import BreakerOpen, DeadlinePassed, RunCancelled


@asynccontextmanager
async def direct(provider: ScriptedProvider, profile: Profile = OPEN, **more: Any) -> AsyncIterator[DirectLine]:
    given: dict[str, Any] = {"semaphore": Semaphore(3), "budget": unlimited(), "meters": Meters(), **more}
    line = DirectLine((provider,), profile, **given)
    asking: AnyLine = line
    try:
        yield line
    finally:
        await asking.close()


def test_one_at_a_time_in_their_order() -> None:
    async def main() -> None:
        provider = ScriptedProvider(echo())
        async with direct(provider) as line:
            replies = await asyncio.gather(*(line.ask(call(text, background=text == "a")) for text in "abc"))
            assert [(reply.text, reply.waited_s) for reply in replies] == [("A", 0.0), ("B", 1.0), ("C", 2.0)]
        assert (provider.most_running, texts(provider)) == (1, ["a", "b", "c"])

    virtually(main())


def test_tries_do_not_hold_the_door() -> None:
    async def main() -> None:
        provider = ScriptedProvider(in_order([Line(fault=AskAgain("lost")), Line("b"), Line("a")]))
        profile = OPEN.model_copy(update={"retry": RetryPolicy(attempts=2, first_pause=5.0)})
        seen: list[Progress] = []
        async with direct(provider, profile) as line:
            first, second = await asyncio.gather(line.ask(call("1"), seen.append), line.ask(call("2")))
            assert (first.text, first.attempts, second.text) == ("a", 2, "b")
            assert [progress.attempt for progress in seen] == [1, 2]
            assert line.meters.statistics().retries == 1

    virtually(main())


def test_it_counts_in_the_semaphore_of_all() -> None:
    async def main() -> None:
        semaphore = Semaphore(1)
        one, other = ScriptedProvider(echo()), ScriptedProvider(echo())
        profile = OPEN.model_copy(update={"semaphore": 1})
        async with direct(one, profile, semaphore=semaphore) as a, direct(other, profile, semaphore=semaphore) as b:
            await asyncio.gather(*(line.ask(call(f"{number}")) for number in range(4) for line in (a, b)))
        assert (semaphore.most_taken, semaphore.taken) == (1, 0)
        assert asyncio.get_running_loop().time() == pytest.approx(8.0)

    virtually(main())


def test_deadlines_cancelling_and_closing() -> None:
    async def main() -> None:
        provider = ScriptedProvider(echo(10.0))
        async with direct(provider) as line:
            with pytest.raises(DeadlinePassed, match="within 3 s"):
                await line.ask(call("late", deadline_s=3.0))
            assert provider.running == 0
            mine = [asyncio.ensure_future(line.ask(call(f"{number}", run="mine"))) for number in range(2)]
            await asyncio.sleep(1.0)
            assert line.cancel("mine") == 2
            for task in mine:
                with pytest.raises(RunCancelled):
                    await task
            task = asyncio.ensure_future(line.ask(call("gone")))
            await asyncio.sleep(1.0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            last = asyncio.ensure_future(line.ask(call("last")))
            await asyncio.sleep(0)
            await line.close(60.0)
            assert (await last).text == "LAST"
            with pytest.raises(GivenUp, match="closing"):
                await line.ask(call())
            assert provider.running == 0
            seen = line.meters.statistics()
            ended = (seen.answered, seen.failed, seen.cancelled, seen.timed_out, seen.rejected)
            assert (seen.asked, ended) == (6, (1, 0, 3, 1, 1))

    virtually(main())


def test_rates_budget_and_breaker_hold() -> None:
    async def main() -> None:
        usage = Usage(completion=1000)
        script = in_order([Line("a", usage=usage), Line(fault=AskAgain("lost")), Line("b", usage=usage), Line("c")])
        budget = Budget({"m": Price(prompt=0.0, completion=10.0)}, OpenBook(), lambda: "today")
        profile = OPEN.model_copy(update={"requests_per_minute": 2, "dollars_per_run": 0.025})
        guard = Breaker("it", BreakerPolicy(failures=1, pause=30.0))
        async with direct(ScriptedProvider(script), profile, budget=budget, guard=lambda _host: guard) as line:
            assert isinstance(await line.ask(call("1", max_tokens=1000)), Reply)
            with pytest.raises(AskAgain):
                await line.ask(call("2", max_tokens=1000))
            with pytest.raises(BreakerOpen):
                await line.ask(call("3", max_tokens=1000))
            await asyncio.sleep(30.0)
            await line.ask(call("4", max_tokens=1000))
            assert asyncio.get_running_loop().time() == pytest.approx(60.0)
            with pytest.raises(GivenUp, match="raise the cap"):
                await line.ask(call("5", max_tokens=1000))

    virtually(main())
