"""Which files a call writes, and what it refuses before any work is done."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import voxel_weaver
from voxel_weaver.doors import Destination, destination, needs_blender, slug, start_blender
from voxel_weaver.scene.errors import OutputRefused, SettingRefused, SetupMissing


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def place(
    output: str | None = None, formats: str | None = None, *, force: bool = False, picture: bool = False
) -> Destination:
    return destination("A cozy bedroom!", Path(output) if output else None, formats, force=force, picture=picture)


def words(place: Destination) -> str:
    return " ".join(str(path) for path in place.paths)


@pytest.mark.parametrize(
    ("output", "formats", "picture", "files"),
    [
        (None, None, True, "a-cozy-bedroom/scene.blend a-cozy-bedroom/scene.json a-cozy-bedroom/scene.png"),
        (None, "json", False, "a-cozy-bedroom/scene.json"),
        ("x.blend", None, False, "x.blend"),
        ("x.blend", None, True, "x.blend x.png"),
        ("x.blend", "glb", False, "x.blend x.glb"),
        ("x.glb", "json,glb,blend", True, "x.glb x.json x.blend x.png"),
        ("x.BLEND", "blend,json", False, "x.BLEND x.json"),
        ("out", "glb, .blend,glb", False, "out/scene.glb out/scene.blend"),
        ("scenes.v2", "json", False, "scenes.v2/scene.json"),
        ("комната 1", "json", False, "комната 1/scene.json"),
        ("my room.json", None, False, "my room.json"),
    ],
)
def test_output_and_format_name_the_files(output: str | None, formats: str | None, picture: bool, files: str) -> None:
    assert words(place(output, formats, picture=picture)) == files


@pytest.mark.parametrize("formats", ["foo", "blend,foo", ",", " ", "blend;json"])
def test_a_format_that_is_not_there_is_refused(formats: str, here: Path) -> None:
    with pytest.raises(SettingRefused, match="Choose of blend, json, glb"):
        place("out", formats)
    assert list(here.iterdir()) == []


@pytest.mark.parametrize("output", ["x.png", "x.abc", "x.schematic", "sub/x.dae"])
def test_an_ending_that_cannot_be_written_is_refused(output: str, here: Path) -> None:
    with pytest.raises(OutputRefused, match="an ending that cannot be written"):
        place(output)
    assert list(here.iterdir()) == []


def test_a_folder_may_be_called_like_a_file(here: Path) -> None:
    (here / "x.blend").mkdir()
    assert words(place("x.blend", "json")) == "x.blend/scene.json"


def test_each_call_has_a_folder_of_its_own() -> None:
    made = [place(formats="json").made_folder for _ in range(3)]
    assert [str(folder) for folder in made] == ["a-cozy-bedroom", "a-cozy-bedroom-2", "a-cozy-bedroom-3"]


def test_a_folder_that_was_there_is_not_ours(here: Path) -> None:
    (here / "out").mkdir()
    assert place("out", "json").made_folder is None
    assert place("new", "json").made_folder == Path("new")


def test_a_missing_folder_is_named() -> None:
    for output in ("none/x.json", "none/out"):
        with pytest.raises(OutputRefused, match="'none' does not exist"):
            place(output)


def test_a_file_is_no_folder(here: Path) -> None:
    (here / "out").write_text("mine")
    with pytest.raises(OutputRefused, match="'out' is a file"):
        place("out")
    assert (here / "out").read_text() == "mine"


@pytest.mark.parametrize("existing", ["scene.json", "scene.png"])
def test_what_exists_is_kept_unless_forced(existing: str, here: Path) -> None:
    (here / "out").mkdir()
    (here / "out" / existing).write_text("mine")
    with pytest.raises(OutputRefused, match="exists and is kept"):
        place("out", "json", picture=True)
    assert len(place("out", "json", picture=True, force=True).paths) == 2


def test_a_folder_made_for_files_that_cannot_be_written_goes_again(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *, force: bool) -> None:
        raise OutputRefused("no")

    monkeypatch.setattr("voxel_weaver.doors.refuse_unwritable", refuse)
    with pytest.raises(OutputRefused):
        place("out", "json")
    assert list(here.iterdir()) == []


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("A cozy bedroom!", "a-cozy-bedroom"),
        ("Café  à côté", "cafe-a-cote"),
        ("舒适的卧室", "scene"),
        ("../../etc/passwd", "etc-passwd"),
        ("a" * 300, "a" * 48),
        ("CON", "con-scene"),
    ],
)
def test_a_prompt_gives_a_short_safe_name(prompt: str, name: str) -> None:
    assert slug(prompt) == name


def test_what_is_written_from_values_does_without_blender() -> None:
    assert not needs_blender(place("out", "json,vox,schem,stl,ply"))
    assert needs_blender(place("out2", "json", picture=True))
    assert needs_blender(place("x.blend"))
    assert needs_blender(place("x.json", "glb"))


def test_a_python_without_blender_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    # The package remembers its submodule too; what is loaded here would stay there as an empty one.
    monkeypatch.setattr(voxel_weaver, "blender", None, raising=False)
    for loaded in [name for name in sys.modules if name.startswith("voxel_weaver.blender")]:
        monkeypatch.delitem(sys.modules, loaded)
    monkeypatch.setitem(sys.modules, "bpy", None)
    with pytest.raises(SetupMissing, match="bpy cannot be loaded here"):
        start_blender()
