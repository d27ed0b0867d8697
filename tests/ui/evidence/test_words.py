"""What is said of evidence."""

from datetime import date

from app.models.bookkeeping_types import EvidenceKind
from app.services.evidence_queries import FileState
from app.ui.evidence.words import EvidenceWords
from tests.ui.evidence.locker import row_of, words
from tests.ui.orders.desk import Desk


def test_every_kind_and_state_has_a_word_of_its_own(desk: Desk) -> None:
    say = words(desk)
    assert len({say.kind(kind) for kind in EvidenceKind}) == len(EvidenceKind)
    assert len({say.state(state) for state in FileState}) == len(FileState)


def test_a_paper_is_told_in_a_few_words_and_in_a_sentence(locker: Desk) -> None:
    say = words(locker)
    assert say.short(row_of(locker, 3)) == "20 Nov 2026  みなと  —"
    assert say.sentence(row_of(locker, 1)) == (
        "Transaction date 20 Nov 2026, Counterparty 家電店, Amount ¥12,000, Kind Receipt,"
        " File 領収書.pdf, Belongs to Expense, Kept until 15 Mar 2034, File check Not checked"
    )
    other = row_of(locker, 1)._replace(expense_id=None, order_id=1, payout_id=1)
    assert say.belongs(other) == "Order, Payout"
    assert say.belongs(row_of(locker, 2)) == "—"


def test_the_state_is_what_was_found_last(locker: Desk) -> None:
    say, row = words(locker), row_of(locker, 1)
    assert say.state_of(row) == ("Not checked", "")
    say.states[1] = FileState.UNCHANGED
    assert say.state_of(row) == ("Unchanged", "ok")
    say.states[1] = FileState.CHANGED
    assert say.state_of(row) == ("Changed", "bad")
    assert say.state_of(row._replace(byte_count=None)) == ("Missing", "bad")
    assert say.state_of(row_of(locker, 4)) == ("Void", "")


def test_until_when_a_paper_is_kept_is_known_where_the_rules_are(locker: Desk) -> None:
    row = row_of(locker, 1)
    assert words(locker).kept_until(row) == date(2034, 3, 15)
    assert EvidenceWords(locker.context).kept_until(row) is None
