"""An expense is booked with its papers and its rule in one step, or nothing of it is."""

from datetime import date

import pytest

from app.models.money import Yen
from app.services.evidence import EvidenceGoneError
from app.services.evidence_corrections import evidence_corrections
from app.services.evidence_queries import EVERYTHING, EvidenceRow, evidence, search_evidence
from app.services.expense_drafts import NoAmountError
from app.services.expense_lists import expense_ids
from app.services.expense_papers import ExpensePapers, record_expense
from app.services.expense_queries import expense
from app.services.expense_suggestions import own_rules
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, expense_draft, expense_rules
from tests.services.evidence_samples import keep, paper

OTHER_DAY = date(2026, 11, 18)


def record(book: Database, papers: ExpensePapers, expense_id: int | None = None, **how: int) -> int:
    draft = expense_draft(**how)
    found, _ = book.write(record_expense, expense_id, draft, papers, rules=expense_rules(), now=NOW)
    return found


def kept(book: Database, evidence_id: int) -> EvidenceRow:
    found = book.read(evidence, evidence_id)
    assert found is not None
    return found


def test_a_new_file_says_what_the_expense_says(database: Database) -> None:
    expense_id = record(database, ExpensePapers(files=(paper("a"), paper("b"))))
    rows = database.read(search_evidence, EVERYTHING)
    told = {(row.dated_on, row.amount, row.counterparty, row.expense_id) for row in rows}
    assert told == {(date(2026, 11, 20), 12_000, "家電店", expense_id)}
    assert len(rows) == 2
    database.undo()
    assert database.read(search_evidence, EVERYTHING) == ()
    assert not database.read(expense_ids)


def test_what_is_attached_stays_as_it_is_unless_it_is_to_be_aligned(database: Database) -> None:
    first = keep(database, "1", amount=None, dated_on=OTHER_DAY, note="机")
    second = keep(database, "2", amount=None, dated_on=OTHER_DAY)
    expense_id = record(database, ExpensePapers(attach=(second,)))
    assert (kept(database, second).amount, kept(database, second).expense_id) == (None, expense_id)
    record(database, ExpensePapers(attach=(first,), align=True), expense_id)
    row = kept(database, first)
    assert (row.amount, row.dated_on, row.note) == (12_000, date(2026, 11, 20), "机")
    (told,) = database.read(evidence_corrections)
    assert told.before == {"amount": None, "dated_on": "2026-11-18"}
    assert told.reason == ""
    record(database, ExpensePapers(detach=(first,)), expense_id)
    assert kept(database, first).expense_id is None


def test_the_rule_is_learned_with_the_expense(database: Database) -> None:
    record(database, ExpensePapers(learn_words="家電店"), business_share=5_000)
    (rule,) = database.read(own_rules)
    assert (rule.words, rule.account, rule.business_share) == ("家電店", "supplies", 5_000)


def test_an_expense_is_written_anew_with_its_papers(database: Database) -> None:
    expense_id = record(database, ExpensePapers())
    record(database, ExpensePapers(), expense_id, amount=Yen(900))
    found = database.read(expense, expense_id)
    assert found is not None
    assert found.amount == 900


def test_nothing_is_kept_where_one_part_is_wrong(database: Database) -> None:
    with pytest.raises(NoAmountError):
        record(database, ExpensePapers(files=(paper(),)), amount=Yen(0))
    for align in (False, True):
        with pytest.raises(EvidenceGoneError):
            record(database, ExpensePapers(files=(paper(),), attach=(9,), align=align))
    assert database.read(search_evidence, EVERYTHING) == ()
    assert not database.read(expense_ids)
