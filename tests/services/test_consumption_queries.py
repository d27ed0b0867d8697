"""A year's consumption tax by each way, and the sales of before that decide between them."""

from datetime import date

import pytest

from app.models.bookkeeping_types import AdjustmentKind
from app.models.money import Yen
from app.models.types import TaxStatus
from app.rulebook.taxes import GENERAL
from app.services.bookkeeping import record_adjustment, set_fiscal_year
from app.services.consumption_queries import (
    ConsumptionYear,
    consumption_sheet,
    consumption_year,
)
from app.services.own_entries import add_own_entry
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.preference_queries import BookFacts
from app.services.preferences import set_book_facts
from app.services.tax_forms import YearFacts
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, chart, sell, spend, taxes


def year_of(book: Database, year: int) -> ConsumptionYear:
    found = book.read(consumption_year, year, chart=chart(), taxes=taxes())
    assert found is not None
    return found


def totals(found: ConsumptionYear) -> dict[str, int]:
    return {way.method: way.tax.total for way in found.ways}


def be_taxable(book: Database) -> None:
    book.write(set_book_facts, BookFacts(tax_status=TaxStatus.TAXABLE))


@pytest.fixture
def example(database: Database) -> Database:
    """The tax office's own example: sales 6,609,330, returns 192,900."""
    be_taxable(database)
    order_id, _ = database.write(sell, "1", date(2026, 3, 3), 6_609_330, 0)
    off = (order_id, AdjustmentKind.REFUND, Yen(192_900))
    database.write(record_adjustment, *off, on=date(2026, 5, 5))
    database.write(sell, "2", date(2026, 3, 3), 1_000_000, 0, taxable=False)
    return database


def test_the_tax_offices_example_holds_from_the_journal(example: Database) -> None:
    found = year_of(example, 2026)
    special = found.ways[0]
    assert special.method == "two_tenths"
    assert (special.tax.base, special.tax.tax) == (6_008_000, 468_624)
    assert (special.tax.national, special.tax.local, special.tax.total) == (90_900, 25_600, 116_500)
    assert found.least == special


def test_one_way_is_reckoned_alone(example: Database) -> None:
    def sheet(year: int, method: str) -> int | None:
        how = {"chart": chart(), "taxes": taxes()}
        found = example.read(consumption_sheet, year, method, **how)  # type: ignore[arg-type]
        return None if found is None else found.total

    assert sheet(2026, "two_tenths") == 116_500
    assert sheet(2027, "two_tenths") is None
    assert sheet(2018, "simplified_5") is None


def test_a_year_can_be_kept_by_the_general_way(example: Database) -> None:
    example.write(set_fiscal_year, 2026, YearFacts(method=GENERAL), taxes=taxes())
    found = year_of(example, 2026)
    how = {"chart": chart(), "taxes": taxes()}
    sheet = example.read(consumption_sheet, 2026, GENERAL, **how)  # type: ignore[arg-type]
    assert (found.chosen, sheet) == (GENERAL, found.ways[-1].tax)


def test_each_year_has_its_ways(example: Database) -> None:
    assert "two_tenths" not in totals(year_of(example, 2027))
    assert "three_tenths" in totals(year_of(example, 2027))
    assert [name for name in totals(year_of(example, 2029)) if "tenths" in name] == []
    assert example.read(consumption_year, 2018, chart=chart(), taxes=taxes()) is None


def test_the_general_way_takes_off_what_was_bought(database: Database) -> None:
    database.write(sell, "1", date(2026, 3, 3), 1_100_000, 110_000)
    database.write(spend, date(2026, 3, 4), "supplies", 11_000, tax_class="purchase_10_80")
    database.write(spend, date(2026, 3, 4), "meetings", 1_080, tax_class="purchase_8_reduced")
    database.write(spend, date(2026, 3, 4), "rent", 90_000, tax_class="purchase_exempt")
    general = year_of(database, 2026).ways[-1]
    # Sales 1,000,000: 78,000. Fee 7,800, supplies 780 × 80 % = 624, food 62 (1,080 × 6.24/108).
    assert general.tax.deducted == 7_800 + 624 + 62
    assert (general.tax.national, general.tax.local) == (69_500, 19_600)
    assert (general.is_open, general.needs_election) == (True, False)


