"""Every finding says what, where, why and by which rule, in the language of the window."""

from datetime import date

import pytest

from app.models.listing_fields import ListingField
from app.rulebook.listing_findings import (
    CheckRule,
    CheckSeverity,
    Grounds,
    Place,
    TextPart,
)
from app.rulebook.schema import LocalName, Status
from app.ui.checks.words import MOST_QUOTED, CheckWords
from app.ui.formats import Formats
from tests.ui.checks.written import finding

EN, JA = CheckWords(Formats("en")), CheckWords(Formats("ja"))
NAME = LocalName(ja="外部のビデオ通話", en="Video calls elsewhere")
PRICE = Place(ListingField.PRICE)


def test_words_of_the_guard_are_quoted_with_their_name() -> None:
    one = finding()._replace(name=NAME, text=LocalName(ja="使わない", en="Not used"))
    assert EN.title(one) == "Video calls elsewhere: “Zoom”"
    assert EN.reason(one) == "Not used"
    assert JA.reason(one._replace(is_quotation=True)) == "「使わない」"
    assert EN.title(one._replace(is_own=True)) == "Video calls elsewhere (yours): “Zoom”"


def test_long_words_are_cut() -> None:
    assert EN.quoted(finding("あ\n" * 100)) == f"{('あ ' * MOST_QUOTED)[:MOST_QUOTED]}…"


@pytest.mark.parametrize("rule", CheckRule)
def test_every_bound_has_words(rule: CheckRule) -> None:
    one = finding("", rule=rule)._replace(limit=1_500, found=1_600, about="ます", name=NAME)
    severity = CheckSeverity.BLOCK
    assert EN.title(one)
    assert EN.title(one._replace(name=None if rule != CheckRule.PERMIT else NAME))
    reason = EN.reason(one._replace(severity=severity))
    assert reason
    assert "{" not in reason


def test_prices_are_written_as_money_and_counts_as_numbers() -> None:
    low = finding("", place=PRICE, rule=CheckRule.TOO_LOW)._replace(limit=500, found=100)
    assert EN.reason(low) == "From ¥500; ¥100 now."
    long = finding("あ", rule=CheckRule.TOO_LONG)._replace(limit=1_500, found=1_600)
    assert EN.reason(long) == "1,500 characters at most, 1,600 now."


def test_a_permit_that_only_warns_blocks_nothing() -> None:
    one = finding("", rule=CheckRule.PERMIT)._replace(name=NAME, text=NAME)
    assert EN.reason(one) == "Video calls elsewhere"


@pytest.mark.parametrize("field", ListingField)
def test_every_field_has_a_name(field: ListingField) -> None:
    assert EN.field(field)


def test_a_place_names_row_and_part() -> None:
    faq = Place(ListingField.FAQ, 1, TextPart.ANSWER)
    assert EN.place(finding(place=faq)) == "FAQ 2, answer"
    assert EN.place(finding(place=faq._replace(part=TextPart.QUESTION))) == "FAQ 2, question"
    assert EN.place(finding(place=Place(ListingField.OPTIONS))) == "Options 1"
    assert EN.place(finding("", place=Place(ListingField.OPTIONS))) == "Options"


def test_facts_name_the_rule_its_source_and_how_sure_it_is() -> None:
    grounds = Grounds("coconala.com/news/170", date(2026, 11, 22), Status.CONFIRMED)
    said = EN.facts(finding()._replace(grounds=grounds))
    assert said.startswith("video_call ・ coconala.com/news/170 ・ checked ")
    unsure = grounds._replace(status=Status.UNCONFIRMED)
    assert "not confirmed" in EN.facts(finding()._replace(grounds=unsure))
    assert EN.facts(finding()) == "video_call"


@pytest.mark.parametrize(
    ("source", "ja", "en"),
    [
        (
            "規約から（未読）/ from the rules; not read",
            "規約から（未読）",
            "from the rules; not read",
        ),
        ("規約から / from the rules", "規約から", "from the rules"),
        ("景品表示法 第5条", "景品表示法 第5条", "景品表示法 第5条"),
        ("help.example.jp / news", "help.example.jp / news", "help.example.jp / news"),
        ("第5条 / 第6条", "第5条 / 第6条", "第5条 / 第6条"),
    ],
)
def test_a_source_in_two_languages_is_said_in_the_readers(source: str, ja: str, en: str) -> None:
    one = finding()._replace(grounds=Grounds(source, date(2026, 11, 22), Status.CONFIRMED))
    assert JA.facts(one).split(" ・ ")[1] == ja
    assert EN.facts(one).split(" ・ ")[1] == en


def test_each_severity_has_a_word() -> None:
    assert len({EN.severity(one) for one in CheckSeverity}) == len(CheckSeverity)
