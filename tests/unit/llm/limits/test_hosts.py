"""The semaphore over all models, and what one host may be given."""

from __future__ import annotations

import pytest

from tests.unit.llm.queues import OPEN
from voxel_weaver.llm.limits.hosts import Host, Semaphore


def test_places_are_taken_and_given_back_and_listeners_hear_of_it() -> None:
    semaphore, heard = Semaphore(2), []
    listener = lambda: heard.append(semaphore.free)  # noqa: E731
    semaphore.listen(listener)
    assert [semaphore.take() for _ in range(3)] == [True, True, False]
    assert (semaphore.free, semaphore.taken, semaphore.most_taken) == (0, 2, 2)
    semaphore.give()
    assert heard == [1]
    semaphore.places = 1
    assert semaphore.free == 0
    semaphore.forget(listener)
    semaphore.forget(listener)
    semaphore.give()
    assert heard == [1]
    assert semaphore.free == 1


def test_a_host_is_given_the_least_of_its_limits() -> None:
    host = Host("a", OPEN.model_copy(update={"host_limit": 5}), None)
    assert (host.limit, host.free) == (5, 5)
    host.slots = 2
    assert host.free == 2
    host.adaptive.overloaded(began=0.0, now=0.0, in_flight=2)
    slip = host.take(0.0, 100)
    assert (host.free, host.in_flight) == (0, 1)
    host.give(slip, None, 1.0)
    assert (host.free, host.in_flight) == (1, 0)


def test_the_longest_hold_counts() -> None:
    host = Host("a", OPEN, None)
    assert host.held(0.0) == 0.0
    host.hold(10.0)
    host.hold(5.0)
    assert host.held(2.0) == pytest.approx(8.0)
    assert host.held(11.0) == 0.0


def test_rates_follow_the_profile() -> None:
    host = Host("a", OPEN.model_copy(update={"tokens_per_minute": 100}), None)
    slip = host.take(0.0, 90)
    assert host.wait(1.0, 50) == pytest.approx(59.0)
    host.give(slip, 10, 1.0)
    assert host.wait(1.0, 50) == 0.0
    host.use(OPEN.model_copy(update={"requests_per_minute": 1}))
    assert host.wait(1.0, 1000) == pytest.approx(59.0)
