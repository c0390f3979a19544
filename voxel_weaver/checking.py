"""Puts the reading of a file and the rules together, since neither may know the other: the judge of "Check Again"."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from voxel_weaver.api import home
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.doors import start_blender
from voxel_weaver.layout.rules import FROM_GEOMETRY, RULES
from voxel_weaver.layout.rules.facts import facts
from voxel_weaver.layout.rules.geometry.solid import Solid
from voxel_weaver.scene.shelf import SHELF, shelf_at, shelf_of
from voxel_weaver.scene.verdict import Verdict

if TYPE_CHECKING:
    from voxel_weaver.blender.reading.check import Reading


def check_file(path: Path) -> tuple[tuple[Reading, Verdict], ...]:
    """Each generated scene of a .blend with the verdict on it; raises DataRefused where the file holds none."""
    start_blender()
    from voxel_weaver.blender.reading.check import read_file

    return tuple((each, judged(each)) for each in read_file(path))


def judged(reading: Reading) -> Verdict:
    """What every rule finds in a scene as it stands now; without its saved text, what its geometry alone tells."""
    solids = {name: Solid(triangles) for name, triangles in reading.now.triangles.items()}
    with shelf_at(SHELF.get() or shelf_of(home())):
        catalog = catalogue()
    known = facts(reading.now.layout, catalog, reading.look, None, reading.brief, solids)
    rules = [(name, rule) for name, rule in RULES if reading.brief is not None or name in FROM_GEOMETRY]
    findings = tuple(finding for _, rule in rules for finding in rule(known))
    return Verdict(revision=reading.now.layout.revision, rules=tuple(name for name, _ in rules), findings=findings)
