"""From a Brief to pieces: each Want becomes its things, each Relation a firm tie, and habits say the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from voxel_weaver.layout.habits import (
    ANY_TOP,
    CEILING_HABITS,
    FLOOR_HABITS,
    SURFACE_HABITS,
    WALL_HABITS,
    Habit,
)
from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.layout.stock import Stock, words_of
from voxel_weaver.scene.brief import Brief, Relation, RelationKind, Want
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Role, Support

THINGS_LIMIT = 200
"""Larger counts are scatters."""
SHELL_PARTS = ("door", "window", "wall", "floor", "ceiling", "room", "opening")
"""Wants that the shell of a room meets, not a thing."""
PLACES = ("wall", "corner", "window", "door", "center", "centre", "room", "ceiling", "floor")

TALL = 1.1
"""What is taller stands first, at a wall; what is to be near it goes to it, not the other way round."""
WORKED_AT = ("desk", "writing_desk", "drawing_table", "vanity", "workbench")
"""Whoever sits at these looks over them."""
SEATED_AT = ("table", "desk", "counter")
"""Families that one pulls a chair up to."""
SOFT = ("cushion", "blanket", "toy", "animal")
"""Families that lie on seats."""
_SURFACE_TIES = ("on", "in")
_PLACE_TIES = {"wall": "against", "corner": "corner", "center": "center", "centre": "center"}
_HABITS: dict[Support, tuple[Habit, ...]] = {
    Support.FLOOR: FLOOR_HABITS,
    Support.OBJECT: SURFACE_HABITS,
    Support.WALL: WALL_HABITS,
    Support.CEILING: CEILING_HABITS,
}


@dataclass(frozen=True, slots=True)
class Asked:
    """The requested pieces, and which of them each Want became."""

    pieces: tuple[Piece, ...]
    of_want: dict[str, tuple[str, ...]]


def asked(brief: Brief, stock: Stock, usual: Mapping[str, int] | None = None) -> Asked:
    """All requested things as pieces with the ties that the text gives. `usual` says how many of an asset a place has:
    as many stand there where the text leaves the number open."""
    pieces: list[Piece] = []
    of_want: dict[str, tuple[str, ...]] = {}
    numbers: dict[str, int] = {}
    for want in brief.wants:
        if want.count and want.count <= THINGS_LIMIT and want.category not in SHELL_PARTS:
            made = _pieces_of(want, brief, stock, numbers, usual)
            pieces += made
            of_want[want.id] = tuple(piece.id for piece in made)
    tied = {piece.id: piece for piece in pieces}
    for relation in brief.relations:
        for name, tie in relation_ties(relation, of_want, tied):
            tied[name] = _with_tie(tied[name], tie, tied)
    return Asked(tuple(tied[piece.id] for piece in pieces), of_want)


def _pieces_of(
    want: Want, brief: Brief, stock: Stock, numbers: dict[str, int], usual: Mapping[str, int] | None
) -> list[Piece]:
    kind = stock.kind(want.noun, want.category)
    params = stock.params(kind, stock.given(kind, want), chance(brief.seed, "layout", "want", want.id))
    made = []
    count = want.count if want.exact else max(want.count, (usual or {}).get(kind.asset.name, 0))
    for _ in range(count):
        numbers[want.category] = numbers.get(want.category, 0) + 1
        piece = stock.piece(f"{want.category}_{numbers[want.category]}", kind, params, Role.REQUESTED)
        made.append(replace(piece, want=want.id, attributes=words_of(want)))
    return made


def relation_ties(
    relation: Relation, of_want: dict[str, tuple[str, ...]], pieces: Mapping[str, Piece]
) -> list[tuple[str, Tie]]:
    """(id of a piece, tie) for each piece of the relation's subject."""
    subjects = of_want.get(relation.subject, ())
    if relation.subject in relation.objects:
        return _ties_to_each_other(relation.kind, subjects)
    if relation.kind is RelationKind.WITH:
        return _ties_of_belonging(subjects, of_want.get(relation.objects[0], ()), pieces)
    if len(subjects) > 1 and relation.kind is RelationKind.CENTER:
        return [(name, Tie("center", (), 0.3)) for name in subjects]  # they gather in the middle, not on one spot
    if _comes_first(relation, of_want, pieces):
        first = of_want[relation.objects[0]][0]
        return [(first, Tie(relation.kind.value, subjects, 2.0, firm=True))]
    groups = [of_want.get(name, (name,) if name in PLACES else ()) for name in relation.objects]
    targets = tuple(name for group in groups for name in group)
    kind = _tie_kind(relation.kind, targets, [pieces[name] for name in subjects], pieces) if targets else ""
    ties = []
    for index, name in enumerate(subjects if targets else ()):
        chosen = targets
        pairwise = len(groups) == 1 and len(targets) > 1 and relation.kind is not RelationKind.BETWEEN
        if (pairwise and len(subjects) >= len(targets)) or (
            pairwise and relation.kind not in (RelationKind.AROUND, RelationKind.FACING)
        ):
            chosen = (targets[index % len(targets)],)
        if name not in chosen:
            share = (index, len(subjects)) if len(chosen) == 1 and len(targets) == 1 else (index, 1)
            ties.append((name, Tie(kind, chosen, weight=2.0, firm=True, share=share)))
            if kind == "above" and pieces[name].support is Support.WALL:  # what it is to hang above needs that wall
                ties += [(target, Tie("against", (), 2.0, firm=True)) for target in chosen if target in pieces]
    return ties


