"""One session: the host, the present run, the history, the tick log. One stands open while the extension is enabled.

It decides and remembers, and never touches Blender's data: that is the pump's. Imports no bpy.
"""

from __future__ import annotations

import itertools
import os
import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from voxel_weaver.blender.live.beside import Adopter, Beside, Librarian
from voxel_weaver.blender.live.history import History
from voxel_weaver.blender.live.models import Models, ModelWish
from voxel_weaver.blender.live.runs import Phase, Run
from voxel_weaver.blender.live.wishes import Wish, refuse_unusable, requested
from voxel_weaver.scene.errors import SettingRefused, VoxelWeaverError

if TYPE_CHECKING:
    from voxel_weaver.blender.reading.check import Judge
    from voxel_weaver.host.ahead import Compiler
    from voxel_weaver.scene.choice import ModelChoice
    from voxel_weaver.scene.edits import Edition
    from voxel_weaver.scene.settings import Request

TICKS_KEPT = 20_000
_RUNS = itertools.count(1)


class Tick(NamedTuple):
    """One stretch of our time on Blender's main thread. Kinds other than "tick" are the named exceptions."""

    kind: str  # tick, hosts linked, hosts removed, commit, replaced, scene shown, evaluated, undo push
    seconds: float
    on: str = ""  # the stage that a tick was spent on
    processor: float = 0.0  # seconds of them that the processor worked for us: the rest went to other programs
    ended: float = 0.0  # when, by the session's clock: what passes until the next is Blender's


class Host(Protocol):
    """Where runs are made; `voxel_weaver.host.thread.ThreadHost` is the one that people use."""

    @property
    def ready(self) -> bool:
        """Whether asking holds nobody up."""

    def warm(self) -> None: ...

    online: bool
    """Whether language models on other machines may be asked."""

    def start(self, request: Request | Edition, *, model: ModelChoice | None = None) -> str: ...

    def check(self, model: ModelChoice) -> None: ...

    def cancel(self, run: str) -> None: ...

    def events(self) -> Iterator[Any]: ...

    def statistics(self) -> Any: ...

    def model_calls(self) -> Any: ...

    def stop(self, timeout: float = 2.0) -> bool: ...


