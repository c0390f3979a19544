"""Sites: the table of places that are laid out as on a drawing."""

from __future__ import annotations

from voxel_weaver.layout.land.groundwork import Plea, Settlement
from voxel_weaver.layout.land.settlements.sites import grounds, play, transport, wonders
from voxel_weaver.layout.land.settlements.sites.site import Site, by_place, planned

__all__ = ("SITES", "Site", "site")

SITES = by_place((*transport.SITES, *play.SITES, *grounds.SITES, *wonders.SITES))


def site(plea: Plea) -> Settlement:
    """The plan of the place that is asked for."""
    return planned(SITES[plea.place], plea)
