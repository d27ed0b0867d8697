"""Commands on the seller's own rules."""

from datetime import date, datetime

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.errors import AppError
from app.models.marketplace import RuleOverride
from app.models.moments import JST
from app.models.order import Order
from app.models.types import TaxStatus
from app.rulebook.catalog import Catalog
from app.rulebook.marketplace import Marketplace
from app.rulebook.schema import (
    FeeRule,
    FeeTax,
    Per,
    PriceTax,
    Rounding,
    Slice,
    Status,
)
from app.services.marketplaces import check_kind
from app.services.order_rules import FrozenRules, recharge

OWN_SOURCE = "seller"
"""What a rule that the seller gave names as its source."""

WHOLE = 10_000
"""All of an amount, in basis points."""


NOTHING_OWN = "{}"
"""The seller's own text that says nothing differently."""


class UnknownFeeChoiceError(AppError):
    """The marketplace offers no such fee to choose (`choice`, `known`)."""


class FeeRateError(AppError):
    """A fee is a share from nothing up to, but not, the whole (`found`, in basis points)."""


def save_override(
    session: Session, marketplace_id: str, body: str, *, shipped: Catalog, now: datetime
) -> None:
    """Keep the seller's own text for a marketplace; orders keep the rule they were booked under.

    Raises:
        RulebookError: The text is no JSON, has an unknown key or a value that cannot be.
    """
    shipped.with_overrides({marketplace_id: body})
    session.info["subject"] = marketplace_id
    row = _override(session, marketplace_id)
    if row is None:
        row = RuleOverride(marketplace_id=marketplace_id)
        session.add(row)
    row.body, row.changed_at = body, now


def own_rules(marketplace_id: str, session: Session) -> dict[str, object]:
    """Return the keys of the seller's own text for a marketplace, none where he has none."""
    row = _override(session, marketplace_id)
    return {} if row is None else msgspec.json.decode(row.body, type=dict[str, object])


def change_rules(
    session: Session, marketplace_id: str, own: str, *, shipped: Catalog, now: datetime
) -> None:
    """Keep what the seller's rulebook says differently than the shipped one; `{}` is nothing.

    Orders keep the rule they were booked under; those whose fee nobody knew get it when it is
    known now. No other amount changes.

    Raises:
        RulebookError: The text is no JSON, has an unknown key or a value that cannot be.
    """
    if own == NOTHING_OWN and marketplace_id in shipped.ids:
        drop_override(session, marketplace_id)
        return
    save_override(session, marketplace_id, own, shipped=shipped, now=now)
    catalog = shipped.with_overrides({marketplace_id: own})
    for kind in catalog.marketplace(marketplace_id).kinds:
        _fill_unknown_fees(session, marketplace_id, kind, catalog)


def drop_override(session: Session, marketplace_id: str) -> None:
    """Go back to the shipped rules of a marketplace."""
    session.info["subject"] = marketplace_id
    row = _override(session, marketplace_id)
    if row is not None:
        session.delete(row)


def choose_fee(
    session: Session,
    marketplace_id: str,
    choice: str | int,
    *,
    kind: str = "text",
    shipped: Catalog,
    now: datetime,
) -> None:
    """Say which fee a marketplace takes where its sources disagree or are silent.

    `choice` is the id of one of the candidates, or a rate in basis points, tax inside. Orders
    whose fee was not known get it, and with it their net; no other amount changes.

    Raises:
        UnknownFeeChoiceError, FeeRateError, UnknownKindError, UnknownMarketplaceError
    """
    row = _override(session, marketplace_id)
    own = {} if row is None else {marketplace_id: row.body}
    catalog = shipped.with_overrides(own)
    marketplace = catalog.marketplace(marketplace_id)
    check_kind(marketplace, kind)
    today = now.astimezone(JST).date()
    chosen = _chosen(marketplace, choice, kind, today)
    body = own_rules(marketplace_id, session)
    others = [rule for rule in marketplace.fees if kind not in rule.kinds]
    body["fees"] = msgspec.to_builtins([*others, chosen])
    text = msgspec.json.encode(body).decode()
    save_override(session, marketplace_id, text, shipped=shipped, now=now)
    _fill_unknown_fees(
        session, marketplace_id, kind, shipped.with_overrides({marketplace_id: text})
    )


def _chosen(marketplace: Marketplace, choice: str | int, kind: str, today: date) -> FeeRule:
    candidates = {rule.id: rule for rule in marketplace.choices if kind in rule.kinds}
    if isinstance(choice, str):
        found = candidates.get(choice)
        if found is None:
            raise UnknownFeeChoiceError(choice=choice, known=tuple(candidates))
        return msgspec.structs.replace(
            found, kinds=(kind,), valid_from=None, valid_to=None, status=Status.CONFIRMED
        )
    if not 0 <= choice < WHOLE:
        raise FeeRateError(found=choice)
    model = next(iter(candidates.values()), None)
    return FeeRule(
        id=f"own_{kind}",
        kinds=(kind,),
        slices=(Slice(rate=choice),),
        tax=FeeTax.INSIDE,
        price_tax=PriceTax.ADDED if model is None else model.price_tax,
        rounding=Rounding.HALF_UP if model is None else model.rounding,
        per=Per.PAYMENT,
        source=OWN_SOURCE,
        checked_on=today,
        status=Status.CONFIRMED,
    )


def _fill_unknown_fees(session: Session, marketplace_id: str, kind: str, catalog: Catalog) -> None:
    """Reckon the orders that were booked while nobody knew the fee."""
    rules = FrozenRules(session)
    orders = session.scalars(
        select(Order)
        .where(Order.marketplace_id == marketplace_id, Order.kind == kind, Order.fee.is_(None))
        .options(selectinload(Order.payments), selectinload(Order.events))
        .order_by(Order.id)
    )
    for order in orders.all():
        kept = rules.of(order)
        if kept is not None and kept.fee is not None:
            continue
        began = order.purchased_at or order.inquired_at or order.created_at
        rule = rules.book(order, catalog, began.astimezone(JST).date())
        recharge(order, rule, None, TaxStatus(order.tax_status))
        rules.settle(order)


def _override(session: Session, marketplace_id: str) -> RuleOverride | None:
    return session.scalar(select(RuleOverride).where(RuleOverride.marketplace_id == marketplace_id))
