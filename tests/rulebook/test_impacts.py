from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.rulebook.fee_changes import with_fee
from app.rulebook.fees import charge
from app.rulebook.impacts import change_days, impact_of
from app.rulebook.prices import listing_steps
from app.rulebook.schema import Slice

COCONALA = load_catalog(resources_dir() / "marketplaces").marketplace("coconala")
TODAY = date(2026, 11, 27)
START = date(2027, 4, 1)
TEXT = COCONALA.fees[0]
DEARER = with_fee(COCONALA, replace(TEXT, slices=(Slice(rate=2_750),), valid_from=START))


def test_the_change_of_video_to_27_5_per_cent_is_seen_as_the_sources_tell_it() -> None:
    day = date(2025, 4, 1)
    before = replace(
        COCONALA, fees=tuple(replace(rule, valid_to=None) for rule in COCONALA.fees[1:2])
    )
    assert change_days(before, COCONALA, "video", date(2025, 3, 1)) == (day,)
    impact = impact_of(before, COCONALA, "video", Yen(10_000), taxable=False, on=day)
    assert impact.old is not None
    assert impact.new is not None
    assert impact.keeping is not None
    assert (impact.old.net, impact.new.net) == (7_800, 7_250)
    assert (impact.keeping.price, impact.keeping.net) == (11_000, 7_975)


def test_a_change_begins_on_its_day_and_is_over_with_its_end() -> None:
    assert change_days(COCONALA, DEARER, "text", TODAY) == (START,)
    assert change_days(COCONALA, DEARER, "text", START + timedelta(days=9)) == (
        START + timedelta(days=9),
    )
    assert change_days(COCONALA, DEARER, "video", TODAY) == ()
    campaign = with_fee(
        COCONALA, replace(TEXT, slices=(Slice(rate=0),), valid_from=START, valid_to=START)
    )
    assert change_days(COCONALA, campaign, "text", TODAY) == (START,)
    assert change_days(COCONALA, replace(COCONALA, notes=()), "text", TODAY) == ()


def test_what_nobody_knows_stays_unknown() -> None:
    none = replace(COCONALA, fees=())
    gone = impact_of(COCONALA, none, "text", Yen(10_000), taxable=False, on=TODAY)
    assert (gone.old is None, gone.new, gone.keeping) == (False, None, None)
    found = impact_of(none, COCONALA, "text", Yen(10_000), taxable=False, on=TODAY)
    assert (found.old, found.new is None, found.keeping) == (None, False, None)
    new = impact_of(None, COCONALA, "text", Yen(10_000), taxable=False, on=TODAY)
    assert new == found
    assert change_days(None, COCONALA, "text", TODAY) == (TODAY,)
    assert change_days(none, none, "text", TODAY) == ()


def test_no_price_of_the_site_may_keep_the_net() -> None:
    impact = impact_of(COCONALA, DEARER, "text", Yen(1_000_000), taxable=False, on=START)
    assert impact.new is not None
    assert impact.keeping is None


PRICES = st.integers(1, 1_000).map(
    lambda step: 500 * step if step <= 20 else 10_000 + 1_000 * (step - 20)
)


@given(price=PRICES, rate=st.integers(0, 9_000), taxable=st.booleans())
def test_the_price_that_keeps_the_net_is_the_lowest_there_is(
    price: int, rate: int, *, taxable: bool
) -> None:
    after = with_fee(COCONALA, replace(TEXT, slices=(Slice(rate=rate),), valid_from=START))
    impact = impact_of(COCONALA, after, "text", Yen(price), taxable=taxable, on=START)
    assert impact.old is not None
    if impact.keeping is None:
        return
    assert impact.keeping.net >= impact.old.net
    steps = listing_steps(after, START)
    place = next(n for n in range(len(steps)) if steps[n] == impact.keeping.price)
    rule = after.fee_rule("text", START)
    assert rule is not None
    if place:
        assert charge(rule, steps[place - 1], taxable=taxable).net < impact.old.net
