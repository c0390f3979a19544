"""What English says of its nouns: which are carried, which carry, which only speak. Data; no asset is known here."""

from __future__ import annotations

from collections.abc import Mapping

SURFACES = frozenset(
    "table desk nightstand dresser counter countertop sideboard tray island credenza stand console buffet ottoman "
    "workbench bench vanity worktop mantel stump altar bar cart trolley plate platter rug mat bed sofa couch armchair "
    "chair stool settee loveseat windowsill pedestal piano board shelf mattress blanket daybed recliner futon "
    "bookshelf bookcase podium stall throne log crate chest piano cupboard stove floor".split()
)
"""Things whose top carries others."""
CONTAINERS = frozenset(
    "shelf bookshelf bookcase cabinet cupboard wardrobe closet rack box basket bin vase bowl jar bucket "
    "drawer chest crate cooler fridge refrigerator freezer oven microwave sink bathtub tub cart trolley "
    "locker trunk hutch pot planter pan bag backpack suitcase case display bucket cage aquarium tank barrel "
    "holder dishwasher pantry hamper stand mug cup glass shelving unit bookrack organizer showcase safe "
    "container toolbox wheelbarrow sack pouch tin carton satchel urn jug pitcher".split()
)
"""Things that are filled, as "stocked with" and "a bookcase with two books" say."""
BOTH_WAYS = frozenset("stand glass chest".split())
"""Containers that are a surface first where nothing says that they are filled."""
CARRIED = frozenset(
    "cube drone stopwatch embroidery paperback guidebook stovetop hob e-reader lobster jack-o-lantern clutch t-shirt "
    "stocking shell nest insect reel grail amphora strawberry sprout squash ax pants camellia electronics ludo "
    "ammonite atlas autoclave awl beetle bellows billfold binoculars birdcage bone bones books branch bricks carton "
    "censer centrifuge chalice clam clapboard clapperboard clipper cloche coconut coins corn crock cupcake dishes "
    "enlarger fishtank flowers fossil gloves grimoire grindstone handbell hydrangea incubator inkwell ledger logbook "
    "loupe magnifier marionette multimeter mussel nameplate needlework nutcracker orrery oscilloscope oyster peony "
    "planisphere pruners quadcopter samovar sanitizer sapling scallop shaver shears skein socks songbook spectrometer "
    "stein stylus tankard telly thurible timer tissues toast tongs twig urn parcel probe twine veil cylinder toolset "
    "anglepoise appetizer aquarium avocado award axe bagel baguette beanie bell bedspread berry bible blocks bongo "
    "booklet boombox broccoli brochure bugle burger burner cabbage cactus candleholder canister cappuccino carrot "
    "catalogue cellphone champagne charcuterie checkerboard checkers cheeseburger cheesecake chisel chopsticks clamp "
    "clarinet clipboard cocktail condiment cooktop cornet cosmetics cucumber defibrillator dessert dinosaur dishcloth "
    "document dossier doughnut drill earphone ewer eyeglasses fedora fiddle flatbread flatware flowerpot flute gateau "
    "gelato glockenspiel goldfish gramophone grapefruit hacksaw hamburger handsaw hardcover hatchet headphone honey "
    "invitation ipad jeans jigsaw juice keychain keyring keys kleenex laminator landline leaflet lemon lettuce "
    "lipstick loudspeaker macbook mallet mandarin marimba medication medicine melon menorah metronome mic modem "
    "muffin oboe onion pc percolator photograph pills pincers pineapple planner pliers popcorn portfolio postcard "
    "potato pudding pumpkin racket racquet recorder remote robot saw scrapbook serviette shaker shawl sketchbook "
    "sledgehammer snowglobe soundbar soundboard soup spanner spectacles spice stapler stockpot strainer sundae "
    "sweater tablespoon tambourine tangerine tart tealight teakettle textbook till tomato toolbox toolkit tool trivet "
    "trombone trousers trumpet tumbler vice vise viola wineglass wristwatch xylophone lens crayon costume ingot "
    "brooch gem coupon receipt ticket passport badge whistle harmonica kazoo maraca castanet bowtie bandana mitten "
    "pincushion bobbin gadget lollipop candy chocolate pretzel waffle pancake croissant taco burrito sushi dumpling "
    "noodle rice ketchup mustard mayonnaise vinegar oil beaker flask petri pipette dropper scalpel forceps "
    "stethoscope thermometer inhaler bandage gauze hanger rose tulip lily daisy sunflower carnation orchid shoe pair "
    "boot shirt sock glasses alarm album ashtray apple bag ball balloon banana basil basket bear beer binder block "
    "blanket bonsai book bottle bouquet bowl box bread brush bucket bust cake calculator camera can candelabra candle "
    "candlestick cap card carafe case cash catalog cd cereal charger cheese chess clock cloth coaster coat coffee "
    "coin comb comforter computer conditioner controller cookbook cookie cosmetic cover crystal cup cushion "
    "cutlery decanter detergent diary dictionary dish doll donut drink drum dumbbell duvet egg encyclopedia envelope "
    "eraser fabric fan figure figurine file flashlight flower folder food fork frame fruit game glass globe glove "
    "goblet grape grinder guitar hairbrush hairdryer hammer handbag hat headphones headset helmet herb ingredient "
    "iron jacket jam jar jewelry journal jug kettle key keyboard kit knife knickknack ladle lamp lantern laptop "
    "laundry lego letter linen loaf loofah lotion magazine makeup map marker mask meal medal microphone microwave "
    "milk mirror mixer model money monitor mouse mousepad mug napkin necklace newspaper notebook notepad novel nut "
    "orange ornament pad paint paintbrush palette pan papers paper pastry peach pear pen pencil pepper perfume phone "
    "photo picture pie pillow pillowcase pitcher pizza placemat plant plate platter playstation plush plushie pot "
    "potion printer puppet purse puzzle quilt quill radio razor record ring router ruler saltshaker sandal sandwich "
    "saucepan saucer scale scanner scarf scissors scroll sculpture shampoo sheet shot skull slipper smartphone snack "
    "soap soda spatula speaker sponge spoon statue statuette stereo succulent sugar sunglasses supplies switch sword "
    "tablecloth tablet tea teacup teapot teddy telephone television thermos throw tissue toaster toothbrush "
    "toothpaste towel toy tray trinket trophy turntable tv typewriter ukulele umbrella utensil vase vegetable vinyl "
    "violin wallet watch watermelon webcam whisk wine woodblock wreath xbox yarn basin blender espresso accessory "
    "decoration essential peripheral toiletry item bookend stationery tableware silverware dinnerware centerpiece "
    "doily dispenser menu wipe caddy tape measure bolt sack spool cue paddle biscuit pickle seedling bookmark comic "
    "pouch tin corkscrew pebble seashell candelabrum toothpick hairpin ribbon stamp sticker dice domino checker chalk "
    "protractor sharpener clip pin tack glue stencil thread needle button zipper nail screw wrench plier screwdriver "
    "tong peeler grater sieve colander rolling ramekin casserole wok skillet teaspoon juicer syringe pill vial test "
    "joystick gamepad earbud cable adapter battery die marble yo-yo rattle pacifier bib diaper belt tie bracelet "
    "earring crown tiara goggles wig trowel secateurs terrarium humidifier diffuser projector hourglass compass "
    "spellbook cauldron telescope microscope".split()
)
"""Nouns whose things usually lie or stand on something else."""
STANDING_COMPOUNDS = frozenset({
    *("grandfather clock, longcase clock, full-length mirror, full length mirror, cheval mirror, "
      "dressing mirror, body mirror, tri-fold mirror, trifold mirror, arc lamp, arched lamp, tripod "
      "lamp, studio lamp, water dispenser, wash basin, hand basin, toilet bowl, shampoo bowl, backwash "
      "basin, toy box, toy storage box, play pen, climbing frame, arcade game, pedestal fan, stand fan, "
      "tower fan, strong box, mail box, letter box, post box, pillar box, juke box, table saw, bench "
      "saw, band saw, scroll saw, pillar drill, oil drum, drum kit, drum set, conga drum, stage "
      "speaker, pa speaker, phone box, telephone box, police box, walking frame, zimmer frame, gas "
      "cylinder, oxygen cylinder, anatomical model, skeleton model, patio umbrella, beach umbrella, "
      "garden umbrella, sun umbrella, radio telescope, satellite dish, conveyor belt, butcher block, "
      "mri scanner, ct scanner, body scanner, security scanner, plyo box, jump box, vaulting box, "
      "boxing ring, wrestling ring, bed frame, moses basket, card catalog, card catalogue, flat file, "
      "bakery case, exhibit case, office printer").split(", "),
    "display case", "glass case", "pastry case", "museum case", "trophy case", "book case", "display counter",
    "paper cutter",
})  # fmt: skip
"""Compounds that stand on the floor, though what their last word names alone is carried."""
CARRIED_COMPOUNDS = frozenset({
    *("night light, tea light, microwave oven, dutch oven, stuffed animal, artist mannequin, wooden "
      "mannequin, cake on a stand, toilet roll, body wash, herb garden, herb planter, place setting, "
      "utensil holder, pepper mill, cheese board, bread roll, smoothie maker, spice shelf, paper towel "
      "holder, kitchen roll, induction hob, popcorn maker, hard drive, usb hub, sound bar, toy truck, "
      "toy vehicle, toy bus, train set, model train, wooden train, toy train set, stuffed rabbit, plush "
      "rabbit, stuffed bunny, plush bunny, toy plane, toy boat, model airplane, toy airplane, model "
      "plane, model boat, toy ship, spinning top, candlestick holder, decorative object, folded "
      "clothes, sticky note, post-it note, desk organiser, desk tidy, cleaning spray, screw driver, "
      "mixing desk, mixer board, mixing board, guillotine cutter, paper trimmer, cheese wheel, "
      "analytical balance, jewelry stand, necklace stand, jewellery stand, soldering station, "
      "sharpening steel, bandage roll, pet carrier, cat carrier, dog carrier, animal carrier, film "
      "slate, film reel, lucky cat, maneki neko, price tag, table number, bath puff, beer tap, coffee "
      "mill, waffle maker, panini press, sandwich press, crepe maker, chopstick holder, chopsticks "
      "holder, brush holder, corn cob, ice cream, jack-in-the-box, toy soldier, tin soldier, wooden "
      "soldier, hand plane, wood plane, thumb plane, block plane, battery pack, games console, video "
      "game console, mixing console, model sailboat, bird nest, mounted insect, glass dome, display "
      "dome, pruning shear").split(", "),
    "fabric roll", "paper roll", "leather roll", "roll", "ink pad",
    "espresso machine", "coffee machine", "cappuccino machine", "sewing machine", "fax machine", "popcorn machine",
    "coffee maker", "bread maker", "cash register", "cutting board", "chopping board", "charcuterie board",
    "chess board", "game console", "gaming console", "rice cooker", "slow cooker", "air fryer", "toaster oven",
    "test tube rack", "test tube", "spice rack", "dish rack", "dish drainer", "knife block", "fish tank", "bird cage",
    "cake stand", "tea set", "chess set", "toothbrush holder", "pen holder", "pencil holder", "candle holder",
    "letter holder", "toilet paper", "desk organizer", "hand sanitizer", "remote control", "game board", "board game",
    "dvd player", "media player", "food processor", "pressure cooker", "reading light", "salt shaker", "wine chiller",
    "hair dryer", "bottle opener", "record player", "model ship", "model car", "toy car", "toy train", "piggy bank",
})  # fmt: skip
"""Compounds that are carried, though what their last word names alone is not."""
STANDING = frozenset("floor standing standard pool street tall trash garbage rubbish waste litter dust".split())
"""First words that make a lamp, a mirror or a plant stand on its own feet."""
SOFT_HOLDERS = frozenset(
    "longue lounge sectional chaise glider "
    "bed sofa couch armchair chair recliner loveseat bench daybed futon bunk settee".split()
)

