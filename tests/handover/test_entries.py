"""What a program calls accounts and classes, and what its fields hold."""

import pytest

from app.handover.entries import AmountTooLargeError, Names, check_amount
from app.models.money import Yen
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


def test_an_amount_that_does_not_fit_is_refused_and_never_cut() -> None:
    check_amount(entry(amount=Yen(999)), 999)
    with pytest.raises(AmountTooLargeError) as caught:
        check_amount(entry(amount=Yen(1_000), number=7), 999)
    assert caught.value.details == {"amount": 1_000, "limit": 999, "row": 7}
