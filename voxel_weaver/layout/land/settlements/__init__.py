"""Settlements: places that people built, each planned by its own function. The roster is by the name of the place."""

from __future__ import annotations

from collections.abc import Mapping

from voxel_weaver.layout.land.groundwork import Planner

SETTLEMENTS: Mapping[str, Planner] = {}