PARTS = frozenset(
    "drawer leg armrest arm headboard footboard backboard backrest back handle knob wheel caster frame base "
    "compartment storage door shelf top tabletop upholstery finish trim seat shade cover stripe hinge lock "
    "border edge panel slat canopy rail ladder slide cushioning tufting stitching embroidery pattern accent "
    "detail detailing fabric surface lid hook branch side basin faucet showerhead lighting light screen bed "
    "cushion pillow step tier pigeonhole button engraving carving fringe tassel bristle sink mirror legs".split()
)
"""Nouns that may name a part of the thing that has them: "a wardrobe with multiple drawers"."""
SURELY_PARTS = frozenset(
    "drawer leg armrest headboard footboard backboard backrest back handle knob wheel caster compartment "
    "storage tabletop upholstery finish trim hinge border slat canopy stitching tufting detail detailing "
    "fringe tassel lid base frame stripe arm pattern edge panel accent embroidery surface carving engraving "
    "tier rail button branch pigeonhole".split()
)
"""Those that are never a thing of their own after "with"."""

ABSTRACT = frozenset(
    "battle fight duel war celebration ceremony adventure journey "
    "remains remain leftover leftovers "
    "angle ambiance ambience atmosphere feel feeling vibe mood touch touches sense space storage style design "
    "comfort functionality function area setup arrangement layout convenience decor_scheme theme look "
    "aesthetic charm character warmth elegance contrast focal point visibility practice use purpose work "
    "studying working gaming relaxation entertainment gathering activity play playing reading viewing access "
    "view light lighting illumination sunlight daylight moonlight shadow glow interest personality creativity "
    "inspiration organization organisation display centrepiece_effect foundation background addition "
    "variety combination mix blend collection set accent tone hue shade color colour palette texture material "
    "pattern finish scent aroma music sound breeze air warmth privacy room_divider flow movement balance "
    "symmetry harmony efficiency productivity concentration focus sleep rest meal breakfast lunch dinner "
    "conversation guest visitor family friend people person someone inhabitant occupant resident student "
    "owner child kid teenager adult couple user everyone anyone moment time hour minute day night evening morning life "
    "home living dining cooking eating bathing washing preparation need needs essential_need essence option "
    "purpose reach size shape height width length depth way order place spot location position distance rest "
    "side part half end row_of line level ground_level juxtaposition tension unease chaos scream program news "
    "taste environment experience scene picture image render story world past history tradition culture side "
    "lots number amount plenty quantity total kind sort type assortment enough seating seats sense everything "
    "something nothing anything none things simplicity luxury sophistication modernity ease accessibility "
    "versatility performance center_stage fun joy imagination valuables belongings clothing gear "
    "stuff clutter mess sister brother twin sibling roommate patient customer teacher pupil parent grandparent "
    "furniture furnishing furnishings furnishing seating_arrangement piece flair vintage_feel nod hint "
    "splash pop burst touch dash hand handful minimum maximum most rest_of remaining surroundings interior "
    "exterior indoors outdoors retreat sanctuary haven oasis escape corner_space session workout exercise "
    "training hobby craft project task chore business meeting presentation purposes season weather summer "
    "winter autumn fall spring sunset sunrise dusk dawn noon midnight afternoon pm am o'clock rain snow fog "
    "tile tiling tilework panelling paneling brickwork "
    "storm wind sun moon star sky cloud fireplace_glow vintage century era age year middle_age".split()
)
"""Nouns that name no thing which could be put somewhere."""
TAILS = frozenset("arrangement setup set area zone configuration layout ensemble".split())
"""Last words that say only how the thing before them is: "a seating arrangement", "an electronic setup"."""

