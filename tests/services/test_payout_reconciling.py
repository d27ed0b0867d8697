"""A payout is settled in one step, and every yen that is missing has a reason."""

from datetime import date

import pytest

from app.capture.facts import BankLineFact
from app.models.bookkeeping_types import LineUse, PayoutCause
from app.models.money import Yen
from app.services.payout_drafts import Arrival, Explanation
from app.services.payout_lookup import PayoutMissingError
from app.services.payout_reconciling import (
    NoArrivalError,
    match_payouts,
    reconcile_payout,
    unmatch_payout,
)
from app.services.reconciliation_queries import (
    bank_lines,
    differences,
    payout_orders,
    payout_rows,
    safe_matches,
)
from app.services.reconciling import (
    LineUsedError,
    ReasonMissingError,
    add_bank_account,
    match_payout,
    take_statement,
)
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, chart, pay_out, sell

ARRIVED = date(2026, 9, 24)


def fact(amount: int, text: str = "ﾌﾘｺﾐ ｶ)ｺｺﾅﾗ", on: date = ARRIVED) -> BankLineFact:
    return BankLineFact(2, on, Yen(amount), None, text, "", f"{amount}{text}{on}")


@pytest.fixture
def book(database: Database) -> Database:
    """A book with the case of the facts: 4,680 expected, 3,925 arrived."""
    order_id, _ = database.write(sell, "1", date(2026, 9, 3), 6_000, 1_320)
    database.write(pay_out, [order_id], None, day=ARRIVED)
    database.write(add_bank_account, "楽天銀行", now=NOW)
    database.write(take_statement, 1, [fact(3_925), fact(-500, "ｶｰﾄﾞ")])
    return database


def because(cause: PayoutCause, amount: int, reason: str = "") -> Explanation:
    return Explanation(cause=cause, amount=Yen(amount), account="owner_draw", reason=reason)


def settle(book: Database, arrival: Arrival, *explanations: Explanation, payout: int = 1) -> None:
    book.write(reconcile_payout, payout, arrival, explanations, chart=chart(), now=NOW)


def test_the_netted_purchase_is_one_step_and_one_undo(book: Database) -> None:
    settle(book, Arrival(line_id=1), because(PayoutCause.NETTED_PURCHASE, 755))
    (row,) = book.read(payout_rows)
    assert (row.received, row.unexplained, row.line_id, row.account) == (3_925, 0, 1, "楽天銀行")
    book.undo()
    (row,) = book.read(payout_rows)
    assert (row.received, row.paid_on, row.line_id) == (None, None, None)
    assert book.read(differences, 1) == ()


def test_the_reasons_can_be_changed_while_the_line_stays(book: Database) -> None:
    settle(book, Arrival(line_id=1))
    settle(
        book,
        Arrival(line_id=1),
        because(PayoutCause.POINTS, 700),
        because(PayoutCause.OTHER, 55, "端数"),
    )
    assert [one.amount for one in book.read(differences, 1)] == [700, 55]
    settle(book, Arrival(), because(PayoutCause.POINTS, 755))
    (row,) = book.read(payout_rows)
    assert (row.unexplained, row.line_id) == (0, 1)


def test_another_line_takes_the_place_of_the_first(book: Database) -> None:
    book.write(take_statement, 1, [fact(4_680)])
    settle(book, Arrival(line_id=1), because(PayoutCause.POINTS, 755))
    settle(book, Arrival(line_id=3))
    uses = {line.id: line.use for line in book.read(bank_lines)}
    assert uses[1] is LineUse.OPEN
    assert uses[3] is LineUse.PAYOUT
    assert book.read(payout_rows)[0].unexplained == 0


def test_without_a_statement_the_arrival_is_typed_and_frees_a_line(book: Database) -> None:
    settle(book, Arrival(line_id=1))
    settle(
        book, Arrival(paid_on=ARRIVED, received=Yen(4_520)), because(PayoutCause.TRANSFER_FEE, 160)
    )
    (row,) = book.read(payout_rows)
    assert (row.received, row.unexplained, row.line_id) == (4_520, 0, None)


def test_a_poor_reason_leaves_all_as_it_was(book: Database) -> None:
    with pytest.raises(ReasonMissingError):
        settle(book, Arrival(line_id=1), because(PayoutCause.OTHER, 755))
    assert book.read(payout_rows)[0].received is None
    with pytest.raises(PayoutMissingError):
        settle(book, Arrival(), payout=9)


def test_a_payout_is_awaited_again_and_its_reasons_are_gone(book: Database) -> None:
    settle(book, Arrival(line_id=1), because(PayoutCause.POINTS, 755))
    book.write(unmatch_payout, 1, now=NOW)
    (row,) = book.read(payout_rows)
    assert (row.paid_on, row.received) == (None, None)
    assert book.read(differences, 1) == ()
    settle(book, Arrival(paid_on=ARRIVED, received=Yen(4_680)))
    book.write(unmatch_payout, 1, now=NOW)
    assert book.read(payout_rows)[0].paid_on is None
    with pytest.raises(NoArrivalError):
        book.write(unmatch_payout, 1, now=NOW)


def two_payouts(book: Database) -> None:
    """Add one of 7,800 from coconala and one of 7,800 from elsewhere."""
    for number, site in (("2", "coconala"), ("3", "timeticket")):
        order_id, _ = book.write(sell, number, date(2026, 9, 3), site=site)
        book.write(pay_out, [order_id], None, day=ARRIVED)


def test_only_what_cannot_be_another_is_taken_without_looking(book: Database) -> None:
    book.write(take_statement, 1, [fact(4_680, "X")])
    assert [(one.deposit_id, one.payout_id) for one in book.read(safe_matches)] == [(3, 1)]
    two_payouts(book)
    book.write(take_statement, 1, [fact(7_800, "ﾌﾘｺﾐ A"), fact(7_800, "ﾌﾘｺﾐ B")])
    assert [one.payout_id for one in book.read(safe_matches)] == [1]
    book.write(match_payout, 3, 1, now=NOW)
    assert book.read(safe_matches) == ()


def test_a_known_payer_makes_equal_amounts_safe(book: Database) -> None:
    settle(book, Arrival(line_id=1))
    two_payouts(book)
    book.write(take_statement, 1, [fact(7_800)])
    assert [(one.deposit_id, one.payout_id) for one in book.read(safe_matches)] == [(3, 2)]
    assert book.write(match_payouts, [(3, 2)], now=NOW)[0] == 1
    with pytest.raises(LineUsedError):
        book.write(match_payouts, [(3, 2)], now=NOW)


def test_a_payout_tells_its_orders(book: Database) -> None:
    (order,) = book.read(payout_orders, 1)
    assert (order.number, order.net, order.withheld, order.client) == ("1", 4_680, 0, "")
    assert book.read(payout_orders, 2) == ()
