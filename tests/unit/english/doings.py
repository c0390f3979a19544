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
)