COLLECTIVES: Mapping[str, tuple[int, str]] = {
    "stack": (4, "stack"), "pile": (4, "stack"), "heap": (4, "stack"), "row": (4, "row"), "line": (4, "row"),
    "series": (3, "row"), "column": (3, "row"), "circle": (5, "circle"), "ring": (5, "circle"), "grid": (6, "grid"),
    "collection": (4, "free"), "group": (3, "free"), "cluster": (3, "free"), "grouping": (3, "free"),
    "set": (3, "free"), "assortment": (4, "free"), "array": (4, "free"), "variety": (4, "free"),
    "selection": (4, "free"), "bunch": (4, "free"), "gallery wall": (4, "grid"), "gallery": (4, "grid"),
    "pair": (2, "free"), "couple": (2, "free"), "trio": (3, "free"), "quartet": (4, "free"), "duo": (2, "free"),
    "bank": (4, "row"),
    "number": (4, "free"), "handful": (4, "free"), "mix": (4, "free"), "range": (4, "free"), "lot": (8, "free"),
    "scattering": (5, "scattered"), "plenty": (6, "free"), "arrangement": (3, "free"), "display": (4, "free"),
    "combination": (3, "free"), "multitude": (8, "free"), "flock": (6, "scattered"), "herd": (6, "scattered"),
    "string": (1, "row"), "pyramid": (4, "stack"), "tower": (4, "stack"), "mound": (4, "stack"), "bundle": (4, "stack"),
    "nest": (3, "free"), "batch": (4, "free"), "army": (8, "grid"), "swarm": (6, "scattered"), "litter": (4,
    "scattered"),
    "smattering": (4, "scattered"), "assembly": (3, "free"), "pack": (4, "free"), "crowd": (6, "free"),
    "clutch": (3, "free"),
    "half dozen": (6, "free"), "foursome": (4, "free"), "threesome": (3, "free"), "kind": (2, "free"), "type": (2,
    "free"), "wall": (4, "row"), "host": (5, "free"),
}  # fmt: skip
"""Nouns before "of" that only count or arrange what follows: how many, and how."""
PORTIONS = frozenset("piece sheet slice loaf bar stick roll length strip block cup glass bottle can pot".split())

