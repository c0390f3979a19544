"""Text to tokens, each with its place in the prompt."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from voxel_weaver.english.words import MISSPELLED

COUNTED = (
    "seater|seat|door|drawer|tiered|tier|person|burner|piece|panel|arm|light|legged|sided|bulb|bedroom|bed|bath|story|"
    "poster"
)
"""What is counted in compounds: "2-seater"."""
WORD = re.compile(
    rf"\bw/o?(?=\s)|[0-9]{{1,2}}-(?:{COUNTED})\b|"
    r"(?<=[0-9])[\"″”](?=[\s,.;)-]|$)|(?<=[0-9])['′](?=[\s,.;)-]|$)|"
    r"[^\W\d_]+(?:['’][^\W\d_]+)*(?:-[^\W\d_]+)*|[0-9]+(?:[.,][0-9]+)?|[.;:!?,()\n×–—+]",
    re.UNICODE,
)
SAID = re.compile(
    r"""(?:\b(?:that|which)\s+)?\b(?:says?|said|saying|reads?|reading|spells?|spelling|labell?ed|titled|entitled|named|called|
    marked|inscribed|with\sthe\s(?:words?|text|letters|label|inscription|message|title))\s+(?:as\s)?["“'‘][^"”\n]{1,80}?["”'’](?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is written on a thing names nothing that stands in the room."""
MARKS_OF_UNITS = {'"': "inch", "″": "inch", "”": "inch", "'": "foot", "′": "foot"}
"""What stands right behind a number: a 55" television, a 6' sofa."""
OF_PICTURES = re.compile(
    r"""\A\s*(?:(?:an?|the)\s+)?(?:[a-z0-9-]+\s+){0,3}?(?:3-?d\smodel|render|rendering|illustration|diorama)\s+of(?=\s)|
    \b(?:unreal\sengine(?:\s[0-9])?|octane(?:\srender)?|(?:highly|ultra|very|extremely)[\s-]detailed|ultra\shd|u?hd|[248]\s?k|
    [23]\s?-?d|(?:8|16|32|64)[\s-]?bit|masterpiece|(?:best|high|top)\squality|(?:trending\son\s)?artstation|award[\s-]winning|
    ray[\s-]?trac(?:ed|ing)|global\sillumination|concept\sart|digital\sart|pixel\sart|voxel\sart)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What people tell programs that make pictures: "3d render of", "8k, highly detailed". Nothing of it is there."""
LOW_POLY = re.compile(r"\blow\spoly(?:gon)?\b", re.IGNORECASE)
TWICE = re.compile(
    r"\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve)(\s*\(\s*[0-9]{1,3}\s*\))", re.IGNORECASE
)
"""A number said twice: "two (2) chairs"."""
SPELLED = dict(
    zip(
        "1 2 3 4 5 6 7 8 9 10 12".split(),
        "one two three four five six seven eight nine ten twelve".split(),
        strict=True,
    )
)
STOPS = frozenset(".;:!?\n")


class Token(NamedTuple):
    text: str  # lower case, apostrophes straight
    start: int
    end: int

    @property
    def is_genitive(self) -> bool:
        """Whether it was written with an apostrophe and an s: "visitor's"."""
        return self.end - self.start == len(self.text) + 2 and self.text[-1:].isalpha()

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha()

    @property
    def is_number(self) -> bool:
        return self.text[0].isdigit()

    @property
    def number(self) -> int:
        """The whole number that the digits say; 1,500 is fifteen hundred. What is beyond a million is a million."""
        digits = re.sub(r",(?=[0-9]{3}$)", "", self.text)
        match = re.match(r"[0-9]+", digits)
        return min(int(match.group()[:8]), 1_000_000) if match else 1


def tokens(prompt: str) -> list[Token]:
    """Words, numbers and marks of a prompt, in order. "L-shaped" is one word, "3.5" one number."""
    found: list[Token] = []
    prompt = SAID.sub(lambda said: " " * len(said.group()), prompt)
    prompt = OF_PICTURES.sub(lambda said: " " * len(said.group()), prompt)
    prompt = LOW_POLY.sub(lambda said: said.group().replace(" ", "-"), prompt)
    prompt = TWICE.sub(lambda said: said.group(1) + " " * len(said.group(2)), prompt)
    for match in WORD.finditer(prompt):
        text = unicodedata.normalize("NFKC", match.group()).lower().replace("’", "'")
        text = MISSPELLED.get(text) or MARKS_OF_UNITS.get(text, text)
        if text[0].isdigit() and "-" in text:
            number, _, rest = text.partition("-")
            text = f"{SPELLED.get(number, 'many')}-{rest}"
        if (
            text in ("left", "right")
            and found
            and match.start()
            and (turned := _turned(found, text, match.end(), prompt))
        ):
            found = turned
            continue
        found.append(Token(text.removesuffix("'s"), match.start(), match.end()))
        if _is_counted_part(found):  # "a two seater sofa"
            part, counted = found.pop(), found.pop()
            found.append(Token(f"{counted.text}-{part.text}", counted.start, part.end))
    return found


def _is_counted_part(found: list[Token]) -> bool:
    """Whether the last three tokens are like "a two seater": one thing, of so many parts."""
    if len(found) < 3:
        return False
    article, number, part = found[-3].text, found[-2].text, found[-1].text
    return article in ("a", "an") and number in SPELLED.values() and part in COUNTED.split("|")


def _turned(found: list[Token], side: str, end: int, prompt: str) -> list[Token] | None:
    """ "To the sofa's right" as "to the right of the sofa"; each of its words spans the whole."""
    for at in range(len(found) - 2, max(len(found) - 6, -1), -1):
        if found[at].text in ("to", "on", "at"):
            owned = prompt[found[-1].start : found[-1].end].lower().replace("’", "'").endswith("'s")
            if not (owned and found[at + 1].text == "the" and len(found) - at > 2):
                return None
            words = ("to", "the", side, "of", *(token.text for token in found[at + 1 :]))
            return [*found[:at], *(Token(word, found[at].start, end) for word in words)]
    return None


IRREGULAR = {
    "shelves": "shelf", "bookshelves": "bookshelf", "knives": "knife", "leaves": "leaf", "loaves": "loaf",
    "people": "person", "children": "child", "men": "man", "women": "woman", "mice": "mouse", "feet": "foot",
    "wolves": "wolf", "tvs": "tv", "dice": "die", "oxen": "ox", "potatoes": "potato", "tomatoes": "tomato",
    "mangoes": "mango", "torches": "torch", "cookies": "cookie", "pies": "pie", "ties": "tie", "movies": "movie",
    "selfies": "selfie", "smoothies": "smoothie", "brownies": "brownie", "hoodies": "hoodie", "teddies": "teddy",
    "plushies": "plushie", "houses": "house", "vases": "vase", "axes": "axe", "canvases": "canvas",
    "elves": "elf", "calves": "calf", "hooves": "hoof", "thieves": "thief", "dwarves": "dwarf", "lenses": "lens",
    "halves": "half", "skis": "ski", "cubbies": "cubby", "pouffes": "pouffe", "taxis": "taxi", "bistros": "bistro",
    "scarves": "scarf", "geese": "goose", "teeth": "tooth", "cacti": "cactus",
}  # fmt: skip
SAME = frozenset(
    "glass grass compass canvas dress bus gas series species sheep deer fish cactus chess mattress headphones scissors "
    "stairs electronics tongs pliers christmas lens iris press cross moss brass dais oasis chassis binoculars supplies "
    "clothes pants trousers goggles bellows atlas secateurs shears tweezers forceps clippers pincers pruners "
    "headquarters barracks gallows billiards darts stairs crossroads nunchucks".split()
)

HERDS = frozenset(
    "sheep deer reindeer moose elk bison fish goldfish koi trout salmon cod shrimp swine livestock".split()
)
"""Living things of which one and many are called alike: without an article they are many."""


def singular(noun: str) -> str:
    """The singular of a noun, its last word changed: "coffee tables" to "coffee table"."""
    *first, last = noun.split(" ")
    return " ".join([*first, _singular_word(last)])


def _singular_word(word: str) -> str:
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word in SAME or len(word) < 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zzes")):
        return word[:-2]
    return word[:-1]


def is_plural(noun: str) -> bool:
    return singular(noun) != noun
