"""Without online access only loopback addresses that the user entered are contacted, and only where they resolve to."""

from __future__ import annotations

import pytest

from voxel_weaver.llm.network.online import Access, base, is_loopback, site
from voxel_weaver.scene.errors import SettingRefused

LOCAL = "http://localhost:11434"


def access(*, online: bool, entered: tuple[str, ...] = (LOCAL,)) -> Access:
    return Access(entered, lambda: online)


def test_offline_only_what_was_entered_is_contacted() -> None:
    offline = access(online=False)
    assert offline.refusal_of_site("http://localhost:11434/v1") == ""
    assert offline.refusal_of_site("http://LOCALHOST.:11434") == ""
    for other in (
        "http://localhost:11435",
        "https://localhost:11434",
        "http://127.0.0.1:11434",
        "https://api.openai.com/v1",
    ):
        assert "online access is off" in offline.refusal_of_site(other)


def test_offline_no_name_is_looked_up_that_is_not_local_by_itself() -> None:
    entered = (
        "https://api.openai.com/v1",
        "http://gpu-box:8080",
        "http://127.0.0.1:1",
        "http://[::1]:1",
        "http://a.localhost",
    )
    offline = access(online=False, entered=entered)
    assert [offline.refusal_of_site(address) == "" for address in entered] == [False, False, True, True, True]


def test_offline_an_entered_name_that_leads_elsewhere_is_refused() -> None:
    offline = access(online=False)
    for resolved in ("127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"):
        assert offline.refusal_of_peer(LOCAL, resolved) == ""
    for resolved in ("192.168.1.5", "93.184.216.34", "::ffff:8.8.8.8", "fe80::1%eth0", "0.0.0.0", "localhost", ""):
        assert "not this machine" in offline.refusal_of_peer(LOCAL, resolved)


def test_online_everything_is_allowed_and_the_switch_counts_at_once() -> None:
    allowed = [True]
    switched = Access((), lambda: allowed[0])
    assert switched.refusal_of_site("https://api.openai.com/v1") == ""
    assert switched.refusal_of_peer("https://api.openai.com/v1", "104.18.7.192") == ""
    allowed[0] = False
    assert switched.refusal_of_site("https://api.openai.com/v1")


@pytest.mark.parametrize(
    ("address", "resolved", "sent"),
    [
        ("https://api.openai.com/v1", "104.18.7.192", True),
        ("http://127.0.0.1:8080", "127.0.0.1", True),
        ("http://gpu-box:8080", "192.168.1.7", True),
        ("http://models.example.org", "104.18.7.192", False),
    ],
)
def test_a_key_does_not_cross_the_internet_in_the_open(address: str, resolved: str, sent: bool) -> None:
    assert (access(online=True).refusal_of_key(address, resolved) == "") is sent


@pytest.mark.parametrize(
    "address", ["", "localhost:1234", "ftp://x", "http://", "http://[::1", "http://x:99999", "file:///etc"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(SettingRefused, match="no address"):
        site(address)


def test_a_password_in_an_address_is_refused_and_not_quoted() -> None:
    with pytest.raises(SettingRefused, match="give the key in its own place") as caught:
        site("http://me:hunter2secret@example.org")
    assert "hunter2" not in str(caught.value)


def test_an_address_loses_its_last_slash_and_its_query() -> None:
    assert base("http://127.0.0.1:8080/v1/?x=1#y") == "http://127.0.0.1:8080/v1"
    assert str(site("http://[::1]:8080")) == "http://[::1]:8080"
    assert not is_loopback("localhost")
