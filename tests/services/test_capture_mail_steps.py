"""What a mail says of an order is taken where it is clear, and told where it is not."""

import pytest

from app.capture.facts import MailFact
from app.models.types import Stage
from app.services.capture_mail_steps import begin_inquiry, begin_purchase, take_step
from app.services.capture_outcomes import Refusal, Remark, Tally
from app.services.captured_order import CapturedOrder
from tests.site_mails import SENT

AT = int(SENT.timestamp())


def fact(event: str) -> MailFact:
    return MailFact(
        identity="1", marketplace_id="coconala", event=event, subject="件名", sent_at=SENT, line=4
    )


def stepped(stage: Stage, event: str, at: int | None = None) -> tuple[CapturedOrder, bool, Tally]:
    order, tally = CapturedOrder("coconala", "7", stage=stage), Tally()
    return order, take_step(order, fact(event), tally, stepped_at=at), tally


@pytest.mark.parametrize(
    ("before", "event", "after"),
    [
        (Stage.INQUIRY, "quote_bought", Stage.PURCHASED),
        (Stage.PURCHASED, "quote_bought", Stage.PURCHASED),
        (Stage.DELIVERED, "accepted", Stage.COMPLETED),
        (Stage.WORKING, "accepted", Stage.COMPLETED),
        (Stage.DELIVERED, "returned", Stage.WORKING),
    ],
)
def test_a_legal_step_is_taken(before: Stage, event: str, after: Stage) -> None:
    order, is_changed, tally = stepped(before, event)
    assert (order.stage, is_changed, tally.rejected) == (after, True, [])


@pytest.mark.parametrize(
    ("before", "event", "at", "reason"),
    [
        (Stage.CANCELLED, "quote_bought", None, Refusal.STEP_ILLEGAL),
        (Stage.REFUNDED, "accepted", None, Refusal.STEP_ILLEGAL),
        (Stage.WORKING, "returned", None, Refusal.STEP_ILLEGAL),
        (Stage.DELIVERED, "returned", AT + 1, Refusal.STEP_STALE),
    ],
)
def test_a_step_that_is_illegal_or_not_clear_is_refused(
    before: Stage, event: str, at: int | None, reason: Refusal
) -> None:
    order, is_changed, tally = stepped(before, event, at)
    assert (order.stage, is_changed) == (before, False)
    assert tally.rejected == [(4, reason, "7 件名")]


def test_what_the_book_knows_already_changes_nothing() -> None:
    _, is_changed, tally = stepped(Stage.COMPLETED, "accepted")
    assert (is_changed, tally.rejected, tally.remarks) == (False, [], [])
    _, is_changed, tally = stepped(Stage.COMPLETED, "returned")
    assert not is_changed
    assert tally.remarks == [("7", Remark.STAGE_KEPT, "working")]


def test_an_order_begins_when_the_mail_came() -> None:
    order = CapturedOrder("coconala", "7")
    begin_purchase(order, SENT)
    assert (order.stage, order.moments, order.purchased_on) == (
        Stage.PURCHASED, {Stage.PURCHASED: SENT}, SENT.date(),
    )  # fmt: skip
    enquiry = CapturedOrder("coconala", "8")
    begin_inquiry(enquiry, fact("inquiry"))
    assert (enquiry.stage, enquiry.title) == (Stage.INQUIRY, "件名")
