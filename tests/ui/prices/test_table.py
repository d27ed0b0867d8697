"""The lines on screen: typed where they stand, by keyboard alone, read to the blind."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.models.money import Yen
from app.rulebook.catalog import Catalog
from app.ui.kit.money_field import MoneyField
from app.ui.prices.columns import PriceColumn
from app.ui.prices.sheet import Sheet
from app.ui.prices.table import COLUMNS, PriceTable
from app.ui.prices.words import PriceWords
from tests.ui.prices.samples import listed, sheet_of
from tests.ui.today.context import World

PRICE = COLUMNS.index(PriceColumn.PRICE)


def shown(world: World, qtbot: QtBot, sheet: Sheet) -> PriceTable:
    table = PriceTable(world.context, PriceWords(world.context))
    qtbot.addWidget(table)
    table.resize(900, 500)
    table.model_.show_lines(sheet.lines)
    table.show()
    qtbot.waitExposed(table)
    return table


def test_a_price_is_typed_with_the_keyboard(world: World, catalog: Catalog, qtbot: QtBot) -> None:
    table = shown(world, qtbot, sheet_of(catalog, listed(1, "coconala", 30_000)))
    heard: list[tuple[str, object]] = []
    table.model_.typed.connect(lambda key, price: heard.append((key, price)))
    table.setCurrentIndex(table.model_.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = table.findChild(MoneyField)
    assert editor is not None
    assert editor.amount == 30_000
    QTest.keyClicks(editor, "41000")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: heard == [("coconala", Yen(41_000))])


def test_the_same_price_is_no_price_of_its_own(
    world: World, catalog: Catalog, qtbot: QtBot
) -> None:
    table = shown(world, qtbot, sheet_of(catalog))
    heard: list[str] = []
    table.model_.typed.connect(lambda key, _price: heard.append(key))
    index, editor = table.model_.index(0, PRICE), MoneyField(world.context.theme, "x")
    qtbot.addWidget(editor)
    table.cells.setEditorData(editor, index)
    table.cells.setModelData(editor, table.model_, index)
    editor.set_amount(None)
    table.cells.setModelData(editor, table.model_, index)
    assert heard == []


def test_keys_copy_and_let_a_price_go(world: World, catalog: Catalog, qtbot: QtBot) -> None:
    table = shown(world, qtbot, sheet_of(catalog))
    with qtbot.waitSignal(table.reset_asked):
        QTest.keyClick(table, Qt.Key.Key_Delete)
    with qtbot.waitSignal(table.copy_asked):
        QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    table.choose(1)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 2


def test_the_model_says_everything_and_only_known_prices_are_typed(
    world: World, catalog: Catalog, qtbot: QtBot
) -> None:
    sheet = sheet_of(catalog, listed(1, "coconala", 36_000), listed(2, "lancers", 30_250))
    table = shown(world, qtbot, sheet)
    model = table.model_
    rows = {line.key: row for row, line in enumerate(sheet.lines)}
    assert model.flags(model.index(rows["coconala"], PRICE)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(rows["requ"], PRICE)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    index = model.index(rows["coconala"], PRICE)
    assert index.data() == "¥36,000"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("ココナラ")
    assert "coconala.com" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(index) == model.columnCount(index) == 0
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert model.headerData(1, across) == "Price"
    assert model.headerData(1, across, Qt.ItemDataRole.ToolTipRole) is None
    assert model.headerData(1, down) is None
    assert not table.grab().isNull()
    assert isinstance(table.grab().toImage(), QImage)


def test_what_is_chosen_stays_while_figures_change(
    world: World, catalog: Catalog, qtbot: QtBot
) -> None:
    sheet = sheet_of(catalog)
    table = shown(world, qtbot, sheet)
    table.choose(2)
    sheet.set_own(sheet.lines[2].key, Yen(9_000))
    table.model_.show_lines(sheet.lines)
    line = table.line
    assert line is not None
    assert line.offer.price == 9_000
    table.model_.show_lines(())
    assert table.line is None
    table.model_.show_lines(())
    assert QModelIndex() == table.currentIndex()
    world.context.theme.changed.emit()


def test_a_narrow_table_leaves_the_rate_to_the_tip(
    world: World, catalog: Catalog, qtbot: QtBot
) -> None:
    table = shown(world, qtbot, sheet_of(catalog))
    rate = COLUMNS.index(PriceColumn.RATE)
    assert not table.isColumnHidden(rate)
    table.resize(660, 500)
    assert table.isColumnHidden(rate)
    table.resize(900, 500)
    assert not table.isColumnHidden(rate)
