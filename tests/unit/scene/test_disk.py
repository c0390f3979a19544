"""Nothing half-written, nothing lost."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from voxel_weaver.scene.disk import as_refusal, beside, refuse_unwritable, written
from voxel_weaver.scene.errors import OutputRefused


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    assert written(tmp_path / "a.txt", b"whole").read_bytes() == b"whole"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_an_existing_file_is_kept_unless_forced(tmp_path: Path) -> None:
    place = tmp_path / "a.txt"
    place.write_bytes(b"mine")
    with pytest.raises(OutputRefused, match="exists and is kept"):
        written(place, b"new")
    assert place.read_bytes() == b"mine"
    assert written(place, b"new", force=True).read_bytes() == b"new"


def test_what_breaks_half_way_leaves_nothing_and_loses_nothing(tmp_path: Path) -> None:
    place = tmp_path / "a.txt"
    place.write_bytes(b"mine")
    with pytest.raises(KeyboardInterrupt), beside(place, force=True) as temporary:
        temporary.write_bytes(b"half")
        raise KeyboardInterrupt
    assert place.read_bytes() == b"mine"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_file_that_appears_meanwhile_is_kept(tmp_path: Path) -> None:
    place = tmp_path / "a.txt"
    with pytest.raises(OutputRefused, match="appeared meanwhile"), beside(place) as temporary:
        temporary.write_bytes(b"new")
        place.write_bytes(b"theirs")
    assert place.read_bytes() == b"theirs"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_place_that_cannot_be_written_is_refused_before_work(tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match="does not exist"):
        refuse_unwritable(tmp_path / "none" / "a.txt")
    with pytest.raises(OutputRefused, match="is a folder"):
        refuse_unwritable(tmp_path)


def test_a_full_disk_is_told_in_words(tmp_path: Path) -> None:
    refusal = as_refusal(tmp_path / "a.blend", OSError(errno.ENOSPC, "No space left on device"))
    assert "the disk is full. Free some space" in str(refusal)
