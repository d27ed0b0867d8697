"""Where patterns are found in a text, and which of these places lie outside harmless passages."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate


def spans_of(patterns: Iterable[re.Pattern[str]], text: str) -> list[tuple[int, int]]:
    """Return where any of these patterns is found in a text as it is seen."""
    return [match.span() for pattern in patterns for match in pattern.finditer(text)]


def begun_outside(
    spans: list[tuple[int, int]], harmless: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield the spans that begin in none of the harmless passages."""
    passages = sorted(harmless)
    begins = [start for start, _ in passages]
    reaches = list(accumulate((end for _, end in passages), max))
    for start, end in spans:
        before = bisect_right(begins, start)
        if not before or reaches[before - 1] <= start:
            yield start, end
