"""The card of receipts that are no expense yet."""

from pathlib import Path

from app.services.evidence_queries import EvidenceSearch, search_evidence
from app.ui.expenses.receipts_card import MOST, ReceiptsCard
from app.ui.kit.item_button import ItemButton
from tests.services.evidence_samples import keep
from tests.ui.orders.desk import Desk


def test_the_newest_are_shown_and_chosen_and_files_taken(desk: Desk) -> None:
    for number in range(MOST + 2):
        keep(desk.database, f"{number}", counterparty=f"店{number}")
    card = ReceiptsCard(desk.context)
    desk.qtbot.addWidget(card)
    card.show_rows(desk.database.read(search_evidence, EvidenceSearch(unfiled=True)))
    buttons = card.findChildren(ItemButton)
    assert len(buttons) == MOST
    assert card.link is not None
    assert card.link.isVisibleTo(card)
    with desk.qtbot.waitSignal(card.receipt_chosen) as chosen:
        buttons[0].click()
    assert chosen.args == [MOST + 2]
    with desk.qtbot.waitSignal(card.files_taken) as taken:
        card.zone.files_taken.emit([Path("a.pdf")])
    assert taken.args == [[Path("a.pdf")]]
    card.show_rows(())
    assert not card.link.isVisibleTo(card)
