"""A statement of any shape is read through what the seller said of its columns."""

import pytest

from app.capture.bank_mapping import (
    BANK_FIELDS,
    BankMapping,
    is_like_statement,
    read_mapped_statement,
    suggest_bank_columns,
)
from app.capture.delimited import table_of
from app.capture.refusals import BadMappingError, ColumnsMissingError

TEXT = (
    "日にち,お引出,お預け,適用,のこり,覚え\n"
    "2026/11/05,,500,ｶ)ｺｺﾅﾗ,1500,給\n"
    "2026/11/06,200,,カード,1300,\n"
)
MAPPING = BankMapping(
    day_column="日にち",
    received="お預け",
    spent="お引出",
    balance="のこり",
    text="適用",
    memo="覚え",
)


def test_lines_are_read_by_the_columns_that_were_named() -> None:
    found = read_mapped_statement(table_of("a.csv", TEXT), MAPPING)
    assert [(one.amount, one.balance, one.text, one.memo) for one in found.lines] == [
        (500, 1500, "ｶ)ｺｺﾅﾗ", "給"),
        (-200, 1300, "カード", ""),
    ]


def test_one_signed_column_is_enough_and_balances_may_lack() -> None:
    text = "date,amount\n2026-11-05,500\n2026-11-06,-200\n"
    found = read_mapped_statement(
        table_of("a.csv", text), BankMapping(day_column="date", amount="amount")
    )
    assert [(one.amount, one.balance, one.text) for one in found.lines] == [
        (500, None, ""),
        (-200, None, ""),
    ]


def test_a_mapping_is_remembered_and_comes_back_the_same() -> None:
    assert BankMapping.from_json(MAPPING.to_json()) == MAPPING
    with pytest.raises(BadMappingError):
        BankMapping.from_json('{"day_column": 5}')
    assert MAPPING.columns() == ("日にち", "適用", "お預け", "お引出", "のこり", "覚え")
    assert len(BANK_FIELDS) == 7


@pytest.mark.parametrize(
    "changes",
    [
        {"day_column": ""},
        {"received": ""},
        {"amount": "のこり"},
        {"received": "", "spent": ""},
    ],
)
def test_without_a_day_or_with_two_ways_of_telling_how_much_it_is_refused(
    changes: dict[str, str],
) -> None:
    values = {name: getattr(MAPPING, name) for name in BANK_FIELDS} | changes
    with pytest.raises(BadMappingError):
        read_mapped_statement(table_of("a.csv", TEXT), BankMapping(**values))


def test_columns_that_the_file_lacks_are_named() -> None:
    mapping = BankMapping(day_column="日にち", amount="入出金")
    with pytest.raises(ColumnsMissingError) as caught:
        read_mapped_statement(table_of("a.csv", TEXT), mapping)
    assert caught.value.details == {"file": "a.csv", "columns": ("入出金",)}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            ("お取引日", "出金額", "入金額", "残高", "摘要", "備考"),
            {
                "day_column": "お取引日",
                "received": "入金額",
                "spent": "出金額",
                "balance": "残高",
                "text": "摘要",
                "memo": "備考",
            },
        ),
        (
            ("日付", "入出金（円）", "残高（円）", "取引内容"),
            {
                "day_column": "日付",
                "amount": "入出金（円）",
                "balance": "残高（円）",
                "text": "取引内容",
            },
        ),
        (("利用日", "ご利用金額", "店名"), {"day_column": "利用日", "amount": "ご利用金額"}),
        (("a", "", "b"), {}),
    ],
)
def test_columns_are_suggested_by_their_names(
    header: tuple[str, ...], expected: dict[str, str]
) -> None:
    found = suggest_bank_columns(header)
    assert found == expected
    assert is_like_statement(found) is ("balance" in expected)


def test_one_side_alone_is_taken_for_a_signed_column() -> None:
    assert suggest_bank_columns(("日付", "入金"))["amount"] == "入金"
    assert suggest_bank_columns(("日付", "出金額"))["amount"] == "出金額"
    assert not is_like_statement(suggest_bank_columns(("日付", "残高")))
