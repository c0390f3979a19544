from __future__ import annotations

import gc
import itertools
import logging
import math
import time
from collections.abc import Callable, Iterator
from typing import Any

import bpy
import pytest

from tests.blender.census import census
from tests.blender.hosts import ToldHost
from voxel_weaver.blender import contract
from voxel_weaver.blender.building import marks
from voxel_weaver.blender.live import handlers, pauses, session
from voxel_weaver.blender.live.loading import Loader
from voxel_weaver.blender.live.pauses import Busy
from voxel_weaver.blender.live.pump import Pump
from voxel_weaver.blender.live.runs import Phase
from voxel_weaver.blender.live.session import Session
from voxel_weaver.blender.live.stopwatch import Stopwatch
from voxel_weaver.blender.live.wishes import Wish
from voxel_weaver.blender.reading import observe
from voxel_weaver.scene.errors import SettingRefused, WorkFailed

RUN = "run-1"


def slow_clock() -> Callable[[], float]:
    """A millisecond passes with every look: a few slices make a tick, on every machine the same ones."""
    looks = itertools.count()
    return lambda: next(looks) / 1000


class Timers:
    """Stands in for Blender's timers, which never fire in the background."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], float | None]] = []

    def register(self, function: Callable[[], float | None], **_: object) -> None:
        self.waiting.append(function)

    def unregister(self, function: Callable[[], float | None]) -> None:
        self.waiting.remove(function)

    def is_registered(self, function: object) -> bool:
        return function in self.waiting


class Stage:
    """A session with a told host, its pump, and timers that a test turns by hand."""

    def __init__(self, timers: Timers, clock: Callable[[], float], boxes: int = 0) -> None:
        self.host = ToldHost(boxes)
        self.timers = timers
        self.session = Session(lambda: self.host, clock, clock)
        self.pump = Pump(self.session, grow=True)
        session.close_session()
        session._open.append((self.session, self.pump))

    def press(self, **wish: Any) -> None:
        self.session.start(Wish("a small room", **wish), bpy.context.scene.name)
        self.pump.start()
        self.turn(20)

    def turn(self, most: int = 1) -> int:
        """This many ticks, fewer where the timer ends."""
        for turned in range(most):
            if not self.timers.waiting:
                return turned
            tick = self.timers.waiting.pop(0)
            if tick() is not None:
                self.timers.register(tick)
        return most

    def end(self) -> None:
        self.host.finishes(RUN)
        assert self.turn(2000) < 2000


@pytest.fixture
def timers(monkeypatch: pytest.MonkeyPatch) -> Timers:
    made = Timers()
    for name in ("register", "unregister", "is_registered"):
        monkeypatch.setattr(bpy.app.timers, name, getattr(made, name))
    return made


@pytest.fixture
def stage(timers: Timers) -> Iterator[Stage]:
    handlers.attach()
    yield Stage(timers, slow_clock())
    session.close_session()
    handlers.detach()


@pytest.fixture
def work() -> Any:
    """A file that somebody works in."""
    scene: Any = bpy.context.scene
    scene.collection.objects.link(bpy.data.objects.new("Mine", None))
    bpy.ops.ed.undo_push(message="Mine")
    return scene


def hosts() -> list[Any]:
    return [item for item in bpy.data.objects if marks.RUN in item]


# --- a run that ends well ------------------------------------------------------------------------------------------


def test_a_run_shows_itself_growing_and_ends_as_a_scene_without_a_mark(stage: Stage, work: Any) -> None:
    stage.press()
    stage.host.proves(RUN)
    stage.turn(30)
    grown = hosts()
    assert grown
    assert all(item.name in work.objects for item in grown)
    assert all(not any(key.startswith("vw_") for key in dict(item.items()) if key != marks.RUN) for item in grown)
    assert any(len(item.data.vertices) for item in grown)
    assert observe.things(work) == ()
    stage.end()
    assert stage.session.state == "done"
    assert len(observe.things(work)) == 4
    assert marks.sweep() == 0
    assert not stage.timers.waiting


def test_a_full_round_of_the_collector_passes_over_what_is_loaded_for_good(stage: Stage) -> None:
    alive = len(gc.get_objects())
    stage.press()
    assert gc.get_freeze_count() > 0.9 * alive
    assert len(gc.get_objects()) < 0.1 * alive
    stage.pump.stop()
    assert gc.get_freeze_count() == 0


def test_what_grows_stands_where_it_will_stand(stage: Stage, work: Any) -> None:
    """Beside the work, in metres: the bed's host and the bed have the same bounds."""
    stage.press()
    stage.host.proves(RUN)
    stage.turn(100)
    corners = [item.matrix_world @ vertex.co for item in hosts() for vertex in item.data.vertices]
    low, high = min(corner.x for corner in corners), max(corner.x for corner in corners)
    stage.end()
    bpy.context.view_layer.update()
    made = [item for item in work.objects if item.get(contract.KIND) in ("thing", "floor")]
    after = [item.matrix_world @ vertex.co for item in made for vertex in item.data.vertices]
    assert (low, high) == pytest.approx((min(c.x for c in after), max(c.x for c in after)), abs=0.011)


