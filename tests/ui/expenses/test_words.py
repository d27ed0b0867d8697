"""What is said of an expense."""

from app.models.bookkeeping_types import PaidBy
from app.ui.expenses.columns import Column
from tests.ui.expenses.spending import row_of, words
from tests.ui.orders.desk import Desk


def test_an_expense_is_told_in_one_sentence(spending: Desk) -> None:
    say = words(spending)
    assert say.sentence(row_of(spending, 2)) == (
        "Day 3 Nov 2026, Payee 家電店 ・ 机と椅子, Account Supplies, Amount ¥3,333,"
        " Tax class Purchase 10 %, qualified invoice, Paid from 事業用カード, Evidence 1"
    )
    assert "Share 50%" in say.sentence(row_of(spending, 3))
    assert say.text(row_of(spending, 3), Column.EVIDENCE) == "none"
    assert say.text(row_of(spending, 1), Column.PAID) == "Own money"


def test_every_means_has_a_word_and_what_the_chart_lacks_keeps_its_id(desk: Desk) -> None:
    say = words(desk)
    assert len({say.paid_by(by) for by in PaidBy}) == len(PaidBy)
    assert say.account("no_such") == "no_such"
    assert say.tax_class("no_such") == "no_such"
