"""The payments of one order: those a site tells, against those the book has or has reckoned."""

from datetime import date

import pytest

from app.capture.facts import PaymentFact
from app.models.money import Yen
from app.models.types import PaymentKind, Stage, TaxStatus
from app.rulebook.catalog import Catalog
from app.rulebook.schema import FeeRule
from app.services.capture_outcomes import Refusal, Remark, Tally
from app.services.capture_payments import Identities, take_listed, take_net, take_payments
from app.services.captured_order import CapturedOrder, CapturedPayment

DAY = date(2026, 11, 10)
BASE, OPTION, TIP = PaymentKind


@pytest.fixture
def fee(catalog: Catalog) -> FeeRule:
    rule = catalog.fee_rule("coconala", "text", DAY)
    assert rule is not None
    return rule


def fact(
    net: int | None,
    kind: PaymentKind = BASE,
    *,
    gross: int | None = None,
    identity: str = "coconala:7:base",
    number: str | None = "7",
) -> PaymentFact:
    return PaymentFact(
        room="1",
        number=number,
        ordinal=1,
        identity=identity,
        title="ロゴ",
        buyer_id=None,
        buyer_name="",
        kind=kind,
        net=None if net is None else Yen(net),
        gross=None if gross is None else Yen(gross),
        settled_on=DAY,
        payout_word=None,
        line=2,
    )


def guess(
    gross: int | None, net: int | None, kind: PaymentKind = BASE, identity: str | None = None
) -> CapturedPayment:
    fee = None if gross is None or net is None else Yen(gross - net)
    known = None if net is None else Yen(net)
    return CapturedPayment(
        kind, gross=None if gross is None else Yen(gross), fee=fee, net=known, identity=identity
    )


def order(*payments: CapturedPayment, stage: Stage = Stage.WORKING) -> CapturedOrder:
    return CapturedOrder("coconala", "1", stage=stage, payments=list(payments))


def take(kept: CapturedOrder, *facts: PaymentFact) -> Tally:
    tally = Tally()
    take_payments(kept, facts, Identities(()), tally)
    return tally


def amounts(kept: CapturedOrder) -> list[tuple[Yen | None, Yen | None, Yen | None]]:
    return [(payment.gross, payment.fee, payment.net) for payment in kept.payments]


def test_a_row_with_both_amounts_tells_the_fee() -> None:
    kept = order()
    assert take(kept, fact(780, gross=1_000)).new == 1
    assert amounts(kept) == [(1_000, 220, 780)]


def test_a_row_whose_net_is_above_its_gross_is_refused() -> None:
    for kept in (order(), order(guess(1_000, 780))):
        tally = take(kept, fact(1_001, gross=1_000))
        assert [one.reason for one in tally.rejected] == [Refusal.NET_ABOVE_GROSS]
        assert tally.new == tally.changed == 0


def test_a_row_with_the_gross_alone_leaves_the_net_open() -> None:
    kept = order(guess(900, 702))
    assert take(kept, fact(None, gross=1_000)).changed == 1
    assert amounts(kept) == [(1_000, 198, 702)]


def test_of_many_tips_only_the_one_with_this_net_is_meant() -> None:
    kept = order(guess(1_000, 780, TIP), guess(500, 390, TIP))
    tally = take(kept, fact(390, TIP), fact(600, TIP, identity="coconala:8:tip", number="8"))
    assert (tally.new, tally.changed) == (1, 1)
    assert [p.identity for p in kept.payments] == [None, "coconala:7:base", "coconala:8:tip"]


def test_the_only_tip_is_meant_by_the_only_row() -> None:
    kept = order(guess(1_000, 750, TIP))
    assert take(kept, fact(780, TIP)).changed == 1
    assert amounts(kept) == [(1_000, 220, 780)]


