"""What the registry tells about its rows, as values. Holds no rows and no SQL."""

from __future__ import annotations

from voxel_weaver.scene.layout import Params
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.value import Key, Name, Number, Value


class SceneEntry(Value):
    """One scene that was made. `times` is how often the same scene was made; first and last are seconds since 1970."""

    key: Key
    prompt: str
    place: Name
    look: LookName
    seed: int
    things: int
    tags: tuple[Name, ...]
    times: int
    first: Number
    last: Number
    bytes: int  # as kept, compressed


class AssetEntry(Value):
    """One form that was built: an asset with these parameters in this look. `shape` names its mesh."""

    key: Key
    name: Name
    params: Params
    look: LookName
    shape: Key
    vertices: int
    faces: int
    tags: tuple[Name, ...]  # its name, its look, its words, and the categories that it stood for
    scenes: int


class Removed(Value):
    """What a delete took away, and by how many bytes the file became smaller."""

    scenes: int
    assets: int
    shapes: int
    bytes: int


class Health(Value):
    """What a verification found. No problems: every row was read, hashed and compared, and holds."""

    scenes: int
    assets: int
    problems: tuple[str, ...]

    @property
    def holds(self) -> bool:
        return not self.problems
