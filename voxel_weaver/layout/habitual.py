"""Ties that habit gives to those whose place the text leaves open: lamps go to nightstands, chairs to their desk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from voxel_weaver.layout.habits import (
    ANY_TOP,
    CEILING_HABITS,
    FLOOR_HABITS,
    SURFACE_HABITS,
    WALL_HABITS,
    Habit,
)
from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.scene.layout import Role, Support

_SURFACE_TIES = ("on", "in")
Called: TypeAlias = Mapping[str, Sequence[str]]
"""Ids of pieces by what they are called."""
_HABITS: dict[Support, tuple[Habit, ...]] = {
    Support.FLOOR: FLOOR_HABITS,
    Support.OBJECT: SURFACE_HABITS,
    Support.WALL: WALL_HABITS,
    Support.CEILING: CEILING_HABITS,
}


def with_habits(pieces: Iterable[Piece], openings: Sequence[str] = ()) -> tuple[Piece, ...]:
    """All pieces with the ties that habit gives those whose place the text leaves open."""
    every = tuple(pieces)
    counts: dict[tuple[str, tuple[str, ...]], int] = {}
    totals: dict[tuple[str, tuple[str, ...]], int] = {}
    called = by_name(every)
    rows = [_habit_of(piece, called, openings) for piece in every]
    for piece, row in zip(every, rows, strict=True):
        if row:
            totals[(piece.asset, row[1])] = totals.get((piece.asset, row[1]), 0) + 1
    done = []
    for piece, row in zip(every, rows, strict=True):
        if row is None:
            done.append(_on_any_top(piece, every, called))
            continue
        habit, targets = row
        key = (piece.asset, targets)
        index = counts.get(key, 0)
        counts[key] = index + 1
        done.append(_with_habit(piece, habit, targets, (index, totals[key]), every, called))
    return tuple(done)


def _habit_of(piece: Piece, called: Called, openings: Sequence[str]) -> tuple[Habit, tuple[str, ...]] | None:
    """The first line that speaks of the piece and whose targets are there; lines with its own name go first."""
    roster = _HABITS[piece.support]
    own = [habit for habit in roster if piece.category in habit.subjects or piece.asset in habit.subjects]
    for habit in own or [habit for habit in roster if piece.family in habit.subjects]:
        ranked = piece.support is Support.OBJECT or habit.kind == "adjoin"
        targets = targets_of(habit.targets, called, piece.id, openings, ranked=ranked)
        if targets:
            return habit, targets
    return None


def by_name(every: Iterable[Piece]) -> Called:
    """The ids of all pieces that go by a name, their category or their asset, in order."""
    called: dict[str, list[str]] = {}
    for piece in every:
        for name in {piece.category, piece.asset}:
            called.setdefault(name, []).append(piece.id)
    return called


def targets_of(
    names: Sequence[str], called: Called, own: str, openings: Sequence[str] = (), *, ranked: bool = False
) -> tuple[str, ...]:
    """Ids of the pieces that go by the first name that is there; with `ranked` by any of them, in their order."""
    found: dict[str, None] = {}
    for name in names:
        found |= dict.fromkeys(each for each in called.get(name, ()) if each != own)
        if name in openings:
            found[name] = None
        if found and not ranked:
            break
    return tuple(found)


def _with_habit(
    piece: Piece,
    habit: Habit,
    targets: tuple[str, ...],
    share: tuple[int, int],
    every: Sequence[Piece],
    called: Called,
) -> Piece:
    anywhere = piece.support is not Support.OBJECT
    firm_place = any(tie.firm and (anywhere or tie.kind in _SURFACE_TIES) for tie in piece.ties)
    firm_place = firm_place and not (habit.kind in ("around", "tucked") and piece.ties[0].kind == "center")
    ties = [] if firm_place else [_habit_tie(piece, habit, targets, *share, every)]
    if piece.role is Role.REQUESTED and piece.support is Support.OBJECT and not firm_place:
        ties += _any_other_top(piece, targets, every, called)
    told = any(tie.kind == "at" for tie in piece.ties)
    for kind, names, weight in habit.also:
        if kind == "at" and told:
            continue
        if kind in ("at", "loose"):
            ties.append(Tie(kind, names, weight))
        elif others := targets_of(names, called, piece.id):
            ties.append(Tie(kind, others, weight))
    return replace(piece, ties=(*piece.ties, *ties))


def _any_other_top(piece: Piece, targets: Sequence[str], every: Sequence[Piece], called: Called) -> list[Tie]:
    """What was asked for stands on something less fitting rather than nowhere."""
    liked = targets_of(ANY_TOP, called, piece.id, ranked=True)
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
    return Tie(habit.kind, targets, habit.weight, share=(index, total if habit.kind in ("beside", "rows") else 1))


def _alike(targets: Sequence[str], every: Sequence[Piece]) -> int:
    """How many of the first targets are of one kind: lamps go round the nightstands before any goes elsewhere."""
    kinds = {piece.id: piece.asset for piece in every}
    first = kinds.get(targets[0], targets[0])
    return max(1, sum(1 for name in targets if kinds.get(name, name) == first))


def _on_any_top(piece: Piece, every: Sequence[Piece], called: Called) -> Piece:
    """What no habit speaks of goes where there is room."""
    if piece.support is not Support.OBJECT or any(tie.kind in _SURFACE_TIES for tie in piece.ties):
        return piece
    targets = targets_of(ANY_TOP, called, piece.id, ranked=True)
    ties = [Tie("on", targets, 1.0)] if targets else []
    if piece.role is Role.REQUESTED:  # what is added may stay away
        ties += _any_other_top(piece, targets, every, called)
    return replace(piece, ties=(*piece.ties, *ties))
