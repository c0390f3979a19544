"""How much of annotated prompts the Brief says, without any geometry: recall and precision, and the rows that fail.

    python tests/tools/understanding.py FILE.csv [--ids 0-79] [--lexicon lexicon.json] [--show]

The file has the columns ID, Description, ObjCount, ObjAttr, OORel and OARel; nothing of it is kept here. A relation
that no word of the text says (an annotator's inference) is counted apart.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.english.nouns import SYNONYMS
from voxel_weaver.english.understand import understand
from voxel_weaver.scene.brief import Brief, Relation, Want
from voxel_weaver.scene.settings import Request

KINDS: Mapping[str, str] = {
    "on": "on in top_part bottom_part left_part right_part center", "over": "above on", "above": "above",
    "near": "near beside with",
    "nearby": "near beside", "next": "beside near with flanking foot", "next_to": "beside near with flanking head foot",
    "beside": "beside near", "adjacent": "beside near", "side_by_side": "beside", "close_to": "near beside",
    "against": "against beside leaning", "lean_against": "leaning", "across": "opposite facing", "opposite": "opposite",
    "away": "far", "far": "far", "left": "left_of flanking", "right": "right_of flanking",
    "front": "in_front_of foot facing with",
    "in_front": "in_front_of", "behind": "behind", "left_region": "left_part left_of",
    "right_region": "right_part right_of",
    "top_region": "top_part", "bottom_region": "bottom_part", "under_region": "under", "under": "under",
    "beneath": "under",
    "below": "under", "within": "in on", "inside": "in on", "in": "in on", "outside": "outside", "facing": "facing",
    "face": "facing in_front_of opposite with", "surround": "around", "around": "around", "long_side": "long_side",
    "short_side": "short_side", "center": "center", "middle": "center", "middle_of": "center", "center_of": "center",
    "at_the_center": "center", "at_the_foot": "foot", "foot": "foot", "corner": "corner", "along": "against",
    "leaning": "leaning", "hang": "hanging", "hang_from": "hanging", "mount": "on", "by": "near beside",
}  # fmt: skip
SAID_BY: Mapping[str, str] = {
    "corner": "corner", "middle": "middle|cent", "center": "middle|cent", "against": "wall|against|along|line",
    "hang": "hang|hung|ceiling|suspend|dangl", "face": "fac|toward|view", "facing": "fac", "on wall": "wall|hung|hang",
    "far": "far|away", "across": "across|opposite", "next": "next|beside|by|adjacent|near|with|either|side",
}  # fmt: skip
SWAPPED = {
    "front": "behind",
    "behind": "in_front_of",
    "under": "on above",
    "beneath": "above on",
    "on": "under",
    "above": "under",
}
MUTUAL = frozenset(
    "front near nearby next next_to beside adjacent side_by_side close_to across opposite face facing".split()
)


@dataclass
class Score:
    met: int = 0
    asked: int = 0
    inferred: int = 0
    extra: int = 0
    said: int = 0
    failing: list[str] = field(default_factory=list)

    def line(self, name: str) -> str:
        recall = 100 * self.met / self.asked if self.asked else 100.0
        text = f"{name:24} {self.met}/{self.asked} = {recall:.1f} %   inferred by the annotator alone: {self.inferred}"
        if self.said:
            text += f"   precision {100 * (self.said - self.extra) / self.said:.1f} %"
        return text


class Names:
    """Whether a category of the Brief is what an annotation calls it."""

    def __init__(self, lexicon: Mapping[str, object]) -> None:
        self._groups = [{name.replace(" ", "_") for name in group} for group in SYNONYMS]
        aliases, kinds, accepts = (lexicon.get(key, {}) for key in ("aliases", "kinds", "accepts"))
        self._groups += [{name, *others} for name, others in dict(aliases).items()]  # type: ignore[call-overload]
        self._up = [(name, set(under)) for table in (kinds, accepts) for name, under in dict(table).items()]  # type: ignore[call-overload]

    def rank(self, category: str, wanted: str) -> int:
        """0 for the same, more for what is further off, 9 for another thing."""
        wanted = wanted.lower()
        if category in (wanted, wanted.removesuffix("s")):
            return 0
        if any(category in group and wanted in group for group in self._groups):
            return 1
        if category.endswith("_" + wanted) or category.startswith(wanted + "_of_"):
            return 2
        if any(name == wanted and category in under for name, under in self._up):
            return 3
        same = {one for group in self._groups if category in group for one in group}
        if any(one.endswith("_" + wanted) for one in same) or any(
            name == wanted and same & under for name, under in self._up
        ):
            return 4
        tail = category.rsplit("_", 1)[-1]
        if tail != category and self.rank(tail, wanted) < 4:
            return 5
        return 6 if wanted.endswith("_" + category) or wanted.split("_")[-1] == tail else 9


def matched(brief: Brief, targets: Sequence[str], names: Names) -> dict[str, list[Want]]:
    found: dict[str, list[Want]] = {target: [] for target in targets}
    for want in brief.wants:
        ranked = sorted((names.rank(want.category, target), target) for target in targets)
        if ranked and ranked[0][0] < 9:
            found[ranked[0][1]].append(want)
    return found


def cells(text: str) -> Iterator[list[str]]:
    for part in (text or "").split(";"):
        if part.strip():
            yield [piece.strip() for piece in part.split(",")]


def holds(quantifier: str, asked: int, count: int) -> bool:
    return {"eq": count == asked, "gt": count > asked, "ge": count >= asked, "lt": count < asked, "le": count <= asked}[
        quantifier
    ]


def counts(row: Mapping[str, str], found: Mapping[str, list[Want]], score: Score) -> None:
    for quantifier, number, category in cells(row["ObjCount"]):
        count = sum(want.count for want in found.get(category, ()))
        score.asked += 1
        if holds(quantifier, int(number), count):
            score.met += 1
        else:
            score.failing.append(f"{row['ID']}: {quantifier} {number} {category}, the Brief has {count}")


def attributes(row: Mapping[str, str], found: Mapping[str, list[Want]], score: Score) -> None:
    said = {(want.id, attribute.value) for wants in found.values() for want in wants for attribute in want.attributes}
    score.said += len(said)
    used: set[tuple[str, str]] = set()
    for _, _, category, value in cells(row["ObjAttr"]):
        wanted = re.sub(r"^(has|with)_|_(size|sized|colored|shape|shaped)$", "", value.lower().replace("-", "_"))
        fits = {
            (want.id, attribute.value)
            for want in found.get(category, ())
            for attribute in want.attributes
            if re.sub(r"_(size|sized|colored|shape|shaped)$", "", attribute.value) in (wanted, wanted + "_" + category)
            or set(wanted.split("_")) <= {word for one in want.attributes for word in one.value.split("_")}
        }
        words = wanted.split("_")[0][:4]
        if not fits and words not in row["Description"].lower():
            score.inferred += 1
            continue
        score.asked += 1
        used |= fits
        in_name = any(wanted in want.category for want in found.get(category, ()))
        if fits or in_name:
            score.met += 1
        else:
            held = [[one.value for one in want.attributes] for want in found.get(category, ())]
            score.failing.append(f"{row['ID']}: {category} {value}, the Brief has {held}")
    score.extra += len(said - used)


def relation_met(brief: Brief, verb: str, subjects: Sequence[str], anchors: Sequence[str], used: set[Relation]) -> bool:
    kinds = set(KINDS.get(verb, verb).split())
    swapped = set(SWAPPED.get(verb, "").split()) | (kinds if verb in MUTUAL else set())
    hit = False
    for relation in brief.relations:
        forward = relation.kind.value in kinds and relation.subject in subjects and set(relation.objects) & set(anchors)
        between = relation.kind.value == "between" and verb in ("left", "right") and relation.subject in anchors
        backward = (
            relation.kind.value in swapped and relation.subject in anchors and set(relation.objects) & set(subjects)
        )
        if forward or backward or (between and set(relation.objects) & set(subjects)):
            used.add(relation)
            hit = True
    return hit


def said_by(verb: str, element: str, text: str) -> bool:
    key = "on wall" if verb == "on" and element == "wall" else verb
    return re.search(SAID_BY.get(key, ""), text) is not None


def objects(row: Mapping[str, str], brief: Brief, found: Mapping[str, list[Want]], score: Score) -> None:
    used: set[Relation] = set()
    for fields in cells(row["OORel"]):
        names = [name.split(":")[0] for name in fields[4:]]
        index = max(int(fields[3]), 0)
        anchor, others = names[index], [name for place, name in enumerate(names) if place != index]
        subjects = [want.id for name in set(others) for want in found.get(name, ())]
        anchors = [want.id for want in found.get(anchor, ())]
        met = relation_met(brief, fields[2], subjects, anchors, used)
        if not met and not said_by(fields[2], "", row["Description"].lower()):
            score.inferred += 1
            continue
        score.asked += 1
        score.met += met
        if not met:
            score.failing.append(f"{row['ID']}: {'+'.join(dict.fromkeys(others))} {fields[2]} {anchor}")
    extra = [
        r
        for r in brief.relations
        if r not in used and any(brief_id.startswith("want") for brief_id in r.objects) and r.kind.value != "with"
    ]
    score.said += len(used) + len(extra)
    score.extra += len(extra)


def architecture(row: Mapping[str, str], brief: Brief, found: Mapping[str, list[Want]], score: Score) -> None:
    used: set[Relation] = set()
    rooms = {room.id: room.kind for room in brief.rooms}
    for _, _, verb, category, element in cells(row["OARel"]):
        wants = found.get(category, [])
        subjects = [want.id for want in wants]
        if verb == "in":
            met = not rooms or any(
                element in (kind := rooms.get(want.room) or brief.place) or kind.endswith(element) for want in wants
            )
        else:
            anchors = {"corner": "corner", "middle": "center", "center": "center"}.get(verb, element)
            met = relation_met(brief, verb, subjects, [anchors], used)
        if not met and not said_by(verb, element, row["Description"].lower()):
            score.inferred += 1
            continue
        score.asked += 1
        score.met += met
        if not met:
            score.failing.append(f"{row['ID']}: {category} {verb} {element}")
    extra = [r for r in brief.relations if r not in used and not any(name.startswith("want") for name in r.objects)]
    score.said += len(used) + len(extra)
    score.extra += len(extra)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--ids", default="0-79")
    parser.add_argument("--lexicon", type=Path)
    parser.add_argument("--show", action="store_true", help="print the Brief's relations of failing rows too")
    chosen = parser.parse_args()
    first, last = (int(part) for part in chosen.ids.split("-"))
    names = Names(json.loads(chosen.lexicon.read_text()) if chosen.lexicon else {})
    nouns = Catalog().nouns()
    scores = {name: Score() for name in ("counts", "attributes", "object relations", "architecture relations")}
    with chosen.file.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if first <= int(row["ID"]) <= last:
                brief = understand(Request(prompt=row["Description"]), nouns)
                found = matched(brief, [fields[2] for fields in cells(row["ObjCount"])], names)
                counts(row, found, scores["counts"])
                attributes(row, found, scores["attributes"])
                objects(row, brief, found, scores["object relations"])
                architecture(row, brief, found, scores["architecture relations"])
    for name, score in scores.items():
        sys.stdout.write(f"== {score.line(name)}\n" + "".join(f"   {line}\n" for line in score.failing))
    return 0


if __name__ == "__main__":
    sys.exit(main())
