"""A key gets out by `reveal` alone."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable

import pytest

from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.scene.errors import SettingRefused

KEY = "sk-proj-0123456789abcdefXYZ"


@pytest.mark.parametrize("shown", [repr, str, "{}".format, "{:>40}".format, "%s".__mod__, lambda key: f"{key!r}"])
def test_it_never_prints(shown: Callable[[Secret], str]) -> None:
    assert shown(Secret(KEY)).strip() == "Secret(…)"


def test_it_cannot_be_written_into_files() -> None:
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(Secret(KEY))
    with pytest.raises(TypeError, match="not pickled"):
        copy.deepcopy({"key": Secret(KEY)})
    with pytest.raises(TypeError):
        json.dumps(Secret(KEY))


def test_it_compares_and_reveals() -> None:
    assert Secret(f" {KEY}\n") == Secret(KEY)
    assert Secret(KEY) != Secret(KEY + "0")
    assert Secret(KEY).reveal() == KEY


def test_what_a_server_echoes_is_hidden() -> None:
    hidden = Secret(KEY).hidden_in(f"Incorrect API key: {KEY}, also {KEY[:14]}… and …{KEY[-6:]}")
    assert all(piece not in hidden for piece in (KEY, KEY[:14], KEY[-6:]))


def test_half_of_a_key_is_found_in_an_answer_however_json_writes_it() -> None:
    half = KEY[: len(KEY) // 2]
    by_number = "".join(f"\\u{ord(letter):04X}" for letter in half)
    assert len(by_number) == Secret(KEY).longest_echo
    assert Secret(KEY).is_in(f"x{half}x")
    assert Secret(KEY).is_in(f'{{"a": "{by_number}"}}')
    assert Secret("abc/defghijklmn").is_in("abc\\/defghijklmn")
    assert not Secret(KEY).is_in(half[:-1])
    assert not Secret("lm-studio").is_in("lm-studio")


@pytest.mark.parametrize("text", ["", "  ", "two words", "ключ", "a\nb", "x" * 5000])
def test_what_is_no_key_is_refused_and_not_quoted(text: str) -> None:
    with pytest.raises(SettingRefused) as caught:
        Secret(text)
    assert not text.strip() or text not in str(caught.value)
