"""The panel: `telling` decides what it says, `panels` draws it."""

from __future__ import annotations

from voxel_weaver.blender.ui.panels import CLASSES as CLASSES
