"""The pump: carries what a run gave into Blender, a few milliseconds a tick, driven by a timer or drained by a script.

It stands aside while Blender belongs to the person's hands. No reference to Blender's data outlives a tick. What is
half made is taken back whenever the world around it changes, and is made anew from the values.
"""

from __future__ import annotations

import importlib
import logging
import math
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import Any

import bpy

from voxel_weaver.blender import marks, pauses, prefs, views
from voxel_weaver.blender.ledger import Handle, found
from voxel_weaver.blender.runs import Phase, Run
from voxel_weaver.blender.session import Session, Tick
from voxel_weaver.scene.errors import DeadlinePassed, RunCancelled, VoxelWeaverError, WorkFailed

LOG = logging.getLogger(__name__)
INTERVAL = 0.02
"""Seconds between two ticks while a run is alive; without one there is no timer at all."""
WAITING = 0.1
BUDGET = 0.006
"""Seconds of our work in a tick. A slice begins only where it should end by then: what it will take is guessed from
those before it, so that a tick stays within eight milliseconds and is used well: each is followed by a redraw, which on
a slow display takes far longer than the tick."""
REDRAWN = ("materials", "scatter", "stage")
"""Stages whose slices make Blender redraw in any case: beside them growth costs no redraw of its own."""
GROWTH = 0.003
"""Seconds of a tick for what is seen growing."""
FADING = 0.7
"""How fast a long slice is forgotten when the next is guessed."""
REDRAW = 0.25
"""Seconds between two looks of the panel; more where a redraw takes long."""
LOADED = (
    *("shading.patterns", "shading.kinds", "shading.materials", "geometry.scatter", "geometry.meshes", "plan"),
    *("record", "removal", "render", "commit", "apply", "geometry.merging", "growing", "thumbnails"),
)
"""Modules that a run needs and the start of Blender does not, one after the other: together they take too long."""
ANEW = 5
"""How often half-made data is made anew after the world changed, before the run is given up."""


class Pace:
    """How often what is seen may change. A redraw takes long on a slow display or in a heavy file; the time that
    Blender is away after a tick that touched the view is its price, and growth may cost a third of the time."""

    def __init__(self) -> None:
        self.touched = False
        self.price = 0.0
        self._last = -math.inf
        self._now = 0.0
        self._ended = 0.0

    def begins(self, now: float) -> None:
        self._now = now
        if self.touched:
            self.price = max(now - self._ended - INTERVAL, 0.0)
            self._last = now
        self.touched = False

    def ends(self, now: float) -> None:
        self._ended = now

    def may_touch(self) -> bool:
        return self._now - self._last >= 2.0 * self.price


