"""Sentences that people might write, each with all that is read from it."""

from __future__ import annotations

import pytest

from tests.unit.english.doings import DOINGS
from tests.unit.english.lists import LISTS
from tests.unit.english.named import NAMED
from tests.unit.english.sentences import NOUNS
from tests.unit.english.sentences import SENTENCES as PLAIN
from tests.unit.english.turns import TURNS
from voxel_weaver.english.understand import understand
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.settings import Request

SENTENCES = (*PLAIN, *TURNS, *NAMED, *DOINGS, *LISTS)


def names(brief: Brief) -> dict[str, str]:
    """Ids to categories, numbered where several wants share one."""
    shared = [want.category for want in brief.wants]
    found: dict[str, str] = {}
    for want in brief.wants:
        number = 1 + sum(name.split("#")[0] == want.category for name in found.values())
        found[want.id] = f"{want.category}#{number}" if shared.count(want.category) > 1 else want.category
    return found


def wants(brief: Brief) -> str:
    name = names(brief)
    told = []
    for want in brief.wants:
        values = " ".join(attribute.value for attribute in want.attributes)
        told.append(f"{want.count}{'' if want.exact else '~'} {name[want.id]}{': ' if values else ''}{values}")
    return "; ".join(told)


def relations(brief: Brief) -> str:
    name = names(brief)
    return "; ".join(
        f"{name[r.subject]} {r.kind.value}{' each' if r.each else ''} {'+'.join(name.get(o, o) for o in r.objects)}"
        for r in brief.relations
    )


@pytest.mark.parametrize(("prompt", "wanted", "related"), SENTENCES, ids=[row[0][:60] for row in SENTENCES])
def test_sentence(prompt: str, wanted: str, related: str) -> None:
    brief = understand(Request(prompt=prompt), NOUNS)
    assert wants(brief) == wanted
    assert relations(brief) == related


@pytest.mark.parametrize("change", [str.upper, str.lower, str.title])
@pytest.mark.parametrize("prompt", [row[0] for row in SENTENCES[::20]])
def test_letter_case_changes_nothing(prompt: str, change: object) -> None:
    assert callable(change)
    plain, changed = (understand(Request(prompt=text), NOUNS) for text in (prompt, change(prompt)))
    assert (wants(changed), relations(changed)) == (wants(plain), relations(plain))
