"""The question for a second opinion on a finished scene. It is told beside what was measured and changes none of it:
nothing is sent back, passed or failed on a model's word."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints

from voxel_weaver.questions.answer import Answered, asked_about
from voxel_weaver.scene.scene import Criterion, Review, Scene

KIND = "review"
OPINION = "opinion"
MOST_THINGS = 60


class ReviewAnswer(Answered):
    """Marks from 1 to 10, None for no opinion, and what to say about it."""

    marks: Annotated[int, Field(ge=1, le=10)] | None = None
    remarks: tuple[Annotated[str, StringConstraints(max_length=200)], ...] = Field(default=(), max_length=3)


def text(scene: Scene, review: Review) -> str:
    """What the question is about: what stands where, and what was measured."""
    things = [
        [thing.category, *(round(part, 1) for part in thing.position), round(thing.yaw), thing.on]
        for thing in scene.layout.things[:MOST_THINGS]
    ]
    rooms = [[room.kind, *([round(x, 1), round(y, 1)] for x, y in room.corners)] for room in scene.layout.rooms]
    return asked_about(
        {
            "prompt": scene.brief.prompt,
            "rooms": rooms,
            "things": things,
            "left_out": max(0, len(scene.layout.things) - MOST_THINGS),
            "palette": scene.look.palette.name,
            "time_of_day": scene.brief.time_of_day,
            "measured": {criterion.name: round(criterion.score, 2) for criterion in review.criteria},
            "findings": [finding.text for finding in scene.verdict.findings][:10],
        }
    )


def merged(answer: ReviewAnswer, review: Review) -> Review:
    """The review with the opinion as one more line; its score stays what was measured."""
    if answer.marks is None:
        return review
    said = " ".join(_plain(remark) for remark in answer.remarks)
    line = Criterion(name=OPINION, score=answer.marks / 10, measured=said or "no remarks")
    return review.model_copy(update={"criteria": (*review.criteria, line)})


def _plain(remark: str) -> str:
    """One line of letters: what a model says is shown in tables and panels."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in remark).split())
