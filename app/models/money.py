"""Money: whole yen."""

from typing import NewType

Yen = NewType("Yen", int)
"""An amount in yen: a whole number, never a float."""


def total(amounts: "list[Yen | None]") -> Yen | None:
    """Return the sum of these amounts, or None when one of them is unknown or there is none."""
    known = [amount for amount in amounts if amount is not None]
    return Yen(sum(known)) if amounts and len(known) == len(amounts) else None
