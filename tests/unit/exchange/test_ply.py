"""Everything in its place as .ply: polygons and colours, counted after it was read again."""

from __future__ import annotations

import re

import numpy as np
import pytest

from tests.unit.exchange.rooms import shape, shelf
from tests.unit.exchange.values import scene_of
from voxel_weaver.exchange.ply import read_ply, scene_ply
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Layout, Room
from voxel_weaver.scene.mesh import mesh_from_faces
from voxel_weaver.scene.shapes import Shapes, Use


def test_a_ply_keeps_polygons_and_colors() -> None:
    data, notes = scene_ply(*shelf())
    assert notes == ()
    head = data[: data.index(b"end_header\n")].decode()
    vertices, faces = (int(number) for number in re.findall(r"element \w+ (\d+)", head))
    assert faces == 4 * 6
    assert vertices == 8 + 8 + 2 * 12, "a crate's lid has a colour of its own, so its four corners are two each"
    start = data.index(b"end_header\n") + len("end_header\n")
    rows = np.frombuffer(data, [("place", "<f4", 3), ("color", "u1", 3)], vertices, start)
    assert {tuple(color) for color in rows["color"].tolist()} == {(169, 121, 74), (230, 223, 210), (255, 226, 176)}
    assert len(data) == start + vertices * 15 + faces * 17


def test_a_face_of_more_corners_than_the_format_knows_is_cut() -> None:
    blobs = MemoryBlobs()
    angle = np.linspace(0, 2 * np.pi, 300, endpoint=False)
    points = np.column_stack([np.cos(angle), np.sin(angle), np.zeros(300)])
    disc = mesh_from_faces(
        points, (np.arange(300, dtype=np.int32)[None],), (np.zeros(1, np.int32),), (np.zeros(1, np.bool_),)
    )
    shapes = Shapes(revision=0, shapes=(shape(disc, ("floor",), blobs),), uses=(Use(owner="floor_room_1", shape=0),))
    corners = ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))
    layout = Layout(place="room", rooms=(Room(id="room_1", kind="room", corners=corners, height=1.5),))
    found = read_ply(scene_ply(scene_of(layout, shapes, (), ()), blobs).data)
    assert {size: len(corners) for size, corners in found.faces.items()} == {3: 298}


@pytest.mark.parametrize("cut", [1, 30, 400, -5])
def test_a_cut_off_ply_is_refused(cut: int) -> None:
    data = scene_ply(*shelf()).data
    with pytest.raises(DataRefused):
        read_ply(data[:cut])
