"""How an absence is said: its days, how far it has come, and what comes next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.models.types import AbsencePhase
from app.ui.kit.harmless import one_line
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services.absence_queries import AbsenceRow


class AbsenceWords(QObject):
    """Words in the language of the window."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = context.formats

    def days(self, row: "AbsenceRow") -> str:
        """Return its days."""
        first, last = self._formats.day(row.first_on), self._formats.day(row.last_on)
        return first if row.first_on == row.last_on else self._formats.span(first, last)

    def sentence(self, row: "AbsenceRow") -> str:
        """Return one sentence about it."""
        sentences = {
            AbsencePhase.PLANNED: self.tr("Away {days}, planned."),
            AbsencePhase.DUE: self.tr("Away {days}: it begins today."),
            AbsencePhase.UNDER_WAY: self.tr("Away {days}: {n} listings rest."),
            AbsencePhase.OVER: self.tr("Away {days} is over; {n} listings still rest."),
        }
        said = sentences[row.phase].format(days=self.days(row), n=row.resting)
        return f"{said} {one_line(row.note)}".strip()

    def verb(self, row: "AbsenceRow") -> str:
        """Return what can be done about it."""
        verbs = {
            AbsencePhase.PLANNED: self.tr("Cancel the plan"),
            AbsencePhase.DUE: self.tr("Rest now"),
            AbsencePhase.UNDER_WAY: self.tr("Back again"),
            AbsencePhase.OVER: self.tr("Back again"),
        }
        return verbs[row.phase]
