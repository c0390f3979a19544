"""The queue alone: order, ageing, bound and counters, against a model that is simply a sorted list."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxel_weaver.bus import Order, Overflow, Priority, QueuePolicy
from voxel_weaver.bus.queue import WorkQueue
from voxel_weaver.scene.errors import SettingRefused


@dataclass(eq=False)
class Work:
    id: int
    priority: int = Priority.NORMAL
    sent: float = 0.0


def filled(policy: QueuePolicy, works: list[Work]) -> WorkQueue[Work]:
    queue: WorkQueue[Work] = WorkQueue(policy)
    for work in works:
        queue.offer(work)
    return queue


def ids(works: list[Work]) -> list[int]:
    return [work.id for work in works]


@given(st.lists(st.integers(0, 30)))
def test_urgent_first_and_first_in_first_out_inside_a_level(priorities: list[int]) -> None:
    works = [Work(number, priority) for number, priority in enumerate(priorities)]
    taken = filled(QueuePolicy(), works).drain(0.0)
    assert ids(taken) == ids(sorted(works, key=lambda work: (work.priority, work.id)))


@given(st.lists(st.integers(0, 30)))
def test_last_in_first_out_inside_a_level(priorities: list[int]) -> None:
    works = [Work(number, priority) for number, priority in enumerate(priorities)]
    taken = filled(QueuePolicy(order=Order.LIFO), works).drain(0.0)
    assert ids(taken) == ids(sorted(works, key=lambda work: (work.priority, -work.id)))


@given(st.lists(st.tuples(st.integers(0, 30), st.floats(0, 100))), st.floats(0.1, 10))
def test_ageing_is_a_handicap_per_level(entries: list[tuple[int, float]], ageing: float) -> None:
    entries.sort(key=lambda entry: entry[1])
    works = [Work(number, priority, sent) for number, (priority, sent) in enumerate(entries)]
    taken = filled(QueuePolicy(ageing=ageing), works).drain(1000.0)
    expected = sorted(works, key=lambda work: (work.sent + work.priority / 10 * ageing, work.priority, work.id))
    assert ids(taken) == ids(expected)


def test_nothing_starves_under_a_stream_of_critical_work() -> None:
    queue = filled(QueuePolicy(ageing=1.0), [Work(0, Priority.LOW, sent=0.0)])
    now = 0.0
    for number in range(1, 1000):
        now = number * 0.01
        queue.offer(Work(number, Priority.CRITICAL, sent=now))
        taken = queue.pop(now)
        if taken is not None and taken.id == 0:
            break
    assert 3.0 <= now <= 3.1


def test_without_ageing_priorities_are_strict() -> None:
    queue = filled(QueuePolicy(ageing=None), [Work(0, Priority.LOW, sent=0.0), Work(1, Priority.HIGH, sent=1e6)])
    assert ids(queue.drain(1e6)) == [1, 0]


def test_the_oldest_of_a_stack_does_not_starve() -> None:
    queue = filled(QueuePolicy(order=Order.LIFO, ageing=1.0), [Work(0, Priority.NORMAL, sent=0.0)])
    now = 0.0
    for number in range(1, 1000):
        now = number * 0.01
        queue.offer(Work(number, Priority.NORMAL, sent=now))
        taken = queue.pop(now)
        if taken is not None and taken.id == 0:
            break
    assert 3.0 <= now <= 3.1


@pytest.mark.parametrize("priority", [-1, 31, 0.5, "high"])
def test_numbers_outside_the_levels_are_refused(priority: object) -> None:
    queue: WorkQueue[Work] = WorkQueue(QueuePolicy())
    with pytest.raises(SettingRefused, match="0 \\(critical\\) to 30"):
        queue.offer(Work(1, priority))  # type: ignore[arg-type]


def test_reject_sends_the_newcomer_away() -> None:
    queue = filled(QueuePolicy(capacity=2, overflow=Overflow.REJECT), [Work(0), Work(1)])
    late = Work(2, Priority.CRITICAL)
    assert queue.offer(late) is late
    assert (queue.rejected, queue.dropped, queue.waited, len(queue)) == (1, 0, 0, 2)


def test_drop_oldest_drops_the_oldest_of_the_least_urgent() -> None:
    works = [Work(0, Priority.HIGH), Work(1, Priority.LOW), Work(2, Priority.LOW)]
    queue = filled(QueuePolicy(capacity=3, overflow=Overflow.DROP_OLDEST), works)
    assert queue.offer(Work(3, Priority.LOW)) is works[1]
    assert (queue.rejected, queue.dropped, len(queue)) == (0, 1, 3)
    assert ids(queue.drain(0.0)) == [0, 2, 3]


def test_drop_newest_drops_the_newcomer_among_equals_and_the_newest_below_it() -> None:
    works = [Work(0, Priority.LOW), Work(1, Priority.LOW)]
    queue = filled(QueuePolicy(capacity=2, overflow=Overflow.DROP_NEWEST), works)
    equal = Work(2, Priority.LOW)
    assert queue.offer(equal) is equal
    assert queue.offer(Work(3, Priority.HIGH)) is works[1]
    assert queue.dropped == 2
    assert ids(queue.drain(0.0)) == [3, 0]


@pytest.mark.parametrize("overflow", [Overflow.DROP_OLDEST, Overflow.DROP_NEWEST])
def test_nothing_is_dropped_for_something_less_urgent(overflow: Overflow) -> None:
    queue = filled(QueuePolicy(capacity=1, overflow=overflow), [Work(0, Priority.HIGH)])
    lesser = Work(1, Priority.LOW)
    assert queue.offer(lesser) is lesser


def test_wait_lets_work_in_as_room_comes_the_urgent_first() -> None:
    queue = filled(QueuePolicy(capacity=1), [Work(0), Work(1, Priority.LOW), Work(2, Priority.HIGH)])
    assert (len(queue), queue.waiting_for_room, queue.waited) == (1, 2, 2)
    assert ids(queue.drain(0.0)) == [0, 2, 1]


@given(
    st.sampled_from(Overflow),
    st.sampled_from(Order),
    st.lists(
        st.one_of(st.integers(0, 30), st.just("pop"), st.tuples(st.just("remove"), st.integers(0, 40))), max_size=80
    ),
)
def test_every_piece_of_work_is_accounted_for(overflow: Overflow, order: Order, steps: list[object]) -> None:
    queue: WorkQueue[Work] = WorkQueue(QueuePolicy(capacity=3, overflow=overflow, order=order))
    inside: dict[int, Work] = {}
    refused = 0
    for number, step in enumerate(steps):
        if isinstance(step, int):
            work = Work(number, step, sent=float(number))
            inside[number] = work
            out = queue.offer(work)
            if out is not None:
                refused += 1
                del inside[out.id]
        elif step == "pop":
            taken = queue.pop(float(number))
            assert (taken is None) == (not inside)
            if taken is not None:
                del inside[taken.id]
        elif isinstance(step, tuple) and step[1] in inside:
            assert queue.remove(inside.pop(step[1]), float(number))
        assert len(queue) <= 3
        assert len(queue) + queue.waiting_for_room == len(inside)
    assert queue.rejected + queue.dropped == refused
    assert sorted(ids(queue.drain(1e9))) == sorted(inside)


def test_removing_what_is_not_there_says_so() -> None:
    queue = filled(QueuePolicy(), [Work(0)])
    assert not queue.remove(Work(1), 0.0)
    assert len(queue) == 1
