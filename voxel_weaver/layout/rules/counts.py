"""What was asked for is there, in the number that was asked for, and nothing that was ruled out."""

from __future__ import annotations

from voxel_weaver.layout.kinds import SHELL_PARTS
from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.scene.brief import NoteKind, Want
from voxel_weaver.scene.plain import amount
from voxel_weaver.scene.verdict import Finding, Severity


def counts(facts: Facts) -> tuple[Finding, ...]:
    """Every want whose things are too few or too many; where a number was left open, one of them is enough."""
    if facts.brief is None:
        return ()
    found = []
    for want in facts.brief.wants:
        there = _there(want, facts)
        if want.category in SHELL_PARTS or there == want.count:
            continue
        if want.count == 0 or want.exact or there == 0:
            found.append(_finding(want, there, facts))
    return tuple(found)


def _there(want: Want, facts: Facts) -> int:
    """How many of a want's kind stand there; asked-for ones of other wants are those wants' own."""
    kinds = {want.category}
    asked = {other.id for other in facts.brief.wants} - {want.id} if facts.brief else set()
    things = [one for one in facts.things if one.thing.want not in asked or not one.thing.want]
    own = sum(1 for one in things if one.thing.want == want.id or one.thing.category in kinds)
    if want.count == 0:
        own += sum(1 for one in things if one.family == want.category and one.thing.category not in kinds)
    own += sum(1 for one in facts.layout.features if one.want == want.id)
    return own + sum(s.count for s in facts.layout.scatters if s.want == want.id or s.category in kinds)


def _is_one_too_many(one: Standing, want: Want) -> bool:
    return want.category in ((one.thing.category, one.family) if want.count == 0 else (one.thing.category,))


def _finding(want: Want, there: int, facts: Facts) -> Finding:
    named = any(note.kind is NoteKind.UNMET for note in facts.layout.notes)
    lacking = there < want.count
    culprits = tuple(one.thing.id for one in facts.things if _is_one_too_many(one, want))[:50]
    return Finding(
        rule="counts",
        severity=Severity.WARNING if lacking and named else Severity.FAULT,
        things=() if lacking else culprits,
        place=(0.0, 0.0, 0.0),
        measure=abs(there - want.count),
        text=_words(want, there),
        repair="Add what is missing." if lacking else "Take away what is too many.",
    )


def _words(want: Want, there: int) -> str:
    """ "3 desks were asked for; 1 is there.", "No plants were to be there; 2 are."."""
    stand = "is" if there == 1 else "are"
    if want.count == 0:
        return f"{amount(0, want.noun).capitalize()} were to be there; {there} {stand}."
    asked = "was" if want.count == 1 else "were"
    return f"{amount(want.count, want.noun)} {asked} asked for; {there or 'none'} {stand} there."
