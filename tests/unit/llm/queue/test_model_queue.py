"""The queue: everybody is answered once, in the right order, and nobody harms anybody else."""

from __future__ import annotations

import asyncio
import logging

import pytest

from tests.unit.llm.queues import OPEN, always, call, echo, queue_with, texts
from tests.unit.llm.virtual import virtually
from voxel_weaver.llm.calls import Progress, Reply
from voxel_weaver.llm.faults import AskAgain, GivenUp, SetUpFirst
from voxel_weaver.llm.queue.lanes import LanePolicy, Order, Overflow
from voxel_weaver.llm.queue.work import Answer
from voxel_weaver.llm.scripted import Line, ScriptedProvider
from voxel_weaver.scene.errors import DeadlinePassed, QueueFull, RunCancelled

ONE = OPEN.model_copy(update={"workers": 1})


def with_lanes(**fields: object) -> object:
    return ONE.model_copy(update={"lanes": LanePolicy.model_validate(fields)})


def test_an_answer_comes_with_its_times() -> None:
    async def main() -> None:
        async with queue_with(echo(2.0), ONE) as queue:
            first, second = await asyncio.gather(queue.ask(call("a")), queue.ask(call("b")))
            assert (first.text, first.seconds, first.waited_s, first.attempts) == ("A", 2.0, 0.0, 1)
            assert (second.text, second.seconds, second.waited_s) == ("B", 2.0, 2.0)
            assert first.provider == "scripted"

    virtually(main())


def test_high_goes_before_low_and_the_newest_first() -> None:
    async def main() -> list[str]:
        provider = ScriptedProvider(echo())
        async with queue_with(provider, ONE) as queue:
            asked = [call("running"), call("low 1", background=True), call("high 1"), call("urgent", priority=5)]
            asked += [call("low 2", background=True), call("high 2"), call("between", priority=15)]
            await asyncio.gather(*(queue.ask(each) for each in asked))
        return texts(provider)

    assert virtually(main()) == ["running", "urgent", "between", "high 2", "high 1", "low 2", "low 1"]


def test_first_in_first_out_by_choice() -> None:
    async def main() -> list[str]:
        provider = ScriptedProvider(echo())
        async with queue_with(provider, with_lanes(order=Order.FIFO)) as queue:
            await asyncio.gather(*(queue.ask(call(text)) for text in "abcd"))
        return texts(provider)

    assert virtually(main()) == ["a", "b", "c", "d"]


def test_a_low_call_is_chosen_only_when_a_slot_is_free() -> None:
    """Taken before a worker was free, it would stand before the high one that came meanwhile."""

    async def main() -> list[str]:
        provider = ScriptedProvider(echo())
        async with queue_with(provider, ONE) as queue:
            running = queue.submit(call("running"))
            low = queue.submit(call("low", background=True))
            await asyncio.sleep(0.9)
            high = queue.submit(call("high"))
            await asyncio.gather(running, low, high)
        return texts(provider)

    assert virtually(main()) == ["running", "high", "low"]


def test_a_high_call_behind_a_thousand_low_ones_starts_with_the_first_free_slot() -> None:
    async def main() -> float:
        async with queue_with(echo(), with_lanes(capacity=2000)) as queue:
            for number in range(1000):
                queue.submit(call(f"low {number}", background=True))
            await asyncio.sleep(0.25)
            return (await queue.ask(call("high"))).waited_s

    assert virtually(main()) == pytest.approx(0.75)


@pytest.mark.parametrize(("ageing", "most"), [(60.0, 63.0), (None, None)])
def test_nothing_starves_unless_ageing_is_off(ageing: float | None, most: float | None) -> None:
    async def main() -> Reply | None:
        async with queue_with(echo(), with_lanes(ageing=ageing)) as queue:
            queue.submit(call("first"))
            low = queue.submit(call("low", background=True))
            # More urgent work comes faster than it can be done, for ten minutes.
            for number in range(600):
                queue.submit(call(f"high {number}"))
                await asyncio.sleep(0.9)
                if low.done:
                    return await low
            return None

    reply = virtually(main())
    assert reply is None if most is None else reply is not None and 60.0 <= reply.waited_s <= most


def test_many_aged_calls_do_not_stand_before_an_urgent_one() -> None:
    async def main() -> float:
        async with queue_with(echo(), with_lanes(ageing=5.0)) as queue:
            for number in range(50):
                queue.submit(call(f"low {number}", background=True))
            await asyncio.sleep(20.5)
            return (await queue.ask(call("high"))).waited_s

    assert virtually(main()) <= 1.5  # What runs, and at most one that has aged.


