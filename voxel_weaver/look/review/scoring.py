"""The review of a finished Scene: a roster of criteria, their weighted mean, and the few faults worth another round."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from voxel_weaver.look.review import contents, framing, tones
from voxel_weaver.look.review.scale import Measured
from voxel_weaver.look.review.sight import Sight
from voxel_weaver.scene.brief import RelationKind
from voxel_weaver.scene.scene import Criterion, Review, Scene
from voxel_weaver.scene.verdict import Finding, Severity

HIDDEN = 0.1
"""What shows less than this share of itself is hidden; what has less than it in the frame is missing from it."""
CROWD, SEEN = 12, 0.7
"""From so many alike on it is enough that such a share of them can be seen."""
OUT_OF_SIGHT = (RelationKind.IN, RelationKind.UNDER, RelationKind.BEHIND)
"""Who asks for this asks for something that is hidden."""


class Rule(NamedTuple):
    """One criterion: its name, how much it weighs, and the function that measures it."""

    name: str
    weight: float
    measure: Callable[[Sight], Measured]


CRITERIA = (
    Rule("asked_for", 3.0, contents.asked_for),
    Rule("proved", 3.0, contents.proved),
    Rule("in_sight", 3.0, framing.in_sight),
    Rule("uncropped", 2.0, framing.uncropped),
    Rule("filled", 2.0, framing.filled),
    Rule("balanced", 1.0, framing.balanced),
    Rule("harmonious", 1.5, tones.harmonious),
    Rule("contrasting", 1.5, tones.contrasting),
    Rule("well_lit", 2.0, tones.well_lit),
    Rule("furnished", 1.5, contents.furnished),
    Rule("varied", 1.0, contents.varied),
)


def review(scene: Scene) -> Review:
    """Measure this scene. Only the first Layout is ever sent back, and only for something that was asked for."""
    sight = Sight(scene)
    measured = [rule.measure(sight) for rule in CRITERIA]
    total = sum(rule.weight * score for rule, (score, _) in zip(CRITERIA, measured, strict=True))
    first = scene.layout.revision == 0
    return Review(
        revision=scene.layout.revision,
        score=total / sum(rule.weight for rule in CRITERIA),
        criteria=tuple(
            Criterion(name=rule.name, score=score, measured=words)
            for rule, (score, words) in zip(CRITERIA, measured, strict=True)
        ),
        faults=tuple(faults_of(sight)) if first else (),
    )


def faults_of(sight: Sight) -> Iterator[Finding]:
    """What was asked for and cannot be seen in the picture."""
    brief = sight.scene.brief
    meant = {relation.subject for relation in brief.relations if relation.kind in OUT_OF_SIGHT} | _crowds(sight)
    for number, subject in enumerate(sight.subjects):
        want = sight.things[subject.owner].want
        if not sight.requested[number] or want in meant:
            continue
        if not sight.shown[number]:
            yield _fault(sight, number, "cut_away", "is taken away with the wall before the camera", "another wall")
        elif sight.inside[number] < HIDDEN:
            yield _fault(sight, number, "out_of_frame", "lies outside the frame", "where the camera sees it")
        elif sight.clear[number] < HIDDEN:
            yield _hidden(sight, number)


def _crowds(sight: Sight) -> set[str]:
    """Wants for so many that some are bound to stand behind others, and of which enough can be seen."""
    shares: dict[str, list[bool]] = {}
    for number, subject in enumerate(sight.subjects):
        if sight.requested[number] and sight.things[subject.owner].want:
            seen = bool(sight.shown[number]) and min(sight.inside[number], sight.clear[number]) >= HIDDEN
            shares.setdefault(sight.things[subject.owner].want, []).append(seen)
    return {want for want, seen in shares.items() if len(seen) >= CROWD and sum(seen) >= SEEN * len(seen)}


def _hidden(sight: Sight, number: int) -> Finding:
    other = sight.before(number)
    fault = _fault(sight, number, "hidden", f"is hidden behind {other or 'several things'}", "where the camera sees it")
    if not other:
        return fault
    repair = f"Move {fault.things[0]} or {other}, so that the camera sees both."
    return fault.model_copy(update={"things": (*fault.things, other), "repair": repair})


def _fault(sight: Sight, number: int, rule: str, text: str, where: str) -> Finding:
    thing = sight.things[sight.subjects[number].owner]
    return Finding(
        rule=rule,
        severity=Severity.FAULT,
        things=(thing.id,),
        place=thing.position,
        measure=1.0 - float(min(sight.clear[number], sight.inside[number])),
        text=f"{thing.id} was asked for and {text}.",
        repair=f"Put {thing.id} to {where}." if rule == "cut_away" else f"Move {thing.id} {where}.",
    )
