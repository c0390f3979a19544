"""The registry: every scene that was made and every asset in it, kept in one SQLite file that the host chose.

It may not decide content: nothing that a scene is made of is ever read back from here.
"""

from voxel_weaver.assets.registry.entries import AssetEntry, Health, Removed, SceneEntry
from voxel_weaver.assets.registry.registry import Registry

__all__ = ["AssetEntry", "Health", "Registry", "Removed", "SceneEntry"]
