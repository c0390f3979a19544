"""The production graph against its critical path, on the stage times of a known pipeline scaled by 1 to 100.

Those times are 5, 10, 8, 6, 4, 6 and 3 s for prompt, geometry, texture, lighting, validation, render set-up and
registration; that pipeline itself takes 33 s of them, since its stages wait for more than they need.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from bench.row import Row, at_most
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.bus import Bus
from voxel_weaver.bus.maker import Maker
from voxel_weaver.production import Graph, Mode, Production
from voxel_weaver.scene.value import Value

Given = TypeVar("Given", bound=Value)
SCALE = 0.01
TIMES = {"prompt": 5, "geometry": 10, "texture": 8, "lighting": 6, "validator": 4, "render": 6, "registry": 3}
CRITICAL_PATH = ("prompt", "geometry", "render")
THEIRS = 33
ROUNDS = 5


class Ask(Value):
    pass


class Read(Value):
    pass


class Formed(Value):
    pass


class Textured(Value):
    pass


class Lit(Value):
    pass


class Proved(Value):
    pass


class Framed(Value):
    pass


class Whole(Value):
    pass


class Noted(Value):
    pass


class Prompt(Maker):
    name = "prompt"

    async def make(self, ask: Ask, context: Context) -> Read:
        return await _slept(self.name, Read())

    def fallback(self, ask: Ask) -> Read:
        return Read()


class Geometry(Maker):
    name = "geometry"

    async def make(self, read: Read, context: Context) -> Formed:
        return await _slept(self.name, Formed())

    def fallback(self, read: Read) -> Formed:
        return Formed()


class Texture(Maker):
    name = "texture"

    async def make(self, read: Read, context: Context) -> Textured:
        return await _slept(self.name, Textured())

    def fallback(self, read: Read) -> Textured:
        return Textured()


class Lighting(Maker):
    name = "lighting"

    async def make(self, read: Read, context: Context) -> Lit:
        return await _slept(self.name, Lit())

    def fallback(self, read: Read) -> Lit:
        return Lit()


class Validator(Maker):
    name = "validator"

    async def make(self, formed: Formed, textured: Textured, context: Context) -> Proved:
        return await _slept(self.name, Proved())

    def fallback(self, formed: Formed, textured: Textured) -> Proved:
        return Proved()


class Render(Maker):
    name = "render"

    async def make(self, formed: Formed, context: Context) -> Framed:
        return await _slept(self.name, Framed())

    def fallback(self, formed: Formed) -> Framed:
        return Framed()


class Assembler(Maker):
    name = "assembler"

    async def make(self, textured: Textured, lit: Lit, proved: Proved, framed: Framed, context: Context) -> Whole:
        return Whole()

    def fallback(self, textured: Textured, lit: Lit, proved: Proved, framed: Framed) -> Whole:
        return Whole()


class Registry(Maker):
    name = "registry"

    async def make(self, whole: Whole, context: Context) -> Noted:
        return await _slept(self.name, Noted())

    def fallback(self, whole: Whole) -> Noted:
        return Noted()


CREW: tuple[type[Maker], ...] = (Prompt, Geometry, Texture, Lighting, Validator, Render, Assembler, Registry)


async def _slept(name: str, value: Given) -> Given:
    await asyncio.sleep(TIMES[name] * SCALE)
    return value


async def _seconds(mode: Mode) -> float:
    """The wall time of one run until its result is there."""
    async with Bus() as bus:
        makers = tuple(kind() for kind in CREW)
        for maker in makers:
            bus.add(maker)
        production = Production(bus, Graph(makers, [Ask]))
        started = time.perf_counter()
        await production.run("bench", [Ask()], [Whole], mode=mode)
        taken = time.perf_counter() - started
        await production.settle("bench")
        return taken


async def _chain(names: Iterable[str]) -> float:
    """The wall time of these stages one after the other, with nothing around them: what a busy machine makes of it."""
    started = time.perf_counter()
    for name in names:
        await asyncio.sleep(TIMES[name] * SCALE)
    return time.perf_counter() - started


def rows() -> Iterator[Row]:
    """The promises on the graph, each against bare sleeping in the same round."""
    together, apart, path, whole = [], [], [], []
    for _ in range(ROUNDS):
        path.append(asyncio.run(_chain(CRITICAL_PATH)))
        together.append(asyncio.run(_seconds("async")))
        whole.append(asyncio.run(_chain(TIMES)))
        apart.append(asyncio.run(_seconds("sequential")))
    parallel = statistics.median(together) / statistics.median(path)
    ratio = statistics.median(apart) / statistics.median(whole)
    share = sum(TIMES[name] for name in CRITICAL_PATH) / THEIRS
    yield at_most("production: wall time to critical path", parallel, 1.05)
    yield at_most("production: wall time to that pipeline's own 33 s", parallel * share, 0.72)
    yield Row("production: sequential to the sum of the stages", ratio, "0.99 to 1.05", 0.99 <= ratio <= 1.05, "ratio")
