"""Ctrl-C: heard at once, never lost, and answered in time also where the program hangs."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator

import pytest

from voxel_weaver.host.interrupt import Interrupt


@pytest.fixture(autouse=True)
def heard_as_in_a_terminal() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a background job ignores it
    yield
    signal.signal(signal.SIGINT, before)


def never() -> None:
    raise AssertionError("gave up although the program ended by itself")


def press() -> None:
    signal.raise_signal(signal.SIGINT)


def interrupted(work: Callable[[Interrupt], None], give_up: Callable[[], None] = never) -> Interrupt:
    with Interrupt(give_up, grace=0.05) as interrupt, pytest.raises(KeyboardInterrupt):
        work(interrupt)
    assert interrupt.heard
    return interrupt


def test_it_rises_where_python_works() -> None:
    before = signal.getsignal(signal.SIGINT)
    interrupted(lambda interrupt: press())
    assert signal.getsignal(signal.SIGINT) is before


def test_what_swallows_it_does_not_lose_it() -> None:
    def swallow(interrupt: Interrupt) -> None:
        try:
            press()
        except KeyboardInterrupt:
            interrupt.check()

    interrupted(swallow)


def test_it_is_held_until_a_short_work_is_done() -> None:
    done = []

    def work(interrupt: Interrupt) -> None:
        with interrupt.held():
            press()
            done.append("whole")
        done.append("more")

    interrupted(work)
    assert done == ["whole"]


def test_held_work_that_fails_says_why() -> None:
    def fail(interrupt: Interrupt) -> None:
        with interrupt.held():
            raise ValueError("the reason")

    with Interrupt(never) as interrupt, pytest.raises(ValueError, match="the reason"):
        fail(interrupt)


def test_after_the_last_word_it_changes_nothing() -> None:
    with Interrupt(never) as interrupt:
        interrupt.stop_listening()
        press()
        assert interrupt.heard


def test_it_cancels_a_task_so_that_it_can_end_what_it_began() -> None:
    ended = []

    async def work(interrupt: Interrupt) -> None:
        with interrupt.cancels(asyncio.current_task()):
            try:
                press()
                await asyncio.sleep(3600)
            finally:
                ended.append("in order")

    with Interrupt(never, grace=30) as interrupt, pytest.raises(asyncio.CancelledError):
        asyncio.run(work(interrupt))
    assert ended == ["in order"]
    with pytest.raises(KeyboardInterrupt):
        interrupt.check()


def test_the_first_one_cancels_in_order_though_the_watcher_heard_it_before_python_did() -> None:
    async def work(interrupt: Interrupt) -> None:
        with interrupt.cancels(asyncio.current_task()):
            interrupt.heard = True  # what the thread does where it wins the race
            press()
            await asyncio.sleep(3600)

    with Interrupt(never, grace=30) as interrupt, pytest.raises(asyncio.CancelledError):
        asyncio.run(work(interrupt))


def test_a_second_one_breaks_off_a_task_that_does_not_end() -> None:
    async def work(interrupt: Interrupt) -> None:
        with interrupt.cancels(asyncio.current_task()):
            press()
            press()

    with Interrupt(never, grace=30) as interrupt, pytest.raises(KeyboardInterrupt):
        asyncio.run(work(interrupt))


def test_a_program_that_hangs_is_given_up() -> None:
    given_up = threading.Event()

    def hang(interrupt: Interrupt) -> None:
        with interrupt.held():  # as a render keeps Python waiting
            press()
            assert given_up.wait(30)

    interrupted(hang, given_up.set)


def test_a_program_that_ends_in_time_is_not_given_up() -> None:
    given_up = threading.Event()
    for _ in range(3):
        interrupted(lambda interrupt: press(), given_up.set)
    assert not given_up.wait(0.2)
    assert [thread for thread in threading.enumerate() if thread.name == "voxel weaver interrupt"] == []


def test_on_another_thread_it_does_nothing() -> None:
    before = signal.getsignal(signal.SIGINT)
    heard = []

    def work() -> None:
        with Interrupt(never) as interrupt:
            heard.append(interrupt.heard)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert heard == [False]
    assert signal.getsignal(signal.SIGINT) is before


def test_where_it_was_ignored_it_stays_ignored() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with Interrupt(never) as interrupt:
            press()
        assert not interrupt.heard
    finally:
        signal.signal(signal.SIGINT, before)
