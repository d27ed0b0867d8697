"""What every part of the order drawer is built on."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.order_details import OrderDetails
from app.ui.kit.labels import Label
from app.ui.page import PageContext


class Section(QWidget):
    """A headed part of the drawer; a subclass fills it from the details of one order."""

    def __init__(self, context: PageContext, heading: str) -> None:
        super().__init__()
        self.context = context
        self.details: OrderDetails | None = None
        self.heading = Label(context.theme, heading, "caption_b", "text2")
        self.head = QHBoxLayout()
        self.head.setSpacing(6)
        self.head.addWidget(self.heading, 1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(6)
        self.body.addLayout(self.head)

    def show_details(self, details: OrderDetails) -> None:
        """Show this order; what is being typed for the same order stays."""
        is_new = self.details is None or self.details.row.id != details.row.id
        self.details = details
        self.fill(details, is_new=is_new)

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        """Bring the widgets in line with the order; a subclass decides."""
        raise NotImplementedError

    @property
    def order_id(self) -> int:
        """The id of the order that is shown, 0 for none."""
        return self.details.row.id if self.details else 0


def emptied(layout: QVBoxLayout) -> QVBoxLayout:
    """Delete the widgets of a layout that is filled anew."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    return layout
