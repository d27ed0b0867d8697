"""The bar of what can be done with many chosen lines at once."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import PageContext

HEIGHT = 48


class ChosenBar(Painted):
    """Shown while something is chosen: copy, export, the way out, and what a list adds."""

    copy_wanted = Signal()
    export_wanted = Signal()
    clear_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._label = Label(context.theme, "", "body_b", "accent_text")
        self._all = Button(context.theme, "", "", "link")
        self._copy = Button(context.theme, self.tr("Copy"), "copy")
        self._export = Button(context.theme, self.tr("Export CSV"), "download")
        self._clear = Button(context.theme, self.tr("Clear selection"), "x", "ghost")
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._copy.clicked.connect(self.copy_wanted)
        self._export.clicked.connect(self.export_wanted)
        self._clear.clicked.connect(self.clear_wanted)
        self._all.clicked.connect(self.all_wanted)

    def add_button(self, button: QPushButton) -> None:
        """Add what this list can do, before what every list can."""
        self._row.insertWidget(self._row.indexOf(self._copy), button)

    def set_count(self, chosen: int, whole: int) -> None:
        """Say how many of the list are chosen; hide when none is."""
        self.setVisible(chosen > 0)
        self._label.setText(self.tr("{n} chosen").format(n=f"{chosen:,}"))
        self._all.setText(self.tr("Choose all {n}").format(n=f"{whole:,}"))
        self._all.setVisible(chosen < whole)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.rounded(QRectF(0, 0, width, height), 10, "accent_soft", "accent_soft2")

    def _lay_out(self) -> None:
        self._row.setContentsMargins(16, 0, 8, 0)
        self._row.setSpacing(8)
        self.setFixedHeight(self.theme.px(HEIGHT))
        for widget in (self._label, self._all):
            self._row.addWidget(widget)
        self._row.addStretch(1)
        for widget in (self._copy, self._export, self._clear):
            self._row.addWidget(widget)

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(HEIGHT))
