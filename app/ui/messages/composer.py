"""Where a reply is written: it is copied from here, and sent on the site."""

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.messages.composer_text import ReplyText
from app.ui.page import PageContext


class Composer(Painted):
    """One conversation's reply; nothing is ever sent from here."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._conversation_id: int | None = None
        self.setAccessibleName(self.tr("Reply"))
        theme = context.theme
        self.text = ReplyText(theme)
        self.counter = Label(theme, "", "caption", "text3")
        self.copy = Button(theme, self.tr("Copy, then send on the site"), "copy", "primary")
        self._lay_out()
        self.text.textChanged.connect(self._count)
        self.text.installEventFilter(self)
        self.copy.clicked.connect(self._copy)
        self.text.copy_asked.connect(self._copy)
        self._count()
        self.setEnabled(False)

    def show_conversation(self, conversation_id: int | None) -> None:
        """Write to this conversation from now on."""
        if conversation_id != self._conversation_id:
            self._conversation_id = conversation_id
            self.text.clear()
        self.setEnabled(conversation_id is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        rect = QRectF(0, 0, width, height)
        is_active = self.text.hasFocus()
        edge, thickness = ("focus", 2) if is_active else ("border2", 1)
        brush.rounded(rect, 12, "surface", edge, thickness)

    def _copy(self) -> None:
        text = self.text.toPlainText()
        if text.strip():
            QGuiApplication.clipboard().setText(text)
            self._context.toast(self.tr("Copied. Paste it on the site to send it."))

    def _count(self) -> None:
        self.counter.setText(f"{len(self.text.toPlainText()):,}")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.text)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(self.counter)
        foot.addWidget(self.copy)
        column.addLayout(foot)
