"""Turns of speech that tell things apart or point back: "it", "the other", "one ... another", lists that go on."""

from __future__ import annotations

TURNS: tuple[tuple[str, str, str], ...] = (
    (
        "Behind the desk is a black chair, and in front of it are two armchairs.",
        "1 desk; 1 chair: black; 2 armchair",
        "chair behind desk; armchair in_front_of desk",
    ),
    (
        "On the bed is a quilt, and beneath it a wicker basket.",
        "1 bed; 1 quilt; 1 wicker_basket: wicker",
        "quilt on bed; wicker_basket under bed",
    ),
    (
        "A globe and three books sit on the desk. Facing it are six stools, and each stool has a red cushion.",
        "1 globe; 3 book; 1 desk; 6 stool; 6 cushion: red",
        "globe on desk; book on desk; stool facing desk; cushion on each stool",
    ),
    (
        "Three chairs, each facing a mirror mounted on the wall.",
        "3 chair; 3 mirror",
        "chair facing each mirror; mirror on wall",
    ),
    (
        "On both sides of the bed are nightstands, each topped with a small lamp; the left one also holds a clock.",
        "1 bed; 1 nightstand#1; 2 lamp: small; 1 nightstand#2; 1 clock",
        "nightstand#1 right_of bed; lamp on each nightstand#1+nightstand#2; nightstand#2 left_of bed; clock on "
        "nightstand#2",
    ),
    (
        "A sofa that faces a TV with a narrow media console beneath it.",
        "1 sofa; 1 tv; 1 media_console: narrow",
        "sofa facing tv; media_console under tv",
    ),
    (
        "A kitchen with an island in the middle, on which a fruit bowl and a vase are placed.",
        "1 kitchen_island; 1 fruit_bowl; 1 vase",
        "kitchen_island center center; fruit_bowl on kitchen_island; vase on kitchen_island",
    ),
    (
        "In front of the sofa is a coffee table, on which three books, a phone and a bowl have been left.",
        "1 sofa; 1 coffee_table; 3 book; 1 phone; 1 bowl",
        "coffee_table in_front_of sofa; book on coffee_table; phone on coffee_table; bowl on coffee_table",
    ),
    (
        "A bookshelf by the window, on which stands a lantern.",
        "1 bookshelf; 1 lantern",
        "bookshelf near window; lantern on bookshelf",
    ),
    (
        "A toilet is to the left of the vanity and a shower to the right.",
        "1 toilet; 1 vanity; 1 shower",
        "toilet left_of vanity; shower right_of vanity",
    ),
    (
        "Opposite the bed stands a dresser with a TV on top; to the left of the dresser there is a mirror, and to"
        " the right, a basket.",
        "1 bed; 1 dresser; 1 tv; 1 mirror; 1 basket",
        "dresser opposite bed; tv on dresser; mirror left_of dresser; basket right_of dresser",
    ),
    (
        "Against the wall are a stove with a range hood above it, a sink to the left of the stove and a fridge to"
        " the right.",
        "1 stove; 1 range_hood; 1 sink; 1 fridge",
        "stove against wall; range_hood above stove; sink against wall; sink left_of stove; fridge against wall; "
        "fridge right_of stove",
    ),
    (
        "On the counter are a cash register, a jar filled with flowers, and a row of four bottles.",
        "1 counter; 1 cash_register; 1 jar; 3~ flower; 4 bottle",
        "cash_register on counter; jar on counter; flower in jar; bottle on counter",
    ),
    (
        "A bowl of apples, a box with a knife on it, and a bottle of wine sit on the island.",
        "1 bowl_of_apples; 3~ apple; 1 box; 1 knife; 1 wine_bottle; 1 kitchen_island",
        "apple in bowl_of_apples; knife on box; bowl_of_apples on kitchen_island; box on kitchen_island; "
        "wine_bottle on kitchen_island",
    ),
    (
        "Two desks, each with a monitor, a keyboard, and an office chair.",
        "2 desk; 2 monitor; 2 keyboard; 2 office_chair",
        "monitor on each desk; keyboard on each desk; office_chair with each desk",
    ),
    (
        "A doll sits on the bed, a second one on the trunk.",
        "1 doll#1; 1 bed; 1 doll#2; 1 trunk",
        "doll#1 on bed; doll#2 on trunk",
    ),
    (
        "Two tables. One of them has a candle on it, while the other holds a vase and a bowl.",
        "1 table#1; 1 table#2; 1 candle; 1 vase; 1 bowl",
        "candle on table#2; vase on table#1; bowl on table#1",
    ),
    (
        "There are two desks. The first is by the window; the second is against the wall.",
        "1 desk#1; 1 desk#2",
        "desk#2 near window; desk#1 against wall",
    ),
    (
        "Half a dozen cups and a dozen plates are on the shelf.",
        "6 cup; 12 plate; 1 shelf",
        "cup on shelf; plate on shelf",
    ),
    (
        "A slender brass floor lamp beside a gnarled bench.",
        "1 floor_lamp: slender brass; 1 bench: gnarled",
        "floor_lamp beside bench",
    ),
    (
        "The bed, a low platform model, is pushed into the corner.",
        "1 bed: low platform",
        "bed corner corner",
    ),
    (
        "A plant stands in each of two corners.",
        "2 plant",
        "plant corner corner",
    ),
    (
        "In one corner there is a bookcase; in another, an armchair next to a table.",
        "1 bookcase; 1 armchair; 1 table",
        "bookcase corner corner; armchair corner corner; armchair beside table",
    ),
    (
        "Four barrels against the left wall and a shelf against the right one. In between is a table.",
        "4 barrel; 1 shelf; 1 table",
        "barrel against wall; shelf against wall; table between barrel+shelf",
    ),
    (
        "On the nightstand to the left of the bed stands a lamp; the nightstand to the right holds a book.",
        "1 nightstand#1; 1 bed; 1 lamp; 1 nightstand#2; 1 book",
        "nightstand#1 left_of bed; lamp on nightstand#1; nightstand#2 right_of bed; book on nightstand#2",
    ),
    (
        "The sofa is flanked on the left by a floor lamp and on the right by a side table.",
        "1 sofa; 1 floor_lamp; 1 side_table",
        "floor_lamp left_of sofa; side_table right_of sofa",
    ),
    (
        "A bed flanked by a nightstand and a floor lamp.",
        "1 bed; 1 nightstand; 1 floor_lamp",
        "nightstand left_of bed; floor_lamp right_of bed",
    ),
    (
        "Above the sofa hangs a mirror, with a sconce on either side of it.",
        "1 sofa; 1 mirror; 2 sconce",
        "mirror on wall; mirror above sofa; sconce on wall; sconce flanking mirror",
    ),
    (
        "Two tables, on each of which stands a candle.",
        "2 table; 2 candle",
        "candle on each table",
    ),
    (
        "Two lamps, one on each nightstand.",
        "2 lamp; 2 nightstand",
        "lamp on each nightstand",
    ),
    (
        "Three chairs stand along the wall, a fourth by the door.",
        "3 chair#1; 1 chair#2",
        "chair#1 against wall; chair#2 near door",
    ),
    (
        "A pair of speakers, one on each side of the TV.",
        "2 speaker; 1 tv",
        "speaker flanking tv",
    ),
    (
        "Paintings in gilded frames line the walls.",
        "3~ painting: framed gilded",
        "painting on wall",
    ),
    (
        "A cup and a phone rest on the arm of the sofa.",
        "1 cup; 1 phone; 1 sofa",
        "cup on sofa; phone on sofa",
    ),
    (
        "A fireplace in the corner; beside it, a basket; above it, a painting.",
        "1 fireplace; 1 basket; 1 painting",
        "fireplace corner corner; basket beside fireplace; painting above fireplace",
    ),
    (
        "Two nightstands with lamps flank the bed.",
        "2 nightstand; 2~ lamp; 1 bed",
        "lamp on each nightstand; nightstand flanking bed",
    ),
    (
        "A rug with toys on it in the center.",
        "1 rug; 3~ toy",
        "toy on rug; rug center center",
    ),
    (
        "A crib stands in the corner, a lamp above it and a rug below.",
        "1 crib; 1 lamp; 1 rug",
        "crib corner corner; lamp above crib; rug under crib",
    ),
    (
        "A table with a computer, printer, and lamp.",
        "1 table; 1 computer; 1 printer; 1 lamp",
        "computer on table; printer on table; lamp on table",
    ),
    (
        "Against opposite walls stand two beds.",
        "2 bed",
        "bed against wall",
    ),
    (
        "A clock hangs high on the wall and a lamp hangs far above the table.",
        "1 clock; 1 lamp; 1 table",
        "clock on wall; lamp hanging ceiling; lamp above table",
    ),
    (
        "A chest is hidden deep inside a wardrobe.",
        "1 chest; 1 wardrobe",
        "chest in wardrobe",
    ),
    (
        "A meadow with sheep and a deer, and a pond with tropical fish.",
        "3~ sheep; 1 deer; 1 pond; 3~ fish: tropical",
        "fish with pond",
    ),
    (
        "A hall with 40 chairs in 5 rows facing a stage.",
        "40 chair; 1 stage",
        "chair facing stage",
    ),
    (
        "An office with four workstations.",
        "4 desk; 4 office_chair",
        "office_chair near each desk",
    ),
    (
        "A pink sofa in a green room with white walls.",
        "1 sofa: pink",
        "",
    ),
    (
        "A picnic in a park with three dogs.",
        "1 picnic_blanket; 1 picnic_basket; 3 dog",
        "picnic_basket near picnic_blanket; dog with picnic_blanket",
    ),
    (
        "A battle between two knights on a hill.",
        "2 knight; 1 hill",
        "knight on hill",
    ),
)
