"""The fields of what is said of a paper give back what was shown."""

from datetime import date

from app.models.bookkeeping_types import EvidenceKind
from app.services.evidence_queries import evidence
from app.ui.evidence.note_fields import NoteFields
from app.ui.evidence.words import EvidenceWords
from tests.services.bookkeeping_samples import spend
from tests.services.evidence_samples import DAY, keep, told
from tests.ui.orders.desk import TODAY, Desk


def fields_of(desk: Desk) -> NoteFields:
    fields = NoteFields(desk.context, EvidenceWords(desk.context))
    desk.qtbot.addWidget(fields)
    return fields


def test_a_paper_of_the_book_keeps_what_it_belongs_to(desk: Desk) -> None:
    desk.database.write(spend, DAY, "supplies", 12_000)
    row = desk.database.read(evidence, keep(desk.database, expense_id=1, note="机"))
    assert row is not None
    fields = fields_of(desk)
    fields.show_row(row)
    assert fields.draft() == told(expense_id=1, note="机")


def test_a_new_paper_came_in_today_and_belongs_to_nothing(desk: Desk) -> None:
    fields = fields_of(desk)
    fields.show_note(EvidenceKind.INVOICE, date(2026, 11, 3), "Adobe")
    note = fields.draft()
    assert (note.kind, note.counterparty, note.amount) == (EvidenceKind.INVOICE, "Adobe", None)
    assert (note.received_on, note.expense_id) == (TODAY, None)
