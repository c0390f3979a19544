"""Whether a picture file was written whole, read off its bytes: PNG and OpenEXR. Imports no bpy.

Blender 4.2 hangs for ever where it reads half an EXR after it has rendered, so nobody asks it.
"""

from __future__ import annotations

import struct

PNG_START, PNG_END = b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"
EXR_START = b"\x76\x2f\x31\x01"
NOTHING = (0, 0)


def png_size(data: bytes) -> tuple[int, int]:
    """Width and height of a whole PNG; nothing of any other bytes."""
    if len(data) < 24 or not data.startswith(PNG_START) or not data.endswith(PNG_END):
        return NOTHING
    width, height = struct.unpack(">II", data[16:24])
    return int(width), int(height)


def exr_size(data: bytes) -> tuple[int, int]:
    """Width and height of a whole OpenEXR file of lines, as Blender writes them; nothing of any other bytes."""
    if not data.startswith(EXR_START):
        return NOTHING
    try:
        return _exr_size(data)
    except (struct.error, ValueError):  # it ends in the middle of something
        return NOTHING


def _exr_size(data: bytes) -> tuple[int, int]:
    at, size = 8, NOTHING
    while data[at : at + 1] != b"\0":
        name_end = data.index(b"\0", at)
        type_end = data.index(b"\0", name_end + 1)
        (length,) = struct.unpack_from("<i", data, type_end + 1)
        if data[at:name_end] == b"dataWindow":
            left, top, right, bottom = struct.unpack_from("<4i", data, type_end + 5)
            size = right - left + 1, bottom - top + 1
        at = type_end + 5 + max(length, 0)
    # Behind the header lies the table of chunks; the first of them begins where it ends.
    table = at + 1
    (first,) = struct.unpack_from("<Q", data, table)
    chunks = struct.unpack_from(f"<{(first - table) // 8}Q", data, table)
    for chunk in chunks:
        (length,) = struct.unpack_from("<i", data, chunk + 4)
        if not table < chunk or chunk + 8 + length > len(data):
            return NOTHING
    return size
