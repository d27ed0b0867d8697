from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.frame.palette import Palette
from app.ui.frame.palette_items import PaletteItem
from app.ui.page import MarketplaceFace
from app.ui.tasks import Task
from app.ui.theme import Theme

ITEMS = [
    PaletteItem("page", "orders", "注文", icon="kanban", keys="Ctrl+2"),
    PaletteItem("action", "capture", "ファイルを取り込む", icon="download", keys="F5"),
]
CLIENT = PaletteItem("client", "7", "株式会社ミナモ", "coconala", "users-round", "coconala")
FACES = {"coconala": MarketplaceFace("ココナラ", "コ", "coconala")}


class Book:
    """Answers at once: the one client there is."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[str, ...]]] = []

    def search(self, words: str, kinds: Sequence[str]) -> Task[tuple[PaletteItem, ...]]:
        self.asked.append((words, tuple(kinds)))
        return Answer()


class Answer(Task[tuple[PaletteItem, ...]]):
    """A task that has its outcome already."""

    def __init__(self) -> None:
        super().__init__(lambda error: pytest.fail(str(error)))

    def then(self, done: object) -> "Answer":
        if callable(done):
            done((CLIENT,))
        return self


@pytest.fixture
def root(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QLineEdit(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def book() -> Book:
    return Book()


@pytest.fixture
def palette(theme: Theme, root: QWidget, book: Book) -> Palette:
    return Palette(theme, FACES, book.search, root)


def titles(palette: Palette) -> list[str]:
    model = palette.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_it_opens_with_pages_and_actions_and_the_first_is_chosen(palette: Palette) -> None:
    palette.open(ITEMS)
    assert titles(palette) == ["Pages", "注文", "Actions", "ファイルを取り込む"]
    assert palette.list.currentIndex().data() == "注文"
    assert palette.field.hasFocus()
    assert not palette.grab().isNull()


def test_the_book_is_searched_while_an_input_method_composes(
    palette: Palette, book: Book, qtbot: QtBot
) -> None:
    palette.open(ITEMS)
    QApplication.sendEvent(palette.field, QInputMethodEvent("みなも", []))
    qtbot.waitUntil(lambda: book.asked == [("みなも", ())])
    assert titles(palette) == ["Clients", "株式会社ミナモ coconala"]
    assert not palette.grab().isNull()


def test_enter_takes_what_the_arrows_chose(palette: Palette, qtbot: QtBot) -> None:
    palette.open(ITEMS)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.chosen) as chosen:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args == [ITEMS[1]]
    assert not palette.isVisible()


def test_a_prefix_asks_the_book_for_one_kind_or_not_at_all(
    palette: Palette, book: Book, qtbot: QtBot
) -> None:
    palette.open(ITEMS)
    palette.field.setText("@みなも")
    qtbot.waitUntil(lambda: bool(book.asked))
    assert book.asked == [("みなも", ("client",))]
    palette.field.setText("> 取り")
    qtbot.waitUntil(lambda: titles(palette) == ["Actions", "ファイルを取り込む"])
    assert len(book.asked) == 1
    palette.field.setText("> xyz")
    qtbot.waitUntil(lambda: titles(palette) == [])


def test_esc_closes_and_the_focus_goes_back(palette: Palette, root: QWidget, qtbot: QtBot) -> None:
    field = root.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    palette.open(ITEMS)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert field.hasFocus()
    palette.open(ITEMS)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton)
    assert not palette.isVisible()
