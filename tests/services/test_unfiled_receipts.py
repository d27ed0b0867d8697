"""A receipt waits until it belongs to something, or is void."""

from app.models.bookkeeping_types import EvidenceKind
from app.services.evidence import attach_evidence, void_evidence
from app.services.unfiled_receipts import unfiled_count
from app.storage.database import Database
from tests.services.bookkeeping_samples import NOW, spend
from tests.services.evidence_samples import DAY, keep


def test_receipts_that_wait_are_counted(database: Database) -> None:
    database.write(spend, DAY, "supplies", 12_000)
    for text, kind in (
        ("1", EvidenceKind.RECEIPT),
        ("2", EvidenceKind.INVOICE),
        ("3", EvidenceKind.CONTRACT),
    ):
        keep(database, text, kind=kind)
    assert database.read(unfiled_count) == 2
    database.write(attach_evidence, 1, 1)
    database.write(void_evidence, 2, "二重", now=NOW)
    assert database.read(unfiled_count) == 0
