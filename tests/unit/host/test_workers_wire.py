"""Frames: what is sent is received, and what is no frame is refused before memory is taken for it."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voxel_weaver.host.workers import wire
from voxel_weaver.host.workers.wire import FrameRefused, receive, send


def framed(*parts: bytes) -> bytes:
    stream = io.BytesIO()
    send(stream, parts)
    return stream.getvalue()


@given(st.lists(st.lists(st.binary(max_size=300), max_size=6), max_size=4))
def test_frames_come_out_as_they_went_in(frames: list[list[bytes]]) -> None:
    stream = io.BytesIO(b"".join(framed(*parts) for parts in frames))
    assert [receive(stream) for _ in frames] == [tuple(parts) for parts in frames]
    assert receive(stream) is None


def test_large_parts_come_through() -> None:
    parts = (b"{}", bytes(1_000_000), b"\x07" * 700_000)
    assert receive(io.BytesIO(framed(*parts))) == parts


@given(st.integers(min_value=0, max_value=200))
def test_a_frame_that_breaks_off_is_the_end(kept: int) -> None:
    whole = framed(b"head", b"x" * 150, b"")
    cut = io.BytesIO(whole[: min(kept, len(whole) - 1)])
    assert receive(cut) is None


@pytest.mark.parametrize(
    "data",
    [
        b"Traceback (most recent call last):",
        wire.MAGIC + struct.pack("<I", wire.MOST_PARTS + 1),
        wire.MAGIC + struct.pack("<IQ", 1, wire.MOST_BYTES + 1),
        wire.MAGIC + struct.pack("<I4Q", 4, *[2**62] * 4),
    ],
)
def test_what_is_no_frame_is_refused(data: bytes) -> None:
    with pytest.raises(FrameRefused):
        receive(io.BytesIO(data))


def test_nothing_is_written_of_a_frame_that_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "MOST_BYTES", 100)
    stream = io.BytesIO()
    with pytest.raises(FrameRefused, match="101"):
        send(stream, (bytes(50), bytes(51)))
    with pytest.raises(FrameRefused):
        send(stream, (b"",) * (wire.MOST_PARTS + 1))
    assert stream.getvalue() == b""
