from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.services.client_queries import ClientFilter, ClientSort
from app.ui.clients.columns import Column
from app.ui.clients.question import Question
from app.ui.clients.table import ClientsTable
from tests.ui.clients.people import commands, line, words
from tests.ui.orders.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def table(people: Desk) -> ClientsTable:
    made = ClientsTable(people.context, words(people), commands(people))
    people.qtbot.addWidget(made)
    made.resize(1100, 500)
    made.show()
    made.show_question(Question(sort=ClientSort.NAME, descending=False))
    people.until(lambda: len(made.model.ids) == 3)
    return made


def test_clients_stand_in_the_order_that_was_asked_for(people: Desk, table: ClientsTable) -> None:
    assert list(table.model.ids) == [2, 3, 1]
    table.grab()
    table.show_question(Question(ClientFilter(is_risky=True)))
    people.until(lambda: list(table.model.ids) == [1])
    with people.qtbot.waitSignal(table.opened) as opened:
        table.view.doubleClicked.emit(table.model.index(0, 0))
    assert opened.args == [1]


def test_many_are_tagged_at_once_and_two_can_be_merged(people: Desk, table: ClientsTable) -> None:
    table.view.selectAll()
    assert not table.bulk.isHidden()
    assert table.bulk.merge.isHidden()
    table.bulk.tag_wanted.emit("2026")
    people.until(lambda: ("Tagged 3 with “2026”", True) in people.toasts)
    table.bulk.untag_wanted.emit("2026")
    people.until(lambda: ("Took “2026” off 3", True) in people.toasts)
    assert line(people, 2).tags == ()
    table.view.clearSelection()
    chosen = table.view.selectionModel()
    mode = chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows
    for row in range(2):
        chosen.select(table.model.index(row, 0), mode)
    assert not table.bulk.merge.isHidden()
    with people.qtbot.waitSignal(table.merge_wanted) as wanted:
        table.bulk.merge.click()
    assert wanted.args == [2, 3]


def test_chosen_lines_are_copied_and_written_to_a_file(
    people: Desk, table: ClientsTable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.copy()
    table.view.selectAll()
    table.copy()
    people.until(lambda: ("Copied", False) in people.toasts)
    text = QGuiApplication.clipboard().text()
    assert "Minato\tcoconala\t2\t15600\t5.00\t2026-11-25\t2026-11-24" in text
    file = tmp_path / "clients.csv"
    answers: list[Callable[..., tuple[str, str]]] = [
        lambda *_: (str(file), ""),
        lambda *_: ("", ""),
    ]
    for answer in answers:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        table.bulk.export_wanted.emit()
    people.until(lambda: ("Exported 3 clients to clients.csv", False) in people.toasts)
    assert "Minato Inc.,REQU,0,,,," in file.read_text("utf-8-sig")


def test_columns_are_put_away_but_never_the_name(table: ClientsTable) -> None:
    actions = {action.text(): action for action in table.column_actions()}
    actions["Rating"].trigger()
    assert table.view.hidden_columns() == {Column.RATING}
    actions["Rating"].trigger()
    assert table.view.hidden_columns() == set()
    assert not actions["Client"].isEnabled()
