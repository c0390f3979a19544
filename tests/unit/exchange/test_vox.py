"""MagicaVoxel files: what is written is read again, voxel by voxel, and nonsense is refused."""

from __future__ import annotations

import contextlib
import struct
import time

import numpy as np
import pytest

from tests.unit.exchange.rooms import shelf
from voxel_weaver.exchange.colors import reduced, rgb, seen
from voxel_weaver.exchange.vox import scene_vox, vox_scene
from voxel_weaver.exchange.vox_reading import DEFAULT_PALETTE, read_vox
from voxel_weaver.exchange.vox_scene import QUARTERS, Placement, Swatch, VoxScene, turned
from voxel_weaver.exchange.vox_writing import split, vox_bytes
from voxel_weaver.exchange.voxelized import Body, Spot, Voxelized, voxelized
from voxel_weaver.scene.errors import DataRefused, SettingRefused
from voxel_weaver.scene.look import Material

SWATCHES = (
    Swatch((200, 30, 40)),
    Swatch((10, 20, 30), "metal", 0.9, 0.25),
    Swatch((0, 128, 255), "glass", 0.8, 0.05),
    Swatch((255, 240, 200), "emit", 0.5, 0.6),
)


def cells(shape: tuple[int, int, int], seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 5, shape).astype(np.uint8)


def test_models_transforms_names_and_materials_come_back() -> None:
    models = cells((3, 4, 5)), cells((6, 2, 1), 1)
    placements = tuple(
        Placement(
            number % 2,
            f"thing {number}",
            ("Things", "Nature")[number // 4],
            (number, -7, 3 * number),
            turn,
            number == 5,
        )
        for number, turn in enumerate((*QUARTERS, *QUARTERS))
    )
    made = VoxScene(models, placements, SWATCHES)
    found = read_vox(vox_bytes(made))
    assert found.placements == placements
    assert found.swatches == SWATCHES
    assert all(np.array_equal(one, other) for one, other in zip(found.models, models, strict=True))
    assert (found.voxels(), found.content_hash()) == (made.voxels(), made.content_hash())


def test_the_hash_tells_a_moved_turned_or_recolored_voxel() -> None:
    def hashed(low: tuple[int, int, int] = (0, 0, 0), turn: int = 0, color: tuple[int, int, int] = (9, 9, 9)) -> str:
        one = np.array([[[1], [1]]], dtype=np.uint8)
        return VoxScene((one,), (Placement(0, "", "", low, QUARTERS[turn]),), (Swatch(color),)).content_hash()

    assert len({hashed(), hashed(low=(0, 0, 1)), hashed(turn=1), hashed(color=(9, 9, 8))}) == 4
    assert hashed(turn=2) == hashed(), "two equal voxels, turned halfway"


@pytest.mark.parametrize("quarter", range(4))
def test_a_model_above_256_is_split_and_is_the_same(quarter: int) -> None:
    large = np.zeros((300, 20, 513), np.uint8)
    large[5:299, 3:, 2:512:3] = 2
    made = VoxScene((large,), (Placement(0, "tower", "Things", (4, 5, 6), QUARTERS[quarter]),), SWATCHES)
    parts = split(made)
    assert max(max(part.shape) for part in parts.models) <= 256
    assert len(parts.models) == 6 - 2 * int(not large[:, :, 512:].any())
    assert {placement.name for placement in parts.placements} == {"tower"}
    found = read_vox(vox_bytes(made))
    assert (found.voxels(), found.content_hash()) == (made.voxels(), made.content_hash())


def test_quarters_turn_as_the_scene_does() -> None:
    model = cells((3, 4, 5))
    for quarter, rotation in enumerate(QUARTERS):
        assert np.array_equal(turned(model, rotation), np.rot90(model, quarter, axes=(0, 1)))


def test_more_colors_than_a_palette_has_are_reduced_to_what_looks_like_them() -> None:
    materials = tuple(
        Material(name=f"m{n}", kind="plain", color=f"#{n % 8 * 36:02x}{n // 8 % 8 * 36:02x}{n // 64 * 36:02x}")
        for n in range(512)
    )
    bodies = tuple(
        Body(np.arange(1, 129, dtype=np.uint8).reshape(8, 4, 4), materials[start : start + 128])
        for start in range(0, 512, 128)
    )
    spots = tuple(Spot(number, "block", "Things", (10 * number, 0, 0)) for number in range(4))
    found = read_vox(vox_bytes(vox_scene(Voxelized(0.1, bodies, spots))))
    assert len(found.swatches) <= 255
    assert found.voxels() == 512
    labels = np.concatenate(
        [body.cells.ravel().astype(np.int64) + start for body, start in zip(bodies, range(0, 512, 128), strict=True)]
    )
    wanted = np.array([rgb(materials[label - 1].color) for label in labels])
    got = np.array([found.swatches[number - 1].color for model in found.models for number in model.ravel()])
    assert np.linalg.norm(seen(wanted) - seen(got), axis=1).max() < 0.09, "next to each other, hard to tell apart"


def test_few_colors_are_kept_exactly_and_heavy_ones_nearly() -> None:
    colors = np.array([(10, 10, 10), (10, 10, 10), (250, 0, 0)])
    table, owner = reduced(colors, np.ones(3), 2)
    assert table[owner].tolist() == colors.tolist()
    many = np.random.default_rng(0).integers(0, 256, (600, 3))
    weights = np.ones(600)
    weights[7] = 1e6
    table, owner = reduced(many, weights, 16)
    assert np.abs(table[owner[7]] - many[7]).max() <= 1


def test_a_scene_is_written_with_its_things_by_name() -> None:
    scene, blobs = shelf()
    found = read_vox(scene_vox(scene, blobs).data)
    assert [placement.name for placement in found.placements] == [
        "floor_room_1",
        "ceiling_room_1",
        "crate_1",
        "crate_2",
    ]
    assert [placement.hidden for placement in found.placements] == [False, True, False, False]
    floor, _, first, second = found.placements
    assert floor.low == (-50, -50, -5)
    assert first.low == (-10, -5, 0)
    assert second.low == (25, 20, 0), "turned by a quarter: 10 wide and 20 deep"
    assert first.model == second.model
    assert np.count_nonzero(found.models[first.model]) == 20 * 10 * 15


def test_the_size_of_a_voxel_can_be_chosen() -> None:
    scene, blobs = shelf()
    assert voxelized(scene, blobs, 512).voxel == pytest.approx(0.02)
    assert voxelized(scene, blobs, 30).voxel == pytest.approx(0.1)
    assert voxelized(scene, blobs, 512, 0.05).voxel == 0.05
    with pytest.raises(SettingRefused, match=r"from 0\.001"):
        voxelized(scene, blobs, 512, 0.0)


# --- files of others -----------------------------------------------------------------------------------------------


def chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<ii", len(content), 0) + content


def file(*chunks: bytes) -> bytes:
    body = b"".join(chunks)
    return b"VOX " + struct.pack("<i", 150) + b"MAIN" + struct.pack("<ii", 0, len(body)) + body


SIZE = chunk(b"SIZE", struct.pack("<iii", 2, 2, 2))
VOXELS = chunk(b"XYZI", struct.pack("<i", 1) + bytes([1, 0, 1, 7]))


def test_a_file_without_graph_and_palette_has_the_usual_ones() -> None:
    found = read_vox(file(SIZE, VOXELS))
    assert found.placements == (Placement(0, "", "", (-1, -1, 0)),)
    assert found.swatches[6].color == tuple(DEFAULT_PALETTE[6, :3]) == (255, 204, 255)
    assert DEFAULT_PALETTE[0, :3].tolist() == [255, 255, 255]
    assert DEFAULT_PALETTE[254, :3].tolist() == [17, 17, 17]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PNG", "no .vox file"),
        (file(), "no model"),
        (file(SIZE, VOXELS)[:-3], "ends in the middle"),
        (file(chunk(b"SIZE", struct.pack("<iii", 2, 2, 1 << 30)), VOXELS), "1 to 256"),
        (file(SIZE, chunk(b"XYZI", struct.pack("<i", 1) + bytes([2, 0, 0, 7]))), "outside of a model"),
        (file(SIZE, chunk(b"XYZI", struct.pack("<i", -5))), "ends in the middle"),
        (file(VOXELS), "without a size"),
        (file(SIZE, VOXELS, chunk(b"nGRP", struct.pack("<iiii", 0, 0, 1, 0))), "in a circle"),
        (file(SIZE, VOXELS, chunk(b"nGRP", struct.pack("<iiii", 0, 0, 1, 9))), "not there"),
        (file(SIZE, VOXELS, chunk(b"nSHP", struct.pack("<iiiii", 0, 0, 1, 3, 0))), "names model 3"),
        (file(SIZE, VOXELS, chunk(b"LAYR", struct.pack("<ii", 0, 1 << 28))), "list of"),
    ],
)
def test_nonsense_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(DataRefused, match=words):
        read_vox(data)


