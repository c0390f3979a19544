"""What a thing is called: the noun with the words in front that people take for a part of its name, and with what is in
it. A fabric roll, a visitor's chair, a bottle of ink: each is also the plain noun, and is found by either.

The name becomes the category of a thing. Which asset stands for it is decided by its noun.
"""

from __future__ import annotations

from collections.abc import Sequence

from voxel_weaver.english.adjectives import KINDS, MATERIALS, UNSAID
from voxel_weaver.english.tokens import singular

PLAIN_FURNITURE = frozenset(
    "table desk chair armchair sofa couch loveseat bed bench stool ottoman cabinet cupboard wardrobe dresser "
    "nightstand sideboard shelf bookshelf bookcase rack cart counter countertop island lamp light chandelier rug "
    "carpet mat curtain door window mirror cushion pillow blanket towel vanity bathtub tub sink toilet fridge "
    "refrigerator stove oven television tv piano guitar painting frame throne pew altar wall floor fence gate house "
    "chest trunk vase unit recliner daybed crib divider screen fireplace ladder pillar column clock throw console "
    "credenza stand dish tray plate bowl cup mug figurine statue sculpture bust".split()
)
"""Nouns that stay what they are in any material: an oak table is called a table."""
DESCRIBING_MATERIALS = frozenset(
    "padded cushioned rusty rusted "
    "wooden metallic upholstered reclaimed tiled stained_glass reclaimed_wood knit knitted woven quilted lacquered "
    "gilded frosted mirrored gilt tempered_glass galvanized galvanised corrugated faux_fur faux_leather faux_marble "
    "faux_wood woolen woollen".split()
)
"""Words for materials that are no nouns."""
KIND_WORDS = frozenset(
    "acoustic graduated squat trestle wet dry hanging folding rolling digital magnetic tiered nesting pedestal "
    "butterfly potted rocking reading rotating revolving reclining".split()
)
"""Adjectives that make another thing of some nouns: a wet bench, a hanging scale, a squat rack."""
FRUITS = frozenset("lemon orange peach plum cherry olive lime apricot rose lavender mint coral salmon".split())
"""Colours that are called after what grows: a lemon tree is no yellow tree."""
GROWN = frozenset("tree bush branch blossom half slice grove".split())
MEASURED_INSIDE = frozenset("can spool bottle bag sack tin tube carton reel keg".split())
"""Vessels that are called by what they hold: cans of varnish are varnish cans."""
STUFF = frozenset(
    "water coffee tea cocoa milk juice wine beer soup ramen rice flour sugar salt oil paint ink glue soil compost "
    "sand popcorn honey jam ice stew clay gravel coal charcoal grain feed fertilizer fertiliser mulch hay straw wax "
    "lotion shampoo soap detergent disinfectant varnish lacquer turpentine glaze plaster cement mortar thread ribbon "
    "twine yarn wire cable rope tape string wool cotton kraft paper foil leather fabric cloth lace linen silk canvas "
    "vinyl lemonade champagne whiskey whisky rum gin vodka sake sauce vinegar mustard ketchup syrup cream "
    "butter medicine perfume polish bleach gas petrol gasoline fuel lava mud porridge pasta spaghetti noodles curry "
    "salad cereal oatmeal fudge ice-cream gelato yogurt yoghurt sorbet liquid stuffing confetti glitter powder spice "
    "chalk incense tobacco snow dirt earth sawdust firewood wood lumber timber".split()
)
"""What fills a vessel and is no thing of its own."""


def called(noun: str, before: Sequence[str]) -> str:
    """The noun with the words before it that belong to its name."""
    words = noun.split(" ")
    if not (noun and before):
        return noun
    kept: list[str] = []
    for word in reversed(before):
        if not _names(word, words[-1]):
            break
        kept.insert(0, word)
    if kept and words[0] == kept[-1]:
        kept.pop()
    return " ".join((*kept, *words))


def called_with(item: str, plural: bool, inside: str) -> str:
    """What a vessel is called with what it holds: "box of gloves", "varnish can"."""
    vessel = item.rsplit(" ", maxsplit=1)[-1]
    if vessel in MEASURED_INSIDE or (vessel == "roll" and plural and " " not in inside):
        return f"{singular(inside)} {item}"
    return f"{item} of {inside}"


def _names(word: str, head: str) -> bool:
    plain = word.replace("-", "_")
    if (
        (plain.endswith("ing") and len(plain) > 5 and plain not in KINDS and plain not in UNSAID)
        or plain in KIND_WORDS
        or plain.endswith(("_up", "_out", "_off"))  # "a dress-up rack", "a pop-up tent"
        or (plain in FRUITS and head in GROWN)
    ):
        return True
    return plain in MATERIALS - DESCRIBING_MATERIALS and head not in PLAIN_FURNITURE