class Session:
    """What the panel shows and the operators change."""

    def __init__(
        self,
        make_host: Callable[[], Host],
        clock: Callable[[], float] = time.perf_counter,
        processor: Callable[[], float] = time.thread_time,
    ) -> None:
        self._make_host = make_host
        self.judge: Judge | None = None  # who proves a scene again as it stands; without one it is not offered
        self.librarian: Librarian | None = None  # who makes the asset library; without one it is not offered
        self.adopter: Adopter | None = None  # who takes in people's own models
        self._host: Host | None = None
        self.clock = clock
        self.processor = processor
        self.when_warm: Callable[[], None] | None = None  # what Blender's side prepares meanwhile
        self.when_seen: Callable[[], None] | None = None  # what is prepared once, when somebody looks at the panel
        self.compiler: Compiler | None = None
        self.run: Run | None = None
        self.history = History()
        self.models = Models()
        self.library = Beside()
        self.adoption = Beside()
        self.ticks: deque[Tick] = deque(maxlen=TICKS_KEPT)

    @property
    def busy(self) -> bool:
        return self.run is not None and self.run.alive

    @property
    def state(self) -> str:
        return self.run.phase.value if self.run is not None else "idle"

    def warm(self) -> None:
        """Start thread and workers in the background: called when a prompt is first edited, never at enabling."""
        self._opened().warm()
        if self.when_warm is not None:
            self.when_warm()

    def seen(self) -> None:
        """Somebody looks at the panel, so a prompt may come."""
        prepare, self.when_seen = self.when_seen, None
        if prepare is not None:
            prepare()

    def start(self, wish: Wish, home: str) -> Run:
        """Begin a run; raises InputRefused for a wish that cannot be used, and while a run is alive."""
        if self.busy:
            raise SettingRefused("A scene is being made already. Wait for it, or cancel it first.")
        refuse_unusable(wish)
        run = Run(f"{os.getpid()}-{next(_RUNS)}", wish, home, self.clock(), agents=self.history.agents())
        self.run, self.adoption.ended = run, None
        self.warm()
        return run

    @property
    def ready(self) -> bool:
        """Whether the host's own thread has loaded what both sides need: loading that here would hold Blender up."""
        return self._host is not None and self._host.ready

    def ask(self) -> None:
        """Hand the present run to the host, once that is ready. Raises SettingRefused."""
        run = self.run
        if run is not None and run.alive and not run.asked and self._opened().ready:
            run.asked = self._opened().start(requested(run.wish), model=self._model())

    def _model(self) -> ModelChoice | None:
        """What the run thinks with, and whether the network may be used, as the preferences say now."""
        wish = self.models.wish()
        self._opened().online = wish.online
        return wish.choice()

    def test_model(self) -> None:
        """Ask the chosen model one small question, or the server for its models; raises SettingRefused. What came of
        it comes by `take`."""
        wish = self.models.wish()
        if not wish.connected:
            raise SettingRefused("Choose a provider first.")
        self.warm()
        self._opened().online = wish.online
        model = wish.tried()
        assert model is not None
        self.models.begin_test(wish.provider)
        self._opened().check(model)

    def cancel(self) -> None:
        """Stop the present run; returns at once."""
        self._end(Phase.CANCELLED, "")

    def drop(self, why: str) -> None:
        """Stop the present run, because the file that it was made for is another now."""
        self._end(Phase.CANCELLED, why)

    def fail(self, error: VoxelWeaverError) -> None:
        """Stop the present run, because it cannot go on."""
        self._end(Phase.FAILED, str(error))

    def _end(self, phase: Phase, why: str) -> None:
        if self.run is not None and self.run.alive:
            if self.run.asked:
                self._opened().cancel(self.run.asked)
            self.run.end(phase, self.clock(), why)

    def take(self) -> bool:
        """Take in what came from the host since; True where something did. Never waits."""
        if self._host is None:
            return False
        came = False
        if self.busy:
            self._host.online = self.models.wish().online  # a switch in the preferences counts at once
        for event in self._host.events():
            came = True
            self._taken(event)
        return came

    def _taken(self, event: Any) -> None:
        from voxel_weaver.host.thread import Failed, Finished, LayoutProved, ModelChecked, ProgressSeen, StageSeen

        if isinstance(event, ModelChecked):
            self.models.take(event)
            return
        run = self.run
        if run is None or event.run != run.asked or not run.alive:
            if isinstance(event, Finished):
                event.made.blobs.free()  # of a run that was cancelled: nobody will ask for its bytes
        elif isinstance(event, StageSeen):
            stage = event.stage
            run.note_stage(stage.agent, stage.outcome, stage.end - stage.start, stage.text)
        elif isinstance(event, ProgressSeen):
            run.note_progress(event.agent, event.fraction, event.text)
        elif isinstance(event, LayoutProved):
            run.proved = event
        elif isinstance(event, Finished):
            run.made, run.phase = event.made, Phase.APPLYING
        elif isinstance(event, Failed):
            run.end(Phase.FAILED, self.clock(), str(event.error))

    def statistics(self) -> Any:
        """The bus's figures, or None while nothing has started."""
        return self._host.statistics() if self._host is not None else None

    def model_calls(self) -> Any:
        """Calls to language models now, or None while there are none to count."""
        return self._host.model_calls() if self._host is not None else None

    def close(self, timeout: float = 2.0) -> bool:
        """End the run, the host, its thread and its processes; True when all of them ended."""
        self.cancel()
        self.library.stop()
        self.adoption.stop()
        if self.compiler is not None:
            self.compiler.stop()
        host, self._host = self._host, None
        return host.stop(timeout) if host is not None else True

    def _opened(self) -> Host:
        if self._host is None:
            self._host = self._make_host()
        return self._host


_open: list[tuple[Session, Any]] = []
"""The session of the enabled extension and its pump; none or one. Registration opens and closes it."""


def open_session(
    make_host: Callable[[], Host], judge: Judge | None = None, wish: Callable[[], ModelWish] = ModelWish
) -> Session:
    """Open the session of this Blender. Nothing starts before it is needed."""
    from voxel_weaver.blender.live.pump import Pump

    if not _open:
        session = Session(make_host)
        pump = Pump(session)
        session.when_warm, session.judge = pump.load_ahead, judge
        session.models.wish = wish
        _open.append((session, pump))
    return _open[0][0]


def close_session(timeout: float = 2.0) -> bool:
    """End the run and take back what is half made, then timer, host, thread and processes; True when all ended."""
    if not _open:
        return True
    session, pump = _open.pop()
    session.cancel()
    pump.stop()
    return session.close(timeout)


def current() -> Session:
    """The open session; raises SettingRefused while the extension is not enabled."""
    return _opened()[0]


def current_pump() -> Any:
    return _opened()[1]


def is_open() -> bool:
    return bool(_open)


def is_usable() -> bool:
    """Whether there is a session to show: none while another version waits for Blender to be restarted."""
    from voxel_weaver.blender import reload

    return bool(_open) and not reload.pending()


def _opened() -> tuple[Session, Any]:
    if not _open:
        raise SettingRefused("Voxel Weaver is not enabled. Enable it in Preferences > Add-ons.")
    return _open[0]
