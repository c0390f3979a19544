"""What an edit makes of the Brief: fewer of a Want, another in its place, more of them. Relations follow."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from voxel_weaver.layout.relating import PLACES
from voxel_weaver.scene.brief import Brief, Relation, Want


def fewer(brief: Brief, want_id: str) -> Brief:
    """One thing less is wanted; with the last one goes what was said of it."""
    wants = []
    for want in brief.wants:
        if want.id != want_id:
            wants.append(want)
        elif want.count > 1:
            wants.append(want.model_copy(update={"count": want.count - 1}))
    return _standing(brief.model_copy(update={"wants": tuple(wants)}))


def instead(brief: Brief, want_id: str, wanted: Want) -> tuple[Brief, str]:
    """One thing of a want shall be another: the brief, and the id of the want that it belongs to then. What was said
    of it is said of the new one."""
    old = next((want for want in brief.wants if want.id == want_id), None)
    fresh = wanted.model_copy(update={"id": free_id(brief, ()), "count": 1, "exact": True, "span": None})
    if old is None:
        return brief.model_copy(update={"wants": (*brief.wants, fresh)}), fresh.id
    if old.count == 1:
        same = fresh.model_copy(update={"id": old.id, "room": old.room})
        wants = tuple(same if want.id == old.id else want for want in brief.wants)
        return brief.model_copy(update={"wants": wants}), old.id
    fresh = fresh.model_copy(update={"room": old.room})
    copies = [_renamed(one, {old.id: fresh.id}) for one in brief.relations if one.subject == old.id]
    less = fewer(brief, old.id)
    changed = {"wants": (*less.wants, fresh), "relations": (*less.relations, *copies)}
    return less.model_copy(update=changed), fresh.id


def more(brief: Brief, wants: Sequence[Want], relations: Sequence[Relation], meaning: Mapping[str, str]) -> Brief:
    """These wants as well. Their ids are free already; `meaning` says which wants of the brief theirs stand for."""
    told = tuple(_renamed(one, meaning) for one in relations)
    return brief.model_copy(
        update={"wants": (*brief.wants, *wants), "relations": tuple(dict.fromkeys((*brief.relations, *told)))}
    )


def without_relations_of(brief: Brief, want_id: str) -> Brief:
    """Nothing is said any more of where these things stand."""
    kept = tuple(one for one in brief.relations if one.subject != want_id)
    return brief.model_copy(update={"relations": kept})


def free_id(brief: Brief, others: Collection[str]) -> str:
    """An id that no want has."""
    taken = {want.id for want in brief.wants} | set(others)
    number = 1
    while f"edit_{number}" in taken:
        number += 1
    return f"edit_{number}"


def _renamed(relation: Relation, names: Mapping[str, str]) -> Relation:
    objects = tuple(names.get(name, name) for name in relation.objects)
    subject = names.get(relation.subject, relation.subject)
    return relation.model_copy(update={"subject": subject, "objects": objects})


def _standing(brief: Brief) -> Brief:
    """The brief without relations of wants that are gone."""
    known = {want.id for want in brief.wants} | set(PLACES)
    kept = tuple(one for one in brief.relations if {one.subject, *one.objects} <= known)
    return brief.model_copy(update={"relations": kept})
