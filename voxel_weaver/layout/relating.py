"""From Relations to ties: what a sentence says of some things becomes a firm tie of each of them.

It decides which rule a word means for these things ("in front of" a television is to watch it) and how several things
share several targets. Where anything stands is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from voxel_weaver.layout.habits import FLOOR_HABITS
from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.scene.brief import Relation, RelationKind
from voxel_weaver.scene.layout import Support, Tier

PLACES = ("wall", "corner", "window", "door", "center", "centre", "room", "ceiling", "floor")
OPENINGS = ("window", "door")
FIRM = 2.0
"""The weight of what was asked for."""
FLAT = 0.05
TALL = 1.1
"""What is taller stands first, at a wall; what is to be near it goes to it, not the other way round."""
WORKED_AT = ("desk", "writing_desk", "drawing_table", "vanity", "workbench", "school_desk", "computer_desk")
"""Whoever sits at these looks over them."""
SEATED_AT = ("table", "desk", "counter")
"""Families that one pulls a chair up to."""
SEATS = ("chair", "armchair", "stool", "sofa", "bench", "couch", "pouf", "bean_bag", "ottoman", "seat")
PULLED_UP = ("chair", "stool", "bench")
LOUNGING = ("armchair", "recliner", "rocking_chair", "bean_bag", "wingback_chair")
"""Seats that are pushed under a table's edge."""
WATCHED = ("television", "tv", "screen", "projector_screen", "fireplace", "stage", "monitor", "tv_stand", "blackboard")
SOFT = ("cushion", "blanket", "toy", "animal")
"""Families that lie on seats."""
STORING = ("shelf", "cabinet", "bookcase", "wardrobe")
OPEN_TRAYS = ("cart",)
"""What is said to be in these lies on them."""
IN_ROWS = 4
"""So many desks stand in rows that all look the same way."""
ROOM_BETWEEN = 0.08
"""Free on either side of what stands between two things."""
SMALL = 0.12
"""Square metres: what covers less stands on a rug, what covers more has the rug laid under it."""
_PARTS: Mapping[RelationKind, str] = {
    RelationKind.LEFT_PART: "left",
    RelationKind.RIGHT_PART: "right",
    RelationKind.TOP_PART: "upper",
    RelationKind.BOTTOM_PART: "lower",
}
_ALL_TARGETS = (RelationKind.BETWEEN, RelationKind.AROUND, RelationKind.FAR)

BEFORE_ITS_OWN = ("in_front_of", "tucked", "tucked_row")
BY_ITS_OWN = (*BEFORE_ITS_OWN, "beside", "near", "around", "ring", "foot", "left_of", "right_of", "behind")
APART = 2.5
MOST_APART = 24
"""Of more nobody counts who stands by whom."""

Ties = list[tuple[str, Tie]]


@dataclass(frozen=True, slots=True)
class Said:
    """A relation with the pieces that it is about."""

    kind: RelationKind
    subjects: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...]
    each: bool
    pieces: Mapping[str, Piece]

    @property
    def targets(self) -> tuple[str, ...]:
        return tuple(name for group in self.groups for name in group)

    @property
    def place(self) -> str:
        """The part of the room that it speaks of, or nothing."""
        return self.targets[0] if self.targets and self.targets[0] in PLACES else ""

    def piece(self, name: str) -> Piece:
        return self.pieces[name]


def relation_ties(
    relation: Relation,
    of_want: Mapping[str, tuple[str, ...]],
    pieces: Mapping[str, Piece],
    looking: Collection[str] = (),
) -> Ties:
    """(id of a piece, tie) for each piece that the relation binds. Wants in `looking` were asked to face something: to
    be before another thing does not turn them."""
    subjects = of_want.get(relation.subject, ())
    if relation.subject in relation.objects:
        return _to_each_other(relation.kind, subjects, pieces)
    groups = tuple(of_want.get(name, (name,) if name in PLACES else ()) for name in relation.objects)
    said = Said(relation.kind, subjects, groups, relation.each, pieces)
    if not said.subjects or not said.targets:
        return []
    if said.place:
        return _to_place(said)
    if relation.kind is RelationKind.IN_FRONT_OF and relation.subject in looking and len(said.targets) == 1:
        return [(name, Tie("in_front_of", said.targets, FIRM, firm=True)) for name in said.subjects]
    special = _SPECIAL.get(relation.kind)
    ties = special(said) if special is not None else _flipped(said) or _to_things(said)
    return [*ties, *_each_with_its_own(said, ties)]


