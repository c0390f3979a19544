"""Prompts in the manner of text-to-scene benchmarks, each with what any reader would take it to ask for.

Written before they were read by the program. Things: "2 chair: red wooden; 0 rug; 3~ book", where "~" leaves the count
open, "a/b" accepts either name and "(red)" an attribute that may be missed. Relations: "lamp on desk"; "near/beside"
accepts either, "?" one that may be missed.
"""

from __future__ import annotations

SHORT: tuple[tuple[str, str, str], ...] = (
    (
        "A bedroom with a futon, a beanbag and a lava lamp on a crate.",
        "1 futon; 1 beanbag; 1 lava_lamp; 1 crate",
        "lava_lamp on crate",
    ),
    (
        "A kitchen with a breadbox on the counter next to the toaster.",
        "1 breadbox; 1 counter; 1 toaster",
        "breadbox on counter; breadbox beside toaster",
    ),
    (
        "A living room with two loveseats opposite each other and a brass floor lamp in the corner.",
        "2 loveseat; 1 floor_lamp: brass",
        "loveseat opposite/facing loveseat; floor_lamp corner corner",
    ),
    (
        "A bathroom with a freestanding tub below the window and no shower.",
        "1 tub: freestanding; 0 shower",
        "tub under window",
    ),
    ("An office with four cubicle desks in two rows.", "4 cubicle_desk", ""),
    (
        "A dining room with a trestle table, two benches along its long sides and a chair at each end.",
        "1 trestle_table/table: trestle; 2 bench; 2 chair",
        "bench long_side trestle_table/table; chair short_side trestle_table/table",
    ),
    (
        "A gym with three spin bikes facing a mirror on the wall.",
        "3 spin_bike; 1 mirror",
        "spin_bike facing mirror; mirror on wall",
    ),
    (
        "A garage with a motorcycle between two tool cabinets.",
        "1 motorcycle; 2 tool_cabinet",
        "motorcycle between tool_cabinet",
    ),
    (
        "A nursery with a white crib against the wall and a mobile hanging above it.",
        "1 crib: white; 1 mobile",
        "crib against wall; mobile above crib; ?mobile hanging ceiling",
    ),
    ("A hospital room with two beds separated by a curtain.", "2 bed; 1~ curtain", "curtain between bed"),
    (
        "A classroom with a globe on the teacher's desk and twelve pupils' chairs.",
        "1 globe; 1 teacher's_desk/desk/teachers_desk/teacher_desk; 12 chair/pupils_chair",
        "globe on teacher's_desk/desk/teachers_desk/teacher_desk",
    ),
    (
        "A bar with a row of seven leather stools in front of the counter.",
        "7 stool: leather; 1 counter",
        "stool in_front_of counter",
    ),
    (
        "A music room with a cello leaning against a grand piano.",
        "1 cello; 1 grand_piano: (grand)",
        "cello leaning grand_piano",
    ),
    (
        "A hallway with an umbrella stand to the left of the door and a long runner on the floor.",
        "1 umbrella_stand; 1 runner: long",
        "umbrella_stand left_of door; ?runner on floor",
    ),
    (
        "A laundry room with a drying rack, a hamper and a wall-mounted ironing board.",
        "1 drying_rack; 1 hamper; 1 ironing_board: wall_mounted",
        "?ironing_board on wall",
    ),
    (
        "A game room with a foosball table in the center and two arcade cabinets along the far wall.",
        "1 foosball_table; 2 arcade_cabinet",
        "foosball_table center center; arcade_cabinet against wall",
    ),
    (
        "A shop with a mannequin in front of the window and three clothing racks behind it.",
        "1 mannequin; 3 clothing_rack",
        "mannequin in_front_of window; clothing_rack behind mannequin",
    ),
    (
        "A bedroom with a king bed, a chaise longue at the foot of the bed, and a chandelier.",
        "1 bed: king; 1 chaise_longue; 1 chandelier",
        "chaise_longue foot bed; ?chandelier hanging ceiling",
    ),
    (
        "A study with a rolltop desk near the fireplace and a wingback chair on the other side of the desk.",
        "1 rolltop_desk/desk: (rolltop); 1 fireplace; 1 wingback_chair/chair: (wingback)",
        "rolltop_desk/desk near fireplace; wingback_chair/chair opposite rolltop_desk/desk",
    ),
    (
        "A kitchen with at least four bar stools at the island.",
        "4~ bar_stool; 1 island/kitchen_island",
        "bar_stool beside/near island",
    ),
    ("A library with six tall bookcases back to back in pairs.", "6 bookcase: tall", ""),
    (
        "A bedroom without a wardrobe but with a dresser opposite the window.",
        "0 wardrobe; 1 dresser",
        "dresser opposite window",
    ),
    (
        "A living room with a grey corduroy sofa, its two matching ottomans, and a terracotta planter beside the "
        "TV stand.",
        "1 sofa: gray/grey corduroy; 2 ottoman: (matching); 1 planter: terracotta; 1 tv_stand",
        "planter beside tv_stand",
    ),
    ("A bathroom with a pair of sinks under a wide mirror.", "2 sink; 1 mirror: wide", "sink under mirror"),
    (
        "A conference room with a projector on the ceiling and eight swivel chairs around an oval table.",
        "1 projector; 8 swivel_chair: swivel; 1 table: oval",
        "projector hanging ceiling; swivel_chair around table",
    ),
    (
        "A kids room with a teepee tent in one corner and a dollhouse in another.",
        "1 teepee_tent/tent; 1 dollhouse",
        "teepee_tent/tent corner corner; dollhouse corner corner",
    ),
    (
        "A waiting room with ten plastic chairs against the walls and a water dispenser by the door.",
        "10 chair: plastic; 1 water_dispenser",
        "chair against wall; water_dispenser near door",
    ),
    ("A greenhouse with rows of seedlings on wooden benches.", "4~ seedling; 2~ bench: wooden", "seedling on bench"),
    ("A yoga studio with five purple mats laid out in a circle.", "5 mat: purple", ""),
    ("A dorm room with a lofted bed over a small desk.", "1 bed: lofted; 1 desk: small", "bed above desk"),
    ("An attic with a trunk full of old photographs.", "1 trunk; 2~ photograph: old", "photograph in trunk"),
    (
        "A cafe with three bistro tables, each with two chairs and a small vase.",
        "3 bistro_table; 6 chair; 3 vase: small",
        "vase on bistro_table; chair with/around/beside bistro_table",
    ),
    (
        "A barber shop with a red barber chair facing a round mirror.",
        "1 barber_chair: red; 1 mirror: round",
        "barber_chair facing mirror",
    ),
    (
        "A pantry with jars of pickles on the top shelf and sacks of flour on the floor.",
        "2~ jar; 2~ sack; 2~ pickle; 1~ shelf; 1~ flour",
        "jar on/top_part shelf; sack on floor; pickle in jar; ?flour in sack",
    ),
    ("A workshop with a bandsaw, a lathe and a drill press side by side.", "1 bandsaw; 1 lathe; 1 drill_press", ""),
    (
        "A bedroom with a dog bed underneath the window and a cat tree far from it.",
        "1 dog_bed; 1 cat_tree",
        "dog_bed under window; cat_tree far dog_bed/window",
    ),
    (
        "A home theater with two rows of four recliners facing a large screen.",
        "8~ recliner; 1 screen: large",
        "recliner facing screen",
    ),
    (
        "A lobby with a marble reception desk, behind which hangs a clock.",
        "1 reception_desk: marble; 1 clock",
        "clock behind reception_desk; ?clock on wall",
    ),
    ("A patio with a parasol over a square table.", "1 parasol; 1 table: square", "parasol above table"),
    (
        "A bakery with a tray of croissants on the display case.",
        "1 tray; 2~ croissant; 1 display_case",
        "croissant on/in tray; tray on display_case",
    ),
)

