"""The account that a statement is of: one the book has, or a new one under its own name."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.kit.choice_box import ChoiceBox
from app.ui.kit.fields import TextField
from app.ui.kit.labels import Label
from app.ui.page import PageContext

NEW = "\0new"
INDENT = 42
WIDTH = 220


class AccountRow(QWidget):
    """A box with the accounts; for a new one a field with its name beside it."""

    chosen = Signal(str)
    """The name of the account, when the seller chose another one."""

    def __init__(
        self,
        context: PageContext,
        accounts: Sequence[str],
        account: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = context.theme
        self._told = account
        self._label = Label(theme, self.tr("Account"), "caption", "text2", self)
        self.box = ChoiceBox(self)
        self.name = TextField(theme, self.tr("Name of the account"), parent=self)
        for name in accounts:
            self.box.addItem(name, name)
        self.box.addItem(self.tr("A new account"), NEW)
        is_new = account not in accounts
        self.box.setCurrentIndex(self.box.findData(NEW if is_new else account))
        self.box.setAccessibleName(self._label.text())
        self.name.setText(account if is_new else "")
        self.name.setVisible(is_new)
        row = QHBoxLayout(self)
        row.setContentsMargins(INDENT, 0, 0, 6)
        row.setSpacing(8)
        row.addWidget(self._label)
        for widget in (self.box, self.name):
            widget.setMinimumWidth(theme.px(WIDTH))
            row.addWidget(widget)
        row.addStretch(1)
        self.box.activated.connect(lambda _index: self._choose())
        self.name.editingFinished.connect(self._tell)

    def _choose(self) -> None:
        is_new = self.box.currentData() == NEW
        self.name.setVisible(is_new)
        if is_new:
            self.name.setFocus()
        else:
            self._tell()

    def _tell(self) -> None:
        is_new = self.box.currentData() == NEW
        name = self.name.text().strip() if is_new else str(self.box.currentData())
        if name and name != self._told:
            self._told = name
            self.chosen.emit(name)
