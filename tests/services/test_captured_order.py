"""What a captured order says of its amounts."""

from app.models.money import Yen
from app.models.types import PaymentKind, Stage, TaxStatus
from app.services.captured_order import CapturedOrder, CapturedPayment, KnownOrder

KNOWN = KnownOrder(
    id=1,
    number="1",
    title="ロゴ",
    kind="video",
    stage=Stage.INQUIRY,
    client_id=None,
    client="",
    rule_id=None,
    tax_status=TaxStatus.EXEMPT,
    gross=Yen(900),
    fee=Yen(200),
    net=Yen(700),
    quote_price=None,
    purchased_at=None,
    started_at=None,
    earned_on=None,
    due_on=None,
    payments=(),
    deadlines={},
)


def payment(net: int | None, identity: str | None = None) -> CapturedPayment:
    return CapturedPayment(
        PaymentKind.BASE, net=None if net is None else Yen(net), identity=identity
    )


def test_sums_are_unknown_while_a_part_is() -> None:
    order = CapturedOrder("coconala", "1", payments=[payment(5), payment(7)])
    assert (order.gross, order.fee, order.net) == (None, None, 12)
    order.payments.append(payment(None))
    assert order.net is None


def test_without_payments_the_figures_of_the_quote_stay() -> None:
    order = CapturedOrder("coconala", "1", KNOWN)
    assert (order.gross, order.fee, order.net, order.kind) == (900, 200, 700, "video")
    assert CapturedOrder("coconala", "1").net is None
    assert CapturedOrder("coconala", "1").kind == "text"


def test_a_payment_is_an_estimate_until_the_site_told_its_net() -> None:
    assert payment(5).is_estimate
    listed = payment(5, "coconala:1:listed")
    assert (listed.is_estimate, listed.is_listed) == (True, True)
    assert not payment(5, "coconala:70000001:base").is_estimate
    assert not payment(5).is_listed


def test_cancelled_and_refunded_orders_have_ended() -> None:
    ended = [stage for stage in Stage if CapturedOrder("coconala", "1", stage=stage).is_ended]
    assert ended == [Stage.CANCELLED, Stage.REFUNDED]
