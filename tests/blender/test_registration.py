"""Registration as a mirror, preferences, the update notice and the translations, in this process."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import bpy
import pytest

from tests.blender.installed import census
from voxel_weaver import extension
from voxel_weaver.blender import operators, registration, reload, ui
from voxel_weaver.blender.live import session
from voxel_weaver.blender.settings import prefs
from voxel_weaver.blender.ui import keymaps, menus

PACKAGE = "voxel_weaver_here"


@pytest.fixture
def enabled() -> Iterator[Any]:
    """Registered, with preferences that can be set."""
    addons: Any = bpy.context.preferences.addons
    addon = addons.new()
    addon.module = PACKAGE
    registration.register(PACKAGE)
    yield addon.preferences
    registration.unregister()
    addons.remove(addon)


@pytest.fixture
def timers(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The functions that Blender would call; in the background it keeps no list that can be read."""
    kept: list[Any] = []
    own: Any = bpy.app.timers
    monkeypatch.setattr(own, "register", lambda function, **_: kept.append(function))
    monkeypatch.setattr(own, "unregister", kept.remove)
    monkeypatch.setattr(own, "is_registered", lambda function: function in kept)
    return kept


def whole() -> dict[str, Any]:
    """The census without what differs by being in a test: modules stay loaded here."""
    return {name: kept for name, kept in census().items() if name != "modules"}


# --- a mirror ------------------------------------------------------------------------------------------------------


def test_a_hundred_times_on_and_off_is_as_if_never(timers: list[Any]) -> None:
    before, threads = whole(), threading.active_count()
    for _ in range(100):
        registration.register(PACKAGE, extension.command)
        registration.unregister()
    assert whole() == before
    assert (timers, threading.active_count(), session.is_open()) == ([], threads, False)


def test_enabling_starts_nothing(timers: list[Any]) -> None:
    threads = threading.active_count()
    registration.register(PACKAGE)
    assert (timers, threading.active_count()) == ([], threads)
    registration.unregister()


def test_all_classes_of_the_rosters_stand_while_it_is_enabled(enabled: Any) -> None:
    known = set(dir(bpy.types))
    assert {kind.__name__ for kind in (*operators.CLASSES, *ui.CLASSES)} <= known
    assert len({kind.__name__ for kind in (*operators.CLASSES, *ui.CLASSES)}) > 10
    for kind in operators.CLASSES:
        described: Any = kind
        assert bpy.ops.voxel_weaver.__getattr__(described.bl_idname.split(".")[1]).get_rna_type().description


def test_registering_twice_is_registering_once() -> None:
    before = whole()
    registration.register(PACKAGE)
    once = whole()
    registration.register(PACKAGE)
    assert whole() == once
    registration.unregister()
    registration.unregister()
    assert whole() == before


@pytest.mark.parametrize("broken", ["menus", "keymaps", "session"])
def test_where_a_part_fails_those_before_it_are_taken_back(broken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("no room")

    part, name = {"menus": (menus, "attach"), "keymaps": (keymaps, "attach"), "session": (session, "open_session")}[
        broken
    ]
    before = whole()
    monkeypatch.setattr(part, name, fail)
    with pytest.raises(RuntimeError, match="no room"):
        registration.register(PACKAGE)
    assert whole() == before


def test_a_class_that_blender_refuses_takes_its_roster_back(monkeypatch: pytest.MonkeyPatch) -> None:
    class Nameless(bpy.types.Operator):
        """An operator without a name."""

    before = whole()
    monkeypatch.setattr(operators, "CLASSES", (*operators.CLASSES, Nameless))
    with pytest.raises(AttributeError, match="bl_label"):
        registration.register(PACKAGE)
    assert whole() == before


def test_a_part_that_resists_is_named_and_the_others_go(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    before = whole()
    detach = keymaps.detach

    def resist() -> None:
        detach()
        raise RuntimeError("stuck")

    monkeypatch.setattr(keymaps, "detach", resist)
    registration.register(PACKAGE)
    with caplog.at_level(logging.ERROR):
        registration.unregister()
    assert whole() == before
    assert "could not take back its keymaps" in caplog.text
    assert "stuck" in caplog.text


# --- preferences ---------------------------------------------------------------------------------------------------


def test_without_an_extension_the_defaults_hold() -> None:
    chosen = prefs.chosen()
    assert chosen == prefs.Chosen(home=chosen.home)
    assert chosen.home.name == "voxel_weaver"
    assert not chosen.online


def test_what_is_set_is_what_holds(enabled: Any, tmp_path: Path) -> None:
    enabled.workers, enabled.minutes, enabled.history = 5, 3, 7
    enabled.home, enabled.team = str(tmp_path), str(tmp_path / "team")
    assert prefs.chosen() == prefs.Chosen(tmp_path, tmp_path / "team", 5, 3, 7, online=False)


def test_blender_offline_is_offline_whatever_is_set(enabled: Any) -> None:
    enabled.offline = False
    assert prefs.chosen().online is bpy.app.online_access
    enabled.offline = True
    assert prefs.chosen().online is False


def test_values_stay_in_their_bounds(enabled: Any) -> None:
    enabled.workers, enabled.minutes = 1000, 0
    assert (enabled.workers, enabled.minutes) == (16, 1)


def test_every_preference_says_what_it_is_for(enabled: Any) -> None:
    own = [
        row
        for row in enabled.bl_rna.properties
        if row.identifier in prefs.Chosen._fields or row.identifier == "offline"
    ]
    assert len(own) == 6
    assert [row.identifier for row in own if len(row.description) < 20 or row.description.endswith(".")] == []


# --- updates -------------------------------------------------------------------------------------------------------


def test_while_something_outdated_is_loaded_only_the_notice_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    before = set(dir(bpy.types))
    monkeypatch.setattr(reload, "outdated", lambda: ("pydantic_core",))
    registration.register(PACKAGE)
    assert set(dir(bpy.types)) - before == {"VOXEL_WEAVER_PT_restart"}
    assert not session.is_open()
    registration.unregister()
    assert set(dir(bpy.types)) == before


def test_the_notice_appears_when_the_engine_is_replaced(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    record = tmp_path / "voxel_weaver-0.1.0+1a2b3c4d.dist-info"
    record.mkdir()
    monkeypatch.setattr(reload, "_LOADED", record)
    context: Any = bpy.context
    assert not reload.VOXEL_WEAVER_PT_updated.poll(context)
    record.rename(tmp_path / "voxel_weaver-0.2.0+5e6f7a8b.dist-info")
    assert reload.VOXEL_WEAVER_PT_updated.poll(context)


def test_a_library_counts_as_outdated_where_its_record_names_another_version(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Loaded:
        __file__ = str(tmp_path / "yarl/__init__.py")
        __version__ = "1.0.0"

    monkeypatch.setattr("sys.modules", {"yarl": Loaded})
    assert reload.outdated() == ()  # no record at all: a checkout, or a distribution's own package
    (tmp_path / "yarl-1.0.0.dist-info").mkdir()
    assert reload.outdated() == ()
    (tmp_path / "yarl-1.0.0.dist-info").rename(tmp_path / "yarl-1.1.0.dist-info")
    assert reload.outdated() == ("yarl",)


# --- the command, and texts ----------------------------------------------------------------------------------------


def test_the_command_ends_with_a_status_and_never_ends_blender(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "environ", os.environ.copy())
    assert extension.command(["--version"]) == 0
    assert extension.command(["--no-such-option"]) == 2
    assert extension.command(["--list-examples"]) == 0
    assert "bedroom" in capsys.readouterr().out
