"""A small bedroom as a whole Scene, for the tests of parts that judge or keep finished scenes."""

from __future__ import annotations

from collections.abc import Iterable

from voxel_weaver.look.dressing import Undressed, dressed
from voxel_weaver.look.exposure import Stage
from voxel_weaver.look.palettes import palette_for
from voxel_weaver.look.pictures import picture_for
from voxel_weaver.look.rigs import rig
from voxel_weaver.look.views import best_view, stage_box, subjects_of
from voxel_weaver.scene.brief import Brief, Want
from voxel_weaver.scene.layout import Layout, Role, Room, Thing, Wall
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shapes import Shape, Shapes, Use
from voxel_weaver.scene.shots import Shots
from voxel_weaver.scene.value import Point, digest
from voxel_weaver.scene.verdict import Verdict

TONES = ("primary", "secondary", "accent", "wood", "neutral")
WIDTH, DEPTH, HEIGHT = 4.0, 3.6, 2.6
CORNERS = ((0.0, 0.0), (WIDTH, 0.0), (WIDTH, DEPTH), (0.0, DEPTH))
ROOM = Room(id="room_1", kind="bedroom", corners=CORNERS, height=HEIGHT)
WALLS = tuple(
    Wall(id=f"wall_{n}", room="room_1", start=start, end=end, height=HEIGHT, thickness=0.12)
    for n, (start, end) in enumerate(zip(CORNERS, (*CORNERS[1:], CORNERS[0]), strict=True), start=1)
)


def thing(category: str, size: Point, position: Point, *, number: int = 1, asked: bool = True, on: str = "") -> Thing:
    return Thing(
        id=f"{category}_{number}",
        category=category,
        asset=category,
        params=(("kind", "plain"), ("width", size[0])),
        size=size,
        position=position,
        on=on,
        support="object" if on else "floor",
        role=Role.REQUESTED if asked else Role.ADDED,
        want=category if asked else "",
    )


BED = thing("bed", (1.6, 2.0, 0.6), (2.0, 2.5, 0.0))
NIGHTSTANDS = (
    thing("nightstand", (0.45, 0.4, 0.5), (0.9, 3.3, 0.0)),
    thing("nightstand", (0.45, 0.4, 0.5), (3.1, 3.3, 0.0), number=2),
)
EXTRAS = (
    thing("wardrobe", (0.6, 1.2, 2.0), (0.35, 1.2, 0.0), asked=False),
    thing("armchair", (0.8, 0.8, 0.9), (3.3, 0.9, 0.0), asked=False),
    thing("plant", (0.3, 0.3, 0.7), (3.7, 1.8, 0.0), asked=False),
    thing("table_lamp", (0.2, 0.2, 0.4), (0.9, 3.3, 0.5), asked=False, on="nightstand_1"),
)
WANTS = (
    Want(id="bed", noun="bed", category="bed"),
    Want(id="nightstand", noun="nightstand", category="nightstand", count=2),
)
THINGS = (BED, *NIGHTSTANDS, *EXTRAS)


def bedroom(
    prompt: str = "a cozy bedroom with a bed and two nightstands",
    things: Iterable[Thing] = THINGS,
    *,
    seed: int = 1,
    wants: tuple[Want, ...] = WANTS,
    revision: int = 0,
) -> Scene:
    """The bedroom with these things in it, dressed, lit and framed as the product does it."""
    brief = Brief(prompt=prompt, place="bedroom", mood="cozy", seed=seed, wants=wants)
    layout = Layout(revision=revision, place="bedroom", rooms=(ROOM,), walls=WALLS, things=tuple(things))
    palette, picture = palette_for(brief), picture_for(brief)
    shot = best_view(layout, subjects_of(layout), picture.width / picture.height)
    low, high = stage_box(layout)
    stage = Stage(low, high, (shot.position[0] - shot.target[0], shot.position[1] - shot.target[1]))
    return Scene(
        brief=brief,
        layout=layout,
        shapes=shapes_of(layout),
        look=dressed(_finishes(layout), palette, revision, seed, voxel=True),
        lights=rig(stage, palette, brief, revision, outdoors=False),
        shots=Shots(revision=revision, shots=(shot,), picture=picture),
        verdict=Verdict(revision=revision, rules=("floating", "colliding")),
    )


def shapes_of(layout: Layout) -> Shapes:
    """A box for each distinct size: things of one size share it."""
    keys = {each.id: digest(repr(each.size).encode()) for each in layout.things}
    boxes = {keys[each.id]: each.size for each in layout.things}
    shapes = tuple(
        Shape(mesh=key, finishes=("body",), vertices=8, faces=6, low=(-w / 2, -d / 2, 0.0), high=(w / 2, d / 2, h))
        for key, (w, d, h) in boxes.items()
    )
    places = {key: place for place, key in enumerate(boxes)}
    uses = tuple(Use(owner=each.id, shape=places[keys[each.id]], position=each.position) for each in layout.things)
    return Shapes(revision=layout.revision, shapes=shapes, uses=uses)


def _finishes(layout: Layout) -> list[Undressed]:
    categories = sorted({each.category for each in layout.things})
    return [
        Undressed(
            each.id, each.category, "body", "fabric", TONES[categories.index(each.category) % len(TONES)], main=True
        )
        for each in layout.things
    ]