def _ties_to_each_other(kind: RelationKind, subjects: tuple[str, ...]) -> list[tuple[str, Tie]]:
    """Each to the one before it: two armchairs that face each other."""
    mutual = "opposite" if kind in (RelationKind.FACING, RelationKind.OPPOSITE) else kind.value
    return [(name, Tie(mutual, (before,), 2.0, firm=True)) for before, name in pairwise(subjects)]


def _ties_of_belonging(
    subjects: tuple[str, ...], owners: tuple[str, ...], pieces: Mapping[str, Piece]
) -> list[tuple[str, Tie]]:
    """ "A desk with two monitors" carries them, "a bed with two nightstands" has them beside it, and chairs come to a
    table by habit."""
    ties = []
    for index, name in enumerate(subjects if owners else ()):
        piece, owner = pieces[name], pieces[owners[index % len(owners)]]
        if piece.support in (Support.WALL, Support.CEILING):
            ties.append((name, Tie("above", (owner.id,), 2.0, firm=True)))
        elif piece.support is Support.OBJECT and _carries(owner, piece):
            ties.append((name, Tie("on", (owner.id,), 2.0, firm=True)))
        elif piece.support is Support.FLOOR and not any(
            habit.speaks_of(piece) and owner.is_one_of(habit.targets) for habit in FLOOR_HABITS
        ):
            share = (index, len(subjects) if len(owners) == 1 else 1)
            ties.append((name, Tie("beside", (owner.id,), 2.0, firm=True, share=share)))
    return ties


def _carries(owner: Piece, piece: Piece) -> bool:
    """Whether it has a place for such a thing: seats carry what is soft."""
    kinds = {surface.kind for surface in owner.model.surfaces}
    return bool(kinds & {"top", "shelf"}) or ("seat" in kinds and piece.family in SOFT)


def _comes_first(relation: Relation, of_want: dict[str, tuple[str, ...]], pieces: Mapping[str, Piece]) -> bool:
    """Whether the subject needs a wall more than its one object does, so that the object goes to it: a bookshelf near
    an armchair."""
    objects = of_want.get(relation.objects[0], ())
    subjects = of_want.get(relation.subject, ())
    if relation.kind not in (RelationKind.NEAR, RelationKind.BESIDE) or len(objects) != 1 or len(subjects) != 1:
        return False
    one, other = pieces[subjects[0]], pieces[objects[0]]
    standing = one.support is Support.FLOOR and other.support is Support.FLOOR
    return standing and one.stance == "wall" and one.high[2] > TALL and other.stance != "wall"


def _tie_kind(
    kind: RelationKind, targets: Sequence[str], subjects: Sequence[Piece], pieces: Mapping[str, Piece]
) -> str:
    """The rule's name; what is said of a wall, a corner or the middle has rules of its own."""
    if targets[0] in _PLACE_TIES and kind not in (RelationKind.FAR, RelationKind.FACING):
        return _PLACE_TIES[targets[0]]
    if kind is RelationKind.AGAINST or (kind is RelationKind.BESIDE and targets[0] in ("window", "door")):
        return "near"
    if kind is RelationKind.HANGING:
        return "above" if targets[0] not in PLACES else "hanging"
    if kind is RelationKind.AROUND and not any(pieces[name].family in SEATED_AT for name in targets if name in pieces):
        return "ring"
    if kind is RelationKind.FACING and any(piece.asset in WORKED_AT for piece in subjects):
        return "overlooking"
    return kind.value


def _with_tie(piece: Piece, tie: Tie, all_pieces: dict[str, Piece]) -> Piece:
    """The piece with one more tie; standing on a thing changes what carries it."""
    support = piece.support
    carriers = [all_pieces[name] for name in tie.targets if name in all_pieces]
    if tie.kind in _SURFACE_TIES and support in (Support.FLOOR, Support.WALL):
        carries = any(carrier.model.surfaces for carrier in carriers)
        support = Support.OBJECT if carries else support
    if tie.kind == "above" and support is Support.OBJECT and any(carrier.model.surfaces for carrier in carriers):
        support, tie = Support.OBJECT, replace(tie, kind="on")
    return replace(piece, ties=(*piece.ties, tie), support=support)


# --- habits --------------------------------------------------------------------------------------------------------


def with_habits(pieces: Iterable[Piece], openings: Sequence[str] = ()) -> tuple[Piece, ...]:
    """All pieces with the ties that habit gives those whose place the text leaves open."""
    every = tuple(pieces)
    counts: dict[tuple[str, tuple[str, ...]], int] = {}
    totals: dict[tuple[str, tuple[str, ...]], int] = {}
    rows = [_habit_of(piece, every, openings) for piece in every]
    for piece, row in zip(every, rows, strict=True):
        if row:
            totals[(piece.asset, row[1])] = totals.get((piece.asset, row[1]), 0) + 1
    done = []
    for piece, row in zip(every, rows, strict=True):
        if row is None:
            done.append(_on_any_top(piece, every))
            continue
        habit, targets = row
        key = (piece.asset, targets)
        index = counts.get(key, 0)
        counts[key] = index + 1
        done.append(_with_habit(piece, habit, targets, index, totals[key], every))
    return tuple(done)


