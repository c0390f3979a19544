from __future__ import annotations

import numpy as np

from tests.blender.scenes import clearing, room
from voxel_weaver.blender.pictures.thumbnails import SIDE, plan_view


def pixels(data: bytes) -> np.ndarray:
    return np.frombuffer(data, np.uint8).reshape(SIDE, SIDE, 4)


def test_a_room_is_drawn_with_its_floor_its_walls_and_what_stands_there() -> None:
    scene, _ = room()
    picture = pixels(plan_view(scene.layout, scene.look))
    palette = scene.look.palette
    assert picture[SIDE // 2, 8].tolist() == [*bytes.fromhex(palette.floor[1:]), 255]
    # The bed lies in the middle, towards the top; its first finish is oak.
    assert picture[SIDE // 2 + 8, SIDE // 2].tolist() == [*bytes.fromhex("a9794a"), 255]
    assert picture[0, 0, 3] == 0, "around the room nothing is drawn"


def test_open_land_is_drawn() -> None:
    scene, _ = clearing()
    assert (pixels(plan_view(scene.layout, scene.look))[..., 3] > 0).mean() > 0.8
