"""Orders and answers: they name functions of this product and its team, and nothing else is ever looked up."""

from __future__ import annotations

import json

import pytest

from tests.unit.furnished import bedroom
from voxel_weaver.host.workers.orders import (
    answered,
    found,
    name_of,
    ordered,
    read_answer,
    read_order,
    refused,
)
from voxel_weaver.look.review.scoring import review
from voxel_weaver.scene.errors import AgentFailed, AnswerRefused, StoreBroken, TeamRefused
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.value import Value, digest


def test_an_order_comes_out_as_it_went_in() -> None:
    scene, data = bedroom(), b"heights"
    order, function, value, reads = read_order(ordered(review, scene, {digest(data): data}))
    assert (function, value, reads) == (review, scene, {digest(data): data})
    assert order.with_bytes
    assert not read_order(ordered(review, scene))[0].with_bytes


def test_an_answer_comes_out_as_it_went_in() -> None:
    scene = bedroom()
    value, blobs = read_answer(answered(scene, [b"one", b"two"]))
    assert (value, blobs) == (scene, (b"one", b"two"))
    assert type(value) is Scene


def test_errors_of_this_product_come_back_as_they_are() -> None:
    with pytest.raises(StoreBroken, match="the registry is no database"):
        read_answer(refused(StoreBroken("the registry is no database")))


def test_other_errors_come_back_quoted() -> None:
    with pytest.raises(AgentFailed, match="ZeroDivisionError: by nothing"):
        read_answer(refused(ZeroDivisionError("by nothing")))


@pytest.mark.parametrize(
    "name",
    [
        "os:system",
        "subprocess:Popen",
        "voxel_weaver_evil.os:system",  # no team, though its name begins alike
        "voxel_weaver.bus.bus:asyncio",  # merely imported there
        "voxel_weaver.nowhere:f",
        "voxel_weaver.look.review.scoring:nothing",
        "voxel_weaver.scene.errors",
        "",
    ],
)
def test_names_of_others_are_not_looked_up(name: str) -> None:
    with pytest.raises(TeamRefused):
        found(name)


def test_what_has_no_name_elsewhere_cannot_travel() -> None:
    class Local(Value):
        pass

    for thing in (lambda value: value, Local, test_names_of_others_are_not_looked_up, Scene.content_hash):
        with pytest.raises(AgentFailed, match="top level of a module"):
            name_of(thing)


@pytest.mark.parametrize(
    "frame",
    [
        (),
        (b"not json",),
        (b'{"value": "voxel_weaver.scene.scene:Scene"}',),
        (b'{"value": "voxel_weaver.scene.scene:Scene"}', b'{"brief": 1}'),
        (b'{"more": 1}', b"{}"),
    ],
)
def test_nonsense_is_refused(frame: tuple[bytes, ...]) -> None:
    with pytest.raises(AnswerRefused):
        read_answer(frame)


def test_an_error_of_an_unknown_name_is_a_failure_and_not_looked_up() -> None:
    head = json.dumps({"error": "SystemExit", "text": "bye"}).encode()
    with pytest.raises(AgentFailed, match="SystemExit: bye"):
        read_answer((head,))
