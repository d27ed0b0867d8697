"""An example of every command on the books, on a book that was filled for it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from app.capture.facts import BankLineFact
from app.models.bookkeeping_types import (
    AdjustmentKind,
    BooksForm,
    JournalFormat,
    LineUse,
    PayoutCause,
    PrivateShare,
    Recognition,
    WithheldAs,
)
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.services import (
    bank_line_uses,
    bookkeeping,
    expenses,
    export_names,
    own_entries,
    payout_reconciling,
    payouts,
    reconciling,
    recurring_expenses,
    year_end,
)
from app.services.export_name_queries import OwnNames
from app.services.own_entry_drafts import OwnEntryDraft
from app.services.payout_drafts import Arrival, Explanation
from app.services.tax_forms import YearFacts
from app.storage.database import Database
from tests.services.bookkeeping_samples import (
    chart,
    expense_draft,
    expense_rules,
    recurring_draft,
    taxes,
)
from tests.services.evidence_samples import EVIDENCE_EXAMPLES, keep
from tests.services.paper_samples import PAPER_EXAMPLES, fill_papers
from tests.services.sample import DONE, NOW

TODAY = date(2026, 11, 24)


def unmatch(session: Session, _: Catalog) -> None:
    """Await a payout again that was just noted as arrived."""
    payouts.record_payment_received(session, 1, paid_on=date(2026, 12, 7), now=NOW)
    payout_reconciling.unmatch_payout(session, 1, now=NOW)


def forget(session: Session, _: Catalog) -> None:
    """Forget the payer's name that a match has just taught."""
    reconciling.match_payout(session, 1, 1, now=NOW)
    bank_line_uses.forget_payer(session, fact(39_000).text)


BOOKKEEPING_EXAMPLES: dict[str, Callable[[Session, Catalog], object]] = {
    **EVIDENCE_EXAMPLES,
    **PAPER_EXAMPLES,
    "bookkeeping.set_fiscal_year": lambda s, _: bookkeeping.set_fiscal_year(
        s,
        2026,
        YearFacts(
            *(Recognition.DELIVERY, BooksForm.WHITE, "two_tenths"),
            *(WithheldAs.PREPAID, PrivateShare.YEAR_END),
        ),
        taxes=taxes(),
    ),
    "export_names.set_export_names": lambda s, _: export_names.set_export_names(
        s, JournalFormat.YAYOI, OwnNames(accounts={"fees": "販売手数料"}), chart=chart()
    ),
    "bookkeeping.begin_year": lambda s, _: bookkeeping.begin_year(s, 2019, today=TODAY),
    "bookkeeping.set_opening_balance": lambda s, _: bookkeeping.set_opening_balance(
        s, 2026, "bank", Yen(245_010), "楽天銀行", chart=chart()
    ),
    "bookkeeping.close_month": lambda s, _: bookkeeping.close_month(s, "2026-10", now=NOW),
    "bookkeeping.record_adjustment": lambda s, _: bookkeeping.record_adjustment(
        s, DONE, AdjustmentKind.REFUND, Yen(500), on=TODAY, note="一部返金"
    ),
    "bookkeeping.remove_adjustment": lambda s, _: bookkeeping.remove_adjustment(s, 1),
    "bookkeeping.set_withheld": lambda s, _: bookkeeping.set_withheld(
        s, DONE, Yen(5_105), is_on_top=True
    ),
    "own_entries.add_own_entry": lambda s, _: own_entries.add_own_entry(
        s, entry(), chart=chart(), now=NOW
    ),
    "own_entries.edit_own_entry": lambda s, _: own_entries.edit_own_entry(
        s, 1, replace(entry(), amount=Yen(31_000)), chart=chart()
    ),
    "own_entries.remove_own_entry": lambda s, _: own_entries.remove_own_entry(s, 1),
    "year_end.move_below_zero": lambda s, _: year_end.move_below_zero(
        s, 2025, chart=chart(), now=NOW
    ),
    "year_end.take_back_moved": lambda s, _: year_end.take_back_moved(s, 2024),
    "year_end.book_tax_due": lambda s, _: year_end.book_tax_due(s, 2025, Yen(116_500), now=NOW),
    "year_end.take_back_tax_due": lambda s, _: year_end.take_back_tax_due(s, 2024),
    "reconciling.add_bank_account": lambda s, _: reconciling.add_bank_account(
        s, "予備口座", now=NOW
    ),
    "reconciling.take_statement": lambda s, _: reconciling.take_statement(s, 1, [fact(900)]),
    "reconciling.match_payout": lambda s, _: reconciling.match_payout(s, 1, 1, now=NOW),
    "reconciling.explain_difference": lambda s, _: reconciling.explain_difference(
        s,
        1,
        [Explanation(cause=PayoutCause.NETTED_PURCHASE, amount=Yen(755), account="owner_draw")],
        chart=chart(),
    ),
    "payout_reconciling.reconcile_payout": lambda s, _: payout_reconciling.reconcile_payout(
        s,
        1,
        Arrival(line_id=1),
        [Explanation(cause=PayoutCause.POINTS, amount=Yen(755), account="owner_draw")],
        chart=chart(),
        now=NOW,
    ),
    "payout_reconciling.match_payouts": lambda s, _: payout_reconciling.match_payouts(
        s, [(1, 1)], now=NOW
    ),
    "payout_reconciling.unmatch_payout": unmatch,
    "bank_line_uses.forget_payer": forget,
    "bank_line_uses.use_lines": lambda s, _: bank_line_uses.use_lines(s, [1, 5], LineUse.OWN),
    "bank_line_uses.expenses_from_lines": lambda s, _: bank_line_uses.expenses_from_lines(
        s, [3, 5], expense_draft(), rules=expense_rules(), now=NOW
    ),
    "bank_line_uses.turn_from_line": lambda s, _: bank_line_uses.turn_from_line(
        s, 5, 1, "2026-11", rules=expense_rules(), now=NOW
    ),
    "bank_line_uses.free_lines": lambda s, _: bank_line_uses.free_lines(s, [2, 4], now=NOW),
    "bank_line_uses.rename_bank_account": lambda s, _: bank_line_uses.rename_bank_account(
        s, 1, "事業用"
    ),
    "reconciling.use_line": lambda s, _: reconciling.use_line(s, 1, LineUse.CARD, "カード"),
    "reconciling.expense_from_line": lambda s, _: reconciling.expense_from_line(
        s, 3, expense_draft(), rules=expense_rules(), now=NOW
    ),
    "reconciling.join_expense": lambda s, _: reconciling.join_expense(s, 5, 1),
    "expenses.add_expense": lambda s, _: expenses.add_expense(
        s, expense_draft(order_id=DONE), rules=expense_rules(), now=NOW
    ),
    "expenses.edit_expense": lambda s, _: expenses.edit_expense(
        s, 1, expense_draft(payee="家具店", memo="机"), rules=expense_rules()
    ),
    "expenses.remove_expense": lambda s, _: expenses.remove_expense(s, 2),
    "expenses.learn_rule": lambda s, _: expenses.learn_rule(
        s, "家具店", "supplies", rules=expense_rules()
    ),
    "expenses.forget_rule": lambda s, _: expenses.forget_rule(s, 1),
    "recurring_expenses.add_recurring": lambda s, _: recurring_expenses.add_recurring(
        s, recurring_draft(), rules=expense_rules()
    ),
    "recurring_expenses.edit_recurring": lambda s, _: recurring_expenses.edit_recurring(
        s, 1, recurring_draft(day=1), rules=expense_rules()
    ),
    "recurring_expenses.end_recurring": lambda s, _: recurring_expenses.end_recurring(s, 1, TODAY),
    "recurring_expenses.remove_recurring": lambda s, _: recurring_expenses.remove_recurring(s, 1),
    "recurring_expenses.record_recurring": lambda s, _: recurring_expenses.record_recurring(
        s, [1], today=TODAY, rules=expense_rules(), now=NOW
    ),
    "reconciling.free_line": lambda s, _: reconciling.free_line(s, 2, now=NOW),
}


