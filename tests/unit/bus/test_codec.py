"""Messages as bytes: the same both ways, and nothing else gets through."""

from __future__ import annotations

import json
import random
import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.bus.doubles import Answer, Ask, Echo, Other, bus_with
from voxel_weaver.bus import Kind, Message, Priority
from voxel_weaver.bus.codec import Codec
from voxel_weaver.bus.maker import Rework, Work
from voxel_weaver.bus.message import Failure
from voxel_weaver.scene.errors import DataRefused, VoxelWeaverError

CODEC = Codec((Ask, Answer, Work, Rework), most_bytes=10_000)
USUAL = Message(7, Kind.REQUEST, "me", "echo", Ask(number=3, text="ä\n\x00"), 15, 1.5, None, 2.5, "run")
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=100)


@given(
    st.builds(
        Message,
        st.integers(0, 2**63 - 1),
        st.sampled_from(Kind),
        TEXT,
        TEXT,
        st.one_of(
            st.none(), st.builds(Ask, number=st.integers(), text=TEXT), st.builds(Failure, error=TEXT, text=TEXT)
        ),
        st.one_of(st.integers(0, 30), st.sampled_from(Priority)),
        st.floats(allow_nan=False, allow_infinity=False),
        st.one_of(st.none(), st.integers(0, 2**63 - 1)),
        st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False)),
        TEXT,
    )
)
def test_every_message_comes_back_equal(message: Message) -> None:
    assert CODEC.decode(CODEC.encode(message)) == message


def test_the_form_on_the_wire() -> None:
    wire = json.loads(CODEC.encode(USUAL))
    assert wire["payload"] == {"type": "Ask", "value": {"number": 3, "text": "ä\n\x00"}}
    assert (wire["kind"], wire["priority"]) == ("request", 15)


def test_payloads_within_payloads_come_back_by_their_types() -> None:
    work = Rework(needs=(Ask(number=1), Answer(number=2)), earlier=Answer(number=3), faults=(Ask(number=4),))
    message = USUAL._replace(payload=work)
    assert CODEC.decode(CODEC.encode(message)) == message


def changed(**fields: Any) -> bytes:
    return json.dumps({**json.loads(CODEC.encode(USUAL)), **fields}).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{",
        b"\xff\xfe",
        b"[" * 9_000,
        b'{"a":' * 1_500 + b"1" + b"}" * 1_500,
        b"1" * 9_000,
        b" " * 10_001,
        changed(id=-1),
        changed(id=2**63),
        changed(id="x"),
        changed(kind="exec"),
        changed(priority=31),
        changed(priority=True) + b"x",
        changed(timestamp=float("nan")),
        changed(deadline=1e999),
        changed(sender="x" * 201),
        changed(extra=1),
        changed(payload=None),
        changed(payload={"type": "Other", "value": {}}),
        changed(payload={"type": "os.system", "value": "rm"}),
        changed(payload={"type": "Ask", "value": {"number": "seven"}}),
        changed(payload={"type": "Ask", "value": {"number": 1, "more": 1}}),
        changed(payload={"type": "Work", "value": {"needs": [{"type": "Evil", "value": {}}]}}),
    ],
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(DataRefused):
        CODEC.decode(data)


def test_what_could_not_be_read_back_is_not_written() -> None:
    with pytest.raises(DataRefused, match="'Other' cannot be written"):
        CODEC.encode(USUAL._replace(payload=Other()))
    with pytest.raises(DataRefused, match="over the bound of 10000"):
        CODEC.encode(USUAL._replace(payload=Ask(text="x" * 10_000)))
    with pytest.raises(DataRefused, match="cannot be written as JSON"):
        CODEC.encode(USUAL._replace(payload=Ask(text="\ud800")))


def test_two_types_of_one_name_are_refused() -> None:
    clash = type("Ask", (Other,), {"__module__": __name__})
    with pytest.raises(DataRefused, match="two types of payload are called 'Ask'"):
        Codec((Ask, clash))


def mutated(rng: random.Random, data: bytes) -> bytes:
    spoiled = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        action, place = rng.randint(0, 3), rng.randrange(len(spoiled))
        if action == 0:
            spoiled[place] = rng.randrange(256)
        elif action == 1:
            spoiled[place:place] = rng.choice([b"{", b"]", b'"', b"1e999", b"null", b"\\ud800", bytes(3)])
        elif action == 2:
            del spoiled[place : place + rng.randint(1, 20)]
            spoiled = spoiled or bytearray(b"x")
        else:
            spoiled[place:place] = rng.choice(string.printable).encode() * rng.randint(1, 50)
    return bytes(spoiled)


async def test_ten_thousand_hostile_messages_through_codec_and_bus() -> None:
    """Bytes from outside, decoded and asked: each is an answer or an error of ours, and the bus goes on."""
    rng = random.Random(2)
    valid = CODEC.encode(USUAL)
    answered = refused = 0
    async with bus_with(Echo()) as bus:
        for number in range(10_000):
            data = (valid, rng.randbytes(rng.randint(0, 300)), mutated(rng, valid))[min(2, number % 12)]
            try:
                message = CODEC.decode(data)
                await bus.request(
                    message.recipient,
                    message.payload,  # type: ignore[arg-type]
                    priority=message.priority,
                    run=message.run,
                )
                answered += 1
            except VoxelWeaverError:
                refused += 1
        assert (answered + refused, refused > 8_000, answered > 830) == (10_000, True, True)
        total = bus.statistics().total
        assert (total.queued, total.running, total.failed) == (0, 0, 0)
