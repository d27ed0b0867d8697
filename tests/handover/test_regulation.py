"""The rules on evidence have the seller's name, the eight items, and claim nothing."""

from datetime import date

from app.handover.regulation import BLANK, regulation
from app.paths import resources_dir

BOOKS = resources_dir() / "books"
EIGHT = (
    *("申請日", "取引伝票番号", "取引件名", "取引先名"),
    *("訂正・削除日付", "訂正・削除内容", "訂正・削除理由", "処理担当者名"),
)


def test_the_rules_name_the_seller_the_day_and_the_eight_items() -> None:
    text = regulation(BOOKS, " 港 はるか\n", date(2026, 11, 27))
    assert text.count("港 はるか") == 2
    assert "2026年11月27日から施行する" in text
    assert [item for item in EIGHT if item not in text] == []
    assert "$" not in text


def test_a_name_that_is_not_known_is_left_to_be_written() -> None:
    assert BLANK in regulation(BOOKS, " ", date(2026, 11, 27))


def test_nothing_is_claimed_of_a_certification() -> None:
    text = regulation(BOOKS, "港", date(2026, 11, 27))
    assert [word for word in ("認証", "JIIMA", "適合", "保証") if word in text] == []
