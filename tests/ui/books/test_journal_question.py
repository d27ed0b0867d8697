"""What the journal on screen is asked for."""

from datetime import date

from app.ui.books.journal_question import Question
from app.ui.books.words import BookWords
from tests.ui.today.context import World


def test_a_month_or_a_whole_year_is_asked_for() -> None:
    assert Question(year=2026).span == (date(2026, 1, 1), date(2026, 12, 31))
    assert Question(year=2028, month=2).span == (date(2028, 2, 1), date(2028, 2, 29))


def test_time_alone_is_no_filter() -> None:
    assert not Question(year=2026, month=3, text="  ").is_filtered
    for one in (
        Question(year=2026, account="bank"),
        Question(year=2026, sites=("coconala",)),
        Question(year=2026, text="x"),
        Question(year=2026, corrections=True),
    ):
        assert one.is_filtered


def test_words_stand_for_the_accounts_sites_and_kinds_they_name(world: World) -> None:
    words = BookWords(world.context)
    (word,) = Question(year=2026, text="ココナラ").wanted(words).words
    assert word.sites == ("coconala",)
    (word,) = Question(year=2026, text="普通預金").wanted(words).words
    assert word.accounts == ("bank",)
    (word,) = Question(year=2026, text="取引完了").wanted(words).words
    assert word.kinds == ("sale",)
