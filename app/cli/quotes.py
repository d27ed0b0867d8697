"""The command `quote`: a price, its fee and what is left."""

from argparse import Namespace
from datetime import date

from app.cli.answer import Answer
from app.cli.call import Call
from app.cli.tables import facts
from app.cli.text import label, money
from app.errors import AppError
from app.models.moments import JST
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.fees import Quotation, charge
from app.rulebook.marketplace import Marketplace
from app.rulebook.prices import (
    around,
    listing_steps,
    price_for_budget,
    price_for_net,
    quotation_steps,
)
from app.rulebook.schema import FeeRule
from app.services.marketplaces import check_kind, check_open
from app.services.order_drafts import check_amount


class UnknownFeeError(AppError):
    """Nobody knows the fee for this kind on that day (`marketplace`, `kind`, `on`)."""


class OffStepPriceError(AppError):
    """No listing of the marketplace can have this price (`price`, `marketplace`, `near`)."""


AMOUNTS = (
    "price",
    "tax",
    "fee_base",
    "seller_fee",
    "seller_fee_tax",
    "net",
    "buyer_fee",
    "buyer_total",
)


def run(call: Call, arguments: Namespace) -> Answer:
    """Quote a price, the lowest for a net, or the highest for a budget."""
    catalog = _catalog(call)
    on: date = arguments.on or call.now().astimezone(JST).date()
    marketplace = catalog.marketplace(arguments.marketplace)
    check_open(marketplace, on)
    check_kind(marketplace, arguments.kind)
    for name in ("price", "net", "budget"):
        check_amount(name, getattr(arguments, name))
    rule = marketplace.fee_rule(arguments.kind, on)
    if rule is None:
        raise UnknownFeeError(marketplace=marketplace.id, kind=arguments.kind, on=on)
    quotation = _quotation(marketplace, rule, on, arguments)
    document: dict[str, object] = quotation._asdict()
    lines = [(label(name, call.language), money(getattr(quotation, name))) for name in AMOUNTS]
    width = max(len(value) for _, value in lines)
    pairs = [(name, value.rjust(width)) for name, value in lines]
    return Answer(document, facts([*pairs, (label("rule", call.language), quotation.rule)]))


def _catalog(call: Call) -> Catalog:
    """Return the rules of the book where there is one; quoting needs none."""
    if not call.store.exists():
        return call.shipped()
    with call.book() as database:
        return call.catalog(database)


def _quotation(
    marketplace: Marketplace, rule: FeeRule, on: date, arguments: Namespace
) -> Quotation:
    is_taxable: bool = arguments.taxable
    prices = (listing_steps if arguments.listing else quotation_steps)(marketplace, on)
    if arguments.price is not None:
        price = Yen(arguments.price)
        if arguments.listing:
            _check_step(marketplace, price, around(prices, price))
        return charge(rule, price, taxable=is_taxable)
    if arguments.net is not None:
        return price_for_net(rule, Yen(arguments.net), taxable=is_taxable, steps=prices)
    return price_for_budget(rule, Yen(arguments.budget), taxable=is_taxable, steps=prices)


def _check_step(marketplace: Marketplace, price: Yen, near: tuple[Yen, ...]) -> None:
    if price not in near:
        raise OffStepPriceError(price=price, marketplace=marketplace.id, near=near)
