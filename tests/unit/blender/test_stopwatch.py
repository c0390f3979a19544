from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest

from voxel_weaver.blender.live.session import Session
from voxel_weaver.blender.live.stopwatch import Stopwatch


def no_host() -> Any:
    raise AssertionError("nobody asked for a host")


@pytest.fixture
def clocks() -> tuple[Iterator[float], Iterator[float]]:
    """A second passes with every look at the clock, and half a second of the processor's."""
    return itertools.count(0.0, 1.0), itertools.count(0.0, 0.5)


@pytest.fixture
def session(clocks: tuple[Iterator[float], Iterator[float]]) -> Session:
    wall, processor = clocks
    return Session(no_host, lambda: next(wall), lambda: next(processor))


def test_what_is_named_in_a_tick_is_no_part_of_it(session: Session) -> None:
    watch = Stopwatch(session)
    with watch.tick():
        watch.did("plan")
        with watch.named("commit"):
            pass
        watch.did("text")
        watch.did("plan")
    commit, tick = session.ticks
    assert (commit.kind, commit.seconds, commit.processor, commit.on) == ("commit", 1.0, 0.5, "")
    assert (tick.kind, tick.on) == ("tick", "plan text")
    assert (tick.seconds, tick.processor) == (2.0, 1.0)  # three seconds between its looks, one of them named
    assert tick.ended == 3.0


def test_a_tick_that_fails_is_noted_and_the_next_begins_anew(session: Session) -> None:
    watch = Stopwatch(session)
    with pytest.raises(ZeroDivisionError), watch.tick():
        _fail(watch)
    with watch.tick():
        pass
    assert [(tick.kind, tick.on) for tick in session.ticks] == [("undo push", ""), ("tick", "plan"), ("tick", "")]
    assert session.ticks[-1].seconds == 1.0


def _fail(watch: Stopwatch) -> None:
    with watch.named("undo push"):
        watch.did("plan")
        raise ZeroDivisionError
