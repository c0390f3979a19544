"""Models of others: stood on the ground, sized by what is said, by the file, or by what is usual; colours few."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from voxel_weaver import generate
from voxel_weaver.adopting import forget_asset, import_asset
from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.cli import main
from voxel_weaver.exchange.own_models import Painted, Wish, of_polygons, of_vox, painted_bytes, painted_of
from voxel_weaver.exchange.vox_scene import Placement, Swatch, VoxScene
from voxel_weaver.exchange.vox_writing import vox_bytes
from voxel_weaver.scene.errors import DataRefused, InputRefused, SettingRefused
from voxel_weaver.scene.layout import Support, Tier

CATALOG = Catalog()


def vox(colors: int = 3) -> bytes:
    cells = np.zeros((6, 10, 20), np.uint8)
    cells[:, :, :] = np.arange(20) % colors + 1
    swatches = tuple(Swatch((number * 83 % 256, 250 - number * 61 % 250, number * 7 % 256)) for number in range(colors))
    hidden = Placement(0, "hidden", "", (50, 0, 0), hidden=True)
    return vox_bytes(VoxScene((cells,), (Placement(0, "a", "", (7, -3, 5)), hidden), swatches))


def cube(side: float, colors: int = 1) -> Painted:
    points = np.array([(x, y, z) for z in (0, 1) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))]) * side + 3.0
    faces = np.array([[0, 3, 2, 1], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]])
    tones = np.array([(40 * (number % colors), 10, 90) for number in range(6)])
    return Painted(points, faces.ravel(), np.full(6, 4), tones, (("metal", 0.0),) * 6)


def test_a_vox_model_stands_on_the_ground_in_the_height_that_is_said() -> None:
    record, mesh = of_vox(vox(), Wish(("totem",), height=2.0), CATALOG)
    assert record.size == pytest.approx((0.6, 1.0, 2.0))
    low, high = mesh.bounds()
    assert low.tolist() == pytest.approx([-0.3, -0.5, 0.0])
    assert high.tolist() == pytest.approx([0.3, 0.5, 2.0])
    assert record.voxels
    assert record.carries
    assert len(record.finishes) == 3
    assert record.name.startswith("own.totem.")


def test_without_a_height_it_is_as_large_as_such_things_are() -> None:
    record, _ = of_vox(vox(), Wish(("wardrobe",)), CATALOG)
    wardrobe = dict(CATALOG.find("wardrobe").asset.params())
    assert max(record.size) == pytest.approx(max(wardrobe[side] for side in ("width", "depth", "height")), rel=0.02)
    unknown, _ = of_vox(vox(), Wish(("qwrtzpf",)), CATALOG)
    assert max(unknown.size) == pytest.approx(1.0)


def test_the_size_in_a_file_is_believed_where_it_can_be() -> None:
    assert of_polygons(cube(1.3), Wish(("crate",)), CATALOG)[0].size == pytest.approx((1.3, 1.3, 1.3))
    assert max(of_polygons(cube(900.0), Wish(("teapot",)), CATALOG)[0].size) < 0.6, "millimetres"


def test_it_can_be_turned_and_told_where_it_stands() -> None:
    record, _ = of_vox(vox(), Wish(("totem",), height=2.0, turn=90.0, support=Support.WALL), CATALOG)
    assert record.size == pytest.approx((1.0, 0.6, 2.0))
    assert record.support is Support.WALL
    assert of_vox(vox(), Wish(("teapot",)), CATALOG)[0].support is CATALOG.find("teapot").asset.support


def test_many_colors_become_few() -> None:
    record, mesh = of_vox(vox(200), Wish(("totem",)), CATALOG)
    assert len(record.finishes) <= 32
    assert int(mesh.slots.max()) < len(record.finishes)


def test_polygons_keep_what_they_are_made_of() -> None:
    record, mesh = of_polygons(cube(1.0, 3), Wish(("crate",)), CATALOG)
    assert mesh.face_count == 6
    assert {finish.material for finish in record.finishes} == {"metal"}
    assert {finish.color for finish in record.finishes} == {"#000a5a", "#280a5a", "#500a5a"}


@pytest.mark.parametrize("noun", ["Ünicorn", "-x", "a" * 60, "{}"])
def test_a_noun_that_no_prompt_could_say_is_refused(noun: str, tmp_path: Path) -> None:
    file = tmp_path / "a.vox"
    file.write_bytes(vox())
    with pytest.raises(DataRefused):
        import_asset(file, noun, folder=tmp_path / "shelf")


def test_wrong_wishes_are_refused_before_anything_is_read(tmp_path: Path) -> None:
    for wrong in ({"noun": " , "}, {"noun": "x", "height": -1.0}, {"noun": "x", "support": "sky"}):
        with pytest.raises(SettingRefused):
            import_asset(tmp_path / "none.vox", **wrong)
    with pytest.raises(InputRefused, match="There is no file"):
        import_asset(tmp_path / "none.vox", "x")


def test_a_prompt_uses_what_was_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOXEL_WEAVER_HOME", str(tmp_path))
    file = tmp_path / "a.vox"
    file.write_bytes(vox())
    before = generate("a bedroom with a totem", seed=1)
    record = import_asset(file, "totem", height=0.8)
    after = generate("a bedroom with a totem", seed=1)
    (totem,) = [thing for thing in after.scene.layout.things if thing.category == "totem"]
    assert (totem.asset, totem.tier) == (record.name, Tier.SPECIFIC)
    assert totem.size == pytest.approx(record.size, abs=0.03)
    assert after.scene.verdict.holds
    colors = {material.name: material.color for material in after.scene.look.materials}
    dressed = {colors[line.material] for line in after.scene.look.dressings if line.owner == totem.id}
    assert dressed == {finish.color for finish in record.finishes}
    assert generate("a bedroom with a totem", seed=1).content_hash == after.content_hash != before.content_hash
    forget_asset("totem")
    assert generate("a bedroom with a totem", seed=1).content_hash == before.content_hash


def test_the_command_imports_lists_and_forgets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VOXEL_WEAVER_HOME", str(tmp_path))
    file = tmp_path / "a.vox"
    file.write_bytes(vox())
    call = ["assets", "import", str(file), "--as", "totem, pole of fame", "--height", "1.2", "--json"]
    assert main(call) == 0
    assert json.loads(capsys.readouterr().out)["words"] == ["totem", "pole of fame"]
    assert main(call) == 1, "it is kept"
    assert "--force" in json.loads(capsys.readouterr().out)["error"]
    assert main(["assets", "--search", "totem"]) == 0
    assert "own.totem" in capsys.readouterr().out
    assert main(["assets", "forget", "totem"]) == 0
    assert main(["assets", "forget", "totem"]) == 2


def test_a_large_part_that_is_named_very_often_is_refused_at_once() -> None:
    part = np.ones((200, 200, 200), np.uint8)
    made = VoxScene((part,), tuple(Placement(0, "", "", (0, 0, 0)) for _ in range(2000)), (Swatch((1, 2, 3)),))
    with pytest.raises(InputRefused, match="too often"):
        of_vox(vox_bytes(made), Wish(("totem",)), CATALOG)


# --- read in another process ---------------------------------------------------------------------------------------


def test_polygons_come_over_as_they_are() -> None:
    made = cube(1.3, 3)._replace(surfaces=(*(("metal", 0.0),) * 3, *(("glass", 1.5),) * 3))
    found = painted_of(painted_bytes(made))
    assert found.surfaces == made.surfaces
    assert all(np.array_equal(one, other) for one, other in zip(found[:4], made[:4], strict=True))


@pytest.mark.parametrize(
    "changed",
    [
        {"corners": np.array([0, 1, 99] * 8)},
        {"corners": np.array([0, 1, -1] * 8)},
        {"sizes": np.full(6, 5)},
        {"sizes": np.array([2, 6, 4, 4, 4, 4])},
        {"points": np.full((8, 3), np.nan)},
        {"points": np.full((8, 3), 1e30)},
        {"colors": np.zeros((5, 3), np.int64)},
    ],
)
def test_polygons_that_do_not_fit_together_are_refused(changed: dict[str, np.ndarray]) -> None:
    with pytest.raises(DataRefused, match="do not fit"):
        painted_of(painted_bytes(cube(1.0)._replace(**changed)))


def test_bytes_that_are_no_polygons_are_refused() -> None:
    whole = painted_bytes(cube(1.0))
    for data in (b"", b"nonsense", whole[:100], whole[:-60]):
        with pytest.raises(DataRefused, match="could not be taken over"):
            painted_of(data)


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("import os; os.abort()", "is broken: Blender's importer ended over it"),
        ('import sys; print(\'{"error": "no mesh"}\'); sys.exit(1)', "no mesh"),
        ("import time; time.sleep(60)", "was given up: reading it took more than 1 s"),
    ],
)
def test_an_importer_that_crashes_or_hangs_costs_the_import_only(
    script: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, model = tmp_path / "reader.py", tmp_path / "model.obj"
    reader.write_text(script)
    model.write_text("v 0 0 0")
    monkeypatch.setattr("voxel_weaver.adopting._READER", reader)
    monkeypatch.setattr("voxel_weaver.adopting.PATIENCE", 1.0 if "sleep" in script else 60.0)
    with pytest.raises(InputRefused, match=why):
        import_asset(model, "totem", folder=tmp_path / "shelf")
    assert not (tmp_path / "shelf").exists()
