"""`python -m voxel_weaver "a cozy bedroom"`: the command, for where it is not installed."""

from __future__ import annotations

from voxel_weaver.cli import command

command()
