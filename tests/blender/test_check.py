"""Check again: what is proved is what stands in the file, also after somebody moved, copied or removed things in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bpy
import pytest

from voxel_weaver.api import Generated, generate
from voxel_weaver.blender import contract
from voxel_weaver.blender.pictures.render import scene_of
from voxel_weaver.blender.reading.check import check_again
from voxel_weaver.checking import judged
from voxel_weaver.cli import main
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.verdict import Verdict

PROMPT = "a bedroom with a bed, a red armchair and two nightstands"


@pytest.fixture(scope="module")
def made() -> Generated:
    return generate(PROMPT, look="lowpoly", seed=1)


@pytest.fixture
def scene(made: Generated) -> Any:
    return scene_of(made.apply("new scene"))


def thing(scene: Any, name: str) -> Any:
    return next(item for item in scene.objects if item.get(contract.ID) == name)


def culprits(verdict: Verdict, rule: str) -> set[str]:
    return {name for finding in verdict.findings if finding.rule == rule for name in finding.things}


def test_a_scene_that_nobody_touched_is_as_good_as_it_was_made(made: Generated, scene: Any) -> None:
    verdict = check_again(scene, judged)
    before = {(finding.rule, finding.text) for finding in made.scene.verdict.findings if finding.rule in verdict.rules}
    assert verdict.holds
    assert {(finding.rule, finding.text) for finding in verdict.findings} == before


def lift(scene: Any) -> None:
    thing(scene, "armchair_1").location.z += 0.3


def into_the_bed(scene: Any) -> None:
    thing(scene, "armchair_1").location.xy = thing(scene, "bed_1").location.xy


def through_the_wall(scene: Any) -> None:
    thing(scene, "armchair_1").location.x += 20.0


def wall_into_the_room(scene: Any) -> None:
    bed = thing(scene, "bed_1").location
    wall = min((item for item in scene.objects if item.get(contract.KIND) == contract.WALL), key=_far_from(bed))
    wall.location.xy = bed.xy


def grown(scene: Any) -> None:
    thing(scene, "armchair_1").scale = (4.0, 4.0, 1.0)


def swollen_by_a_modifier(scene: Any) -> None:
    modifier = thing(scene, "armchair_1").modifiers.new("array", "ARRAY")
    modifier.count = 8


SPOILED: tuple[tuple[str, str, Callable[[Any], None]], ...] = (
    ("support", "armchair_1", lift),
    ("collision", "armchair_1", into_the_bed),
    ("bounds", "armchair_1", through_the_wall),
    ("walls", "bed_1", wall_into_the_room),
    ("bounds", "armchair_1", grown),
    ("bounds", "armchair_1", swollen_by_a_modifier),
)


def _far_from(place: Any) -> Callable[[Any], float]:
    return lambda item: -(item.location.xy - place.xy).length


@pytest.mark.parametrize(("rule", "culprit", "spoil"), SPOILED, ids=lambda each: getattr(each, "__name__", each))
def test_what_was_spoiled_in_blender_is_found_out(
    scene: Any, rule: str, culprit: str, spoil: Callable[[Any], None]
) -> None:
    spoil(scene)
    verdict = check_again(scene, judged)
    assert not verdict.holds
    assert culprit in culprits(verdict, rule)


def test_what_was_taken_away_or_copied_is_counted(scene: Any) -> None:
    bpy.data.objects.remove(thing(scene, "armchair_1"))
    assert any(finding.rule == "counts" for finding in check_again(scene, judged).findings)
    stand = thing(scene, "nightstand_1")
    copy = stand.copy()
    stand.users_collection[0].objects.link(copy)
    copy.location.x += 1.0
    texts = [finding.text for finding in check_again(scene, judged).findings if finding.rule == "counts"]
    assert any(text.startswith("2 nightstands were asked for; 3 are there") for text in texts)


def test_without_its_text_a_scene_is_proved_by_its_geometry(scene: Any) -> None:
    bpy.data.texts.remove(next(text for text in bpy.data.texts if contract.TEXT_NAME in text.name))
    sound = check_again(scene, judged)
    lift(scene)
    spoiled = check_again(scene, judged)
    assert sound.holds
    assert sound.rules == ("collision", "support")
    assert "armchair_1" in culprits(spoiled, "support")


def test_a_scene_of_somebody_else_is_refused() -> None:
    bpy.ops.mesh.primitive_cube_add()
    assert bpy.context.scene is not None
    with pytest.raises(DataRefused, match="holds nothing that Voxel Weaver made"):
        check_again(bpy.context.scene, judged)


# --- the command ---------------------------------------------------------------------------------------------------


def test_the_command_tells_by_its_exit_code(
    made: Generated, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Generated(made.made).save(tmp_path / "room.blend")
    assert main(["check", str(path)]) == 0
    assert "the proof holds" in capsys.readouterr().out
    lift(bpy.data.scenes[-1] if len(bpy.data.scenes) > 1 else bpy.context.scene)
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "spoiled.blend"), compress=True)
    capsys.readouterr()
    assert main(["check", str(tmp_path / "spoiled.blend"), "--json"]) == 1
    said = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (said["holds"], said["exit_code"]) == (False, 1)
    (inside,) = said["scenes"]
    assert inside["prompt"] == PROMPT
    assert [finding["things"] for finding in inside["findings"] if finding["rule"] == "support"] == [["armchair_1"]]


@pytest.mark.parametrize("content", [None, b"", b"BLENDER-v300", b"no blend at all" * 100])
def test_a_file_that_cannot_be_used_has_a_code_of_its_own(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "room.blend"
    if content is not None:
        path.write_bytes(content)
    assert main(["check", str(path)]) == 2
    assert "room.blend" in capsys.readouterr().err


def test_an_empty_blend_holds_nothing_to_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "empty.blend"))
    assert main(["check", str(tmp_path / "empty.blend")]) == 2
    assert "holds nothing that Voxel Weaver made" in capsys.readouterr().err


def test_warnings_count_where_that_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = generate("a bedroom with a sofa on the ceiling far from the sofa", look="lowpoly")
    path = odd.save(tmp_path / "odd.blend")
    code = main(["check", str(path), "--json", "--strict"])
    (inside,) = json.loads(capsys.readouterr().out.splitlines()[-1])["scenes"]
    assert code == int(bool(inside["findings"]))
