import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.kit.drawer import Drawer
from app.ui.theme import Theme


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit(made))
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_esc_closes_and_the_focus_goes_back(theme: Theme, page: QWidget, qtbot: QtBot) -> None:
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    drawer = Drawer(theme, "Order", page)
    drawer.open()
    assert drawer.hasFocus()
    with qtbot.waitSignal(drawer.closed):
        QTest.keyClick(drawer, Qt.Key.Key_Escape)
    assert not drawer.isVisible()
    assert field.hasFocus()
    drawer.close_drawer()


def test_it_stays_at_the_right_when_the_page_changes_size(
    theme: Theme, page: QWidget, qtbot: QtBot
) -> None:
    drawer = Drawer(theme, "Order", page)
    drawer.open()
    page.resize(800, 500)
    qtbot.waitUntil(lambda: drawer.geometry().right() == page.rect().right())
    assert drawer.height() == 500
    assert drawer.width() == pytest.approx(420, abs=12)


def test_it_shows_its_content_and_its_foot(theme: Theme, page: QWidget, qtbot: QtBot) -> None:
    assert qtbot is not None
    drawer = Drawer(theme, "Order", page)
    content, foot = QPushButton("inside"), QPushButton("below")
    drawer.set_content(content)
    drawer.set_foot(foot)
    drawer.set_title("Logo")
    drawer.open()
    assert content.isVisible()
    assert foot.isVisible()
    assert drawer.accessibleName() == "Logo"
    assert not drawer.grab().isNull()
