"""Running calls: every limit, tries and pauses, breakers, rates, budgets and throttles, on a clock that jumps."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from itertools import pairwise
from random import Random

import pytest

from tests.unit.llm.queues import OPEN, always, call, echo, queue_with, texts
from tests.unit.llm.virtual import virtually
from voxel_weaver.bus.breaker import Breaker, BreakerPolicy
from voxel_weaver.llm.calling.retry import RetryPolicy
from voxel_weaver.llm.calls import Call, Chunk, Reply, Usage
from voxel_weaver.llm.faults import AskAgain, AskDifferently, Fault, GivenUp, SetUpFirst
from voxel_weaver.llm.limits.budget import Budget, OpenBook, Price
from voxel_weaver.llm.limits.hosts import Semaphore
from voxel_weaver.llm.queue.lanes import LanePolicy
from voxel_weaver.llm.queue.model_queue import ModelQueue
from voxel_weaver.llm.scripted import Line, ScriptedProvider, in_order
from voxel_weaver.scene.errors import BreakerOpen, QueueFull

WIDE = OPEN.model_copy(update={"workers": 64, "semaphore": 64, "host_limit": 64})
RETRY = RetryPolicy(attempts=5, first_pause=1.0, longest_pause=4.0, patience=60.0)


def loop_time() -> float:
    return asyncio.get_running_loop().time()


@pytest.mark.parametrize(
    ("limits", "slots", "most"),
    [
        ({"workers": 2}, None, 2),
        ({"semaphore": 3}, None, 3),
        ({"host_limit": 5}, None, 5),
        ({}, 4, 4),
        ({}, None, 64),
    ],
)
def test_in_flight_is_the_least_of_all_limits(limits: dict[str, int], slots: int | None, most: int) -> None:
    async def main() -> None:
        provider = ScriptedProvider(echo())
        async with queue_with(provider, WIDE.model_copy(update=limits)) as queue:
            queue.found_slots("scripted", slots)
            await asyncio.gather(*(queue.ask(call(f"{number}")) for number in range(80)))
            assert provider.most_running == queue.state().admits == most

    virtually(main())


@pytest.mark.parametrize("connections", [1, 8, 64])
def test_throughput_is_what_the_slots_allow(connections: int) -> None:
    async def main() -> None:
        profile = WIDE.model_copy(update={"workers": connections})
        async with queue_with(echo(0.2), profile) as queue:
            await asyncio.gather(*(queue.ask(call(f"{number}")) for number in range(connections * 10)))
            assert loop_time() == pytest.approx(10 * 0.2)

    virtually(main())


@pytest.mark.parametrize("order", [(0.2, 0.15, 0.4), (0.4, 0.15, 0.2)])
def test_three_assessments_take_as_long_as_the_longest(order: tuple[float, ...]) -> None:
    async def main() -> None:
        lengths = dict(zip("abc", order, strict=True))
        provider = ScriptedProvider(lambda asked, _number: Line("x", seconds=lengths[asked.messages[-1].text]))
        async with queue_with(provider, WIDE.model_copy(update={"workers": 3, "semaphore": 3})) as queue:
            await asyncio.gather(*(queue.ask(call(text)) for text in "abc"))
            assert loop_time() == pytest.approx(0.4)

    virtually(main())


def test_one_semaphore_counts_over_two_queues() -> None:
    async def main() -> None:
        semaphore = Semaphore(3)
        profile = WIDE.model_copy(update={"semaphore": 3})
        provider = ScriptedProvider(echo())
        shared = {"profile": profile, "semaphore": semaphore}
        async with queue_with(provider, **shared) as one, queue_with(provider, **shared) as other:
            calls = [queue.ask(call(f"{number}")) for number in range(6) for queue in (one, other)]
            await asyncio.gather(*calls)
        assert (provider.most_running, semaphore.most_taken, semaphore.taken) == (3, 3, 0)
        assert loop_time() == pytest.approx(4.0)

    virtually(main())


def test_a_busy_host_does_not_hold_up_another() -> None:
    async def main() -> None:
        slow = ScriptedProvider(echo(100.0), name="slow", host="slow")
        quick = ScriptedProvider(echo(1.0), name="quick", host="quick")
        queue = ModelQueue((slow, quick), WIDE.model_copy(update={"host_limit": 1}))
        tickets = [queue.submit(call(f"{number}", provider="slow")) for number in range(5)]
        assert (await queue.ask(call(provider="quick"))).seconds == 1.0
        assert loop_time() == pytest.approx(1.0)
        await queue.close()
        assert all(ticket.done for ticket in tickets)

    virtually(main())


def test_a_lost_call_is_tried_again_without_holding_its_place() -> None:
    async def main() -> None:
        script = in_order(
            [Line(seconds=1.0, fault=AskAgain("lost")), Line("other", seconds=1.0), Line("good", seconds=1.0)]
        )
        provider = ScriptedProvider(script)
        profile = OPEN.model_copy(update={"workers": 1, "retry": RETRY})
        async with queue_with(provider, profile) as queue:
            first = queue.submit(call("first"))
            second = queue.submit(call("second"))
            assert (await second).text == "other"
            reply = await first
            assert (reply.text, reply.attempts) == ("good", 2)
            assert texts(provider) == ["first", "second", "first"]
            assert queue.meters.statistics().retries == 1

    virtually(main())


def test_pauses_grow_with_jitter_and_tries_end() -> None:
    async def main() -> list[float]:
        starts: list[float] = []

        def script(_call: Call, _number: int) -> Line:
            starts.append(loop_time())
            return Line(fault=AskAgain("lost"))

        async with queue_with(script, OPEN.model_copy(update={"retry": RETRY}), rng=Random(3)) as queue:
            with pytest.raises(AskAgain, match="lost"):
                await queue.ask(call())
        return [later - earlier for earlier, later in pairwise(starts)]

    pauses = virtually(main())
    assert len(pauses) == 4
    for pause, most in zip(pauses, (1.0, 2.0, 4.0, 4.0), strict=True):
        assert most / 2 <= pause <= most


def test_what_the_server_asked_for_is_waited_out_by_all() -> None:
    async def main() -> None:
        busy = AskAgain("busy", overloaded=True, retry_after=30.0)
        provider = ScriptedProvider(in_order([Line(fault=busy), *("good" for _ in range(5))]))
        async with queue_with(provider, OPEN.model_copy(update={"retry": RETRY, "workers": 1})) as queue:
            first = queue.submit(call("first"))
            await asyncio.sleep(1.0)
            reply = await queue.ask(call("second"))
            assert loop_time() == pytest.approx(30.0)
            assert reply.waited_s == pytest.approx(29.0)
            assert (await first).text == "good"
            assert 30.5 <= loop_time() <= 31.0

    virtually(main())


def test_too_long_a_wait_is_not_waited() -> None:
    async def main() -> None:
        busy = AskAgain("come tomorrow", overloaded=True, retry_after=86_400.0)
        async with queue_with(in_order([Line(fault=busy), "good"]), OPEN.model_copy(update={"retry": RETRY})) as queue:
            with pytest.raises(AskAgain, match="tomorrow"):
                await queue.ask(call("first"))
            assert (await queue.ask(call("second"))).text == "good"
            assert loop_time() == 0.0

    virtually(main())


@pytest.mark.parametrize("fault", [AskDifferently("too long"), SetUpFirst("no key"), GivenUp("no")])
def test_what_cannot_work_is_not_tried_again(fault: Fault) -> None:
    async def main() -> None:
        provider = ScriptedProvider(lambda _call, _number: Line(fault=fault))
        async with queue_with(provider, OPEN.model_copy(update={"retry": RETRY})) as queue:
            with pytest.raises(type(fault), match=str(fault)):
                await queue.ask(call())
            assert len(provider.asked) == 1

    virtually(main())


def test_overload_brings_the_limit_down_and_answers_bring_it_up() -> None:
    async def main() -> None:
        def script(_call: Call, _number: int) -> Line:
            too_many = provider.running >= 4
            return Line("x", seconds=1.0, fault=AskAgain("busy", overloaded=True) if too_many else None)

        provider = ScriptedProvider(script)
        profile = WIDE.model_copy(update={"host_limit": 32, "retry": RETRY.model_copy(update={"attempts": 50})})
        profile = profile.model_copy(update={"adaptive": profile.adaptive.model_copy(update={"ceiling": 32})})
        async with queue_with(provider, profile) as queue:
            replies = await asyncio.gather(*(queue.ask(call(f"{number}")) for number in range(200)))
            assert all(reply.text == "x" for reply in replies)
            assert 1 <= queue.state().hosts[0].adaptive <= 8

    virtually(main())


def test_an_open_breaker_refuses_at_once_and_one_probe_closes_it() -> None:
    async def main() -> None:
        script = in_order([*(Line(seconds=1.0, fault=AskAgain("lost")) for _ in range(3)), *("good" for _ in range(5))])
        provider = ScriptedProvider(script)

        def guard(host: str) -> Breaker:
            return Breaker(host, BreakerPolicy(failures=3, pause=10.0))

        async with queue_with(provider, OPEN.model_copy(update={"workers": 1}), guard=guard) as queue:
            tickets = [queue.submit(call(f"{number}")) for number in range(5)]
            answers = await asyncio.gather(*tickets, return_exceptions=True)
            assert sorted(type(answer).__name__ for answer in answers) == ["AskAgain"] * 3 + ["BreakerOpen"] * 2
            assert queue.state().hosts[0].breaker == "open"
            with pytest.raises(BreakerOpen, match="tried again in 10"):
                await queue.ask(call("refused"))
            await asyncio.sleep(10.0)
            assert (await queue.ask(call("probe"))).text == "good"
            assert queue.state().hosts[0].breaker == "closed"
            assert len(provider.asked) == 4

    virtually(main())


def test_faults_of_the_call_do_not_open_the_breaker() -> None:
    async def main() -> None:
        faults = [AskDifferently("grammar"), AskAgain("busy", overloaded=True)] * 5
        provider = ScriptedProvider(in_order([Line(fault=fault) for fault in faults]))
        async with queue_with(provider, guard=lambda host: Breaker(host, BreakerPolicy(failures=2))) as queue:
            for number in range(10):
                with pytest.raises(Fault):
                    await queue.ask(call(f"{number}"))
            assert queue.state().hosts[0].breaker == "closed"

    virtually(main())


def test_requests_per_minute_are_kept() -> None:
    async def main() -> None:
        starts: list[float] = []

        def script(_call: Call, _number: int) -> Line:
            starts.append(loop_time())
            return Line("x", seconds=0.1)

        async with queue_with(script, WIDE.model_copy(update={"requests_per_minute": 10})) as queue:
            await asyncio.gather(*(queue.ask(call(f"{number}")) for number in range(25)))
        assert len(starts) == 25
        assert all(later - earlier >= 60.0 - 1e-6 for earlier, later in zip(starts, starts[10:], strict=False))
        assert starts[-1] == pytest.approx(120.0)

    virtually(main())


def test_tokens_per_minute_count_what_was_really_used() -> None:
    async def main() -> None:
        script = lambda _call, _number: Line("x", seconds=1.0, usage=Usage(prompt=50, completion=50))  # noqa: E731
        async with queue_with(script, OPEN.model_copy(update={"workers": 1, "tokens_per_minute": 2000})) as queue:
            for number in range(10):
                await queue.ask(call(f"{number}", max_tokens=1000))
            # Ten estimates would not fit into a minute; ten truths do, and the eleventh estimate too.
            assert loop_time() == pytest.approx(10.0)
            assert queue.state().hosts[0].tokens_last_minute == 1000

    virtually(main())


def test_a_call_too_large_for_this_minute_holds_up_smaller_ones_only_while_somebody_wants_it() -> None:
    async def main() -> None:
        script = lambda _call, _number: Line("x", usage=Usage(prompt=500))  # noqa: E731
        async with queue_with(script, OPEN.model_copy(update={"tokens_per_minute": 1000})) as queue:
            await queue.ask(call("first", max_tokens=500))
            large = queue.submit(call("large", max_tokens=900, priority=0))
            small = queue.submit(call("small", max_tokens=100))
            await asyncio.sleep(1.0)
            assert not small.done
            large.cancel()
            await small
            assert loop_time() == pytest.approx(1.0)

    virtually(main())


def test_the_cap_of_a_run_holds_for_what_runs_at_once() -> None:
    async def main() -> None:
        provider = ScriptedProvider(lambda _call, _number: Line("x", seconds=1.0, usage=Usage(completion=1000)))
        budget = Budget({"m": Price(prompt=0.0, completion=10.0)}, OpenBook(), lambda: "today")
        profile = WIDE.model_copy(update={"dollars_per_run": 0.035})
        async with queue_with(provider, profile, budget=budget) as queue:
            asked = [call(f"{number}", run="mine", max_tokens=1000) for number in range(10)]
            assert budget.estimate(asked).cost == pytest.approx(0.1, rel=0.01)
            answers = await asyncio.gather(*(queue.ask(each) for each in asked), return_exceptions=True)
            assert sum(isinstance(answer, Reply) for answer in answers) == 3
            refused = [answer for answer in answers if isinstance(answer, GivenUp)]
            assert len(refused) == 7
            assert "raise the cap" in str(refused[0])
            assert budget.spent("mine") == pytest.approx(0.03)
            assert queue.meters.statistics().cost == pytest.approx(0.03)
            assert budget.reserved == pytest.approx(0.0)
            assert (await queue.ask(call("other", run="other", max_tokens=1000))).text == "x"

    virtually(main())


def test_background_calls_are_refused_by_hand_and_by_pressure() -> None:
    async def main() -> None:
        profile = OPEN.model_copy(update={"workers": 1, "lanes": LanePolicy(capacity=10), "background": False})
        async with queue_with(echo(), profile) as queue:
            with pytest.raises(GivenUp, match="DISABLE_BACKGROUND_LLM=0"):
                await queue.ask(call("low", background=True))
            queue.allow_background(True)
            high = [queue.submit(call(f"high {number}")) for number in range(10)]
            assert queue.state().fill == 0.9
            with pytest.raises(QueueFull, match="90% full"):
                await queue.ask(call("low", background=True))
            await asyncio.sleep(3.5)
            assert 0.5 < queue.state().fill < 0.9
            with pytest.raises(QueueFull):
                await queue.ask(call("low", background=True))
            await asyncio.sleep(2.0)
            low = queue.submit(call("low", background=True))
            assert (await low).text == "LOW"
            await asyncio.gather(*high)

    virtually(main())


def test_background_calls_start_further_apart_the_fuller_the_queue() -> None:
    async def main() -> list[float]:
        starts: list[float] = []

        def script(asked: Call, _number: int) -> Line:
            if asked.background:
                starts.append(loop_time())
            return Line("x")

        profile = OPEN.model_copy(update={"background_pause": 2.0, "lanes": LanePolicy(capacity=10, ageing=None)})
        async with queue_with(script, profile) as queue:
            tickets = [queue.submit(call(f"{number}", background=True)) for number in range(9)]
            await asyncio.gather(*tickets)
        return [later - earlier for earlier, later in pairwise(starts)]

    # With 8 waiting the queue is 0.8 full: ×3; 0.7 and 0.6: ×2; 0.5 and 0.4: ×1.5; then ×1.
    assert virtually(main()) == pytest.approx([6.0, 4.0, 4.0, 3.0, 3.0, 2.0, 2.0, 2.0])


def test_a_stream_that_breaks_off_or_never_ends_or_is_too_long_is_a_fault() -> None:
    async def main() -> None:
        endless = Line("x", seconds=1e9, first_token_s=1.0)
        script = in_order([Line("half", finish=None), endless, Line("y" * 101), "good"])
        provider = ScriptedProvider(script)
        async with queue_with(provider, OPEN.model_copy(update={"longest_answer": 100})) as queue:
            with pytest.raises(AskAgain, match="without its finish"):
                await queue.ask(call("a"))
            with pytest.raises(AskAgain, match="did not finish within 5 s"):
                await queue.ask(call("b", timeout_s=5.0))
            assert loop_time() == pytest.approx(5.0)
            with pytest.raises(AskDifferently, match="more than 100 characters"):
                await queue.ask(call("c"))
            assert (await queue.ask(call("d"))).text == "good"
            assert (provider.running, provider.stopped) == (0, 2)

    virtually(main())


def test_done_without_saying_how_is_broken_off_too() -> None:
    class Mumbling(ScriptedProvider):
        async def stream(self, call: Call) -> AsyncGenerator[Chunk, None]:
            yield Chunk("half", done=True)

    async def main() -> None:
        async with queue_with(Mumbling(always("x"))) as queue:
            with pytest.raises(AskAgain, match="without its finish"):
                await queue.ask(call())

    virtually(main())


def test_a_provider_with_a_fault_of_its_own_costs_its_call_alone(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(ScriptedProvider):
        def stream(self, call: Call) -> object:  # type: ignore[override]
            message = "broken with secret" + "-key"
            raise TypeError(message)

    async def main() -> None:
        broken = Broken(always("x"), name="broken", host="broken")
        queue = ModelQueue((broken, ScriptedProvider(always("good"))), OPEN)
        with pytest.raises(GivenUp, match="'broken' failed: TypeError") as raised:
            await queue.ask(call())
        assert "secret-key" not in str(raised.value)
        assert raised.value.__cause__ is None
        assert raised.value.__suppress_context__
        assert (await queue.ask(call(provider="scripted"))).text == "good"
        await queue.close()

    virtually(main())
    assert "failed in a way of its own (TypeError)" in caplog.text
    assert "secret-key" not in caplog.text


def test_thirty_per_cent_of_everything_going_wrong_loses_and_doubles_nothing() -> None:
    async def main() -> None:
        rng = Random(7)

        def script(asked: Call, _number: int) -> Line:
            dice, text = rng.random(), asked.messages[-1].text
            if dice < 0.3:
                return Line(seconds=0.05, fault=AskAgain("busy", overloaded=True, retry_after=0.2))
            if dice < 0.5:
                return Line(text[:2], seconds=0.1, fault=AskAgain("reset"))
            return Line(text, seconds=0.1, finish=None) if dice < 0.6 else Line(text, seconds=0.2)

        told: list[str] = []
        profile = WIDE.model_copy(update={"retry": RetryPolicy(attempts=8, first_pause=0.1)})
        async with queue_with(script, profile) as queue:
            tickets = [
                queue.submit(call(f"brief {number}"), callback=lambda answer: told.append(getattr(answer, "text", "-")))
                for number in range(200)
            ]
            answers = await asyncio.gather(*tickets, return_exceptions=True)
            good = [answer.text for answer in answers if isinstance(answer, Reply)]
            assert len(good) >= 196
            assert all(answer.text == f"brief {n}" for n, answer in enumerate(answers) if isinstance(answer, Reply))
            assert len(told) == 200
            seen = queue.meters.statistics()
            assert seen.answered + seen.failed == 200
            assert seen.tries == 200 + seen.retries

    virtually(main())
