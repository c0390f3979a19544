"""Words that say what a thing is like, and which kind of quality each names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from voxel_weaver.english.describing import DESCRIBING
from voxel_weaver.scene.brief import Attribute
from voxel_weaver.scene.colors import BASE, SHADES

ALSO_MATERIALS = frozenset({"gold", "terracotta"})
"""Colour words that name a material first: "a gold ring"."""
COLORS = frozenset(BASE) - ALSO_MATERIALS
MATERIALS = frozenset(
    "wooden wood timber oak walnut pine birch cherry mahogany teak maple ebony bamboo rattan wicker metal "
    "metallic steel stainless_steel iron wrought_iron cast_iron brass bronze copper aluminum aluminium chrome "
    "gold glass crystal plastic leather faux_leather suede fabric cotton linen wool woolen woollen velvet "
    "silk upholstered denim stone granite marble concrete brick ceramic porcelain clay terracotta paper "
    "cardboard straw acrylic vinyl rubber foam tile tiled mesh fur faux_fur jute sisal satin canvas cork "
    "driftwood plywood reclaimed_wood reclaimed stained_glass quartz slate_stone limestone sandstone "
    "wicker_work cane hardwood softwood rosewood cedar ash beech felt lace knit knitted woven quilted "
    "lacquered gilded frosted mirrored corduroy chenille tweed zinc pewter jade onyx alabaster soapstone terrazzo "
    "laminate formica melamine mdf particleboard chipboard hemp boucle bouclé seersucker flannel fleece "
    "sheepskin cowhide burlap "
    "muslin chintz damask brocade nylon polyester microfiber microfibre resin fiberglass fibreglass spruce "
    "hickory alder "
    "poplar sycamore wenge zebrawood elm redwood larch aspen nickel titanium obsidian adobe stucco papier_mache mohair "
    "cashmere padded cushioned "
    "zinc rusty rusted leatherette pleather faux_marble faux_wood cobblestone flagstone stoneware earthenware "
    "butcher_block tempered_glass perspex plexiglass galvanized galvanised corrugated gilt cypress".split()
)
SIZES = frozenset(
    "small large big tiny little huge enormous giant massive tall short long wide narrow low high deep "
    "shallow slim thin thick mini compact oversized spacious king_size king queen queen_size twin double "
    "full_size full single king_sized queen_sized twin_size twin_sized full_sized sizable sizeable medium "
    "medium_sized miniature petite towering king-size california_king super_king small_scale large_scale "
    "grand double_size triple bulky waist_high floor_to_ceiling ceiling_high full_length life_sized life_size "
    "wide_screen low_profile low_slung broad slender elongated skinny squat lofty ample lengthy generous expansive "
    "substantial gigantic colossal immense vast miniscule "
    "minuscule pocket_sized extra_large half_size".split()
)
SHAPES = frozenset(
    "round circular square rectangular oval l_shaped u_shaped curved corner hexagonal octagonal triangular "
    "folding straight four_poster canopy platform bunk loft lofted wall_mounted ceiling_mounted standing "
    "hanging swivel reclining sectional modular freestanding free_standing foldable extendable extending "
    "extensible adjustable rolling rotating floating built_in semi_circular semicircular kidney_shaped "
    "heart_shaped star_shaped irregular irregular_shaped asymmetrical asymmetric cylindrical spherical "
    "conical cubic domed arched pointed crescent_shaped pedestal trestle drop_leaf gate_leg nesting stackable "
    "tiered two_tier three_tier multi_tiered double_sided open_back high_backed high_back low_backed winged "
    "tufted inflatable retractable collapsible tilted angled oblong rectangle elliptical framed unframed "
    "rocking mounted flat sloped overhead under_counter".split()
)
PATTERNS = frozenset(
    "striped checkered checked plaid floral dotted spotted patterned geometric plain polka_dot paisley tartan gingham "
    "herringbone zigzag chevron camouflage leopard_print zebra_print embroidered printed marbled speckled tie_dye "
    "two_tone multicolored multicoloured multi_colored colorful colourful rainbow monochrome".split()
)
STATES = frozenset(
    "open closed lit unlit empty messy tidy made unmade old new antique worn folded full_of broken cracked dusty dirty "
    "clean fresh dried wilted blooming burning glowing flickering lighted illuminated dim dimmed wet rusty weathered "
    "distressed aged crumpled rolled unfolded half_open ajar locked unlocked stuffed stocked overflowing cluttered "
    "unfurnished vacant polished shiny glossy matte faded bare sleeping sturdy steaming frozen melted abandoned "
    "whitewashed ruined asleep awake ablaze alight parked hidden exposed raised".split()
)
STYLISH = frozenset(
    "modern contemporary sleek minimalist minimalistic minimal vintage retro antique victorian rustic "
    "farmhouse industrial scandinavian nordic japanese medieval futuristic bohemian boho classic traditional "
    "art_deco mid_century mid_century_modern country gothic baroque rococo colonial tropical coastal nautical "
    "asian chinese moroccan persian mediterranean french english italian zen cozy cosy comfortable comfy "
    "plush elegant stylish simple beautiful lovely cute whimsical unique chic luxurious ornate decorative "
    "fancy ergonomic practical functional soft sturdy cushioned padded overstuffed abstract artistic magical "
    "enchanted mysterious spooky haunted royal cheerful playful bright dedicated professional electric "
    "electronic digital smart portable personal magnetic acoustic grand classic eclectic quirky "
    "charming delicate exquisite handmade handcrafted custom custom_made matching coordinating identical "
    "serene inviting relaxing warm warm_toned fluffy shaggy woolly fuzzy sparkling gleaming wide_screen "
    "widescreen flatscreen flat_screen touchscreen scented aromatic gourmet traditional_style oriental tribal "
    "native exotic rare expensive cheap favorite favourite main central primary secondary separate individual "
    "additional extra external spare lone solitary isolated different various_coloured feminine masculine "
    "childish youthful adult kid_friendly interactive educational creative recreational lightweight heavy "
    "heavy_duty adorable pretty grandiose formal informal casual friendly lively curly early tasteful "
    "tropical imposing striking stunning impressive bold subtle refined sophisticated upscale high_end "
    "glamorous majestic noble ancient historic timeless trendy versatile durable luxury spiral pristine pale "
    "private public giant_sized deluxe holy sacred wild cursed fluorescent led solar wireless cordless "
    "bluetooth outdoor indoor open_plan open_concept attached adjoining dark pastel muted neutral vibrant "
    "vivid neon dense lush leafy tall_backed evergreen mossy rocky sandy snowy grassy wooded sunlit moonlit "
    "shady".split()
)
UNSAID = frozenset(
    "other same such own only very main additional extra single lone solitary separate individual few certain "
    "respective adjacent nearby different overall entire whole remaining next last first second third fourth "
    "fifth sixth various "
    "several accompanying corresponding matching central centered centrally designated dedicated spare "
    "external personal attached adjoining particular surrounding opposite far near mere actual neighboring "
    "neighbouring identical said following above existing left right leftmost rightmost left-hand right-hand".split()
)
"""Adjectives that say nothing which a thing could be asked to look like."""

KINDS: Mapping[str, str] = {
    **dict.fromkeys(DESCRIBING | STYLISH, "style"),
    **dict.fromkeys(STATES, "state"),
    **dict.fromkeys(PATTERNS, "pattern"),
    **dict.fromkeys(SHAPES, "shape"),
    **dict.fromkeys(SIZES, "size"),
    **dict.fromkeys(MATERIALS, "material"),
    **dict.fromkeys(COLORS, "color"),
}
ADJECTIVE_ENDINGS = (
    "ful", "ous", "ish", "less", "ical", "ible", "esque", "ular", "ional", "ented", "ative", "istic", "ian", "ese",
    "ated", "ized", "ised", "ened", "tic", "nal", "ral", "ior",
)  # fmt: skip
"""What an unknown word ends in that describes the noun after it."""
NOT_ADJECTIVES = frozenset(
    "fish dish radish rubbish varnish polish parish goldfish jellyfish starfish terrestrial coral mural animal medal "
    "pedal cereal crystal journal hospital festival portal petal sandal signal terminal canal arsenal urinal "
    "musician magician librarian guardian vegetarian italian plastic mosaic attic picnic chinese japanese "
    "bible crucible ensemble cathedral mirror razor warrior interior exterior junior senior tutorial memorial "
    "cheese geese burlesque seal panel spiral bib admiral funeral mineral general collateral".split()
)
JOINED = re.compile(
    r"(.+)_(shaped|sized|size|style|styled|colored|coloured|toned|topped|mounted|seater|seat|legged|backed|panelled|framed|themed|inspired|tiered|tier|piece|inch|person|poster|drawer|door|friendly|like|made|covered|lined|looking|filled|length|sink|bowl|burner|level|deck|purpose|leaf|fi|tone|print|polished|grade|quality|stemmed|handled|sided|padded|cushioned|finished|stained|painted|carved|powered|lit|rise|pile|gloss|back|top|end|arm|armed|hand|foot|wheeled|wing|light|carat|string|key|panel|shelf|edge|edged|frame|block|front|fronted|grain|slat|plank|clad|bound|trimmed|patterned|rimmed|spoked|necked|bottomed|up|out|down|in|away)$"
)
JOINED_KINDS: Mapping[str, str] = {
    "shaped": "shape", "sized": "size", "size": "size", "style": "style", "styled": "style", "colored": "color",
    "coloured": "color", "toned": "color", "topped": "material", "mounted": "shape", "seater": "size", "seat": "size",
    "poster": "shape", "drawer": "part", "tier": "shape", "tiered": "shape", "sink": "shape", "door": "part",
}  # fmt: skip


COMPARED: Mapping[str, str] = {
    "smaller": "small", "larger": "large", "bigger": "large", "taller": "tall", "shorter": "short", "wider": "wide",
    "longer": "long", "narrower": "narrow", "lower": "low", "higher": "high", "deeper": "deep", "slimmer": "slim",
    "thicker": "thick", "thinner": "thin", "tinier": "tiny", "broader": "broad", "older": "old", "newer": "new",
}  # fmt: skip
"""Comparatives that stand before a noun: a smaller chair is a small one."""


def attribute(word: str) -> Attribute | None:
    """The quality that a word or a hyphenated compound names before a noun, or None where it names none."""
    value = re.sub(r"[^a-z0-9]+", "_", word).strip("_")[:60]
    if not value:
        return None
    value = COMPARED.get(value, value)
    kind = KINDS.get(value)
    if kind is None:
        kind = _compound_kind(value) or ("style" if _ends_like_one(value) else None)
    if kind == "color" and (plain := re.sub(r"_(colou?red|toned)$", "", value)) in COLORS:
        value = plain
    return Attribute(kind=kind, value=value) if kind else None


def shaded(shade: str, color: str) -> Attribute | None:
    """ "dark blue" as one colour."""
    if shade in SHADES and color in COLORS:
        return Attribute(kind="color", value=f"{shade}_{color}")
    return None


def _compound_kind(value: str) -> str | None:
    match = JOINED.fullmatch(value)
    if match is not None:
        return JOINED_KINDS.get(match.group(2), "style")
    first, _, rest = value.partition("_")
    if rest and first in SHADES and rest in COLORS:
        return "color"
    return None


def _ends_like_one(value: str) -> bool:
    return len(value) > 5 and "_" not in value and value.endswith(ADJECTIVE_ENDINGS) and value not in NOT_ADJECTIVES
