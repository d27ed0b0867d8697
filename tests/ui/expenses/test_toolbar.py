"""The row above the table changes one question."""

from typing import TYPE_CHECKING

from app.ui.expenses.toolbar import Toolbar
from tests.ui.expenses.spending import words
from tests.ui.orders.desk import Desk

if TYPE_CHECKING:
    from app.ui.expenses.question import Question


def test_every_filter_asks_anew_and_all_are_taken_away(desk: Desk) -> None:
    bar = Toolbar(desk.context, words(desk))
    desk.qtbot.addWidget(bar)
    asked: list[Question] = []
    bar.asked.connect(asked.append)
    bar.set_columns([])
    bar.bare.click()
    bar.search.searched.emit("adobe")
    bar.account.setCurrentIndex(bar.account.findData("rent"))
    bar.account.activated.emit(bar.account.currentIndex())
    bar.year.choose(2025)
    where = asked[-1].where
    assert (where.text, where.account, where.without_evidence) == ("adobe", "rent", True)
    assert where.first is not None
    assert where.first.year == 2025
    bar.choose_account("rent")
    assert asked[-1].where.account is None
    bar.choose_account("rent")
    assert bar.account.currentData() == "rent"
    bar.clear()
    assert not asked[-1].is_filtered
    assert (bar.bare.isChecked(), bar.search.text(), bar.account.currentIndex()) == (False, "", 0)
    with desk.qtbot.waitSignal(bar.add_wanted):
        bar.add.click()


def test_the_menu_leads_to_what_is_beside(desk: Desk) -> None:
    bar = Toolbar(desk.context, words(desk))
    desk.qtbot.addWidget(bar)
    bar.set_columns([])
    actions = {action.text(): action for action in bar.more.menu().actions()}
    for text, signal in (
        ("Recurring expenses…", bar.recurring_wanted),
        ("My rules for payees…", bar.rules_wanted),
        ("Export CSV", bar.export_wanted),
    ):
        with desk.qtbot.waitSignal(signal):
            actions[text].trigger()
