from collections.abc import Sequence
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QInputMethodEvent, QPaintEvent
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


class SlowBook:
    """Answers when the test says so."""

    def __init__(self) -> None:
        self.tasks: dict[str, Task[tuple[PaletteItem, ...]]] = {}
        self.errors: list[BaseException] = []

    def search(self, words: str, kinds: Sequence[str]) -> Task[tuple[PaletteItem, ...]]:
        del kinds
        self.tasks[words] = Task(self.errors.append)
        return self.tasks[words]

    def answer(self, words: str, *items: PaletteItem) -> None:
        future: Future[tuple[PaletteItem, ...]] = Future()
        future.set_result(items)
        self.tasks[words].finish(future)

    def fail(self, words: str) -> None:
        future: Future[tuple[PaletteItem, ...]] = Future()
        future.set_exception(OSError())
        self.tasks[words].finish(future)


@pytest.fixture
def slow_book() -> SlowBook:
    return SlowBook()


@pytest.fixture
def slow(theme: Theme, root: QWidget, slow_book: SlowBook) -> Palette:
    return Palette(theme, FACES, slow_book.search, root)


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


def test_an_answer_to_words_of_before_is_dropped(
    slow: Palette, slow_book: SlowBook, qtbot: QtBot
) -> None:
    slow.open(ITEMS)
    slow.field.setText("み")
    qtbot.waitUntil(lambda: "み" in slow_book.tasks)
    slow.field.setText("みな")
    qtbot.waitUntil(lambda: "みな" in slow_book.tasks)
    slow_book.answer("み", CLIENT, CLIENT)
    slow_book.answer("みな", CLIENT)
    assert titles(slow) == ["Clients", "株式会社ミナモ coconala"]
    slow.field.setText("> 取り")
    qtbot.waitUntil(lambda: titles(slow) == ["Actions", "ファイルを取り込む"])


def test_words_that_are_no_longer_asked_for_bring_nothing(
    slow: Palette, slow_book: SlowBook, qtbot: QtBot
) -> None:
    slow.open(ITEMS)
    slow.field.setText("み")
    qtbot.waitUntil(lambda: "み" in slow_book.tasks)
    slow.field.setText("> 取り")
    qtbot.waitUntil(lambda: titles(slow) == ["Actions", "ファイルを取り込む"])
    slow_book.answer("み", CLIENT)
    assert titles(slow) == ["Actions", "ファイルを取り込む"]


def test_enter_before_the_answer_takes_the_first_that_comes(
    slow: Palette, slow_book: SlowBook, qtbot: QtBot
) -> None:
    slow.open(ITEMS)
    QTest.keyClicks(slow.field, "m")
    QTest.keyClick(slow.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "m" in slow_book.tasks)
    assert slow.isVisible()
    with qtbot.waitSignal(slow.chosen) as chosen:
        slow_book.answer("m", CLIENT)
    assert chosen.args == [CLIENT]


def test_typing_on_takes_enter_back(slow: Palette, slow_book: SlowBook, qtbot: QtBot) -> None:
    slow.open(ITEMS)
    QTest.keyClicks(slow.field, "m")
    QTest.keyClick(slow.field, Qt.Key.Key_Return)
    QTest.keyClicks(slow.field, "i")
    qtbot.waitUntil(lambda: "mi" in slow_book.tasks)
    slow_book.answer("mi", CLIENT)
    assert slow.isVisible()


def test_a_search_that_takes_its_time_shows_what_is_known(
    slow: Palette, slow_book: SlowBook, qtbot: QtBot
) -> None:
    slow.open(ITEMS)
    slow.field.setText("注文")
    qtbot.waitUntil(lambda: "注文" in slow_book.tasks)
    assert titles(slow) == ["Pages", "注文", "Actions", "ファイルを取り込む"]
    qtbot.waitUntil(lambda: titles(slow) == ["Pages", "注文"])
    slow_book.fail("注文")
    with qtbot.waitSignal(slow.chosen):
        QTest.keyClick(slow.field, Qt.Key.Key_Return)


def test_it_says_how_far_the_search_is_prepared_and_that_it_composes(
    palette: Palette, qtbot: QtBot
) -> None:
    palette.open(ITEMS)
    palette.show_prepared(34)
    assert palette.note == "Preparing the search: 34 %"
    QApplication.sendEvent(palette.field, QInputMethodEvent("みな", []))
    qtbot.waitUntil(lambda: palette.note == "Searching while you compose")
    QApplication.sendEvent(palette.field, QInputMethodEvent("", []))
    palette.show_prepared(None)
    assert palette.note == ""
    assert not palette.grab().isNull()


def test_no_shadow_stays_behind_when_less_is_found(
    slow: Palette, slow_book: SlowBook, qtbot: QtBot
) -> None:
    slow.open(ITEMS)
    slow.field.setText("none")
    qtbot.waitUntil(lambda: "none" in slow_book.tasks)
    painted = Painted(slow)
    slow_book.answer("none")
    qtbot.waitUntil(lambda: slow.rect() in painted.rects)


class Painted(QObject):
    """Keeps which parts of a widget were painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.rects: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False
