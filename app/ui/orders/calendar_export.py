"""Hands deadlines, booked times and payouts over to another calendar as an .ics file."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.order_queries import EVERYTHING, OrderFilter
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import calendar_file, calendar_queries
    from app.services.calendar_queries import CalendarItem
else:
    calendar_file = Later("app.services.calendar_file")
    calendar_queries = Later("app.services.calendar_queries")


class CalendarExport(QObject):
    """Asks for a file and writes what belongs into it, about a year back and ahead."""

    def __init__(self, context: PageContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def ask(self, where: OrderFilter = EVERYTHING) -> None:
        """Let a file be chosen, and write it."""
        kinds = self.tr("Calendar files (*.ics)")
        title = self.tr("Export to a calendar")
        path, _ = QFileDialog.getSaveFileName(self._window, title, "tokuicho.ics", kinds)
        if path:
            self.write(Path(path), where)

    def write(self, path: Path, where: OrderFilter = EVERYTHING) -> None:
        """Write the orders of a filter to a file, and say so."""
        context, now = self._context, self._context.clock()
        file = path if path.suffix else path.with_suffix(".ics")

        def tell(count: int) -> None:
            text = self.tr("Exported {n} entries to {file}")
            context.toast(text.format(n=f"{count:,}", file=file.name))

        def hand_over(items: "tuple[CalendarItem, ...]") -> None:
            name = self.tr("Tokuicho")
            context.tasks.run(
                calendar_file.write_calendar_file, file, items, self._say, name=name, made_at=now
            ).then(tell).otherwise(context.fail)

        def read(reader: Any) -> "tuple[CalendarItem, ...]":
            first, last = calendar_queries.usual_span(now)
            return calendar_queries.calendar_items(reader, where, first, last, now)

        context.tasks.read(read).then(hand_over).otherwise(context.fail)

    def _say(self, item: "CalendarItem") -> tuple[str, str]:
        """Return what an entry is called and what stands below it."""
        context = self._context
        kind = context.text.word(item.kind)
        subject = "・".join(part for part in (item.title, item.client) if part)
        site = f"{context.face(item.marketplace_id).name} {item.number}".strip()
        if not subject:
            return f"{kind}: {site} {context.formats.money(item.net)}", site
        return f"{kind}: {subject}", site
