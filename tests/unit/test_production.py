"""The production graph: order, rounds, fallbacks, background work, cancelling; over a real bus."""

from __future__ import annotations

import asyncio
import time
from typing import Any, ClassVar

import pytest

from tests.unit.production_doubles import (
    CREW,
    Builder,
    Clerk,
    Entry,
    Fault,
    House,
    Judge,
    Mason,
    NoPorts,
    Paint,
    Painter,
    Plan,
    Planner,
    Ruling,
    Walls,
    Wish,
    on_bus,
)
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.bus import Bus
from voxel_weaver.bus.maker import Maker
from voxel_weaver.production import Graph, Mode, Outcome, Production
from voxel_weaver.scene.errors import PromptRefused, TeamRefused
from voxel_weaver.scene.report import Stage

WISH = Wish(text="hut")


async def made(crew: tuple[type[Maker], ...] = CREW, mode: Mode = "async", **keywords: Any) -> Outcome:
    async with Bus() as bus:
        production = Production(bus, Graph(on_bus(bus, crew), [Wish]))
        bus.open_run("r", NoPorts())  # type: ignore[arg-type]
        outcome = await production.run("r", [WISH], [House], mode=mode, **keywords)
        await production.settle("r")
        return outcome


def crew_with(*others: type[Maker]) -> tuple[type[Maker], ...]:
    named = {other.name: other for other in others}
    return tuple(named.get(kind.name, kind) for kind in CREW)


@pytest.mark.parametrize("mode", ["async", "sequential"])
async def test_both_modes_give_the_same_values(mode: Mode) -> None:
    outcome = await made(mode=mode)
    assert outcome.values[House] == House(text="walls of hut, paint for hut", revision=0)
    assert (outcome.fallbacks, outcome.revisions) == ((), 0)


async def test_each_starts_when_its_needs_are_there() -> None:
    class SlowMason(Mason):
        name = "mason"
        delay: ClassVar[float] = 0.05

        async def make(self, plan: Plan, context: Context) -> Walls:
            await asyncio.sleep(self.delay)
            return Walls(text="", revision=plan.revision)

        def fallback(self, plan: Plan) -> Walls:
            return Walls(text="", revision=plan.revision)

    ended = [stage.agent for stage in (await made(crew_with(SlowMason))).stages]
    assert ended.index("painter") < ended.index("mason") < ended.index("judge") < ended.index("builder")


async def test_sequential_mode_runs_one_at_a_time_in_the_order_of_the_roster() -> None:
    running: list[str] = []
    order: list[str] = []

    def watch(stage: Stage) -> None:
        if stage.outcome == "running":
            assert not running
            running.append(stage.agent)
            order.append(stage.agent)
        else:
            running.remove(stage.agent)

    await made(mode="sequential", watcher=watch)
    assert order == ["planner", "mason", "painter", "judge", "builder", "clerk"]


@pytest.mark.parametrize(("patience", "revision", "rounds"), [(1, 1, 1), (2, 2, 2), (3, 3, 3), (99, 3, 3)])
@pytest.mark.parametrize("mode", ["async", "sequential"])
async def test_judges_send_a_plan_back_three_times_at_most(
    patience: int, revision: int, rounds: int, mode: Mode
) -> None:
    class StrictJudge(Judge):
        name = "judge"
        sends_back = Plan

        async def make(self, plan: Plan, walls: Walls, context: Context) -> Ruling:
            faults = (Fault(text=str(plan.revision)),) if plan.revision < patience else ()
            return Ruling(revision=plan.revision, faults=faults)

        def fallback(self, plan: Plan, walls: Walls) -> Ruling:
            return Ruling(revision=plan.revision)

    outcome = await made(crew_with(StrictJudge), mode=mode)
    house, walls, ruling = outcome.values[House], outcome.values[Walls], outcome.values[Ruling]
    assert [getattr(value, "revision") for value in (house, walls, ruling)] == [revision] * 3  # noqa: B009
    assert outcome.revisions == rounds
    assert bool(getattr(ruling, "faults")) == (patience > 3)  # noqa: B009


