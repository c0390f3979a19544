"""Replaying a recorded run: agents that answer from the recording, without anybody thinking.

    replay = Replay(store, "run-7")
    for agent in replay.agents():
        bus.add(agent)

A request is answered by the answer that the same recipient gave to the same payload; where it was asked several times,
by the answers in their order. A request that the recording does not hold is refused, never guessed.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict, deque
from types import MappingProxyType

from pydantic import BaseModel

from voxel_weaver.bus.agent import Agent, Context, Handler, handles
from voxel_weaver.bus.message import Failure, Kind, Message
from voxel_weaver.bus.store import Store
from voxel_weaver.scene import errors
from voxel_weaver.scene.errors import DataRefused, VoxelWeaverError, WorkFailed

Reply = BaseModel | None


class StoreBlobs:
    """The bytes of recorded runs, as a run's place for bytes: what is put there is recorded."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, data: bytes) -> str:
        return self._store.put_blob(data)

    def get(self, key: str) -> bytes:
        return self._store.get_blob(key)


class ReplayAgent(Agent):
    """Stands in for one recorded agent, under its name."""

    name = "replay"

    def __init__(self, name: str, run: str, kinds: frozenset[type], answers: dict[str, deque[Reply]]) -> None:
        self.name = name  # type: ignore[misc]  # the recorded name, not the class's
        self._run = run
        self._answers = answers
        handler = Handler(ReplayAgent.answer, ())
        self.handlers = MappingProxyType(dict.fromkeys(kinds, handler))

    @handles(BaseModel)
    async def answer(self, payload: BaseModel, context: Context) -> BaseModel:
        recorded = self._answers.get(_digest(payload))
        if not recorded:
            raise WorkFailed(
                f"the recording {self._run!r} holds no such {type(payload).__name__!r} to {self.name!r}: "
                "prompt, seed, settings and version must be those of the recording"
            )
        # The last answer stays: asked once more than recorded, it would be the same again.
        reply = recorded.popleft() if len(recorded) > 1 else recorded[0]
        if reply is None:
            raise WorkFailed(f"{self.name!r} never answered this in the recording {self._run!r}; use the fallback")
        if isinstance(reply, Failure):
            raise _error(reply)
        return reply


class Replay:
    """One recorded run, read whole. Reading waits for the disk, so do it outside the event loop."""

    def __init__(self, store: Store, run: str) -> None:
        self.run = run
        asked: dict[int, Message] = {}
        replies: dict[int, Reply] = {}
        for message in store.messages(run):
            if message.kind is Kind.REQUEST:
                asked[message.id] = message
            elif message.kind in (Kind.RESPONSE, Kind.ERROR) and message.reply_to is not None:
                replies.setdefault(message.reply_to, message.payload)
        if not asked:
            raise DataRefused(f"the store holds no requests of a run {run!r}; it holds {store.runs()!r:.500}")
        self._kinds: dict[str, set[type]] = defaultdict(set)
        self._answers: dict[str, dict[str, deque[Reply]]] = defaultdict(lambda: defaultdict(deque))
        for number, message in asked.items():
            if message.payload is not None:
                self._kinds[message.recipient].add(type(message.payload))
                self._answers[message.recipient][_digest(message.payload)].append(replies.get(number))

    def agents(self) -> tuple[ReplayAgent, ...]:
        """One stand-in for each recorded agent. Fresh ones each time: they use their answers up."""
        return tuple(
            ReplayAgent(
                name,
                self.run,
                frozenset(kinds),
                {key: deque(replies) for key, replies in self._answers[name].items()},
            )
            for name, kinds in sorted(self._kinds.items())
        )


def _digest(payload: BaseModel) -> str:
    text = f"{type(payload).__name__} {payload.model_dump_json()}"
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _error(failure: Failure) -> VoxelWeaverError:
    """The recorded error again, by its name among the product's own errors."""
    kind = getattr(errors, failure.error, None)
    if isinstance(kind, type) and issubclass(kind, VoxelWeaverError):
        return kind(failure.text)
    return WorkFailed(failure.text)
