"""Choosing a model at a door: what is named, what the environment says, what cannot be used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from voxel_weaver.cli import main
from voxel_weaver.cli.arguments import model_options, parsed
from voxel_weaver.host.thinking.opening import is_online, settings_of
from voxel_weaver.models import choice_of, minds_of
from voxel_weaver.scene.choice import ModelChoice
from voxel_weaver.scene.errors import SettingRefused

KEY = "sk-proj-0123456789abcdefghijklmnop"


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "config"))
    monkeypatch.setenv("VOXEL_WEAVER_HOME", str(tmp_path / "home"))
    return tmp_path


def test_nothing_named_is_no_model() -> None:
    assert choice_of({}, {}) == ModelChoice()
    assert settings_of(ModelChoice()) is None


def test_what_is_named_stands_above_the_environment() -> None:
    environment = {
        "VOXEL_WEAVER_MODEL": "ollama/a",
        "VOXEL_WEAVER_PROFILE": "fast",
        "VOXEL_WEAVER_BASE_URL": "http://x",
    }
    assert choice_of({}, environment).model == "ollama/a"
    named = choice_of({"model": "openai/b"}, environment)
    assert (named.model, named.base_url, named.profile) == ("openai/b", "", "fast")
    assert choice_of({"model": "none"}, environment) == ModelChoice()


@pytest.mark.parametrize(
    ("choice", "fast", "deep"),
    [
        ({"model": "ollama/qwen3:4b"}, "ollama/qwen3:4b", "ollama/qwen3:4b"),
        ({"model": "qwen3:4b", "provider": "ollama"}, "ollama/qwen3:4b", "ollama/qwen3:4b"),
        ({"model": "openrouter/meta/llama", "deep_model": "openrouter/x/y"}, "openrouter/meta/llama", "openrouter/x/y"),
        ({"model": "meta/llama", "base_url": "http://127.0.0.1:1"}, "custom/meta/llama", "custom/meta/llama"),
        ({"model": "m", "deep_model": "n", "provider": "vllm"}, "vllm/m", "vllm/n"),
        ({"model": "ollama/m", "deep_model": "n"}, "ollama/m", "ollama/n"),
        ({"model": "ollama/m", "deep_model": "openai/n"}, "ollama/m", "openai/n"),
        ({"model": "openrouter/m", "deep_model": "openai/n"}, "openrouter/m", "openrouter/openai/n"),
        ({"model": "m", "deep_model": "meta/n", "base_url": "http://127.0.0.1:1"}, "custom/m", "custom/meta/n"),
    ],
)
def test_a_model_is_found_by_its_name_or_its_provider(choice: dict[str, str], fast: str, deep: str) -> None:
    settings = settings_of(ModelChoice.model_validate(choice))
    assert settings is not None
    assert (settings.fast, settings.deep) == (fast, deep)


def test_caps_and_prices_reach_the_settings() -> None:
    settings = settings_of(ModelChoice(model="openai/m", dollars_per_run=0.1, price_prompt=0.25, price_completion=2.0))
    assert settings is not None
    assert settings.prices["m"].completion == 2.0
    assert settings.profiled("quality", {}).dollars_per_run == 0.1
    assert settings.profiled("quality", {}).dollars_per_day == 20.0


def test_a_role_may_have_a_model_of_its_own() -> None:
    options = parsed(["a room", "--model", "ollama/m", "--role", "strategy=big", "--role", "action=ollama/x:1b"])
    settings = settings_of(choice_of(model_options(options), {}))
    assert settings is not None
    assert {role.value: name for role, name in settings.roles.items()} == {
        "strategy": "ollama/big",
        "action": "ollama/x:1b",
    }
    assert {str(name) for name in settings.models.named} == {"ollama/m", "ollama/big", "ollama/x:1b"}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"model": "qwen3:4b"}, "does not say where"),
        ({"model": "m", "provider": "nobody"}, "no provider 'nobody'"),
        ({"model": "ollama/m", "profile": "hasty"}, "no profile 'hasty'"),
        ({"base_url": "http://127.0.0.1:1"}, "no model"),
        ({"model": "ollama/m", "roles": (("chess", "n"),)}, "no role 'chess'"),
        ({"model": "ollama/m", "proxy": "http://me:hush@safe"}, "name or password"),
        ({"model": "ollama/m", "dollars_per_run": -1.0}, "greater than or equal"),
        ({"model": "x" * 300}, "at most 200"),
    ],
)
def test_what_cannot_be_used_is_said(given: dict[str, object], words: str) -> None:
    with pytest.raises(SettingRefused, match=words):
        settings_of(choice_of(given, {}))


def test_the_environment_can_keep_everybody_offline() -> None:
    assert is_online({})
    assert not is_online({"VOXEL_WEAVER_OFFLINE": "1"})


async def test_without_a_model_nothing_is_opened() -> None:
    async with minds_of(ModelChoice(), home=None) as minds:
        assert minds is None


async def test_a_missing_key_is_a_sentence_and_no_failure(tmp_path: Path) -> None:
    async with minds_of(ModelChoice(model="openai/m"), home=tmp_path, environment={}) as minds:
        assert minds is not None
        assert not minds.open("r").awake
        assert "OPENAI_API_KEY" in minds.problems[0]


def test_the_command_lists_servers(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert main(["models", "--json"]) == 0
    told = capsys.readouterr().out
    listed = {each["name"]: each for each in json.loads(told)["providers"]}
    assert listed["openai"]["key"] == "environment variable OPENAI_API_KEY"
    assert listed["ollama"]["address"].startswith("http://127.0.0.1")
    assert KEY not in told


def test_the_command_remembers_and_forgets_a_key(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, at_home: Path
) -> None:
    class Typed:
        def isatty(self) -> bool:
            return False

        def read(self, most: int) -> str:
            return f"{KEY}\n"

    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    monkeypatch.setattr("sys.stdin", Typed())
    assert main(["models", "remember", "--provider", "openai"]) == 0
    told = capsys.readouterr().out
    holding = [path for path in at_home.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]
    assert len(holding) == 1
    assert str(holding[0]) in told
    assert main(["models", "forget", "--provider", "openai"]) == 0
    assert not holding[0].exists()
    assert KEY not in told + capsys.readouterr().out


def test_the_command_says_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "test", "--model", "custom/m", "--base-url", "http://127.0.0.1:9"]) == 1
    assert "nothing answers at http://127.0.0.1:9" in capsys.readouterr().out
    assert main(["models", "test"]) == 2
    assert "Name the model" in capsys.readouterr().err


def test_offline_no_other_machine_is_asked(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOXEL_WEAVER_OFFLINE", "1")
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert main(["models", "test", "--model", "openai/m"]) == 1
    assert "online access is off" in capsys.readouterr().out
