"""Each correction of evidence is told with what was said before, and each voiding with why."""

from datetime import date, timedelta

from app.models.money import Yen
from app.services.evidence import edit_evidence, void_evidence
from app.services.evidence_corrections import evidence_corrections
from app.services.expenses import remove_expense
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, spend
from tests.services.evidence_samples import DAY, keep, told


def test_corrections_and_voids_are_told_and_links_are_not(database: Database) -> None:
    expense_id, _ = database.write(spend, DAY, "supplies", 12_000)
    evidence_id = keep(database, expense_id=expense_id)
    assert database.read(evidence_corrections) == ()
    database.write(remove_expense, expense_id)
    note = told(amount=Yen(12_500), counterparty="家具店")
    database.write(edit_evidence, evidence_id, note, "店を取り違えた", now=NOW)
    database.write(void_evidence, evidence_id, "二重に保存", now=NOW)
    corrected, voided = database.read(evidence_corrections)
    assert (corrected.evidence_id, corrected.file_name) == (evidence_id, "領収書.pdf")
    assert corrected.before == {"amount": 12_000, "counterparty": "家電店"}
    assert corrected.after == {"amount": 12_500, "counterparty": "家具店"}
    assert (corrected.counterparty, corrected.reason) == ("家具店", "店を取り違えた")
    assert voided.reason == "二重に保存"
    database.undo()
    *_, undone = database.read(evidence_corrections)
    assert len(database.read(evidence_corrections)) == 3
    assert (undone.is_undo, voided.is_undo) == (True, False)


def test_a_paper_that_undo_took_out_stays_in_the_record(database: Database) -> None:
    keep(database)
    evidence_id = keep(database, counterparty="文具店", amount=Yen(700))
    database.write(void_evidence, evidence_id, "二重に保存", now=NOW)
    for _ in range(2):
        database.undo()
    voided, valid_again, taken_out = database.read(evidence_corrections)
    assert [one.counterparty for one in (voided, valid_again, taken_out)] == ["文具店"] * 3
    assert (taken_out.before["amount"], taken_out.after, taken_out.is_undo) == (700, {}, True)
    keep(database, counterparty="別の店")
    assert database.read(evidence_corrections) == (voided, valid_again, taken_out)
    database.undo()
    database.redo()
    *_, again = database.read(evidence_corrections)
    assert (again.before, again.counterparty) == ({}, "別の店")


def test_corrections_are_asked_for_by_day(database: Database) -> None:
    evidence_id = keep(database)
    database.write(edit_evidence, evidence_id, told(note="机"), "備考の追加", now=NOW)
    (one,) = database.read(evidence_corrections)
    day = one.at.date()
    assert len(database.read(evidence_corrections, day, day)) == 1
    assert database.read(evidence_corrections, day + timedelta(days=1)) == ()
    assert database.read(evidence_corrections, None, date(2000, 1, 1)) == ()
    assert database.read(evidence_corrections, evidence_id=evidence_id) == (one,)
    assert database.read(evidence_corrections, evidence_id=99) == ()
