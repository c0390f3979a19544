"""Places: the words that name them, and the things that betray them where no word does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from voxel_weaver.english.open_land import LANDFORM_PLACES, OUTDOOR_NAMES, OUTDOOR_SIGNS

_NAMES: Mapping[str, str] = {
    "bedroom": "bedroom, bed room, master bedroom, main bedroom, primary bedroom, guest bedroom, guest room, "
    "spare room, sleeping room, bedchamber, bed chamber, boudoir, teenager's bedroom, teenage bedroom, teen bedroom, "
    "teenager's room, teen's room, teen room, girl's bedroom, boy's bedroom, bedroom suite, master suite",
    "kids_bedroom": "kids bedroom, kids' bedroom, kid's bedroom, children's bedroom, childrens bedroom, "
    "child's bedroom, child bedroom, children bedroom",
    "kids_room": "kids room, kids' room, kid's room, children's room, childrens room, child's room, boy's room, "
    "girl's room, toddler room, toddler's room, children room, child room, boy room, girl room",
    "nursery": "nursery, nursery room, baby room, baby's room, baby bedroom",
    "dorm": "dorm, dorm room, dormitory, dormitory room, student room, hostel room",
    "hotel_room": "hotel room, hotel suite, motel room, hotel bedroom",
    "studio_apartment": "penthouse, flat in the city, studio apartment, studio flat, apartment, one-room apartment, "
    "loft, loft apartment, tiny house, efficiency apartment, bedsit, micro apartment, cabin, cottage",
    "walk_in_closet": "walk-in closet, walk in closet, dressing room, walk-in wardrobe, walk in wardrobe, cloakroom, "
    "changing room",
    "living_room": "living room, livingroom, living space, lounge, lounge room, sitting room, family room, den, "
    "drawing room, parlor, parlour, great room, front room, salon, sunroom, sun room, conservatory",
    "kitchen": "kitchen, open kitchen, galley kitchen, eat-in kitchen",
    "dining_room": "dining room, diningroom, dining area, dining space, dining hall, breakfast room, breakfast nook, "
    "banquet hall",
    "bathroom": "bathroom, bath room, restroom, rest room, washroom, shower room, master bathroom, master bath, "
    "powder room, guest bathroom, ensuite, en suite, en-suite bathroom, ensuite bathroom, toilet room, half bath, "
    "wet room, public restroom",
    "laundry_room": "laundry room, utility room, mudroom, mud room",
    "hallway": "hallway, hall, corridor, entryway, entry way, entrance hall, entry hall, entrance, foyer, vestibule, "
    "passageway",
    "garage": "garage, car garage, carport, two-car garage, car workshop",
    "attic": "observatory, attic, attic room, garret",
    "basement": "basement, cellar, basement room, wine cellar",
    "storage_room": "tack room, storage room, store room, storeroom, box room, stockroom, warehouse, garden shed, "
    "tool shed, storage unit, supply closet",
    "pantry": "pantry, larder, food storage",
    "balcony": "balcony, terrace, veranda, verandah, porch, patio, rooftop terrace, roof terrace",
    "office": "office, workspace, work space, open-plan office, open plan office, office space, cubicle, "
    "coworking space, co-working space, corporate office, manager's office, executive office, principal's office, "
    "doctor's office",
    "home_office": "home office, study, study room, work room, workroom, writing room, computer room",
    "meeting_room": "meeting room, conference room, boardroom, board room, seminar room, war room",
    "classroom": "classroom, class room, schoolroom, school room, lecture room, lecture hall, kindergarten, "
    "preschool classroom, training room, school classroom, kindergarten classroom",
    "library": "library, reading room, home library, book room",
    "studio": "sewing room, darkroom, photographer darkroom, bookbindery, bindery, weaving room, pottery, "
    "ceramics studio, studio, art studio, artist's studio, artist studio, artists studio, atelier, painting studio, "
    "painter's studio, craft room, photo studio, photography studio, pottery studio, art room",
    "workshop": "workshop, woodworking shop, woodshop, carpenter's workshop, carpentry workshop, tool room, "
    "repair shop, maker space, makerspace",
    "lab": "lab, laboratory, science lab, chemistry lab, research lab, science laboratory, computer lab",
    "music_room": "music room, music studio, practice room, rehearsal room, band room, piano room",
    "cafe": "cafe, starbucks, bookstore cafe, cat cafe, internet cafe, café, coffee shop, coffeehouse, coffee house, "
    "bistro, tea room, tea house, teahouse, cafeteria, coffee bar, tearoom, diner",
    "restaurant": "restaurant, pizza place, pizza parlor, pizza shop, burger joint, fast food restaurant, mcdonalds, "
    "mcdonald's, kfc, burger king, noodle shop, food hall, taco shop, eatery, steakhouse, pizzeria, trattoria, "
    "canteen, ramen shop, sushi restaurant, food court",
    "bar": "bar, pub, cocktail bar, saloon, wine bar, home bar, sports bar, brewery",
    "gym": "gym, gymnasium, fitness room, fitness center, fitness centre, home gym, workout room, exercise room, "
    "weight room, yoga studio, yoga room, dance studio, fitness studio, training gym",
    "playroom": "playroom, play room, toy room, daycare, day care, daycare room, rumpus room",
    "game_room": "game room, games room, gaming room, billiard room, billiards room, pool room, recreation room, "
    "rec room, man cave, entertainment room, gamer room, gaming den, gaming setup room",
    "home_cinema": "home cinema, home theater, home theatre, cinema room, movie room, media room, theater room, "
    "tv room",
    "shop": "fishmonger, butcher shop, greengrocer, cheese shop, post office, florist shop, flower store, "
    "ice cream parlour, apothecary, shop, store, grocery store, grocery, supermarket, convenience store, gift shop, "
    "toy store, toy shop, flower shop, florist, hardware store, boutique shop, antique shop, corner shop, "
    "music store, pharmacy, pet shop, pet store, souvenir shop, general store, electronics store, record store, "
    "record shop, furniture store",
    "clothing_store": "bridal salon, bridal shop, bridal boutique, fitting room, tailor fitting room, "
    "clothing store, clothes shop, clothes store, boutique, fashion store, fashion boutique, shoe store, shoe shop, "
    "clothing shop, tailor shop, tailor's shop, apparel store",
    "bookstore": "bookstore, book store, bookshop, book shop, comic book store, comic shop",
    "bakery": "bakery, patisserie, pastry shop, bake shop, ice cream shop, ice cream parlor, donut shop, "
    "candy store, candy shop, sweet shop, delicatessen, deli",
    "waiting_room": "waiting room, waiting area, reception area, reception room, clinic waiting room, waiting lounge",
    "lobby": "lobby, hotel, motel, hotel lobby, office lobby, atrium, entrance lobby",
    "hospital_room": "ward, hospital room, hospital ward, patient room, clinic, examination room, exam room, "
    "sickroom, medical room, nurse's office, infirmary",
    "art_gallery": "museum hall, natural history museum, history museum, art gallery, gallery, museum, "
    "exhibition room, exhibition hall, exhibition space, showroom, museum room",
    "church": "church, chapel, cathedral, church interior",
    "temple": "temple, shrine, buddhist temple, meditation room, prayer room, temple interior",
    "throne_room": "throne room, king's hall, royal hall, castle room, palace hall, throne hall, castle interior, "
    "palace interior",
    "dungeon": "dungeon, castle dungeon, torture chamber, dungeon room, dark dungeon, goblin dungeon",
    "greenhouse": "greenhouse, glasshouse, orangery, plant nursery, botanical greenhouse",
    "spa": "spa, sauna, massage room, spa room, massage parlor, massage parlour, bathhouse, hot tub room",
    "salon": "hair salon, beauty salon, barber shop, barbershop, nail salon, tattoo parlor, tattoo parlour, "
    "tattoo studio, tattoo shop, hairdresser, hairdressers, barber",
    "spaceship": "spaceship bridge, spaceship interior, inside a spaceship, starship bridge, spaceship cabin, "
    "spaceship cockpit, starship interior, spaceship control room, bridge of a spaceship, "
    "bridge of a spacecraft interior, ship's bridge, space ship interior, spaceship room, cockpit, "
    "alien spaceship interior, space station interior, inside a space station, millennium falcon, starship, "
    "cryo chamber, inside a starship",
    "submarine": "submarine interior, inside a submarine, submarine cabin, submarine control room, u-boat interior, "
    "submarine bridge",
    "train_interior": "train interior, inside a train, train car interior, train compartment, train cabin, "
    "bus interior, inside a bus, subway car interior, railway carriage interior, dining car, inside a subway car, "
    "train wagon",
    "airplane_cabin": "airplane cabin, plane cabin, aircraft cabin, airplane interior, inside an airplane, "
    "plane interior, inside a plane, private jet, jet cabin, first class cabin, airplane aisle, private jet interior",
    "ship_cabin": "ship cabin, captain's cabin, captain's quarters, pirate cabin, ship interior, pirate ship cabin, "
    "boat cabin, inside a ship, inside a pirate ship, pirate ship interior, ship's cabin, yacht interior, "
    "pirate hideout",
    "movie_theater": "movie theater, movie theatre, cinema, theater, theatre, cinema hall, cinema auditorium, "
    "auditorium, imax, movie hall, concert hall, theater hall",
    "bowling_alley": "bowling alley, bowling center, bowling hall",
    "arcade": "arcade, video arcade, amusement arcade, arcade room, retro arcade, game arcade, video game arcade, "
    "80s arcade",
    "casino": "casino, casino floor, las vegas casino, gambling hall, casino hall, poker room",
    "nightclub": "nightclub, night disco, dance club, dance floor, discotheque, strip club, club",
    "ballroom": "ballroom, ball room, dance hall, palace ballroom, wedding hall, wedding reception, gala, royal ball",
    "courtroom": "courtroom, court room, court house, courthouse interior, court of law, law court, parliament hall",
    "boxing_gym": "boxing gym, boxing match, boxing club, fight club, mma gym",
    "dojo": "dojo, ninja dojo, karate dojo, martial arts dojo, karate school, samurai dojo, martial arts school, "
    "kung fu school, samurai house",
    "recording_studio": "recording studio, sound studio, podcast studio, radio station, radio studio, "
    "music production studio",
    "tv_studio": "tv studio, television studio, news studio, newsroom, film set, movie set, talk show, "
    "talk show set, game show, film studio, soundstage, news room",
    "indoor_pool": "indoor swimming pool, swimming baths, swimming hall, pool house, natatorium",
    "aquarium_hall": "aquarium hall, public aquarium, aquarium building, sea life center, oceanarium",
    "laundromat": "laundromat, launderette, coin laundry, laundry shop, dry cleaner, dry cleaners",
    "server_room": "server room, data center, data centre, computer room with servers, server farm, hacker room, "
    "hacker den, hacker lair, data hall",
    "control_room": "control room, command center, command centre, mission control, situation room, security room, "
    "surveillance room, nasa control room, villain lair, villain's lair, secret base, supervillain lair, "
    "command room, operations room, secret lair, secret laboratory base, spy headquarters, batcave interior, bunker, "
    "nuclear bunker, underground bunker, fallout shelter, war bunker",
    "operating_room": "operating room, operating theater, operating theatre, surgery room, emergency room",
    "dentist": "dentist, dentist office, dentist's office, dental office, dental clinic, dental practice, "
    "dentist surgery, dentist's surgery, dentist room",
    "vet_clinic": "vet clinic, vet room, veterinary clinic, animal hospital, vet's office, veterinarian, "
    "animal shelter, veterinary office",
    "bank_vault": "bank vault, treasury, treasure room, money vault, safe room, gold vault, treasure vault",
    "prison_cell": "prison jail cell, prison, jail, cell, detention cell, holding cell",
    "smithy_room": "forge, blacksmith's forge, blacksmith's shop, blacksmith shop, blacksmith workshop, armory, "
    "armoury, weapon smith, weapon shop, blacksmith's workshop, dwarven forge",
    "alchemist": "alchemist's laboratory, alchemist laboratory, alchemist's lab, alchemist lab, alchemy lab, "
    "wizard's study, wizard study, wizard's room, witch's room, potion shop, potion room, alchemist's workshop, "
    "witch's kitchen, wizard room, potions classroom, magic shop, wizard's lair, wizard's library, alchemist shop, "
    "wizard workshop, wizard's workshop, witch room, sorcerer's chamber, mage's study, wizard's shop, "
    "wizard shop, witch's shop, witch shop",
    "steampunk_workshop": "steampunk workshop, inventor's workshop, inventor workshop, steampunk lab, "
    "steampunk room, steampunk laboratory, mad inventor's workshop, clockmaker's workshop, watchmaker's workshop, "
    "steampunk office, engine room, boiler room, steampunk airship interior",
    "stable": "horse stable interior, stable interior, inside a barn, barn interior, horse stall, inside a stable",
    "tavern": "tavern, medieval tavern, fantasy tavern, inn interior, medieval inn, pirate tavern, medieval pub, "
    "old tavern, dwarven tavern, alehouse, beer hall, tavern interior, fantasy inn, viking tavern",
    "great_hall": "great hall, castle hall, viking hall, viking longhouse, mead hall, medieval hall, longhouse, "
    "feast hall, medieval banquet, knights' hall, medieval great hall, dining hall of a castle",
    "factory_floor": "factory interior, factory floor, assembly line, production line, inside a factory, "
    "production hall, manufacturing plant, robot factory, car factory, toy factory",
    "portal_room": "portal room, portal chamber, summoning room, ritual chamber, ritual room, magic chamber, "
    "end portal room",
    "crypt": "crypt, catacomb, catacombs, burial chamber, mausoleum interior, vampire crypt, ancient tomb, sewer, "
    "sewers, vampire lair, vampire's lair, pharaoh's burial chamber",
    "room": "room, space, interior",
}  # fmt: skip
PLACES: Mapping[str, str] = {
    name: place for place, names in (*_NAMES.items(), *OUTDOOR_NAMES.items()) for name in names.split(", ")
}
SAME_PLACE: Mapping[str, str] = {"kids_room": "kids_bedroom"}
"""Places that keep the name that a text gives them, and are the same as another."""
OUTDOORS = frozenset({*OUTDOOR_NAMES, *LANDFORM_PLACES.values()})
BETRAYED_BY: Mapping[str, tuple[str, ...]] = {
    "bedroom": ("bed", "nightstand", "wardrobe", "dresser", "bunk bed", "bedside table", "headboard", "pillow"),
    "kitchen": ("stove", "refrigerator", "fridge", "oven", "sink", "kitchen counter", "kitchen island", "dishwasher",
                "range hood", "cutting board", "microwave", "toaster", "kettle"),
    "cafe": ("espresso machine", "cafe counter", "cafe table", "menu board", "cafe chair"),
    "office": ("desk", "office chair", "whiteboard", "filing cabinet", "printer", "monitor", "office desk", "keyboard",
               "computer", "water cooler"),
    "studio": ("easel", "canvas", "palette"),
    "library": ("reading table", "bookcase", "card catalog"),
    "dining_room": ("dining table", "dining chair", "china cabinet", "wine cabinet"),
    "living_room": ("sofa", "couch", "television", "tv", "coffee table", "fireplace", "armchair", "loveseat",
                    "tv stand", "sectional", "recliner"),
    "bathroom": ("toilet", "bathtub", "bath tub", "shower", "washbasin", "towel rack", "bath mat", "bidet", "vanity",
                 "bathroom vanity", "double vanity", "toilet paper", "shower cabin"),
    "laundry_room": ("washing machine", "dryer", "washer", "ironing board", "laundry basket", "drying rack"),
    "hallway": ("coat rack", "shoe rack", "umbrella stand"),
    "garage": ("car", "motorcycle", "tire"),
    "workshop": ("workbench", "tool cabinet", "pegboard", "saw", "hammer", "anvil", "vise", "sawhorse", "toolbox"),
    "classroom": ("blackboard", "chalkboard", "school desk", "lectern", "student desk", "teacher's desk"),
    "meeting_room": ("conference table", "projector screen", "meeting table", "flip chart"),
    "lab": ("microscope", "beaker", "test tube", "lab bench", "fume hood"),
    "gym": ("treadmill", "exercise bike", "dumbbell", "dumbbell rack", "yoga mat", "weight bench", "barbell",
            "punching bag", "rowing machine", "kettlebell", "elliptical"),
    "game_room": ("pool table", "foosball table", "arcade machine", "dartboard", "billiard table", "ping pong table"),
    "music_room": ("piano", "grand piano", "drum kit", "amplifier", "music stand", "cello", "harp", "drum set"),
    "nursery": ("crib", "changing table", "baby crib", "cradle"),
    "playroom": ("toy chest", "dollhouse", "rocking horse", "play mat", "toy box", "play kitchen", "slide"),
    "bar": ("bar counter", "jukebox", "beer tap"),
    "shop": ("cash register", "shop shelf", "display case", "shopping cart", "shop counter"),
    "clothing_store": ("clothes rack", "fitting room"),
    "waiting_room": ("reception desk", "vending machine"),
    "hospital_room": ("hospital bed", "iv stand", "wheelchair"),
    "church": ("pew", "altar"),
    "hotel_room": ("luggage rack",),
    "pantry": ("spice rack",),
    "bank_vault": ("bank vault",),
    "boxing_gym": ("boxing ring", "wrestling ring"),
    "spaceship": ("spaceship bridge", "starship bridge"),
    "portal_room": ("magic portal", "summoning circle"),
    "bowling_alley": ("bowling lane",),
    "throne_room": ("throne",),
    "crypt": ("coffin", "sarcophagus"),
    "movie_theater": ("cinema seat",),
    "indoor_pool": ("indoor pool",),
    "smithy_room": ("blacksmith forge",),
}  # fmt: skip


ZONES: Mapping[str, tuple[str, ...]] = {
    "reading corner": ("armchair", "floor lamp", "bookshelf"), "reading nook": ("armchair", "floor lamp", "bookshelf"),
    "reading area": ("armchair", "floor lamp", "bookshelf"), "reading spot": ("armchair", "floor lamp", "bookshelf"),
    "work area": ("desk", "office chair"), "work corner": ("desk", "office chair"),
    "work zone": ("desk", "office chair"), "work station": ("desk", "office chair"),
    "workstation": ("desk", "office chair"), "working area": ("desk", "office chair"),
    "study corner": ("desk", "chair"), "study area": ("desk", "chair"), "study nook": ("desk", "chair"),
    "homework corner": ("desk", "chair"), "computer corner": ("desk", "office chair", "computer"),
    "dining corner": ("dining table",), "dining nook": ("dining table",), "dining zone": ("dining table",),
    "seating area": ("sofa", "coffee table"), "sitting area": ("sofa", "coffee table"),
    "seating corner": ("sofa", "coffee table"), "seating group": ("sofa", "coffee table"),
    "lounge area": ("sofa", "coffee table"), "lounge corner": ("sofa", "coffee table"),
    "conversation area": ("sofa", "armchair", "coffee table"), "sleeping area": ("bed",), "sleeping corner": ("bed",),
    "sleeping zone": ("bed",), "play area": ("toy block", "teddy bear"), "play corner": ("toy block", "teddy bear"),
    "cooking area": ("stove", "kitchen counter", "sink"), "cooking zone": ("stove", "kitchen counter", "sink"),
    "tv corner": ("television", "sofa"), "tv area": ("television", "sofa"),
    "media corner": ("television", "tv stand"), "entertainment area": ("television", "tv stand"),
    "dressing area": ("wardrobe", "mirror"), "dressing corner": ("wardrobe", "mirror"),
    "makeup corner": ("vanity", "stool"), "vanity area": ("vanity", "stool"), "workout area": ("yoga mat", "dumbbell"),
    "workout corner": ("yoga mat", "dumbbell"), "exercise corner": ("yoga mat", "dumbbell"),
    "music corner": ("guitar", "music stand"), "coffee corner": ("coffee maker", "side table"),
    "coffee station": ("coffee maker", "side table"), "bar area": ("bar table", "bar stool"),
    "laundry corner": ("washing machine", "laundry basket"), "gaming corner": ("desk", "computer", "office chair"),
    "gaming area": ("desk", "computer", "office chair"), "checkout area": ("cash register",),
    "waiting corner": ("chair", "coffee table"), "entry area": ("shoe rack", "coat rack"),
    "picnic": ("picnic blanket", "picnic basket"), "birthday party": ("birthday cake", "balloon", "present"),
    "wedding": ("pergola", "wedding cake"), "party": ("cake", "balloon"),
}  # fmt: skip
"""Parts of a room that are named for what one does there, and the things that make them so. The first leads."""


def _places_of() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for place, signs in SIGNS_OF.items():
        for sign in dict.fromkeys(signs):
            found.setdefault(sign, []).append(place)
    return found


SIGNS_OF = {**BETRAYED_BY, **OUTDOOR_SIGNS}
PLACES_OF = _places_of()
"""For each noun that speaks of a place: the places."""


def _spoken_of(noun: str) -> set[str]:
    """The places that a noun is a sign of, or ends with a sign that has more than one word: "rocket launch pad"."""
    words = noun.split(" ")
    ends = (" ".join(words[at:]) for at in range(1, len(words) - 1))
    return {place for form in (noun, *ends) for place in PLACES_OF.get(form, ())}


def implied_place(nouns: Iterable[str]) -> str:
    """The place that these nouns speak of most, or "" where none does."""
    votes = Counter(place for noun in nouns for place in _spoken_of(noun))
    return max(SIGNS_OF, key=lambda place: votes[place]) if votes else ""