def test_a_finished_run_is_one_undo_step(stage: Stage, work: Any) -> None:
    before = census()
    stage.press()
    stage.host.proves(RUN)
    stage.turn(10)
    stage.end()
    after = census()
    bpy.ops.ed.undo()
    stage.turn(5)
    assert census() == before
    bpy.ops.ed.redo()
    stage.turn(5)
    assert census() == after


def test_the_bytes_of_a_run_are_freed_when_it_stands(stage: Stage, work: Any) -> None:
    stage.press()
    made = stage.host.finishes(RUN)
    stage.turn(500)
    assert made.blobs.keys() == ()
    assert stage.session.history.runs[0].things == 4


def test_an_untouched_file_gets_a_scene_of_its_own(stage: Stage) -> None:
    bpy.ops.wm.read_factory_settings(use_empty=False)
    stage.press()
    stage.host.proves(RUN)
    stage.turn(10)
    assert "Growing" in bpy.data.scenes
    stage.end()
    receipt = stage.session.history.runs[0]
    assert receipt.bpy_scene == "Bedroom"
    assert "Growing" not in bpy.data.scenes


def test_a_file_in_use_is_added_to_whatever_scene_is_shown_when_it_is_done(stage: Stage, work: Any) -> None:
    other = bpy.data.scenes.new("Other")
    stage.press()
    bpy.context.window.scene = other
    stage.end()
    assert len(observe.things(work)) == 4
    assert observe.things(other) == ()


def test_replacing_takes_the_place_of_what_was_there(stage: Stage, work: Any) -> None:
    stage.press()
    stage.end()
    first, before = stage.session.history.runs[0], census()
    place = work.collection.children[first.collection][contract.OFFSET][0]
    stage.press(present="replace")
    stage.host.finishes("run-2")
    stage.turn(1000)
    assert stage.session.state == "done"
    assert census() == before
    roots = observe.roots(work)
    assert [root[contract.OFFSET][0] for root in roots] == [place]


# --- a run that does not -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ticks", [0, 1, 2, 3, 5, 8, 12])
def test_a_run_that_is_cancelled_leaves_not_a_datablock(stage: Stage, work: Any, ticks: int) -> None:
    before = census()
    stage.press()
    stage.host.proves(RUN)
    stage.turn(3)
    stage.host.finishes(RUN)
    stage.turn(ticks)
    assert stage.session.busy
    stage.session.cancel()
    stage.pump.take_back()
    stage.turn(5)
    assert census() == before
    assert stage.session.state == "cancelled"
    assert stage.host.cancelled == [RUN]
    assert not stage.timers.waiting


def test_a_run_that_fails_says_why_and_leaves_nothing(stage: Stage, work: Any) -> None:
    before = census()
    stage.press()
    stage.host.proves(RUN)
    stage.turn(3)
    stage.host.fails(RUN, WorkFailed("The planner gave up. Ask for less."))
    stage.turn(5)
    assert stage.session.run is not None
    assert (stage.session.state, stage.session.run.error) == ("failed", "The planner gave up. Ask for less.")
    assert census() == before


