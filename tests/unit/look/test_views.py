"""Views frame what they must, measure sight, and cut away what stands before the camera."""

from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.look.views import (
    Camera,
    Floats,
    Subject,
    around,
    best_view,
    cut_away,
    held_points,
    subjects_of,
    visible,
)
from voxel_weaver.scene.layout import Layout, Opening, Room, Support, Thing, Wall


def room(width: float = 5.0, depth: float = 4.0) -> Layout:
    x, y = width / 2, depth / 2
    corners = ((-x, -y), (x, -y), (x, y), (-x, y))
    walls = tuple(
        Wall(id=name, room="room", start=corners[i], end=corners[(i + 1) % 4], height=2.7, thickness=0.12)
        for i, name in enumerate(("south", "east", "north", "west"))
    )
    window = Opening(id="window", kind="window", wall="north", along=width / 2, width=1.4, height=1.2, sill=0.9)
    door = Opening(id="door", kind="door", wall="west", along=1.0, width=0.9, height=2.0)
    return Layout(
        place="bedroom",
        rooms=(Room(id="room", kind="bedroom", corners=corners, height=2.7),),
        walls=walls,
        openings=(window, door),
        things=(
            thing("bed", (0, 1, 0), (1.6, 2, 0.6)),
            thing("lamp", (1.5, 1.5, 0), (0.3, 0.3, 1.4)),
            thing("picture", (0, -1.98, 1.4), (0.6, 0.04, 0.5), support=Support.WALL),
            thing("ledge", (1, -1.9, 1.2), (0.6, 0.2, 0.1), support=Support.WALL),
            thing("book", (1, -1.9, 1.3), (0.1, 0.1, 0.2), support=Support.OBJECT, on="ledge"),
        ),
    )


def thing(name: str, place: tuple[float, float, float], size: tuple[float, float, float], **more: object) -> Thing:
    return Thing.model_validate({"id": name, "category": name, "asset": name, "size": size, "position": place, **more})


@pytest.mark.parametrize("aspect", [16 / 9, 1.0, 0.6])
@pytest.mark.parametrize("azimuth", [-135.0, -60.0, 10.0])
def test_a_framed_camera_fills_the_picture_and_cuts_nothing_off(azimuth: float, aspect: float) -> None:
    points = held_points(room())
    seen = around(points, azimuth, 33.0, 50.0, aspect).frame(points, aspect)
    assert np.abs(seen[:, :2]).max() == pytest.approx(0.94, abs=0.01)
    assert np.abs(seen[:, :2].min(axis=0) + seen[:, :2].max(axis=0)).max() < 0.02
    assert (seen[:, 2] > 0).all()


def test_sight_is_measured() -> None:
    camera = Camera(np.array([0.0, -10.0, 1.0]), np.array([0.0, 0.0, 1.0]), 50.0)
    front = Subject("front", (-1, -2, 0), (1, -1.5, 2))
    behind = Subject("behind", (-0.5, 0, 0), (0.5, 1, 1))
    beside = Subject("beside", (3, 0, 0), (4, 1, 1))
    assert visible(camera, [front, behind, beside]).tolist() == [1.0, 0.0, 1.0]
    assert visible(camera, [behind]).tolist() == [1.0]


def test_what_stands_inside_another_is_not_hidden_by_it() -> None:
    camera = Camera(np.array([0.0, -10.0, 1.0]), np.array([0.0, 0.0, 1.0]), 50.0)
    shelf, book = Subject("shelf", (-1, 0, 0), (1, 0.4, 2)), Subject("book", (-0.1, 0.1, 1), (0.1, 0.3, 1.2))
    assert visible(camera, [shelf, book])[1] == 1.0


@pytest.mark.parametrize("distance", [1.5, 9.0])
@pytest.mark.parametrize("seed", range(12))
def test_sight_is_the_same_as_if_every_ray_met_every_box(seed: int, distance: float) -> None:
    """At the smaller distance the camera stands among the boxes: some lie behind it."""
    rng = np.random.Generator(np.random.PCG64(seed))
    low = rng.uniform(-2, 2, (20, 3))
    boxes = list(zip(low, low + rng.uniform(0.1, 1.5, (20, 3)), strict=True))
    place = rng.uniform(-1, 1, 3) * distance
    camera = Camera(place, np.zeros(3) if seed % 3 else place - np.array([0.0, 0.0, 1.0]), 50.0)
    subjects = [Subject(str(number), point(low), point(high)) for number, (low, high) in enumerate(boxes)]
    assert visible(camera, subjects) == pytest.approx([seen(place, number, boxes) for number in range(20)])