MEDIUM: tuple[tuple[str, str, str], ...] = (
    (
        "A bedroom with a sleigh bed centered on the back wall. A round nightstand stands on each side of it, and each "
        "nightstand holds a small lamp.",
        "1 sleigh_bed/bed: (sleigh); 2 nightstand: round; 2 lamp: small",
        "sleigh_bed/bed against wall; nightstand flanking sleigh_bed/bed; lamp on nightstand",
    ),
    (
        "A living room with a fireplace. Two wing chairs face it, with a tea table in between. Above the mantel "
        "hangs a "
        "portrait.",
        "1 fireplace; 2 wing_chair; 1 tea_table; 1 portrait",
        "wing_chair facing fireplace; tea_table between wing_chair; portrait above fireplace; ?portrait on wall",
    ),
    (
        "A kitchen with an L-shaped counter in the corner. A microwave and a kettle are on the counter, and a "
        "pan hangs "
        "above the stove.",
        "1 counter: l_shaped; 1 microwave; 1 kettle; 1 pan; 1 stove",
        "counter corner corner; microwave on counter; kettle on counter; pan above stove; ?pan on wall; ?pan "
        "hanging ceiling",
    ),
    (
        "An office with a glass desk in the middle. The chair behind it is black. A filing cabinet with a "
        "printer on top "
        "is next to the door.",
        "1 desk: glass; 1 chair: black; 1 filing_cabinet; 1 printer",
        "desk center center; chair behind desk; printer on filing_cabinet; filing_cabinet beside door",
    ),
    (
        "A child's room with a bunk bed by the window, a toy box at the end of the bed and two stuffed rabbits "
        "in the toy "
        "box.",
        "1 bunk_bed: bunk; 1 toy_box; 2 rabbit/stuffed_rabbit: (stuffed)",
        "bunk_bed near window; toy_box foot bunk_bed; rabbit/stuffed_rabbit in toy_box",
    ),
    (
        "A bathroom that has a corner bathtub, a toilet between the tub and the sink, and a laundry basket under the "
        "towel rail.",
        "1 bathtub: corner; 1 toilet; 1 sink; 1 laundry_basket; 1 towel_rail",
        "?bathtub corner corner; toilet between bathtub+sink; laundry_basket under towel_rail",
    ),
    (
        "A garage where a red car is parked in the middle, four tires are stacked in a corner, and a ladder leans "
        "against the left wall.",
        "1 car: red; 4 tire; 1 ladder",
        "car center center; tire corner corner; ladder leaning wall",
    ),
    (
        "A gym with a squat rack, a bench press in front of it, and two kettlebells on the floor next to the "
        "bench press. "
        "A punching bag hangs from the ceiling.",
        "1 squat_rack; 1 bench_press; 2 kettlebell; 1 punching_bag",
        "bench_press in_front_of squat_rack; kettlebell beside bench_press; ?kettlebell on floor; "
        "punching_bag hanging ceiling",
    ),
    (
        "A restaurant with five square tables. Each table has four chairs and a candle on it. A piano stands in "
        "the back "
        "left corner.",
        "5 table: square; 20 chair; 5 candle; 1 piano",
        "chair with/around/beside table; candle on table; piano corner corner",
    ),
    (
        "A classroom with nine desks in a grid facing the chalkboard. Every desk has a chair tucked under it. The "
        "teacher's podium is to the right of the chalkboard.",
        "9 desk; 1 chalkboard; 9 chair; 1 podium/teacher's_podium/teachers_podium/teacher_podium",
        "desk facing chalkboard; chair under desk; "
        "podium/teacher's_podium/teachers_podium/teacher_podium right_of chalkboard",
    ),
    (
        "A home office. The desk is by the window and its color is dark green. Two monitors are on the desk and "
        "a waste "
        "basket is under it.",
        "1 desk: dark_green; 2 monitor; 1 waste_basket",
        "desk near window; monitor on desk; waste_basket under desk",
    ),
    (
        "A dining room with an extendable table seating six, six upholstered chairs around it and a buffet along the "
        "wall across from the windows.",
        "1 table: extendable; 6 chair: upholstered; 1 buffet",
        "chair around table; buffet against wall; ?buffet opposite window",
    ),
    (
        "A hotel room with two queen beds. Between them is a nightstand with a phone and a notepad. A luggage rack is "
        "opposite the beds.",
        "2 bed: queen; 1 nightstand; 1 phone; 1 notepad; 1 luggage_rack",
        "nightstand between bed; phone on nightstand; notepad on nightstand; luggage_rack opposite bed",
    ),
    (
        "A reading nook with a papasan chair, a knitted pouf in front of the chair, and a stack of magazines on the "
        "pouf.",
        "1 papasan_chair/chair: (papasan); 1 pouf: knitted; 2~ magazine",
        "pouf in_front_of papasan_chair/chair; magazine on pouf",
    ),
    (
        "A dentist's office with a dental chair in the center, a stool on wheels to its right, and a tray table to its "
        "left.",
        "1 dental_chair; 1 stool; 1 tray_table",
        "dental_chair center center; stool right_of dental_chair; tray_table left_of dental_chair",
    ),
    (
        "A kitchen with a round breakfast table near the window and three wooden stools around it. There are no "
        "chairs. "
        "A bowl of lemons is on the table.",
        "1 breakfast_table: round; 3 stool: wooden; 0 chair; 1 bowl; 2~ lemon",
        "breakfast_table near window; stool around breakfast_table; lemon in bowl; bowl on breakfast_table",
    ),
    (
        "A living room with an L-shaped sectional in the corner, facing a media cabinet. On the media cabinet are a "
        "turntable, two speakers and a fern.",
        "1 sectional: l_shaped; 1 media_cabinet; 1 turntable; 2 speaker; 1 fern",
        "sectional corner corner; sectional facing media_cabinet; turntable on media_cabinet; speaker on "
        "media_cabinet; "
        "fern on media_cabinet",
    ),
    (
        "A record shop with three long browsing bins in a row, a counter with a cash register near the exit and "
        "posters "
        "on all the walls.",
        "3 browsing_bin/bin: long (browsing); 1 counter; 1 cash_register; 2~ poster",
        "counter near door; cash_register on counter; poster on wall",
    ),
    (
        "A toddler's bedroom with a toddler bed, one side against the wall, a night light on the dresser, and at least "
        "five plush animals on the bed.",
        "1 toddler_bed; 1 night_light; 1 dresser; 5~ plush_animal/animal: (plush)",
        "?toddler_bed against wall; night_light on dresser; plush_animal/animal on toddler_bed",
    ),
    (
        "A workshop in which a workbench runs along the wall under the window; a vise is mounted on the left end "
        "of the "
        "workbench and a toolbox sits below it.",
        "1 workbench; 1 vise; 1 toolbox",
        "workbench against wall; workbench under window; vise left_part/on workbench; toolbox under workbench",
    ),
    (
        "A spa with two massage tables parallel to each other, a bamboo screen between them, and towels folded "
        "on a low "
        "bench.",
        "2 massage_table; 1 screen: bamboo; 2~ towel; 1 bench: low",
        "massage_table beside/opposite massage_table; screen between massage_table; towel on bench",
    ),
    (
        "A church with eight pews in two columns facing the altar and a candelabra on either side of the altar.",
        "8 pew; 1 altar; 2 candelabra",
        "pew facing altar; candelabra flanking altar",
    ),
    (
        "A cluttered basement: three cardboard boxes piled against the wall, a rusty bicycle, an old radio on "
        "one of the "
        "boxes, and a single bulb hanging from the ceiling.",
        "3 box: cardboard; 1 bicycle: rusty; 1 radio: old; 1 bulb",
        "box against wall; radio on box; bulb hanging ceiling",
    ),
    (
        "An art studio with an easel near the north-facing window, a stool in front of the easel and tubes of paint "
        "scattered on a paint-stained table.",
        "1 easel; 1 stool; 2~ tube/paint; 1 table: paint_stained",
        "easel near window; stool in_front_of easel; tube/paint on table",
    ),
    (
        "A bedroom with two twin beds. One has a blue quilt, the other has a striped blanket. A rug lies between the "
        "beds.",
        "2 bed/twin_bed: twin; 1 quilt: blue; 1 blanket: striped; 1 rug",
        "quilt on bed/twin_bed; blanket on bed/twin_bed; rug between bed/twin_bed",
    ),
    (
        "A walk-in closet with shelves on the left wall and a full-length mirror on the right wall. A tufted "
        "ottoman is "
        "placed in the center, with a handbag on it.",
        "2~ shelf; 1 mirror: full_length; 1 ottoman: tufted; 1 handbag",
        "shelf on wall; mirror on wall; ottoman center center; handbag on ottoman",
    ),
    (
        "A break room with a vending machine next to the fridge, a sink across from them, and two round tables with "
        "four chairs each.",
        "1 vending_machine; 1 fridge; 1 sink; 2 table: round; 8 chair",
        "vending_machine beside fridge; sink opposite vending_machine; sink opposite fridge; chair "
        "with/around/beside table",
    ),
    (
        "A science lab with three lab benches, each topped with a microscope and two beakers. A skeleton stands "
        "next to "
        "the sink.",
        "3 lab_bench; 3 microscope; 6 beaker; 1 skeleton; 1 sink",
        "microscope on lab_bench; beaker on lab_bench; skeleton beside sink",
    ),
    (
        "A lounge with a pool table under a green pendant lamp, cues hanging on the wall and a dartboard to the "
        "left of "
        "the cues.",
        "1 pool_table; 1 pendant_lamp: green; 2~ cue; 1 dartboard",
        "pool_table under pendant_lamp; cue on wall; dartboard left_of cue; ?pendant_lamp hanging ceiling",
    ),
    (
        "A small apartment kitchen featuring a two-burner stove, a compact dishwasher to the right of the sink, and a "
        "fold-down table attached to the wall.",
        "1 stove: two_burner; 1 dishwasher: compact; 1 sink; 1 table: fold_down",
        "dishwasher right_of sink; table on wall",
    ),
    (
        "A bedroom with a desk facing the wall, a corkboard above the desk, and a desk chair whose back is to the bed.",
        "1 desk; 1 corkboard; 1 desk_chair; 1 bed",
        "desk facing wall; corkboard above desk; ?corkboard on wall",
    ),
    (
        "A pet shop with four fish tanks on a metal rack, a parrot cage hanging near the window and bags of dog food "
        "stacked beside the counter.",
        "4 fish_tank; 1 rack: metal; 1 parrot_cage/cage; 2~ bag; 1 counter; 1~ dog_food",
        "fish_tank on/in rack; parrot_cage/cage near window; ?parrot_cage/cage hanging ceiling; bag beside counter; "
        "?dog_food in bag",
    ),
    (
        "A living room with a shaggy round carpet in the middle. On it are a low coffee table and two floor "
        "cushions, one "
        "red and one yellow.",
        "1 carpet: shaggy round; 1 coffee_table: low; 2 floor_cushion/cushion: red yellow",
        "carpet center center; coffee_table on carpet; floor_cushion/cushion on carpet",
    ),
    (
        "A meeting room with a long table surrounded by ten chairs, five on each long side, and a flip chart at "
        "the head "
        "of the table.",
        "1 table: long; 10 chair; 1 flip_chart",
        "chair around table; chair long_side table; flip_chart short_side table",
    ),
    (
        "A bedroom with a canopy bed. A chest sits at its foot, a vanity with an oval mirror is to the right of "
        "the bed, "
        "and a stool is tucked under the vanity.",
        "1 canopy_bed/bed: canopy; 1 chest; 1 vanity; 1 mirror: oval; 1 stool",
        "chest foot canopy_bed/bed; vanity right_of canopy_bed/bed; ?mirror on vanity; stool under vanity",
    ),
)