def test_cut_off_anywhere_it_is_refused_or_read_but_never_breaks() -> None:
    whole = vox_bytes(VoxScene((cells((3, 3, 3)),), (Placement(0, "a", "b", (0, 0, 0)),), SWATCHES))
    for end in range(0, len(whole), 7):
        with pytest.raises(DataRefused):
            read_vox(whole[:end])


def test_a_graph_that_names_the_same_over_and_over_takes_no_memory() -> None:
    """Sixty groups, each of the next one a hundred thousand times: more placements than there are atoms."""
    groups = [
        chunk(b"nGRP", struct.pack("<iii", number, 0, 10_000) + struct.pack("<i", number + 1) * 10_000)
        for number in range(60)
    ]
    began = time.process_time()
    with pytest.raises(DataRefused, match="in a circle"):
        read_vox(file(SIZE, VOXELS, *groups))
    assert time.process_time() - began < 10


def test_a_file_with_wrong_bytes_is_refused_or_read_but_never_breaks() -> None:
    placements = (Placement(0, "a", "b", (0, 0, 0)), Placement(1, "c", "b", (5, 0, 0), QUARTERS[1]))
    whole = vox_bytes(VoxScene((cells((6, 5, 4)), cells((2, 2, 2))), placements, SWATCHES))
    rng = np.random.default_rng(1)
    read = 0
    for _ in range(1500):
        data = bytearray(whole)
        for _ in range(int(rng.integers(1, 5))):
            at = int(rng.integers(len(data)))
            if rng.random() < 0.5:
                data[at] = int(rng.integers(256))
            else:
                wild = int(rng.choice([-1, 0, 256, 2**31 - 1, -(2**31)]))
                data[at : at + 4] = struct.pack("<i", wild)
        with contextlib.suppress(DataRefused):
            found = read_vox(bytes(data))
            assert found.voxels() >= 0
            read += 1
    assert read, "a wrong colour does no harm"
