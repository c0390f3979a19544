"""Whether there is something at a point of a model; for tests."""

from __future__ import annotations

import numpy as np

from voxel_weaver.assets.extents import rotation
from voxel_weaver.assets.forms.solids import inside
from voxel_weaver.assets.model import Model


def is_solid(model: Model, point: tuple[float, float, float]) -> bool:
    """Whether a part of the model is at this point."""
    return any(
        inside(part.form, ((np.array([point]) - part.at) @ rotation(part.turn)) / np.asarray(part.stretch))[0]
        for part in model.parts
    )
