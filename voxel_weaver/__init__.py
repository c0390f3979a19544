"""Voxel Weaver: a sentence becomes a furnished, lit, framed and validated 3D scene in Blender.

    import voxel_weaver as vw
    scene = vw.generate("a cozy bedroom", seed=1)
    scene.save("bedroom.blend")

Importing this costs next to nothing; what a name needs is imported when the name is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from voxel_weaver.adopting import forget_asset as forget_asset
    from voxel_weaver.adopting import import_asset as import_asset
    from voxel_weaver.api import Generated as Generated
    from voxel_weaver.api import generate as generate
    from voxel_weaver.api import generate_async as generate_async
    from voxel_weaver.editing import open_scene as open_scene
    from voxel_weaver.scene.errors import VoxelWeaverError as VoxelWeaverError

__version__ = "0.1.0"
__all__ = [
    "Generated",
    "VoxelWeaverError",
    "__version__",
    "forget_asset",
    "generate",
    "generate_async",
    "import_asset",
    "open_scene",
]

_HOME = {
    "Generated": "voxel_weaver.api",
    "generate": "voxel_weaver.api",
    "generate_async": "voxel_weaver.api",
    "open_scene": "voxel_weaver.editing",
    "forget_asset": "voxel_weaver.adopting",
    "import_asset": "voxel_weaver.adopting",
    "VoxelWeaverError": "voxel_weaver.scene.errors",
}


def __dir__() -> list[str]:
    return [*__all__]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'voxel_weaver' has no attribute {name!r}; it has {', '.join(__all__)}")
    import importlib

    return getattr(importlib.import_module(_HOME[name]), name)
