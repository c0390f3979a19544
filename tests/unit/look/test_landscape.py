"""Open land is seen as on a postcard: subjects whole and free, land below them, sky above, no tree or hill before."""

from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.look.composition import beheaded, corners_of, directions, hanging, is_barred
from voxel_weaver.look.kinds import KINDS, Place, shots_of
from voxel_weaver.look.land import Land, land_of, masses_of
from voxel_weaver.look.landscape import focal, postcard, unhidden
from voxel_weaver.look.views import Camera, Floats, subjects_of
from voxel_weaver.scene.layout import Feature, FeatureKind, Ground, Layout, Patch, Role, Thing
from voxel_weaver.scene.settings import CameraKind
from voxel_weaver.scene.shots import Shot

ASPECT = 4 / 3


def thing(name: str, x: float, y: float, size: tuple[float, float, float], role: Role = Role.REQUESTED) -> Thing:
    return Thing(id=name, category=name, asset=name, size=size, position=(x, y, 0.0), role=role)


def layout(*things: Thing, side: float = 16.0) -> Layout:
    return Layout(
        place="meadow",
        grounds=(Ground(id="ground_1", kind="meadow", side=side, cells=2, heights="0" * 32),),
        things=things,
    )


BARN = thing("barn", 1.0, 1.0, (4.0, 3.0, 3.0))
COW = thing("cow", -2.0, -1.0, (0.8, 1.8, 1.4))
MEADOW = layout(BARN, COW, thing("stone", 6.0, -6.0, (1.0, 1.0, 0.6), Role.ADDED))


def trees(*rows: tuple[float, float, float, float, float]) -> Floats:
    return np.array(rows, dtype=np.float64).reshape(-1, 5)


def camera_of(shot: Shot) -> Camera:
    return Camera(np.array(shot.position), np.array(shot.target), shot.lens)


def in_frame(shot: Shot, where: Layout) -> bool:
    asked = [each for each in subjects_of(where) if each.owner != "stone"]
    seen = camera_of(shot).frame(corners_of(asked), ASPECT)
    return bool((np.abs(seen[:, :2]) <= 1.0).all() and (seen[:, 2] > 0).all())


def test_a_postcard_holds_what_was_asked_for_with_sky_above_and_land_below() -> None:
    shot = postcard(MEADOW, subjects_of(MEADOW), Land(16.0), ASPECT)
    assert in_frame(shot, MEADOW)
    camera = camera_of(shot)
    upper, lower = directions(camera, np.array([[0.0, 1.0], [0.0, -1.0]]), ASPECT)
    assert upper[2] > 0, "the upper edge looks into the sky"
    reach = camera.position[:2] - lower[:2] * camera.position[2] / lower[2]
    assert (np.abs(reach) < 8.0).all(), "the lower edge looks at land, not past its cut edge"
    assert shot.position[2] < 6.0, "not seen from the sky"


def test_the_camera_turns_away_from_a_tree_before_the_subject() -> None:
    free = postcard(MEADOW, subjects_of(MEADOW), Land(16.0), ASPECT)
    eye, target = np.array(free.position), np.array(free.target)
    spot = eye + 0.4 * (target - eye)
    wood = Land(16.0, masses=trees((spot[0], spot[1], 0.0, 9.0, 1.6)))
    asked = [each for each in subjects_of(MEADOW) if each.owner != "stone"]
    assert unhidden(camera_of(free), asked, wood).min() < 0.5
    moved = postcard(MEADOW, subjects_of(MEADOW), wood, ASPECT)
    assert unhidden(camera_of(moved), asked, wood).min() == 1.0


def test_a_hill_hides_what_lies_behind_it() -> None:
    ridge = np.zeros((9, 9))
    ridge[3] = 5.0  # between camera and subjects, along x
    camera = Camera(np.array([0.0, -8.0, 1.5]), np.array([0.0, 2.0, 1.0]), 35.0)
    asked = subjects_of(layout(BARN))
    assert unhidden(camera, asked, Land(16.0, heights=ridge))[0] == 0.0
    assert unhidden(camera, asked, Land(16.0, heights=np.zeros((9, 9))))[0] == 1.0