def _each_with_its_own(said: Said, ties: Ties) -> Ties:
    """Where each bed has a locker of its own, no locker stands by two beds, and no desk looks at the chair of another:
    soft ties that keep each away from what belongs to the others."""
    own = {name: tie for name, tie in ties if tie.firm and name in said.subjects and len(tie.targets) == 1}
    owners = {tie.targets[0] for tie in own.values()}
    standing = all(said.piece(name).support is Support.FLOOR for name in (*own, *owners) if name in said.pieces)
    if len(owners) < 2 or len(own) != len(said.subjects) or len(own) > MOST_APART or not owners <= set(said.targets):
        return []
    if not standing or any(tie.kind not in BY_ITS_OWN for tie in own.values()):
        return []
    before = any(tie.kind in BEFORE_ITS_OWN for tie in own.values())
    kept: Ties = []
    for kind in ("apart", "not_before")[: 1 + before]:
        for name, tie in own.items():
            kept.append((name, Tie(kind, tuple(sorted(owners - set(tie.targets))), APART)))
        for owner in sorted(owners):
            others = tuple(name for name, tie in own.items() if tie.targets[0] != owner)
            kept.append((owner, Tie("not_facing" if kind == "not_before" else kind, others, APART)))
    return kept


def _to_each_other(kind: RelationKind, subjects: tuple[str, ...], pieces: Mapping[str, Piece]) -> Ties:
    """Each to the one before it: two armchairs that face each other. Of more, two by two face each other; those that
    sit at one table do so anyway."""
    if kind not in (RelationKind.FACING, RelationKind.OPPOSITE):
        return [(name, Tie(kind.value, (before,), FIRM, firm=True)) for before, name in pairwise(subjects)]
    pairs = zip(subjects[::2], subjects[1::2], strict=False)
    apart = [(one, other) for one, other in pairs if not _seated_at(pieces[one]) & _seated_at(pieces[other])]
    return [(other, Tie("watching", (one,), FIRM, firm=True)) for one, other in apart]


def _seated_at(piece: Piece) -> set[str]:
    """What it is pulled up to."""
    return {name for tie in piece.ties if tie.firm and tie.kind == "around" for name in tie.targets}


# --- parts of the room ---------------------------------------------------------------------------------------------


def _to_place(said: Said) -> Ties:
    kind = _place_kind(said)
    if not kind:
        return []
    if kind == "center" and len(said.subjects) > 1:  # they gather in the middle, not on one spot
        return [(name, Tie("center", (), 0.3)) for name in said.subjects]
    targets = (said.place,) if kind not in ("against", "corner", "center") else ()
    return [(name, Tie(kind, targets, FIRM, firm=True)) for name in said.subjects]


def _place_kind(said: Said) -> str:
    """The rule's name; "in the corner", "near the corner" and "at the corner" are one."""
    kind, place = said.kind, said.place
    if place in ("corner", "center", "centre") and kind is not RelationKind.FAR:
        return "corner" if place == "corner" else "center"
    if kind in (RelationKind.CORNER, RelationKind.CENTER):
        return kind.value
    if place in OPENINGS:
        return _opening_kind(said)
    if place == "wall" and kind not in (RelationKind.ON, RelationKind.HANGING, RelationKind.FAR, RelationKind.FACING):
        hangs = all(said.piece(name).support is Support.WALL for name in said.subjects)
        return "" if hangs else "against"
    return ""  # what hangs or lies on a part of the room has that as its support


