"""One stack of waiting calls: levels by priority, and the same calls by age. Every step takes constant time.

Levels are ordered dictionaries by id, not lists: what is cancelled or expires leaves at once, so depth is always true.
"""

from __future__ import annotations

from bisect import insort
from collections import OrderedDict
from collections.abc import Iterator
from typing import Generic, Protocol, TypeVar


class Waiting(Protocol):
    """What a stack needs to know of a call: when it entered, and how urgent it is (a smaller number goes first)."""

    id: int
    priority: int
    entered: float
    background: bool


Work = TypeVar("Work", bound=Waiting)


class Stack(Generic[Work]):
    """Calls of one host that are all high, or all low."""

    __slots__ = ("_by_age", "_levels", "_priorities")

    def __init__(self) -> None:
        self._levels: dict[int, OrderedDict[int, Work]] = {}
        self._priorities: list[int] = []
        self._by_age: OrderedDict[int, Work] = OrderedDict()

    def __len__(self) -> int:
        return len(self._by_age)

    def __iter__(self) -> Iterator[Work]:
        return iter(tuple(self._by_age.values()))

    def add(self, work: Work) -> None:
        level = self._levels.get(work.priority)
        if level is None:
            level = self._levels[work.priority] = OrderedDict()
            insort(self._priorities, work.priority)
        level[work.id] = work
        self._by_age[work.id] = work

    def remove(self, work: Work) -> bool:
        if self._by_age.pop(work.id, None) is None:
            return False
        del self._levels[work.priority][work.id]
        return True

    def urgent(self, *, last: bool) -> Work | None:
        """The newest (or oldest) call of the most urgent level."""
        for priority in self._priorities:
            level = self._levels[priority]
            if level:
                return level[next(reversed(level) if last else iter(level))]
        return None

    def oldest(self) -> Work | None:
        """The call that entered first, whatever its level."""
        return next(iter(self._by_age.values()), None)

    def least(self) -> tuple[bool, int]:
        """How dispensable the most dispensable call of a filled stack is."""
        work = self.dispensable(last=True)
        return work.background, work.priority

    def dispensable(self, *, last: bool) -> Work:
        """The newest (or oldest) call of the least urgent level of a filled stack."""
        level = next(level for priority in reversed(self._priorities) if (level := self._levels[priority]))
        return level[next(reversed(level) if last else iter(level))]