EXPANDED: Mapping[str, tuple[str, ...]] = {
    "peripheral": ("keyboard", "mouse"), "computer peripheral": ("keyboard", "mouse"),
    "electronic peripheral": ("keyboard", "mouse"), "decor": ("vase", "figurine"), "decoration": ("vase", "figurine"),
    "decorative item": ("vase", "figurine"), "decorative piece": ("vase", "figurine"),
    "knickknack": ("figurine", "vase"), "stationery": ("pen", "notebook"), "office supplies": ("pen", "notebook"),
    "art supplies": ("paintbrush", "paint jar"), "tableware": ("plate", "glass"), "dinnerware": ("plate", "bowl"),
    "trinket": ("figurine", "jewelry box"), "crockery": ("plate", "cup"),
    "greenery": ("potted plant",), "foliage": ("potted plant",), "vegetation": ("potted plant",),
}  # fmt: skip
"""Nouns of many things: what stands for them."""

SYNONYMS: tuple[frozenset[str], ...] = (
    frozenset({"sofa", "couch", "settee"}), frozenset({"tv", "television", "tv set", "telly"}),
    frozenset({"fridge", "refrigerator"}), frozenset({"bookshelf", "bookcase", "book shelf"}),
    frozenset({"nightstand", "bedside table", "night table", "night stand"}), frozenset({"rug", "carpet", "area rug"}),
    frozenset({"dresser", "chest of drawers"}), frozenset({"wardrobe", "closet", "armoire"}),
    frozenset({"fireplace", "fire", "mantel", "mantelpiece", "hearth"}),
    frozenset({"fire", "campfire", "bonfire", "fire pit"}), frozenset({"picture", "painting", "artwork"}),
    frozenset({"bathtub", "tub", "bath"}),
)  # fmt: skip

