"""Puts the bars of a week into lanes, so that neither bars nor their labels overlap."""

from collections.abc import Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """What one bar needs of a lane: from `left` to `right` in pixels, its label included."""

    left: float
    right: float


class Packing(NamedTuple):
    """The lane of each span, in the order given; None for a span that found no room."""

    lanes: tuple[int | None, ...]

    @property
    def hidden_count(self) -> int:
        """Return how many spans found no room."""
        return sum(lane is None for lane in self.lanes)


def pack(spans: Sequence[Span], lane_count: int, gap: float = 4.0) -> Packing:
    """Give each span the first lane that is free from its left edge on.

    Spans are taken in the order given, which is the order of importance: what finds no room in
    `lane_count` lanes is the least important.
    """
    taken: list[list[Span]] = [[] for _ in range(lane_count)]
    lanes: list[int | None] = []
    for span in spans:
        lane = next((n for n, row in enumerate(taken) if _is_free(row, span, gap)), None)
        if lane is not None:
            taken[lane].append(span)
        lanes.append(lane)
    return Packing(tuple(lanes))


def _is_free(row: list[Span], span: Span, gap: float) -> bool:
    return all(span.left >= other.right + gap or span.right + gap <= other.left for other in row)
