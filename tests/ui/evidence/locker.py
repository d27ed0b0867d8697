"""A desk whose book has evidence: of an expense, loose, without an amount, and void."""

from datetime import date

import pytest

from app.models.bookkeeping_types import EvidenceKind
from app.models.money import Yen
from app.paths import resources_dir
from app.rulebook.retention import load_retention
from app.services.evidence import void_evidence
from app.services.evidence_queries import EvidenceRow, evidence
from app.ui.evidence.commands import EvidenceCommands
from app.ui.evidence.words import EvidenceWords
from tests.services.bookkeeping_samples import NOW, spend
from tests.services.evidence_samples import DAY, keep
from tests.ui.orders.desk import Desk


@pytest.fixture
def locker(desk: Desk) -> Desk:
    """1 belongs to an expense, 2 is a loose receipt, 3 a contract, 4 is void."""
    desk.database.write(spend, DAY, "supplies", 12_000)
    keep(desk.database, "1", expense_id=1)
    keep(desk.database, "2", counterparty="文具店", amount=Yen(500), dated_on=date(2026, 11, 3))
    keep(desk.database, "3", kind=EvidenceKind.CONTRACT, amount=None, counterparty="みなと")
    keep(desk.database, "4", counterparty="誤り")
    desk.database.write(void_evidence, 4, "二重", now=NOW)
    return desk


def words(desk: Desk) -> EvidenceWords:
    """Return what says things about evidence."""
    retention = load_retention(resources_dir() / "books")
    return EvidenceWords(desk.context, desk.context.tasks, retention)


def commands(desk: Desk) -> EvidenceCommands:
    """Return what changes evidence."""
    return EvidenceCommands(desk.context, desk.context.tasks)


def row_of(desk: Desk, evidence_id: int) -> EvidenceRow:
    """Return a paper as the book has it now."""
    found = desk.database.read(evidence, evidence_id)
    assert found is not None
    return found