def test_cameras_stand_above_the_land() -> None:
    hill = np.full((9, 9), 3.0)
    land = Land(16.0, heights=hill)
    raised = MEADOW.model_copy(
        update={"things": tuple(t.model_copy(update={"position": (*t.position[:2], 3.0)}) for t in MEADOW.things)}
    )
    for shot in shots_of(Place(raised, land, ASPECT)):
        assert shot.position[2] > 3.3, shot.name


def test_heights_are_read_between_the_corners_of_cells() -> None:
    grid = np.array([[0, 10_000], [20_000, 30_000]], dtype="<i4")
    land = land_of(layout(BARN, side=2.0), grid.tobytes(), ())
    points = np.array([[-1.0, -1.0], [1.0, 1.0], [0.0, 0.0], [1.0, -1.0]])
    assert land.height(points).tolist() == pytest.approx([0.0, 3.0, 1.5, 1.0], abs=1e-4)


def test_a_camera_beside_the_land_knows_how_it_goes_on_unless_it_ends() -> None:
    grid = np.array([[0, 10_000], [0, 10_000]], dtype="<i4")
    around = np.array([[1.2, 0.0], [9.0, 0.0]])
    ended = Land(2.0, land_of(layout(BARN, side=2.0), grid.tobytes(), ()).heights, ends=True)
    assert ended.height(around).tolist() == pytest.approx([1.0, 1.0], abs=1e-4)
    going = land_of(layout(BARN, side=2.0), grid.tobytes(), ()).height(around)
    assert going[0] == pytest.approx(0.9, abs=0.08), "it is folded back at its edge"
    assert going[1] == pytest.approx(0.5, abs=0.2), "far out it lies as most of its edge does"


def test_masses_count_ground_scale_and_variant_and_forget_the_grass() -> None:
    rows = np.array([[0, 0, 0.5, 0, 2.0, 0], [1, 1, 0.0, 0, 1.0, 1]], dtype="<f4")
    box = ((-1.0, -1.0, 0.0), (1.0, 1.0, 3.0))
    tuft = ((-0.1, -0.1, 0.0), (0.1, 0.1, 0.3))
    found = masses_of(rows.tobytes(), [box, tuft])
    assert found[0].tolist() == pytest.approx([0.0, 0.0, 0.5, 6.5, 1.5])
    assert len(land_of(MEADOW, None, [found]).masses) == 1


def test_a_scene_has_a_picture_and_views_that_tell_about_it() -> None:
    names = [shot.name for shot in shots_of(Place(MEADOW, Land(16.0), ASPECT))]
    assert names == ["postcard", "overview", "eye_level", "close_up", "top"]


@pytest.mark.parametrize("kind", list(CameraKind))
def test_the_kind_that_was_asked_for_comes_first_and_holds_the_scene(kind: CameraKind) -> None:
    first = shots_of(Place(MEADOW, Land(16.0), ASPECT), kind.value)[0]
    wanted = {"dollhouse": "diorama", "close_up": "close_up"}.get(kind.value, kind.value)
    assert first.kind == wanted
    if kind not in (CameraKind.CLOSE_UP, CameraKind.TOP, CameraKind.ISOMETRIC):
        assert in_frame(first, MEADOW)


def test_every_setting_has_its_view() -> None:
    assert {kind.value for kind in CameraKind} <= set(KINDS)


def test_sides_are_the_sides() -> None:
    place = Place(MEADOW, Land(16.0), ASPECT)
    ways = {name: np.sign(np.round(np.subtract(*_ends(KINDS[name](place))), 1)) for name in SIDES}
    assert {name: tuple(way[:2]) for name, way in ways.items()} == SIDES


SIDES = {"front": (0.0, -1.0), "back": (0.0, 1.0), "left": (-1.0, 0.0), "right": (1.0, 0.0)}


def _ends(shot: Shot) -> tuple[Floats, Floats]:
    return np.array(shot.position), np.array(shot.target)


def test_a_close_up_is_about_the_largest_thing_and_sharp_there() -> None:
    shot = KINDS["close_up"](Place(MEADOW, Land(16.0), ASPECT))
    assert np.linalg.norm(np.array(shot.target[:2]) - [1.0, 1.0]) < 1.0
    distance = float(np.linalg.norm(np.array(shot.position) - np.array(shot.target)))
    assert shot.focus == pytest.approx(distance, rel=0.01)


