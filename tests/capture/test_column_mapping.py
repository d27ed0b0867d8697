"""Which column means what."""

import pytest

from app.capture.column_mapping import (
    COLUMN_FIELDS,
    ColumnMapping,
    header_digest,
    suggest_columns,
)
from app.capture.refusals import BadMappingError
from app.models.types import PaymentKind, Stage


def test_a_mapping_is_remembered_and_comes_back_the_same() -> None:
    mapping = ColumnMapping(
        marketplace_id="lancers",
        title="案件名",
        gross="金額",
        stage_words={"済": Stage.COMPLETED},
        kind_words={"追加": PaymentKind.OPTION},
    )
    assert ColumnMapping.from_json(mapping.to_json()) == mapping
    assert mapping.columns() == {"title": "案件名", "gross": "金額"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        '{"marketplace_id":"x","title":5}',
        '{"marketplace_id":"x","title":"t","stage_words":{"a":"b"}}',
    ],
)
def test_a_mapping_that_is_damaged_is_refused(text: str) -> None:
    with pytest.raises(BadMappingError):
        ColumnMapping.from_json(text)


def test_a_header_is_known_again_by_its_columns_in_any_width() -> None:
    assert header_digest(["注文No", "金額"]) == header_digest(["注文Ｎｏ ", "金額"])
    assert header_digest(["注文No", "金額"]) != header_digest(["金額", "注文No"])
    assert header_digest(["ab", "c"]) != header_digest(["a", "bc"])


def test_columns_are_suggested_by_their_names() -> None:
    header = [
        "注文番号",
        "案件名",
        "クライアント名",
        "契約金額（税込）",
        "手取り額",
        "契約日",
        "納期",
        "状態",
        "備考",
    ]
    assert suggest_columns(header) == {
        "number": "注文番号",
        "title": "案件名",
        "client": "クライアント名",
        "gross": "契約金額（税込）",
        "net": "手取り額",
        "purchased_on": "契約日",
        "due_on": "納期",
        "stage": "状態",
    }


def test_a_column_of_goods_is_the_title() -> None:
    assert suggest_columns(["商品", "入金額"]) == {"title": "商品", "net": "入金額"}


def test_english_columns_are_suggested_by_their_whole_names_only() -> None:
    header = ["Order ID", "Title", "Buyer", "Amount", "Date", "Paid", "", "Title"]
    assert suggest_columns(header) == {
        "number": "Order ID",
        "title": "Title",
        "client": "Buyer",
        "gross": "Amount",
        "purchased_on": "Date",
    }


def test_no_column_is_suggested_twice_and_none_is_made_up() -> None:
    suggestion = suggest_columns(["売上", "メモ"])
    assert suggestion == {"gross": "売上"}
    assert set(suggestion) <= set(COLUMN_FIELDS)
