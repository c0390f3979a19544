"""Which language model a person chose, and what it may cost. A key is never part of it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from voxel_weaver.scene.value import Value

Named = Annotated[str, Field(max_length=200)]
Money = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class ModelChoice(Value):
    """An empty `model` is none: every agent thinks by itself. `provider` may be left out where the model's name begins
    with it ("ollama/qwen3:4b"), or where an address is given. `roles` are kinds of thinking with models of their own.
    Prices are dollars for a million tokens, those that are None are the table's; caps that are None are the profile's.
    An empty `proxy` is the environment's, "none" is none."""

    provider: Named = ""
    model: Named = ""
    deep_model: Named = ""
    embedding: Named = ""
    roles: tuple[tuple[Named, Named], ...] = ()
    base_url: Annotated[str, Field(max_length=2000)] = ""
    proxy: Annotated[str, Field(max_length=2000)] = ""
    profile: Named = "balanced"
    price_prompt: Money | None = None
    price_completion: Money | None = None
    dollars_per_run: Money | None = None
    dollars_per_day: Money | None = None
