"""What the seller compares prices by, as a saved comparison keeps it; knows no store."""

from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from app.models.money import Yen
from app.rulebook.comparison import Basis, PriceWish
from app.services.order_drafts import GREATEST_AMOUNT, GREATEST_MINUTES, check_amount, check_minutes

MOST_EXTRAS = 20
MOST_LINES = 200

Amount = Annotated[Yen, Meta(ge=0, le=GREATEST_AMOUNT)]
Minutes = Annotated[int, Meta(ge=0, le=GREATEST_MINUTES)]
Word = Annotated[str, Meta(min_length=1, max_length=100)]


class ScenarioBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A comparison as it is kept; `own` holds the prices that lines have of their own."""

    basis: Basis
    amount: Amount | None = None
    kind: Word = "text"
    extras: Annotated[tuple[Amount, ...], Meta(max_length=MOST_EXTRAS)] = ()
    is_taxable: bool = False
    is_quotation: bool = False
    minutes: Minutes | None = None
    own: Annotated[dict[Word, Amount], Meta(max_length=MOST_LINES)] = {}

    def wish(self, floor: Yen | None) -> PriceWish:
        """Return what is asked of every marketplace; the floor is the book's, of now."""
        return PriceWish(
            basis=self.basis,
            amount=self.amount,
            kind=self.kind,
            extras=self.extras,
            is_taxable=self.is_taxable,
            is_quotation=self.is_quotation,
            minutes=self.minutes,
            floor=floor,
        )


def scenario_text(wish: PriceWish, own: Mapping[str, Yen]) -> str:
    """Return a comparison as it is kept.

    Raises:
        NegativeAmountError, TooLargeAmountError: An amount cannot be.
    """
    for amount in (wish.amount, *wish.extras, *own.values()):
        check_amount("price", amount)
    check_minutes("minutes", wish.minutes)
    body = ScenarioBody(
        basis=wish.basis,
        amount=wish.amount,
        kind=wish.kind,
        extras=wish.extras,
        is_taxable=wish.is_taxable,
        is_quotation=wish.is_quotation,
        minutes=wish.minutes,
        own=dict(own),
    )
    return msgspec.json.encode(body, order="deterministic").decode()


def scenario_of(text: str) -> ScenarioBody | None:
    """Read a kept comparison; None for one of a shape that this program does not know."""
    try:
        return msgspec.json.decode(text, type=ScenarioBody)
    except msgspec.MsgspecError:
        return None
