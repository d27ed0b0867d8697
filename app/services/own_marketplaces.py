"""Commands on marketplaces of the seller's own."""

import re
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from app.errors import AppError
from app.models.base import Base
from app.models.marketplace import FrozenRule, RuleOverride
from app.models.moments import JST
from app.models.preference import Preference
from app.rulebook.catalog import Catalog, UnknownMarketplaceError
from app.rulebook.schema import FeeRule, FeeTax, Per, PriceTax, Rounding, Slice, Status
from app.services.order_drafts import NAME_LENGTH, check_text
from app.services.preferences import set_preference
from app.services.rules import (
    OWN_SOURCE,
    WHOLE,
    FeeRateError,
    drop_override,
    own_rules,
    save_override,
)

ID_LENGTH = 24
FALLBACK_ID = "site"
OWN_COLOURS = ("own1", "own2", "own3", "own4")
"""The keys of the colours that marketplaces of the seller's own may have."""

_NO_REFERENCE = {RuleOverride.__tablename__, FrozenRule.__tablename__}
USED = "marketplaces"
"""The name that the sites in use are kept under."""


class MarketplaceInUseError(AppError):
    """A marketplace that something in the book belongs to cannot go (`marketplace`, `count`)."""


class NotOwnMarketplaceError(AppError):
    """Only a marketplace of the seller's own can be edited or removed so (`marketplace`)."""


class MarketplaceShapeError(AppError):
    """A marketplace needs a sign of its own, a prefix and a kind (`field`, `found`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MarketplaceDraft:
    """A marketplace as typed in.

    `fee` is a share in basis points with the tax in it, None where it is not known yet; it is only
    read when the marketplace is added: later it is changed like every fee.
    """

    name_ja: str
    name_en: str
    glyph: str
    colour: str
    kinds: tuple[str, ...]
    number_prefix: str
    has_escrow: bool = True
    fee: int | None = None


def add_marketplace(
    session: Session, draft: MarketplaceDraft, *, shipped: Catalog, now: datetime
) -> str:
    """Add a marketplace of the seller's own to those he uses, and return its id.

    Raises:
        EmptyFieldError, TooLongError, MarketplaceShapeError, FeeRateError: A field cannot be.
    """
    own = {row.marketplace_id for row in session.scalars(select(RuleOverride))}
    new_id = _free_id(draft.name_en, {*shipped.ids, *own})
    keys = _keys(draft) | {"id": new_id}
    if draft.fee is not None:
        keys["fees"] = [msgspec.to_builtins(_fee(draft, new_id, now))]
    _save(session, new_id, keys, shipped, now)
    used = session.scalar(select(Preference).where(Preference.name == USED))
    if used is not None:
        set_preference(session, USED, [*msgspec.json.decode(used.value), new_id])
    session.info["subject"] = draft.name_ja
    return new_id


def edit_marketplace(
    session: Session,
    marketplace_id: str,
    draft: MarketplaceDraft,
    *,
    shipped: Catalog,
    now: datetime,
) -> None:
    """Change how a marketplace of the seller's own is called, shown and what it sells.

    Raises:
        NotOwnMarketplaceError, UnknownMarketplaceError: It is a shipped one, or none.
        AppError: A field cannot be, or a fee names a kind that is to go.
    """
    keys = _own(session, marketplace_id, shipped)
    _save(session, marketplace_id, keys | _keys(draft), shipped, now)
    session.info["subject"] = draft.name_ja


def remove_marketplace(session: Session, marketplace_id: str, *, shipped: Catalog) -> None:
    """Remove a marketplace of the seller's own that nothing in the book belongs to.

    Raises:
        MarketplaceInUseError: Something belongs to it: an order, a listing, a conversation …
        NotOwnMarketplaceError, UnknownMarketplaceError: It is a shipped one, or none.
    """
    _own(session, marketplace_id, shipped)
    count = sum(_count(session, table, marketplace_id) for table in _referring())
    if count:
        raise MarketplaceInUseError(marketplace=marketplace_id, count=count)
    used = session.scalar(select(Preference).where(Preference.name == USED))
    if used is not None:
        sites = msgspec.json.decode(used.value, type=list[str])
        set_preference(session, USED, [site for site in sites if site != marketplace_id])
    drop_override(session, marketplace_id)


def _save(
    session: Session, marketplace_id: str, keys: dict[str, object], shipped: Catalog, now: datetime
) -> None:
    text = msgspec.json.encode(keys).decode()
    save_override(session, marketplace_id, text, shipped=shipped, now=now)


def _own(session: Session, marketplace_id: str, shipped: Catalog) -> dict[str, object]:
    if marketplace_id in shipped.ids:
        raise NotOwnMarketplaceError(marketplace=marketplace_id)
    keys = own_rules(marketplace_id, session)
    if not keys:
        raise UnknownMarketplaceError(id=marketplace_id, known=shipped.ids)
    return keys


def _keys(draft: MarketplaceDraft) -> dict[str, object]:
    """Return the keys of a rulebook that the draft says."""
    name_ja = check_text("name", draft.name_ja, NAME_LENGTH)
    glyph, prefix = draft.glyph.strip(), draft.number_prefix.strip().upper()
    if len(glyph) != 1:
        raise MarketplaceShapeError(field="glyph", found=glyph)
    if re.fullmatch(r"[A-Z]{1,4}", prefix) is None:
        raise MarketplaceShapeError(field="number_prefix", found=prefix)
    if not draft.kinds:
        raise MarketplaceShapeError(field="kinds", found="")
    return {
        "name": {"ja": name_ja, "en": draft.name_en.strip() or name_ja},
        "glyph": glyph,
        "colour": draft.colour,
        "kinds": list(draft.kinds),
        "number_prefix": prefix,
        "escrow": draft.has_escrow,
    }


def _fee(draft: MarketplaceDraft, marketplace_id: str, now: datetime) -> FeeRule:
    if draft.fee is None or not 0 <= draft.fee < WHOLE:
        raise FeeRateError(found=draft.fee)
    return FeeRule(
        id=f"{marketplace_id}_own",
        kinds=draft.kinds,
        slices=(Slice(rate=draft.fee),),
        tax=FeeTax.INSIDE,
        price_tax=PriceTax.ADDED,
        rounding=Rounding.FLOOR,
        per=Per.PAYMENT,
        source=OWN_SOURCE,
        checked_on=now.astimezone(JST).date(),
        status=Status.CONFIRMED,
    )


def _free_id(name: str, taken: set[str]) -> str:
    """Return an id made of the English name, as the command line takes it."""
    plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")[:ID_LENGTH].rstrip("_")
    wanted = plain if plain[:1].isalpha() else FALLBACK_ID + (f"_{plain}" if plain else "")
    found, number = wanted, 1
    while found in taken:
        number += 1
        found = f"{wanted}_{number}"
    return found


def _referring() -> list[Table]:
    """Return the tables whose rows belong to a marketplace."""
    return [
        table
        for table in Base.metadata.sorted_tables
        if "marketplace_id" in table.columns and table.name not in _NO_REFERENCE
    ]


def _count(session: Session, table: Table, marketplace_id: str) -> int:
    condition = table.c.marketplace_id == marketplace_id
    return session.scalar(select(func.count()).select_from(table).where(condition)) or 0
