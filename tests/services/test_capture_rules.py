"""The fee rules a capture reckons with."""

from datetime import date

import pytest

from app.models.money import Yen
from app.models.types import PaymentKind, TaxStatus
from app.rulebook.catalog import Catalog
from app.services.capture_rules import CaptureRules, agreeing, reckon
from app.services.captured_order import CapturedOrder, CapturedPayment
from app.storage.database import Database
from app.storage.reader import Reader
from tests.services.sample import fill
from tests.services.test_captured_order import KNOWN

TODAY = date(2026, 11, 23)


def fee_id(database: Database, catalog: Catalog, order: CapturedOrder) -> str | None:
    def question(reader: Reader) -> str | None:
        rules = CaptureRules(reader, catalog, TODAY)
        first, again = rules.fee_of(order), rules.fee_of(order)
        assert first == again
        return None if first is None else first.id

    return database.read(question)


def test_a_new_order_is_under_the_rule_of_its_day(database: Database, catalog: Catalog) -> None:
    of_old = CapturedOrder("coconala", "1", rule_on=date(2019, 12, 15))
    assert fee_id(database, catalog, of_old) == "coconala_text_2019"
    assert fee_id(database, catalog, CapturedOrder("coconala", "1")) == "coconala_text_2021"
    assert fee_id(database, catalog, CapturedOrder("skillcloud", "1")) is None


def test_a_known_order_keeps_its_rule_until_its_day_is_learned(
    database: Database, catalog: Catalog
) -> None:
    fill(database, catalog)
    rule_id = database.read(Reader.value, "SELECT rule_id FROM orders WHERE id = 1")
    known = KNOWN._replace(rule_id=rule_id, kind="text")
    assert fee_id(database, catalog, CapturedOrder("coconala", "1", known)) == "coconala_text_2021"
    learned = CapturedOrder("coconala", "1", known, rule_on=date(2019, 12, 15))
    assert fee_id(database, catalog, learned) == "coconala_text_2019"


def test_equal_rules_are_one_text(database: Database, catalog: Catalog) -> None:
    rules = database.read(lambda reader: CaptureRules(reader, catalog, TODAY))
    first = rules.text_on("coconala", "text", date(2025, 5, 1))
    assert first == rules.text_on("coconala", "text", date(2025, 6, 1))
    assert rules.rule(first) is rules.rule(first)


@pytest.mark.parametrize(
    ("tax", "price"), [(TaxStatus.EXEMPT, (50_000, 0)), (TaxStatus.TAXABLE, (None, None))]
)
def test_a_price_shown_is_reckoned_by_the_rule(
    catalog: Catalog, tax: TaxStatus, price: tuple[int | None, int | None]
) -> None:
    payment = CapturedPayment(PaymentKind.BASE)
    reckon(payment, Yen(50_000), catalog.fee_rule("coconala", "text", TODAY), tax)
    assert (payment.gross, payment.fee, payment.net) == (50_000, 11_000, 39_000)
    assert (payment.price, payment.tax) == price
    reckon(payment, Yen(60_000), None, tax)
    assert (payment.gross, payment.fee, payment.net) == (60_000, None, None)


def test_an_amount_agrees_to_the_yen_or_not_at_all(catalog: Catalog) -> None:
    fee = catalog.fee_rule("coconala", "text", TODAY)
    exempt, taxable = TaxStatus
    found = agreeing(Yen(50_000), Yen(39_000), fee, exempt)
    assert found is not None
    assert found.fee_base == 50_000
    assert agreeing(Yen(50_000), Yen(39_001), fee, exempt) is None
    assert agreeing(Yen(50_000), Yen(42_900), fee, exempt) is None
    with_tax = agreeing(Yen(50_000), Yen(42_900), fee, taxable)
    assert with_tax is not None
    assert with_tax.fee_base == 55_000
    assert agreeing(Yen(50_000), Yen(39_000), None, exempt) is None
