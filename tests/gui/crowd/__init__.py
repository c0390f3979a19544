"""A team that is the product's own but for its planner, which sets out as many things as a test wants to measure."""

from __future__ import annotations

from voxel_weaver.team import team

from .rows import Rows

TEAM = tuple(Rows if maker.name == Rows.name else maker for maker in team())
