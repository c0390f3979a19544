"""autogen-core's requests per second, as one line of JSON. Runs under an interpreter that has autogen-core."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from dataclasses import dataclass

from autogen_core import AgentId, MessageContext, RoutedAgent, SingleThreadedAgentRuntime, message_handler


@dataclass
class Ask:
    number: int


@dataclass
class Answer:
    number: int


class Echo(RoutedAgent):
    @message_handler
    async def answer(self, message: Ask, ctx: MessageContext) -> Answer:
        return Answer(message.number)


async def measure(count: int, in_flight: int) -> float:
    runtime = SingleThreadedAgentRuntime()
    await Echo.register(runtime, "echo", lambda: Echo("echo"))
    runtime.start()
    echo = AgentId("echo", "default")
    message = Ask(1)

    async def some() -> None:
        for _ in range(count // in_flight):
            await runtime.send_message(message, echo)

    await some()
    began = time.perf_counter()
    await asyncio.gather(*(some() for _ in range(in_flight)))
    seconds = time.perf_counter() - began
    await runtime.stop()
    return count // in_flight * in_flight / seconds


if __name__ == "__main__":
    sys.stdout.write(json.dumps({"single": asyncio.run(measure(2000, 1)), "many": asyncio.run(measure(2000, 100))}))
