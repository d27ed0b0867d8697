"""Each kind, standing, choice and column has a word, and a paper is a sentence."""

from datetime import date

from app.models.bookkeeping_types import DirectOrigin, PaperKind
from app.models.paper_body import Rounding, Standing, TaxMode
from app.services.paper_queries import paper_rows
from app.services.papers import reissue_paper, void_paper
from app.ui.papers.columns import Column
from app.ui.papers.words import PaperWords
from tests.services.bookkeeping_samples import NOW
from tests.services.paper_samples import issue, name_issuer, paper_draft, paper_rules
from tests.ui.today.context import World


def test_every_word_is_there_and_its_own(words: PaperWords) -> None:
    for told in (
        [words.kind(kind) for kind in PaperKind],
        [words.new(kind) for kind in PaperKind],
        [words.standing(one) for one in Standing],
        [words.mode(one) for one in TaxMode],
        [words.rounding(one) for one in Rounding],
        [words.origin(one) for one in DirectOrigin],
        [words.head(one) for one in Column],
    ):
        assert all(told)
        assert len(told) == len(set(told))


def test_a_paper_says_its_state_and_is_a_sentence(world: World, words: PaperWords) -> None:
    book = world.database
    name_issuer(book)
    first = issue(book, paper_draft(due_on=date(2026, 12, 31)))
    second = issue(book, paper_draft(PaperKind.QUOTE))
    row = book.read(paper_rows, [first])[first]
    assert words.state(row) == "Issued"
    told = words.sentence(row)
    assert "IN-2026-0001" in told
    assert "¥55,000" in told
    book.write(void_paper, second, "誤り", now=NOW)
    book.write(reissue_paper, first, paper_draft(), "誤り", rules=paper_rules(), now=NOW)
    rows = book.read(paper_rows, [first, second])
    assert words.text(rows[second], Column.STATE) == "Void"
    assert words.text(rows[second], Column.DUE) == ""
    assert words.text(rows[first], Column.STATE) == "Replaced"