def test_a_pump_that_breaks_fails_the_run_and_stops(
    stage: Stage, work: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    before = census()
    stage.press()
    monkeypatch.setattr(Session, "take", lambda self: 1 / 0)
    stage.turn(3)
    assert stage.session.state == "failed"
    assert "division by zero" in stage.session.run.error  # type: ignore[union-attr]
    assert "the pump failed" in caplog.text
    assert census() == before
    assert not stage.timers.waiting


# --- the world changes under it ------------------------------------------------------------------------------------


def growing_run(stage: Stage) -> None:
    stage.press()
    stage.host.proves(RUN)
    stage.turn(3)
    stage.host.finishes(RUN)
    stage.turn(2)
    assert stage.session.state == "applying"
    assert hosts()


def test_undo_in_the_middle_of_a_run_undoes_the_persons_step_and_the_run_goes_on(stage: Stage, work: Any) -> None:
    work.collection.objects.link(bpy.data.objects.new("Second", None))
    bpy.ops.ed.undo_push(message="Second")
    growing_run(stage)
    bpy.ops.ed.undo()
    assert "Second" not in bpy.data.objects
    assert stage.turn(2000) < 2000
    assert stage.session.state == "done"
    assert len(observe.things(bpy.context.scene)) == 4
    assert marks.sweep() == 0


def test_undo_steps_that_hold_something_half_made_bring_nothing_of_it_back(stage: Stage, work: Any) -> None:
    before = census()
    growing_run(stage)
    bpy.data.objects["Mine"].location.x = 1.0
    bpy.ops.ed.undo_push(message="Moved")
    stage.session.cancel()
    stage.pump.take_back()
    bpy.ops.ed.undo()
    bpy.ops.ed.redo()
    stage.turn(3)
    assert bpy.data.objects["Mine"].location.x == 1.0
    assert census() == before


def test_a_file_saved_in_the_middle_holds_nothing_half_made_and_the_run_goes_on(
    stage: Stage, work: Any, tmp_path: Any
) -> None:
    growing_run(stage)
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "middle.blend"), copy=True)
    with bpy.data.libraries.load(str(tmp_path / "middle.blend")) as (inside, _):
        assert inside.objects == ["Mine"]
        assert (inside.meshes, inside.materials, inside.texts) == ([], [], [])
    assert stage.turn(2000) < 2000
    assert len(observe.things(work)) == 4


def test_opening_a_file_drops_the_run_and_says_so(stage: Stage, work: Any) -> None:
    growing_run(stage)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    before = census()
    stage.turn(5)
    assert stage.session.state == "cancelled"
    assert "Another file was opened" in stage.session.run.error  # type: ignore[union-attr]
    assert census() == before


def test_hosts_in_a_file_go_when_it_is_opened(stage: Stage, work: Any, tmp_path: Any) -> None:
    """As an automatic save in the middle of a run leaves them."""
    host = bpy.data.objects.new("Growing", bpy.data.meshes.new("Growing"))
    marks.mark(host, "a run of yesterday")
    work.collection.objects.link(host)
    handlers.detach()
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "left.blend"), copy=True)
    handlers.attach()
    bpy.ops.wm.open_mainfile(filepath=str(tmp_path / "left.blend"))
    assert [item.name for item in bpy.data.objects] == ["Mine"]


def test_a_scene_that_is_deleted_takes_the_run_along(stage: Stage, work: Any) -> None:
    home = bpy.data.scenes.new("Home")
    bpy.context.window.scene = home
    stage.press(present="beside")
    before = census()
    stage.host.finishes(RUN)
    stage.turn(2)
    bpy.data.scenes.remove(home)
    assert stage.turn(500) < 500
    assert stage.session.state == "cancelled"
    assert "'Home'" in stage.session.run.error  # type: ignore[union-attr]
    before["scenes"] -= 1
    assert census() == before


def test_a_scene_that_is_renamed_gets_what_was_made_for_it(stage: Stage, work: Any) -> None:
    growing_run(stage)
    work.name = "Set of today"
    assert stage.turn(3000) < 3000
    assert stage.session.state == "done"
    assert len(observe.things(work)) == 4


