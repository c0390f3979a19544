"""What is true of an asset as it is drawn, in the words that prompts use, beyond what its parameters say.

A word that stands here for an asset may be claimed for it; what stands nowhere is named as not met. Data only.
"""

from __future__ import annotations

from collections.abc import Mapping

QUALITIES = frozenset(
    "accent accessible adaptive additional adjacent adjoining affordable airy alluring amazing appealing artisanal "
    "atmospheric attractive austere authentic awkward balanced basic beautified beautiful beloved bespoke bold "
    "breathtaking breezy brilliant calm calming captivating carefree casual central charming cheap cheery cherished "
    "chic child_friendly classic classy clean collectible comforting commanding communal compactly contemporary "
    "convenient conventional cool costly cosy cozy crafted creative cursed custom custom_built custom_made cute "
    "daily dashing dazzling decent decorative dedicated delicate deluxe designer desirable different dining discreet "
    "distinctive distinguished dreamlike dreamy durable dynamic earthy eco_friendly edgy educational efficient "
    "elegant enchanted enchanting energetic entertaining ergonomic essential ethereal everyday excellent exciting "
    "exclusive exotic expensive external extra extraordinary extravagant eye_catching fabulous familiar "
    "family_friendly famous fancy fantastic fascinating fashionable favorite favourite festive first_class flawless "
    "foldaway formal fresh fun functional funky funny genuine glamorous glorious good good_looking gorgeous graceful "
    "gracious grand grandiose great guest hand_crafted hand_made handcrafted handmade handsome handy harmonious "
    "haunted heavy_duty high_end high_quality high_tech historical holy home hopeful hospitable humble iconic ideal "
    "identical idyllic immaculate imposing impressive incredible individual indoor informal ingenious innovative "
    "instructive interactive intimate intriguing inventive inviting kid_friendly kitschy laid_back lavish legendary "
    "lightweight lively local lovable lovely low_key luxe luxurious magical magnificent main majestic matching "
    "mellow memorable mighty minimal minimalist minimalistic mismatched modern modest mundane mysterious mystical "
    "natural nearby neat necessary new nice noble nondescript normal nostalgic notable opulent orderly ordinary "
    "original ornamental other palatial peaceful perfect personal pet_friendly picturesque plain playful pleasant "
    "popular portable posh powerful practical precious premium prestigious pretty primary private prized "
    "professional professional_grade prominent proper proud public quaint quality quick quirky rare reading "
    "realistic recreational refined refreshing regal regular relaxing reliable remarkable resplendent rich robust "
    "romantic royal sacred safe second sensible sentimental separate serene serious shared showy silent similar "
    "simple single sleek small_scale smart solid soothing sophisticated sought_after spare spartan special "
    "spectacular splendid spotless standard state_of_the_art stately statement streamlined striking study stunning "
    "sturdy stylish subtle suitable sumptuous superb swanky sweet tasteful tempting terrific third thoughtful tidy "
    "timeless top_notch top_quality traditional tremendous trendy trusty typical unassuming uncommon understated "
    "unique unusual uplifting upmarket upscale urban usable useful user_friendly usual utilitarian valuable various "
    "versatile visiting warm welcoming well_built well_crafted well_designed well_kept well_loved well_made "
    "well_maintained well_stocked well_used well_worn wonderful work working zany zen".split()
)
"""Words of praise, use and taste. No shape contradicts them, so they are granted to whatever bears them."""

TOUCHED: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(
        "comfortable comfy cuddly cushioned fluffy overstuffed padded plush soft supportive upholstered".split(),
        frozenset(("fabric", "leather", "fur", "rug")),
    ),
    **dict.fromkeys("healthy lush".split(), frozenset(("foliage",))),
}
"""Words of touch and growth, and the materials one of which a thing must show to bear them: no lamp is plush."""

MANY_COLORED = frozenset("bright cheerful colorful colourful eclectic lively playful quirky vibrant whimsical".split())
"""Words that three colours bear out, or one asked for."""