HARD: tuple[tuple[str, str, str], ...] = (
    (
        "This is a spacious living room. A cream sectional sofa sits against the left wall. In front of it is a square "
        "marble coffee table. Two black armchairs stand opposite the sofa. A jute rug lies under the coffee "
        "table. On the "
        "table there are three books and a scented candle. A tall floor lamp stands behind the sofa. A "
        "television hangs on "
        "the wall.",
        "1 sectional_sofa/sofa: cream sectional; 1 coffee_table: square marble; 2 armchair: black; 1 rug: jute; "
        "3 book; "
        "1 candle: scented; 1 floor_lamp: tall; 1 television",
        "sectional_sofa/sofa against wall; coffee_table in_front_of sectional_sofa/sofa; armchair opposite "
        "sectional_sofa/sofa; rug under coffee_table; book on coffee_table; candle on coffee_table; floor_lamp behind "
        "sectional_sofa/sofa; television on wall",
    ),
    (
        "The bedroom is shared by two sisters. There are two beds, one pink and one purple, placed against "
        "opposite walls. "
        "A white desk stands between the beds under the window. On the desk there are two lamps and a pencil cup. A "
        "bookshelf stands next to the pink bed. It holds eight books and a music box. A heart-shaped rug lies in the "
        "center of the room.",
        "2 bed: pink purple; 1 desk: white; 2 lamp; 1 pencil_cup; 1 bookshelf; 8 book; 1 music_box; 1 rug: "
        "heart_shaped",
        "bed against wall; desk between bed; desk under window; lamp on desk; pencil_cup on desk; bookshelf "
        "beside bed; "
        "book in/on bookshelf; music_box in/on bookshelf; rug center center",
    ),
    (
        "A rustic kitchen. A farmhouse sink is installed beneath the window. To its left is a dishwasher, and to "
        "its right "
        "is a stove with a range hood above it. A kitchen island stands in the middle of the room with four "
        "stools along "
        "one side. Three pendant lights hang over the island. On the island there is a cutting board with a "
        "knife on it. A "
        "refrigerator stands in the corner.",
        "1 farmhouse_sink/sink: (farmhouse); 1 dishwasher; 1 stove; 1 range_hood; 1 kitchen_island; 4 stool; "
        "3 pendant_light; 1 cutting_board; 1 knife; 1 refrigerator",
        "farmhouse_sink/sink under window; dishwasher left_of farmhouse_sink/sink; stove right_of farmhouse_sink/sink; "
        "range_hood above stove; kitchen_island center center; stool beside kitchen_island; pendant_light above "
        "kitchen_island; ?pendant_light hanging ceiling; cutting_board on kitchen_island; knife on cutting_board; "
        "refrigerator corner corner",
    ),
    (
        "An executive office with a large mahogany desk facing the door. Behind the desk is a high-backed "
        "leather chair. "
        "Two guest chairs are positioned in front of the desk. A computer, a phone and a name plate are on the desk. A "
        "credenza is against the wall behind the desk, and it has a globe and a decanter on top. A leather sofa "
        "is against "
        "the right wall with a painting above it. A potted palm stands in the corner next to the sofa.",
        "1 desk: large mahogany; 1 chair: high_backed leather; 2 guest_chair; 1 computer; 1 phone; 1 name_plate; "
        "1 credenza; 1 globe; 1 decanter; 1 sofa: leather; 1 painting; 1 potted_palm/palm: (potted)",
        "desk facing door; chair behind desk; guest_chair in_front_of desk; computer on desk; phone on desk; "
        "name_plate on "
        "desk; credenza against wall; credenza behind desk; globe on credenza; decanter on credenza; sofa "
        "against wall; "
        "painting above sofa; potted_palm/palm corner corner; potted_palm/palm beside sofa; ?painting on wall",
    ),
    (
        "A classroom for young children. Three round tables are arranged in a row. Each table has four small "
        "chairs around "
        "it and a box of crayons on it. A whiteboard is mounted on the front wall. The teacher's desk stands in "
        "front of "
        "the whiteboard with an apple on it. Cubbies line the back wall. A reading rug with six floor cushions "
        "is in the "
        "corner. There is a clock above the door.",
        "3 table: round; 12 chair: small; 3 box; 2~ crayon; 1 whiteboard; "
        "1 teacher's_desk/desk/teachers_desk/teacher_desk; 1 apple; 2~ cubby/cubbie; 1 rug/reading_rug; "
        "6 floor_cushion/cushion; 1 clock",
        "chair around table; crayon in box; box on table; whiteboard on wall; "
        "teacher's_desk/desk/teachers_desk/teacher_desk in_front_of whiteboard; "
        "apple on teacher's_desk/desk/teachers_desk/teacher_desk; cubby/cubbie against wall; "
        "rug/reading_rug corner corner; ?floor_cushion/cushion on rug/reading_rug; clock above door; ?clock on wall",
    ),
    (
        "The bar has a long zinc counter along the right wall. Eight metal stools stand in front of the counter. "
        "Behind the "
        "counter are two shelves filled with bottles. A beer tap sits on the counter. On the opposite side of "
        "the room are "
        "three booths, each with a small table and two benches. A jukebox stands by the entrance. Strings of "
        "lights hang "
        "from the ceiling.",
        "1 counter: long zinc; 8 stool: metal; 2 shelf; 2~ bottle; 1 beer_tap; 3 booth; 3 table: small; 6 bench; "
        "1 jukebox; 1~ light/string_light/string_of_lights",
        "counter against wall; stool in_front_of counter; shelf behind counter; bottle in/on shelf; beer_tap on "
        "counter; "
        "jukebox near door; light/string_light/string_of_lights hanging ceiling; ?table with booth; ?bench with booth",
    ),
    (
        "A hospital ward contains four beds, two against each side wall. Next to each bed is a bedside cabinet "
        "with a jug "
        "of water and a glass on it. An IV stand is beside the first bed. A wheelchair is parked near the door. "
        "A nurse's "
        "desk with a computer faces the beds. Above every bed hangs a reading lamp.",
        "4 bed; 4 bedside_cabinet; 4 jug/jug_of_water; 4 glass; 1 iv_stand; 1 wheelchair; "
        "1 nurse's_desk/desk/nurse_desk/nurses_desk; 1 computer; 4 reading_lamp/lamp; 1~ water",
        "bed against wall; bedside_cabinet beside bed; jug/jug_of_water on bedside_cabinet; glass on bedside_cabinet; "
        "?water in jug; iv_stand beside bed; wheelchair near door; computer on "
        "nurse's_desk/desk/nurse_desk/nurses_desk; "
        "nurse's_desk/desk/nurse_desk/nurses_desk facing bed; reading_lamp/lamp above bed; ?reading_lamp/lamp on wall; "
        "?reading_lamp/lamp hanging ceiling",
    ),
    (
        "I want a music studio. There should be a drum kit in the far left corner, and a keyboard next to it. A "
        "mixing desk "
        "stands across from the drum kit with two studio monitors on it, one at each end. An office chair is in "
        "front of "
        "the mixing desk. Three guitars hang on the wall above the keyboard. A microphone stand is in the middle "
        "of the "
        "room. There is a thick carpet on the floor.",
        "1 drum_kit; 1 keyboard; 1 mixing_desk; 2 studio_monitor/monitor; 1 office_chair; 3 guitar; 1 "
        "microphone_stand; "
        "1 carpet: thick",
        "drum_kit corner corner; keyboard beside drum_kit; mixing_desk opposite drum_kit; studio_monitor/monitor on "
        "mixing_desk; ?studio_monitor/monitor short_side/flanking mixing_desk; office_chair in_front_of mixing_desk; "
        "guitar on wall; guitar above keyboard; microphone_stand center center; ?carpet on floor",
    ),
    (
        "A two-bedroom apartment. The first bedroom has a double bed and a wardrobe. The second bedroom has a "
        "cot and a "
        "rocking chair. The living room has a sofa facing a TV on a low stand. The kitchen has a stove, a sink "
        "and a small "
        "table with two chairs.",
        "1 bed/double_bed: double; 1 wardrobe; 1 cot; 1 rocking_chair: rocking; 1 sofa; 1 tv; 1 stand: low; 1 stove; "
        "1 sink; 1 table: small; 2 chair",
        "sofa facing tv; tv on stand; chair with/around/beside table",
    ),
    (
        "A flower shop. Along the left wall there are three tiered stands crowded with potted orchids. A wooden "
        "counter is "
        "near the back wall with a roll of wrapping paper on it. Five buckets of tulips are lined up in front of the "
        "window. A hanging basket hangs from the ceiling above the counter. A bell is on the counter next to the "
        "roll of "
        "paper.",
        "3 stand: tiered; 2~ orchid/potted_orchid: (potted); 1 counter: wooden; 1 "
        "roll/wrapping_paper/roll_of_wrapping_paper; "
        "5 bucket; 2~ tulip; 1 hanging_basket; 1 bell",
        "stand against wall; orchid/potted_orchid on stand; counter near/against wall; "
        "roll/wrapping_paper/roll_of_wrapping_paper on counter; tulip in bucket; bucket in_front_of window; "
        "hanging_basket hanging ceiling; hanging_basket above counter; bell on counter; "
        "bell beside roll/wrapping_paper/roll_of_wrapping_paper",
    ),
    (
        "The garage holds two vehicles: a blue pickup truck on the left and a scooter on the right. At the back "
        "there is a "
        "workbench with a pegboard mounted above it. Hammers and wrenches hang on the pegboard. A tool chest is "
        "to the left "
        "of the workbench and a trash can to its right. A pair of skis is leaning against the wall near the "
        "door. A sled is "
        "hanging from the ceiling.",
        "1 pickup_truck: blue; 1 scooter; 1 workbench; 1 pegboard; 2~ hammer; 2~ wrench; 1 tool_chest; 1 trash_can; "
        "2 ski; 1 sled",
        "pegboard above workbench; ?pegboard on wall; hammer on pegboard; wrench on pegboard; tool_chest left_of "
        "workbench; "
        "trash_can right_of workbench; ski leaning wall; ?ski near door; sled hanging ceiling",
    ),
    (
        "A game room with a ping pong table in the center. Two paddles and a ball are on the table. A dartboard "
        "hangs on "
        "the wall opposite the door. Below it is a low cabinet containing six board games. Three beanbags, two "
        "orange and "
        "one teal, are scattered in front of a large TV. A mini fridge stands beside the TV, and a popcorn "
        "machine is on "
        "top of the fridge.",
        "1 ping_pong_table; 2 paddle; 1 ball; 1 dartboard; 1 cabinet: low; 6 board_game/game; 3 beanbag: orange teal; "
        "1 tv: large; 1 mini_fridge/fridge: mini; 1 popcorn_machine",
        "ping_pong_table center center; paddle on ping_pong_table; ball on ping_pong_table; dartboard on wall; "
        "dartboard opposite door; cabinet under dartboard; board_game/game in cabinet; beanbag in_front_of tv; "
        "mini_fridge/fridge beside tv; popcorn_machine on mini_fridge/fridge",
    ),
    (
        "A master bathroom. A double vanity stands against the wall with two round mirrors above it. On the "
        "vanity are a "
        "soap dispenser and a cup with two toothbrushes. A glass shower is in the corner to the right of the "
        "vanity. The "
        "toilet is behind a half wall. A claw-foot tub stands in front of the window with a small stool next to it. A "
        "candle and a towel are on the stool.",
        "1 double_vanity/vanity: double; 2 mirror: round; 1 soap_dispenser; 1 cup; 2 toothbrush; 1 shower: glass; "
        "1 toilet; 1 tub/claw_foot_tub: (claw_foot); 1 stool: small; 1 candle; 1 towel",
        "double_vanity/vanity against wall; mirror above double_vanity/vanity; soap_dispenser on double_vanity/vanity; "
        "cup on double_vanity/vanity; toothbrush in cup; shower corner corner; shower right_of double_vanity/vanity; "
        "tub/claw_foot_tub in_front_of window; stool beside tub/claw_foot_tub; candle on stool; towel on stool; "
        "?mirror on wall",
    ),
    (
        "A dorm room for two students. Two identical loft beds stand against opposite walls. Under each bed is a "
        "desk with "
        "a chair. Each desk has a lamp and a laptop. A shared dresser stands between the beds, beneath the "
        "window. A mini "
        "fridge is in the corner with a microwave on top. Two posters are on the wall above the dresser.",
        "2 loft_bed: loft; 2 desk; 2 chair; 2 lamp; 2 laptop; 1 dresser; 1 mini_fridge/fridge: mini; 1 "
        "microwave; 2 poster",
        "loft_bed against wall; desk under loft_bed; chair with/beside/in_front_of desk; lamp on desk; laptop on desk; "
        "dresser between loft_bed; dresser under window; mini_fridge/fridge corner corner; microwave on "
        "mini_fridge/fridge; "
        "poster on wall; poster above dresser",
    ),
    (
        "A cozy bookshop. Four oak bookcases, each filled with books, line the walls. A spiral staircase stands "
        "in the back "
        "corner. In the middle is a display table with a pyramid of novels and a small sign. Two mismatched "
        "armchairs sit "
        "by the window, separated by a side table. A cat sleeps on one of the armchairs. The counter is to the "
        "right of the "
        "door; on it are a till, a lamp and a jar of bookmarks.",
        "4 bookcase: oak; 2~ book; 1 spiral_staircase/staircase: (spiral); 1 display_table; 2~ novel; 1 sign: small; "
        "2 armchair: (mismatched); 1 side_table; 1 cat; 1 counter; 1 till; 1 lamp; 1 jar; 2~ bookmark",
        "bookcase against wall; book in bookcase; spiral_staircase/staircase corner corner; display_table center "
        "center; "
        "novel on display_table; sign on display_table; armchair near window; side_table between armchair; cat "
        "on armchair; "
        "counter right_of door; till on counter; lamp on counter; jar on counter; bookmark in jar",
    ),
    (
        "The dining room features a ten-person walnut table in the center of the room. Ten chairs with blue cushions "
        "surround the table. A crystal chandelier hangs above the table. Two candlesticks and a vase of peonies "
        "are on the "
        "table. A china cabinet stands against the wall opposite the door. To the left of the cabinet is a bar "
        "cart with "
        "four bottles and six glasses. There is no rug.",
        "1 table: walnut (ten_person); 10 chair; 1 chandelier: crystal; 2 candlestick; 1 vase; 2~ peony; 1 "
        "china_cabinet; "
        "1 bar_cart; 4 bottle; 6 glass; 0 rug; 2~ cushion: blue",
        "table center center; chair around table; chandelier above table; ?chandelier hanging ceiling; "
        "candlestick on table; "
        "vase on table; peony in vase; china_cabinet against wall; ?china_cabinet opposite door; bar_cart left_of "
        "china_cabinet; bottle on/in bar_cart; glass on/in bar_cart; cushion on chair",
    ),
    (
        "A boxing gym. A boxing ring dominates the center of the room. Four heavy bags hang from the ceiling "
        "along the left "
        "wall. A rack of dumbbells stands against the right wall, and a bench is in front of the rack. Two speed "
        "bags are "
        "mounted on the back wall. A water cooler is next to the entrance. Six lockers stand in a row beside the water "
        "cooler.",
        "1 boxing_ring; 4 heavy_bag/bag: (heavy); 1 rack/dumbbell_rack; 2~ dumbbell; 1 bench; 2 speed_bag; 1 "
        "water_cooler; "
        "6 locker",
        "boxing_ring center center; heavy_bag/bag hanging ceiling; heavy_bag/bag against wall; dumbbell in/on rack; "
        "rack/dumbbell_rack against wall; bench in_front_of rack/dumbbell_rack; speed_bag on wall; water_cooler "
        "beside door; "
        "locker beside water_cooler",
    ),
    (
        "A playroom with a rainbow rug in the middle. A wooden train set is on the rug. To the left of the rug "
        "is a play "
        "kitchen, and to the right is a ball pit. A low shelf under the window holds three puzzles, a drum, and "
        "a stuffed "
        "giraffe. A small yellow table with two stools stands in the corner. On the table are a pile of blocks "
        "and a cup of "
        "crayons. A chalkboard hangs on the wall next to the table.",
        "1 rug: rainbow; 1 train_set/train: wooden; 1 play_kitchen; 1 ball_pit; 1 shelf: low; 3 puzzle; 1 drum; "
        "1 giraffe/stuffed_giraffe: (stuffed); 1 table: small yellow; 2 stool; 2~ block; 1 cup; 2~ crayon; 1 "
        "chalkboard",
        "rug center center; train_set/train on rug; play_kitchen left_of rug; ball_pit right_of rug; shelf under "
        "window; "
        "puzzle on/in shelf; drum on/in shelf; giraffe/stuffed_giraffe on/in shelf; table corner corner; block "
        "on table; "
        "cup on table; crayon in cup; chalkboard on wall; chalkboard beside table; stool with/around/beside table",
    ),
    (
        "A seamstress's workroom. A cutting table stands in the center, with scissors, a tape measure and a bolt "
        "of fabric "
        "on it. Two sewing machines sit on desks along the wall; each desk has a stool. A dress form is to the "
        "left of the "
        "mirror. The mirror is tall and has a gold frame. Spools of thread are arranged on a rack above the desks.",
        "1 cutting_table; 1~ scissors; 1 tape_measure; 1~ bolt/fabric/bolt_of_fabric; 2 sewing_machine; 2~ desk; "
        "2~ stool; "
        "1 dress_form; 1 mirror: tall; 2~ spool/thread; 1 rack",
        "cutting_table center center; scissors on cutting_table; tape_measure on cutting_table; "
        "bolt/fabric/bolt_of_fabric on cutting_table; sewing_machine on desk; desk against wall; dress_form "
        "left_of mirror; "
        "spool/thread on/in rack; rack above desk; stool with/beside desk",
    ),
    (
        "A teenager's bedroom. The bed is pushed into the corner and covered with a plaid comforter. A gaming "
        "desk with two "
        "monitors stands opposite the bed. A racing chair is in front of the desk. An electric guitar leans "
        "against the "
        "amplifier beside the desk. Skateboards hang on the wall over the bed. There is a laundry hamper near "
        "the closet "
        "and a pile of clothes on the floor next to it.",
        "1 bed; 1 comforter: plaid; 1 gaming_desk/desk; 2 monitor; 1 racing_chair/chair; "
        "1 guitar/electric_guitar: (electric); 1 amplifier; 2~ skateboard; 1 laundry_hamper/hamper; 1 closet; "
        "1~ clothes/pile_of_clothes/pile",
        "bed corner corner; comforter on bed; monitor on gaming_desk/desk; gaming_desk/desk opposite bed; "
        "racing_chair/chair in_front_of gaming_desk/desk; guitar/electric_guitar leaning amplifier; "
        "amplifier beside gaming_desk/desk; skateboard on wall; skateboard above bed; laundry_hamper/hamper near "
        "closet; "
        "?clothes/pile_of_clothes/pile on floor; clothes/pile_of_clothes/pile beside laundry_hamper/hamper",
    ),
    (
        "An open-plan space with a kitchen and a living room. In the kitchen, a breakfast bar with three stools "
        "separates "
        "it from the living room. An oven is built into the wall next to the fridge. The living room has a "
        "three-seat sofa "
        "with its back to the breakfast bar. A glass coffee table is in front of the sofa, and a remote control "
        "and two mugs "
        "are on it. A bookcase stands to the left of the TV, and a plant to the right.",
        "1 breakfast_bar; 3 stool; 1 oven; 1 fridge; 1 sofa: three_seat; 1 coffee_table: glass; 1 "
        "remote_control/remote; "
        "2 mug; 1 bookcase; 1 tv; 1 plant",
        "oven beside fridge; coffee_table in_front_of sofa; remote_control/remote on coffee_table; mug on "
        "coffee_table; "
        "bookcase left_of tv; plant right_of tv; ?oven against wall; stool with/beside breakfast_bar",
    ),
    (
        "A wine cellar. Four wooden racks line the stone walls, each holding about twenty bottles. Three barrels "
        "stand in a "
        "row along the back. A round tasting table is in the middle with four glasses and a corkscrew on top of it. A "
        "lantern hangs above the table. Two stools are on opposite sides of the table.",
        "4 rack: wooden; 20~ bottle; 3 barrel; 1 tasting_table/table: round; 4 glass; 1 corkscrew; 1 lantern; 2 stool",
        "rack against wall; bottle in/on rack; tasting_table/table center center; glass on tasting_table/table; "
        "corkscrew on tasting_table/table; lantern above tasting_table/table; stool flanking tasting_table/table; "
        "?lantern hanging ceiling",
    ),
    (
        "A grandmother's sitting room. A floral armchair with a crocheted blanket over its back is next to the "
        "radiator. A "
        "knitting basket sits at the foot of the armchair. A grandfather clock stands in the corner, and a china "
        "cabinet "
        "with six teacups is to the left of the clock. A round side table with a lace doily, a teapot and a plate of "
        "biscuits is on the right side of the armchair. Family photos hang over the sideboard. A budgie cage "
        "hangs by the "
        "window.",
        "1 armchair: floral; 1 blanket: crocheted; 1 radiator; 1 knitting_basket/basket; 1 grandfather_clock; "
        "1 china_cabinet; 6 teacup; 1 side_table: round; 1 doily: lace; 1 teapot; 1 plate; 2~ biscuit; "
        "2~ photo/family_photo; 1 sideboard; 1 budgie_cage/cage",
        "blanket on armchair; armchair beside radiator; knitting_basket/basket foot/beside/in_front_of armchair; "
        "grandfather_clock corner corner; teacup in/on china_cabinet; china_cabinet left_of grandfather_clock; "
        "doily on side_table; teapot on side_table; plate on side_table; biscuit on plate; side_table right_of "
        "armchair; "
        "photo/family_photo above sideboard; ?photo/family_photo on wall; budgie_cage/cage near window; "
        "?budgie_cage/cage hanging ceiling",
    ),
    (
        "A hostel room has three bunk beds: two along the left wall and one under the window. Every bunk bed has two "
        "pillows and two blankets. Six lockers stand opposite the beds. A table with four chairs is in the "
        "middle, and on "
        "it lie a map and a deck of cards. No television is in the room.",
        "3 bunk_bed: bunk; 6 pillow; 6 blanket; 6 locker; 1 table; 4 chair; 1 map; 1~ card/deck_of_cards/deck; "
        "0 television",
        "bunk_bed against wall; bunk_bed under window; pillow on bunk_bed; blanket on bunk_bed; locker opposite "
        "bunk_bed; "
        "table center center; map on table; card/deck_of_cards/deck on table; chair with/around/beside table",
    ),
    (
        "A tidy home gym: a treadmill facing the window, a rowing machine to the right of the treadmill, and an "
        "exercise "
        "mat rolled up in the corner. A tall mirror is fixed to the wall across from the treadmill. A shelf beside the "
        "mirror has three towels, two water bottles and a small speaker. A ceiling fan hangs in the center of "
        "the room.",
        "1 treadmill; 1 rowing_machine; 1 exercise_mat: (rolled); 1 mirror: tall; 1 shelf; 3 towel; 2 water_bottle; "
        "1 speaker: small; 1 ceiling_fan",
        "treadmill facing window; rowing_machine right_of treadmill; exercise_mat corner corner; mirror on wall; "
        "mirror opposite treadmill; shelf beside mirror; towel on/in shelf; water_bottle on/in shelf; speaker "
        "on/in shelf; "
        "ceiling_fan center center; ceiling_fan hanging ceiling",
    ),
)

