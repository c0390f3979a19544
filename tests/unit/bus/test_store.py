"""The stores: everything recorded is there again, in order, from SQLite and from a real Redis server alike."""

from __future__ import annotations

import asyncio
import shutil
import socket
import sqlite3
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.unit.bus.doubles import Answer, Ask, Crash, Echo, Other, Relay, bus_with
from voxel_weaver.bus import Kind, Message
from voxel_weaver.bus.codec import Codec
from voxel_weaver.bus.message import Failure
from voxel_weaver.bus.store import Store
from voxel_weaver.bus.store_redis import RedisStore
from voxel_weaver.bus.store_sqlite import SqliteStore
from voxel_weaver.scene.errors import AgentFailed, DataRefused, StoreBroken

CODEC = Codec((Ask, Answer))
Open = Callable[[], Store]


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    program = shutil.which("redis-server")
    assert program is not None
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    settings = ("--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--daemonize", "no")
    server = subprocess.Popen([program, *settings], stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        for line in server.stdout:
            if "Ready to accept connections" in line:
                break
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.terminate()
        server.communicate(timeout=10)


@pytest.fixture(params=["sqlite", pytest.param("redis", marks=pytest.mark.redis)])
def open_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Open]:
    """Opens the same store each time it is called; closes whatever was opened."""
    opened: list[Store] = []

    def reopen() -> Store:
        if request.param == "sqlite":
            store: Store = SqliteStore(tmp_path / "recording.sqlite", CODEC)
        else:
            store = RedisStore(request.getfixturevalue("redis_url"), CODEC, prefix=str(tmp_path))
        opened.append(store)
        return store

    yield reopen
    for store in opened:
        store.close()


def message(number: int, run: str = "run") -> Message:
    return Message(number, Kind.REQUEST, "me", "echo", Ask(number=number, text="ä\x00"), 10, 1.25, None, None, run)


def test_messages_come_back_in_order_by_run(open_store: Open) -> None:
    store = open_store()
    for number in range(3000):
        store.record(message(number, "ab"[number % 2]))
    again = open_store()
    store.flush()
    assert list(again.messages("a")) == [message(number, "a") for number in range(0, 3000, 2)]
    assert list(again.messages("b")) == [message(number, "b") for number in range(1, 3000, 2)]
    assert (set(again.runs()), store.lost) == ({"a", "b"}, 0)
    assert list(again.messages("nobody")) == []


def test_a_run_is_forgotten_alone(open_store: Open) -> None:
    store = open_store()
    for run in "ab":
        store.record(message(1, run))
    store.forget("a")
    assert (store.runs(), list(store.messages("a"))) == (("b",), [])
    assert len(list(store.messages("b"))) == 1


def test_blobs_are_kept_by_content(open_store: Open) -> None:
    store, data = open_store(), bytes(range(256)) * 1000
    key = store.put_blob(data)
    assert store.put_blob(data) == key
    assert (store.get_blob(key), len(key)) == (data, 32)
    with pytest.raises(DataRefused, match="0000"):
        store.get_blob("0" * 32)


def test_one_message_that_cannot_be_written_costs_only_itself(open_store: Open) -> None:
    store = open_store()
    for number in range(9):
        store.record(message(number))
    store.record(message(9)._replace(payload=Ask(text="\ud800")))
    store.record(message(10))
    assert [found.id for found in store.messages("run")] == [*range(9), 10]
    assert store.lost == 1


def test_closing_writes_what_is_left_and_ends_the_thread(open_store: Open) -> None:
    threads = threading.active_count()
    store = open_store()
    for number in range(20_000):
        store.record(message(number))
    store.close()
    assert threading.active_count() == threads
    assert sum(1 for _ in open_store().messages("run")) == 20_000
    store.record(message(1))
    assert store.lost == 1


def test_a_bus_records_requests_answers_errors_and_nested_work(open_store: Open) -> None:
    store = open_store()

    async def work() -> None:
        async with bus_with(Echo(), Relay("echo"), Crash(ValueError("no")), recorder=store) as bus:
            await bus.request("relay", Ask(number=5), run="run", timeout=9.0)
            with pytest.raises(AgentFailed):
                await bus.request("crash", Ask(), run="run")

    asyncio.run(work())  # The store is opened and read outside the loop, as its interface asks.
    found = list(store.messages("run"))
    assert [(entry.kind, entry.sender, entry.recipient) for entry in found] == [
        (Kind.REQUEST, "", "relay"),
        (Kind.REQUEST, "relay", "echo"),
        (Kind.RESPONSE, "echo", "relay"),
        (Kind.RESPONSE, "relay", ""),
        (Kind.REQUEST, "", "crash"),
        (Kind.ERROR, "crash", ""),
    ]
    ids = [entry.id for entry in found]
    assert [entry.reply_to for entry in found] == [None, ids[0], ids[1], ids[0], None, ids[4]]
    assert found[2].payload == Answer(number=5)
    assert isinstance(found[5].payload, Failure)
    assert found[5].payload.error == "AgentFailed"


