"""What is remembered while one sentence is read. Values only."""

from __future__ import annotations

from dataclasses import dataclass, field

from voxel_weaver.english.relating import (
    Told,
)
from voxel_weaver.scene.brief import Relation, Span


@dataclass(slots=True)
class Pending:
    """A connector that waits for its object."""

    sort: str  # prep, own
    told: Told
    subjects: list[str]
    span: Span
    manner: str = ""
    acting: bool = False  # a verb with an object rather than a preposition
    count: int = 1  # of sides: "on each side" is two


@dataclass(slots=True)
class Clause:
    """What is remembered within one sentence."""

    cand: list[str] = field(default_factory=list)  # the subject group so far
    joined: bool = False  # by "and" without a comma
    tight: bool = False  # "a desk and chair": what follows is said of both
    clean: bool = True  # nothing was said of the group yet
    attach: list[str] = field(default_factory=list)  # what the next preposition belongs to
    last: list[str] = field(default_factory=list)  # the phrase before
    related: list[str] = field(default_factory=list)  # the subjects of the last relation
    pending: Pending | None = None
    more: Pending | None = None  # a preposition that may have a second object: "next to the bed and the desk"
    fronted: list[tuple[Pending, list[str]]] = field(default_factory=list)
    fronted_used: bool = False
    owner: list[str] = field(default_factory=list)  # who owns what is listed
    owner_manner: str = ""
    owner_word: str = ""
    owner_finite: bool = False
    owner_strong: bool = False  # "equipped with": the list goes on where "with" would leave it
    list_room: str = ""  # the room whose things are listed, where it is not the one that is spoken of
    placing: bool = False  # a verb of placing came after the last phrase
    owned: list[tuple[Relation, str]] = field(default_factory=list)  # guesses from "with", taken back if more is said
    owner_of: dict[str, list[str]] = field(default_factory=dict)
    manner: str = ""
    relative: list[str] = field(default_factory=list)
    each: bool = False
    every: tuple[str, ...] = ()  # the other rooms of which the same is said: "each bedroom has ..."
    negated: bool = False
    idle: int = 0
    void: bool = False
    ends: list[str] = field(default_factory=list)  # of "between"
    mains: list[str] = field(default_factory=list)
    after: str = ""  # the last mark or conjunction with nothing after it: "comma", "and", "comma and"
    verb: bool = False
    settled: set[str] = field(default_factory=set)  # wants whose count is final, whatever "each" multiplies
    times: dict[str, int] = field(default_factory=dict)  # how many of each "each" made
    fresh: set[str] = field(default_factory=set)  # wants that were first named here
    topic: Pending | None = None  # what stands in front of the sentence, and
    topics: list[str] = field(default_factory=list)  # the things that it names: "behind the desk ..."
    inverted: bool = False  # a finite verb came before its subject: "on the desk stands ..."
    after_it: bool = False  # the relation before was one to "it"
    by_pronoun: bool = False  # what stands in front is "it"
    outer_owner: tuple[list[str], str, str, bool, bool] | None = (
        None  # whose list goes on after "a lamp flanked by ..."
    )
    there: bool = False  # "there are" began it: a verb of its own makes a new clause
    listing: bool = False  # and it was a plural: "on the desk are ..."
    again: list[str] = field(default_factory=list)  # what the phrase before was placed by and had been named before
    after_mark: bool = False  # whether a comma or "and" came since
    hung: list[str] = field(default_factory=list)  # what is said to hang
    heads: list[str] = field(default_factory=list)  # subjects, each with whatever was said of it
    waiting: list[Pending] = field(default_factory=list)  # "one to the left and one to the right of the bed"
    outer: list[str] = field(default_factory=list)  # the subject that an insertion interrupts
    stood_by: list[str] = field(default_factory=list)  # what a preposition without an object was about
    it: list[str] = field(default_factory=list)  # what the last "it" meant
    parts: list[str] = field(default_factory=list)  # what "one ... the other" divides
    pair: list[str] = field(default_factory=list)  # the last phrases that "and" joins without a comma

    def group(self) -> list[str]:
        """What a participle after the subject belongs to: all that a verb took, a joined pair, or the last phrase."""
        if self.verb:
            return list(self.cand)
        return list(self.pair) if (self.tight or self.joined) and self.pair else self.cand[-1:]
