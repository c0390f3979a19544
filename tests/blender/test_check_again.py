"""The button "Check Again": it tells of the scene as it stands now, of the one that is meant, and changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import bpy
import pytest

from tests.blender.hosts import ToldHost
from tests.blender.scenes import room
from voxel_weaver.blender import contract, operators
from voxel_weaver.blender.building.apply import Receipt, build, drain
from voxel_weaver.blender.building.target import Target
from voxel_weaver.blender.live import session
from voxel_weaver.blender.live.pump import Pump
from voxel_weaver.blender.live.session import Session
from voxel_weaver.blender.reading import observe
from voxel_weaver.blender.settings import properties
from voxel_weaver.blender.ui import telling
from voxel_weaver.extension import judge


@pytest.fixture
def opened() -> Iterator[Session]:
    for kind in operators.CLASSES:
        bpy.utils.register_class(kind)
    properties.attach()
    made = Session(ToldHost)
    made.judge = judge
    session._open.append((made, Pump(made)))
    yield made
    session.close_session()
    properties.detach()
    for kind in reversed(operators.CLASSES):
        bpy.utils.unregister_class(kind)


def beside() -> Receipt:
    return drain(build(*room(), Target.BESIDE))


def thing(owner: str, receipt: Receipt) -> Any:
    return next(item for item in bpy.data.collections[receipt.collection].all_objects if item.get(contract.ID) == owner)


def texts(opened: Session, receipt: Receipt) -> list[str]:
    return [row.text for row in opened.history.checked[receipt.collection].rows]


def test_what_was_moved_is_told_in_words_for_people(opened: Session) -> None:
    receipt = beside()
    before = {item.name: tuple(item.location) for item in bpy.data.objects}
    assert bpy.ops.voxel_weaver.check_again() == {"FINISHED"}
    assert {item.name: tuple(item.location) for item in bpy.data.objects} == before
    sound = texts(opened, receipt)
    thing("bed_1", receipt).location.z += 0.5
    bpy.ops.voxel_weaver.check_again()
    (new,) = [text for text in texts(opened, receipt) if text not in sound and "floats" in text]
    assert new == "The bed floats 50.0 cm above the floor."
    (row,) = [row for row, _ in telling.report(opened.history.checked[receipt.collection]) if row.text == new]
    assert row.things == ("bed_1",)


def test_of_two_the_one_of_the_active_object_is_checked(opened: Session) -> None:
    first, second = beside(), beside()
    thing("bed_1", first).location.z += 0.5
    bpy.context.view_layer.objects.active = thing("bed_1", second)
    bpy.ops.voxel_weaver.check_again()
    assert set(opened.history.checked) == {second.collection}
    assert not [text for text in texts(opened, second) if "floats" in text]
    bpy.context.view_layer.objects.active = thing("bed_1", first)
    bpy.ops.voxel_weaver.check_again()
    assert [text for text in texts(opened, first) if "floats" in text]


def test_it_is_offered_only_where_something_can_be_checked(opened: Session) -> None:
    for root in observe.roots(bpy.context.scene):
        bpy.context.scene.collection.children.unlink(root)
    assert not bpy.ops.voxel_weaver.check_again.poll()
    beside()
    assert bpy.ops.voxel_weaver.check_again.poll()
    opened.judge = None
    assert not bpy.ops.voxel_weaver.check_again.poll()
