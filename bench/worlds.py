"""Worlds against the clock: a village with its wood from the sentence to the saved scene, and wide open land.

Each is made in a process of its own that has made a small scene before, so that its peak of memory is its own and
nothing is measured that is done once.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

from bench.row import Row, at_most, not_measured

VILLAGE = "a village with 40 houses and 5000 trees"
TERRAIN = "hills, 256 by 256 meters"
MEASURED = """
import json, sys, tempfile, time
from pathlib import Path
import voxel_weaver as vw

prompt, saved = sys.argv[1], sys.argv[2] == "saved"
with tempfile.TemporaryDirectory() as folder:
    vw.generate("a meadow").save(Path(folder) / "warm.blend")
    start = time.perf_counter()
    made = vw.generate(prompt)
    if saved:
        made.save(Path(folder) / "world.blend")
    seconds = time.perf_counter() - start
layout = made.scene.layout
try:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e9 if sys.platform == "darwin" else 1e6)
except ImportError:
    peak = None
print(json.dumps({
    "seconds": seconds,
    "gigabytes": peak,
    "houses": sum(thing.category == "house" for thing in layout.things),
    "trees": sum(scatter.count for scatter in layout.scatters if scatter.category == "tree"),
    "side": layout.grounds[0].side,
    "faults": len(made.scene.verdict.faults),
}))
"""


def rows() -> Iterator[Row]:
    village = measured(VILLAGE, saved=True)
    yield at_most("worlds: village, 40 houses and 5,000 trees, saved", village["seconds"], 10.0, "s")
    if village["gigabytes"] is None:
        yield not_measured("worlds: its peak of memory", "this system does not tell it", "<= 1", "GB")
    else:
        yield at_most("worlds: its peak of memory", village["gigabytes"], 1.0, "GB")
    lacking = max(40 - village["houses"], 0) + max(5000 - village["trees"], 0) + village["faults"]
    yield at_most("worlds: houses and trees that it lacks, and faults", lacking, 0.0, "things")
    terrain = measured(TERRAIN, saved=False)
    yield at_most(f"worlds: land {terrain['side']:g} m wide", terrain["seconds"], 3.0, "s")


def measured(prompt: str, *, saved: bool) -> dict[str, float]:
    """What a fresh process tells of making this."""
    command = [sys.executable, "-c", MEASURED, prompt, "saved" if saved else "unsaved"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    return dict(json.loads(done.stdout.splitlines()[-1]))
