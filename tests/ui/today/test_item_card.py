"""A card of items is used by mouse and keyboard alike."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.today.item_card import Item, ItemCard
from tests.ui.today.context import World

ROWS = ("a", "b", "c")


class Sheet(ItemCard):
    """Three rows of two items."""

    names: tuple[str, ...] = ROWS

    def title(self) -> str:
        return "Sheet"

    def badge(self) -> str:
        return str(len(self.names))

    def link(self) -> str:
        return "All"

    def place_items(self, width: float, height: float) -> list[Item]:
        del height
        items = []
        for number, name in enumerate(self.names):
            row = QRectF(8, 50 + number * 40, width - 16, 40)
            items.append(Item(row, name, f"row {name}", number, f"tip {name}"))
            items.append(Item(row.adjusted(row.width() - 80, 0, 0, 0), f"{name}!", "do", number))
        return items


def at(sheet: Sheet) -> object:
    """Return the key of the item that has the keyboard."""
    return sheet.focused_key


def made(world: World, qtbot: QtBot) -> Sheet:
    sheet = Sheet(world.context.theme)
    qtbot.addWidget(sheet)
    sheet.resize(400, 240)
    with qtbot.waitExposed(sheet):
        sheet.show()
    return sheet


def test_arrows_walk_through_the_items_and_enter_opens_them(world: World, qtbot: QtBot) -> None:
    sheet = made(world, qtbot)
    opened: list[object] = []
    sheet.opened.connect(opened.append)
    sheet.setFocus(Qt.FocusReason.TabFocusReason)
    assert at(sheet) == "a"
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(sheet, key)
    assert at(sheet) == "c!"
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    QTest.keyClick(sheet, Qt.Key.Key_Home)
    QTest.keyClick(sheet, Qt.Key.Key_Space)
    QTest.keyClick(sheet, Qt.Key.Key_Up)
    QTest.keyClick(sheet, Qt.Key.Key_Left)
    assert at(sheet) == ItemCard.LINK
    QTest.keyClick(sheet, Qt.Key.Key_End)
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert at(sheet) == "c!"
    assert opened == ["c!", ItemCard.LINK]


def test_another_key_is_left_to_the_window(world: World, qtbot: QtBot) -> None:
    sheet = made(world, qtbot)
    sheet.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(sheet, Qt.Key.Key_X)
    assert at(sheet) == "a"


def test_a_click_opens_what_lies_on_top(world: World, qtbot: QtBot) -> None:
    sheet = made(world, qtbot)
    opened: list[object] = []
    sheet.opened.connect(opened.append)
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(40, 70))
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(360, 110))
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(200, 220))
    assert opened == ["a", "b!"]


def test_a_press_that_is_let_go_elsewhere_opens_nothing(world: World, qtbot: QtBot) -> None:
    sheet = made(world, qtbot)
    opened: list[object] = []
    sheet.opened.connect(opened.append)
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=QPoint(40, 70))
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=QPoint(40, 110))
    assert opened == []


def test_the_pointer_marks_an_item_and_tells_its_tip(world: World, qtbot: QtBot) -> None:
    sheet = made(world, qtbot)
    QTest.mouseMove(sheet, QPoint(40, 70))
    qtbot.waitUntil(lambda: sheet.hovered_key == "a")
    QTest.mouseMove(sheet, QPoint(200, 230))
    qtbot.waitUntil(lambda: sheet.hovered_key is None)


def test_a_screen_reader_gets_title_count_and_rows(world: World, qtbot: QtBot) -> None:
    sheet = made(world, qtbot)
    assert sheet.accessibleName() == "Sheet 3"
    assert "row b" in sheet.accessibleDescription()


def test_the_keyboard_stays_on_its_item_when_rows_come_and_go(world: World, qtbot: QtBot) -> None:
    sheet = made(world, qtbot)
    sheet.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    assert at(sheet) == "b"
    sheet.names = ("z", "a", "b")
    sheet.refresh_items()
    assert at(sheet) == "b"
    sheet.names = ("z",)
    sheet.refresh_items()
    assert at(sheet) == "z"
