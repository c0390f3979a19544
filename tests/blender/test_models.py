"""Language models in Blender: the preferences, the panel, the buttons, and that no file of Blender holds a key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import bpy
import pytest

from tests.blender.hosts import ToldHost
from tests.blender.test_panels import Layout, drawn
from voxel_weaver.blender import registration
from voxel_weaver.blender.live import session
from voxel_weaver.blender.live.history import Thinking
from voxel_weaver.blender.live.models import SHOWN_KEY, Models, ModelWish
from voxel_weaver.blender.live.session import Session
from voxel_weaver.blender.live.wishes import Wish
from voxel_weaver.blender.operators import models as buttons
from voxel_weaver.blender.settings import choices, model_prefs, prefs
from voxel_weaver.blender.ui.models import VOXEL_WEAVER_PT_model, lines
from voxel_weaver.host.events import ModelCalls
from voxel_weaver.llm.providers import PROVIDERS

PACKAGE = "voxel_weaver_here"
KEY = "sk-proj-0123456789abcdefghijklmnop"


@pytest.fixture
def stored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    """Registered, with preferences that can be set, a host that does nothing by itself, and no keys of the machine."""
    for variables in choices.KEY_VARIABLES.values():
        for variable in variables:
            monkeypatch.delenv(variable, raising=False)
    for variable in ("XDG_CONFIG_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / "config"))
    addons: Any = bpy.context.preferences.addons
    addon = addons.new()
    addon.module = PACKAGE
    monkeypatch.setattr(registration, "_make_host", ToldHost)
    registration.register(PACKAGE)
    yield addon.preferences
    registration.unregister()
    addons.remove(addon)


def choose(stored: Any, provider: str = "openai", model: str = "gpt-x") -> None:
    stored.provider, stored.model = provider, model


def host_of(now: Session) -> ToldHost:
    host: Any = now._opened()
    assert isinstance(host, ToldHost)
    return host


def test_the_choices_are_those_of_the_engine() -> None:
    offered = {row[0] for row in choices.PROVIDERS} - {choices.NO_PROVIDER}
    assert offered == {kind.name for kind in PROVIDERS}
    assert {kind.name: kind.variables for kind in PROVIDERS if kind.variables} == dict(choices.KEY_VARIABLES)
    assert {kind.name: kind.address for kind in PROVIDERS} == dict(choices.ADDRESSES)


def test_nothing_is_chosen_at_first(stored: Any) -> None:
    assert not prefs.model_wish().chosen
    assert prefs.model_wish().choice() is None
    assert "None: the team thinks by itself" in drawn(VOXEL_WEAVER_PT_model)


def test_a_run_is_asked_with_what_is_chosen_now(stored: Any) -> None:
    choose(stored, "ollama", " qwen3:4b ")
    stored.profile, stored.spend_run, stored.base_url = "fast", 0.25, "http://127.0.0.1:9"
    stored.embedding = "nomic-embed-text"
    now = session.current()
    now.start(Wish("a room"), "Scene")
    now.ask()
    (model,) = host_of(now).models
    assert model is not None
    assert (model.provider, model.model, model.profile) == ("ollama", "qwen3:4b", "fast")
    assert model.embedding == "nomic-embed-text"
    assert (model.base_url, model.dollars_per_run, model.dollars_per_day) == ("http://127.0.0.1:9", 0.25, 5.0)
    now.cancel()


def test_without_a_model_runs_are_asked_without(stored: Any) -> None:
    now = session.current()
    now.start(Wish("a room"), "Scene")
    now.ask()
    assert host_of(now).models == [None]
    now.cancel()


def test_it_goes_online_as_blender_and_the_preferences_say(stored: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(stored)
    for allowed in (True, False):
        stored.offline = not allowed
        assert prefs.model_wish().online is (allowed and bool(bpy.app.online_access))
    now = session.current()
    now.start(Wish("a room"), "Scene")
    monkeypatch.setattr(now.models, "wish", lambda: prefs.model_wish()._replace(online=True))
    now.ask()
    assert host_of(now).online
    monkeypatch.setattr(now.models, "wish", lambda: prefs.model_wish()._replace(online=False))
    now.take()
    assert not host_of(now).online
    now.cancel()


def test_a_test_says_what_came_of_it(stored: Any) -> None:
    choose(stored)
    now = session.current()
    assert bpy.ops.voxel_weaver.test_model() == {"FINISHED"}
    assert "It is being asked" in drawn(VOXEL_WEAVER_PT_model)
    host_of(now).tells_of_the_model("openai/gpt-x does not work: no key", works=False)
    now.take()
    assert [choice.model for choice in host_of(now).checked] == ["gpt-x"]
    told: list[str] = []
    prefs.VOXEL_WEAVER_AP_preferences.draw(_drawing(stored, told), bpy.context)
    assert "openai/gpt-x does not work: no key" in told
    assert "The last test failed" in drawn(VOXEL_WEAVER_PT_model)


def test_without_a_model_a_test_lists_those_of_the_server(stored: Any) -> None:
    choose(stored, "ollama", "")
    now = session.current()
    assert bpy.ops.voxel_weaver.test_model() == {"FINISHED"}
    assert [(choice.provider, choice.model) for choice in host_of(now).checked] == [("ollama", "")]
    host_of(now).tells_of_the_model("The server has 2 models: qwen3:4b, nomic", models=("qwen3:4b", "nomic"))
    now.take()
    assert model_prefs._offered(stored, bpy.context, "QWEN") == ["qwen3:4b"]
    host_of(now).tells_of_the_model("ollama/qwen3:9b does not work", works=False)
    now.take()
    assert model_prefs._offered(stored, bpy.context, "") == ["qwen3:4b", "nomic"]
    assert not prefs.model_wish().chosen
    stored.provider = "openai"
    assert model_prefs._offered(stored, bpy.context, "") == []


def test_what_a_server_offers_is_of_the_provider_that_was_asked(stored: Any) -> None:
    choose(stored, "ollama", "")
    bpy.ops.voxel_weaver.test_model()
    stored.provider = "openai"
    host_of(session.current()).tells_of_the_model("The server has 1 model: qwen3:4b", models=("qwen3:4b",))
    session.current().take()
    assert model_prefs._offered(stored, bpy.context, "") == []
    stored.provider = "ollama"
    assert model_prefs._offered(stored, bpy.context, "") == ["qwen3:4b"]


def test_a_test_comes_to_its_end_after_another_file_was_opened(stored: Any, tmp_path: Path) -> None:
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "other.blend"))
    choose(stored)
    bpy.ops.voxel_weaver.test_model()
    bpy.ops.wm.open_mainfile(filepath=str(tmp_path / "other.blend"))
    assert bpy.app.timers.is_registered(buttons._look)
    bpy.app.timers.unregister(buttons._look)


def test_the_panel_tells_which_tier_answered_what_and_why_the_rest_did_not() -> None:
    did = Thinking(
        deep=("brief", "belongs"),
        fast=("texture",),
        before=("shots",),
        offline=("review",),
        why="the call was not made: it may cost $0.01, and of the $0.05 for a scene $0.0480 are used",
        calls=3,
        cost=0.048,
        exact=False,
    )
    now: Any = SimpleNamespace(
        models=Models(lambda: ModelWish("openai", "m", online=True)),
        history=SimpleNamespace(find=lambda run: SimpleNamespace(thinking=did)),
        run=SimpleNamespace(id="r"),
        busy=False,
    )
    assert [line.text for line in lines(now)][2:] == [
        "Ready",
        "Deep: reading, what belongs there",
        "Fast: materials",
        "Answered before: picture",
        "Offline: review",
        did.why,
        "3 calls, at least $0.0480",
    ]


def test_while_a_run_thinks_the_panel_tells_of_its_calls(stored: Any) -> None:
    choose(stored, "ollama", "qwen3:4b")
    now = session.current()
    now.start(Wish("a room"), "Scene")
    now.ask()
    assert not [text for text in drawn(VOXEL_WEAVER_PT_model) if "wait" in text]
    host_of(now).calls = ModelCalls(waiting=3, running=2, most=2, shut=("http://127.0.0.1:9",))
    told = drawn(VOXEL_WEAVER_PT_model)
    assert "2 calls run, 3 wait, of 2 at once" in told
    assert "http://127.0.0.1:9 failed again and again and is left alone for a while" in told
    now.cancel()
    assert "2 calls run, 3 wait, of 2 at once" not in drawn(VOXEL_WEAVER_PT_model)


def test_the_preferences_can_be_drawn_for_every_provider(stored: Any) -> None:
    for row in choices.PROVIDERS:
        stored.provider = row[0]
        told: list[str] = []
        prefs.VOXEL_WEAVER_AP_preferences.draw(_drawing(stored, told), bpy.context)
        assert ("Key" in told) is (row[0] != choices.NO_PROVIDER)


def test_a_typed_key_is_in_the_session_and_in_no_file_of_blender(
    stored: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BLENDER_USER_CONFIG", str(tmp_path / "config_of_blender"))
    choose(stored)
    stored.key = KEY
    assert stored.key == SHOWN_KEY
    found = session.current().models.keys.find("openai", ())
    assert found is not None
    assert found.key.reveal() == KEY
    folder = tmp_path / "blender"
    folder.mkdir()
    saved = folder / "scene.blend"
    bpy.ops.wm.save_as_mainfile(filepath=str(saved), copy=True, compress=False)
    config = Path(bpy.utils.user_resource("CONFIG", create=True))
    assert tmp_path in config.parents  # nobody's own preferences are written here
    bpy.ops.wm.save_userpref()
    written = [*folder.rglob("*"), *config.rglob("*")]
    assert any(path.name == "userpref.blend" for path in written)
    assert [path for path in written if path.is_file() and KEY.encode() in path.read_bytes()] == []


def test_remember_says_where_and_forget_removes_it(stored: Any, tmp_path: Path) -> None:
    choose(stored)
    stored.key = KEY
    assert bpy.ops.voxel_weaver.remember_key() == {"FINISHED"}
    holding = [path for path in tmp_path.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]
    assert len(holding) == 1
    stored.key = ""
    models = session.current().models
    assert str(holding[0]) in models.key_origin("openai")
    assert bpy.ops.voxel_weaver.forget_key() == {"FINISHED"}
    assert not holding[0].exists()
    assert models.key_origin("openai") == ""
    assert stored.key == ""


@pytest.mark.parametrize("entered", ["http://me:hush-hush@safe:3128", "socks5://safe:1080"])
def test_what_cannot_be_a_proxy_is_said_and_not_kept(stored: Any, entered: str) -> None:
    choose(stored)
    stored.proxy = entered
    assert stored.proxy == ""
    problem = session.current().models.proxy_problem
    assert problem
    assert "hush" not in problem
    stored.proxy = "http://safe:3128"
    assert session.current().models.proxy_problem == ""
    choice = prefs.model_wish().choice()
    assert choice is not None
    assert choice.proxy == "http://safe:3128"


def test_prices_are_the_lists_unless_they_were_entered(stored: Any) -> None:
    choose(stored, "openai", "gpt-5-mini")
    told: list[str] = []
    prefs.VOXEL_WEAVER_AP_preferences.draw(_drawing(stored, told), bpy.context)
    assert any(line.startswith("$0.25 in, $2 out for a million tokens (by the list of ") for line in told)
    stored.price_in, stored.price_out = 1.0, 3.0
    choice = prefs.model_wish().choice()
    assert choice is not None
    assert (choice.price_prompt, choice.price_completion) == (1.0, 3.0)
    stored.price_in = stored.price_out = 0.0
    choice = prefs.model_wish().choice()
    assert choice is not None
    assert choice.price_prompt is None
    stored.model = "gpt-nobody-knows"
    prefs.VOXEL_WEAVER_AP_preferences.draw(_drawing(stored, told), bpy.context)
    assert any("Its price is not known, so no cap can bound it" in line for line in told)


def test_what_cannot_be_a_key_is_said_without_it(stored: Any) -> None:
    choose(stored)
    stored.key = "two words of a secret"
    models = session.current().models
    assert "copy it again" in models.problem
    assert "secret" not in models.problem


def _drawing(stored: Any, lines: list[str]) -> Any:
    """The preferences as something that draws into a list."""

    class Drawing:
        layout = Layout(lines)

        def __getattr__(self, name: str) -> Any:
            return getattr(stored, name)

    return Drawing()
