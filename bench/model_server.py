"""A model server for the benchmark, in a process of its own: OpenAI's way of streaming, answers after a set time.

The times spread evenly around the mean, half of it to one and a half, in a fixed shuffled order: answers that all come
at one moment measure how long a burst takes, and no real server gives them. It writes its port on its first line and
ends when its input does.
"""

from __future__ import annotations

import asyncio
import json
import sys
from itertools import cycle
from random import Random

CHUNKS = 8
STEPS = 64
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


def event(delta: dict[str, str], finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return b"data: " + json.dumps({"model": "m", "choices": [choice]}).encode() + b"\n\n"


ANSWER = b"".join(event({"content": "word "}) for _ in range(CHUNKS)) + event({}, "stop") + b"data: [DONE]\n\n"


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, seconds: float) -> None:
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        await reader.readexactly(length)
        await asyncio.sleep(seconds)
        writer.write(HEAD + ANSWER)
        await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        return
    finally:
        writer.close()


async def serve(mean: float) -> None:
    spread = [mean * (0.5 + (step + 0.5) / STEPS) for step in range(STEPS)]
    Random(0).shuffle(spread)
    times = cycle(spread)
    server = await asyncio.start_server(lambda r, w: answer(r, w, next(times)), "127.0.0.1", 0, backlog=512)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(sys.stdin, ended.set)
    await ended.wait()
    server.close()


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1])))
