"""Pools: balancing, resizing, a second try elsewhere, and members that die."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from collections.abc import Callable

import pytest

from tests.unit.bus.doubles import Answer, Ask, Gate, Narrow, Numbered, settle
from voxel_weaver.bus import AgentPool, Balancer, Bus, ByKey, LeastLoaded, Load, RoundRobin
from voxel_weaver.scene.errors import (
    AgentFailed,
    BreakerOpen,
    PromptRefused,
    SettingRefused,
    TeamRefused,
    UnknownRecipient,
)

Crashes = Callable[[], BaseException | None]


def numbered(log: list[tuple[int, int]], crashes: Crashes = lambda: None) -> Callable[[], Numbered]:
    numbers = itertools.count(1)
    return lambda: Numbered(log, next(numbers), crashes)


def once(error: BaseException) -> Crashes:
    errors = [error]
    return lambda: errors.pop() if errors else None


def text_of(payload: object) -> str:
    assert isinstance(payload, Ask)
    return payload.text


def test_round_robin_takes_turns() -> None:
    balancer, members = RoundRobin(), [Load(name, 0, 0) for name in "abc"]
    assert [balancer.choose(members, Ask()) for _ in range(7)] == [0, 1, 2, 0, 1, 2, 0]


def test_least_loaded_counts_queued_and_running_and_rotates_among_equals() -> None:
    balancer = LeastLoaded()
    assert balancer.choose([Load("a", 1, 1), Load("b", 0, 1), Load("c", 3, 0)], Ask()) == 1
    equal = [Load(name, 0, 0) for name in "abc"]
    assert [balancer.choose(equal, Ask()) for _ in range(4)] == [2, 0, 1, 2]


def test_by_key_moves_only_the_keys_of_the_member_that_went() -> None:
    balancer, members = ByKey(text_of), [Load(name, 0, 0) for name in "abcd"]
    keys = [Ask(text=f"key {number}") for number in range(400)]
    before = [members[balancer.choose(members, key)].name for key in keys]
    fewer = [member for member in members if member.name != "b"]
    after = [fewer[balancer.choose(fewer, key)].name for key in keys]
    assert all(new == old for old, new in zip(before, after, strict=True) if old != "b")
    assert min(Counter(before).values()) > 60


@pytest.mark.parametrize("balancer", [RoundRobin(), LeastLoaded()])
async def test_work_is_spread(balancer: Balancer) -> None:
    log: list[tuple[int, int]] = []
    async with Bus() as bus:
        pool = bus.add_pool("team", numbered(log), size=4, balancer=balancer)
        await asyncio.gather(*(bus.request("team", Ask(number=number)) for number in range(40)))
        assert Counter(member for member, _ in log) == {1: 10, 2: 10, 3: 10, 4: 10}
        assert pool.members == ("team#1", "team#2", "team#3", "team#4")
        assert {agent.pool for agent in bus.statistics().agents} == {"team"}


@pytest.mark.parametrize("error", [ValueError("bug"), SystemExit(1), asyncio.CancelledError(), ConnectionResetError()])
async def test_failed_work_is_tried_once_more_on_another_member(error: BaseException) -> None:
    log: list[tuple[int, int]] = []
    async with Bus() as bus:
        pool = bus.add_pool("team", numbered(log, once(error)), size=2, balancer=RoundRobin())
        answer = await asyncio.wait_for(bus.request("team", Ask(number=7)), 1.0)
        assert isinstance(answer, Answer)
        (first, _), (second, _) = log
        assert first != second == answer.number
        assert pool.retried == 1
        await settle()
        total = bus.statistics().total
        assert (total.received, total.failed, total.completed) == (2, 1, 1)


async def test_what_fails_twice_fails() -> None:
    log: list[tuple[int, int]] = []
    async with Bus() as bus:
        bus.add_pool("team", numbered(log, lambda: ValueError("always")), size=5)
        with pytest.raises(AgentFailed, match="always"):
            await bus.request("team", Ask())
        assert len(log) == 2


async def test_a_refusal_on_purpose_is_not_tried_again() -> None:
    log: list[tuple[int, int]] = []
    async with Bus() as bus:
        bus.add_pool("team", numbered(log, lambda: PromptRefused("no")), size=3)
        with pytest.raises(PromptRefused):
            await bus.request("team", Ask())
        assert len(log) == 1


async def test_a_dead_member_is_replaced_even_when_it_was_the_only_one() -> None:
    log: list[tuple[int, int]] = []
    async with Bus() as bus:
        pool = bus.add_pool("team", numbered(log, once(SystemExit(3))), size=1)
        assert await asyncio.wait_for(bus.request("team", Ask()), 1.0) == Answer(number=2)
        assert (pool.members, pool.deaths) == (("team#2",), 1)


async def test_removing_a_member_moves_its_queued_work_and_lets_its_running_work_end() -> None:
    made: list[Narrow] = []

    def make() -> Narrow:
        made.append(Narrow())
        return made[-1]

    async with Bus() as bus:
        pool = bus.add_pool("team", make, size=2, balancer=RoundRobin())
        tasks = [asyncio.ensure_future(bus.request("team", Ask(number=number))) for number in range(6)]
        await settle()
        assert [gate.began for gate in made] == [[0], [1]]
        leaving = asyncio.ensure_future(bus.remove("team#1"))
        await settle()
        assert pool.members == ("team#2",)
        assert not leaving.done()
        for gate in made:
            gate.opened.set()
        await leaving
        assert [answer.number for answer in await asyncio.gather(*tasks)] == list(range(6))  # type: ignore[attr-defined]
        assert (made[0].began, sorted(made[1].began)) == ([0], [1, 2, 3, 4, 5])
        total = bus.statistics().total
        assert (total.received, total.completed) == (6, 6)


async def test_resizing_under_load_loses_nothing() -> None:
    log: list[tuple[int, int]] = []
    async with Bus() as bus:
        pool = bus.add_pool("team", numbered(log), size=1)
        tasks = []
        for number, size in enumerate([5, 2, 7, 1, 3] * 20):
            tasks += [asyncio.ensure_future(bus.request("team", Ask(number=number))) for _ in range(10)]
            await settle(number % 3)
            pool.resize(size)
            assert len(pool.members) == size
        answers = await asyncio.gather(*tasks)
        await settle()
        assert len(answers) == len(log) == 1000
        total = bus.statistics().total
        assert (total.received, total.completed, total.running, total.queued) == (1000, 1000, 0, 0)
        assert len(bus.statistics().agents) == 3
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_members_whose_breaker_is_open_are_passed_over() -> None:
    log: list[tuple[int, int]] = []
    sick = {1}

    class Sick(Numbered):
        name = "sick"

        async def answer(self, payload: Ask, context: object) -> Answer:
            self.log.append((self.number, payload.number))
            if self.number in sick:
                raise PermissionError("sick")
            return Answer(number=self.number)

    numbers = itertools.count(1)
    async with Bus() as bus:
        bus.add_pool("team", lambda: Sick(log, next(numbers), lambda: None), size=2, balancer=RoundRobin())
        for _ in range(40):
            assert await bus.request("team", Ask()) == Answer(number=2)
        assert Counter(member for member, _ in log)[1] == 5  # as many as its breaker takes
        sick.add(2)
        for _ in range(20):
            with pytest.raises((AgentFailed, BreakerOpen)):
                await bus.request("team", Ask())
        with pytest.raises(BreakerOpen):
            await bus.request("team", Ask())


@pytest.mark.parametrize("size", [0, -1, 5000, 2.5])
async def test_an_impossible_size_is_refused_and_leaves_no_pool(size: int) -> None:
    async with Bus() as bus:
        with pytest.raises(SettingRefused):
            bus.add_pool("team", Gate, size=size)
        with pytest.raises(UnknownRecipient):
            await bus.request("team", Ask())
        assert isinstance(bus.add_pool("team", Gate, size=1), AgentPool)
        with pytest.raises(TeamRefused):
            bus.add_pool("team", Gate, size=1)


async def test_removing_a_pool_ends_its_work() -> None:
    async with Bus() as bus:
        bus.add_pool("team", Gate, size=2)
        tasks = [asyncio.ensure_future(bus.request("team", Ask())) for _ in range(4)]
        await settle()
        await bus.remove("team")
        answers = await asyncio.gather(*tasks, return_exceptions=True)
        assert {type(answer) for answer in answers} == {UnknownRecipient}
        with pytest.raises(UnknownRecipient):
            await bus.request("team", Ask())