def fact(amount: int) -> BankLineFact:
    """Return a line of a statement."""
    return BankLineFact(2, TODAY, Yen(amount), None, "ﾌﾘｺﾐ", "", f"{amount}")


def entry() -> OwnEntryDraft:
    """Return an entry that leaves a receivable below zero."""
    return OwnEntryDraft(
        entered_on=date(2024, 6, 1),
        debit="bank",
        credit="receivable",
        credit_part="coconala",
        amount=Yen(90_000_000),
        memo="過年度の調整",
    )


def fill_books(database: Database) -> None:
    """Take a discount off a finished order, a statement into an account, and expenses."""
    database.write(bookkeeping.begin_year, 2024, today=TODAY)
    kind = AdjustmentKind.DISCOUNT
    database.write(bookkeeping.record_adjustment, DONE, kind, Yen(1_000), on=TODAY)
    database.write(reconciling.add_bank_account, "楽天銀行", now=NOW)
    database.write(reconciling.take_statement, 1, [fact(39_000), fact(12)])
    database.write(reconciling.use_line, 2, LineUse.INTEREST)
    database.write(own_entries.add_own_entry, entry(), chart=chart(), now=NOW)
    database.write(year_end.move_below_zero, 2024, chart=chart(), now=NOW)
    database.write(year_end.book_tax_due, 2024, Yen(90_900), now=NOW)
    fill_expenses(database)
    fill_papers(database)


def fill_expenses(database: Database) -> None:
    """Book an expense, another made of a bank's line, one that returns, and a rule; a line is open.

    The one that returns was booked for September.
    """
    rules = expense_rules()
    database.write(expenses.add_expense, expense_draft(), rules=rules, now=NOW)
    database.write(reconciling.take_statement, 1, [fact(-550), fact(-770), fact(-12_000)])
    database.write(reconciling.expense_from_line, 4, expense_draft(), rules=rules, now=NOW)
    database.write(expenses.learn_rule, "珈琲", "meetings", rules=rules)
    september = date(2026, 9, 30)
    database.write(recurring_expenses.add_recurring, recurring_draft(), rules=rules)
    database.write(recurring_expenses.record_recurring, [1], today=september, rules=rules, now=NOW)
    keep(database, expense_id=1)
