"""One order as the services return it."""

from app.models.money import Yen
from app.models.types import Ball, BallReason, PaymentState, Stage, TaxStatus
from app.services.order_details import OrderDetails
from app.services.order_queries import OrderRow

ROW = OrderRow(
    id=1,
    marketplace_id="coconala",
    number="90000010",
    title="ロゴ",
    client_id=1,
    client="みなと",
    stage=Stage.WORKING,
    payment_state=PaymentState.HELD,
    ball=Ball.ME,
    ball_reason=BallReason.WORK,
    ball_until_at=None,
    due_on=None,
    gross=Yen(50_000),
    fee=None,
    net=None,
    checklist_done=0,
    checklist_total=0,
    unread_count=0,
    returned_count=0,
    rating_received=None,
    purchased_at=0,
    completed_at=None,
    updated_at=0,
)

DETAILS = OrderDetails(
    row=ROW,
    kind="text",
    tax_status=TaxStatus.EXEMPT,
    rule=None,
    has_escrow=True,
    payments=(),
    clocks=(),
    events=(),
    checklist=(),
    messages=(),
    message_count=0,
    next_stages=(),
    inquired_at=None,
    delivered_at=None,
    quote_price=None,
    quote_basis="",
    quote_expires_on=None,
    estimate_minutes=None,
    worked_minutes=0,
    rating_given=None,
    note="",
)
