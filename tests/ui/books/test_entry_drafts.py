"""What the entry row means."""

from datetime import date

import pytest

from app.models.bookkeeping_types import PaidBy
from app.models.money import Yen
from app.ui.books.entry_drafts import Typed, expense_of, is_expense, own_of
from app.ui.books.rules import books_rules

DAY = date(2026, 11, 20)


def typed(debit: str, credit: str, part: str = "") -> Typed:
    return Typed(DAY, (debit, ""), (credit, part), Yen(3_300), "Adobe")


@pytest.mark.parametrize(
    ("debit", "credit", "expected"),
    [
        ("software", "payable", True),
        ("software", "bank", True),
        ("software", "receivable", False),
        ("bank", "owner_lend", False),
    ],
)
def test_a_cost_paid_from_where_costs_are_paid_is_an_expense(
    debit: str, credit: str, *, expected: bool
) -> None:
    assert is_expense((debit, ""), (credit, ""), books_rules().chart) is expected


def test_an_expense_has_payee_means_and_share() -> None:
    draft = expense_of(typed("software", "payable", "カード")._replace(business_share=5_000))
    assert (draft.account, draft.payee, draft.amount, draft.spent_on) == (
        "software",
        "Adobe",
        3_300,
        DAY,
    )
    assert (draft.paid_by, draft.paid_part, draft.business_share, draft.tax_class) == (
        PaidBy.CARD,
        "カード",
        5_000,
        None,
    )


def test_a_row_of_the_sellers_own_is_out_of_scope_unless_said() -> None:
    draft = own_of(typed("bank", "owner_lend"))
    assert (draft.debit, draft.credit, draft.memo, draft.tax_class) == (
        "bank",
        "owner_lend",
        "Adobe",
        "out_of_scope",
    )
    taxed = own_of(typed("bank", "sales")._replace(tax_class="sale_10"))
    assert taxed.tax_class == "sale_10"