@pytest.mark.parametrize("deed", ["delete", "rename", "purge"])
def test_what_a_person_does_to_half_made_things_does_no_harm(stage: Stage, work: Any, deed: str) -> None:
    growing_run(stage)
    if deed == "delete":
        bpy.data.batch_remove(hosts()[: len(hosts()) // 2])
    elif deed == "rename":
        for item in hosts():
            item.name = "Renamed"
    else:
        bpy.ops.outliner.orphans_purge(do_recursive=True)
    assert stage.turn(3000) < 3000
    assert stage.session.state == "done"
    assert len(observe.things(work)) == 4
    assert marks.sweep() == 0


def test_closing_the_session_in_the_middle_leaves_nothing(stage: Stage, work: Any) -> None:
    before = census()
    growing_run(stage)
    assert session.close_session()
    assert census() == before
    assert stage.host.stopped
    assert not stage.timers.waiting


# --- standing aside ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("busy", "words"),
    [
        (Busy(), ""),
        (Busy(rendering=True), "render"),
        (Busy(playing=True), "playback"),
        (Busy(mode="EDIT_MESH"), "Edit Mode"),
        (Busy(mode="EDIT"), "Edit Mode"),
        (Busy(mode="SCULPT"), "Sculpt Mode"),
        (Busy(mode="TEXTURE_PAINT"), "painting"),
        (Busy(modal=("TRANSFORM_OT_translate",)), "let go"),
        (Busy(modal=("SCULPT_OT_brush_stroke",)), "let go"),
        (Busy(modal=("SCREEN_OT_userpref_show", "WM_OT_some_listener")), ""),
    ],
)
def test_the_pump_waits_for_hands_and_not_for_listeners(busy: Busy, words: str) -> None:
    reason = pauses.reason(busy)
    assert words in reason
    assert bool(reason) == bool(words)


def test_while_it_waits_nothing_in_blender_changes(stage: Stage, work: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    growing_run(stage)
    before = census()
    monkeypatch.setattr(pauses, "busy", lambda: Busy(rendering=True))
    stage.turn(20)
    assert census() == before
    assert stage.session.run is not None
    assert stage.session.run.paused == "Waiting for the render to finish"
    monkeypatch.setattr(pauses, "busy", Busy)
    assert stage.turn(2000) < 2000
    assert stage.session.state == "done"


def test_only_one_run_at_a_time(stage: Stage, work: Any) -> None:
    stage.press()
    with pytest.raises(SettingRefused, match="being made already"):
        stage.session.start(Wish("another"), "Scene")


def test_a_run_that_was_cancelled_is_not_disturbed_by_what_still_comes(stage: Stage, work: Any) -> None:
    stage.press()
    stage.session.cancel()
    made = stage.host.finishes(RUN)
    stage.press()
    assert made.blobs.keys() == ()
    assert stage.session.run is not None
    assert stage.session.run.phase is Phase.MAKING


# --- time ----------------------------------------------------------------------------------------------------------


def test_a_tick_of_a_run_with_a_hundred_things_stays_short(timers: Timers, work: Any) -> None:
    """Counted as the processor's time of this thread, since tests share their machine. `--log-cli-level=INFO` tells."""
    best = []
    for _ in range(3):
        stage = Stage(timers, time.thread_time, boxes=96)
        stage.press(present="new_scene")
        stage.host.proves(RUN)
        stage.turn(50)
        stage.session.ticks.clear()
        stage.end()
        ticks = sorted(tick.seconds for tick in stage.session.ticks if tick.kind == "tick")
        named = {tick.kind: 1000 * tick.seconds for tick in stage.session.ticks if tick.kind != "tick"}
        logging.info("%d ticks, longest %.1f ms, %s", len(ticks), 1000 * ticks[-1], named)
        best.append(ticks[int(len(ticks) * 0.99) - 1])
        session.close_session()
    assert min(best) < 0.008


def test_nothing_is_loaded_here_before_the_host_has_loaded_what_both_need(stage: Stage) -> None:
    loader = Loader(Stopwatch(stage.session), 1.0, stage.session)
    stage.host.ready = False
    stage.session.warm()
    loader.load(math.inf)
    assert not loader.done
    stage.host.ready = True
    loader.load(math.inf)
    assert loader.done
