from argparse import Namespace
from datetime import date

import pytest

from app.cli.days import BackwardsError, check_span, span_of

EARLY, LATE = date(2025, 1, 1), date(2027, 1, 1)
BEFORE, AFTER = date(2020, 1, 1), date(2030, 1, 1)


@pytest.mark.parametrize(
    ("first", "last", "span"),
    [
        (None, None, (EARLY, LATE)),
        (BEFORE, None, (BEFORE, LATE)),
        (AFTER, None, (AFTER, AFTER)),
        (None, BEFORE, (BEFORE, BEFORE)),
        (None, AFTER, (EARLY, AFTER)),
        (BEFORE, BEFORE, (BEFORE, BEFORE)),
    ],
)
def test_a_day_that_is_left_out_is_the_usual_one(
    first: date | None, last: date | None, span: tuple[date, date]
) -> None:
    assert span_of(Namespace(first=first, last=last), (EARLY, LATE)) == span


def test_a_span_does_not_end_before_it_begins() -> None:
    with pytest.raises(BackwardsError):
        check_span(Namespace(first=LATE, last=EARLY))
