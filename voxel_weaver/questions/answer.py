"""What all answers share: frozen, nothing beyond the schema, and words from rosters."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, GetCoreSchemaHandler, StringConstraints
from pydantic_core import CoreSchema, core_schema


class Answered(BaseModel):
    """An answer, or a part of one. Every field has a default that says nothing: the empty answer changes nothing."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class OneOf:
    """A word of a roster that is only known when the program runs. "" says nothing and is always among them."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(dict.fromkeys(("", *words)))

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.literal_schema(list(self.words))


Label = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_]{0,39}$")]
"""A name that ties parts of one answer together; it goes no further."""


def _spoken(word: object) -> object:
    """However a model spells it: "Coffee_Table" is a coffee table."""
    return " ".join(word.lower().replace("_", " ").split()) if isinstance(word, str) else word


def _written(word: object) -> object:
    return "_".join(word.lower().replace("-", " ").split()) if isinstance(word, str) else word


Noun = Annotated[
    str,
    BeforeValidator(_spoken),
    StringConstraints(pattern=r"^[a-z][a-z]*(?:[ -][a-z]+){0,3}$", max_length=40),
]
"""A singular noun in plain letters: "coffee table". No path, no code and no name of a file is one."""
Quality = Annotated[str, BeforeValidator(_written), StringConstraints(pattern=r"^[a-z][a-z_]{0,29}$")]
"""One word for a quality, as snake_case: "dark_blue"."""
Quote = Annotated[str, Field(max_length=160)]
"""Words of the prompt, as they stand there."""


def asked_about(about: object) -> str:
    """What a question is about, as JSON: what a person wrote stays a text in it, whatever it says."""
    return json.dumps(about, ensure_ascii=False, separators=(",", ":"))


def snake(noun: str) -> str:
    """A noun as a category: "coffee table" to "coffee_table"."""
    return noun.replace("-", "_").replace(" ", "_")
