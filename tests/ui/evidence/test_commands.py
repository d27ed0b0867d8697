"""What is done to evidence is said, and can be taken back."""

from app.models.money import Yen
from app.services.evidence_queries import evidence
from app.ui.evidence.commands import EvidenceCommands
from tests.services.bookkeeping_samples import spend
from tests.services.evidence_samples import DAY, keep, paper, told
from tests.ui.orders.desk import Desk


def test_every_command_tells_what_it_did(desk: Desk) -> None:
    desk.database.write(spend, DAY, "supplies", 12_000)
    keep(desk.database, expense_id=1)
    act = EvidenceCommands(desk.context, desk.context.tasks)
    kept: list[tuple[int, ...]] = []
    act.keep([(paper("2"), told())], kept.append)
    act.keep([(paper("3"), told()), (paper("4"), told())])
    act.correct(1, told(amount=Yen(1), expense_id=1), "読み違い")
    act.let_go(1)
    act.void(1, "二重")
    desk.until(lambda: len(desk.toasts) == 5)
    assert [said for said, _ in desk.toasts] == [
        "Kept 1 paper",
        "Kept 2 papers",
        "Corrected; what it said before is in its history",
        "The paper belongs to no expense now",
        "The paper is void now; the file stays in the book",
    ]
    assert kept == [(2,)]
    row = desk.database.read(evidence, 1)
    assert row is not None
    assert (row.amount, row.expense_id, row.void_reason) == (1, None, "二重")
