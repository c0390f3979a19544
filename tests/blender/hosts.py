"""A host without a thread: it gives what a test tells it to give, when the test says so."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from tests.blender.scenes import room
from voxel_weaver.host.events import ModelCalls
from voxel_weaver.host.inline import Made
from voxel_weaver.host.thread import Event, Failed, Finished, LayoutProved, ModelChecked, ProgressSeen, StageSeen
from voxel_weaver.scene.choice import ModelChoice
from voxel_weaver.scene.errors import VoxelWeaverError
from voxel_weaver.scene.report import Report, Stage
from voxel_weaver.scene.scene import Review
from voxel_weaver.scene.settings import Request


class ToldHost:
    """Runs end when the test ends them."""

    ready = True
    online = False

    def __init__(self, boxes: int = 0) -> None:
        self.boxes = boxes
        self.asked: list[Request] = []
        self.models: list[ModelChoice | None] = []
        self.checked: list[ModelChoice] = []
        self.cancelled: list[str] = []
        self.warmed = 0
        self.calls: ModelCalls | None = None
        self.stopped = False
        self._events: list[Event] = []
        self._numbers = itertools.count(1)

    def warm(self) -> None:
        self.warmed += 1

    def start(self, request: Request, *, model: ModelChoice | None = None) -> str:
        self.asked.append(request)
        self.models.append(model)
        return f"run-{next(self._numbers)}"

    def check(self, model: ModelChoice) -> None:
        self.checked.append(model)

    def cancel(self, run: str) -> None:
        self.cancelled.append(run)

    def events(self) -> Iterator[Event]:
        events, self._events = self._events, []
        yield from events

    def statistics(self) -> Any:
        return None

    def model_calls(self) -> Any:
        return self.calls

    def stop(self, timeout: float = 2.0) -> bool:
        self.stopped = True
        return True

    # --- what a test tells -----------------------------------------------------------------------------------------

    def begins(self, run: str, agent: str) -> None:
        self._events.append(StageSeen(run, _stage(agent, "running")))

    def progresses(self, run: str, agent: str, fraction: float, text: str) -> None:
        self._events.append(ProgressSeen(run, agent, fraction, text))

    def proves(self, run: str) -> None:
        scene, blobs = room(self.boxes)
        self._events.append(LayoutProved(run, scene.layout, scene.shapes, scene.look, scene.verdict, blobs))

    def finishes(self, run: str) -> Made:
        scene, blobs = room(self.boxes)
        report = Report(run=run, seconds=1.0, revisions=0, stages=(_stage("geometry", "done"),))
        made = Made(run, scene, Review(revision=0, score=0.9, criteria=()), report, blobs)
        self._events.append(Finished(run, made))
        return made

    def tells_of_the_model(self, *lines: str, works: bool = True, models: tuple[str, ...] = ()) -> None:
        self._events.append(ModelChecked(works, lines, models))

    def fails(self, run: str, error: VoxelWeaverError) -> None:
        self._events.append(Failed(run, error))


def _stage(agent: str, outcome: str) -> Stage:
    return Stage(agent=agent, gives="Shapes", revision=0, start=0.0, end=0.5, outcome=outcome)
