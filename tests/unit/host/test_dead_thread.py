"""A thread that dies tells every run why: a run that nobody works on must not wait for ever."""

from __future__ import annotations

import sys
import time

import pytest

from voxel_weaver.host.events import Failed
from voxel_weaver.host.thread import ThreadHost
from voxel_weaver.scene.errors import BusClosed, SetupMissing, VoxelWeaverError
from voxel_weaver.scene.settings import Request

CREW = "voxel_weaver.host.crew"
PROMPT = Request(prompt="a cozy bedroom")


def until_ready(host: ThreadHost) -> None:
    end = time.monotonic() + 10.0
    while not host.ready:
        assert time.monotonic() < end
        time.sleep(0.005)


def errors(host: ThreadHost, count: int) -> list[VoxelWeaverError]:
    found: list[VoxelWeaverError] = []
    end = time.monotonic() + 10.0
    while len(found) < count:
        assert time.monotonic() < end
        found += [event.error for event in host.events() if isinstance(event, Failed)]
        time.sleep(0.005)
    return found


def test_what_cannot_be_imported_ends_every_run_with_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, CREW, None)
    host = ThreadHost(home=None)
    host.start(PROMPT)
    until_ready(host)
    host.start(PROMPT)
    told = errors(host, 2)
    assert {type(error) for error in told} == {SetupMissing}
    assert all(CREW in str(error) and "install" in str(error) for error in told)
    assert host.stop()


def test_a_thread_that_dies_of_anything_else_says_of_what(monkeypatch: pytest.MonkeyPatch) -> None:
    from voxel_weaver.host import crew

    def broken(*_: object) -> None:
        raise MemoryError("no room for a loop")

    monkeypatch.setattr(crew, "Crew", broken)
    host = ThreadHost(home=None)
    run = host.start(PROMPT)
    (error,) = errors(host, 1)
    assert run
    assert isinstance(error, BusClosed)
    assert "no room for a loop" in str(error)
    assert list(host.events()) == []
    assert host.stop()


def test_it_is_ready_when_all_was_loaded_and_not_before() -> None:
    host = ThreadHost(home=None, workers=0)
    assert not host.ready
    host.warm()
    until_ready(host)
    assert "voxel_weaver.host.inline" in sys.modules
    assert host.stop()