def test_more_tax_paid_than_owed_comes_back_to_the_yen(database: Database) -> None:
    database.write(sell, "1", date(2026, 3, 3), 11_000, 0)
    database.write(spend, date(2026, 3, 4), "supplies", 33_333)
    found = year_of(database, 2026)
    assert found.ways[-1].tax.national == 780 - 2_363
    assert found.ways[-1].tax.local == -(1_583 * 22 // 78)
    assert found.least == found.ways[-1]


@pytest.mark.parametrize(
    ("gross", "special", "simplified", "must_pay"),
    [
        (None, None, None, None),
        (11_000_000, True, True, False),
        (11_000_011, False, True, True),
        (60_000_000, False, False, True),
    ],
)
def test_the_base_period_opens_and_shuts_ways(
    database: Database,
    gross: int | None,
    *,
    special: bool | None,
    simplified: bool | None,
    must_pay: bool | None,
) -> None:
    if gross is not None:
        database.write(sell, "1", date(2024, 3, 3), gross, 0)
    database.write(sell, "2", date(2026, 3, 3), 1_100, 0)
    found = year_of(database, 2026)
    ways = {way.method: way.is_open for way in found.ways}
    assert (ways["two_tenths"], ways["simplified_5"]) == (special, simplified)
    assert found.must_pay is must_pay
    assert found.base == (None if gross is None else gross * 10 // 11)


def test_an_exempt_sellers_sales_count_whole(database: Database) -> None:
    database.write(sell, "1", date(2026, 3, 3), 10_000_001, 0, taxable=False)
    found = year_of(database, 2026)
    assert (found.sales, found.is_over, found.is_taxable) == (10_000_001, True, False)
    assert year_of(database, 2028).must_pay is True
    assert year_of(database, 2025).sales == 0


def test_the_first_half_of_the_year_before_counts_too(database: Database) -> None:
    database.write(sell, "1", date(2025, 6, 30), 10_000_001, 0, taxable=False)
    found = year_of(database, 2026)
    assert (found.base, found.half, found.must_pay) == (None, 10_000_001, True)


def test_the_sellers_own_choices_are_told(database: Database) -> None:
    assert "simplified_3" not in totals(year_of(database, 2026))
    database.write(
        set_fiscal_year,
        2026,
        YearFacts(method="simplified_3"),
        taxes=taxes(),
    )
    be_taxable(database)
    found = year_of(database, 2026)
    assert (found.chosen, found.is_taxable) == ("simplified_3", True)
    assert "simplified_3" in totals(found)


def test_an_exempt_seller_sees_what_he_would_pay(database: Database) -> None:
    database.write(sell, "1", date(2026, 3, 3), 1_100_000, 110_000, taxable=False)
    ways = totals(year_of(database, 2026))
    assert ways == {"two_tenths": 20_000, "simplified_5": 50_000, "general": 90_000}


def test_who_registers_later_keeps_the_exempt_years_of_before(database: Database) -> None:
    database.write(sell, "1", date(2025, 3, 3), 1_100_000, 110_000, taxable=False)
    before = year_of(database, 2025)
    be_taxable(database)
    assert year_of(database, 2025) == before
    assert year_of(database, 2026).is_taxable
    database.write(sell, "2", date(2026, 3, 3), 1_100_000, 110_000, taxable=False)
    assert not year_of(database, 2026).is_taxable
    database.write(sell, "3", date(2026, 8, 3), 1_100)
    assert year_of(database, 2026).is_taxable


def test_what_is_taxed_counts_towards_the_limit_and_nothing_else(database: Database) -> None:
    def earn(account: str, tax_class: str, amount: int) -> None:
        draft = OwnEntryDraft(
            entered_on=date(2026, 5, 20),
            debit="bank",
            credit=account,
            amount=Yen(amount),
            tax_class=tax_class,
        )
        database.write(add_own_entry, draft, chart=chart(), now=NOW)

    be_taxable(database)
    earn("sales", "sale_exempt", 12_000_000)
    earn("other_income", "out_of_scope", 12_000_000)
    assert year_of(database, 2026).sales == 0
    earn("other_income", "sale_10", 11_000_011)
    found = year_of(database, 2026)
    assert (found.sales, found.is_over) == (10_000_010, True)


def earn(book: Database, tax_class: str, amount: int) -> None:
    draft = OwnEntryDraft(
        entered_on=date(2026, 5, 20),
        debit="bank",
        credit="sales",
        amount=Yen(amount),
        tax_class=tax_class,
    )
    book.write(add_own_entry, draft, chart=chart(), now=NOW)


def test_food_at_the_reduced_rate_and_exports_are_reckoned_as_such(database: Database) -> None:
    be_taxable(database)
    earn(database, "sale_8_reduced", 1_080_000)
    earn(database, "sale_export", 3_000_000)
    found = year_of(database, 2026)
    assert found.sales == 1_000_000 + 3_000_000
    assert totals(found)["general"] == 80_000
    sheet = database.read(consumption_sheet, 2026, "simplified_5", chart=chart(), taxes=taxes())
    assert sheet is not None
    assert (sheet.sales, sheet.base, sheet.total) == (1_080_000, 1_000_000, 40_000)


def test_who_only_sells_abroad_is_taxable_all_the_same(database: Database) -> None:
    earn(database, "sale_export", 3_000_000)
    assert year_of(database, 2026).is_taxable
