"""What prompts are understood to ask for."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voxel_weaver.english.understand import understand
from voxel_weaver.scene.brief import Brief, NoteKind
from voxel_weaver.scene.errors import PromptRefused
from voxel_weaver.scene.settings import LookName, Request, Settings

NOUNS = frozenset(
    "bed nightstand wardrobe desk chair table sofa tv lamp painting plant bookshelf armchair rug stool fridge cup tent "
    "log campfire tree dresser monitor".split()
) | {"coffee table", "table lamp", "floor lamp", "office chair"}


def brief(prompt: str, **chosen: object) -> Brief:
    return understand(Request(prompt=prompt, settings=Settings.model_validate(chosen)), NOUNS)


def wants(prompt: str) -> list[tuple[int, str, list[str]]]:
    return [(w.count, w.category, [a.value for a in w.attributes]) for w in brief(prompt).wants]


def relations(prompt: str) -> list[tuple[str, str, tuple[str, ...]]]:
    found = brief(prompt)
    names = {want.id: want.category for want in found.wants}
    return [(names[r.subject], r.kind.value, tuple(names.get(o, o) for o in r.objects)) for r in found.relations]


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a cozy bedroom", "bedroom"),
        ("An office with a desk", "office"),
        ("coffee shop", "cafe"),
        ("A LIVING ROOM", "living_room"),
        ("a library", "library"),
        ("an artist's studio", "studio"),
        ("a kitchen", "kitchen"),
        ("a forest clearing with a tent", "forest_clearing"),
        ("a bed and a wardrobe", "bedroom"),
        ("a desk with a monitor", "office"),
    ],
)
def test_place(prompt: str, place: str) -> None:
    assert brief(prompt).place == place


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a bedroom with two nightstands", [(2, "nightstand", [])]),
        ("a pair of armchairs", [(2, "armchair", [])]),
        ("an office with no chairs", [(0, "chair", [])]),
        ("a dozen chairs", [(12, "chair", [])]),
        ("a tall narrow walnut bookshelf", [(1, "bookshelf", ["tall", "narrow", "walnut"])]),
        ("a red chair and a blue chair", [(1, "chair", ["red"]), (1, "chair", ["blue"])]),
        ("a dark blue sofa", [(1, "sofa", ["dark_blue"])]),
        ("a coffee table and a table", [(1, "coffee_table", []), (1, "table", [])]),
        ("an L-shaped desk", [(1, "desk", ["l_shaped"])]),
        ("a bedroom with 3 lamps", [(3, "lamp", [])]),
    ],
)
def test_wants(prompt: str, expected: list[tuple[int, str, list[str]]]) -> None:
    assert wants(prompt) == expected


def test_a_bare_plural_is_our_choice_of_count() -> None:
    (want,) = brief("a bedroom with plants").wants
    assert (want.count, want.exact) == (3, False)


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a lamp on the desk", [("lamp", "on", ("desk",))]),
        ("On the desk there is a lamp.", [("lamp", "on", ("desk",))]),
        ("a chair in front of the desk", [("chair", "in_front_of", ("desk",))]),
        ("a rug between the sofa and the tv", [("rug", "between", ("sofa", "tv"))]),
        ("a wardrobe in the corner", [("wardrobe", "corner", ("corner",))]),
        ("a table surrounded by four chairs", [("chair", "around", ("table",))]),
        ("a bed flanked by two nightstands", [("nightstand", "flanking", ("bed",))]),
        ("a desk. Next to it is a plant.", [("plant", "beside", ("desk",))]),
        ("Beneath the window stands a desk.", [("desk", "under", ("window",))]),
        ("a lamp hanging from the ceiling", [("lamp", "hanging", ("ceiling",))]),
        ("a desk with two monitors", [("monitor", "on", ("desk",))]),
        ("a bedroom with a bed with two nightstands", [("nightstand", "with", ("bed",))]),
        ("a desk against the wall with a monitor", [("desk", "against", ("wall",)), ("monitor", "on", ("desk",))]),
        ("a sofa with a rug in front of it", [("rug", "in_front_of", ("sofa",))]),
        ("a bedroom with a bed, a window with a plant", []),
        ("a bed with no chairs and a lamp", []),
        ("two armchairs facing each other", [("armchair", "facing", ("armchair",))]),
        (
            "a sofa and an armchair facing each other",
            [("armchair", "facing", ("sofa",)), ("sofa", "facing", ("armchair",))],
        ),
        (
            "two armchairs and a coffee table between them",
            [("coffee_table", "between", ("armchair",))],
        ),
        (
            "a table surrounded by two chairs and a lamp above it",
            [("chair", "around", ("table",)), ("lamp", "above", ("table",))],
        ),
        (
            "a table and four chairs in the center",
            [("table", "center", ("center",)), ("chair", "center", ("center",))],
        ),
    ],
)
def test_relations(prompt: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert relations(prompt) == expected


def test_a_room_without_furnishings_of_its_own_is_said_to_be_plain() -> None:
    found = brief("a gallery room with a stool")
    assert found.place == "gallery_room"
    assert [note.kind for note in found.notes] == [NoteKind.APPROXIMATED]


def test_a_zone_is_what_makes_it() -> None:
    assert wants("a bedroom with a cozy reading corner") == [
        (1, "armchair", []),
        (1, "floor_lamp", []),
        (1, "bookshelf", []),
    ]
    assert relations("a bedroom with a reading corner") == [
        ("floor_lamp", "near", ("armchair",)),
        ("bookshelf", "near", ("armchair",)),
    ]


def test_the_desk_is_the_desk_that_was_named() -> None:
    assert wants("A desk by the wall and a lamp on the desk") == [(1, "desk", []), (1, "lamp", [])]


def test_who_lives_there_is_no_thing() -> None:
    found = brief("a tiny student bedroom with a bed")
    assert [want.category for want in found.wants] == ["bed"]
    assert found.notes == ()


def test_hour_style_and_size() -> None:
    found = brief("a futuristic bedroom at night, 5 x 4 m")
    assert (found.style, found.style_asked, found.time_of_day, found.room_size) == (
        "futuristic",
        True,
        "night",
        (5.0, 4.0, 0.0),
    )
    assert found.wants == ()


def test_settings_stand_above_the_text() -> None:
    assert brief("a rustic bedroom", style="modern").style == "modern"
    assert brief("a realistic bedroom", look="voxel").look is LookName.VOXEL
    assert brief("a realistic bedroom").look is LookName.REALISTIC
    assert brief("a bedroom", style="stylized").style_asked is False


def test_typing_errors_are_mended_and_strangers_kept() -> None:
    assert wants("a bookshlf") == [(1, "bookshelf", [])]
    found = brief("a bedroom with a xylophonator")
    assert [(w.category, w.count) for w in found.wants] == [("xylophonator", 1)]
    assert found.notes == ()  # what stands for it is said once, by those who choose it


def test_a_note_is_said_once() -> None:
    found = brief("a bedroom with knickknacks, a bed and knickknacks")
    texts = [note.text for note in found.notes]
    assert len(set(texts)) == len(texts)
    assert any("was taken to mean" in text for text in texts)


@pytest.mark.parametrize("prompt", ["", "   ", "\x00\x01", "спальня с кроватью", "寝室", "qwerty asdf", "!!!", "12345"])
def test_what_says_nothing_is_refused_with_an_example(prompt: str) -> None:
    with pytest.raises(PromptRefused, match="Try for instance"):
        understand(Request.model_construct(prompt=prompt, settings=Settings()), NOUNS)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_text_gives_a_brief_or_a_clear_refusal(prompt: str) -> None:
    with contextlib.suppress(PromptRefused):  # whose words the test above looks at
        found = understand(Request.model_construct(prompt=prompt, settings=Settings()), NOUNS)
        assert Brief.from_json(found.to_json()) == found


WORDS = (
    "a the two no red tall wooden bed desk lamp chairs on under between and , . it near wall corner in bedroom zorp 7"
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS.split()), max_size=40))
def test_words_in_any_order_make_a_consistent_brief(words: list[str]) -> None:
    try:
        found = understand(Request.model_construct(prompt=" ".join(words), settings=Settings()), NOUNS)
    except PromptRefused:
        return
    ids = {want.id for want in found.wants if want.count}
    anchors = {"wall", "corner", "window", "door", "ceiling", "floor", "center"}
    for relation in found.relations:
        assert relation.subject in ids
        assert set(relation.objects) <= ids | anchors
        assert relation.subject not in relation.objects


@pytest.mark.parametrize(
    ("prompt", "counts"),
    [
        ("Four beds, two against each wall. On each bed there is a cup.", {"bed": 4, "cup": 4}),
        ("Two tables with four chairs each.", {"table": 2, "chair": 8}),
        ("Three tables with two chairs apiece.", {"table": 3, "chair": 6}),
        ("Two desks. Under each desk is a rug with a cup.", {"desk": 2, "rug": 2, "cup": 2}),
        ("Two nightstands and a lamp on both nightstands.", {"nightstand": 2, "lamp": 2}),
        ("A bed with a desk at each end of the sofa.", {"bed": 1, "desk": 2, "sofa": 1}),
        ("sofa x2, 3x chair, stools (4)", {"sofa": 2, "chair": 3, "stool": 4}),
        ("two (2) chairs and one (1) bed", {"chair": 2, "bed": 1}),
        ("1 bed. 2 chairs. Desk next to bed. Lamp on desk.", {"bed": 1, "chair": 2, "desk": 1, "lamp": 1}),
        ("a table seating six with six chairs", {"table": 1, "chair": 6}),
        ("I'd like a bed, and I'd also love a desk", {"bed": 1, "desk": 1}),
    ],
)
def test_counts_of_groups(prompt: str, counts: dict[str, int]) -> None:
    found: dict[str, int] = {}
    for want in brief(prompt).wants:
        found[want.category] = found.get(want.category, 0) + want.count
    assert found == counts


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a bed separated from the desk by a bookshelf", [("bookshelf", "between", ("bed", "desk"))]),
        ("A bookshelf separates the bed from the desk.", [("bookshelf", "between", ("bed", "desk"))]),
        ("a desk, behind which stands a chair", [("chair", "behind", ("desk",))]),
        ("a bed and a lamp to the bed's left", [("lamp", "left_of", ("bed",))]),
        ("a bed longer than the sofa", []),
        (
            "A desk stands by a wall, and it has a lamp on it.",
            [("desk", "against", ("wall",)), ("lamp", "on", ("desk",))],
        ),
        ("a desk at the back", [("desk", "against", ("wall",))]),
    ],
)
def test_turns_of_speech(prompt: str, expected: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert relations(prompt) == expected


@pytest.mark.parametrize("word", ["spools", "grandmother", "banker", "sacks", "clutter", "ducks"])
def test_words_of_their_own_are_no_typing_errors(word: str) -> None:
    nouns = NOUNS | {"spoon", "grandfather", "banner", "snack", "cluster", "deck"}
    found = understand(Request(prompt=f"a bed and two {word}"), nouns)
    assert not {want.category for want in found.wants} & {"spoon", "grandfather", "banner", "snack", "cluster", "deck"}


@pytest.mark.parametrize(
    ("prompt", "place", "outdoors"),
    [
        ("A temple.", "temple_grounds", True),
        ("A three-storey townhouse.", "suburb", True),
        ("A small cottage with a red roof.", "meadow", True),
        ("An island.", "island", True),
        ("A kitchen with an island.", "kitchen", False),
        ("A temple with an altar.", "temple", False),
        ("A cozy cabin.", "studio_apartment", False),
        ("A ramen bar in a back alley. Lanterns hang from the ceiling.", "bar", False),
    ],
)
def test_a_building_alone_is_seen_from_outside(prompt: str, place: str, outdoors: bool) -> None:
    found = brief(prompt)
    assert (found.place, found.outdoors) == (place, outdoors)


def test_a_house_whose_rooms_are_named_is_no_thing_in_them() -> None:
    found = brief("A house with a kitchen and a bedroom.")
    assert [room.kind for room in found.rooms] == ["kitchen", "bedroom"]
    assert not found.wants


def test_what_every_room_of_a_kind_has_stands_in_each() -> None:
    found = brief("Two bedrooms, each with a bed and a desk next to it.")
    assert sorted((want.category, want.room) for want in found.wants) == [
        ("bed", "room_1"), ("bed", "room_2"), ("desk", "room_1"), ("desk", "room_2"),
    ]  # fmt: skip
    assert [one.kind.value for one in found.relations] == ["beside", "beside"]
