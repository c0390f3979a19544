"""A recorded run gives the same scene again, and nobody of the team thinks; what was tampered with is refused."""

from __future__ import annotations

import functools
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from agents.lighting import Lighting
from agents.space_planner import SpacePlanner
from agents.spatial_validator import SpatialValidator
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.ports import Blobs
from voxel_weaver.host.inline import Made, Studio
from voxel_weaver.host.recording import recorder, replayed
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.designs import Designs
from voxel_weaver.scene.errors import DataRefused, StoreBroken, WorkFailed
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.light import LightRig
from voxel_weaver.scene.look import Look
from voxel_weaver.scene.settings import Request, Settings
from voxel_weaver.scene.shapes import Shapes
from voxel_weaver.scene.verdict import Finding, Severity, Verdict
from voxel_weaver.team import team

SMALL = Request(prompt="a room")
Team = tuple[type[Maker], ...]


def instead(*kinds: type[Maker]) -> Team:
    """The team with these in the places of those of their names."""
    others = {kind.name: kind for kind in kinds}
    return tuple(others.get(kind.name, kind) for kind in team())


def unthinking(kind: type[Maker]) -> type[Maker]:
    """The same maker, who must not be asked."""

    @functools.wraps(kind.make)  # type: ignore[attr-defined]
    async def make(self: Maker, *needs: object, context: Context) -> object:
        raise AssertionError(f"{self.name!r} thinks in a replay")

    members: dict[str, Any] = {"name": kind.name, "make": make, "fallback": vars(kind)["fallback"]}
    if kind.remakes():

        @functools.wraps(kind.remake)  # type: ignore[attr-defined]
        async def remake(self: Maker, *needs: object, context: Context) -> object:
            raise AssertionError(f"{self.name!r} thinks again in a replay")

        members["remake"] = remake
    return type(kind.__name__, (kind,), members)


class NoLight(Lighting):
    name = "lighting"

    async def make(self, brief: Brief, layout: Layout, context: Context) -> LightRig:
        raise WorkFailed("the bulbs are gone")

    def fallback(self, brief: Brief, layout: Layout, blobs: Blobs) -> LightRig:
        return super().fallback(brief, layout, blobs)


class Fussy(SpatialValidator):
    """Sends the first layout back, whatever it is like."""

    name = "spatial_validator"

    async def make(self, brief: Brief, layout: Layout, shapes: Shapes, look: Look, context: Context) -> Verdict:
        fault = Finding(
            rule="taste", severity=Severity.FAULT, things=(), place=(0.0, 0.0, 0.0), measure=1.0, text="Try again."
        )
        return Verdict(revision=layout.revision, rules=("taste",), findings=() if layout.revision else (fault,))

    def fallback(self, brief: Brief, layout: Layout, shapes: Shapes, look: Look) -> Verdict:
        return super().fallback(brief, layout, shapes, look)


class Obliging(SpacePlanner):
    """Mends whatever is said to be wrong by taking the last thing away."""

    name = "space_planner"

    async def make(self, brief: Brief, designs: Designs, context: Context) -> Layout:
        return await super().make(brief, designs, context)

    async def remake(
        self, brief: Brief, designs: Designs, earlier: Layout, faults: tuple[Finding, ...], context: Context
    ) -> Layout:
        return earlier.model_copy(update={"revision": earlier.revision + 1, "things": earlier.things[:-1]})

    def fallback(self, brief: Brief, designs: Designs) -> Layout:
        return super().fallback(brief, designs)


async def recorded(path: Path, makers: Team, request: Request = SMALL, **more: Any) -> Made:
    with recorder(path, makers) as record:
        async with Studio(makers=makers, recorder=record) as studio:
            made = await studio.finish(await studio.generate(request, **more))
            assert record is not None
            record.keep(made)
    return made


TEAMS = {
    "as it is": (),
    "with a fallback": (NoLight,),
    "with a round of mending": (Fussy, Obliging),
    "with both": (NoLight, Fussy, Obliging),
}


@pytest.mark.parametrize("mode", ["async", "sequential"])
@pytest.mark.parametrize("others", TEAMS.values(), ids=TEAMS)
async def test_a_recording_gives_the_same_scene_and_nobody_thinks(others: Team, mode: str, tmp_path: Path) -> None:
    first = await recorded(tmp_path / "r", instead(*others), mode=mode)
    assert first.report.revisions == (1 if Fussy in others else 0)
    again = await replayed(tmp_path / "r", tuple(unthinking(kind) for kind in instead(*others)))
    assert again.scene == first.scene
    assert again.scene.content_hash() == first.scene.content_hash()
    assert again.review == first.review
    assert (again.report.fallbacks, again.report.reproducible) == (first.report.fallbacks, first.report.reproducible)
    assert [again.blobs.get(key) for key in again.scene.blob_keys()] == [
        first.blobs.get(key) for key in first.scene.blob_keys()
    ]


