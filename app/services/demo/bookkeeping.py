"""The books of the invented seller: how his years are kept, and the months that are closed."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from app.models.bookkeeping_types import BooksForm, Recognition
from app.models.moments import JST
from app.rulebook.expense_rules import load_expense_rules
from app.services.demo.bank import Earned, write_bank
from app.services.demo.money_flow import Settled
from app.services.demo.money_words import load_money_words
from app.services.demo.plan import DemoSpec, OrderPlan
from app.services.demo.sheet import Sheet
from app.services.demo.spending import first_day, write_spending
from app.services.demo.words import Name

BOOK_TABLES = (
    "fiscal_years",
    "opening_balances",
    "bank_accounts",
    "recurring_expenses",
    "expenses",
    "expense_rules",
    "evidence",
    "bank_lines",
    "payer_aliases",
    "direct_terms",
    "papers",
)


def write_books(
    sheet: Sheet,
    folder: Path,
    plans: Sequence[OrderPlan],
    names: Sequence[Name],
    settled: Sequence[Settled],
    spec: DemoSpec,
) -> list[Settled]:
    """Add all that the books need besides orders; return the orders that payouts settle."""
    words = load_money_words(folder)
    spent = write_spending(sheet, words, load_expense_rules(folder.parent / "books"), spec)
    left, year = write_bank(sheet, words, Earned(plans, names, settled, spent), spec)
    for one in range(year, spec.today.year + 1):
        is_blue = one >= first_day(spec.today).year
        sheet.add(
            "fiscal_years",
            id=sheet.next_id("fiscal_years"),
            year=one,
            recognition=Recognition.ACCEPTANCE,
            form=BooksForm.BLUE if is_blue else BooksForm.WHITE,
            method=None,
            deduction="electronic" if is_blue else None,
        )
    return left


def closed(today: date) -> tuple[str, datetime]:
    """Return the last closed month, and when it was closed: the last tax year, with its return."""
    return f"{today.year - 1}-12", datetime(today.year, 1, 31, 10, tzinfo=JST)
