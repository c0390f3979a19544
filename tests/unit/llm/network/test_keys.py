"""Where a key comes from, in which order, and the one file that Remember may write."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from voxel_weaver.llm.network.key_file import KeyFile, usual_folder
from voxel_weaver.llm.network.key_safe import SystemSafe
from voxel_weaver.llm.network.keys import Found, Keys
from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.scene.errors import OutputRefused

TYPED, SET, KEPT = "sk-typed-000000", "sk-environment-0", "sk-remembered-00"
VARIABLES = ("OPENAI_API_KEY",)


class Locked(Exception):
    """What the library raises where a safe does not open."""


class Safe:
    """The library `keyring` as far as it is used."""

    def __init__(self, *, locked: bool = False) -> None:
        self.errors = SimpleNamespace(KeyringError=Locked)
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = locked
        self.backend: object = SimpleNamespace()

    def get_keyring(self) -> object:
        return self.backend

    def get_password(self, service: str, server: str) -> str | None:
        if self.locked:
            raise Locked("locked")
        return self.kept.get((service, server))

    def set_password(self, service: str, server: str, text: str) -> None:
        if self.locked:
            raise Locked("locked")
        self.kept[service, server] = text

    def delete_password(self, service: str, server: str) -> None:
        del self.kept[service, server]


def system_safe(safe: Safe) -> SystemSafe:
    library: Any = safe
    module: ModuleType = library
    return SystemSafe(module)


def test_the_nearest_place_counts(tmp_path: Path) -> None:
    file = KeyFile(tmp_path)
    keys = Keys({"OPENAI_API_KEY": SET}, (file,))
    file.put("openai", Secret(KEPT))
    keys.type_in("openai", TYPED)
    typed = keys.find("openai", VARIABLES)
    keys.type_in("openai", "")
    environment = keys.find("openai", VARIABLES)
    kept = Keys({}, (file,)).find("openai", VARIABLES)
    assert typed == Found(Secret(TYPED), "typed in this session")
    assert environment == Found(Secret(SET), "environment variable OPENAI_API_KEY")
    assert kept == Found(Secret(KEPT), file.name)
    assert Keys({}, (file,)).find("anthropic", ("ANTHROPIC_API_KEY",)) is None


def test_only_remember_writes_and_it_says_where(tmp_path: Path) -> None:
    keys = Keys({}, (KeyFile(tmp_path / "ours"),))
    keys.type_in("openai", TYPED)
    keys.find("openai", VARIABLES)
    assert list(tmp_path.iterdir()) == []
    said = keys.remember("openai")
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) == 1
    assert str(files[0]) in said
    assert TYPED in files[0].read_text()
    assert keys.forget("openai") == (said,)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_the_systems_safe_goes_before_the_file(tmp_path: Path) -> None:
    safe = Safe()
    keys = Keys({}, (system_safe(safe), KeyFile(tmp_path)))
    keys.type_in("openai", TYPED)
    assert keys.remember("openai") == "the keyring of this system"
    assert list(tmp_path.iterdir()) == []
    found = Keys({}, (system_safe(safe),)).find("openai", ())
    assert found is not None
    assert found.key == Secret(TYPED)


def test_a_locked_safe_is_passed_over(tmp_path: Path) -> None:
    file = KeyFile(tmp_path)
    keys = Keys({}, (system_safe(Safe(locked=True)), file))
    keys.type_in("openai", TYPED)
    assert keys.remember("openai") == file.name


def test_a_safe_that_writes_plain_text_is_none() -> None:
    safe = Safe()
    safe.backend = type("PlaintextKeyring", (), {})()
    assert not system_safe(safe).put("openai", Secret(TYPED))
    assert safe.kept == {}


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps others out by the folder")
def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    file = KeyFile(tmp_path / "ours")
    file.put("openai", Secret(KEPT))
    path = tmp_path / "ours" / "keys.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    path.chmod(0o644)
    with pytest.raises(OutputRefused, match="can be read by others"):
        file.get("openai")


def test_a_broken_file_is_named_and_not_quoted(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    path.write_text('{"openai": "sk-half-a-k')
    path.chmod(0o600)
    with pytest.raises(OutputRefused, match="cannot be read as keys") as caught:
        KeyFile(tmp_path).get("openai")
    assert "sk-half" not in repr(caught.value) + repr(caught.value.__cause__)


def test_it_lies_where_programs_keep_what_is_private() -> None:
    home = Path("home")
    assert usual_folder({}, home, windows=False) == home / ".config" / "voxel-weaver"
    assert usual_folder({"XDG_CONFIG_HOME": "c"}, home, windows=False) == Path("c") / "voxel-weaver"
    assert usual_folder({"LOCALAPPDATA": "l"}, home, windows=True) == Path("l") / "Voxel Weaver"
