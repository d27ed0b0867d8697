"""Puts what a capture brings into words: kinds, changes of fields, reasons and remarks."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.capture.facts import RejectionReason
from app.errors import AppError
from app.services.capture_outcomes import (
    FieldChange,
    FileOutcome,
    Noted,
    Refusal,
    Refused,
    Remark,
)
from app.services.capture_outcomes import Sample as OutcomeSample
from app.ui.capture.views import FileView, LeftOut, Sample
from app.ui.page import PageContext

PLAIN = frozenset({"stage", "booked_on", "amount"})
"""Fields that need no word beside them."""
WARNINGS = frozenset({Remark.BALANCE_GAP, Remark.BELOW_ZERO})
AMOUNTS = frozenset({"gross", "fee", "net", "amount"})


def view_of(outcome: FileOutcome, context: PageContext, accounts: tuple[str, ...] = ()) -> FileView:
    """Return what the dialog shows of a file."""
    kind = "" if outcome.kind is None else context.text.word(outcome.kind)
    new = (_new_sample(sample, context) for sample in outcome.samples if sample.is_new)
    changed = (_changes(sample, context) for sample in outcome.samples if not sample.is_new)
    return FileView(
        name=outcome.name,
        kind=kind,
        marketplace_id=outcome.marketplace_id,
        new_count=outcome.new,
        changed_count=outcome.changed,
        seen_count=outcome.seen,
        new=tuple(new),
        changed=tuple(sample for samples in changed for sample in samples),
        left_out=tuple(_left_out(refused, context) for refused in outcome.rejected),
        remarks=tuple(_remark(noted) for noted in outcome.remarks),
        error="" if outcome.error is None else error_words(outcome.error, context),
        account=outcome.account,
        is_new_account=outcome.is_new_account,
        accounts=accounts if outcome.account else (),
        is_warning=any(noted.remark in WARNINGS for noted in outcome.remarks),
    )


def error_words(error: AppError, context: PageContext) -> str:
    """Return one sentence about a file that cannot be read."""
    return context.text.error(error)


def _new_sample(sample: OutcomeSample, context: PageContext) -> Sample:
    title = "・".join(part for part in (sample.title, sample.client) if part)
    shown = _fields(
        sample.fields, ("stage", "gross", "net", "messages", "booked_on", "amount"), context
    )
    return Sample(title or sample.number, "・".join(shown))


def _changes(sample: OutcomeSample, context: PageContext) -> Iterable[Sample]:
    title = sample.title or sample.number
    for change in sample.fields:
        before = _value(change.field, change.before, context)
        yield Sample(
            title, _field(change.field), before, _value(change.field, change.after, context)
        )


def _fields(
    changes: Iterable[FieldChange], wanted: tuple[str, ...], context: PageContext
) -> Iterable[str]:
    known = {change.field: change.after for change in changes if change.after is not None}
    for name in wanted:
        if name in known:
            words = _value(name, known[name], context)
            yield words if name in PLAIN else f"{_field(name)} {words}"


def _field(name: str) -> str:
    words = {
        "number": QCoreApplication.translate("CaptureWords", "number"),
        "stage": QCoreApplication.translate("CaptureWords", "stage"),
        "gross": QCoreApplication.translate("CaptureWords", "price"),
        "fee": QCoreApplication.translate("CaptureWords", "fee"),
        "net": QCoreApplication.translate("CaptureWords", "take-home"),
        "due_on": QCoreApplication.translate("CaptureWords", "due date"),
        "purchased_on": QCoreApplication.translate("CaptureWords", "day of purchase"),
        "earned_on": QCoreApplication.translate("CaptureWords", "day of completion"),
        "client": QCoreApplication.translate("CaptureWords", "client"),
        "payments": QCoreApplication.translate("CaptureWords", "payments"),
        "messages": QCoreApplication.translate("CaptureWords", "messages"),
    }
    return words.get(name, name)


def _value(name: str, value: object, context: PageContext) -> str:
    if value is None or value == "":
        return QCoreApplication.translate("CaptureWords", "not known")
    if isinstance(value, StrEnum):
        return context.text.word(value)
    if isinstance(value, date):
        return context.formats.full_day(value)
    if isinstance(value, int):
        return context.formats.money(value) if name in AMOUNTS else f"{value:,}"
    return str(value)


def _left_out(refused: Refused, context: PageContext) -> LeftOut:
    reason = refused.reason
    words = context.text.word(reason) if isinstance(reason, RejectionReason) else _refusal(reason)
    return LeftOut(refused.line, f"{words}: {refused.detail}" if refused.detail else words)


def _refusal(reason: Refusal) -> str:
    words = {
        Refusal.NET_ABOVE_GROSS: QCoreApplication.translate(
            "CaptureWords", "The take-home is above the price"
        ),
        Refusal.ORDER_ENDED: QCoreApplication.translate(
            "CaptureWords", "The order was cancelled or refunded"
        ),
        Refusal.ORDER_UNKNOWN: QCoreApplication.translate(
            "CaptureWords", "Which order it is of is not clear; the order list tells"
        ),
        Refusal.STEP_ILLEGAL: QCoreApplication.translate(
            "CaptureWords", "The order cannot take this step now"
        ),
        Refusal.BEFORE_BOOK: QCoreApplication.translate(
            "CaptureWords", "Before the book begins; see “The year's books” in Books"
        ),
        Refusal.STEP_STALE: QCoreApplication.translate(
            "CaptureWords", "It happened before the last step of the order"
        ),
    }
    return words[reason]


def _remark(noted: Noted) -> str:
    words = {
        Remark.GROSS_LEFT_OPEN: QCoreApplication.translate(
            "CaptureWords", "the price does not agree with the take-home and stays open"
        ),
        Remark.STAGE_KEPT: QCoreApplication.translate(
            "CaptureWords", "the book is further on, so its stage stays"
        ),
        Remark.STAGE_UNKNOWN: QCoreApplication.translate(
            "CaptureWords", "the site's word for the stage is not known"
        ),
        Remark.DAY_UNKNOWN: QCoreApplication.translate("CaptureWords", "the day is not known"),
        Remark.PARTIAL_ROOM: QCoreApplication.translate(
            "CaptureWords", "older messages were not loaded when the page was saved"
        ),
        Remark.ROOM_WITHOUT_ORDER: QCoreApplication.translate(
            "CaptureWords", "no order has this room's number yet"
        ),
        Remark.ENQUIRY_JOINED: QCoreApplication.translate(
            "CaptureWords", "this is the enquiry you quoted, and takes its place"
        ),
        Remark.PAYOUTS_FOUND: QCoreApplication.translate(
            "CaptureWords", "deposits that look like awaited payouts; the books ask you to confirm"
        ),
        Remark.BALANCE_GAP: QCoreApplication.translate(
            "CaptureWords", "the balance does not follow from the line before: one may be missing"
        ),
        Remark.BELOW_ZERO: QCoreApplication.translate(
            "CaptureWords", "the account is overdrawn: its balance lies below zero"
        ),
        **_mail_remarks(),
    }
    detail = f" ({noted.detail})" if noted.detail else ""
    place = f"{noted.number}: " if noted.number else ""
    return f"{place}{words[noted.remark]}{detail}"


def _mail_remarks() -> dict[Remark, str]:
    return {
        Remark.TEXT_ON_SITE: QCoreApplication.translate(
            "CaptureWords", "the mail does not hold what was said; the site's page does"
        ),
        Remark.FORWARDED: QCoreApplication.translate("CaptureWords", "a mail that was forwarded"),
        Remark.NOTICE: QCoreApplication.translate("CaptureWords", "A notice that changes nothing"),
        Remark.ADVERTISEMENTS: QCoreApplication.translate(
            "CaptureWords", "Advertisements and other mails of the sites, ignored"
        ),
        Remark.OTHER_SENDERS: QCoreApplication.translate(
            "CaptureWords", "Mails of other senders, ignored"
        ),
        Remark.NOT_BELIEVED: QCoreApplication.translate(
            "CaptureWords", "Looks like a mail of a site but is not from it"
        ),
    }
