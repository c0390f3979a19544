"""Verbs that no table has and what they do; lists after "topped with"; words that name nothing."""

from __future__ import annotations

DOINGS: tuple[tuple[str, str, str], ...] = (
    (
        "A wide dresser displays two bottles and a tray, with a mirror hanging above it.",
        "1 dresser: wide; 2 bottle; 1 tray; 1 mirror",
        "bottle on dresser; tray on dresser; mirror on wall; mirror above dresser",
    ),
    (
        "A low cabinet against the wall stores books, plates, and bowls.",
        "1 cabinet: low; 3~ book; 3~ plate; 3~ bowl",
        "cabinet against wall; book in cabinet; plate in cabinet; bowl in cabinet",
    ),
    (
        "A large sofa takes up one corner of the room, with two pillows thrown on it.",
        "1 sofa: large; 2 pillow",
        "sofa corner corner; pillow on sofa",
    ),
    (
        "A mirror hangs on the wall, and a clock ticks quietly next to the bed.",
        "1 mirror; 1 clock; 1 bed",
        "mirror on wall; clock beside bed",
    ),
    (
        "Near the door, a stand holding two umbrellas and a wooden bench suggest that rain was expected.",
        "1 stand; 2 umbrella; 1 bench: wooden",
        "stand near door; umbrella on stand; bench near door",
    ),
    (
        "It is late and the family has left, leaving everything as it was. A sofa stands against the wall.",
        "1 sofa",
        "sofa against wall",
    ),
    (
        "The faint light of a lamp next to the sofa gives the room a calm feeling.",
        "1 lamp; 1 sofa",
        "lamp beside sofa",
    ),
    (
        "A counter against the wall, topped with a cash register, a pastry case, and a jar.",
        "1 counter; 1 cash_register; 1 pastry_case; 1 jar",
        "counter against wall; cash_register on counter; pastry_case on counter; jar on counter",
    ),
    (
        "A desk by the window with a laptop, a cup, and a small fan.",
        "1 desk; 1 laptop; 1 cup; 1 fan: small",
        "desk near window; laptop on desk; cup on desk; fan on desk",
    ),
    (
        "Across from the bed is a long desk with two chairs in front of it, and a map hangs on the wall above it.",
        "1 bed; 1 desk: long; 2 chair; 1 map",
        "desk opposite bed; chair in_front_of desk; map on wall; map above desk",
    ),
    (
        "A sofa and a narrow table behind it with three cups on top.",
        "1 sofa; 1 table: narrow; 3 cup",
        "table behind sofa; cup on table",
    ),
    (
        "Three beds against the wall and a small nightstand between each pair of beds.",
        "3 bed; 2 nightstand: small",
        "bed against wall; nightstand between each bed",
    ),
    (
        "Bookcases cover the walls: two tall bookcases and one short bookcase next to the door.",
        "2 bookcase#1: tall; 1 bookcase#2: short",
        "bookcase#1 against wall; bookcase#2 against wall; bookcase#2 beside door",
    ),
    (
        "A dining table with two chairs on each long side. Each seat has a plate in front of it on the table, and two "
        "candlesticks stand at the center of the table.",
        "1 dining_table; 4 chair; 4 plate; 2 candlestick",
        "chair long_side dining_table; plate in_front_of each chair; plate on dining_table; "
        "candlestick on dining_table; candlestick center dining_table",
    ),
    (
        "A basket sits on the table next to a newspaper.",
        "1 basket; 1 table; 1 newspaper",
        "basket on table; basket beside newspaper; newspaper on table",
    ),
    (
        "A bed with two nightstands on each side. The right nightstand holds a lamp and the left one holds a cup.",
        "1 bed; 1 nightstand#1; 1 nightstand#2; 1 lamp; 1 cup",
        "nightstand#1 right_of bed; nightstand#2 left_of bed; lamp on nightstand#1; cup on nightstand#2",
    ),
    (
        "A bed with a nightstand on each side, where the right one holds a clock.",
        "1 bed; 1 nightstand#1; 1 nightstand#2; 1 clock",
        "nightstand#1 right_of bed; nightstand#2 left_of bed; clock on nightstand#1",
    ),
    (
        "A sofa stands in front of the window. Against the opposite wall, a long desk holds a vase.",
        "1 sofa; 1 desk: long; 1 vase",
        "sofa in_front_of window; desk against wall; desk opposite sofa; vase on desk",
    ),
    (
        "A chest at the foot of the bed holding extra blankets. A basket full of clothes stands near the door.",
        "1 chest; 1 bed; 3~ blanket; 1 basket; 1 clothes",
        "chest foot bed; blanket in chest; clothes in basket; basket near door",
    ),
    (
        "A table with a chess set on it and a dress-up rack full of cups.",
        "1 table; 1 chess_set; 1 dress_up_rack: dress_up; 3~ cup",
        "chess_set on table; cup in dress_up_rack",
    ),
    (
        "A bed against the wall with a small wall hanging above it.",
        "1 bed; 1 wall_hanging: small",
        "bed against wall; wall_hanging on wall; wall_hanging above bed",
    ),
    (
        "A kitchen with a bright yellow sofa and a counter with a sink.",
        "1 sofa: bright yellow; 1 counter; 1 sink",
        "sink with counter",
    ),
    (
        "A room with two desks. The left desk has a laptop on it and the right desk has a printer.",
        "1 desk#1; 1 desk#2; 1 laptop; 1 printer",
        "desk#2 left_of desk#1; laptop on desk#2; printer on desk#1",
    ),
)
