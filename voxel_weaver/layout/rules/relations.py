"""What was asked to stand somewhere stands there: each relation measured from the Layout's numbers alone.

It knows nothing of ties, costs or what the solver believed; positions, sizes and yaws are all that it reads.
"""

from __future__ import annotations

from dataclasses import dataclass

from voxel_weaver.layout.reconciling import across_the_table
from voxel_weaver.layout.rules.facts import Facts
from voxel_weaver.layout.rules.groups import GROUPS
from voxel_weaver.layout.rules.measures import PAIRS, Mark, facing_in_rows, mark_of, marks_of_feature, marks_of_place
from voxel_weaver.layout.rules.wording import said
from voxel_weaver.scene.brief import Brief, Relation, RelationKind
from voxel_weaver.scene.layout import Feature, Layout, Thing
from voxel_weaver.scene.value import Point
from voxel_weaver.scene.verdict import Finding, Severity

HOLDS = 1e-6
"""A shortfall below this is none."""
IN_ROWS = 4
"""So many that look at something may stand in rows and look the same way."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a relation is said of: a thing, or a landmark with all its parts."""

    id: str
    position: Point
    marks: list[Mark]

    @staticmethod
    def of(thing: Thing, layout: Layout) -> Subject:
        return Subject(thing.id, thing.position, [mark_of(thing, layout)])

    @staticmethod
    def landmark(one: Feature) -> Subject:
        return Subject(one.id, (one.parts[0].x, one.parts[0].y, one.top), marks_of_feature(one))


def relations(facts: Facts) -> tuple[Finding, ...]:
    """Every relation of the brief that does not hold; one whose things are not there is the matter of other rules."""
    if facts.brief is None:
        return ()
    return tuple(
        finding
        for relation in _meant(facts.brief)
        if (finding := _measured(relation, facts.brief, facts.layout)) is not None
    )


def unmet_relations(brief: Brief, layout: Layout) -> int:
    """How many relations of the brief do not hold, each as often as it has things that stand elsewhere."""
    found = (_measured(relation, brief, layout) for relation in _meant(brief))
    return sum(len(one.things) for one in found if one is not None)


def _meant(brief: Brief) -> tuple[Relation, ...]:
    return across_the_table(brief.relations, {want.id: want.count for want in brief.wants})


def _measured(relation: Relation, brief: Brief, layout: Layout) -> Finding | None:
    subjects = [Subject.of(thing, layout) for thing in layout.things if thing.want == relation.subject]
    subjects += [Subject.landmark(one) for one in layout.features if one.want == relation.subject]
    wants = {want.id for want in brief.wants}
    groups = [_targets(name, wants, layout) for name in relation.objects]
    if not subjects or not all(groups):
        return None
    failing = _failing(relation, subjects, groups, layout)
    return _finding(relation, failing, brief) if failing else None


def _targets(name: str, wants: set[str], layout: Layout) -> list[Mark]:
    if name in wants:
        landmarks = [mark for one in layout.features if one.want == name for mark in marks_of_feature(one)]
        return [mark_of(thing, layout) for thing in layout.things if thing.want == name] + landmarks
    return marks_of_place(name, layout)


def _failing(
    relation: Relation, subjects: list[Subject], groups: list[list[Mark]], layout: Layout
) -> list[tuple[Subject, float]]:
    """The subjects that do not stand so, with how much is lacking."""
    kind = _kind(relation)
    if kind is RelationKind.CENTER and subjects and groups[0][0].id in ("wall", "floor", "ceiling"):
        return []
    whole = GROUPS.get(kind)
    if whole is not None:
        lack = whole([subject.marks[0] for subject in subjects], groups, layout)
        return [(subject, lack) for subject in subjects] if lack > HOLDS else []
    pair = facing_in_rows if kind is RelationKind.FACING and len(subjects) >= IN_ROWS else PAIRS[kind]
    found = []
    for subject in subjects:
        others = [[target for target in group if target.id != subject.id] for group in groups]
        lacks = (
            min(pair(mark, target, layout) for target in group for mark in subject.marks) for group in others if group
        )
        lack = max(lacks, default=0.0)
        if lack > HOLDS:
            found.append((subject, lack))
    return found


def _kind(relation: Relation) -> RelationKind:
    """In, near or against a corner is one thing, and so is what is said of the middle."""
    if relation.kind in (RelationKind.FAR, RelationKind.FACING):
        return relation.kind
    return {"corner": RelationKind.CORNER, "center": RelationKind.CENTER}.get(relation.objects[0], relation.kind)


def _finding(relation: Relation, failing: list[tuple[Subject, float]], brief: Brief) -> Finding:
    names = ", ".join(repr(one.id) for one, _ in failing)
    return Finding(
        rule="relations",
        severity=Severity.WARNING,
        things=tuple(one.id for one, _ in failing),
        place=failing[0][0].position,
        measure=max(lack for _, lack in failing),
        text=f"{names} should {said(relation, brief)}, and no free place had that.",
        repair="Move it there, or give the room more space.",
    )