async def test_work_on_an_older_revision_is_stopped_and_dropped() -> None:
    stopped: list[int] = []

    class SlowPainter(Painter):
        name = "painter"

        async def make(self, plan: Plan, context: Context) -> Paint:
            try:
                await asyncio.sleep(0.1 if plan.revision == 0 else 0)
            except asyncio.CancelledError:
                stopped.append(plan.revision)
                raise
            return Paint(text=plan.text, revision=plan.revision)

        def fallback(self, plan: Plan) -> Paint:
            return Paint(text="", revision=plan.revision)

    class OneFault(Judge):
        name = "judge"
        sends_back = Plan

        async def make(self, plan: Plan, walls: Walls, context: Context) -> Ruling:
            return Ruling(revision=plan.revision, faults=() if plan.revision else (Fault(text="x"),))

        def fallback(self, plan: Plan, walls: Walls) -> Ruling:
            return Ruling(revision=plan.revision)

    outcome = await made(crew_with(SlowPainter, OneFault))
    assert stopped == [0]
    assert outcome.values[Paint] == Paint(text="hut+x", revision=1)


async def test_a_plan_that_cannot_be_mended_is_delivered_at_once() -> None:
    class Stubborn(Planner):
        name = "planner"

        async def make(self, wish: Wish, context: Context) -> Plan:
            return Plan(text=wish.text)

        async def remake(self, wish: Wish, earlier: Plan, faults: tuple[Fault, ...], context: Context) -> Plan:
            return earlier

        def fallback(self, wish: Wish) -> Plan:
            return Plan(text="")

    class Strict(Judge):
        name = "judge"
        sends_back = Plan

        async def make(self, plan: Plan, walls: Walls, context: Context) -> Ruling:
            return Ruling(revision=plan.revision, faults=(Fault(text="always"),))

        def fallback(self, plan: Plan, walls: Walls) -> Ruling:
            return Ruling(revision=plan.revision)

    outcome = await made(crew_with(Stubborn, Strict))
    assert outcome.values[House] == House(text="walls of hut, paint for hut", revision=0)
    assert [stage.agent for stage in outcome.stages].count("judge") == 1


def failing(how: str) -> type[Mason]:
    class FailingMason(Mason):
        name = "mason"
        deadline = 0.05

        async def make(self, plan: Plan, context: Context) -> Walls:
            if how == "crash":
                raise ZeroDivisionError("no bricks")
            if how == "hang":
                await asyncio.Event().wait()
            if how == "nonsense":
                return "bricks"  # type: ignore[return-value]
            if how == "late":
                await asyncio.sleep(0.08)
            return Walls(text="old", revision=plan.revision - 1 if how == "stale" else plan.revision)

        def fallback(self, plan: Plan) -> Walls:
            return Walls(text="no walls", revision=plan.revision)

    return FailingMason


@pytest.mark.parametrize("mode", ["async", "sequential"])
@pytest.mark.parametrize("how", ["crash", "hang", "nonsense", "late", "stale"])
async def test_a_failing_agent_costs_its_own_value_only(how: str, mode: Mode) -> None:
    outcome = await made(crew_with(failing(how)), mode=mode)
    assert outcome.values[House] == House(text="no walls, paint for hut", revision=0)
    assert len(outcome.fallbacks) == 1
    assert outcome.fallbacks[0].startswith("mason: ")
    assert [stage.outcome for stage in outcome.stages if stage.agent == "mason"] == ["fallback"]


async def test_what_the_user_must_change_is_no_case_for_a_fallback() -> None:
    class Refusing(Planner):
        name = "planner"

        async def make(self, wish: Wish, context: Context) -> Plan:
            raise PromptRefused("say more")

        async def remake(self, wish: Wish, earlier: Plan, faults: tuple[Fault, ...], context: Context) -> Plan:
            return earlier

        def fallback(self, wish: Wish) -> Plan:
            return Plan(text="")

    with pytest.raises(PromptRefused, match="say more"):
        await made(crew_with(Refusing))


