"""Recording a run to a file, and making its scene again from the file without any agent thinking."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import BaseModel

from voxel_weaver.bus.agent import Agent
from voxel_weaver.bus.codec import Codec
from voxel_weaver.bus.maker import Maker, Rework, Work
from voxel_weaver.bus.message import Failure, Message
from voxel_weaver.bus.observer import Tracer
from voxel_weaver.bus.replay import Replay, ReplayAgent
from voxel_weaver.bus.store import Store
from voxel_weaver.bus.store_sqlite import SqliteStore
from voxel_weaver.host.inline import GIVEN, Made, Studio
from voxel_weaver.production import Watcher
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.places import Places
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.settings import Request
from voxel_weaver.scene.verdict import Finding


class Recording:
    """Takes all messages of a bus, and the bytes of the scenes that it is given to keep."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def lost(self) -> int:
        return self._store.lost

    def record(self, message: Message) -> None:
        self._store.record(message)

    def keep(self, made: Made) -> None:
        """Also those of earlier revisions: what replays them may look at them."""
        for key in made.blobs.keys():  # noqa: SIM118 - no dict
            self._store.put_blob(made.blobs.get(key))


class RecordedBlobs(MemoryBlobs):
    """The bytes of a run that is played again: what nobody puts this time is read from its recording."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store

    def get(self, key: str) -> bytes:
        try:
            return super().get(key)
        except DataRefused:
            data = self._store.get_blob(key)
            self.put(data)
            return data


@dataclass(frozen=True)
class Recorded:
    """What a recording says of its last run: what it started from, the scene that it came to, and who failed."""

    run: str
    request: Request
    places: Places
    scene: Scene | None
    failures: tuple[str, ...]


@contextlib.contextmanager
def recorder(path: Path | None, makers: Sequence[type[Maker]]) -> Iterator[Recording | None]:
    """A recording into this file, closed and complete on disk at the end; None where no file is named."""
    if path is None:
        yield None
        return
    store = SqliteStore(path, codec_for(makers))
    try:
        yield Recording(store)
    finally:
        store.close()


def codec_for(makers: Sequence[type[Maker]]) -> Codec:
    """Knows every value that this team's messages carry."""
    values: dict[type[BaseModel], None] = dict.fromkeys((Work, Rework, Finding, *GIVEN))
    for maker in makers:
        values.update(dict.fromkeys((*maker.needs, maker.gives)))
    return Codec(values)


class Player:
    """Plays the last run of a recording again: nobody of the team is asked, all answers are recorded ones."""

    def __init__(self, store: Store, recorded: Recorded, studio: Studio, path: Path) -> None:
        self.studio = studio
        self._store = store
        self._recorded = recorded
        self._path = path

    async def play(self, watcher: Watcher | None = None) -> Made:
        """The recorded scene; raises DataRefused where the recording comes to another scene than the one it holds."""
        recorded = self._recorded
        made = await self.studio.generate(
            recorded.request,
            watcher=watcher,
            run=recorded.run,
            places=recorded.places,
            blobs=RecordedBlobs(self._store),
        )
        made = await self.studio.finish(made)
        # Work on a layout that was sent back may be asked for now that was broken off then, or was not begun. Its
        # fallback was dropped with that layout; in the scene it would show.
        told = tuple(text for text in made.report.fallbacks if text.startswith(recorded.failures))
        if recorded.scene != made.scene and (recorded.scene is not None or told != made.report.fallbacks):
            raise DataRefused(
                f"The recording {str(self._path)!r} does not come to the scene that it holds: it was changed, was not "
                "recorded to its end, or was written by another version or team. Record the run anew."
            )
        reproducible = not any(text.partition(":")[0] in self.studio.decisive for text in told)
        report = made.report.model_copy(update={"fallbacks": told, "reproducible": reproducible})
        await asyncio.to_thread(_fetch, made)
        return replace(made, report=report)


@contextlib.asynccontextmanager
async def player(path: Path, makers: Sequence[type[Maker]], *, trace: Tracer | None = None) -> AsyncIterator[Player]:
    """A player of this file; raises DataRefused where it holds no run, and StoreBroken where it is no recording."""
    store = await asyncio.to_thread(_opened, path, makers)
    try:
        recorded = await asyncio.to_thread(_read, store, path)
        replay = await asyncio.to_thread(Replay, store, recorded.run)
        stand_ins = {maker.name: _silent(maker.name, recorded.run) for maker in makers}
        stand_ins.update({agent.name: agent for agent in replay.agents()})
        async with Studio(makers=makers, stand_ins=stand_ins, trace=trace) as studio:
            yield Player(store, recorded, studio, path)
    finally:
        await asyncio.to_thread(store.close)


async def replayed(path: Path, makers: Sequence[type[Maker]], *, watcher: Watcher | None = None) -> Made:
    """The scene of the last run in this recording; see `player`."""
    async with player(path, makers) as playing:
        return await playing.play(watcher)


def _silent(name: str, run: str) -> Agent:
    """Stands in for an agent of which the recording holds nothing, so that it does not begin to think."""
    return ReplayAgent(name, run, frozenset({Work, Rework}), {})


def _opened(path: Path, makers: Sequence[type[Maker]]) -> SqliteStore:
    if not path.is_file():
        raise DataRefused(f"There is no recording {str(path)!r}. Name a file that --record wrote.")
    return SqliteStore(path, codec_for(makers))


def _read(store: Store, path: Path) -> Recorded:
    runs = store.runs()
    request, places, scene = None, Places(), None
    failures = []
    for message in store.messages(runs[-1]) if runs else ():
        if isinstance(message.payload, Work):
            needs = message.payload.needs
            request = next((value for value in needs if isinstance(value, Request)), request)
            places = next((value for value in needs if isinstance(value, Places)), places)
        if isinstance(message.payload, Scene):
            scene = message.payload
        if isinstance(message.payload, Failure):
            failures.append(f"{message.sender}: {message.payload.error}: {message.payload.text}")
    if request is None:
        raise DataRefused(f"The recording {str(path)!r} holds no run from its beginning. Record the run anew.")
    return Recorded(runs[-1], request, places, scene, tuple(failures))


def _fetch(made: Made) -> None:
    """Read all bytes that the scene needs, while its recording is open."""
    for key in made.scene.blob_keys():
        made.blobs.get(key)
