"""What the chart draws for each month, put together from the slices of the book."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from app.models.money import Yen
from app.services.earnings_queries import MonthSlice


class Part(NamedTuple):
    """One marketplace's piece of a bar; a refund makes it negative."""

    marketplace_id: str
    amount: Yen


class MonthBar(NamedTuple):
    """One month: the known gross by marketplace, and the sums of the read-out.

    `unexplained` is what arrived as net without a known gross: the least the sales were on top of
    the parts. It is drawn apart and never given to a marketplace as its gross.
    """

    month: date
    parts: tuple[Part, ...]
    unexplained: Yen
    orders: int
    gross: Yen
    fee: Yen
    net: Yen

    @property
    def is_whole(self) -> bool:
        """Tell whether every price of the month is known."""
        return not self.unexplained

    @property
    def above(self) -> int:
        """Return how far the bar rises over 0, its net tick included."""
        risen = sum(part.amount for part in self.parts if part.amount > 0) + self.unexplained
        return max(risen, self.net, 0)

    @property
    def below(self) -> int:
        """Return how far the bar falls under 0, as an amount that is 0 or negative."""
        return min(sum(part.amount for part in self.parts if part.amount < 0), self.net, 0)


def month_bars(
    months: Iterable[date], slices: Sequence[MonthSlice], order: Sequence[str]
) -> tuple[MonthBar, ...]:
    """Return one bar a month, also for months without sales; parts in the order of `order`."""
    by_month: dict[date, list[MonthSlice]] = {}
    for piece in slices:
        by_month.setdefault(piece.month, []).append(piece)
    return tuple(_bar(month, by_month.get(month, []), order) for month in months)


def series(bars: Sequence[MonthBar], order: Sequence[str]) -> tuple[str, ...]:
    """Return the marketplaces that the bars show, in the order they are stacked."""
    shown = {part.marketplace_id for bar in bars for part in bar.parts}
    return tuple(key for key in order if key in shown)


def sales_order(slices: Sequence[MonthSlice]) -> tuple[str, ...]:
    """Return the marketplaces by their sales in all these months, the largest first."""
    sums: dict[str, int] = {}
    for piece in slices:
        sums[piece.marketplace_id] = sums.get(piece.marketplace_id, 0) + max(piece.gross, piece.net)
    return tuple(sorted(sums, key=lambda key: (-sums[key], key)))


def _bar(month: date, pieces: list[MonthSlice], order: Sequence[str]) -> MonthBar:
    rank = {key: number for number, key in enumerate(order)}
    pieces.sort(key=lambda piece: rank.get(piece.marketplace_id, len(rank)))
    parts = tuple(Part(piece.marketplace_id, piece.gross) for piece in pieces if piece.gross)
    return MonthBar(
        month=month,
        parts=parts,
        unexplained=Yen(sum(_unexplained(piece) for piece in pieces)),
        orders=sum(piece.orders for piece in pieces),
        gross=Yen(sum(piece.gross for piece in pieces)),
        fee=Yen(sum(piece.fee for piece in pieces)),
        net=Yen(sum(piece.net for piece in pieces)),
    )


def _unexplained(piece: MonthSlice) -> int:
    """Return the net that belongs to no known gross; a known one is its net and its fee."""
    return max(piece.net + piece.fee - piece.gross, 0)
