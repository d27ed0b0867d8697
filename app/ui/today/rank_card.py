"""The card ランクとPRO: what the next rank still asks for, and how far the file of a label is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.kit.painting import Brush
from app.ui.kit.small_charts import bar
from app.ui.page import PageContext
from app.ui.today.item_card import HEAD, PADDING, Item, ItemCard

if TYPE_CHECKING:
    from app.rulebook.ladders import Measured
    from app.rulebook.schema import LocalName
    from app.services.rank_glance_queries import LabelGlance, RankGlance

BODY = 54
NARROW = 820
"""Under this width a value stands below its name."""
GAP = 24
MOST = 3
"""So many measures are shown beside each other, and the label after them."""
SEGMENT, SEGMENT_GAP = 16, 3
ALL = "all"
RATES = ("completion_rate",)


class RankCard(ItemCard):
    """Measures side by side; it stands empty until its answer comes, after the first frame."""

    standing_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._glance: RankGlance | None = None
        self.opened.connect(lambda _key: self.standing_wanted.emit())
        self.restyle()

    def show_glance(self, glance: "RankGlance | None") -> None:
        """Show it; without a marketplace that has ranks there is no card."""
        self._glance = glance
        self.setVisible(glance is not None)
        self.refresh_items()

    def restyle(self) -> None:
        self._fit()
        super().restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def title(self) -> str:
        return self.tr("Ranks and PRO")

    def link(self) -> str:
        return self.tr("Standing")

    def summary(self) -> str:
        if self._glance is None:
            return ""
        measures = (f"{self._name(one)} {self._value(one)}" for one in self._measures())
        parts = (self._forecast(self._glance), *measures, self._label_words())
        return self._context.formats.listed(part for part in parts if part)

    def place_items(self, width: float, height: float) -> list[Item]:
        if self._glance is None:
            return []
        rect = QRectF(8, self.px(HEAD) - 4, width - 16, height - self.px(HEAD) - 4)
        return [Item(rect, ALL, self.summary(), 0)]

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        glance = self._glance
        if glance is None:
            return
        if self.hovered_key == ALL:
            brush.rounded(self.items[-1].rect, 8, "hover")
        self._draw_forecast(brush, width, glance)
        parts = self._measures()
        count = len(parts) + (glance.label is not None)
        column = (width - 2 * PADDING - GAP * max(count - 1, 0)) / max(count, 1)
        for number, one in enumerate(parts):
            x = PADDING + number * (column + GAP)
            self._draw_measure(brush, QRectF(x, self.px(HEAD), column, BODY), one)
        if glance.label is not None:
            x = PADDING + (count - 1) * (column + GAP)
            self._draw_label(brush, QRectF(x, self.px(HEAD), column, BODY), glance.label)
        del height

    def _fit(self) -> None:
        self.setFixedHeight(self.px(HEAD + BODY) + self._drop())

    def _drop(self) -> int:
        """Return how far below their names the values stand."""
        return self.theme.line("body") if self.width() < self.px(NARROW) else 0

    def _draw_forecast(self, brush: Brush, width: float, glance: "RankGlance") -> None:
        left = PADDING + self.theme.width(self.title(), "large_b") + 16
        middle = self.px(13) + self.px(22) / 2
        face = self._context.face(glance.marketplace_id)
        brush.mark(left, middle - 9, face.colour, face.glyph)
        y = middle - self.theme.line("body") / 2
        room = width - left - 26 - self._link_rect().width() - 2 * PADDING
        brush.text(left + 26, y, self._forecast(glance), "body", "text2", room)

    def _draw_measure(self, brush: Brush, rect: QRectF, one: "Measured") -> None:
        self._draw_words(brush, rect, self._name(one), self._value(one))
        least = max(one.criterion.minimum, 1)
        share = 1.0 if one.is_met else (one.value or 0) / least
        place = QRectF(rect.x(), self._bar_top(rect), rect.width(), 6)
        bar(brush, place, share, "ok" if one.is_met else "accent_text")

    def _draw_words(self, brush: Brush, rect: QRectF, name: str, value: str) -> None:
        """Draw a name, and its value beside it or below."""
        drop, room = self._drop(), rect.width()
        if drop:
            brush.text(rect.x(), rect.y() + drop, value, "body_b", "text", room)
        else:
            brush.text(rect.x(), rect.y(), value, "body_b", "text", room, align="right")
            room -= self.theme.width(value, "body_b") + 10
        brush.text(rect.x(), rect.y(), name, "body", "text2", room)

    def _bar_top(self, rect: QRectF) -> float:
        return rect.y() + self.theme.line("body") + self._drop() + 4

    def _draw_label(self, brush: Brush, rect: QRectF, label: "LabelGlance") -> None:
        y = rect.y() + (self.theme.line("body") - 14) / 2
        brush.icon(rect.x(), y, "badge-check", 14, "accent_text")
        name = f"{self._local(label.name)} ・ {self._context.text.word(label.state)}"
        words = rect.adjusted(20, 0, 0, 0)
        self._draw_words(brush, words, name, f"{label.done}/{label.groups}")
        count = max(label.groups, 1)
        each = (rect.width() - SEGMENT_GAP * (count - 1)) / count
        for number in range(count):
            x = rect.x() + number * (each + SEGMENT_GAP)
            ink = "accent_text" if number < label.done else "chip"
            brush.rounded(QRectF(x, self._bar_top(rect), each, 6), 3, ink)

    def _measures(self) -> "tuple[Measured, ...]":
        return self._glance.measures[:MOST] if self._glance else ()

    def _forecast(self, glance: "RankGlance") -> str:
        rank = self._local(glance.rank) if glance.rank else self.tr("no rank")
        if glance.is_top or glance.aim is None:
            return self.tr("Forecast: {rank}, the top").format(rank=rank)
        words = self.tr("Forecast: {rank} ・ next: {aim}")
        return words.format(rank=rank, aim=self._local(glance.aim))

    def _label_words(self) -> str:
        label = self._glance.label if self._glance else None
        if label is None:
            return ""
        words = self.tr("{name}: {state}, {done} of {count} items ready")
        return words.format(
            name=self._local(label.name),
            state=self._context.text.word(label.state),
            done=label.done,
            count=label.groups,
        )

    def _name(self, one: "Measured") -> str:
        names = {
            "sales_count": self.tr("Sales"),
            "sales_amount": self.tr("Amount sold"),
            "completion_rate": self.tr("Completed"),
            "rating": self.tr("Rating"),
            "points": self.tr("Points"),
        }
        return names[one.criterion.measure]

    def _value(self, one: "Measured") -> str:
        measure = one.criterion.measure
        known = "—" if one.value is None else self._number(measure, one.value)
        return f"{known} / {self._number(measure, one.criterion.minimum)}"

    def _number(self, measure: str, value: int) -> str:
        formats = self._context.formats
        if measure == "sales_amount":
            return formats.money(value)
        if measure == "rating":
            return f"{value // 100}.{value % 100:02d}"
        return formats.basis_points(value) if measure in RATES else f"{value:,}"

    def _local(self, name: "LocalName") -> str:
        return name.ja if self._context.formats.language == "ja" else name.en