class Pump:
    """Drives the session's run into Blender."""

    def __init__(self, session: Session, *, grow: bool | None = None) -> None:
        self._session = session
        self._clock: Callable[[], float] = session.clock
        self._grows = not bpy.app.background if grow is None else grow
        self._timer = self.tick  # one object: Blender knows its timers by identity
        self._work: Generator[Any, None, Any] | None = None
        self._target: Any = None
        self._growing: Any = None
        self._ready = False
        self._anew = 0
        self._home: Handle | None = None
        self._stale = False
        self._drawn = 0.0
        self._longest = math.inf
        self._redraws = False
        self._did = ""  # what the tick was spent on
        self._guess = 0.0  # seconds that the next slice may take
        self._pace = Pace()
        self._viewed: tuple[str, str, tuple[views.View, ...]] | None = None  # home, its scene, how home was looked at
        self._to_load = list(reversed(LOADED))
        self._named = 0.0

    # --- driven by others ------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to tick for the session's new run; Blender calls from now on, until the run has ended."""
        from voxel_weaver.blender.target import Target, chosen

        run = self._session.run
        present = run.wish.present if run is not None else "auto"
        # Decided now: later the file is no longer untouched.
        self._target = chosen() if present == "auto" else Target(present)
        self._anew = 0
        self._home = None
        self._pace = Pace()
        limits = prefs.chosen()
        self._longest = 60.0 * limits.minutes
        self._session.history.limit = limits.history
        self.wake()

    def wake(self) -> None:
        if not bpy.app.timers.is_registered(self._timer):
            bpy.app.timers.register(self._timer, first_interval=0.0, persistent=True)

    def stop(self) -> None:
        """Take back what is half made, and tick no more."""
        if bpy.app.timers.is_registered(self._timer):
            bpy.app.timers.unregister(self._timer)
        self.take_back()

    def take_back(self) -> None:
        """Remove what is half made: growing hosts, a stage, data that waits for its commit."""
        work, self._work, self._ready = self._work, None, False
        if work is not None:
            work.close()
        growing, self._growing = self._growing, None
        if growing is not None:
            self._leave_stage(growing.stage)
            with self._named_as("hosts removed"):
                growing.close()

    def world_changed(self) -> None:
        """Undo, redo or a load changed what is in Blender: sweep, and make anew what was half made."""
        self._stale = True
        if bpy.app.background:
            self._renew()
        else:
            self.wake()

    def drain(self) -> None:
        """Tick until the run has ended: what a script does, and `blender -b`, where timers never fire."""
        while self._session.busy:
            if not self._advanced(patient=False):
                time.sleep(INTERVAL / 4)  # the team works elsewhere, and there is nothing else to do here
        self._tidied()

    # --- one tick --------------------------------------------------------------------------------------------------

    def tick(self) -> float | None:
        """One turn; None ends the timer. A timer that raises is dropped for good, so nothing gets out of here."""
        start = self._clock()
        self._named = 0.0
        self._pace.begins(start)
        try:
            self._advanced(patient=True)
        except Exception as error:
            LOG.exception("the pump failed")
            self._give_up(WorkFailed(f"Blender's part failed: {error!r}. Report this with the prompt."))
        self._pace.ends(self._clock())
        self._session.ticks.append(Tick("tick", self._clock() - start - self._named, self._did))
        self._did = ""
        run = self._session.run
        if run is not None and run.alive:
            self._redraw_now_and_then()
            return WAITING if run.paused else 0.0 if run.made is not None else INTERVAL
        self._tidied()
        views.redraw_panels()
        return None

    def _advanced(self, *, patient: bool) -> bool:
        """Move on as far as this tick allows; False where there was nothing to do. Who is not patient never waits for
        a mode or a stroke to end: a script has none."""
        until = self._clock() + BUDGET
        came = self._session.take()
        run = self._session.run
        if self._stale:
            self._renew()
        if run is None or not run.alive:
            return False
        if not self._is_home(run):
            return False
        self._load_some(until)
        self._session.ask()
        if self._clock() - run.began > self._longest:
            minutes = round(self._longest / 60)
            self._give_up(DeadlinePassed(f"It took longer than {minutes} minutes, the limit in the preferences."))
            return False
        run.paused = pauses.reason(pauses.busy()) if patient else ""
        if run.paused:
            return False
        try:
            return self._grown(run) or self._applied(run, until) or came
        except RunCancelled as error:
            self._make_anew(run, error)
        except VoxelWeaverError as error:
            self._give_up(error)
        return True

    def _is_home(self, run: Run) -> bool:
        """Whether the scene that the run is for is still there, under whatever name; without it the run is dropped."""
        if self._home is None:
            scene: Any = bpy.data.scenes[run.home]
            self._home = Handle("scenes", scene.name, scene.session_uid)
        scene = found(self._home)
        if scene is None:
            self._session.drop(f"The scene {run.home!r} is gone, so what was made for it was dropped.")
            self.take_back()
            return False
        if scene.name != run.home:
            self.take_back()
            run.home = scene.name
        return True

    def _load_some(self, until: float) -> None:
        """Import what the commit will need, a few modules a tick, while the team is at work."""
        while self._to_load and self._clock() < until:
            importlib.import_module(f"voxel_weaver.blender.{self._to_load.pop()}")

    def _grown(self, run: Run) -> bool:
        """Show one more piece; True where that was all for this tick."""
        proved = run.proved
        if not self._grows or proved is None or self._ready:
            return False
        if self._growing is not None and self._growing.revision != proved.layout.revision:
            self._closed(self._growing)
            self._growing = None
        if self._growing is None:
            from voxel_weaver.blender.growing import Growing

            self._growing = Growing(run.id, proved, run.home, self._target)
            self._viewed = (run.home, self._viewed[1] if self._viewed else "", views.seen_now(run.home))
            with self._named_as("hosts linked"):
                self._growing.open()
            return True
        if not self._growing.done and (self._redraws or self._pace.may_touch()):
            until = self._clock() + GROWTH
            while not self._growing.done and self._clock() < until:
                self._growing.step()
            self._pace.touched = True
            run.first_seen = run.first_seen or self._clock()
        return False

    def _applied(self, run: Run, until: float) -> bool:
        if run.made is None:
            return False
        if self._ready:
            self._commit(run)
            return True
        if self._work is None:
            self._work = self._begun(run)
        begin, first = self._clock(), True
        while not self._ready and (first or begin + self._guess < until):
            step = next(self._work)
            now = self._clock()
            self._guess, begin, first = max(now - begin, self._guess * FADING), now, False
            run.applied = self._share(step)
            self._did = step.name
            self._ready = step.name == "ready"
            self._redraws = step.name in REDRAWN
            self._pace.touched = self._pace.touched or self._redraws
        return True

    def _begun(self, run: Run) -> Generator[Any, None, Any]:
        from voxel_weaver.blender.apply import build

        assert run.made is not None
        made = run.made
        stage = self._growing.stage if self._growing is not None else ""
        return build(
            made.scene,
            made.blobs,
            self._target,
            report=made.report.to_json(),
            clock=self._clock,
            run=run.id,
            home=run.home,
            stage=stage,
        )

    def _share(self, step: Any) -> float:
        stages = ("plan", "materials", "meshes", "scatter", "stage", "text")
        if step.name not in stages:
            return 1.0
        return float((stages.index(step.name) + step.done / step.of) / len(stages))

    # --- the one moment --------------------------------------------------------------------------------------------

    def _commit(self, run: Run) -> None:
        """Link the scene, take the hosts away, and make all of it one undo step; each timed apart."""
        assert self._work is not None
        receipt = None
        kind = "commit"
        while receipt is None:
            with self._named_as(kind):
                try:
                    step = next(self._work)
                    replacing = step.name == "commit" and self._target.value == "replace"
                    kind = "replaced" if replacing else "scene shown"
                except StopIteration as end:
                    receipt = end.value
        self._work, self._ready = None, False
        growing, self._growing = self._growing, None
        if growing is not None:
            with self._named_as("hosts removed"):
                growing.close(keep_stage=True)
        run.receipt = receipt
        run.first_seen = run.first_seen or self._clock()
        self._finish(run, fresh=self._target.value == "new_scene")

    def _finish(self, run: Run, *, fresh: bool) -> None:
        from voxel_weaver.blender.thumbnails import plan_view

        assert run.made is not None
        assert run.receipt is not None
        if fresh:
            if self._viewed is None or self._viewed[0] != run.home:
                self._viewed = (run.home, "", views.seen_now(run.home))
            self._viewed = (run.home, run.receipt.bpy_scene, self._viewed[2])
            views.look_through(run.receipt.bpy_scene)
        picture = plan_view(run.made.scene.layout, run.made.scene.look)
        run.end(Phase.DONE, self._clock())
        self._session.history.keep(run, picture)
        run.made.blobs.free()
        run.made = None
        with self._named_as("undo push"):
            push_undo(f"Generate {run.receipt.collection}")

    # --- when things go otherwise ----------------------------------------------------------------------------------

    def _renew(self) -> None:
        """The world is another one: nothing of what was half made may stay, wherever it came back from."""
        self._stale = False
        self.take_back()
        marks.sweep()
        self.give_views_back()

    def _make_anew(self, run: Run, error: RunCancelled) -> None:
        self.take_back()
        marks.sweep()
        self._anew += 1
        if self._anew > ANEW:
            self._session.drop(str(error))

    def _give_up(self, error: VoxelWeaverError) -> None:
        self.take_back()
        self._session.fail(error)

    def _tidied(self) -> None:
        """After a run that did not reach its end: nothing of it stays."""
        if self._work is not None or self._growing is not None:
            self.take_back()

    def _closed(self, growing: Any) -> None:
        self._leave_stage(growing.stage)
        with self._named_as("hosts removed"):
            growing.close()

    def _leave_stage(self, stage: str) -> None:
        """Windows that still show the stage show the scene in which Generate was pressed."""
        from voxel_weaver.blender.target import show

        home = bpy.data.scenes.get(self._session.run.home) if self._session.run is not None else None
        if stage and home is not None:
            show(home, stage)
            self.give_views_back()

    def give_views_back(self) -> None:
        """Views that were pointed at a generated scene look at the earlier one as they did before; and where redo
        brings the generated one back, through its camera."""
        if self._viewed is not None:
            home, made, before = self._viewed
            views.give_back(home, before)
            if made:
                views.look_through(made)

    @contextmanager
    def _named_as(self, kind: str) -> Iterator[None]:
        start = self._clock()
        try:
            yield
        finally:
            seconds = self._clock() - start
            self._named += seconds
            self._session.ticks.append(Tick(kind, seconds))

    def _redraw_now_and_then(self) -> None:
        now = self._clock()
        if now - self._drawn >= max(REDRAW, 3.0 * self._pace.price):
            self._drawn = now
            views.redraw_panels()


def push_undo(message: str) -> None:
    """One undo step with this name. A timer has no window of its own, and undo asks for one."""
    manager: Any = bpy.context.window_manager
    window = bpy.context.window or next(iter(manager.windows), None)
    if window is None:
        return
    with bpy.context.temp_override(window=window):
        push: Any = bpy.ops.ed.undo_push
        if push.poll():
            push(message=message[:60])
