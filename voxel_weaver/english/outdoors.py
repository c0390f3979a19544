"""Outdoors: the words for open places, the things that betray them, and what changes when a prompt is about one: words
for buildings then name things that stand there, and ponds, rivers and hills are parts of the land."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from voxel_weaver.english.items import NOMINAL, Item
from voxel_weaver.english.nouns import CARRIED, CONTAINERS, SURFACES
from voxel_weaver.english.open_land import LANDFORM_PLACES, OUTDOOR_NAMES, OUTDOOR_SIGNS
from voxel_weaver.english.tokens import Token, singular
from voxel_weaver.english.whereabouts import ABOARD
from voxel_weaver.scene.brief import Relation, RelationKind, Want
from voxel_weaver.scene.landforms import LANDFORMS, WATERS

_PLACE_OF: Mapping[str, str] = {name: place for place, names in OUTDOOR_NAMES.items() for name in names.split(", ")}

WORLDS = frozenset({"mars", "moon", "alien_planet", "space_station", "outer_space"})
CIRCLING = frozenset("orbiting orbit orbits circling".split())
"""Words for what goes around a world: then the place is not on it but above it."""
BASES = frozenset({"space_station", "spaceport"})
"""Places on other worlds: on Mars a space station is the place, and Mars is what it lies on."""

BUILDINGS = frozenset(
    "cabin cottage house hut church chapel cathedral castle tavern inn barn greenhouse warehouse garage shop bakery "
    "temple shrine tower lighthouse windmill mansion villa bungalow shed tent building farmhouse mill hotel museum "
    "library school hospital restaurant cafe bar pub store station factory blacksmith smithy gazebo pavilion "
    "palace fort "
    "treehouse lodge chalet apartment townhouse".split()
)
"""Words that name a building where the prompt is about what lies around it."""
SEEN_FROM_OUTSIDE = frozenset(
    "cabin cottage house hut church chapel cathedral castle barn temple shrine tower lighthouse windmill mansion villa "
    "bungalow farmhouse palace fort treehouse lodge chalet townhouse pavilion gazebo pagoda mill".split()
)
"""Buildings that stand in the open where nothing in them is named."""
FACADE_PARTS = frozenset("roof chimney door window porch balcony storey story shutter facade wall spire".split())
OF_A_FACADE = FACADE_PARTS | frozenset(
    "garden fence gate column tower stair staircase step terrace veranda tree lawn hedge path flag".split()
)
"""What belongs to a building as one sees it from outside."""
ROADS = frozenset({"road", "lane"})
UNDER_THE_SKY = frozenset({"garage"})
"""What may be betrayed by things that landforms go with: a car on a road through the hills is in no garage."""
DWELLINGS = frozenset("house home mansion villa bungalow cottage cabin farmhouse townhouse apartment flat".split())
GROUNDS: Mapping[str, str] = {"treehouse": "forest", "mill": "hills",
                              "temple": "temple_grounds", "pagoda": "temple_grounds", "shrine": "temple_grounds",
                              "lighthouse": "coast", "palace": "castle_grounds", "townhouse": "suburb"}  # fmt: skip
"""Where a building stands of which nothing else is said."""
CHARACTER = frozenset(
    "snowy frozen icy wintry snow-covered rocky stony rugged tropical dry arid autumn autumnal blooming flowery "
    "haunted spooky dead tiny small little large big huge vast enormous massive gigantic endless".split()
)
"""Words for an open place as a whole that change how it lies, grows or how wide it is."""


def read_outdoors(items: Sequence[Item], places: Collection[str], implied: str) -> list[Item]:
    """The items of a prompt; where it is about an open place, words for buildings are things there. `implied` is the
    place that its things betray."""
    items = _roads_in(_named_by_thing(houses_counted([_plain_form(item) for item in items]), places), places)
    if _is_lone_building(items) and not any(_is_all(item, items, places) or item.text in ABOARD for item in items):
        return [_seen_from_outside(item) for item in items]
    if _is_indoors_after_all(items):
        return [replace(item, sort="abstract") if _is_open(item, places) else item for item in items]
    if not is_outdoors(items, places, implied):
        return _with_dwelling(items, places)
    return [_as_thing(item) if _is_building(item) and not _is_all(item, items, places) else item for item in items]


def _plain_form(item: Item) -> Item:
    """ "Autumn hills" are hills; what the word says of the land is read from the text."""
    first, _, head = item.text.partition(" ")
    plain = item.sort == "thing" and first in CHARACTER and head in LANDFORMS and not _form(item.text)
    return replace(item, text=head) if plain else item


def _roads_in(items: Sequence[Item], places: Collection[str]) -> list[Item]:
    """ "A road through the hills" leads through them, and is no street of a town."""
    roads = [item for item in items if item.sort == "place" and _head(item) in ROADS]
    lands = [item for item in items if item not in roads and _is_open(item, places)]
    forms = [item for item in items if item.sort == "thing" and not item.negated and _form(item.text)]
    return [_as_thing(item) if item in roads and (lands or forms) else item for item in items]


def _is_lone_building(items: Sequence[Item]) -> bool:
    """Whether a prompt names a building that one thinks of from outside, and nothing that could be in it."""
    named = [item for item in items if item.sort in ("place", "zone", "anchor", "thing")]
    buildings = [item for item in named if item.sort == "place" and _head(item) in SEEN_FROM_OUTSIDE]
    parts = all(item in buildings or _head(item) in OF_A_FACADE for item in named)
    lone = len(buildings) == 1 and not buildings[0].negated and not buildings[0].holds
    return lone and parts and not _is_inside(items)


def _named_by_thing(items: Sequence[Item], places: Collection[str]) -> list[Item]:
    """ "A train station with a red train": where no place is named, a first thing that has the name of one is it."""
    made = list(items)
    if any(item.sort == "place" for item in items):
        return made
    for at, item in enumerate(items):
        if item.sort in ("thing", "zone"):
            place = _PLACE_OF.get(item.text, "")
            own = place and item.sort == "thing" and not (item.negated or item.plural)
            if own and place in places and item.text not in OUTDOOR_SIGNS.get(place, ()):
                made[at] = replace(item, sort="place", text=place, title=item.text)
            break
    return made


def _is_all(item: Item, items: Sequence[Item], places: Collection[str]) -> bool:
    """Whether a word for a building is all the place there is, and none that a thing betrays: "a ruined castle"."""
    if item.sort != "place" or item.text not in places:
        return False
    others = [one for one in items if one.sort in ("place", "thing") and one is not item]
    return not others and _as_thing(item).text not in OUTDOOR_SIGNS.get(item.text, ())


def _seen_from_outside(item: Item) -> Item:
    if item.sort == "thing" and _head(item) in FACADE_PARTS:
        return replace(item, sort="abstract")
    return _as_thing(item) if item.sort == "place" else item


def _is_indoors_after_all(items: Sequence[Item]) -> bool:
    """ "A ramen bar in a back alley. Lanterns hang from the ceiling.": a building that is named first and has walls."""
    first = next((item for item in items if item.sort in ("place", "thing", "zone")), None)
    walls = any(item.sort == "anchor" and item.text in ("ceiling", "wall", "corner") for item in items)
    return first is not None and _is_building(first) and walls


def _is_open(item: Item, places: Collection[str]) -> bool:
    return item.sort == "place" and item.text in places


def _is_inside(items: Sequence[Item]) -> bool:
    """ "Inside a temple", "a cozy cabin": what is meant is the room."""
    within = any(item.link is not None and item.text in ("inside", "in", "within") for item in items)
    return within or any(one.value in ("cozy", "cosy", "furnished") for item in items for one in item.attributes)


def _head(item: Item) -> str:
    words = (item.title or item.text).split()
    return singular(words[-1]) if words else ""


def _with_dwelling(items: Sequence[Item], places: Collection[str]) -> list[Item]:
    """ "A house with a kitchen and a bedroom": where rooms are named, the house is what holds them."""
    rooms = any(item.sort == "place" and not item.house and item.text not in places for item in items)
    made = list(items)
    for at, item in enumerate(items):
        if not rooms or item.sort != "thing" or _head(item) not in DWELLINGS or item.plural or item.negated:
            continue
        opens = at == 0 or items[at - 1].sort in ("stop", "comma") or items[at - 1].text in ("in", "inside", "exist")
        if opens:
            made[at] = replace(item, sort="place", house=True)
    return made


def houses_counted(items: Sequence[Item]) -> list[Item]:
    """After a number "houses" is no verb: forty houses."""
    made: list[Item] = []
    for item in items:
        before = made[-1] if made else None
        if item.sort == "link" and item.text == "houses" and before is not None and before.sort == "one":
            span = before.span.model_copy(update={"end": item.span.end})
            made[-1] = replace(before, sort="thing", text="house", span=span, plural=True, bare=False)
        else:
            made.append(item)
    return made


def is_outdoors(items: Sequence[Item], places: Collection[str], implied: str) -> bool:
    """Whether a prompt is about an open place. A room that is named keeps it indoors, and so do the things of one."""
    rooms = [item for item in items if item.sort == "place" and item.text not in places]
    if any(not _is_building(room) for room in rooms):
        return False
    if any(item.sort == "place" and item.text in places for item in items):
        return True
    if implied in places:
        return not _holds_them(items)
    forms = any(_form(item.text) for item in items if item.sort == "thing" and not item.negated)
    return forms and (not implied or implied in UNDER_THE_SKY)


def _holds_them(items: Sequence[Item]) -> bool:
    """ "A tavern with a parrot": a building that one thinks of from inside has what it is said to have in it."""
    at = next((at for at, item in enumerate(items) if item.sort in NOMINAL), len(items))
    opens = list(items[at : at + 2])
    if len(opens) < 2 or not _is_building(opens[0]) or _head(opens[0]) in SEEN_FROM_OUTSIDE:
        return False
    has = opens[1].link is not None and opens[1].link.sort == "own"
    return has and not any(item.sort in ("thing", "zone") and _head(item) in OF_A_FACADE for item in items)


def _form(text: str) -> str:
    """The landform that a noun names, by all of it or by its last word."""
    whole = text.replace(" ", "_")
    return LANDFORMS.get(whole, "")


def _is_building(item: Item) -> bool:
    words = (item.title or item.text).split()
    return item.sort == "place" and item.text not in BASES and bool(words) and singular(words[-1]) in BUILDINGS


def _as_thing(item: Item) -> Item:
    words = (item.title or item.text).split()
    noun = " ".join((*words[:-1], singular(words[-1])))
    return replace(item, sort="thing", text=noun, house=False, holds=(), title="")


def outdoor_place(
    named: Sequence[str], wants: Sequence[Want], relations: Sequence[Relation], places: Collection[str], implied: str
) -> str:
    """The open place of a prompt: one that is named, one that a landform makes, or one that its things betray; "" where
    it is about rooms."""
    spoken = next((place for place in (*(each for each in named if each in BASES), *named) if place in places), "")
    if spoken or named:
        return spoken
    held = {relation.subject for relation in relations if _within(relation, wants)}
    spots = [want for want in wants if want.count and want.category in LANDFORMS and want.id not in held]
    forms = [want.category for want in spots]
    if implied and implied not in places and not (forms and implied in UNDER_THE_SKY):
        return ""
    # A mountain lake is a lake; a small island lies in a sea that its coast is part of.
    heads = [form.rsplit("_", maxsplit=1)[-1] if LANDFORMS[form] in WATERS else form for form in forms]
    made = next((LANDFORM_PLACES[each] for each in (*forms, *heads) if each in LANDFORM_PLACES), "")
    betrayed = implied if implied in places else ""
    return made or betrayed or ("meadow" if forms else "") or _grounds(wants)


def _grounds(wants: Sequence[Want]) -> str:
    """Where a building stands that is all, or nearly all, that was asked for."""
    heads = [want.noun.rsplit(" ", maxsplit=1)[-1] for want in wants if want.count]
    building = next((head for head in heads if head in SEEN_FROM_OUTSIDE), "")
    alone = building and all(head in SEEN_FROM_OUTSIDE | OF_A_FACADE for head in heads)
    return GROUNDS.get(building, "meadow") if alone else ""


def _within(relation: Relation, wants: Sequence[Want]) -> bool:
    """Whether it says that one thing lies in a landform: the island in a lake."""
    inside = relation.kind in (RelationKind.IN, RelationKind.ON, RelationKind.CENTER)
    return inside and any(want.id in relation.objects and want.category in LANDFORMS for want in wants)


def landforms_settled(wants: Sequence[Want], nouns: Collection[str], *, indoors: bool) -> list[Want]:
    """Wants whose last word names a landform are that landform: a mountain lake is a lake. An island is one of a
    kitchen where the prompt is about rooms."""
    settled = []
    for want in wants:
        if want.noun == "island" and not (indoors or _is_in_kitchen(want, wants)):
            settled.append(want.model_copy(update={"category": "island"}))
            continue
        head = want.category.rsplit("_", 1)[-1]
        plain = indoors or want.category in LANDFORMS or want.noun in nouns or head not in LANDFORMS
        settled.append(want if plain else want.model_copy(update={"category": head}))
    return settled


def _is_in_kitchen(island: Want, wants: Sequence[Want]) -> bool:
    """Whether an island is the one of a kitchen: where furniture stands about."""
    others = [want.noun.rsplit(" ", maxsplit=1)[-1] for want in wants if want.id != island.id and want.count]
    return any(head in SURFACES | CONTAINERS | CARRIED for head in others)


def character(words: Sequence[Token], items: Sequence[Item]) -> tuple[str, ...]:
    """Words for the place as a whole: those that belong to no thing, unless a landform is the place."""
    named = any(item.sort == "place" for item in items)
    things = [item for item in items if item.sort == "thing" and (named or not _form(item.text))]
    spans = [(item.span.start, item.span.end) for item in things]
    found = [
        token.text
        for token in words
        if token.text in CHARACTER and not any(start <= token.start < end for start, end in spans)
    ]
    return tuple(dict.fromkeys(found))
