"""Outdoors: the words for open places, the things that betray them, and what changes when a prompt is about one: words
for buildings then name things that stand there, and ponds, rivers and hills are parts of the land."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from voxel_weaver.english.items import NOMINAL, Item
from voxel_weaver.english.nouns import CARRIED, CONTAINERS, SURFACES
from voxel_weaver.english.tokens import Token, singular
from voxel_weaver.english.whereabouts import ABOARD
from voxel_weaver.scene.brief import Relation, RelationKind, Want
from voxel_weaver.scene.landforms import LANDFORMS, WATERS

OUTDOOR_NAMES: Mapping[str, str] = {
    "forest_clearing": "forest clearing, clearing, woodland clearing, glade, campsite, camp site, campground, "
    "camping site, camping ground, forest glade, camp, camping trip, camping, picnic in the woods",
    "forest": "forest, woods, woodland, pine forest, birch forest, oak forest, wood, forest trail, enchanted forest, "
    "redwood forest, autumn forest, snowy forest, winter forest, grove, enchanted woods, magical forest, "
    "magic forest, elven forest, dark forest, haunted forest, haunted woods, mushroom forest, glowing forest, "
    "spooky forest, christmas tree farm",
    "jungle": "jungle, rainforest, rain forest, tropical forest, tropical jungle",
    "swamp": "swamp, marsh, bog, bayou, wetland, wetlands, mangrove swamp, marshland, witch's swamp, everglades, "
    "bog land",
    "savanna": "savanna, savannah, safari, african plain, african plains, african savanna, serengeti",
    "meadow": "meadow, great plains, grassland, flower meadow, field of flowers, flower field, prairie, pasture, "
    "wildflower meadow, lawn, grassy field, open field, picnic area, steppe, field, fields, plain, plains, heath",
    "hills": "hills, rolling hills, countryside, hillside, highlands, moor, moorland, valley, terrain, landscape, "
    "green hills",
    "garden": "garden, backyard, back yard, front yard, yard, flower garden, rose garden, botanical garden, "
    "herb garden, courtyard garden",
    "park": "park, city park, public park, town park, dog park, central park, picnic in the park, botanical park, "
    "duck park",
    "playground": "playground, play ground, children's playground, school playground",
    "farm_land": "farmland, farm land, farmyard, farm yard, rice paddy, rice field, rice terrace, rice terraces, "
    "tea plantation, paddock, ranch, corn field, cornfield, barnyard",
    "beach": "beach, seaside, sandy beach, tropical beach, shore, seashore, sea shore, shoreline, lakeshore, "
    "beach scene, palm beach, beach resort, seaside resort, tropical beach resort, beach party, beach bar",
    "coast": "coast, coastline, rocky coast, sea cliffs, fjord, coastal cliff, coastal cliffs, rocky shore",
    "island": "desert island, tropical island, deserted island, treasure island, island paradise, atoll, "
    "uninhabited island, lagoon island, tropical resort, hawaii, maldives, bora bora, tropical paradise",
    "lake": "lakeside, lake shore, lakefront, lake side",
    "pond": "fishpond, pond side, pondside",
    "river": "riverside, river bank, riverbank, river valley",
    "waterfall": "waterfalls, waterfall scene",
    "coral_reef": "coral reef, reef, underwater scene, ocean floor, seabed, sea bed, sea floor, bottom of the sea, "
    "bottom of the ocean, underwater world, underwater reef, kelp forest",
    "mountain": "mountains, mountain range, mountain landscape, mountain valley, alps, alpine meadow, "
    "alpine landscape, mountain peak, mountain top, mountaintop, mountainside, mountain pass, mount everest, "
    "everest, mount fuji, the himalayas, himalayas, mountain climb, rocky mountains",
    "desert": "desert, sand dunes, dunes, sandy desert, desert landscape, sahara, desert dunes",
    "oasis": "oasis, desert oasis, palm oasis",
    "canyon": "canyon, gorge, ravine, grand canyon, desert canyon, badlands, red canyon",
    "volcano": "volcano, volcanic landscape, lava field, erupting volcano, volcanic island, hell, lava landscape, "
    "inside a volcano, underworld, lava world, nether, the nether, mordor, mount doom, floor is lava",
    "snowfield": "snowfield, snow field, winter landscape, snowy landscape, winter wonderland, ski slope, "
    "snowy field, snow landscape, frozen landscape, snowy plain, snowy mountain village in winter, narnia, "
    "snowy wonderland, ice rink",
    "tundra": "tundra, taiga, arctic tundra",
    "glacier": "glacier, arctic, antarctica, antarctic, ice field, ice sheet, north pole, south pole, ice landscape, "
    "icebergs, arctic landscape, arctic base, santa's workshop",
    "cave": "cave, cavern, grotto, crystal cave, underground cave, ice cave, lava cave, cave system, bat cave, "
    "batcave, crystal cavern, stalactite cave, secret cave",
    "moon": "moon, lunar surface, lunar landscape, moon surface, surface of the moon",
    "mars": "mars, martian surface, martian landscape, red surface of mars",
    "alien_planet": "alien alien landscape, alien world, strange planet, another planet, distant planet, exoplanet, "
    "planet with rings, pandora, alien jungle, alien forest, another world",
    "village": "village, hamlet, fishing village, coastal village, seaside village, medieval village, "
    "country village, fishing village settlement, small village, mountain village, tropical village, desert village, "
    "snowy village, farming village, viking village, fantasy village, settlement, jungle village, "
    "small town in the mountains, elven village, hobbit village, the shire, shire, dwarf village, orc village, "
    "fairy village, viking settlement, alpine village, halloween town, christmas village, elf village",
    "suburb": "suburb, suburbs, suburban street, neighborhood, neighbourhood, housing estate, residential street, "
    "suburban neighborhood, cul-de-sac, residential area",
    "harbour": "harbour, harbor, seaport, trading port, busy port, fishing harbour, fishing harbor, fishing port, "
    "marina, waterfront, quay, quayside, docks, dockyard, dockside, harbour town, harbor town, port town, "
    "fishing town, coastal town, seaside town, old harbour, old harbor, pirate harbour, pirate harbor, fishing pier, "
    "boardwalk pier, yacht club",
    "medieval_town": "medieval town, walled town, old town, medieval city, fortified town, walled city, "
    "fantasy town, town, small town, fantasy city, kingdom, dwarven city, fantasy kingdom, medieval kingdom, "
    "wizard town, hogsmeade",
    "city": "city, downtown, skyline, city skyline, city center, city centre, metropolis, cityscape, city block, "
    "financial district, business district, cyberpunk city, futuristic city, modern city, megacity, chinatown, "
    "new york city, new york, manhattan, tokyo, london, paris, shanghai, hong kong, singapore, big city, elven city, "
    "steampunk city, sci-fi city, sci fi city, future city, post apocalyptic city, post-apocalyptic city, "
    "apocalyptic city, ruined metropolis, gotham, gotham city, cyberpunk skyline, times square",
    "city_street": "city street, street, street scene, high street, main street, shopping street, street corner, "
    "avenue, boulevard, cobbled street, road, crossroads, intersection, street crossing, alley, alleyway, backstreet",
    "town_square": "town square, village square, plaza, piazza, city square, public square, town plaza, town centre, "
    "town center",
    "farm": "farm, farmstead, small farm, dairy farm, family farm, organic farm, homestead farm, wheat farm, "
    "animal farm, chicken farm, pig farm, horse farm, horse ranch",
    "market": "market, marketplace, market place, market square, farmers market, farmers' market, farmer's market, "
    "bazaar, souk, street market, outdoor market, medieval market, flea market, christmas market, flower market, "
    "fish market",
    "castle_grounds": "castle, castle grounds, castle courtyard, fortress, citadel, medieval castle, "
    "fairytale castle, stronghold, haunted castle, fantasy castle, stone castle, knight's castle, royal castle, "
    "samurai castle, japanese castle, princess castle, disney castle, hogwarts, wizard castle, dracula's castle, "
    "vampire castle, ice castle",
    "temple_grounds": "temple grounds, temple complex, greek temple, roman temple, acropolis, japanese temple, "
    "pagoda garden, shinto shrine, temple garden, ancient temple, temple precinct, buddhist monastery",
    "ruins": "ruins, ruin, ancient ruins, temple ruins, castle ruins, lost city, roman ruins, greek ruins, "
    "overgrown ruins, ruined temple, jungle ruins, ruined city, ruined castle, archaeological site, "
    "post apocalyptic ruins, mayan ruins, aztec ruins, jungle temple, aztec temple, mayan temple, angkor wat",
    "pyramids": "pyramids, pyramid complex, egyptian pyramids, ancient egypt, giza, egyptian temple, pharaoh's tomb, "
    "sphinx and pyramids",
    "space_station": "space station, space colony, mars colony, space base, lunar colony, moon colony, moon base, "
    "lunar base, moonbase, mars base, martian base, martian colony, mars settlement, space outpost, alien base, "
    "moon settlement, sci-fi base, sci-fi colony, alien colony, colony on mars, base on mars, base on the moon, "
    "colony on the moon",
    "spaceport": "spaceport, space port, launch site, rocket launch site, launch complex, space center, "
    "space centre, rocket base, launch facility, rocket launch, rocket launch pad, rocket pad, cape canaveral, "
    "nasa launch, space shuttle launch",
    "graveyard": "graveyard, cemetery, churchyard, burial ground, haunted graveyard, old cemetery, "
    "cemetery at night, grave yard, burial site, war cemetery",
    "floating_island": "floating island, sky island, flying island, island in the sky, floating islands, "
    "sky islands, sky island village, floating world",
    # stations, pitches, fairs, yards: laid out as on a drawing
    "train_station": "train station, railway station, railroad station, train stop, rail yard, railyard, train yard, "
    "train depot",
    "bus_station": "bus station, bus depot, bus terminal",
    "subway_station": "subway station, metro station, underground station, subway platform, tube station, subway, "
    "metro platform, subway train station, underground platform",
    "airport": "airport, airfield, airstrip, runway, aerodrome, airport runway, air base",
    "gas_station": "gas station, petrol station, filling station, truck stop, rest stop",
    "fire_station": "fire station, fire department",
    "police_station": "police station, police department, sheriff station",
    "hospital_grounds": "hospital grounds, hospital building, hospital entrance",
    "parking_lot": "parking lot, car park, parking garage, car lot, drive-in",
    "highway": "highway, freeway, motorway, interstate, open road, desert road, desert highway, route 66",
    "soccer_field": "soccer field, soccer pitch, football pitch, sports field, playing field, soccer game, "
    "soccer match, cricket field, rugby field, rugby pitch, hockey field",
    "football_field": "football field, american football field, football game, gridiron",
    "stadium": "stadium, arena, football stadium, soccer stadium, sports arena, coliseum, colosseum, "
    "olympic stadium, sports stadium, running track, athletics track",
    "basketball_court": "basketball court, outdoor basketball court, street basketball court, basketball game",
    "tennis_court": "tennis court, tennis match, badminton court, volleyball court",
    "baseball_field": "baseball field, baseball diamond, baseball park, ballpark, ball park, baseball game, "
    "softball field, baseball stadium",
    "golf_course": "golf course, golf green, putting green, mini golf, mini golf course, minigolf",
    "race_track": "race track, racetrack, racing track, race circuit, racing circuit, formula one track, speedway, "
    "car race, nascar track, go kart track, karting track, formula 1 race, f1 track",
    "skate_park": "skate park, skatepark, skateboard park",
    "swimming_pool": "swimming pool, pool party, outdoor pool, poolside, swimming pool area, hotel pool, backyard pool",
    "water_park": "water park, waterpark, aqua park",
    "amusement_park": "amusement park, theme park, carnival, funfair, fun fair, fairground, fairgrounds, "
    "county fair, state fair, luna park, night fair, theme park ride",
    "circus": "circus, circus ring, big top",
    "concert": "rock concert, music festival, outdoor concert, food truck festival, open air concert, "
    "festival ground, festival grounds",
    "zoo": "zoo, zoological garden, petting zoo, safari park, wildlife park, animal park",
    "wedding_venue": "wedding venue, wedding ceremony, outdoor wedding, garden wedding, beach wedding",
    "construction_site": "construction site, building site, construction zone, worksite, work site, construction yard",
    "junkyard": "junkyard, junk yard, scrapyard, scrap yard, salvage yard, landfill, garbage dump, rubbish dump, "
    "wasteland, car graveyard, trash dump",
    "wild_west_town": "wild west town, western town, wild west, old west town, cowboy town, frontier town, "
    "ghost town, old west, wild west street, western village, wild west village, western street, mining town",
    "igloo_village": "igloo village, eskimo village, inuit village, igloo camp",
    "mushroom_village": "mushroom village, smurf village, gnome village, mushroom town, mushroom kingdom, "
    "toadstool village",
    "fairy_garden": "fairy garden, fairy forest, fairyland, fairy land, fairy tale forest, fairy glade, pixie garden",
    "japanese_garden": "japanese garden, zen garden, japanese zen garden, japanese tea garden, oriental garden, "
    "japanese park, chinese garden, tea garden",
    "lavender_field": "lavender field, field of lavender, lavender farm, provence",
    "sunflower_field": "sunflower field, field of sunflowers, sunflower farm",
    "wheat_field": "wheat field, field of wheat, barley field, rye field, grain field, wheatfield, hay field, "
    "cornfields",
    "vineyard": "vineyard, winery, wine country, grape farm, vineyards",
    "orchard": "orchard, apple orchard, fruit orchard, cherry orchard, orange grove, olive grove, lemon grove, "
    "apple farm, plantation",
    "vegetable_garden": "vegetable garden, kitchen garden, veggie garden, allotment, community garden, vegetable plot",
    "barbecue": "backyard barbecue, backyard bbq, cookout, garden party, backyard party, bbq party",
    "factory": "factory, industrial area, industrial park, industrial estate, refinery, steel mill, plant yard, "
    "warehouse district, industrial district, oil refinery, nuclear power plant, shipyard, power station, "
    "shipping yard, container yard, container terminal",
    "military_base": "military base, army base, military camp, army camp, military outpost, boot camp, battlefield",
    "ski_resort": "ski resort, ski lodge, ski village, ski chalet, ski area, snow resort",
    "trailer_park": "trailer park, rv park, caravan park, caravan site, rv camp",
    "stone_circle": "stone circle, stonehenge, standing stones, stone henge",
    "rooftop_garden": "rooftop garden, roof garden, rooftop, rooftop bar, rooftop party, rooftop terrace garden",
    # tales, space and the deep
    "candy_land": "candy land, candyland, candy world, candy kingdom, land of candy, land of sweets, candy forest, "
    "sweet land, candy mountain, chocolate world, dessert land, sugar land, candy planet, chocolate factory",
    "outer_space": "outer space, deep space, solar system, galaxy, universe, cosmos, asteroid belt, asteroid field, "
    "nebula, milky way, interstellar space, milky way galaxy",
    "orbit": "orbit, low earth orbit, earth orbit, mars orbit",
    "heaven": "heaven, paradise in the clouds, cloud city, kingdom in the clouds, mount olympus, olympus, "
    "cloud kingdom, city in the clouds, pearly gates, valhalla, sky castle, sky temple",
    "dragon_lair": "dragon lair, dragon's lair, dragon's den, dragon den, dragon cave, dragon's cave, dragon hoard, "
    "dragon's hoard",
    "mine": "mine, mine shaft, mineshaft, gold mine, coal mine, abandoned mine, diamond mine, crystal mine, "
    "dwarven mine",
    "underwater_city": "underwater city, underwater base, underwater colony, undersea city, city under the sea, "
    "undersea base, underwater town, bikini bottom, underwater village, rapture",
    "atlantis": "atlantis, lost city of atlantis, underwater temple, sunken city, sunken temple, underwater ruins, "
    "mermaid lagoon, mermaid kingdom, mermaid city, underwater kingdom, underwater palace, underwater castle",
    "sunken_ship": "sunken pirate ship, shipwreck underwater, underwater shipwreck",
    "bamboo_forest": "bamboo forest, bamboo jungle",
    "haunted_grounds": "haunted grounds, haunted garden, haunted village, halloween scene, halloween, spooky yard, "
    "halloween yard, halloween night",
}  # fmt: skip
"""Open places by the words that name them."""
_PLACE_OF: Mapping[str, str] = {name: place for place, names in OUTDOOR_NAMES.items() for name in names.split(", ")}

LANDFORM_PLACES: Mapping[str, str] = {
    "pond": "pond", "lake": "lake", "river": "river", "stream": "river", "creek": "river", "brook": "river",
    "canal": "river", "waterfall": "waterfall", "cascade": "waterfall", "oasis": "oasis", "lagoon": "island",
    "island": "island", "islet": "island", "sea": "coast", "ocean": "coast", "bay": "coast", "cove": "coast",
    "cliff": "coast", "mountain": "mountain", "peak": "mountain", "hill": "hills", "hilltop": "hills",
    "mound": "hills", "mountain_road": "mountain", "forest_road": "forest", "country_road": "hills",
    "coastal_road": "coast", "dune": "desert", "waterhole": "savanna", "spring": "forest", "puddle": "meadow",
}  # fmt: skip
"""The place that a landform makes where the prompt names no other."""

OUTDOOR_SIGNS: Mapping[str, tuple[str, ...]] = {
    "gas_station": ("gas station", "petrol station", "filling station", "service station"),
    "fire_station": ("fire station", "firehouse", "fire house", "fire truck", "fire engine"),
    "police_station": ("police station",),
    "hospital_grounds": ("hospital", "hospital building"),
    "haunted_grounds": ("haunted house", "haunted mansion", "haunted manor", "spooky house", "creepy house"),
    "stone_circle": ("trilithon",),
    "amusement_park": ("ferris wheel", "roller coaster", "rollercoaster", "carousel", "bumper car"),
    "bus_station": ("bus stop", "bus shelter"),
    "concert": ("concert stage", "festival stage"),
    "orbit": ("orbital station",),
    "sunken_ship": ("shipwreck", "sunken ship"),
    "factory": ("factory", "power plant", "shipping container", "oil rig"),
    "harbour": ("pier", "jetty", "wharf", "fishing pier"),
    "vegetable_garden": ("vegetable patch", "pumpkin patch"),
    "circus": ("circus tent", "big top"),
    "hills": ("hobbit hole", "hobbit home", "burrow"),
    "train_station": ("locomotive", "steam train", "passenger train", "railway track", "train track"),
    "airport": ("airplane", "jet", "passenger plane"),
    "construction_site": ("crane", "tower crane", "digger", "excavator", "bulldozer", "scaffold"),
    "race_track": ("racing car", "race car", "formula one car"),
    "candy_land": ("gingerbread house", "candy cane", "lollipop tree"),
    "wild_west_town": ("saloon", "covered wagon", "stagecoach"),
    "junkyard": ("scrap heap", "wrecked car", "junk pile"),
    "outer_space": ("planet", "black hole", "gas giant", "orbital station", "comet"),
    "city_street": ("school bus", "bus", "taxi", "ice cream truck", "food truck", "tram", "double decker bus",
                    "police car", "ambulance", "garbage truck", "delivery truck"),
    "mushroom_village": ("mushroom house", "toadstool house"),
    "castle_grounds": ("castle", "keep", "drawbridge", "gatehouse", "castle tower", "medieval castle", "catapult"),
    "pyramids": ("pyramid", "egyptian pyramid", "obelisk", "aztec pyramid", "mayan pyramid"),
    "city": ("skyscraper", "office tower", "office building", "apartment block"),
    "space_station": ("moon base", "mars base", "lunar base", "space colony", "habitat dome", "habitat module"),
    "spaceport": ("launch pad", "gantry", "hangar", "control tower"),
    "ruins": ("ruin", "ancient ruin", "old ruin", "stone ruin", "temple ruin", "castle ruin", "broken column"),
    "graveyard": ("tombstone", "gravestone", "grave", "crypt", "mausoleum"),
    "temple_grounds": ("pagoda", "greek temple", "torii", "torii gate", "japanese temple", "chinese temple",
                       "japanese pagoda", "buddhist temple", "shinto shrine"),
    "forest_clearing": ("campfire", "tent", "log bench"),
    "bamboo_forest": ("bamboo grove",),
    "forest": ("tree", "pine", "pine tree", "oak", "oak tree", "birch", "deer", "mushroom", "log", "stump", "fox",
               "bear",
               "wolf", "fern", "boulder", "fir", "giant mushroom", "owl"),
    "farm_land": ("cow", "barn", "red barn", "tractor", "sheep", "pig", "chicken", "rooster", "scarecrow", "hay bale",
                  "haystack", "silo", "windmill", "goat", "farmhouse", "wheat", "pumpkin", "farmer", "horse",
                  "chicken coop", "stable",
                  "horse stable"),
    "beach": ("palm tree", "palm", "coconut palm", "seashell", "surfboard", "beach umbrella", "sandcastle",
              "beach ball", "sun lounger", "lifeguard chair", "lifeguard tower"),
    "lake": ("rowboat", "sailboat", "sailing boat", "canoe", "swan", "duck", "fishing boat", "boat", "kayak"),
    "coast": ("ship", "pirate ship", "sailing ship", "lighthouse", "seagull", "galleon", "yacht"),
    "coral_reef": ("coral", "shark", "whale", "dolphin", "octopus", "jellyfish", "sea turtle", "submarine", "kelp",
                   "sea anemone", "mermaid", "scuba diver"),
    "desert": ("camel", "saguaro", "saguaro cactus", "sphinx", "tumbleweed"),
    "savanna": ("elephant", "giraffe", "lion", "zebra", "acacia", "acacia tree", "baobab", "rhino", "hippo"),
    "snowfield": ("igloo", "penguin", "polar bear", "snowman", "sled", "snow pile"),
    "moon": ("astronaut", "lander", "moon lander", "lunar lander", "moon rover", "lunar rover"),
    "alien_planet": ("ufo", "flying saucer", "alien", "alien plant", "spaceship", "alien spaceship", "alien ship"),
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
