"""How much of what a prompt is expected to ask for was read, and how much of what was read is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from voxel_weaver.scene.brief import Brief, RelationKind

LEAST_OF_SEVERAL = 2


@dataclass(slots=True)
class Tally:
    """Hits among what was expected and among what was found; every miss in words."""

    wanted: int = 0
    met: int = 0
    found: int = 0
    right: int = 0
    misses: list[str] = field(default_factory=list)

    def expect(self, met: bool, miss: str) -> None:
        self.wanted += 1
        self.met += met
        if not met:
            self.misses.append(f"- {miss}")

    def find(self, right: bool, miss: str) -> None:
        self.found += 1
        self.right += right
        if not right:
            self.misses.append(f"+ {miss}")

    @property
    def recall(self) -> float:
        return self.met / max(self.wanted, 1)

    @property
    def precision(self) -> float:
        return self.right / max(self.found, 1)


@dataclass(frozen=True, slots=True)
class Expected:
    """A kind of thing that is expected: any of its names, so many, with these attributes."""

    names: frozenset[str]
    count: int
    loose: bool
    required: tuple[frozenset[str], ...]
    allowed: frozenset[str]


def expected(text: str) -> list[Expected]:
    """What "2 chair: red (old); 3~ book" says."""
    parsed = []
    for part in filter(None, (part.strip() for part in text.split(";"))):
        head, _, values = part.partition(":")
        count, _, names = head.strip().partition(" ")
        words = values.split()
        required = tuple(frozenset(word.split("/")) for word in words if not word.startswith("("))
        allowed = frozenset(one for word in words for one in word.strip("()").split("/"))
        said = {
            f"{word}_{name}" for word in allowed for name in names.split("/")
        }  # "king bed" may be a name of its own
        number = int(count.strip("~"))
        parsed.append(Expected(frozenset(names.split("/")) | said, number, "~" in count, required, allowed))
    return parsed


def score(brief: Brief, wanted: str, related: str, counts: Tally, attributes: Tally, relations: Tally) -> None:
    """Add one prompt to the tallies."""
    kinds = expected(wanted)
    same = {name: min(kind.names, key=len) for kind in kinds for name in kind.names}
    brief = _plainly(brief, frozenset(same))
    things: dict[str, list[int]] = {}
    values: dict[str, set[str]] = {}
    for want in brief.wants:
        sums = things.setdefault(want.category, [0, 0])
        sums[0] += want.count
        sums[1] += not want.exact
        spoken = {one.value for one in want.attributes if one.kind != "part" and one.value not in want.category}
        values.setdefault(want.category, set()).update(spoken)
        values[want.category] |= {
            one.value for one in want.attributes if one.kind != "part" and _needed(one.value, kinds)
        }
    for kind in kinds:
        _count(kind, things, counts)
        _describe(kind, values, attributes)
    known = frozenset(name for kind in kinds for name in kind.names)
    for category in things:
        counts.find(category in known, f"{things[category][0]} {category}")
    _relate(brief, related, relations, same)


def _plainly(brief: Brief, names: frozenset[str]) -> Brief:
    """The brief with things by the name that is expected: a fabric roll is a roll, a box of crayons is a box."""
    wants = tuple(
        want.model_copy(update={"category": plain})
        if want.category not in names and (plain := want.noun.replace(" ", "_")) in names
        else want
        for want in brief.wants
    )
    return brief.model_copy(update={"wants": wants})


def _needed(value: str, kinds: list[Expected]) -> bool:
    return any(value in kind.allowed for kind in kinds)


def _count(kind: Expected, things: dict[str, list[int]], counts: Tally) -> None:
    name = next((name for name in sorted(kind.names) if name in things), "")
    number = things[name][0] if name else None
    if kind.loose and number is not None:
        met = number >= min(kind.count, LEAST_OF_SEVERAL) and (kind.count < 4 or number >= kind.count or number >= 3)
    else:
        met = number == kind.count
    counts.expect(met, f"{kind.count} {'/'.join(sorted(kind.names))} (read: {number})")


def _describe(kind: Expected, values: dict[str, set[str]], attributes: Tally) -> None:
    spoken = {value for name in kind.names for value in values.get(name, ())}
    for choices in kind.required:
        attributes.expect(bool(choices & spoken), f"{'/'.join(sorted(choices))} of {'/'.join(sorted(kind.names))}")
    for value in sorted(spoken):
        attributes.find(value in kind.allowed, f"{value} of {'/'.join(sorted(kind.names))}")


def _relate(brief: Brief, related: str, relations: Tally, same: dict[str, str]) -> None:
    names = {want.id: same.get(want.category, want.category) for want in brief.wants}
    found = {
        (names[one.subject], one.kind.value, frozenset(names.get(other, other) for other in one.objects))
        for one in brief.relations
    }
    explained: set[tuple[str, str, frozenset[str]]] = set()
    for part in filter(None, (part.strip() for part in related.split(";"))):
        subject, kind, objects = part.removeprefix("?").split()
        subject, objects = same.get(subject.split("/")[0], subject), _common(objects, same)
        hits = set(_hits(found, subject, kind, objects))
        explained |= hits
        if not part.startswith("?"):
            relations.expect(bool(hits), part)
        elif hits:
            continue
    for one in sorted(found - explained, key=str):
        if one[1] != RelationKind.WITH.value:  # a guess, that layout may take or leave
            relations.find(False, f"{one[0]} {one[1]} {'+'.join(sorted(one[2]))}")
    for _ in explained:
        relations.find(True, "")


def _common(objects: str, same: dict[str, str]) -> str:
    return "+".join("/".join(same.get(name, name) for name in side.split("/")) for side in objects.split("+"))


def _hits(
    found: set[tuple[str, str, frozenset[str]]], subject: str, kind: str, objects: str
) -> Iterator[tuple[str, str, frozenset[str]]]:
    sides = [frozenset(side.split("/")) for side in objects.split("+")]
    for one in found:
        if one[0] not in subject.split("/") or one[1] not in kind.split("/"):
            continue
        if len(one[2]) == len(sides) and all(one[2] & side for side in sides):
            yield one