def test_the_bound_rejects_drops_or_lets_wait() -> None:
    async def main(overflow: Overflow) -> tuple[list[str], list[str]]:
        provider = ScriptedProvider(echo())
        async with queue_with(provider, with_lanes(capacity=2, overflow=overflow, order=Order.FIFO)) as queue:
            names = ["running", "a", "b", "c"]
            answers = await asyncio.gather(*(queue.ask(call(name)) for name in names), return_exceptions=True)
        refused = [name for name, answer in zip(names, answers, strict=True) if isinstance(answer, QueueFull)]
        return texts(provider), refused

    assert virtually(main(Overflow.REJECT)) == (["running", "a", "b"], ["c"])
    assert virtually(main(Overflow.DROP_NEWEST)) == (["running", "a", "b"], ["c"])
    assert virtually(main(Overflow.DROP_OLDEST)) == (["running", "b", "c"], ["a"])
    assert virtually(main(Overflow.WAIT)) == (["running", "a", "b", "c"], [])


def test_a_deadline_holds_while_queued_and_nothing_else_does() -> None:
    async def main() -> None:
        provider = ScriptedProvider(echo(100.0))
        async with queue_with(provider, ONE) as queue:
            patient = queue.submit(call("patient"))
            hasty = queue.submit(call("hasty", deadline_s=3.0))
            with pytest.raises(DeadlinePassed, match="within its 3 s"):
                await hasty
            assert asyncio.get_running_loop().time() == pytest.approx(3.0)
            late = queue.submit(call("late"))
            await patient
            assert (await late).waited_s == pytest.approx(97.0)
            assert texts(provider) == ["patient", "late"]

    virtually(main())


def test_cancelling_queued_and_running_calls() -> None:
    async def main() -> None:
        provider = ScriptedProvider(echo(10.0))
        async with queue_with(provider, ONE) as queue:
            running, queued = queue.submit(call("running")), queue.submit(call("queued"))
            last = queue.submit(call("last", priority=30))
            await asyncio.sleep(1.0)
            queued.cancel()
            running.cancel()
            for ticket in (running, queued):
                with pytest.raises(RunCancelled):
                    await ticket
            assert (await last).waited_s == pytest.approx(1.0)
            assert provider.stopped == 1  # Its stream was closed, so the server knows.
            assert texts(provider) == ["running", "last"]

    virtually(main())


def test_cancelling_a_run_leaves_the_others() -> None:
    async def main() -> None:
        async with queue_with(echo()) as queue:
            mine = [queue.submit(call(f"mine {number}", run="mine")) for number in range(5)]
            other = queue.submit(call("other", run="other"))
            assert queue.cancel("mine") == 5
            assert queue.cancel("mine") == 0
            assert (await other).text == "OTHER"
            answers = await asyncio.gather(*mine, return_exceptions=True)
            assert [type(answer) for answer in answers] == [RunCancelled] * 5

    virtually(main())


