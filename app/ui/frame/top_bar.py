"""The bar over each page: its title, one line of summary, and its controls."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.kit.buttons import IconButton
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.page import Page
from app.ui.theme import Theme

HEIGHT = 72
PADDING = 24
LEAST_TITLE = 200


class TopBar(Painted):
    """Shows the heading of the page in front, and that page's controls beside the bell."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._page: Page | None = None
        self._controls: dict[Page, QWidget] = {}
        self.bell = IconButton(theme, "bell", self.tr("Notices"), parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(PADDING, 10, PADDING, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._row.addWidget(self.bell)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(HEIGHT))

    def show_page(self, page: Page) -> None:
        """Show the heading and the controls of a page."""
        self._page = page
        if page not in self._controls:
            self._controls[page] = self._controls_of(page)
            page.heading_changed.connect(self._retell)
        for other, controls in self._controls.items():
            controls.setVisible(other is page)
        self._retell()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del width, height
        if self._page is None:
            return
        px = self.theme.px
        room = self._room()
        brush.text(PADDING, px(15), self._page.title, "title", "text", room)
        if self._page.summary:
            brush.text(PADDING, px(44), self._page.summary, "caption", "text2", room)

    def _retell(self) -> None:
        if self._page is not None:
            self.setAccessibleName(self._page.title)
            self.setAccessibleDescription(self._page.summary)
            self.setToolTip(self._page.summary if self._is_cut(self._page.summary) else "")
        self.update()

    def _is_cut(self, summary: str) -> bool:
        return self.theme.width(summary, "caption") > self._room()

    def _room(self) -> float:
        """Return how wide the heading may be: up to the first control."""
        return max(self.bell.x() - PADDING - 16, LEAST_TITLE)

    def _controls_of(self, page: Page) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for control in page.top_actions():
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(box)
        return box


class DemoBanner(Painted):
    """Says on every page that this is the demo book, and leads to the own one."""

    def __init__(self, theme: Theme, start: QWidget, parent: QWidget) -> None:
        super().__init__(theme, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, 0, PADDING, 0)
        row.addStretch(1)
        row.addWidget(start)
        self.setAccessibleName(self._words())
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(38))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        brush.fill(QRectF(0, 0, width, height), "info_soft")
        brush.icon(PADDING, (height - 16) / 2, "info", 16, "info")
        room = width - 300
        brush.text(PADDING + 24, 0, self._words(), "caption_b", "info", room, height=height)

    def _words(self) -> str:
        return self.tr("This is the demo book: everything in it is invented.")
