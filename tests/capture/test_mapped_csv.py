"""A CSV of any shape, through a mapping."""

from dataclasses import replace
from datetime import date

import pytest

from app.capture.column_mapping import ColumnMapping
from app.capture.detect import read
from app.capture.facts import CaptureKind, Reading, RejectionReason
from app.capture.refusals import BadMappingError, ColumnsMissingError
from app.models.types import PaymentKind, Stage

MAPPING = ColumnMapping(
    marketplace_id="lancers",
    title="案件名",
    number="番号",
    client="顧客",
    gross="金額",
    net="手取り",
    purchased_on="契約日",
    due_on="納期",
    stage="状態",
    stage_words={"検収済": Stage.COMPLETED},
)
HEADER = "番号,案件名,顧客,金額,手取り,契約日,納期,状態\n"


def reading(text: str, mapping: ColumnMapping = MAPPING, encoding: str = "cp932") -> Reading:
    return read("受注.csv", text.encode(encoding), received_on=date(2026, 11, 23), mapping=mapping)


@pytest.mark.parametrize("encoding", ["utf-8", "cp932", "utf-16"])
def test_an_order_is_read_through_the_mapping(encoding: str) -> None:
    found = reading(
        HEADER + "L-1,名刺,山吹,１２，０００円,10020,2026/8/4,2026-08-20,検収済\n",
        encoding=encoding,
    )
    assert (found.kind, found.marketplace_id) == (CaptureKind.MAPPED_CSV, "lancers")
    (order,) = found.orders
    assert (order.room, order.title, order.client_name) == ("L-1", "名刺", "山吹")
    assert (order.gross, order.net) == (12000, 10020)
    assert (order.sold_on, order.due_on) == (date(2026, 8, 4), date(2026, 8, 20))
    assert (order.stage, order.status_word, order.line) == (Stage.COMPLETED, "検収済", 2)
    assert found.payments == ()


@pytest.mark.parametrize(
    ("word", "stage"),
    [("Completed", Stage.COMPLETED), ("取引中", Stage.WORKING), ("謎", None), ("", None)],
)
def test_a_stage_is_known_by_the_mapping_the_site_or_the_book(
    word: str, stage: Stage | None
) -> None:
    (order,) = reading(f"{HEADER}L-1,名刺,山吹,1,1,,,{word}\n").orders
    assert (order.stage, order.status_word) == (stage, word)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("L-2,名刺,山吹,１２三,1,,,", RejectionReason.NOT_AN_AMOUNT),
        ("L-2,名刺,山吹,-5,1,,,", RejectionReason.NEGATIVE_AMOUNT),
        ("L-2,名刺,山吹,5,1,2026/13/1,,", RejectionReason.NOT_A_DATE),
        ("L-2,,山吹,5,1,,,", RejectionReason.MISSING_VALUE),
        (",名刺,山吹,5,1,,,", RejectionReason.MISSING_VALUE),
        ("L-1,名刺,山吹,5,1,,,", RejectionReason.REPEATED_NUMBER),
        ("L-2,名刺", RejectionReason.SHORT_ROW),
    ],
)
def test_a_bad_row_is_named_and_the_others_stay(row: str, reason: RejectionReason) -> None:
    found = reading(f"{HEADER}L-1,名刺,,,,,,\n{row}\nL-3,名刺,,,,,,\n")
    assert [order.room for order in found.orders] == ["L-1", "L-3"]
    assert [(r.line, r.reason) for r in found.rejections] == [(3, reason)]


def test_orders_without_numbers_get_the_same_ones_every_time_and_equal_ones_both_stay() -> None:
    mapping = replace(MAPPING, number=None)
    text = HEADER + ",名刺,山吹,5,1,2026/8/4,,取引中\n" * 2
    first, second = reading(text, mapping), reading(text.replace("取引中", "完了"), mapping)
    assert [order.room for order in first.orders] == [order.room for order in second.orders]
    assert len({order.room for order in first.orders}) == 2
    assert not any(order.is_numbered for order in first.orders)


PAYMENTS = ColumnMapping(
    marketplace_id="requ",
    title="名",
    number="番",
    kind="内訳",
    net="手取り",
    settled_on="日",
    kind_words={"チップ": PaymentKind.TIP},
)


def test_with_a_kind_every_row_is_a_payment_of_its_order() -> None:
    tip = "1,ロゴ,チップ,5,\n"
    text = f"番,名,内訳,手取り,日\n1,ロゴ,基本料金,100,2026/8/4\n{tip}{tip}2,絵,基本料金,7,\n"
    found = reading(text, PAYMENTS)
    assert [(order.room, order.gross, order.net) for order in found.orders] == [
        ("1", None, None),
        ("2", None, None),
    ]
    assert [(p.room, p.kind, p.net, p.ordinal) for p in found.payments] == [
        ("1", PaymentKind.BASE, 100, 1),
        ("1", PaymentKind.TIP, 5, 1),
        ("1", PaymentKind.TIP, 5, 2),
        ("2", PaymentKind.BASE, 7, 1),
    ]
    assert found.payments[0].settled_on == date(2026, 8, 4)
    assert len({p.identity for p in found.payments}) == 4
    assert found.payments == reading(text, PAYMENTS).payments


def test_a_payment_of_an_unknown_kind_is_named() -> None:
    found = reading("番,名,内訳,手取り,日\n1,ロゴ,延長,100,\n", PAYMENTS)
    assert (found.orders, found.payments) == ((), ())
    assert found.rejections == ((2, RejectionReason.UNKNOWN_KIND, "延長"),)


def test_a_mapping_for_another_header_names_what_is_missing() -> None:
    with pytest.raises(ColumnsMissingError) as caught:
        reading("番号,案件名\n1,2\n")
    assert caught.value.details["columns"] == ("顧客", "金額", "手取り", "契約日", "納期", "状態")


@pytest.mark.parametrize(
    "mapping",
    [
        replace(MAPPING, title=""),
        replace(MAPPING, marketplace_id=""),
        replace(PAYMENTS, number=None),
    ],
)
def test_a_mapping_that_lacks_what_an_order_needs_is_refused(mapping: ColumnMapping) -> None:
    with pytest.raises(BadMappingError):
        reading(HEADER + "1,2,3,4,5,6,7,8\n", mapping)