STRUCTURE: Mapping[str, str] = {
    "wall": "wall", "corner": "corner", "window": "window", "door": "door", "doorway": "door", "entrance": "door",
    "entryway": "door", "exit": "door", "ceiling": "ceiling", "floor": "floor", "ground": "floor", "flooring": "floor",
    "center": "center", "centre": "center", "middle": "center", "heart": "center", "windowpane": "window",
    "bay window": "window", "french door": "door", "skylight": "ceiling", "windowsill": "window",
    "window sill": "window", "sill": "window", "rafter": "ceiling",
}  # fmt: skip

DOORED = frozenset(
    "fridge refrigerator freezer wardrobe closet armoire cupboard cabinet locker oven stove safe microwave".split()
)
"""What has a door of its own."""
HOUSES = frozenset(
    "apartment house flat home suite penthouse cottage cabin condo villa mansion unit space building "
    "residence dwelling bungalow duplex townhouse interior floor_plan floorplan dorm place".split()
)
"""Places that hold rooms: the rooms that are named with them are what is made."""
LISTS_FOLLOW = frozenset(
    "item thing object accessory toy furniture furnishing decor decoration supply essential appliance electronics "
    "gadget element feature amenity piece equipment utensil product snack toiletry plant vehicle instrument "
    "machine animal "
    "pet tool game electronic ornament treat fruit vegetable drink trinket knickknack prop goody".split()
)
"""Nouns that only announce a list: "various toys, including a doll and a ball"."""

