"""The shipped facts, by the day they hold."""

from datetime import date

import pytest

from app.rulebook.catalog import Catalog
from app.rulebook.schema import Status

TODAY = date(2026, 11, 23)


def fee_id(catalog: Catalog, marketplace_id: str, kind: str, on: date) -> str | None:
    rule = catalog.fee_rule(marketplace_id, kind, on)
    return None if rule is None else rule.id


@pytest.mark.parametrize(
    ("kind", "on", "expected"),
    [
        ("text", TODAY, "coconala_text_2021"),
        ("text", date(2021, 4, 12), "coconala_text_2021"),
        ("text", date(2021, 4, 11), "coconala_text_2019"),
        ("text", date(2019, 9, 30), "coconala_text_2018"),
        ("text", date(2017, 12, 31), None),
        ("video", date(2025, 3, 31), "coconala_video_2021"),
        ("video", date(2025, 4, 1), "coconala_video_2025"),
        ("phone", TODAY, None),
        ("content", TODAY, None),
    ],
)
def test_coconalas_fee_has_its_history(
    catalog: Catalog, kind: str, on: date, expected: str | None
) -> None:
    assert fee_id(catalog, "coconala", kind, on) == expected


@pytest.mark.parametrize(
    ("marketplace_id", "on", "expected"),
    [
        ("timeticket", date(2025, 7, 31), None),
        ("timeticket", date(2025, 8, 1), "timeticket_2025"),
        ("lancers", date(2022, 9, 30), None),
        ("lancers", date(2022, 10, 1), "lancers_2022"),
        ("crowdworks", TODAY, "crowdworks_contract"),
        ("requ", date(2019, 4, 24), "requ_trial"),
        ("requ", date(2019, 4, 25), "requ_2019"),
        ("requ", TODAY, None),
        ("direct", TODAY, "direct"),
        ("skillcloud", TODAY, None),
        ("anytimes", TODAY, None),
    ],
)
def test_a_fee_that_is_not_known_stays_unknown(
    catalog: Catalog, marketplace_id: str, on: date, expected: str | None
) -> None:
    assert fee_id(catalog, marketplace_id, "text", on) == expected


def test_skillcloud_asks_for_one_of_two_fees(catalog: Catalog) -> None:
    choices = catalog.marketplace("skillcloud").fee_choices("text", TODAY)
    assert [choice.slices[0].rate for choice in choices] == [2000, 2500]
    assert all(choice.status is Status.UNCONFIRMED for choice in choices)
    assert catalog.marketplace("skillcloud").fee_choices("phone", TODAY) == ()


def test_requ_is_closed_and_stays_readable(catalog: Catalog) -> None:
    requ = catalog.marketplace("requ")
    assert requ.closed_on == date(2023, 3, 27)
    assert requ.purchases_stopped_on == date(2022, 12, 19)
    assert requ.is_open(date(2022, 12, 19))
    assert not requ.is_open(date(2022, 12, 20))


def test_only_requ_is_closed(catalog: Catalog) -> None:
    shops = [catalog.marketplace(name) for name in catalog.ids]
    assert [shop.id for shop in shops if not shop.is_open(TODAY)] == ["requ"]
    assert [shop.id for shop in shops if shop.closed_on is not None] == ["requ"]
    assert [shop.id for shop in shops if shop.purchases_stopped_on is not None] == ["requ"]


def test_only_direct_work_has_no_escrow(catalog: Catalog) -> None:
    assert [name for name in catalog.ids if not catalog.marketplace(name).escrow] == ["direct"]


def test_faces_are_told_apart(catalog: Catalog) -> None:
    shops = [catalog.marketplace(name) for name in catalog.ids]
    for faces in (
        {shop.glyph for shop in shops},
        {shop.colour for shop in shops},
        {shop.number_prefix for shop in shops},
        {shop.name.ja for shop in shops},
    ):
        assert len(faces) == len(shops)


@pytest.mark.parametrize(
    ("field", "on", "minimum", "maximum"),
    [
        ("title", TODAY, None, 25),
        ("catchphrase", TODAY, 15, 30),
        ("body", date(2026, 8, 31), None, 1_000),
        ("body", date(2026, 9, 1), None, 1_500),
        ("request", TODAY, None, 1_000),
        ("option_count", TODAY, None, 10),
        ("image_count", TODAY, 1, 10),
        ("price", TODAY, 500, 1_000_000),
    ],
)
def test_coconalas_limits_are_those_of_the_day(
    catalog: Catalog, field: str, on: date, minimum: int | None, maximum: int
) -> None:
    limit = catalog.marketplace("coconala").limit(field, on)
    assert limit is not None
    assert (limit.minimum, limit.maximum) == (minimum, maximum)


def test_a_limit_that_is_not_known_is_none(catalog: Catalog) -> None:
    assert catalog.marketplace("coconala").limit("request", date(2026, 8, 31)) is None


def test_clocks_hold_from_their_day(catalog: Catalog) -> None:
    coconala = catalog.marketplace("coconala")
    assert "room_close" in [rule.id for rule in coconala.clock_rules(TODAY)]
    assert "room_close" not in [rule.id for rule in coconala.clock_rules(date(2018, 12, 31))]


def test_payout_rules_are_none_where_nothing_is_paid_out(catalog: Catalog) -> None:
    without = [name for name in catalog.ids if not catalog.marketplace(name).payout_rule(TODAY)]
    assert without == ["direct", "requ"]
