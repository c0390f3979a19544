"""Who on the bus still lives: heartbeats, judged by a clock that stands still while the loop is stalled.

Blender can hold Python's lock for seconds, and nobody is dead because of that. The monitor only finds out and tells the
bus; what becomes of a dead agent's work is the bus's part.
"""

from __future__ import annotations

import asyncio
import logging
from enum import StrEnum
from types import TracebackType
from typing import Self

from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.bus.bus import Bus
from voxel_weaver.bus.lane import Lane
from voxel_weaver.bus.message import Pulse

LOG = logging.getLogger(__name__)


class Life(StrEnum):
    """What is known of an agent."""

    UNKNOWN = "unknown"
    ALIVE = "alive"
    LATE = "late"
    DEAD = "dead"


class HealthPolicy(BaseModel):
    """How often agents show that they live, and after how long a silence they count as dead, in seconds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    interval: float = Field(default=1.0, gt=0)
    patience: float = Field(default=5.0, gt=0)


class HealthMonitor:
    """Asks every agent for a heartbeat each interval. Use it as an async context manager inside the bus's."""

    def __init__(self, bus: Bus, policy: HealthPolicy | None = None) -> None:
        self._bus = bus
        self._policy = policy or HealthPolicy()
        self._beats: dict[str, tuple[float, asyncio.Task[None]]] = {}
        self._lives: dict[str, Life] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._due = 0.0

    async def __aenter__(self) -> Self:
        self._arm()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()
        tasks = [task for _, task in self._beats.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._beats.clear()

    def lives(self) -> dict[str, Life]:
        """What is known now, by name."""
        return {lane.name: self._lives.get(lane.name, Life.UNKNOWN) for lane in self._bus.members.lanes.values()}

    def _arm(self) -> None:
        self._due = self._bus.meter.clock() + self._policy.interval
        self._timer = asyncio.get_running_loop().call_later(self._policy.interval, self._round)

    def _round(self) -> None:
        stalled = self._bus.meter.called(self._due)
        lanes = self._bus.members.lanes
        for name in [name for name in self._beats if name not in lanes]:
            self._beats.pop(name)[1].cancel()
            self._lives.pop(name, None)
        for lane in tuple(lanes.values()):
            if lane.name in self._beats:
                if not stalled:  # After a stall, answers may lie ready that the loop has not delivered yet.
                    self._judge(lane)
            else:
                self._begin(lane)
        self._arm()

    def _begin(self, lane: Lane) -> None:
        task = asyncio.get_running_loop().create_task(self._beat(lane), name=f"heartbeat {lane.name}")
        self._beats[lane.name] = (self._bus.now(), task)

    async def _beat(self, lane: Lane) -> None:
        began = self._bus.now()
        try:
            await lane.agent.heartbeat()
        except Exception as error:
            LOG.warning("agent %r failed to show a heartbeat: %r", lane.name, error)
            return  # It stays among the open beats, thus silent, and is judged by its silence.
        self._beats.pop(lane.name, None)
        self._lives[lane.name] = Life.ALIVE
        self._bus.note_heartbeat(lane.name, Pulse(seconds=self._bus.now() - began))

    def _judge(self, lane: Lane) -> None:
        began, task = self._beats[lane.name]
        if self._bus.now() - began < self._policy.patience:
            self._lives[lane.name] = Life.LATE
            return
        task.cancel()
        del self._beats[lane.name]  # It is asked again in the next round, and may come back.
        self._lives[lane.name] = Life.DEAD
        LOG.warning("agent %r showed no heartbeat for %g s", lane.name, self._policy.patience)
        self._bus.members.declare_dead(lane.name)
