"""The layout against the clock: rooms as people ask for them, and the curve from ten things to a thousand in a hall."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Iterator

from bench.row import Row, at_most
from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.rules import check
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief, Relation, RelationKind, Want
from voxel_weaver.scene.settings import LookName

PLACES = ("bedroom", "living_room", "office", "kitchen", "dining_room", "library", "cafe", "bathroom")
MEDIAN, WORST = 0.5, 1.5
"""Seconds from a Brief to a Layout that is proved."""
COUNTS = (10, 30, 100, 300, 1000)
EACH = 0.05
"""Seconds for each thing of a crowd."""
GROWTH = 1.5
"""The most that the exponent of seconds over things may be: n log n has 1.2 there, n squared 2."""
CATALOG = Catalog()


def rows() -> Iterator[Row]:
    taken = sorted(seconds(asked(place, seed)) for place in PLACES for seed in range(2))
    yield at_most("layout: proved room, median", statistics.median(taken), MEDIAN, "s")
    yield at_most("layout: proved room, slowest of sixteen", taken[-1], WORST, "s")
    curve = {count: seconds(hall(count), proved=False) for count in COUNTS}
    for count, each in curve.items():
        yield at_most(f"layout: {count} chairs in a hall", each, max(EACH * count, 1.5), "s")
    yield at_most("layout: exponent of seconds over things, 30 to 1000", exponent(curve[30], curve[1000]), GROWTH)


def exponent(few: float, many: float) -> float:
    return math.log(many / few) / math.log(1000 / 30)


def asked(place: str, seed: int) -> Brief:
    """A room with some wishes and relations."""
    wants = (
        Want(id="armchair", noun="armchair", category="armchair", count=2),
        Want(id="plant", noun="potted plant", category="potted_plant"),
        Want(id="cabinet", noun="cabinet", category="cabinet"),
    )
    relations = (
        Relation(kind=RelationKind.NEAR, subject="plant", objects=("window",)),
        Relation(kind=RelationKind.CORNER, subject="cabinet", objects=("corner",)),
    )
    return Brief(prompt=place, place=place, seed=seed, look=LookName.LOWPOLY, wants=wants, relations=relations)


def hall(count: int) -> Brief:
    wants = (Want(id="chair", noun="chair", category="chair", count=count),)
    return Brief(prompt="a hall", place="room", look=LookName.LOWPOLY, wants=wants)


def seconds(brief: Brief, *, proved: bool = True) -> float:
    blobs = MemoryBlobs()
    start = time.process_time()
    layout = plan(brief, CATALOG, blobs)
    if proved:
        check(layout, CATALOG, brief.look, blobs, brief)
    return time.process_time() - start
