"""What is read from sentences that people might write: each with its wants and its relations.

A count with "~" is our choice; "#2" is the second want of a category.
"""

from __future__ import annotations

NOUNS = frozenset(
    (
        "chess set, wall hanging, "
        "bed, double bed, single bed, twin bed, bunk bed, queen bed, four-poster bed, loft bed, nightstand, "
        "wardrobe, dresser, desk, standing desk, chair, swivel chair, rocking chair, office chair, dining chair, "
        "accent chair, table, coffee table, side table, dining table, bar table, bedside table, conference table, "
        "changing table, sofa, couch, sectional sofa, settee, armchair, recliner, ottoman, stool, high stool, bar "
        "stool, bench, log bench, piano, tv, lamp, table lamp, floor lamp, desk lamp, ceiling light, pendant lamp,"
        " hanging lamp, string light, wall clock, clock, painting, picture, poster, mirror, plant, potted plant, "
        "hanging plant, potted fern, bookshelf, bookcase, shelf, floating shelf, cabinet, sideboard, media "
        "console, counter, island, kitchen island, bar, fridge, mini fridge, refrigerator, stove, range hood, "
        "hood, microwave, sink, toilet, bathtub, shower, vanity, towel rack, washing machine, dryer, rug, carpet, "
        "curtain, pillow, blanket, throw, quilt, cushion, book, laptop, monitor, keyboard, mouse, computer, "
        "printer, telephone, phone, speaker, game console, globe, vase, vase of flowers, bowl, fruit bowl, bowl of"
        " fruit, plate, fork, knife, cup, cup of tea, mug, coffee mug, glass, bottle, candle, basket, box, crate, "
        "barrel, toy, doll, teddy bear, toy chest, tree, oak tree, tent, campfire, log, fire pit, fireplace, "
        "easel, blackboard, chalkboard, whiteboard, corkboard, bicycle, crib, trunk, throne, cash register, "
        "chandelier, sconce, coat rack, shoe rack, pair of shoes, pair of glasses, umbrella, dartboard, dumbbell, "
        "treadmill, exercise bike, cat, dog, beanbag chair, trophy, drawers, paper, workbench, lantern, mattress, "
        "tool, hammock, footstool, jar, picture frame, oak, glass of water, apple, car, flower, wine glass, basket"
        " of bread, cauldron, telescope, mannequin"
    ).split(", ")
)

