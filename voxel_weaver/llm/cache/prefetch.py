"""Asks ahead what will probably be asked anyway, while nothing else is to do, so that the answer lies in the cache.

What to ask ahead comes as a roster of guesses; how often a guess was right decides whether it is made again. It only
asks: how, and what is kept of it, is the thinker's, and a wrong guess costs a background call and nothing else.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from voxel_weaver.scene.errors import VoxelWeaverError

LOG = logging.getLogger(__name__)
Given = TypeVar("Given")
TRIALS = 5
"""Guesses of a kind that are made whatever became of them: before, nothing is known."""
LEAST_SHARE = 0.3
FORGET = 0.9


class Guess(NamedTuple, Generic[Given]):
    """One kind of question, and asking it in the background of what is known already."""

    kind: str
    ask: Callable[[Given], Awaitable[object]]


class _Record:
    """How often a guess was made and came true, older ones counting less."""

    def __init__(self) -> None:
        self.made = 0
        self.weight = 0.0
        self.right = 0.0

    def note(self, *, right: bool) -> None:
        self.made += 1
        self.weight = self.weight * FORGET + 1.0
        self.right = self.right * FORGET + right

    def promising(self) -> bool:
        return self.made < TRIALS or self.right / self.weight >= LEAST_SHARE


class Prefetcher(Generic[Given]):
    """Keeps what it asks ahead of each run, stops it with the run, and learns at its end which of it was asked."""

    def __init__(self, guesses: Sequence[Guess[Given]]) -> None:
        self._guesses = tuple(guesses)
        self._records = {guess.kind: _Record() for guess in guesses}
        self._tasks: dict[str, set[asyncio.Task[None]]] = {}

    def promising(self) -> tuple[str, ...]:
        """The kinds that would be asked ahead now."""
        return tuple(guess.kind for guess in self._guesses if self._records[guess.kind].promising())

    def begin(self, run: str, given: Given) -> tuple[str, ...]:
        """Starts asking ahead for a run, without waiting; the kinds that are asked."""
        kinds = self.promising()
        tasks = self._tasks.setdefault(run, set())
        for guess in self._guesses:
            if guess.kind in kinds:
                task = asyncio.get_running_loop().create_task(self._ask(guess, given), name=f"ask ahead {guess.kind}")
                tasks.add(task)  # Kept: a task that nobody holds may be collected while it runs.
                task.add_done_callback(tasks.discard)
        return kinds

    def end(self, run: str, asked: Sequence[str]) -> None:
        """A run is over and asked these kinds. What was asked ahead for it and is not there yet is stopped."""
        for task in tuple(self._tasks.pop(run, ())):
            task.cancel()
        for kind, record in self._records.items():
            record.note(right=kind in asked)

    async def close(self) -> None:
        """Stops everything."""
        tasks = [task for tasks in self._tasks.values() for task in tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._tasks.clear()

    async def _ask(self, guess: Guess[Given], given: Given) -> None:
        try:
            await guess.ask(given)
        except VoxelWeaverError as error:
            LOG.info("what was asked ahead (%s) was not answered: %s", guess.kind, error)
        except Exception:  # a guess is never worth a run
            LOG.exception("asking ahead (%s) failed", guess.kind)