# --- SQLite's own -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"this is no database" * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_broken_file_is_named_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.sqlite"
    path.write_bytes(content)
    with pytest.raises(StoreBroken, match=r"broken\.sqlite"):
        SqliteStore(path, CODEC)
    assert path.read_bytes() == content


def test_a_foreign_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "foreign.sqlite"
    with sqlite3.connect(path) as foreign:
        foreign.execute("CREATE TABLE accounts (name TEXT)")
    foreign.close()
    with pytest.raises(StoreBroken, match="no recording of this version"):
        SqliteStore(path, CODEC)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreBroken, match="nowhere"):
        SqliteStore(tmp_path / "nowhere" / "a.sqlite", CODEC)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{}",
        "[]",
        '{"type":["Ask"],"id":[1],"kind":["request"],"sender":[],"recipient":[],"payload":[],"priority":[],'
        '"timestamp":[],"reply_to":[],"deadline":[]}',
        '{"type":["Evil"],"id":[1],"kind":["request"],"sender":[""],"recipient":["a"],"payload":[{}],"priority":[1],'
        '"timestamp":[1],"reply_to":[null],"deadline":[null]}',
        '{"type":["Ask"],"id":[-1],"kind":["request"],"sender":[""],"recipient":["a"],"payload":[{}],"priority":[1],'
        '"timestamp":[1],"reply_to":[null],"deadline":[null]}',
    ],
)
def test_a_forged_page_is_refused(tmp_path: Path, body: str) -> None:
    path = tmp_path / "forged.sqlite"
    store = SqliteStore(path, CODEC)
    with sqlite3.connect(path) as forger:
        forger.execute("INSERT INTO pages (run, body) VALUES ('run', ?)", (body,))
    forger.close()
    with pytest.raises(DataRefused):
        list(store.messages("run"))
    store.close()


def test_a_damaged_blob_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    store = SqliteStore(path, CODEC)
    key = store.put_blob(b"whole")
    store.flush()
    with sqlite3.connect(path) as forger:
        forger.execute("UPDATE blobs SET data = x'00'")
    forger.close()
    with pytest.raises(DataRefused, match="damaged"):
        store.get_blob(key)
    store.close()


def test_a_disk_that_fails_is_told_by_flush_and_counted_and_recording_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    store = SqliteStore(path, CODEC)
    with sqlite3.connect(path) as other:
        other.execute("ALTER TABLE pages RENAME TO hidden")
    store.record(message(1))
    with pytest.raises(StoreBroken, match="could not be written"):
        store.flush()
    assert store.lost == 1
    with other:
        other.execute("ALTER TABLE hidden RENAME TO pages")
    other.close()
    store.record(message(2))
    assert [found.id for found in store.messages("run")] == [2]
    store.close()


def test_pages_can_be_read_with_sql(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    store = SqliteStore(path, CODEC)
    store.record(message(4))
    store.close()
    with sqlite3.connect(path) as reader:
        (names,) = reader.execute("SELECT body ->> '$.recipient[0]' FROM pages").fetchone()
    reader.close()
    assert names == "echo"


async def test_a_recorder_that_breaks_costs_the_record_and_nothing_else() -> None:
    class Broken:
        lost = 0

        def record(self, message: Message) -> None:
            raise OSError("no disk")

    async with bus_with(Echo(), Crash(ValueError("x")), recorder=Broken()) as bus:
        assert await asyncio.wait_for(bus.request("echo", Ask(number=1)), 1.0) == Answer(number=1)
        with pytest.raises(AgentFailed):
            await asyncio.wait_for(bus.request("crash", Ask()), 1.0)
        assert bus.statistics().not_recorded == 4


def test_a_server_that_is_not_there_is_named() -> None:
    with pytest.raises(StoreBroken, match=r"redis://127\.0\.0\.1:1/"):
        RedisStore("redis://127.0.0.1:1/", CODEC, timeout=0.5)


def test_types_outside_the_roster_are_refused_when_read(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "a.sqlite", CODEC)
    store.record(message(1)._replace(payload=Other()))
    with pytest.raises(DataRefused, match="'Other' is not known here"):
        list(store.messages("run"))
    store.close()
