"""What stands between nouns: prepositions, verbs of placing and of having, and which relation each says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from voxel_weaver.scene.brief import RelationKind as Kind


@dataclass(frozen=True, slots=True)
class Link:
    """One connector. `sort`: prep (subject, object), own (owner, owned), trans (a verb with an object), verb (a verb of
    placing, whose preposition follows), idle (what follows is no thing until the clause ends), brief_idle (until the
    next connector)."""

    sort: str
    kind: Kind | None = None
    manner: str = ""
    finite: bool = False
    noun_too: bool = False  # the word can be a noun: only its place in the sentence tells


PREPOSITIONS: Mapping[str, Kind] = {
    "on top of": Kind.ON, "on": Kind.ON, "upon": Kind.ON, "atop": Kind.ON, "onto": Kind.ON, "on the top of": Kind.ON,
    "at": Kind.NEAR, "inside": Kind.IN, "inside of": Kind.IN, "in": Kind.IN, "within": Kind.IN, "into": Kind.IN,
    "under": Kind.UNDER, "underneath": Kind.UNDER, "beneath": Kind.UNDER, "below": Kind.UNDER, "above": Kind.ABOVE,
    "over": Kind.ABOVE, "directly above": Kind.ABOVE, "overhead": Kind.ABOVE, "next to": Kind.BESIDE,
    "right next to": Kind.BESIDE, "beside": Kind.BESIDE, "besides": Kind.BESIDE, "alongside": Kind.BESIDE,
    "alongside of": Kind.BESIDE, "adjacent to": Kind.BESIDE, "by the side of": Kind.BESIDE, "side by side": Kind.BESIDE,
    "side by side with": Kind.BESIDE, "side-by-side": Kind.BESIDE, "bordering": Kind.BESIDE,
    "near": Kind.NEAR, "near to": Kind.NEAR, "nearest": Kind.NEAR, "nearest to": Kind.NEAR, "closest to": Kind.NEAR,
    "close to": Kind.NEAR, "close by": Kind.NEAR, "by": Kind.NEAR, "nearby": Kind.NEAR, "not far from": Kind.NEAR,
    "close": Kind.NEAR, "in the vicinity of": Kind.NEAR, "accessible from": Kind.NEAR, "within reach of": Kind.NEAR,
    "to the left of": Kind.LEFT_OF, "left of": Kind.LEFT_OF, "on the left of": Kind.LEFT_OF,
    "at the left of": Kind.LEFT_OF, "to the right of": Kind.RIGHT_OF, "right of": Kind.RIGHT_OF,
    "on the right of": Kind.RIGHT_OF, "at the right of": Kind.RIGHT_OF, "in front of": Kind.IN_FRONT_OF,
    "in front": Kind.IN_FRONT_OF,
    "infront of": Kind.IN_FRONT_OF, "infront": Kind.IN_FRONT_OF,
    "directly in front of": Kind.IN_FRONT_OF, "before": Kind.IN_FRONT_OF,
    "behind": Kind.BEHIND, "at the back of": Kind.BEHIND, "in back of": Kind.BEHIND, "opposite": Kind.OPPOSITE,
    "across from": Kind.OPPOSITE, "across": Kind.OPPOSITE, "opposite to": Kind.OPPOSITE, "opposite from": Kind.OPPOSITE,
    "on the opposite side of": Kind.OPPOSITE, "on the other side of": Kind.OPPOSITE, "around": Kind.AROUND,
    "all around": Kind.AROUND, "between": Kind.BETWEEN, "in between": Kind.BETWEEN,
    "in-between": Kind.BETWEEN, "amid": Kind.BETWEEN, "among": Kind.NEAR, "amongst": Kind.NEAR,
    "against": Kind.AGAINST, "up against": Kind.AGAINST, "flush against": Kind.AGAINST, "along": Kind.AGAINST,
    "far from": Kind.FAR, "away from": Kind.FAR, "far away from": Kind.FAR, "furthest from": Kind.FAR,
    "farthest from": Kind.FAR, "outside": Kind.OUTSIDE, "outside of": Kind.OUTSIDE, "out of": Kind.OUTSIDE,
    "at the foot of": Kind.FOOT, "at the head of": Kind.HEAD, "at the end of": Kind.FOOT, "at the base of": Kind.BESIDE,
    "toward": Kind.FACING, "towards": Kind.FACING, "facing toward": Kind.FACING, "facing towards": Kind.FACING,
    "from": Kind.HANGING, "throughout": Kind.IN, "through": Kind.IN, "at one end of": Kind.SHORT_SIDE,
    "at the edge of": Kind.BESIDE, "off to the left of": Kind.LEFT_OF, "off to the right of": Kind.RIGHT_OF,
    "just outside": Kind.OUTSIDE, "just inside": Kind.IN, "hard against": Kind.AGAINST, "up by": Kind.NEAR,
    "over by": Kind.NEAR, "opposite of": Kind.OPPOSITE, "diagonally across from": Kind.OPPOSITE,
    "within arm's reach of": Kind.NEAR, "in the shadow of": Kind.NEAR, "at the side of": Kind.BESIDE,
    "on the side of": Kind.BESIDE, "beneath of": Kind.UNDER, "at the centre of": Kind.CENTER,
    "to the immediate left of": Kind.LEFT_OF, "to the immediate right of": Kind.RIGHT_OF,
    "to the direct left of": Kind.LEFT_OF, "to the direct right of": Kind.RIGHT_OF, "to the far left of": Kind.LEFT_OF,
    "to the far right of": Kind.RIGHT_OF, "left and right of": Kind.FLANKING, "to the left and right of": Kind.FLANKING,
    "all over": Kind.ON, "all across": Kind.ON, "all along": Kind.AGAINST, "the length of": Kind.AGAINST,
    "the full length of": Kind.AGAINST, "the entire length of": Kind.AGAINST, "the width of": Kind.AGAINST,
    "at the center of": Kind.CENTER, "with its back to": Kind.IN_FRONT_OF, "with their backs to": Kind.IN_FRONT_OF,
    "with its back against": Kind.AGAINST, "with the back to": Kind.IN_FRONT_OF, "whose back is to": Kind.IN_FRONT_OF,
    "whose backs are to": Kind.IN_FRONT_OF, "whose back faces": Kind.IN_FRONT_OF, "on the edge of": Kind.ON, "at "
    "the top of": Kind.TOP_PART,
    "at the bottom of": Kind.BOTTOM_PART, "on the upper part of": Kind.TOP_PART,
    "on the lower part of": Kind.BOTTOM_PART, "in line with": Kind.BESIDE, "paired beside": Kind.BESIDE,
    "either side of": Kind.FLANKING, "each side of": Kind.FLANKING,
    "with a view of": Kind.FACING, "perpendicular to": Kind.BESIDE, "parallel to": Kind.OPPOSITE, "on top": Kind.ON,
}  # fmt: skip
HOW_FAR: Mapping[str, tuple[str, ...]] = {
    "high": ("above", "over", "on", "up on", "against"), "low": ("above", "over", "on", "down on"),
    "far": ("above", "below", "beneath", "behind"), "way": ("above", "below", "behind"),
    "deep": ("in", "inside", "within", "under", "below", "beneath"),
    "halfway": ("between", "along"), "midway": ("between", "along"),
}  # fmt: skip
"""Words that say how far before a preposition, and are no part of the name before them: "a clock high on the wall"."""
LEFT_ALONE = frozenset({"nearby", "overhead", "on top", "in front", "close", "close by", "side by side", "in between",
                        "side-by-side"})  # fmt: skip
"""Prepositions that are never followed by their object."""
CAN_STAND_ALONE = LEFT_ALONE | frozenset(
    "inside outside underneath beneath below above behind opposite beside alongside under within around between "
    "over across".split()
)

PLACING: Mapping[str, str] = {
    "place": "", "position": "", "locate": "", "situate": "", "set": "", "put": "", "arrange": "", "stand": "",
    "sit": "",
    "rest": "", "lie": "", "lay": "", "nestle": "", "tuck": "", "install": "mount", "fix": "mount", "attach": "mount",
    "mount": "mount", "affix": "mount", "perch": "", "keep": "", "store": "", "hang": "hang", "suspend": "hang",
    "dangle": "hang", "lean": "lean", "prop": "lean", "scatter": "scatter", "spread": "scatter", "strew": "scatter",
    "stack": "stack", "pile": "stack", "drape": "drape", "throw": "drape", "sling": "drape", "line up": "row",
    "align": "row", "display": "mount", "center": "center", "centre": "center", "anchor": "", "hide": "", "curl": "",
    "sleep": "", "wait": "", "seat": "", "park": "", "plant": "", "grow": "", "float": "", "loom": "", "tower": "",
    "rise": "", "gather": "", "push": "", "build": "", "lodge": "", "house": "", "fit": "", "run": "", "stretch": "",
    "extend": "", "remain": "", "appear": "", "reside": "", "find": "", "lounge": "", "lurk": "", "burn": "",
    "glow": "",
    "angle": "", "orient": "", "point": "", "station": "", "wedge": "", "cluster": "", "space": "", "organize": "",
    "organise": "", "separate": "", "see": "", "leave": "", "drop": "", "group": "", "roll": "", "fold": "",
    "swing": "",
    "assemble": "", "balance": "", "bolt": "mount", "pin": "mount", "strap": "mount", "hook": "hang", "toss": "scatter",
    "dot": "scatter", "sprinkle": "scatter", "play": "", "nap": "", "arch": "", "march": "", "snooze": "",
    "stick": "mount", "secure": "mount", "clamp": "mount", "screw": "mount",
    "nail": "mount", "tape": "mount",
    "glue": "mount",
    "chain": "mount", "tether": "mount", "fasten": "mount", "flanked": "",
    "face away": "", "feature": "", "accommodate": "", "tie": "", "pull": "", "slide": "", "turn": "",
    "concentrate": "",
}  # fmt: skip
IRREGULAR: Mapping[str, tuple[str, ...]] = {
    "set": ("set", "setting"), "put": ("put", "putting"), "stand": ("stood", "standing"), "sit": ("sat", "sitting"),
    "lie": ("lay", "lain", "lying"), "lay": ("laid", "laying"), "keep": ("kept", "keeping"),
    "hang": ("hung", "hanged", "hanging"), "lean": ("leaned", "leant", "leaning"), "prop": ("propped", "propping"),
    "spread": ("spread", "spreading"), "strew": ("strewn", "strewed"), "throw": ("thrown", "threw"),
    "sling": ("slung",), "line up": ("lined up", "lining up"), "hide": ("hidden", "hiding"),
    "sleep": ("slept", "sleeping"), "grow": ("grown", "growing"), "rise": ("rising", "rose"),
    "build": ("built", "building"), "fit": ("fitted", "fitting"), "run": ("running",), "find": ("found",),
    "see": ("seen",), "leave": ("left behind",), "drop": ("dropped",), "pin": ("pinned",), "strap": ("strapped",),
    "dot": ("dotted",), "nap": ("napping",), "stick": ("stuck",), "swing": ("swinging",), "face away": ("facing away",),
    "feature": ("featured",), "house": ("housed",), "display": ("displayed",), "curl": ("curled up", "curled"),
    "tie": ("tied",), "flanked": ("flanked",), "clamp": ("clamped",), "screw": ("screwed",), "nail": ("nailed",),
    "tape": ("taped",), "glue": ("glued",), "chain": ("chained",), "tether": ("tethered",),
    "fasten": ("fastened",),
    "accommodate": ("accommodated",), "play": ("playing",), "separate": ("separated",),
    "plant": ("planted",), "space": ("spaced",), "point": ("pointed", "pointing"), "fold": ("folded",),
    "organize": ("organized",), "organise": ("organised",), "group": ("grouped",), "slide": (), "pull": ("pulled up",),
}  # fmt: skip
PASSIVE_ONLY = frozenset(
    "feature house display accommodate separate plant space point fold organize organise group find see leave slide "
    "seat float station store place position tie pull roll center centre park anchor fit throw drop pin strap turn "
    "stick clamp screw nail tape glue chain tether fasten flanked dot stack pile locate set put build angle "
    "throw line".split()
)
"""Verbs of placing whose base and -s forms are mostly nouns, or say something else."""

HAVING: Mapping[str, str] = {
    "with": "with", "has": "with", "have": "with", "having": "with", "had": "with", "should have": "with",
    "features": "with", "featuring": "with", "feature": "with", "includes": "with", "including": "such",
    "include": "with", "contains": "fill", "containing": "fill", "contain": "fill", "holds": "carry", "such as": "such",
    "namely": "such", "like": "such", "holding": "carry", "hold": "carry", "displays": "carry",
    "displaying": "carry", "display": "carry",
    "houses": "fill", "housing": "fill", "carrying": "carry", "carries": "carry", "carry": "carry",
    "stores": "fill", "storing": "fill", "boasts": "with", "boasting": "with", "boast": "with",
    "showcasing": "carry", "showcases": "carry",
    "bearing": "carry", "bears": "carry", "equipped with": "with", "fitted with": "with", "furnished with": "with",
    "outfitted with": "with", "complete with": "with", "stocked with": "fill", "filled with": "fill",
    "full of": "fill", "overflowing with": "fill", "brimming with": "fill", "bursting with": "fill",

    "loaded with": "fill", "laden with": "carry", "packed with": "fill", "stuffed with": "fill", "topped with": "on",
    "topped by": "on", "crowned with": "on", "crowned by": "on", "adorned with": "carry", "adorned by": "carry",
    "decorated with": "carry", "decorated by": "carry", "dressed with": "carry", "dressed in": "cover",
    "embellished with": "carry", "lined with": "line", "covered with": "cover", "covered by": "cover",
    "covered in": "cover", "draped with": "cover", "draped in": "cover", "strewn with": "carry",
    "littered with": "carry", "scattered with": "carry", "dotted with": "carry", "set with": "carry",
    "laid with": "carry", "accented with": "loose", "accented by": "loose", "complemented by": "loose",
    "complemented with": "loose", "highlighted by": "loose", "enhanced by": "loose", "enhanced with": "loose",
    "accompanied by": "beside", "accompanied with": "beside", "paired with": "beside", "joined by": "beside",
    "combined with": "beside", "coupled with": "beside", "matched with": "beside", "surrounded by": "around",
    "surrounded with": "around", "encircled by": "around", "ringed by": "around", "flanked by": "flank",
    "framed by": "flank", "bordered by": "flank", "flanked with": "flank", "lit by": "above", "illuminated by": "above",
    "lit up by": "above", "illuminated with": "above", "consisting of": "with", "consists of": "with",
    "comprising": "with", "comprises": "with", "composed of": "with", "made up of": "with", "comes with": "with",
    "home to": "with", "below for": "below", "underneath for": "below", "beneath for": "below",
    "supporting": "on", "supports": "on", "followed by": "beside", "overlooked by": "above", "dominated by": "center",
    "centered around": "with", "centred around": "with", "backed by": "behind", "separated by": "between",
    "connected by": "between", "divided by": "between", "served by": "beside", "anchored by": "below",
    "showcased with": "carry", "would have": "with", "must have": "with", "has got": "with", "contained": "fill",
    "warmed by": "beside", "crammed with": "fill", "crowded with": "carry", "teeming with": "fill", "festooned "
    "with": "carry", "hung with": "carry",
    "strung with": "carry", "spread with": "carry", "piled high with": "on", "garnished with": "on", "sprinkled "
    "with": "carry",
    "wrapped in": "cover", "swathed in": "cover", "overrun with": "fill", "dominated with": "center", "supplied "
    "with": "with",
    "bookended by": "flank", "big enough for": "with", "large enough for": "with", "with room for": "with",
    "with space for": "with", "with just enough room for": "with", "topped off with": "on", "cradling": "carry",
    "wearing": "carry", "wears": "carry",
    "sporting": "with", "sports": "with", "cluttered with": "carry", "piled with": "on", "heaped with": "on",
    "stacked with": "fill", "layered with": "on", "hosting": "carry", "hosts": "carry", "set for": "brief",
    "laid for": "brief",
    "made of": "made", "made from": "made", "made out of": "made", "crafted from": "made", "built of": "made",
    "constructed of": "made", "carved from": "made", "crafted out of": "made", "upholstered in": "made",
    "painted in": "made", "finished in": "made", "painted": "made", "along with": "and", "together with": "and",
    "as well as": "and", "in addition to": "and", "plus": "and",
}  # fmt: skip
FINITE_HAVING = frozenset(
    "should must would display has have had features feature includes include contains contain holds hold displays "
    "houses carries "
    "carry boasts "
    "boast showcases stores wears bears consists comprises comes supports hosts".split()
)
NOUNS_TOO = frozenset(
    "display features feature houses displays holds stores supports hosts stands stand rests rest faces face lines "
    "line "
    "covers cover "
    "tops hangs hang leans lean fills crowns borders looks hosts grows floats towers flanks grounds lights anchors "
    "accents frames like lights runs stretches adds serves offers works bears housing bearing set round".split()
)

ACTING: Mapping[str, tuple[Kind, str]] = {
    "faces": (Kind.FACING, ""), "facing": (Kind.FACING, ""), "face": (Kind.FACING, ""), "looking at": (Kind.FACING, ""),
    "directed at": (Kind.FACING, ""), "pointed at": (Kind.FACING, ""), "turned toward": (Kind.FACING, ""),
    "looks at": (Kind.FACING, ""), "looks toward": (Kind.FACING, ""), "oriented toward": (Kind.FACING, ""),
    "oriented towards": (Kind.FACING, ""), "angled toward": (Kind.FACING, ""), "angled towards": (Kind.FACING, ""),
    "turned towards": (Kind.FACING, ""), "facing out to": (Kind.FACING, ""), "faced by": (Kind.OPPOSITE, ""),
    "overlooking": (Kind.FACING, ""), "overlooks": (Kind.FACING, ""), "overlook": (Kind.FACING, ""),
    "flanking": (Kind.FLANKING, ""), "flank": (Kind.FLANKING, ""), "flanks": (Kind.FLANKING, ""),
    "framing": (Kind.FLANKING, ""), "surrounding": (Kind.AROUND, ""), "surround": (Kind.AROUND, ""),
    "surrounds": (Kind.AROUND, ""), "encircling": (Kind.AROUND, ""), "encircle": (Kind.AROUND, ""),
    "circling": (Kind.AROUND, ""), "share": (Kind.IN, ""), "shares": (Kind.IN, ""), "sharing": (Kind.IN, ""),
    "occupies": (Kind.IN, ""), "occupying": (Kind.IN, ""), "occupy": (Kind.IN, ""),
    "takes up": (Kind.IN, ""), "take up": (Kind.IN, ""), "taking up": (Kind.IN, ""),
    "dominates": (Kind.IN, ""), "dominating": (Kind.IN, ""), "dominate": (Kind.IN, ""),
    "illuminates": (Kind.ABOVE, ""), "illuminating": (Kind.ABOVE, ""), "illuminate": (Kind.ABOVE, ""),
    "lighting up": (Kind.ABOVE, ""), "lights up": (Kind.ABOVE, ""), "decorates": (Kind.ON, "mount"),
    "decorating": (Kind.ON, "mount"), "decorate": (Kind.ON, "mount"), "adorns": (Kind.ON, "mount"),
    "adorning": (Kind.ON, "mount"), "adorn": (Kind.ON, "mount"), "graces": (Kind.ON, "mount"),
    "gracing": (Kind.ON, "mount"), "lining": (Kind.AGAINST, ""), "line": (Kind.AGAINST, ""),
    "lines": (Kind.AGAINST, ""),
    "crowd": (Kind.ON, ""), "crowds": (Kind.ON, ""), "crowding": (Kind.ON, ""),
    "filling": (Kind.IN, ""), "fills": (Kind.IN, ""), "fill": (Kind.IN, ""), "covering": (Kind.ON, ""),
    "covers": (Kind.ON, ""), "cover": (Kind.ON, ""), "topping": (Kind.ON, ""), "tops": (Kind.ON, ""),
    "supported by": (Kind.ON, ""), "held by": (Kind.ON, ""), "carried by": (Kind.ON, ""),
    "separating": (Kind.BETWEEN, ""),
    "dividing": (Kind.BETWEEN, ""), "separates": (Kind.BETWEEN, ""), "bordered": (Kind.BESIDE, ""),
    "accompanying": (Kind.BESIDE, ""), "accompanies": (Kind.BESIDE, ""), "accompany": (Kind.BESIDE, ""),
    "hugging": (Kind.AGAINST, ""), "hugs": (Kind.AGAINST, ""), "touching": (Kind.BESIDE, ""),
    **dict.fromkeys(("points out of", "pointing out of", "looks out of", "looking out of"), (Kind.FACING, "")),
    "points at": (Kind.FACING, ""), "pointing at": (Kind.FACING, ""), "aimed at": (Kind.FACING, ""),
    "points toward": (Kind.FACING, ""), "points towards": (Kind.FACING, ""), "pointing toward": (Kind.FACING, ""),
    "pinned to": (Kind.ON, "mount"), "stuck to": (Kind.ON, "mount"), "taped to": (Kind.ON, "mount"),
    "glued to": (Kind.ON, "mount"), "nailed to": (Kind.ON, "mount"), "attached to": (Kind.BESIDE, "mount"),
    "fixed to": (Kind.BESIDE, "mount"), "fastened to": (Kind.BESIDE, "mount"),
    "mounted to": (Kind.BESIDE, "mount"), "connected to": (Kind.BESIDE, ""), "guarding": (Kind.NEAR, ""),
    "guards": (Kind.NEAR, ""), "guard": (Kind.NEAR, ""),
    "blocking": (Kind.IN_FRONT_OF, ""), "blocked by": (Kind.BESIDE, ""),
    "adjoining": (Kind.BESIDE, ""), "crowning": (Kind.ON, ""), "opposing": (Kind.OPPOSITE, ""),
    "hangs over": (Kind.ABOVE, "hang"), "towering over": (Kind.NEAR, ""), "towers over": (Kind.NEAR, ""),
    "looming over": (Kind.NEAR, ""), "leading to": (Kind.NEAR, ""), "joins": (Kind.BESIDE, ""),
    "leads to": (Kind.NEAR, ""),
}  # fmt: skip
FINITE_ACTING = frozenset(
    "takes take share shares points faces face overlooks overlook flank flanks surround surrounds encircle occupies "
    "occupy "
    "dominates "
    "crowd crowds dominate illuminates illuminate decorates decorate adorns adorn graces line lines fills fill covers "
    "cover tops separates accompanies accompany hugs guards guard joins".split()
)
IDLING = (
    "provides providing provide offers offering offer adds adding add creates creating create completes "
    "completing complete gives giving give makes making make allows allowing allow enhances enhancing enhance "
    "brings bringing bring ensures ensuring ensure evokes evoking inviting invites freeing exudes exuding "
    "reflecting reflects indicating indicates complements complementing complement maximizing maximizes "
    "maximising lends lending rounds serves serving serve contributes contributing sets setting invites "
    "encourages encouraging promotes promoting fosters fostering caters catering suggest suggests suggesting keeps "
    "keeping blends blending emphasizing emphasizes showcasing_off highlights highlighting casts casting "
    "accentuates accentuating ties tying evokes conveys conveying radiates radiating transforms transforming "
    "form forms constitute constitutes forming achieves achieving perfect ideal suitable designed intended meant "
    "dedicated used great good useful ready "
    "maintains maintaining boosts boosting infuses infusing injecting gives emits emitting sheds shedding "
    "warms warming enables enabling helps helping facilitates facilitating wants want loves love likes enjoys "
    "enjoy because since so thanks if unless upon entering depending rather instead despite whereby appears "
    "seems feels feeling resembles resembling mimicking reminiscent imitating echoing echoes inspired "
    "allowing combining combines mixing incorporates_style saying says reads depicts depicting showing shows "
    "portraying portrays to as than during until after".split()
)
BRIEFLY_IDLE = (
    "shared by",
    "used by",
    "owned by",
    "inhabited by",
    "loved by",
    "run by",
    "enjoyed by",
    "for",
    "of",
    "about",
    "per",
    *(
        f"{verb} as"
        for verb in ("serves", "serving", "doubles", "doubling", "acts", "acting", "functions", "functioning")
    ),
    "used as",
    "repurposed as",
    "disguised as",
    "shaped like",
    "in the shape of",
    "looking like",
)
LEFT = tuple(f"{helper} left" for helper in "is are was were been being".split())
"""Where "left" is a verb: "a cup has been left on the table"."""
LINKING = ("is are was were be being been 's stay stays looks_like must_be should_be can_be there's").split()
EXISTS = (
    "there is", "there are", "there's", "there was", "there were", "there should be", "there must be", "there will be",
    "there lies", "there sits", "there stands", "there stand", "there sit", "there hangs", "there can be", "we see",
    "you can see", "you see", "you find", "we find", "one can see", "you will find", "one finds", "here is", "here are",
    "i see", "i want", "i would like", "i'd like", "i need", "it has", "there also is", "there also are", "can be seen",
)  # fmt: skip
CLAUSES = frozenset("while whereas where but when whilst though although then".split())
RELATIVES = frozenset("which that who whose".split())


def _forms(verb: str, manner: str) -> Iterator[tuple[str, Link]]:
    participles = IRREGULAR.get(verb)
    if participles is None:
        stem = verb.removesuffix("e")
        participles = (stem + "ed", stem + "ing") if not verb.endswith("ing") else (verb,)
    for form in participles:
        yield form, Link("verb", manner=manner)
    if verb in PASSIVE_ONLY:
        return
    head, *tail = verb.split(" ")
    third = head + "es" if head.endswith(("ch", "sh", "ss")) else head + "s"
    third = head[:-1] + "ies" if head.endswith("y") and head[-2] not in "aeiou" else third
    for form in (" ".join([head, *tail]), " ".join([third, *tail])):
        yield form, Link("verb", manner=manner, finite=True, noun_too=True)


COMPARED = "tall wide long large big small high low deep short thick thin old".split()
COMPARING = (
    *(f"as {word} as" for word in COMPARED),
    *(f"{word}er than" for word in COMPARED),
    *(
        "wider than",
        "larger than",
        "bigger than",
        "thicker than",
        "thinner than",
        "the same size as",
        "the same height as",
    ),
)
"""What is compared with is named, and nothing is said of where it stands."""


DRAWN_UP = tuple(
    f"{verb} {way}"
    for verb in ("pulled", "pushed", "drawn", "moved", "rolled", "scooted")
    for way in ("up to", "close to", "up against", "in at", "up beside", "up at")
)
"""Chairs are brought to what they stand at: "a stool pulled up to the counter"."""
APART = ("separated from", "divided from", "partitioned from", "screened from", "screened off from")
"""What is said before the other end of a "between"."""


def _verbs() -> Iterator[tuple[str, Link]]:
    for verb, manner in PLACING.items():
        yield from _forms(verb, manner)
        if manner == "mount":
            forms = (form for form, link in _forms(verb, manner) if not link.finite)
            yield from ((f"{form} to", Link("trans", Kind.BESIDE, "mount")) for form in forms)
    for word, (kind, manner) in ACTING.items():
        yield word, Link("trans", kind, manner, finite=word.split(" ")[0] in FINITE_ACTING, noun_too=word in NOUNS_TOO)
    for word, manner in HAVING.items():
        sort = {"and": "and", "brief": "idle"}.get(manner, "own")
        finite = word.split(" ")[0] in FINITE_HAVING
        yield word, Link(sort, None, manner, finite=finite, noun_too=word in NOUNS_TOO)
    been = (f"{have} {more}" for have in ("has", "have", "had") for more in ("been", "been left"))
    yield from ((word, Link("verb", finite=True)) for word in (*LINKING, *LEFT, *been))
    yield "measures", Link("verb", finite=True, noun_too=True)
    yield from ((word, Link("trans", Kind.BESIDE)) for word in DRAWN_UP)


def _all() -> Iterator[tuple[str, Link]]:
    yield from ((word, Link("idle")) for word in IDLING)
    yield from ((word, Link("brief_idle")) for word in BRIEFLY_IDLE)
    yield from _verbs()
    yield from ((word, Link("prep", kind)) for word, kind in PREPOSITIONS.items())
    for far, words in HOW_FAR.items():
        yield from ((f"{far} {word}", Link("prep", PREPOSITIONS[word.rsplit(" ", 1)[-1]])) for word in words)
    yield from ((word, Link("prep", Kind.NEAR)) for word in COMPARING)
    yield from ((word, Link("prep", Kind.BETWEEN)) for word in APART)
    yield "seats", Link("brief_idle", finite=True, noun_too=True)
    yield from ((word, Link("exist")) for word in EXISTS)


LINKS: Mapping[str, Link] = dict(_all())
LONGEST_LINK = max(word.count(" ") + 1 for word in LINKS)
