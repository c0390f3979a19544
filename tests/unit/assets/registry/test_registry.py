"""What the registry keeps, finds and deletes."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.furnished import BED, THINGS, bedroom
from voxel_weaver.assets.registry import Registry
from voxel_weaver.assets.registry.schema import APPLICATION, VERSION
from voxel_weaver.scene.errors import DataRefused, OutputRefused, StoreBroken
from voxel_weaver.scene.scene import Registered, Scene

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "registry.sqlite"


@pytest.fixture
def registry(path: Path) -> Iterator[Registry]:
    with Registry(path) as opened:
        yield opened


def changed(path: Path, *statements: str) -> None:
    """Change the file behind the registry's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in statements:
            assert db.execute(statement).rowcount != 0


# --- keeping -------------------------------------------------------------------------------------------------------


def test_a_scene_comes_back_as_it_was(registry: Registry) -> None:
    scene = bedroom()
    noted = registry.add(scene, 10.0)
    assert noted == Registered(scene=scene.content_hash(), assets=6, new_assets=6)  # two nightstands are one asset
    assert registry.scene(noted.scene) == scene


def test_the_same_scene_twice_is_one_row(registry: Registry) -> None:
    registry.add(bedroom(), 20.0)
    again = registry.add(bedroom(), 30.0)
    assert (again.assets, again.new_assets) == (6, 0)
    (entry,) = registry.scenes()
    assert (entry.times, entry.first, entry.last, entry.things) == (2, 20.0, 30.0, 7)


def test_an_asset_of_many_scenes_is_one_row(registry: Registry) -> None:
    first, second = registry.add(bedroom(seed=1), 1.0), registry.add(bedroom(seed=2), 2.0)
    assert (second.assets, second.new_assets) == (6, 0)
    assert len(registry.assets()) == 6
    (bed,) = registry.assets("bed")
    assert (bed.name, bed.params, bed.scenes) == ("bed", (("kind", "plain"), ("width", 1.6)), 2)
    assert bed.tags == ("bed", "plain", "voxel")
    assert {entry.key for entry in registry.scenes(asset=bed.key)} == {first.scene, second.scene}


def test_two_assets_of_one_form_share_its_shape(registry: Registry, path: Path) -> None:
    twin = BED.model_copy(update={"id": "daybed_1", "asset": "daybed", "category": "sofa"})
    registry.add(bedroom(things=[BED, twin]), 1.0)
    assert len({asset.shape for asset in registry.assets()}) == 1
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM shapes").fetchone() == (1,)
    (stand_in,) = registry.assets(tags=["sofa"])
    assert stand_in.name == "daybed"


def test_what_was_not_built_is_no_asset(registry: Registry) -> None:
    scene = bedroom()
    unbuilt = scene.model_copy(update={"shapes": scene.shapes.model_copy(update={"shapes": (), "uses": ()})})
    assert registry.add(unbuilt, 1.0).assets == 0
    assert registry.verify().problems == ()


def test_a_scene_beyond_the_bounds_is_refused_and_nothing_is_written(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("voxel_weaver.assets.registry.records.SCENE_LIMIT", 1000)
    with pytest.raises(OutputRefused, match="keeps 1000 at most"):
        registry.add(bedroom(), 1.0)
    assert registry.scenes() == ()


# --- finding -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "tags", "found"),
    [
        ("", (), "ab"),
        ("nightstands", (), "ab"),
        ("NIGHTstand", (), "ab"),
        ("cafe", (), "b"),  # é without its accent
        ("attic bed", (), "a"),
        ("attic café", (), ""),
        ("", ("bedroom", "cozy", "table_lamp"), "ab"),
        ("", ("kitchen",), ""),
        ("attic", ("voxel",), "a"),
        ("tic", (), ""),  # words are found by their beginnings, not by their middles
        ("?!", (), ""),
    ],
)
def test_search(registry: Registry, words: str, tags: tuple[str, ...], found: str) -> None:
    names = {
        registry.add(bedroom("an attic with a bed"), 1.0).scene: "a",
        registry.add(bedroom("a room above the Café"), 2.0).scene: "b",
    }
    assert "".join(sorted(names[entry.key] for entry in registry.scenes(words, tags=tags))) == found


def test_whole_words_come_before_beginnings_and_then_the_latest(registry: Registry) -> None:
    for now, prompt in enumerate(("a bed in the sun", "a sunny bed", "the sun again")):
        registry.add(bedroom(prompt), float(now))
    assert [entry.prompt for entry in registry.scenes("sun")] == ["the sun again", "a bed in the sun", "a sunny bed"]
    assert [entry.prompt for entry in registry.scenes("sun", limit=1, offset=1)] == ["a bed in the sun"]


