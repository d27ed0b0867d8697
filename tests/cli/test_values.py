from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from app.cli import values
from app.errors import AppError


@pytest.mark.parametrize(
    ("text", "amount"),
    [("50000", 50_000), ("５０，０００", 50_000), ("¥1,200", 1_200), ("300円", 300), ("-5", -5)],
)
def test_amounts_are_read_in_any_width(text: str, amount: int) -> None:
    assert values.amount(text) == amount


def test_days_and_moments_are_those_of_japan() -> None:
    assert values.day("2026/11/3") == date(2026, 11, 3)
    assert values.moment("2026-11-23T12:00") == datetime(2026, 11, 23, 3, tzinfo=UTC)
    assert values.moment("2026-11-23T03:00+00:00") == datetime(2026, 11, 23, 3, tzinfo=UTC)
    assert values.moment("2026/11/3") == datetime(2026, 11, 2, 15, tzinfo=UTC)


def test_a_report_may_reach_over_all_time_but_an_order_is_of_our_time() -> None:
    assert values.day("9999-12-31") == date(9999, 12, 31)
    assert values.order_day("2026-12-01") == date(2026, 12, 1)


def test_counts_sizes_scales_and_words_are_read() -> None:
    assert values.count("1,000") == 1_000
    assert values.size("1440x900") == (1440, 900)
    assert values.scale("1.5") == 1.5
    assert values.words("ロゴ") == "ロゴ"


@pytest.mark.parametrize(
    ("read", "text", "error"),
    [
        (values.amount, "一万", values.NotAnAmountError),
        (values.amount, "1.5", values.NotAnAmountError),
        (values.amount, "9" * 40, values.NotAnAmountError),
        (values.amount, "", values.NotAnAmountError),
        (values.count, "-1", values.NotACountError),
        (values.day, "2026-13-01", values.NotADayError),
        (values.day, "明日", values.NotADayError),
        (values.moment, "2026-11-23T25:00", values.NotAMomentError),
        (values.moment, "0001-01-01", values.NotAMomentError),
        (values.moment, "9999-12-31T23:59", values.NotAMomentError),
        (values.order_day, "9999-12-31", values.NotADayError),
        (values.order_day, "明日", values.NotADayError),
        (values.size, "1440", values.NotASizeError),
        (values.size, "0x900", values.NotASizeError),
        (values.size, "axb", values.NotASizeError),
        (values.scale, "9", values.NotAScaleError),
        (values.scale, "big", values.NotAScaleError),
        (values.scale, "nan", values.NotAScaleError),
        (values.words, "\udcff", values.UnreadableWordError),
    ],
)
def test_what_is_none_is_refused(
    read: Callable[[str], object], text: str, error: type[AppError]
) -> None:
    with pytest.raises(error) as refused:
        read(text)
    assert "found" in refused.value.details
