"""Closed classes of English and the open ones that describe: plain data, no behaviour."""

from __future__ import annotations

from collections.abc import Mapping

NUMBERS: Mapping[str, int] = {
    "a": 1, "an": 1, "one": 1, "single": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "hundred": 100, "pair": 2, "couple": 2, "both": 2, "dozen": 12, "trio": 3, "another": 1,
}  # fmt: skip
VAGUE: Mapping[str, int] = {
    "some": 3, "several": 4, "few": 3, "many": 8, "multiple": 4, "numerous": 8, "various": 4, "lots": 8, "plenty": 8,
    "assorted": 4, "dozens": 24,
}  # fmt: skip
BARE_PLURAL = 3
DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "his", "her", "their", "my", "your", "our"})
NEGATIONS = frozenset({"no", "without", "not", "never", "lacks", "lacking"})
PRONOUNS = frozenset({"it", "them", "they", "which"})
EACH_OTHER = frozenset({"each other", "one another"})
FILLERS = frozenset(
    "is are be was were stands stand standing sits sit sitting lies lie lying rests rest resting placed "
    "positioned located set put there has have having holds hold contains containing features featuring includes "
    "including made of also and or but so very quite really please create make generate build design give me i "
    "want would like show render scene image picture where who whose while as well for to into onto at from by "
    "each every all that just only with plus can see hung mounted arranged filled full feel feeling atmosphere "
    "vibe look looks style themed theme inspired sleeping curled napping playing leaning hidden student teenage "
    "teenager".split()
)
ANCHORS: Mapping[str, str] = {
    "wall": "wall", "walls": "wall", "corner": "corner", "corners": "corner", "window": "window", "windows": "window",
    "door": "door", "doors": "door", "doorway": "door", "entrance": "door", "ceiling": "ceiling", "floor": "floor",
    "center": "center", "centre": "center", "middle": "center", "room": "room", "ground": "floor",
}  # fmt: skip

COLORS = frozenset(
    "white cream ivory beige tan brown chocolate black charcoal gray grey silver slate red crimson maroon "
    "burgundy scarlet pink rose coral salmon orange rust peach amber golden yellow mustard lemon green emerald "
    "sage olive mint lime teal turquoise cyan aqua blue navy indigo purple violet lavender lilac magenta plum "
    "off_white dark_brown light_brown light_gray light_grey dark_gray dark_grey dark_red hot_pink dark_green "
    "light_green forest_green light_blue sky_blue dark_blue navy_blue royal_blue".split()
)
MATERIALS = frozenset(
    "wooden wood timber oak walnut pine birch cherry mahogany teak maple ebony bamboo rattan wicker metal "
    "metallic steel stainless_steel iron brass bronze copper aluminum aluminium chrome gold glass crystal plastic "
    "leather suede fabric cotton linen wool woolen velvet silk upholstered denim stone granite marble concrete "
    "brick ceramic porcelain clay terracotta paper cardboard straw".split()
)
SIZES = frozenset(
    "small large big tiny little huge enormous giant massive tall short long wide narrow low high deep shallow "
    "slim thin thick mini compact oversized spacious king_size king queen queen_size twin double full_size "
    "king_sized queen_sized".split()
)
SHAPES = frozenset(
    "round circular square rectangular oval l_shaped curved corner hexagonal triangular folding straight "
    "four_poster canopy platform bunk wall_mounted standing hanging swivel reclining".split()
)
PATTERNS = frozenset("striped checkered checked plaid floral dotted spotted patterned geometric plain".split())
STATES = frozenset("open closed lit unlit empty messy tidy made unmade old new antique worn folded".split())
ADJECTIVES: Mapping[str, str] = {
    **dict.fromkeys(STATES, "state"),
    **dict.fromkeys(PATTERNS, "pattern"),
    **dict.fromkeys(SIZES, "size"),
    **dict.fromkeys(SHAPES, "shape"),
    **dict.fromkeys(MATERIALS, "material"),
    **dict.fromkeys(COLORS, "color"),
}

STYLES: Mapping[str, str] = {
    "modern": "modern", "contemporary": "modern", "sleek": "modern", "minimalist": "minimalist",
    "minimalistic": "minimalist", "minimal": "minimalist", "vintage": "vintage", "retro": "vintage",
    "antique": "vintage", "victorian": "vintage", "rustic": "rustic", "farmhouse": "rustic", "country": "rustic",
    "industrial": "industrial", "loft": "industrial", "scandinavian": "scandinavian", "nordic": "scandinavian",
    "japanese": "japanese", "medieval": "medieval", "fantasy": "fantasy", "futuristic": "futuristic",
    "cyberpunk": "cyberpunk", "cartoon": "cartoon", "haunted": "haunted", "tropical": "tropical",
    "bohemian": "bohemian", "boho": "bohemian", "classic": "classic", "traditional": "classic",
}  # fmt: skip
MOODS: Mapping[str, str] = {
    "cozy": "cozy", "cosy": "cozy", "warm": "cozy", "inviting": "cozy", "romantic": "cozy", "calm": "calm",
    "peaceful": "calm", "quiet": "calm", "serene": "calm", "relaxing": "calm", "bright": "bright", "sunny": "bright",
    "airy": "bright", "cheerful": "bright", "colorful": "bright", "colourful": "bright", "dark": "dark",
    "gloomy": "dark", "moody": "dark", "spooky": "dark", "mysterious": "dark", "dim": "dark",
    "elegant": "elegant", "luxurious": "elegant", "simple": "calm", "busy": "busy", "cluttered": "busy",
}  # fmt: skip
TIMES: Mapping[str, str] = {
    "night": "night", "nighttime": "night", "midnight": "night", "moonlit": "night", "evening": "evening",
    "sunset": "evening", "dusk": "evening", "twilight": "evening", "morning": "morning", "sunrise": "morning",
    "dawn": "morning", "day": "day", "daytime": "day", "noon": "day", "midday": "day", "afternoon": "day",
    "sunlit": "day", "sunny": "day",
}  # fmt: skip
WEATHERS: Mapping[str, str] = {
    "rainy": "rain", "rain": "rain", "snowy": "snow", "snow": "snow", "foggy": "fog", "misty": "fog",
    "cloudy": "cloudy", "stormy": "rain", "sunny": "clear", "clear": "clear",
}  # fmt: skip
SEASONS: Mapping[str, str] = {
    "spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter",
    "autumnal": "autumn", "wintry": "winter",
}  # fmt: skip
