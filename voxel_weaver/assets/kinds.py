"""What household nouns that no asset was made for are a kind of: the nearest noun that the catalogue has.

Data of our own. A row says that the things at its right look and stand most like the thing at its left. What is found
this way is of tier "family" and is named in the report, never passed off as the thing itself.
"""

from __future__ import annotations

from collections.abc import Mapping

_ROWS: Mapping[str, str] = {
    "garden gnome": "gnome, elf figure, leprechaun",
    "chair": "seat, dining seat, folding seat, booster seat, pew chair, school chair, guest chair, stackable chair",
    "armchair": (
        "sofa chair, glider, papasan chair, barrel chair, tub chair, slipper chair, swivel armchair, single sofa, "
        "snuggle chair, cuddle chair, lounger, nursing chair, reading nook chair"
    ),
    "office chair": "drafting chair",
    "sofa": (
        "divan, lounge, davenport, sofa set, modular sofa, sleeper, sleeper sofa, pull-out sofa, three seater sofa, "
        "four seater sofa, multi-seat sofa, sofa couch, outdoor sofa, seating"
    ),
    "bench": "shoe bench, changing bench",
    "stool": "vanity stool, drum stool, perch, shower stool, tabouret",
    "ottoman": "poof, leg rest, tuffet, cube seat",
    "bed": (
        "waterbed, futon bed, murphy bed, sleigh bed, platform bed, trundle bed, guest bed, kids bed, child bed, "
        "cot bed, camp bed, air bed, airbed, bedroll, couchette, berth, pallet bed, dog bed frame, massage table "
        "bed"
    ),
    "pillow": "bolster, neck pillow, body pillow, pillow sham, headrest",
    "cushion": "seat cushion, back cushion, lumbar pillow, pad",
    "mattress": "sleeping pad, topper",
    "table": (
        "counter table, work surface, buffet stand, serving table, utility table, extendable table, drop-leaf "
        "table, communal table, farm table, sand table"
    ),
    "side table": (
        "bedside stand, telephone table, nesting table, drum table, stand, tray table, c table, lamp stand, small "
        "table, snack table"
    ),
    "console table": "entry console, hallway table, half-moon table, foyer table, demilune table",
    "desk": "gaming desk, corner desk, rolltop desk, kids desk, computer table, office table, music desk, lap desk",
    "picnic table": "beer table, garden table, outdoor table",
    "cabinet": (
        "locker cabinet, media cabinet, wine cabinet, liquor cabinet, bar cabinet, drinks cabinet, gun cabinet, "
        "accent cabinet, corner cabinet, linen cabinet, utility cabinet, entryway cabinet, shoe cabinet, pantry "
        "cabinet, pantry, larder, humidor, secretary cabinet, console cabinet, storage unit, storage, storage "
        "furniture, record cabinet, kitchen dresser, furniture"
    ),
    "dresser": (
        "chiffonier, highboy, lowboy, lingerie chest, gentleman's chest, bachelor's chest, drawer unit, changing "
        "dresser"
    ),
    "wardrobe": (
        "built-in closet, clothing cabinet, walk-in closet, garderobe, clothes cupboard, linen closet, hanging "
        "closet, armoire wardrobe, closet system"
    ),
    "chest": (
        "hope chest, cedar chest, storage chest, ottoman chest, footlocker, coffer, storage trunk, storage ottoman, "
        "ammo box"
    ),
    "bookshelf": (
        "library shelf, bookrack, magazine shelf, display shelf, media shelf, book stand, corner bookcase, room "
        "divider shelf, record shelf, cd rack, dvd rack, shelf unit, archive shelf, stacks, brochure rack"
    ),
    "shelf": (
        "ledge, mantel shelf, mantel, mantelpiece, picture ledge, key shelf, bracket shelf, floating ledge, spice "
        "ledge, wall rack, wall unit, wall organizer, wall storage, pot rack, peg"
    ),
    "coat rack": "hall tree, wardrobe rack, rack",
    "shoe rack": "boot rack, boot tray, vegetable rack",
    "basket": (
        "hamper basket, bin basket, storage basket, toy basket, log basket, bread bin, market basket, bushel, "
        "wicker hamper, trug"
    ),
    "box": (
        "carton, case, tin, storage container, chest box, cash box, recipe box, sewing box, bento box, kit, "
        "equipment, supplies"
    ),
    "table lamp": (
        "salt lamp, accent lamp, tiffany lamp, light source, lighting, desk light, touch lamp, lamp base, bedside "
        "light, mood light, uplight"
    ),
    "floor lamp": "torchiere, arc lamp, tripod lamp, torch lamp, floor light",
    "pendant light": (
        "hanging lantern, island light, drop light, barn light, globe light, edison bulb, pendant fixture, "
        "lampshade, disco ball"
    ),
    "ceiling light": (
        "track lighting, recessed light, downlight, fluorescent light, tube light, panel light, ceiling fixture, "
        "skylight, overhead light, light panel, can light, led strip, strip light"
    ),
    "wall lamp": ("picture light, swing arm lamp, wall lantern, bulkhead light, vanity light, mirror light"),
    "candle": "votive, taper, candle jar, incense, oil burner, diffuser, tea candle, candle lantern, oil diffuser",
    "television": (
        "display screen, home theater, tv screen, flat-screen tv, smart tv, monitor screen, video wall, "
        "entertainment system"
    ),
    "computer": "imac, gaming setup, desktop setup, terminal, gaming station",
    "laptop": "chromebook, ultrabook",
    "smartphone": "iphone, pager, walkie-talkie, gps, mp3 player, ipod, digital device",
    "speaker": "sound system, stereo system, hifi system",
    "radio": "cassette player, tape recorder, receiver, tuner, cd player, walkman",
    "printer": "scanner printer, 3d printer",
    "router": "set-top box, cable box, streaming box, network switch, server box, game hub, smart hub",
    "microwave": "convection oven, countertop oven, bread maker, bread machine",
    "coffee maker": (
        "grinder, espresso maker, moka pot, french press, tea maker, water boiler, water filter, soda maker, water "
        "dispenser jug"
    ),
    "refrigerator": "ice machine, cold box, larder fridge, freezer unit, drinks fridge",
    "stove": "aga, potbelly stove, cooking range, kitchen range, smoker",
    "washing machine": "washer dryer, laundry unit, washer-dryer, drying machine, laundromat machine",
    "fan": "blower",
    "pot": "cookware, kettle pot, fondue pot, pressure pot, crucible, casserole dish, roasting pan",
    "pan": "griddle, saute pan, grill pan, crepe pan, cookie sheet, muffin tin, cake pan, baking dish",
    "bowl": (
        "serving bowl, cereal bowl, punch bowl, finger bowl, salad, cereal, noodles, pasta, stew, rice, ramen, "
        "curry, basin bowl, mortar, mortar and pestle, dip, porridge"
    ),
    "plate": (
        "serving plate, saucer plate, side plate, serving dish, dinnerware, tableware, crockery, chinaware, china, "
        "dishware, paper plate, meal, dinner, lunch, breakfast, food, steak, sushi, omelette, food item, dinner set"
    ),
    "mug": (
        "travel cup, paper cup, plastic cup, hot chocolate, latte, beverage, drink, cocoa, sippy cup, measuring cup"
    ),
    "wine glass": "cocktail glass, martini glass, brandy glass, snifter, sherry glass, glassware, stemware, martini",
    "glass": "highball, milk, lemonade, smoothie, iced tea, water, water cup, beer, mason jar glass",
    "bottle": (
        "champagne bottle, spirits, liquor, soap bottle, ketchup, sauce, sauce bottle, olive oil, hot sauce, ink "
        "bottle, baby bottle, vinegar, condiment bottle, cologne"
    ),
    "jar": (
        "sugar bowl, sugar, flour, ginger jar, spice bottle, peanut butter, jam, candy bowl, candy, sweets, cookie "
        "tin, coffee can"
    ),
    "pitcher": "creamer, sangria, gravy boat, sauce boat, milk bottle, jug of water",
    "teapot": "tea service, gaiwan",
    "fruit bowl": "cherry, mango, fruit platter, fruit plate, plum, blueberry, fresh fruit, kiwi",
    "vegetable": (
        "garlic, eggplant, bell pepper, chili, zucchini, spinach, celery, leek, produce, mushroom basket, pea, "
        "bean, radish, turnip, beet"
    ),
    "cake": "brownie, sponge cake, apple pie, tiramisu, quiche",
    "pastry": (
        "scone, danish, eclair, waffle, pancake, macaron, cracker, cookie plate, chocolate, chocolates, snack plate"
    ),
    "bread": "bun, roll, loaf bread, focaccia, sourdough, french bread, pretzel",
    "cutlery": (
        "chopstick, tong, serving spoon, butter knife, corkscrew, bottle opener, can opener, peeler, grater, skewer"
    ),
    "napkin": "paper napkin, handkerchief, doily, coaster, pot holder, oven mitt, rag, tea cloth, washcloth",
    "tray": (
        "platter tray, ashtray, catchall, dish tray, valet tray, jewelry tray, ice cube tray, paint tray, bread board"
    ),
    "cutting board": "pizza board, serving board, bread board slab",
    "rug": (
        "runner, runner rug, hallway runner, oriental rug, floor rug, shag rug, moroccan rug, braided rug, "
        "sheepskin, fur rug, bearskin, animal skin, hide, cowhide, floor mat, floor covering, carpet runner, "
        "persian carpet, dance floor, red carpet"
    ),
    "blanket": (
        "coverlet, afghan, plaid, sleeping bag, linen, linens, bedding, bed linen, sheets, fabric, fleece, electric "
        "blanket, weighted blanket, wool, textile"
    ),
    "curtain": (
        "shade, window shade, drapery, valance, net curtain, bed curtain, window treatment, roman shade, beaded "
        "curtain, mosquito net, shutter, shutters"
    ),
    "painting": (
        "portrait, canvas painting, watercolor, watercolour, mural, drawing, sketch, framed artwork, illustration, "
        "lithograph, etching, art piece, abstract art, canvas print, wall decor, wall decoration, landscape "
        "painting, framed poster, collage, photo print, icon, wall picture, framed map, wall panel, decorative "
        "panel, wall sculpture, gallery wall, art print, wall frame, blueprint, wall sign"
    ),
    "picture frame": (
        "polaroid, snapshot, family picture, portrait photo, digital frame, framed picture stand, card stand"
    ),
    "poster": (
        "chart, infographic, sticker, decal, wall sticker, playbill, anatomical chart, wallpaper sample, height "
        "chart, growth chart, alphabet chart, notice, flyer"
    ),
    "mirror": "makeup mirror, bathroom mirror, shaving mirror, hand mirror, sunburst mirror, decorative mirror",
    "wall clock": "cuckoo clock, kitchen timer, digital clock",
    "blackboard": "slate, letter board, menu sign, planning board, kanban board, glass board, calendar board",
    "flower vase": (
        "floral arrangement, flower arrangement, centerpiece, centrepiece, posy, dried flowers, ikebana, floral "
        "bouquet, orchid vase, pampas grass, urn vase, amphora vase, fresh flowers"
    ),
    "potted plant": (
        "fiddle leaf fig, rubber plant, banana plant, tree in a pot, ivy, greenery, foliage, money tree, dracaena, "
        "philodendron, peace lily, calathea, bonsai tree, flowering plant, citrus tree, indoor palm, tropical plant"
    ),
    "potted herb": "mint plant, rosemary, thyme, parsley, kitchen herb, chives",
    "small plant": "air plant, terrarium plant, moss, clover, microgreens, venus flytrap",
    "figurine": (
        "porcelain doll, ceramic figure, idol, carving, wood carving, chess piece, angel, decor item, decor, "
        "ornament ball, bauble, ceramic animal, souvenir, collectible, memorabilia, artifact, crystal, geode, gem, "
        "paperweight, decorative accent, ring box, vase ornament"
    ),
    "sculpture": "head sculpture, modern sculpture, abstract figure, art sculpture, ceramic sculpture, torso",
    "statue": "fountain statue",
    "globe": "planetarium, armillary sphere, astrolabe",
    "trophy": "medal, cup trophy, prize, plaque trophy, award statue",
    "fireplace": "electric fireplace, gas fireplace, stone fireplace, oven stove, mantel fireplace",
    "toy": (
        "lego, lego set, building set, wooden toy, rattle, pull toy, toy figure, doll furniture, play food, toy "
        "set, sand toy, musical toy, toy animal, abacus, marble, yo-yo, learning toy"
    ),
    "doll": "action doll, paper doll, finger puppet, hand puppet, ventriloquist dummy",
    "teddy bear": (
        "plushie, stuffed toy, plush, stuffed elephant, plush bear, plush animal, cuddly toy, stuffed dog, stuffed "
        "unicorn, toy bear"
    ),
    "ball": "rugby ball, tennis ball, golf ball",
    "board game": (
        "monopoly, scrabble, backgammon, mahjong, dominoes, domino, chess table game, card box, jenga, roulette wheel"
    ),
    "guitar": "mandolin, lute, sitar, bass, ukelele, lyre, string instrument, musical instrument, instrument",
    "toy drum": "snare drum, timpani, maraca, triangle",
    "bicycle": "unicycle, e-bike, scooter bike, kick bike, tandem",
    "book": "dictionary, manual, atlas, hymnal, photo book, storybook, picture book, guidebook, volume, tome",
    "magazine": (
        "catalog, menu card, program, pamphlet, ticket, coupon, brochure set, coloring book, zine, bill, receipt"
    ),
    "paper": (
        "note, report, contract, scroll, parchment, list, worksheet, homework, drawing paper, form, receipt roll, "
        "exam, test paper, printout"
    ),
    "backpack": (
        "knapsack, hiking pack, diaper bag, satchel, school backpack, sling bag, camera bag, guitar case, bag of "
        "groceries"
    ),
    "suitcase": "travel bag trunk, trunk case, baggage, instrument case, violin case, garment bag",
    "hat": "bonnet, sombrero, beret, bowler, turban, hard hat, wig, cowboy's hat",
    "shoe": (
        "ballet shoe, cleat, roller skate, ice skate, clog, moccasin, loafer, running shoe, rain boot, wellington"
    ),
    "clothes": "underwear, pajamas, costume, garment, outfit, glove, tie, belt, blouse",
    "trash can": "rubbish, garbage, litter bin, diaper trash, ash can, recycling, waste container",
    "bucket": "champagne cooler, planter bucket, coal scuttle, ice pail, tub bucket",
    "trolley": "rolling cart, mail cart, cleaning cart, book cart, hospital trolley, tv cart, printer cart, wagon",
    "counter": "kitchenette, bar top, service desk, sales counter, island bench, kitchen bench",
    "sink": "utility sink, laundry sink, vessel sink, slop sink, faucet, tap",
    "whiteboard": "projection wall, smart board, smartboard, interactive board, screen board",
    "easel": "painting stand, display easel, lectern stand, book easel, sign stand",
    "notice board": "message board, memo board, mood board, vision board, tack board, job board",
    "umbrella stand": "cane stand, stick stand, floor vase, tall vase, golf stand, walking stick, cane",
    "room divider": "room screen, panel screen",
    "tent": "canopy tent, wigwam, marquee, cabana",
    "cat": "pet, stuffed cat, siamese cat",
    "dog": "",
    "bird": "canary, budgie",
    "rabbit": "guinea pig, hamster, squirrel, mouse pet, rat, hedgehog",
    "deer": "moose, elk",
    "tree": "elm, beech, sycamore, ash tree, redwood",
    "flower": "daisy, orchid flower, daffodil, iris, poppy, blossom, marigold",
    "rock": "gravel, pebble, brick, cobblestone, crystal rock, ore",
    "fence": "railing, barrier, banister, garden fence, balustrade, guard rail",
}
"""For each noun of the catalogue, what is most like it."""

KINDS: Mapping[str, str] = {
    kind: noun for noun, kinds in _ROWS.items() for kind in (each.strip() for each in kinds.split(",")) if kind
}
"""For each noun, the noun of the catalogue that it is most like."""
