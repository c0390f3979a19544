"""Reconciling: what is said twice, once from each side, is one relation; what is said of a carried thing holds for what
carries it. It drops and adds relations and ties, it decides no place."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from voxel_weaver.layout.pieces import CARRYING, Piece, Tie
from voxel_weaver.scene.brief import Relation, RelationKind
from voxel_weaver.scene.layout import Support

MUTUAL = (RelationKind.NEAR, RelationKind.BESIDE, RelationKind.OPPOSITE)
"""What holds of the one holds of the other."""
TOWARDS = (RelationKind.FACING, RelationKind.OPPOSITE)
ACROSS = ("opposite",)
AT_WALL = ("backed", "against", "corner")
SEEN = 0.6
"""The share of a seat that may be beyond the end of what it looks at."""
TOWARDS_ONE = ("opposite", "facing")
ON = (RelationKind.ON, RelationKind.IN)
ASIDE = (RelationKind.NEAR, RelationKind.BESIDE, RelationKind.LEFT_OF, RelationKind.RIGHT_OF, RelationKind.FLANKING)
OF_THE_ROOM = ("window", "door", "wall")
LENT = ("near", "beside", "far", "opposite", "corner")
AT_ITS_SIDE = ("beside", "near", "left_of", "right_of", "in_front_of", "behind", "around")
TOGETHER = 0.8
APART = 3.0
LEGROOM = 0.7
"""Metres for the legs of two who sit at a small table."""


def reconciled(relations: Sequence[Relation]) -> tuple[Relation, ...]:
    """The relations without those that only repeat another from the other side: two lamps that flank a mirror and the
    mirror between the two lamps; and without those that have something beside what it stands on."""
    kept: list[Relation] = []
    said: set[tuple[RelationKind, str, str]] = set()
    carried = {(one.subject, name) for one in relations if one.kind in ON for name in one.objects}
    flanked = {(one.subject, name) for one in relations if one.kind is RelationKind.FLANKING for name in one.objects}
    for one in relations:
        if one.kind is RelationKind.BETWEEN and any((name, one.subject) in flanked for name in one.objects):
            continue
        if one.kind in MUTUAL and len(one.objects) == 1:
            back = [(kind, one.objects[0], one.subject) for kind in MUTUAL]
            if one.subject != one.objects[0] and any(row in said for row in back):
                continue
            said.add((one.kind, one.subject, one.objects[0]))
        if one.kind in ASIDE and any(_carry(one.subject, name, carried) for name in one.objects):
            continue
        kept.append(one)
    return tuple(kept)


def _carry(one: str, other: str, carried: Collection[tuple[str, str]]) -> bool:
    return (one, other) in carried or (other, one) in carried


def lent(pieces: Mapping[str, Piece]) -> dict[str, Piece]:
    """A book that is to be near the door brings the shelf that it stands in there."""
    done = dict(pieces)
    for piece in pieces.values():
        if piece.support is not Support.OBJECT:
            continue
        carrier = piece.carrier
        if carrier not in done or done[carrier].support is not Support.FLOOR:
            continue
        own = done[carrier]
        wished = [tie for tie in piece.ties if tie.firm and tie.kind in LENT and _of_the_room(tie)]
        fresh = [replace(tie, share=(0, 1)) for tie in wished if not _speaks_of(own, tie)]
        done[carrier] = replace(own, ties=(*own.ties, *fresh))
        done[piece.id] = replace(piece, ties=tuple(tie for tie in piece.ties if tie not in wished))
    return done


def above_the_carrier(pieces: Mapping[str, Piece]) -> dict[str, Piece]:
    """A screen above what stands on a console hangs above the console; what is said of where the screen is towards
    other furniture holds for the console below it."""
    done = dict(pieces)
    for piece in pieces.values():
        if piece.support is not Support.WALL:
            continue
        ties = tuple(_of_carrier(tie, pieces) if tie.firm and tie.kind == "above" else tie for tie in piece.ties)
        done[piece.id] = replace(piece, ties=ties)
        for name in {name for tie in piece.ties if tie.firm and tie.kind == "above" for name in tie.targets}:
            if name in done and done[name].support is Support.OBJECT:
                done[name] = replace(done[name], ties=(*done[name].ties, Tie("at", ("center",), 1.0)))
        below = [name for tie in ties if tie.firm and tie.kind == "above" for name in tie.targets[:1] if name in pieces]
        for name in below:
            own = done[name]
            if own.support is not Support.FLOOR:
                continue
            across = [tie for tie in ties if tie.firm and tie.kind in ACROSS and _stands(tie, name, pieces)]
            fresh = [tie for tie in across if not _speaks_of(own, tie)]
            backed = () if any(tie.kind in AT_WALL for tie in own.ties) else (Tie("backed", (), 2.0, firm=True),)
            done[name] = replace(own, ties=(*own.ties, *fresh, *backed))
    return done


def _of_carrier(tie: Tie, pieces: Mapping[str, Piece]) -> Tie:
    below = [pieces[name] for name in tie.targets if name in pieces]
    carriers = [one.carrier if one.support is Support.OBJECT and one.carrier in pieces else one.id for one in below]
    return replace(tie, targets=tuple(dict.fromkeys(carriers))) if below else tie


def _stands(tie: Tie, name: str, pieces: Mapping[str, Piece]) -> bool:
    """Whether it speaks of other things that stand on the floor."""
    return all(each in pieces and each != name and pieces[each].support is Support.FLOOR for each in tie.targets)


def on_one_carrier(pieces: Mapping[str, Piece]) -> dict[str, Piece]:
    """Plates beside a board stand on the table that the board stands on."""
    done = dict(pieces)
    for piece in pieces.values():
        if piece.support is not Support.OBJECT or piece.carrier:
            continue
        beside = [pieces[name] for tie in piece.ties if tie.firm and tie.kind in AT_ITS_SIDE for name in tie.targets
                  if name in pieces and pieces[name].support is Support.OBJECT]  # fmt: skip
        carrier = next((name for one in beside if (name := one.carrier) and name != piece.id), "")
        if carrier:
            done[piece.id] = replace(piece, ties=(*piece.ties, Tie("on", (carrier,), 2.0, firm=True)))
    return done


def sharing_what_is_above(pieces: Mapping[str, Piece]) -> dict[str, Piece]:
    """An armchair and a side table under one bed share the room there."""
    below: dict[str, list[str]] = {}
    for piece in pieces.values():
        for tie in piece.ties:
            if tie.firm and tie.kind == "under" and len(tie.targets) == 1 and piece.support is Support.FLOOR:
                below.setdefault(tie.targets[0], []).append(piece.id)
    done = dict(pieces)
    for target, names in below.items():
        for number, name in enumerate(sorted(names, key=lambda one: -pieces[one].footprint)):
            ties = (
                replace(tie, share=(number, len(names))) if tie.kind == "under" and tie.targets == (target,) else tie
                for tie in done[name].ties
            )
            done[name] = replace(done[name], ties=tuple(ties))
    return done


def one_on_another(pieces: Mapping[str, Piece]) -> dict[str, Piece]:
    """A cup that is on a saucer and on a table: the cup is on the saucer, and the saucer on the table."""
    done = dict(pieces)
    for piece in pieces.values():
        carried = [tie for tie in piece.ties if tie.firm and tie.kind in CARRYING and set(tie.targets) & set(pieces)]
        small = [tie for tie in carried if pieces[_first(tie, pieces)].support is Support.OBJECT]
        large = [tie for tie in carried if tie not in small]
        if not small or not large or piece.support is not Support.OBJECT:
            continue
        done[piece.id] = replace(done[piece.id], ties=tuple(tie for tie in piece.ties if tie not in large))
        below = done[_first(small[0], pieces)]
        if not below.carrier and below.id not in large[0].targets:
            done[below.id] = replace(below, ties=(*below.ties, replace(large[0], share=(0, 1))))
    return done


def _first(tie: Tie, pieces: Mapping[str, Piece]) -> str:
    return next(name for name in tie.targets if name in pieces)


def _of_the_room(tie: Tie) -> bool:
    return tie.kind == "corner" or any(name in OF_THE_ROOM for name in tie.targets)


def _speaks_of(piece: Piece, tie: Tie) -> bool:
    return any(own.firm and own.targets == tie.targets for own in piece.ties)


def contrasted(pieces: Mapping[str, Piece]) -> dict[str, Piece]:
    """ "Two of the three beds are in the corners": the third is not. Things of one name that the text tells apart by
    their place rather do not take the place of the others."""
    by_name: dict[str, list[Piece]] = {}
    for piece in pieces.values():
        by_name.setdefault(piece.category, []).append(piece)
    done = dict(pieces)
    for alike in by_name.values():
        if len({piece.want for piece in alike}) < 2:
            continue
        cornered = {piece.id for piece in alike if any(tie.firm and tie.kind == "corner" for tie in piece.ties)}
        for piece in alike if cornered else ():
            if piece.support is Support.FLOOR and piece.id not in cornered:
                done[piece.id] = replace(piece, ties=(*piece.ties, Tie("no_corner", (), APART)))
    return done


def in_one_corner(relations: Sequence[Relation], of_want: Mapping[str, tuple[str, ...]]) -> list[tuple[str, Tie]]:
    """ "A desk and a bookshelf in the corner" speaks of one corner: soft ties that keep them together."""
    by_span: dict[tuple[int, int], list[str]] = {}
    for one in relations:
        if one.kind is RelationKind.CORNER and one.span is not None and len(of_want.get(one.subject, ())) == 1:
            by_span.setdefault((one.span.start, one.span.end), []).append(of_want[one.subject][0])
    return [
        (name, Tie("near", (names[0],), TOGETHER)) for names in by_span.values() for name in names[1:] if len(names) > 1
    ]


def spread_for_what_is_between(pieces: Mapping[str, Piece]) -> dict[str, Piece]:
    """Two that face each other over a table sit as far apart as the table asks, and no farther."""
    done = dict(pieces)
    for piece in pieces.values():
        pair = next((tie.targets for tie in piece.ties if tie.firm and tie.kind == "between"), ())
        for name, other in (pair, pair[::-1]) if len(pair) == 2 else ():
            facing = done.get(name)
            if facing is not None and other in done:
                gap = max(piece.size[:2]) + LEGROOM
                ties = (replace(tie, gap=gap) if _looks_at(tie, other) else tie for tie in facing.ties)
                done[name] = replace(facing, ties=tuple(ties))
    return done


def side_by_side(pieces: Mapping[str, Piece]) -> dict[str, Piece]:
    """Two that leave a gap for a table and are both before one thing stand to either side of its middle."""
    done = dict(pieces)
    for piece in pieces.values():
        for spaced in [tie for tie in piece.ties if tie.kind == "spaced"]:
            other = pieces.get(spaced.targets[0])
            pitch = spaced.gap + piece.size[0]
            both = {(tie.kind, tie.targets) for tie in piece.ties
                    if tie.firm and tie.kind in TOWARDS_ONE and _is_before(tie, pitch / 2, piece, pieces)}  # fmt: skip
            if not both:
                continue
            for number, one in enumerate((other, piece) if other is not None else ()):
                ties = [
                    replace(tie, share=(number, 2), gap=pitch) if (tie.kind, tie.targets) in both and tie.firm else tie
                    for tie in done[one.id].ties
                    if tie.firm or tie.kind != "facing"  # both look straight ahead
                ]
                done[one.id] = replace(done[one.id], ties=tuple(ties))
    return done


def _is_before(tie: Tie, aside: float, piece: Piece, pieces: Mapping[str, Piece]) -> bool:
    """Whether so far beside its middle one still has it straight ahead, where one has to look at it."""
    target = pieces.get(tie.targets[0]) if len(tie.targets) == 1 else None
    wide = target is not None and aside < (target.size[0] + SEEN * piece.size[0]) / 2
    return target is not None and (wide or tie.kind != "facing")


def across_the_table(relations: Sequence[Relation], counts: Mapping[str, int]) -> tuple[Relation, ...]:
    """Two that face each other across a table have it between them: to be opposite it is no more than that."""
    facing = {one.subject for one in relations if one.kind in TOWARDS and one.objects == (one.subject,)}
    between = {one.objects for one in relations if one.kind is RelationKind.BETWEEN}
    made = []
    for one in relations:
        table = one.objects[0] if one.objects else ""
        pair = one.kind is RelationKind.OPPOSITE and one.subject in facing and counts.get(one.subject) == 2
        if pair and table in counts and table != one.subject and (one.subject,) not in between:
            made.append(Relation(kind=RelationKind.BETWEEN, subject=table, objects=(one.subject,), span=one.span))
        else:
            made.append(one)
    return tuple(made)


def turned_to_what_is_between(pieces: Mapping[str, Piece]) -> dict[str, Piece]:
    """Two that face each other at the two sides of a table look at the table: so each looks at the other over it."""
    done = dict(pieces)
    for piece in pieces.values():
        for tie in [one for one in piece.ties if one.firm and one.kind == "watching"]:
            other = pieces.get(tie.targets[0])
            between = _sides_of(piece) & _sides_of(other) if other is not None else set()
            if other is not None and between:
                look = Tie("facing", (min(between),), tie.weight, firm=True)
                done[piece.id] = replace(
                    done[piece.id], ties=(*(one for one in done[piece.id].ties if one != tie), look)
                )
                done[other.id] = replace(done[other.id], ties=(*done[other.id].ties, look))
    return done


def _sides_of(piece: Piece) -> set[str]:
    """To the left or right of what it was asked to be."""
    return {name for tie in piece.ties if tie.firm and tie.kind in ("left_of", "right_of") for name in tie.targets}


def _looks_at(tie: Tie, name: str) -> bool:
    return tie.kind == "watching" and tie.targets == (name,)
