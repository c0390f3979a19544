"""`voxel-weaver assets`: what it lists and finds. Drawing needs Blender and is tested there."""

from __future__ import annotations

import json

import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.cli import main
from voxel_weaver.cli.assets import searched


def names(text: str) -> list[str]:
    return [asset.name for asset in searched(catalogue(), text)]


def test_a_noun_is_found_first_and_what_begins_so_after_it() -> None:
    assert names("sofa")[0] == "sofa"
    assert "loveseat" in names("sofa")
    assert names("couches") == ["sofa"]
    assert "vise" not in names("lamp")
    assert "floor_lamp" in names("lamp")


def test_a_relative_is_found_and_nonsense_is_not() -> None:
    assert names("sleigh bed")[0] == "bed"
    assert names("qwrtzpf") == []
    assert names("") == []


def test_all_are_listed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assets", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in told["assets"]] == [asset.name for asset in catalogue().assets]
    table = next(each for each in told["assets"] if each["name"] == "dining_table")
    assert "round" in table["parameters"]["shape"]["choices"]
    assert table["parameters"]["width"]["least"] < table["parameters"]["width"]["default"]


def test_nothing_found_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assets", "--search", "qwrtzpf"]) == 2
    assert "'qwrtzpf'" in capsys.readouterr().err


def test_a_sheet_is_a_png(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assets", "--search", "sofa", "--sheet", "sofa.jpg"]) == 2
    assert "'sofa.jpg'" in capsys.readouterr().err
