"""Every rule of the proof, with a scene in which it holds and one in which it does not. The roster says who is asked.

The scenes are boxes that were put there by hand, so that no solver and no catalogue has a say in them. A rule that is
added without its two scenes fails here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from tests.unit.boxes import FOUR_LEGS, box, joined
from voxel_weaver.assets.model import Clearance, Model
from voxel_weaver.layout.pieces import cos_sin
from voxel_weaver.layout.rules import FROM_BRIEF, RULES
from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.layout.rules.geometry.solid import Solid
from voxel_weaver.scene.brief import Attribute, Brief, Note, NoteKind, Relation, RelationKind, Want
from voxel_weaver.scene.layout import Layout, Opening, Room, Support, Thing, Wall
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.verdict import Finding

NAMES = tuple(name for name, _ in RULES)
CORNERS = ((-3.0, -2.0), (3.0, -2.0), (3.0, 2.0), (-3.0, 2.0))
WALLS = tuple(
    Wall(id=f"wall_{i}", room="r", start=CORNERS[i], end=CORNERS[(i + 1) % 4], height=2.6, thickness=0.12)
    for i in range(4)
)
OPENINGS = (
    Opening(id="door_1", kind="door", wall="wall_0", along=5.0, width=0.9, height=2.0),
    Opening(id="window_1", kind="window", wall="wall_2", along=3.0, width=1.4, height=1.2, sill=0.9),
)


def thing(
    name: str,
    at: tuple[float, float, float],
    size: tuple[float, float, float] = (0.6, 0.6, 0.8),
    *,
    yaw: float = 0.0,
    solid: Solid | None = None,
    model: Model | None = None,
    family: str = "",
    **more: object,
) -> Standing:
    """A box with its base centre there; `solid`, in its own frame, stands for another form."""
    row = {"id": name, "category": "thing", "asset": "box", "size": size, "position": at, "yaw": yaw}
    own = solid or box((-size[0] / 2, -size[1] / 2, 0.0), (size[0] / 2, size[1] / 2, size[2]))
    cos, sin = cos_sin(yaw)
    turned = own.triangles @ np.array([[cos, sin, 0], [-sin, cos, 0], [0, 0, 1]]) + np.array(at)
    return Standing(Thing.model_validate({**row, **more}), Solid(turned), model, family)


@dataclass(frozen=True)
class Case:
    """A room with things in it, and what was asked for."""

    things: tuple[Standing, ...]
    wants: tuple[Want, ...] = ()
    relations: tuple[Relation, ...] = ()
    notes: tuple[Note, ...] = ()
    openings: tuple[Opening, ...] = field(default=OPENINGS)

    @property
    def facts(self) -> Facts:
        room = Room(id="r", kind="room", corners=CORNERS, height=2.6)
        layout = Layout(
            place="room",
            rooms=(room,),
            walls=WALLS,
            openings=self.openings,
            things=tuple(one.thing for one in self.things),
        )
        brief = Brief(prompt="x", place="room", wants=self.wants, relations=self.relations, notes=self.notes)
        bodies = tuple((wall.id, _body(wall)) for wall in WALLS)
        return Facts(layout, self.things, LookName.LOWPOLY, brief, (), bodies)


def _body(wall: Wall) -> Solid:
    (x0, y0), (x1, y1) = wall.start, wall.end
    yaw, length = math.degrees(math.atan2(y1 - y0, x1 - x0)), math.dist(wall.start, wall.end)
    own = box((0.0, -wall.thickness, 0.0), (length, 0.0, wall.height), yaw)
    return Solid(own.triangles + np.array([x0, y0, 0.0]))


TABLE = thing("table_1", (0, 0, 0), (1.6, 0.8, 0.75), want="table")
VASE = thing("vase_1", (0, 0, 0.75), (0.1, 0.1, 0.2), support=Support.OBJECT, on="table_1")
LOW = (0.6, 0.5, 0.6)
ONE_LEG_ASIDE = joined(box((-0.6, -0.03, 0.0), (-0.5, 0.03, 0.7)), box((-0.6, -0.4, 0.7), (0.6, 0.4, 0.75)))
CHEST = Model((), (), clearances=(Clearance((-0.4, -0.8, 0.0), (0.4, -0.3, 0.8), "to open it"),))
SEAT = Model((), (), clearances=(Clearance((-0.25, -0.55, 0.0), (0.25, -0.25, 1.2), "to sit down"),))
WANT = Want(id="table", noun="table", category="table", attributes=(Attribute(kind="color", value="red"),))


def chest(y: float) -> Standing:
    return thing("chest_1", (0, y, 0), (0.8, 0.6, 0.8), model=CHEST, family="cabinet")


def at_table(*, shut_in: bool = False) -> Case:
    """A chair drawn up to a table on a rug; it is pulled out, where nothing stands behind and beside it."""
    rug = thing("rug_1", (0, 0, 0), (3, 3, 0.02))
    table = thing("table_1", (0, 0.5, 0.02), (1.6, 0.8, 0.75), family="table", support=Support.OBJECT, on="rug_1")
    chair = thing("chair_1", (0, -0.15, 0.02), (0.5, 0.5, 0.9), yaw=180, model=SEAT, family="chair", on="rug_1")
    around = ((0, -0.7, (1.4, 0.5, 1.0)), (0.5, -0.15, (0.4, 0.5, 1.0)), (-0.5, -0.15, (0.4, 0.5, 1.0)))
    boxes = tuple(thing(f"box_{n}", (x, y, 0.02), size) for n, (x, y, size) in enumerate(around)) if shut_in else ()
    wall = thing("box_9", (0, 0.3, 0.02), (0.5, 0.3, 1.0))
    return Case((rug, table, chair, *boxes, *((wall,) if shut_in else ())))


def wished(*attributes: str, noted: str = "") -> Case:
    notes = (Note(kind=NoteKind.UNMET, text=noted),) if noted else ()
    one = thing("table_1", (0, 0, 0), want="table", attributes=attributes)
    return Case((one,), (WANT,), notes=notes)


def asked_near(x: float) -> Case:
    lamp = thing("lamp_1", (x, 0, 0), (0.3, 0.3, 1.5), want="lamp")
    wants = (Want(id="table", noun="table", category="table"), Want(id="lamp", noun="lamp", category="lamp"))
    return Case((TABLE, lamp), wants, (Relation(kind=RelationKind.NEAR, subject="lamp", objects=("table",)),))


def counted(count: int) -> Case:
    tables = tuple(thing(f"table_{n}", (n - 1, 0, 0), want="table") for n in range(count))
    return Case(tables, (Want(id="table", noun="table", category="table", count=2),))


def fence(width: float) -> Case:
    """A chair behind a fence that goes through the room, but for a gap at its end."""
    return Case((thing("chair_1", (-2, 0, 0)), thing("fence_1", (0, -2 + width / 2, 0), (0.2, width, 1.0))))


def hanging(y: float) -> Case:
    picture = thing("picture_1", (-2, y, 1.4), (0.6, 0.04, 0.4), support=Support.WALL)
    return Case((picture,))


GOOD_AND_BAD: Mapping[str, tuple[tuple[Case, Case], ...]] = {
    "collision": (
        (Case((TABLE, thing("chair_1", (0, 0.75, 0)))), Case((TABLE, thing("chair_1", (0, 0.6, 0))))),
        (Case((TABLE, thing("chair_1", (1.3, 0, 0), yaw=45))), Case((TABLE, thing("chair_1", (1.1, 0, 0), yaw=45)))),
        (  # boxes that meet while the things do not: a box between four legs
            Case((thing("stand_1", (0, 0, 0), (1.2, 0.8, 0.75), solid=FOUR_LEGS), thing("box_1", (0, 0, 0), LOW))),
            Case((thing("stand_1", (0, 0, 0), (1.2, 0.8, 0.75), solid=FOUR_LEGS), thing("box_1", (0.4, 0.3, 0), LOW))),
        ),
        (Case((TABLE, VASE)), Case((TABLE, thing("vase_1", (0, 0, 0.3), (0.1, 0.1, 0.2))))),  # swallowed
        (
            Case((TABLE, thing("rug_1", (0, 1, 0), (1, 1, 0.01)))),
            Case((TABLE, thing("rug_1", (0, 0, 0.1), (3, 1, 0.03)))),
        ),
    ),
    "support": (
        (Case((TABLE,)), Case((thing("table_1", (0, 0, 0.05)),))),
        (Case((TABLE,)), Case((thing("table_1", (0, 0, -0.05)),))),
        (Case((TABLE, VASE)), Case((TABLE, replace(VASE, solid=VASE.solid.lifted(0.05))))),
        (Case((TABLE, VASE)), Case((VASE,))),
        (
            Case((TABLE, thing("tray_1", (0.6, 0, 0.75), (0.6, 0.3, 0.02), support=Support.OBJECT, on="table_1"))),
            Case((TABLE, thing("tray_1", (0.9, 0, 0.75), (0.6, 0.3, 0.02), support=Support.OBJECT, on="table_1"))),
        ),
        (
            Case((thing("stand_1", (0, 0, 0), (1.2, 0.8, 0.75), solid=FOUR_LEGS),)),
            Case((thing("stand_1", (0, 0, 0), (1.2, 0.8, 0.75), solid=ONE_LEG_ASIDE),)),
        ),
        (hanging(1.98), hanging(1.9)),
        (
            Case((thing("lamp_1", (0, 0, 2.2), (0.3, 0.3, 0.4), support=Support.CEILING),)),
            Case((thing("lamp_1", (0, 0, 2.1), (0.3, 0.3, 0.4), support=Support.CEILING),)),
        ),
    ),
    "bounds": (
        (Case((thing("box_1", (2.7, 1.7, 0)),)), Case((thing("box_1", (2.8, 1.7, 0)),))),
        (Case((thing("box_1", (2.5, 1.5, 0), yaw=45),)), Case((thing("box_1", (2.65, 1.5, 0), yaw=45),))),
        (Case((thing("box_1", (0, 0, 0), (0.5, 0.5, 2.6)),)), Case((thing("box_1", (0, 0, 0), (0.5, 0.5, 2.7)),))),
    ),
    "walls": ((Case((thing("box_1", (2.7, 0, 0)),)), Case((thing("box_1", (2.75, 0, 0)),))),),
    "openings": (
        (Case((thing("box_1", (0, -1.7, 0)),)), Case((thing("box_1", (2, -1.5, 0)),))),
        (Case((thing("box_1", (0, 1.7, 0)),)), Case((thing("box_1", (0, 1.7, 0), (1.4, 0.5, 2.2)),))),
    ),
    "reachable": ((fence(3.2), fence(4.0)),),
    "usable": (
        (Case((chest(0.5), thing("box_1", (0, -0.7, 0)))), Case((chest(0.5), thing("box_1", (0, -0.1, 0))))),
        (Case((chest(-1.0),)), Case((chest(-1.6),))),  # the wall leaves no space
        (at_table(), at_table(shut_in=True)),
    ),
    "counts": ((counted(2), counted(1)), (counted(2), counted(3))),
    "wishes": ((wished("red"), wished("blue")), (wished(noted="The red table is brown."), wished())),
    "relations": ((asked_near(1.5), asked_near(2.8)),),
}
ROWS = [(name, place) for name, rows in GOOD_AND_BAD.items() for place in range(len(rows))]


def found(name: str, case: Case) -> tuple[Finding, ...]:
    rules: Mapping[str, Callable[[Facts], tuple[Finding, ...]]] = dict(RULES)
    return rules[name](case.facts)


def test_every_rule_has_its_examples() -> None:
    assert set(GOOD_AND_BAD) == set(NAMES)
    assert len(set(NAMES)) == len(NAMES)
    assert set(FROM_BRIEF) < set(NAMES)


@pytest.mark.parametrize(("name", "place"), ROWS)
def test_a_rule_holds_in_one_scene_and_not_in_another(name: str, place: int) -> None:
    good, bad = GOOD_AND_BAD[name][place]
    assert found(name, good) == ()
    assert found(name, bad) != ()


@pytest.mark.parametrize(("name", "place"), ROWS)
def test_a_finding_says_who_where_how_much_and_what_to_do(name: str, place: int) -> None:
    for finding in found(name, GOOD_AND_BAD[name][place][1]):
        assert finding.rule == name
        assert finding.measure > 0
        assert finding.repair.endswith(".")
        assert finding.text.endswith(".")
        assert all(repr(each) in finding.text for each in finding.things) or name == "counts"
        assert finding.things or finding.place != (0.0, 0.0, 0.0) or name == "counts"


@pytest.mark.parametrize("name", NAMES)
def test_a_rule_says_nothing_of_an_empty_room(name: str) -> None:
    assert found(name, Case(())) == ()