def test_tags_are_counted(registry: Registry) -> None:
    registry.add(bedroom(), 1.0)
    registry.add(bedroom(things=[BED]), 2.0)
    counts = dict(registry.tags())
    assert (counts["bed"], counts["plant"], counts["bedroom"], counts["cozy"], counts["modern"]) == (2, 1, 2, 2, 2)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80) | st.sampled_from(['"', "bed OR chair", "NEAR(", "bed*", "'; DROP TABLE scenes; --", "%_"]))
def test_whatever_is_typed_is_only_words(registry: Registry, typed: str) -> None:
    if not registry.scenes():
        registry.add(bedroom(), 1.0)
    assert len(registry.scenes(typed)) <= 1
    registry.assets(typed)
    assert registry.scenes(tags=[typed]) == () or typed in dict(registry.tags())
    assert len(registry.scenes()) == 1


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_a_scene_of_any_prompt_is_kept_whole(registry: Registry, prompt: str) -> None:
    scene = bedroom(prompt)
    noted = registry.add(scene, 1.0)
    assert registry.scene(noted.scene) == scene
    assert registry.verify().problems == ()
    registry.delete(noted.scene)


# --- deleting ------------------------------------------------------------------------------------------------------


def test_delete_removes_the_scene_and_what_only_it_used(registry: Registry, path: Path) -> None:
    kept = registry.add(bedroom(things=THINGS[:3]), 1.0)
    secret = THINGS[3].model_copy(
        update={"category": "zyxwardrobe", "asset": "zyxasset", "params": (("a", "zyxparam"),)}
    )
    gone = registry.add(bedroom("qqsecretqq prompt", things=[*THINGS[:3], secret]), 2.0)
    assert b"qqsecretqq" in path.read_bytes()
    assert b"zyxwardrobe" in path.read_bytes()
    removed = registry.delete(gone.scene)
    assert (removed.scenes, removed.assets, removed.shapes) == (1, 1, 1)
    assert [entry.key for entry in registry.scenes()] == [kept.scene]
    assert {asset.name for asset in registry.assets()} == {"bed", "nightstand"}
    assert registry.verify().problems == ()
    left = path.read_bytes()
    assert not any(word in left for word in (b"qqsecretqq", b"zyxwardrobe", b"zyxasset", b"zyxparam"))
    assert [file.name for file in path.parent.iterdir()] == [path.name]  # no journal that remembers


def test_no_byte_of_many_deleted_scenes_stays(registry: Registry, path: Path) -> None:
    empty = path.stat().st_size
    keys = [registry.add(bedroom(f"prompt zq{number:03} zq", seed=number), 1.0).scene for number in range(60)]
    full = path.stat().st_size
    removed = registry.delete(*keys[1::2])
    left = path.read_bytes()
    assert [number for number in range(60) if f"zq{number:03}".encode() in left] == list(range(0, 60, 2))
    assert removed.bytes == full - path.stat().st_size > 0
    registry.delete(*keys[::2])
    assert path.stat().st_size == empty
    assert b"zq0" not in path.read_bytes()


def test_deleting_what_is_not_there_deletes_nothing(registry: Registry) -> None:
    noted = registry.add(bedroom(), 1.0)
    with pytest.raises(DataRefused, match="'nothing'"):
        registry.delete(noted.scene, "nothing")
    assert registry.scene(noted.scene) == bedroom()
    with pytest.raises(DataRefused, match="'nothing'"):
        registry.scene("nothing")


# --- verifying -----------------------------------------------------------------------------------------------------

DAMAGE = (
    ("UPDATE contents SET data = x'ffff'", "damaged"),
    ("UPDATE contents SET data = (SELECT data FROM contents LIMIT 1)", "is not what its hash says"),
    ("DELETE FROM contents", "scene without content"),
    ("UPDATE scenes SET prompt = 'another'", "The prompt of scene"),
    ("UPDATE scenes SET seed = 9", "The seed of scene"),
    ("UPDATE scenes SET words = ' '", "The words of scene"),
    ("DELETE FROM scene_tags WHERE tag = 'cozy'", "The tags of scene"),
    ("DELETE FROM uses WHERE category = 'bed'", "Left behind: asset"),
    ("UPDATE uses SET category = 'desk' WHERE category = 'bed'", "The uses of scene"),
    ("UPDATE assets SET params = '[]' WHERE name = 'bed'", "The asset"),
    ("UPDATE assets SET params = 'x' WHERE name = 'bed'", "The asset"),
    ("UPDATE assets SET shape = 1", "The asset"),
    ("DELETE FROM asset_tags WHERE tag = 'bed'", "The asset"),
    ("INSERT INTO shapes (key, vertices, faces) VALUES ('x', 1, 1)", "Left behind: shape 'x'"),
    ("DELETE FROM scenes", "belongs to a row of 'scenes' that is not there"),
)


