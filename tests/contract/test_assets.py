"""What every asset of the catalogue promises to layout, geometry, validator and painter."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import lru_cache

import numpy as np
import pytest

from tests.tools.planes import shared_planes
from tests.tools.solid import floating_pieces, is_closed, volume
from voxel_weaver.assets.asset import SIDES, Asset
from voxel_weaver.assets.boxes import boxes
from voxel_weaver.assets.catalog import CATALOG, Catalog
from voxel_weaver.assets.extents import all_bounds, extent, rotation, size
from voxel_weaver.assets.fitting import SIZE_WORDS, fitted
from voxel_weaver.assets.forms.solids import inside
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.nature.growth import MOST_FACES
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.assets.realise.greedy import voxel_mesh
from voxel_weaver.assets.realise.smooth import smooth_mesh
from voxel_weaver.assets.realise.voxels import VoxelGrid, grid
from voxel_weaver.assets.snap import voxel_of
from voxel_weaver.scene.brief import Attribute
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Params, Setting, Support
from voxel_weaver.scene.settings import LookName

VOXEL = 0.02
MOST_VERTICES = 6000
MOST_OF_BUILDINGS = 9000
"""What is longer than ten metres has walls full of windows."""
HEAD_NOUNS = 300
"""Assets that stand for a noun of their own, at least."""
GLOW_REACH = 0.05
"""A light may stand a little before the thing that glows, where its own shade does not shut it in."""

MOST_SHARED = 5e-4
"""Square metres: two bevelled corners may meet in a face that nobody sees."""
WITH_SHARED_PLANES = frozenset(("urinal", "squat_rack", "photo_booth", "curved_counter"))
"""Bevels that come to lie in one plane where faces recede. No asset may come to these; what is mended is taken out."""

every_asset = pytest.mark.parametrize("asset", CATALOG, ids=lambda asset: asset.name)


def draws(asset: Asset) -> list[Params]:
    """The default and three by chance."""
    return [asset.params(), *(asset.params(rng=chance(seed, asset.name)) for seed in range(3))]


def choices(asset: Asset) -> list[Params]:
    """The default with each choice of each parameter."""
    return [
        asset.params({name: choice})
        for name, parameter in asset.parameters.items()
        for choice in ((True, False) if isinstance(parameter.default, bool) else parameter.choices)
    ]


@lru_cache(maxsize=1024)
def voxelised(asset: Asset, params: Params) -> tuple[Model, VoxelGrid]:
    model = standing(asset, params, LookName.VOXEL, VOXEL)
    return model, grid(model, voxel_of(model, VOXEL))


def is_solid(model: Model, point: tuple[float, float, float]) -> bool:
    """Whether a part of the smooth model is at this point."""
    return any(
        inside(part.form, ((np.array([point]) - part.at) @ rotation(part.turn)) / np.asarray(part.stretch))[0]
        for part in model.parts
    )


def test_there_are_many_and_each_noun_means_one() -> None:
    assert sum(bool(asset.words) for asset in CATALOG) >= HEAD_NOUNS
    catalog = Catalog()
    for asset in CATALOG:
        for word in asset.words:
            assert catalog.find(word).asset is asset, word


@every_asset
def test_parts_and_finishes_agree(asset: Asset) -> None:
    for params in draws(asset):
        model = asset.model(params)
        declared = [finish.name for finish in model.finishes]
        assert len(set(declared)) == len(declared)
        assert {part.finish for part in model.parts} == set(declared)
        assert all(finish.color for finish in model.finishes if finish.tone == "own")


@every_asset
def test_building_twice_gives_the_same(asset: Asset) -> None:
    for params in draws(asset)[:2]:
        assert asset.model(params) == asset.model(params)


@every_asset
def test_it_is_as_large_as_it_says(asset: Asset) -> None:
    for params in draws(asset):
        given = dict(params)
        low, high = extent(asset.model(params))
        for axis, name in enumerate(("width", "depth", "height")):
            measured = high[axis] - low[axis]
            if name in given:
                assert measured == pytest.approx(float(given[name]), abs=VOXEL), f"{name} with {given!r}"
        assert low[2] == pytest.approx(0.0, abs=0.002)
        assert (low[0] + high[0], low[1] + high[1]) == pytest.approx((0.0, 0.0), abs=VOXEL)


@every_asset
def test_bounds_of_parameters_are_usable(asset: Asset) -> None:
    for name, parameter in asset.parameters.items():
        if parameter.range is not None:
            least, most = parameter.range.bounds
            assert least <= parameter.range.low <= float(parameter.default) <= parameter.range.high <= most, name
            for bound in (least, most):
                model = asset.model(asset.params({name: bound}))
                assert min(size(model)) > 0, f"{name}={bound}"
        if parameter.choices:
            assert parameter.default in parameter.choices
            for choice in parameter.choices:
                assert asset.model(asset.params({name: choice})).parts


@every_asset
def test_no_part_is_thinner_than_nothing(asset: Asset) -> None:
    """At all bounds of all sizes each part has three positive measures."""
    for name, parameter in asset.parameters.items():
        for bound in parameter.range.bounds if parameter.range is not None else ():
            model = asset.model(asset.params({name: bound}))
            low, high = all_bounds(model)
            assert (high - low).min() > 1e-4, f"{name}={bound}"
            assert min(min(part.stretch) for part in model.parts) > 0, f"{name}={bound}"


@every_asset
def test_size_words_change_what_they_name(asset: Asset) -> None:
    """Every side that a word sets becomes larger or smaller, as the word says; by voxels too where that is a voxel."""
    usual = asset.params()
    for (_, factor), word in {effect: word for word, effect in SIZE_WORDS.items()}.items():  # one word of each meaning
        given = fitted(asset, [Attribute(kind="size", value=word)])
        for look in (LookName.LOWPOLY, LookName.VOXEL):
            before, after = (standing(asset, params, look, VOXEL) for params in (usual, asset.params(given)))
            fineness = max(voxel_of(before, VOXEL), voxel_of(after, VOXEL)) if look is LookName.VOXEL else 1e-6
            for axis, name in enumerate(SIDES):
                if name in given:
                    asked = float(given[name]) - float(dict(usual)[name])
                    change = extent(after).size[axis] - extent(before).size[axis]
                    assert asked * (factor - 1) >= 0, f"{word}: {name} goes the other way"
                    assert change == pytest.approx(asked, abs=fineness + 0.004), f"{word}: {name}"


@every_asset
def test_size_words_do_something(asset: Asset) -> None:
    """A large one and a small one are not the usual one."""
    usual = size(asset.model(asset.params()))
    for word, sign in (("large", 1), ("huge", 1), ("small", -1), ("tiny", -1)):
        given = fitted(asset, [Attribute(kind="size", value=word)])
        if given:
            assert max(sign * np.subtract(size(asset.model(asset.params(given))), usual)) > 0.003, word


@every_asset
@pytest.mark.parametrize("side", SIDES)
def test_metres_are_met_within_a_voxel(asset: Asset, side: str) -> None:
    parameter = asset.parameters.get(side)
    if parameter is None or parameter.range is None:
        return
    axis = SIDES.index(side)
    least, most = parameter.range.bounds
    for metres in np.linspace(least, most, 7).tolist():
        asked = tuple(metres if name == side else 0.0 for name in SIDES)
        params = asset.params(fitted(asset, size=(asked[0], asked[1], asked[2])))
        assert size(asset.model(params))[axis] == pytest.approx(metres, abs=0.01)
        model = standing(asset, params, LookName.VOXEL, VOXEL)
        assert size(model)[axis] == pytest.approx(metres, abs=voxel_of(model, VOXEL) + 1e-6)


@every_asset
def test_each_choice_is_a_model_of_its_own(asset: Asset) -> None:
    for name, parameter in asset.parameters.items():
        choices: tuple[Setting, ...] = (True, False) if isinstance(parameter.default, bool) else parameter.choices
        sizes = [{key: value for key, value in params if key in SIDES} for params in draws(asset)]
        models = {
            choice: tuple(asset.model(asset.params(size | {name: choice})) for size in sizes) for choice in choices
        }
        assert len(set(models.values())) == len(choices), name


@every_asset
@pytest.mark.parametrize("look", [LookName.LOWPOLY, LookName.REALISTIC], ids=lambda look: look.value)
def test_smooth_meshes_are_closed_and_face_outward(asset: Asset, look: LookName) -> None:
    model = asset.model(asset.params())
    mesh, names = realise(model, look, VOXEL)
    mesh.check()
    assert is_closed(mesh)
    assert set(mesh.slots.tolist()) == set(range(len(names)))
    most = MOST_OF_BUILDINGS if max(size(model)) > 10.0 else MOST_VERTICES
    assert len(mesh.points) <= most or look is LookName.REALISTIC
    parts = model.parts if look is LookName.LOWPOLY else ()
    inverted = [
        part
        for part in parts
        if volume(smooth_mesh(Model((part,), model.finishes), look is not LookName.LOWPOLY)[0]) <= 0
    ]
    assert not inverted
    low, high = extent(model)
    found_low, found_high = mesh.bounds()
    assert np.abs(np.array([low, high]) - [found_low, found_high]).max() < VOXEL


@every_asset
def test_no_two_smooth_faces_lie_in_one_plane(asset: Asset) -> None:
    """They would flicker in a window and be black in a picture."""
    mesh, names = realise(asset.model(asset.params()), LookName.LOWPOLY, VOXEL)
    shared = [(area, names[one], names[other]) for area, one, other in shared_planes(mesh, MOST_SHARED)]
    assert bool(shared) == (asset.name in WITH_SHARED_PLANES), shared


@every_asset
def test_voxels_fill_the_model_that_layout_reckons_with(asset: Asset) -> None:
    for params in draws(asset)[:2]:
        model, voxels = voxelised(asset, params)
        voxel = voxels.voxel
        mesh, values = voxel_mesh(voxels.cells, voxels.origin, voxel)
        mesh.check()
        assert volume(mesh) == pytest.approx(np.count_nonzero(voxels.cells) * voxel**3, rel=1e-6)
        assert set(mesh.slots.tolist()) == set(range(len(values)))
        low, high = extent(model)
        found_low, found_high = mesh.bounds()
        assert np.abs(np.array([low, high]) - [found_low, found_high]).max() <= voxel + 1e-6
        assert found_low[2] == 0.0, "it floats"
        if asset.support.value == "ceiling":
            assert found_high[2] == pytest.approx(high[2], abs=1e-4), "it does not reach the ceiling"
        if asset.support.value == "wall":
            assert found_high[1] == pytest.approx(high[1], abs=1e-4), "it does not reach the wall"


@every_asset
def test_no_voxels_float(asset: Asset) -> None:
    """Each piece reaches the ground, or the wall or the ceiling that it hangs on."""
    cells = voxelised(asset, asset.params())[1].cells
    axis, last = {Support.CEILING: (2, True), Support.WALL: (1, True)}.get(asset.support, (2, False))
    assert floating_pieces(cells, axis, last) == 0


@every_asset
def test_surfaces_carry(asset: Asset) -> None:
    """Under the middle of each surface is something solid, and above it is air, in both looks."""
    for params in draws(asset)[:2]:
        smooth = asset.model(params)
        model, voxels = voxelised(asset, params)
        for surface, snapped in zip(smooth.surfaces, model.surfaces, strict=True):
            x, y = (surface.low[0] + surface.high[0]) / 2, (surface.low[1] + surface.high[1]) / 2
            assert is_solid(smooth, (x, y, surface.z - 0.0015)), f"nothing beneath {surface}"
            assert not is_solid(smooth, (x, y, surface.z + 0.0035)), f"something on {surface}"
            assert surface.high[0] > surface.low[0]
            assert surface.high[1] > surface.low[1]
            place = (np.array([x, y, snapped.z]) - voxels.origin) / voxels.voxel
            column = voxels.cells[tuple(np.floor(place[:2] + 1e-4).astype(int))]
            level = round(float(place[2]))
            assert level == pytest.approx(place[2], abs=1e-3)
            assert column[level - 1], f"no voxel beneath {snapped}"
            assert level >= len(column) or not column[level], f"a voxel on {snapped}"


@every_asset
def test_lights_and_boxes_lie_within(asset: Asset) -> None:
    for look in (LookName.VOXEL, LookName.LOWPOLY):
        model = standing(asset, asset.params(), look, VOXEL)
        low, high = (np.array(corner) for corner in extent(model))
        for glow in model.glows:
            assert (low - GLOW_REACH <= glow.at).all()
            assert (np.array(glow.at) <= high + GLOW_REACH).all()
        slack = max(0.08, 0.03 * float((high - low).max()))  # the square ends of slanting bars stand out
        rows = boxes(model)
        axes = rows[:, 6:].reshape(-1, 3, 3)
        reach = (np.abs(axes) * rows[:, 3:6, None]).sum(axis=1)
        assert (rows[:, 3:6] > 0).all()
        assert (rows[:, :3] - reach >= low - slack).all()
        assert (rows[:, :3] + reach <= high + slack).all()


@pytest.mark.parametrize("look", LookName, ids=lambda look: look.value)
def test_a_wood_of_any_tree_can_be_turned_around(look: LookName) -> None:
    """What stands outdoors by the thousand has few faces in each look, whatever chance makes of it."""
    trees = [asset for asset in CATALOG if asset.family == "tree" and asset.stance == "free"]
    assert len(trees) >= 15
    faces = {
        (asset.name, params): realise(standing(asset, params, look, VOXEL), look, VOXEL)[0].face_count
        for asset in trees
        for params in [*draws(asset), *choices(asset)]
    }
    assert {which: count for which, count in faces.items() if count > MOST_FACES} == {}


def test_realising_is_quick(record_property: Callable[[str, object], None]) -> None:
    """Typical is 2 ms for voxels of 2 cm; a busy machine gets ten times as much."""
    seconds = {}
    for asset in CATALOG:
        start = time.perf_counter()
        realise(standing(asset, asset.params(), LookName.VOXEL, VOXEL), LookName.VOXEL, VOXEL)
        seconds[asset.name] = time.perf_counter() - start
    typical = float(np.median(list(seconds.values())))
    record_property("typical_ms", round(typical * 1000, 2))
    slowest = sorted(seconds, key=lambda name: -seconds[name])[:5]
    assert typical < 0.02, f"{typical * 1000:.1f} ms; slowest: {[(name, round(seconds[name], 3)) for name in slowest]}"
