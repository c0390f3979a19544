"""Who is on the bus: lanes and pools by name, how they come and how they go, and their counts.

A member that goes leaves nobody waiting: its work moves to its pool or ends with an error. Requests are the bus's part.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator

from voxel_weaver.bus.agent import Agent
from voxel_weaver.bus.balancer import Balancer
from voxel_weaver.bus.breaker import BreakerPolicy
from voxel_weaver.bus.deadlines import StallMeter
from voxel_weaver.bus.delivery import Delivery, Outcome
from voxel_weaver.bus.lane import Lane
from voxel_weaver.bus.observer import Observer
from voxel_weaver.bus.pool import AgentPool
from voxel_weaver.bus.queue import QueuePolicy
from voxel_weaver.bus.stats import AgentStatistics, Counts, Tally, counts
from voxel_weaver.scene.errors import AgentFailed, TeamRefused, UnknownRecipient, VoxelWeaverError

LOG = logging.getLogger(__name__)


class Members:
    """The lanes and pools of one bus."""

    def __init__(
        self,
        meter: StallMeter,
        observer: Observer | None,
        open_work: Callable[[], Iterator[Delivery]],
        patience: float,
    ) -> None:
        self.lanes: dict[str, Lane] = {}
        self.pools: dict[str, AgentPool] = {}
        self._meter = meter
        self._observer = observer
        self._open_work = open_work
        self._patience = patience
        self._retiring: dict[Lane, asyncio.Task[None]] = {}
        self._past = Tally()

    def names(self) -> str:
        """The names that can be asked, for messages to people."""
        return (
            ", ".join(repr(name) for name in sorted({lane.pool or lane.name for lane in self.lanes.values()})) or "none"
        )

    # --- coming --------------------------------------------------------------------------------------------------

    def add(
        self, name: str, agent: Agent, queue: QueuePolicy | None, breaker: BreakerPolicy | None, pool: str = ""
    ) -> Lane:
        self._check_name(name)
        if not agent.handlers:
            raise TeamRefused(f"agent {name!r} handles nothing; bind at least one method with @handles")
        lane = Lane(name, agent, queue or QueuePolicy(), breaker, self._meter, self._observer, pool)
        self.lanes[name] = lane
        return lane

    def add_pool(
        self,
        name: str,
        factory: Callable[[], Agent],
        size: int,
        balancer: Balancer,
        queue: QueuePolicy | None,
        breaker: BreakerPolicy | None,
    ) -> AgentPool:
        self._check_name(name)

        def grow(member: str) -> Lane:
            return self.add(member, factory(), queue, breaker, pool=name)

        pool = AgentPool(name, balancer, grow, self._retire, self._meter.now)
        try:
            pool.resize(size)
        except Exception:
            for lane in pool.disband():
                del self.lanes[lane.name]
            raise
        self.pools[name] = pool
        return pool

    def _check_name(self, name: str) -> None:
        if name in self.lanes or name in self.pools:
            raise TeamRefused(f"the name {name!r} is on the bus already; give each agent its own name")

    # --- going ---------------------------------------------------------------------------------------------------

    async def remove(self, name: str) -> None:
        """Takes an agent or a pool off. A pool member's queued work goes to the others and its running work ends in
        peace; what others have open fails at once, and this returns when it has stopped."""
        pool = self.pools.pop(name, None)
        if pool is not None:
            await asyncio.gather(*(self._end(lane) for lane in pool.disband()))
            return
        lane = self.lanes.get(name)
        if lane is None:
            raise UnknownRecipient(f"{name!r} is not on the bus and cannot be removed; there are {self.names()}")
        pool = self.pools.get(lane.pool)
        if pool is None:
            await self._end(lane)
            return
        pool.died(lane, replace=False)
        await asyncio.wait((self._retiring[lane],))

    def declare_dead(self, name: str) -> None:
        """Ends what a dead agent was doing: its pool gives the work to another member, other senders hear of it."""
        lane = self.lanes[name]
        pool = self.pools.get(lane.pool)
        if pool is not None:
            pool.died(lane)
        for delivery in self._open_work():
            if delivery.lane is not lane or delivery.settled:
                continue
            if pool is not None and delivery.worker is not None:
                # Stop it first, so that no request is worked on twice at once; then it moves on.
                delivery.moving = True
                lane.stop(delivery)
            else:
                text = f"agent {name!r} shows no life any more; use a fallback, or add it anew"
                lane.withdraw(delivery, Outcome.FAILED, AgentFailed(text))

    async def close(self) -> None:
        """Returns when every worker has ended, or will not in time."""
        retiring = tuple(self._retiring.values())
        await asyncio.gather(*(self._close_lane(lane) for lane in tuple(self.lanes.values())))
        if retiring:
            _, stubborn = await asyncio.wait(retiring, timeout=self._patience)
            for task in stubborn:
                task.cancel()

    def _retire(self, lane: Lane) -> None:
        """A pool lets a member go: it takes no more work, and its task ends when its last work has ended."""
        self.lanes.pop(lane.name, None)
        self._retiring[lane] = asyncio.get_running_loop().create_task(
            self._see_off(lane), name=f"bus retires {lane.name}"
        )

    async def _see_off(self, lane: Lane) -> None:
        await lane.close(None)
        self._gone(lane)
        del self._retiring[lane]

    async def _end(self, lane: Lane) -> None:
        del self.lanes[lane.name]
        error: VoxelWeaverError = UnknownRecipient(f"{lane.name!r} was taken off the bus before it answered")
        for delivery in self._open_work():
            if delivery.lane is lane:
                lane.withdraw(delivery, Outcome.CANCELLED, error)
        await self._close_lane(lane)
        self._gone(lane)

    async def _close_lane(self, lane: Lane) -> None:
        if not await lane.close(self._patience):
            LOG.warning("agent %r did not let go of its work within %g s of being cancelled", lane.name, self._patience)

    def _gone(self, lane: Lane) -> None:
        self._past.absorb(lane.tally)

    # --- counts --------------------------------------------------------------------------------------------------

    def agent_statistics(self) -> tuple[AgentStatistics, ...]:
        return tuple(lane.statistics() for lane in self.lanes.values())

    def total(self) -> Counts:
        """The sum over everybody that is or ever was here."""
        lanes = (*self.lanes.values(), *self._retiring)
        tallies = (self._past, *(lane.tally for lane in lanes))
        queued = sum(len(lane.queue) + lane.queue.waiting_for_room for lane in lanes)
        return counts(tallies, queued=queued, running=sum(lane.running for lane in lanes))
