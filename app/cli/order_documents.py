"""An order as the command line's JSON has it (product.md §12)."""

from app.cli.answer import moment_json
from app.rulebook.clocks import Clock
from app.services.order_details import EventRow, MessageRow, OrderDetails, PaymentRow
from app.services.order_queries import OrderRow


def order_document(row: OrderRow) -> dict[str, object]:
    """Return one order of a list."""
    return {
        "number": row.number,
        "marketplace": row.marketplace_id,
        "title": row.title,
        "client": row.client or None,
        "stage": row.stage,
        "payment_state": row.payment_state,
        "ball": row.ball,
        "gross": row.gross,
        "fee": row.fee,
        "net": row.net,
        "purchased_at": moment_json(row.purchased_at),
        "due_on": row.due_on,
    }


def details_document(details: OrderDetails) -> dict[str, object]:
    """Return one order with all that belongs to it."""
    return {
        **order_document(details.row),
        "payments": [_payment(payment) for payment in details.payments],
        "clocks": [_clock(clock) for clock in details.clocks],
        "events": [_event(event) for event in details.events],
        "messages": [_message(message) for message in details.messages],
        "withheld": details.withheld,
        "withheld_on_top": details.is_withheld_on_top,
    }


def _payment(row: PaymentRow) -> dict[str, object]:
    return {
        "kind": row.kind,
        "price": row.price,
        "tax": row.tax,
        "gross": row.gross,
        "fee": row.fee,
        "net": row.net,
        "paid_at": moment_json(row.paid_at),
        "settled_on": row.settled_on,
    }


def _clock(clock: Clock) -> dict[str, object]:
    return {
        "name": clock.name,
        "whose": clock.whose,
        "until": clock.until,
        "consequence": clock.consequence,
    }


def _event(row: EventRow) -> dict[str, object]:
    return {
        "kind": row.kind,
        "stage_before": row.stage_before,
        "stage_after": row.stage_after,
        "occurred_at": moment_json(row.occurred_at),
        "note": row.note or None,
    }


def _message(row: MessageRow) -> dict[str, object]:
    return {
        "sent_at": moment_json(row.sent_at),
        "sender": row.sender,
        "side": row.side,
        "body": row.body,
        "attachments": list(row.attachments),
    }
