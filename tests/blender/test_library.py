"""The asset library: every entry is an asset with catalogue, tags and a preview, and the session stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import bpy
import numpy as np
import pytest

from tests.blender.test_exchange import blocks
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.blender.exchange.library import catalog_id, write_library
from voxel_weaver.blender.live import session
from voxel_weaver.blender.operators import beside
from voxel_weaver.blender.operators.library import VOXEL_WEAVER_OT_add_asset_library
from voxel_weaver.blender.settings import prefs
from voxel_weaver.host.companion import Outcome
from voxel_weaver.library import entry_of
from voxel_weaver.scene.errors import OutputRefused
from voxel_weaver.scene.settings import LookName

NAMES = ("bed", "floor_lamp", "dining_table")


def test_a_library_holds_assets_that_the_browser_shows(tmp_path: Path) -> None:
    before = blocks()
    made = [entry_of(catalogue().by_name(name), LookName.VOXEL) for name in NAMES]
    path = write_library(tmp_path, made)
    assert blocks() == before
    with pytest.raises(OutputRefused, match="exists and is kept"):
        write_library(tmp_path, made)
    text = (tmp_path / "blender_assets.cats.txt").read_text()
    libraries: Any = bpy.data.libraries
    with libraries.load(str(path), assets_only=True) as (inside, wanted):
        wanted.objects = inside.objects
    assert {item.name for item in wanted.objects} == {entry.name for entry in made}
    for item in wanted.objects:
        entry = next(entry for entry in made if entry.name == item.name)
        assert item.asset_data.catalog_id == str(catalog_id(entry.catalog))
        assert f"{item.asset_data.catalog_id}:{entry.catalog}:" in text
        assert {tag.name for tag in item.asset_data.tags} == set(entry.tags)
        assert len(item.data.materials) == len(entry.materials)
        pixels = np.zeros(128 * 128 * 4, np.float32)
        item.preview.image_pixels_float.foreach_get(pixels)
        assert 0.03 < pixels.reshape(-1, 4)[:, 3].mean() < 0.95, "something is drawn, and not everywhere"


@pytest.mark.parametrize(
    ("name", "catalog"), [("bed", "Furniture/Beds"), ("kiln", "Trades/Craft"), ("curved_sofa", "Trades/Bowed")]
)
def test_an_asset_is_filed_where_it_belongs_however_it_is_made(name: str, catalog: str) -> None:
    assert entry_of(catalogue().by_name(name), LookName.VOXEL).catalog == catalog


def test_an_asset_that_is_called_as_something_in_the_session_keeps_its_name(tmp_path: Path) -> None:
    bpy.ops.object.camera_add()
    mine: Any = bpy.context.view_layer.objects.active
    mine.name = "Camera"
    path = write_library(tmp_path, [entry_of(catalogue().find("camera").asset, LookName.VOXEL)])
    assert mine.name == "Camera"
    libraries: Any = bpy.data.libraries
    with libraries.load(str(path), assets_only=True) as (inside, _):
        assert list(inside.objects) == ["Camera"]


# --- the button ----------------------------------------------------------------------------------------------------


class Stand:
    """A companion that ends when it is told to."""

    def __init__(self) -> None:
        self.ends: Outcome | None = None
        self.stopped = False

    def outcome(self) -> Outcome | None:
        return self.ends

    def stop(self) -> None:
        self.stopped = True


@pytest.fixture
def button(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[tuple[Stand, list[Any]]]:
    stand, asked = Stand(), []
    bpy.utils.register_class(VOXEL_WEAVER_OT_add_asset_library)
    opened = session.open_session(lambda: pytest.fail("nothing here makes a scene"))
    opened.librarian = lambda *given: (asked.append(given), stand)[1]  # type: ignore[assignment, func-returns-value]
    monkeypatch.setattr(prefs, "chosen", lambda: prefs.Chosen(home=tmp_path))
    before = len(shown())
    yield stand, asked
    session.close_session()
    bpy.utils.unregister_class(VOXEL_WEAVER_OT_add_asset_library)
    libraries: Any = bpy.context.preferences.filepaths.asset_libraries
    while len(libraries) > before:
        libraries.remove(libraries[-1])


def shown() -> list[tuple[str, str]]:
    libraries: Any = bpy.context.preferences.filepaths.asset_libraries
    return [(each.name, each.path) for each in libraries]


def test_the_button_has_a_library_made_and_shows_it_once(button: tuple[Stand, list[Any]], tmp_path: Path) -> None:
    stand, asked = button
    before = shown()
    assert bpy.ops.voxel_weaver.add_asset_library() == {"FINISHED"}
    assert asked == [(tmp_path / "library", bpy.app.binary_path, tmp_path)]
    assert not bpy.ops.voxel_weaver.add_asset_library.poll(), "one at a time"
    assert beside.look() == beside.LOOK
    assert shown() == before
    stand.ends = Outcome(True, {"exit_code": 0})
    assert beside.look() is None
    assert shown() == [*before, ("Voxel Weaver", str(tmp_path / "library"))]
    assert stand.stopped
    stand.ends = None
    bpy.ops.voxel_weaver.add_asset_library()
    stand.ends = Outcome(True, {"exit_code": 0})
    beside.look()
    assert len(shown()) == len(before) + 1, "made anew, it is shown once"


def test_a_library_that_could_not_be_made_is_not_shown_and_says_why(button: tuple[Stand, list[Any]]) -> None:
    stand, _ = button
    before = shown()
    bpy.ops.voxel_weaver.add_asset_library()
    stand.ends = Outcome(False, {}, "the disk is full")
    assert beside.look() is None
    assert shown() == before
    ended = session.current().library.ended
    assert ended is not None
    assert ended.why == "the disk is full"


def test_it_is_shown_although_another_file_was_opened_meanwhile(
    button: tuple[Stand, list[Any]], tmp_path: Path
) -> None:
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "other.blend"))
    bpy.ops.voxel_weaver.add_asset_library()
    bpy.ops.wm.open_mainfile(filepath=str(tmp_path / "other.blend"))
    assert bpy.app.timers.is_registered(beside.look)
    bpy.app.timers.unregister(beside.look)


def test_disabling_the_extension_ends_the_process(button: tuple[Stand, list[Any]]) -> None:
    stand, _ = button
    bpy.ops.voxel_weaver.add_asset_library()
    session.close_session()
    assert stand.stopped
    assert beside.look() is None
