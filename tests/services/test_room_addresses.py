"""Where a conversation lies on its site, and which texts are addresses at all."""

import pytest

from app.models.types import RoomKind
from app.rulebook.catalog import Catalog
from app.services.room_addresses import (
    ADDRESS_LENGTH,
    AddressError,
    check_address,
    is_web_address,
    room_address,
)


def test_what_is_known_is_taken_and_else_the_pattern_of_the_site(catalog: Catalog) -> None:
    room, direct = RoomKind.ROOM, RoomKind.DIRECT
    known = "https://example.com/9"
    assert room_address(catalog, "coconala", room, "9", known) == known
    found = room_address(catalog, "coconala", room, "12700001", None)
    assert found == "https://coconala.com/talkrooms/12700001"
    found = room_address(catalog, "coconala", direct, "a/../b", "")
    assert found == "https://coconala.com/mypage/direct_message/a%2F..%2Fb"


def test_where_nobody_knows_there_is_no_address(catalog: Catalog) -> None:
    assert room_address(catalog, "lancers", RoomKind.DIRECT, "9", None) is None
    assert room_address(catalog, "nowhere", RoomKind.ROOM, "9", None) is None


@pytest.mark.parametrize(
    "text", ["https://a.example/b?c=d#e", "http://127.0.0.1:80/", "https://日本.jp"]
)
def test_addresses_of_web_pages(text: str) -> None:
    assert is_web_address(text)
    assert check_address(f" {text}\n") == text


@pytest.mark.parametrize(
    "text",
    [
        "a",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https:///x",
        "https://a b",
        "https://a\u202eb",
        "ftp://a.example",
        "https://[1",
        f"https://a/{'x' * ADDRESS_LENGTH}",
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(AddressError) as refused:
        check_address(text)
    assert refused.value.details["found"] == text


def test_no_address_is_none() -> None:
    assert check_address("  ") == ""
