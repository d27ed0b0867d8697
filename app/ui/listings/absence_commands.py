"""What is written when the seller goes away and comes back."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.models.moments import JST
from app.models.types import AbsencePhase
from app.ui.later import Later
from app.ui.page import PageContext

if TYPE_CHECKING:
    from app.services import absences
    from app.services.absence_queries import AbsenceRow
else:
    absences = Later("app.services.absences")


class AbsenceCommands(QObject):
    """Plans, begins, ends and cancels absences, each with a toast that takes it back."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def today(self) -> date:
        """Return today in Japan."""
        return self._context.clock().astimezone(JST).date()

    def plan(self, first_on: date, last_on: date, note: str) -> None:
        """Plan an absence; one that begins today lets the listings rest at once."""
        said = self.tr("Absence noted")
        if first_on <= self.today():
            said = self.tr("Absence noted; what was on sale rests")
        self._write(said, absences.plan_absence, first_on, last_on, note, now=self._now())

    def go_on(self, row: "AbsenceRow") -> None:
        """Do what comes next: cancel what is planned, begin what is due, come back."""
        match row.phase:
            case AbsencePhase.PLANNED:
                self._write(self.tr("Plan cancelled"), absences.cancel_absence, row.id)
            case AbsencePhase.DUE:
                self._context.tasks.write(absences.begin_absence, row.id, now=self._now()).then(
                    lambda count: self._tell(self.tr("{n} listings rest").format(n=count))
                )
            case _:
                catalog, now = self._context.catalog, self._now()
                self._context.tasks.write(
                    absences.end_absence, row.id, catalog=catalog, now=now
                ).then(lambda count: self._tell(self._back(count, row.resting - count)))

    def _back(self, count: int, left: int) -> str:
        """Say how many are back, and that some are not: those without a permit, or a site."""
        said = self.tr("{n} listings are back").format(n=count)
        if left > 0:
            resting = self.tr("{n} rest on: a permit is lacking, or their marketplace has closed")
            said = f"{said}\n{resting.format(n=left)}"
        return said

    def _now(self) -> Any:
        return self._context.clock()

    def _write(self, said: str, command: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        self._context.tasks.write(command, *args, **kwargs).then(lambda _made: self._tell(said))

    def _tell(self, said: str) -> None:
        self._context.toast(said, undo=True)
