"""The list is moved through by key and each row is a sentence."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services.listings import add_service
from tests.ui.listings.shelf import NEWER, opened, put
from tests.ui.today.context import NOW, World


def test_keys_move_and_enter_goes_on(world: World, qtbot: QtBot) -> None:
    put(world)
    world.database.write(add_service, "ロゴを描きます", now=NOW)
    view = opened(world, qtbot).pane.view
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_J)
    assert view.currentIndex().row() == 1
    QTest.keyClick(view, Qt.Key.Key_J)
    QTest.keyClick(view, Qt.Key.Key_K)
    assert view.currentIndex().row() == 0
    with qtbot.waitSignal(view.entered):
        QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClicks(view, "x")


def test_a_row_is_one_sentence(world: World, qtbot: QtBot) -> None:
    put(world)
    model = opened(world, qtbot).pane.model
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert (
        said == f"{NEWER}、公開中、ココナラ 公開中、タイムチケット 公開中、Not on the site yet: 1"
    )
    assert model.data(model.index(0), Qt.ItemDataRole.ToolTipRole) == NEWER
    assert model.data(model.index(0), Qt.ItemDataRole.EditRole) is None
    assert model.data(model.index(7)) is None
