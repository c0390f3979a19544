"""What is true of an asset as it is drawn, in the words that prompts use, beyond what its parameters say.

A word that stands here for an asset may be claimed for it; what stands nowhere is named as not met. Data only.
"""

from __future__ import annotations

from collections.abc import Mapping

from voxel_weaver.scene.colors import COLORS

QUALITIES = frozenset(
    (
        "built_in foldable stackable gaming heated "
        "accent accessible acoustic adaptable adaptive additional adjacent adjoining adjustable affordable african "
        "airy alluring amateur amazing anatomical antibacterial appealing arcane artisan artisanal atmospheric "
        "attractive austere authentic automatic awkward balanced basic beautified beautiful beginner beloved bespoke "
        "blessed bluetooth bold botanical breathable breathtaking breezy brilliant calm calming captivating carefree "
        "casual catering central ceremonial charming cheap cheery cherished chic child_friendly childproof chinese "
        "classic classy clean coin_operated collapsible collectable collectible comforting commanding commercial "
        "communal compactly contemporary convenient conventional cool costly cosy cozy crafted creative cursed custom "
        "custom_built custom_made cute daily dainty danish dashing dazzling decent decorative dedicated delicate "
        "delicious deluxe designer desirable devotional different digital dining discreet disposable distinctive "
        "distinguished donated dreamlike dreamy durable dynamic earthy eclectic eco_friendly edgy educational "
        "efficient electric electronic elegant enchanted enchanting energetic energy_efficient english entertaining "
        "ergonomic essential ethereal ethnic everyday excellent exciting exclusive exotic expensive external extra "
        "extraordinary extravagant eye_catching fabulous familiar family_friendly famous fancy fantastic fascinating "
        "fashionable favorite favourite festive fireproof first_class flawless foldaway forged formal fragrant french "
        "fresh front_loading fun functional functioning funky funny futuristic genuine german glamorous glorious good "
        "good_looking gorgeous gourmet graceful gracious grand grandiose great guest hand_blown hand_carved "
        "hand_crafted hand_forged hand_knitted hand_made hand_painted hand_thrown hand_woven handcrafted handknitted "
        "handmade handsome handwoven handy harmonious haunted heavy heavy_duty heirloom high_end high_quality "
        "high_tech historical holy home homemade hopeful hospitable humble hydraulic hypoallergenic iconic ideal "
        "identical idyllic immaculate imported imposing impressive incredible indian individual indoor "
        "industrial_grade informal ingenious inherited innovative institutional instructive insulated interactive "
        "intimate intriguing inventive inviting italian juicy kid_friendly kitschy laid_back lavish legendary "
        "lightweight liturgical lively local lovable lovely low_key luxe luxurious magical magnificent main majestic "
        "manual maritime matching mechanical medical mellow memorable mexican mighty military minimal minimalist "
        "minimalistic mismatched modern modernized modest moroccan motorized mundane municipal mysterious mystic "
        "mystical natural nautical naval nearby neat necessary new nice noble non_stick nondescript nonstick normal "
        "nostalgic notable operational opulent orderly ordinary organic oriental original ornamental orthopedic other "
        "palatial peaceful perfect persian personal pet_friendly petite picturesque plain playful pleasant popular "
        "portable posh powerful practical precious premium prestigious pretty primary private prized professional "
        "professional_grade prominent proper proud public quaint quality quick quirky rare reading realistic "
        "rechargeable recreational recyclable recycled refined refreshing refurbished regal regional regular relaxing "
        "reliable remarkable removable repurposed resplendent restored reusable reversible rich ripe robust "
        "robustly_built romantic royal sacred safe salvaged scented sci_fi seasonal second second_hand secondhand "
        "self_service sensible serving separate serene serious shared sharpened showy silent similar simple "
        "single sleek small_scale smart solid soothing sophisticated sought_after soundproof spare spartan special "
        "spectacular splendid spotless standard state_of_the_art stately statement sterile streamlined striking study "
        "stunning sturdy stylish substantial subtle suitable sumptuous superb surgical swanky swedish sweet tasteful "
        "tasty tempting terrific therapeutic third thoughtful tidy timeless toddler top_loading top_notch top_quality "
        "traditional tremendous trendy tribal trusty turkish typical unassuming uncommon understated unique unopened "
        "unread unusual upcycled uplifting upmarket upscale urban usable used useful user_friendly usual utilitarian "
        "valuable various versatile visiting warm washable waterproof weighty welcoming well_built well_crafted "
        "well_designed well_kept well_loved well_made well_maintained well_stocked well_used well_worn whistling "
        "whole wireless wonderful work working zany zen sentimental"
    ).split()
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

PAINTED = frozenset(COLORS) | frozenset(
    (
        "acacia acrylic adobe alabaster alder aluminium aluminum amethyst ash aspen bamboo beech birch bone boucle "
        "brass brick brocade bronze burlap cane canvas carbon_fiber carbon_fibre cardboard cashmere cast_iron cedar "
        "ceramic chenille cherry chintz chipboard chrome clay cloth cobblestone concrete copper corduroy cork "
        "corroded corrugated cotton cowhide crystal cushioned cypress damask denim driftwood earthenware ebony elm "
        "emerald fabric faux_fur faux_leather faux_marble faux_wood felt fiberglass fibreglass flagstone flannel "
        "fleece foam formica frosted fur galvanised galvanized gilded gilt glass glass_top glass_topped gold granite "
        "hammered hardwood hemp hickory holographic iridescent iron ivory_bone jade jeweled jewelled jute knit "
        "knitted lace lacquered laminate larch leather leatherette limestone linen mahogany maple marble marble_top "
        "marble_topped mdf melamine mesh metal metallic microfiber microfibre mirrored mohair muslin nickel nylon oak "
        "obsidian onyx opalescent oxidised oxidized padded paper papier_mache particleboard patinated pearl perspex "
        "pewter pine plastic pleather plexiglass plywood polyester poplar porcelain quartz quilted rattan reclaimed "
        "reclaimed_wood redwood resin rosewood rubber ruby rusted rusty sandstone sapphire satin seersucker sheepskin "
        "silk silver sisal slate_stone soapstone softwood spruce stained_glass stainless stainless_steel steel stone "
        "stoneware straw stucco suede sycamore teak tempered_glass terracotta terrazzo tile tiled timber tin titanium "
        "tweed upholstered velvet verdigris vinyl walnut wenge wicker wicker_work wood wooden wool woolen woollen "
        "woven wrought_iron zebrawood zinc butcher_block"
    ).split()
)
"""Words of colour and material that a finish can take: those that the look has a colour or a material for."""

WORN = frozenset(
    (
        "aged battered beaten blackened bleached bold bright burnt charred chipped cobwebbed cracked damp dented "
        "dirty dusty faded finished frayed gleaming glossy grimy matte muddy muted natural_wood pale pastel "
        "peeling polished ragged raw rough scarred scratched scuffed shabby shiny soaked sooty stained sun_bleached "
        "tarnished tattered threadbare unfinished unglazed unpainted untreated unvarnished varnished vibrant vivid "
        "washed_out waxed well_worn wet whitewashed worn"
    ).split()
)
"""Words for how a thing has aged or is finished, which the look changes its colours for."""

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
    "sectional": (*_SEAT, "five_seater", "five_seat", "5_seater", "l_shaped", "sectional", "corner", "multi_seat",
        "modular", "large", "chaise"),
    "loveseat": (*_SEAT, "two_seater", "two_seat", "small"),
    "armchair": (*_SEAT, "arms", "armrests", "cushion"),
    "wingback_chair": (*_SEAT, "high_backed", "high_back", "wingback", "winged"),
    "office_chair": ("swivel", "rolling", "ergonomic", "adjustable", "wheeled", "wheels", "padded", "armrests"),
    "rocking_chair": ("rocking", "wooden"),
    "bar_stool": ("high", "tall", "footrest", "backless"),
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
    "christmas_tree": ("decorated", "trimmed", "festive", "lit"),
    "gift_box": ("wrapped", "gift_wrapped", "tied"),
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
    "cushion": ("patterned", "throw", "decorative", "soft", "plump"),
    "pillow": ("soft", "plump", "fluffy"),
    "blanket": ("folded", "striped", "soft", "cozy", "knitted"),
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
    "treatment_chair": ("reclining", "adjustable", "padded", "hydraulic", "swivel", "leather", "upholstered"),
    "open_book": ("open",),
    "deck_chair": ("striped", "folding", "foldable"),
    "hospital_bed": ("adjustable", "wheeled", "rolling", "electric", "padded"),
    "stool": ("backless",),
    "cat_tree": ("carpeted", "soft", "plush"),
    "drum_kit": ("full", "complete"),
    "lab_stool": ("backless", "swivel", "round", "adjustable", "rolling", "wheeled", "padded"),
    "bench": ("backless",),
    "ottoman": ("backless", "padded", "upholstered"),
    "display_mannequin": ("headless", "armless", "standing"),
    "garden_hose": ("coiled", "green"),
    "battle_rope": ("coiled",),
    "pen": ("sharpened",),
    "paint_can": ("empty", "closed", "metal", "tin"),
    "storage_box": ("empty", "closed", "open", "cardboard"),
    "crate": ("empty", "wooden", "slatted", "open"),
    "bottle": ("empty", "glass", "corked", "closed"),
    "barrel": ("wooden", "empty", "closed", "oak"),
    "birdcage": ("metal", "brass", "hanging", "domed"),
    "kennel": ("metal", "iron", "steel", "barred", "wire"),
    "potting_bench": ("slatted", "wooden", "rustic"),
    "tiered_stand": ("tiered", "wooden", "stepped", "three_tier", "three_tiered", "multi_tiered"),
    "rolling_rack": ("rolling", "wheeled", "metal", "tiered", "steel", "wire", "tall", "multi_tiered"),
    "instrument_trolley": ("rolling", "wheeled", "metal", "tiered", "steel"),
    "luggage_cart": ("brass", "rolling", "wheeled"),
    "cheese_wheel": ("round", "circular", "whole"),
    "acoustic_panel": ("foam", "acoustic", "ridged", "square"),
    "paper_lantern": ("paper", "round", "hanging", "glowing", "lit"),
    "washing_machine": ("front_loading", "front_load", "front_loader"),
    "dryer": ("front_loading",),
    "cinema_seat": ("upholstered", "padded", "folding", "plush", "cushioned"),
    "suit_of_armor": ("medieval", "standing", "plated"),
    "gong": ("round", "bronze", "brass", "hanging"),
    "squat_rack": ("metal", "steel", "black"),
    "spinner_rack": ("revolving", "rotating", "spinning", "tiered"),
    "coat": ("hanging",),
    "framed_sheet": ("framed",),
    "sauna_stove": ("cast_iron", "iron", "black", "hot", "lit"),
    "card_catalog_chest": ("drawers", "multiple_drawers", "twelve_drawers", "small_drawers", "brass_handles"),
    "stuffed_bird": ("stuffed", "mounted", "taxidermied", "preserved"),
    "curved_counter": ("curved", "semicircular", "rounded", "crescent_shaped"),
    "curved_desk": ("curved", "semicircular", "rounded", "crescent_shaped"),
    "curved_sofa": ("curved", "semicircular", "crescent_shaped", "upholstered", "padded", "soft"),
    "curved_bench": ("curved", "semicircular", "crescent_shaped", "backless"),
    "trestle_table": ("trestle", "wooden"),
    "round_platform": ("round", "circular", "carpeted", "raised"),
    "square_planter": ("square",),
}  # fmt: skip
"""For each asset, what may be said of it although no parameter says so."""
