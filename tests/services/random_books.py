"""Random histories of a seller's work, and what a book should count of them, reckoned apart."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st
from sqlalchemy.orm import Session

from app.models.bookkeeping_types import (
    AdjustmentKind,
    PayoutCause,
    PayoutKind,
    PrivateShare,
    WithheldAs,
)
from app.models.money import Yen
from app.services.bookkeeping import (
    close_month,
    record_adjustment,
    set_fiscal_year,
    set_opening_balance,
    set_withheld,
)
from app.services.tax_forms import YearFacts
from tests.services.bookkeeping_samples import (
    NOW,
    bank_line,
    chart,
    explain,
    pay_out,
    refund,
    sell,
    spend,
    taxes,
    tell_amounts,
    tell_fee,
)

SITES = ("coconala", "timeticket", "lancers", "direct")
FIRST, LAST = date(2025, 7, 1), date(2026, 10, 31)
DAYS = st.integers(0, (LAST - FIRST).days).map(lambda days: FIRST + timedelta(days=days))
NETTED = {
    "fees": PayoutCause.TRANSFER_FEE,
    "owner_draw": PayoutCause.NETTED_PURCHASE,
    "sales": PayoutCause.REFUND,
}
"""What a site may take off a payout, by the account that takes it up."""
ENDS = (
    *((PayoutKind.TRANSFER, ""),) * 4,
    *((PayoutKind.POINTS, account) for account in ("", "owner_draw", "advertising")),
    *((PayoutKind.FORFEITED, account) for account in ("", "miscellaneous")),
)
"""What may become of proceeds, and the account that takes up what comes as no money."""
FACTS = st.tuples(st.sampled_from(WithheldAs), st.sampled_from(PrivateShare)).map(
    lambda kept: YearFacts(withholding=kept[0], household=kept[1])
)
PAYEES = st.sampled_from(["家電店", "髙﨑𠮷商店", "=1+1", "A;B|C", '"引用"', "￥100ショップ"])


@dataclass(frozen=True)
class Sold:
    """An order, and what became of it: paid, taken back, partly taken back, taxed at the source.

    Its fee is known at once, later than the books were closed, or never: then no site pays it out.
    """

    site: str
    on: date
    gross: int
    fee: int
    tip: int
    fee_known: str
    is_taxable: bool
    paid_after: int | None
    transfer_fee: int
    netted: int
    netted_as: str
    refunded_after: int | None
    taken_off: int
    withheld: int
    is_on_top: bool
    ends: tuple[PayoutKind, str]


@dataclass(frozen=True)
class Spent:
    """An expense and how it was paid."""

    on: date
    account: str
    amount: int
    payee: str
    paid_by: str
    share: int
    tax_class: str


@dataclass(frozen=True)
class Story:
    """All that happened; the books of `closed` and before were closed before the refunds.

    `kept` are the facts of the years from that of `FIRST`.
    """

    sold: tuple[Sold, ...]
    spent: tuple[Spent, ...]
    lines: tuple[tuple[date, int, str], ...]
    opening: int
    closed: str | None
    kept: tuple[YearFacts, ...]


@st.composite
def sales(draw: st.DrawFn) -> Sold:
    gross = draw(st.integers(1_000, 900_000))  # so that what is taken off leaves something
    fee = draw(st.integers(0, gross // 3))
    known = draw(st.sampled_from(["at once", "at once", "later", "never"]))
    return Sold(
        site=draw(st.sampled_from(SITES)),
        on=draw(DAYS),
        gross=gross,
        fee=fee,
        tip=draw(st.sampled_from([0, 0, 500, 3_000])),
        fee_known=known,
        is_taxable=draw(st.booleans()),
        paid_after=None if known == "never" else draw(st.none() | st.integers(1, 60)),
        transfer_fee=draw(st.sampled_from([0, 0, 160])),
        netted=draw(st.sampled_from([0, 0, 0, 75])),
        netted_as=draw(st.sampled_from(sorted(NETTED))),
        refunded_after=draw(st.none() | st.none() | st.integers(1, 90)),
        taken_off=draw(st.sampled_from([0, 0, 0, 300])),
        withheld=draw(st.sampled_from([0, 0, 0, 40])),
        is_on_top=draw(st.booleans()),
        ends=draw(st.sampled_from(ENDS)),
    )


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Draw a history."""
    expense = st.builds(
        Spent,
        on=DAYS,
        account=st.sampled_from(["supplies", "rent", "communication", "books", "software"]),
        amount=st.integers(1, 300_000),
        payee=PAYEES,
        paid_by=st.sampled_from(["bank", "card", "own", "cash", "balance"]),
        share=st.sampled_from([10_000, 10_000, 4_000, 0]),
        tax_class=st.sampled_from(["purchase_10", "purchase_10_70", "out_of_scope"]),
    )
    line = st.tuples(
        DAYS, st.integers(1, 90_000), st.sampled_from(["card", "own", "own", "interest"])
    )
    return Story(
        sold=tuple(draw(st.lists(sales(), min_size=1, max_size=7))),
        spent=tuple(draw(st.lists(expense, max_size=5))),
        lines=tuple(draw(st.lists(line, max_size=3))),
        opening=draw(st.sampled_from([0, 245_010, -1_000])),
        closed=draw(st.sampled_from([None, "2025-12", "2026-06"])),
        kept=(draw(FACTS), draw(FACTS)),
    )


