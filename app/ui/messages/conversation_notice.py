"""The strip that says that only a part of a conversation is in the book, and how to complete it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

HEIGHT, SIDE = 40, 24


class PartNotice(Painted):
    """Leads to the capture that brings the rest."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(context.theme, parent)
        self.complete = Button(context.theme, self.tr("Complete it"), kind="link", parent=self)
        self.complete.clicked.connect(lambda: context.act("capture"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, SIDE - 8, 0)
        row.addStretch(1)
        row.addWidget(self.complete, 0, Qt.AlignmentFlag.AlignVCenter)
        how = self.tr(
            "On the site, show the room to its beginning, save the page, and capture that file."
            " No message comes twice."
        )
        self.setToolTip(how)
        self.setAccessibleName(self._words())
        self.setAccessibleDescription(how)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(HEIGHT))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.fill(QRectF(0, 0, width, height), "warn_soft")
        brush.icon(SIDE, (height - 16) / 2, "info", 16, "warn")
        room = self.complete.x() - SIDE - 34
        brush.text(SIDE + 24, 0, self._words(), "caption", "warn", room, height=height)

    def _words(self) -> str:
        return self.tr("Only a part of this conversation was captured.")