def _opening_kind(said: Said) -> str:
    kind = said.kind
    if kind is RelationKind.FACING and all(said.piece(name).asset in WORKED_AT for name in said.subjects):
        return "overlooking"
    if kind in (RelationKind.UNDER, RelationKind.IN_FRONT_OF) and said.place == "window":
        return "under"
    if kind in (RelationKind.FACING, RelationKind.OPPOSITE, RelationKind.FAR, RelationKind.NEAR):
        return kind.value
    return "beside"


# --- one thing and another -----------------------------------------------------------------------------------------


def _to_things(said: Said) -> Ties:
    ties: Ties = []
    for index, name in enumerate(said.subjects):
        chosen = _targets_for(index, said)
        if len(chosen) == 1 and chosen[0] in said.pieces:
            chosen = (_whose_front(said.piece(chosen[0]), said) or chosen[0],)
        there = [said.piece(target) for target in chosen if target in said.pieces]
        kind = _rule(said, said.piece(name), there) if there else ""
        share = _share(index, said)
        if kind and name not in chosen:
            ties.append((name, Tie(kind, chosen, FIRM, firm=True, share=share)))
            ties += _consequences(said, name, kind, chosen)
    return ties


def _whose_front(target: Piece, said: Said) -> str:
    """Opposite a coffee table is opposite the sofa that it stands before."""
    seats = (name for tie in target.ties if tie.firm and tie.kind == "in_front_of" for name in tie.targets)
    own = next((name for name in seats if name in said.pieces and said.piece(name).is_one_of(SEATS)), "")
    return own if said.kind is RelationKind.OPPOSITE and target.is_one_of(SEATED_AT) else ""


