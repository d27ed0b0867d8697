"""Which civil days a month or a week shows, and where each lies in its grid."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from app.models.moments import last_of_month

Span = Literal["month", "week"]
WEEK = 7


@dataclass(frozen=True, slots=True)
class CalendarDays:
    """The days of a grid, row by row from left to right; weeks begin on Monday or Sunday."""

    span: Span
    around: date
    begins_sunday: bool = False

    @property
    def first(self) -> date:
        """The day in the upper left corner."""
        start = self.around.replace(day=1) if self.span == "month" else self.around
        return start - timedelta(days=self._place_in_week(start))

    @property
    def weeks(self) -> int:
        """How many rows the grid has."""
        if self.span == "week":
            return 1
        days = (last_of_month(self.around) - self.first).days + 1
        return -(-days // WEEK)

    @property
    def last(self) -> date:
        """The day in the lower right corner."""
        return self.first + timedelta(days=self.weeks * WEEK - 1)

    @property
    def days(self) -> tuple[date, ...]:
        """All days of the grid."""
        return tuple(self.first + timedelta(days=count) for count in range(self.weeks * WEEK))

    def is_outside(self, day: date) -> bool:
        """Tell whether a month's grid shows this day of another month."""
        return self.span == "month" and (day.year, day.month) != (
            self.around.year,
            self.around.month,
        )

    def place_of(self, day: date) -> tuple[int, int] | None:
        """Return the row and the column of a day, None when it is not in the grid."""
        count = (day - self.first).days
        return divmod(count, WEEK) if 0 <= count < self.weeks * WEEK else None

    def turned(self, steps: int) -> "CalendarDays":
        """Return the grid so many months or weeks later."""
        if self.span == "week":
            return CalendarDays(self.span, self.around + timedelta(weeks=steps), self.begins_sunday)
        months = self.around.year * 12 + self.around.month - 1 + steps
        around = date(months // 12, months % 12 + 1, 1)
        return CalendarDays(self.span, around, self.begins_sunday)

    def _place_in_week(self, day: date) -> int:
        return (day.weekday() + 1) % WEEK if self.begins_sunday else day.weekday()
