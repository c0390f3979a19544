"""An asset that somebody brought along, as one of the catalogue: sized like any other, in its own colours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box
from voxel_weaver.assets.model import Finish, Model, Part, Skin, Surface
from voxel_weaver.assets.own.shelf import kept
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.own_asset import OwnAsset

_EDGE = 0.1
"""Share of a side that a level top leaves free of what stands on it."""


def own_assets(folder: Path) -> tuple[Asset, ...]:
    """What is on this shelf, as assets. Of two for the same noun the first counts."""
    taken: set[str] = set()
    found = []
    for record, mesh in kept(folder):
        if record.name not in taken and not taken & set(record.words):
            found.append(asset_of(record, mesh))
            taken |= {record.name, *record.words}
    return tuple(found)


def asset_of(record: OwnAsset, mesh: Mesh) -> Asset:
    return Asset(
        _builder(record, Skin(mesh, record.voxels)),
        words=record.words,
        family=record.words[0].replace(" ", "_"),
        support=record.support,
        tags=("own",),
        name=record.name,
    )


def _builder(record: OwnAsset, skin: Skin) -> Callable[..., Model]:
    """The function that catalogue and prompts size it by: chance leaves it as it is, a prompt may stretch it."""
    finishes = _finishes(record, skin.mesh)

    def build(width: float = 0.0, depth: float = 0.0, height: float = 0.0) -> Model:
        surfaces: tuple[Surface, ...] = ()
        if record.carries:
            x, y = width * (0.5 - _EDGE), depth * (0.5 - _EDGE)
            surfaces = (Surface("top", (-x, -y), (x, y), height),)
        room = Part(Box(width, depth, height), finishes[0].name)
        return Model((room,), finishes, surfaces, skin=skin)

    build.__defaults__ = record.size
    build.__annotations__ = {
        side: Annotated[float, Range(own, own)]
        for side, own in zip(("width", "depth", "height"), record.size, strict=True)
    } | {"return": Model}
    named: Any = build
    named.__name__ = record.name
    return build


def _finishes(record: OwnAsset, mesh: Mesh) -> tuple[Finish, ...]:
    """Its colours in the order of the mesh's slots. What covers most takes the colour that a prompt asks for."""
    counts = [int((mesh.slots == slot).sum()) for slot in range(len(record.finishes))]
    main = counts.index(max(counts))
    return tuple(
        Finish(f"{record.name}.{slot}", each.material, "own", each.color, slot == main, each.emission)
        for slot, each in enumerate(record.finishes)
    )
