from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.paths import resources_dir
from app.rulebook.catalog import load_catalog
from app.rulebook.checks import problems_of
from app.rulebook.fee_changes import corrected_fee, with_fee, without_fee
from app.rulebook.marketplace import Marketplace
from app.rulebook.schema import FeeRule, Slice

COCONALA = load_catalog(resources_dir() / "marketplaces").marketplace("coconala")
TEXT = COCONALA.fees[0]
START = date(2027, 1, 1)


def fresh(rate: int, start: date | None, end: date | None = None, *kinds: str) -> FeeRule:
    part = (Slice(rate=rate),)
    return replace(
        TEXT, id="own", kinds=kinds or ("text",), slices=part, valid_from=start, valid_to=end
    )


def rate_of(marketplace: Marketplace, kind: str, on: date) -> int | None:
    rule = marketplace.fee_rule(kind, on)
    return None if rule is None else rule.slices[0].rate


def test_what_was_in_force_ends_the_day_before() -> None:
    changed = with_fee(COCONALA, fresh(2_750, START))
    assert not list(problems_of(changed))
    assert rate_of(changed, "text", START - timedelta(days=1)) == 2_200
    assert rate_of(changed, "text", START) == 2_750
    assert rate_of(changed, "video", START) == 2_750
    assert changed.fee_rule("video", START) == COCONALA.fee_rule("video", START)


def test_a_fee_with_an_end_gives_way_to_the_one_before() -> None:
    changed = with_fee(COCONALA, fresh(1_000, START, START))
    days = (START - timedelta(days=1), START, START + timedelta(days=1))
    assert [rate_of(changed, "text", day) for day in days] == [2_200, 1_000, 2_200]


def test_a_later_fee_stays_and_one_of_the_same_day_goes() -> None:
    once = with_fee(COCONALA, fresh(2_750, START))
    past = with_fee(once, fresh(2_300, date(2026, 12, 1)))
    assert rate_of(past, "text", date(2026, 12, 31)) == 2_300
    assert rate_of(past, "text", START) == 2_750
    again = with_fee(past, fresh(2_800, START))
    assert rate_of(again, "text", START) == 2_800
    assert not list(problems_of(again))


def test_kinds_with_different_ends_and_shared_rules_are_parted() -> None:
    both = with_fee(COCONALA, fresh(2_400, START, None, "text", "video"))
    one = with_fee(both, fresh(2_500, START + timedelta(days=30), None, "video"))
    assert not list(problems_of(one))
    later = START + timedelta(days=40)
    assert (rate_of(one, "text", later), rate_of(one, "video", later)) == (2_400, 2_500)
    parted = with_fee(one, fresh(2_450, START + timedelta(days=10), None, "text", "video"))
    assert not list(problems_of(parted))
    assert (rate_of(parted, "text", later), rate_of(parted, "video", later)) == (2_450, 2_500)


def test_a_fee_is_corrected_and_taken_out_in_its_place() -> None:
    right = fresh(2_100, TEXT.valid_from)
    assert corrected_fee(COCONALA, 0, right).fees == (right, *COCONALA.fees[1:])
    assert without_fee(COCONALA, 0).fees == COCONALA.fees[1:]


DAYS = st.dates(date(2017, 1, 1), date(2030, 1, 1))
EDITS = st.tuples(
    st.integers(0, 9_999),
    DAYS,
    st.none() | st.integers(0, 900),
    st.sets(st.sampled_from(("text", "video", "phone")), min_size=1),
)


@given(st.lists(EDITS, max_size=6))
def test_no_edits_ever_leave_two_fees_for_one_day(
    edits: list[tuple[int, date, int | None, set[str]]],
) -> None:
    changed = COCONALA
    for rate, start, length, kinds in edits:
        end = None if length is None else start + timedelta(days=length)
        before = changed
        changed = with_fee(changed, fresh(rate, start, end, *sorted(kinds)))
        assert not list(problems_of(changed))
        for kind in kinds:
            assert rate_of(changed, kind, start) == rate
            day = start - timedelta(days=1)
            assert rate_of(changed, kind, day) == rate_of(before, kind, day)
        for kind in {"text", "video", "phone"} - kinds:
            assert rate_of(changed, kind, start) == rate_of(before, kind, start)
