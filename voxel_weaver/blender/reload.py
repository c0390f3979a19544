"""Whether what is loaded is still what is installed, and the one panel that is shown where it is not.

An update swaps files under a running Blender. Modules written in Python are dropped and loaded anew, but compiled
libraries stay until the process ends, and another Blender with this one's user folder hears of nothing at all. Code of
two versions must never run together: then all that is offered is to restart. Imports nothing else of the library.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import bpy

LIBRARIES = ("aiohttp", "frozenlist", "multidict", "propcache", "pydantic", "pydantic_core", "yarl")
"""Libraries of the extension that are compiled, or need a compiled one of their very version."""


def _record(module: str, file: str) -> Path | None:
    """The folder in which the installer noted the version of this module, or None where it lies in a checkout."""
    found = [*Path(file).resolve().parents[1].glob(f"{module}-*.dist-info")]
    return max(found, key=lambda folder: folder.stat().st_mtime, default=None)


_LOADED = _record("voxel_weaver", str(Path(__file__).parent))
"""As it was when this file was loaded; its name carries the version and a digest of the content."""


def pending() -> bool:
    """Whether the engine was replaced on disk since it was loaded. It asks for one folder, so drawing may ask."""
    return _LOADED is not None and not _LOADED.is_dir()


def outdated() -> tuple[str, ...]:
    """The libraries that were loaded before an update replaced them."""
    return tuple(name for name in LIBRARIES if name in sys.modules and _differs(name, sys.modules[name]))


def _differs(name: str, module: Any) -> bool:
    record = _record(name, str(module.__file__))
    version = str(getattr(module, "__version__", ""))
    return record is not None and bool(version) and record.name != f"{name}-{version}.dist-info"


class VOXEL_WEAVER_PT_restart(bpy.types.Panel):  # noqa: N801 - Blender's way to name classes
    """Stands alone in the tab where something outdated is loaded."""

    bl_label = "Voxel Weaver"
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "Voxel Weaver"
    bl_order = 0

    def draw(self, context: bpy.types.Context) -> None:
        layout: Any = self.layout
        layout.label(text="Restart Blender to finish the update", icon="INFO")


class VOXEL_WEAVER_PT_updated(VOXEL_WEAVER_PT_restart):  # noqa: N801
    """The same, appearing when another Blender updates the extension under this one."""

    @classmethod
    def poll(cls, context: bpy.types.Context) -> bool:
        return pending()