def _habit_of(piece: Piece, every: Sequence[Piece], openings: Sequence[str]) -> tuple[Habit, tuple[str, ...]] | None:
    """The first line that speaks of the piece and whose targets are there; lines with its own name go first."""
    roster = _HABITS[piece.support]
    own = [habit for habit in roster if piece.category in habit.subjects or piece.asset in habit.subjects]
    for habit in own or [habit for habit in roster if piece.family in habit.subjects]:
        ranked = piece.support is Support.OBJECT or habit.kind == "adjoin"
        targets = targets_of(habit.targets, every, piece.id, openings, ranked=ranked)
        if targets:
            return habit, targets
    return None


def targets_of(
    names: Sequence[str], every: Sequence[Piece], own: str, openings: Sequence[str] = (), *, ranked: bool = False
) -> tuple[str, ...]:
    """Ids of the pieces that go by the first name that is there; with `ranked` by any of them, in their order."""
    found: list[str] = []
    for name in names:
        found += [
            piece.id
            for piece in every
            if name in (piece.category, piece.asset) and piece.id != own and piece.id not in found
        ]
        if name in openings:
            found.append(name)
        if found and not ranked:
            break
    return tuple(found)


def _with_habit(
    piece: Piece, habit: Habit, targets: tuple[str, ...], index: int, total: int, every: Sequence[Piece]
) -> Piece:
    anywhere = piece.support is not Support.OBJECT
    firm_place = any(tie.firm and (anywhere or tie.kind in _SURFACE_TIES) for tie in piece.ties)
    firm_place = firm_place and not (habit.kind in ("around", "tucked") and piece.ties[0].kind == "center")
    ties = [] if firm_place else [_habit_tie(piece, habit, targets, index, total, every)]
    if piece.role is Role.REQUESTED and piece.support is Support.OBJECT and not firm_place:
        ties += _any_other_top(piece, targets, every)
    for kind, names, weight in habit.also:
        if kind in ("at", "loose"):
            ties.append(Tie(kind, names, weight))
        elif others := targets_of(names, every, piece.id):
            ties.append(Tie(kind, others, weight))
    return replace(piece, ties=(*piece.ties, *ties))


def _any_other_top(piece: Piece, targets: Sequence[str], every: Sequence[Piece]) -> list[Tie]:
    """What was asked for stands on something less fitting rather than nowhere."""
    liked = targets_of(ANY_TOP, every, piece.id, ranked=True)
    carriers = [one for one in every if one.model.surfaces and one.support is not Support.OBJECT]
    rest = tuple(one.id for one in carriers if one.id not in liked)
    others = tuple(name for name in (*liked, *rest) if name not in targets)
    return [Tie("on", others, 0.5)] if others else []


def _habit_tie(
    piece: Piece, habit: Habit, targets: tuple[str, ...], index: int, total: int, every: Sequence[Piece]
) -> Tie:
    if habit.kind in ("around", "tucked_row"):
        per = -(-total // len(targets))
        return Tie(
            habit.kind,
            (targets[index // per],),
            habit.weight,
            share=(index % per, min(per, total - index // per * per)),
        )
    if habit.each and habit.kind == "frames":
        return Tie(habit.kind, targets, habit.weight, share=(index, total))
    if habit.each:
        first = index % _alike(targets, every)
        return Tie(habit.kind, (*targets[first:], *targets[:first]), habit.weight, share=(index, 1))
    if habit.kind == "adjoin":  # only what stands before it in the roster can be there already
        order = [one.id for one in every]
        before = tuple(name for name in targets if order.index(name) < order.index(piece.id))
        return Tie(habit.kind, before, habit.weight)
    return Tie(habit.kind, targets, habit.weight, share=(index, total if habit.kind == "beside" else 1))


def _alike(targets: Sequence[str], every: Sequence[Piece]) -> int:
    """How many of the first targets are of one kind: lamps go round the nightstands before any goes elsewhere."""
    kinds = {piece.id: piece.asset for piece in every}
    first = kinds.get(targets[0], targets[0])
    return max(1, sum(1 for name in targets if kinds.get(name, name) == first))


def _on_any_top(piece: Piece, every: Sequence[Piece]) -> Piece:
    """What no habit speaks of goes where there is room."""
    if piece.support is not Support.OBJECT or any(tie.kind in _SURFACE_TIES for tie in piece.ties):
        return piece
    targets = targets_of(ANY_TOP, every, piece.id, ranked=True)
    ties = [Tie("on", targets, 1.0)] if targets else []
    if piece.role is Role.REQUESTED:  # what is added may stay away
        ties += _any_other_top(piece, targets, every)
    return replace(piece, ties=(*piece.ties, *ties))
