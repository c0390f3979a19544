"""Values and makers for tests of the production graph: named by how they behave."""

from __future__ import annotations

import asyncio
from typing import ClassVar

from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.bus import Bus
from voxel_weaver.bus.maker import Maker
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.value import Value


class Wish(Value):
    text: str


class Plan(Value):
    text: str
    revision: int = 0


class Walls(Value):
    text: str
    revision: int


class Paint(Value):
    text: str
    revision: int


class Fault(Value):
    text: str


class Ruling(Value):
    revision: int
    faults: tuple[Fault, ...] = ()


class House(Value):
    text: str
    revision: int


class Entry(Value):
    text: str


class Planner(Maker):
    name = "planner"

    async def make(self, wish: Wish, context: Context) -> Plan:
        return Plan(text=wish.text)

    async def remake(self, wish: Wish, earlier: Plan, faults: tuple[Fault, ...], context: Context) -> Plan:
        return Plan(text=f"{earlier.text}+{faults[0].text}", revision=earlier.revision + 1)

    def fallback(self, wish: Wish) -> Plan:
        return Plan(text="plain")


class Mason(Maker):
    name = "mason"
    delay: ClassVar[float] = 0.0

    async def make(self, plan: Plan, context: Context) -> Walls:
        await asyncio.sleep(self.delay)
        return Walls(text=f"walls of {plan.text}", revision=plan.revision)

    def fallback(self, plan: Plan) -> Walls:
        return Walls(text="no walls", revision=plan.revision)


class Painter(Maker):
    name = "painter"

    async def make(self, plan: Plan, context: Context) -> Paint:
        return Paint(text=f"paint for {plan.text}", revision=plan.revision)

    def fallback(self, plan: Plan) -> Paint:
        return Paint(text="white", revision=plan.revision)


class Judge(Maker):
    """Finds fault with the plan `patience` times."""

    name = "judge"
    sends_back = Plan
    patience: ClassVar[int] = 0

    async def make(self, plan: Plan, walls: Walls, context: Context) -> Ruling:
        faults = (Fault(text=f"fault{plan.revision}"),) if plan.revision < self.patience else ()
        return Ruling(revision=plan.revision, faults=faults)

    def fallback(self, plan: Plan, walls: Walls) -> Ruling:
        return Ruling(revision=plan.revision)


class Builder(Maker):
    name = "builder"

    async def make(self, plan: Plan, walls: Walls, paint: Paint, ruling: Ruling, context: Context) -> House:
        return House(text=f"{walls.text}, {paint.text}", revision=plan.revision)

    def fallback(self, plan: Plan, walls: Walls, paint: Paint, ruling: Ruling) -> House:
        return House(text="ruin", revision=plan.revision)


class Clerk(Maker):
    """Works in the background: nobody needs its entry."""

    name = "clerk"
    delay: ClassVar[float] = 0.0

    async def make(self, house: House, context: Context) -> Entry:
        await asyncio.sleep(self.delay)
        return Entry(text=house.text)

    def fallback(self, house: House) -> Entry:
        return Entry(text="")


CREW: tuple[type[Maker], ...] = (Planner, Mason, Painter, Judge, Builder, Clerk)


class NoPorts:
    """Ports for makers that compute nothing."""

    def __init__(self) -> None:
        self.blobs = MemoryBlobs()

    async def compute(self, function: object, value: object) -> object:
        raise AssertionError("these makers compute nothing")


def on_bus(bus: Bus, crew: tuple[type[Maker], ...]) -> tuple[Maker, ...]:
    makers = tuple(kind() for kind in crew)
    for maker in makers:
        bus.add(maker)
    return makers
