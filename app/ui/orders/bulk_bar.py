"""The bar of what can be done with many chosen orders at once."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.models.types import Stage
from app.ui.kit.buttons import Button
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext

HEIGHT = 48


class BulkBar(Painted):
    """Shown while something is chosen: stage, copy, export, and the way out."""

    stage_wanted = Signal(object)
    copy_wanted = Signal()
    export_wanted = Signal()
    clear_wanted = Signal()
    all_wanted = Signal()

    def __init__(
        self, context: PageContext, words: OrderWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, parent)
        self._formats = context.formats
        self._label = Label(context.theme, "", "body_b", "accent_text")
        self._all = Button(context.theme, "", "", "link")
        self._stage = Button(context.theme, self.tr("Change stage"), "arrow-right")
        self._stage.setMenu(self._stages(words))
        self._copy = Button(context.theme, self.tr("Copy"), "copy")
        self._export = Button(context.theme, self.tr("Export CSV"), "download")
        self._clear = Button(context.theme, self.tr("Clear selection"), "x", "ghost")
        self._lay_out()
        self._copy.clicked.connect(self.copy_wanted)
        self._export.clicked.connect(self.export_wanted)
        self._clear.clicked.connect(self.clear_wanted)
        self._all.clicked.connect(self.all_wanted)

    def set_count(self, chosen: int, whole: int) -> None:
        """Say how many of the list are chosen; hide when none is."""
        self.setVisible(chosen > 0)
        self._label.setText(self.tr("{n} chosen").format(n=f"{chosen:,}"))
        self._all.setText(self.tr("Choose all {n}").format(n=f"{whole:,}"))
        self._all.setVisible(chosen < whole)

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.rounded(QRectF(0, 0, width, height), 10, "accent_soft", "accent_soft2")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        self.setFixedHeight(self.theme.px(HEIGHT))
        for widget in (self._label, self._all):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._stage, self._copy, self._export, self._clear):
            row.addWidget(widget)

    def _stages(self, words: OrderWords) -> QMenu:
        menu = QMenu(self)
        for stage in Stage:
            action = menu.addAction(words.stage(stage))
            action.triggered.connect(lambda _=False, to=stage: self.stage_wanted.emit(to))
        return menu

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(HEIGHT))
