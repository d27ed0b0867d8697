"""A dialog of a list whose lines have a few buttons each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.dialog import Dialog
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label, ShortLabel
from app.ui.page import PageContext

WIDTH, LIST_HEIGHT = 680, 320


class ListDialog(Dialog):
    """Shows lines, or a sentence where there are none."""

    def __init__(self, context: PageContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, title, parent)
        self.context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(context.theme.px(WIDTH))
        self.setMaximumWidth(context.theme.px(WIDTH) + 160)
        holder = QWidget()
        holder.setObjectName("scrolled")
        self._lines = QVBoxLayout()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self._lines)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setMinimumHeight(context.theme.px(LIST_HEIGHT))
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(holder)
        self._scroll = scroll

    def add_list(self) -> None:
        """Put the list into the body, after what was said before."""
        self.body.addWidget(self._scroll, 1)

    def show_lines(self, lines: Sequence[QWidget], nothing: str) -> None:
        """Show these lines, or the sentence."""
        column = emptied(self._lines)
        for line in lines:
            column.addWidget(line)
        if not lines:
            column.addWidget(Label(self.theme, nothing, "body", "text3").wrapped())

    def line(
        self,
        title: str,
        note: str,
        right: str,
        buttons: Sequence[Button],
        *,
        is_quiet: bool = False,
    ) -> QWidget:
        """Return one line: two words, an amount, and its buttons."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        ink = "text3" if is_quiet else "text"
        words.addWidget(ShortLabel(self.theme, title, "body_b", ink))
        words.addWidget(ShortLabel(self.theme, note, "caption", "text3"))
        row.addLayout(words, 1)
        if right:
            row.addWidget(Label(self.theme, right, "body_b", ink))
        for button in buttons:
            button.make_small()
            row.addWidget(button)
        return holder
