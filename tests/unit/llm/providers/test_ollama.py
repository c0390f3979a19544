"""What only Ollama's way of talking knows: the schema as format, and a context that is made long enough."""

from __future__ import annotations

import pytest

from tests.unit.llm.network.servers import answers, server, wire_to
from voxel_weaver.llm.calls import Call, Message, Role
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.hosts import Semaphore
from voxel_weaver.llm.providers.dialect import Dialect, Rung
from voxel_weaver.llm.providers.embedding import Embeddings
from voxel_weaver.llm.providers.ollama import Ollama, body_of

CALL = Call(
    messages=(Message(role=Role.USER, text="A bed."),),
    model="m",
    max_tokens=512,
    json_schema='{"type": "object", "properties": {"name": {"type": "string"}}}',
)


def test_a_schema_is_the_format() -> None:
    formats = [body_of(CALL, Dialect(rung=rung)).get("format") for rung in Rung]
    assert isinstance(formats[0], dict)
    assert formats[0]["required"] == ["name"]
    assert formats[1:] == ["json", "json", None]


@pytest.mark.parametrize(("letters", "context"), [(10, 4096), (9000, 4096), (12_000, 8192), (60_000, 32_768)])
def test_the_context_holds_the_question_and_the_answer(letters: int, context: int) -> None:
    body = body_of(CALL.model_copy(update={"messages": (Message(role=Role.USER, text="x" * letters),)}), Dialect())
    assert body["options"] == {"num_predict": 512, "num_ctx": context, "temperature": CALL.temperature}


async def test_vectors_come_from_its_own_door() -> None:
    async with (
        server(answers("200 OK", b'{"embeddings": [[1, 0], [0, 1]]}')) as served,
        wire_to(served.address) as wire,
    ):
        embeddings = Embeddings(Ollama("ollama", wire), "e", Semaphore(1), Meters())
        assert await embeddings.embed(("a", "b")) == [(1.0, 0.0), (0.0, 1.0)]
        assert "POST /api/embed " in served.requests[0]
