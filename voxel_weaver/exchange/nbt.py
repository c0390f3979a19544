"""Minecraft's named binary tags: the few kinds that schematics are made of, written and read."""

from __future__ import annotations

import gzip
import io
import struct
import zlib
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.errors import DataRefused

MOST_BYTES = 1 << 28
DEEPEST = 32
MOST_TAGS = 200_000
"""Tags and numbers of arrays that are read: a few bytes of a packed file can name more than fit into memory."""


class Short(NamedTuple):
    value: int


class Int(NamedTuple):
    value: int


class IntArray(NamedTuple):
    values: tuple[int, ...]


Tag: TypeAlias = "Short | Int | IntArray | str | bytes | Mapping[str, Tag] | tuple[Tag, ...]"

_END, _BYTE, _SHORT, _INT, _LONG, _FLOAT, _DOUBLE, _BYTES, _TEXT, _LIST, _COMPOUND, _INTS, _LONGS = range(13)
_FIXED = {_BYTE: ">b", _SHORT: ">h", _INT: ">i", _LONG: ">q", _FLOAT: ">f", _DOUBLE: ">d"}


def packed(name: str, root: Mapping[str, Tag]) -> bytes:
    """The compound as a file. No time is written, so that the same tags are the same bytes."""
    return gzip.compress(_head(_COMPOUND, name) + _body(root), compresslevel=6, mtime=0)


def _head(kind: int, name: str) -> bytes:
    text = name.encode()
    return struct.pack(">bH", kind, len(text)) + text


def _kind(tag: Tag) -> int:
    kinds = ((Short, _SHORT), (Int, _INT), (IntArray, _INTS), (str, _TEXT), (bytes, _BYTES), (Mapping, _COMPOUND))
    return next((kind for type_, kind in kinds if isinstance(tag, type_)), _LIST)


def _body(tag: Tag) -> bytes:
    if isinstance(tag, Short):
        return struct.pack(">h", tag.value)
    if isinstance(tag, Int):
        return struct.pack(">i", tag.value)
    if isinstance(tag, IntArray):
        return struct.pack(f">i{len(tag.values)}i", len(tag.values), *tag.values)
    if isinstance(tag, bytes):
        return struct.pack(">i", len(tag)) + tag
    if isinstance(tag, str):
        text = tag.encode()
        return struct.pack(">H", len(text)) + text
    if isinstance(tag, Mapping):
        return b"".join(_head(_kind(inner), name) + _body(inner) for name, inner in tag.items()) + b"\0"
    inner_kind = _kind(tag[0]) if tag else _END
    return struct.pack(">bi", inner_kind, len(tag)) + b"".join(_body(inner) for inner in tag)


# --- reading -------------------------------------------------------------------------------------------------------


def unpacked(data: bytes) -> tuple[str, Mapping[str, Tag]]:
    """The root's name and compound; raises DataRefused for what is none, is cut off or unpacks to too much."""
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as opened:
            plain = opened.read(MOST_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise DataRefused(f"This is no packed file of tags: {error}.") from error
    if len(plain) > MOST_BYTES:
        raise DataRefused(f"The file unpacks to more than {MOST_BYTES:,} bytes.")
    reader = _Reader(plain)
    kind = reader.number(">b")
    name = reader.text()
    if kind != _COMPOUND:
        raise DataRefused("The file's root is no compound of tags.")
    root = reader.tag(_COMPOUND, 0)
    assert isinstance(root, Mapping)
    return name, root


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0
        self._left = MOST_TAGS

    def spend(self, count: int) -> None:
        """Count tags that are about to be made."""
        self._left -= count
        if self._left < 0:
            raise DataRefused(f"The file has more than {MOST_TAGS:,} tags.")

    def take(self, count: int) -> bytes:
        if count < 0 or self._at + count > len(self._data):
            raise DataRefused("The file of tags ends in the middle.")
        self._at += count
        return self._data[self._at - count : self._at]

    def number(self, form: str) -> int:
        return int(struct.unpack(form, self.take(struct.calcsize(form)))[0])

    def text(self) -> str:
        return self.take(self.number(">H")).decode("utf-8", "replace")

    def tag(self, kind: int, depth: int) -> Tag:
        if depth > DEEPEST:
            raise DataRefused(f"The file's tags are nested deeper than {DEEPEST}.")
        self.spend(1)
        if kind == _SHORT:
            return Short(self.number(">h"))
        if kind in _FIXED:
            return Int(self.number(_FIXED[kind]))
        if kind == _TEXT:
            return self.text()
        if kind == _BYTES:
            return self.take(self.number(">i"))
        if kind in (_INTS, _LONGS):
            size, form = (4, ">i4") if kind == _INTS else (8, ">i8")
            count = self.number(">i")
            self.spend(max(count, 0))
            return IntArray(tuple(np.frombuffer(self.take(count * size), dtype=form).tolist()))
        if kind == _LIST:
            inner, count = self.number(">b"), self.number(">i")
            if not 0 <= count <= len(self._data):
                raise DataRefused("The file of tags has a list longer than itself.")
            return tuple(self.tag(inner, depth + 1) for _ in range(count)) if inner != _END else ()
        if kind == _COMPOUND:
            return self._compound(depth)
        raise DataRefused(f"The file has a tag of kind {kind}, which there is not.")

    def _compound(self, depth: int) -> Mapping[str, Tag]:
        found: dict[str, Tag] = {}
        while (kind := self.number(">b")) != _END:
            name = self.text()
            found[name] = self.tag(kind, depth + 1)
        return found


# --- numbers of variable length ------------------------------------------------------------------------------------


def varints(numbers: NDArray[np.integer[Any]]) -> bytes:
    """Numbers from 0 to 16383 with seven bits a byte, the low ones first."""
    values = np.asarray(numbers, dtype=np.uint16).ravel()
    long = values >= 128
    ends = np.cumsum(np.where(long, 2, 1))
    data = np.zeros(int(ends[-1]) if len(ends) else 0, dtype=np.uint8)
    data[ends - np.where(long, 2, 1)] = np.where(long, values & 127 | 128, values)
    data[ends[long] - 1] = values[long] >> 7
    return data.tobytes()


def from_varints(data: bytes) -> NDArray[np.int64]:
    """The numbers again; at most two bytes each."""
    raw = np.frombuffer(data, dtype=np.uint8)
    goes_on = raw >= 128
    starts = np.append(True, ~goes_on[:-1]) if len(raw) else np.zeros(0, np.bool_)
    if len(raw) and (goes_on[-1] or (goes_on & ~starts).any()):
        raise DataRefused("A schematic's block data names more blocks than are read.")
    at = np.flatnonzero(starts)
    numbers = (raw[at] & 127).astype(np.int64)
    long = goes_on[at]
    numbers[long] |= raw[at[long] + 1].astype(np.int64) << 7
    return numbers
