"""The message bus: agents by name, requests and answers with deadlines, priorities, pools, breakers and records.

It knows no agent, no Blender and no scene; values of any frozen pydantic type pass through it.
"""

from voxel_weaver.bus.agent import Agent, Context, handles
from voxel_weaver.bus.balancer import Balancer, ByKey, LeastLoaded, Load, RoundRobin
from voxel_weaver.bus.breaker import BreakerPolicy, BreakerState
from voxel_weaver.bus.bus import Bus, Cancelled
from voxel_weaver.bus.message import Done, Failure, Kind, Message, Priority, Progress
from voxel_weaver.bus.pool import AgentPool
from voxel_weaver.bus.ports import Blobs, Ports
from voxel_weaver.bus.queue import Order, Overflow, QueuePolicy
from voxel_weaver.bus.stats import AgentStatistics, BusStatistics, Spread
from voxel_weaver.bus.trace import Span, Trace

__all__ = (
    "Agent",
    "AgentPool",
    "AgentStatistics",
    "Balancer",
    "Blobs",
    "BreakerPolicy",
    "BreakerState",
    "Bus",
    "BusStatistics",
    "ByKey",
    "Cancelled",
    "Context",
    "Done",
    "Failure",
    "Kind",
    "LeastLoaded",
    "Load",
    "Message",
    "Order",
    "Overflow",
    "Ports",
    "Priority",
    "Progress",
    "QueuePolicy",
    "RoundRobin",
    "Span",
    "Spread",
    "Trace",
    "handles",
)
