"""Says while an order is added which day can honestly be promised, and warns of one that cannot."""

from datetime import date

from PySide6.QtCore import Qt

from app.services.capacity_queries import Honesty, honesty
from app.ui.kit.labels import Label
from app.ui.page import PageContext
from app.ui.tasks import Latest


class HonestDay(Label):
    """Asks the book when minutes or day change; says nothing while it does not know."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme, "", "caption", "text2")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setMinimumHeight(2 * context.theme.line("caption") + 2)
        self._context = context
        self._latest = Latest()
        self._due: date | None = None

    def show_for(self, minutes: int | None, due_on: date | None) -> None:
        """Ask about so many minutes (none count as no time) promised for this day."""
        self._due = due_on
        now = self._context.clock()
        task = self._context.tasks.read(honesty, now, minutes or 0, due_on)
        self._latest.ask(task).then(self._take)

    def _take(self, found: Honesty) -> None:
        self.set_color("text2")
        if found.earliest_on is None:
            self.setText(self.tr("There is no working time for it."))
            return
        day = self._context.formats.day
        earliest = self.tr("Earliest honest day: {day}").format(day=day(found.earliest_on))
        if self._due is None or found.allows(self._due):
            self.setText(earliest)
            return
        self.set_color("warn")
        if found.slip_count:
            words = self.tr("⚠ {due} would push {n} promised orders late. {earliest}")
        else:
            words = self.tr("⚠ {due} cannot be kept with the work you have. {earliest}")
        said = words.format(due=day(self._due), n=found.slip_count, earliest=earliest)
        self.setText(said)
