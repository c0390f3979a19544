"""Schemas as servers want them say the same as pydantic's, only stricter and shorter."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from voxel_weaver.llm.answers.schemas import asking_for, fields_of, strict


class Leg(BaseModel):
    title: str = Field(default="leg", max_length=20)
    height: float = Field(ge=0, le=3)


class Table(BaseModel):
    """A table."""

    legs: list[Leg] = Field(min_length=1, max_length=200)
    default: Literal["round", "square"] = "round"
    leaf: Leg | None = None


def test_strict_requires_and_closes_everything_and_keeps_fields_named_like_keywords() -> None:
    schema = strict(Table.model_json_schema())
    assert isinstance(schema, dict)
    assert schema["required"] == ["legs", "default", "leaf"]
    assert schema["additionalProperties"] is False
    assert schema["properties"] == {
        "legs": {"items": {"$ref": "#/$defs/Leg"}, "minItems": 1, "type": "array"},
        "default": {"enum": ["round", "square"], "type": "string"},
        "leaf": {"anyOf": [{"$ref": "#/$defs/Leg"}, {"type": "null"}]},
    }
    assert schema["$defs"] == {
        "Leg": {
            "properties": {"title": {"type": "string"}, "height": {"maximum": 3, "minimum": 0, "type": "number"}},
            "required": ["title", "height"],
            "additionalProperties": False,
            "type": "object",
        }
    }


def test_a_prompt_names_the_fields() -> None:
    schema = Table.model_json_schema()
    assert '"maxItems":200' in asking_for(schema)
    assert '"title":{"maxLength":20' in asking_for(schema)
    assert fields_of(schema) == 'Answer with one JSON object and nothing else. Its fields: "legs", "default", "leaf".'
