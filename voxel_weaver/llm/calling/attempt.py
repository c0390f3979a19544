"""One try of one call at one provider: reads the stream, keeps the times, and bounds how long and how much it may be.

It neither waits nor tries again, and holds no state: that is the queue's.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import aclosing
from traceback import format_tb

from voxel_weaver.llm.calling.line import Watch
from voxel_weaver.llm.calls import Call, Chunk, Progress, Reply, Usage
from voxel_weaver.llm.faults import AskAgain, AskDifferently, Fault, GivenUp
from voxel_weaver.llm.limits.budget import prompt_tokens
from voxel_weaver.llm.provider import Provider
from voxel_weaver.scene.errors import VoxelWeaverError

LOG = logging.getLogger(__name__)
MORE = 4
SYSTEM_TOKENS = 4000
"""What a server may put before a prompt by itself."""
DEAREST = 0.0002
"""US dollars for a token: the dearest models cost so much."""
BETWEEN_WORDS = 0.1
"""Seconds between two reports of progress: a panel draws no faster, and every report joins the text anew."""


class _Reader:
    """What has come of one stream."""

    def __init__(self, call: Call, longest: int, began: float, watch: Watch | None, number: int) -> None:
        self.usage: Usage | None = None
        self.last: Chunk | None = None
        self.model = call.model
        self.first_token_s: float | None = None
        self.pieces: list[str] = []
        self._length = 0
        self._longest = longest
        self._began = began
        self._watch = watch
        self.number = number
        self._told = began

    def take(self, chunk: Chunk, now: float) -> None:
        if self.first_token_s is None:
            self.first_token_s = now - self._began  # Of any kind: a model that reasons has begun.
        if chunk.text:
            self.pieces.append(chunk.text)
            self._length += len(chunk.text)
            if self._length > self._longest:
                raise AskDifferently(
                    f"model {self.model!r} answered more than {self._longest} characters and was stopped; "
                    "ask for less, or lower max_tokens"
                )
        self.usage = chunk.usage or self.usage
        self.model = chunk.model or self.model
        if chunk.done:
            self.last = chunk
        if self._watch is not None and now - self._told >= BETWEEN_WORDS:
            self._told = now
            self._tell(self._watch, now)

    def _tell(self, watch: Watch, now: float) -> None:
        try:
            watch(Progress(text="".join(self.pieces), seconds=now - self._began, attempt=self.number))
        except Exception:  # whoever watches, the answer goes on
            self._watch = None
            LOG.exception("a watcher of a model's progress failed and is told no more")


async def attempt(
    provider: Provider,
    call: Call,
    *,
    clock: Callable[[], float],
    longest: int,
    number: int = 1,
    watch: Watch | None = None,
) -> Reply:
    """The complete answer to one try; raises a Fault, whatever goes wrong. `longest` is in characters."""
    began = clock()
    reader = _Reader(call, longest, began, watch, number)
    try:
        async with asyncio.timeout(call.timeout_s), aclosing(provider.stream(call)) as stream:
            async for chunk in stream:
                reader.take(chunk, clock())
                if chunk.done:
                    break
    except TimeoutError as error:
        raise AskAgain(
            f"model {call.model!r} at {provider.name!r} did not finish within {call.timeout_s:g} s; "
            "allow more time, or choose a faster model"
        ) from error
    except Fault:
        raise
    except VoxelWeaverError as error:
        raise GivenUp(f"provider {provider.name!r} refused the call: {error}") from error
    except Exception as error:  # a provider's own fault must cost this call and nothing else
        # Where, but not what it says, nor chained to ours: foreign errors may hold a request with all its headers.
        name, where = type(error).__name__, "".join(format_tb(error.__traceback__))
        LOG.error("provider %r failed in a way of its own (%s):\n%s", provider.name, name, where)
        raise GivenUp(f"provider {provider.name!r} failed: {name}; see the log") from None
    return _reply(provider, call, reader, clock() - began)


def _reply(provider: Provider, call: Call, reader: _Reader, seconds: float) -> Reply:
    last = reader.last
    if last is None or last.finish is None:
        # Seen from servers under load: pieces are lost while the status says that all is well.
        raise AskAgain(
            f"the answer of model {call.model!r} at {provider.name!r} broke off: the stream ended without its finish; "
            "ask again"
        )
    text = "".join(reader.pieces)
    return Reply.model_construct(
        text=text,
        model=reader.model,
        provider=provider.name,
        usage=believed(call, reader.usage) or _guessed(call, text),
        finish=last.finish,
        seconds=seconds,
        first_token_s=seconds if reader.first_token_s is None else reader.first_token_s,
        waited_s=0.0,
        attempts=reader.number,
        shared=False,
        batched=1,
    )


def believed(call: Call, said: Usage | None) -> Usage | None:
    """What a server says that a call used, as far as that can be: caps on spending are not its to use up.

    Tokens are counted differently here and there, so some times more than we reckoned is taken; what costs more than
    the dearest models do is as good as unsaid.
    """
    if said is None:
        return None
    prompt = min(said.prompt, MORE * prompt_tokens(call) + SYSTEM_TOKENS)
    completion = min(said.completion, MORE * call.max_tokens)
    most = (MORE * prompt_tokens(call) + SYSTEM_TOKENS + MORE * call.max_tokens) * DEAREST
    cost = said.cost if said.cost is None or said.cost <= most else None
    return Usage(prompt=prompt, completion=completion, cost=cost)


def _guessed(call: Call, text: str) -> Usage:
    """Servers need not tell what was used; the limits need a number all the same."""
    return Usage(prompt=prompt_tokens(call), completion=len(text.encode()) // 4)
