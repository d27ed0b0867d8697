"""The line below the evidence: what work is under way, what came of it, what the tab is not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.kit.labels import Label
from app.ui.kit.progress import WorkBar
from app.ui.page import PageContext


class Foot(QWidget):
    """Says plainly that nothing here is certified."""

    stop_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = context.theme
        self.bar = WorkBar(theme, "")
        self.bar.cancelled.connect(self.stop_wanted)
        self.told = Label(theme, "", "body", "text").wrapped()
        self.note = Label(
            theme,
            self.tr(
                "Made with the requirements of the act on electronic books in mind; not certified."
                " Keeping to them is up to you; for tax questions ask a tax accountant or the tax"
                " office."
            ),
            "caption",
            "text3",
        ).wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 0, 24, 14)
        column.setSpacing(6)
        for widget in (self.bar, self.told, self.note):
            column.addWidget(widget)
        self.bar.hide()
        self.told.hide()

    def begin(self, words: str) -> None:
        """Show what is under way."""
        self.told.hide()
        self.bar.set_text(words)
        self.bar.set_progress(0, 0)
        self.bar.show()

    def end(self, said: str) -> None:
        """Show what came of it."""
        self.bar.hide()
        self.told.setText(said)
        self.told.setVisible(bool(said))