def test_a_net_that_cannot_be_of_the_typed_price_is_refused() -> None:
    tally = take(order(guess(1_000, 780)), fact(1_001))
    assert [(one.line, one.reason) for one in tally.rejected] == [(2, Refusal.NET_ABOVE_GROSS)]


def test_a_payment_that_was_edited_by_hand_is_not_taken_again() -> None:
    kept = order(guess(1_000, 700, identity="coconala:7:base"))
    tally = take(kept, fact(780))
    assert (tally.seen, amounts(kept)) == (1, [(1_000, 300, 700)])


def test_an_order_that_has_ended_takes_nothing_new() -> None:
    tally = take(order(stage=Stage.CANCELLED), fact(780))
    assert [one.reason for one in tally.rejected] == [Refusal.ORDER_ENDED]


def test_an_identity_that_is_taken_is_told_apart_by_the_room() -> None:
    identities = Identities(["coconala:7:base"])
    assert identities.take(fact(1)) == "coconala:7:base:1"
    assert identities.take(fact(1)) == "coconala:7:base:1:1"


def test_the_price_of_a_list_stands_over_one_that_was_typed(fee: FeeRule) -> None:
    kept = order(guess(40_000, 31_200))
    take_listed(kept, Yen(50_000), fee, Tally(), 3)
    assert amounts(kept) == [(50_000, 11_000, 39_000)]
    take_listed(kept, Yen(50_000), None, Tally(), 3)
    assert amounts(kept) == [(50_000, 11_000, 39_000)]


def test_without_a_rule_a_listed_price_has_no_net() -> None:
    kept = order()
    take_listed(kept, Yen(5_000), None, Tally(), 3)
    assert amounts(kept) == [(5_000, None, None)]


def test_a_listed_price_never_replaces_what_the_site_explained(fee: FeeRule) -> None:
    kept = order(guess(50_000, 39_000, identity="coconala:7:base"))
    take_listed(kept, Yen(60_000), fee, Tally(), 3)
    assert amounts(kept) == [(50_000, 11_000, 39_000)]


def test_without_a_rule_an_only_payment_takes_the_price_of_the_list() -> None:
    kept = order(guess(None, 39_000, identity="coconala:7:base"))
    kept.tax_status = TaxStatus.TAXABLE
    take_listed(kept, Yen(50_000), None, Tally(), 3)
    assert amounts(kept) == [(50_000, 11_000, 39_000)]
    assert (kept.payments[0].price, kept.payments[0].tax) == (None, None)


def test_a_taxable_sellers_price_may_have_its_tax_in_it(fee: FeeRule) -> None:
    kept = order(guess(None, 39_000, identity="coconala:7:base"))
    kept.tax_status = TaxStatus.TAXABLE
    take_listed(kept, Yen(50_000), fee, Tally(), 3)
    assert amounts(kept) == [(50_000, 11_000, 39_000)]
    assert (kept.payments[0].price, kept.payments[0].tax) == (None, None)


def test_a_price_that_may_be_a_sum_is_left_open(fee: FeeRule) -> None:
    tally = Tally()
    kept = order(
        guess(None, 39_000, identity="coconala:7:base"),
        guess(None, 780, TIP, identity="coconala:8:tip"),
    )
    take_listed(kept, Yen(51_000), fee, tally, 3)
    assert [note.remark for note in tally.remarks] == [Remark.GROSS_LEFT_OPEN]
    assert kept.gross is None


def test_the_net_of_a_list_is_of_an_only_payment_that_is_not_known_better() -> None:
    kept = order()
    take_net(kept, Yen(700), Tally(), 3)
    assert amounts(kept) == [(None, None, 700)]
    kept = order(guess(None, 39_000, identity="coconala:7:base"))
    take_net(kept, Yen(700), Tally(), 3)
    assert amounts(kept) == [(None, None, 39_000)]
    kept = order(guess(1_000, 780), guess(500, 390, TIP))
    take_net(kept, Yen(700), Tally(), 3)
    assert kept.net == 1_170
