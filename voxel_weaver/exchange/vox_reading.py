"""Reads MagicaVoxel files, of any version: nothing in them is trusted, neither a length nor a number of a node."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.exchange.vox_scene import UPRIGHT, Cells, Placement, Rotation, Surface, Swatch, VoxScene, turned_size
from voxel_weaver.scene.errors import DataRefused

MOST_BYTES = 512 * 1024 * 1024
MOST_MODELS = 16_384
MOST_NODES = 400_000
MOST_CELLS = 400_000_000
DEEPEST = 64
_WORDS = 1024
"""Characters of a name or a value: more is nonsense."""


class _Bytes:
    """Bytes that are read from front to back; running over the end is refused."""

    def __init__(self, data: memoryview) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        return len(self._data) - self._at

    def take(self, count: int) -> memoryview:
        if count < 0 or count > self.left:
            raise DataRefused(f"The .vox file ends in the middle: {count} bytes are named, {self.left} are there.")
        self._at += count
        return self._data[self._at - count : self._at]

    def number(self) -> int:
        return int(struct.unpack("<i", self.take(4))[0])

    def words(self) -> str:
        count = self.number()
        if count > _WORDS:
            raise DataRefused(f"The .vox file has a name of {count} characters; at most {_WORDS} are read.")
        return bytes(self.take(count)).decode("utf-8", "replace")

    def entries(self) -> dict[str, str]:
        count = self.number()
        if not 0 <= count <= 256:
            raise DataRefused(f"The .vox file has a list of {count} entries. Save it again with MagicaVoxel.")
        return {self.words(): self.words() for _ in range(count)}


@dataclass
class _Node:
    kind: str
    named: Mapping[str, str]
    children: tuple[int, ...] = ()
    layer: int = -1
    rotation: NDArray[np.int64] = field(default_factory=lambda: np.eye(3, dtype=np.int64))
    shift: NDArray[np.int64] = field(default_factory=lambda: np.zeros(3, dtype=np.int64))
    models: tuple[int, ...] = ()


@dataclass
class _Found:
    sizes: list[tuple[int, int, int]] = field(default_factory=list)
    models: list[Cells] = field(default_factory=list)
    nodes: dict[int, _Node] = field(default_factory=dict)
    layers: dict[int, Mapping[str, str]] = field(default_factory=dict)
    palette: NDArray[np.uint8] | None = None
    materials: dict[int, Mapping[str, str]] = field(default_factory=dict)
    cells: int = 0


def read_vox(data: bytes) -> VoxScene:
    """What the file holds; raises DataRefused where it is no .vox file, is cut off, or has more than fits in memory."""
    if len(data) > MOST_BYTES:
        raise DataRefused(f"The .vox file has {len(data):,} bytes; at most {MOST_BYTES:,} are read.")
    if data[:4] != b"VOX ":
        raise DataRefused("This is no .vox file: it does not begin with 'VOX '.")
    found = _Found()
    whole = _Bytes(memoryview(data)[8:])
    for name, content, children in _chunks(whole):
        if name == b"MAIN":
            for inner, inside, _ in _chunks(_Bytes(children)):
                _read(found, inner, _Bytes(inside))
        else:
            _read(found, name, _Bytes(content))
    if not found.models:
        raise DataRefused("The .vox file holds no model.")
    return VoxScene(tuple(found.models), tuple(_placements(found)), _swatches(found))


def _chunks(data: _Bytes) -> Iterator[tuple[bytes, memoryview, memoryview]]:
    while data.left >= 12:
        name = bytes(data.take(4))
        own, inner = data.number(), data.number()
        yield name, data.take(own), data.take(inner)


def _read(found: _Found, name: bytes, content: _Bytes) -> None:
    reader = _READERS.get(name)
    if reader is not None:
        reader(found, content)


def _read_size(found: _Found, content: _Bytes) -> None:
    x, y, z = content.number(), content.number(), content.number()
    found.cells += max(x, 0) * max(y, 0) * max(z, 0)
    if not all(1 <= side <= 256 for side in (x, y, z)) or found.cells > MOST_CELLS:
        raise DataRefused(f"The .vox file has a model of {x} x {y} x {z}; 1 to 256 a side can be read.")
    found.sizes.append((x, y, z))


def _read_voxels(found: _Found, content: _Bytes) -> None:
    if len(found.models) >= min(len(found.sizes), MOST_MODELS):
        raise DataRefused("The .vox file has voxels without a size, or too many models.")
    shape = found.sizes[len(found.models)]
    count = content.number()
    rows = np.frombuffer(content.take(max(count, -1) * 4), dtype=np.uint8).reshape(-1, 4)
    if len(rows) and (rows[:, :3].astype(np.int64) >= np.array(shape)).any():
        raise DataRefused(f"The .vox file has voxels outside of a model of {shape!r}.")
    cells = np.zeros(shape, dtype=np.uint8)
    cells[rows[:, 0], rows[:, 1], rows[:, 2]] = rows[:, 3]
    found.models.append(cells)


def _read_palette(found: _Found, content: _Bytes) -> None:
    found.palette = np.frombuffer(content.take(1024), dtype=np.uint8).reshape(256, 4)


def _read_material(found: _Found, content: _Bytes) -> None:
    number = content.number()
    found.materials[number] = content.entries()


def _read_layer(found: _Found, content: _Bytes) -> None:
    number = content.number()
    found.layers[number] = content.entries()


def _add(found: _Found, number: int, node: _Node) -> None:
    if len(found.nodes) >= MOST_NODES:
        raise DataRefused(f"The .vox file has more than {MOST_NODES:,} nodes.")
    found.nodes[number] = node


def _read_transform(found: _Found, content: _Bytes) -> None:
    number, named = content.number(), content.entries()
    child, _, layer, frames = content.number(), content.number(), content.number(), content.number()
    frame = content.entries() if frames > 0 else {}
    _add(found, number, _Node("transform", named, (child,), layer, _rotation(frame.get("_r")), _shift(frame.get("_t"))))


def _read_group(found: _Found, content: _Bytes) -> None:
    number, named, count = content.number(), content.entries(), content.number()
    children = np.frombuffer(content.take(max(count, -1) * 4), dtype="<i4").tolist()
    _add(found, number, _Node("group", named, tuple(children)))


def _read_shape(found: _Found, content: _Bytes) -> None:
    number, named, count = content.number(), content.entries(), content.number()
    models = []
    for _ in range(min(max(count, 0), 1)):  # the others are later frames of an animation
        models.append(content.number())
        content.entries()
    _add(found, number, _Node("shape", named, models=tuple(models)))


_READERS = {
    b"SIZE": _read_size,
    b"XYZI": _read_voxels,
    b"RGBA": _read_palette,
    b"MATL": _read_material,
    b"LAYR": _read_layer,
    b"nTRN": _read_transform,
    b"nGRP": _read_group,
    b"nSHP": _read_shape,
}


def _shift(text: str | None) -> NDArray[np.int64]:
    try:
        numbers = [int(word) for word in (text or "0 0 0").split()]
        if len(numbers) != 3 or max(abs(number) for number in numbers) > 1_000_000:
            raise ValueError
    except ValueError:
        raise DataRefused(f"The .vox file moves a model by {text!r:.40}, which is no place.") from None
    return np.array(numbers, dtype=np.int64)


def _rotation(text: str | None) -> NDArray[np.int64]:
    try:
        byte = int(text or "4")
        first, second = byte & 3, byte >> 2 & 3
        if first == second or 3 in (first, second):
            raise ValueError
    except ValueError:
        raise DataRefused(f"The .vox file turns a model by {text!r:.40}, which is no rotation.") from None
    matrix = np.zeros((3, 3), dtype=np.int64)
    for row, (axis, bit) in enumerate(zip((first, second, 3 - first - second), (4, 5, 6), strict=True)):
        matrix[row, axis] = -1 if byte >> bit & 1 else 1
    return matrix


# --- the graph, flattened ------------------------------------------------------------------------------------------


def _placements(found: _Found) -> Iterator[Placement]:
    """Each shape where it stands. A file without a graph has its models around the middle, as MagicaVoxel shows it."""
    if not found.nodes:
        for number, cells in enumerate(found.models):
            x, y, _ = cells.shape
            yield Placement(number, "", "", (-(x // 2), -(y // 2), 0))
        return
    count = 0
    held = [(0, np.eye(3, dtype=np.int64), np.zeros(3, dtype=np.int64), "", "", False, 0)]
    while held:
        number, turn, place, name, group, hidden, depth = held.pop()
        node = found.nodes.get(number)
        count += 1
        if node is None or depth > DEEPEST or count + len(held) > MOST_NODES:
            raise DataRefused(f"The .vox file's graph names node {number}, which is not there or is in a circle.")
        if node.kind == "transform":
            place = place + turn @ node.shift
            turn = turn @ node.rotation
            group, name = (name, node.named["_name"]) if node.named.get("_name") else (group, name)
            hidden = hidden or _hides(node.named) or _hides(found.layers.get(node.layer, {}))
        for model in node.models:
            if not 0 <= model < len(found.models):
                raise DataRefused(f"The .vox file's graph names model {model}; it has {len(found.models)}.")
            yield _placed(found, model, turn, place, name, group, hidden)
        held += [(child, turn, place, name, group, hidden, depth + 1) for child in reversed(node.children)]


def _hides(named: Mapping[str, str]) -> bool:
    return named.get("_hidden") == "1"


def _placed(
    found: _Found, model: int, turn: NDArray[np.int64], place: NDArray[np.int64], name: str, group: str, hidden: bool
) -> Placement:
    axes = np.abs(turn).argmax(axis=1)
    signs = turn[np.arange(3), axes]
    (a, b, c), (x, y, z) = axes.tolist(), signs.tolist()
    rotation: Rotation = ((a, x), (b, y), (c, z))
    sizes = turned_size(found.models[model].shape, rotation)
    i, j, k = (
        int(at) - (size // 2 if sign > 0 else size - size // 2)
        for at, size, sign in zip(place, sizes, (x, y, z), strict=True)
    )
    return Placement(model, name, group, (i, j, k), rotation if rotation != UPRIGHT else UPRIGHT, hidden)


# --- the palette ---------------------------------------------------------------------------------------------------


def _swatches(found: _Found) -> tuple[Swatch, ...]:
    table = DEFAULT_PALETTE if found.palette is None else found.palette
    used = max(int(cells.max(initial=0)) for cells in found.models)
    return tuple(_swatch(table[number], found.materials.get(number + 1, {})) for number in range(used))


_TYPES: Mapping[str, Surface] = {"_metal": "metal", "_glass": "glass", "_emit": "emit"}
_AMOUNTS: Mapping[str, tuple[str, ...]] = {
    "metal": ("_metal", "_weight"),
    "glass": ("_trans", "_alpha", "_weight"),
    "emit": ("_emit", "_weight"),
}


def _swatch(color: NDArray[np.uint8], material: Mapping[str, str]) -> Swatch:
    surface = _TYPES.get(material.get("_type", ""), "diffuse")
    amounts = [_share(material[name]) for name in _AMOUNTS.get(surface, ()) if name in material]
    red, green, blue = (int(channel) for channel in color[:3])
    amount = amounts[0] if amounts else (1.0 if surface != "diffuse" else 0.0)
    return Swatch((red, green, blue), surface, amount, _share(material.get("_rough", "0.6")))


def _share(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        return 0.5
    return min(max(number, 0.0), 1.0) if math.isfinite(number) else 0.5


def _default_palette() -> NDArray[np.uint8]:
    """The palette of files without one: MagicaVoxel's own, a cube of 215 colours and four ramps of ten."""
    levels = [255, 204, 153, 102, 51, 0]
    cube = [(r, g, b) for r in levels for g in levels for b in levels][:-1]
    ramp = [238, 221, 187, 170, 136, 119, 85, 68, 34, 17]
    ramps = [
        tuple(level if on else 0 for on in channels)
        for channels in ((1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 1))
        for level in ramp
    ]
    table = np.zeros((256, 4), dtype=np.uint8)
    table[:255, :3], table[:, 3] = [*cube, *ramps], 255
    return table


DEFAULT_PALETTE = _default_palette()
