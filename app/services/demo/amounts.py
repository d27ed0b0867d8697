"""Exact amounts of invented orders: every payment by the rule of its day."""

import hashlib
from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.fees import charge_next
from app.rulebook.freeze import FrozenRule, freeze, thaw

KIND = "text"


class Amounts(NamedTuple):
    """One payment: before tax, tax, what the fee is taken of, the fee and what is left."""

    price: Yen | None
    tax: Yen | None
    gross: Yen | None
    fee: Yen | None
    net: Yen | None


class Booked(NamedTuple):
    """A frozen rule and the row it has in the book."""

    id: int
    rule: FrozenRule


class Amounter:
    """Knows the rule of any site and day, and what a price leaves under it."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._by_digest: dict[str, Booked] = {}
        self._by_day: dict[tuple[str, date], Booked] = {}
        self._amounts: dict[tuple[int, int, int], Amounts] = {}
        self.rows: list[tuple[int, str, str, str, str]] = []

    def booked(self, marketplace_id: str, on: date) -> Booked:
        """Return the rule an order of this day is booked under."""
        key = (marketplace_id, on)
        if key not in self._by_day:
            self._by_day[key] = self._freeze(marketplace_id, on)
        return self._by_day[key]

    def amounts(self, booked: Booked, price: int, so_far: int) -> Amounts:
        """Return what a price leaves the seller, who is exempt, after payments of `so_far`."""
        key = (booked.id, price, so_far)
        if key not in self._amounts:
            self._amounts[key] = _charged(booked, Yen(price), Yen(so_far))
        return self._amounts[key]

    def _freeze(self, marketplace_id: str, on: date) -> Booked:
        body = freeze(self._catalog, marketplace_id, KIND, on)
        digest = hashlib.sha256(body.encode()).hexdigest()
        if digest not in self._by_digest:
            booked = Booked(len(self.rows) + 1, thaw(body))
            self._by_digest[digest] = booked
            self.rows.append((booked.id, marketplace_id, KIND, digest, body))
        return self._by_digest[digest]


def _charged(booked: Booked, price: Yen, so_far: Yen) -> Amounts:
    if booked.rule.fee is None:
        return Amounts(price, Yen(0), price, None, None)
    quotation = charge_next(booked.rule.fee, so_far, price, taxable=False)
    fee = Yen(quotation.fee_base - quotation.net)
    return Amounts(price, quotation.tax, quotation.fee_base, fee, quotation.net)