def live(session: Session, story: Story) -> None:
    """Write a history into a book."""
    _keep(session, story.kept)
    ids = [
        sell(
            session,
            f"{10_000 + place}",
            one.on,
            one.gross,
            one.fee if one.fee_known == "at once" else None,
            site=one.site,
            tip=one.tip,
            taxable=one.is_taxable,
        )
        for place, one in enumerate(story.sold)
    ]
    for order_id, one in zip(ids, story.sold, strict=True):
        _take_off(session, order_id, one)
        if one.fee_known == "at once":
            _pay(session, order_id, one)
    for spent in story.spent:
        _spend(session, spent)
    for place, (on, amount, use) in enumerate(story.lines):
        signed = amount if use == "interest" else -amount
        bank_line(session, on, signed, use, text=f"明細{place}")
    if story.opening:
        set_opening_balance(session, 2026, "bank", Yen(story.opening), "楽天銀行", chart=chart())
    session.flush()
    if story.closed is not None:
        tell_amounts(session)
        close_month(session, story.closed, now=NOW)
    for order_id, one in zip(ids, story.sold, strict=True):
        _come_later(session, order_id, one)
    session.info["subject"] = "x"


def fees_of(story: Story) -> Counter[str]:
    """Return what each marketplace kept as its fee, as far as it is known; none of nought."""
    fees: Counter[str] = Counter()
    for one in story.sold:
        if one.refunded_after is None and one.fee_known == "at once":
            fees[one.site] += one.fee + one.tip * 22 // 100
        elif one.refunded_after is None and one.fee_known == "later":
            fees[one.site] += one.gross * 22 // 100 + one.tip * 22 // 100
    return Counter({site: amount for site, amount in fees.items() if amount})


def income_of(story: Story) -> Counter[str]:
    """Return what each marketplace brought: sold, less what was taken back; none of nought."""
    income: Counter[str] = Counter()
    for one in story.sold:
        if one.refunded_after is None:
            on_top = one.withheld if one.is_on_top else 0
            income[one.site] += one.gross + one.tip + on_top - one.taken_off
        is_paid = one.paid_after is not None and one.ends[0] is PayoutKind.TRANSFER
        if is_paid and one.netted_as == "sales":
            income[one.site] -= one.netted
    return Counter({site: amount for site, amount in income.items() if amount})


def _keep(session: Session, kept: tuple[YearFacts, ...]) -> None:
    for year, facts in enumerate(kept, FIRST.year):
        set_fiscal_year(session, year, facts, taxes=taxes())


def _take_off(session: Session, order_id: int, one: Sold) -> None:
    """Let an order be taxed and partly taken back, as its story says."""
    if one.withheld:
        set_withheld(session, order_id, Yen(one.withheld), is_on_top=one.is_on_top)
    if one.taken_off:
        on = one.on + timedelta(days=3)
        record_adjustment(session, order_id, AdjustmentKind.DISCOUNT, Yen(one.taken_off), on=on)


def _come_later(session: Session, order_id: int, one: Sold) -> None:
    """Let happen what became known of an order when the books were closed already."""
    if one.fee_known == "later":
        tell_fee(session, order_id)
        _pay(session, order_id, one)
    if one.refunded_after is not None:
        refund(session, order_id, one.on + timedelta(days=one.refunded_after))


def _pay(session: Session, order_id: int, one: Sold) -> None:
    """Let an order be paid out, as its story says."""
    if one.paid_after is not None:
        on = one.on + timedelta(days=one.paid_after)
        kind, account = one.ends
        if kind is not PayoutKind.TRANSFER:
            pay_out(session, [order_id], on, kind=kind, account=account)
            return
        payout = pay_out(session, [order_id], on, transfer_fee=one.transfer_fee)
        if one.netted:
            explain(session, payout, NETTED[one.netted_as], one.netted, one.netted_as, "相殺")


def _spend(session: Session, one: Spent) -> None:
    spend(
        session,
        one.on,
        one.account,
        one.amount,
        payee=one.payee,
        paid_by=one.paid_by,
        paid_part="楽天銀行" if one.paid_by == "bank" else "",
        business_share=one.share,
        tax_class=one.tax_class,
    )
