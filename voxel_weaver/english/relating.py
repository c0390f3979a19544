"""Which relation a connector says between these two things: "on" a wall hangs, "with" a lamp stands on the desk."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from voxel_weaver.english.connectors import COMPARING
from voxel_weaver.english.discourse import is_carried
from voxel_weaver.english.nouns import BOTH_WAYS, CONTAINERS, PARTS, SOFT_HOLDERS, SURELY_PARTS, SURFACES
from voxel_weaver.english.tokens import singular
from voxel_weaver.scene.brief import RelationKind as Kind
from voxel_weaver.scene.brief import Want

ANCHORS = frozenset({"wall", "corner", "window", "door", "ceiling", "floor", "center", "room"})
AT_ANCHOR: Mapping[tuple[Kind, str], Kind] = {
    **{(kind, "corner"): Kind.CORNER for kind in (Kind.IN, Kind.NEAR, Kind.AGAINST, Kind.ON, Kind.BESIDE, Kind.CENTER)},
    **{(kind, "center"): Kind.CENTER for kind in (Kind.IN, Kind.NEAR, Kind.ON, Kind.BESIDE, Kind.AROUND)},
    (Kind.ON, "ceiling"): Kind.HANGING, (Kind.UNDER, "ceiling"): Kind.HANGING, (Kind.NEAR, "ceiling"): Kind.HANGING,
    (Kind.AGAINST, "ceiling"): Kind.HANGING, (Kind.CORNER, "ceiling"): Kind.HANGING,
    (Kind.IN, "ceiling"): Kind.HANGING, (Kind.BESIDE, "wall"): Kind.AGAINST,
    (Kind.NEAR, "wall"): Kind.AGAINST, (Kind.HANGING, "wall"): Kind.ON, (Kind.ABOVE, "wall"): Kind.ON,
    (Kind.IN, "wall"): Kind.AGAINST, (Kind.IN_FRONT_OF, "wall"): Kind.AGAINST, (Kind.OPPOSITE, "wall"): Kind.AGAINST,
    (Kind.CENTER, "wall"): Kind.AGAINST, (Kind.BESIDE, "floor"): Kind.ON, (Kind.IN, "window"): Kind.NEAR,
    (Kind.AGAINST, "window"): Kind.BESIDE, (Kind.AGAINST, "door"): Kind.BESIDE, (Kind.ON, "window"): Kind.BESIDE,
    (Kind.ON, "door"): Kind.BESIDE, (Kind.HANGING, "window"): Kind.BESIDE, (Kind.IN, "door"): Kind.NEAR,
    (Kind.AROUND, "room"): Kind.IN, (Kind.ABOVE, "window"): Kind.ABOVE, (Kind.ABOVE, "door"): Kind.ABOVE,
}  # fmt: skip
NOT_SAID = frozenset({(Kind.IN, "floor"), (Kind.BEHIND, "wall"), (Kind.IN_FRONT_OF, "floor"), (Kind.ABOVE, "floor")})
TABLES = frozenset("table desk counter island bar bench".split())
SEATS = frozenset("chair stool armchair seat bench barstool".split())
LIGHTS = frozenset("light lamp chandelier pendant lantern bulb plant planter mobile fan ball fern".split())
FLAT = frozenset(
    "painting picture mirror clock poster photo photograph map tapestry tv television art artwork sign shelf "
    "print frame portrait cabinet board screen mural scroll banner flag bicycle guitar tapestries sconce "
    "wreath calendar canvas rack".split()
)
"""What hangs on a wall when it hangs."""
HUNG = FLAT - frozenset("cabinet shelf board bicycle guitar rack screen tv television frame canvas".split())
"""What can only hang there."""
ON_FEET = frozenset(
    "bed crib bunk sofa couch loveseat desk table dresser wardrobe bookcase armchair chair stool bench piano fridge "
    "refrigerator oven nightstand chest trunk workbench daybed futon".split()
)
"""What stands at a wall that it is said to be on."""
COVERING = frozenset(
    "dominates dominating dominate occupies occupying occupy fills filling fill line lines lining covers covering "
    "cover "
    "takes".split()
)
BESIDE_BEDS = frozenset({"nightstand", "bedside table", "night stand", "night table", "bedside cabinet", "end table"})
SOFT = frozenset("blanket quilt throw linen pillow cushion towel toy clothes sweater costume".split())
"""What is put away."""
PARTLY_OF = SURELY_PARTS | frozenset(
    "door shelf seat shade top lid hook ladder faucet showerhead sink leg wheel slide".split()
)


@dataclass(frozen=True, slots=True)
class Told:
    """A connector as it was read: its relation, the verb before it, and how it counts."""

    kind: Kind
    manner: str = ""
    each: bool = False
    word: str = ""


def head_of(noun: str) -> str:
    """The head of a noun: "vase" of "tall vase of flowers"."""
    return noun.split(" of ", maxsplit=1)[0].rsplit(" ", maxsplit=1)[-1]


def head(want: Want) -> str:
    return head_of(want.noun)


def towards_anchor(told: Told, anchor: str, want: Want) -> Kind | None:
    """The relation to a wall, a corner, a window ...; None where they only place it where it stands anyway."""
    kind = told.kind
    if anchor == "room" or told.word in COMPARING:
        return None
    if anchor == "floor":
        return Kind.ON if is_carried(want.noun) else None
    if told.word == "from" and anchor == "ceiling":
        return Kind.HANGING
    if (kind, anchor) in NOT_SAID or (told.word == "from" and told.manner not in ("hang", "mount")):
        return None
    if kind is Kind.UNDER and anchor == "ceiling" and head(want) not in LIGHTS:
        return None
    if anchor == "wall":
        return _towards_wall(told, want)
    if told.manner == "hang" and anchor == "ceiling":
        return Kind.HANGING
    kind = _large_by(kind) if kind in (Kind.LEFT_PART, Kind.RIGHT_PART) else kind
    if kind is Kind.FLANKING and anchor in ("window", "door"):
        return Kind.BESIDE
    return AT_ANCHOR.get((kind, anchor), kind)


def _towards_wall(told: Told, want: Want) -> Kind | None:
    """Against a wall, leaning on it or hanging there, as the verb and the thing have it."""
    if told.word == "parallel to":
        return None
    if told.manner == "center":
        return Kind.AGAINST
    if head(want) in HUNG and (told.manner == "hang" or told.word in COVERING):
        return Kind.ON
    if told.manner == "lean":
        return Kind.LEANING
    if told.manner == "mount" and told.kind in (Kind.AGAINST, Kind.NEAR, Kind.ON, Kind.BESIDE):
        return Kind.ON
    if told.kind is Kind.ON and told.manner != "hang" and head(want) in ON_FEET:
        return Kind.AGAINST  # "cribs stand on opposite walls"
    kind = _large_by(told.kind) if told.kind in (Kind.LEFT_PART, Kind.RIGHT_PART) else told.kind
    return AT_ANCHOR.get((kind, "wall"), kind)


def towards_thing(told: Told, subject: Want, target: Want) -> Kind | None:
    """The relation between two things that a connector says."""
    kind, noun = told.kind, head(target)
    if told.word in COMPARING:
        return None
    if told.word == "from" and told.manner != "hang":
        return None
    by_manner = _by_manner(told)
    if by_manner is not None:
        return by_manner
    if kind is Kind.BESIDE and told.word.endswith("ed to") and is_carried(subject.noun) and told.manner == "mount":
        return Kind.ON  # "a lamp clamped to the desk"
    if kind in (Kind.FOOT, Kind.HEAD, Kind.SHORT_SIDE):
        if kind is Kind.SHORT_SIDE and is_carried(subject.noun) and noun in SOFT_HOLDERS - {"bed"}:
            return Kind.ON  # "a cushion at each end of the sofa"
        if kind is Kind.SHORT_SIDE and is_carried(subject.noun) and noun in SURFACES:
            return kind  # "a lamp on each end of the dresser"
        return _end_of(kind, noun)
    if kind is Kind.BESIDE and subject.count == 2 and target.count == 1 and subject.noun in BESIDE_BEDS:
        return Kind.FLANKING
    if kind is Kind.AGAINST or (kind is Kind.NEAR and told.word == "at"):
        return Kind.BESIDE
    part = kind in (Kind.LEFT_PART, Kind.RIGHT_PART) and told.manner == "mount" and noun in SURFACES
    return _small_on(told, noun) if is_carried(subject.noun) or part else _large_by(kind)


def _by_manner(told: Told) -> Kind | None:
    """What the verb before a preposition makes of it: "leaning against", "draped over", "scattered across"."""
    if told.manner == "lean" and told.kind in (Kind.AGAINST, Kind.ON):
        return Kind.LEANING
    if told.manner == "lean" and told.kind is Kind.ABOVE:
        return Kind.BESIDE  # "an arc lamp leaning over the chair" stands by it
    if told.manner == "drape" and told.kind in (Kind.ABOVE, Kind.OPPOSITE, Kind.AROUND, Kind.ON):
        return Kind.ON
    if told.manner in ("scatter", "stack") and told.kind in (Kind.OPPOSITE, Kind.ABOVE):
        return Kind.ON
    return None


def _end_of(kind: Kind, noun: str) -> Kind:
    """A bed has a head and a foot, a table short sides, a sofa only sides."""
    if noun in TABLES:
        return Kind.SHORT_SIDE
    if noun in ("bed", "crib", "cot", "bunk", "daybed", "futon", "mattress", "cradle"):
        return Kind.FOOT if kind is Kind.SHORT_SIDE else kind
    return Kind.BESIDE


def _small_on(told: Told, noun: str) -> Kind:
    """What is carried lies "in" a tray, "across" a desk and "in the corner of" a table: on it."""
    kind = told.kind
    on_top = kind is Kind.CORNER or (kind is Kind.IN and noun in SURFACES and noun not in CONTAINERS)
    over = kind is Kind.ABOVE and told.word == "over" and noun in ("bed", "sofa", "couch", "armchair", "chair")
    if kind in (Kind.LEFT_PART, Kind.RIGHT_PART) and noun not in SURFACES | CONTAINERS:
        return _large_by(kind)
    across = kind is Kind.OPPOSITE and told.word == "across" and noun in SURFACES | {"tub", "bathtub", "bath"}
    return Kind.ON if on_top or across or over else kind


def _large_by(kind: Kind) -> Kind:
    """What stands by itself stands left of a thing where a small thing would lie on its left part."""
    return {Kind.LEFT_PART: Kind.LEFT_OF, Kind.RIGHT_PART: Kind.RIGHT_OF, Kind.CORNER: Kind.BESIDE}.get(kind, kind)


def owned(manner: str, owner: Want, thing: Want) -> Kind:
    """What a thing is to the one that has it: on the desk, in the vase, around the table, or just with it."""
    if manner == "beside" and head(owner) in TABLES and head(thing) in SEATS:
        return Kind.WITH
    fixed = {"around": Kind.AROUND, "flank": Kind.FLANKING, "above": Kind.ABOVE, "beside": Kind.BESIDE, "on": Kind.ON,
             "below": Kind.UNDER, "behind": Kind.BEHIND, "center": Kind.NEAR,
             "between": Kind.BETWEEN}.get(manner)  # fmt: skip
    if fixed is not None:
        return fixed
    noun = head(owner)
    small = is_carried(thing.noun)
    if noun in ("pegboard", "pinboard", "corkboard") and manner in ("with", "carry", "fill", "cover") and small:
        return Kind.ON
    if manner == "carry" and noun in ("chest", "trunk") and head(thing) in SOFT:
        return Kind.IN  # "a chest holding blankets", unlike one that holds a lamp
    if manner in ("fill", "line", "carry") or (small and manner in ("with", "cover", "such")):
        if (
            noun in CONTAINERS
            and not (manner != "fill" and noun in BOTH_WAYS)
            and not (
                manner in ("with", "carry", "cover") and noun in SURFACES and noun not in ("bookcase", "bookshelf")
            )
        ):
            return Kind.IN
        if manner == "fill" and noun in CONTAINERS:
            return Kind.IN
        return Kind.ON if noun in SURFACES or manner in ("carry", "fill", "line") else Kind.WITH
    if manner == "cover":
        return Kind.ON
    if noun in SOFT_HOLDERS and head(thing) in ("blanket", "throw", "pillow", "cushion", "quilt", "duvet"):
        return Kind.ON
    return Kind.WITH


def owned_by_anchor(manner: str, anchor: str) -> Kind | None:
    """What a thing is to the wall, ceiling or corner that "has" it."""
    if manner == "flank" and anchor in ("window", "door"):
        return Kind.BESIDE
    if anchor == "wall":
        return Kind.AGAINST if manner == "line" else Kind.ON
    return {"ceiling": Kind.HANGING, "corner": Kind.CORNER, "center": Kind.CENTER}.get(anchor)


def hung_from(manner: str, kind: Kind, want: Want) -> str:
    """What a thing hangs on where the text only says that it hangs: the ceiling, the wall, or "" for neither."""
    if manner not in ("hang", "mount") or kind not in (
        Kind.ABOVE,
        Kind.CENTER,
        Kind.OPPOSITE,
        Kind.BETWEEN,
        Kind.BESIDE,
        Kind.NEAR,
        Kind.FLANKING,
        Kind.FACING,
    ):
        return ""
    if head(want) in LIGHTS and manner == "hang":
        return "ceiling"
    return "wall" if head(want) in FLAT else ""


def fixed_to(want: Want, values: Collection[str]) -> str:
    """What the name of a thing fixes it to: a wall lamp, a floating shelf, a ceiling light, a chandelier."""
    words = want.noun.split(" ")
    floats = "floating" in values and words[-1] in FLAT | {
        "desk",
        "vanity",
        "console",
        "sideboard",
        "nightstand",
        "counter",
    }
    if words[0] == "wall" or words[-1] == "sconce" or floats or {"wall_mounted", "mounted"} & set(values):
        return "wall"
    if (
        (words[0] in ("ceiling", "pendant") and len(words) > 1)
        or words[-1] in ("chandelier", "pendant")
        or "ceiling_mounted" in values
    ):
        return "ceiling"
    return ""


def part_of(noun: str, owner: Want) -> bool:
    """Whether "with ..." names a part of the owner: "a wardrobe with multiple drawers"."""
    last = singular(noun.rsplit(" ", maxsplit=1)[-1])
    if last == "sink" and head(owner) in ("counter", "countertop", "kitchenette"):
        return False  # what is cooked and washed with at a counter is told apart from it
    return (last in PARTLY_OF and last in PARTS and not is_carried(owner.noun)) or last in SURELY_PARTS
