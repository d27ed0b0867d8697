"""The card 今日やること: whose turn is mine, the most urgent first."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QWidget

from app.ui.kit.painting import Brush
from app.ui.page import PageContext
from app.ui.permit_names import permit_name
from app.ui.today.item_card import HEAD, PADDING, Item, ItemCard
from app.ui.today.to_do_words import ToDoWords, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.today_queries import ToDo

MOST_ROWS = 6
ROW_LEAST, ROW_MOST = 46, 58
TEXT_LEFT = 52
BUTTON_HEIGHT = 28
AMOUNT_WIDTH = 88


class ToDoCard(ItemCard):
    """Rows of to-dos; a row opens its order, its button records the step or opens it too."""

    order_opened = Signal(int)
    step_wanted = Signal(object)
    """The `ToDo` whose step is to be recorded."""
    chore_wanted = Signal(object)
    """The `ToDo` of an ended order or a payout."""
    conversation_opened = Signal(int)
    all_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._rows: tuple[tuple[ToDo, ToDoWords], ...] | None = None
        self._count = 0
        self.opened.connect(self._open)
        self.restyle()

    def show_rows(self, rows: "Sequence[ToDo]", count: int, now: datetime) -> None:
        """Show these to-dos of `count` in all."""
        formats = self._context.formats
        named = [self._named(row) for row in rows[:MOST_ROWS]]
        self._rows = tuple((row, words_of(row, now, formats)) for row in named)
        self._count = count
        self.refresh_items()

    def _named(self, todo: "ToDo") -> "ToDo":
        """Return a to-do with the name of its permit for a title, where it is about one."""
        if todo.permit_kind is None:
            return todo
        return todo._replace(title=permit_name(self._context, todo.permit_kind))

    def restyle(self) -> None:
        self.setMinimumHeight(self.px(HEAD + MOST_ROWS * ROW_LEAST + 10))
        super().restyle()

    def title(self) -> str:
        return self.tr("To do today")

    def badge(self) -> str:
        return self._context.formats.count(self._count) if self._count else ""

    def link(self) -> str:
        return self.tr("See all") if self._rows else ""

    def place_items(self, width: float, height: float) -> list[Item]:
        items: list[Item] = []
        for number, (todo, words) in enumerate(self._rows or ()):
            top, row_height = self._row_place(number, height)
            row = QRectF(8, top, width - 16, row_height)
            items.append(
                Item(row, ("row", number), self._sentence(todo, words), number, words.title)
            )
            items.append(Item(self._button_rect(row), ("verb", number), words.verb, number))
        return items

    def draw_body(self, brush: Brush, width: float, height: float) -> None:
        if self._rows is None:
            return
        if not self._rows:
            self._draw_all_done(brush, width, height)
        for number, (todo, words) in enumerate(self._rows):
            top, row_height = self._row_place(number, height)
            self._draw_row(brush, QRectF(8, top, width - 16, row_height), number, todo, words)

    def _row_place(self, number: int, height: float) -> tuple[float, float]:
        """Return top and height of a row: six rows fill the card."""
        head = self.px(HEAD)
        row = (height - head - 10) / MOST_ROWS
        row = min(max(row, self.px(ROW_LEAST)), self.px(ROW_MOST))
        return head + number * row, row

    def _button_rect(self, row: QRectF) -> QRectF:
        width = max(self.theme.width(words.verb, "caption_b") for _, words in self._rows or ()) + 22
        width, height = max(width, self.px(80)), self.px(BUTTON_HEIGHT)
        return QRectF(row.right() - 8 - width, row.center().y() - height / 2, width, height)

    def _draw_row(
        self, brush: Brush, row: QRectF, number: int, todo: "ToDo", words: ToDoWords
    ) -> None:
        is_active = self._is_active(number)
        if is_active:
            brush.rounded(row, 8, "hover")
        elif number and not self._is_active(number - 1):
            brush.line(TEXT_LEFT, row.top(), row.right() - 8, row.top())
        middle = row.center().y()
        brush.icon(20, middle - 9, words.icon, 18, words.icon_color)
        button = self._button_rect(row)
        self._draw_button(brush, button, words.verb, is_filled=is_active, number=number)
        amount_left = button.x() - 16 - self.px(AMOUNT_WIDTH)
        money = self._context.formats.money(todo.net)
        ink = "text" if todo.net is not None else "text3"
        line = self.theme.line("body")
        brush.text(
            amount_left, middle - line / 2, money, "body", ink, self.px(AMOUNT_WIDTH), align="right"
        )
        text_right = self._draw_chip(brush, amount_left - 8, middle, words)
        self._draw_words(brush, middle, todo, words, text_right - 12)

    def _is_active(self, number: int) -> bool:
        """Tell whether a row is under the pointer or has the keyboard; at rest, the first one."""
        keys = (self.hovered_key, self.focused_key)
        active = [key[1] for key in keys if isinstance(key, tuple)]
        return number in active if active else number == 0

    def _draw_chip(self, brush: Brush, right: float, middle: float, words: ToDoWords) -> float:
        """Draw the deadline to the left of `right`; return where it begins."""
        text, tone = words.deadline
        if not text:
            return right
        icon = "clock" if tone in {"bad", "warn"} else ""
        left = right - brush.chip_width(text, icon)
        brush.chip(left, middle - 10, text, tone, icon)
        return left

    def _draw_words(
        self, brush: Brush, middle: float, todo: "ToDo", words: ToDoWords, right: float
    ) -> None:
        face = self._context.face(todo.marketplace_id)
        size = self.px(16)
        title_top = middle - self.theme.line("body_b")
        left = float(TEXT_LEFT)
        if todo.marketplace_id:
            brush.mark(TEXT_LEFT, middle - self.px(18), face.colour, face.glyph, size)
            left += size + 6
        brush.text(left, title_top, words.title, "body_b", "text", right - left)
        detail = words.detail
        brush.text(TEXT_LEFT, middle + 1, detail, "caption", "text3", right - TEXT_LEFT)

    def _draw_button(
        self, brush: Brush, rect: QRectF, verb: str, *, is_filled: bool, number: int
    ) -> None:
        is_hot = self.hovered_key == ("verb", number)
        if is_filled:
            brush.rounded(rect, 7, "accent_hover" if is_hot else "accent")
        else:
            brush.rounded(rect, 7, "surface", "border2")
        role, ink = ("caption_b", "on_accent") if is_filled else ("caption", "text")
        brush.text(
            rect.x(), rect.y(), verb, role, ink, rect.width(), align="center", height=rect.height()
        )

    def _draw_all_done(self, brush: Brush, width: float, height: float) -> None:
        line = self.theme.line("subtitle")
        top = (height - self.px(HEAD)) / 2 - line
        brush.icon(width / 2 - 16, top - 10, "circle-check", 32, "ok")
        top += 32
        title = self.tr("Nothing is waiting for you")
        brush.text(PADDING, top, title, "subtitle", "text", width - 2 * PADDING, align="center")
        note = self.tr("Every open order is the client's or the site's turn.")
        brush.text(
            PADDING, top + line, note, "caption", "text3", width - 2 * PADDING, align="center"
        )

    def _sentence(self, todo: "ToDo", words: ToDoWords) -> str:
        context = self._context
        text = self.tr("{site} {number} {title}: {detail}, take-home {net}, {deadline}")
        return text.format(
            site=context.face(todo.marketplace_id).name if todo.marketplace_id else "",
            number=todo.number,
            title=words.title,
            detail=words.detail,
            net=context.formats.money(todo.net),
            deadline=words.deadline.text or self.tr("no deadline"),
        )

    def _open(self, key: object) -> None:
        if key == self.LINK:
            self.all_wanted.emit()
        elif isinstance(key, tuple) and self._rows:
            part, number = key
            todo, words = self._rows[number]
            if part == "verb" and words.step is not None:
                self.step_wanted.emit(todo)
            elif todo.conversation_id is not None:
                self.conversation_opened.emit(todo.conversation_id)
            elif todo.order_id is None or (part == "verb" and todo.kind is not None):
                self.chore_wanted.emit(todo)
            else:
                self.order_opened.emit(todo.order_id)
