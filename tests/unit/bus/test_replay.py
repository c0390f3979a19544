"""A recorded run again, without anybody thinking."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.bus.doubles import Answer, Ask, Crash, Echo, Gate, Other, Relay, bus_with
from voxel_weaver.bus import Agent, Bus, Context, handles
from voxel_weaver.bus.codec import Codec
from voxel_weaver.bus.replay import Replay, StoreBlobs
from voxel_weaver.bus.store_sqlite import SqliteStore
from voxel_weaver.scene.errors import DataRefused, DeadlinePassed, PromptRefused, UnhandledMessage, WorkFailed


class Counter(Agent):
    """Answers differently each time: a replay that thinks would be seen."""

    name = "counter"

    def __init__(self) -> None:
        self.count = 0

    @handles(Ask)
    async def answer(self, payload: Ask, context: Context) -> Answer:
        self.count += 1
        return Answer(number=self.count)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    store = SqliteStore(tmp_path / "a.sqlite", Codec((Ask, Answer)))
    yield store
    store.close()


async def replayed(store: SqliteStore, run: str) -> Bus:
    bus = Bus()
    for agent in Replay(store, run).agents():
        bus.add(agent)
    return bus


async def test_a_run_answers_again_as_it_did(store: SqliteStore) -> None:
    counter = Counter()
    crash = Crash(PromptRefused("say more"))
    async with bus_with(counter, Relay("counter"), crash, Gate(), recorder=store) as bus:
        await bus.request("counter", Ask(), run="other")
        recorded = [await bus.request("relay", Ask(number=number % 2), run="run") for number in range(6)]
        with pytest.raises(PromptRefused):
            await bus.request("crash", Ask(), run="run")
        with pytest.raises(DeadlinePassed):
            await bus.request("gate", Ask(), run="run", timeout=0.03)
    assert counter.count == 7
    async with await replayed(store, "run") as bus:
        # In another order between different payloads; in the recorded order for each.
        even = [await bus.request("relay", Ask(number=0)) for _ in range(3)]
        odd = [await bus.request("relay", Ask(number=1)) for _ in range(3)]
        assert [answer for pair in zip(even, odd, strict=True) for answer in pair] == recorded
        assert await bus.request("relay", Ask(number=1)) == recorded[-1]
        with pytest.raises(PromptRefused, match="say more"):
            await bus.request("crash", Ask())
        with pytest.raises(DeadlinePassed):
            await bus.request("gate", Ask())
    assert counter.count == 7


async def test_what_was_not_recorded_is_refused_not_guessed(store: SqliteStore) -> None:
    async with bus_with(Echo(), recorder=store) as bus:
        await bus.request("echo", Ask(number=1), run="run")
    async with await replayed(store, "run") as bus:
        with pytest.raises(WorkFailed, match="holds no such 'Ask' to 'echo'"):
            await bus.request("echo", Ask(number=2))
        with pytest.raises(UnhandledMessage):
            await bus.request("echo", Other())


def test_a_run_that_is_not_there_is_named(store: SqliteStore) -> None:
    with pytest.raises(DataRefused, match="no requests of a run 'nowhere'"):
        Replay(store, "nowhere")


def test_recorded_bytes_are_a_runs_place_for_bytes(store: SqliteStore) -> None:
    blobs = StoreBlobs(store)
    key = blobs.put(b"mesh")
    assert blobs.get(key) == b"mesh"
