"""The report of a run: what took how long, who fell back, what was not met. Never part of the content hash."""

from __future__ import annotations

from voxel_weaver.scene.brief import Note
from voxel_weaver.scene.scene import Review
from voxel_weaver.scene.value import Name, Number, Value, Words


class Stage(Value):
    """One piece of work of one agent, in seconds since the run began."""

    agent: Name
    gives: Words
    revision: int
    start: Number
    end: Number
    outcome: Name  # done, fallback, cancelled, failed
    text: Words = ""


class Report(Value):
    run: Words
    seconds: Number
    revisions: int
    stages: tuple[Stage, ...]
    fallbacks: tuple[Words, ...] = ()  # "lighting: DeadlinePassed …; its fallback was used"
    notes: tuple[Note, ...] = ()
    review: Review | None = None
    reproducible: bool = True  # False after a fallback or with a model
