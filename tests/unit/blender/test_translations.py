"""Every text that the interface says by itself has its row in each language. Read from the sources, without Blender."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

BLENDER = Path(__file__).resolve().parents[3] / "voxel_weaver/blender"
SAID_BY = {"say", "_say", "_many", "_counted"}
SHOWN_IN = {"text", "name", "description", "heading", "placeholder", "confirm_text"}
LABELS = {"bl_label"}
PROPERTIES = re.compile(r"^(Bool|Int|Float|String|Enum)Property$")
DRAWN = {"label", "operator", "menu", "prop", "column", "invoke_props_dialog"}
SAME = {
    "",
    "Voxel Weaver",
    "Text",
    "Name",
    "Run",
    "Scene",
    "Render",
    "Remove",
    "Cancel",
    "Things",
    "Camera",
    "Material",
    "Ollama",
    "LM Studio",
    "vLLM",
    "OpenAI",
    "Anthropic",
    "OpenRouter",
}
"""Names, and words that Blender translates by itself."""


def tables() -> dict[str, dict[str, str]]:
    tree = ast.parse((BLENDER / "ui/translations.py").read_text(encoding="utf-8"))
    return {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id.isupper()
        if isinstance(node.value, ast.Dict) and all(isinstance(key, ast.Constant) for key in node.value.keys)
        if node.targets[0].id != "LANGUAGES"
    }


def said() -> dict[str, str]:
    """Every text, and the file that says it."""
    found: dict[str, str] = {}
    for path in sorted(BLENDER.rglob("*.py")):
        if path.name != "translations.py":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found |= dict.fromkeys((*in_calls(tree), *in_classes(tree)), path.name)
            if path.name == "choices.py":
                found |= dict.fromkeys(in_rows(tree), path.name)
            if path.name in ("telling.py", "pauses.py", "models.py"):
                found |= dict.fromkeys(in_tables(tree), path.name)
    return {text: path for text, path in found.items() if text not in SAME and re.search("[A-Za-z]{2}", text)}


def in_calls(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if called in SAID_BY:
            yield from (text for argument in node.args for text in constant(argument))
        elif (PROPERTIES.match(called) or called in DRAWN) and not untranslated(node):
            for keyword in node.keywords:
                if keyword.arg in SHOWN_IN:
                    yield from constant(keyword.value)


def untranslated(node: ast.Call) -> bool:
    """What is drawn as it is, and what is never shown."""
    words = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
    return words.get("translate") == "False" or "HIDDEN" in words.get("options", "")


def in_classes(tree: ast.AST) -> Iterator[str]:
    """Labels, and the docstrings of operators, which are their tooltips."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name.startswith("VOXEL_WEAVER_"):
            for line in node.body:
                if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) in LABELS:
                    yield from constant(line.value)
            if "_OT_" in node.name:
                yield ast.get_docstring(node) or ""


def in_rows(tree: ast.AST) -> Iterator[str]:
    """Labels and tooltips of the choices; example prompts are English, since prompts are."""
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Tuple):
            for row in ast.literal_eval(node.value):
                yield row[1]
                if ast.unparse(node.target) != "EXAMPLES":
                    yield row[2]


def in_tables(tree: ast.AST) -> Iterator[str]:
    """What agents do, what they ask, and why the pump waits."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in ("WORKS", "KINDS"):
            yield from ast.literal_eval(node.value).values()
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "MODES":
            modes = ast.literal_eval(node.value).values()
            yield from (f"Waiting until you leave {mode}" for mode in modes if mode[0].isupper())
        elif isinstance(node, ast.Constant) and re.match(r"Waiting.*\S$", str(node.value)):
            yield str(node.value)


def constant(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*constant(node.body), *constant(node.orelse))


@pytest.mark.parametrize("language", tables())
def test_every_text_has_its_row(language: str) -> None:
    table = tables()[language]
    assert {text: path for text, path in said().items() if text not in table} == {}


@pytest.mark.parametrize("language", tables())
def test_every_row_is_of_a_text_that_is_said(language: str) -> None:
    assert set(tables()[language]) <= set(said())


@pytest.mark.parametrize("language", tables())
def test_rows_keep_what_is_put_in_and_end_as_the_text_does(language: str) -> None:
    for text, words in tables()[language].items():
        assert sorted(re.findall(r"\{\w+\}", text)) == sorted(re.findall(r"\{\w+\}", words)), text
        assert text.endswith((".", "...")) == words.endswith((".", "...")), text
        assert text.startswith(" ") == words.startswith(" "), text


def test_labels_and_tooltips_follow_blenders_guidelines() -> None:
    """Labels begin each word with a capital letter; a tooltip is one sentence or more without a period at its end."""
    small = {"a", "an", "and", "at", "for", "from", "in", "of", "on", "or", "the", "this", "to"}
    for path in sorted(BLENDER.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and PROPERTIES.match(getattr(node.func, "id", "")):
                words = {keyword.arg: next(constant(keyword.value), "") for keyword in node.keywords}
                label, tip = words.get("name", ""), words.get("description", "")
                shown = "HIDDEN" not in ast.unparse(node)
                assert not shown or (label and tip), f"{path.name}: {ast.unparse(node)}"
                assert not tip.endswith("."), tip
                assert all(word[:1].isupper() or word in small for word in label.split()), label
            elif isinstance(node, ast.ClassDef) and node.name.startswith("VOXEL_WEAVER_OT_"):
                assert not (ast.get_docstring(node) or ".").endswith("."), node.name
