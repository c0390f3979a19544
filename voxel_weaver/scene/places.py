"""Places on disk that a run may use, chosen by the host alone: never by a prompt, a file or a model."""

from __future__ import annotations

from voxel_weaver.scene.value import Value, Words


class Places(Value):
    """An empty place means that nothing is kept."""

    registry: Words = ""
