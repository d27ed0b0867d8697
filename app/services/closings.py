"""Commands on marketplaces that shut down."""

from datetime import date, datetime

import msgspec
from sqlalchemy.orm import Session

from app.models.moments import JST
from app.rulebook.catalog import Catalog
from app.rulebook.schema import Closing, Status
from app.services.rules import OWN_SOURCE, drop_override, own_rules, save_override

KEY = "closing"


def close_marketplace(
    session: Session,
    marketplace_id: str,
    purchases_stopped_on: date,
    closed_on: date,
    *,
    shipped: Catalog,
    now: datetime,
) -> None:
    """Say that a marketplace shuts down: its last day of purchases, and its last day.

    Raises:
        RulebookError: The last day lies before the last day of purchases.
        UnknownMarketplaceError: There is no such marketplace.
    """
    own = own_rules(marketplace_id, session)
    if not own:
        shipped.marketplace(marketplace_id)
    closing = Closing(
        purchases_stopped_on=purchases_stopped_on,
        closed_on=closed_on,
        source=OWN_SOURCE,
        checked_on=now.astimezone(JST).date(),
        status=Status.CONFIRMED,
    )
    text = msgspec.json.encode(own | {KEY: msgspec.to_builtins(closing)}).decode()
    save_override(session, marketplace_id, text, shipped=shipped, now=now)


def reopen_marketplace(
    session: Session, marketplace_id: str, *, shipped: Catalog, now: datetime
) -> None:
    """Take back what the seller said of a marketplace's end; what its rulebook says stays."""
    own = own_rules(marketplace_id, session)
    left = {key: value for key, value in own.items() if key != KEY}
    if left:
        text = msgspec.json.encode(left).decode()
        save_override(session, marketplace_id, text, shipped=shipped, now=now)
    else:
        drop_override(session, marketplace_id)
