"""What the seller fills in for a paper, and what is wrong with it; knows no store."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from app.errors import AppError
from app.models.bookkeeping_types import PaperKind
from app.models.money import Yen
from app.models.paper_body import THOUSAND, Issuer, PaperBody, PaperLine, Standing, TaxMode
from app.rulebook.paper_amounts import rate_sums, total_of
from app.rulebook.paper_rules import PaperRules
from app.services.expense_drafts import check_day
from app.services.order_drafts import (
    ITEM_LENGTH,
    NAME_LENGTH,
    TITLE_LENGTH,
    EmptyFieldError,
    check_amount,
    check_length,
    check_text,
)

MOST_LINES = 300
"""A paper of more lines is a list, and belongs in a file of its own."""
GREATEST_QUANTITY = 1_000_000 * THOUSAND
UNIT_LENGTH = 10
NOTES_LENGTH = 2_000
NOTHING = Yen(0)
HONORIFICS = ("御中", "様", "")


class TooManyLinesError(AppError):
    """A paper takes no more lines (`limit`, `found`)."""


class QuantityError(AppError):
    """The quantity of a line is not above nothing, or beyond belief (`line`, counted from 1)."""


class TaxRateError(AppError):
    """No such rate of tax was in force on that day (`line` counted from 1, `day`)."""


class PaperTotalError(AppError):
    """The lines of a paper come to nothing or less (`total`)."""


class WithheldTooLargeError(AppError):
    """More is withheld than the paper comes to (`withheld`, `total`)."""


class PaperDaysError(AppError):
    """A day of a paper lies before the day of its issue (`found`, `issued_on`)."""


class LatePaymentError(AppError):
    """The day of payment is later than the law lets a client pay (`pay_on`, `latest`)."""


class IssuerMissingError(AppError):
    """Nobody issues this paper yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDraft:
    """A paper before it is issued; without `supplied_on` the day of issue is that of the deal.

    `payment` says how a receipt was paid. `withheld` is the income tax the payer keeps.
    """

    kind: PaperKind
    issued_on: date
    recipient: str = ""
    honorific: str = "様"
    recipient_address: str = ""
    subject: str = ""
    tax_mode: TaxMode = TaxMode.ADDED
    lines: tuple[PaperLine, ...] = ()
    supplied_on: date | None = None
    due_on: date | None = None
    valid_until: date | None = None
    payment: str = ""
    withheld: Yen = NOTHING
    notes: str = ""
    client_id: int | None = None
    order_id: int | None = None


class ShownPaper(NamedTuple):
    """A paper as it was drawn before it is issued: what stands on it, and its PDF."""

    body: PaperBody
    content: bytes


def check_paper(draft: PaperDraft, rules: PaperRules) -> None:
    """Refuse what cannot be a paper.

    Raises:
        AppError: One of this module's errors or a common one, for the first thing that is wrong.
    """
    check_text("recipient", draft.recipient, NAME_LENGTH)
    check_length("address", draft.recipient_address, ITEM_LENGTH)
    check_text("title", draft.subject, TITLE_LENGTH)
    check_length("payment", draft.payment, NAME_LENGTH)
    check_length("note", draft.notes, NOTES_LENGTH)
    check_day(draft.issued_on)
    for later in (draft.due_on, draft.valid_until):
        if later is not None and later < draft.issued_on:
            raise PaperDaysError(found=later, issued_on=draft.issued_on)
    _check_lines(draft.lines, rules, draft.supplied_on or draft.issued_on)
    if draft.kind is PaperKind.INVOICE:
        received = draft.supplied_on or draft.issued_on
        check_pay_day(draft.due_on, received, rules, billed_on=draft.issued_on)


def check_pay_day(
    pay_on: date | None, received_on: date, rules: PaperRules, *, billed_on: date = date.min
) -> None:
    """Refuse a day of payment that is later than the law allows after a day of receipt.

    What is billed after that is due on the day it is billed on.

    Raises:
        LatePaymentError: It is.
    """
    last = rules.latest_payment(received_on)
    if pay_on is None or last is None:
        return
    latest = max(last, billed_on)
    if pay_on > latest:
        raise LatePaymentError(pay_on=pay_on, latest=latest)


def body_of(
    draft: PaperDraft,
    who: Issuer,
    standing: Standing,
    *,
    number: str,
    replaces: str = "",
    is_checked: bool = True,
) -> PaperBody:
    """Return what stands on the paper of a draft; for a look at it amounts need no check.

    Raises: IssuerMissingError, PaperTotalError, WithheldTooLargeError, TooLargeAmountError.
    """
    mode = TaxMode.INSIDE if standing is Standing.EXEMPT else draft.tax_mode
    sums = rate_sums(draft.lines, mode, standing, who.rounding)
    total = total_of(sums)
    _check_amounts(draft, who, total, is_checked=is_checked)
    return PaperBody(
        kind=draft.kind,
        number=number,
        issued_on=draft.issued_on,
        subject=draft.subject.strip(),
        recipient=draft.recipient.strip(),
        honorific=draft.honorific,
        recipient_address=draft.recipient_address.strip(),
        issuer=who,
        standing=standing,
        tax_mode=mode,
        lines=draft.lines,
        sums=sums,
        total=total,
        withheld=draft.withheld,
        supplied_on=draft.supplied_on,
        due_on=draft.due_on,
        valid_until=draft.valid_until,
        payment=draft.payment.strip(),
        notes=draft.notes.strip(),
        replaces=replaces,
    )


def _check_amounts(draft: PaperDraft, who: Issuer, total: Yen, *, is_checked: bool) -> None:
    if not who.name.strip():
        raise IssuerMissingError
    if not is_checked:
        return
    if total < 1:
        raise PaperTotalError(total=total)
    check_amount("price", total)
    check_amount("withheld", draft.withheld)
    if draft.withheld > total:
        raise WithheldTooLargeError(withheld=draft.withheld, total=total)


def _check_lines(lines: Sequence[PaperLine], rules: PaperRules, day: date) -> None:
    if not lines:
        raise EmptyFieldError(field="lines")
    if len(lines) > MOST_LINES:
        raise TooManyLinesError(limit=MOST_LINES, found=len(lines))
    known = {(rule.rate, rule.is_reduced) for rule in rules.rates_on(day)}
    for at, line in enumerate(lines, 1):
        check_text("item", line.text, TITLE_LENGTH)
        check_length("unit", line.unit, UNIT_LENGTH)
        if not 0 < line.quantity <= GREATEST_QUANTITY:
            raise QuantityError(line=at)
        check_amount("price", Yen(abs(line.unit_price)))
        check_amount("price", Yen(abs(line.amount)))
        if (line.rate, line.is_reduced) not in known:
            raise TaxRateError(line=at, day=day)
