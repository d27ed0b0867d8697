import errno
import os

import pytest

from app.rulebook.catalog import Catalog
from app.rulebook.loading import RulebookError
from app.rulebook.reasons import said_of_files, told
from app.rulebook.texts import read_text, text_of

NAMES = {"coconala": "ココナラ"}


def test_the_sellers_own_text_is_called_by_its_marketplace() -> None:
    details = {"file": "coconala.override", "key": "fees[1]", "reason": "lies below minimum"}
    assert told(details, "ja", NAMES) == {
        "file": "ココナラのあなたの規則",
        "key": "fees[1]",
        "reason": "下限より小さい値です",
    }
    assert told(details, "en", {})["file"] == "Your rulebook for coconala"
    assert told(details, "en", {})["reason"] == "lies below minimum"


def test_what_concerns_all_of_it_has_no_key() -> None:
    details = {"file": "mine.toml", "key": "", "reason": "never seen before"}
    assert told(details, "ja", {}) == {
        "file": "mine.toml",
        "key": "全体",
        "reason": "never seen before",
    }
    assert told(details, "en", {})["key"] == "the whole text"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("rate = 2200", "rate = -1"),
        ("rate = 2200", "rate = 10000"),
        ("rate = 2200", 'rate = "x"'),
        ("rate = 2200", "rates = 2200"),
        ("rate = 2200", "up_to = 0, rate = 2200"),
        ("up_to = 100000", "up_to = 40000"),
        ('tax = "inside"', 'tax = "plus"'),
        ('tax = "inside"\n', ""),
        ("first_day = 16", "first_day = 17"),
        ("last_day = 31", "last_day = 30"),
        ("hours = 48", "hours = 48\ndays = 2"),
        ("valid_from = 2021-04-12", "valid_from = 2021-04-12\nvalid_to = 2020-01-01"),
        ("valid_to = 2025-03-31", "valid_to = 2025-04-30"),
        ("valid_from = 2021-04-12", 'valid_from = "soon"'),
        ("valid_from = 2021-04-12", "valid_from = soon"),
        ('glyph = "コ"', 'glyph = "ココ"'),
        ('id = "coconala"', 'id = "Coco nala"'),
        ("kinds = [", "kinds = [\n"),
    ],
)
def test_every_slip_of_the_hand_is_told_in_plain_words(
    catalog: Catalog, before: str, after: str
) -> None:
    text = text_of(catalog.marketplace("coconala"))
    assert before in text
    if before == "kinds = [":
        text = text[: text.rindex("\n[[")] + "\n[["
    with pytest.raises(RulebookError) as raised:
        read_text("x.toml", text.replace(before, after, 1))
    reason = told(raised.value.details, "ja", {})["reason"]
    assert any("ぁ" <= sign <= "ん" for sign in reason), reason
    english = told(raised.value.details, "en", {})["reason"]
    assert not any(word in english for word in ("`", "Expected", "Object", "RFC")), english


def test_the_computers_own_reasons_are_told_in_the_sellers_language() -> None:
    reason = os.strerror(errno.ENOENT)
    assert said_of_files(reason, "ja") == "そのフォルダーかファイルがありません"
    assert said_of_files(reason, "en") == "there is no such folder or file"
    assert said_of_files("it broke", "ja") == said_of_files("it broke", "en") == "it broke"
