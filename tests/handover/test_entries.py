"""What a program calls accounts and classes, and what its fields hold."""

import pytest

from app.handover.entries import AmountTooLargeError, Names, check_amount
from app.handover.journal_csv import journal_csv
from app.handover.journal_workbook import journal_workbook
from app.handover.moneyforward import moneyforward
from app.handover.yayoi import yayoi
from app.models.money import Yen
from tests.handover.readers import read_workbook
from tests.handover.rows import CHART, entry, names


def test_accounts_and_classes_have_the_names_of_the_program() -> None:
    assert names("yayoi").account("receivable") == "売掛金"
    assert names("yayoi").tax_class("sale_10") == "課税売上込10%"
    assert names("moneyforward").tax_class("sale_10") == "課税売上 10%"
    assert names("freee").tax_class("purchase_10_80") == "課対仕入（控80）10%"


def test_the_sellers_own_names_go_first() -> None:
    own = Names(CHART, "yayoi", {"fees": "販売手数料"}, {"sale_10": "課税売上込五10%"})
    assert (own.account("fees"), own.account("sales")) == ("販売手数料", "売上高")
    assert (own.tax_class("sale_10"), own.tax_class("out_of_scope")) == (
        "課税売上込五10%",
        "対象外",
    )


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("yayoi", ("課税売上込五10%", "課税売上込10%")),
        ("moneyforward", ("課税売上 10% 五種", "課税売上 10%")),
        ("freee", ("課税売上10%", "課税売上10%")),
    ],
)
def test_a_year_reckoned_by_the_kind_of_business_says_it(
    target: str, words: tuple[str, str]
) -> None:
    simplified = Names(CHART, target, kinds={2026: "五"})
    assert tuple(simplified.tax_class("sale_10", year) for year in (2026, 2027)) == words
    assert simplified.tax_class("out_of_scope", 2026) == "対象外"
    own = Names(CHART, target, tax_classes={"sale_10": "売上"}, kinds={2026: "五"})
    assert own.tax_class("sale_10", 2026) == "売上"


def test_every_file_has_the_words_of_the_rows_year() -> None:
    row, year = [entry()], {2026: "五"}
    yayoi_names = Names(CHART, "yayoi", kinds=year)
    for make in (yayoi, journal_csv):
        encoding = "cp932" if make is yayoi else "utf-8"
        assert "課税売上込五10%" in b"".join(make(row, yayoi_names)).decode(encoding)
    book = read_workbook(b"".join(journal_workbook(row, yayoi_names, lambda _year: [])))
    assert "課税売上込五10%" in book["仕訳帳"][1]
    data = b"".join(moneyforward(row, Names(CHART, "moneyforward", kinds=year)))
    assert "課税売上 10% 五種" in data.decode()


def test_an_amount_that_does_not_fit_is_refused_and_never_cut() -> None:
    check_amount(entry(amount=Yen(999)), 999)
    with pytest.raises(AmountTooLargeError) as caught:
        check_amount(entry(amount=Yen(1_000), number=7), 999)
    assert caught.value.details == {"amount": 1_000, "limit": 999, "row": 7}
