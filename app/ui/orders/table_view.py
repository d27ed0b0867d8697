"""The lines of the table of orders: moved to another stage by key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.ui.lines.view import LinesView
from app.ui.orders.table_columns import Column
from app.ui.orders.table_delegate import TableDelegate
from app.ui.orders.table_model import OrdersTableModel
from app.ui.theme import Theme


class OrdersTableView(LinesView[Column]):
    """Moves with Ctrl+Shift+arrows what is chosen; all else is as in every list of lines."""

    move_wanted = Signal(int)

    def __init__(self, theme: Theme, model: OrdersTableModel, delegate: TableDelegate) -> None:
        super().__init__(theme, model, delegate, Column.TITLE, "")
        self.setAccessibleName(self.tr("Orders"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & both == both:
            self.move_wanted.emit(step)
            event.accept()
        else:
            super().keyPressEvent(event)