@pytest.mark.parametrize(("statement", "words"), DAMAGE)
def test_verify_names_what_does_not_match(registry: Registry, path: Path, statement: str, words: str) -> None:
    for seed in (1, 2):
        registry.add(bedroom(seed=seed), 1.0)
    assert registry.verify().holds
    changed(path, statement)
    health = registry.verify()
    assert any(words in problem for problem in health.problems), health.problems
    assert not health.holds


def test_verify_reports_a_torn_file_instead_of_raising(registry: Registry, path: Path) -> None:
    for seed in range(20):
        registry.add(bedroom(seed=seed), 1.0)
    registry.close()
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 9] = b"\xa5" * (4096 * 6)
    path.write_bytes(data)
    with Registry(path) as torn:
        health = torn.verify()
    assert health.problems
    assert path.read_bytes() == data


def test_a_bomb_is_not_unpacked(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    noted = registry.add(bedroom(), 1.0)
    monkeypatch.setattr("voxel_weaver.assets.registry.records.SCENE_LIMIT", 1000)
    with pytest.raises(DataRefused, match="not what its hash says"):
        registry.scene(noted.scene)


# --- files ---------------------------------------------------------------------------------------------------------


def newer(path: Path) -> None:
    Registry(path).close()
    changed(path, f"PRAGMA user_version = {VERSION + 1}")


def foreign(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    changed(path, "CREATE TABLE mine (x)", "PRAGMA user_version = 1")


def disguised(path: Path) -> None:
    foreign(path)
    changed(path, f"PRAGMA application_id = {APPLICATION}")


def trapped(path: Path) -> None:
    """A registry with a trigger that somebody added."""
    Registry(path).close()
    changed(path, "CREATE TRIGGER t AFTER INSERT ON scenes BEGIN DELETE FROM scenes; END")


def words(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text("a shopping list")


def cut(path: Path) -> None:
    with Registry(path) as whole:
        whole.add(bedroom(), 1.0)
    path.write_bytes(path.read_bytes()[:5000])


@pytest.mark.parametrize("make", [newer, foreign, disguised, trapped, words, cut])
def test_a_file_that_is_no_sound_registry_is_refused_and_left(path: Path, make: Callable[[Path], None]) -> None:
    make(path)
    before = path.read_bytes()
    with pytest.raises(StoreBroken, match=r"left as it is.*(restore|update)") as caught:
        Registry(path)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_an_empty_file_becomes_a_registry(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with Registry(path) as made:
        assert made.add(bedroom(), 1.0).new_assets == 6


def test_a_place_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for place in (tmp_path, tmp_path / "file" / "registry.sqlite"):
        with pytest.raises(StoreBroken, match="Check that its folder exists and may be written to"):
            Registry(place)


def test_a_locked_registry_says_who_is_to_wait(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voxel_weaver.assets.registry.schema.BUSY", 0.05)
    with Registry(path) as registry, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreBroken, match="Another program is writing to it; try again"):
            registry.add(bedroom(), 1.0)
        other.execute("ROLLBACK")
        assert registry.add(bedroom(), 1.0).new_assets == 6


def test_a_full_registry_refuses_and_keeps_what_it_has(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voxel_weaver.assets.registry.schema.FILE_LIMIT", 160 * 1024)
    with Registry(path) as registry:
        kept = []
        with pytest.raises(StoreBroken, match="Free some space"):
            kept.extend(registry.add(bedroom(seed=seed), 1.0).scene for seed in range(1000))
        assert registry.verify().holds
        assert len(registry.scenes(limit=1000)) > 0
        registry.delete(*(entry.key for entry in registry.scenes(limit=1000)))
        assert registry.add(bedroom(), 1.0).new_assets == 6


MANY = """
import sys
from pathlib import Path
from voxel_weaver.assets.registry import Registry
from voxel_weaver.scene.scene import Scene
base = Scene.from_json(Path(sys.argv[1]).read_text())
for number in range(15):
    scene = base.model_copy(update={"brief": base.brief.model_copy(update={"seed": number})})
    with Registry(Path(sys.argv[2])) as registry:
        registry.add(scene, float(number))
"""


def test_processes_share_a_registry(path: Path, tmp_path: Path) -> None:
    (tmp_path / "scene.json").write_text(bedroom().to_json())
    command = [sys.executable, "-c", MANY, str(tmp_path / "scene.json"), str(path)]
    running = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE) for _ in range(3)]
    assert [process.communicate(timeout=60)[1] for process in running] == [b""] * 3
    with Registry(path) as registry:
        entries = registry.scenes(limit=100)
        assert len(entries) == 15
        assert {entry.times for entry in entries} == {3}
        assert len(registry.assets()) == 6
        assert registry.verify().holds


def test_a_copy_of_the_file_is_the_registry(registry: Registry, path: Path, tmp_path: Path) -> None:
    noted = registry.add(bedroom(), 1.0)
    shutil.copy(path, tmp_path / "copy.sqlite")
    with Registry(tmp_path / "copy.sqlite") as copy:
        assert isinstance(copy.scene(noted.scene), Scene)
