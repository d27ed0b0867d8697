"""Names for another program are typed over, kept with one undo, and go back to the usual."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidgetItem
from pytestqt.qtbot import QtBot

from app.models.bookkeeping_types import JournalFormat
from app.services.export_name_queries import OwnNames, own_names
from app.ui.exports.names_dialog import NamesDialog
from app.ui.exports.targets import Targets
from tests.services.bookkeeping_samples import chart
from tests.ui.today.context import World


def dialog_of(world: World, qtbot: QtBot, own: OwnNames) -> NamesDialog:
    dialog = NamesDialog(world.context, Targets().all()[0], chart(), own)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def cell(dialog: NamesDialog, row: int, column: int) -> QTableWidgetItem:
    item = dialog.table.item(row, column)
    assert item is not None
    return item


def row_of(dialog: NamesDialog, ours: str) -> int:
    count = dialog.table.rowCount()
    return next(row for row in range(count) if cell(dialog, row, 0).text() == ours)


def test_each_account_and_class_stands_beside_its_name_there(world: World, qtbot: QtBot) -> None:
    dialog = dialog_of(world, qtbot, OwnNames(accounts={"fees": "販売手数料"}))
    assert dialog.table.rowCount() == len(chart().accounts) + len(chart().tax_classes)
    assert cell(dialog, row_of(dialog, "支払手数料"), 1).text() == "販売手数料"
    assert cell(dialog, row_of(dialog, "課税売上 10%"), 1).text() == "課税売上込10%"
    assert not cell(dialog, 0, 0).flags() & Qt.ItemFlag.ItemIsEditable


def test_what_was_typed_is_kept_and_undone(world: World, qtbot: QtBot) -> None:
    dialog = dialog_of(world, qtbot, OwnNames())
    cell(dialog, row_of(dialog, "売上高"), 1).setText("売上")
    with qtbot.waitSignal(dialog.accepted, timeout=60_000):
        dialog.buttons.accepted.emit()
    assert world.database.read(own_names, JournalFormat.YAYOI) == OwnNames(
        accounts={"sales": "売上"}
    )
    assert world.asked.toasts == [("Names kept", True)]
    world.database.undo()
    assert world.database.read(own_names, JournalFormat.YAYOI) == OwnNames()


def test_a_name_that_does_not_fit_is_said_and_may_be_mended(world: World, qtbot: QtBot) -> None:
    dialog = dialog_of(world, qtbot, OwnNames())
    cell(dialog, row_of(dialog, "売上高"), 1).setText("字" * 13)
    dialog.buttons.accepted.emit()
    world.settled(qtbot, dialog.wrong.isVisible)
    assert "字" * 13 in dialog.wrong.text()
    assert dialog.isVisible()


def test_all_go_back_to_the_usual_names(world: World, qtbot: QtBot) -> None:
    dialog = dialog_of(world, qtbot, OwnNames(accounts={"fees": "販売手数料"}))
    dialog.reset()
    assert cell(dialog, row_of(dialog, "支払手数料"), 1).text() == "支払手数料"
