"""The runs of this session that ended well, in small: what the panel tells about each. Imports no bpy.

Values and bytes of a run are not kept: a session of a hundred runs must not grow. The scene itself holds them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from voxel_weaver.blender.live.wishes import Wish
from voxel_weaver.scene.plain import categories_of, merged, plain

if TYPE_CHECKING:
    from voxel_weaver.blender.live.runs import Run
    from voxel_weaver.host.inline import Made
    from voxel_weaver.scene.report import Thought
    from voxel_weaver.scene.verdict import Finding

LIMIT = 30
_ORDER = ("fault", "unmet", "fallback", "warning", "not_understood", "approximated", "assumed")


class Row(NamedTuple):
    """One line of the report. `things` are the ids of the culprits, which are selected and framed."""

    kind: str  # fault, warning, unmet, approximated, assumed, not_understood, fallback
    text: str
    repair: str = ""
    things: tuple[str, ...] = ()


class Thinking(NamedTuple):
    """What language models did for a run: which questions each tier answered, which were answered before, which were
    thought offline and why, calls, dollars (None where nobody knows; not `exact` where some
    are not known)."""

    deep: tuple[str, ...] = ()
    fast: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    offline: tuple[str, ...] = ()
    why: str = ""
    calls: int = 0
    cost: float | None = 0.0
    exact: bool = True


class Kept(NamedTuple):
    """One run that ended well."""

    run: str
    wish: Wish
    seconds: float
    things: int
    instances: int
    rules: int
    score: float
    rows: tuple[Row, ...]
    bpy_scene: str
    collection: str
    agents: int
    plan: bytes  # the thumbnail: 64 by 64 pixels of 4 bytes
    thinking: Thinking | None = None  # None where no model was asked


class Checked(NamedTuple):
    """A generated scene that was checked again, also one that another session made."""

    collection: str
    rules: int
    rows: tuple[Row, ...]


class History:
    """The newest first."""

    def __init__(self) -> None:
        self.runs: list[Kept] = []
        self.limit = LIMIT
        self.checked: dict[str, Checked] = {}  # what was checked again since it was made, by collection

    def keep(self, run: Run, plan: bytes) -> Kept:
        """Remember a run that was applied."""
        made, receipt = run.made, run.receipt
        assert made is not None
        assert receipt is not None
        layout = made.scene.layout
        kept = Kept(
            run=run.id,
            wish=run.wish,
            seconds=run.ended - run.began,
            things=len(layout.things),
            instances=sum(scatter.count for scatter in layout.scatters),
            rules=len(made.scene.verdict.rules),
            score=made.review.score,
            rows=rows(made),
            bpy_scene=receipt.bpy_scene,
            collection=receipt.collection,
            agents=len(run.doing),
            plan=plan,
            thinking=thinking(made),
        )
        self.runs.insert(0, kept)
        self.checked.pop(kept.collection, None)
        del self.runs[self.limit :]
        return kept

    def agents(self) -> int:
        """How many agents a run asks, as the last one showed."""
        from voxel_weaver.blender.live.runs import AGENTS_GUESSED

        return self.runs[0].agents if self.runs else AGENTS_GUESSED

    def usual(self, wish: Wish) -> float:
        """Seconds that the last run like this one took; 0 where there was none."""
        like = (kept.seconds for kept in self.runs if (kept.wish.prompt, kept.wish.look) == (wish.prompt, wish.look))
        return next(like, 0.0)

    def find(self, run: str) -> Kept | None:
        return next((kept for kept in self.runs if kept.run == run), None)

    def by_collection(self, collection: str) -> Kept | None:
        return next((kept for kept in self.runs if kept.collection == collection), None)


def rows(made: Made) -> tuple[Row, ...]:
    """The report of a run as rows: faults first, each text once."""
    scene, report = made.scene, made.report
    told = {finding.text for finding in scene.verdict.findings}
    others = [Row("fallback", text) for text in report.fallbacks]
    others += [Row(note.kind.value, note.text) for note in report.notes if note.text not in told]
    others += [
        Row("assumed", f"The language model was no help for {thought.kind}: {thought.note}.")
        for thought in report.thoughts
        if not thought.counts
    ]
    return rows_of(scene.verdict.findings, categories_of(scene.layout), others)


def thinking(made: Made) -> Thinking | None:
    """What models did for a run; None where none was asked."""
    report = made.report
    if not report.thoughts:
        return None
    known = [call.cost for call in report.calls if call.cost is not None]
    offline = [thought for thought in report.thoughts if not thought.counts]
    reasons = Counter(thought.note.removeprefix("thought offline, since ") for thought in offline)
    return Thinking(
        deep=_kinds(thought for thought in report.thoughts if (thought.source, thought.tier) == ("model", "deep")),
        fast=_kinds(thought for thought in report.thoughts if (thought.source, thought.tier) == ("model", "fast")),
        before=_kinds(thought for thought in report.thoughts if thought.source == "cache"),
        offline=_kinds(offline),
        why=reasons.most_common(1)[0][0] if reasons else "",
        calls=len(report.calls),
        cost=sum(known) if known or not report.calls else None,
        exact=len(known) == len(report.calls),
    )


def _kinds(thoughts: Iterable[Thought]) -> tuple[str, ...]:
    """What the questions were about, each once."""
    return tuple(dict.fromkeys(thought.kind for thought in thoughts))


def rows_of(findings: Iterable[Finding], categories: Mapping[str, str], others: Iterable[Row] = ()) -> tuple[Row, ...]:
    """Findings, and what else there is to tell, as rows."""
    found = [Row(one.severity.value, one.text, one.repair, tuple(one.things)) for one in findings]
    told = _said_once(_plain(row, categories) for row in (*found, *others))
    return tuple(sorted(told, key=lambda row: _ORDER.index(row.kind)))


def _plain(row: Row, categories: Mapping[str, str]) -> Row:
    text, named = plain(row.text, categories)
    return row._replace(text=text, things=tuple(dict.fromkeys((*row.things, *named))))


def _said_once(rows: Iterable[Row]) -> list[Row]:
    """Rows that say the same of different things, or of things that are not there, are one."""
    together: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        together.setdefault((row.kind, row.text), []).append(row)
    return [
        Row(
            kind,
            merged(text, len(same)),
            same[0].repair,
            tuple(dict.fromkeys(name for row in same for name in row.things)),
        )
        for (kind, text), same in together.items()
    ]


def counted(kept: Kept | Checked) -> Counter[str]:
    """How many rows there are of each kind."""
    return Counter(row.kind for row in kept.rows)
