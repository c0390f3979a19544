"""Several agents of one kind behind one name: chosen by a balancer, resizable, with a second try elsewhere.

Work whose member fails unexpectedly or dies is tried once on another member; what fails twice fails. A member that died
is replaced. The pool decides who works; lanes do the working.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from pydantic import BaseModel

from voxel_weaver.bus.balancer import Balancer, Load
from voxel_weaver.bus.delivery import Delivery, Outcome
from voxel_weaver.bus.lane import Lane
from voxel_weaver.scene.errors import BreakerOpen, SettingRefused, UnknownRecipient

MOST_MEMBERS = 1024


class Grow(Protocol):
    """Makes a member of this name and puts it on the bus."""

    def __call__(self, member: str) -> Lane: ...


class AgentPool:
    """A pool on a bus; made by `Bus.add_pool`."""

    def __init__(
        self,
        name: str,
        balancer: Balancer,
        grow: Grow,
        retire: Callable[[Lane], None],
        now: Callable[[], float],
    ) -> None:
        self.name = name
        self.retried = 0
        self.deaths = 0
        self._balancer = balancer
        self._grow = grow
        self._retire = retire
        self._now = now
        self._members: list[Lane] = []
        self._made = 0

    @property
    def members(self) -> tuple[str, ...]:
        return tuple(lane.name for lane in self._members)

    def resize(self, size: int) -> None:
        """Grows at once. Shrinks by the youngest: their queued work moves to others, their running work finishes."""
        if not isinstance(size, int) or not 1 <= size <= MOST_MEMBERS:
            raise SettingRefused(f"pool {self.name!r} cannot have {size!r} members; use 1 to {MOST_MEMBERS}")
        while len(self._members) < size:
            self._add()
        leaving = self._members[size:]
        del self._members[size:]
        for lane in leaving:
            self._move_queued(lane)
            self._retire(lane)

    def choose(self, payload: BaseModel, *, but: Lane | None = None) -> Lane:
        """The member for a request: one whose breaker lets it pass, where there is one."""
        others = [lane for lane in self._members if lane is not but] or self._members
        if not others:
            raise UnknownRecipient(f"the pool {self.name!r} has no members; resize it")
        now = self._now()
        passing = [lane for lane in others if lane.breaker is None or lane.breaker.admits(now)] or others
        loads = [Load(lane.name, len(lane.queue), lane.running) for lane in passing]
        return passing[self._balancer.choose(loads, payload)]

    def retry(self, delivery: Delivery) -> bool:
        """Gives failed work to another member, once."""
        failed = delivery.lane
        if delivery.retried or all(lane is failed for lane in self._members):
            return False
        try:
            self._give(delivery, but=failed)
        except BreakerOpen:
            return False
        delivery.retried = True
        self.retried += 1
        failed.retried += 1
        return True

    def died(self, lane: Lane, *, replace: bool = True) -> None:
        """Takes a dead member out, puts a new one in its place, and shares its queued work out."""
        if lane not in self._members:
            return
        self.deaths += 1
        self._members.remove(lane)
        if replace:
            self._add()
        self._move_queued(lane)
        self._retire(lane)

    def disband(self) -> tuple[Lane, ...]:
        """Forgets all members and returns them."""
        members = tuple(self._members)
        self._members.clear()
        return members

    def _add(self) -> None:
        self._made += 1
        self._members.append(self._grow(f"{self.name}#{self._made}"))

    def _move_queued(self, lane: Lane) -> None:
        for delivery in lane.take_queued():
            try:
                self._give(delivery, but=lane)
            except (UnknownRecipient, BreakerOpen) as error:
                lane.withdraw(delivery, Outcome.CANCELLED, error)
            else:
                lane.tally.received -= 1

    def _give(self, delivery: Delivery, *, but: Lane) -> None:
        """Puts open work into another member's queue, as if it had never been begun."""
        lane = self.choose(delivery.payload, but=but)
        probe = lane.breaker.admit(self._now()) if lane.breaker is not None else False
        if but.breaker is not None and delivery.worker is None:
            but.breaker.released(delivery.probe)
        delivery.probe = probe
        delivery.lane = lane
        delivery.handler = lane.handlers[type(delivery.payload)]
        delivery.worker = None
        delivery.started = 0.0
        delivery.stopping = False
        delivery.moving = False
        lane.submit(delivery)