def _share(index: int, said: Said) -> tuple[int, int]:
    """Which one of how many it is at its target."""
    if len(said.targets) == 1:
        return index, len(said.subjects)
    per = -(-len(said.subjects) // len(said.targets))
    if said.each:
        return index % per, per
    return index // len(said.targets), 1 if said.kind in (RelationKind.ON, RelationKind.IN) else per


def _targets_for(index: int, said: Said) -> tuple[str, ...]:
    """Which of the targets one of the subjects is about: "two lamps on two nightstands" has one each."""
    targets = said.targets
    if said.each:  # the first few are at the first target: they belong together in all that is said of them
        return (targets[index // -(-len(said.subjects) // len(targets)) % len(targets)],)
    if len(targets) == 1 or said.kind in _ALL_TARGETS or len(said.groups) > 1:
        return targets
    if said.kind in (RelationKind.ON, RelationKind.IN):  # the others are second choices
        first = index % len(targets)
        return (*targets[first:], *targets[:first])
    if len(said.subjects) == 1 and said.kind in (RelationKind.NEAR, RelationKind.BESIDE, RelationKind.OPPOSITE):
        return targets
    if len(said.subjects) < len(targets) and said.kind is RelationKind.FACING:
        return targets
    return (targets[index % len(targets)],)


def _rule(said: Said, subject: Piece, targets: Sequence[Piece]) -> str:
    """What a word means between these things."""
    kind, target = said.kind, targets[0]
    if seated := _seat_rule(said, subject, target) if subject.is_one_of(SEATS) else "":
        return seated
    if kind is RelationKind.FACING and subject.asset in WORKED_AT:
        return "overlooking"
    if kind is RelationKind.OPPOSITE and target.is_one_of(SEATED_AT) and target.support is Support.FLOOR:
        return "across"  # a table has no front
    if kind is RelationKind.AROUND and not target.is_one_of(SEATED_AT):
        return "ring"
    if kind in (RelationKind.AGAINST, RelationKind.LEANING):
        return "beside"
    if kind is RelationKind.IN and target.is_one_of(OPEN_TRAYS):
        return "on"
    return "above" if kind is RelationKind.HANGING else kind.value


def _seat_rule(said: Said, seat: Piece, target: Piece) -> str:
    """What is said of a seat and what one sits at or watches; nothing where a word means no more than it says."""
    if said.kind is RelationKind.IN_FRONT_OF and target.is_one_of(WATCHED):
        return "watching"
    if not (seat.is_one_of(PULLED_UP) and target.is_one_of(SEATED_AT)):
        return ""
    if said.kind is RelationKind.BEHIND and len(said.targets) >= IN_ROWS and target.is_one_of(WORKED_AT):
        return "tucked"  # behind a school desk, as the board sees it, is where its pupil sits
    if said.kind in (RelationKind.IN_FRONT_OF, RelationKind.UNDER):
        return "tucked" if len(said.subjects) <= len(said.targets) else "tucked_row"
    return ""


def _consequences(said: Said, name: str, kind: str, chosen: tuple[str, ...]) -> Ties:
    """What a tie asks of others: what something hangs above stands at a wall; who sits before a thing looks at it."""
    piece = said.piece(name)
    if kind == "above" and piece.support is Support.WALL:
        below = [target for target in chosen if said.piece(target).support is Support.FLOOR]
        return [(target, Tie("backed", (), FIRM, firm=True)) for target in below]
    if kind == "in_front_of" and piece.is_one_of(SEATED_AT) and said.piece(chosen[0]).is_one_of(SEATS):
        return [(name, Tie("seen_from", chosen[:1], FIRM, firm=True))] if len(said.subjects) == 1 else []
    if kind == "in_front_of" and (piece.is_one_of(SEATS) or piece.is_one_of(WATCHED)):
        return [(name, Tie("facing", chosen, 1.0))]
    if kind == "opposite" and piece.support is Support.FLOOR:
        return [(name, Tie("facing", chosen, 0.6))]
    return []


def _flipped(said: Said) -> Ties:
    """Relations that bind the object: a desk under a shelf has the shelf hung above it; a bookshelf near an armchair
    keeps its wall and the armchair goes to it."""
    if len(said.targets) != 1:
        return []
    target = said.piece(said.targets[0])
    first = said.piece(said.subjects[0])
    if said.kind is RelationKind.UNDER and target.support in (Support.WALL, Support.CEILING):
        return [(target.id, Tie("above", said.subjects, FIRM, firm=True))]
    standing = first.support is Support.FLOOR and target.support is Support.FLOOR
    if said.kind is RelationKind.FACING and first.is_one_of(SEATED_AT) and target.is_one_of(PULLED_UP) and standing:
        return [(target.id, Tie("tucked", said.subjects[:1], FIRM, firm=True))]
    if said.kind not in (RelationKind.NEAR, RelationKind.BESIDE) or len(said.subjects) != 1 or not standing:
        return []
    bound = any(tie.firm for tie in target.ties)  # it has its place by something else already
    if first.stance == "wall" and first.high[2] > TALL and target.stance != "wall" and not bound:
        return [(target.id, Tie(said.kind.value, said.subjects, FIRM, firm=True))]
    return []


# --- kinds with a way of their own ---------------------------------------------------------------------------------


def _on(said: Said) -> Ties:
    """On a rug stands what is small; what is bigger has the rug laid under it."""
    ties: Ties = []
    for index, name in enumerate(said.subjects):
        chosen, piece = _targets_for(index, said), said.piece(name)
        rug = said.piece(chosen[0])
        large = piece.footprint > SMALL and piece.support is not Support.OBJECT
        if rug.support is Support.FLOOR and rug.high[2] < FLAT and large:
            ties.append((rug.id, Tie("under", (name,), FIRM, firm=True)))
        elif name not in chosen:
            ties.append((name, Tie(said.kind.value, chosen, FIRM, firm=True)))
    return ties


def _with(said: Said) -> Ties:
    """ "A desk with two monitors" carries them, "a bed with two nightstands" has them beside it, and chairs come to a
    table by habit."""
    ties: Ties = []
    owners = said.groups[0]
    for index, name in enumerate(said.subjects):
        chosen = _targets_for(index, said)[0] if said.each else owners[index % len(owners)]
        piece, owner = said.piece(name), said.piece(chosen)
        if piece.support in (Support.WALL, Support.CEILING):
            ties.append((name, Tie("above", (owner.id,), FIRM, firm=True)))
        elif piece.support is Support.OBJECT and carries(owner, piece):
            ties.append((name, Tie("on", (owner.id,), FIRM, firm=True)))
        elif piece.support is Support.OBJECT and owner.support is Support.OBJECT:
            ties.append((name, Tie("beside", (owner.id,), FIRM, firm=True)))
        elif piece.is_one_of(SEATS) and owner.is_one_of(SEATED_AT) and not _is_pulled_up(piece):
            ties += [(name, Tie(kind, (owner.id,), FIRM, firm=True)) for kind in ("near", "facing")]
        elif said.each and piece.is_one_of(SEATS) and owner.is_one_of(SEATED_AT):
            share = _share(index, said)
            kind = "tucked" if share[1] == 1 and not owner.is_one_of(("table",)) else "around"
            ties.append((name, Tie(kind, (owner.id,), FIRM, firm=True, share=share)))
        elif piece.support is Support.FLOOR and not any(
            habit.speaks_of(piece) and owner.is_one_of(habit.targets) for habit in FLOOR_HABITS
        ):
            share = (index, len(said.subjects) if len(owners) == 1 else 1)
            ties.append((name, Tie("beside", (owner.id,), FIRM, firm=True, share=share)))
    return ties


def _is_pulled_up(piece: Piece) -> bool:
    """Whether it is a seat that goes under a table's edge: a comfortable chair may be an armchair."""
    return piece.family in PULLED_UP and piece.asset not in LOUNGING


def carries(owner: Piece, piece: Piece) -> bool:
    """Whether it has a place for such a thing: seats carry what is soft."""
    kinds = {surface.kind for surface in owner.model.surfaces}
    return bool(kinds & {"top", "shelf", "inside"}) or ("seat" in kinds and piece.family in SOFT)


def _flanking(said: Said) -> Ties:
    """Half of them to the left, half to the right of each target."""
    per = -(-len(said.subjects) // len(said.targets))
    ties: Ties = []
    for index, name in enumerate(said.subjects):
        side = "left_of" if index % per % 2 == 0 else "right_of"
        ties.append((name, Tie(side, (said.targets[index // per],), FIRM, firm=True)))
    return ties


def _part(said: Said) -> Ties:
    """On the left part of a desk; in a shelf where it is one."""
    ties: Ties = []
    for index, name in enumerate(said.subjects):
        target = said.piece(said.targets[index % len(said.targets)])
        if said.piece(name).size[0] < target.size[0] and target.model.surfaces:
            upright = said.kind in (RelationKind.TOP_PART, RelationKind.BOTTOM_PART) or target.high[2] > TALL
            where = "in" if target.is_one_of(STORING) and upright else "on"
            if not any(tie.kind in ("on", "in") and target.id in tie.targets for tie in said.piece(name).ties):
                ties.append((name, Tie(where, (target.id,), FIRM, firm=True)))
            ties.append((name, Tie("at", (_PARTS[said.kind],), FIRM)))
    return ties


def _between(said: Said) -> Ties:
    """What is to stand between two needs room there: the second keeps it from the first. Of a row of several each gap
    has its share."""
    targets = [said.piece(name) for name in said.targets if name in said.pieces]
    subjects = [said.piece(name) for name in said.subjects]
    if len(said.groups) == 1 and len(targets) > 2 and len(subjects) >= len(targets) - 1:
        return _in_the_gaps(subjects, targets)
    ties = _to_things(said)
    if len(targets) == 2 and all(one.support is Support.FLOOR for one in (*targets, *subjects)):
        gap = sum(one.size[0] for one in subjects) + ROOM_BETWEEN * (len(subjects) + 1)
        alike = targets[0].asset == targets[1].asset
        ties += [(targets[1].id, Tie("spaced", (targets[0].id,), 1.5, gap=gap))] if alike else []
    return ties


def _in_the_gaps(subjects: Sequence[Piece], targets: Sequence[Piece]) -> Ties:
    """As many between each of the targets and the next."""
    gaps = list(pairwise(targets))
    ties: Ties = []
    for number, (one, other) in enumerate(gaps):
        own = subjects[number :: len(gaps)]
        ties += [(each.id, Tie("between", (one.id, other.id), FIRM, firm=True)) for each in own]
        if all(each.support is Support.FLOOR for each in (one, other, *own)):
            room = sum(each.size[0] for each in own) + ROOM_BETWEEN * (len(own) + 1)
            ties.append((other.id, Tie("spaced", (one.id,), 1.5, gap=room)))
    return ties


def _middle_of(said: Said) -> Ties:
    """In the middle of a table or of a rug."""
    ties: Ties = []
    for index, name in enumerate(said.subjects):
        target = said.piece(said.targets[index % len(said.targets)])
        if said.piece(name).support is Support.OBJECT and target.model.surfaces:
            ties += [(name, Tie("on", (target.id,), FIRM, firm=True)), (name, Tie("at", ("center",), FIRM))]
        elif target.high[2] < FLAT:
            ties.append((target.id, Tie("under", (name,), FIRM, firm=True)))
        else:
            ties.append((name, Tie("under", (target.id,), FIRM, firm=True)))
    return ties


def _under(said: Said) -> Ties:
    return _flipped(said) or _to_things(replace(said, kind=RelationKind.UNDER))


_SPECIAL: Mapping[RelationKind, Callable[[Said], Ties]] = {
    RelationKind.ON: _on,
    RelationKind.WITH: _with,
    RelationKind.FLANKING: _flanking,
    RelationKind.LEFT_PART: _part,
    RelationKind.RIGHT_PART: _part,
    RelationKind.TOP_PART: _part,
    RelationKind.BOTTOM_PART: _part,
    RelationKind.CENTER: _middle_of,
    RelationKind.BETWEEN: _between,
    RelationKind.UNDER: _under,
}


# --- what carries it -----------------------------------------------------------------------------------------------


def support_asked(relations: Sequence[Relation]) -> dict[str, Support]:
    """By want: what the text says that carries it, where that is a part of the room."""
    asked: dict[str, Support] = {}
    hangs = {"wall": Support.WALL, "ceiling": Support.CEILING}
    for relation in relations:
        place = relation.objects[0] if relation.objects else ""
        if relation.kind in (RelationKind.ON, RelationKind.HANGING) and place in hangs:
            asked[relation.subject] = hangs[place]
        elif relation.kind is RelationKind.OUTSIDE or (relation.kind is RelationKind.ON and place == "floor"):
            asked.setdefault(relation.subject, Support.FLOOR)
    return asked


def with_tie(piece: Piece, tie: Tie, all_pieces: Mapping[str, Piece]) -> Piece:
    """The piece with one more tie; standing on a thing changes what carries it."""
    support = piece.support
    carriers = [all_pieces[name] for name in tie.targets if name in all_pieces]
    surfaces = any(carrier.model.surfaces for carrier in carriers)
    if tie.kind in ("on", "in") and carriers and (surfaces or _can_lie(piece, carriers[0])):
        on_rug = carriers[0].support is Support.FLOOR and carriers[0].high[2] < FLAT
        support = Support.FLOOR if on_rug else Support.OBJECT
    if tie.kind == "above" and support is Support.OBJECT and any(carries(one, piece) for one in carriers):
        tie = replace(tie, kind="on")
    return replace(piece, ties=(*piece.ties, tie), support=support)


def _can_lie(piece: Piece, carrier: Piece) -> bool:
    """Whether a thing is small enough to lie on another that has no place made for it."""
    return piece.support is Support.OBJECT or piece.tier is Tier.GENERIC or piece.footprint < carrier.footprint


def stacked(piece: Piece, tie: Tie) -> Piece:
    """The piece on the one before it: whatever was to carry it carries the lowest."""
    others = tuple(one for one in piece.ties if one.kind not in ("on", "in"))
    return replace(piece, ties=(*others, tie), support=Support.OBJECT)
