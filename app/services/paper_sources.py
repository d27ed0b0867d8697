"""Drafts of papers out of what is there: an order, another paper, nothing."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from app.models.bookkeeping_types import PaperKind
from app.models.moments import JST, from_epoch
from app.models.money import Yen
from app.models.paper_body import PaperBody, PaperLine, TaxMode
from app.models.types import PaymentKind, TaxStatus
from app.rulebook.paper_rules import PaperRules
from app.services.direct_queries import direct_terms
from app.services.paper_drafts import PaperDraft
from app.storage.reader import Reader

QUOTE_DAYS = 30
"""For how long a quote holds unless its issuer says otherwise."""
COMPANIES = ("会社", "法人", "事務所", "組合", "協会", "商店", "学校", "大学", "病院", "㈱", "㈲")
"""Words of a name that is no person's."""
USUAL_RATE = 1_000


def blank(kind: PaperKind, today: date, rules: PaperRules) -> PaperDraft:
    """Return a paper of today with the days that are usual for its kind."""
    supplied = None if kind is PaperKind.QUOTE else today
    draft = PaperDraft(kind=kind, issued_on=today, supplied_on=supplied)
    return with_days(draft, rules)


def with_days(draft: PaperDraft, rules: PaperRules) -> PaperDraft:
    """Give a draft the days its kind has: payment by the end of next month, a month to decide."""
    on = draft.issued_on
    due = valid = None
    if draft.kind is PaperKind.INVOICE:
        due = end_of_next_month(on)
        latest = rules.latest_payment(draft.supplied_on or on)
        due = due if latest is None or due <= latest else max(latest, on)
    elif draft.kind is PaperKind.QUOTE:
        valid = on + timedelta(days=QUOTE_DAYS)
    return replace(draft, due_on=due, valid_until=valid)


def from_order(
    reader: Reader,
    order_id: int,
    kind: PaperKind,
    today: date,
    *,
    rules: PaperRules,
    words: Mapping[PaymentKind, str],
) -> PaperDraft | None:
    """Return a draft with what an order was sold for, None when there is no such order.

    `words` name what a charge is for; the base payment is called as the order.
    """
    row = reader.row(
        "SELECT o.title, o.client_id, c.name, o.tax_status, o.quote_price, o.delivered_at,"
        " COALESCE(o.withheld, 0), o.is_withheld_on_top FROM orders o"
        " LEFT JOIN clients c ON c.id = o.client_id WHERE o.id = ?",
        (order_id,),
    )
    if row is None:
        return None
    title, client_id, client, status, quoted, delivered, withheld, on_top = row
    is_taxable = TaxStatus(status) is TaxStatus.TAXABLE
    draft = PaperDraft(
        kind=kind,
        issued_on=today,
        recipient=client or "",
        honorific=honorific_of(client or ""),
        subject=title,
        tax_mode=TaxMode.ADDED if is_taxable else TaxMode.INSIDE,
        lines=_charges(reader, order_id, title, quoted, words),
        supplied_on=_supplied(delivered, kind, today),
        withheld=Yen(0 if on_top else withheld),
        client_id=client_id,
        order_id=order_id,
    )
    return _as_agreed(reader, with_days(draft, rules))


def from_paper(body: PaperBody, kind: PaperKind, today: date, *, rules: PaperRules) -> PaperDraft:
    """Return a draft of another kind out of a paper: a quote becomes an invoice, and so on."""
    draft = PaperDraft(
        kind=kind,
        issued_on=today,
        recipient=body.recipient,
        honorific=body.honorific,
        recipient_address=body.recipient_address,
        subject=body.subject,
        tax_mode=body.tax_mode,
        lines=body.lines,
        supplied_on=_of_paper(body, kind, today),
        payment=body.payment,
        withheld=body.withheld if kind is not PaperKind.DELIVERY_NOTE else Yen(0),
        notes=body.notes if kind is body.kind else "",
    )
    usual = with_days(draft, rules)
    if kind is not body.kind:
        return usual
    due, valid = body.due_on, body.valid_until
    return replace(
        usual,
        due_on=usual.due_on if due is None or due < today else due,
        valid_until=usual.valid_until if valid is None or valid < today else valid,
    )


def another(body: PaperBody, today: date, *, rules: PaperRules) -> PaperDraft:
    """Return a draft like a paper, for a deal of today."""
    draft = from_paper(body, body.kind, today, rules=rules)
    supplied = None if body.kind is PaperKind.QUOTE else today
    return with_days(replace(draft, supplied_on=supplied), rules)


def honorific_of(name: str) -> str:
    """Return 御中 for a company by its name, else 様."""
    return "御中" if any(word in name for word in COMPANIES) else "様"


def end_of_next_month(day: date) -> date:
    """Return the last day of the month after that of a day."""
    months = day.year * 12 + day.month + 1
    return date(months // 12, months % 12 + 1, 1) - timedelta(days=1)


def _supplied(delivered: int | None, kind: PaperKind, today: date) -> date | None:
    """Return the day of the deal: that of delivery, today before it; a quote has none."""
    if kind is PaperKind.QUOTE:
        return None
    return today if delivered is None else from_epoch(delivered).astimezone(JST).date()


def _of_paper(body: PaperBody, kind: PaperKind, today: date) -> date | None:
    """Return the day of the deal of a paper, for another one made of it."""
    if kind is PaperKind.QUOTE:
        return None
    is_quote = body.kind is PaperKind.QUOTE
    return body.supplied_on or (today if is_quote else body.issued_on)


def _charges(
    reader: Reader, order_id: int, title: str, quoted: int | None, words: Mapping[PaymentKind, str]
) -> tuple[PaperLine, ...]:
    """Return a line for each charge of an order, of its quote where nothing was charged yet."""
    charges = reader.rows(
        "SELECT kind, price FROM payments WHERE order_id = ? ORDER BY position, id", (order_id,)
    ) or [(PaymentKind.BASE, quoted)]
    return tuple(
        PaperLine(
            text=title if kind == PaymentKind.BASE else words[PaymentKind(kind)],
            unit="式",
            unit_price=Yen(price or 0),
            rate=USUAL_RATE,
        )
        for kind, price in charges
    )


def _as_agreed(reader: Reader, draft: PaperDraft) -> PaperDraft:
    """Let an invoice be paid on the day that was agreed on."""
    if draft.kind is not PaperKind.INVOICE or draft.order_id is None:
        return draft
    terms = direct_terms(reader, draft.order_id)
    if terms is None or terms.pay_on is None or terms.pay_on < draft.issued_on:
        return draft
    return replace(draft, due_on=terms.pay_on)