ING_NOUNS = frozenset(
    "painting ceiling building lighting shelving bedding railing seating clothing string spring ring wing king earring "
    "clearing thing ping swing sling siding flooring awning pudding wedding drawing carving cladding covering "
    "opening".split()
)
ED_NOUNS = frozenset("bed shed sled seed weed reed bunkbed daybed sunbed flatbed shred steed".split())
WORDS_KEPT = frozenset(
    "shell glove chain cloth coach tower stone barrel ladder stools tools tool candy cable cape cane chalk "
    "chart cheese cherry chip cigar clay cliff coal coast coral cord crane cream crown curb dance dock donkey "
    "dragon dress drum eagle engine fairy flag flame flask flint flour flute fork fountain frame frog gate "
    "ghost giant goat goose gown grape grave guard hammer harp hedge hook horn horse hose house hut jewel "
    "judge king knight knot lace lake lane lawn lemon lever lily lion lizard lock locker loom lord lute mace "
    "maple marble market mask mast match maze meat medal melon metal mine mint moat monk monkey moose moss "
    "moth motor mould mountain mule museum nail needle nest oar orb orchid organ oven owl paddle palace panda "
    "parrot path peach pear pebble pepper petal piano pier pigeon pilot pipe pirate pistol plane plank plaza "
    "plow plum pole pond pony pool porch potato pottery powder prince prism pump pumpkin puppet purse queen "
    "quill raft rail ramp raven ribbon rice rider river road robot rocket rope rose ruin saddle sail salt "
    "sand satin sauce scale scarf school scroll seal shark sheep shield ship shirt shore shovel shrine silk "
    "silo skate skull sled slide snail snake soap soldier soup spade spear spider spike spire spoon squash "
    "stable staff stage stair star stove straw stream sugar suit sword tank target temple theatre thorn "
    "throne tiger tile tire toad tomb torch track tractor train trap tray treasure trench troll truck trumpet "
    "tulip tunnel turtle tusk valve van vault vine violin wagon walnut wand watch wave whale wheat wheel whip "
    "whistle wing witch wizard wolf wood wool worm wreath yacht yarn zebra board brick bridge broom bunch "
    "camel candle cannon canoe canyon carrot castle cave cellar chapel cloak clover coffin collar comet "
    "copper cottage cotton cougar couple cradle crystal dagger desert dinosaur dolphin tablet sheet shelf "
    "shell shower shutter blind stand booth closet hammock sauna basin bidet toilet bathtub urinal towel "
    "faucet bucket plunger curtain".split()
)
"""Words that are words of their own, however near they come to the name of a thing."""