def test_framing_of_a_crowd_looks_at_a_bounded_number() -> None:
    crowd = layout(*(thing(f"hut_{n}", n % 50 - 25.0, n // 50 - 25.0, (0.5, 0.5, 0.5)) for n in range(3000)), side=64.0)
    wood = np.column_stack([np.linspace(-30, 30, 50_000), np.zeros(50_000) + 31, np.zeros(50_000)])
    masses = np.column_stack([wood, np.full(50_000, 6.0), np.ones(50_000)])
    land = land_of(crowd, None, [masses])
    assert len(land.masses) <= 3000
    shots = shots_of(Place(crowd, land, ASPECT))
    assert shots[0].score > 0.2


def test_land_that_hangs_in_the_air_is_seen_with_its_underside() -> None:
    ground = MEADOW.grounds[0].model_copy(update={"under": "1" * 32, "top": 1.0})
    hung = MEADOW.model_copy(update={"grounds": (ground,)})
    camera = camera_of(postcard(hung, subjects_of(hung), Land(16.0), ASPECT))
    below = camera.frame(np.array([[0.0, 0.0, -4.0], [-6.0, 0.0, 0.0], [6.0, 0.0, 0.0]]), ASPECT)
    assert (np.abs(below[:, :2]) < 1.0).all()


def test_what_stands_apart_does_not_make_the_rest_small() -> None:
    things = [thing(f"bench_{i}", 0.6 * i, 0.0, (1.4, 0.6, 0.9), Role.ADDED) for i in range(-2, 3)]
    near = layout(*things, side=40.0)
    far = layout(*things, thing("post", 11.0, 9.0, (0.3, 0.3, 0.9), Role.ADDED), side=40.0)
    closest, other = (postcard(each, subjects_of(each), Land(40.0), ASPECT) for each in (near, far))

    def distance(shot: Shot) -> float:
        return float(np.linalg.norm(np.subtract(*_ends(shot))))

    assert distance(other) < 1.3 * distance(closest)


def test_a_pond_that_was_asked_for_is_in_the_picture() -> None:
    bench = thing("bench", 0.0, 0.0, (1.4, 0.6, 0.9))
    pond = Feature(
        id="pond", kind=FeatureKind.WATER, category="pond", parts=(Patch(x=6.0, y=2.0, half=(3.0, 3.0)),),
        role=Role.REQUESTED,
    )  # fmt: skip
    both = layout(bench, side=40.0).model_copy(update={"features": (pond,)})
    camera = camera_of(postcard(both, subjects_of(both), Land(40.0), ASPECT))
    seen = camera.frame(np.array([[6.0, 2.0, 0.0]]), ASPECT)
    assert (np.abs(seen[:, :2]) < 1.0).all()


def test_no_crown_fills_the_foreground() -> None:
    free = postcard(MEADOW, subjects_of(MEADOW), Land(16.0), ASPECT)
    eye, target = np.array(free.position), np.array(free.target)
    side = np.cross(target - eye, [0.0, 0.0, 1.0])
    spot = eye + 0.4 * (target - eye) + 1.9 * side / np.linalg.norm(side)
    wood = Land(16.0, masses=trees((spot[0], spot[1], 0.0, 9.0, 1.4)))
    moved = camera_of(postcard(MEADOW, subjects_of(MEADOW), wood, ASPECT))
    assert moved.position.tolist() != eye.tolist()


def test_a_picture_of_a_mountain_shows_its_summit() -> None:
    line = np.linspace(-1.0, 1.0, 33)
    peak = 9.0 * np.clip(1.0 - 2.2 * np.hypot(line[None, :] - 0.3, line[:, None] - 0.5), 0.0, 1.0)
    goat = layout(thing("goat", 0.0, -4.0, (0.5, 1.0, 0.9), Role.ADDED), side=40.0)
    for heights, shown in ((peak, True), (peak * 0.1, False)):
        camera = camera_of(postcard(goat, subjects_of(goat), Land(40.0, heights=heights), ASPECT))
        seen = camera.frame(np.array([[6.0, 10.0, 8.5]]), ASPECT)
        about = [each.owner for each in focal(goat, subjects_of(goat), Land(40.0, heights=heights))]
        assert ("summit" in about) is shown
        assert not shown or bool((np.abs(seen[:, :2]) < 1.0).all())


def test_a_waterfall_that_was_asked_for_is_in_the_picture() -> None:
    heights = np.zeros((33, 33))
    heights[22:] = 6.0
    parts = tuple(Patch(x=8.0, y=float(y), half=(2.0, 1.5)) for y in range(-8, 17, 3))
    falls = Feature(
        id="waterfall",
        kind=FeatureKind.WATER,
        category="waterfall",
        parts=parts,
        role=Role.REQUESTED,
        base=0.0,
        top=6.0,
    )
    stones = [thing(f"stone_{i}", -6.0 + i, -4.0, (1.0, 1.0, 0.6), Role.ADDED) for i in range(4)]
    jungle = layout(*stones, side=40.0).model_copy(update={"features": (falls,)})
    camera = camera_of(postcard(jungle, subjects_of(jungle), Land(40.0, heights=heights), ASPECT))
    seen = camera.frame(np.array([[8.0, 7.0, 0.5], [8.0, 7.0, 5.5]]), ASPECT)
    assert (np.abs(seen[:, :2]) < 0.9).all()


def test_a_tower_behind_a_market_keeps_its_top() -> None:
    stalls = [thing(f"stall_{n}", 3.0 * n - 6.0, (n % 2) * 3.0, (2.4, 2.0, 2.6)) for n in range(5)]
    market = layout(*stalls, thing("hall", 0.0, 16.0, (18.0, 10.0, 22.0), Role.ADDED), side=70.0)
    shot = postcard(market, subjects_of(market), Land(70.0), ASPECT)
    subjects = subjects_of(market)
    assert not beheaded(camera_of(shot), subjects, ASPECT)
    near = Camera(np.array([0.0, -16.0, 4.0]), np.array([0.0, 0.0, 1.5]), 32.0)
    assert [each.owner for each in beheaded(near, subjects, ASPECT)] == ["hall"]


def test_leaves_that_hang_in_from_a_side_count_and_a_tree_with_its_foot_does_not() -> None:
    camera = Camera(np.array([0.0, -10.0, 2.0]), np.array([0.0, 0.0, 2.0]), 32.0)
    whole = Land(40.0, masses=trees((0.0, 4.0, 0.0, 6.0, 1.5)))
    beside = Land(40.0, masses=trees((6.6, 0.0, 0.0, 6.0, 2.5)))
    assert hanging(camera, whole, ASPECT) == 0.0
    assert hanging(camera, beside, ASPECT) > 0.1


def test_subjects_fill_the_picture_also_where_they_stand_in_a_slanting_row() -> None:
    row = layout(*(thing(f"hut_{n}", 6.0 * n - 18.0, 4.0 * n - 12.0, (3.0, 3.0, 3.0)) for n in range(7)), side=90.0)
    camera = camera_of(postcard(row, subjects_of(row), Land(90.0), ASPECT))
    seen = camera.frame(corners_of(subjects_of(row)), ASPECT)
    assert (np.abs(seen[:, :2]) <= 1.0).all()
    assert np.ptp(seen[:, 0]) > 1.15, "no corner of a box around all of them keeps the camera away"


def test_a_city_is_seen_from_its_street_with_nothing_right_before_the_lens() -> None:
    towers = [
        thing(f"tower_{side}_{n}", side * 14.0, 16.0 * n - 32.0, (12.0, 12.0, 30.0), Role.ADDED)
        for side in (-1, 1)
        for n in range(5)
    ]
    cars = [thing(f"car_{n}", 2.0 * (-1) ** n, 9.0 * n - 25.0, (1.8, 4.2, 1.5)) for n in range(6)]
    city = layout(*towers, *cars, side=100.0)
    shot = postcard(city, subjects_of(city), Land(100.0), ASPECT)
    assert shot.position[2] < 8.0, "not over the roofs"
    assert abs(shot.position[0]) < 8.0, "between the fronts"
    assert not is_barred(camera_of(shot), subjects_of(city), ASPECT)
