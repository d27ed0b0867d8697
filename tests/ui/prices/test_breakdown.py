"""A breakdown for a client: every yen he pays, and no marketplace's name."""

from datetime import date

from app.models.money import Yen
from app.rulebook.bills import bill
from app.rulebook.catalog import Catalog
from app.ui.formats import Formats
from app.ui.prices.breakdown import breakdown

ON = date(2026, 11, 25)


def test_a_client_reads_what_he_pays_and_for_what(catalog: Catalog) -> None:
    rule = catalog.fee_rule("coconala", "text", ON)
    assert rule is not None
    found = bill(rule, Yen(50_000), [Yen(3_000), Yen(500)], taxable=True)
    text = breakdown(Formats("en"), " Logo ", found, ["Print data"], ["coconala"])
    assert text.splitlines() == [
        "Logo",
        "Base price: ¥50,000",
        "Print data: ¥3,000",
        "Option: ¥500",
        "Consumption tax: ¥5,350",
        "Service fee: ¥3,237",
        "Total to pay: ¥62,087",
    ]
    assert found.buyer_total == 62_087


def test_words_that_name_a_marketplace_are_left_out(catalog: Catalog) -> None:
    rule = catalog.fee_rule("direct", "text", ON)
    assert rule is not None
    names = [
        name
        for site in catalog.ids
        for name in (catalog.marketplace(site).name.ja, catalog.marketplace(site).name.en)
    ]
    found = bill(rule, Yen(5_000), [Yen(500)], taxable=False)
    text = breakdown(Formats("ja"), "ｺｺﾅﾗで人気のロゴ", found, ["Lan cers 用データ"], [*names, ""])
    assert text.splitlines() == ["Base price：¥5,000", "Option：¥500", "Total to pay：¥5,500"]
    assert not any(name in text for name in names)
