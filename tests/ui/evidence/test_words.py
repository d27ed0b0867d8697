"""What is said of evidence."""

from app.models.bookkeeping_types import EvidenceKind
from app.services.evidence_queries import FileState, evidence
from app.ui.evidence.words import EvidenceWords
from tests.services.evidence_samples import keep
from tests.ui.orders.desk import Desk


def test_every_kind_and_state_has_a_word_of_its_own(desk: Desk) -> None:
    words = EvidenceWords(desk.context)
    assert len({words.kind(kind) for kind in EvidenceKind}) == len(EvidenceKind)
    assert len({words.state(state) for state in FileState}) == len(FileState)


def test_a_paper_is_told_in_a_few_words(desk: Desk) -> None:
    row = desk.database.read(evidence, keep(desk.database, amount=None))
    assert row is not None
    assert EvidenceWords(desk.context).short(row) == "20 Nov 2026  家電店  —"
