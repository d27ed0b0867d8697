"""What a notice says: a headline, a line below it, and what it opens."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from app.models.moments import JST
from app.models.types import DeadlineKind
from app.ui.frame.notices import Target
from app.ui.kit.harmless import one_line
from app.ui.page import PageContext
from app.ui.permit_names import permit_name

if TYPE_CHECKING:
    from app.services.deadline_queries import Deadline
    from app.services.notice_queries import DaySummary, Notice

TODAY, ORDERS, MESSAGES, EARNINGS = "today", "orders", "messages", "earnings"

NEARLY = 120
"""Seconds that a notice may come late and still say six hours, not five."""


class Said(NamedTuple):
    """One notice in words, and the page it opens."""

    headline: str
    body: str
    target: Target


class NoticeWords(QObject):
    """Says notices in the window's language; `pages` are those the window has."""

    def __init__(
        self, context: PageContext, pages: Collection[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._pages = pages

    def one(self, notice: "Notice", now: datetime, *, hides_details: bool = False) -> Said:
        """Return one notice; with details hidden it names the site alone."""
        deadline = notice.deadline
        if deadline.permit_kind is not None:
            body = permit_name(self._context, deadline.permit_kind)
        else:
            site = self._context.face(deadline.marketplace_id).name
            details = () if hides_details else (deadline.title, deadline.client)
            body = "・".join(part for part in (*map(one_line, details), site) if part)
        return Said(self._headline(notice, now), body, self._target(deadline))

    def many(self, notices: "Sequence[Notice]", now: datetime, *, hides_details: bool) -> Said:
        """Return several notices as one: the first of them, and how many there are besides."""
        first = self.one(notices[0], now, hides_details=hides_details)
        others = len(notices) - 1
        if not others:
            return first
        more = self.tr("and {count} more").format(count=others)
        return Said(first.headline, f"{first.body} {more}".strip(), Target(TODAY, {}))

    def summary(self, day: "DaySummary") -> Said:
        """Return the day in one line."""
        parts = (
            (self.tr("{count} past their time"), day.late_count),
            (self.tr("{count} due today"), day.due_count),
            (
                self.tr("{count} waiting for a reply"),
                day.waiting_count,
            ),
            (self.tr("{count} are your turn"), day.to_do_count),
        )
        said = [text.format(count=count) for text, count in parts if count]
        nothing = self.tr("Nothing is waiting for you.")
        return Said(
            self.tr("Today"),
            "・".join(said) or nothing,
            Target(TODAY, {}),
        )

    def _headline(self, notice: "Notice", now: datetime) -> str:
        deadline = notice.deadline
        if notice.lead == 0:
            return self._passed(deadline.kind)
        formats = self._context.formats
        seconds = (deadline.until_at - now).total_seconds()
        spoken = seconds + NEARLY if seconds > 0 else -seconds
        days = (deadline.until_at.astimezone(JST).date() - now.astimezone(JST).date()).days
        by_day = self._by_day(deadline.kind, days)
        if by_day:
            return by_day
        return self._by_time(deadline.kind).format(
            time=formats.duration(spoken), at=formats.time(deadline.until_at)
        )

    def _target(self, deadline: "Deadline") -> Target:
        if deadline.conversation_id is not None and MESSAGES in self._pages:
            return Target(MESSAGES, {"conversation_id": deadline.conversation_id})
        if deadline.order_id is not None:
            return Target(ORDERS, {"order_id": deadline.order_id})
        return Target(EARNINGS if deadline.payout_id is not None else TODAY, {})

    def _passed(self, kind: DeadlineKind) -> str:
        if kind is DeadlineKind.FIRST_CONTACT:
            return self.tr("The time for the first contact has passed")
        if kind is DeadlineKind.PERMIT:
            return self.tr("A permit has ended")
        return self.tr("The promised day has passed")

    def _by_day(self, kind: DeadlineKind, days: int) -> str:
        """Return what ends with a day, today or tomorrow; empty for anything else."""
        if kind is DeadlineKind.PROMISED:
            return {
                0: self.tr("To be delivered today"),
                1: self.tr("To be delivered tomorrow"),
            }.get(days, "")
        if kind is DeadlineKind.QUOTE_EXPIRY:
            return {
                0: self.tr("A quote is valid until today"),
                1: self.tr("A quote is valid until tomorrow"),
            }.get(days, "")
        if kind is DeadlineKind.PERMIT and days == 0:
            return self.tr("A permit ends today")
        if kind is DeadlineKind.SITE_CLOSES and days == 0:
            return self.tr("A marketplace closes today")
        return ""

    def _by_time(self, kind: DeadlineKind) -> str:
        texts: Mapping[DeadlineKind, str] = {
            DeadlineKind.FIRST_CONTACT: self.tr("First contact: {time} left"),
            DeadlineKind.PROMISED: self.tr("To be delivered: {time} left"),
            DeadlineKind.BOOKED: self.tr("Booked for {at}: in {time}"),
            DeadlineKind.REPLY: self.tr("A client has waited {time} for a reply"),
            DeadlineKind.CANCEL_CONSENT: self.tr("Answer the cancellation: {time} left"),
            DeadlineKind.QUOTE_EXPIRY: self.tr("A quote lapses: {time} left"),
            DeadlineKind.ROOM_HIDDEN: self.tr("Save a cancelled talkroom: readable for {time}"),
            DeadlineKind.ROOM_CLOSE: self.tr("A talkroom closes: {time} left"),
            DeadlineKind.RATING: self.tr("Rate the client: {time} left"),
            DeadlineKind.PROCEEDS: self.tr("Ask for the payout: {time} left"),
            DeadlineKind.PAYOUT: self.tr("Did the payout arrive?"),
            DeadlineKind.PERMIT: self.tr("A permit ends: {time} left"),
            DeadlineKind.SITE_CLOSES: self.tr("A marketplace closes: {time} left"),
        }
        return texts[kind]
