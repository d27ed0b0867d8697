"""Days, amounts, counterparty and kind are looked for together."""

from datetime import date
from typing import TYPE_CHECKING

from app.models.bookkeeping_types import EvidenceKind
from app.models.money import Yen
from app.ui.evidence.toolbar import Toolbar
from tests.ui.evidence.locker import words
from tests.ui.orders.desk import Desk

if TYPE_CHECKING:
    from app.services.evidence_queries import EvidenceSearch


def test_all_that_is_filled_in_is_asked_together_and_taken_away(desk: Desk) -> None:
    bar = Toolbar(desk.context, words(desk))
    desk.qtbot.addWidget(bar)
    asked: list[EvidenceSearch] = []
    bar.asked.connect(asked.append)
    bar.first.set_day(date(2026, 1, 1))
    bar.last.set_day(date(2026, 12, 31))
    bar.least.set_amount(Yen(100))
    bar.most.set_amount(Yen(900))
    bar.most.editingFinished.emit()
    bar.search._words = "店"
    bar.search.searched.emit("店")
    bar.kind.setCurrentIndex(bar.kind.findData(EvidenceKind.INVOICE))
    bar.kind.activated.emit(bar.kind.currentIndex())
    bar.void.click()
    sought = asked[-1]
    assert (sought.first, sought.last) == (date(2026, 1, 1), date(2026, 12, 31))
    assert (sought.least, sought.most, sought.counterparty) == (100, 900, "店")
    assert (sought.kind, sought.with_void) == (EvidenceKind.INVOICE, True)
    assert bar.is_filtered
    assert not bar.clear.isHidden()
    bar.clear.click()
    assert not bar.is_filtered
    assert bar.clear.isHidden()
    bar.show_unfiled()
    assert asked[-1].unfiled
    assert bar.is_filtered


def test_every_button_and_line_of_the_menu_asks_for_its_own(desk: Desk) -> None:
    bar = Toolbar(desk.context, words(desk))
    desk.qtbot.addWidget(bar)
    bar.set_columns([])
    for button, signal in (
        (bar.add, bar.add_wanted),
        (bar.verify, bar.verify_wanted),
        (bar.export, bar.export_wanted),
    ):
        with desk.qtbot.waitSignal(signal):
            button.click()
    corrections, regulation, listing = bar.more.menu().actions()[:3]
    for action, signal in (
        (corrections, bar.corrections_wanted),
        (regulation, bar.regulation_wanted),
        (listing, bar.list_wanted),
    ):
        with desk.qtbot.waitSignal(signal):
            action.trigger()