SENTENCES: tuple[tuple[str, str, str], ...] = (
    (
        "A tavern with a long wooden bar, six bar stools lined up along it, and three round tables each surrounded by"
        " four chairs.",
        "1 bar: long wooden; 6 bar_stool; 3 table: round; 12 chair",
        "bar_stool beside bar; chair around each table",
    ),
    (
        "A flower shop filled with roses and tulips. A counter stands near the entrance with a cash register on top.",
        "3~ rose; 3~ tulip; 1 counter; 1 cash_register",
        "counter near door; cash_register on counter",
    ),
    (
        "Please create a small home office: a standing desk by the window, an ergonomic chair, and no printer.",
        "1 standing_desk: standing; 1 chair: ergonomic; 0 printer",
        "standing_desk near window",
    ),
    (
        "Two beds, one against the left wall and the other by the window, with a nightstand between them.",
        "1 bed#1; 1 bed#2; 1 nightstand",
        "bed#2 against wall; bed#1 near window; nightstand between bed#2+bed#1",
    ),
    (
        "There are three lamps in the room, one of which is red.",
        "2 lamp#1; 1 lamp#2: red",
        "",
    ),
    (
        "A sofa, no, two sofas facing each other.",
        "2 sofa",
        "sofa facing sofa",
    ),
    (
        "A room without a rug or curtains.",
        "0 rug; 0 curtain",
        "",
    ),
    (
        "A bookcase filled with books stands to the left of the fireplace, and an armchair is placed to its right.",
        "1 bookcase; 3~ book; 1 fireplace; 1 armchair",
        "book in bookcase; bookcase left_of fireplace; armchair right_of fireplace",
    ),
    (
        "A 5 x 4 m bedroom with a 2 m long desk and a 55-inch TV.",
        "1 desk; 1 tv",
        "",
    ),
    (
        "The living room is 6 meters long and 4 meters wide, with two windows and one door.",
        "",
        "",
    ),
    (
        "a bedrom with a nigtstand and a wardobe",
        "1 nightstand; 1 wardrobe",
        "",
    ),
    (
        "Two chairs are placed on opposite sides of a small round table.",
        "2 chair; 1 table: small round",
        "chair flanking table",
    ),
    (
        "On each nightstand sits a lamp.",
        "1 nightstand; 1 lamp",
        "lamp on nightstand",
    ),
    (
        "A bed with a nightstand on either side, each with a lamp and an alarm clock.",
        "1 bed; 2 nightstand; 2 lamp; 2 alarm_clock",
        "nightstand flanking bed; lamp on each nightstand; alarm_clock on each nightstand",
    ),
    (
        "A desk made of oak, with a leather chair tucked under it.",
        "1 desk: oak; 1 chair: leather",
        "chair under desk",
    ),
    (
        "A sofa in red velvet against the back wall.",
        "1 sofa: red velvet",
        "sofa against wall",
    ),
    (
        "The walls are white and the floor is dark wood. A piano stands in the corner.",
        "1 piano",
        "piano corner corner",
    ),
    (
        "Several potted plants are lined up along the windowsill.",
        "4~ potted_plant",
        "potted_plant beside window",
    ),
    (
        "A stack of books on the floor beside the armchair, and a pile of blankets on the sofa.",
        "4~ book; 1 armchair; 4~ blanket; 1 sofa",
        "book on floor; book beside armchair; blanket on sofa",
    ),
    (
        "A dozen candles arranged in a circle around a skull.",
        "12 candle; 1 skull",
        "candle around skull",
    ),
    (
        "A classroom with five rows of desks facing a blackboard.",
        "20~ desk; 1 blackboard",
        "desk facing blackboard",
    ),
    (
        "A set of four dining chairs around a glass table, with a vase of flowers in the center of the table.",
        "4 dining_chair; 1 table: glass; 1 vase_of_flowers",
        "dining_chair around table; vase_of_flowers on table; vase_of_flowers center table",
    ),
    (
        "A cat sleeping on the windowsill and a dog lying in front of the fireplace.",
        "1 cat; 1 dog; 1 fireplace",
        "cat beside window; dog in_front_of fireplace",
    ),
    (
        "An empty room.",
        "",
        "",
    ),
    (
        "Only a bed and a lamp.",
        "1 bed; 1 lamp",
        "",
    ),
    (
        "A library with tall bookshelves lining the walls and a ladder leaning against one of them.",
        "2~ bookshelf#1: tall; 1 ladder; 1~ bookshelf#2: tall",
        "bookshelf#1 against wall; bookshelf#2 against wall; ladder leaning bookshelf#2",
    ),
    (
        "A bathroom with a clawfoot bathtub under the window, a pedestal sink with a mirror above it, and a towel "
        "rack beside the sink.",
        "1 clawfoot_bathtub; 1 pedestal_sink: pedestal; 1 mirror; 1 towel_rack",
        "clawfoot_bathtub under window; mirror above pedestal_sink; towel_rack beside pedestal_sink",
    ),
    (
        "A dresser with a mirror on top sits opposite the bed.",
        "1 dresser; 1 mirror; 1 bed",
        "mirror on dresser; dresser opposite bed",
    ),
    (
        "A cozy reading nook with an armchair, a floor lamp and a small side table holding a cup of tea.",
        "1 armchair; 1 floor_lamp; 1 side_table: small; 1 cup_of_tea",
        "cup_of_tea on side_table",
    ),
    (
        "To the right of the bed is a nightstand and to the left is a chair.",
        "1 bed; 1 nightstand; 1 chair",
        "nightstand right_of bed; chair left_of bed",
    ),
    (
        "A kitchen island with three stools on one side and a fruit bowl on top.",
        "1 kitchen_island; 3 stool; 1 fruit_bowl",
        "stool beside kitchen_island; fruit_bowl on kitchen_island",
    ),
    (
        "The gym has a treadmill, two exercise bikes and a rack of dumbbells.",
        "1 treadmill; 2 exercise_bike; 1 rack; 3~ dumbbell",
        "dumbbell in rack",
    ),
    (
        "Between the two windows hangs a large mirror.",
        "1 mirror: large",
        "mirror between window; mirror on wall",
    ),
    (
        "at least three but no more than five chairs around a table",
        "5~ chair; 1 table",
        "chair around table",
    ),
    (
        "A red chair and a blue chair on each side of a table.",
        "1 chair#1: red; 2 chair#2: blue; 1 table",
        "chair#2 flanking table",
    ),
    (
        "more than two plants on the shelf",
        "3~ plant; 1 shelf",
        "plant on shelf",
    ),
    (
        "A bedroom with a bed. Next to it is a nightstand. A lamp stands on it.",
        "1 bed; 1 nightstand; 1 lamp",
        "nightstand beside bed; lamp on nightstand",
    ),
    (
        "A bench at the foot of the bed and a rug under the bed.",
        "1 bench; 1 bed; 1 rug",
        "bench foot bed; rug under bed",
    ),
    (
        "A wardrobe stands in the corner to the left of the door.",
        "1 wardrobe",
        "wardrobe corner corner; wardrobe left_of door",
    ),
    (
        "An office with various items on the desk such as a laptop, a mug and a notebook.",
        "1 desk; 1 laptop; 1 mug; 1 notebook",
        "laptop on desk; mug on desk; notebook on desk",
    ),
    (
        "Four chairs: two red and two blue.",
        "2 chair#1: blue; 2 chair#2: red",
        "",
    ),
    (
        "A table with two chairs, one on each side.",
        "1 table; 2 chair",
        "chair flanking table",
    ),
    (
        "A vanity with a round mirror above it and a stool tucked underneath.",
        "1 vanity; 1 mirror: round; 1 stool",
        "mirror above vanity; stool under vanity",
    ),
    (
        "The sofa is blue. The rug is round and made of wool. It lies in front of the sofa.",
        "1 sofa: blue; 1 rug: round wool",
        "rug in_front_of sofa",
    ),
    (
        "An L-shaped living room in Japanese style at sunset with warm colors.",
        "",
        "",
    ),
    (
        "A bar with neon lights, a jukebox in the corner and a pool table in the middle.",
        "3~ light: neon; 1 jukebox; 1 pool_table",
        "jukebox corner corner; pool_table center center",
    ),
    (
        "Hanging plants and floating shelves decorate the wall above the desk.",
        "3~ hanging_plant: hanging; 3~ floating_shelf: floating; 1 desk",
        "floating_shelf on wall; hanging_plant on wall; hanging_plant above desk; floating_shelf above desk",
    ),
    (
        "Framed posters hang on the wall behind the sofa.",
        "3~ framed_poster: framed; 1 sofa",
        "framed_poster on wall; framed_poster behind sofa",
    ),
    (
        "A pair of matching armchairs flank the fireplace, and a mirror hangs above the mantel.",
        "2 armchair; 1 fireplace; 1 mirror",
        "armchair flanking fireplace; mirror on wall; mirror above fireplace",
    ),
    (
        "A playroom with a toy chest overflowing with toys, a small table with four tiny chairs, and a bookshelf full"
        " of picture books.",
        "1 toy_chest; 3~ toy; 1 table: small; 4 chair: tiny; 1 bookshelf; 3~ picture_book",
        "toy in toy_chest; chair with table; picture_book in bookshelf",
    ),
    (
        "The bathroom contains a shower in one corner, a toilet opposite the door, and a sink with a mirror mounted "
        "above it.",
        "1 shower; 1 toilet; 1 sink; 1 mirror",
        "shower corner corner; toilet opposite door; mirror on wall; mirror above sink",
    ),
    (
        "A small laundry room with a washing machine and a dryer side by side, and a basket of laundry on top of the "
        "dryer.",
        "1 washing_machine; 1 dryer; 1 basket_of_laundry",
        "dryer beside washing_machine; basket_of_laundry on dryer",
    ),
    (
        "A study with a mahogany desk facing the window, a swivel chair behind it, and two bookcases on either side "
        "of the door.",
        "1 desk: mahogany; 1 swivel_chair: swivel; 2 bookcase",
        "desk facing window; swivel_chair behind desk; bookcase beside door",
    ),
    (
        "In the middle of the kitchen stands an island with a sink, surrounded by four high stools.",
        "1 kitchen_island: sink; 4 high_stool: high",
        "kitchen_island center center; high_stool around kitchen_island",
    ),
    (
        "A fridge is placed in the corner, with a microwave on top of it.",
        "1 fridge; 1 microwave",
        "fridge corner corner; microwave on fridge",
    ),
    (
        "There is a long dining table with eight chairs, three on each long side and one at each end.",
        "1 dining_table: long; 2 chair#1; 6 chair#2",
        "chair#2 with dining_table; chair#2 long_side dining_table; chair#1 short_side dining_table",
    ),
    (
        "A meeting room with a conference table, ten office chairs around it, a projector hanging from the ceiling, "
        "and a whiteboard on the wall.",
        "1 conference_table; 10 office_chair; 1 projector; 1 whiteboard",
        "office_chair around conference_table; projector hanging ceiling; whiteboard on wall",
    ),
    (
        "A child's bedroom with a loft bed over a desk, a beanbag chair in the corner and star stickers on the "
        "ceiling.",
        "1 loft_bed: loft; 1 desk; 1 beanbag_chair; 3~ star_sticker",
        "loft_bed above desk; beanbag_chair corner corner; star_sticker hanging ceiling",
    ),
    (
        "A garage with a workbench along the back wall, tools hanging above it, two bicycles leaning against the wall"
        " and a car in the center.",
        "1 workbench; 3~ tool; 2 bicycle; 1 car",
        "workbench against wall; tool above workbench; bicycle leaning wall; car center center",
    ),
    (
        "A pink teddy bear and two dolls sit on the bed.",
        "1 teddy_bear: pink; 2 doll; 1 bed",
        "teddy_bear on bed; doll on bed",
    ),
    (
        "The room has a large window with long curtains, and a desk is placed under it.",
        "2~ curtain: long; 1 desk",
        "desk under window",
    ),
    (
        "A bedroom where the bed is between two nightstands.",
        "1 bed; 2 nightstand",
        "bed between nightstand",
    ),
    (
        "Place a lamp on the left side of the desk and a plant on the right side.",
        "1 lamp; 1 desk; 1 plant",
        "lamp left_part desk; plant right_part desk",
    ),
    (
        "A hotel room with twin beds separated by a nightstand with a telephone on it.",
        "2 twin_bed: twin; 1 nightstand; 1 telephone",
        "nightstand between twin_bed; telephone on nightstand",
    ),
    (
        "Two couches face each other with a coffee table in between.",
        "2 couch; 1 coffee_table",
        "couch facing couch; coffee_table between couch",
    ),
    (
        "A wooden bowl filled with apples sits at the center of the dining table.",
        "1 bowl: wooden; 3~ apple; 1 dining_table",
        "apple in bowl; bowl on dining_table; bowl center dining_table",
    ),
    (
        "A TV hangs on the wall opposite the sofa. Below the TV is a low cabinet with two speakers, one on each side.",
        "1 tv; 1 sofa; 1 cabinet: low; 2 speaker",
        "tv on wall; tv opposite sofa; cabinet under tv; speaker flanking cabinet",
    ),
    (
        "Three pictures in a row above the sofa.",
        "3 picture; 1 sofa",
        "picture above sofa",
    ),
    (
        "An armchair stands at an angle near the fireplace, with a footstool in front of it and a floor lamp behind "
        "it.",
        "1 armchair; 1 fireplace; 1 footstool; 1 floor_lamp",
        "armchair near fireplace; footstool in_front_of armchair; floor_lamp behind armchair",
    ),
    (
        "The shelf holds three vases, two candles, and a clock.",
        "1 shelf; 3 vase; 2 candle; 1 clock",
        "vase on shelf; candle on shelf; clock on shelf",
    ),
    (
        "A chair, which is made of plastic, stands next to the door.",
        "1 chair: plastic",
        "chair beside door",
    ),
    (
        "Around the fire pit are six log benches.",
        "1 fire_pit; 6 log_bench",
        "log_bench around fire_pit",
    ),
    (
        "A wine rack with a dozen bottles is mounted on the wall to the right of the fridge.",
        "1 wine_rack; 12 bottle; 1 fridge",
        "bottle in wine_rack; wine_rack on wall; wine_rack right_of fridge",
    ),
    (
        "A bed with blue sheets and four white pillows is centered against the far wall.",
        "1 bed; 3~ sheet: blue; 4 pillow: white",
        "sheet on bed; pillow on bed; bed against wall",
    ),
    (
        "A gaming setup with three monitors, a mechanical keyboard and RGB lights on a black desk.",
        "3 monitor; 1 keyboard: mechanical; 3~ rgb_light; 1 desk: black",
        "rgb_light on desk",
    ),
    (
        "Coats hang on a rack by the door, and shoes are lined up below.",
        "3~ coat; 1 rack; 2~ shoe",
        "coat on rack; rack near door; shoe under coat",
    ),
    (
        "A cluttered workshop with shelves lined with jars, a vise on the workbench, and sawdust on the floor.",
        "3~ shelf; 3~ jar; 1 vise; 1 workbench; 1 sawdust",
        "jar in shelf; vise on workbench",
    ),
    (
        "It's a minimalist bedroom: a low platform bed, no nightstands, and a single pendant lamp.",
        "1 bed: low platform; 0 nightstand; 1 pendant_lamp",
        "pendant_lamp hanging ceiling",
    ),
    (
        "A nursery with a crib in the center, a changing table against the wall, and a mobile hanging above the crib.",
        "1 crib; 1 changing_table; 1 mobile",
        "crib center center; changing_table against wall; mobile hanging ceiling; mobile above crib",
    ),
    (
        "a couch + tv",
        "1 couch; 1 tv",
        "",
    ),
    (
        "two lamps",
        "2 lamp",
        "",
    ),
    (
        "A LARGE RED SOFA NEXT TO A SMALL GREEN TABLE",
        "1 sofa: large red; 1 table: small green",
        "sofa beside table",
    ),
    (
        "sofa, armchair, coffee table, rug, tv",
        "1 sofa; 1 armchair; 1 coffee_table; 1 rug; 1 tv",
        "",
    ),
    (
        "Living room. Sofa. Two chairs. No TV.",
        "1 sofa; 2 chair; 0 tv",
        "",
    ),
    (
        "a kitchen with white cabinets, a stainless steel fridge and marble countertops",
        "3~ cabinet: white; 1 fridge: stainless_steel; 3~ countertop: marble",
        "",
    ),
    (
        "A dining room with an oval table for six people and a chandelier hung directly over it.",
        "1 table: oval; 1 chandelier",
        "chandelier hanging ceiling; chandelier above table",
    ),
    (
        "A bookshelf between the window and the door with a globe on the top shelf.",
        "1 bookshelf; 1 globe",
        "bookshelf between window+door; globe top_part bookshelf",
    ),
    (
        "The nightstand to the left of the bed holds a lamp, while the one on the right holds a stack of books.",
        "1 nightstand#1; 1 bed; 1 lamp; 1 nightstand#2; 4~ book",
        "nightstand#1 left_of bed; lamp on nightstand#1; nightstand#2 right_of bed; book on nightstand#2",
    ),
    (
        "Put the bed in the corner, the desk under the window and the wardrobe opposite the bed.",
        "1 bed; 1 desk; 1 wardrobe",
        "bed corner corner; desk under window; wardrobe opposite bed",
    ),
    (
        "Each of the four tables has two chairs.",
        "4 table; 8 chair",
        "chair with each table",
    ),
    (
        "Every desk has a computer on it.",
        "1 desk; 1 computer",
        "computer on desk",
    ),
    (
        "A row of five desks, each with a chair behind it and a computer on top.",
        "5 desk; 5 chair; 5 computer",
        "chair behind each desk; computer on each desk",
    ),
    (
        "A bedroom with a queen-sized bed with two pillows on it.",
        "1 bed: queen_sized; 2 pillow",
        "pillow on bed",
    ),
    (
        "Six stools, three on each side of the counter.",
        "6 stool; 1 counter",
        "stool flanking counter",
    ),
    (
        "A room that is 20 square meters with a bed 160 cm wide.",
        "1 bed",
        "",
    ),
    (
        "A pool table sits in the center of the basement. Nearby, a dartboard is mounted on the wall and a mini "
        "fridge stands beside a leather couch.",
        "1 pool_table; 1 dartboard; 1 mini_fridge: mini; 1 couch: leather",
        "pool_table center center; dartboard near pool_table; dartboard on wall; mini_fridge beside couch",
    ),
    (
        "On the back wall, a chalkboard hangs above a long desk with a globe and some papers on it.",
        "1 chalkboard; 1 desk: long; 1 globe; 3~ paper",
        "chalkboard on wall; chalkboard above desk; globe on desk; paper on desk",
    ),
    (
        "A white rug lies under the coffee table, which is surrounded by a sofa and two armchairs.",
        "1 rug: white; 1 coffee_table; 1 sofa; 2 armchair",
        "rug under coffee_table; sofa around coffee_table; armchair around coffee_table",
    ),
    (
        "A bedroom with a double bed centered on the far wall, a nightstand on each side holding a lamp, and a bench "
        "at its foot.",
        "1 double_bed: double; 2 nightstand; 2 lamp; 1 bench",
        "double_bed against wall; nightstand flanking double_bed; lamp on each nightstand; bench foot double_bed",
    ),
    (
        "A minimalist living room where a low sofa faces a fireplace with a TV mounted above it.",
        "1 sofa: low; 1 fireplace; 1 tv",
        "sofa facing fireplace; tv on wall; tv above fireplace",
    ),
    (
        "A kitchen with a stove between two counters and a range hood above the stove.",
        "1 stove; 2 counter; 1 range_hood",
        "stove between counter; range_hood above stove",
    ),
    (
        "A bathroom with a toilet to the left of a vanity, and a laundry hamper in the corner behind the door.",
        "1 toilet; 1 vanity; 1 laundry_hamper",
        "toilet left_of vanity; laundry_hamper corner corner; laundry_hamper behind door",
    ),
    (
        "A study with a globe on a desk, a stack of papers beside the globe, and an hourglass behind them.",
        "1 globe; 1 desk; 4~ paper; 1 hourglass",
        "globe on desk; paper beside globe; hourglass behind paper; paper on desk",
    ),
    (
        "Three barrels stacked in the corner and two crates next to them.",
        "3 barrel; 2 crate",
        "barrel corner corner; crate beside barrel",
    ),
    (
        "In one corner stands a Christmas tree surrounded by gift boxes.",
        "1 christmas_tree; 3~ gift_box",
        "christmas_tree corner corner; gift_box around christmas_tree",
    ),
    (
        "An art studio with an easel near the window, a stool in front of the easel, and paintings leaning against "
        "the wall.",
        "1 easel; 1 stool; 3~ painting",
        "easel near window; stool in_front_of easel; painting leaning wall",
    ),
    (
        "A room with two windows; between them is a bookcase.",
        "1 bookcase",
        "bookcase between window",
    ),
    (
        "The bed, covered with a striped quilt, sits under the window. A trunk rests at the foot of the bed.",
        "1 bed; 1 quilt: striped; 1 trunk",
        "quilt on bed; bed under window; trunk foot bed",
    ),
    (
        "A guest room with two single beds, a nightstand between the beds and a small rug in front of each bed.",
        "2 single_bed: single; 1 nightstand; 2 rug: small",
        "nightstand between single_bed; rug in_front_of each single_bed",
    ),
    (
        "A glass vase with three red roses stands in the middle of the table.",
        "1 vase: glass; 3 rose: red; 1 table",
        "rose in vase; vase on table; vase center table",
    ),
    (
        "A conference room featuring a long rectangular table with six chairs on each long side and a chair at each "
        "end.",
        "1 table: long rectangular; 12 chair#1; 2 chair#2",
        "chair#1 long_side table; chair#2 short_side table",
    ),
    (
        "A fully stocked bookshelf lines the wall opposite the window.",
        "1 bookshelf: stocked",
        "bookshelf against wall; bookshelf opposite window",
    ),
    (
        "A desk holds two monitors side by side, a keyboard in front of them, and a coffee mug to the right of the "
        "keyboard.",
        "1 desk; 2 monitor; 1 keyboard; 1 coffee_mug",
        "monitor on desk; monitor beside monitor; keyboard on desk; keyboard in_front_of monitor; coffee_mug "
        "on desk; coffee_mug right_of keyboard",
    ),
    (
        "There are two armchairs facing the sofa across the coffee table.",
        "2 armchair; 1 sofa; 1 coffee_table",
        "armchair facing sofa; armchair opposite coffee_table",
    ),
    (
        "A dining table with a bench on one side and three chairs on the other.",
        "1 dining_table; 1 bench; 3 chair",
        "bench beside dining_table; chair beside dining_table",
    ),
    (
        "A wall clock hangs over the door.",
        "1 wall_clock",
        "wall_clock on wall; wall_clock above door",
    ),
    (
        "A bicycle hangs from the ceiling above the workbench.",
        "1 bicycle; 1 workbench",
        "bicycle hanging ceiling; bicycle above workbench",
    ),
    (
        "The closet contains five shirts, two suits, and a shoe rack with eight pairs of shoes.",
        "1 closet; 5 shirt; 2 suit; 1 shoe_rack; 8 pair_of_shoes",
        "shirt in closet; suit in closet; shoe_rack in closet; pair_of_shoes in shoe_rack",
    ),
    (
        "A queen bed with a padded headboard, white linens and a wool throw draped over the end of the bed.",
        "1 queen_bed: queen padded_headboard; 3~ linen: white; 1 throw: wool",
        "linen on queen_bed; throw on queen_bed",
    ),
    (
        "A bedroom without any windows and with only one lamp.",
        "1 lamp",
        "",
    ),
    (
        "An L-shaped desk in the corner with a printer on its left side and a desk lamp on its right side.",
        "1 desk: l_shaped; 1 printer; 1 desk_lamp",
        "desk corner corner; printer left_part desk; desk_lamp right_part desk",
    ),
    (
        "A row of lockers along the wall and a bench facing them.",
        "4~ locker; 1 bench",
        "locker against wall; bench facing locker",
    ),
    (
        "A grocery store with four aisles of shelves, two checkout counters and shopping carts near the entrance.",
        "4 aisle; 2 checkout_counter; 3~ shopping_cart",
        "checkout_counter near door; shopping_cart near door",
    ),
    (
        "A tall floor lamp arches over a leather recliner, which sits beside a small round side table.",
        "1 floor_lamp: tall; 1 recliner: leather; 1 side_table: small round",
        "floor_lamp above recliner; recliner beside side_table",
    ),
    (
        "A cozy attic bedroom: sloped ceiling, a mattress on the floor, string lights along the wall, and stacks of "
        "books around the mattress.",
        "1 mattress; 3~ string_light; 4~ book",
        "string_light against wall; book around mattress",
    ),
    (
        "A hospital room with an adjustable bed, an IV stand next to the bed, a visitor chair by the window and a "
        "curtain around the bed.",
        "1 bed: adjustable; 1 iv_stand; 1 visitor_chair; 1 curtain",
        "iv_stand beside bed; visitor_chair near window; curtain around bed",
    ),
    (
        "On top of the refrigerator is a basket. Inside the basket are three apples and a banana.",
        "1 refrigerator; 1 basket; 3 apple; 1 banana",
        "basket on refrigerator; apple in basket; banana in basket",
    ),
    (
        "A bed has a nightstand to its left with a lamp and a nightstand to its right with a phone.",
        "1 bed; 1 nightstand#1; 1 lamp; 1 nightstand#2; 1 phone",
        "nightstand#1 left_of bed; lamp on nightstand#1; nightstand#2 right_of bed; phone on nightstand#2",
    ),
    (
        "The sofa faces the TV, and the coffee table is between the sofa and the TV.",
        "1 sofa; 1 tv; 1 coffee_table",
        "sofa facing tv; coffee_table between sofa+tv",
    ),
    (
        "A sofa and two chairs are arranged around a coffee table.",
        "1 sofa; 2 chair; 1 coffee_table",
        "sofa around coffee_table; chair around coffee_table",
    ),
    (
        "A rug is centered under the dining table. Its color is blue.",
        "1 rug; 1 dining_table",
        "rug under dining_table",
    ),
    (
        "A bookshelf and a desk, both made of walnut, stand against the same wall.",
        "1 bookshelf: walnut; 1 desk: walnut",
        "bookshelf against wall; desk against wall",
    ),
    (
        "I'd like a modern office for two people with two desks facing each other, each with its own chair and "
        "computer.",
        "2 desk; 2 chair; 2 computer",
        "desk facing desk; chair with each desk; computer on each desk",
    ),
    (
        "A fireplace is flanked by bookcases on both sides; above it hangs a portrait.",
        "1 fireplace; 2 bookcase; 1 portrait",
        "bookcase flanking fireplace; portrait on wall; portrait above fireplace",
    ),
    (
        "a small room, 3m by 4m, with a 1.2 m wide desk and a 40 cm tall plant on it",
        "1 desk; 1 plant",
        "plant on desk",
    ),
    (
        "Beside the bed there's a small table and on it a glass of water and a pair of glasses.",
        "1 bed; 1 table: small; 1 glass_of_water: glass; 1 pair_of_glasses",
        "table beside bed; glass_of_water on table; pair_of_glasses on table",
    ),
    (
        "A blue vase, a green vase, and a red vase on a shelf.",
        "1 vase#1: blue; 1 vase#2: green; 1 vase#3: red; 1 shelf",
        "vase#1 on shelf; vase#2 on shelf; vase#3 on shelf",
    ),
    (
        "The table is set with four plates, four forks and four knives.",
        "1 table; 4 plate; 4 fork; 4 knife",
        "plate on table; fork on table; knife on table",
    ),
    (
        "A shelf above the desk holds a row of books and a trophy.",
        "1 shelf; 1 desk; 4~ book; 1 trophy",
        "shelf above desk; book on shelf; trophy on shelf",
    ),
    (
        "A beige carpet covers the floor of the bedroom.",
        "1 carpet: beige",
        "",
    ),
    (
        "At the center of the room sits a round table with six chairs around it, and a chandelier hangs from the "
        "ceiling above the table.",
        "1 table: round; 6 chair; 1 chandelier",
        "table center center; chair around table; chandelier hanging ceiling; chandelier above table",
    ),
    (
        "Two lamps stand on the dresser, one at each end, with a mirror between them.",
        "2 lamp; 1 dresser; 1 mirror",
        "lamp on dresser; lamp short_side dresser; mirror between lamp",
    ),
    (
        "A bunk bed next to the wall and a ladder attached to it.",
        "1 bunk_bed: bunk; 1 ladder",
        "bunk_bed against wall; ladder beside bunk_bed",
    ),
    (
        "A whiteboard is mounted on the wall facing the desks.",
        "1 whiteboard; 3~ desk",
        "whiteboard on wall; whiteboard facing desk",
    ),
    (
        "The bed should not be near the door.",
        "1 bed",
        "bed far door",
    ),
    (
        "A bed against the wall and a wardrobe next to it.",
        "1 bed; 1 wardrobe",
        "bed against wall; wardrobe beside bed",
    ),
    (
        "A desk with a lamp and a chair.",
        "1 desk; 1 lamp; 1 chair",
        "lamp on desk",
    ),
    (
        "A living room with a sofa, which is across from the window.",
        "1 sofa",
        "sofa opposite window",
    ),
    (
        "A bedroom with two beds, one red and one blue.",
        "1 bed#1: blue; 1 bed#2: red",
        "",
    ),
    (
        "A kitchen with over twelve plates on the shelf.",
        "13~ plate; 1 shelf",
        "plate on shelf",
    ),
    (
        "A pair of lamps on the sideboard.",
        "2 lamp; 1 sideboard",
        "lamp on sideboard",
    ),
    (
        "A shop with mannequins standing in the window.",
        "3~ mannequin",
        "mannequin near window",
    ),
    (
        "An abandoned classroom with broken chairs scattered across the floor.",
        "3~ chair: broken",
        "",
    ),
    (
        "In the forest, a small tent stands beside a campfire with three logs around it.",
        "1 tent: small; 1 campfire; 3 log",
        "tent beside campfire; log around campfire",
    ),
    (
        "A witch's kitchen with a cauldron hanging over the fireplace and shelves full of potions.",
        "1 cauldron; 1 fireplace; 3~ shelf; 3~ potion",
        "cauldron above fireplace; potion in shelf",
    ),
    (
        "A bar stool on each side of the bar table.",
        "2 bar_stool; 1 bar_table",
        "bar_stool flanking bar_table",
    ),
    (
        "The dresser is 1.5 m wide and 80 cm tall.",
        "1 dresser",
        "",
    ),
    (
        "A 2-meter-long sofa and a 6-foot-tall bookshelf.",
        "1 sofa; 1 bookshelf",
        "",
    ),
    (
        "Either two or three stools along the counter.",
        "3~ stool; 1 counter",
        "stool beside counter",
    ),
    (
        "No fewer than four pillows on the sofa.",
        "4~ pillow; 1 sofa",
        "pillow on sofa",
    ),
    (
        "A few candles and several books on the mantel.",
        "3~ candle; 4~ book; 1 mantel",
        "candle on mantel; book on mantel",
    ),
    (
        "A bedroom without a wardrobe and with no rug.",
        "0 wardrobe; 0 rug",
        "",
    ),
    (
        "There are no plants.",
        "0 plant",
        "",
    ),
    (
        "A bedroom with a desk, but there is no chair.",
        "1 desk; 0 chair",
        "",
    ),
    (
        "A light blue armchair and a dark green ottoman.",
        "1 armchair: light_blue; 1 ottoman: dark_green",
        "",
    ),
    (
        "A wall-mounted shelf above the desk.",
        "1 shelf: wall_mounted; 1 desk",
        "shelf on wall; shelf above desk",
    ),
    (
        "A four-poster bed with a canopy.",
        "1 four_poster_bed: four_poster canopy",
        "",
    ),
    (
        "A round mirror is hung on the wall between two sconces.",
        "1 mirror: round; 2 sconce",
        "mirror on wall; mirror between sconce; sconce on wall",
    ),
    (
        "Curtains on the windows and a rug on the floor.",
        "2~ curtain; 1 rug",
        "curtain beside window",
    ),
    (
        "A basket filled with yarn sits next to the rocking chair.",
        "1 basket; 1 rocking_chair: rocking",
        "basket beside rocking_chair",
    ),
    (
        "A robot vacuum under the couch.",
        "1 robot_vacuum; 1 couch",
        "robot_vacuum under couch",
    ),
    (
        "A child's drawing is pinned to the corkboard.",
        "1 childs_drawing; 1 corkboard",
        "childs_drawing on corkboard",
    ),
    (
        "A cofee table infront of the sofa",
        "1 coffee_table; 1 sofa",
        "coffee_table in_front_of sofa",
    ),
    (
        "Next to the fridge there is a stove, and above the stove hangs a hood.",
        "1 fridge; 1 stove; 1 hood",
        "stove beside fridge; hood above stove",
    ),
    (
        "A telescope points at the window.",
        "1 telescope",
        "telescope facing window",
    ),
    (
        "A dining table seats six, with six chairs around it.",
        "1 dining_table; 6 chair",
        "chair around dining_table",
    ),
    (
        "A man cave with a foosball table, a dartboard on the wall and a neon sign above the bar.",
        "1 foosball_table; 1 dartboard; 1 sign: neon; 1 bar",
        "dartboard on wall; sign above bar",
    ),
    (
        "A chess board with a few pieces on it lies on a round table flanked by two armchairs.",
        "1 chess_board; 1 table: round; 2 armchair",
        "chess_board on table; armchair flanking table",
    ),
    (
        "A potted fern sits on a wooden stool in the corner near the window.",
        "1 potted_fern; 1 stool: wooden",
        "potted_fern on stool; stool corner corner; stool near window",
    ),
    (
        "Two tall bookshelves stand on either side of a desk, which has a computer and a stack of papers on it.",
        "2 bookshelf: tall; 1 desk; 1 computer; 4~ paper",
        "bookshelf flanking desk; computer on desk; paper on desk",
    ),
    (
        "The armchair has a cushion, and the cushion is yellow.",
        "1 armchair; 1 cushion: yellow",
        "cushion on armchair",
    ),
    (
        "A rug in the center and a bed against the left wall.",
        "1 rug; 1 bed",
        "rug center center; bed against wall",
    ),
    (
        "A wooden table with metal legs and a glass top.",
        "1 table: wooden metal_legs glass_top",
        "",
    ),
    (
        "A bedroom at night in winter with snow outside.",
        "",
        "",
    ),
    (
        "A cosy rustic cabin on a rainy autumn evening.",
        "",
        "",
    ),
    (
        "A minimalist office in shades of green and white.",
        "",
        "",
    ),
    (
        "A steampunk-style study with a globe.",
        "1 globe",
        "",
    ),
)
