"""Coconala's sales CSV, both generations."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.capture.detect import read
from app.capture.facts import CaptureKind, Reading, RejectionReason
from app.capture.refusals import ColumnsMissingError, CutOffError
from app.capture.sales_csv import find_sales_table
from app.models.types import PaymentKind

FIRST = (
    "売上確定日,トークルームNo,決済No,サービス名/見積り・仕事の相談名,"
    "購入者ID,購入者名,内訳,売上金額"
)
SECOND = "種別,売上確定日,トークルームNo,サービス名,購入者ID,購入者名,内訳,売上金額,振込状況"
TODAY = date(2026, 11, 23)


def reading(text: str, encoding: str = "cp932") -> Reading:
    return read("売上.csv", text.encode(encoding), received_on=TODAY)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
def test_the_first_generation_is_read(encoding: str) -> None:
    text = FIRST + '\n2026/8/4,41000001,51000001,ロゴを制作します,777,山吹,基本料金,"36,500"\n'
    found = reading(text, encoding)
    assert (found.kind, found.marketplace_id) == (CaptureKind.SALES_CSV, "coconala")
    (payment,) = found.payments
    assert payment.room == "41000001"
    assert payment.number == "51000001"
    assert payment.title == "ロゴを制作します"
    assert (payment.buyer_id, payment.buyer_name) == ("777", "山吹")
    assert (payment.kind, payment.net, payment.gross) == (PaymentKind.BASE, 36500, None)
    assert payment.settled_on == date(2026, 8, 4)
    assert payment.payout_word is None
    assert payment.line == 2


def test_the_second_generation_is_read_by_name_in_any_order() -> None:
    text = (
        "振込状況,売上金額,内訳,購入者名,購入者ID,サービス名,トークルームNo,売上確定日,種別\r\n"
        "振込済み,725,おひねり(追加),山吹,,ロゴ,41000001,2026/11/8,サービス\r\n"
    )
    (payment,) = reading(text).payments
    assert (payment.kind, payment.net) == (PaymentKind.TIP, 725)
    assert (payment.payout_word, payment.number, payment.buyer_id) == ("振込済み", None, None)


def test_two_equal_sales_on_one_day_both_stay() -> None:
    row = "サービス,2026/8/4,1,ロゴ,7,山吹,おひねり(追加),725,未\n"
    payments = reading(f"{SECOND}\n{row}{row}").payments
    assert [payment.ordinal for payment in payments] == [1, 2]
    assert len({payment.identity for payment in payments}) == 2


def test_the_same_file_twice_gives_the_same_identities() -> None:
    row = "サービス,2026/8/4,1,ロゴ,7,山吹,基本料金,725,未\n"
    text = f"{SECOND}\n{row}{row}"
    first, second = reading(text), reading(text.replace("2026/8/4", "2026/08/04"), "utf-8")
    assert [p.identity for p in first.payments] == [p.identity for p in second.payments]


def test_a_price_and_an_option_under_one_number_are_two_payments() -> None:
    text = f"{FIRST}\n2026/8/4,1,5,a,7,b,基本料金,100\n2026/8/4,1,5,a,7,b,オプション支払い,100\n"
    assert len({payment.identity for payment in reading(text).payments}) == 2


def test_the_same_number_twice_is_one_payment_and_the_row_is_named() -> None:
    row = "2026/8/4,1,5,a,7,b,基本料金,100\n"
    found = reading(f"{FIRST}\n{row}{row}")
    assert len(found.payments) == 1
    assert found.rejections == ((3, RejectionReason.REPEATED_NUMBER, "5"),)


def test_one_number_with_two_amounts_loses_no_money() -> None:
    text = "".join(f"2026/8/4,1,5,a,7,b,おひねり,{amount}\n" for amount in (100, 200, 300))
    payments = reading(f"{FIRST}\n{text}").payments
    assert [payment.net for payment in payments] == [100, 200, 300]
    assert len({payment.identity for payment in payments}) == 3


def test_a_number_that_a_spreadsheet_spoilt_is_no_identity() -> None:
    text = f"{FIRST}\n2026/8/4,1,5.1E+07,a,7,b,基本料金,100\n2026/8/4,2,-,a,7,b,基本料金,100\n"
    assert [payment.number for payment in reading(text).payments] == [None, None]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("x,2026/13/4,1,a,7,b,基本料金,100,未", RejectionReason.NOT_A_DATE),
        ("x,,1,a,7,b,基本料金,100,未", RejectionReason.MISSING_VALUE),
        ("x,2026/8/4,,a,7,b,基本料金,100,未", RejectionReason.MISSING_VALUE),
        ("x,2026/8/4,abc,a,7,b,基本料金,100,未", RejectionReason.NOT_A_NUMBER),
        ("x,2026/8/4,1,a,7,b,延長,100,未", RejectionReason.UNKNOWN_KIND),
        ("x,2026/8/4,1,a,7,b,,100,未", RejectionReason.MISSING_VALUE),
        ("x,2026/8/4,1,a,7,b,基本料金,-100,未", RejectionReason.NEGATIVE_AMOUNT),
        ("x,2026/8/4,1,a,7,b,基本料金,１００円也,未", RejectionReason.NOT_AN_AMOUNT),
        ("x,2026/8/4,1,a,7,b,基本料金,,未", RejectionReason.MISSING_VALUE),
        ("x,2026/8/4,1,a,7,b,基本料金", RejectionReason.SHORT_ROW),
        ("x,2026/8/4,1,a,7,b,基本料金,36,500,未", RejectionReason.LONG_ROW),
    ],
)
def test_a_bad_row_is_named_with_its_line_and_the_others_stay(
    row: str, reason: RejectionReason
) -> None:
    good = "x,2026/8/4,1,a,7,b,基本料金,100,未"
    found = reading(f"{SECOND}\n{good}\n{row}\n{good}\n")
    assert [payment.line for payment in found.payments] == [2, 4]
    assert [(r.line, r.reason) for r in found.rejections] == [(3, reason)]


def test_rejections_come_in_the_order_of_the_file() -> None:
    good = "x,2026/8/4,1,a,7,b,基本料金,100,未"
    found = reading(f"{SECOND}\nx,1,1,a,7,b,基本料金,1,未\nshort\n{good}\nx,2\n")
    assert [rejection.line for rejection in found.rejections] == [2, 3, 5]


def test_a_missing_column_is_named() -> None:
    with pytest.raises(ColumnsMissingError) as caught:
        reading("売上確定日,トークルームNo,サービス名\n2026/8/4,1,a\n")
    assert caught.value.details["columns"] == ("内訳", "売上金額")


def test_columns_that_can_be_done_without_may_be_missing() -> None:
    found = reading("売上確定日,トークルームNo,内訳,売上金額\n2026/8/4,1,基本料金,100\n")
    assert found.payments[0].title == ""


def test_a_file_cut_off_in_a_row_is_refused_whole() -> None:
    with pytest.raises(CutOffError):
        reading(f"{SECOND}\nx,2026/8/4,1,a,7,b,基本料金,100,未\nx,2026/8/4,1,a")


def test_a_file_without_sales_is_a_sales_csv_all_the_same() -> None:
    assert reading(SECOND + "\n").payments == ()


def test_another_csv_is_not_taken_for_a_sales_csv() -> None:
    assert find_sales_table("a.csv", "日付,金額\n2026/8/4,100\n") is None


NAMES = st.text("山吹茜abc ,\"'円・", max_size=8)
ROWS = st.lists(
    st.tuples(
        st.dates(date(2012, 1, 1), TODAY),
        st.integers(1, 99_999_999),
        NAMES,
        NAMES,
        st.sampled_from(["基本料金", "おひねり(追加)", "オプション支払い"]),
        st.integers(0, 1_000_000),
    ),
    max_size=12,
)


@given(
    rows=ROWS,
    is_first=st.booleans(),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp932"]),
    has_commas=st.booleans(),
)
def test_what_was_written_is_read(
    rows: list[tuple[date, int, str, str, str, int]],
    *,
    is_first: bool,
    encoding: str,
    has_commas: bool,
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow((FIRST if is_first else SECOND).split(","))
    for number, (day, room, title, buyer, kind, net) in enumerate(rows):
        when = f"{day.year}/{day.month}/{day.day}"
        amount = f"{net:,}" if has_commas else str(net)
        first = [when, room, 500 + number, title, 7, buyer, kind, amount]
        second = ["サービス", when, room, title, 7, buyer, kind, amount, "未"]
        writer.writerow(first if is_first else second)
    found = reading(out.getvalue(), encoding)
    assert found.rejections == ()
    assert [(p.settled_on, int(p.room), p.title, p.buyer_name, p.net) for p in found.payments] == [
        (day, room, title.strip(), buyer.strip(), net) for day, room, title, buyer, _, net in rows
    ]
    assert len({p.identity for p in found.payments}) == len(rows)
