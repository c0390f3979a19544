"""The pump: carries what a run gave into Blender, a few milliseconds a tick, driven by a timer or drained by a script.

It stands aside while Blender belongs to the person's hands. No reference to Blender's data outlives a tick. What is
half made is taken back whenever the world around it changes, and is made anew from the values.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Generator
from typing import Any

import bpy

from voxel_weaver.blender import views
from voxel_weaver.blender.building import marks
from voxel_weaver.blender.building.ledger import Handle, Ledger, found
from voxel_weaver.blender.building.undoing import push_undo
from voxel_weaver.blender.live import pauses
from voxel_weaver.blender.live.collector import Collector
from voxel_weaver.blender.live.loading import Loader
from voxel_weaver.blender.live.pace import INTERVAL, Pace
from voxel_weaver.blender.live.runs import Phase, Run
from voxel_weaver.blender.live.session import Session
from voxel_weaver.blender.live.stopwatch import Stopwatch
from voxel_weaver.blender.settings import prefs
from voxel_weaver.scene.errors import DeadlinePassed, RunCancelled, VoxelWeaverError, WorkFailed

LOG = logging.getLogger(__name__)
WAITING = 0.1
BUDGET = 0.006
"""Seconds of our work in a tick, of the processor: what other programs take of it is not made better by doing less. A
slice begins only where it should end by then: what it will take is guessed from
those before it, so that a tick stays within eight milliseconds and is used well: where it is followed by a redraw, on
a slow display that takes far longer than the tick."""
GROWTH = 0.003
"""Seconds of a tick for what is seen growing."""
FADING = 0.7
"""How fast a long slice is forgotten when the next is guessed."""
REDRAW = 0.25
"""Seconds between two looks of the panel; more where a redraw takes long."""
ANEW = 5
"""How often half-made data is made anew after the world changed, before the run is given up."""


class Pump:
    """Drives the session's run into Blender."""

    def __init__(self, session: Session, *, grow: bool | None = None) -> None:
        self._session = session
        self._clock: Callable[[], float] = session.clock
        self._processor: Callable[[], float] = session.processor
        self._grows = not bpy.app.background if grow is None else grow
        self._stopwatch = Stopwatch(session)
        self._loader = Loader(self._stopwatch, BUDGET, session)
        self._collector = Collector()
        self._timer = self.tick  # one object: Blender knows its timers by identity
        self._work: Generator[Any, None, Any] | None = None
        self._target: Any = None
        self._growing: Any = None
        self._ledger: Any = None  # of what is made for the run but its hosts; None while nothing is
        self._stock: Any = None  # materials that are written ahead
        self._ready = False
        self._anew = 0
        self._home: Handle | None = None
        self._stale = False
        self._drawn = 0.0
        self._longest = math.inf
        self._guess = 0.0  # seconds that the next slice may take
        self._piece = 0.0  # and the next piece that is seen growing
        self._pace = Pace()
        self._viewed: tuple[str, str, tuple[views.View, ...]] | None = None  # home, its scene, how home was looked at

    # --- driven by others ------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin to tick for the session's new run; Blender calls from now on, until the run has ended."""
        from voxel_weaver.blender.building.target import Target, chosen

        run = self._session.run
        present = run.wish.present if run is not None else "auto"
        present = "replace" if run is not None and run.wish.change is not None else present
        # Decided now: later the file is no longer untouched.
        self._target = chosen() if present == "auto" else Target(present)
        self._anew = 0
        self._home = None
        self._pace = Pace()
        limits = prefs.chosen()
        self._longest = 60.0 * limits.minutes
        self._session.history.limit = limits.history
        self.wake()

    def load_ahead(self) -> None:
        """Begin to import what a run will need, a little a tick: a person is writing the prompt."""
        self._loader.begin()

    def wake(self) -> None:
        if not bpy.app.timers.is_registered(self._timer):
            bpy.app.timers.register(self._timer, first_interval=0.0, persistent=True)

    def stop(self) -> None:
        """Take back what is half made, and tick no more."""
        self._loader.stop()
        self._collector.release()
        if bpy.app.timers.is_registered(self._timer):
            bpy.app.timers.unregister(self._timer)
        self.take_back()

    def take_back(self) -> None:
        """Remove what is half made: growing hosts, a stage, data that waits for its commit."""
        work, self._work, self._ready = self._work, None, False
        if work is not None:
            work.close()
        self._stock = None
        if self._ledger is not None:
            self._ledger.take_back()
            self._ledger = None
        growing, self._growing = self._growing, None
        if growing is not None:
            self._leave_stage(growing.stage)
            with self._stopwatch.named("hosts removed"):
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
        with self._stopwatch.tick():
            self._pace.begins(self._clock())
            try:
                self._advanced(patient=True)
            except Exception as error:
                LOG.exception("the pump failed")
                self._give_up(WorkFailed(f"Blender's part failed: {error!r}. Report this with the prompt."))
            self._pace.ends(self._clock())
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
        until = self._processor() + BUDGET
        came = self._session.take()
        run = self._session.run
        if self._stale:
            self._renew()
        if run is None or not run.alive:
            return False
        if not self._is_home(run):
            return False
        self._loader.load(until)
        self._session.ask()
        if run.asked and self._loader.done:
            self._collector.settle()
        if self._clock() - run.began > self._longest:
            minutes = round(self._longest / 60)
            self._give_up(DeadlinePassed(f"It took longer than {minutes} minutes, the limit in the preferences."))
            return False
        run.paused = pauses.reason(pauses.busy()) if patient else ""
        if run.paused:
            return False
        try:
            self._host(run)
            if run.made is None:
                grown = self._grown(run, until)
                return self._prepared(run, until) or grown or came
            grows = self._growing is not None and not self._growing.done
            applied = self._applied(run, until - GROWTH if grows else until)
            return self._grown(run, until) or applied or came
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

    def _host(self, run: Run) -> None:
        """Link the hosts for what was proved, or others where something else was proved since."""
        proved = run.proved
        if not self._grows or proved is None or self._ready or self._work is not None or run.wish.change is not None:
            return
        if self._growing is not None and self._growing.revision != proved.layout.revision:
            self._closed(self._growing)
            self._growing = None
        if self._growing is None:
            from voxel_weaver.blender.building.growing import Growing

            self._growing = Growing(run.id, proved, run.home, self._target)
            self._viewed = (run.home, self._viewed[1] if self._viewed else "", views.seen_now(run.home))
            with self._stopwatch.named("hosts linked"):
                self._growing.open()
            self._pace.touched = True

    def _grown(self, run: Run, until: float) -> bool:
        """Show one more piece, where a redraw follows in any case or may be asked for; True where it did."""
        if self._growing is None or self._growing.done or self._ready:
            return False
        if not self._pace.touched and not self._pace.may_grow(waiting=run.made is None):
            return False
        begin = self._processor()
        until = min(until, begin + GROWTH)
        if self._work is not None and begin + self._piece > until:
            self._piece *= FADING  # the work took its share already; there is a next tick
            return False
        while True:
            self._growing.step()
            now = self._processor()
            self._piece, begin = max(now - begin, self._piece * FADING), now
            if self._growing.done or now + self._piece > until:
                break
        self._stopwatch.did("growth")
        self._pace.touched = self._pace.grew = True
        run.first_seen = run.first_seen or self._clock()
        return True

    def _prepared(self, run: Run, until: float) -> bool:
        """Write ahead what most scenes need, in a tick that Blender follows with a redraw in any case."""
        redraws = self._pace.touched or self._pace.is_drawing or self._is_redraw_due()
        if run.made is not None or not self._loader.done or not redraws:
            return False
        if self._stock is None:
            from voxel_weaver.blender.shading.stock import Stock

            self._ledger = Ledger(run.id)
            self._stock = Stock(self._ledger)
        self._stopwatch.did("ahead")
        begin = self._processor()
        while begin + self._guess < until and self._stock.write_ahead():
            begin = self._noted(begin)
        self._pace.touched = True
        return True

    def _noted(self, begin: float) -> float:
        """A slice that began then has ended: guess the next by it."""
        now = self._processor()
        self._guess = max(now - begin, self._guess * FADING)
        return now

    def _applied(self, run: Run, until: float) -> bool:
        if run.made is None:
            return False
        if self._ready:
            self._commit(run)
            return True
        if self._work is None:
            self._work = self._begun(run)
        begin, first = self._processor(), True
        while not self._ready and (first or begin + self._guess < until):
            step = next(self._work)
            begin, first = self._noted(begin), False
            run.applied = self._share(step)
            self._stopwatch.did(step.name)
            self._ready = step.name == "ready"
            self._pace.touched = self._pace.touched or step.redraws
        return True

    def _begun(self, run: Run) -> Generator[Any, None, Any]:
        from voxel_weaver.blender.building.apply import build

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
            ledger=self._ledger,
            stock=self._stock,
            instead=run.wish.change.root if run.wish.change is not None else "",
        )

    def _share(self, step: Any) -> float:
        stages = ("plan", "scatter", "materials", "blocks", "stage", "note", "numbers", "meshes", "points", "text")
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
            with self._stopwatch.named(kind):
                try:
                    step = next(self._work)
                    replacing = step.name == "commit" and self._target.value == "replace"
                    kind = "replaced" if replacing else "scene shown"
                except StopIteration as end:
                    receipt = end.value
        self._work, self._ready = None, False
        self._ledger = self._stock = None
        growing, self._growing = self._growing, None
        if growing is not None:
            with self._stopwatch.named("hosts removed"):
                growing.close(keep_stage=True)
        run.receipt = receipt
        run.first_seen = run.first_seen or self._clock()
        self._finish(run, fresh=self._target.value == "new_scene")

    def _finish(self, run: Run, *, fresh: bool) -> None:
        from voxel_weaver.blender.pictures.thumbnails import plan_view

        assert run.made is not None
        assert run.receipt is not None
        if fresh:
            if self._viewed is None or self._viewed[0] != run.home:
                self._viewed = (run.home, "", views.seen_now(run.home))
            self._viewed = (run.home, run.receipt.bpy_scene, self._viewed[2])
            views.look_through(run.receipt.bpy_scene)
        touched = _touched(run)
        picture = plan_view(run.made.scene.layout, run.made.scene.look)
        run.end(Phase.DONE, self._clock())
        self._session.history.keep(run, picture)
        run.made.blobs.free()
        run.made = None
        # Blender works out what is new before each operator, and else at its next redraw: apart, to see which is which.
        with self._stopwatch.named("evaluated"):
            layer: Any = bpy.context.view_layer
            layer.update()
        if touched:
            views.select(run.receipt.collection, touched)
        with self._stopwatch.named("undo push"):
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
        if self._work is not None or self._growing is not None or self._ledger is not None:
            self.take_back()

    def _closed(self, growing: Any) -> None:
        self._leave_stage(growing.stage)
        with self._stopwatch.named("hosts removed"):
            growing.close()

    def _leave_stage(self, stage: str) -> None:
        """Windows that still show the stage show the scene in which Generate was pressed."""
        from voxel_weaver.blender.building.target import show

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

    def _is_redraw_due(self) -> bool:
        return self._clock() - self._drawn >= max(REDRAW, 3.0 * self._pace.price)

    def _redraw_now_and_then(self) -> None:
        """The panel, with every redraw that there is anyhow, else a few times a second."""
        if self._pace.touched or self._is_redraw_due():
            self._drawn = self._clock()
            views.redraw_panels()


def _touched(run: Run) -> tuple[str, ...]:
    """The things that an edit was about, as they go now: what was named, and what came instead."""
    if run.wish.change is None or run.made is None:
        return ()
    told = run.made.report.difference
    return tuple(dict.fromkeys((*run.wish.change.things, *(told.added if told is not None else ()))))
