"""The parts of the order drawer that tell what was said and what happened."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout

from app.models.moments import from_epoch
from app.models.types import EventKind
from app.services.order_details import EventRow, OrderDetails
from app.ui.kit.buttons import Button
from app.ui.kit.headed import emptied
from app.ui.kit.labels import Label
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.orders.drawer_section import Section
from app.ui.orders.words import OrderWords
from app.ui.page import PageContext


class TalkSection(Section):
    """The last messages of the captured conversation, to read."""

    MOST = 4

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("Messages"))
        self.count = Label(context.theme, "", "caption", "text3")
        self.head.addWidget(self.count)
        self.open = Button(context.theme, self.tr("Open messages"), kind="link")
        self.open.clicked.connect(lambda: context.navigate("messages", order_id=self.order_id))
        self.head.addWidget(self.open)
        self._messages = QVBoxLayout()
        self._messages.setSpacing(2)
        self.body.addLayout(self._messages)

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        del is_new
        emptied(self._messages)
        self.setVisible(bool(details.messages))
        self.count.setText(self.tr("{n} in all").format(n=details.message_count))
        formats = self.context.formats
        for message in details.messages[-self.MOST :]:
            when = formats.full_moment(from_epoch(message.sent_at))
            name = message.sender or self.context.text.word(message.side)
            theme = self.context.theme
            self._messages.addWidget(Label(theme, f"{name} ・ {when}", "micro", "text3"))
            text = Label(theme, message.body, "body", "text").wrapped()
            self._messages.addWidget(text)


class RecordSection(Section):
    """What happened to the order, newest first."""

    def __init__(self, context: PageContext, words: OrderWords) -> None:
        super().__init__(context, "")
        self.heading.setText(self.tr("Events"))
        self.lines = _Lines(context)
        self._words = words
        self.body.addWidget(self.lines)

    def fill(self, details: OrderDetails, *, is_new: bool) -> None:
        del is_new
        moments = [
            Line(self._said(event), self.context.formats.full_moment(from_epoch(event.occurred_at)))
            for event in reversed(details.events)
        ]
        self.lines.show_lines(self.heading.text(), moments)

    def _said(self, event: EventRow) -> str:
        kind = self.context.text.word(event.kind)
        if event.kind in {EventKind.STAGE, EventKind.RETURNED} and event.stage_after:
            after = self._words.stage(event.stage_after)
            before = self._words.stage(event.stage_before) if event.stage_before else ""
            step = f"{before} → {after}" if before else after
            return f"{kind}: {step}" if event.kind is EventKind.RETURNED else step
        note = self._words.note_of(event.kind, event.note)
        return f"{kind}: {note}" if note else kind


class Line(NamedTuple):
    """One thing that happened, and when."""

    text: str
    when: str


class _Lines(Painted):
    """Lines with their time at the right."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self._lines: Sequence[Line] = ()

    def show_lines(self, name: str, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self._lines = lines
        self.setAccessibleName(name)
        self.setAccessibleDescription("。".join(f"{line.when} {line.text}" for line in lines))
        self.restyle()
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(max(1, self.theme.px(24) * len(self._lines)))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        line = self.theme.px(24)
        for place, (text, when) in enumerate(self._lines):
            y, taken = place * line, self.theme.width(when, "micro")
            brush.dot(4, y + line / 2, 3, "border2")
            brush.text(14, y, text, "caption", "text", width - taken - 26, height=line)
            brush.text(0, y, when, "micro", "text3", width, align="right", height=line)