STYLED: tuple[tuple[str, str, str], ...] = (
    (
        "hey can you make me a little den w/ a sofa, a tv and maybe a plant or two in the corner? thanks!",
        "1 sofa; 1 tv; 1~ plant",
        "plant corner corner",
    ),
    ("bedroom: bed, 2 nightstands, dresser, rug", "1 bed; 2 nightstand; 1 dresser; 1 rug", ""),
    ("Sofa x1, armchair x2, coffee table x1, floor lamp x2", "1 sofa; 2 armchair; 1 coffee_table; 2 floor_lamp", ""),
    (
        "a livng room with a red sofaa, a coffe table infront of teh sofa and a bokshelf agianst the wal",
        "1 sofa: red; 1 coffee_table; 1 bookshelf",
        "coffee_table in_front_of sofa; bookshelf against wall",
    ),
    (
        "A sitting room with a grey settee, a telly in the corner, and a pouffe in front of the settee. There's "
        "a nest of "
        "tables beside it.",
        "1 settee: grey/gray; 1 telly; 1 pouffe; 1~ table/nest_of_tables",
        "telly corner corner; pouffe in_front_of settee; table/nest_of_tables beside settee/pouffe",
    ),
    (
        "A TINY STUDY WITH AN OAK DESK UNDER THE WINDOW AND A SWIVEL CHAIR FACING THE DESK.",
        "1 desk: oak; 1 swivel_chair: swivel",
        "desk under window; swivel_chair facing desk",
    ),
    (
        "Create a kid's bedroom:\n- a bunk bed against the wall\n- two beanbags in front of the bunk bed\n"
        "- a bookshelf next to the window\n- a green rug in the center",
        "1 bunk_bed: bunk; 2 beanbag; 1 bookshelf; 1 rug: green",
        "bunk_bed against wall; beanbag in_front_of bunk_bed; bookshelf beside window; rug center center",
    ),
    (
        "I want a bedroom where the bed faces the window, and I'd also like a wooden chest at the foot of the bed.",
        "1 bed; 1 chest: wooden",
        "bed facing window; chest foot bed",
    ),
    (
        "Please design a reception area with a curved desk, three chairs for visitors and a fish tank behind the desk.",
        "1 desk: curved; 3 chair; 1 fish_tank",
        "fish_tank behind desk",
    ),
    (
        "Could you build a kitchen that has a green fridge, a stove to its left, and a cat sitting on the fridge?",
        "1 fridge: green; 1 stove; 1 cat",
        "stove left_of fridge; cat on fridge",
    ),
    (
        "A campsite in a forest: two tents around a campfire, a log next to the fire, and a canoe behind the tents.",
        "2 tent; 1 campfire; 1 log; 1 canoe",
        "tent around campfire; log beside campfire; canoe behind tent",
    ),
    (
        "A wizard's tower room with a crystal ball on a three-legged table, a cauldron over the fire and an owl "
        "perched on "
        "a stack of spellbooks.",
        "1 crystal_ball/ball: (crystal); 1 table: three_legged; 1 cauldron; 1 fire/fireplace; 1 owl; 2~ spellbook",
        "crystal_ball/ball on table; cauldron above fire/fireplace; owl on spellbook",
    ),
    (
        "A dragon's lair with a heap of gold coins, a treasure chest beside it and a skull on top of the chest.",
        "2~ coin/gold_coin: (gold); 1 treasure_chest; 1 skull",
        "treasure_chest beside coin/gold_coin; skull on treasure_chest",
    ),
    (
        "1 bed. 1 desk. 2 chairs. Desk next to bed. Lamp on desk.",
        "1 bed; 1 desk; 2 chair; 1 lamp",
        "desk beside bed; lamp on desk",
    ),
    (
        "Imagine a quiet library at night, a green banker's lamp glowing on each of the three reading tables.",
        "3 banker's_lamp/lamp/banker_lamp/bankers_lamp: green; 3 reading_table",
        "banker's_lamp/lamp/banker_lamp/bankers_lamp on reading_table",
    ),
    (
        "So basically it's a man cave: there's a big leather couch, a huge TV on the wall in front of it, and "
        "like three "
        "guitars hanging next to the TV.",
        "1 couch: big leather; 1 tv: huge; 3 guitar",
        "tv on wall; tv in_front_of couch; guitar beside tv; ?guitar on wall",
    ),
    (
        "Living room (modern): white sofa; glass coffee table; black TV stand with TV; two plants, tall.",
        "1 sofa: white; 1 coffee_table: glass; 1 tv_stand: black; 1 tv; 2 plant: tall",
        "tv on tv_stand",
    ),
    (
        "Don't put any chairs in the dining room, just a low table with four cushions around it.",
        "0 chair; 1 table: low; 4 cushion",
        "cushion around table",
    ),
    (
        "My dream office has an enormous desk made from reclaimed wood, and no clutter - only a laptop and a "
        "desk lamp on "
        "it.",
        "1 desk: enormous reclaimed_wood; 1 laptop; 1 desk_lamp",
        "laptop on desk; desk_lamp on desk",
    ),
    (
        "What about a bathroom with a sunken tub, candles all around the tub and a towel warmer?",
        "1 tub: (sunken); 2~ candle; 1 towel_warmer",
        "candle around tub",
    ),
    (
        "A small garden with a birdbath in the centre, a wrought iron bench facing it and two gnomes beside the bench.",
        "1 birdbath; 1 bench: wrought_iron; 2 gnome",
        "birdbath center center; bench facing birdbath; gnome beside bench",
    ),
    (
        "Generate a 3D scene of a ramen shop: a wooden counter with six stools, a lantern above the counter, and "
        "a sign "
        'that says "Open" next to the door.',
        "1 counter: wooden; 6 stool; 1 lantern; 1 sign",
        "lantern above counter; sign beside door; stool with/beside counter; ?lantern hanging ceiling",
    ),
    (
        "A bedroom. The bed is against the wall. The bed is blue. The lamp is on the nightstand. The nightstand "
        "is to the "
        "left of the bed.",
        "1 bed: blue; 1 lamp; 1 nightstand",
        "bed against wall; lamp on nightstand; nightstand left_of bed",
    ),
    (
        "We need a nursery: crib in the corner, rocking chair facing the crib, changing table opposite the crib, and a "
        "diaper pail next to the changing table.",
        "1 crib; 1 rocking_chair: rocking; 1 changing_table; 1 diaper_pail",
        "crib corner corner; rocking_chair facing crib; changing_table opposite crib; diaper_pail beside "
        "changing_table",
    ),
    (
        "A cabin interior with a log bed, a bearskin rug in front of the hearth and snowshoes hung over the door.",
        "1 log_bed/bed; 1 rug/bearskin_rug: (bearskin); 1 hearth/fireplace; 2~ snowshoe",
        "rug/bearskin_rug in_front_of hearth/fireplace; snowshoe above door; ?snowshoe on wall",
    ),
)

