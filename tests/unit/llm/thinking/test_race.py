"""The first good answer counts, at its time; the next way begins when one fails or is slow; nothing runs on."""

from __future__ import annotations

import asyncio

import pytest

from tests.unit.llm.virtual import virtually
from voxel_weaver.llm.faults import AskAgain
from voxel_weaver.llm.thinking.race import Begun, Way, first_good
from voxel_weaver.scene.errors import RunCancelled


class Ways:
    """Ways with a wait before they begin, a time, and an answer or a fault; `log` says what happened when."""

    def __init__(self) -> None:
        self.log: list[tuple[str, str, float]] = []

    def way(self, name: str, seconds: float, *, queued: float = 0.0, fault: Exception | None = None) -> Way[str]:
        async def go(begun: Begun) -> str:
            self.note(name, "asked")
            try:
                await asyncio.sleep(queued)
                begun()
                await asyncio.sleep(seconds)
            except asyncio.CancelledError:
                self.note(name, "stopped")
                raise
            if fault is not None:
                self.note(name, "failed")
                raise fault
            self.note(name, "answered")
            return name

        return go

    def note(self, name: str, what: str) -> None:
        self.log.append((name, what, round(asyncio.get_running_loop().time(), 6)))


def test_one_way_is_simply_gone() -> None:
    ways = Ways()
    assert virtually(first_good([ways.way("a", 2.0)], 1.0)) == "a"
    assert ways.log == [("a", "asked", 0.0), ("a", "answered", 2.0)]


def test_a_slow_one_gets_company_and_the_quicker_counts() -> None:
    ways = Ways()
    assert virtually(first_good([ways.way("a", 9.0), ways.way("b", 2.0), ways.way("c", 1.0)], 3.0)) == "b"
    assert ways.log[1:] == [("b", "asked", 3.0), ("b", "answered", 5.0), ("a", "stopped", 5.0)]


def test_patience_counts_from_when_work_begins_not_from_asking() -> None:
    ways = Ways()
    assert virtually(first_good([ways.way("a", 2.0, queued=60.0), ways.way("b", 1.0)], 3.0)) == "a"
    assert ways.log == [("a", "asked", 0.0), ("a", "answered", 62.0)]


def test_without_patience_the_next_waits_for_a_failure() -> None:
    ways = Ways()
    assert virtually(first_good([ways.way("a", 9.0, fault=AskAgain("gone")), ways.way("b", 1.0)], None)) == "b"
    assert ways.log == [("a", "asked", 0.0), ("a", "failed", 9.0), ("b", "asked", 9.0), ("b", "answered", 10.0)]


def test_a_failure_before_patience_is_over_begins_the_next_at_once() -> None:
    ways = Ways()
    assert virtually(first_good([ways.way("a", 1.0, fault=AskAgain("gone")), ways.way("b", 1.0)], 3.0)) == "b"
    assert ways.log[-1] == ("b", "answered", 2.0)


def test_the_first_one_is_still_waited_for_when_its_company_fails() -> None:
    ways = Ways()
    assert virtually(first_good([ways.way("a", 9.0), ways.way("b", 1.0, fault=AskAgain("gone"))], 3.0)) == "a"


def test_where_all_fail_the_first_fault_is_raised() -> None:
    ways = Ways()
    listed = [ways.way(name, 1.0, fault=AskAgain(name)) for name in "abc"]
    with pytest.raises(AskAgain, match=r"^a$"):
        virtually(first_good(listed, 0.1))


@pytest.mark.parametrize("fault", [RunCancelled("over"), ValueError("a mistake of ours")])
def test_what_no_other_way_mends_ends_it(fault: Exception) -> None:
    ways = Ways()
    with pytest.raises(type(fault)):
        virtually(first_good([ways.way("a", 9.0), ways.way("b", 1.0, fault=fault)], 3.0))
    assert ways.log[-1] == ("a", "stopped", 4.0)


def test_cancelling_stops_all_that_run() -> None:
    ways = Ways()

    async def main() -> list[asyncio.Task[object]]:
        racing = asyncio.create_task(first_good([ways.way("a", 9.0), ways.way("b", 9.0)], 1.0))
        await asyncio.sleep(2.0)
        racing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await racing
        return [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]

    assert virtually(main()) == []
    assert [entry for entry in ways.log if entry[1] == "stopped"] == [("a", "stopped", 2.0), ("b", "stopped", 2.0)]


def test_who_takes_time_to_stop_is_waited_for() -> None:
    stopped: list[float] = []

    async def stubborn(begun: Begun) -> str:
        begun()
        try:
            await asyncio.sleep(9.0)
        finally:
            await asyncio.sleep(0.5)
            stopped.append(asyncio.get_running_loop().time())
        return "late"

    async def main() -> tuple[str, list[float]]:
        return await first_good([stubborn, Ways().way("b", 1.0)], 3.0), list(stopped)

    assert virtually(main()) == ("b", [4.5])
