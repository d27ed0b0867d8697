"""What every rule tells of itself."""

from datetime import date, timedelta

from app.models.types import Ball
from app.rulebook.schema import ClockId, ClockRule, Consequence, Start, Status, in_force

DAY = date(2026, 11, 23)


def clock(valid_from: date | None, valid_to: date | None) -> ClockRule:
    return ClockRule(
        id=ClockId.ACCEPTANCE,
        whose=Ball.CLIENT,
        starts=Start.DELIVERED,
        hours=72,
        consequence=Consequence.SITE_ACCEPTS,
        valid_from=valid_from,
        valid_to=valid_to,
        source="a page",
        checked_on=DAY,
        status=Status.CONFIRMED,
    )


def test_a_rule_holds_on_both_its_first_and_its_last_day() -> None:
    rule = clock(DAY, DAY)
    assert rule.holds_on(DAY)
    assert not rule.holds_on(DAY - timedelta(days=1))
    assert not rule.holds_on(DAY + timedelta(days=1))


def test_an_open_bound_holds_for_ever() -> None:
    assert clock(None, DAY).holds_on(date.min)
    assert clock(DAY, None).holds_on(date.max)


def test_rules_in_force_keep_the_order_of_the_file() -> None:
    rules = (clock(None, None), clock(None, date(2020, 1, 1)), clock(DAY, None))
    assert in_force(rules, DAY) == (rules[0], rules[2])


def test_a_clocks_length_is_its_hours_or_its_days() -> None:
    assert clock(None, None).length == timedelta(days=3)
