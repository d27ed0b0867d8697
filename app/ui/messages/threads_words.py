"""What the inbox says about one conversation: its chip, its time, and one full sentence."""

from datetime import datetime

from PySide6.QtCore import QObject

from app.models.moments import JST, from_epoch
from app.models.types import Ball, BallReason, Side, Stage
from app.services.conversation_queries import ThreadRow
from app.services.order_queries import OrderRow
from app.ui.kit.harmless import one_line
from app.ui.orders.words import ChipFace, OrderWords
from app.ui.page import PageContext

WEEK = 7


class ThreadWords(QObject):
    """Says things about conversations in the window's language, as of this moment."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._orders = OrderWords(context, self)

    def name(self, row: ThreadRow) -> str:
        """Return with whom the conversation is."""
        return one_line(row.client) or self.tr("No name")

    def number(self, row: ThreadRow) -> str:
        """Return the number a seller knows it by: the order's, else the room's."""
        return one_line(row.order.number if row.order else row.room)

    def title(self, row: ThreadRow) -> str:
        """Return what it is about."""
        return one_line(row.order.title if row.order else row.title)

    def snippet(self, row: ThreadRow) -> str:
        """Return the last thing said, in one line."""
        return one_line(row.snippet) or self.title(row)

    def time(self, row: ThreadRow) -> str:
        """Return when was spoken last: the time for today, then the weekday, then the day."""
        if row.last_message_at is None:
            return ""
        formats = self._context.formats
        moment, now = from_epoch(row.last_message_at).astimezone(JST), self._now()
        age = (now.date() - moment.date()).days
        if age <= 0:
            return formats.time(moment)
        if age == 1:
            return formats.relative_day(moment.date(), now)
        if age < WEEK:
            return self.tr("{weekday}").format(weekday=formats.weekday(moment.date()))
        is_this_year = moment.year == now.year
        return formats.short_day(moment.date()) if is_this_year else formats.full_day(moment.date())

    def chip(self, row: ThreadRow) -> ChipFace | None:
        """Return the pill of a conversation: my deadline, a draft, else how far its order is."""
        urgent = self._urgent(row.order) if row.order else None
        if urgent is not None:
            return urgent
        if row.has_draft:
            return ChipFace(self.tr("Draft"), "accent", "square-pen")
        if row.order is None:
            is_mine = row.last_side is Side.CLIENT
            return ChipFace(self.tr("Enquiry"), icon="reply" if is_mine else "")
        return ChipFace(self._state(row.order), _tone(row.order))

    def sentence(self, row: ThreadRow) -> str:
        """Return one full sentence for a screen reader."""
        chip = self.chip(row)
        unread = self.tr("{n} unread").format(n=row.unread_count) if row.unread_count else ""
        parts = [
            f"{self._context.face(row.marketplace_id).name} {self.name(row)}",
            self.title(row),
            self.time(row),
            self.snippet(row) if row.snippet else "",
            chip.text if chip else "",
            unread,
            self.tr("Draft") if row.has_draft else "",
            self.tr("pinned") if row.is_pinned else "",
        ]
        glue = "、" if self._context.formats.language == "ja" else ", "
        return glue.join(part for part in parts if part)

    def _urgent(self, order: OrderRow) -> ChipFace | None:
        """Return my own deadline where one runs."""
        chip = self._orders.chip(order) if order.ball is Ball.ME else None
        if chip is None or not chip.tone:
            return None
        verbs = {
            BallReason.WORK: self.tr("{when} delivery"),
            BallReason.REVISE: self.tr("{when} revision"),
            BallReason.ANSWER: self.tr("{when} reply"),
            BallReason.FIRST_CONTACT: self.tr("{when} first contact"),
        }
        words = verbs.get(order.ball_reason, "{when}")
        return chip._replace(text=words.format(when=chip.text))

    def _state(self, order: OrderRow) -> str:
        if order.stage is Stage.COMPLETED:
            return self._orders.stage(order.stage)
        return self._orders.state(order)

    def _now(self) -> datetime:
        return self._context.clock().astimezone(JST)


def _tone(order: OrderRow) -> str:
    if order.stage is Stage.COMPLETED:
        return "ok"
    if order.stage is Stage.DELIVERED:
        return "warn"
    is_round = order.stage is Stage.WORKING and bool(order.returned_count)
    return "info" if is_round else ""
