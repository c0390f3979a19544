"""What common models cost, as their makers' price lists said in the month below. A table: the user's own price and the
provider's own word on a call count more, and what is not in it has no price, which is said and never guessed.

Input is counted without discounts for what a server remembers, so that a cap errs to the safe side.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from voxel_weaver.llm.network.online import is_named_local, is_private, site

AS_OF = "2026-11"
"""When the lists were read: the platforms' own pages, the older OpenAI models in summaries of them."""


class Tariff(NamedTuple):
    """US dollars for a million tokens, and where that is from, in words."""

    prompt: float
    completion: float
    origin: str


OPENAI = {
    "gpt-6.2-astra": (8.0, 40.0),
    "gpt-6.2-sol": (2.0, 10.0),
    "gpt-6.1-sol": (2.0, 10.0),
    "gpt-6.1-terra": (1.0, 5.0),
    "gpt-6-astra": (10.0, 50.0),
    "gpt-6-sol": (2.0, 10.0),
    "gpt-6-luna": (0.1, 0.5),
    "gpt-5.6": (4.0, 20.0),
    "gpt-5.6-sol": (4.0, 20.0),
    "gpt-5.6-terra": (2.0, 12.0),
    "gpt-5.6-luna": (0.2, 1.2),
    "gpt-5.5": (5.0, 30.0),
    "gpt-5.4": (2.5, 15.0),
    "gpt-5.4-mini": (0.75, 4.5),
    "gpt-5.4-nano": (0.2, 1.25),
    "gpt-5": (1.25, 10.0),
    "gpt-5-mini": (0.25, 2.0),
    "gpt-5-nano": (0.05, 0.4),
    "gpt-4.1": (2.0, 8.0),
    "gpt-4.1-mini": (0.4, 1.6),
    "gpt-4.1-nano": (0.1, 0.4),
    "gpt-4o": (2.5, 10.0),
    "gpt-4o-mini": (0.15, 0.6),
}
ANTHROPIC = {
    "claude-fable-5-1": (10.0, 50.0),
    "claude-fable-5": (10.0, 50.0),
    "claude-opus-5-5": (4.0, 20.0),
    "claude-opus-5": (5.0, 25.0),
    "claude-opus-4-8": (5.0, 25.0),
    "claude-opus-4-7": (5.0, 25.0),
    "claude-opus-4-6": (5.0, 25.0),
    "claude-opus-4-5": (5.0, 25.0),
    "claude-opus-4-1": (15.0, 75.0),
    "claude-sonnet-5-5": (2.0, 10.0),
    "claude-sonnet-5": (2.0, 10.0),
    "claude-sonnet-4-6": (3.0, 15.0),
    "claude-sonnet-4-5": (3.0, 15.0),
    "claude-sonnet-4": (3.0, 15.0),
    "claude-haiku-5-5": (0.1, 0.5),
    "claude-haiku-4-5": (1.0, 5.0),
    "claude-3-5-haiku": (0.8, 4.0),
}
LISTS = {"openai": OPENAI, "anthropic": ANTHROPIC}
ON_OWN_MACHINES = ("ollama", "lmstudio", "llamacpp", "vllm")
"""Servers that compute themselves. Others at a local address may pass a call on to whoever wants money for it."""
EDITION = re.compile(r"-(?:\d{8}|\d{4}-\d{2}-\d{2}|latest)$")
PASSED_ON = re.compile(r"[:-]cloud$")


def usual_price(provider: str, model: str, address: str, usual_address: str) -> Tariff | None:
    """What a model costs at a server, None where the table does not say. `address` is the server's."""
    name = model.lower()
    if provider in ON_OWN_MACHINES:
        free = is_at_home(address) and not PASSED_ON.search(name)
        return Tariff(0.0, 0.0, "computed on your own machines") if free else None
    if site(address) != site(usual_address or address):
        return None  # another server that talks alike has prices of its own
    if provider == "openrouter":
        provider, _, name = name.partition("/")
        name, _, variant = name.partition(":")
        if variant:
            return Tariff(0.0, 0.0, "free at OpenRouter") if variant == "free" else None
        name = name.replace(".", "-") if provider == "anthropic" else name
    found = LISTS.get(provider, {}).get(EDITION.sub("", name))
    return Tariff(*found, f"by the list of {AS_OF}") if found is not None else None


def is_at_home(address: str) -> bool:
    """Whether a server stands on this machine or in the house's own network, by its address alone."""
    host = site(address).host
    return is_named_local(host) or is_private(host)
