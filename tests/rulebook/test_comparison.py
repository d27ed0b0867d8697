"""Marketplaces side by side: the golden figures, the searches proved, and what is not guessed."""

import random
from datetime import date

import pytest

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.rulebook.comparison import (
    Arrival,
    Basis,
    OfferState,
    PriceWish,
    SiteOffer,
    arrival,
    is_under,
    offer,
)
from app.rulebook.fees import charge
from app.rulebook.prices import listing_steps, price_for_net, quotation_steps
from app.rulebook.schema import Status

TODAY = date(2026, 11, 25)
CATALOG = load_catalog(resources_dir() / "marketplaces")
CONFIRMED = {
    rule.id: (site, rule)
    for site in CATALOG.ids
    for rule in CATALOG.marketplace(site).fees
    if rule.status is Status.CONFIRMED
}
"""Every fee that was read at its source, also those of former years."""
TARGETS = 10_000


def line(site: str, wish: PriceWish, **own: object) -> SiteOffer:
    price, kind = own.get("price"), own.get("kind")
    return offer(
        CATALOG.marketplace(site),
        wish,
        TODAY,
        price=Yen(price) if isinstance(price, int) else None,
        kind=kind if isinstance(kind, str) else None,
    )


def asked(basis: Basis, amount: int, *, taxable: bool = False, quote: bool = True) -> PriceWish:
    return PriceWish(basis=basis, amount=Yen(amount), is_taxable=taxable, is_quotation=quote)


@pytest.mark.parametrize(
    ("site", "wish", "price", "fee", "net", "buyer"),
    [
        ("coconala", asked(Basis.PRICE, 50_000, taxable=True), 50_000, 12_100, 42_900, 58_025),
        ("coconala", asked(Basis.PRICE, 50_000), 50_000, 11_000, 39_000, 52_750),
        ("timeticket", asked(Basis.PRICE, 400_000), 400_000, 74_250, 325_750, 400_000),
        ("timeticket", asked(Basis.PRICE, 5_000), 5_000, 1_375, 3_625, 5_000),
        ("lancers", asked(Basis.PRICE, 10_000), 10_000, 1_650, 8_350, 10_550),
        ("coconala", asked(Basis.BUDGET, 200_000, taxable=True), 172_339, 41_706, 147_867, 200_000),
        ("coconala", asked(Basis.BUDGET, 200_000), 189_573, 41_706, 147_867, 200_000),
        ("coconala", asked(Basis.NET, 3_900, quote=False), 5_000, 1_100, 3_900, 5_275),
        ("lancers", asked(Basis.NET, 83_500), 99_999, 16_499, 83_500, 105_498),
        ("crowdworks", asked(Basis.PRICE, 10_000, taxable=True), 10_000, 2_420, 8_580, 11_000),
        ("direct", asked(Basis.NET, 11_000, taxable=True), 10_000, 0, 11_000, 11_000),
    ],
)
def test_golden_figures(
    site: str, wish: PriceWish, price: int, fee: int, net: int, buyer: int
) -> None:
    found = line(site, wish)
    assert found.state is OfferState.PRICED
    assert found.bill is not None
    assert (found.price, found.bill.fee, found.bill.net) == (price, fee, net)
    assert found.bill.buyer_total == buyer


def test_no_marketplace_whose_fee_was_read_at_its_source_is_left_out() -> None:
    sites = {site for site, _rule in CONFIRMED.values()}
    assert sites == {"coconala", "timeticket", "lancers", "crowdworks", "direct", "requ"}


