"""Adding what a text names, and moving a thing to where a text says. Only what is named is placed; all else stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from voxel_weaver.layout.demand import SHELL_PARTS, asked
from voxel_weaver.layout.editing.opened import Opened
from voxel_weaver.layout.editing.wanting import free_id, more, without_relations_of
from voxel_weaver.layout.habitual import with_habits
from voxel_weaver.layout.kinds import counts_as
from voxel_weaver.layout.pieces import Piece, Placed, Tie
from voxel_weaver.layout.relating import PLACES
from voxel_weaver.layout.repair import carried_along
from voxel_weaver.layout.rooms.furnishing import PUT, furnish
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.ties import TIES
from voxel_weaver.layout.telling import spoken
from voxel_weaver.scene.brief import Brief, Relation, Want
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.errors import SettingRefused
from voxel_weaver.scene.layout import Role, Thing

DEFINITE = ("the ", "that ", "this ", "my ", "each ", "every ", "both ")


@dataclass(frozen=True, slots=True)
class Meant:
    """What a text speaks of: new things as pieces with their ties, and what it means by "the desk"."""

    pieces: tuple[Piece, ...]
    wants: tuple[Want, ...]
    meaning: Mapping[str, str]  # from wants of the text to wants of the brief


def added(work: Opened, told: Brief) -> tuple[str, ...]:
    """Add what the text names; the ids of what stands there now. Raises SettingRefused where nothing could be."""
    meant = _meant(work, told)
    if not meant.pieces:
        raise SettingRefused(
            f"{told.prompt!r} names nothing that could be added. Name a thing, such as 'a red armchair'."
        )
    new = {want.id for want in meant.wants}
    relations = [one for one in told.relations if meant.meaning.get(one.subject) in new]
    work.brief = more(work.brief, meant.wants, _understood(relations, meant), meant.meaning)
    made: list[str] = []
    for stage in _rooms_for(work, meant.pieces):
        left = [piece for piece in _with_habits(meant.pieces, stage) if piece.id not in made]
        before = set(stage.placed)
        furnish(stage, left, work.stock, chance(work.brief.seed, "edit", "add", told.prompt))
        fresh = [stage.placed[name] for name in stage.placed if name not in before]
        for placed in fresh:
            work.put(placed, stage)
        made += [placed.piece.id for placed in fresh]
    for piece in meant.pieces:
        if piece.id not in made:
            work.tell(f"The {spoken(piece.category)} found no free place, so it is not there.")
    if not made:
        raise SettingRefused(f"There is no room for {told.prompt!r}. Move or remove something first.")
    return tuple(made)


def _with_habits(pieces: Sequence[Piece], stage: Stage) -> tuple[Piece, ...]:
    """What is new, with the ties that habit gives it towards what stands there."""
    new = {piece.id for piece in pieces}
    openings = ("wall", *sorted({opening.kind for opening in stage.site.openings}))
    every = with_habits((*(placed.piece for placed in stage.placed.values()), *pieces), openings)
    return tuple(piece for piece in every if piece.id in new)


def _understood(relations: Sequence[Relation], meant: Meant) -> tuple[Relation, ...]:
    """The relations all of whose sides the brief can name: what was added, nobody has asked for."""
    known = {*meant.meaning, *PLACES}
    return tuple(one for one in relations if {one.subject, *one.objects} <= known)


def moved(work: Opened, name: str, told: Brief) -> None:
    """Move a thing to where the text says, as one says it of its noun: "the chair next to the window"."""
    thing = work.things[name]
    meant = _meant(work, told, itself=name)
    if not meant.pieces or not any(tie.firm for tie in meant.pieces[0].ties):
        raise SettingRefused(f"{told.prompt!r} names no place. Say for instance 'next to the window'.")
    model = meant.pieces[0]
    piece = replace(work.piece(name), ties=tuple(tie for tie in model.ties if tie.firm))
    if model.support is not piece.support and _can_stand_so(model, piece):
        piece = replace(piece, support=model.support)
    stages = _rooms_for(work, (piece,))
    load, home = work.take_load(name), work.home_of(name)
    before = work.take(name)
    rng = chance(work.brief.seed, "edit", "move", name, told.prompt)
    for stage in stages:
        found = PUT[piece.support](piece, stage, rng)
        if found is not None and all(tie in found.held for tie in piece.ties if tie.kind in TIES):
            _set(work, found, stage, before, load)
            break
    else:
        raise SettingRefused(f"There is no free place for the {spoken(thing.category)} there. Remove something first.")
    _say_where(work, thing, told, meant)
    if home is not stage and len(work.rooms) > 1:
        work.tell(f"{name!r} stands in another room now.")


def shifted(work: Opened, name: str, dx: float, dy: float) -> None:
    """Move a thing by so many metres, with all it carries. Whether it may stand there the proof will tell."""
    stage = work.home_of(name)
    load = work.take_load(name)
    before = work.take(name)
    _set(work, replace(before, x=round(before.x + dx, 4), y=round(before.y + dy, 4)), stage, before, load)


def _set(work: Opened, found: Placed, stage: Stage, before: Placed, load: Sequence[Placed]) -> None:
    work.put(found, stage)
    for one in load:
        work.put(carried_along(one, before, found), stage)


def _can_stand_so(model: Piece, piece: Piece) -> bool:
    """Whether the thing itself may be carried or stand there: what hangs has another form, and stays where it hangs."""
    hanging = ("wall", "ceiling")
    return model.support.value not in hanging and piece.support.value not in hanging


def _say_where(work: Opened, thing: Thing, told: Brief, meant: Meant) -> None:
    """The brief says where it stands now, and no longer where it stood: relations are proved by the brief."""
    if not thing.want:
        return
    want = next((one for one in work.brief.wants if one.id == thing.want), None)
    if want is None or want.count > 1:
        return  # what is said of several is not unsaid for one
    subject = told.wants[0].id
    own = [one for one in told.relations if one.subject == subject]
    meant = replace(meant, meaning={**meant.meaning, subject: want.id})
    work.brief = more(without_relations_of(work.brief, want.id), (), _understood(own, meant), meant.meaning)


def _rooms_for(work: Opened, pieces: Sequence[Piece]) -> tuple[Stage, ...]:
    """The rooms in which their targets stand; else all, the largest first."""
    targets = {name for piece in pieces for tie in piece.ties for name in tie.targets}
    stages = work.stages()
    told = tuple(stage for stage in stages if targets & set(stage.placed))
    return told or tuple(sorted(stages, key=lambda stage: -stage.site.area))


def _meant(work: Opened, told: Brief, itself: str = "") -> Meant:
    """The pieces that the text asks for. `itself` is the thing that its first want speaks of."""
    known = {want.id: _known(work, want, told.prompt, itself) for want in told.wants[bool(itself) :]}
    wants = _counted(told, known)
    request = asked(told.model_copy(update={"wants": wants}), work.stock)
    names: dict[str, str] = {}
    taken = set(work.things)
    for want in wants:
        there = known.get(want.id, ())
        for at, name in enumerate(request.of_want.get(want.id, ())):
            if there:
                names[name] = there[min(at, len(there) - 1)]
            else:
                category = want.category
                names[name] = next(free for n in range(1, 10_000) if (free := f"{category}_{n}") not in taken)
                taken.add(names[name])
    fresh = [want for want in wants if not known.get(want.id) and want.count and want.category not in SHELL_PARTS]
    ids = {want.id: "" for want in fresh}
    for want in fresh:
        ids[want.id] = free_id(work.brief, ids.values())
    there_already = {want: found for want, found in known.items() if found}
    meaning = {want: work.things[found[0]].want for want, found in there_already.items() if work.things[found[0]].want}
    pieces = tuple(
        replace(
            piece, id=names[piece.id], want=ids[piece.want], role=Role.REQUESTED,
            ties=tuple(_renamed(tie, names) for tie in piece.ties),
        )
        for piece in request.pieces
        if piece.want in ids
    )  # fmt: skip
    unasked = {thing.category for thing in work.things.values() if not thing.want}
    renamed = tuple(
        want.model_copy(
            update={
                "id": ids[want.id],
                "room": "",
                "span": None,
                "exact": want.exact and want.category not in unasked,  # those that were added stay, and count as well
            }
        )
        for want in fresh
    )
    return Meant(pieces, renamed, {**ids, **meaning})


def _counted(told: Brief, known: Mapping[str, Sequence[str]]) -> tuple[Want, ...]:
    """What the text asks for, with "on each nightstand" reckoned for the nightstands that are there."""
    counts = {want.id: want.count for want in told.wants}
    for one in told.relations:
        there = [len(known[name]) for name in one.objects if known.get(name)]
        if one.each and there:
            counts |= {name: len(known[name]) for name in one.objects if known.get(name)}
            counts[one.subject] = counts.get(one.subject, 1) * there[0]
    return tuple(want.model_copy(update={"count": counts[want.id]}) for want in told.wants)


def _renamed(tie: Tie, names: Mapping[str, str]) -> Tie:
    return replace(tie, targets=tuple(names.get(name, name) for name in tie.targets))


def _known(work: Opened, want: Want, text: str, itself: str) -> tuple[str, ...]:
    """The things that "the desk" may mean, those that were asked for first; none where something new is meant."""
    said = text[want.span.start : want.span.end].lower() if want.span else ""
    if not said.startswith(DEFINITE):
        return ()
    found = [
        thing
        for thing in work.things.values()
        if thing.id != itself and any(counts_as(name, want.category) for name in (thing.category, thing.asset))
    ]
    found.sort(key=lambda thing: (thing.category != want.category, thing.role is not Role.REQUESTED))
    return tuple(thing.id for thing in found)
