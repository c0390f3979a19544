from __future__ import annotations

import json

from tests.blender.scenes import clearing, room
from voxel_weaver.blender.building.record import chunks, lines
from voxel_weaver.scene.scene import Scene


def test_the_lines_are_one_json_object_that_holds_the_scene_exactly() -> None:
    for scene, _ in (room(40), clearing()):
        data = json.loads("\n".join(lines(scene, '{"seconds": 1}', {"blender": "5.0.1"})))
        assert Scene.from_json(json.dumps(data["scene"])) == scene
        assert (data["seed"], data["prompt"]) == (7, "a small room")
        assert (data["report"], data["versions"]) == ('{"seconds": 1}', {"blender": "5.0.1"})


def test_no_line_is_so_long_that_a_text_block_chokes_on_it() -> None:
    assert max(len(line) for line in lines(room(200)[0], "", {})) < 2000


def test_chunks_are_the_lines() -> None:
    scene, _ = room(100)
    pieces = list(chunks(scene, "", {}))
    assert len(pieces) > 4
    assert "".join(pieces) == "\n".join(lines(scene, "", {})) + "\n"
