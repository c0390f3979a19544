"""Files from Blender's interface: what stands there is what is written, and errors are said as reports."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import bpy
import pytest

import voxel_weaver as vw
from tests.blender.census import census
from voxel_weaver import extension
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.blender import contract, operators, ui
from voxel_weaver.blender.exchange.choosing import ENDINGS, lacking
from voxel_weaver.blender.exchange.standing import standing
from voxel_weaver.blender.live import session
from voxel_weaver.blender.operators import beside, files
from voxel_weaver.blender.operators.scenes import roots
from voxel_weaver.blender.settings import prefs, properties
from voxel_weaver.blender.ui import menus, telling
from voxel_weaver.blender.ui.telling import Line
from voxel_weaver.exchange.stl import read_stl
from voxel_weaver.exchange.vox_reading import read_vox
from voxel_weaver.exchange.writers import WRITERS
from voxel_weaver.scene.verdict import Verdict

CLASSES = (*operators.CLASSES, *ui.CLASSES)
INDOORS = "a bedroom with a double bed, a desk and a red armchair"
OUTDOORS = "a small meadow with three sheep"


@pytest.fixture(scope="module", autouse=True)
def enabled() -> Iterator[None]:
    for kind in CLASSES:
        bpy.utils.register_class(kind)
    properties.attach()
    menus.attach()
    session.open_session(lambda: pytest.fail("nothing here makes a scene")).adopter = extension.adopter
    yield
    session.close_session()
    menus.detach()
    properties.detach()
    for kind in reversed(CLASSES):
        bpy.utils.unregister_class(kind)


@pytest.fixture(scope="module", params=[INDOORS, OUTDOORS])
def made(request: Any) -> vw.Generated:
    return vw.generate(request.param, seed=3)


@pytest.fixture
def scene(made: vw.Generated) -> Any:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    made.apply("new scene")
    found: Any = next(scene for scene in bpy.data.scenes if roots(scene))
    bpy.context.window.scene = found
    return found


def thing(scene: Any) -> Any:
    return next(item for item in scene.objects if item.get(contract.KIND) == contract.THING and item.type == "MESH")


def test_what_nobody_touched_is_written_as_by_the_other_doors(made: vw.Generated, scene: Any) -> None:
    now = standing(scene, roots(scene)[-1])
    for ending, write in WRITERS.items():
        assert write(now.scene, now.blobs) == write(made.scene, made.made.blobs), ending


def test_what_was_moved_and_scaled_by_hand_is_written_so(scene: Any, tmp_path: Path) -> None:
    path, item = tmp_path / "scene.stl", thing(scene)
    item.location.z += 50.0
    item.scale = (2.0, 1.0, -1.0)
    assert bpy.ops.voxel_weaver.export(filepath=str(path)) == {"FINISHED"}
    corners = read_stl(path.read_bytes())
    high = corners[corners[..., 2].min(axis=1) > 40.0].reshape(-1, 3)
    assert len(high)
    bpy.context.view_layer.update()
    assert float(high[:, 2].max() - high[:, 2].min()) == pytest.approx(item.dimensions.z, abs=2e-3)
    turned = (high - high.mean(axis=0)) @ (item.matrix_world.to_3x3().normalized())
    assert float(turned[:, 0].max() - turned[:, 0].min()) == pytest.approx(item.dimensions.x, abs=2e-3)


def test_what_was_deleted_is_not_written(scene: Any, tmp_path: Path) -> None:
    item = thing(scene)
    name = item[contract.ID]
    for path, there in ((tmp_path / "before.vox", True), (tmp_path / "after.vox", False)):
        assert bpy.ops.voxel_weaver.export(filepath=str(path)) == {"FINISHED"}
        placed = {each.name for each in read_vox(path.read_bytes()).placements}
        assert (name in placed) is there
        if there:
            bpy.data.objects.remove(item)


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_format_is_written_and_the_session_stays_as_it_was(scene: Any, tmp_path: Path, ending: str) -> None:
    if ending in lacking():
        pytest.skip(f"this Blender writes no .{ending}")
    path, before = tmp_path / f"scene.{ending}", census()
    assert bpy.ops.voxel_weaver.export(filepath=str(path)) == {"FINISHED"}
    assert path.stat().st_size > 1000
    assert census() == before


def test_what_cannot_be_written_is_said(scene: Any, tmp_path: Path) -> None:
    for name, why in (("scene.xyz", "has an ending that is not exported"), ("no/scene.vox", "does not exist")):
        with pytest.raises(RuntimeError, match=why):
            bpy.ops.voxel_weaver.export(filepath=str(tmp_path / name))
    assert list(tmp_path.iterdir()) == []


def test_without_a_generated_scene_it_is_not_offered() -> None:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    assert not bpy.ops.voxel_weaver.export.poll()


def test_a_model_is_kept_where_the_preferences_say_and_check_again_knows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prefs, "chosen", lambda: prefs.Chosen(home=tmp_path / "home"))
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.ops.mesh.primitive_cone_add()
    model, before = tmp_path / "idol.obj", census()
    bpy.ops.wm.obj_export(filepath=str(model))
    given = {"filepath": str(model), "noun": "idol, fetish", "height": 0.5, "turn": 1.5707963, "support": "object"}
    assert bpy.ops.voxel_weaver.import_asset(**given) == {"FINISHED"}
    with pytest.raises(RuntimeError, match="idol"):
        bpy.ops.voxel_weaver.import_asset(**given)
    assert bpy.ops.voxel_weaver.import_asset(**given, replace=True) == {"FINISHED"}
    assert census() == before
    seen: list[str] = []

    def judge(reading: Any) -> Verdict:
        seen.extend(asset.support.value for asset in catalogue().assets if "idol" in asset.words)
        return Verdict(revision=0, rules=("one",), findings=())

    monkeypatch.setattr(session.current(), "judge", judge)
    vw.generate("a small room with a chair", seed=1).apply("new scene")
    bpy.context.window.scene = next(scene for scene in bpy.data.scenes if roots(scene))
    assert bpy.ops.voxel_weaver.check_again() == {"FINISHED"}
    assert seen == ["object"]


def test_in_a_window_a_model_is_read_while_one_works_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prefs, "chosen", lambda: prefs.Chosen(home=tmp_path / "home"))
    monkeypatch.setattr(files, "bpy", Windowed(bpy))
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.ops.mesh.primitive_cone_add()
    bpy.ops.wm.obj_export(filepath=str(tmp_path / "idol.obj"))
    adoption = session.current().adoption
    for name, end in (("idol.obj", Line("CHECKMARK", "idol is kept")), ("idol.obj", "ERROR"), ("none.obj", "ERROR")):
        assert bpy.ops.voxel_weaver.import_asset(filepath=str(tmp_path / name), noun="idol") == {"FINISHED"}
        assert telling.adoption(adoption) == (Line("SORTTIME", f"Reading {name}"),)
        assert not bpy.ops.voxel_weaver.import_asset.poll(), "one at a time"
        deadline = time.monotonic() + 60
        while beside.look() is not None and time.monotonic() < deadline:
            time.sleep(0.05)
        (line,) = telling.adoption(adoption)
        assert end in (line, line.icon)
    assert "There is no file" in line.text
    assert len([*(tmp_path / "home").rglob("*.json")]) == 1
    bpy.app.timers.unregister(beside.look)


class Windowed:
    """Blender's module as it is where there are windows."""

    def __init__(self, module: Any) -> None:
        self._module = module
        self.app = SimpleNamespace(background=False, binary_path=bpy.app.binary_path)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._module, name)


def test_a_model_that_cannot_be_kept_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prefs, "chosen", lambda: prefs.Chosen(home=tmp_path / "home"))
    (tmp_path / "broken.vox").write_bytes(b"VOX nothing")
    for name, why in (("none.vox", "There is no file"), ("broken.vox", "broken|vox|VOX")):
        with pytest.raises(RuntimeError, match=why):
            bpy.ops.voxel_weaver.import_asset(filepath=str(tmp_path / name), noun="idol")
    assert not list((tmp_path / "home").rglob("*.json"))
