from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.formats import Formats
from app.ui.kit.day_words import day_of

TODAY = date(2026, 11, 23)
"""A Monday."""


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("11/30", date(2026, 11, 30)),
        ("1130", date(2026, 11, 30)),
        ("１１／３０", date(2026, 11, 30)),
        ("11月30日", date(2026, 11, 30)),
        ("2026/11/30", date(2026, 11, 30)),
        ("2026-11-30", date(2026, 11, 30)),
        ("20261130", date(2026, 11, 30)),
        ("2026/11/30 (月)", date(2026, 11, 30)),
        ("1/10", date(2027, 1, 10)),
        ("明日", date(2026, 11, 24)),
        ("あさって", date(2026, 11, 25)),
        ("today", TODAY),
        ("来週金", date(2026, 12, 4)),
        ("来週の金曜日", date(2026, 12, 4)),
        ("再来週月曜", date(2026, 12, 7)),
        ("金", date(2026, 11, 27)),
        ("月曜", date(2026, 11, 30)),
        ("next fri", date(2026, 12, 4)),
        ("Friday", date(2026, 11, 27)),
        ("+3", date(2026, 11, 26)),
        ("10日後", date(2026, 12, 3)),
        ("in 2 days", date(2026, 11, 25)),
        ("30 Nov", date(2026, 11, 30)),
        ("Mon 30 Nov 2026", date(2026, 11, 30)),
        ("13/1", None),
        ("2/30", None),
        ("30 xyz", None),
        ("foo", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_type_it(typed: str, day: date | None) -> None:
    assert day_of(typed, TODAY) == day


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    assert day_of("12/28", date(2027, 1, 5)) == date(2026, 12, 28)
    assert day_of("2/29", date(2027, 12, 1)) == date(2028, 2, 29)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(["ja", "en"]))
def test_what_the_field_shows_is_read_back(day: date, language: str) -> None:
    shown = Formats("ja" if language == "ja" else "en").field_day(day)
    assert day_of(shown, TODAY) == day


@given(st.text(max_size=12))
def test_no_text_breaks_it(text: str) -> None:
    found = day_of(text, TODAY)
    assert found is None or abs(found - TODAY) < timedelta(days=4_000_000)
