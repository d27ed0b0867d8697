"""The wide card of an empty book: how the first order comes in."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

STEP_DOT = 26
WIDEST = 560


class FirstOrdersCard(Painted):
    """One sentence of what will be here, three steps, and the two ways to begin."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        theme = context.theme
        title = self.tr("Let us put in the first order")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(4)
        column.addStretch(2)
        column.addWidget(
            Label(theme, title, "display", "text", self), 0, Qt.AlignmentFlag.AlignHCenter
        )
        note = self.tr(
            "Then this page shows what is due today, whose turn it is and what comes in."
        )
        column.addWidget(
            Label(theme, note, "body", "text2", self), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addSpacing(20)
        steps = Steps(context, self)
        column.addWidget(steps, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(20)
        column.addLayout(self._buttons())
        column.addStretch(3)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.card(QRectF(0, 0, width, height))

    def _buttons(self) -> QHBoxLayout:
        context, row = self._context, QHBoxLayout()
        row.setSpacing(8)
        capture = Button(context.theme, self.tr("Capture a file"), "download", "primary", self)
        capture.clicked.connect(lambda: context.act("capture"))
        add = Button(context.theme, self.tr("Add an order by hand"), "plus", parent=self)
        add.clicked.connect(lambda: context.act("add_order"))
        row.addStretch(1)
        row.addWidget(capture)
        row.addWidget(add)
        row.addStretch(1)
        return row


class Steps(Painted):
    """Three numbered steps, painted."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._steps = (
            (
                self.tr("Bring the orders in"),
                self.tr("Drop a sales CSV, an order list or a talkroom page here, or type one in."),
            ),
            (
                self.tr("Check what is due and whose turn it is"),
                self.tr("The site's own clocks are worked out for every order."),
            ),
            (
                self.tr("Set a target for the month"),
                self.tr("Take-home after fees counts towards it."),
            ),
        )
        self.setAccessibleName(self.tr("Three steps"))
        self.setAccessibleDescription("\n".join(f"{title}: {note}" for title, note in self._steps))
        self.restyle()

    def restyle(self) -> None:
        px = self.theme.px
        self.setFixedSize(px(WIDEST), px(56) * len(self._steps))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        px = self.theme.px
        side = px(STEP_DOT)
        for number, (title, note) in enumerate(self._steps):
            top = number * px(56)
            dot = QRectF(0, top + 4, side, side)
            brush.rounded(dot, side / 2, "accent_soft")
            brush.text(
                0,
                top + 4,
                str(number + 1),
                "body_b",
                "accent_text",
                side,
                align="center",
                height=side,
            )
            left = side + 14
            brush.text(left, top, title, "body_b", "text", width - left)
            y = top + self.theme.line("body_b")
            brush.text(left, y, note, "caption", "text3", width - left)
