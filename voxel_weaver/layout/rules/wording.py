"""How relations are said: "stand beside the desk", "hang from the ceiling", "face each other". It measures nothing."""

from __future__ import annotations

from collections.abc import Mapping

from voxel_weaver.scene.brief import Brief, Relation, RelationKind

_SAID: Mapping[RelationKind, str] = {
    RelationKind.ON: "stand on {}",
    RelationKind.IN: "be in {}",
    RelationKind.UNDER: "be under {}",
    RelationKind.ABOVE: "be above {}",
    RelationKind.BESIDE: "stand beside {}",
    RelationKind.NEAR: "stand near {}",
    RelationKind.LEFT_OF: "stand to the left of {}",
    RelationKind.RIGHT_OF: "stand to the right of {}",
    RelationKind.IN_FRONT_OF: "stand in front of {}",
    RelationKind.BEHIND: "stand behind {}",
    RelationKind.FACING: "face {}",
    RelationKind.OPPOSITE: "stand across from {}",
    RelationKind.AROUND: "stand around {}",
    RelationKind.BETWEEN: "stand between {}",
    RelationKind.AGAINST: "stand against {}",
    RelationKind.CORNER: "stand in {}",
    RelationKind.CENTER: "stand in the middle of {}",
    RelationKind.FAR: "stand far from {}",
    RelationKind.HANGING: "hang from {}",
    RelationKind.OUTSIDE: "stand outside {}",
    RelationKind.LEANING: "lean against {}",
    RelationKind.FLANKING: "flank {}",
    RelationKind.LONG_SIDE: "stand at a long side of {}",
    RelationKind.SHORT_SIDE: "stand at a short side of {}",
    RelationKind.HEAD: "stand at the head of {}",
    RelationKind.FOOT: "stand at the foot of {}",
    RelationKind.LEFT_PART: "be in the left part of {}",
    RelationKind.RIGHT_PART: "be in the right part of {}",
    RelationKind.TOP_PART: "be in the top part of {}",
    RelationKind.BOTTOM_PART: "be in the bottom part of {}",
    RelationKind.WITH: "be with {}",
}
_OF_PLACES: Mapping[tuple[RelationKind, str], str] = {
    (RelationKind.ON, "wall"): "hang on the wall",
    (RelationKind.HANGING, "wall"): "hang on the wall",
    (RelationKind.ON, "ceiling"): "hang from the ceiling",
    (RelationKind.CENTER, "center"): "stand in the middle of the room",
    (RelationKind.IN, "center"): "stand in the middle of the room",
    (RelationKind.IN, "corner"): "stand in a corner",
}
_PLACES: Mapping[str, str] = {"corner": "a corner", "center": "the middle of the room"}


def said(relation: Relation, brief: Brief) -> str:
    """What its subject should do, as a verb with its objects."""
    nouns = {want.id: want.noun for want in brief.wants}
    if relation.subject in relation.objects:
        return _SAID[relation.kind].format("each other")
    fixed = _OF_PLACES.get((relation.kind, relation.objects[0])) if len(relation.objects) == 1 else None
    names = [_PLACES.get(name) or f"the {nouns.get(name, name).replace('_', ' ')}" for name in relation.objects]
    return fixed or _SAID[relation.kind].format(_listed(names))


def _listed(names: list[str]) -> str:
    """ "a, b and c"."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