async def test_background_work_never_delays_the_result() -> None:
    class SlowClerk(Clerk):
        name = "clerk"

        async def make(self, house: House, context: Context) -> Entry:
            await asyncio.sleep(0.3)
            return Entry(text="")

        def fallback(self, house: House) -> Entry:
            return Entry(text="")

    async with Bus() as bus:
        production = Production(bus, Graph(on_bus(bus, crew_with(SlowClerk)), [Wish]))
        bus.open_run("r", NoPorts())  # type: ignore[arg-type]
        started = time.perf_counter()
        await production.run("r", [WISH], [House])
        assert time.perf_counter() - started < 0.2
        assert await production.settle("r", timeout=0.01) is False
        assert await production.settle("r") is True


@pytest.mark.parametrize("victim", ["planner", "mason", "painter", "judge", "builder"])
@pytest.mark.parametrize("mode", ["async", "sequential"])
async def test_cancelling_at_every_stage_stops_all_work(victim: str, mode: Mode) -> None:
    begun, ended = asyncio.Event(), []

    def stuck(kind: type[Maker]) -> type[Maker]:
        async def make(self: Maker, *needs: Any, context: Context) -> Any:
            begun.set()
            try:
                await asyncio.Event().wait()
            finally:
                ended.append(kind.name)

        crowd = type(kind.__name__, (kind,), {**vars(kind)})
        crowd.make = make
        return crowd

    crew = tuple(stuck(kind) if kind.name == victim else kind for kind in CREW)
    async with Bus() as bus:
        production = Production(bus, Graph(on_bus(bus, crew), [Wish]))
        bus.open_run("r", NoPorts())  # type: ignore[arg-type]
        run = asyncio.ensure_future(production.run("r", [WISH], [House], mode=mode))
        await asyncio.wait_for(begun.wait(), 2)
        run.cancel()
        with pytest.raises(asyncio.CancelledError):
            await run
        await bus.cancel(run="r")
        assert ended == [victim]
        counts = bus.statistics().total
        assert (counts.queued, counts.running) == (0, 0)


async def test_many_runs_at_once_do_not_know_of_each_other() -> None:
    async with Bus() as bus:
        production = Production(bus, Graph(on_bus(bus, CREW), [Wish]))
        count = 300
        for number in range(count):
            bus.open_run(f"r{number}", NoPorts())  # type: ignore[arg-type]
        outcomes = await asyncio.gather(
            *(production.run(f"r{number}", [Wish(text=str(number))], [House]) for number in range(count))
        )
        for number, outcome in enumerate(outcomes):
            assert outcome.values[House] == House(text=f"walls of {number}, paint for {number}", revision=0)


def test_teams_that_cannot_work_are_refused_at_the_start() -> None:
    crew = tuple(kind() for kind in CREW)
    with pytest.raises(TeamRefused, match="both give 'Plan'"):
        Graph([*crew, Planner()], [Wish])
    with pytest.raises(TeamRefused, match="needs 'Wish', which nobody"):
        Graph(crew, [])
    with pytest.raises(TeamRefused, match="sends back 'Plan', but no maker"):
        Graph([Mason(), Judge()], [Wish, Plan])

    class Hen(Maker):
        name = "hen"

        async def make(self, walls: Walls, context: Context) -> Paint:
            raise NotImplementedError

        def fallback(self, walls: Walls) -> Paint:
            raise NotImplementedError

    class Egg(Maker):
        name = "egg"

        async def make(self, paint: Paint, context: Context) -> Walls:
            raise NotImplementedError

        def fallback(self, paint: Paint) -> Walls:
            raise NotImplementedError

    with pytest.raises(TeamRefused, match="in a circle"):
        Graph([Hen(), Egg()], [])


def test_makers_are_checked_when_they_are_defined() -> None:
    with pytest.raises(TeamRefused, match="no fallback"):
        type("NoFallback", (Maker,), {"name": "x", "make": vars(Builder)["make"]})
    with pytest.raises(TeamRefused, match="no name"):
        type("NoName", (Maker,), {"make": vars(Builder)["make"], "fallback": vars(Builder)["fallback"]})
    with pytest.raises(TeamRefused, match="same types as its make"):
        type("Other", (Maker,), {"name": "x", "make": vars(Builder)["make"], "fallback": vars(Mason)["fallback"]})
    with pytest.raises(TeamRefused, match="not async"):
        type("Sync", (Maker,), {"name": "x", "make": vars(Builder)["fallback"], "fallback": vars(Builder)["fallback"]})
