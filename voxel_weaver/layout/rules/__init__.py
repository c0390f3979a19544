"""The rules that prove a Layout, each one pure function over facts that are worked out anew. None repairs anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.rules.bounds import bounds
from voxel_weaver.layout.rules.collision import collision
from voxel_weaver.layout.rules.counts import counts
from voxel_weaver.layout.rules.facts import Bytes, Facts, facts
from voxel_weaver.layout.rules.geometry.solid import Solid
from voxel_weaver.layout.rules.openings import openings
from voxel_weaver.layout.rules.reachable import reachable
from voxel_weaver.layout.rules.relations import relations
from voxel_weaver.layout.rules.support import support
from voxel_weaver.layout.rules.usable import usable
from voxel_weaver.layout.rules.walls import walls
from voxel_weaver.layout.rules.wishes import wishes
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout, land_keys
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.verdict import Finding

Rule = Callable[[Facts], tuple[Finding, ...]]

RULES: tuple[tuple[str, Rule], ...] = (
    ("collision", collision),
    ("support", support),
    ("bounds", bounds),
    ("walls", walls),
    ("openings", openings),
    ("reachable", reachable),
    ("usable", usable),
    ("counts", counts),
    ("wishes", wishes),
    ("relations", relations),
)
RULE_NAMES = tuple(name for name, _ in RULES)
FROM_BRIEF = ("counts", "wishes", "relations")
"""The rules about what was asked for: without a brief they say nothing."""
FROM_GEOMETRY = ("collision", "support")
"""The rules that need nothing but the things themselves."""


def check(
    layout: Layout,
    catalog: Catalog,
    look: LookName,
    blobs: Bytes | None = None,
    brief: Brief | None = None,
    solids: Mapping[str, Solid] | None = None,
) -> tuple[Finding, ...]:
    """All that is wrong with a Layout. Open land needs `blobs` for its heights; counts and relations need the `brief`.

    `solids` are the things as they are realised, by id; what is lacking there is realised for the proof."""
    heights = {key: blobs.get(key) for key in land_keys(layout)} if blobs else {}
    worked_out = facts(layout, catalog, look, heights, brief, solids)
    return tuple(finding for _, rule in RULES for finding in rule(worked_out))