@pytest.mark.parametrize("name", CONFIRMED)
def test_ten_thousand_targets_are_left_by_their_price_and_not_by_the_one_below(name: str) -> None:
    site, rule = CONFIRMED[name]
    marketplace, chance = CATALOG.marketplace(site), random.Random(7)  # noqa: S311
    day = rule.valid_to or TODAY
    assert marketplace.fee_rule(rule.kinds[0], day) == rule
    kinds = (quotation_steps(marketplace, day), listing_steps(marketplace, day))
    for number in range(TARGETS):
        target, taxable = Yen(chance.randint(1, 700_000)), bool(number % 2)
        steps = kinds[number // 2 % 2]
        found = price_for_net(rule, target, taxable=taxable, steps=steps)
        assert type(found.net) is int
        assert found.net >= target
        step = next(
            part.step for part in steps.steps if part.up_to is None or found.price <= part.up_to
        )
        lower = Yen(found.price - step)
        if lower >= steps.minimum:
            assert charge(rule, lower, taxable=taxable).net < target


@pytest.mark.parametrize(
    ("site", "kind", "state"),
    [
        ("requ", "text", OfferState.CLOSED),
        ("skillcloud", "text", OfferState.FEE_UNKNOWN),
        ("anytimes", "text", OfferState.FEE_UNKNOWN),
        ("coconala", "phone", OfferState.FEE_UNKNOWN),
        ("lancers", "video", OfferState.NO_KIND),
    ],
)
def test_what_is_not_known_is_said_and_never_guessed(
    site: str, kind: str, state: OfferState
) -> None:
    found = line(site, asked(Basis.PRICE, 5_000), kind=kind)
    assert (found.state, found.bill, found.price, found.arrival) == (state, None, None, None)
    assert found.kind == kind


def test_without_an_amount_only_own_prices_have_figures() -> None:
    assert line("coconala", PriceWish()).state is OfferState.NO_AMOUNT
    assert line("coconala", PriceWish(), price=5_000).price == 5_000
    assert line("coconala", asked(Basis.NET, 39_000), price=5_000).price == 5_000


def test_a_price_no_listing_can_have_names_its_neighbours() -> None:
    wish = asked(Basis.PRICE, 10_250, quote=False)
    assert line("coconala", wish).near == (10_000, 11_000)
    assert line("lancers", wish).near == ()
    assert line("coconala", asked(Basis.PRICE, 300, quote=False)).near == (500,)
    assert line("coconala", asked(Basis.PRICE, 2_000_000, quote=False)).near == (1_000_000,)
    assert line("coconala", asked(Basis.PRICE, 10_250)).near == ()


def test_what_no_price_reaches_names_the_bounds() -> None:
    found = line("coconala", asked(Basis.NET, 900_000, quote=False))
    assert (found.state, found.bounds) == (OfferState.OUT_OF_REACH, (500, 1_000_000))
    assert line("coconala", asked(Basis.BUDGET, 400)).state is OfferState.OUT_OF_REACH


def test_the_transfer_is_told_apart_from_the_net() -> None:
    reach = {site: arrival(CATALOG.marketplace(site), Yen(2_000), TODAY) for site in CATALOG.ids}
    assert reach["coconala"] == Arrival(Yen(160), Yen(1_840), is_too_little=False)
    assert reach["timeticket"] == Arrival(Yen(300), Yen(1_700), is_too_little=False)
    assert reach["skillcloud"] == Arrival(Yen(160), Yen(1_840), is_too_little=True)
    assert reach["direct"] == Arrival(Yen(0), Yen(2_000), is_too_little=False)
    assert reach["requ"] is None
    free = line("coconala", asked(Basis.PRICE, 5_000)).arrival
    assert free == Arrival(Yen(0), Yen(3_900), is_too_little=False)
    little = arrival(CATALOG.marketplace("coconala"), Yen(100), TODAY)
    assert little == Arrival(Yen(160), Yen(0), is_too_little=True)


def test_an_hour_below_the_floor_warns() -> None:
    wish = PriceWish(amount=Yen(12_000), minutes=450, floor=Yen(1_601))
    found = line("direct", wish)
    assert (found.hourly, found.is_under_floor) == (1_600, True)
    assert not is_under(Yen(1_600), Yen(1_600))
    assert not is_under(None, Yen(1_600))
    assert not is_under(Yen(1), None)


def test_options_and_tips_count_in_every_figure() -> None:
    wish = PriceWish(amount=Yen(5_000), extras=(Yen(725), Yen(725)))
    found = line("coconala", wish)
    assert found.bill is not None
    assert (found.price, found.bill.net, found.rate) == (5_000, 5_030, 2_200)
