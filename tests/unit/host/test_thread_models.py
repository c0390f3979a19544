"""Language models beside a user interface: a server that never answers holds nobody up, and its calls are seen."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.unit.host.crews import until
from tests.unit.host.test_thread import Owner, hosts
from voxel_weaver.host.events import ModelChecked
from voxel_weaver.host.thread import ThreadHost
from voxel_weaver.llm.network.keys import Keys
from voxel_weaver.scene.choice import ModelChoice
from voxel_weaver.scene.edits import Edition, checked_edit
from voxel_weaver.scene.errors import RunCancelled
from voxel_weaver.scene.settings import Request

__all__ = ["hosts"]  # the fixture
BEDROOM = Request(prompt="a bedroom with a bed")
AT_ONCE = 0.5
"""Seconds, with room for other programs: each of these takes microseconds."""


@contextmanager
def abyss() -> Iterator[str]:
    """The address of a server that takes every connection and never says a word."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(64)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/v1"


def nobody() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/v1"


def choice(address: str) -> ModelChoice:
    return ModelChoice(provider="custom", model="m", base_url=address, profile="quality")


@pytest.fixture
def at(hosts: list[ThreadHost]) -> Owner:
    host = ThreadHost(home=None, team=None, workers=1, keys=Keys({}, ()))
    hosts.append(host)
    return Owner(host)


def test_a_server_that_never_answers_holds_nobody_up(at: Owner) -> None:
    with abyss() as address:
        took = []
        began = time.perf_counter()
        run = at.host.start(BEDROOM, model=choice(address))
        took.append(time.perf_counter() - began)
        assert until(lambda: (calls := at.host.model_calls()) is not None and calls.running > 0, timeout=60.0)
        for act in (at.look, at.host.model_calls, at.host.statistics, lambda: at.host.cancel(run)):
            began = time.perf_counter()
            act()
            took.append(time.perf_counter() - began)
        began = time.perf_counter()
        assert isinstance(at.error(run), RunCancelled)
        assert time.perf_counter() - began < 5.0
        assert max(took) < AT_ONCE
        assert until(lambda: (calls := at.host.model_calls()) is not None and calls.running == 0, timeout=10.0)


def test_stopping_does_not_wait_for_a_server(at: Owner) -> None:
    with abyss() as address:
        at.host.start(BEDROOM, model=choice(address))
        assert until(lambda: (calls := at.host.model_calls()) is not None and calls.running > 0, timeout=60.0)
        began = time.perf_counter()
        assert at.host.stop(10.0)
        assert time.perf_counter() - began < 8.0


def test_a_server_that_is_not_there_costs_a_run_its_models_alone(at: Owner) -> None:
    made = at.made(at.host.start(BEDROOM, model=choice(nobody())))
    assert made.scene.verdict.holds
    assert {thought.source for thought in made.report.thoughts} == {"fallback"}
    edit = Edition(edit=checked_edit("add", (), "a zorgle"), record=made.scene.to_json())
    edited = at.made(at.host.start(edit, model=choice(nobody())))
    assert "zorgle" in {thing.category for thing in edited.scene.layout.things}
    assert [(thought.kind, thought.source) for thought in edited.report.thoughts] == [("edit", "fallback")]
    for each in (made, edited):
        each.blobs.free()


@pytest.mark.parametrize("proxy", ["socks5://safe:1080", "http://me:hush-hush@safe:3128"])
def test_what_cannot_be_used_ends_the_run_in_words(at: Owner, proxy: str) -> None:
    error = at.error(at.host.start(BEDROOM, model=choice(nobody()).model_copy(update={"proxy": proxy})))
    assert "proxy" in str(error)
    assert "hush" not in str(error)


def test_trying_a_model_says_what_is_wrong(at: Owner) -> None:
    address = nobody()
    at.host.check(choice(address))

    def told() -> list[ModelChecked]:
        at.look()
        return [event for event in at.seen if isinstance(event, ModelChecked)]

    assert until(lambda: bool(told()), timeout=60.0)
    at.host.check(choice(address).model_copy(update={"model": ""}))
    assert until(lambda: len(told()) == 2, timeout=60.0)
    for found in told():
        assert not found.works
        assert "nothing answers at" in found.lines[0]
