from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from app.ui.kit.delegates import Index, RowDelegate, RowState
from app.ui.kit.painting import Brush
from app.ui.theme import Theme


class Drawn(RowDelegate):
    """Notes what it was asked to paint."""

    seen: list[tuple[str, bool]]

    def draw(self, brush: Brush, rect: QRectF, index: Index, state: RowState) -> None:
        brush.text(rect.x(), rect.y(), str(index.data()))
        self.seen.append((str(index.data()), state.is_selected))


def test_rows_are_painted_with_their_state_in_one_height(theme: Theme, qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    for name in ("a", "b"):
        model.appendRow(QStandardItem(name))
    delegate = Drawn(theme, 52, view)
    delegate.seen = []
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.resize(200, 200)
    view.show()
    view.setCurrentIndex(model.index(1, 0))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.grab()
    assert ("a", False) in delegate.seen
    assert ("b", True) in delegate.seen
    assert view.visualRect(model.index(0, 0)).size().height() == QSize(1, 52).height()
