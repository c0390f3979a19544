"""Closed classes of English and the open ones that describe: plain data, no behaviour."""

from __future__ import annotations

from collections.abc import Mapping

NUMBERS: Mapping[str, int] = {
    "one": 1, "single": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
    "dozen": 12, "twin": 2, "dual": 2, "both": 2, "couple": 2, "trio": 3,
}  # fmt: skip
PHRASED: Mapping[str, int] = {
    "half a dozen": 6, "half dozen": 6, "half-dozen": 6, "a half dozen": 6, "a half-dozen": 6, "dozen and a half": 18,
}  # fmt: skip
"""Numbers of more than one word that are no product of their words."""
MULTIPLIERS = frozenset({"dozen", "hundred", "thousand", "couple", "trio"})
ADJECTIVES_FIRST = frozenset({"twin", "single"})
"""Number words that describe rather than count before some nouns: "a twin bed"."""
VAGUE: Mapping[str, int] = {
    "some": 3, "several": 4, "few": 3, "many": 8, "multiple": 4, "numerous": 8, "various": 4, "lots": 8, "plenty": 8,
    "assorted": 4, "dozens": 24, "hundreds": 200, "countless": 30, "any": 1, "more": 2, "enough": 4, "abundant": 8,
    "different": 3, "diverse": 4, "sundry": 4, "myriad": 30, "tons": 12, "most": 3, "additional": 1,
}  # fmt: skip
BARE_PLURAL = 3
COMES_IN_PAIRS = frozenset("curtain drape shoe slipper boot sandal sconce".split())
BOUNDS: Mapping[str, tuple[int, int]] = {
    "at least": (0, 1), "a minimum of": (0, 1), "no fewer than": (0, 1), "no less than": (0, 1), "more than": (1, 1),
    "over": (1, 1), "fewer than": (-1, 1), "less than": (-1, 1), "at most": (0, 1), "up to": (0, 1),
    "no more than": (0, 1), "about": (0, 1), "around": (0, 1), "approximately": (0, 1), "roughly": (0, 1),
    "nearly": (0, 1), "almost": (0, 1), "exactly": (0, 0), "precisely": (0, 0), "a total of": (0, 0),
    "a maximum of": (0, 1), "as many as": (0, 1), "upwards of": (1, 1), "above": (1, 1), "under": (-1, 1),
    "only": (0, 0), "just": (0, 0), "some": (0, 1), "not more than": (0, 1), "at minimum": (0, 1),
}  # fmt: skip
"""Words before a number: what is added to it, and whether it is then our choice (1)."""
INDEFINITE = frozenset({"a", "an"})
DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "his", "her", "their", "my", "your", "our"})
POSSESSIVE = frozenset({"its", "their"})
DISTRIBUTIVE = frozenset({"each", "every", "either"})
NEGATIONS = frozenset({"no", "without", "not", "never", "lacks", "lacking", "lack", "neither", "nor", "n't", "zero"})
PRONOUNS = frozenset({"it", "them", "they", "itself", "themselves", "him", "he", "she"})
EACH_OTHER = frozenset({"each other", "one another"})
MISSPELLED: Mapping[str, str] = {
    "teh": "the", "hte": "the", "adn": "and", "nad": "and", "wiht": "with", "whit": "with", "thier": "their",
    "beetween": "between", "betwen": "between", "oposite": "opposite", "agains": "against",
    "agianst": "against", "abover": "above", "behid": "behind", "nex": "next",
    "undr": "under", "wal": "wall", "tabel": "table", "chiar": "chair", "lapm": "lamp", "w/": "with",
    "w/o": "without", "nxt": "next",
    "rite": "right", "infornt": "infront", "corner.": "corner", "threee": "three", "fuor": "four",
    "corener": "corner", "cornor": "corner",
}  # fmt: skip
COMMANDS = frozenset(
    "create make generate build design give show render draw imagine picture please craft produce let want would like "
    "need can could you i me us we a3d 3d visualize visualise construct model arrange lay put place set up hey "
    "hi hello ok "
    "okay thanks thank sure what how about kindly try do first".split()
)
"""Words of asking that may open a prompt."""
ADVERBS = frozenset(
    "very quite really so too also both just only even still already neatly gracefully directly right "
    "slightly together apart nicely well here there nearby_only now then finally next however instead "
    "again almost almost always often away back up down out off currently mostly partly fully half somewhat "
    "rather pretty_much additionally meanwhile moreover furthermore elsewhere overall thus perhaps maybe "
    "that's must should shall will may might can could would do does did not simply centrally facing_up "
    "side_by upright horizontally vertically diagonally outwards outward inwards inward upwards downwards "
    "forward forwards backwards straight upside apiece twice thrice pls plz thx please everywhere anywhere "
    "somewhere er erm um uh hmm oh ah".split()
)
LY_NOUNS = frozenset(
    "family assembly lily belly jelly butterfly fly holy lovely friendly curly early daily woolly wooly silly "
    "bully homely lively lonely ugly monopoly jolly trolly telly doily dolly holly brolly folly gully molly "
    "wally elderly orderly ply hilly chilly reply ally supply".split()
)

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
    "elegant": "elegant", "luxurious": "elegant", "simple": "calm", "busy": "busy", "cluttered": "messy",
    "messy": "messy",
    "untidy": "messy", "chaotic": "messy", "disorganized": "messy", "disorganised": "messy", "trashed": "messy",
}  # fmt: skip
TIMES: Mapping[str, str] = {
    "night": "night", "nighttime": "night", "moonlit": "night", "moonlight": "night", "starry": "night",
    "midnight": "midnight", "evening": "evening", "sunset": "sunset", "sundown": "sunset", "dusk": "dusk",
    "twilight": "dusk", "nightfall": "dusk", "morning": "morning", "sunrise": "dawn", "dawn": "dawn",
    "daybreak": "dawn", "day": "day", "daytime": "day", "noon": "noon", "midday": "noon", "afternoon": "afternoon",
    "sunlit": "day", "sunny": "day", "golden hour": "evening", "blue hour": "dusk", "full moon": "night",
}  # fmt: skip
LIGHTS: Mapping[str, str] = {
    "cinematic": "cinematic", "dramatic": "cinematic", "moody": "cinematic", "studio": "studio",
    "three-point": "studio", "product": "studio", "stylized": "stylized", "stylised": "stylized",
    "realistic": "realistic", "natural": "natural",
}  # fmt: skip
"""What stands before "lighting"."""
WEATHERS: Mapping[str, str] = {
    "rainy": "rain", "rain": "rain", "raining": "rain", "drizzle": "rain", "drizzly": "rain", "snowy": "snow",
    "snow": "snow", "snowing": "snow", "snowfall": "snow", "blizzard": "snow", "foggy": "fog", "fog": "fog",
    "misty": "mist", "mist": "mist", "hazy": "mist", "haze": "mist", "cloudy": "cloudy", "overcast": "overcast",
    "stormy": "storm", "storm": "storm", "thunderstorm": "storm", "thunder": "storm", "sunny": "clear",
    "clear": "clear",
}  # fmt: skip
SEASONS: Mapping[str, str] = {
    "spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter",
    "autumnal": "autumn", "wintry": "winter",
}  # fmt: skip
