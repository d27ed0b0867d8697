"""What the view of free time writes: each with a toast that takes it back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.services.work_week_queries import DayOffDraft, WorkWeek
from app.ui.later import Later
from app.ui.page import PageContext
from app.ui.tasks import Task

if TYPE_CHECKING:
    from app.services import listing_states, work_weeks
else:
    listing_states = Later("app.services.listing_states")
    work_weeks = Later("app.services.work_weeks")


class CapacityCommands(QObject):
    """Runs the commands on the week, days off and listings."""

    def __init__(self, context: PageContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def set_week(self, week: WorkWeek) -> None:
        """Keep hours, weekdays and holidays."""
        self._write(self.tr("Kept your working week"), work_weeks.set_work_week, week)

    def save_day_off(self, day_off_id: int | None, draft: DayOffDraft) -> Task[Any]:
        """Take days off, or change them."""
        if day_off_id is None:
            return self._write(self.tr("Days off added"), work_weeks.add_day_off, draft)
        words = self.tr("Days off changed")
        return self._write(words, work_weeks.edit_day_off, day_off_id, draft)

    def remove_day_off(self, day_off_id: int) -> None:
        """Work on those days after all."""
        self._write(self.tr("Days off removed"), work_weeks.remove_day_off, day_off_id)

    def fill(self, listing_ids: Sequence[int]) -> None:
        """Note that listings are full; on their sites the seller says so himself."""
        words = self.tr("Noted {n} listings as full. Please change them on the site too.")
        self._step(words, listing_states.fill_listings, listing_ids)

    def reopen(self, listing_ids: Sequence[int]) -> None:
        """Note that listings take orders again."""
        words = self.tr("Noted {n} listings as open. Please change them on the site too.")
        self._step(words, listing_states.publish_listings, listing_ids)

    def _step(self, words: str, command: Callable[..., Any], ids: Sequence[int]) -> None:
        context = self._context
        said = words.format(n=len(ids))
        self._write(said, command, list(ids), catalog=context.catalog, now=context.clock())

    def _write(
        self, words: str, command: Callable[..., Any], *args: object, **kwargs: object
    ) -> Task[Any]:
        toast = self._context.toast
        return self._context.tasks.write(command, *args, **kwargs).then(
            lambda _done: toast(words, undo=True)
        )
