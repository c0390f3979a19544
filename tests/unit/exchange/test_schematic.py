"""Minecraft schematics: blocks by what they look like, both versions, read again; nonsense is refused."""

from __future__ import annotations

import contextlib
import gzip
import time
import tracemalloc

import numpy as np
import pytest

from tests.unit.exchange.rooms import shelf
from voxel_weaver.exchange.blocks import AIR, block_of
from voxel_weaver.exchange.nbt import Int, Short, from_varints, packed, unpacked, varints
from voxel_weaver.exchange.schematic import Schematic, read_schematic, scene_schematic, schematic_bytes
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.look import Material


@pytest.mark.parametrize("version", [2, 3])
def test_blocks_come_back(version: int) -> None:
    names = (AIR, *(f"minecraft:b{number}" for number in range(300)))
    blocks = np.random.default_rng(0).integers(0, len(names), (5, 6, 7))
    found = read_schematic(schematic_bytes(Schematic(blocks, names), version))
    assert found.names == names
    assert np.array_equal(found.blocks, blocks)
    assert found.count() == np.count_nonzero(blocks)


def test_a_version_two_file_has_what_minecraft_tools_look_for() -> None:
    name, root = unpacked(schematic_bytes(Schematic(np.ones((2, 3, 4), np.int64), (AIR, "minecraft:stone"))))
    assert name == "Schematic"
    assert (root["Width"], root["Height"], root["Length"]) == (Short(2), Short(3), Short(4))
    assert root["Version"] == Int(2)
    assert root["PaletteMax"] == Int(2)
    assert root["BlockData"] == b"\1" * 24


def test_a_version_three_file_nests_its_blocks() -> None:
    name, root = unpacked(schematic_bytes(Schematic(np.zeros((1, 1, 1), np.int64), (AIR,)), 3))
    assert name == ""
    assert root["Schematic"]["Blocks"]["Palette"] == {AIR: Int(0)}


def test_a_scene_stands_upright_with_its_front_to_the_south() -> None:
    scene, blobs = shelf()
    found = read_schematic(scene_schematic(scene, blobs).data)
    width, height, length = found.blocks.shape
    assert (width, height, length) == (100, 85, 100)
    block = np.array(found.names)[found.blocks]
    assert set(block[:, :5].ravel()) == {"minecraft:jungle_planks"}
    lit = np.argwhere(np.char.find(block, "froglight") >= 0)
    assert set(lit[:, 1]) == {19}, "the tops of the crates glow"
    assert lit[:, 2].min() == 100 - 90, "the crate at +y lies to the north"


@pytest.mark.parametrize(
    ("kind", "color", "block"),
    [
        ("wood", "#a2834f", "oak_planks"),
        ("plaster", "#cfd5d6", "white_concrete"),
        ("glass", "#d8eef4", "glass"),
        ("metal", "#f6d03d", "gold_block"),
        ("foliage", "#4b7329", "oak_leaves[persistent=true]"),
        ("brick", "#976253", "bricks"),
        ("fabric", "#a12823", "red_wool"),
    ],
)
def test_a_material_finds_its_block(kind: str, color: str, block: str) -> None:
    assert block_of(Material(name="m", kind=kind, color=color)) == f"minecraft:{block}"


def test_what_glows_becomes_a_block_that_glows() -> None:
    assert block_of(Material(name="m", kind="plain", color="#f19247", emission=2.0)) == "minecraft:shroomlight"


def test_varints_take_one_byte_or_two() -> None:
    numbers = np.array([0, 1, 127, 128, 300, 16383])
    data = varints(numbers)
    assert data == b"\x00\x01\x7f\x80\x01\xac\x02\xff\x7f"
    assert from_varints(data).tolist() == numbers.tolist()
    for broken in (b"\x80", b"\x80\x80\x01"):
        with pytest.raises(DataRefused):
            from_varints(broken)


def small(side: Short, palette: dict[str, Int], data: bytes) -> bytes:
    sides = dict.fromkeys(("Width", "Height", "Length"), side)
    return packed("Schematic", {**sides, "Palette": palette, "BlockData": data})


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not gzip",
        gzip.compress(b"\x01\x00"),
        gzip.compress(b"\x0a\x00\x00"),
        gzip.compress(b"\x0a\x00\x00" + b"\x0a\x00\x01a" * 50),
        packed("Schematic", {"Width": Short(2)}),
        small(Short(2), {AIR: Int(0)}, b"\0"),
        small(Short(1), {AIR: Int(0)}, b"\5"),
        small(Short(1), {AIR: Int(4)}, b"\0"),
        small(Short(-1), {AIR: Int(0)}, b"\0"),
    ],
)
def test_nonsense_is_refused(data: bytes) -> None:
    with pytest.raises(DataRefused):
        read_schematic(data)


BOMBS = {
    "unpacks to a gigabyte": gzip.compress(b"\x0a\x00\x00" + bytes(1 << 29), 1),
    "a list of ten million compounds": gzip.compress(
        b"\x0a\x00\x00\x09\x00\x01a\x0a" + (10_000_000).to_bytes(4, "big") + bytes(10_000_000), 1
    ),
    "a list of lists of nothing": gzip.compress(
        b"\x0a\x00\x00\x09\x00\x01a\x09" + (2_000_000).to_bytes(4, "big") + bytes(10_000_000), 1
    ),
    "an array of fifty million numbers": gzip.compress(
        b"\x0a\x00\x00\x0b\x00\x01a" + (50_000_000).to_bytes(4, "big") + bytes(200_000_000), 1
    ),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_small_file_that_unpacks_to_much_takes_neither_memory_nor_time(name: str) -> None:
    began = time.process_time()
    tracemalloc.start()
    try:
        with pytest.raises(DataRefused):
            read_schematic(BOMBS[name])
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 700 << 20
    assert time.process_time() - began < 20


def test_a_file_with_wrong_bytes_is_refused_or_read_but_never_breaks() -> None:
    blocks = np.random.default_rng(0).integers(0, 3, (4, 5, 6))
    whole = gzip.decompress(schematic_bytes(Schematic(blocks, (AIR, "a", "b"))))
    rng = np.random.default_rng(1)
    for _ in range(1500):
        plain = bytearray(whole)
        for _ in range(int(rng.integers(1, 6))):
            at = int(rng.integers(len(plain)))
            if rng.random() < 0.5:
                plain[at] = int(rng.integers(256))
            else:
                wild = int(rng.choice([-1, 0, 255, 65536, 2**31 - 1, -(2**31)]))
                plain[at : at + 4] = wild.to_bytes(4, "big", signed=True)
        with contextlib.suppress(DataRefused):
            read_schematic(gzip.compress(bytes(plain[: int(rng.integers(1, len(plain) + 40))]), 1))
