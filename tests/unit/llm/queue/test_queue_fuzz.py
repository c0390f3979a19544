"""Whatever callers, servers and settings do at whatever moment: one answer each, no limit passed, nothing left over."""

from __future__ import annotations

import asyncio
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.llm.queues import OPEN, call
from tests.unit.llm.virtual import virtually
from voxel_weaver.bus.breaker import Breaker, BreakerPolicy
from voxel_weaver.llm.calling.retry import RetryPolicy
from voxel_weaver.llm.calls import Call
from voxel_weaver.llm.faults import AskAgain, AskDifferently
from voxel_weaver.llm.queue.lanes import LanePolicy, Order, Overflow
from voxel_weaver.llm.queue.model_queue import ModelQueue
from voxel_weaver.llm.queue.work import Answer, Ticket
from voxel_weaver.llm.scripted import Line, ScriptedProvider

STEPS = ("ask", "ask", "ask", "low", "same", "batch", "hasty", "cancel", "run", "wait", "profile", "slots")


def script_of(rng: Random) -> ScriptedProvider:
    def script(asked: Call, _number: int) -> Line:
        dice = rng.random()
        seconds = rng.choice((0.0, 0.5, 2.0, 9.0))
        if dice < 0.1:
            return Line(seconds=seconds, fault=AskAgain("busy", overloaded=True, retry_after=rng.choice((None, 3.0))))
        if dice < 0.2:
            return Line("ha", seconds=seconds, fault=AskAgain("lost"))
        if dice < 0.25:
            return Line(fault=AskDifferently("no"))
        return Line(asked.messages[-1].text, seconds=seconds, finish=None if dice < 0.3 else Line().finish)

    return ScriptedProvider(script)


def profile_of(rng: Random) -> object:
    lanes = LanePolicy(
        capacity=rng.choice((2, 5, 100)),
        overflow=rng.choice(tuple(Overflow)),
        order=rng.choice(tuple(Order)),
        ageing=rng.choice((None, 3.0)),
    )
    limits = {name: rng.randint(1, 4) for name in ("workers", "semaphore", "host_limit")}
    rates = {"requests_per_minute": rng.choice((None, 5, 30)), "batching": rng.random() < 0.5}
    retry = RetryPolicy(attempts=rng.randint(1, 4), first_pause=0.5)
    return OPEN.model_copy(update={"lanes": lanes, "retry": retry, "background_pause": 0.5, **limits, **rates})


class Chaos:
    """A queue and its callers, moved by random steps."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)
        self.provider = script_of(self.rng)
        self.tickets: list[Ticket] = []
        self.told: list[Answer] = []
        self.most = 0

    async def run(self, steps: list[str]) -> None:
        guard = Breaker("it", BreakerPolicy(failures=4, pause=5.0))
        self.queue = ModelQueue((self.provider,), profile_of(self.rng), guard=lambda _host: guard, rng=self.rng)
        for step in steps:
            await self.step(step)
            state = self.queue.state()
            self.most = max(self.most, state.admits)
            assert self.provider.running <= self.most
            assert state.semaphore_taken == state.in_flight == state.hosts[0].in_flight
        seconds = self.rng.choice((0.0, 5.0, 1e6))
        finished = await self.queue.drain(seconds)
        assert finished or seconds < 1e6, "calls wait, and nothing will ever start them"
        await self.queue.close()
        self.check()

    async def step(self, step: str) -> None:
        number = len(self.tickets)
        kinds = {"low": {"background": True}, "batch": {"separable": True}, "hasty": {"deadline_s": 1.5}}
        if step == "wait":
            await asyncio.sleep(self.rng.choice((0.0, 0.1, 1.0, 7.0)))
        elif step == "cancel" and self.tickets:
            self.rng.choice(self.tickets).cancel()
        elif step == "run":
            self.queue.cancel("b")
        elif step == "profile":
            self.queue.use(profile_of(self.rng))
        elif step == "slots":
            self.queue.found_slots("scripted", self.rng.choice((None, 1, 3)))
        elif step in ("ask", "same", *kinds):
            text = "same" if step == "same" else f"question {number}"
            fields = {"run": self.rng.choice("ab"), "priority": self.rng.randint(0, 30), **kinds.get(step, {})}
            self.tickets.append(self.queue.submit(call(text, **fields), callback=self.told.append))

    def check(self) -> None:
        assert all(ticket.done for ticket in self.tickets)
        assert len(self.told) == len(self.tickets)
        seen, state = self.queue.meters.statistics(), self.queue.state()
        ended = seen.answered + seen.failed + seen.cancelled + seen.timed_out + seen.rejected
        assert ended == seen.asked == len(self.tickets)
        assert (state.waiting, state.waiting_for_room, state.resting, state.in_flight) == (0, 0, 0, 0)
        assert (state.semaphore_taken, self.provider.running) == (0, 0)
        assert abs(self.queue.budget.reserved) < 1e-9


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10_000), st.lists(st.sampled_from(STEPS), max_size=60))
def test_nothing_is_lost_doubled_or_left_over(seed: int, steps: list[str]) -> None:
    virtually(Chaos(seed).run(steps))
