"""What the book remembers about its seller."""

import json
from typing import NamedTuple

from app.models.money import Yen
from app.models.types import TaxStatus
from app.storage.reader import Reader

USUAL_WEEK_MINUTES = 40 * 60
"""The week that is planned with until the seller says how much he works."""


class BookFacts(NamedTuple):
    """Facts about the seller and his book, each kept under its own name.

    `marketplaces` are the sites he uses, in his order; `weekly_minutes` how long he works a week.
    """

    name: str = ""
    tax_status: TaxStatus = TaxStatus.EXEMPT
    monthly_target: Yen | None = None
    weekly_minutes: int | None = None
    marketplaces: tuple[str, ...] = ()
    is_demo: bool = False

    @property
    def week_minutes(self) -> int:
        """How long a week is, the usual one where he did not say."""
        return self.weekly_minutes if self.weekly_minutes is not None else USUAL_WEEK_MINUTES


def book_facts(reader: Reader) -> BookFacts:
    """Return the facts about the seller; what was never set has its default."""
    kept = preferences(reader)
    target, minutes = kept.get("monthly_target"), kept.get("weekly_minutes")
    sites = kept.get("marketplaces")
    return BookFacts(
        name=str(kept.get("name", "")),
        tax_status=TaxStatus(str(kept.get("tax_status", TaxStatus.EXEMPT))),
        monthly_target=Yen(target) if isinstance(target, int) else None,
        weekly_minutes=minutes if isinstance(minutes, int) else None,
        marketplaces=tuple(map(str, sites)) if isinstance(sites, list) else (),
        is_demo=kept.get("is_demo") is True,
    )


def preferences(reader: Reader) -> dict[str, object]:
    """Return everything the book remembers, by name."""
    rows = reader.rows("SELECT name, value FROM preferences")
    return {name: json.loads(value) for name, value in rows}


def preference(reader: Reader, name: str) -> object:
    """Return one thing the book remembers, None when it was never set."""
    text = reader.value("SELECT value FROM preferences WHERE name = ?", (name,))
    return None if text is None else json.loads(text)
