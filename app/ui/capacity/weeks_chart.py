"""The weeks ahead as bars: how much of each is promised, and what is left of it."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QRectF

from app.services.capacity_queries import CapacityWeek
from app.ui.kit.painted import Painted
from app.ui.kit.painting import Brush
from app.ui.kit.small_charts import bar
from app.ui.page import PageContext

ROW = 27
LABEL, LOAD, LEFT = 92, 92, 104
FULL_SHARE = 0.75
WEEK = timedelta(days=6)


class WeeksChart(Painted):
    """One line a week; amber from three quarters on, red where too much is promised."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.theme)
        self._formats = context.formats
        self._weeks: tuple[CapacityWeek, ...] = ()
        self.setAccessibleName(self.tr("Load of the weeks ahead"))

    def show_weeks(self, weeks: Sequence[CapacityWeek]) -> None:
        """Show these weeks."""
        self._weeks = tuple(weeks)
        said = (f"{self._span(one)} {self._load(one)} {self._left(one)}" for one in self._weeks)
        self.setAccessibleDescription(self._formats.listed(said))
        self.restyle()
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(ROW) * max(len(self._weeks), 1))

    def draw(self, brush: Brush, width: float, height: float) -> None:
        del height
        px, line = self.theme.px, float(self.theme.px(ROW))
        track = max(width - px(LABEL) - px(LOAD) - px(LEFT), 20)
        for number, week in enumerate(self._weeks):
            y = number * line
            share = _share(week)
            over = week.free_minutes < 0
            paint = "bad" if over else "warn" if share >= FULL_SHARE else "accent_text"
            fill = {"bad": "bad_fill", "warn": "warn_fill"}.get(paint, paint)
            brush.text(0, y, self._span(week), "caption", "text2", px(LABEL) - 8, height=line)
            bar(brush, QRectF(px(LABEL), y + line / 2 - 4, track, 8), share, fill)
            x = px(LABEL) + track
            room = px(LOAD) - 8
            brush.text(x, y, self._load(week), "caption", "text2", room, align="right", height=line)
            ink = paint if over else "text"
            left = self._left(week)
            brush.text(
                x + px(LOAD), y, left, "caption_b", ink, px(LEFT), align="right", height=line
            )

    def _span(self, week: CapacityWeek) -> str:
        day = self._formats.short_day
        return f"{day(week.week)}–{day(week.week + WEEK)}"

    def _load(self, week: CapacityWeek) -> str:
        hours = self._formats.hours
        planned = hours(week.planned_minutes) if week.planned_minutes else "0"
        return f"{planned} / {hours(week.capacity_minutes)}"

    def _left(self, week: CapacityWeek) -> str:
        hours = self._formats.hours
        if week.free_minutes < 0:
            return self.tr("{time} too much").format(time=hours(-week.free_minutes))
        return self.tr("{time} free").format(time=hours(week.free_minutes))


def _share(week: CapacityWeek) -> float:
    if not week.capacity_minutes:
        return 1.0 if week.planned_minutes else 0.0
    return week.planned_minutes / week.capacity_minutes