def point(place: Floats) -> tuple[float, float, float]:
    x, y, z = (float(number) for number in place)
    return x, y, z


def seen(eye: Floats, number: int, boxes: list[tuple[Floats, Floats]]) -> float:
    """The share of a box's points that no other box stands before, by one ray after another."""
    low, high = boxes[number]
    others = [one for n, one in enumerate(boxes) if n != number and not ((one[0] <= low) & (one[1] >= high)).all()]
    free = [
        not any(met(eye, (low + high) / 2 + np.array(at) * (high - low) / 2, *one) for one in others)
        for at in [(x, y, z) for x in (-0.7, 0.7) for y in (-0.7, 0.7) for z in (-0.6, 0.9)] + [(0.0, 0.0, 0.9)]
    ]
    return sum(free) / 9


def met(eye: Floats, point: Floats, low: Floats, high: Floats) -> bool:
    near, far = (low - eye) / (point - eye), (high - eye) / (point - eye)
    enter, leave = float(np.minimum(near, far).max()), float(np.maximum(near, far).min())
    return enter < leave and enter < 0.985 and leave > 0.0


def test_walls_towards_the_camera_and_what_hangs_on_them_are_cut_away() -> None:
    cut = cut_away(room(), (4.0, -8.0, 6.0))
    assert cut == ("book", "ceiling_room", "east", "ledge", "picture", "south")
    assert cut_away(room(), (0.0, 0.0, 1.6)) == ()


def test_the_best_view_keeps_the_window_and_the_door() -> None:
    shot = best_view(room(), subjects_of(room()))
    assert {"window", "door"}.isdisjoint(shot.cutaway)
    assert shot.position[2] > 2.7


def test_the_best_view_turns_away_from_what_hides_the_rest() -> None:
    plain = room()
    screen = thing("screen", (1.9, -1.4, 0), (1.0, 1.0, 2.4))
    blocked = plain.model_copy(
        update={"things": (*plain.things, screen, thing("stool", (0.6, -0.2, 0), (0.4, 0.4, 0.5)))}
    )
    shot = best_view(blocked, subjects_of(blocked))
    camera = Camera(np.array(shot.position), np.array(shot.target), shot.lens)
    shown = [subject for subject in subjects_of(blocked) if subject.owner not in shot.cutaway]
    shares = dict(zip([subject.owner for subject in shown], visible(camera, shown), strict=True))
    assert shares["bed"] > 0.7
    assert shares["stool"] > 0.7


def house() -> Layout:
    """Two rooms side by side and one behind the right one, with walls of their own."""
    boxes = {"room_1": (-4.12, -2.0, -0.12, 2.0), "room_2": (0.12, -2.0, 4.12, 2.0), "room_3": (0.12, 2.24, 4.12, 5.0)}
    rooms, walls = [], []
    for name, (x0, y0, x1, y1) in boxes.items():
        corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
        rooms.append(Room(id=name, kind="bedroom", corners=corners, height=2.6))
        walls += [
            Wall(id=f"{name}_{side}", room=name, start=start, end=end, height=2.6, thickness=0.12)
            for side, start, end in zip(SIDES, corners, (*corners[1:], corners[0]), strict=True)
        ]
    return Layout(place="bedroom", rooms=tuple(rooms), walls=tuple(walls))


SIDES = ("front", "right", "back", "left")


def test_walls_that_hide_a_room_are_cut_away_and_those_on_edge_stay() -> None:
    gone = set(cut_away(house(), (-2.0, -12.0, 9.0)))
    assert "room_2_back" in gone  # room_3 lies behind it
    assert "room_1_back" not in gone  # nothing lies behind it
    assert "room_3_back" not in gone
    assert {"room_1_front", "room_2_front", "room_3_front"} <= gone
    assert "room_1_right" not in gone  # it looks at the camera, but on edge


def test_a_house_is_seen_from_higher_up_than_a_room() -> None:
    def elevation(layout: Layout) -> float:
        shot = best_view(layout, ())
        way = np.array(shot.position) - np.array(shot.target)
        return float(np.degrees(np.arcsin(way[2] / np.linalg.norm(way))))

    assert elevation(house()) > elevation(room()) + 8
