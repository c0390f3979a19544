"""The panel: `telling` decides what it says, `panels` draws it."""

from __future__ import annotations

from voxel_weaver.blender.ui.models import CLASSES as MODEL_CLASSES
from voxel_weaver.blender.ui.panels import CLASSES as PANEL_CLASSES

CLASSES = (*PANEL_CLASSES, *MODEL_CLASSES)
