"""A whole rulebook as text: everything a form would be too much for, checked while it is typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.rulebook.loading import RulebookError
from app.rulebook.reasons import OVERRIDE_SUFFIX
from app.rulebook.texts import read_text, text_of
from app.ui.kit.dialog import Dialog
from app.ui.kit.labels import Label
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.rulebook.marketplace import Marketplace

WIDTH, HEIGHT, PAUSE_MS = 760, 380, 250


class RuleTextDialog(Dialog):
    """`after` is what the text says, None while it cannot be."""

    def __init__(
        self, context: PageContext, marketplace: "Marketplace", parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._before = marketplace
        self.after: Marketplace | None = marketplace
        px = context.theme.px
        self.setMinimumWidth(px(WIDTH))
        self.setMaximumWidth(px(WIDTH))
        title = self.tr("The rulebook as text")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.say(
            self.tr(
                "Rates are hundredths of a percent: 2200 is 22%. What you leave as it is stays the"
                " shipped rule."
            ),
            "caption",
        )
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(title)
        self.text.setMinimumHeight(px(HEIGHT))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(context.theme.font("body").pixelSize())
        self.text.setFont(font)
        self.text.setPlainText(text_of(marketplace))
        self.body.addWidget(self.text)
        self.problem = Label(context.theme, "", "caption", "text3", self).wrapped()
        self.body.addWidget(self.problem)
        self.add_reject(self.tr("Cancel"))
        self.keep = self.add_accept(self.tr("Keep the rules"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self.text.textChanged.connect(self._pause.start)
        self.read()

    def accept(self) -> None:
        self.read()
        if self.after is not None:
            super().accept()

    def done(self, result: int) -> None:
        self._pause.stop()
        super().done(result)

    def read(self) -> None:
        """Say what cannot be, or that nothing is wrong."""
        site = self._before.id
        try:
            found = read_text(site + OVERRIDE_SUFFIX, self.text.toPlainText(), site)
        except RulebookError as error:
            self.after = None
            self.problem.setText(f"⚠ {self._context.text.error(error)}")
            self.problem.set_color("bad")
        else:
            self.after = found
            self.problem.setText(self.tr("Nothing is wrong with it."))
            self.problem.set_color("ok")
        self.keep.setEnabled(self.after is not None)
        self.text.setAccessibleDescription(self.problem.text())
