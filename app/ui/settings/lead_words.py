"""How early a notice comes, in words: 24 hours before, the evening before, the morning after."""

from PySide6.QtCore import QObject

from app.models.types import DeadlineKind
from app.services.notice_plan import AFTER, BY_DAY

DAY = 24
LONG = 48
"""From here on, whole days are said as days."""


class LeadWords(QObject):
    """Says the hours of a kind's steps as a seller would."""

    def of(self, kind: DeadlineKind, leads: tuple[int, ...]) -> str:
        """Return all steps of a kind in one line."""
        return self.tr(", ").join(self._step(kind, hours) for hours in leads)

    def _step(self, kind: DeadlineKind, hours: int) -> str:
        if kind is DeadlineKind.PAYOUT:
            return self._after_days(hours // DAY + 1)
        if kind in BY_DAY:
            return self._by_day(hours)
        if hours >= LONG and hours % DAY == 0:
            return self.tr("{count} days before").format(count=hours // DAY)
        text = self.tr("after {count} h") if kind in AFTER else self.tr("{count} h before")
        return text.format(count=hours)

    def _after_days(self, days: int) -> str:
        if days == 1:
            return self.tr("the morning after")
        return self.tr("the morning {count} days after").format(count=days)

    def _by_day(self, hours: int) -> str:
        """Return a step before a day's end at midnight, by the clock of that day."""
        days, rest = divmod(hours - 1, DAY)
        at = f"{DAY - 1 - rest}:00"
        if not days:
            return self.tr("the same day at {time}").format(time=at)
        if days == 1:
            return self.tr("the day before at {time}").format(time=at)
        return self.tr("{count} days before at {time}").format(count=days, time=at)
