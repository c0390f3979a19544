"""Materials follow what was asked, thing by thing, and fall back on nature and palette."""

from __future__ import annotations

import pytest

from voxel_weaver.english.adjectives import COLORS as COLOR_WORDS
from voxel_weaver.english.adjectives import MATERIALS as MATERIAL_WORDS
from voxel_weaver.look.colors import as_color, channels, contrast, luminance, mixed, shifted
from voxel_weaver.look.dressing import SOFT, Undressed, dressed
from voxel_weaver.look.materials import SUBSTANCES, material
from voxel_weaver.look.palettes import BY_PLACE, BY_STYLE, PALETTES, palette_for
from voxel_weaver.look.words import COLORS, MADE_OF, MATERIALS
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.colors import color_of
from voxel_weaver.scene.look import Look, Material

PALETTE = PALETTES["nordic_morning"]


def look(*things: Undressed) -> Look:
    return dressed(things, PALETTE, 0, 1, voxel=True)


def of(found: Look, owner: str, finish: str) -> Material:
    name = next(line.material for line in found.dressings if (line.owner, line.finish) == (owner, finish))
    return next(each for each in found.materials if each.name == name)


def chair(owner: str, *attributes: str, main: bool = True, kind: str = "metal") -> Undressed:
    return Undressed(
        owner=owner, category="chair", finish="frame", material=kind, tone="metal", main=main, attributes=attributes
    )


def test_a_colour_is_for_the_thing_that_it_was_said_of() -> None:
    found = look(chair("chair_1", "red"), chair("chair_2"))
    assert of(found, "chair_1", "frame").color == COLORS["red"]
    assert of(found, "chair_2", "frame").color == PALETTE.metal


def test_wear_changes_every_colour_but_the_one_that_was_asked_for() -> None:
    worn = look(chair("a", "worn"), chair("b"), chair("c", "worn", "red"), chair("d", "worn", "red", main=False))
    assert channels(of(worn, "a", "frame").color) < channels(of(worn, "b", "frame").color)
    assert of(worn, "c", "frame").color == COLORS["red"]
    assert of(worn, "d", "frame").color == of(worn, "a", "frame").color


def test_only_main_finishes_take_what_was_asked() -> None:
    assert of(look(chair("a", "red", "wooden", main=False)), "a", "frame").kind == "metal"


def test_a_hard_material_leaves_the_soft_parts_of_a_thing_and_a_soft_one_the_hard() -> None:
    def bed(owner: str, word: str) -> tuple[Undressed, ...]:
        return (
            Undressed(owner, "bed", "frame", "wood", "wood", main=True, attributes=(word,)),
            Undressed(owner, "bed", "blanket", "fabric", "primary", main=True, attributes=(word,)),
        )

    found = look(*bed("a", "metal"), *bed("b", "leather"))
    assert (of(found, "a", "frame").kind, of(found, "a", "blanket").kind) == ("metal", "fabric")
    assert (of(found, "b", "frame").kind, of(found, "b", "blanket").kind) == ("wood", "leather")


def test_a_thing_all_hard_takes_a_soft_material_too() -> None:
    assert of(look(chair("a", "leather")), "a", "frame").kind == "leather"


def test_a_material_brings_its_kind_and_its_natural_colour_and_a_colour_stands_above_it() -> None:
    found = look(chair("a", "walnut"), chair("b", "walnut", "blue"), chair("c", "wooden"))
    assert (of(found, "a", "frame").kind, of(found, "a", "frame").color) == ("wood", MATERIALS["walnut"].color)
    assert (of(found, "b", "frame").kind, of(found, "b", "frame").color) == ("wood", COLORS["blue"])
    assert (of(found, "c", "frame").kind, of(found, "c", "frame").color) == ("wood", PALETTE.wood)


def test_things_of_one_kind_match_each_other() -> None:
    seats = [chair(f"chair_{number}", kind="fabric") for number in range(4)]
    assert len(look(*seats).materials) == 1


def test_a_finish_with_a_nature_of_its_own_keeps_it() -> None:
    leaf = Undressed(owner="p", category="plant", finish="leaf", material="foliage", tone="own", color="#3d7a2f")
    assert of(look(leaf), "p", "leaf").color == "#3d7a2f"


def test_equal_materials_are_one_and_names_tell_them_apart() -> None:
    assert material("wood", "#5f412c") == material("wood", "#5f412c")
    assert material("wood", "#5f412c").name != material("metal", "#5f412c").name
    assert material("emissive", "#ffffff", emission=3).name != material("emissive", "#ffffff", emission=6).name


def test_every_colour_and_material_word_of_english_has_a_look() -> None:
    assert set(COLORS) >= COLOR_WORDS
    assert COLORS["dark_teal"] == color_of("dark_teal") != COLORS["teal"]
    assert set(MATERIALS) >= set(MATERIAL_WORDS)
    assert {stuff.kind for stuff in MATERIALS.values()} <= set(SUBSTANCES)


@pytest.mark.parametrize("name", sorted(PALETTES))
def test_palettes_are_readable(name: str) -> None:
    palette = PALETTES[name]
    assert contrast(palette.primary, palette.wall) >= 1.2
    assert contrast(palette.wall, palette.floor) >= 1.05
    assert palette.accent != palette.primary


def test_every_named_palette_exists() -> None:
    named = {name for table in (BY_STYLE, BY_PLACE) for names in table.values() for name in names}
    assert named <= set(PALETTES)


def test_the_night_is_dark_and_a_style_must_be_asked_for() -> None:
    day = palette_for(Brief(prompt="x", place="bedroom"))
    night = palette_for(Brief(prompt="x", place="bedroom", time_of_day="night"))
    assert luminance(night.backdrop) < 0.3 * luminance(day.backdrop)
    asked = palette_for(Brief(prompt="x", place="bedroom", style="minimalist", style_asked=True))
    assert asked.name == "pure_minimal"
    assert palette_for(Brief(prompt="x", place="bedroom", style="minimalist")).name != "pure_minimal"


def test_colour_arithmetic() -> None:
    assert as_color(*channels("#1a2b3c")) == "#1a2b3c"
    assert mixed("#000000", "#ffffff", 0.5) in ("#7f7f7f", "#808080")
    assert shifted("#804020", hue=1.0) == "#804020"
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


@pytest.mark.parametrize("style", MADE_OF)
def test_what_a_style_is_made_of_exists_and_asked_materials_stay(style: str) -> None:
    assert {*MADE_OF[style], *MADE_OF[style].values()} <= set(SUBSTANCES)
    left, made = next(iter(MADE_OF[style].items()))
    asked = Undressed("a", "chair", "seat", left, main=True, attributes=("marble",))
    open_ = Undressed("b", "table", "top", left, main=True)
    look = dressed((asked, open_), PALETTES["nordic_morning"], 0, 0, voxel=False, style=style)
    kinds = {line.owner: line.material.rsplit("_", 1)[0] for line in look.dressings}
    assert kinds["b"].startswith(made)
    assert kinds["a"].startswith("marble") or left in SOFT
