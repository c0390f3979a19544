"""The lanes alone: order, the bound, what is dropped, and room. Whatever is done to them, nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from voxel_weaver.llm.queue.lanes import LanePolicy, Lanes, Order, Overflow


@dataclass(eq=False)
class Item:
    id: int
    priority: int = 20
    entered: float = 0.0
    background: bool = False
    host: str = "a"


def emptied(lanes: Lanes[Item], now: float = 0.0, hosts: tuple[str, ...] = ("a", "b")) -> list[int]:
    taken = []
    while (item := lanes.choose(now, hosts)) is not None:
        lanes.take(item, now)
        taken.append(item.id)
    return taken


def filled(policy: LanePolicy, items: list[Item]) -> Lanes[Item]:
    lanes: Lanes[Item] = Lanes(policy)
    for item in items:
        assert lanes.offer(item) is None
    return lanes


def test_only_hosts_with_a_place_are_chosen_from() -> None:
    lanes = filled(LanePolicy(), [Item(1, host="a"), Item(2, priority=5, host="b")])
    assert lanes.choose(0.0, ()) is None
    chosen = lanes.choose(0.0, ("a",))
    assert chosen is not None
    assert chosen.id == 1
    assert emptied(lanes) == [2, 1]


def test_background_may_be_left_out() -> None:
    lanes = filled(LanePolicy(ageing=1.0), [Item(1, background=True)])
    assert lanes.choose(100.0, ("a",), background=False) is None
    assert lanes.low == 1
    assert emptied(lanes, 100.0) == [1]
    assert lanes.low == 0


def test_what_has_aged_has_every_second_turn_oldest_first() -> None:
    low = [Item(number, background=True, entered=float(number)) for number in range(4)]
    high = [Item(10 + number, entered=100.0 + number) for number in range(4)]
    lanes = filled(LanePolicy(ageing=60.0), [*low, *high])
    assert emptied(lanes, 104.0) == [0, 13, 1, 12, 2, 11, 3, 10]
    # Nor does it change when the urgent ones have aged as well.
    lanes = filled(LanePolicy(ageing=60.0), [*low, *high])
    assert emptied(lanes, 1000.0) == [0, 13, 1, 12, 2, 11, 3, 10]


def test_room_is_given_to_the_most_urgent() -> None:
    lanes = filled(LanePolicy(capacity=1, overflow=Overflow.WAIT), [Item(1), Item(2, priority=30), Item(3, priority=5)])
    assert (len(lanes), lanes.waiting_for_room, lanes.fill) == (1, 2, 1.0)
    first = lanes.choose(0.0, ("a",))
    assert first is not None
    lanes.take(first, 0.0)
    assert lanes.waiting_for_room == 1
    assert emptied(lanes) == [3, 2]


def test_what_is_dropped_is_never_more_urgent_than_what_comes() -> None:
    policy = LanePolicy(capacity=2, overflow=Overflow.DROP_OLDEST)
    lanes = filled(policy, [Item(1, priority=10), Item(2, priority=10)])
    low = Item(3, background=True)
    assert lanes.offer(low) is low
    dropped = lanes.offer(Item(4, priority=5))
    assert dropped is not None
    assert dropped.id == 1
    assert emptied(lanes) == [4, 2]


def test_a_larger_bound_lets_those_in_that_waited_for_room() -> None:
    lanes = filled(LanePolicy(capacity=1, overflow=Overflow.WAIT), [Item(1), Item(2), Item(3)])
    lanes.use(LanePolicy(capacity=3, overflow=Overflow.WAIT))
    assert (len(lanes), lanes.waiting_for_room) == (3, 0)


ITEMS = st.builds(Item, st.just(0), st.integers(0, 30), st.just(0.0), st.booleans(), st.sampled_from("ab"))
POLICIES = st.builds(
    LanePolicy,
    capacity=st.integers(1, 5),
    overflow=st.sampled_from(Overflow),
    order=st.sampled_from(Order),
    ageing=st.sampled_from([None, 2.0]),
)


@settings(max_examples=200, deadline=None)
@given(POLICIES, st.lists(st.one_of(ITEMS, st.just("take"), st.integers(0, 30)), max_size=60))
def test_everything_that_came_is_taken_dropped_or_still_there(policy: LanePolicy, steps: list[object]) -> None:
    lanes: Lanes[Item] = Lanes(policy)
    came: dict[int, Item] = {}
    gone: list[int] = []
    for now, step in enumerate(steps):
        if isinstance(step, Item):
            item = Item(now, step.priority, float(now), step.background, step.host)
            came[now] = item
            refused = lanes.offer(item)
            gone += [refused.id] if refused is not None else []
        elif step == "take":
            chosen = lanes.choose(float(now), ("a", "b"))
            assert (chosen is None) == (len(lanes) == 0)
            if chosen is not None:
                lanes.take(chosen, float(now))
                gone.append(chosen.id)
        elif step in came:
            assert isinstance(step, int)
            assert lanes.remove(came[step]) == (step not in gone)
            gone += [step] if step not in gone else []
        assert len(lanes) <= policy.capacity
        assert sorted([*gone, *(item.id for item in lanes)]) == sorted(came)
        assert lanes.waiting_for_room == 0 or len(lanes) == policy.capacity
    gone += emptied(lanes, 1e9)
    assert sorted(gone) == sorted(came)
