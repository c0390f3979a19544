"""The command with every option that writes, against servers that say the key which they were sent: no file has it."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import bpy
import pytest

from tests.unit.llm.network.servers import Deed, Server, answers, server, streams
from tests.unit.llm.providers.spoken import Saying, event, openai
from voxel_weaver.cli import main

KEY = "sk-proj-0123456789abcdefghijklmnop"
HALF = KEY[: len(KEY) // 2]
REMARK = json.dumps({"marks": 7, "remarks": [f"I was sent {KEY}."]})


def by_number(text: str) -> str:
    return "".join(f"\\u{ord(letter):04x}" for letter in text)


DEEDS: dict[str, Deed] = {
    "an answer at peace": streams(*openai(Saying(('{"marks": 7, "remarks": ["Well."]}',)))),
    "in the answer": streams(*openai(Saying((REMARK,)))),
    "letter by letter": streams(*openai(Saying(tuple(REMARK)))),
    "by number": streams(*openai(Saying((REMARK.replace(KEY, by_number(KEY)),)))),
    "as the model's name": streams(*(piece.replace(b"m-1", KEY.encode()) for piece in openai(Saying(("{}",))))),
    "in an answer that is none": streams(*openai(Saying((f"no JSON, {KEY}",)))),
    "in a refusal": answers("401 Unauthorized", f'{{"error": {{"message": "wrong: {KEY}"}}}}'.encode()),
    "in garbage": streams(event({"error": {"message": KEY}}), f"data: {KEY}\n\n".encode()),
}


@contextmanager
def beside(deed: Deed) -> Iterator[Server]:
    """The server in a thread of its own, since the command has its own loop."""
    loop, ready, served = asyncio.new_event_loop(), threading.Event(), []

    async def serve() -> None:
        async with server(deed) as here:
            served.append(here)
            over.append(asyncio.Event())
            ready.set()
            await over[0].wait()

    over: list[asyncio.Event] = []
    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    ready.wait(10)
    try:
        yield served[0]
    finally:
        loop.call_soon_threadsafe(over[0].set)
        thread.join(10)
        loop.close()


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
def test_no_file_of_a_run_holds_the_key(
    deed: Deed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VOXEL_WEAVER_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("VOXEL_WEAVER_API_KEY", KEY)
    monkeypatch.chdir(tmp_path)
    with beside(deed) as served:
        model = ("--model", "custom/m", "--base-url", served.address, "--profile", "fast")
        kept = ("--record", "run.db", "--trace", "trace", "--log-file", "log.txt", "--log-level", "debug")
        code = main(
            [
                "a small bedroom",
                *model,
                *kept,
                "--output",
                "room",
                "--format",
                "blend,json",
                "--no-render",
                "--stats",
                "--json",
            ]
        )
        assert code == 0
        assert served.requests
        assert all(request.count(KEY) == 1 for request in served.requests)
    unpack(next(tmp_path.rglob("*.blend")))
    written = {path.name: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert {"scene.blend", "scene.json", "run.db", "trace.json", "trace.jsonl", "log.txt", "answers.db"} <= set(written)
    assert sorted(name for name, data in written.items() if holds(data)) == []
    told = capfd.readouterr()
    assert not holds((told.out + told.err).encode())


def unpack(saved: Path) -> None:
    """Blender packs its files, and in a packed one nothing could be found."""
    bpy.ops.wm.open_mainfile(filepath=str(saved))
    bpy.ops.wm.save_as_mainfile(filepath=str(saved), compress=False)
    assert b"a small bedroom" in saved.read_bytes()


def holds(data: bytes) -> bool:
    """Whether half a key is in there, as it is or with its letters by number, in JSON once or twice."""
    numbers = by_number(HALF)
    return any(form.encode() in data for form in (HALF, numbers, numbers.replace("\\", "\\\\")))
