"""Progress: the newest per piece of work, and who listens cannot hurt who works."""

from __future__ import annotations

import asyncio

from tests.unit.bus.doubles import Answer, Ask, bus_with
from voxel_weaver.bus import Agent, Context, Kind, Message, Progress, handles


class Chatty(Agent):
    name = "chatty"

    @handles(Ask)
    async def answer(self, payload: Ask, context: Context) -> Answer:
        for step in range(1000):
            context.progress(step / 1000, f"step {step}")
        await asyncio.sleep(0)
        context.progress(7.0, "done")
        return Answer(number=1)


async def test_a_thousand_reports_become_a_few_and_the_last_one_arrives() -> None:
    heard: list[Message] = []
    async with bus_with(Chatty()) as bus:
        bus.on_status(heard.append)
        await asyncio.gather(*(bus.request("chatty", Ask(), run=f"run {number}") for number in range(3)))
        await asyncio.sleep(0.12)
        assert len(heard) <= 6
        last = {message.run: message for message in heard}
        assert set(last) == {"run 0", "run 1", "run 2"}
        for message in last.values():
            assert (message.kind, message.sender) == (Kind.STATUS, "chatty")
            assert message.payload == Progress(fraction=1.0, text="done")
        assert len({message.reply_to for message in last.values()}) == 3


async def test_who_unsubscribes_hears_nothing_more_and_a_broken_listener_hurts_nobody() -> None:
    heard: list[Message] = []

    def broken(message: Message) -> None:
        raise ValueError("listener")

    async with bus_with(Chatty()) as bus:
        bus.on_status(broken)
        unsubscribe = bus.on_status(heard.append)
        await bus.request("chatty", Ask())
        await asyncio.sleep(0.12)
        count = len(heard)
        assert count >= 1
        unsubscribe()
        unsubscribe()
        await bus.request("chatty", Ask())
        await asyncio.sleep(0.12)
        assert len(heard) == count


async def test_what_is_pending_is_told_when_the_bus_closes() -> None:
    heard: list[Message] = []
    async with bus_with(Chatty()) as bus:
        bus.on_status(heard.append)
        await bus.request("chatty", Ask())
    assert heard[-1].payload == Progress(fraction=1.0, text="done")
