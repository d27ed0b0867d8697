"""What begins within a harmless passage is left alone, what begins beside it is not."""

import re

from app.rulebook.passages import begun_outside, spans_of


def test_every_pattern_is_looked_for() -> None:
    patterns = [re.compile("a"), re.compile("bc")]
    assert spans_of(patterns, "abca") == [(0, 1), (3, 4), (1, 3)]


def test_only_where_a_span_begins_counts() -> None:
    spans = [(0, 2), (3, 9), (5, 6), (9, 10)]
    assert list(begun_outside(spans, [(4, 6), (2, 5)])) == [(0, 2), (9, 10)]
    assert list(begun_outside(spans, [])) == spans
