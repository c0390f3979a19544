"""Settlements: places that people built, each planned by its own function. The roster is by the name of the place."""

from __future__ import annotations

from collections.abc import Mapping

from voxel_weaver.layout.land.groundwork import Planner
from voxel_weaver.layout.land.settlements.ensembles import ENSEMBLES, ensemble
from voxel_weaver.layout.land.settlements.harbour import harbour
from voxel_weaver.layout.land.settlements.sites import SITES, site
from voxel_weaver.layout.land.settlements.street import street
from voxel_weaver.layout.land.settlements.village import suburb, town, village

SETTLEMENTS: Mapping[str, Planner] = {
    "village": village,
    "suburb": suburb,
    "medieval_town": town,
    "harbour": harbour,
    "city": street,
    "city_street": street,
    **dict.fromkeys((name for name in ENSEMBLES if name != "shrine"), ensemble),
    **dict.fromkeys(SITES, site),
}
