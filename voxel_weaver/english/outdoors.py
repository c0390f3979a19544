"""Outdoors: the words for open places, the things that betray them, and what changes when a prompt is about one: words
for buildings then name things that stand there, and ponds, rivers and hills are parts of the land."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from voxel_weaver.english.items import Item
from voxel_weaver.english.nouns import CARRIED, CONTAINERS, SURFACES
from voxel_weaver.english.tokens import Token, singular
from voxel_weaver.scene.brief import Relation, RelationKind, Want
from voxel_weaver.scene.landforms import LANDFORMS, WATERS

OUTDOOR_NAMES: Mapping[str, str] = {
    "forest_clearing": "forest clearing, clearing, woodland clearing, glade, campsite, camp site, campground, "
    "camping site, camping ground, forest glade, camp",
    "forest": "forest, woods, woodland, pine forest, birch forest, oak forest, wood, forest trail, enchanted forest, "
    "redwood forest, autumn forest, snowy forest, winter forest, grove",
    "jungle": "jungle, rainforest, rain forest, tropical forest, tropical jungle",
    "swamp": "swamp, marsh, bog, bayou, wetland, wetlands, mangrove swamp, marshland",
    "savanna": "savanna, savannah, safari, african plain, african plains, african savanna, serengeti",
    "meadow": "meadow, grassland, flower meadow, field of flowers, flower field, prairie, pasture, wildflower meadow, "
    "lawn, grassy field, open field, picnic area, steppe",
    "hills": "hills, rolling hills, countryside, hillside, highlands, moor, moorland, valley, terrain, landscape, "
    "green hills, vineyard",
    "garden": "garden, backyard, back yard, front yard, yard, flower garden, rose garden, botanical garden, "
    "zen garden, "
    "japanese garden, herb garden, vegetable garden, courtyard garden, orchard",
    "park": "park, city park, public park, town park",
    "playground": "playground, play ground, children's playground, school playground",
    "farm_land": "farmland, farm land, farmyard, farm yard, paddock, ranch, wheat field, corn field, cornfield, "
    "barnyard",
    "beach": "beach, seaside, sandy beach, tropical beach, shore, seashore, sea shore, shoreline, lakeshore, "
    "beach scene, palm beach",
    "coast": "coast, coastline, rocky coast, sea cliffs, fjord, coastal cliff, coastal cliffs, rocky shore",
    "island": "desert island, tropical island, deserted island, treasure island, island paradise, atoll, "
    "uninhabited island",
    "lake": "lakeside, lake shore, lakefront, lake side",
    "pond": "fishpond, pond side, pondside",
    "river": "riverside, river bank, riverbank, river valley",
    "waterfall": "waterfalls, waterfall scene",
    "coral_reef": "coral reef, reef, underwater scene, ocean floor, seabed, sea bed, sea floor, bottom of the sea, "
    "bottom of the ocean, underwater world, underwater reef, kelp forest",
    "mountain": "mountains, mountain range, mountain landscape, mountain valley, alps, alpine meadow, "
    "alpine landscape, "
    "mountain peak, mountain top, mountaintop, mountainside, mountain pass",
    "desert": "desert, sand dunes, dunes, sandy desert, desert landscape, sahara, desert dunes",
    "oasis": "oasis, desert oasis, palm oasis",
    "canyon": "canyon, gorge, ravine, grand canyon, desert canyon, badlands, red canyon",
    "volcano": "volcano, volcanic landscape, lava field, erupting volcano, volcanic island, hell, lava landscape",
    "snowfield": "snowfield, snow field, winter landscape, snowy landscape, winter wonderland, ski slope, snowy field, "
    "snow landscape, frozen landscape, snowy plain",
    "tundra": "tundra, taiga, arctic tundra",
    "glacier": "glacier, arctic, antarctica, antarctic, ice field, ice sheet, north pole, south pole, ice landscape",
    "cave": "cave, cavern, grotto, crystal cave, underground cave, ice cave, mine, lava cave",
    "moon": "moon, lunar surface, lunar landscape, moon surface, surface of the moon",
    "mars": "mars, martian surface, martian landscape, red planet, surface of mars",
    "alien_planet": "alien planet, alien landscape, alien world, strange planet, another planet, distant planet, "
    "exoplanet, planet, asteroid",
    "village": "village, hamlet, fishing village, coastal village, seaside village, "
    "medieval village, country village, fishing village settlement, small village, "
    "mountain village, tropical village, desert village, snowy village, farming village, viking village, "
    "fantasy village, settlement, jungle village",
    "suburb": "suburb, suburbs, suburban street, neighborhood, neighbourhood, housing estate, residential street, "
    "suburban neighborhood, cul-de-sac, residential area",
    "harbour": "harbour, harbor, seaport, trading port, busy port, fishing harbour, fishing harbor, fishing port, "
    "marina, waterfront, quay, quayside, docks, dockyard, dockside, harbour town, harbor town, port town, "
    "fishing town, coastal town, seaside town, old harbour, old harbor, pirate harbour, pirate harbor",
    "medieval_town": "medieval town, walled town, old town, medieval city, fortified town, walled city, fantasy town, "
    "town, small town, fantasy city",
    "city": "city, downtown, skyline, city skyline, city center, city centre, metropolis, cityscape, city block, "
    "financial district, business district, cyberpunk city, futuristic city, modern city, megacity, chinatown",
    "city_street": "city street, street, street scene, high street, main street, shopping street, street corner, "
    "avenue, boulevard, cobbled street, road, crossroads, intersection, street crossing, alley, alleyway, backstreet",
    "town_square": "town square, village square, plaza, piazza, city square, public square, "
    "town plaza, town centre, town center",
    "farm": "farm, farmstead, small farm, dairy farm, family farm, organic farm, homestead farm, wheat farm",
    "market": "market, marketplace, market place, market square, farmers market, farmers' market, farmer's market, "
    "bazaar, souk, street market, outdoor market, medieval market, flea market, christmas market, flower market, "
    "fish market",
    "castle_grounds": "castle, castle grounds, castle courtyard, fortress, citadel, medieval castle, fairytale castle, "
    "stronghold, haunted castle, fantasy castle, stone castle, knight's castle, royal castle",
    "temple_grounds": "temple grounds, temple complex, greek temple, roman temple, acropolis, japanese temple, "
    "pagoda garden, shinto shrine, temple garden, ancient temple, temple precinct, buddhist monastery",
    "ruins": "ruins, ruin, ancient ruins, temple ruins, castle ruins, lost city, roman ruins, greek ruins, "
    "overgrown ruins, ruined temple, jungle ruins, ruined city, ruined castle, archaeological site",
    "pyramids": "pyramids, pyramid complex, egyptian pyramids, ancient egypt, giza",
    "space_station": "space station, space colony, mars colony, space base, lunar colony, moon colony, "
    "moon base, lunar base, moonbase, mars base, martian base, "
    "martian colony, mars settlement, space outpost, alien base, moon settlement, sci-fi base, sci-fi colony",
    "spaceport": "spaceport, space port, launch site, rocket launch site, launch complex, space center, space centre, "
    "rocket base, launch facility",
    "graveyard": "graveyard, cemetery, churchyard, burial ground, haunted graveyard, old cemetery",
    "floating_island": "floating island, sky island, flying island, island in the sky",
}  # fmt: skip
"""Open places by the words that name them."""

LANDFORM_PLACES: Mapping[str, str] = {
    "pond": "pond", "lake": "lake", "river": "river", "stream": "river", "creek": "river", "brook": "river",
    "canal": "river", "waterfall": "waterfall", "cascade": "waterfall", "oasis": "oasis", "lagoon": "island",
    "island": "island", "islet": "island", "sea": "coast", "ocean": "coast", "bay": "coast", "cove": "coast",
    "cliff": "coast", "mountain": "mountain", "peak": "mountain", "hill": "hills", "hilltop": "hills",
    "mound": "hills", "dune": "desert", "waterhole": "savanna", "spring": "forest", "puddle": "meadow",
}  # fmt: skip
"""The place that a landform makes where the prompt names no other."""

OUTDOOR_SIGNS: Mapping[str, tuple[str, ...]] = {
    "castle_grounds": ("castle", "keep", "drawbridge", "gatehouse", "castle tower", "medieval castle", "catapult"),
    "pyramids": ("pyramid", "egyptian pyramid", "obelisk"),
    "city": ("skyscraper", "office tower", "office building", "apartment block"),
    "space_station": ("moon base", "mars base", "lunar base", "space colony", "habitat dome", "habitat module"),
    "spaceport": ("launch pad", "gantry", "hangar", "control tower"),
    "ruins": ("ruin", "ancient ruin", "old ruin", "stone ruin", "temple ruin", "castle ruin", "broken column"),
    "graveyard": ("tombstone", "gravestone", "grave", "crypt", "mausoleum"),
    "temple_grounds": ("pagoda", "greek temple", "torii", "torii gate", "japanese temple", "chinese temple",
                       "japanese pagoda", "buddhist temple", "shinto shrine"),
    "forest_clearing": ("campfire", "tent", "log bench"),
    "forest": ("tree", "pine", "pine tree", "oak", "oak tree", "birch", "deer", "mushroom", "log", "stump", "fox",
               "bear",
               "wolf", "fern", "boulder", "fir", "giant mushroom", "owl"),
    "farm_land": ("cow", "barn", "red barn", "tractor", "sheep", "pig", "chicken", "rooster", "scarecrow", "hay bale",
                  "haystack", "silo", "windmill", "goat", "farmhouse", "wheat", "pumpkin", "farmer", "horse"),
    "beach": ("palm tree", "palm", "coconut palm", "seashell", "surfboard", "beach umbrella", "sandcastle",
              "beach ball", "sun lounger", "lifeguard chair", "lifeguard tower"),
    "lake": ("rowboat", "sailboat", "sailing boat", "canoe", "swan", "duck", "fishing boat", "boat", "kayak"),
    "coast": ("ship", "pirate ship", "sailing ship", "lighthouse", "seagull", "galleon", "yacht"),
    "coral_reef": ("coral", "shark", "whale", "dolphin", "octopus", "jellyfish", "sea turtle", "submarine", "kelp",
                   "sea anemone", "mermaid"),
    "desert": ("camel", "saguaro", "saguaro cactus", "sphinx", "tumbleweed"),
    "savanna": ("elephant", "giraffe", "lion", "zebra", "acacia", "acacia tree", "baobab", "rhino", "hippo"),
    "snowfield": ("igloo", "penguin", "polar bear", "snowman", "sled", "snow pile"),
    "moon": ("astronaut", "lander", "moon lander", "lunar lander", "moon rover", "lunar rover"),
    "alien_planet": ("ufo", "flying saucer", "alien", "alien plant", "spaceship"),
    "garden": ("garden gnome", "rose bush", "flower bed", "birdbath", "gazebo", "topiary", "hedge", "apple tree",
               "cherry tree", "cherry blossom tree", "garden bench"),
    "park": ("park bench", "fountain", "street lamp", "statue"),
    "playground": ("swing set", "slide", "seesaw", "sandbox", "jungle gym", "merry-go-round"),
    "meadow": ("sunflower", "wildflower", "picnic blanket", "butterfly", "beehive", "oak", "willow", "hot air balloon",
               "dragon", "unicorn", "knight"),
    "jungle": ("jungle tree", "monkey", "parrot", "bamboo", "panda", "gorilla", "tiger"),
    "swamp": ("crocodile", "alligator", "frog", "mangrove", "lily pad"),
}  # fmt: skip
"""Things that betray an open place where no word names it."""

BASES = frozenset({"space_station", "spaceport"})
"""Places on other worlds: on Mars a space station is the place, and Mars is what it lies on."""

BUILDINGS = frozenset(
    "cabin cottage house hut church chapel cathedral castle tavern inn barn greenhouse warehouse garage shop bakery "
    "temple shrine tower lighthouse windmill mansion villa bungalow shed tent building farmhouse mill hotel museum "
    "library school hospital restaurant cafe bar pub store station blacksmith smithy gazebo pavilion palace fort "
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
DWELLINGS = frozenset("house home mansion villa bungalow cottage cabin farmhouse townhouse apartment flat".split())
GROUNDS: Mapping[str, str] = {"temple": "temple_grounds", "pagoda": "temple_grounds", "shrine": "temple_grounds",
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
    items = houses_counted(items)
    if _is_lone_building(items):
        return [_seen_from_outside(item) for item in items]
    if _is_indoors_after_all(items):
        return [replace(item, sort="abstract") if _is_open(item, places) else item for item in items]
    if not is_outdoors(items, places, implied):
        return _with_dwelling(items, places)
    return [_as_thing(item) if _is_building(item) else item for item in items]


def _is_lone_building(items: Sequence[Item]) -> bool:
    """Whether a prompt names a building that one thinks of from outside, and nothing that could be in it."""
    named = [item for item in items if item.sort in ("place", "zone", "anchor", "thing")]
    buildings = [item for item in named if item.sort == "place" and _head(item) in SEEN_FROM_OUTSIDE]
    parts = all(item in buildings or _head(item) in OF_A_FACADE for item in named)
    lone = len(buildings) == 1 and not buildings[0].negated and not buildings[0].holds
    return lone and parts and not _is_inside(items)


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
    if any(item.sort == "place" and item.text in places for item in items) or implied in places:
        return True
    return not implied and any(_form(item.text) for item in items if item.sort == "thing" and not item.negated)


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
    if implied and implied not in places:
        return ""
    held = {relation.subject for relation in relations if _within(relation, wants)}
    spots = [want for want in wants if want.count and want.category in LANDFORMS and want.id not in held]
    forms = [want.category for want in spots]
    # A mountain lake is a lake; a small island lies in a sea that its coast is part of.
    heads = [form.rsplit("_", maxsplit=1)[-1] if LANDFORMS[form] in WATERS else form for form in forms]
    made = next((LANDFORM_PLACES[each] for each in (*forms, *heads) if each in LANDFORM_PLACES), "")
    return made or implied or ("meadow" if forms else "") or _grounds(wants)


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
