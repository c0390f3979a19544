"""A Brief of several rooms, cut into one Brief for each: which want goes where, and which relations go with it.

Where the text does not say it, a thing goes where what it relates to goes, else to the first room that usually has one.
"""

from __future__ import annotations

from collections.abc import Sequence

from voxel_weaver.layout.demand import SHELL_PARTS
from voxel_weaver.layout.programs import program_for
from voxel_weaver.scene.brief import Brief, Note, NoteKind, Relation, RoomWish, Want

SEEDS_APART = 7919
"""Between the seeds of rooms, so that two bedrooms are not alike."""


def cut(brief: Brief) -> tuple[Brief, ...]:
    """One brief for each room, in the order of the rooms."""
    rooms = rooms_of(brief)
    home = homes(brief, rooms)
    return tuple(_of_room(brief, rooms, wish, home) for wish in rooms)


def rooms_of(brief: Brief) -> tuple[RoomWish, ...]:
    """The rooms of a brief, each id once."""
    return tuple({wish.id: wish for wish in reversed(brief.rooms)}[name] for name in dict.fromkeys(_ids(brief)))


def homes(brief: Brief, rooms: Sequence[RoomWish]) -> dict[str, str]:
    """The room of each want, both by their ids."""
    known = {wish.id for wish in rooms}
    home = {want.id: want.room for want in brief.wants if want.room in known}
    wanted = {want.id for want in brief.wants}
    for _ in brief.relations:  # each round may bring one more thing home
        before = len(home)
        for relation in brief.relations:
            names = [name for name in (relation.subject, *relation.objects) if name in wanted]
            settled = next((home[name] for name in names if name in home), "")
            home |= {name: settled for name in names if settled and name not in home}
        if len(home) == before:
            break
    for want in brief.wants:
        home.setdefault(want.id, _usual_room(want, rooms))
    return home


def parted(brief: Brief) -> tuple[Note, ...]:
    """What was to stand together and stands in different rooms."""
    home = homes(brief, rooms_of(brief))
    return tuple(_parted(relation) for relation in brief.relations if len(_rooms_named(relation, home)) > 1)


def _ids(brief: Brief) -> tuple[str, ...]:
    return tuple(wish.id for wish in brief.rooms)


def _usual_room(want: Want, rooms: Sequence[RoomWish]) -> str:
    named = next((wish.id for wish in rooms if wish.kind in (want.category, want.noun)), "")
    usual = next((wish.id for wish in rooms if want.category in program_for(wish.kind).usual), "")
    return named or usual or rooms[0].id


def _of_room(brief: Brief, rooms: Sequence[RoomWish], wish: RoomWish, home: dict[str, str]) -> Brief:
    number = next(index for index, other in enumerate(rooms) if other.id == wish.id)
    own = {name for name, room in home.items() if room == wish.id}
    relations = tuple(one for one in brief.relations if one.subject in own and _rooms_named(one, home) == {wish.id})
    return brief.model_copy(
        update={
            "place": wish.kind,
            "seed": brief.seed + SEEDS_APART * number,
            "room_size": brief.room_size if number == 0 else None,
            "rooms": (wish,),
            "wants": tuple(
                want if want.id in own else _elsewhere(want) for want in brief.wants if _concerns(want, own)
            ),
            "relations": relations,
            "notes": (),
        }
    )


def _concerns(want: Want, own: set[str]) -> bool:
    return want.id in own or want.category not in SHELL_PARTS


def _elsewhere(want: Want) -> Want:
    """What stands in another room is complete there: this room gets none beside it, so that the count holds."""
    return want.model_copy(update={"count": 0})


def _rooms_named(relation: Relation, home: dict[str, str]) -> set[str]:
    return {home[name] for name in (relation.subject, *relation.objects) if name in home}


def _parted(relation: Relation) -> Note:
    objects = " and ".join(repr(name) for name in relation.objects)
    text = f"{relation.subject!r} and {objects} are in different rooms, so they do not stand as was asked."
    return Note(kind=NoteKind.UNMET, text=text, span=relation.span)
