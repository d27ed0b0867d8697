from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.services.client_queries import ClientSort
from app.ui.clients.edit_dialogs import NewDialog
from app.ui.clients.erase_dialog import EraseDialog
from app.ui.clients.ledger_dialog import LedgerDialog
from app.ui.clients.page import ClientsPage
from tests.ui.clients.people import commands, details
from tests.ui.orders.desk import Desk


def page_of(desk: Desk, memory: QSettings | None = None) -> ClientsPage:
    page = ClientsPage(desk.context, memory=memory)
    desk.windows.append(page)
    desk.qtbot.addWidget(page)
    page.resize(1224, 800)
    page.show()
    with desk.qtbot.waitSignal(page.table.loaded, timeout=60_000):
        page.activate()
    return page


def test_the_page_counts_and_lists(people: Desk, tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "views.ini"), QSettings.Format.IniFormat)
    page = page_of(people, memory)
    people.until(lambda: page.summary == "3 clients ・ 1 came again ・ 1 to take care with")
    assert page.title == "Clients"
    people.until(lambda: page._doubles.text() == "Doubles 1")
    page.focus_filter()
    page.table.view.sort_wanted.emit(ClientSort.NET, True)  # noqa: FBT003 - a signal
    people.until(lambda: page.table.model.ids[0] == 1)
    page.activate()
    assert [widget.isEnabled() for widget in page.top_actions()] == [True] * 3


def test_a_target_opens_a_client_a_filter_or_the_ledger(people: Desk) -> None:
    page = page_of(people)
    page.open_target(client_id=1)
    people.until(page.drawer.isVisible)
    page.open_target(tag="fast")
    people.until(lambda: list(page.table.model.ids) == [1])
    page.open_target(words="nobody")
    people.until(lambda: not page.nothing.isHidden() and page.nothing.isVisible())
    page.nothing.cleared.emit()
    people.until(page.table.isVisible)
    page.open_target(ledger=True)
    assert page.findChild(LedgerDialog) is not None
    page.open_target(add=True)
    assert page.findChild(NewDialog) is not None


def test_what_changes_is_shown(people: Desk) -> None:
    page = page_of(people)
    commands(people).tag([2], "late")
    people.until(lambda: (row := page.table.rows.row(2)) is not None and row.tags == ("late",))
    page._erase(details(people, 1))
    assert page.findChild(EraseDialog) is not None
    page._add.click()
    assert page.findChild(NewDialog) is not None


def test_an_empty_book_teaches(desk: Desk) -> None:
    page = page_of(desk)
    desk.until(lambda: page.summary == "0 clients")
    assert page.nothing.isVisible()


@pytest.mark.parametrize("table", ["clients", "known_apart"])
def test_a_page_not_looked_at_asks_nothing(people: Desk, table: str) -> None:
    page = ClientsPage(people.context)
    people.qtbot.addWidget(page)
    commands(people).keep_apart(1, 2)
    people.until(lambda: people.context.tasks.pending == 0)
    assert page.summary == ""
    assert table
