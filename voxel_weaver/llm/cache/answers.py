"""Answers that were given before: the latest in memory, all of them in a store, each for as long as its kind deserves.

Only what was checked is kept here: whoever keeps an answer has made a value of it first. A hit says that it is one, how
old it is, and whether it was a fallback or only near in meaning.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.llm.cache.near import NearIndex
from voxel_weaver.llm.calls import Call
from voxel_weaver.llm.figures.meters import Meters

LONGEST_TEXT = 1_000_000
DAY = 86_400.0


class Kept(BaseModel):
    """One answer as it is kept. `tag` groups answers that lose their worth together. Times are seconds since 1970."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str = Field(min_length=64, max_length=64, pattern="^[0-9a-f]+$")
    kind: str = Field(max_length=200)
    tag: str = Field(default="", max_length=200)
    text: str = Field(max_length=LONGEST_TEXT)
    model: str = Field(default="", max_length=200)
    provider: str = Field(default="", max_length=200)
    fallback: bool = False
    seconds: float = Field(default=0.0, ge=0)
    saved: float
    expires: float


class Hit(BaseModel):
    """An answer found. `similarity` is 1 for the very same question, less where it is `near`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kept: Kept
    age_s: float
    near: bool = False
    similarity: float = 1.0


class CachePolicy(BaseModel):
    """How long and how much. An answer that took `slow_s` is kept twice as long as one that took no time, and so on.

    `near_kinds` are the kinds of questions whose answers also do for one that means nearly the same; None: all.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    usual_s: float = Field(default=7 * DAY, gt=0)
    by_kind: Mapping[str, float] = Field(default_factory=dict)
    fallback_s: float = Field(default=60.0, ge=0)
    slow_s: float = Field(default=5.0, gt=0)
    longest_factor: float = Field(default=8.0, ge=1)
    in_memory: int = Field(default=256, ge=1)
    near_at: float = Field(default=0.95, gt=0, le=1)
    near_kinds: frozenset[str] | None = None

    def lifetime(self, kind: str, seconds: float, *, fallback: bool) -> float:
        """For how many seconds an answer is worth something."""
        if fallback:
            return self.fallback_s
        return self.by_kind.get(kind, self.usual_s) * min(self.longest_factor, 1.0 + seconds / self.slow_s)


class Store(Protocol):
    """Where answers outlive the session."""

    def get(self, key: str) -> Kept | None: ...

    def put(self, kept: Kept) -> None: ...

    def forget(self, *, key: str | None = None, kind: str | None = None, tag: str | None = None) -> int: ...

    def close(self) -> None: ...


class AnswerCache:
    """Exact by the key of the call; near by meaning where an index is given. `clock` tells seconds since 1970."""

    def __init__(
        self,
        clock: Callable[[], float],
        policy: CachePolicy | None = None,
        *,
        store: Store | None = None,
        near: NearIndex | None = None,
        meters: Meters | None = None,
    ) -> None:
        self.policy = policy or CachePolicy()
        self.remember = 1.0
        """By how much longer or shorter than usual answers are kept; 0 keeps nothing new (see Profile.remember)."""
        self._clock = clock
        self._store = store
        self._near = near
        self._meters = meters
        self._memory: OrderedDict[str, Kept] = OrderedDict()

    def __len__(self) -> int:
        """How many answers are in memory."""
        return len(self._memory)

    def find(self, call: Call) -> Hit | None:
        """The answer to this very call."""
        hit = self._found(call.key)
        if self._meters is not None:
            self._meters.looked_up(hit=hit is not None)
        return hit

    async def find_near(self, call: Call) -> Hit | None:
        """The answer to a question that means the same; None without an index. Look for the very call first."""
        near = self._index(call)
        match = await near.closest(call, self.policy.near_at) if near is not None else None
        hit = self._found(match.key) if match is not None else None
        if match is None or hit is None or hit.kept.fallback:
            return None
        if self._meters is not None:
            self._meters.turned_near()
        return hit.model_copy(update={"near": True, "similarity": match.similarity})

    def holds(self, call: Call) -> bool:
        """Whether an answer to this call lies ready; not counted as a look."""
        return self._found(call.key) is not None

    def keep(
        self,
        call: Call,
        text: str,
        *,
        model: str = "",
        seconds: float = 0.0,
        fallback: bool = False,
        tag: str = "",
    ) -> Kept | None:
        """Keeps an answer that was checked; None where it is not worth it. A fallback never replaces a model's."""
        lifetime = self.policy.lifetime(call.kind, seconds, fallback=fallback) * self.remember
        if lifetime <= 0 or len(text) > LONGEST_TEXT:
            return None
        if fallback and (hit := self._found(call.key)) is not None and not hit.kept.fallback:
            return None
        now = self._clock()
        kept = Kept(
            key=call.key,
            kind=call.kind[:200],
            tag=tag[:200],
            text=text,
            model=model[:200],
            provider=call.provider[:200],
            fallback=fallback,
            seconds=seconds,
            saved=now,
            expires=now + lifetime,
        )
        self._remember(kept)
        if self._store is not None:
            self._store.put(kept)
        return kept

    async def learn(self, call: Call) -> None:
        """Notes what the question means, for later ones that mean the same; nothing without an index."""
        near = self._index(call)
        if near is not None:
            await near.add(call)

    def _index(self, call: Call) -> NearIndex | None:
        """Where to look for what means the same, if that does for this kind of question."""
        kinds = self.policy.near_kinds
        return self._near if kinds is None or call.kind in kinds else None

    def forget(self, *, key: str | None = None, kind: str | None = None, tag: str | None = None) -> int:
        """Drops the answers that match all that is given, everything where nothing is; how many those were."""
        gone = [kept.key for kept in self._memory.values() if _matches(kept, key, kind, tag)]
        for each in gone:
            del self._memory[each]
        stored = self._store.forget(key=key, kind=kind, tag=tag) if self._store is not None else 0
        return max(len(gone), stored)

    def close(self) -> None:
        """Lets go of the store. What is in memory stays usable."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def _found(self, key: str) -> Hit | None:
        now = self._clock()
        kept = self._memory.get(key)
        if kept is None and self._store is not None:
            kept = self._store.get(key)
        if kept is None:
            return None
        if kept.expires <= now:
            self._memory.pop(key, None)
            return None
        self._remember(kept)
        return Hit(kept=kept, age_s=max(0.0, now - kept.saved))

    def _remember(self, kept: Kept) -> None:
        self._memory[kept.key] = kept
        self._memory.move_to_end(kept.key)
        if len(self._memory) > self.policy.in_memory:
            self._memory.popitem(last=False)


def _matches(kept: Kept, key: str | None, kind: str | None, tag: str | None) -> bool:
    return all(wanted is None or wanted == own for wanted, own in ((key, kept.key), (kind, kept.kind), (tag, kept.tag)))
