"""One prompt all the way to its proof, and what is wrong with what came of it: no Blender, no bus, only the parts."""

from __future__ import annotations

from collections.abc import Iterator

from voxel_weaver.api import checked_request
from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.english.understand import understand
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.repair import repaired
from voxel_weaver.layout.rules import check
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief, Relation
from voxel_weaver.scene.errors import InputRefused
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.plain import plural
from voxel_weaver.scene.verdict import Finding, Severity

ROUNDS = 3
"""Layouts that are tried, as in a run."""
SOUND = ("collision", "support", "bounds", "walls")
"""The rules that no scene may break, whatever was asked for."""


def complaints(prompt: str, catalog: Catalog, look: str = "lowpoly", *, furnished: bool = True) -> tuple[str, ...]:
    """What is wrong with the scene of a prompt; nothing where all is well, or where it was refused in clear words.
    Where it is not `furnished`, nothing is added to what the prompt names: eight times as quick."""
    try:
        request = checked_request(prompt, look=look)
        brief = understand(request, catalog.nouns())
    except InputRefused as error:
        return () if _is_clear(str(error)) else (f"refused without a word of what to do: {error}",)
    brief = brief if furnished else brief.model_copy(update={"only": True})
    blobs = MemoryBlobs()
    layout = plan(brief, catalog, blobs)
    findings = check(layout, catalog, brief.look, blobs, brief)
    for _ in range(ROUNDS - 1):
        faults = tuple(finding for finding in findings if finding.severity is Severity.FAULT)
        if not faults:
            break
        layout = repaired(brief, layout, faults, catalog, blobs)
        findings = check(layout, catalog, brief.look, blobs, brief)
    return tuple(_wrong(brief, layout, findings))


def asked(prompt: str, catalog: Catalog) -> int:
    """How many things a prompt asks for; 0 where it is refused."""
    try:
        return sum(want.count for want in understand(checked_request(prompt), catalog.nouns()).wants)
    except InputRefused:
        return 0


def _is_clear(text: str) -> bool:
    return text.endswith(".") and text.count(". ") >= 1


def _wrong(brief: Brief, layout: Layout, findings: tuple[Finding, ...]) -> Iterator[str]:
    if not (layout.rooms or layout.grounds):
        yield "there is neither a room nor land"
    yield from (f"{finding.rule}: {finding.text}" for finding in findings if finding.rule in SOUND)
    ids = [thing.id for thing in layout.things]
    if len(set(ids)) < len(ids):
        yield "two things have one id"
    said = " ".join([*(note.text for note in (*brief.notes, *layout.notes)), *(each.text for each in findings)]).lower()
    for relation in brief.relations:
        if _has_nobody(relation, brief, layout) and not _is_named(relation, brief, said):
            yield f"nobody says that {relation.subject!r} {relation.kind.value} {relation.objects!r} is not met"
    for want in brief.wants:
        there = sum(1 for thing in layout.things if thing.want == want.id)
        scattered = sum(each.count for each in layout.scatters if each.want == want.id)
        if (
            want.count
            and want.exact
            and 0 < there + scattered != want.count
            and not any(one in said for one in _spoken(want.noun))
        ):
            yield f"{there + scattered} of {want.count} {want.noun!r} are there, and nobody says so"


def _has_nobody(relation: Relation, brief: Brief, layout: Layout) -> bool:
    """Whether one of those that a relation is about is not there."""
    there = {thing.want for thing in layout.things} | {each.want for each in layout.scatters}
    wants = {want.id: want for want in brief.wants}
    about = [name for name in (relation.subject, *relation.objects) if name in wants]
    return any(name not in there and wants[name].count > 0 for name in about)


def _is_named(relation: Relation, brief: Brief, said: str) -> bool:
    """Whether a note or a finding names one of those that it is about."""
    nouns = {want.id: want.noun for want in brief.wants}
    names = [name for name in (relation.subject, *relation.objects) if name in nouns]
    return any(spoken in said for name in names for spoken in (name, *_spoken(nouns[name])))


def _spoken(noun: str) -> tuple[str, str]:
    return noun.lower(), plural(noun.lower())
