"""What things are called: compounds, genitives, vessels with what is in them; and verbs that close a name."""

from __future__ import annotations

NAMED: tuple[tuple[str, str, str], ...] = (
    (
        "A room with five paper lanterns, a clay bucket and three rubber stamps.",
        "5 paper_lantern: paper; 1 clay_bucket: clay; 3 rubber_stamp: rubber",
        "",
    ),
    (
        "A room with an oak table, a brass bed and a metal tray.",
        "1 table: oak; 1 bed: brass; 1 tray: metal",
        "",
    ),
    (
        "A room with a visitor's chair, a nurse's cart and tailor's chalk.",
        "1 visitors_chair; 1 nurses_cart; 1 tailors_chalk",
        "",
    ),
    (
        "A desk with two bottles of ink, cans of varnish, a box of gloves and a roll of kraft paper.",
        "1 desk; 2 ink_bottle; 3~ varnish_can; 1 box_of_gloves; 3~ glove; 1 roll_of_kraft_paper",
        "ink_bottle on desk; varnish_can on desk; glove in box_of_gloves",
    ),
    (
        "A table with two steaming bowls of ramen and a bowl of apples.",
        "1 table; 2 bowl_of_ramen: steaming; 1 bowl_of_apples; 3~ apple",
        "bowl_of_ramen on table; bowl_of_apples on table; apple in bowl_of_apples",
    ),
    (
        "A pair of safety goggles and secateurs lie on the desk.",
        "1 safety_goggles; 1 secateurs; 1 desk",
        "safety_goggles on desk; secateurs on desk",
    ),
    (
        "A lemon tree in a square planter stands by the window.",
        "1 lemon_tree: lemon; 1 planter: square",
        "lemon_tree in planter; lemon_tree near window",
    ),
    (
        "A wall cabinet holds bandages and two bottles of disinfectant.",
        "1 wall_cabinet; 3~ bandage; 2 disinfectant_bottle",
        "wall_cabinet on wall; bandage in wall_cabinet; disinfectant_bottle in wall_cabinet",
    ),
    (
        "On the counter stand chopstick holders and two bowls.",
        "1 counter; 3~ chopstick_holder; 2 bowl",
        "chopstick_holder on counter; bowl on counter",
    ),
    (
        "Zinc buckets full of roses crowd a three-tier stand by the window.",
        "3~ zinc_bucket: zinc; 3~ rose; 1 stand: three_tier",
        "rose in zinc_bucket; zinc_bucket on stand; stand near window",
    ),
    (
        "A lobby with a desk, a service bell and a small orchid on top.",
        "1 desk; 1 service_bell; 1 orchid: small",
        "service_bell on desk; orchid on desk",
    ),
    (
        "Two beds are against opposite walls with a desk beneath each.",
        "2 bed; 2 desk",
        "bed against wall; desk under bed",
    ),
    (
        "Four beds stand against the wall, each with a locker next to it and a lamp.",
        "4 bed; 4 locker; 4 lamp",
        "bed against wall; locker beside each bed; lamp on each bed",
    ),
    (
        "Three beds with a nightstand between each.",
        "3 bed; 2 nightstand",
        "nightstand between each bed",
    ),
    (
        "Three beds with nightstands between each.",
        "3 bed; 3~ nightstand",
        "nightstand between each bed",
    ),
    (
        "On the wine stand are two bottles.",
        "1 wine_stand; 2 bottle",
        "bottle on wine_stand",
    ),
    (
        "An astronomer has turned the attic into a studio. A telescope stands by the window.",
        "1 telescope",
        "telescope near window",
    ),
    (
        "Can you do a library with a globe?",
        "1 globe",
        "",
    ),
    (
        "The bedroom offers a futon and a lamp to the left of it.",
        "1 futon; 1 lamp",
        "lamp left_of futon",
    ),
    (
        "Two racks stand against the wall holding a dozen round cheese wheels.",
        "2 rack; 12 cheese_wheel: round",
        "rack against wall; cheese_wheel in rack",
    ),
    (
        "In the middle of the room, lies a blue rug.",
        "1 rug: blue",
        "rug center center",
    ),
    (
        "The counter itself carries a scale and a jar of lollipops.",
        "1 counter; 1 scale; 1 jar_of_lollipops; 3~ lollipop",
        "scale on counter; jar_of_lollipops on counter; lollipop in jar_of_lollipops",
    ),
    (
        "A counter carries three whole salmon and two lobsters.",
        "1 counter; 3 salmon; 2 lobster",
        "salmon on counter; lobster on counter",
    ),
    (
        "At the fishmonger's, a counter stands in the middle.",
        "1 counter",
        "counter center center",
    ),
    (
        "Acoustic foam panels cover one wall.",
        "3~ acoustic_foam_panel: acoustic foam",
        "acoustic_foam_panel on wall",
    ),
    (
        "Two beds stand against the wall with a desk beneath each. One desk has a laptop; the other one has a lamp.",
        "2 bed; 1 desk#1; 1 desk#2; 1 laptop; 1 lamp",
        "bed against wall; desk#1 under bed; desk#2 under bed; laptop on desk#2; lamp on desk#1",
    ),
    (
        "A jar of buttons stands on the shelf.",
        "1 jar_of_buttons; 3~ button; 1 shelf",
        "button in jar_of_buttons; jar_of_buttons on shelf",
    ),
    (
        "Nine pots with seedlings in them stand on the bench.",
        "9 pot; 9~ seedling; 1 bench",
        "seedling in pot; pot on bench",
    ),
    (
        "A table carries a knife, a fork and a spoon on the left side, and a folded jacket on the right side.",
        "1 table; 1 knife; 1 fork; 1 spoon; 1 jacket: folded",
        "knife left_part table; fork left_part table; spoon left_part table; jacket right_part table",
    ),
    (
        "A cabinet with twelve drawers stands by the window.",
        "1 cabinet: twelve_drawers",
        "cabinet near window",
    ),
    (
        "A mirror with a gilded frame hangs on the wall.",
        "1 mirror: framed gilded gilded_frame",
        "mirror on wall",
    ),
    (
        "A bubbling cauldron and a revolving lamp stand by a pomade jar.",
        "1 bubbling_cauldron: bubbling; 1 revolving_lamp: revolving; 1 pomade_jar",
        "bubbling_cauldron near pomade_jar; revolving_lamp near pomade_jar",
    ),
    (
        "A car is parked in the middle, a jack and a toolbox lie beside it.",
        "1 car; 1 jack; 1 toolbox",
        "car center center; jack beside car; toolbox beside car",
    ),
    (
        "A bank of ten lockers stands along the wall.",
        "10 locker",
        "locker against wall",
    ),
    (
        "A wheelbarrow full of soil stands in the corner.",
        "1 wheelbarrow",
        "wheelbarrow corner corner",
    ),
    (
        "On the bench there are a lamp and three watches, and a stool stands in front of it.",
        "1 bench; 1 lamp; 3 watch; 1 stool",
        "lamp on bench; watch on bench; stool in_front_of bench",
    ),
    (
        "A desk with a globe on it and a table by the window with a stool in front.",
        "1 desk; 1 globe; 1 table; 1 stool",
        "globe on desk; table near window; stool in_front_of table",
    ),
)
