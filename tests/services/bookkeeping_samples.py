"""Sold orders, payouts and expenses for the tests of the books."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.models.bank import BankAccount, BankLine, PayoutDifference
from app.models.bookkeeping_types import PaidBy
from app.models.expense import Expense
from app.models.money import Yen
from app.models.order import Order
from app.models.order_parts import Payment
from app.models.payout import Payout
from app.models.types import PaymentKind, Stage
from app.paths import resources_dir
from app.rulebook.chart import Chart, load_chart
from app.rulebook.expense_rules import ExpenseRulebook, load_expense_rules
from app.rulebook.taxes import TaxRules, load_taxes
from app.services.expense_drafts import ExpenseDraft, RecurringDraft
from app.storage.payout_sums import AMOUNT_IS_UNKNOWN, LEFT, UNEXPLAINED

NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)
STEP = timedelta(hours=1)


@cache
def chart() -> Chart:
    return load_chart(resources_dir() / "books")


@cache
def taxes() -> TaxRules:
    return load_taxes(resources_dir() / "books")


def at(day: date) -> datetime:
    """Return noon of a day in Japan."""
    return datetime(day.year, day.month, day.day, 3, tzinfo=UTC)


@dataclass(frozen=True)
class Sale:
    """How an order went, besides its amounts."""

    site: str = "coconala"
    delivered: date | None = None
    stage: Stage = Stage.COMPLETED
    taxable: bool = True
    tip: int = 0


def sell(
    session: Session,
    /,
    number: str,
    on: date,
    gross: int | None = 10_000,
    fee: int | None = 2_200,
    **how: Any,
) -> int:
    """Add an order accepted on a day, and return its id; without a fee its tip has none either."""
    sale = Sale(**how)
    session.info["subject"] = number
    handed = at(sale.delivered or on)
    order = Order(
        marketplace_id=sale.site,
        number=number,
        title=f"注文 {number}",
        stage=Stage.PURCHASED,
        has_escrow=int(sale.site != "direct"),
        tax_status="taxable" if sale.taxable else "exempt",
        returned_count=0,
        created_at=NOW,
        updated_at=NOW,
    )
    session.add(order)
    order.begin(handed - 2 * STEP)
    charges = [(PaymentKind.BASE, gross, fee)]
    if sale.tip:
        tip_fee = None if fee is None else sale.tip * 22 // 100
        charges.append((PaymentKind.TIP, sale.tip, tip_fee))
    for kind, price, taken in charges:
        order.add_payment(_charge(kind, price, taken), handed)
    order.step(Stage.WORKING, handed - STEP)
    order.step(Stage.DELIVERED, handed)
    if sale.stage is not Stage.DELIVERED:
        order.step(Stage.COMPLETED, at(on))
    session.flush()
    return order.id


def _charge(kind: PaymentKind, price: int | None, fee: int | None) -> Payment:
    gross = None if price is None else Yen(price)
    taken = None if fee is None else Yen(fee)
    net = None if price is None or fee is None else Yen(price - fee)
    return Payment(kind=kind, price=gross, gross=gross, fee=taken, net=net)


def tell_fee(session: Session, /, order_id: int, share: int = 22) -> None:
    """Let the fee of an order become known: so many hundredths of each payment."""
    order = session.get_one(Order, order_id)
    session.info["subject"] = order.number
    for payment in order.payments:
        gross = payment.gross or 0
        payment.fee = Yen(gross * share // 100)
        payment.net = Yen(gross - payment.fee)
    order.settle()


def refund(session: Session, /, order_id: int, on: date) -> None:
    order = session.get_one(Order, order_id)
    session.info["subject"] = order.number
    order.step(Stage.REFUNDED, at(on))


def pay_out(
    session: Session,
    /,
    order_ids: list[int],
    on: date | None,
    *,
    day: date | None = None,
    **how: Any,
) -> int:
    """Let a site transfer what it kept of these orders, and return the payout's id.

    Without a day on which it arrived it is expected on `day`.
    """
    about = on or day
    assert about is not None
    orders = [session.get_one(Order, order_id) for order_id in order_ids]
    session.info["subject"] = "振込"
    payout = Payout(
        marketplace_id=orders[0].marketplace_id if orders else "coconala",
        requested_at=at(about) - timedelta(days=5),
        expected_on=about,
        amount=Yen(sum(order.net or 0 for order in orders)),
        paid_on=on,
        **how,
    )
    session.add(payout)
    for order in orders:
        order.payout = payout
    session.flush()
    for order in orders:
        order.settle()
    return payout.id


def tell_amounts(session: Session, /) -> None:
    """Let every payout that arrived have brought what is explained, so that months can close."""
    session.flush()
    session.info["subject"] = "振込"
    sql = f"SELECT p.id, {LEFT} FROM payouts p WHERE {AMOUNT_IS_UNKNOWN} OR {UNEXPLAINED} <> 0"  # noqa: S608
    for payout_id, amount in session.execute(text(sql)).all():
        session.get_one(Payout, payout_id).received = Yen(amount)
    session.flush()


def explain(
    session: Session, /, payout_id: int, cause: str, amount: int, account: str, reason: str = ""
) -> None:
    session.info["subject"] = "差額"
    session.add(
        PayoutDifference(
            payout_id=payout_id, cause=cause, amount=Yen(amount), account=account, reason=reason
        )
    )


def spend(session: Session, /, on: date, account: str, amount: int, **changes: Any) -> int:
    session.info["subject"] = account
    words: dict[str, Any] = {
        "payee": "家電店",
        "tax_class": "purchase_10",
        "paid_by": "card",
        "paid_part": "事業用カード",
    }
    expense = Expense(
        spent_on=on, account=account, amount=Yen(amount), created_at=NOW, **words | changes
    )
    session.add(expense)
    session.flush()
    return expense.id


def bank_line(session: Session, /, on: date, amount: int, use: str, **changes: Any) -> int:
    session.info["subject"] = "明細"
    account = session.query(BankAccount).first()
    if account is None:
        account = BankAccount(name="楽天銀行", created_at=NOW)
        session.add(account)
        session.flush()
    line = BankLine(
        bank_account_id=account.id,
        booked_on=on,
        amount=Yen(amount),
        fingerprint=f"{on}{amount}{use}{changes}",
        use=use,
        **changes,
    )
    session.add(line)
    session.flush()
    return line.id


@cache
def expense_rules() -> ExpenseRulebook:
    return load_expense_rules(resources_dir() / "books")


def expense_draft(**changes: Any) -> ExpenseDraft:
    """Return an expense as typed in: a table from a shop, by card."""
    fields: dict[str, Any] = {
        "spent_on": date(2026, 11, 20),
        "account": "supplies",
        "payee": "家電店",
        "amount": Yen(12_000),
        "paid_by": PaidBy.CARD,
        "paid_part": "事業用カード",
    }
    return ExpenseDraft(**fields | changes)


def recurring_draft(**changes: Any) -> RecurringDraft:
    """Return an expense of the last day of each month, from own money."""
    fields: dict[str, Any] = {
        "account": "software",
        "payee": "アドビ",
        "amount": Yen(6_480),
        "paid_by": PaidBy.OWN,
        "day": 31,
        "starts_on": date(2026, 9, 1),
    }
    return RecurringDraft(**fields | changes)
