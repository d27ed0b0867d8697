"""A field is counted against the bounds of its site on a day."""

from datetime import date

import pytest

from app.models.listing_fields import FieldValue, ListingField, Option
from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.rulebook.counters import Verdict, counter

ON = date(2026, 11, 27)
F = ListingField


@pytest.mark.parametrize(
    ("field", "value", "verdict"),
    [
        (F.TITLE, "ロゴを作ります", Verdict.FINE),
        (F.TITLE, "ロゴを作成", Verdict.ENDING),
        (F.TITLE, "", Verdict.EMPTY),
        (F.TITLE, "あ" * 24 + "ます", Verdict.LONG),
        (F.TITLE, "あ" * 21 + "ます", Verdict.NEAR),
        (F.CATCHPHRASE, "短い", Verdict.SHORT),
        (F.BODY, "あ" * 599, Verdict.BRIEF),
        (F.BODY, "あ" * 600, Verdict.FINE),
        (F.OPTIONS, (), Verdict.FINE),
        (F.OPTIONS, (Option("急ぎ", Yen(500)),) * 11, Verdict.LONG),
        (F.IMAGES, (), Verdict.EMPTY),
        (F.PRICE, None, Verdict.EMPTY),
        (F.PRICE, 499, Verdict.SHORT),
        (F.PRICE, 9_500, Verdict.FINE),
        (F.PRICE, 9_700, Verdict.OFF_STEP),
        (F.PRICE, 1_000_000, Verdict.FINE),
        (F.PRICE, 1_000_001, Verdict.LONG),
        (F.FAQ, (), Verdict.UNKNOWN),
        (F.DELIVERY_DAYS, 7, Verdict.UNKNOWN),
    ],
)
def test_a_field_gets_its_verdict(
    catalog: Catalog, field: ListingField, value: FieldValue, verdict: Verdict
) -> None:
    assert counter(catalog.marketplace("coconala"), field, value, ON).verdict is verdict


def test_the_bounds_are_those_of_the_day(catalog: Catalog) -> None:
    site = catalog.marketplace("coconala")
    now = counter(site, F.BODY, "あ" * 1_200, ON)
    assert (now.used, now.maximum, now.recommended) == (1_200, 1_500, 600)
    assert counter(site, F.BODY, "あ" * 1_200, date(2026, 8, 1)).verdict is Verdict.LONG
    assert counter(site, F.TITLE, "一\r\n二", ON).used == 3


def test_a_site_without_price_steps_takes_every_price(catalog: Catalog) -> None:
    with_limits = catalog.with_overrides(
        {
            "direct": '{"limits": [{"field": "price", "minimum": 1, "source": "seller",'
            ' "checked_on": "2026-11-27", "status": "confirmed"}]}'
        }
    )
    found = counter(with_limits.marketplace("direct"), F.PRICE, 777, ON)
    assert (found.minimum, found.verdict) == (1, Verdict.FINE)


def test_the_highest_price_of_a_site_may_lie_beside_its_steps(catalog: Catalog) -> None:
    rule = (
        '{"limits": [{"field": "price", "minimum": 1000, "maximum": 1750,'
        ' "steps": [{"step": 500}], "source": "seller",'
        ' "checked_on": "2026-11-27", "status": "confirmed"}]}'
    )
    site = catalog.with_overrides({"direct": rule}).marketplace("direct")
    assert counter(site, F.PRICE, 1_500, ON).verdict is Verdict.FINE
    assert counter(site, F.PRICE, 1_750, ON).verdict is Verdict.OFF_STEP
