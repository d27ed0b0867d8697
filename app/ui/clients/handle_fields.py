"""The names a client goes by, as lines to be written: a marketplace, a name, and away with it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.client_queries import HandleRow
from app.services.order_drafts import NAME_LENGTH
from app.ui.kit.buttons import Button, IconButton
from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import TextField
from app.ui.page import PageContext


class HandleFields(QWidget):
    """A line for each name; an empty one counts for nothing."""

    def __init__(self, context: PageContext, handles: Sequence[HandleRow]) -> None:
        super().__init__()
        self._context = context
        self.lines: list[HandleLine] = []
        self.add = Button(context.theme, self.tr("Add a name on a marketplace"), "plus", "link")
        self.add.clicked.connect(self._add_empty)
        self.setAccessibleName(self.tr("Names on the marketplaces"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.add)
        for handle in handles:
            self._add(handle)

    @property
    def handles(self) -> tuple[tuple[str, str], ...]:
        """What stands there: marketplaces and names."""
        return tuple((str(line.site.currentData()), line.name.text()) for line in self.lines)

    def _add_empty(self) -> None:
        self._add(None).name.setFocus()

    def _add(self, handle: HandleRow | None) -> "HandleLine":
        line = HandleLine(self._context, handle)
        line.remove.clicked.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._column.insertWidget(len(self.lines) - 1, line)
        return line

    def _remove(self, line: "HandleLine") -> None:
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        self.add.setFocus()


class HandleLine(QWidget):
    """One name on one marketplace."""

    def __init__(self, context: PageContext, handle: HandleRow | None) -> None:
        super().__init__()
        self.site = ChoiceBox()
        self.site.setAccessibleName(self.tr("Marketplace"))
        for site, face in context.marketplaces.items():
            self.site.addItem(face.name, site)
        self.name = TextField(context.theme, self.tr("Name there"))
        self.name.setPlaceholderText(self.tr("Name there"))
        self.name.setMaxLength(NAME_LENGTH)
        self.remove = IconButton(context.theme, "x", self.tr("Take this name away"), is_plain=True)
        if handle is not None:
            if self.site.findData(handle.marketplace_id) < 0:  # one the rules no longer know
                self.site.addItem(handle.marketplace_id, handle.marketplace_id)
            self.site.setCurrentIndex(self.site.findData(handle.marketplace_id))
            self.name.setText(handle.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.site)
        row.addWidget(self.name, 1)
        row.addWidget(self.remove)
