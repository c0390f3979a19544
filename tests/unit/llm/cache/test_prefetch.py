"""Asking ahead: only while guesses come true, held on to, and stopped with the run."""

from __future__ import annotations

import asyncio

import pytest

from tests.unit.llm.virtual import virtually
from voxel_weaver.llm.cache.prefetch import TRIALS, Guess, Prefetcher
from voxel_weaver.llm.faults import GivenUp


class Asker:
    def __init__(self, seconds: float = 1.0, error: Exception | None = None) -> None:
        self.given: list[str] = []
        self.stopped = 0
        self._seconds = seconds
        self._error = error

    async def __call__(self, given: str) -> object:
        self.given.append(given)
        try:
            await asyncio.sleep(self._seconds)
        except asyncio.CancelledError:
            self.stopped += 1
            raise
        if self._error is not None:
            raise self._error
        return given


def test_all_guesses_are_asked_side_by_side() -> None:
    async def main() -> None:
        look, light = Asker(), Asker()
        ahead = Prefetcher((Guess("look", look), Guess("light", light)))
        assert ahead.begin("r", "a cozy room") == ("look", "light")
        assert look.given == []  # Nobody waits for it, not even its start.
        await asyncio.sleep(1.5)
        assert (look.given, light.given) == (["a cozy room"], ["a cozy room"])
        ahead.end("r", ["look", "light"])
        assert (look.stopped, light.stopped) == (0, 0)

    virtually(main())


def test_the_end_of_a_run_stops_what_it_asked_and_nothing_else() -> None:
    async def main() -> None:
        look = Asker(10.0)
        ahead = Prefetcher((Guess("look", look),))
        ahead.begin("one", "1")
        ahead.begin("other", "2")
        await asyncio.sleep(1.0)
        ahead.end("one", ["look"])
        await asyncio.sleep(0)
        assert look.stopped == 1
        await ahead.close()
        assert look.stopped == 2

    virtually(main())


def test_a_guess_that_does_not_come_true_is_given_up_and_comes_back() -> None:
    async def main() -> None:
        ahead = Prefetcher((Guess("often", Asker(0.0)), Guess("never", Asker(0.0))))
        for number in range(TRIALS):
            assert ahead.begin(f"{number}", "x") == ("often", "never")
            ahead.end(f"{number}", ["often"])
        assert ahead.promising() == ("often",)
        for number in range(TRIALS):
            ahead.end(f"later {number}", ["never"])
        assert "never" in ahead.promising()

    virtually(main())


def test_failing_guesses_are_said_and_harm_nobody(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        refused, broken, good = Asker(error=GivenUp("off")), Asker(error=ValueError("broken")), Asker()
        ahead = Prefetcher((Guess("refused", refused), Guess("broken", broken), Guess("good", good)))
        ahead.begin("r", "x")
        await asyncio.sleep(2.0)
        await ahead.close()
        assert good.given == ["x"]

    virtually(main())
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == [
        "asking ahead (broken) failed"
    ]
