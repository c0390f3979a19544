"""The list of prompts that a batch makes: one a line, plain or as JSON objects with `id` and `prompt`.

Ids become names of files, so they are refused where they could lead out of the folder or could not be a name.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from voxel_weaver.doors import WINDOWS_DEVICES
from voxel_weaver.scene.errors import DataRefused, InputRefused

MUCH_TEXT = 64 * 2**20
"""Bytes that a list may have."""
ID = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?")
STANDARD_INPUT = "-"


@dataclass(frozen=True)
class Entry:
    """One scene that is to be made."""

    id: str
    prompt: str


def read_list(name: str) -> tuple[Entry, ...]:
    """The entries of a list; `-` is standard input. Raises DataRefused where a line, its id, or the whole is no such
    list: an id that stands for two prompts, for instance."""
    lines = [(number, line.strip()) for number, line in enumerate(_text(name).splitlines(), start=1)]
    written = [(number, line) for number, line in lines if line]
    if not written:
        raise DataRefused(f"The list {name!r} holds no prompt. Write one a line, or JSON lines with id and prompt.")
    as_json = written[0][1].startswith("{")
    entries = tuple(_entry(number, line) if as_json else Entry(str(number), line) for number, line in written)
    _refuse_doubles(entries)
    return entries


def _text(name: str) -> str:
    try:
        if name == STANDARD_INPUT:
            data = sys.stdin.buffer.read(MUCH_TEXT + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(MUCH_TEXT + 1)
    except (OSError, ValueError) as error:
        raise InputRefused(f"The list {name!r} cannot be read: {error}. Name a file with one prompt a line.") from error
    if len(data) > MUCH_TEXT:
        raise DataRefused(f"The list {name!r} has over {MUCH_TEXT // 2**20} MB. Split it.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataRefused(f"The list {name!r} is no text at byte {error.start}. Save it as UTF-8.") from error


def _entry(number: int, line: str) -> Entry:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise DataRefused(
            f"Line {number} is no JSON: {error}. Write one object a line, or one prompt a line."
        ) from error
    if not isinstance(row, dict) or not isinstance(row.get("prompt"), str):
        raise DataRefused(f'Line {number} has no prompt. Write it as {{"id": "1", "prompt": "a cozy bedroom"}}.')
    return Entry(_id(number, row.get("id")), row["prompt"])


def _id(number: int, given: object) -> str:
    name = str(given) if isinstance(given, str | int) and not isinstance(given, bool) else ""
    if not ID.fullmatch(name) or name.split(".")[0].lower() in WINDOWS_DEVICES:
        raise DataRefused(
            f"Line {number} has the id {given!r:.80}, which cannot be a file's name. Use letters, digits, - and _."
        )
    return name


def _refuse_doubles(entries: tuple[Entry, ...]) -> None:
    for double in _doubles(entries):
        raise DataRefused(f"The id {double!r} stands there twice, and case does not count. Give each prompt its own.")


def _doubles(entries: tuple[Entry, ...]) -> Iterator[str]:
    seen: set[str] = set()
    for entry in entries:
        if entry.id.lower() in seen:  # one file on Windows and macOS
            yield entry.id
        seen.add(entry.id.lower())
