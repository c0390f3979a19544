"""A JSON schema as servers want to see it: strict, and short enough to stand in a prompt.

Rewrites schemas that pydantic made; it checks no answer, since the pydantic class itself does that.
"""

from __future__ import annotations

import json

from pydantic import JsonValue

# What servers that hold answers to a schema refuse or stumble over; pydantic checks all of it afterwards.
NOT_ASKED_FOR = (
    "default",
    "title",
    "examples",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "uniqueItems",
    "$schema",
)
# Grammars unroll these: "at most 200 items" becomes 200 nested rules.
MOST_UNROLLED = 64


def strict(schema: JsonValue) -> JsonValue:
    """The schema with every field required and no other allowed, as strict servers demand."""
    if isinstance(schema, list):
        return [strict(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    kept: dict[str, JsonValue] = {}
    for word, value in schema.items():
        if word in ("properties", "$defs") and isinstance(value, dict):
            kept[word] = {name: strict(part) for name, part in value.items()}
        elif word in ("enum", "const", "required"):
            kept[word] = value
        elif word not in NOT_ASKED_FOR and not (word in ("minItems", "maxItems") and unrolls(value)):
            kept[word] = strict(value)
    if isinstance(properties := kept.get("properties"), dict):
        kept["required"] = list(properties)
        kept["additionalProperties"] = False
    return kept


def unrolls(value: JsonValue) -> bool:
    return isinstance(value, int) and value > MOST_UNROLLED


def short(schema: JsonValue) -> str:
    """The schema as text for a prompt: titles and defaults say nothing that the names do not."""
    return json.dumps(without(schema, ("title", "default")), ensure_ascii=False, separators=(",", ":"))


def without(schema: JsonValue, words: tuple[str, ...]) -> JsonValue:
    if isinstance(schema, list):
        return [without(part, words) for part in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        word: {name: without(part, words) for name, part in value.items()}
        if word in ("properties", "$defs") and isinstance(value, dict)
        else without(value, words)
        for word, value in schema.items()
        if word not in words
    }


def asking_for(schema: JsonValue) -> str:
    """The words of a prompt that ask for an answer by the schema, for servers that cannot be held to one."""
    return (
        "Answer with one JSON object and nothing else: no explanation, no code fence. "
        f"It has to fit this JSON schema:\n{short(schema)}"
    )


def fields_of(schema: JsonValue) -> str:
    """The same with the names of the fields alone, where the whole schema is too much."""
    properties = schema.get("properties") if isinstance(schema, dict) else None
    names = ", ".join(json.dumps(name) for name in properties) if isinstance(properties, dict) else ""
    return f"Answer with one JSON object and nothing else. Its fields: {names}."
