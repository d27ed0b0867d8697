"""What the page of orders says about one order, on a card, in a cell and to a screen reader."""

from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QObject

from app.models.moments import JST, day_of, end_of, from_epoch
from app.models.types import OPEN_STAGES, Ball, BallReason, EventKind, PaymentKind, Stage
from app.services.order_board import BoardColumn
from app.services.order_queries import OrderRow
from app.ui.formats import SOON
from app.ui.page import PageContext

SOON_DAYS = 1
COLUMN_COLOURS = {
    BoardColumn.INQUIRY: "text3",
    BoardColumn.PURCHASED: "text2",
    BoardColumn.WORKING: "accent_text",
    BoardColumn.DELIVERED: "info",
    BoardColumn.COMPLETED: "ok",
}
STAGE_COLOURS = {
    **{Stage(column): colour for column, colour in COLUMN_COLOURS.items()},
    Stage.CANCELLED: "text3",
    Stage.REFUNDED: "text3",
}


class ChipFace(NamedTuple):
    """A pill on a card: its text, its tone (ok, warn, bad, info or neutral), an icon or none."""

    text: str
    tone: str = ""
    icon: str = ""


class OrderWords(QObject):
    """Says things about orders in the window's language, as of this moment."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._formats = context.formats

    def column(self, column: BoardColumn) -> str:
        """Return the head of a column of the board."""
        if column is BoardColumn.COMPLETED:
            return self.tr("Done this month")
        return self.stage(Stage(column))

    def stage(self, stage: Stage) -> str:
        """Return the name of a stage."""
        return self._context.text.word(stage)

    def short_stage(self, stage: Stage) -> str:
        """Return one short word for a stage of the main line, for a narrow row of steps."""
        names = {
            Stage.INQUIRY: self.tr("Ask"),
            Stage.PURCHASED: self.tr("Bought"),
            Stage.WORKING: self.tr("Work"),
            Stage.DELIVERED: self.tr("Sent"),
            Stage.COMPLETED: self.tr("Done"),
        }
        return names.get(stage, self.stage(stage))

    def note_of(self, kind: EventKind, note: str) -> str:
        """Return the note of an event in words: a day, an amount, a kind of payment, a deadline."""
        if kind is EventKind.DUE:
            return self._formats.full_day(date.fromisoformat(note)) if note else self.tr("none")
        if kind is EventKind.QUOTE and note.isdigit():
            return self._formats.money(int(note))
        if kind is EventKind.PAYMENT and note in set(PaymentKind):
            return self._context.text.word(PaymentKind(note))
        if kind is EventKind.DEADLINE:
            _, _, until = note.partition(" ")
            return self._formats.full_moment(datetime.fromisoformat(until)) if until else ""
        if kind is EventKind.PAYOUT:
            return self._payout_note(note)
        return note

    def _payout_note(self, note: str) -> str:
        words = {
            "requested": self.tr("asked for"),
            "paid": self.tr("arrived"),
            "cancelled": self.tr("called off"),
            "points": self.tr("exchanged for points"),
            "forfeited": self.tr("expired"),
        }
        return words.get(note, note)

    def more(self, count: int) -> str:
        """Return the line for what found no room."""
        return self.tr("+{n} more").format(n=count)

    def day_off(self) -> str:
        """Return the word for a day on which the seller does not work."""
        return self.tr("day off")

    def state(self, row: OrderRow) -> str:
        """Return the line under a short title: what is going on."""
        if row.stage in {Stage.WORKING, Stage.DELIVERED} and row.returned_count:
            text = self.tr("Revision {n}")
            return text.format(n=row.returned_count)
        if row.stage is Stage.INQUIRY and row.ball_reason is BallReason.QUOTE_SENT:
            return self.tr("Quote sent")
        if row.stage is Stage.COMPLETED:
            return self.tr("Not rated yet")
        return {
            Stage.INQUIRY: self.tr("Answer wanted"),
            Stage.PURCHASED: self.tr("Not started"),
            Stage.DELIVERED: self.tr("Delivered"),
        }.get(row.stage, self.stage(row.stage))

    def chip(self, row: OrderRow) -> ChipFace | None:
        """Return the pill in the corner of a card: the deadline that counts, and whose it is."""
        if row.stage is Stage.COMPLETED:
            return self._done(row)
        if row.stage in {Stage.CANCELLED, Stage.REFUNDED}:
            return ChipFace(self.stage(row.stage), icon="x")
        if row.ball is not Ball.ME:
            return self._theirs(row)
        icon = "reply" if row.ball_reason in {BallReason.ANSWER, BallReason.FIRST_CONTACT} else ""
        until = self._deadline(row)
        if until is None:
            return ChipFace(self.state(row), icon=icon) if icon else None
        return self._mine(until, icon)

    def is_late(self, row: OrderRow) -> bool:
        """Tell whether a deadline of the seller's own has passed."""
        if row.ball is not Ball.ME or row.stage not in OPEN_STAGES:
            return False
        until = self._deadline(row)
        return until is not None and until <= self._now()

    def sentence(self, row: OrderRow) -> str:
        """Return one full sentence for a screen reader."""
        chip = self.chip(row)
        parts = [
            f"{self._context.face(row.marketplace_id).name} {row.number} {row.title}",
            row.client,
            self.stage(row.stage),
            self.tr("take-home {net}").format(net=self._formats.money(row.net)),
            self.tr("due {when}").format(when=chip.text)
            if chip and row.stage is not Stage.COMPLETED
            else "",
            self.tr("{n} unread").format(n=row.unread_count) if row.unread_count else "",
            self.tr("{done} of {total} ticked").format(
                done=row.checklist_done, total=row.checklist_total
            )
            if row.checklist_total
            else "",
        ]
        glue = "、" if self._formats.language == "ja" else ", "
        return glue.join(part for part in parts if part)

    def _now(self) -> datetime:
        return self._context.clock()

    def _deadline(self, row: OrderRow) -> datetime | None:
        """Return the moment by which the seller must act."""
        if row.ball is Ball.ME and row.ball_until_at is not None:
            return from_epoch(row.ball_until_at)
        return from_epoch(end_of(row.due_on)) if row.due_on else None

    def _mine(self, until: datetime, icon: str) -> ChipFace:
        now = self._now()
        days = (_day_before(until) - now.astimezone(JST).date()).days
        text = self._until(until, now)
        if until <= now or days <= 0:
            return ChipFace(text, "bad", icon or "alarm-clock")
        if days <= SOON_DAYS:
            return ChipFace(text, "warn", icon or "clock")
        return ChipFace(text, icon=icon)

    def _theirs(self, row: OrderRow) -> ChipFace | None:
        """Return the buyer's or the site's clock: never shown as the seller's own emergency."""
        until = from_epoch(row.ball_until_at) if row.ball_until_at is not None else None
        if until is None:
            return ChipFace(self._formats.day(row.due_on)) if row.due_on else None
        if row.stage is Stage.DELIVERED and row.returned_count:
            return ChipFace(self._until(until, self._now()), "info", "repeat-2")
        return ChipFace(self._until(until, self._now()), icon="hourglass")

    def _done(self, row: OrderRow) -> ChipFace | None:
        if row.completed_at is None:
            return None
        day = self._formats.short_day(day_of(row.completed_at))
        return ChipFace(day, "ok", "check")

    def _until(self, until: datetime, now: datetime) -> str:
        """Return a deadline; one at the end of a day is written as that day."""
        local = until.astimezone(JST)
        is_day_end = (local.hour, local.minute) in {(0, 0), (23, 59)}
        if is_day_end and (until - now).total_seconds() > SOON:
            return self._formats.relative_day(_day_before(until), now)
        return self._formats.until(until, now)


def _day_before(until: datetime) -> date:
    """Return the civil day whose end this moment is, or in which it lies."""
    return day_of(int(until.timestamp()) - 1)
