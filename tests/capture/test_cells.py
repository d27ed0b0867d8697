"""Cells become days, amounts, numbers and kinds."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture.cells import (
    CellError,
    parse_amount,
    parse_day,
    parse_kind,
    parse_room,
    required,
)
from app.capture.facts import RejectionReason
from app.models.types import PaymentKind


@pytest.mark.parametrize(
    ("text", "yen"),
    [
        ("36,500", 36500),
        ("725", 725),
        ("0", 0),
        (" ¥1,234 ", 1234),
        ("￥1,234円", 1234),
        ("３６，５００", 36500),
        ("500.00", 500),
        ("\\900", 900),
    ],
)
def test_an_amount_is_read_however_it_is_written(text: str, yen: int) -> None:
    assert parse_amount(text) == yen


@pytest.mark.parametrize(
    "text", ["", "１２三", "①000", "1,23", "12,3456", "1.5", "abc", "1e5", "9" * 14, "٣٤", "1 000"]
)
def test_what_is_no_whole_amount_is_refused(text: str) -> None:
    with pytest.raises(CellError) as caught:
        parse_amount(text)
    assert caught.value.reason is RejectionReason.NOT_AN_AMOUNT


@pytest.mark.parametrize("text", ["-500", "▲500", "△1,000", "−500", "－５００", "(500)", "¥-500"])
def test_a_negative_amount_is_refused_as_such(text: str) -> None:
    with pytest.raises(CellError) as caught:
        parse_amount(text)
    assert caught.value.reason is RejectionReason.NEGATIVE_AMOUNT


@given(st.integers(0, 10**13 - 1))
def test_an_amount_with_or_without_commas_is_the_same(amount: int) -> None:
    assert parse_amount(f"{amount:,}") == parse_amount(str(amount)) == amount


@pytest.mark.parametrize(
    "text",
    [
        "2019/11/8",
        "2019/11/08",
        "2019-11-08",
        "2019年11月8日",
        "２０１９／１１／８",
        "2019/11/8 12:30",
    ],
)
def test_a_day_is_read_padded_or_not(text: str) -> None:
    assert parse_day(text) == date(2019, 11, 8)


@pytest.mark.parametrize(
    "text",
    ["2026/13/01", "2026/02/29", "11/8", "", "20191108", "きのう", "0001/1/1", "9999/12/31"],
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(CellError) as caught:
        parse_day(text)
    assert caught.value.reason is RejectionReason.NOT_A_DATE


@given(st.dates(date(1970, 1, 1), date(2199, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    assert parse_day(f"{day.year:04}/{day.month}/{day.day}") == day


def test_a_room_is_digits_alone() -> None:
    assert parse_room(" １２３ ") == "123"
    with pytest.raises(CellError) as caught:
        parse_room("1.2E+07")
    assert caught.value.reason is RejectionReason.NOT_A_NUMBER


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("基本料金", PaymentKind.BASE),
        ("おひねり（追加）", PaymentKind.TIP),
        ("オプション支払い", PaymentKind.OPTION),
    ],
)
def test_the_words_for_a_charge_are_known_in_any_width(word: str, kind: PaymentKind) -> None:
    assert parse_kind(word) is kind


def test_an_unknown_charge_is_not_guessed() -> None:
    with pytest.raises(CellError) as caught:
        parse_kind("延長料金")
    rejection = caught.value.at(7)
    assert rejection == (7, RejectionReason.UNKNOWN_KIND, "延長料金")


def test_a_rejection_quotes_no_more_than_a_line_can_show() -> None:
    assert CellError(RejectionReason.NOT_A_DATE, "x" * 500).detail == "x" * 40 + "…"


def test_a_blank_cell_names_its_column() -> None:
    with pytest.raises(CellError) as caught:
        required("  ", "内訳")
    assert caught.value.detail == "内訳"
