from datetime import date, datetime, timedelta

import pytest

from app.models.moments import JST
from app.models.money import Yen
from app.ui.formats import Formats

JA, EN = Formats("ja"), Formats("en")
NOW = datetime(2026, 11, 25, 9, 20, tzinfo=JST)
DAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("amount", "text"),
    [(1234, "¥1,234"), (-1234, "−¥1,234"), (0, "¥0"), (None, "—")],
)
def test_money_has_a_half_width_yen_sign_and_a_true_minus(amount: int | None, text: str) -> None:
    assert JA.money(None if amount is None else Yen(amount)) == text


def test_a_signed_amount_shows_its_plus() -> None:
    assert EN.money(Yen(5), signed=True) == "+¥5"


@pytest.mark.parametrize(
    ("amount", "ja", "en"),
    [
        (200_000, "20万", "200k"),
        (15_000, "1.5万", "15k"),
        (9_999, "9,999", "10k"),
        (120_000_000, "1.2億", "120M"),
        (-20_000, "−2万", "−20k"),
        (0, "0", "0"),
    ],
)
def test_short_money_counts_as_each_language_does(amount: int, ja: str, en: str) -> None:
    assert (JA.short_money(amount), EN.short_money(amount)) == (ja, en)


def test_percents_have_one_decimal_and_rates_only_what_they_need() -> None:
    assert JA.percent(0.182, signed=True) == "+18.2%"
    assert JA.percent(-0.05) == "−5.0%"
    assert (JA.basis_points(2200), JA.basis_points(1021)) == ("22%", "10.21%")


def test_days_are_written_for_lists_heads_tables_and_fields() -> None:
    assert (JA.day(DAY), EN.day(DAY)) == ("11/25 (水)", "Wed 25 Nov")
    assert (JA.long_day(DAY), EN.long_day(DAY)) == ("11月25日（水）", "Wed 25 November")
    assert (JA.full_day(DAY), EN.full_day(DAY)) == ("2026/11/25", "25 Nov 2026")
    assert JA.full_day(None) == "—"
    assert (JA.field_day(DAY), EN.field_day(DAY)) == ("2026/11/25 (水)", "Wed 25 Nov 2026")
    assert (JA.short_day(DAY), EN.short_day(DAY)) == ("11/25", "25 Nov")
    assert (JA.month(DAY), EN.month(DAY)) == ("2026年11月", "November 2026")
    assert (JA.short_month(DAY), EN.short_month(DAY)) == ("11月", "Nov")


@pytest.mark.parametrize(
    ("day", "ja", "en"),
    [
        (date(2026, 11, 25), "令和8年", "Reiwa 8"),
        (date(2019, 5, 1), "令和元年", "Reiwa 1"),
        (date(2019, 4, 30), "平成31年", "Heisei 31"),
        (date(1989, 1, 7), "昭和64年", "Showa 64"),
        (date(1920, 1, 1), "1920年", "1920"),
    ],
)
def test_eras_change_on_their_day(day: date, ja: str, en: str) -> None:
    assert (JA.era(day), EN.era(day)) == (ja, en)


@pytest.mark.parametrize(
    ("ahead", "ja", "en"),
    [
        (timedelta(hours=3), "あと 3時間", "3 h left"),
        (timedelta(minutes=40), "あと 40分", "40 min left"),
        (timedelta(seconds=30), "あと 1分未満", "under 1 min left"),
        (timedelta(hours=12), "今日 21:20", "Today 21:20"),
        (timedelta(hours=27), "明日 12:20", "Tomorrow 12:20"),
        (timedelta(days=3), "11/28 (土)", "Sat 28 Nov"),
        (timedelta(days=60), "2027/01/24", "24 Jan 2027"),
        (timedelta(hours=-2), "2時間超過", "2 h late"),
    ],
)
def test_a_deadline_is_relative_only_when_it_is_near(ahead: timedelta, ja: str, en: str) -> None:
    assert (JA.until(NOW + ahead, NOW), EN.until(NOW + ahead, NOW)) == (ja, en)


@pytest.mark.parametrize(
    ("before", "ja", "en"),
    [
        (timedelta(seconds=5), "たった今", "just now"),
        (timedelta(minutes=8), "8分前", "8 min ago"),
        (timedelta(days=1), "昨日", "Yesterday"),
        (timedelta(days=5), "11/20 (金)", "Fri 20 Nov"),
    ],
)
def test_the_past_is_told_by_its_distance(before: timedelta, ja: str, en: str) -> None:
    assert (JA.ago(NOW - before, NOW), EN.ago(NOW - before, NOW)) == (ja, en)


def test_moments_are_shown_in_japans_time() -> None:
    assert JA.time(datetime.fromisoformat("2026-11-25T00:05:00+00:00")) == "9:05"
    assert JA.full_moment(NOW) == "2026/11/25 9:20"
    assert EN.moment(NOW, NOW) == "Today 9:20"


def test_work_is_told_in_hours_and_counts_are_capped() -> None:
    assert (JA.hours(390), JA.hours(45), EN.hours(60)) == ("6.5h", "45分", "1 h")
    assert (JA.count(1000), JA.count(12, 99), EN.duration(2 * 86_400)) == ("999+", "12", "2 d")


def test_a_span_reads_as_each_language_writes_it() -> None:
    assert [JA.span(*ends) for ends in (("1", "3"), ("1", ""), ("", "3"))] == [
        "1 〜 3",
        "1 〜",
        "〜 3",
    ]
    spans = [EN.span(*ends) for ends in (("1", "3"), ("1", ""), ("", "3"))]
    assert spans == ["1 – 3", "from 1", "until 3"]


def test_words_are_listed_as_each_language_does() -> None:
    assert JA.listed(["本文", "価格"]) == "本文、価格"
    assert EN.listed(["Body", "Price"]) == "Body, Price"
    assert EN.listed(["Body"]) == "Body"


def test_saturdays_and_sundays_are_told_apart() -> None:
    assert Formats.is_weekend(date(2026, 11, 28)) == (True, False)
    assert Formats.is_weekend(date(2026, 11, 29)) == (False, True)
