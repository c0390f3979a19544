"""Completion: what belongs to a place and was not asked for. It never changes a count that was asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from voxel_weaver.layout.kinds import counts_as
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.layout.programs import MESS, Belonging, Program
from voxel_weaver.layout.stock import Kind, Stock
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Role, Setting, Support, Tier

FULL = 0.4
"""The share of the floor that furniture may cover before nothing more is added."""
VARIED = ("painting", "book_stack", "potted_plant", "small_plant", "book", "poster")
"""Kinds of which no two need to be alike."""


ALL_COUNTED = ("lamp", "light", "desk")
"""Whoever counts lamps counts those of any kind, and a standing desk is the desk of its room."""
NAMED = 6
"""From so many named pieces of furniture on, a prompt describes the room: little is added to it."""
STILL_WELCOME = ("plant", "rug", "tree", "basket")
"""Families that stand on the floor of such a room all the same."""
ESSENTIAL = 4
"""So many of a place's belongings make it that place; the rest fills it."""
FEW = 5
"""Small things that are added to such a room."""
ONE_IS_ENOUGH = ("bed", "rug", "sofa", "fireplace", "tent")
"""Families of which a place needs no other kind beside the one that was asked for."""


@dataclass(frozen=True, slots=True)
class Refused:
    """What may not be added: whatever would be counted as something that the prompt counts or forbids."""

    assets: frozenset[str]
    nouns: tuple[str, ...]

    def covers(self, kind: Kind) -> bool:
        names = (kind.category, kind.asset.name)
        return kind.asset.name in self.assets or any(counts_as(name, noun) for name in names for noun in self.nouns)


def refused(brief: Brief, stock: Stock) -> Refused:
    """A kind that the prompt names is complete; "no chairs" and "four chairs" also speak of office chairs."""
    assets: set[str] = set()
    nouns: dict[str, None] = {}
    for want in brief.wants:
        kind = stock.kind(want.noun, want.category)
        nouns[want.category] = None
        head = want.category.rsplit("_", 1)[-1]
        if want.count and (kind.asset.name != want.category or head in ALL_COUNTED):
            nouns[head] = None  # a farmhouse table is counted among the tables
        if kind.tier is not Tier.GENERIC:
            assets.add(kind.asset.name)
        if want.count == 0 or (want.count and kind.asset.family in ONE_IS_ENOUGH):
            nouns[kind.asset.family] = None
    return Refused(frozenset(assets), tuple(nouns))


def added(
    brief: Brief,
    program: Program,
    stock: Stock,
    asked: Iterable[Piece],
    *,
    area: float,
    windows: int,
    curtain: tuple[float, float],
) -> tuple[Piece, ...]:
    """The pieces that complete a room of this area, in the program's order."""
    if brief.only:
        return ()
    present = list(asked)
    barred = refused(brief, stock)
    covered = sum(piece.footprint for piece in present if piece.support is Support.FLOOR and piece.high[2] > 0.05)
    rng = chance(brief.seed, "layout", "completion")
    numbers: dict[str, int] = {}
    for piece in present:
        numbers[piece.category] = numbers.get(piece.category, 0) + 1
    made: list[Piece] = []
    described = len({piece.want for piece in present if piece.support is Support.FLOOR}) >= NAMED
    for belonging in (*_belongings(program, stock, brief), *_of_style(brief)):
        luck = float(rng.random())
        kind = stock.known(belonging.category)
        if kind is None or barred.covers(kind) or not _in_mood(belonging, brief) or luck > belonging.chance:
            continue
        if any(belonging.unless in (piece.category, piece.asset) for piece in (*present, *made)):
            continue
        for _ in range(_count(belonging, (*present, *made), windows)):
            number = numbers.get(belonging.category, 0) + 1
            piece = _piece(belonging, kind, number, brief, stock, curtain)
            if described and not _welcome(piece, made):
                break
            if piece.support is Support.FLOOR and piece.high[2] > 0.05:
                if covered + piece.footprint > FULL * area:
                    break
                covered += piece.footprint
            numbers[belonging.category] = number
            made.append(piece)
    return tuple(made)


