"""What a new order would do: the earliest honest day, and the promises it would push late."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.models.moments import JST
from app.rulebook.payout_calendar import holiday_name
from app.services.capacity_queries import Capacity, LatePromise
from app.ui.capacity.lines import add_line
from app.ui.kit.date_field import DateField
from app.ui.kit.fields import Field
from app.ui.kit.headed import Headed, emptied
from app.ui.kit.labels import Label
from app.ui.kit.minutes_field import MinutesField
from app.ui.page import PageContext

MOST = 8
WIDEST = 480
"""The room of a line in pixels."""


class WhatIf(Headed):
    """Asks for the hours of a new order and its day; `asked` tells that either was typed."""

    asked = Signal()
    opened = Signal(int)
    """The id of an order that comes late."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme, "")
        self.heading.setText(self.tr("If a new order comes"))
        self._context = context
        theme = context.theme
        self.minutes = MinutesField(theme, self.tr("Time it takes"))
        self.due = DateField(
            theme, context.formats, self.tr("Promised for"), self._today, holiday_name
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Field(theme, self.tr("Time it takes"), self.minutes), 1)
        row.addWidget(Field(theme, self.tr("Promised for (if asked)"), self.due), 1)
        self.body.addLayout(row)
        self.answer = Label(theme, "", "body_b").wrapped()
        self.body.addWidget(self.answer)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(2)
        self.body.addLayout(self.lines)
        self.minutes.textEdited.connect(self.asked)
        self.due.day_changed.connect(self.asked)

    def show_capacity(self, load: Capacity) -> None:
        """Show what came of what was typed."""
        emptied(self.lines)
        self.answer.setText(self._answer(load))
        is_honest = self._is_honest(load)
        self.answer.set_color("text" if is_honest else "warn")
        if load.slips:
            head = self.tr("Would come late by it")
            if load.asked_on is None:
                head = self.tr("Would come late if you began it at once")
            self._list(head, load.slips)
        if load.late:
            self._list(self.tr("Cannot be kept as things are"), load.late)

    def _is_honest(self, load: Capacity) -> bool:
        if not load.asked_minutes or load.earliest_on is None:
            return not load.asked_minutes
        return load.asked_on is None or load.asked_on >= load.earliest_on

    def _answer(self, load: Capacity) -> str:
        if not load.asked_minutes:
            return self.tr("Type how long it takes: 10h, 1:30, 90.")
        if load.earliest_on is None:
            return self.tr("There is no time for it within three years.")
        day = self._context.formats.day
        earliest = self.tr("Earliest day you can honestly promise: {day}").format(
            day=day(load.earliest_on)
        )
        if load.asked_on is None:
            return earliest
        if load.asked_on >= load.earliest_on:
            return self.tr("{day} can be kept.").format(day=day(load.asked_on))
        if load.done_on is not None and load.done_on > load.asked_on:
            words = self.tr("{day} cannot be kept: it would be done on {done}. {earliest}")
            return words.format(day=day(load.asked_on), done=day(load.done_on), earliest=earliest)
        return self.tr("{day} would push others late. {earliest}").format(
            day=day(load.asked_on), earliest=earliest
        )

    def _list(self, head: str, promises: Sequence[LatePromise]) -> None:
        self.lines.addWidget(Label(self._context.theme, head, "caption_b", "text2"))
        day = self._context.formats.day
        for one in promises[:MOST]:
            done = "—" if one.done_on is None else day(one.done_on)
            words = self.tr("{title}: promised {due}, done {done}").format(
                title=one.title, due=day(one.due_on), done=done
            )
            add_line(
                self._context.theme,
                self.lines,
                words,
                partial(self.opened.emit, one.order_id),
                WIDEST,
            )
        if len(promises) > MOST:
            more = self.tr("{n} more").format(n=len(promises) - MOST)
            self.lines.addWidget(Label(self._context.theme, more, "caption", "text3"))

    def _today(self) -> date:
        return self._context.clock().astimezone(JST).date()