TURNED: tuple[tuple[str, str, str], ...] = (
    (
        "A sunroom with wicker furniture: two chairs, a loveseat and a glass-topped table.",
        "2 chair: (wicker); 1 loveseat; 1 table: glass_topped",
        "",
    ),
    (
        "There's a bean bag chair tucked between the bookcase and the radiator.",
        "1 bean_bag_chair; 1 bookcase; 1 radiator",
        "bean_bag_chair between bookcase+radiator",
    ),
    (
        "A bedroom has a bed whose headboard is against the wall, and on each side of the bed is a sconce.",
        "1 bed; 2 sconce",
        "bed against wall; sconce flanking bed; ?sconce on wall",
    ),
    (
        "Six wine glasses hang upside down from a rack above the bar.",
        "6 wine_glass; 1 rack; 1 bar",
        "wine_glass on/in/under/hanging rack; rack above bar",
    ),
    ("An office in which every desk has its own lamp; there are three desks.", "3 desk; 3~ lamp", "lamp on desk"),
    (
        "Neither a sofa nor a TV should be in this bedroom, but put in a rocking chair.",
        "0 sofa; 0 tv; 1 rocking_chair",
        "",
    ),
    (
        "A long shelf runs the length of the wall opposite the door and carries a dozen vinyl records.",
        "1 shelf: long; 12 record/vinyl_record: (vinyl)",
        "shelf against/on wall; ?shelf opposite door; record/vinyl_record on shelf",
    ),
    ("Stacked beside the stove is firewood.", "1~ firewood; 1 stove", "firewood beside stove"),
    (
        "A kitchen where a stainless steel fridge stands to the immediate right of the pantry cupboard.",
        "1 fridge: stainless_steel; 1 cupboard/pantry_cupboard",
        "fridge right_of cupboard/pantry_cupboard",
    ),
    (
        "To either side of the fireplace are built-in bookshelves, and above it a gilt mirror.",
        "2~ bookshelf: built_in; 1 fireplace; 1 mirror: gilt",
        "bookshelf flanking fireplace; mirror above fireplace; ?mirror on wall",
    ),
    ("A home bar with a neon sign on the wall behind it.", "1 neon_sign/sign: (neon)", "neon_sign/sign on wall"),
    (
        "A pottery wheel sits in the centre of the studio, surrounded by four low stools.",
        "1 pottery_wheel; 4 stool: low",
        "pottery_wheel center center; stool around pottery_wheel",
    ),
    ("Two cats are asleep on the same cushion.", "2 cat: (asleep); 1 cushion", "cat on cushion"),
    (
        "The bathtub is separated from the toilet by a frosted glass screen.",
        "1 bathtub; 1 toilet; 1 screen: frosted (glass)",
        "screen between bathtub+toilet",
    ),
    (
        "A hallway lined with portraits leads to a wooden door flanked by two urns.",
        "2~ portrait; 2 urn",
        "portrait on/against wall; urn flanking/beside door",
    ),
    (
        "A tiny bathroom, just big enough for a shower, a toilet and a corner sink.",
        "1 shower; 1 toilet; 1 sink: corner",
        "?sink corner corner",
    ),
    (
        "A dining table for eight with matching chairs.",
        "1 dining_table; 2~ chair: (matching)",
        "chair with/around dining_table",
    ),
    (
        "An L-shaped desk occupies the far corner, its surface covered with papers.",
        "1 desk: l_shaped; 2~ paper",
        "desk corner corner; paper on desk",
    ),
    ("Hanging from the rafters are bunches of dried herbs.", "2~ herb/bunch: dried", "herb/bunch hanging ceiling"),
    (
        "A white piano, on which rests a metronome, faces the windows.",
        "1 piano: white; 1 metronome",
        "metronome on piano; piano facing window",
    ),
    (
        "A drafting table near the skylight with a swing-arm lamp clamped to its edge.",
        "1 drafting_table; 1 lamp: swing_arm",
        "lamp on/beside drafting_table; ?drafting_table near ceiling",
    ),
    (
        "In the nursery, a mobile dangles over the crib, and a diaper caddy sits on top of the changing table "
        "beside a stack of "
        "wipes.",
        "1 mobile; 1 crib; 1 diaper_caddy; 1 changing_table; 2~ wipe",
        "mobile above crib; ?mobile hanging ceiling; diaper_caddy on changing_table; diaper_caddy beside wipe",
    ),
    (
        "Three red buckets and a mop lean in the corner by the sink.",
        "3 bucket: red; 1 mop; 1 sink",
        "bucket corner corner; mop corner corner; ?bucket near sink; ?mop near sink",
    ),
    (
        "A bookshelf of dark walnut, taller than it is wide, is set against the north wall.",
        "1 bookshelf: walnut/dark_walnut (dark)",
        "bookshelf against wall",
    ),
    (
        "Underneath the staircase is a small desk and an old typewriter on it.",
        "1 staircase; 1 desk: small; 1 typewriter: old",
        "desk under staircase; typewriter on desk",
    ),
    ("One wall has three windows; a bench runs beneath them.", "1 bench", "bench under window"),
    (
        "A kitchen with everything a baker needs: a stand mixer, a rolling pin and a marble pastry "
        "board on the island.",
        "1 stand_mixer; 1 rolling_pin; 1 pastry_board: marble; 1 island/kitchen_island",
        "pastry_board on island; ?stand_mixer on island; ?rolling_pin on island",
    ),
    (
        "The left nightstand has a lamp, while the right one has a clock; both flank the bed.",
        "2 nightstand; 1 lamp; 1 clock; 1 bed",
        "lamp on nightstand; clock on nightstand; nightstand flanking bed",
    ),
    (
        "A game table with four chairs, two of them tucked in and two pulled out.",
        "1 game_table; 4 chair",
        "chair with/around game_table",
    ),
    (
        "Put the sofa against the longest wall. Put a side table at each end of the sofa. Put a lamp "
        "on both side tables.",
        "1 sofa; 2 side_table; 2 lamp",
        "sofa against wall; side_table beside/flanking/short_side sofa; lamp on side_table",
    ),
    (
        "The classroom has a row of coat hooks by the door, four round tables with five chairs apiece, and a sink "
        "under the "
        "window.",
        "2~ coat_hook/hook; 4 table: round; 20 chair; 1 sink",
        "coat_hook/hook near door; sink under window; chair with/around table",
    ),
    (
        "A sushi bar: the counter is made of cypress and seats eight; eight stools stand before it; a row of paper "
        "lanterns "
        "hangs above it.",
        "1 counter: cypress; 8 stool; 2~ lantern/paper_lantern: (paper)",
        "stool in_front_of counter; lantern/paper_lantern above counter; ?lantern/paper_lantern hanging ceiling",
    ),
    (
        "A photo studio. A white backdrop hangs at the far end. Two softboxes on tripods stand left and right of "
        "the backdrop. A "
        "stool is placed in front of the backdrop, and a camera on a tripod points at the stool.",
        "1 backdrop: white; 2 softbox; 3~ tripod; 1 stool; 1 camera",
        "softbox on tripod; softbox flanking/left_of/right_of backdrop; stool in_front_of backdrop; camera on tripod; "
        "camera facing stool; ?tripod facing stool",
    ),
    (
        "A laundromat with eight washing machines along the left wall and eight dryers along the right wall. In the "
        "middle are two "
        "folding tables. A row of orange plastic chairs stands by the window, and a vending machine is next to them.",
        "8 washing_machine; 8 dryer; 2 folding_table/table: folding; 2~ chair: orange plastic; 1 vending_machine",
        "washing_machine against wall; dryer against wall; folding_table/table center center; chair near window; "
        "vending_machine beside chair",
    ),
    (
        "The study is lined with bookshelves on three sides. At its center, a partners desk has two chairs facing "
        "each other across "
        "it. A green-shaded lamp stands at the left corner of the desk. A ladder is propped against one of the "
        "shelves. Near the "
        "window there is a telescope, and a leather ottoman is beside the telescope.",
        "2~ bookshelf; 1 partners_desk/desk/partner_desk; 2 chair; 1 lamp: (green_shaded); 1 ladder; 1 telescope; 1 "
        "ottoman: leather",
        "partners_desk/desk/partner_desk center center; chair facing chair; lamp on/left_part "
        "partners_desk/desk/partner_desk; "
        "ladder leaning bookshelf; telescope near window; ottoman beside telescope; ?bookshelf against wall",
    ),
    (
        "A retro diner. There are four red booths along the window. Each booth has a table between its two benches. "
        "The table in "
        "each booth has a napkin dispenser, a ketchup bottle and a menu. Opposite the booths is a counter with six "
        "chrome stools. "
        "A pie display sits on the counter. A jukebox stands to the right of the door.",
        "4 booth: red; 4 table; 8 bench; 4 napkin_dispenser; 4 ketchup_bottle/bottle; 4 menu; 1 "
        "counter; 6 stool: chrome; "
        "1 pie_display/display_case/pie; 1 jukebox",
        "booth against/beside/near window; napkin_dispenser on table; ketchup_bottle/bottle on table; menu on table; "
        "counter opposite booth; pie_display/display_case/pie on counter; jukebox right_of door; table between bench",
    ),
    (
        "My son's room: his bed is shaped like a race car and it's pushed up against the wall under the window. He "
        "has a desk with "
        "a computer, a chair and a bin of Lego underneath. Posters of dinosaurs cover the closet door. There's a "
        "hamster cage on "
        "the dresser next to his trophies.",
        "1 bed; 1 desk; 1 computer; 1 chair; 1 bin; 1~ lego; 2~ poster; 1 hamster_cage; 1 dresser; 2~ trophy",
        "bed against wall; bed under window; computer on desk; bin under desk; ?lego in bin; hamster_cage on dresser; "
        "hamster_cage beside trophy; ?poster beside door; ?trophy on dresser",
    ),
    (
        "A loft with exposed brick. The king-size bed is raised on a platform at the back. Before it stands a "
        "screen of rice paper. "
        "On the other side of the screen you find a grey sofa, a cowhide rug and a low table made of pallets. A "
        "bicycle hangs on "
        "the wall over the sofa.",
        "1 bed: king_size (raised); 1 platform; 1 screen: (rice_paper); 1 sofa: grey/gray; 1 rug: cowhide; 1 table: "
        "low (pallet); 1 bicycle",
        "bed on platform; screen in_front_of bed; sofa opposite screen; bicycle on wall; bicycle above sofa; ?rug "
        "opposite screen; "
        "?table opposite screen; ?bed against wall; ?platform against wall",
    ),
    (
        "Waiting room, vet clinic. 6 chairs along wall, reception desk facing chairs, scale by desk, "
        "fish tank in corner.",
        "6 chair; 1 reception_desk; 1 scale; 1 fish_tank",
        "chair against wall; reception_desk facing chair; scale near reception_desk; fish_tank corner corner",
    ),
    (
        "The room contains: one (1) hospital bed, two (2) visitor chairs, one (1) overbed table.",
        "1 hospital_bed; 2 visitor_chair/chair; 1 overbed_table",
        "",
    ),
    (
        "I'm imagining a witch's cottage with a broomstick leaning by the door, potions all over the shelves and a "
        "black cat curled up "
        "in front of the fire.",
        "1 broomstick; 2~ potion; 2~ shelf; 1 cat: black; 1 fire/fireplace",
        "broomstick near/leaning door; potion on shelf; cat in_front_of fire/fireplace",
    ),
    (
        "bathroom w/ 2 sinks, a bath, toilet & a heated towel rail, pls",
        "2 sink; 1 bath; 1 toilet; 1 towel_rail: (heated)",
        "",
    ),
    (
        "KITCHEN ISLAND WITH THREE PENDANT LAMPS ABOVE IT AND A FRUIT BOWL ON TOP",
        "1 kitchen_island; 3 pendant_lamp; 1 fruit_bowl",
        "pendant_lamp above kitchen_island; fruit_bowl on kitchen_island; ?pendant_lamp hanging ceiling",
    ),
    (
        "Design me a space station galley: a steel table bolted to the floor, six seats around it and a hydroponic "
        "planter along the "
        "wall.",
        "1 table: steel; 6 seat; 1 planter: (hydroponic)",
        "seat around table; planter against wall; ?table on floor",
    ),
    (
        "A conservatory full of ferns, with a rattan swing chair hanging from the ceiling and a tea trolley beside it.",
        "2~ fern; 1 swing_chair: rattan; 1 tea_trolley",
        "swing_chair hanging ceiling; tea_trolley beside swing_chair",
    ),
    (
        "A bed. Next to the bed, a nightstand. On the nightstand, a lamp. Across from the bed, a TV on a dresser.",
        "1 bed; 1 nightstand; 1 lamp; 1 tv; 1 dresser",
        "nightstand beside bed; lamp on nightstand; tv on dresser; tv/dresser opposite bed",
    ),
    (
        "The chandelier is centered above the table. The table has a runner down the middle. Twelve high-back "
        "chairs are pushed in "
        "along both long sides.",
        "1 chandelier; 1 table; 1 runner; 12 chair: high_back",
        "chandelier above table; runner on table; chair long_side table; ?chandelier hanging ceiling; ?runner "
        "center table",
    ),
    (
        "A tent with two sleeping bags inside, and outside it a folding chair and a cool box.",
        "1 tent; 2 sleeping_bag; 1 folding_chair/chair: folding; 1 cool_box",
        "sleeping_bag in tent; folding_chair/chair outside tent; cool_box outside tent",
    ),
    (
        "A monastery cell with nothing but a cot, a wooden crucifix over the cot and a candle on the sill.",
        "1 cot; 1 crucifix: wooden; 1 candle",
        "crucifix above cot; ?crucifix on wall; candle on/beside window",
    ),
    ("The aquarium is twice as long as the cabinet that it stands on.", "1 aquarium; 1 cabinet", "aquarium on cabinet"),
    (
        "A small reading room with a 2-seater sofa, three 40 cm stools and a 1.8 m tall lamp to the sofa's right.",
        "1 sofa: two_seater; 3 stool; 1 lamp",
        "lamp right_of sofa",
    ),
    (
        "A trophy cabinet stands in the lobby with at least ten trophies inside; a bust is placed on top.",
        "1 trophy_cabinet/cabinet; 10~ trophy; 1 bust",
        "trophy in trophy_cabinet/cabinet; bust on trophy_cabinet/cabinet",
    ),
)