PAINTED = frozenset(
    (
        "acacia acrylic aluminium aluminum amber aqua bamboo beech beige birch black blue brass brick bronze brown "
        "burgundy burlap canvas cardboard cast_iron cedar ceramic charcoal cherry chocolate chrome clay cloth "
        "concrete copper coral cotton cream crimson crystal cyan dark_blue dark_brown dark_gray dark_green dark_grey "
        "dark_red denim earthenware ebony emerald fabric faux_fur faux_leather felt foam forest_green fur glass "
        "glass_top glass_topped gold golden granite gray green grey hardwood hot_pink indigo iron ivory jute lavender "
        "leather lemon light_blue light_brown light_gray light_green light_grey lilac lime limestone linen magenta "
        "mahogany maple marble marble_top marble_topped maroon mesh metal metallic mint mustard navy navy_blue oak "
        "off_white olive onyx orange paper peach pewter pine pink plastic plum plywood porcelain purple quartz rattan "
        "red rose rosewood royal_blue rubber rust sage salmon sandstone scarlet sheepskin silk silver sky_blue slate "
        "slate_stone stainless stainless_steel steel stone stoneware straw suede tan teak teal terracotta timber tin "
        "turquoise upholstered velvet vinyl violet walnut white wicker wood wooden wool woolen woven wrought_iron "
        "yellow"
    ).split()
)
"""Words of colour and material that a finish can take: those that the look has a colour or a material for."""

STYLED = frozenset(
    (
        "antique art_deco bohemian boho coastal colonial cottage country distressed farmhouse farmhouse_style gothic "
        "industrial industrial_style japanese medieval mid_century mid_century_modern mid_century_style midcentury "
        "midcentury_modern nordic old old_fashioned reclaimed retro rustic rustic_style scandi scandinavian tropical "
        "victorian vintage vintage_style weathered"
    ).split()
)
"""Styles of a single thing that the look paints its wood and metal in."""

_SEAT = ("comfortable", "padded", "soft", "upholstered", "cushioned", "plush", "overstuffed", "tufted")

