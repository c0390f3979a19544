"""Recording a run to a file, and making its scene again from the file without any agent thinking."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from pydantic import BaseModel

from voxel_weaver.bus.codec import Codec
from voxel_weaver.bus.maker import Maker, Rework, Work
from voxel_weaver.bus.message import Message
from voxel_weaver.bus.replay import Replay
from voxel_weaver.bus.store import Store
from voxel_weaver.bus.store_sqlite import SqliteStore
from voxel_weaver.host.inline import GIVEN, Made, Studio
from voxel_weaver.production import Watcher
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.places import Places
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
        for key in made.scene.blob_keys():
            self._store.put_blob(made.blobs.get(key))


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


async def replayed(path: Path, makers: Sequence[type[Maker]], *, watcher: Watcher | None = None) -> Made:
    """The scene of the last run in this recording; raises DataRefused where the recording does not hold one."""
    store = _opened(path, makers)
    try:
        run, request, places = await asyncio.to_thread(_given, store, path)
        replay = await asyncio.to_thread(Replay, store, run)
        stand_ins = {agent.name: agent for agent in replay.agents()}
        async with Studio(makers=makers, stand_ins=stand_ins) as studio:
            made = await studio.generate(request, watcher=watcher, run=run, places=places)
            await studio.finish(run)
        await asyncio.to_thread(_fetch, store, made.scene.blob_keys(), made.blobs)
        return made
    finally:
        store.close()


def _opened(path: Path, makers: Sequence[type[Maker]]) -> SqliteStore:
    if not path.is_file():
        raise DataRefused(f"There is no recording {str(path)!r}. Name a file that --record wrote.")
    return SqliteStore(path, codec_for(makers))


def _given(store: Store, path: Path) -> tuple[str, Request, Places]:
    """The last recorded run and what it started from."""
    runs = store.runs()
    values = [
        value
        for run in runs[-1:]
        for message in store.messages(run)
        if isinstance(message.payload, Work)
        for value in message.payload.needs
    ]
    request = next((value for value in values if isinstance(value, Request)), None)
    if request is None:
        raise DataRefused(f"The recording {str(path)!r} holds no run from its beginning. Record the run anew.")
    places = next((value for value in values if isinstance(value, Places)), Places())
    return runs[-1], request, places


def _fetch(store: Store, keys: Sequence[str], blobs: MemoryBlobs) -> None:
    for key in keys:
        blobs.put(store.get_blob(key))
