"""The form of an expense is told all that is known of what stands in it."""

from datetime import date

from app.models.money import Yen
from app.models.types import TaxStatus
from app.services.bookkeeping import close_month
from app.services.expense_advice import AdviceWish, expense_advice
from app.services.expense_suggestions import SuggestionSource
from app.services.preference_queries import book_facts
from app.services.preferences import set_book_facts
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, expense_rules, spend

DAY = date(2026, 11, 20)


def test_nothing_is_suggested_where_nothing_is_typed(database: Database) -> None:
    wish = AdviceWish("  ", DAY, Yen(0))
    told = database.read(expense_advice, wish, rules=expense_rules())
    assert (told.suggestion, told.tax_class, told.payees, told.parts) == (None, None, (), ())
    assert (told.is_taxable, told.is_late) == (False, False)


def test_payee_account_and_day_are_answered_together(database: Database) -> None:
    facts = database.read(book_facts)._replace(tax_status=TaxStatus.TAXABLE)
    database.write(set_book_facts, facts)
    database.write(spend, date(2026, 9, 3), "software", 6_480, payee="アドビ")
    database.write(close_month, "2026-09", now=NOW)
    wish = AdviceWish("アドビ", date(2026, 9, 30), Yen(12_000), "supplies")
    told = database.read(expense_advice, wish, rules=expense_rules())
    assert told.suggestion is not None
    assert told.suggestion.source is SuggestionSource.LAST_EXPENSE
    assert (told.tax_class, told.is_taxable, told.is_late) == ("purchase_10_80", True, True)
    assert told.payees == ("アドビ",)
    assert told.parts == (("card", "事業用カード"),)
    qualified = wish._replace(is_qualified=True)
    told = database.read(expense_advice, qualified, rules=expense_rules())
    assert told.tax_class == "purchase_10"
