"""Each figure is copied as digits, by click, double click or key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.ui.exports.figure_table import Figure, FigureTable
from tests.ui.today.context import World

NAME, AMOUNT, COPY = 0, 1, 2
LINES = (Figure("売上", Yen(4_766_000)), Figure("差引", Yen(-300), is_sum=True))


def table_of(world: World, qtbot: QtBot) -> FigureTable:
    table = FigureTable(world.context, "lines", "Line")
    qtbot.addWidget(table)
    table.show()
    table.show_figures(LINES)
    return table


def test_figures_are_shown_with_their_signs(world: World, qtbot: QtBot) -> None:
    table = table_of(world, qtbot)
    texts = [
        [table.model().index(row, column).data() for column in (NAME, AMOUNT)] for row in (0, 1)
    ]
    assert texts == [["売上", "¥4,766,000"], ["差引", "−¥300"]]


def test_an_amount_is_copied_as_digits(world: World, qtbot: QtBot) -> None:
    table = table_of(world, qtbot)
    with qtbot.waitSignal(table.copied) as told:
        table.cellClicked.emit(0, COPY)
    assert told.args == [LINES[0]]
    assert QGuiApplication.clipboard().text() == "4766000"
    with qtbot.assertNotEmitted(table.copied):
        table.cellClicked.emit(1, NAME)
    table.cellDoubleClicked.emit(1, NAME)
    assert QGuiApplication.clipboard().text() == "-300"
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "4766000"
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "-300"
    with qtbot.assertNotEmitted(table.copied):
        table.copy(7)


def test_more_words_stand_in_columns_of_their_own(world: World, qtbot: QtBot) -> None:
    table = FigureTable(world.context, "sales", "Payer", ("Address", "Number"))
    qtbot.addWidget(table)
    payer = Figure("ココナラ", Yen(50_000), more=("", "T1180301018771"))
    table.show_figures((payer, Figure("計", Yen(50_000), is_sum=True)))
    texts = [[table.model().index(row, column).data() for column in range(5)] for row in (0, 1)]
    assert texts == [
        ["ココナラ", "", "T1180301018771", "¥50,000", "Copy"],
        ["計", "", "", "¥50,000", "Copy"],
    ]
    assert payer.words == "ココナラ ・ T1180301018771"
    with qtbot.waitSignal(table.copied):
        table.cellClicked.emit(0, 4)
