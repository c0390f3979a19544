"""The question for the picture: what it is about. Which view shows that best is measured, not asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

from pydantic import StringConstraints

from voxel_weaver.look.views import Subject
from voxel_weaver.questions.answer import Answered, asked_about
from voxel_weaver.questions.usual import usual_in
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout

KIND = "shots"
WEIGHT = 3.0
"""How much more the chosen things matter than they would."""


class ShotsAnswer(Answered):
    """The kind of thing that the picture is about; "" where all of it is."""

    focus: Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{0,40}$")] = ""


def text(brief: Brief) -> str:
    """What the question is about, known before anything is placed."""
    asked = [want.category for want in brief.wants if want.count]
    about = {"prompt": brief.prompt, "place": brief.place, "mood": brief.mood, "asked_for": asked}
    return asked_about({**about, "usual": list(usual_in(brief))})


def focus(answer: ShotsAnswer, brief: Brief) -> str:
    """The kind that was chosen, where there is one."""
    known = {*(want.category for want in brief.wants if want.count), *usual_in(brief)}
    return answer.focus if answer.focus in known else ""


def weighted(subjects: Sequence[Subject], layout: Layout, focus: str) -> list[Subject]:
    """The subjects of a picture with those of the chosen kind in front."""
    chosen = {thing.id for thing in layout.things if focus and thing.category == focus}
    return [replace(each, weight=each.weight * WEIGHT) if each.owner in chosen else each for each in subjects]
