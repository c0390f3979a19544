"""Each criterion with a scene that meets it and one that does not, and what is worth another round."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from tests.unit.furnished import BED, EXTRAS, NIGHTSTANDS, THINGS, WANTS, bedroom, thing
from voxel_weaver.look.review.scoring import CRITERIA, review
from voxel_weaver.look.review.sight import MOST, Sight
from voxel_weaver.scene.brief import Relation, RelationKind, Want
from voxel_weaver.scene.layout import Support, Thing
from voxel_weaver.scene.scene import Criterion, Scene
from voxel_weaver.scene.value import Point
from voxel_weaver.scene.verdict import Finding, Severity

BIG = (1.2, 0.2, 2.4)


def criterion(scene: Scene, name: str) -> Criterion:
    return next(each for each in review(scene).criteria if each.name == name)


def through(scene: Scene, **changes: Any) -> Scene:
    """The scene through a changed camera."""
    shot = scene.shots.shots[0].model_copy(update=changes)
    return scene.model_copy(update={"shots": scene.shots.model_copy(update={"shots": (shot,)})})


def lit(scene: Scene, stops: float) -> Scene:
    return scene.model_copy(
        update={"lights": scene.lights.model_copy(update={"exposure": scene.lights.exposure + stops})}
    )


def painted(scene: Scene, colors: Sequence[str]) -> Scene:
    materials = tuple(
        material.model_copy(update={"color": colors[number % len(colors)]})
        for number, material in enumerate(scene.look.materials)
    )
    return scene.model_copy(update={"look": scene.look.model_copy(update={"materials": materials})})


def judged(scene: Scene, faults: int) -> Scene:
    finding = Finding(
        rule="colliding", severity=Severity.FAULT, things=("bed_1",), place=(0, 0, 0), measure=0.1, text="!"
    )
    return scene.model_copy(update={"verdict": scene.verdict.model_copy(update={"findings": (finding,) * faults})})


def hiding(asked: bool = True) -> Scene:
    """A box behind a tall screen, seen from the front and low."""
    box = thing("box", (0.4, 0.4, 0.4), (2.0, 2.5, 0.0), asked=asked)
    screen = thing("screen", BIG, (2.0, 1.5, 0.0), asked=False)
    return through(
        bedroom(things=(box, screen), wants=()), position=(2.0, -6.0, 1.0), target=MIDDLE, cutaway=("wall_1",)
    )


def scattered() -> Scene:
    return bedroom(things=[BED.model_copy(update={"size": (0.1, 0.1, 0.1)})], wants=WANTS[:1])


GOOD = bedroom()
CHAIRS = [thing("chair", (0.5, 0.5, 0.9), (0.5 + n % 5 * 0.7, 0.5 + n // 5 * 0.9, 0.0), number=n) for n in range(1, 16)]
CRAMMED = [thing("box", (0.9, 0.9, 0.4), (0.5 + n % 4, 0.5 + n // 4, 0.0), number=n) for n in range(1, 17)]
RAINBOW = ("#ff0000", "#a0ff00", "#00ff90", "#0040ff", "#c000ff")
MIDDLE: Point = (2.0, 1.8, 0.5)

BAD: tuple[tuple[str, Callable[[], Scene], str], ...] = (
    ("asked_for", lambda: bedroom(things=EXTRAS), "nightstand (0 of 2)"),
    ("proved", lambda: judged(GOOD, 3), "3 faults"),
    ("in_sight", hiding, "Hidden or cut away: box_1"),
    ("uncropped", lambda: through(GOOD, lens=160.0), "Cut off by the frame: "),
    ("filled", lambda: through(GOOD, lens=8.0), "The things reach across 1"),
    ("balanced", lambda: through(GOOD, target=(-1.2, 1.8, 0.5)), "off the middle"),
    (
        "harmonious",
        lambda: painted(GOOD, ("#ff0000", "#a0ff00", "#00ff90", "#0040ff", "#c000ff")),
        "off a harmonic set",
    ),
    ("contrasting", lambda: painted(GOOD, (GOOD.look.palette.floor,)), "Hardly told from what is behind: bed_1"),
    ("well_lit", lambda: lit(GOOD, 2.2), "2.2 stops too bright"),
    ("well_lit", lambda: lit(GOOD, -1.9), "1.9 stops too dark"),
    ("furnished", scattered, "0% of the floor is covered"),
    ("furnished", lambda: bedroom(things=CRAMMED), "90% of the floor is covered"),
    ("varied", lambda: bedroom(things=CHAIRS), "1 kinds among 15"),
)


@pytest.mark.parametrize("name", [rule.name for rule in CRITERIA])
def test_a_good_scene_meets_each_criterion(name: str) -> None:
    assert criterion(GOOD, name).score >= 0.85


@pytest.mark.parametrize(("name", "make", "words"), BAD, ids=[f"{name}: {words}" for name, _, words in BAD])
def test_a_bad_scene_fails_its_criterion_and_says_why(name: str, make: Callable[[], Scene], words: str) -> None:
    scene = make()
    found = criterion(scene, name)
    assert found.score <= 0.5, found
    assert words in found.measured, found
    assert review(scene).score < review(GOOD).score - 0.03


def test_every_criterion_has_a_bad_example() -> None:
    assert {name for name, _, _ in BAD} == {rule.name for rule in CRITERIA}


def test_an_empty_room_is_judged_too() -> None:
    bare = review(bedroom(things=(), wants=()))
    assert bare.faults == ()
    assert all(0.0 <= each.score <= 1.0 for each in bare.criteria)
    assert bare.score < review(GOOD).score


@pytest.mark.parametrize(
    ("wants", "things", "score"),
    [
        ((Want(id="bed", noun="bed", category="bed", count=0),), (), 1.0),
        ((Want(id="nightstand", noun="nightstand", category="nightstand", count=3),), NIGHTSTANDS, 2 / 3),
        ((Want(id="nightstand", noun="nightstand", category="nightstand", count=1),), NIGHTSTANDS, 0.5),
        ((Want(id="nightstand", noun="nightstand", category="nightstand", count=7, exact=False),), NIGHTSTANDS, 1.0),
        ((Want(id="seat", noun="armchair", category="armchair", count=1),), EXTRAS, 1.0),  # an added one will do
        ((Want(id="plant", noun="plant", category="plant", count=0),), EXTRAS, 0.0),
    ],
)
def test_counts(wants: tuple[Want, ...], things: tuple[Thing, ...], score: float) -> None:
    assert criterion(bedroom(things=things, wants=wants), "asked_for").score == pytest.approx(score, abs=1e-3)


def test_light_is_measured_against_its_hour() -> None:
    night = GOOD.model_copy(update={"brief": GOOD.brief.model_copy(update={"time_of_day": "night"})})
    assert criterion(night, "well_lit").measured.endswith("stops too bright.")


def test_a_parallel_camera_sees_alike() -> None:
    shot = GOOD.shots.shots[0]
    parallel = through(GOOD, ortho_scale=7.0)
    assert criterion(parallel, "uncropped").score == 1.0
    assert criterion(through(GOOD, ortho_scale=1.5), "uncropped").score < 0.5
    assert abs(criterion(parallel, "in_sight").score - criterion(GOOD, "in_sight").score) < 0.15
    assert shot.ortho_scale == 0.0


# --- another round -------------------------------------------------------------------------------------------------


def test_a_good_scene_asks_for_nothing() -> None:
    assert review(GOOD).faults == ()


def test_something_asked_for_that_is_hidden_asks_for_another_round() -> None:
    (fault,) = review(hiding()).faults
    assert (fault.rule, fault.severity, fault.things) == ("hidden", Severity.FAULT, ("box_1", "screen_1"))
    assert fault.measure > 0.9
    assert fault.text == "box_1 was asked for and is hidden behind screen_1."
    assert fault.repair == "Move box_1 or screen_1, so that the camera sees both."


def test_something_added_may_be_hidden() -> None:
    assert review(hiding(asked=False)).faults == ()


@pytest.mark.parametrize(
    ("kind", "faults"), [(RelationKind.UNDER, 0), (RelationKind.BEHIND, 0), (RelationKind.NEAR, 1)]
)
def test_what_was_asked_to_be_out_of_sight_may_be(kind: RelationKind, faults: int) -> None:
    scene = hiding()
    told = scene.brief.model_copy(update={"relations": (Relation(kind=kind, subject="box", objects=("screen",)),)})
    assert len(review(scene.model_copy(update={"brief": told})).faults) == faults


def test_something_asked_for_that_the_frame_misses_asks_for_another_round() -> None:
    away = through(GOOD, target=(20.0, 1.8, 0.5))
    assert {fault.rule for fault in review(away).faults} == {"out_of_frame"}
    assert {fault.things for fault in review(away).faults} == {("bed_1",), ("nightstand_1",), ("nightstand_2",)}


def test_something_behind_the_camera_is_out_of_the_frame() -> None:
    turned = through(GOOD, position=(2.0, 1.8, 1.0), target=(2.0, -5.0, 1.0))
    assert "bed_1" in {fault.things[0] for fault in review(turned).faults if fault.rule == "out_of_frame"}


def test_something_asked_for_on_a_wall_that_is_taken_away_asks_for_another_round() -> None:
    picture = thing("painting", (0.8, 0.04, 0.6), (2.0, 0.02, 1.4)).model_copy(update={"support": Support.WALL})
    scene = through(bedroom(things=(*THINGS, picture)), cutaway=("painting_1", "wall_1"))
    (fault,) = review(scene).faults
    assert (fault.rule, fault.things) == ("cut_away", ("painting_1",))
    assert fault.repair == "Put painting_1 to another wall."


@pytest.mark.parametrize(("count", "faults"), [(11, 2), (14, 0)])
def test_of_a_crowd_some_may_stand_behind_others(count: int, faults: int) -> None:
    """Two boxes are behind the screen: of eleven that is a fault each, of fourteen there are enough to be seen."""
    row = [thing("box", (0.2, 0.2, 0.2), (0.3 + 0.25 * n, 1.0, 0.0), number=n + 1) for n in range(count - 2)]
    behind = [thing("box", (0.2, 0.2, 0.2), (1.8 + 0.4 * n, 2.5, 0.0), number=90 + n) for n in range(2)]
    screen = thing("screen", (1.2, 0.1, 2.0), (2.0, 1.5, 0.0), asked=False)
    crowd = [each.model_copy(update={"want": "want_9"}) for each in (*row, *behind)]
    scene = through(
        bedroom(things=(*crowd, screen), wants=()), position=(2.0, -6.0, 1.0), target=MIDDLE, cutaway=("wall_1",)
    )
    assert sum(fault.rule == "hidden" for fault in review(scene).faults) == faults


def test_only_the_first_layout_is_sent_back() -> None:
    scene = hiding()
    later = scene.model_copy(update={"layout": scene.layout.model_copy(update={"revision": 1})})
    assert review(later).faults == ()
    assert review(later).revision == 1


def test_a_crowd_is_judged_without_looking_at_every_pair() -> None:
    crowd = [thing("box", (0.05, 0.05, 0.05), (n % 60 * 0.06, n // 60 * 0.06, 0.0), number=n) for n in range(2000)]
    scene = GOOD.model_copy(update={"layout": GOOD.layout.model_copy(update={"things": (*crowd, *THINGS)})})
    subjects = Sight(scene).subjects
    assert len(subjects) == MOST
    assert {each.id for each in THINGS} <= {subject.owner for subject in subjects}
    assert len(review(scene).criteria) == len(CRITERIA)