TRAITS: Mapping[str, tuple[str, ...]] = {
    "bed": ("headboard", "backboard", "with_headboard", "has_backboard", "has_headboard", "made", "wooden_framed"),
    "bunk_bed": ("bunk", "with_ladder", "ladder", "lofted", "twin", "single"),
    "loft_bed": ("loft", "lofted", "raised", "elevated", "high", "twin", "single", "with_ladder", "ladder"),
    "daybed": ("extendable", "extending", "convertible"),
    "wardrobe": ("multiple_drawers", "drawer", "drawers", "closed", "with_drawers", "has_drawers", "doors", "storage"),
    "dresser": ("multiple_drawers", "drawer", "drawers", "with_drawers", "storage"),
    "nightstand": ("drawer", "with_drawer", "drawers", "storage"),
    "sideboard": ("doors", "drawers", "drawer", "storage", "has_storage_space", "storage_space"),
    "tv_stand": ("storage", "has_storage_space", "storage_space", "drawers", "shelves", "low", "low_profile",
        "long", "media"),
    "standing_desk": ("adjustable", "standing", "height_adjustable", "sit_stand"),
    "desk": ("drawers", "drawer", "with_drawers", "has_drawers", "storage"),
    "coffee_table": ("shelf", "with_shelf"),
    "filing_cabinet": ("multiple_drawers", "drawers", "drawer", "metal"),
    "sofa": (*_SEAT, "three_seater", "three_seat", "3_seater", "multi_seat", "multi_seater", "cushions", "long"),
    "sectional": (*_SEAT, "l_shaped", "sectional", "corner", "multi_seat", "modular", "large", "chaise"),
    "loveseat": (*_SEAT, "two_seater", "two_seat", "small"),
    "armchair": (*_SEAT, "arms", "armrests", "cushion"),
    "wingback_chair": (*_SEAT, "high_backed", "high_back", "wingback", "winged"),
    "office_chair": ("swivel", "rolling", "ergonomic", "adjustable", "wheeled", "wheels", "padded", "armrests"),
    "rocking_chair": ("rocking", "wooden"),
    "bar_stool": ("high", "tall", "footrest"),
    "bean_bag": ("soft", "comfortable", "plush"),
    "rug": ("soft", "plush", "patterned", "woven", "colorful", "colourful", "multicolored", "bright", "fringed",
        "area"),
    "round_rug": ("round", "circular", "soft", "plush", "patterned", "woven", "colorful", "bright", "area"),
    "painting": ("framed", "colorful", "colourful", "abstract", "landscape", "whimsical", "hanging"),
    "picture_frame": ("framed", "standing"),
    "poster": ("colorful", "flat"),
    "wall_map": ("vintage", "antique", "old", "rolled", "colorful", "framed"),
    "television": ("flat_screen", "flatscreen", "flat", "smart", "lcd", "led", "widescreen"),
    "wall_television": ("flat_screen", "flatscreen", "flat", "smart", "lcd", "wall_mounted", "widescreen", "mounted"),
    "record_player": ("vintage", "retro", "antique", "classic", "old"),
    "typewriter": ("vintage", "antique", "retro", "old", "classic", "mechanical"),
    "radio": ("vintage", "retro", "antique", "old"),
    "telephone": ("vintage", "retro", "rotary", "old", "antique"),
    "grandfather_clock": ("antique", "vintage", "wooden", "tall", "standing", "old"),
    "alarm_clock": ("vintage", "retro", "twin_bell", "analog", "cute"),
    "wall_clock": ("analog", "round", "circular", "wall_mounted"),
    "candelabra": ("antique", "vintage", "lit"),
    "lantern": ("vintage", "rustic", "metal"),
    "chandelier": ("hanging", "grand", "ornate", "lit", "ceiling_mounted", "suspended"),
    "pendant_light": ("hanging", "suspended", "lit", "ceiling_mounted"),
    "desk_lamp": ("adjustable", "bendable", "lit", "metal"),
    "table_lamp": ("lit", "bedside"),
    "floor_lamp": ("lit", "standing", "tall", "floor_standing", "freestanding"),
    "string_lights": ("lit", "hanging", "warm", "twinkling"),
    "fireplace": ("lit", "burning", "brick", "stone", "wood_burning"),
    "basket": ("woven", "wicker"),
    "mirror": ("framed", "hanging", "wall_mounted", "decorative"),
    "refrigerator": ("double_door", "stainless", "two_door"),
    "bookshelf": ("filled", "full", "stocked", "multi_tier", "open", "shelves", "freestanding", "standing"),
    "shelf": ("wall_mounted", "floating", "open"),
    "shelving_unit": ("multi_tier", "tiered", "open", "shelves", "freestanding", "standing", "metal", "industrial",
        "storage", "utility"),
    "wall_shelf": ("wall_mounted", "floating", "open"),
    "potted_plant": ("potted", "leafy", "green", "lush", "indoor", "live"),
    "vase": ("filled", "floral"),
    "flower": ("fresh", "blooming", "colorful"),
    "hammock_chair": ("hanging", "woven", "suspended", "swinging"),
    "picnic_table": ("picnic_style", "picnic", "outdoor", "wooden", "farmhouse"),
    "suitcase": ("rolling", "wheeled"),
    "art_cart": ("rolling", "wheeled", "wheels", "tiered"),
    "bar_cart": ("rolling", "wheeled", "wheels", "tiered", "metal"),
    "teddy_bear": ("soft", "cuddly", "stuffed", "plush", "fluffy"),
    "cushion": ("throw", "decorative", "soft", "plump"),
    "pillow": ("soft", "plump", "fluffy"),
    "blanket": ("folded", "soft", "cozy", "knitted"),
    "bathtub": ("freestanding", "claw_foot", "standalone"),
    "wine_glass": ("glass", "stemmed"),
    "tumbler": ("glass", "clear"),
    "fruit_bowl": ("filled", "fresh", "full"),
    "book": ("open", "closed", "hardcover"),
    "kitchen_island": ("central", "large"),
    "clothes_pile": ("messy", "dirty", "scattered"),
    "folded_clothes": ("folded", "neat", "clean"),
    "shoe_rack": ("filled", "tiered"),
    "coat_rack": ("standing", "freestanding"),
    "bicycle": ("two_wheeled",),
    "rocking_horse": ("wooden", "rocking"),
}  # fmt: skip
"""For each asset, what may be said of it although no parameter says so."""
