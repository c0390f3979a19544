"""Each quality that was asked for is obeyed, or somebody says that it is not."""

from __future__ import annotations

from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.scene.brief import Attribute, Want
from voxel_weaver.scene.verdict import Finding, Severity


def wishes(facts: Facts) -> tuple[Finding, ...]:
    """Every asked-for quality that a thing does not have and no note names."""
    if facts.brief is None:
        return ()
    said = " ".join(note.text.lower() for note in (*facts.brief.notes, *facts.layout.notes))
    found = []
    for want in facts.brief.wants:
        things = [one for one in facts.things if one.thing.want == want.id]
        for attribute in want.attributes:
            lacking = [one for one in things if not _has(one, attribute)]
            if lacking and _spoken(attribute) not in said:
                found.append(_finding(want, attribute, lacking))
    return tuple(found)


def _has(one: Standing, attribute: Attribute) -> bool:
    return attribute.value in one.thing.attributes


def _spoken(attribute: Attribute) -> str:
    return attribute.value.replace("_", " ")


def _finding(want: Want, attribute: Attribute, lacking: list[Standing]) -> Finding:
    names = ", ".join(repr(one.thing.id) for one in lacking)
    return Finding(
        rule="wishes",
        severity=Severity.WARNING,
        things=tuple(one.thing.id for one in lacking),
        place=lacking[0].middle,
        measure=float(len(lacking)),
        text=f"{names} should be {_spoken(attribute)} ({attribute.kind}), and is not.",
        repair=f"Ask for another kind of {want.noun}, or change it in Blender.",
    )
