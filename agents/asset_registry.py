"""Asset registry: notes every scene and what it is made of, in the background; the scene never waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from voxel_weaver.assets.registry import Registry
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.scene.places import Places
from voxel_weaver.scene.scene import Registered, Scene
from voxel_weaver.scene.value import Number, Value, Words


class Registration(Value):
    """A scene to keep in the registry of this file."""

    registry: Words
    scene: Scene
    now: Number


class AssetRegistry(Maker):
    name = "asset_registry"
    title = "Noting it in the registry"

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock

    async def make(self, scene: Scene, places: Places, context: Context) -> Registered:
        if not places.registry:
            return self.fallback(scene, places)
        registration = Registration(registry=places.registry, scene=scene, now=self._clock())
        return await context.ports.compute(registered, registration)

    def fallback(self, scene: Scene, places: Places) -> Registered:
        """Nothing was noted, so no scene is named."""
        return Registered(scene="", assets=0, new_assets=0)


def registered(registration: Registration) -> Registered:
    """Keep the scene: the part that waits for a disk."""
    with Registry(Path(registration.registry)) as registry:
        return registry.add(registration.scene, registration.now)
