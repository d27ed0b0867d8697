"""Each state of a permit has a word, and its line says until when it holds."""

from datetime import date

from app.rulebook.permits import PermitState
from app.services.permit_queries import PermitRow
from app.ui.checks.permit_words import TONES, PermitWords
from app.ui.formats import Formats

WORDS = PermitWords(Formats("en"))
ROW = PermitRow(
    id=1,
    kind="food",
    number="12",
    issued_on=None,
    expires_on=date(2027, 3, 31),
    is_endless=False,
    note="",
    file_name="a.pdf",
    digest="0",
    state=PermitState.VALID,
    days_left=124,
    listing_count=1,
)


def test_every_state_has_a_word_and_a_tone() -> None:
    assert len({WORDS.state(state) for state in PermitState}) == len(PermitState)
    assert set(TONES) == set(PermitState)


def test_a_line_says_until_when_the_number_and_what_hangs_on_it() -> None:
    day = Formats("en").full_day(date(2027, 3, 31))
    assert WORDS.line(ROW) == f"until {day}, 124 days left ・ No. 12 ・ needed by one listing"
    assert "3 listings" in WORDS.line(ROW._replace(listing_count=3))
    assert WORDS.line(ROW._replace(number="", listing_count=0, days_left=-2)) == f"ended on {day}"
    assert "tomorrow" in WORDS.line(ROW._replace(days_left=1))


def test_what_is_missing_is_said() -> None:
    endless = ROW._replace(is_endless=True, expires_on=None, days_left=None, number="")
    assert WORDS.line(endless) == "holds without an end ・ needed by one listing"
    bare = ROW._replace(expires_on=None, days_left=None, digest=None, number="", listing_count=0)
    assert WORDS.line(bare) == "add its last day"
    lost = ROW._replace(digest=None, number="", listing_count=0)
    assert WORDS.line(lost).endswith(", but its paper is missing")