FRESH: tuple[tuple[str, str, str], ...] = (
    (
        "A bedroom with a daybed under the window, a pair of wicker baskets beside it and a mirror leaning against "
        "the wall.",
        "1 daybed; 2 basket: wicker; 1 mirror",
        "daybed under window; basket beside daybed; mirror leaning wall",
    ),
    (
        "A kitchen with a green stove between two cabinets, a table in the middle of the room and six chairs around "
        "the table. There is a cake on the table.",
        "1 stove: green; 2 cabinet; 1 table; 6 chair; 1 cake",
        "stove between cabinet; table center center; chair around table; cake on table",
    ),
    (
        "A living room where a leather recliner faces a fireplace. A basket of yarn sits on the floor next to the "
        "recliner. Above the fireplace there are two swords.",
        "1 recliner: leather; 1 fireplace; 1 basket; 1~ yarn; 2 sword",
        "recliner facing fireplace; ?basket on "
        "floor; basket beside recliner; ?yarn in basket; sword above fireplace; ?sword on wall",
    ),
    (
        "An office with two desks facing each other, each with a monitor, a keyboard and a chair behind it. A plant "
        "stands in each corner of the room.",
        "2 desk; 2 monitor; 2 keyboard; 2 chair; 4 plant",
        "desk facing desk; monitor on desk; keyboard on desk; chair behind desk; plant corner corner",
    ),
    (
        "A bathroom with a wooden stool next to the bathtub, three rubber ducks on the edge of the bathtub, and a "
        "towel hanging on a hook by the door.",
        "1 stool: wooden; 1 bathtub; 3 duck/rubber_duck: (rubber); 1 towel; 1 hook",
        "stool beside bathtub; duck/rubber_duck on bathtub; towel on/hanging hook; hook near door",
    ),
    (
        "A toy shop. Shelves full of dolls line the left wall and shelves full of board games line the right wall. "
        "In the middle is a train table. A giant teddy bear sits next to the counter, which is by the door.",
        "2~ shelf; 2~ doll; 2~ board_game; 1 train_table; 1 teddy_bear: giant; 1 counter",
        "doll in/on shelf; "
        "board_game in/on shelf; shelf against wall; train_table center center; teddy_bear beside counter; counter "
        "near door",
    ),
    (
        "A library with four long tables in two rows. Every table has six chairs and three lamps. The librarian's "
        "desk is near the entrance, and a cart full of books is to its left.",
        "4 table: long; 24 chair; 12 lamp; 1 desk/librarians_desk/librarian_desk; 1 cart; 2~ book",
        "lamp on table; "
        "chair with/around/beside table; desk/librarians_desk/librarian_desk near door; book in/on cart; cart "
        "left_of desk/librarians_desk/librarian_desk",
    ),
    (
        "A dining room. The table is round and made of glass. It is surrounded by five velvet chairs. A sideboard "
        "is along the wall, with a mirror hanging above it and two vases on top of it.",
        "1 table: round glass; 5 chair: velvet; 1 sideboard; 1 mirror; 2 vase",
        "chair around table; sideboard against wall; mirror above sideboard; ?mirror on wall; vase on sideboard",
    ),
    (
        "A garage with a white van, a shelf with five paint cans along the back wall, and a bicycle hanging from "
        "the ceiling next to the van.",
        "1 van: white; 1 shelf; 5 paint_can; 1 bicycle",
        "paint_can on shelf; shelf against wall; bicycle hanging ceiling; bicycle beside van",
    ),
    (
        "A teenager's room with a black bed in the corner, band posters above the bed, a desk across from the bed "
        "with a laptop and headphones on it, and clothes scattered on the floor.",
        "1 bed: black; 2~ poster/band_poster; 1 desk; 1 laptop; 1~ headphone/headphones; 1~ clothes/clothing",
        "bed "
        "corner corner; poster/band_poster above bed; ?poster/band_poster on wall; desk opposite bed; laptop on "
        "desk; headphone/headphones on desk; ?clothes on floor",
    ),
    (
        "A bar with a pool table in the center. Four high tables are placed along the window, each with two stools. "
        "A row of bottles stands on a shelf behind the bar counter, and a dartboard is mounted on the wall to the "
        "left of the counter.",
        "1 pool_table; 4 table/high_table: high; 8 stool; 2~ bottle; 1 shelf; 1 bar_counter; 1 dartboard",
        "pool_table center center; table against/beside/near window; stool with/around/beside table; bottle on "
        "shelf; shelf behind bar_counter; dartboard on wall; dartboard left_of bar_counter",
    ),
    (
        "A child's bedroom with two beds separated by a nightstand. The nightstand has a globe lamp on it. At the "
        "foot of each bed is a toy chest. A large round rug covers the floor between the beds and the door.",
        "2 bed; 1 nightstand; 1 globe_lamp/lamp; 2 toy_chest; 1 rug: large round",
        "nightstand between bed; "
        "globe_lamp/lamp on nightstand; toy_chest foot bed; ?rug between bed+door; ?rug on floor",
    ),
    (
        "A music store with six electric guitars hanging on the wall, two drum sets in the middle, and a glass "
        "display case with harmonicas inside next to the cash register.",
        "6 guitar/electric_guitar: (electric); 2 drum_set; 1 display_case: glass; 2~ harmonica; 1 cash_register",
        "guitar/electric_guitar on wall; drum_set center center; harmonica in display_case; display_case beside "
        "cash_register",
    ),
    (
        "A hotel lobby with a round sofa in the center, a reception desk opposite the entrance with two computers "
        "on it, and a luggage cart near the elevator.",
        "1 sofa: round; 1 reception_desk; 2 computer; 1 luggage_cart; 1 elevator",
        "sofa center center; reception_desk opposite door; computer on reception_desk; luggage_cart near elevator",
    ),
    (
        "A three-bedroom house. The living room has a blue sofa and a piano. The kitchen has an island with a sink "
        "and three stools. The master bedroom has a king-size bed with a bench in front of it.",
        "1 sofa: blue; 1 piano; 1 island/kitchen_island; 3 stool; 1 bed: king_size; 1 bench",
        "stool with/beside/around island; bench foot/in_front_of bed",
    ),
    (
        "The waiting room of a clinic: a row of five chairs against the wall, a coffee table with magazines in "
        "front of them, a fish tank on a cabinet and a coat stand in the corner near the door.",
        "5 chair; 1 coffee_table; 2~ magazine; 1 fish_tank; 1 cabinet; 1 coat_stand",
        "chair against wall; "
        "coffee_table in_front_of chair; magazine on coffee_table; fish_tank on cabinet; coat_stand corner corner; "
        "?coat_stand near door",
    ),
)

EXPECTATIONS = {"short": SHORT, "medium": MEDIUM, "hard": HARD, "styled": STYLED, "turned": TURNED, "fresh": FRESH}
