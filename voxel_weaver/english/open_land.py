"""Open places: the words that name them, and the landforms and things that betray them."""

from __future__ import annotations

from collections.abc import Mapping

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
