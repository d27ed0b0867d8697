"""Corrections are told field by field, with why."""

from app.models.bookkeeping_types import EvidenceKind
from app.services.evidence import edit_evidence, void_evidence
from app.services.evidence_corrections import evidence_corrections
from app.ui.evidence.history_words import HistoryWords
from tests.services.bookkeeping_samples import NOW
from tests.services.evidence_samples import keep, told
from tests.ui.evidence.locker import words
from tests.ui.orders.desk import TODAY, Desk


def test_each_field_is_told_before_and_after(desk: Desk) -> None:
    write = desk.database.write
    number = keep(desk.database)
    note = told(
        kind=EvidenceKind.INVOICE,
        amount=None,
        dated_on=TODAY.replace(day=3),
        received_on=TODAY.replace(day=4),
        counterparty="家具店",
        registration_number="T7000012050002",
        note="机",
    )
    write(edit_evidence, number, note, "取り違え", now=NOW)
    write(void_evidence, number, "二重", now=NOW)
    desk.database.undo()
    corrected, voided, undone = desk.database.read(evidence_corrections)
    say = HistoryWords(words(desk))
    assert set(say.what(corrected).split(", ")) == {
        "Kind Receipt → Invoice",
        "Transaction date 20 Nov 2026 → 3 Nov 2026",
        "Received on 20 Nov 2026 → 4 Nov 2026",
        "Counterparty 家電店 → 家具店",
        "Amount ¥12,000 → —",
        "Registration number — → T7000012050002",
        "Note — → 机",
    }
    assert (say.why(corrected), say.why(voided)) == ("取り違え", "二重")
    assert (say.what(voided), say.what(undone)) == ("voided", "Undone: valid again")
    assert say.why(undone) == "taken back"
    assert say.why(corrected._replace(reason="")) == "corrected with its expense"


def test_what_undo_took_out_and_redo_put_back_is_told(desk: Desk) -> None:
    keep(desk.database)
    desk.database.undo()
    desk.database.redo()
    taken_out, again = desk.database.read(evidence_corrections)
    say = HistoryWords(words(desk))
    assert say.what(taken_out) == "taking in undone: 20 Nov 2026, ¥12,000"
    assert (say.what(again), say.why(again)) == ("taken in again", "taken back")
