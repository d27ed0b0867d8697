"""The card 入金と照合: what is to arrive, what arrived, what differs, and what to do about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.models.moments import JST
from app.ui.earnings.payout_hints import PayoutHints
from app.ui.earnings.payout_lines import PayoutLine, lines_of, most_urgent
from app.ui.earnings.payout_words import PayoutWords
from app.ui.kit.painting import Brush
from app.ui.page import PageContext
from app.ui.today.item_card import HEAD, PADDING, Item, ItemCard

if TYPE_CHECKING:
    from app.services.payout_overview_queries import PayoutOverview

ROW = 44
HEADS = 24
LEAST_ROWS, MOST_ROWS = 4, 7
DOTS = 28


class ReconcileCard(ItemCard):
    """A table of payouts; each row has its next step as a button, and the rest in a menu."""

    line_wanted = Signal(object)
    """The `PayoutLine` whose button was pressed."""
    menu_wanted = Signal(object, object)
    """The `PayoutLine` and the place of its menu, a global `QPoint`."""
    all_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._lines: tuple[PayoutLine, ...] | None = None
        self._open_count = self._line_count = 0
        self.words = PayoutWords(context, self)
        self.hints = PayoutHints(context, self)
        self.hints.changed.connect(self.refresh_items)
        self.opened.connect(self._open)
        self.refresh_items()

    @property
    def lines(self) -> tuple[PayoutLine, ...]:
        """The lines that are shown."""
        return self._lines or ()

    def show_overview(self, found: "PayoutOverview") -> None:
        """Show what waits for the seller before all, and the hints below."""
        lines = lines_of(found, self._context.clock().astimezone(JST).date())
        self._line_count = len(lines)
        self._open_count = sum(line.is_to_settle for line in lines)
        self._lines = most_urgent(lines, MOST_ROWS)
        self.hints.show_overview(found)
        self.refresh_items()

    def refresh_items(self) -> None:
        """Place the rows anew, in a card high enough for all of them and the hints."""
        count = max(len(self.lines), LEAST_ROWS)
        below = self.hints.needed_height(self.width() - 2 * PADDING)
        self.setMinimumHeight(self.px(HEAD + HEADS + count * ROW) + below + 12)
        self.hints.setGeometry(
            PADDING, self.height() - below - 10, max(self.width() - 2 * PADDING, 0), below
        )
        super().refresh_items()

    def title(self) -> str:
        return self.tr("Payouts and reconciliation")

    def badge(self) -> str:
        return ""

    def link(self) -> str:
        return self.tr("Show all") if self._line_count else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh_items()

    def place_items(self, width: float, height: float) -> list[Item]:
        items = []
        for number, line in enumerate(self.lines):
            row = self._row_rect(number, width, height)
            sentence, verb = self.words.sentence(line), self.words.verb(line)
            if verb:
                button = self._button_rect(row)
                said = self._context.formats.listed([sentence, verb])
                items.append(Item(button, (number, "do"), said, number))
            more = self.tr("More: {line}").format(line=sentence)
            items.append(Item(self._dots_rect(row), (number, "more"), more, number))
        return items

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        if self._lines is None:
            return
        if not self._lines:
            self._draw_none(brush, width, height)
            return
        if self._open_count:
            words = self.tr("{count} to check").format(count=self._open_count)
            x = PADDING + self.theme.width(self.title(), "large_b") + 8
            brush.chip(x, self.px(13) + (self.px(22) - 18) / 2, words, "warn", height=18)
        self._draw_heads(brush, width)
        for number, line in enumerate(self._lines):
            self._draw_row(brush, self._row_rect(number, width, height), number, line)

    def _row_rect(self, number: int, width: float, height: float) -> QRectF:
        del height
        top = self.px(HEAD) + self.px(HEADS)
        return QRectF(8, top + number * self.px(ROW), width - 16, self.px(ROW))

    def _dots_rect(self, row: QRectF) -> QRectF:
        size = self.px(DOTS)
        return QRectF(row.right() - 8 - size, row.center().y() - size / 2, size, size)

    def _button_rect(self, row: QRectF) -> QRectF:
        verbs = (self.tr("Log request"), self.tr("Reconcile"))
        width = max(self.theme.width(verb, "caption_b") for verb in verbs) + 20
        height = self.px(28)
        right = self._dots_rect(row).left() - 4
        return QRectF(right - width, row.center().y() - height / 2, width, height)

    def _columns(self, width: float) -> tuple[float, float, float, float, float, float]:
        """Return where day, site, account, expected, received and state begin."""
        button = self._button_rect(QRectF(8, 0, width - 16, 40)).x()
        state = button - self.px(112)
        received = state - self.px(92)
        expected = received - self.px(84)
        account = expected - self.px(92)
        return PADDING, PADDING + self.px(84), account, expected, received, state

    def _draw_heads(self, brush: Brush, width: float) -> None:
        day, site, account, expected, received, state = self._columns(width)
        y, amount = self.px(HEAD), self.px(80)
        brush.text(day, y, self.tr("Arrives"), "micro", "text3")
        brush.text(site, y, self.tr("Site and orders"), "micro", "text3")
        brush.text(account, y, self.tr("Account"), "micro", "text3")
        brush.text(expected, y, self.tr("Expected"), "micro", "text3", amount, align="right")
        brush.text(received, y, self.tr("Arrived"), "micro", "text3", amount, align="right")
        brush.text(state, y, self.tr("State"), "micro", "text3")

    def _draw_row(self, brush: Brush, rect: QRectF, number: int, line: PayoutLine) -> None:
        if line.difference:
            brush.rounded(rect.adjusted(0, 1, 0, -1), 8, "warn_soft")
        brush.line(PADDING, rect.top(), float(self.width()) - PADDING, rect.top())
        day, site, account, expected, received, state = self._columns(float(self.width()))
        middle, height = rect.center().y(), self.theme.line("body")
        y, words, amount = middle - height / 2, self.words, self.px(80)
        ink = "text3" if line.day is None else "text"
        brush.text(day, y, words.day(line), "body", ink, site - day - 6)
        self._draw_site(brush, site, middle, account - 8, line)
        brush.text(
            account, y, line.account or "—", "caption", "text2", expected - account, height=height
        )
        money = self._context.formats.money(line.expected)
        brush.text(expected, y, money, "body", "text", amount, align="right")
        came, ink = words.received(line), "text" if line.received is not None else "text3"
        brush.text(received, y, came, "body", ink, amount, align="right")
        said = words.state(line)
        brush.chip(state, middle - 10, said.text, said.tone, said.icon)
        if words.verb(line):
            self._draw_button(brush, self._button_rect(rect), (number, "do"), words.verb(line))
        dots = self._dots_rect(rect)
        if self.hovered_key == (number, "more"):
            brush.rounded(dots, 7, "hover")
        brush.icon(dots.center().x() - 8, middle - 8, "ellipsis", 16, "text2")

    def _draw_site(
        self, brush: Brush, x: float, middle: float, right: float, line: PayoutLine
    ) -> None:
        face, height = self._context.face(line.marketplace_id), self.theme.line("body")
        brush.mark(x, middle - 9, face.colour, face.glyph)
        x, y = x + 26, middle - height / 2
        x += brush.text(x, y, line.client or face.name, "body", "text", right - x) + 8
        if right - x > self.px(30):
            about = self.words.about(line)
            if self.theme.width(about, "caption") > right - x:
                about = self.words.orders(line.order_count)
            brush.text(x, y, about, "caption", "text3", right - x, height=height)

    def _draw_button(self, brush: Brush, rect: QRectF, key: object, verb: str) -> None:
        ground = "hover" if self.hovered_key == key else "surface"
        brush.rounded(rect, 7, ground, "border2")
        place = (rect.x(), rect.y())
        brush.text(
            *place, verb, "caption", "text", rect.width(), align="center", height=rect.height()
        )

    def _draw_none(self, brush: Brush, width: float, height: float) -> None:
        head, room = self.px(HEAD), width - 2 * PADDING
        middle = head + (height - head) / 2 - 16
        brush.icon(width / 2 - 16, middle - 30, "landmark", 32, "text3")
        title = self.tr("Nothing to pay out now")
        brush.text(PADDING, middle + 8, title, "body_b", "text", room, align="center")
        note = self.tr("Completed orders appear here as soon as their money is on the balance.")
        y = middle + 8 + self.theme.line("body_b") + 2
        brush.text(PADDING, y, note, "caption", "text3", room, align="center")

    def _open(self, key: object) -> None:
        if key == self.LINK:
            self.all_wanted.emit()
            return
        if not isinstance(key, tuple):
            return
        number, what = key
        line = self.lines[number]
        if what == "do":
            self.line_wanted.emit(line)
        else:
            row = self._row_rect(number, float(self.width()), float(self.height()))
            below = self._dots_rect(row).bottomLeft()
            self.menu_wanted.emit(line, self.mapToGlobal(QPointF(below).toPoint()))