async def test_of_two_runs_in_one_file_the_last_is_played(tmp_path: Path) -> None:
    first = await recorded(tmp_path / "r", team())
    second = await recorded(tmp_path / "r", team(), Request(prompt="a room", settings=Settings(seed=5)))
    assert first.run != second.run
    assert first.scene.content_hash() != second.scene.content_hash()
    assert (await replayed(tmp_path / "r", team())).scene == second.scene


async def test_two_runs_at_once_in_one_file_do_not_mix(tmp_path: Path) -> None:
    import asyncio

    with recorder(tmp_path / "r", team()) as record:
        assert record is not None
        async with Studio(recorder=record) as studio:
            requests = [Request(prompt="a room", settings=Settings(seed=seed)) for seed in range(3)]
            made = await asyncio.gather(*(studio.generate(request) for request in requests))
            for each in made:
                record.keep(await studio.finish(each))
    again = await replayed(tmp_path / "r", team())
    assert again.scene in [each.scene for each in made]


def pages(path: Path) -> list[dict[str, Any]]:
    with sqlite3.connect(path) as db:
        return [json.loads(body) for (body,) in db.execute("SELECT body FROM pages ORDER BY number")]


def rewrite(path: Path, change: Any) -> int:
    """Let `change` loose on every payload of the recording; how many it changed."""
    changed = 0
    with sqlite3.connect(path) as db:
        rows = db.execute("SELECT number, body FROM pages").fetchall()
        for number, body in rows:
            page = json.loads(body)
            for place, payload in enumerate(page["payload"]):
                before = json.dumps(payload)
                change(page["type"][place], payload)
                changed += json.dumps(payload) != before
            db.execute("UPDATE pages SET body = ? WHERE number = ?", (json.dumps(page), number))
    return changed


def move_a_thing(kind: str, payload: dict[str, Any]) -> None:
    if kind == "Layout":
        payload["things"][0]["position"][0] += 0.5


def paint_a_thing(kind: str, payload: dict[str, Any]) -> None:
    if kind == "Look":
        payload["materials"][0]["color"] = "#ff00ff"


def break_the_schema(kind: str, payload: dict[str, Any]) -> None:
    if kind == "Layout":
        payload["things"][0]["position"] = "everywhere"


def change_the_prompt(kind: str, payload: dict[str, Any]) -> None:
    if kind == "Work" and payload["needs"][0]["type"] == "Request":
        payload["needs"][0]["value"]["prompt"] = "a palace"


@pytest.mark.parametrize("change", [move_a_thing, paint_a_thing, break_the_schema])
async def test_a_recording_that_was_tampered_with_is_refused(change: Any, tmp_path: Path) -> None:
    await recorded(tmp_path / "r", team())
    assert rewrite(tmp_path / "r", change)
    with pytest.raises(DataRefused):
        await replayed(tmp_path / "r", team())


async def test_a_recording_gives_its_own_words_whatever_its_request_says(tmp_path: Path) -> None:
    first = await recorded(tmp_path / "r", team())
    assert rewrite(tmp_path / "r", change_the_prompt) == 1
    assert (await replayed(tmp_path / "r", team())).scene == first.scene


async def test_bytes_that_were_tampered_with_are_refused(tmp_path: Path) -> None:
    await recorded(tmp_path / "r", team())
    with sqlite3.connect(tmp_path / "r") as db:
        assert db.execute("UPDATE blobs SET data = zeroblob(8)").rowcount
    with pytest.raises(DataRefused, match="are damaged"):
        await replayed(tmp_path / "r", team())


async def test_a_half_recording_is_refused(tmp_path: Path) -> None:
    """As after a crash: a run whose end was never written."""
    await recorded(tmp_path / "r", team())
    with sqlite3.connect(tmp_path / "r") as db:
        rows = db.execute("SELECT number, body FROM pages").fetchall()
        for number, body in rows:
            page = json.loads(body)
            half = {name: column[: len(column) // 2] for name, column in page.items()}
            db.execute("UPDATE pages SET body = ? WHERE number = ?", (json.dumps(half), number))
    with pytest.raises(DataRefused, match="was not recorded to its end"):
        await replayed(tmp_path / "r", team())


@pytest.mark.parametrize("content", [b"", b"a shopping list", b"SQLite format 3\0" + bytes(200)])
async def test_a_file_that_is_no_recording_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "r").write_bytes(content)
    with pytest.raises((DataRefused, StoreBroken)):
        await replayed(tmp_path / "r", team())
    with pytest.raises(DataRefused, match="There is no recording"):
        await replayed(tmp_path / "none", team())


async def test_playing_changes_no_registry(tmp_path: Path) -> None:
    makers = team()
    with recorder(tmp_path / "r", makers) as record:
        async with Studio(makers=makers, recorder=record, home=tmp_path) as studio:
            assert record is not None
            record.keep(await studio.finish(await studio.generate(SMALL)))
    before = (tmp_path / "registry.sqlite").read_bytes()
    await replayed(tmp_path / "r", makers)
    assert (tmp_path / "registry.sqlite").read_bytes() == before
