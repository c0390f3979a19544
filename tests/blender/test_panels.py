from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import bpy
import pytest

from tests.blender.hosts import ToldHost
from tests.blender.test_operators import CLASSES, PromptHost
from voxel_weaver.blender import ui
from voxel_weaver.blender.live import session
from voxel_weaver.blender.live.history import Row
from voxel_weaver.blender.live.pump import Pump
from voxel_weaver.blender.live.session import Session
from voxel_weaver.blender.settings import properties
from voxel_weaver.blender.ui import menus

ICONS = bpy.types.UILayout.bl_rna.functions["label"].parameters["icon"].enum_items.keys()


class Layout:
    """Takes what a panel draws, and refuses what Blender would: unknown icons, properties and operators."""

    def __init__(self, drawn: list[str]) -> None:
        self.drawn = drawn

    def _part(self, **_: Any) -> Layout:
        return Layout(self.drawn)

    row = column = split = box = grid_flow = _part

    def label(self, text: str = "", icon: str = "NONE", **_: Any) -> None:
        assert icon in ICONS, icon
        self.drawn.append(text)

    def prop(self, owner: Any, name: str, text: str | None = None, icon: str = "NONE", **_: Any) -> None:
        assert icon in ICONS, icon
        self.drawn.append(owner.bl_rna.properties[name].name if text is None else text)

    def prop_search(self, owner: Any, name: str, _where: Any, _kept: str, **_: Any) -> None:
        assert name in owner.bl_rna.properties

    def operator(self, name: str, text: str | None = None, icon: str = "NONE", **_: Any) -> Any:
        assert icon in ICONS, icon
        group, operator = name.split(".")
        rna = getattr(getattr(bpy.ops, group), operator).get_rna_type()
        self.drawn.append(rna.name if text is None else text)
        return _Known(rna.properties.keys())

    def menu(self, name: str, text: str = "", icon: str = "NONE") -> None:
        assert hasattr(bpy.types, name)
        assert icon in ICONS, icon

    def progress(self, factor: float, text: str) -> None:
        assert 0.0 <= factor <= 1.0
        self.drawn.append(text)

    def template_icon(self, icon: int, scale: float) -> None:
        assert icon > 0

    def separator(self, factor: float = 1.0) -> None:
        self.drawn.append("")


class _Known:
    """An operator's properties: only known ones may be set."""

    def __init__(self, names: list[str]) -> None:
        object.__setattr__(self, "_names", names)

    def __setattr__(self, name: str, value: Any) -> None:
        assert name in self._names, name


class Context:
    """Blender's context, with the region that the background has not."""

    region = SimpleNamespace(width=280)

    def __getattr__(self, name: str) -> Any:
        return getattr(bpy.context, name)


def drawn(kind: Any) -> list[str]:
    """What this panel or menu draws now; nothing where it is not shown."""
    context: Any = Context()
    if hasattr(kind, "poll") and not kind.poll(context):
        return []
    lines: list[str] = []
    body_of(kind, Layout(lines)).draw(context)
    return lines


def body_of(kind: Any, layout: Any) -> Any:
    """The class without Blender, which makes its panels itself, and without what others have appended to it."""
    own = {name: value for name, value in vars(kind).items() if callable(value)}
    own["draw"] = getattr(kind.draw, "_draw_funcs", [kind.draw])[0]
    body = type("Body", (), own)()
    body.layout = layout
    return body


@pytest.fixture
def opened() -> Iterator[ToldHost]:
    for kind in CLASSES:
        bpy.utils.register_class(kind)
    properties.attach()
    menus.attach()
    host = ToldHost()
    made = Session(lambda: host)
    session._open.append((made, Pump(made)))
    yield host
    session.close_session()
    menus.detach()
    properties.detach()
    for kind in reversed(CLASSES):
        bpy.utils.unregister_class(kind)


def all_drawn() -> str:
    return "\n".join(line for kind in (*ui.CLASSES, menus.VOXEL_WEAVER_MT_add) for line in drawn(kind))


def with_a_scene() -> None:
    """A finished run, with a report of many rows."""
    now = session.current()
    host = PromptHost()
    now._host = host
    bpy.ops.voxel_weaver.generate(prompt="a small room", present="new_scene", blocking=True)
    rows = tuple(Row("unmet", f"Wish number {n} was not met.", "", ("bed_1",)) for n in range(20))
    now.history.runs[0] = now.history.runs[0]._replace(rows=rows)


def test_before_the_first_run_there_is_a_prompt_and_a_button(opened: ToldHost) -> None:
    text = all_drawn()
    assert "Generate" in text
    assert "Report" not in text
    assert drawn(ui.panels.VOXEL_WEAVER_PT_history) == []


def test_a_run_shows_how_it_goes_in_place_of_the_button(opened: ToldHost) -> None:
    properties.settings(bpy.context).show_team = True
    now = session.current()
    run = now.start(properties.wish(properties.settings(bpy.context)).__class__("a room"), "Scene")
    now.ask()
    opened.begins(run.asked, "geometry")
    opened.progresses(run.asked, "geometry", 0.5, "3 of 6 forms built")
    now.take()
    lines = drawn(ui.panels.VOXEL_WEAVER_PT_main)
    assert "3 of 6 forms built" in lines
    assert "Generate" not in lines


def test_after_a_run_everything_that_can_be_done_is_there(opened: ToldHost) -> None:
    with_a_scene()
    bpy.context.view_layer.objects.active = next(item for item in bpy.data.objects if item.get("vw_id") == "bed_1")
    text = all_drawn()
    for words in ("4 things in", "Wish number 0", "and 12 more", "The bed was asked for.", "Reframe", "Overview"):
        assert words in text, words
    assert "a small room" in drawn(ui.panels.VOXEL_WEAVER_PT_history)


def test_who_went_to_another_scene_is_shown_the_way(opened: ToldHost) -> None:
    with_a_scene()
    assert "Show Bedroom" not in drawn(ui.panels.VOXEL_WEAVER_PT_main)
    bpy.context.window.scene = bpy.data.scenes.new("Mine")
    assert "Show Bedroom" in drawn(ui.panels.VOXEL_WEAVER_PT_main)


def test_a_run_that_was_undone_is_said_to_be(opened: ToldHost) -> None:
    with_a_scene()
    bpy.ops.voxel_weaver.remove()
    assert any("Undone" in line for line in drawn(ui.panels.VOXEL_WEAVER_PT_main))


def test_one_draw_of_all_panels_takes_half_a_millisecond(opened: ToldHost) -> None:
    """Our part of it, on the processor; the best of many. `--log-cli-level=INFO` tells the time."""
    with_a_scene()
    properties.settings(bpy.context).prompt = "a cozy bedroom with a reading corner at night, " * 5
    context: Any = Context()
    panels = [kind for kind in ui.CLASSES if hasattr(kind, "poll")]
    bodies = [body_of(kind, _Nothing()) for kind in panels]
    spent = []
    for _ in range(30):
        start = time.thread_time()
        for kind, body in zip(panels, bodies, strict=True):
            if kind.poll(context):
                body.draw(context)
        spent.append(time.thread_time() - start)
    logging.info("one draw of all panels: %.2f ms", 1000 * min(spent))
    assert min(spent) < 0.0005


class _Nothing:
    """A layout that costs next to nothing, so that only our own work is timed."""

    def __getattr__(self, name: str) -> Any:
        return self

    def __call__(self, *_: Any, **__: Any) -> Any:
        return self
