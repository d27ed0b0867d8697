"""How alike two texts are: the share of short pieces that both have."""

PIECE = 5
"""Characters of a piece."""

MOST_CHARACTERS = 20_000
"""Of a longer text only the beginning is compared."""


class Likeness:
    """Compares texts; the pieces of a text are kept, because the same are compared again.

    Any thread may ask: an answer never depends on what is kept.
    """

    def __init__(self, most_kept: int = 400) -> None:
        self._most_kept = most_kept
        self._kept: dict[str, frozenset[str]] = {}

    def share(self, text: str, other: str) -> float:
        """Return the share of all pieces that both have, from 0 to 1; space counts for nothing."""
        ours, theirs = self._pieces(text), self._pieces(other)
        fewest, most = sorted((len(ours), len(theirs)))
        if not fewest:
            return 0.0
        if fewest / most < _LEAST_WORTH_COUNTING:
            return fewest / most
        common = len(ours & theirs)
        return common / (len(ours) + len(theirs) - common)

    def _pieces(self, text: str) -> frozenset[str]:
        known = self._kept.get(text)
        if known is not None:
            return known
        plain = "".join(text[:MOST_CHARACTERS].split())
        pieces = frozenset(
            plain[place : place + PIECE] for place in range(max(0, len(plain) - PIECE + 1))
        )
        if len(self._kept) >= self._most_kept:
            self._kept = {}
        self._kept[text] = pieces
        return pieces


_LEAST_WORTH_COUNTING = 0.5
"""Of texts of such different lengths no more than the bound of their likeness is told."""
