"""The running timer in the sidebar: on which order, and for how long; quiet, and not there else."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from app.ui.frame.sidebar_parts import ITEM, Part
from app.ui.kit.painting import Brush
from app.ui.theme import Theme


class TimerPart(Part):
    """Shown while an order is timed; a press offers to stop, to switch, or to open the order."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._title = self._elapsed = ""
        self._is_forgotten = False
        self.hide()

    def show_timer(self, title: str, elapsed: str, *, is_forgotten: bool) -> None:
        """Show what is timed; amber when its time must be asked."""
        self._title, self._elapsed, self._is_forgotten = title, elapsed, is_forgotten
        words = self.tr("Timer: {title}, {time}").format(title=title, time=elapsed)
        if is_forgotten:
            words = self.tr("{timer}. Probably forgotten").format(timer=words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedHeight(self._theme.px(ITEM + 6))
        self.show()
        self.update()

    def draw(self, brush: Brush, width: float, height: float) -> None:
        ink = "warn" if self._is_forgotten else "accent_text"
        ground = QRectF(8, 1, width - 16, height - 4)
        self.draw_ground(brush, ground, is_on=False)
        if self.is_rail:
            brush.icon((width - 18) / 2, (height - 21) / 2, "timer", 18, ink)
            return
        brush.icon(22, (height - 19) / 2, "timer", 16, ink)
        time_width = self._theme.width(self._elapsed, "caption_b")
        right = width - 22 - time_width
        brush.text(right, 0, self._elapsed, "caption_b", ink, height=height - 2)
        brush.text(46, 0, self._title, "caption", "text2", right - 54, height=height - 2)
