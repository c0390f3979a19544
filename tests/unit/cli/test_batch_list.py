"""Lists of prompts: what is read, and what is refused before any work is done."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from voxel_weaver.cli.batch_list import Entry, read_list
from voxel_weaver.scene.errors import DataRefused, InputRefused


def listed(folder: Path, text: str | bytes) -> tuple[Entry, ...]:
    path = folder / "list"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_list(str(path))


def test_json_lines_name_their_scenes(tmp_path: Path) -> None:
    text = '\ufeff{"id": 7, "prompt": "a bedroom"}\n\n{"prompt": "an office", "id": "b-1.x", "more": 1}\r\n'
    assert listed(tmp_path, text) == (Entry("7", "a bedroom"), Entry("b-1.x", "an office"))


def test_plain_lines_are_named_by_their_numbers(tmp_path: Path) -> None:
    assert listed(tmp_path, "a bedroom\n\n  an office \n") == (Entry("1", "a bedroom"), Entry("3", "an office"))


def test_a_prompt_that_cannot_be_used_is_that_entrys_own_matter(tmp_path: Path) -> None:
    assert listed(tmp_path, '{"id": "a", "prompt": ""}') == (Entry("a", ""),)


def test_standard_input_is_a_list_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"a bedroom")))
    assert read_list("-") == (Entry("1", "a bedroom"),)


@pytest.mark.parametrize(
    "name",
    [
        "../a",
        "/etc/passwd",
        "a/b",
        "a\\b",
        "",
        ".",
        "..",
        ".hidden",
        "con",
        "NUL.txt",
        "a\n",
        "é",
        "a" * 101,
        "x.",
        "-f",
    ],
)
def test_an_id_that_could_lead_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    import json

    with pytest.raises(DataRefused, match="Line 1 has the id"):
        listed(tmp_path, json.dumps({"id": name, "prompt": "a bedroom"}))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "holds no prompt"),
        (b"\xff\xfe", "is no text"),
        ('{"id": 1, "prompt": "a"}\nplain', "Line 2 is no JSON"),
        ('{"id": 1}', "Line 1 has no prompt"),
        ('{"id": 1, "prompt": 2}', "Line 1 has no prompt"),
        ('{"id": true, "prompt": "a"}', "Line 1 has the id True"),
        ('{"prompt": "a"}', "Line 1 has the id None"),
        ('{"id": "a", "prompt": "a"}\n{"id": "A", "prompt": "b"}', "stands there twice"),
        ("{" * 100_000, "Line 1 is no JSON"),
    ],
)
def test_what_is_no_such_list_is_refused(tmp_path: Path, text: str | bytes, words: str) -> None:
    with pytest.raises(DataRefused, match=words):
        listed(tmp_path, text)


def test_a_list_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="cannot be read"):
        read_list(str(tmp_path / "none"))
    with pytest.raises(InputRefused, match="cannot be read"):
        read_list(str(tmp_path))
