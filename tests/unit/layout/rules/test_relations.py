"""Each relation with a place where it holds and one where it does not, measured on things that no solver put there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.rules.facts import Facts
from voxel_weaver.layout.rules.measures import PAIRS, Mark
from voxel_weaver.layout.rules.relations import relations
from voxel_weaver.scene.brief import Brief, Relation, RelationKind, Want
from voxel_weaver.scene.layout import Layout, Opening, Room, Support, Thing, Wall
from voxel_weaver.scene.settings import LookName

CATALOG = Catalog()
CORNERS = ((-3.0, -2.0), (3.0, -2.0), (3.0, 2.0), (-3.0, 2.0))
Pose = tuple[float, float, float, float]  # x, y, z, yaw

TABLE: Pose = (0.0, 0.0, 0.0, 0.0)
"""The target: 1.6 x 0.8 m, 0.8 m high, its front to -Y."""


def thing(name: str, want: str, pose: Pose, size: tuple[float, float, float], **more: object) -> Thing:
    x, y, z, yaw = pose
    row = {"id": name, "category": "thing", "asset": "chair", "want": want, "size": size, "position": (x, y, z)}
    return Thing.model_validate({**row, "yaw": yaw, **more})


def lacking(kind: RelationKind, *poses: Pose, target: str = "table", **more: object) -> float:
    """By how much the relation of things at these poses to the table, or a place, does not hold."""
    walls = tuple(
        Wall(id=f"wall_{i}", room="r", start=CORNERS[i], end=CORNERS[(i + 1) % 4], height=2.6, thickness=0.1)
        for i in range(4)
    )
    window = Opening(id="window_1", kind="window", wall="wall_2", along=3.0, width=1.4, height=1.2, sill=0.9)
    ones = [thing(f"one_{i}", "one", pose, (0.5, 0.5, 0.9), **more) for i, pose in enumerate(poses)]
    layout = Layout(
        place="room",
        rooms=(Room(id="r", kind="room", corners=CORNERS, height=2.6),),
        walls=walls,
        openings=(window,),
        things=(thing("table_1", "table", TABLE, (1.6, 0.8, 0.8)), *ones),
    )
    wants = (Want(id="one", noun="chair", category="chair"), Want(id="table", noun="table", category="table"))
    asked = Relation(kind=kind, subject="one", objects=(target,))
    brief = Brief(prompt="a room", place="room", wants=wants, relations=(asked,))
    found = relations(Facts(layout, (), LookName.VOXEL, brief, ()))
    return found[0].measure if found else 0.0


GOOD_AND_BAD: tuple[tuple[RelationKind, str, Pose, Pose], ...] = (
    (RelationKind.NEAR, "table", (1.9, 0, 0, 0), (2.7, 1.7, 0, 0)),
    (RelationKind.BESIDE, "table", (1.3, 0, 0, 0), (2.2, 0, 0, 0)),
    (RelationKind.LEFT_OF, "table", (-1.4, 0, 0, 0), (1.4, 0, 0, 0)),
    (RelationKind.RIGHT_OF, "table", (1.4, 0, 0, 0), (-1.4, 0, 0, 0)),
    (RelationKind.IN_FRONT_OF, "table", (0, -1, 0, 0), (0, 1, 0, 0)),
    (RelationKind.BEHIND, "table", (0, 1, 0, 0), (0, -1, 0, 0)),
    (RelationKind.FACING, "table", (0, 1.5, 0, 0), (0, 1.5, 0, 30)),
    (RelationKind.FACING, "window", (0, -1, 0, 180), (0, -1, 0, 90)),
    (RelationKind.OPPOSITE, "table", (0, -1.5, 0, 180), (0, 1.5, 0, 0)),
    (RelationKind.ABOVE, "table", (0, 0, 1.2, 0), (1.6, 0, 1.2, 0)),
    (RelationKind.ABOVE, "table", (0.9, 0, 1.2, 0), (1.05, 0, 1.2, 0)),
    (RelationKind.ABOVE, "table", (0, 0.3, 1.2, 0), (0, 0.65, 1.2, 0)),
    (RelationKind.UNDER, "table", (0, 0, 0, 0), (1.6, 0, 0, 0)),
    (RelationKind.FAR, "table", (-2.7, -1.7, 0, 0), (1.3, 0, 0, 0)),
    (RelationKind.AGAINST, "wall", (2.7, 0, 0, 0), (2.2, 0, 0, 0)),
    (RelationKind.CORNER, "corner", (2.6, 1.6, 0, 0), (2.6, 0, 0, 0)),
    (RelationKind.IN, "corner", (2.6, 1.6, 0, 0), (2.6, 0, 0, 0)),
    (RelationKind.CENTER, "center", (0.4, 0.2, 0, 0), (2, 1, 0, 0)),
    (RelationKind.WITH, "table", (1.3, 0, 0, 0), (2.6, 1, 0, 0)),
)


@pytest.mark.parametrize(("kind", "target", "good", "bad"), GOOD_AND_BAD)
def test_one_place_holds_and_another_does_not(kind: RelationKind, target: str, good: Pose, bad: Pose) -> None:
    assert lacking(kind, good, target=target) == 0.0
    assert lacking(kind, bad, target=target) > 0.0


def test_on_is_what_carries_it() -> None:
    above: Pose = (0.0, 0.0, 0.8, 0.0)
    assert lacking(RelationKind.ON, above, support=Support.OBJECT, on="table_1") == 0.0
    assert lacking(RelationKind.ON, above, support=Support.OBJECT, on="") > 0.0
    assert lacking(RelationKind.HANGING, (0.0, 0.0, 1.9, 0.0), target="ceiling", support=Support.CEILING) == 0.0


@pytest.mark.parametrize("target", [(1.6, 0.8, 0.8), (1.6, 0.8, 0.02)])
def test_what_lies_on_a_thing_is_not_under_it(target: tuple[float, float, float]) -> None:
    table = Mark("table_1", 0.0, 0.0, 0.0, (target[0] / 2, target[1] / 2), 0.0, target[2])
    lying = Mark("one", 0.0, 0.0, 0.0, (0.2, 0.2), target[2], target[2] + 0.1)
    assert PAIRS[RelationKind.UNDER](lying, table, Layout(place="room")) > 0.0
    standing = replace(lying, base=0.0)
    assert PAIRS[RelationKind.UNDER](standing, table, Layout(place="room")) == 0.0


def test_around_leaves_no_half_of_the_circle_empty() -> None:
    ring: tuple[Pose, ...] = ((1.2, 0, 0, 0), (-1.2, 0, 0, 0), (0, 0.8, 0, 0), (0, -0.8, 0, 0))
    assert lacking(RelationKind.AROUND, *ring) == 0.0
    assert lacking(RelationKind.AROUND, (0.5, 0.8, 0, 0), (0.0, 0.8, 0, 0), (-0.5, 0.8, 0, 0)) > 0.0


def test_each_other_is_measured_both_ways() -> None:
    def each_other(*poses: Pose) -> float:
        return lacking(RelationKind.FACING, *poses, target="one")

    assert each_other((-1.5, 1.5, 0, 90), (1.5, 1.5, 0, 270)) == 0.0
    assert each_other((-1.5, 1.5, 0, 90), (1.5, 1.5, 0, 90)) > 0.0


def test_what_is_not_there_is_not_this_rules_matter() -> None:
    assert lacking(RelationKind.NEAR, (0, 1, 0, 0), target="piano") == 0.0


def test_a_finding_names_the_thing_the_relation_and_the_target() -> None:
    text = "'one_0' should stand near"
    layout = Layout(place="room", things=(thing("one_0", "a", (0, 0, 0, 0), (1, 1, 1)),) * 1)
    far = thing("two_0", "b", (9, 0, 0, 0), (1, 1, 1))
    wants = (Want(id="a", noun="bed", category="bed"), Want(id="b", noun="desk", category="desk"))
    brief = Brief(
        prompt="x",
        place="room",
        wants=wants,
        relations=(Relation(kind=RelationKind.NEAR, subject="a", objects=("b",)),),
    )
    both = layout.model_copy(update={"things": (*layout.things, far)})
    (finding,) = relations(Facts(both, (), LookName.VOXEL, brief, ()))
    assert finding.text.startswith(text)
    assert "the desk" in finding.text
