"""Nothing half-written, nothing lost."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from voxel_weaver.scene.disk import as_refusal, beside, refuse_unwritable, sweep, written
from voxel_weaver.scene.errors import OutputRefused


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def write_while(place: Path, meanwhile: Callable[[], object]) -> None:
    with beside(place) as temporary:
        temporary.write_bytes(b"second")
        meanwhile()


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    assert written(tmp_path / "a.txt", b"whole").read_bytes() == b"whole"
    assert names(tmp_path) == ["a.txt"]


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

    def interrupted() -> None:
        with beside(place, force=True) as temporary:
            temporary.write_bytes(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert place.read_bytes() == b"mine"
    assert names(tmp_path) == ["a.txt"]


def test_a_file_that_appears_meanwhile_is_kept(tmp_path: Path) -> None:
    place = tmp_path / "a.txt"

    with pytest.raises(OutputRefused, match="appeared meanwhile"):
        write_while(place, lambda: place.write_bytes(b"theirs"))
    assert place.read_bytes() == b"theirs"
    assert names(tmp_path) == ["a.txt"]


def test_a_place_that_cannot_be_written_is_refused_before_work(tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match="does not exist"):
        refuse_unwritable(tmp_path / "none" / "a.txt")
    with pytest.raises(OutputRefused, match="is a folder"):
        refuse_unwritable(tmp_path)


def test_a_full_disk_is_told_in_words(tmp_path: Path) -> None:
    refusal = as_refusal(tmp_path / "a.blend", OSError(errno.ENOSPC, "No space left on device"))
    assert "the disk is full. Free some space" in str(refusal)


def test_two_that_race_for_a_name_keep_the_first(tmp_path: Path) -> None:
    place = tmp_path / "a.txt"
    with pytest.raises(OutputRefused, match="appeared meanwhile"):
        write_while(place, lambda: written(place, b"first"))
    assert place.read_bytes() == b"first"
    assert names(tmp_path) == ["a.txt"]


def test_a_disk_without_hard_links_keeps_what_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(source: object, target: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    place = tmp_path / "a.txt"
    assert written(place, b"first").read_bytes() == b"first"
    with pytest.raises(OutputRefused, match="exists and is kept"):
        written(place, b"second")
    with pytest.raises(OutputRefused, match="appeared meanwhile"):
        write_while(tmp_path / "b.txt", lambda: (tmp_path / "b.txt").write_bytes(b"first"))
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.txt": b"first", "b.txt": b"first"}


def test_a_name_as_long_as_the_system_allows_can_be_written(tmp_path: Path) -> None:
    longest = tmp_path / ("é" * 125 + ".json")
    assert written(longest, b"{}").read_bytes() == b"{}"
    with pytest.raises(OutputRefused, match="name is too long"):
        refuse_unwritable(tmp_path / ("a" * 300 + ".json"))


def test_an_odd_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match="null"):
        refuse_unwritable(tmp_path / "a\0b.json")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that takes no files, as /proc on Linux")
def test_a_folder_that_takes_no_files_is_refused_also_to_root() -> None:
    with pytest.raises(OutputRefused, match="cannot be written"):
        refuse_unwritable(Path("/proc/a.json"))


def test_a_read_only_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.W_OK)
    with pytest.raises(OutputRefused, match="is read-only"):
        written(tmp_path / "a.txt", b"new")
    assert names(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="needs rights as POSIX has them")
def test_a_new_file_has_the_rights_of_a_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    rights = written(tmp_path / "a.txt", b"new").stat().st_mode
    assert rights == (tmp_path / "plain").stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="needs the right to make links")
def test_force_writes_through_a_link_and_keeps_it(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "b.txt").write_bytes(b"old")
    link = tmp_path / "a.txt"
    link.symlink_to(tmp_path / "far" / "b.txt")
    with pytest.raises(OutputRefused, match="exists and is kept"):
        written(link, b"new")
    written(link, b"new", force=True)
    assert link.is_symlink()
    assert (tmp_path / "far" / "b.txt").read_bytes() == b"new"


def test_a_sweep_takes_only_what_this_process_left(tmp_path: Path) -> None:
    ours, theirs = f".a-{os.getpid()}-0a1b2c3d.blend@", f".a-{os.getpid() + 1}-0a1b2c3d.blend"
    for name in (ours, theirs, "a.json"):
        (tmp_path / name).touch()
    sweep([tmp_path / "a.blend", tmp_path / "none" / "b.blend"])
    assert names(tmp_path) == sorted([theirs, "a.json"])