def test_cancelling_the_task_that_awaits_cancels_the_call() -> None:
    async def main() -> None:
        provider = ScriptedProvider(echo(10.0))
        async with queue_with(provider) as queue:
            task = asyncio.ensure_future(queue.ask(call()))
            await asyncio.sleep(1.0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await asyncio.sleep(0)
            assert task.cancelled()
            assert (provider.running, provider.stopped, queue.state().in_flight) == (0, 1, 0)
            assert queue.meters.statistics().cancelled == 1

    virtually(main())


def test_the_same_call_is_made_once_and_cancelled_by_the_last() -> None:
    async def main() -> None:
        provider = ScriptedProvider(echo(5.0))
        async with queue_with(provider) as queue:
            tickets = [queue.submit(call("same", run=str(number))) for number in range(4)]
            other = queue.submit(call("same", variant=1))
            await asyncio.sleep(1.0)
            tickets[0].cancel()
            tickets[1].cancel()
            with pytest.raises(RunCancelled):
                await tickets[0]
            assert [(await ticket).text for ticket in tickets[2:]] == ["SAME"] * 2
            assert not (await other).shared
            assert len(provider.asked) == 2
            again = [queue.submit(call("same")) for _ in range(2)]
            await asyncio.sleep(1.0)
            assert provider.running == 1
            for ticket in again:
                ticket.cancel()
            await asyncio.sleep(0.01)
            assert provider.running == 0

    virtually(main())


def test_an_urgent_caller_hurries_a_shared_call() -> None:
    async def main() -> list[str]:
        provider = ScriptedProvider(echo())
        async with queue_with(provider, ONE) as queue:
            queue.submit(call("running"))
            queue.submit(call("shared", background=True))
            queue.submit(call("high"))
            await queue.ask(call("shared", priority=0))
            await asyncio.sleep(5)
        return texts(provider)

    assert virtually(main()) == ["running", "shared", "high"]


def test_callbacks_are_told_once_and_a_failing_one_harms_nobody(caplog: pytest.LogCaptureFixture) -> None:
    told: list[Answer] = []

    def fail(answer: Answer) -> None:
        told.append(answer)
        raise ValueError("broken")

    async def main() -> None:
        async with queue_with(echo(), ONE) as queue:
            queue.submit(call("a"), callback=fail)
            queue.submit(call("b"), callback=told.append)
            queue.submit(call("c"), callback=fail).cancel()
            await asyncio.sleep(1.5)
            queue.submit(call("d"), callback=told.append)
        assert len(told) == 4

    with caplog.at_level(logging.ERROR):
        virtually(main())
    assert [type(answer) for answer in told] == [RunCancelled, Reply, RunCancelled, RunCancelled]
    assert "callback of a model call" in caplog.text


def test_a_failing_watcher_is_told_no_more_and_the_answer_comes(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[str] = []

    def watch(progress: Progress) -> None:
        seen.append(progress.text)
        raise ValueError("broken")

    async def main() -> None:
        async with queue_with(lambda _call, _number: Line("12345678", seconds=4.0, first_token_s=1.0)) as queue:
            good: list[str] = []
            bad = queue.submit(call(), watch=watch)
            await asyncio.sleep(0)
            other = queue.submit(call(), watch=lambda progress: good.append(progress.text))
            assert (await bad).text == (await other).text == "12345678"
            assert (seen, good) == ([""], ["", "12", "12345678"])

    virtually(main())
    assert "watcher" in caplog.text


def test_closing_lets_finish_what_can_and_answers_everybody() -> None:
    async def main() -> None:
        provider = ScriptedProvider(echo(2.0))
        queue_context = queue_with(provider, ONE)
        async with queue_context as queue:
            tickets = [queue.submit(call(text)) for text in "abc"]
            await queue.close(5.0)
            assert asyncio.get_running_loop().time() == pytest.approx(5.0)
            answers = await asyncio.gather(*tickets, return_exceptions=True)
            assert [type(answer) for answer in answers] == [Reply, RunCancelled, Reply]
            with pytest.raises(GivenUp, match="closing"):
                await queue.ask(call("late"))
            assert provider.running == 0

    virtually(main())


def test_closing_an_idle_queue_and_one_that_gets_done_takes_no_longer_than_needed() -> None:
    async def main() -> None:
        async with queue_with(echo(2.0)) as queue:
            ticket = queue.submit(call("a"))
            assert await queue.drain(60.0)
            assert asyncio.get_running_loop().time() == pytest.approx(2.0)
            assert (await ticket).text == "A"

    virtually(main())


def test_an_unknown_provider_is_refused_with_what_there_is() -> None:
    async def main() -> None:
        async with queue_with(echo()) as queue:
            with pytest.raises(SetUpFirst, match=r"no provider 'other', known: 'scripted'"):
                await queue.ask(call(provider="other"))

    virtually(main())


def test_every_request_has_one_outcome() -> None:
    def script(asked: object, number: int) -> Line:
        return Line("x", seconds=1.0, fault=AskAgain("lost") if number % 3 == 0 else None)

    async def main() -> None:
        profile = OPEN.model_copy(update={"lanes": LanePolicy(capacity=20)})
        async with queue_with(script, profile) as queue:
            tickets = [queue.submit(call(f"{number}", deadline_s=9.5)) for number in range(30)]
            tickets += [queue.submit(call("5")) for _ in range(3)]
            tickets[7].cancel()
            await asyncio.wait_for(asyncio.gather(*tickets, return_exceptions=True), 100.0)
            seen = queue.meters.statistics()
            ended = (seen.answered, seen.failed, seen.cancelled, seen.timed_out, seen.rejected)
            assert seen.asked == 33 == sum(ended)
            assert min(ended) >= 1
            state = queue.state()
            assert (state.waiting, state.in_flight, state.resting, state.semaphore_taken) == (0, 0, 0, 0)

    virtually(main())


def test_a_profile_is_changed_while_it_runs() -> None:
    async def main() -> None:
        provider = ScriptedProvider(always("x", 1.0))
        async with queue_with(provider, ONE) as queue:
            tickets = [queue.submit(call(f"{number}")) for number in range(9)]
            await asyncio.sleep(0.5)
            assert provider.running == 1
            queue.use(OPEN.model_copy(update={"workers": 8, "semaphore": 8, "host_limit": 8}))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert provider.running == 8
            queue.use(ONE)
            assert queue.state().in_flight == 8
            await asyncio.gather(*tickets)

    virtually(main())
