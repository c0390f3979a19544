"""Lists within lists, the former and the latter, verbs left out, and which of several."""

from __future__ import annotations

LISTS: tuple[tuple[str, str, str], ...] = (
    (
        "On the table are a vase with ten flowers, a pair of glasses and a mug.",
        "1 table; 1 vase; 10 flower; 1 pair_of_glasses; 1 mug",
        "vase on table; flower in vase; pair_of_glasses on table; mug on table",
    ),
    (
        "The counter holds a cake box with three apples, a coffee mug and a small lamp.",
        "1 counter; 1 cake_box; 3 apple; 1 coffee_mug; 1 lamp: small",
        "cake_box on counter; apple in cake_box; coffee_mug on counter; lamp on counter",
    ),
    (
        "The desk holds a rack with six bottles, a glass containing a green liquid, and a pair of glasses.",
        "1 desk; 1 rack; 6 bottle; 1 glass; 1 liquid: green; 1 pair_of_glasses",
        "rack on desk; bottle in rack; glass on desk; liquid in glass; pair_of_glasses on desk",
    ),
    (
        "The counter carries a cash register, a tray with three cups, a jar of apples and a book.",
        "1 counter; 1 cash_register; 1 tray; 3 cup; 1 jar_of_apples; 3~ apple; 1 book",
        (
            "cash_register on counter; tray on counter; cup on tray; jar_of_apples on counter; apple in"
            " jar_of_apples; book on counter"
        ),
    ),
    (
        "The shelf holds a box containing a toy, a doll and a teddy bear.",
        "1 shelf; 1 box; 1 toy; 1 doll; 1 teddy_bear",
        "box on shelf; toy in box; doll in box; teddy_bear in box",
    ),
    (
        "A mini fridge has a microwave on top and a box on top of the microwave.",
        "1 mini_fridge: mini; 1 microwave; 1 box",
        "microwave on mini_fridge; box on microwave",
    ),
    (
        "A metal shelf full of bottles standing in the corner.",
        "1 shelf: metal; 3~ bottle",
        "bottle in shelf; shelf corner corner",
    ),
    (
        "A stove in the corner, and a basket with a bottle standing on the bench.",
        "1 stove; 1 basket; 1 bottle; 1 bench",
        "stove corner corner; bottle in basket; basket on bench",
    ),
    (
        "A trunk used as a coffee table sits in front of the sofa with a stack of books and a globe on it.",
        "1 trunk; 1 sofa; 4~ book; 1 globe",
        "trunk in_front_of sofa; book on trunk; globe on trunk",
    ),
    (
        "Two armchairs face the fireplace; the former has a red cushion, the latter a folded blanket.",
        "1 armchair#1; 1 fireplace; 1 armchair#2; 1 cushion: red; 1 blanket: folded",
        "armchair#1 facing fireplace; armchair#2 facing fireplace; cushion on armchair#2; blanket on armchair#1",
    ),
    (
        "A wardrobe and a bookcase stand against the wall. The former is white, the latter has a mirror above it.",
        "1 wardrobe: white; 1 bookcase; 1 mirror",
        "wardrobe against wall; bookcase against wall; mirror above bookcase",
    ),
    (
        "A sofa faces a bookcase. On the latter stands a clock, on the former lie two cushions.",
        "1 sofa; 1 bookcase; 1 clock; 2 cushion",
        "sofa facing bookcase; clock on bookcase; cushion on sofa",
    ),
    (
        "Three shelves hang on the wall. The first holds books, the second holds plants and the third is empty.",
        "1 shelf#1: empty; 1 shelf#2; 3~ book; 1 shelf#3; 3~ plant",
        "shelf#1 on wall; shelf#2 on wall; book on shelf#2; shelf#3 on wall; plant on shelf#3",
    ),
    (
        (
            "Two desks stand side by side: one carries a computer and a telephone, the other a printer and a"
            " stack of paper."
        ),
        "1 desk#1; 1 desk#2; 1 computer; 1 telephone; 1 printer; 1 stack: paper",
        "desk#1 beside desk#1; computer on desk#2; telephone on desk#2; printer on desk#1; stack on desk#1",
    ),
    (
        "Two chairs stand by the wall; one faces the door, the other the window.",
        "1 chair#1; 1 chair#2",
        "chair#1 against wall; chair#2 against wall; chair#2 facing door; chair#1 facing window",
    ),
    (
        "A table stands between two chairs; one is red and the other is blue.",
        "1 table; 1 chair#1: blue; 1 chair#2: red",
        "table between chair#1+chair#2",
    ),
    (
        "On one nightstand there is a lamp, on the other a clock.",
        "1 nightstand#1; 1 lamp; 1 nightstand#2; 1 clock",
        "lamp on nightstand#1; clock on nightstand#2",
    ),
    (
        "Two tables stand by the wall. On one table is a vase; on the other are two bowls.",
        "1 table#1; 1 table#2; 1 vase; 2 bowl",
        "table#1 against wall; table#2 against wall; vase on table#2; bowl on table#1",
    ),
    (
        (
            "Four beds stand against the wall, each with a cabinet next to it. On one cabinet there are a bowl"
            " and a jar; on another just a book."
        ),
        "4 bed; 2 cabinet#1; 1 cabinet#2; 1 bowl; 1 jar; 1 cabinet#3; 1 book",
        (
            "bed against wall; cabinet#1 beside each bed; cabinet#2 beside each bed; bowl on cabinet#2; jar on"
            " cabinet#2; cabinet#3 beside each bed; book on cabinet#3"
        ),
    ),
    (
        "Two beds; the smaller one has a red blanket, the larger one stands by the window.",
        "1 bed#1: large; 1 bed#2: small; 1 blanket: red",
        "blanket on bed#2; bed#1 near window",
    ),
    (
        "A table and two smaller chairs.",
        "1 table; 2 chair: small",
        "",
    ),
    (
        "A mint-green fridge, a wine red armchair and a butcher-block island.",
        "1 fridge: mint_green; 1 armchair: wine_red; 1 kitchen_island: butcher_block",
        "",
    ),
    (
        "A sofa and an armchair face each other.",
        "1 sofa; 1 armchair",
        "armchair facing sofa; sofa facing armchair",
    ),
    (
        "A round table and two chairs facing each other.",
        "1 table: round; 2 chair",
        "chair facing chair",
    ),
    (
        "A tv is on the wall, with a speaker on the media console below.",
        "1 tv; 1 speaker; 1 media_console",
        "tv on wall; speaker on media_console; media_console under tv",
    ),
    (
        (
            "A bedroom and a kitchen. A dresser stands by the window. The kitchen beside it contains a table"
            " with two chairs."
        ),
        "1 dresser; 1 table; 2 chair",
        "dresser near window; chair with table",
    ),
    (
        "A tall lamp leaning over the armchair.",
        "1 lamp: tall; 1 armchair",
        "lamp beside armchair",
    ),
    (
        "There is a lamp on either side of the bed and a painting above it.",
        "2 lamp; 1 bed; 1 painting",
        "lamp flanking bed; painting above bed",
    ),
    (
        "A bowl, a kettle and a mug are on the counter; the sink next to it is full of plates.",
        "1 bowl; 1 kettle; 1 mug; 1 counter; 1 sink; 3~ plate",
        "bowl on counter; kettle on counter; mug on counter; sink beside counter; plate in sink",
    ),
    (
        "A sofa, a floor lamp to the left of it, a bed and a trunk at its foot.",
        "1 sofa; 1 floor_lamp; 1 bed; 1 trunk",
        "floor_lamp left_of sofa; trunk foot bed",
    ),
    (
        "On a tray on the ottoman are a bowl and two cups.",
        "1 tray; 1 ottoman; 1 bowl; 2 cup",
        "tray on ottoman; bowl on tray; cup on tray",
    ),
    (
        "On the top shelf of the bookcase is a globe; on the bottom one are three books.",
        "1 bookcase; 1 globe; 3 book",
        "globe top_part bookcase; book bottom_part bookcase",
    ),
    (
        "Two stacks of three crates each stand beside the counter.",
        "6 crate; 1 counter",
        "crate beside counter",
    ),
    (
        "A fridge, which stands left of the sink, has three apples on its door.",
        "1 fridge; 1 sink; 3 apple",
        "fridge left_of sink; apple on fridge",
    ),
    (
        "A globe on a low cabinet, and beside it, on a stool, a jar.",
        "1 globe; 1 cabinet: low; 1 stool; 1 jar",
        "globe on cabinet; jar beside globe; jar on stool",
    ),
    (
        "A basket sits beside a rocking chair, over whose back a blanket is draped.",
        "1 basket; 1 rocking_chair: rocking; 1 blanket",
        "basket beside rocking_chair; blanket on rocking_chair",
    ),
    (
        "A towel rack hangs to the left of the mirror, and a shelf with three bottles to the right of it.",
        "1 towel_rack; 1 mirror; 1 shelf; 3 bottle",
        "towel_rack left_of mirror; bottle on shelf; shelf right_of mirror",
    ),
    (
        "Facing the window is a telescope, with a poster pinned to the wall behind it.",
        "1 telescope; 1 poster",
        "telescope facing window; poster on wall; poster behind telescope",
    ),
    (
        "A bench stands against the wall, with three shelves above it, from which hang two lanterns and a plant.",
        "1 bench; 3 shelf; 2 lantern; 1 plant",
        "bench against wall; shelf above bench; lantern hanging shelf; plant hanging shelf",
    ),
    (
        "In one corner stands a clock and in the opposite one a globe.",
        "1 clock; 1 globe",
        "clock corner corner; globe corner corner",
    ),
    (
        "The table is set for four: four plates, four glasses and a jar.",
        "1 table; 4 plate; 4 glass; 1 jar",
        "plate on table; glass on table; jar on table",
    ),
    (
        (
            "A desk is under the window and a chair is pushed in; on top are a monitor and a keyboard, with a"
            " mouse to the right of the keyboard."
        ),
        "1 desk; 1 chair; 1 monitor; 1 keyboard; 1 mouse",
        "desk under window; monitor on desk; keyboard on desk; mouse right_of keyboard; mouse on desk",
    ),
    (
        "Two ottomans stand next to a coffee table in front of the sofa, which has a book and two mugs on top.",
        "2 ottoman; 1 coffee_table; 1 sofa; 1 book; 2 mug",
        "ottoman beside coffee_table; coffee_table in_front_of sofa; book on coffee_table; mug on coffee_table",
    ),
    (
        "A room features a piano and a treadmill lined up against the wall.",
        "1 piano; 1 treadmill",
        "piano against wall; treadmill against wall",
    ),
    (
        "A table holding a vase, next to which is a stack of plates.",
        "1 table; 1 vase; 4~ plate",
        "vase on table; plate beside vase; plate on table",
    ),
    (
        "Three apple halves lie on a plate next to a child's cup.",
        "3 apple_half; 1 plate; 1 childs_cup",
        "apple_half on plate; plate beside childs_cup",
    ),
    (
        (
            "A queen bed against the back wall, flanked by nightstands; each should have a lamp, and the one on"
            " the left also a stack of three books."
        ),
        "1 queen_bed: queen; 1 nightstand#1; 2 lamp; 1 nightstand#2; 3 book",
        (
            "queen_bed against wall; nightstand#1 right_of queen_bed; lamp on each nightstand#1+nightstand#2;"
            " nightstand#2 left_of queen_bed; book on nightstand#2"
        ),
    ),
    (
        (
            "Five cabinets stand against the left wall. The second one is open and contains a jar; on top of the"
            " last one sits a globe."
        ),
        "3 cabinet#1; 1 cabinet#2: open; 1 jar; 1 cabinet#3; 1 globe",
        (
            "cabinet#1 against wall; cabinet#2 against wall; jar in cabinet#2; cabinet#3 against wall; globe on"
            " cabinet#3"
        ),
    ),
    (
        "Two sofas face each other across a coffee table; on each lies a throw.",
        "2 sofa; 1 coffee_table; 2 throw",
        "sofa facing sofa; sofa opposite coffee_table; throw on each sofa",
    ),
    (
        "The table is laid with eight plates, eight sets of glasses and a candle.",
        "1 table; 8 plate; 24~ glass; 1 candle",
        "plate on table; glass on table; candle on table",
    ),
    (
        "Three mannequins: the first holds a lantern, the second a lamp and the third a globe.",
        "1 mannequin#1; 1 mannequin#2; 1 lantern; 1 mannequin#3; 1 lamp; 1 globe",
        "lantern on mannequin#2; lamp on mannequin#3; globe on mannequin#1",
    ),
    (
        "A fridge stands beside the sink, and both are next to the door.",
        "1 fridge; 1 sink",
        "fridge beside sink; sink beside door; fridge beside door",
    ),
    (
        "The left nightstand has a lamp, while the right one has a clock; both flank the bed.",
        "1 nightstand#1; 1 lamp; 1 nightstand#2; 1 clock; 1 bed",
        "lamp on nightstand#1; clock on nightstand#2; nightstand#1 flanking bed; nightstand#2 flanking bed",
    ),
    (
        "On the left side of the desk is a monitor, on its right side a printer, and under it a trunk.",
        "1 desk; 1 monitor; 1 printer; 1 trunk",
        "monitor left_part desk; printer right_part desk; trunk under desk",
    ),
    (
        "To the right of the door is a coat rack, to the left of it a bench with two pillows on it.",
        "1 coat_rack; 1 bench; 2 pillow",
        "coat_rack right_of door; bench left_of door; pillow on bench",
    ),
    (
        (
            "A crib with a toy above it, a changing table with a stack of books on it, and, between the two, a"
            " rocking chair."
        ),
        "1 crib; 1 toy; 1 changing_table; 4~ book; 1 rocking_chair: rocking",
        "toy above crib; book on changing_table; rocking_chair between crib+changing_table",
    ),
    (
        "In the middle of the room is a table with a rack of bottles on the wall behind it.",
        "1 table; 1 rack; 3~ bottle",
        "table center center; bottle in rack; rack on wall; rack behind table",
    ),
    (
        "A reading nook: an armchair, a side table to its left and a floor lamp behind it.",
        "1 armchair; 1 side_table; 1 floor_lamp",
        "side_table left_of armchair; floor_lamp behind armchair",
    ),
    (
        "A fridge hums under the desk; next to it is a basket.",
        "1 fridge; 1 desk; 1 basket",
        "fridge under desk; basket beside fridge",
    ),
    (
        "The study's desk stands by the window. Two crates lie stacked in the corner.",
        "1 desk; 2 crate",
        "desk near window; crate corner corner",
    ),
    (
        "A telescope points out of the window, and a plant stands either side of the door.",
        "1 telescope; 2 plant",
        "telescope facing window; plant beside door",
    ),
    (
        "On it are a bowl and a jar, the latter open.",
        "1 bowl; 1 jar: open",
        "",
    ),
    (
        "On the desk there is a bowl of fruit, a lamp, and a chair in front of it.",
        "1 desk; 1 bowl_of_fruit; 1 lamp; 1 chair",
        "bowl_of_fruit on desk; lamp on desk; chair in_front_of desk",
    ),
    (
        "Two monitors are on the desk with a keyboard and mouse in front of them.",
        "2 monitor; 1 desk; 1 keyboard; 1 mouse",
        "monitor on desk; keyboard in_front_of monitor; mouse in_front_of monitor",
    ),
    (
        "A media console supports a tv with a speaker at each end.",
        "1 media_console; 1 tv; 2 speaker",
        "tv on media_console; speaker flanking tv",
    ),
    (
        "Two cribs stand on opposite walls with a mobile over each.",
        "2 crib; 2 mobile",
        "crib against wall; mobile above crib",
    ),
    (
        "There are three workstations along the left wall, each consisting of a desk, a chair and a monitor.",
        "3 desk; 3 chair; 3 monitor",
        "desk against wall; chair with each desk; monitor on each desk",
    ),
    (
        "A piano stands in the corner, its bench pulled out, and on its closed lid are a vase and a framed picture.",
        "1 piano; 1 bench; 1 vase; 1 framed_picture: framed",
        "piano corner corner; vase on piano; framed_picture on piano",
    ),
    (
        "A table by the window. On it are a bottle, two cups on plates, and a basket.",
        "1 table; 1 bottle; 2 cup; 3~ plate; 1 basket",
        "table near window; bottle on table; cup on table; cup on plate; basket on table",
    ),
    (
        "A sofa with a table halfway along it; on the table a bowl, over it a mirror.",
        "1 sofa; 1 table; 1 bowl; 1 mirror",
        "table beside sofa; bowl on table; mirror above table",
    ),
    (
        "The smaller of the two tables has a bowl on it; the larger one is set with four plates.",
        "1 table#1: large; 1 table#2: small; 1 bowl; 4 plate",
        "bowl on table#2; plate on table#1",
    ),
    (
        "Four vehicles are on the floor: a car, two trucks and a toy.",
        "1 car; 2 truck; 1 toy",
        "",
    ),
    (
        "Between the bookcase and the window is an armchair, with a footstool in front and a lamp behind.",
        "1 bookcase; 1 armchair; 1 footstool; 1 lamp",
        "armchair between bookcase+window; footstool in_front_of armchair; lamp behind armchair",
    ),
    (
        "A tall plant in a yellow pot stands to the right of the door, and a shorter one in a blue pot to the left.",
        "1 plant#1: tall; 1 pot#1: yellow; 1 plant#2: short; 1 pot#2: blue",
        "plant#1 in pot#1; plant#1 right_of door; plant#2 in pot#2; plant#2 left_of door",
    ),
    (
        "A desk with three drawers, the top one open, and a green lamp on it.",
        "1 desk: three_drawers open; 1 lamp: green",
        "lamp on desk",
    ),
    (
        "A teapot with four cups on a tray on the floor beside the cushion.",
        "1 teapot; 4 cup; 1 tray; 1 cushion",
        "teapot on tray; cup on tray; tray on floor; tray beside cushion",
    ),
    (
        "A bed, on whose headboard hangs a lantern, and a nightstand, in whose open drawer lies a book.",
        "1 bed; 1 lantern; 1 nightstand; 1 book",
        "lantern on bed; book on nightstand",
    ),
    (
        "The counter with a coffee mug, a jar and a bowl faces the door.",
        "1 counter; 1 coffee_mug; 1 jar; 1 bowl",
        "coffee_mug on counter; jar on counter; bowl on counter; counter facing door",
    ),
    (
        "Against the wall is a cabinet; on it you see a jar of apples, a mug and a globe.",
        "1 cabinet; 1 jar_of_apples; 3~ apple; 1 mug; 1 globe",
        "cabinet against wall; jar_of_apples on cabinet; apple in jar_of_apples; mug on cabinet; globe on cabinet",
    ),
    (
        "A shelf with a flumbo, two quaffles and a vase.",
        "1 shelf; 1 flumbo; 2 quaffle; 1 vase",
        "flumbo on shelf; quaffle on shelf; vase on shelf",
    ),
    (
        "The desk has a large brass whatsit and three wongles.",
        "1 desk; 1 brass_whatsit: large brass; 3 wongle",
        "brass_whatsit on desk; wongle on desk",
    ),
    (
        "The rug measures 3 by 2 metres and lies under a table.",
        "1 rug; 1 table",
        "rug under table",
    ),
    (
        "A kitchen with a sink, er, I mean a dryer, next to the fridge.",
        "1 dryer; 1 fridge",
        "dryer beside fridge",
    ),
    (
        "A sofa - no, two sofas - in front of the fireplace.",
        "2 sofa; 1 fireplace",
        "sofa in_front_of fireplace",
    ),
    (
        "A red chair stands by the door, or rather a blue one.",
        "1 chair: blue",
        "chair near door",
    ),
    (
        "A fridge, a washing machine and a bookcase line the wall from left to right.",
        "1 fridge; 1 washing_machine; 1 bookcase",
        "fridge against wall; washing_machine against wall; bookcase against wall",
    ),
    (
        "A cabinet with two shelves: the top one carries a bowl and four cups, the lower one a book.",
        "1 cabinet: two_shelves; 1 bowl; 4 cup; 1 book",
        "bowl in cabinet; cup in cabinet; book in cabinet",
    ),
    (
        "Two plants flank the door; a rug lies in front of it.",
        "2 plant; 1 rug",
        "plant beside door; rug in_front_of door",
    ),
    (
        "A doll sits on the bed and another asleep on the rug.",
        "1 doll#1; 1 bed; 1 doll#2: asleep; 1 rug",
        "doll#1 on bed; doll#2 on rug",
    ),
    (
        "A globe and a jar stand in a cabinet; to its right is a clock on a stool.",
        "1 globe; 1 jar; 1 cabinet; 1 clock; 1 stool",
        "globe in cabinet; jar in cabinet; clock right_of cabinet; clock on stool",
    ),
    (
        "A sofa with a cushion at each end.",
        "1 sofa; 2 cushion",
        "cushion on sofa",
    ),
    (
        "A book lies face down on the blanket, and a pair of shoes is under the bed.",
        "1 book; 1 blanket; 1 pair_of_shoes; 1 bed",
        "book on blanket; pair_of_shoes under bed",
    ),
    (
        "Two vases, one tall, the other short, stand on the table either side of a clock.",
        "1 vase#1: short; 1 vase#2: tall; 1 table; 1 clock",
        "vase#1 on table; vase#1 flanking clock",
    ),
    (
        "The counter is cluttered: a coffee mug, a toy, a bowl with apples, a fork.",
        "1 counter: cluttered; 1 coffee_mug; 1 toy; 1 bowl; 3~ apple; 1 fork",
        "coffee_mug on counter; toy on counter; bowl on counter; apple in bowl; fork on counter",
    ),
    (
        "A rocking chair, a floor lamp behind it and, to its left, a small table bearing a globe.",
        "1 rocking_chair: rocking; 1 floor_lamp; 1 table: small; 1 globe",
        "floor_lamp behind rocking_chair; table left_of rocking_chair; globe on table",
    ),
    (
        "Three stools stand around a high table; the tallest is red.",
        "2 stool#1; 1 table: high; 1 stool#2: red",
        "stool#1 around table; stool#2 around table",
    ),
    (
        "Make sure that there's a trunk under the sink, and hang a plant from the ceiling.",
        "1 trunk; 1 sink; 1 plant",
        "trunk under sink; plant hanging ceiling",
    ),
    (
        "A table with candles at both ends.",
        "1 table; 2 candle",
        "candle short_side table",
    ),
    (
        "Against the wall is a shelf with jars of sugar, coffee and tea.",
        "1 shelf; 3~ jar_of_sugar",
        "shelf against wall; jar_of_sugar on shelf",
    ),
    (
        "A garden with a wrought iron bench.",
        "1 bench: wrought_iron",
        "",
    ),
    (
        "A two seater sofa, a king size bed and a mid century lamp.",
        "1 sofa: two_seater; 1 bed: king_size; 1 lamp: mid_century",
        "",
    ),
    (
        "Hang a plant from the ceiling.",
        "1 plant",
        "plant hanging ceiling",
    ),
    (
        "A picture hangs on the wall and a lamp stands to the left of it.",
        "1 picture; 1 lamp",
        "picture on wall; lamp left_of picture",
    ),
)
