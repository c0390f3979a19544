"""The switch that does without the queue, and that both lines have the same handles."""

from __future__ import annotations

import asyncio

import pytest

from tests.unit.llm.queues import OPEN, call, echo
from tests.unit.llm.virtual import virtually
from voxel_weaver.llm.calling.direct import DirectLine
from voxel_weaver.llm.calling.opening import open_line
from voxel_weaver.llm.faults import GivenUp
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.hosts import Semaphore
from voxel_weaver.llm.queue.model_queue import ModelQueue, unlimited
from voxel_weaver.llm.scripted import ScriptedProvider
from voxel_weaver.llm.thinking.profiles import with_environment


@pytest.mark.parametrize(
    ("switch", "kind", "at_once"), [("1", ModelQueue, 2), ("0", DirectLine, 1), ("", ModelQueue, 2)]
)
def test_the_environment_opens_the_one_or_the_other(switch: str, kind: type, at_once: int) -> None:
    async def main() -> None:
        profile = with_environment(OPEN, {"USE_ASYNC_LLM_QUEUE": switch})
        provider = ScriptedProvider(echo(1.0))
        line = open_line((provider,), profile, semaphore=Semaphore(3), budget=unlimited(), meters=Meters())
        assert type(line) is kind
        asking = [asyncio.ensure_future(line.ask(call(f"{number}"))) for number in range(4)]
        await asyncio.sleep(0.5)
        seen = line.state()
        assert (seen.in_flight, seen.waiting, seen.admits, seen.semaphore_taken) == (
            at_once,
            4 - at_once,
            at_once,
            at_once,
        )
        assert seen.hosts[0].in_flight == at_once
        line.found_slots("scripted", 1)
        assert line.state().hosts[0].limit == 1
        line.use(profile.model_copy(update={"name": "closed", "background": False}))
        assert line.state().profile == "closed"
        with pytest.raises(GivenUp, match="switched off"):
            await line.ask(call("low", background=True))
        line.allow_background(True)
        await line.ask(call("low", background=True))
        await asyncio.gather(*asking)
        assert line.meters.statistics().answered == 5
        await line.close()
        assert line.state().closing

    virtually(main())
