"""Writes a VoxScene as a MagicaVoxel file: models, scene graph with names, groups, layers, palette and materials."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from voxel_weaver.exchange.vox_scene import Cells, Placement, Rotation, Swatch, VoxScene, turned_size
from voxel_weaver.scene.errors import DataRefused

VERSION = 200
LONGEST = 256
"""Voxels along a side of one model; what is larger is split."""
COLORS = 255
_INT = struct.Struct("<i")
_LAYERS = 8


def vox_bytes(scene: VoxScene) -> bytes:
    """The whole file; raises DataRefused for more colours than a palette holds."""
    if len(scene.swatches) > COLORS:
        raise DataRefused(f"{len(scene.swatches)} colours do not fit into a palette of {COLORS}. Reduce them first.")
    scene = split(scene)
    body = b"".join((*_models(scene.models), *_graph(scene), *_layers(scene), _palette(scene), *_materials(scene)))
    return b"VOX " + _INT.pack(VERSION) + _chunk(b"MAIN", b"", body)


def split(scene: VoxScene) -> VoxScene:
    """The same voxels in models of at most 256 a side; parts of one keep its name."""
    if all(max(cells.shape) <= LONGEST for cells in scene.models):
        return scene
    models: list[Cells] = []
    parts: list[list[tuple[int, tuple[int, int, int]]]] = []
    for cells in scene.models:
        own = []
        for low in np.ndindex(*(-(-size // LONGEST) for size in cells.shape)):
            start = [at * LONGEST for at in low]
            part = cells[tuple(slice(at, at + LONGEST) for at in start)]
            if part.any():
                own.append((len(models), (start[0], start[1], start[2])))
                models.append(part)
        parts.append(own)
    placements = [
        placement._replace(model=number, low=_moved(placement, scene.models[placement.model], models[number], start))
        for placement in scene.placements
        for number, start in parts[placement.model]
    ]
    return VoxScene(tuple(models), tuple(placements), scene.swatches)


def _moved(placement: Placement, whole: Cells, part: Cells, start: tuple[int, int, int]) -> tuple[int, int, int]:
    """Where a part's lowest cell lies in the world."""
    x, y, z = (
        low + (start[axis] if sign > 0 else whole.shape[axis] - start[axis] - part.shape[axis])
        for low, (axis, sign) in zip(placement.low, placement.rotation, strict=True)
    )
    return x, y, z


# --- pieces of the file --------------------------------------------------------------------------------------------


def _chunk(name: bytes, content: bytes, children: bytes = b"") -> bytes:
    return name + struct.pack("<ii", len(content), len(children)) + content + children


def _text(text: str) -> bytes:
    data = text.encode()
    return _INT.pack(len(data)) + data


def _dict(entries: Mapping[str, str]) -> bytes:
    return _INT.pack(len(entries)) + b"".join(_text(key) + _text(value) for key, value in entries.items())


def _models(models: Sequence[Cells]) -> Iterator[bytes]:
    for cells in models:
        spots = np.argwhere(cells)
        rows = np.column_stack([spots, cells[tuple(spots.T)]]).astype(np.uint8)
        yield _chunk(b"SIZE", struct.pack("<iii", *cells.shape))
        yield _chunk(b"XYZI", _INT.pack(len(rows)) + rows.tobytes())


def _graph(scene: VoxScene) -> Iterator[bytes]:
    """The root holds a group for each group of the scene, and that a transform and a shape for each placement."""
    groups = list(dict.fromkeys(placement.group for placement in scene.placements))
    tops = {name: 2 + 2 * number for number, name in enumerate(groups)}
    yield _transform(0, 1, {}, 0, -1)
    yield _group(1, tuple(tops.values()))
    node = 2 + 2 * len(groups)
    for layer, name in enumerate(groups):
        own = [placement for placement in scene.placements if placement.group == name]
        yield _transform(tops[name], tops[name] + 1, {"_name": name}, layer % _LAYERS, -1)
        yield _group(tops[name] + 1, tuple(node + 2 * number for number in range(len(own))))
        for placement in own:
            yield _transform(node, node + 1, _named(placement), layer % _LAYERS, 0, _frame(placement, scene))
            yield _chunk(b"nSHP", _INT.pack(node + 1) + _dict({}) + struct.pack("<ii", 1, placement.model) + _dict({}))
            node += 2


def _named(placement: Placement) -> dict[str, str]:
    return {"_name": placement.name, **({"_hidden": "1"} if placement.hidden else {})}


def _frame(placement: Placement, scene: VoxScene) -> dict[str, str]:
    """Rotation and translation as MagicaVoxel has them: from the model's middle, rounded down."""
    shape = scene.models[placement.model].shape
    sizes = turned_size(shape, placement.rotation)
    middles = (
        low + (size // 2 if sign > 0 else size - size // 2)
        for low, size, (_, sign) in zip(placement.low, sizes, placement.rotation, strict=True)
    )
    turn = rotation_byte(placement.rotation)
    return {**({"_r": str(turn)} if turn != _UPRIGHT else {}), "_t": " ".join(str(number) for number in middles)}


def rotation_byte(rotation: Rotation) -> int:
    (first, x), (second, y), (_, z) = rotation
    return first | second << 2 | (x < 0) << 4 | (y < 0) << 5 | (z < 0) << 6


_UPRIGHT = 0b0100


def _transform(
    node: int, child: int, named: Mapping[str, str], layer: int, reserved: int, frame: Mapping[str, str] = {}
) -> bytes:
    head = _INT.pack(node) + _dict(named)
    return _chunk(b"nTRN", head + struct.pack("<iiii", child, -1, layer if reserved == 0 else -1, 1) + _dict(frame))


def _group(node: int, children: tuple[int, ...]) -> bytes:
    return _chunk(b"nGRP", _INT.pack(node) + _dict({}) + struct.pack(f"<i{len(children)}i", len(children), *children))


def _layers(scene: VoxScene) -> Iterator[bytes]:
    groups = list(dict.fromkeys(placement.group for placement in scene.placements))[:_LAYERS]
    for number, name in enumerate(groups):
        yield _chunk(b"LAYR", _INT.pack(number) + _dict({"_name": name}) + _INT.pack(-1))


def _palette(scene: VoxScene) -> bytes:
    table = np.zeros((256, 4), dtype=np.uint8)
    table[:, 3] = 255
    for number, swatch in enumerate(scene.swatches):
        table[number, :3] = swatch.color
    return _chunk(b"RGBA", table.tobytes())


def _materials(scene: VoxScene) -> Iterator[bytes]:
    for number, swatch in enumerate(scene.swatches):
        yield _chunk(b"MATL", _INT.pack(number + 1) + _dict(_material(swatch)))


def _material(swatch: Swatch) -> dict[str, str]:
    rough, amount = f"{swatch.roughness:.3f}", f"{swatch.amount:.3f}"
    if swatch.surface == "metal":
        return {"_type": "_metal", "_metal": amount, "_rough": rough, "_ior": "0.3", "_sp": "1"}
    if swatch.surface == "glass":
        return {"_type": "_glass", "_trans": amount, "_alpha": amount, "_rough": rough, "_ior": "0.3"}
    if swatch.surface == "emit":
        return {"_type": "_emit", "_emit": amount, "_flux": "2", "_rough": rough}
    return {"_type": "_diffuse", "_rough": rough}
