"""Which models are asked, in which order: by the question, its length, the tiers that are on, and the money left."""

from __future__ import annotations

import pytest

from voxel_weaver.llm.thinking.tiers import (
    DEAR,
    LONG,
    ROLES,
    SCENARIOS,
    SHORT,
    Circumstances,
    ModelName,
    Models,
    RoleName,
    Tier,
    affordable,
    chain,
    one_model,
    role_for,
    role_named,
    tier_of,
)
from voxel_weaver.scene.errors import SettingRefused

QUICK, BIG, OWN = (ModelName(provider="p", model=name) for name in ("quick", "big", "own"))
BOTH = Models(fast=QUICK, deep=BIG)
USUAL = Circumstances(characters=3000)
STRATEGY, ACTION = role_named(RoleName.STRATEGY), role_named(RoleName.ACTION)


def test_there_are_four_fast_roles_and_two_deep_ones() -> None:
    assert [role.name for role in ROLES] == list(RoleName)
    assert [role.tier for role in ROLES].count(Tier.FAST) == 4
    assert [role.name for role in ROLES if role.tier is Tier.DEEP] == [RoleName.STRATEGY, RoleName.WORLD]
    longest_fast = max(role.max_tokens for role in ROLES if role.tier is Tier.FAST)
    assert all(role.max_tokens > longest_fast for role in ROLES if role.tier is Tier.DEEP)


def test_every_scenario_has_its_role_once() -> None:
    kinds = [kind for kind, _ in SCENARIOS]
    assert len(set(kinds)) == len(kinds)
    assert [role_for(kind).name for kind in kinds] == [name for _, name in SCENARIOS]
    with pytest.raises(SettingRefused, match="'weather'"):
        role_for("weather")


def test_the_roles_tier_goes_first_and_the_other_stands_behind() -> None:
    assert chain(STRATEGY, BOTH, USUAL) == (BIG, QUICK)
    assert chain(ACTION, BOTH, USUAL) == (QUICK, BIG)


def test_a_role_may_have_its_own_model_and_all_may_be_one() -> None:
    own = Models(fast=QUICK, deep=BIG, roles={RoleName.ACTION: OWN})
    assert chain(ACTION, own, USUAL) == (OWN, QUICK, BIG)
    assert chain(STRATEGY, own, USUAL) == (BIG, QUICK)
    one = one_model("openrouter/meta-llama/llama-3-8b")
    assert one.named == (ModelName(provider="openrouter", model="meta-llama/llama-3-8b"),)
    assert all(chain(role, one, USUAL) == one.named for role in ROLES)


def test_without_models_the_chain_is_offline_at_once() -> None:
    assert chain(STRATEGY, Models(), USUAL) == ()
    assert Models().named == ()


def test_without_deep_ones_the_fast_one_thinks_unless_there_is_only_a_deep_one() -> None:
    shallow = Circumstances(characters=3000, deep=False)
    assert chain(STRATEGY, BOTH, shallow) == (QUICK,)
    assert chain(STRATEGY, Models(deep=BIG), shallow) == (BIG,)
    assert chain(ACTION, Models(deep=BIG), USUAL) == (BIG,)


def test_length_decides_against_the_role() -> None:
    assert chain(STRATEGY, BOTH, Circumstances(characters=SHORT)) == (QUICK, BIG)
    assert chain(STRATEGY, BOTH, Circumstances(characters=SHORT + 1)) == (BIG, QUICK)
    assert chain(ACTION, BOTH, Circumstances(characters=LONG)) == (QUICK, BIG)
    assert chain(ACTION, BOTH, Circumstances(characters=LONG + 1)) == (BIG, QUICK)


def test_what_is_dear_goes_last_and_what_passes_the_budget_not_at_all() -> None:
    cost = {QUICK: 0.001, BIG: 0.1}
    for left, expected in (
        (None, (BIG, QUICK)),
        (0.1 / DEAR, (BIG, QUICK)),
        (0.1 / DEAR - 0.01, (QUICK, BIG)),
        (0.05, (QUICK,)),
        (0.0, ()),
    ):
        assert affordable((BIG, QUICK), cost, left) == expected
    assert affordable((BIG, QUICK), {QUICK: 0.0, BIG: 0.0}, 0.0) == (BIG, QUICK)


def test_a_model_stands_for_the_tier_that_it_is_asked_as() -> None:
    assert [tier_of(name, STRATEGY, BOTH, USUAL) for name in (BIG, QUICK)] == [Tier.DEEP, Tier.FAST]
    assert [tier_of(name, ACTION, BOTH, USUAL) for name in (BIG, QUICK)] == [Tier.DEEP, Tier.FAST]
    one = Models(fast=OWN, deep=OWN)
    assert tier_of(OWN, STRATEGY, one, USUAL) is Tier.DEEP
    assert tier_of(OWN, STRATEGY, one, Circumstances(characters=SHORT)) is Tier.FAST
    assert tier_of(OWN, ACTION, BOTH, USUAL) is Tier.FAST


@pytest.mark.parametrize("name", ["", "gpt-4o", "/gpt-4o", "openai/"])
def test_what_names_no_model_is_refused(name: str) -> None:
    with pytest.raises(SettingRefused, match="provider/model"):
        one_model(name)
