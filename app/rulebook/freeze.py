"""The rules an order is booked under, as a text that the order keeps for ever."""

from datetime import date

import msgspec
from msgspec import Struct

from app.errors import AppError
from app.rulebook.catalog import Catalog
from app.rulebook.schema import ClockRule, FeeRule

FORMAT = 1
"""Grows when a text of before could no longer be read the same way."""


class FrozenRuleError(AppError):
    """A kept rule cannot be read (`reason`)."""


class FrozenRule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an order was booked under; `fee` is None where it was not known."""

    format: int
    marketplace: str
    kind: str
    escrow: bool
    fee: FeeRule | None
    clocks: tuple[ClockRule, ...]


def freeze(catalog: Catalog, marketplace_id: str, kind: str, on: date) -> str:
    """Return the rules in force on a day as JSON: equal rules give equal texts.

    Raises:
        UnknownMarketplaceError: There is no marketplace of this id.
    """
    marketplace = catalog.marketplace(marketplace_id)
    rule = FrozenRule(
        format=FORMAT,
        marketplace=marketplace_id,
        kind=kind,
        escrow=marketplace.escrow,
        fee=marketplace.fee_rule(kind, on),
        clocks=marketplace.clock_rules(on),
    )
    return msgspec.json.encode(rule, order="sorted").decode()


def thaw(text: str) -> FrozenRule:
    """Return the rules that `freeze` wrote.

    Raises:
        FrozenRuleError: The text is not one of its texts, or of a later format.
    """
    try:
        rule = msgspec.json.decode(text, type=FrozenRule)
    except (msgspec.DecodeError, RecursionError) as error:
        raise FrozenRuleError(reason=str(error)) from error
    if rule.format > FORMAT:
        raise FrozenRuleError(reason=f"format {rule.format}")
    return rule