def _belongings(program: Program, stock: Stock, brief: Brief) -> Iterator[Belonging]:
    """What the place usually has and nobody thought unfitting; what was thought up for it comes before what is mere
    filling there."""
    designs = stock.designs
    usual = [belonging for belonging in program.belongings if belonging.category not in designs.unfitting]
    yield from usual[:ESSENTIAL]
    yield from (each for each in MESS if _in_mood(each, brief))
    yield from (Belonging(extra.category, extra.count) for extra in designs.extras)
    yield from usual[ESSENTIAL:]


OF_STYLE: Mapping[str, tuple[Belonging, ...]] = {
    "cyberpunk": (Belonging("neon_sign", 3),),
    "futuristic": (Belonging("neon_sign", 1),),
    "japanese": (Belonging("hanging_scroll"), Belonging("paper_lantern")),
    "medieval": (Belonging("shield"), Belonging("tapestry")),
    "haunted": (Belonging("cobweb", 2), Belonging("candle"), Belonging("skull")),
    "fantasy": (Belonging("crystal_ball"),),
    "tropical": (Belonging("surfboard"), Belonging("potted_plant", 2)),
    "vintage": (Belonging("record_player"),),
    "bohemian": (Belonging("tapestry"),),
}
"""What a style brings into any room."""


def _of_style(brief: Brief) -> tuple[Belonging, ...]:
    return OF_STYLE.get(brief.style, ()) if brief.style_asked else ()


def _welcome(piece: Piece, made: Sequence[Piece]) -> bool:
    """Whether it may come into a room that is described piece by piece."""
    if piece.support is Support.FLOOR:
        return piece.high[2] <= 0.05 or piece.family in STILL_WELCOME
    return piece.support is not Support.OBJECT or sum(one.support is Support.OBJECT for one in made) < FEW


def _piece(
    belonging: Belonging, kind: Kind, number: int, brief: Brief, stock: Stock, curtain: tuple[float, float]
) -> Piece:
    """Things of one kind share their parameters, and so their mesh, unless variety is their charm."""
    given: dict[str, Setting] = dict(belonging.given)
    varied = kind.asset.name in VARIED
    rng = chance(brief.seed, "layout", "added", belonging.category, number if varied else 0)
    if kind.asset.name == "curtain":
        given |= {"width": curtain[0], "height": curtain[1]}
    if varied:
        given = {**_variety(kind, number, brief.seed), **given}
    return stock.piece(f"{belonging.category}_{number}", kind, stock.params(kind, given, rng), Role.ADDED)


def _variety(kind: Kind, number: int, seed: int) -> dict[str, Setting]:
    """Another choice for each further one: leafy, tall, fern …"""
    chosen: dict[str, Setting] = {}
    for name, parameter in kind.asset.parameters.items():
        if parameter.choices and name in ("kind", "shape", "style"):
            first = int(chance(seed, "layout", "variety", kind.asset.name).integers(len(parameter.choices)))
            chosen[name] = parameter.choices[(first + number) % len(parameter.choices)]
        if name == "motif" and parameter.range is not None:
            low, high = int(parameter.range.low), int(parameter.range.high)
            chosen[name] = low + (seed + number) % (high - low + 1)
    return chosen


def _in_mood(belonging: Belonging, brief: Brief) -> bool:
    return not belonging.moods or bool({brief.mood, brief.style, brief.time_of_day} & set(belonging.moods))


def _count(belonging: Belonging, present: Iterable[Piece], windows: int) -> int:
    if not belonging.per:
        return belonging.count
    if belonging.per == "window":
        return belonging.count * windows
    return belonging.count * sum(1 for piece in present if belonging.per in (piece.category, piece.asset))
