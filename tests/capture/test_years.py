"""Years of moments shown without one."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.capture.years import Stamp, fill_years, known_hint, nearest_year, parse_stamp
from app.models.moments import JST

TODAY = date(2026, 11, 23)


def stamp(moment: datetime) -> Stamp:
    return Stamp(moment.month, moment.day, moment.hour, moment.minute)


def years(texts: list[str], hint: int | date | None = None, *days: date) -> list[int] | None:
    stamps = [found for text in texts if (found := parse_stamp(text))]
    moments = fill_years(stamps, hint=hint, mentioned=days, received_on=TODAY)
    return None if moments is None else [moment.year for moment in moments]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5月29日 21:43", Stamp(5, 29, 21, 43)),
        ("８月６日（木） １６：００", Stamp(8, 6, 16, 0)),
        ("期限 8/6 16:00", Stamp(8, 6, 16, 0)),
        ("2026/05/29 21:43", Stamp(5, 29, 21, 43, 2026)),
        ("2月29日 0:00", Stamp(2, 29, 0, 0)),
    ],
)
def test_a_moment_is_read_as_a_page_shows_it(text: str, expected: Stamp) -> None:
    assert parse_stamp(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "昨日 21:43",
        "13月1日 0:00",
        "5月29日 25:00",
        "5月29日 1:99",
        "2026年2月29日 1:00",
        "0001年5月29日 21:43",
        "9999年12月31日 24:00",
    ],
)
def test_what_is_no_moment_is_not_guessed(text: str) -> None:
    assert parse_stamp(text) is None


def test_midnight_written_as_24_is_the_next_day() -> None:
    assert Stamp(12, 31, 24, 0).in_year(2025) == datetime(2026, 1, 1, tzinfo=JST)


def test_december_to_january_steps_the_year() -> None:
    assert years(["12月30日 9:00", "1月2日 9:00"]) == [2025, 2026]


def test_the_year_steps_as_often_as_the_days_go_back() -> None:
    assert years(["12月30日 9:00", "1月2日 9:00", "12月1日 9:00", "3月1日 9:00"]) == [
        2024, 2025, 2025, 2026,
    ]  # fmt: skip


def test_without_any_hint_no_message_lies_in_the_future() -> None:
    assert years(["11月20日 9:00"]) == [2026]
    assert years(["12月20日 9:00"]) == [2025]


@pytest.mark.parametrize(
    ("hint", "first"),
    [
        (2023, 2023),
        (date(2023, 12, 31), 2024),
        (date(2024, 1, 4), 2024),
        (2031, 2026),
        (date(2031, 1, 1), 2026),
        (None, 2026),
    ],
)
def test_the_day_of_the_sale_decides_unless_it_lies_in_the_future(
    hint: int | date | None, first: int
) -> None:
    assert years(["1月2日 9:00", "1月5日 9:00"], hint) == [first, first]


def test_the_days_a_file_mentions_decide_without_a_hint() -> None:
    assert years(["8月6日 9:00", "8月20日 9:00"], None, date(2024, 8, 14)) == [2024, 2024]
    assert years(["8月20日 9:00"], None, date(2024, 8, 14)) == [2024]


def test_a_year_that_is_written_out_decides_and_holds_until_the_next() -> None:
    texts = [
        "12月30日 9:00",
        "2022年1月2日 9:00",
        "1月3日 9:00",
        "2024年2月1日 9:00",
        "1月1日 9:00",
    ]
    assert years(texts, 2020) == [2021, 2022, 2022, 2024, 2025]


def test_the_29th_of_february_needs_a_leap_year() -> None:
    assert years(["2月29日 9:00", "3月1日 9:00"]) == [2024, 2024]
    assert years(["2月29日 9:00", "2月28日 9:00", "2月29日 9:00"]) is None


def test_no_messages_need_no_year() -> None:
    assert years([]) == []


def test_the_book_is_asked_by_room_or_told_at_once() -> None:
    assert known_hint({"7": 2024}.get, "7") == 2024
    assert known_hint(2025, "7") == 2025


def test_a_deadline_takes_the_year_nearest_to_the_messages() -> None:
    reference = datetime(2025, 12, 30, tzinfo=JST)
    found = nearest_year(Stamp(1, 2, 16, 0), reference)
    assert found == datetime(2026, 1, 2, 16, tzinfo=JST)
    assert nearest_year(Stamp(1, 2, 16, 0, 2024), reference) == datetime(2024, 1, 2, 16, tzinfo=JST)


@given(
    st.datetimes(datetime(2010, 1, 1), datetime(2022, 1, 1)),  # noqa: DTZ001
    st.lists(st.integers(0, 300), max_size=12),
)
def test_every_room_is_given_back_its_years(start: datetime, gaps: list[int]) -> None:
    moments = [start.replace(second=0, microsecond=0, tzinfo=JST)]
    for gap in gaps:
        moments.append(moments[-1] + timedelta(days=gap))
    assume(moments[-1].date() <= TODAY)
    found = fill_years(
        [stamp(moment) for moment in moments],
        hint=moments[0].date(),
        mentioned=(),
        received_on=TODAY,
    )
    assert found == moments
